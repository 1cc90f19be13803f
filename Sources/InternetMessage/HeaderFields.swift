public import RawMail

/// The header fields of a message, a part or a report, in the order they were written, repeats included.
public struct HeaderFields: Sendable, RandomAccessCollection {
    private let content: MessageContent
    private let range: Range<Int>
    /// The tags of the names that are there, one bit each.
    private let tags: UInt64

    init(_ content: MessageContent, _ range: Range<Int>, tags: UInt64) {
        self.content = content
        self.range = range
        self.tags = tags
    }

    /// Makes fields that lie in `bytes`, of whose parameters so many are read.
    package init(
        bytes: [UInt8], records: [HeaderField.Record], parameterLimit: Int = ParserLimits().parameters
    ) {
        let tags = records.reduce(0 as UInt64) { $0 | $1.tag.bit }
        let content = MessageContent(bytes: bytes, fields: records, parameterLimit: parameterLimit)
        self.init(content, content.fields.indices, tags: tags)
    }

    /// The fields at some positions, as fields of their own.
    package func extracting(_ positions: Range<Int>) -> HeaderFields {
        precondition(0...range.count ~= positions.upperBound, "no fields have these positions")
        let range = range.lowerBound + positions.lowerBound..<range.lowerBound + positions.upperBound
        var tags: UInt64 = 0
        for index in range { tags |= content.fields[index].tag.bit }
        return HeaderFields(content, range, tags: tags)
    }

    /// No fields.
    public init() { self.init(.empty, 0..<0, tags: 0) }

    /// Always 0.
    public var startIndex: Int { 0 }
    /// How many fields there are.
    public var endIndex: Int { range.count }
    /// The field at a position.
    public subscript(position: Int) -> HeaderField {
        precondition(0..<range.count ~= position, "no field has this position")
        return HeaderField(content, content.fields[range.lowerBound + position])
    }

    /// Where the field at a position lies in ``storage``, and in the message.
    package func record(at position: Int) -> HeaderField.Record {
        precondition(0..<range.count ~= position, "no field has this position")
        return content.fields[range.lowerBound + position]
    }

    /// The bytes that the fields lie in.
    package var storage: [UInt8] { content.bytes }

    /// The first field of this name.
    public subscript(name: FieldName) -> HeaderField? {
        index(of: name, from: range.lowerBound).map { HeaderField(content, content.fields[$0]) }
    }

    /// The text of the first field of this name: unfolded and decoded.
    public subscript(text name: FieldName) -> String? { self[name]?.text }

    /// All fields of this name.
    public subscript(all name: FieldName) -> [HeaderField] {
        var fields: [HeaderField] = []
        var next = index(of: name, from: range.lowerBound)
        while let index = next {
            fields.append(HeaderField(content, content.fields[index]))
            next = self.index(of: name, from: index + 1)
        }
        return fields
    }

    /// Whether there is a field of this name.
    public func contains(_ name: FieldName) -> Bool { index(of: name, from: range.lowerBound) != nil }

    /// Most names that are asked for are not there: their tags say so at once.
    @inline(never)
    private func index(of name: FieldName, from start: Int) -> Int? {
        guard tags & name.tag.bit != 0 else { return nil }
        for index in start..<range.upperBound where content.fields[index].tag == name.tag {
            if content.bytes.withSpan(of: content.fields[index].name, { name.matches($0) }) { return index }
        }
        return nil
    }
}

extension HeaderFields: Hashable {
    /// Equal if the fields are, in their order.
    public static func == (left: Self, right: Self) -> Bool { left.elementsEqual(right) }

    /// Hashes the fields.
    public func hash(into hasher: inout Hasher) {
        for field in self { hasher.combine(field) }
    }
}

// MARK: - Typed values

extension HeaderFields {
    /// The first Content-Type, if it can be read (RFC 2045 section 5.1).
    public var contentType: ContentType? {
        var defects: [Defect] = []
        return contentType(defects: &defects)
    }

    /// The first Content-Type, with `invalidContentType` if it cannot be read, and the defects of its parameters.
    public func contentType(defects: inout [Defect]) -> ContentType? {
        guard let field = self[.contentType] else { return nil }
        return field.withBody {
            ContentType.parse($0, at: field.bodyOffset, limit: content.parameterLimit, defects: &defects)
        }
    }

    /// The first Date, if it can be read (RFC 5322 section 3.6.1).
    public var date: MailDate? {
        var defects: [Defect] = []
        return date(defects: &defects)
    }

    /// The first Date, with `invalidDate` if it cannot be read.
    public func date(defects: inout [Defect]) -> MailDate? {
        first(.date) { MailDate.parse($0, at: $1, defects: &defects) }
    }

    /// The mailboxes of all fields of this name, such as To or From; groups are flattened (RFC 5322 section 3.4).
    public func mailboxes(_ name: FieldName) -> [MailboxAddress] {
        var defects: [Defect] = []
        return mailboxes(name, defects: &defects)
    }

    /// The mailboxes of all fields of this name, with what is wrong in them: `invalidAddress` and the defects of
    /// the names.
    public func mailboxes(_ name: FieldName, defects: inout [Defect]) -> [MailboxAddress] {
        self[all: name].flatMap { field in
            field.withBody { AddressList.parse($0, at: field.bodyOffset, defects: &defects).mailboxes }
        }
    }

