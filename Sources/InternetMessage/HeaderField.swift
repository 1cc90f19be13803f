public import RawMail

/// One header field: its name, its body as it stands in the message, and where it stands (RFC 5322 section 2.2).
public struct HeaderField: Sendable {
    /// Where a field lies: in the bytes that store it, and in the message.
    package struct Record: Hashable, Sendable {
        private var nameStart: UInt32
        private var nameEnd: UInt32
        private var bodyStart: UInt32
        private var bodyEnd: UInt32
        /// The offset of the name's first byte in the message.
        package var offset: Int
        /// The offset of the body's first byte in the message.
        package var bodyOffset: Int
        let tag: FieldName.Tag

        /// Makes a record of a field whose name lies in `bytes`, which are fewer than 4 GiB.
        package init(name: Range<Int>, body: Range<Int>, offset: Int, bodyOffset: Int, in bytes: Span<UInt8>) {
            self.init(
                name: name, body: body, offset: offset, bodyOffset: bodyOffset,
                tag: FieldName.Tag(bytes.extracting(name)))
        }

        init(name: Range<Int>, body: Range<Int>, offset: Int, bodyOffset: Int, tag: FieldName.Tag) {
            nameStart = UInt32(clamping: name.lowerBound)
            nameEnd = UInt32(clamping: name.upperBound)
            bodyStart = UInt32(clamping: body.lowerBound)
            bodyEnd = UInt32(clamping: body.upperBound)
            self.offset = offset
            self.bodyOffset = bodyOffset
            self.tag = tag
        }

        /// Moves the end of the body, which does not lie before its start.
        mutating func endBody(at end: Int) { bodyEnd = max(bodyStart, UInt32(clamping: end)) }

        package var name: Range<Int> { Int(nameStart)..<Int(nameEnd) }

        /// Behind the colon, to before the last line end.
        package var body: Range<Int> {
            get { Int(bodyStart)..<Int(bodyEnd) }
            set {
                bodyStart = UInt32(clamping: newValue.lowerBound)
                bodyEnd = UInt32(clamping: newValue.upperBound)
            }
        }
    }

    private let content: MessageContent
    private let record: Record

    init(_ content: MessageContent, _ record: Record) {
        self.content = content
        self.record = record
    }

    /// The name as written, compared without regard to case.
    public var name: FieldName { FieldName(String(decoding: rawName, as: UTF8.self)) }

    /// The bytes of the name.
    public var rawName: ArraySlice<UInt8> { content.bytes[record.name] }

    /// The bytes of the body: all that follows the colon, folds included, without the last line end.
    public var rawBody: ArraySlice<UInt8> { content.bytes[record.body] }

    /// The offset of the field's first byte in the message.
    public var offset: Int { record.offset }

    /// The offset of the body's first byte in the message.
    public var bodyOffset: Int { record.bodyOffset }

    /// The body as text: unfolded, without the white space around it, encoded words decoded (RFC 2047, RFC 6532).
    public var text: String {
        var defects: [Defect] = []
        return text(defects: &defects)
    }

    /// The body as text, with what is wrong in it: `invalidEncodedWord`, `unknownCharset`,
    /// `undecodableBytes`.
    public func text(defects: inout [Defect]) -> String {
        withBody { EncodedWord.decode($0, at: record.bodyOffset, defects: &defects) }
    }

    /// Hands the bytes of the body to a parser.
    package func withBody<Result>(_ parse: (Span<UInt8>) -> Result) -> Result {
        content.bytes.withSpan(of: record.body, parse)
    }
}

extension [UInt8] {
    /// Hands some of the bytes to a reader.
    @inline(__always)
    func withSpan<Result>(of range: Range<Int>, _ read: (Span<UInt8>) -> Result) -> Result {
        read(span.extracting(range))
    }
}

extension HeaderField {
    /// Whether the body is US-ASCII, without NUL and without anything that begins an encoded word: then it says what it is.
    package var isPlainText: Bool { withBody { $0.isPlainText } }
}

extension Span<UInt8> {
    /// The text of the bytes; of the same text that is known already, its string, which costs no memory then.
    package func string(known: String?) -> String {
        if let known, known.utf8.count == count, ByteSearch.isEqual(self, from: 0, to: known.utf8.span) { return known }
        return String(decoding: self)
    }

    /// Whether a body of these bytes is US-ASCII, without NUL and without anything that begins an encoded word.
    package var isPlainText: Bool {
        var index = 0
        while let found = ByteSearch.firstUnprintableOrEquals(in: self, from: index) {
            if self[found] >= 0x7F || self[found] == 0 || beginsEncodedWord(at: found) { return false }
            index = found + 1
        }
        return true
    }
}

extension HeaderField: Hashable {
    /// Equal if names (but for case) and bodies are the same bytes.
    public static func == (left: Self, right: Self) -> Bool {
        left.name == right.name && left.rawBody == right.rawBody
    }

    /// Hashes name and body.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(name)
        hasher.combine(rawBody)
    }
}

extension HeaderField: CustomStringConvertible {
    /// The field on one line.
    public var description: String { "\(name): \(text)" }
}
