import DeliveryReports
import InternetMessage
public import RawMail

extension Bounce {
    /// Writes the members of the answer's JSON object, in their documented order, into an object that is open.
    ///
    /// - Parameters:
    ///   - json: The writer, inside an open object.
    ///   - next: Called behind each recipient: what was written so far can be put elsewhere (``JSONWriter/removeWritten()``), so
    ///     that the text of a report about thousands need not be in memory at once.
    public func writeMembers(to json: inout JSONWriter, next: (inout JSONWriter) -> Void = { _ in }) {
        json.member("kind", kind.rawValue)
        json.member("reportingMTA", reportingMTA)
        json.member("arrivalDate", arrivalDate)
        json.key("recipients")
        json.array { json in
            for index in recipients.indices {
                recipients.write(index, to: &json)
                next(&json)
            }
        }
        if let original {
            json.key("original")
            original.write(to: &json)
        }
        json.key("authenticity")
        authenticity.write(to: &json)
        defects.writeMember(to: &json)
    }
}

extension [BouncedRecipient] {
    /// Writes a recipient in one go, with room made once.
    ///
    /// Each value is read where it is kept: a recipient taken out of the array would be copied.
    fileprivate func write(_ index: Int, to json: inout JSONWriter) {
        let recipients = span
        json.object(room: room(at: index)) { output, end in
            output.put("recipient", recipients[index].address, at: &end)
            output.put("originalRecipient", recipients[index].originalRecipient, at: &end)
            output.put("finalRecipient", recipients[index].finalRecipient, at: &end)
            output.put("action", recipients[index].action?.rawValue, at: &end)
            output.put("status", recipients[index].status, at: &end)
            output.put("reportedAction", recipients[index].reportedAction?.rawValue, at: &end)
            output.put("reportedStatus", recipients[index].reportedStatus, at: &end)
            output.put("reply", recipients[index].reply, at: &end)
            if let permanence = recipients[index].permanence {
                output.put("class", permanence.rawValue, at: &end)
                output.put("bounce", permanence.bounce, at: &end)
            }
            output.put("reason", recipients[index].reason?.rawValue, at: &end)
            output.put("advice", recipients[index].advice?.rawValue, at: &end)
            output.put("retryAfter", recipients[index].retryAfterSeconds, at: &end)
            output.put("diagnostic", recipients[index].diagnostic, at: &end)
            output.put("remoteMTA", recipients[index].remoteMTA, at: &end)
            output.put("evidence", recipients[index].evidence, at: &end)
        }
    }

    /// How many bytes a recipient takes at most.
    private func room(at index: Int) -> Int {
        let recipients = span
        // The names of members and the marks are less than 300 bytes.
        var room = 300 + 2 * EnhancedStatusCode.room + 2 * Int.longestDecimal
        room += JSONWriter.room(forString: recipients[index].address.utf8.count)
        room += JSONWriter.room(for: recipients[index].originalRecipient)
        room += JSONWriter.room(for: recipients[index].finalRecipient)
        room += JSONWriter.room(for: recipients[index].action?.rawValue)
        room += JSONWriter.room(for: recipients[index].reportedAction?.rawValue)
        room += JSONWriter.room(for: recipients[index].reason?.rawValue)
        room += JSONWriter.room(for: recipients[index].advice?.rawValue)
        room += JSONWriter.room(for: recipients[index].diagnostic)
        room += JSONWriter.room(for: recipients[index].remoteMTA)
        let evidence = recipients[index].evidence.span
        for index in evidence.indices {
            // The names and the marks are less than 100 bytes.
            room += 100 + 2 * Int.longestDecimal + JSONWriter.room(for: evidence[index].rule)
        }
        return room
    }
}

