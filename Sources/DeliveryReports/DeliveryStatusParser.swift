import InternetMessage
import RawMail

/// Reads the groups of fields of a delivery report (RFC 3464 section 2.1).
struct DeliveryStatusParser {
    let text: ReportText
    let limits: ParserLimits
    /// Far more fields than any report of the allowed number of recipients has.
    private let mostFields: Int
    private let mostInGroup: Int

    /// The report fields in the group that is being read.
    private var groupFields: ReportFieldSet = []
    /// The last line was no field and no continuation: what is folded behind it belongs to no field.
    private var isSkipping = false
    private var isStopped = false
    private var isBeforeGroup = true
    /// Whether a group begins with a line that is no field: it may be encoded.
    private(set) var hasGroupWithoutField = false
    private var storedFields = 0

    /// The fields about the message.
    private var messageRecords: [HeaderField.Record] = []
    private var messagePositions = ReportFieldPositions()
    private var recipients = RecipientGroups()
    private var defects: [Defect] = []

    init(text: ReportText, limits: ParserLimits) {
        self.text = text
        self.limits = limits
        mostFields = max(limits.headerFields, limits.recipients.multipliedClamping(by: 10))
        mostInGroup = min(limits.headerFields, ReportFieldPositions.most)
    }

    mutating func parse() -> DeliveryStatusNotification {
        var reader = FieldLineReader(text.bytes.span, range: text.range)
        while !isStopped, let line = reader.next(in: text.bytes.span) { add(line) }
        if !isStopped { endGroup() }
        for group in recipients.groups where !group.fields.intersects(.naming) {
            defects.note(.missingRecipient, at: recipients.records[group.range.lowerBound].offset)
        }
        if recipients.dropped > 0 {
            defects.note(.tooManyRecipients, at: recipients.firstDropped, count: recipients.dropped)
        }
        let end = recipients.records.count
        recipients.records.append(contentsOf: messageRecords)
        let fields = HeaderFields(bytes: text.bytes, records: recipients.records[...])
        return DeliveryStatusNotification(
            fields.extracting(end..<fields.count), messagePositions,
            recipients: recipients.groups.map { RecipientStatus(fields.extracting($0.range), $0.positions) },
            defects: defects)
    }

    // MARK: Lines

    private mutating func add(_ line: FieldLine) {
        if isBeforeGroup { noteFirstLine(line) }
        switch line.kind {
        case .empty:
            endGroup()
            isBeforeGroup = true
        case .continuation: extendLast(line)
        case .field(let name, let body):
            let field = ReportField(name, in: text.bytes.span)
            if field != nil || Self.isFieldName(name, body: body, in: text.bytes.span) {
                append(name, body, field)
            } else {
                addOther(line)
            }
        case .other: addOther(line)
        }
    }

    private mutating func noteFirstLine(_ line: FieldLine) {
        switch line.kind {
        case .empty: return
        case .field: break
        case .continuation, .other: hasGroupWithoutField = true
        }
        isBeforeGroup = false
    }

    private mutating func append(_ name: Range<Int>, _ body: Range<Int>, _ field: ReportField?) {
        isSkipping = recipients.waiting.count >= mostInGroup || storedFields >= mostFields
        let offset = text.offset(of: name.lowerBound)
        guard !isSkipping else { return defects.note(.tooManyHeaderFields, at: offset) }
        storedFields += 1
        let end = limited(body.upperBound, of: name.lowerBound, body.lowerBound..<body.lowerBound)
        let record = HeaderField.Record(
            name: name, body: body.lowerBound..<end, offset: offset, bodyOffset: text.offset(of: body.lowerBound),
            in: text.bytes.span)
        recipients.append(record, field)
        if let field { groupFields.insert(ReportFieldSet(field)) }
    }

    private mutating func extendLast(_ line: FieldLine) {
        guard !recipients.waiting.isEmpty, !isSkipping else {
            if recipients.waiting.isEmpty { malformed(line) }
            return
        }
        let last = recipients.records.count - 1
        let (name, body) = (recipients.records[last].name, recipients.records[last].body)
        recipients.records[last].body = body.lowerBound..<limited(line.range.upperBound, of: name.lowerBound, body)
    }

    /// Where a field ends that would end at `end`, and has the body so far: within the limit.
    ///
    /// Of one that is too long each byte would be in memory several times, on its way from field to answer.
    private mutating func limited(_ end: Int, of start: Int, _ body: Range<Int>) -> Int {
        let most = max(body.lowerBound, start + limits.reportFieldBytes)
        guard end > most else { return end }
        if body.upperBound < most || body.isEmpty {
            defects.note(.headerFieldTooLong, at: text.offset(of: most))
        }
        return most
    }

