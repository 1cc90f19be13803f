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
            let recipients = recipients.span
            for index in recipients.indices {
                json.object { recipients[index].writeMembers(to: &$0) }
                next(&json)
            }
        }
        if let original {
            json.key("original")
            json.object { original.writeMembers(to: &$0) }
        }
        json.key("authenticity")
        json.object { authenticity.writeMembers(to: &$0) }
        defects.writeMember(to: &json)
    }
}

extension BouncedRecipient {
    @inline(__always)
    fileprivate borrowing func writeMembers(to json: inout JSONWriter) {
        json.member("recipient", address)
        json.member("originalRecipient", originalRecipient)
        json.member("finalRecipient", finalRecipient)
        json.member("action", action?.rawValue)
        json.member("status", status)
        json.member("reportedAction", reportedAction?.rawValue)
        json.member("reportedStatus", reportedStatus)
        json.member("reply", reply)
        if let permanence {
            json.member("class", permanence.rawValue)
            json.member("bounce", permanence.bounce)
        }
        json.member("reason", reason?.rawValue)
        json.member("advice", advice?.rawValue)
        json.member("retryAfter", retryAfterSeconds)
        json.member("diagnostic", diagnostic)
        json.member("remoteMTA", remoteMTA)
        evidence.writeMember(to: &json)
    }
}

extension [Evidence] {
    fileprivate func writeMember(to json: inout JSONWriter) {
        guard !isEmpty else { return }
        json.key("evidence")
        json.array { json in
            let evidence = span
            for index in evidence.indices {
                json.evidence(
                    evidence[index].value.rawValue, from: evidence[index].from.rawValue, part: evidence[index].part,
                    offset: evidence[index].offset, rule: evidence[index].rule)
            }
        }
    }
}

extension JSONWriter {
    /// Writes a piece of evidence in one go: a recipient has many.
    fileprivate mutating func evidence(_ value: String, from source: String, part: Int?, offset: Int?, rule: String?) {
        let room = value.utf8.count + source.utf8.count + Self.room(forString: rule?.utf8.count ?? 0)
        // The names of members and the marks are 48 bytes.
        putValue(room: 48 + 2 * Int.longestDecimal + room) { output, end in
            output.put("{\"value\":\"", at: &end)
            output.put(value.utf8.span, at: &end)
            output.put("\",\"from\":\"", at: &end)
            output.put(source.utf8.span, at: &end)
            output.put("\"", at: &end)
            if let part {
                output.put(",\"part\":", at: &end)
                output.put(decimal: part, at: &end)
            }
            if let offset {
                output.put(",\"offset\":", at: &end)
                output.put(decimal: offset, at: &end)
            }
            if let rule {
                output.put(",\"rule\":", at: &end)
                output.put(quoted: rule.utf8.span, at: &end)
            }
            output.put("}", at: &end)
        }
    }
}

extension Authenticity {
    func writeMembers(to json: inout JSONWriter) {
        json.member("nullReturnPath", hasNullReturnPath)
        json.member("returnedHeader", hasReturnedHeader)
        json.member("namesRecipient", namesRecipient)
        json.member("reportedTo", reportedTo)
        json.member("token", token?.rawValue)
        json.member("verdict", verdict.rawValue)
    }
}

extension ReturnedMessage {
    func writeMembers(to json: inout JSONWriter) {
        json.member("messageID", messageID)
        json.member("from", from)
        if !to.isEmpty {
            json.key("to")
            json.array { json in for address in to { json.string(address) } }
        }
        json.member("subject", subject)
        json.member("date", date)
        json.member("listID", listID)
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
    fileprivate mutating func member(_ name: StaticString, _ code: EnhancedStatusCode?) {
        guard let code else { return }
        putMember(name, room: EnhancedStatusCode.room + 2) { output, end in
            output.put(0x22, at: &end)
            output.put(code, at: &end)
            output.put(0x22, at: &end)
        }
    }

    fileprivate mutating func member(_ name: StaticString, _ date: MailDate?) {
        guard let date else { return }
        putMember(name, room: MailDate.room + 2) { output, end in
            output.put(0x22, at: &end)
            output.put(date, at: &end)
            output.put(0x22, at: &end)
        }
    }
}