    /// The addresses of ``mailboxes(_:defects:)``, without the names beside them; one that is known shares its string.
    package func addresses(_ name: FieldName, known: String? = nil, defects: inout [Defect]) -> [String] {
        var addresses: [String] = []
        forEachBody(of: name) { body, offset in
            let count = addresses.count
            let isPlain = PlainMailbox.forEach(in: body) { mailbox in
                addresses.append(body.extracting(mailbox.addrSpec).string(known: known))
            }
            guard !isPlain else { return }
            let list = AddressList.parse(body, at: offset, defects: &defects)
            addresses.replaceSubrange(count..., with: list.mailboxes.lazy.map(\.address))
        }
        return addresses
    }

    /// The first of the ``addresses(_:known:defects:)``.
    package func firstAddress(_ name: FieldName, known: String? = nil, defects: inout [Defect]) -> String? {
        var first: String?
        forEachBody(of: name) { body, offset in
            var address: Range<Int>?
            let isPlain = PlainMailbox.forEach(in: body) { address = address ?? $0.addrSpec }
            if isPlain {
                first = first ?? address.map { body.extracting($0).string(known: known) }
            } else {
                let list = AddressList.parse(body, at: offset, defects: &defects)
                first = first ?? list.mailboxes.first?.address
            }
        }
        return first
    }

    /// Whether an address is one of the ``addresses(_:known:defects:)`` in any case.
    package func names(_ address: String, in name: FieldName) -> Bool {
        var isNamed = false
        forEachBody(of: name) { body, offset in
            guard !isNamed else { return }
            let isPlain = PlainMailbox.forEach(in: body) { mailbox in
                isNamed = isNamed || ByteSearch.isEqualIgnoringCase(body.extracting(mailbox.addrSpec), toName: address)
            }
            guard !isPlain else { return }
            var defects: [Defect] = []
            let list = AddressList.parse(body, at: offset, defects: &defects)
            let wanted = address.lowercased()
            isNamed = list.mailboxes.contains { $0.address.lowercased() == wanted }
        }
        return isNamed
    }

    /// Notes what ``mailboxes(_:defects:)`` notes.
    package func noteMailboxDefects(_ name: FieldName, _ defects: inout [Defect]) {
        forEachBody(of: name) { body, offset in
            if PlainMailbox.forEach(in: body, { _ in }) { return }
            if let at = PlainMailbox.emptyAddress(body) { return defects.note(.invalidAddress, at: offset + at) }
            _ = AddressList.parse(body, at: offset, defects: &defects)
        }
    }

    /// Whether the Content-Type, a date, a subject or an author may have a defect: most have none, which one walk over the
    /// fields tells.
    package var mayHaveValueDefects: Bool {
        for index in range where Self.checked & content.fields[index].tag.bit != 0 {
            if mayHaveDefect(content.fields[index]) { return true }
        }
        return false
    }

    /// The tags of the names whose values are looked at.
    private static let checked =
        FieldName.date.tag.bit | FieldName.from.tag.bit | FieldName.subject.tag.bit | FieldName.contentType.tag.bit

    private func mayHaveDefect(_ field: HeaderField.Record) -> Bool {
        let bytes = content.bytes
        let (name, body) = (bytes.span.extracting(field.name), bytes.span.extracting(field.body))
        if ByteSearch.isEqualIgnoringCase(name, to: "date") { return PlainDate(body) == nil }
        if ByteSearch.isEqualIgnoringCase(name, to: "from") { return !PlainMailbox.forEach(in: body) { _ in } }
        if ByteSearch.isEqualIgnoringCase(name, to: "subject") { return !body.isPlainText }
        guard ByteSearch.isEqualIgnoringCase(name, to: "content-type") else { return false }
        return PlainContentType(body, limit: content.parameterLimit) == nil
    }

    /// Hands the bodies of all fields of a name to a reader, each with its offset in the message.
    private func forEachBody(of name: FieldName, _ read: (Span<UInt8>, Int) -> Void) {
        var next = index(of: name, from: range.lowerBound)
        while let index = next {
            let record = content.fields[index]
            content.bytes.withSpan(of: record.body) { read($0, record.bodyOffset) }
            next = self.index(of: name, from: index + 1)
        }
    }

    /// Hands the body of the first field of a name to a reader, with its offset in the message.
    private func first<Value>(_ name: FieldName, _ read: (Span<UInt8>, Int) -> Value?) -> Value? {
        guard let index = index(of: name, from: range.lowerBound) else { return nil }
        let record = content.fields[index]
        return content.bytes.withSpan(of: record.body) { read($0, record.bodyOffset) }
    }

    /// The text of the first field of this name, with what is wrong in it.
    package func text(_ name: FieldName, defects: inout [Defect]) -> String? {
        first(name) { EncodedWord.decode($0, at: $1, defects: &defects) }
    }

    /// The first message identifier of the first field of this name.
    package func messageID(_ name: FieldName) -> MessageID? {
        var defects: [Defect] = []
        return first(name) { body, _ in MessageID.parse(body, defects: &defects) }
    }

    /// The message identifiers of the first field of this name, such as Message-ID or References (RFC 5322 section 3.6.4).
    public func messageIDs(_ name: FieldName) -> [MessageID] {
        self[name]?.withBody { MessageID.list(from: $0) } ?? []
    }
}