    /// A line that is no field: nullmailer does not fold the lines of a reply, so it may go on a diagnostic.
    private mutating func addOther(_ line: FieldLine) {
        if Self.isDelimiter(line.range, in: text.bytes.span) {
            endGroup()
            return malformed(line)
        }
        guard let last = recipients.waiting.last, !isSkipping else { return malformed(line) }
        let field = recipients.fields[last]
        let isDiagnostic = field == .diagnosticCode || field == .localizedDiagnostic
        // The body is looked at last, and then once: either the line becomes a part of it, or lines are skipped from here on.
        if isDiagnostic || Self.isReplyLine(line.range, in: text.bytes.span) || isBlank(recipients.records[last].body) {
            extendLast(line)
        } else {
            malformed(line)
        }
    }

    /// Whether a body stands whole on the next line, not folded.
    private func isBlank(_ body: Range<Int>) -> Bool {
        text.bytes[body].allSatisfy { $0.isWhiteSpace || $0.isLineEnd }
    }

    private mutating func malformed(_ line: FieldLine) {
        isSkipping = true
        defects.note(.malformedReportField, at: text.offset(of: line.range.lowerBound))
    }

    /// Whether the name of a line can be that of an extension field: not `https:`, not `550:`, not `<jane@example.net>:`.
    static func isFieldName(_ name: Range<Int>, body: Range<Int>, in bytes: Span<UInt8>) -> Bool {
        guard bytes[name.lowerBound].isAlpha else { return false }
        for index in name where !bytes[index].isAlpha && !bytes[index].isDigit && !isNameMark(bytes[index]) {
            return false
        }
        return body.count < 2 || bytes[body.lowerBound] != 0x2F || bytes[body.lowerBound + 1] != 0x2F
    }

    private static func isNameMark(_ byte: UInt8) -> Bool { byte == 0x2D || byte == 0x5F || byte == 0x2E }

    /// Whether a line begins like one of an SMTP reply: `550-` or `550 `.
    static func isReplyLine(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
        guard line.count >= 3, bytes[line.lowerBound] &- 0x32 < 4, bytes[line.lowerBound + 1].isDigit,
            bytes[line.lowerBound + 2].isDigit
        else { return false }
        guard line.count > 3 else { return true }
        let next = bytes[line.lowerBound + 3]
        return next == 0x2D || next.isWhiteSpace
    }

    /// Whether a line looks like a delimiter of a multipart, which stands here when the boundary was damaged.
    private static func isDelimiter(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
        line.count > 4 && bytes[line.lowerBound] == 0x2D && bytes[line.lowerBound + 1] == 0x2D
            && !bytes[line.lowerBound + 2].isWhiteSpace
    }
}

// MARK: - Groups

extension DeliveryStatusParser {
    private mutating func endGroup() {
        isSkipping = false
        guard let first = recipients.waiting.first else { return }
        // `Status: RO` stands in headers that came from a mailbox.
        if groupFields.isSubset(of: .status), isReturnedHeader {
            isStopped = true
            defects.note(.malformedReportField, at: recipients.records[first].offset)
        } else if !groupFields.isSubset(of: .aboutMessage) {
            addRecipients()
        } else if !groupFields.isEmpty || messageRecords.isEmpty && recipients.groups.isEmpty {
            addToMessage()
        } else if recipients.waiting.allSatisfy({ isExtension(recipients.records[$0].name) }) {
            // a group that an empty line cut in two
            if recipients.isEmpty { addToMessage() } else { recipients.joinWaiting() }
        } else {
            defects.note(.malformedReportField, at: recipients.records[first].offset)
        }
        recipients.dropWaiting()
        groupFields = []
    }

    private mutating func addToMessage() {
        for index in recipients.waiting { appendToMessage(recipients.records[index], recipients.fields[index]) }
    }

    private mutating func appendToMessage(_ record: HeaderField.Record, _ field: ReportField?) {
        if messageRecords.isEmpty { messageRecords.reserveCapacity(16) }
        if let field { messagePositions.note(field, at: messageRecords.count) }
        messageRecords.append(record)
    }

    private func isExtension(_ name: Range<Int>) -> Bool {
        name.count > 2 && text.bytes[name.lowerBound].lowercased == UInt8(ascii: "x")
            && text.bytes[name.lowerBound + 1] == UInt8(ascii: "-")
    }

    /// Splits a group into recipients: blocks may be glued together, and Dovecot writes the message's fields into the same group.
    private mutating func addRecipients() {
        var isAboutMessage = groupFields.intersects(.aboutMessage)
        for index in recipients.waiting {
            let field = recipients.fields[index]
            if let field {
                isAboutMessage = field.isPerMessage
                if !isAboutMessage, recipients.fields.beginsRecipient(at: index, after: recipients.current.fields) {
                    recipients.endGroup(limit: limits.recipients)
                }
            }
            if isAboutMessage {
                appendToMessage(recipients.records[index], field)
            } else {
                recipients.take(index)
            }
        }
        recipients.endGroup(limit: limits.recipients)
    }