extension MutableSpan<UInt8> {
    /// Puts a member with a comma before it, if there is evidence.
    fileprivate mutating func put(_ name: StaticString, _ evidence: [Evidence], at end: inout Int) {
        guard !evidence.isEmpty else { return }
        put(member: name, at: &end)
        let start = end
        let evidence = evidence.span
        for index in evidence.indices {
            put(",{\"value\":\"", at: &end)
            put(evidence[index].value.name, at: &end)
            put("\",\"from\":\"", at: &end)
            put(evidence[index].from.name, at: &end)
            put(0x22, at: &end)
            put("part", evidence[index].part, at: &end)
            put("offset", evidence[index].offset, at: &end)
            put("rule", evidence[index].rule, at: &end)
            put(0x7D, at: &end)
        }
        // the bracket takes the place of the first comma
        self[start] = 0x5B
        put(0x5D, at: &end)
    }

    /// Puts a member with a comma before it, if there is a value.
    fileprivate mutating func put(_ name: StaticString, _ code: EnhancedStatusCode?, at end: inout Int) {
        guard let code else { return }
        put(member: name, at: &end)
        put(0x22, at: &end)
        put(code, at: &end)
        put(0x22, at: &end)
    }
}

extension Authenticity {
    func write(to json: inout JSONWriter) {
        let room = JSONWriter.room(for: reportedTo) + JSONWriter.room(for: token?.rawValue)
        // The names of members, the marks and the words are less than 200 bytes.
        json.object(room: 200 + room) { output, end in
            output.put("nullReturnPath", hasNullReturnPath, at: &end)
            output.put("returnedHeader", hasReturnedHeader, at: &end)
            output.put("namesRecipient", namesRecipient, at: &end)
            output.put("reportedTo", reportedTo, at: &end)
            output.put("token", token?.rawValue, at: &end)
            output.put("verdict", verdict.rawValue, at: &end)
        }
    }
}

extension ReturnedMessage {
    func write(to json: inout JSONWriter) {
        json.object(room: room) { output, end in
            output.put("messageID", messageID, at: &end)
            output.put("from", from, at: &end)
            output.put("to", to, at: &end)
            output.put("subject", subject, at: &end)
            output.put("date", date, at: &end)
            output.put("listID", listID, at: &end)
        }
    }

    /// How many bytes it takes at most.
    private var room: Int {
        // The names of members and the marks are less than 100 bytes.
        var room = 100 + MailDate.room + JSONWriter.room(for: messageID) + JSONWriter.room(for: from)
        for address in to { room += 1 + JSONWriter.room(forString: address.utf8.count) }
        return room + JSONWriter.room(for: subject) + JSONWriter.room(for: listID)
    }
}

extension MutableSpan<UInt8> {
    /// Puts a member with a comma before it, if there are any strings.
    fileprivate mutating func put(_ name: StaticString, _ strings: [String], at end: inout Int) {
        guard !strings.isEmpty else { return }
        put(member: name, at: &end)
        let start = end
        for string in strings {
            put(0x2C, at: &end)
            put(string: string, at: &end)
        }
        self[start] = 0x5B
        put(0x5D, at: &end)
    }

    /// Puts a member with a comma before it, if there is a date.
    fileprivate mutating func put(_ name: StaticString, _ date: MailDate?, at end: inout Int) {
        guard let date else { return }
        put(member: name, at: &end)
        put(quoted: date, at: &end)
    }

    fileprivate mutating func put(quoted date: MailDate, at end: inout Int) {
        put(0x22, at: &end)
        put(date, at: &end)
        put(0x22, at: &end)
    }
}

extension [Defect] {
    /// Writes the `defects` member, if there are any.
    public func writeMember(to json: inout JSONWriter) {
        guard !isEmpty else { return }
        json.key("defects")
        json.array { json in
            for defect in self {
                json.object { json in
                    json.member("code", defect.code.rawValue)
                    json.member("offset", defect.offset)
                    json.member("count", defect.count == 1 ? nil : defect.count)
                }
            }
        }
    }
}

extension JSONWriter {
    fileprivate mutating func member(_ name: StaticString, _ date: MailDate?) {
        guard let date else { return }
        putMember(name, room: MailDate.room + 2) { output, end in output.put(quoted: date, at: &end) }
    }
}
