import InternetMessage
import RawMail

/// Reads the groups of fields of a delivery report (RFC 3464 section 2.1).
struct DeliveryStatusParser {
    /// A field, and which it is.
    struct Entry {
        var record: HeaderField.Record
        var field: ReportField?
    }

    let text: ReportText
    let limits: ParserLimits

    private var group: [Entry] = []
    /// The last line was no field and no continuation: what is folded behind it belongs to no field.
    private var isSkipping = false
    private var isStopped = false
    private var storedFields = 0

    private var messageRecords: [HeaderField.Record] = []
    private var recipients = RecipientGroups()
    private var defects: [Defect] = []

    init(text: ReportText, limits: ParserLimits) {
        self.text = text
        self.limits = limits
    }

    mutating func parse() -> DeliveryStatusNotification {
        var reader = FieldLineReader(text.bytes.span, range: text.range)
        while !isStopped, let line = reader.next(in: text.bytes.span) { add(line) }
        if !isStopped { endGroup() }
        for group in recipients.groups where !group.fields.intersects(.naming) {
            defects.note(.missingRecipient, at: group.entries.first?.record.offset ?? 0)
        }
        if recipients.dropped > 0 {
            defects.note(.tooManyRecipients, at: recipients.firstDropped, count: recipients.dropped)
        }
        return DeliveryStatusNotification(
            messageFields: HeaderFields(bytes: text.bytes, records: messageRecords[...]),
            recipients: recipients.groups.map { $0.status(in: text.bytes) },
            defects: defects)
    }

    // MARK: Lines