    /// Whether a group without report fields is the header of the returned message: what follows was not written by the reporter.
    private var isReturnedHeader: Bool {
        var names = 0
        for index in recipients.waiting {
            let name = text.bytes[recipients.records[index].name]
            if Self.headerNames.contains(where: { $0.matches(name) }) { names += 1 }
        }
        return names >= 2
    }

    private static let headerNames: [FieldName] = [
        .received, .from, .to, .subject, .date, .messageID, .returnPath, .mimeVersion, "DKIM-Signature",
    ]
}

extension [ReportField?] {
    /// Whether the field at an index is the first of another recipient than the one that has got fields already.
    fileprivate func beginsRecipient(at index: Int, after fields: ReportFieldSet) -> Bool {
        switch self[index] {
        case .finalRecipient: return fields.contains(.final)
        case .originalRecipient:
            if fields.contains(.original) { return true }
            // Behind a whole block, and right before another Final-Recipient.
            return fields.contains(.final) && fields.intersects(.outcome) && index + 1 < count
                && self[index + 1] == .finalRecipient
        case .action:
            // Exim begins its blocks with Action.
            return fields.contains(.action) && fields.intersects(.naming) && isNamedBeforeNextAction(after: index)
        default: return false
        }
    }

    private func isNamedBeforeNextAction(after index: Int) -> Bool {
        for field in self[(index + 1)...] {
            if field == .finalRecipient || field == .originalRecipient { return true }
            if field == .action { return false }
        }
        return false
    }
}

/// The recipients of a report: the fields of all, one group behind the other.
private struct RecipientGroups {
    /// The fields of one recipient.
    struct Group {
        /// Where they stand among all.
        var range: Range<Int>
        var fields: ReportFieldSet = []
        /// Counted from the start of the range.
        var positions = ReportFieldPositions()
    }

    /// Behind those of the recipients, the fields of which it is not known yet whose they are.
    var records: [HeaderField.Record] = []
    /// Which report field each is.
    private(set) var fields: [ReportField?] = []
    private(set) var groups: [Group] = []
    /// The group that is being put together.
    private(set) var current = Group(range: 0..<0)
    private(set) var dropped = 0
    private(set) var firstDropped = 0

    init() {
        records.reserveCapacity(16)
        fields.reserveCapacity(16)
    }

    var isEmpty: Bool { groups.isEmpty && dropped == 0 }

    /// The fields that wait to be told whose they are.
    var waiting: Range<Int> { current.range.upperBound..<records.count }

    mutating func append(_ record: HeaderField.Record, _ field: ReportField?) {
        records.append(record)
        fields.append(field)
    }

    /// Adds a field that waits to the group that is being put together.
    mutating func take(_ index: Int) {
        let end = current.range.upperBound
        if index != end { (records[end], fields[end]) = (records[index], fields[index]) }
        if let field = fields[end] {
            current.positions.note(field, at: current.range.count)
            current.fields.insert(ReportFieldSet(field))
        }
        current.range = current.range.lowerBound..<end + 1
    }

    /// Drops the fields that wait.
    mutating func dropWaiting() {
        guard !waiting.isEmpty else { return }
        let count = waiting.count
        records.removeLast(count)
        fields.removeLast(count)
    }

    /// Ends the group, if one was begun, or joins it to the one before if an empty line cut that in two.
    mutating func endGroup(limit: Int) {
        guard !current.range.isEmpty else { return }
        if let last = groups.last, continues(current, after: last) { return joinCurrent() }
        if groups.count < limit {
            groups.append(current)
            current = Group(range: current.range.upperBound..<current.range.upperBound)
        } else {
            if dropped == 0 { firstDropped = records[current.range.lowerBound].offset }
            dropped += 1
            dropCurrent()
        }
    }

    /// Adds the fields that wait to the last recipient, or drops them with it.
    mutating func joinWaiting() {
        for index in waiting { take(index) }
        joinCurrent()
    }

    private mutating func joinCurrent() {
        guard dropped == 0, let last = groups.indices.last else { return dropCurrent() }
        groups[last].positions.append(current.positions, at: groups[last].range.count)
        groups[last].range = groups[last].range.lowerBound..<current.range.upperBound
        groups[last].fields.formUnion(current.fields)
        current = Group(range: current.range.upperBound..<current.range.upperBound)
    }

    private mutating func dropCurrent() {
        current = Group(range: current.range.lowerBound..<current.range.lowerBound)
    }

    private func continues(_ group: Group, after last: Group) -> Bool {
        let repeats = group.fields.intersects(last.fields)
        if !group.fields.intersects(.naming) { return !repeats || !group.fields.intersects(.outcome) }
        if !last.fields.intersects(.naming) { return !repeats }
        // Original-Recipient alone, then the rest.
        return last.fields == .original && !group.fields.contains(.original)
    }
}

extension Int {
    /// The product, or the greatest number there is.
    fileprivate func multipliedClamping(by factor: Int) -> Int {
        let (product, hasOverflow) = multipliedReportingOverflow(by: factor)
        return hasOverflow ? .max : product
    }
}
