import InternetMessage
import RawMail

/// Reads the groups of fields of a delivery report (RFC 3464 section 2.1).
struct DeliveryStatusParser {
    let text: ReportText
    let limits: ParserLimits
    /// Far more fields than any report of the allowed number of recipients has.
    private let mostFields: Int
    private let mostInGroup: Int

    /// The last line was no field and no continuation: what is folded behind it belongs to no field.
    private var isSkipping = false
    private var isStopped = false
    private var isBeforeGroup = true
    /// Whether a group begins with a line that is no field: it may be encoded.
    private(set) var hasGroupWithoutField = false
    private var storedFields = 0

    private var groups = ReportGroups()
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
        for group in groups.recipients where !group.fields.intersects(.naming) {
            defects.note(.missingRecipient, at: groups.records[group.range.lowerBound].offset)
        }
        if groups.dropped > 0 {
            defects.note(.tooManyRecipients, at: groups.firstDropped, count: groups.dropped)
        }
        let message = groups.gatherMessage()
        let fields = HeaderFields(bytes: text.bytes, records: groups.records)
        return DeliveryStatusNotification(
            fields.extracting(message), groups.message.positions, groups: groups.recipients, of: fields,
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
        isSkipping = groups.waiting.range.count >= mostInGroup || storedFields >= mostFields
        let offset = text.offset(of: name.lowerBound)
        guard !isSkipping else { return defects.note(.tooManyHeaderFields, at: offset) }
        storedFields += 1
        let end = limited(body.upperBound, of: name.lowerBound, body.lowerBound..<body.lowerBound)
        let record = HeaderField.Record(
            name: name, body: body.lowerBound..<end, offset: offset, bodyOffset: text.offset(of: body.lowerBound),
            in: text.bytes.span)
        groups.append(record, field)
    }