    private mutating func add(_ line: FieldLine) {
        switch line.kind {
        case .empty: endGroup()
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

    private mutating func append(_ name: Range<Int>, _ body: Range<Int>, _ field: ReportField?) {
        // Far more than any report of the allowed number of recipients has.
        let most = max(limits.headerFields, limits.recipients.multipliedClamping(by: 10))
        isSkipping = group.count >= limits.headerFields || storedFields >= most
        let offset = text.offset(of: name.lowerBound)
        guard !isSkipping else { return defects.note(.tooManyHeaderFields, at: offset) }
        storedFields += 1
        var record = HeaderField.Record(
            name: name, body: body.lowerBound..<body.lowerBound, offset: offset,
            bodyOffset: text.offset(of: body.lowerBound), in: text.bytes.span)
        record.body = body.lowerBound..<limited(body.upperBound, from: record)
        group.append(Entry(record: record, field: field))
    }

    private mutating func extendLast(_ line: FieldLine) {
        guard let last = group.indices.last, !isSkipping else {
            if group.isEmpty { malformed(line) }
            return
        }
        let record = group[last].record
        group[last].record.body = record.body.lowerBound..<limited(line.range.upperBound, from: record)
    }

    /// Where a field ends that would end at `end`: within the limit.
    ///
    /// Of one that is too long each byte would be in memory several times, on its way from field to answer.
    private mutating func limited(_ end: Int, from record: HeaderField.Record) -> Int {
        let most = max(record.body.lowerBound, record.name.lowerBound + limits.reportFieldBytes)
        guard end > most else { return end }
        if record.body.upperBound < most || record.body.isEmpty {
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
        guard let last = group.last, !isSkipping else { return malformed(line) }
        let isDiagnostic = last.field == .diagnosticCode || last.field == .localizedDiagnostic
        // The body is looked at last, and then once: either the line becomes a part of it, or lines are skipped from here on.
        if isDiagnostic || Self.isReplyLine(line.range, in: text.bytes.span) || isBlank(last.record.body) {
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
        guard !group.isEmpty else { return }
        defer { group.removeAll(keepingCapacity: true) }
        if isReturnedHeader {
            isStopped = true
            defects.note(.malformedReportField, at: group[0].record.offset)
        } else if group.contains(where: { $0.field.map { !$0.isPerMessage } ?? false }) {
            addRecipients()
        } else if group.contains(where: { $0.field != nil }) || messageRecords.isEmpty && recipients.groups.isEmpty {
            messageRecords.append(contentsOf: group.lazy.map(\.record))
        } else if group.allSatisfy({ isExtension($0.record.name) }) {
            addExtensions()
        } else {
            defects.note(.malformedReportField, at: group[0].record.offset)
        }
    }

    /// Extension fields alone: a group that an empty line cut in two.
    private mutating func addExtensions() {
        if recipients.isEmpty {
            messageRecords.append(contentsOf: group.lazy.map(\.record))
        } else {
            recipients.join(group)
        }
    }

    private func isExtension(_ name: Range<Int>) -> Bool {
        name.count > 2 && text.bytes[name.lowerBound].lowercased == UInt8(ascii: "x")
            && text.bytes[name.lowerBound + 1] == UInt8(ascii: "-")
    }

    /// Splits a group into recipients: blocks may be glued together, and Dovecot writes the message's fields into the same group.
    private mutating func addRecipients() {
        var current = RecipientGroup()
        var isAboutMessage = group.contains { $0.field?.isPerMessage ?? false }
        for index in group.indices {
            let entry = group[index]
            if let field = entry.field {
                isAboutMessage = field.isPerMessage
                if !field.isPerMessage, beginsRecipient(at: index, after: current.fields) {
                    recipients.add(current, limit: limits.recipients)
                    current = RecipientGroup()
                }
            }
            if isAboutMessage { messageRecords.append(entry.record) } else { current.append(entry) }
        }
        if !current.entries.isEmpty { recipients.add(current, limit: limits.recipients) }
    }

    /// Whether the field at an index is the first of another recipient than the fields before it.
    private func beginsRecipient(at index: Int, after fields: ReportFieldSet) -> Bool {
        switch group[index].field {
        case .finalRecipient: return fields.contains(.final)
        case .originalRecipient:
            if fields.contains(.original) { return true }
            // Behind a whole block, and right before another Final-Recipient.
            return fields.contains(.final) && fields.intersects(.outcome) && nextKnown(after: index) == .finalRecipient
        case .action:
            // Exim begins its blocks with Action.
            return fields.contains(.action) && fields.intersects(.naming) && isNamedBeforeNextAction(after: index)
        default: return false
        }
    }

    private func nextKnown(after index: Int) -> ReportField? {
        index + 1 < group.count ? group[index + 1].field : nil
    }

    private func isNamedBeforeNextAction(after index: Int) -> Bool {
        for entry in group[(index + 1)...] {
            if entry.field == .finalRecipient || entry.field == .originalRecipient { return true }
            if entry.field == .action { return false }
        }
        return false
    }

    /// Whether the group is the header of the returned message: what follows was not written by the reporter.
    private var isReturnedHeader: Bool {
        var names = 0
        for entry in group {
            if let field = entry.field {
                // `Status: RO` stands in headers that came from a mailbox.
                if field != .status { return false }
            } else if Self.headerNames.contains(where: { $0.matches(text.bytes[entry.record.name]) }) {
                names += 1
            }
        }
        return names >= 2
    }

    private static let headerNames: [FieldName] = [
        .received, .from, .to, .subject, .date, .messageID, .returnPath, .mimeVersion, "DKIM-Signature",
    ]
}

/// The fields of one recipient.
private struct RecipientGroup {
    private(set) var entries: [DeliveryStatusParser.Entry] = []
    private(set) var fields: ReportFieldSet = []

    mutating func append(_ entry: DeliveryStatusParser.Entry) {
        entries.append(entry)
        if let field = entry.field { fields.insert(ReportFieldSet(field)) }
    }

    /// What the group says, its fields lying in `bytes`.
    func status(in bytes: [UInt8]) -> RecipientStatus {
        var positions = ReportFieldPositions()
        for (position, entry) in entries.enumerated() {
            if let field = entry.field { positions.note(field, at: position) }
        }
        return RecipientStatus(HeaderFields(bytes: bytes, records: entries.map(\.record)[...]), positions)
    }
}

/// The recipients of a report.
private struct RecipientGroups {
    private(set) var groups: [RecipientGroup] = []
    private(set) var dropped = 0
    private(set) var firstDropped = 0

    var isEmpty: Bool { groups.isEmpty && dropped == 0 }

    /// Adds a group, or joins it to the one before if an empty line cut that in two.
    mutating func add(_ group: RecipientGroup, limit: Int) {
        if let last = groups.last, continues(group, after: last) {
            join(group.entries)
        } else if groups.count < limit {
            groups.append(group)
        } else {
            if dropped == 0 { firstDropped = group.entries.first?.record.offset ?? 0 }
            dropped += 1
        }
    }

    /// Adds fields to the last recipient, or drops them with it.
    mutating func join(_ entries: [DeliveryStatusParser.Entry]) {
        guard dropped == 0, let last = groups.indices.last else { return }
        for entry in entries { groups[last].append(entry) }
    }

    private func continues(_ group: RecipientGroup, after last: RecipientGroup) -> Bool {
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