    private mutating func extendLast(_ line: FieldLine) {
        guard let last = groups.waiting.range.last, !isSkipping else {
            if groups.waiting.range.isEmpty { malformed(line) }
            return
        }
        let (name, body) = (groups.records[last].name, groups.records[last].body)
        groups.records[last].body = body.lowerBound..<limited(line.range.upperBound, of: name.lowerBound, body)
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
        guard let last = groups.waiting.range.last, !isSkipping else { return malformed(line) }
        let field = ReportField(groups.records[last].name, in: text.bytes.span)
        let isDiagnostic = field == .diagnosticCode || field == .localizedDiagnostic
        // The body is looked at last, and then once: either the line becomes a part of it, or lines are skipped from here on.
        if isDiagnostic || Self.isReplyLine(line.range, in: text.bytes.span) || isBlank(groups.records[last].body) {
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
        let group = groups.waiting
        guard let first = group.range.first else { return }
        // `Status: RO` stands in headers that came from a mailbox.
        if group.fields.isSubset(of: .status), isReturnedHeader {
            isStopped = true
            defects.note(.malformedReportField, at: groups.records[first].offset)
        } else if !group.fields.isSubset(of: .aboutMessage) {
            groups.addRecipients(limit: limits.recipients, in: text.bytes)
        } else if !group.fields.isEmpty || groups.isEmpty {
            groups.addToMessage(in: text.bytes)
        } else if group.range.allSatisfy({ isExtension(groups.records[$0].name) }) {
            // a group that an empty line cut in two
            if groups.hasRecipient { groups.joinWaiting() } else { groups.addToMessage(in: text.bytes) }
        } else {
            defects.note(.malformedReportField, at: groups.records[first].offset)
        }
        groups.dropWaiting()
    }

    private func isExtension(_ name: Range<Int>) -> Bool {
        name.count > 2 && text.bytes[name.lowerBound].lowercased == UInt8(ascii: "x")
            && text.bytes[name.lowerBound + 1] == UInt8(ascii: "-")
    }

    /// Whether a group without report fields is the header of the returned message: what follows was not written by the reporter.
    private var isReturnedHeader: Bool {
        var names = 0
        for index in groups.waiting.range {
            let name = text.bytes[groups.records[index].name]
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

/// Fields of a report that stand together.
struct ReportGroup: Sendable {
    /// Where they stand among all.
    var range: Range<Int>
    var fields: ReportFieldSet = []
    /// Counted from the start of the range.
    var positions = ReportFieldPositions()

    init(at start: Int) { range = start..<start }

    /// Adds the field that follows.
    mutating func append(_ field: ReportField?) {
        if let field {
            positions.note(field, at: range.count)
            fields.insert(ReportFieldSet(field))
        }
        range = range.lowerBound..<range.upperBound + 1
    }

    /// Adds a group that follows.
    mutating func append(_ other: ReportGroup) {
        guard !range.isEmpty else { return self = other }
        positions.append(other.positions, at: range.count)
        fields.formUnion(other.fields)
        range = range.lowerBound..<other.range.upperBound
    }
}

/// The fields of a report: those about the message, and those of each recipient.
private struct ReportGroups {
    /// Those about the message, those of the recipients, and those of which it is not known yet whose they are.
    var records: [HeaderField.Record] = []
    /// The fields about the message that stand before all recipients; the positions are those of the later ones, too.
    private(set) var message = ReportGroup(at: 0)
    private var laterAboutMessage: [HeaderField.Record] = []
    private(set) var recipients: [ReportGroup] = []
    /// The recipient that is being put together.
    private var current = ReportGroup(at: 0)
    /// The fields that wait to be told whose they are.
    private(set) var waiting = ReportGroup(at: 0)
    private(set) var dropped = 0
    private(set) var firstDropped = 0

    init() { records.reserveCapacity(16) }

    var hasRecipient: Bool { !recipients.isEmpty || dropped > 0 }

    var isEmpty: Bool { message.range.isEmpty && laterAboutMessage.isEmpty && recipients.isEmpty }

    mutating func append(_ record: HeaderField.Record, _ field: ReportField?) {
        records.append(record)
        waiting.append(field)
    }

    /// Drops the fields that wait.
    mutating func dropWaiting() {
        let end = current.range.upperBound
        if end < records.count { records.removeLast(records.count - end) }
        waiting = ReportGroup(at: end)
    }

    // MARK: The message

    /// Takes the fields that wait as fields about the message.
    mutating func addToMessage(in bytes: [UInt8]) {
        if hasRecipient || !laterAboutMessage.isEmpty {
            for index in waiting.range { addToMessage(index, ReportField(records[index].name, in: bytes.span)) }
        } else {
            message.append(waiting)
            current = ReportGroup(at: message.range.upperBound)
        }
    }

    private mutating func addToMessage(_ index: Int, _ field: ReportField?) {
        if let field { message.positions.note(field, at: message.range.count + laterAboutMessage.count) }
        laterAboutMessage.append(records[index])
    }

    /// Where all fields about the message stand, once the last was added.
    mutating func gatherMessage() -> Range<Int> {
        guard !laterAboutMessage.isEmpty else { return message.range }
        let start = records.count
        records.append(contentsOf: records[message.range])
        records.append(contentsOf: laterAboutMessage)
        return start..<records.count
    }

    // MARK: Recipients

    /// Takes the fields that wait as those of a recipient, or of several: blocks may be glued together, and Dovecot writes the
    /// message's fields into the same group.
    mutating func addRecipients(limit: Int, in bytes: [UInt8]) {
        var isAboutMessage = waiting.fields.intersects(.aboutMessage)
        guard isAboutMessage || waiting.positions.hasRepeats else {
            current = waiting
            return endRecipient(limit: limit)
        }
        var fields: [ReportField?] = []
        for index in waiting.range { fields.append(ReportField(records[index].name, in: bytes.span)) }
        for (number, index) in waiting.range.enumerated() {
            if let field = fields[number] {
                isAboutMessage = field.isPerMessage
                if !isAboutMessage, fields.beginsRecipient(at: number, after: current.fields) {
                    endRecipient(limit: limit)
                }
            }
            if isAboutMessage { addToMessage(index, fields[number]) } else { take(index, fields[number]) }
        }
        endRecipient(limit: limit)
    }

    /// Adds a field that waits to the recipient that is being put together.
    private mutating func take(_ index: Int, _ field: ReportField?) {
        let end = current.range.upperBound
        if index != end { records[end] = records[index] }
        current.append(field)
    }

    /// Ends the recipient, if one was begun, or joins it to the one before if an empty line cut that in two.
    private mutating func endRecipient(limit: Int) {
        guard !current.range.isEmpty else { return }
        if let last = recipients.last, continues(current, after: last) { return joinCurrent() }
        if recipients.count < limit {
            recipients.append(current)
            current = ReportGroup(at: current.range.upperBound)
        } else {
            if dropped == 0 { firstDropped = records[current.range.lowerBound].offset }
            dropped += 1
            dropCurrent()
        }
    }

    /// Adds the fields that wait to the last recipient, or drops them with it.
    mutating func joinWaiting() {
        current = waiting
        joinCurrent()
    }

    private mutating func joinCurrent() {
        guard dropped == 0, let last = recipients.indices.last else { return dropCurrent() }
        recipients[last].append(current)
        current = ReportGroup(at: current.range.upperBound)
    }

    private mutating func dropCurrent() { current = ReportGroup(at: current.range.lowerBound) }

    private func continues(_ group: ReportGroup, after last: ReportGroup) -> Bool {
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
