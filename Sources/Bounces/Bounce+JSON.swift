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
    func writeMembers(to json: inout JSONWriter) {
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
        guard !evidence.isEmpty else { return }
        json.key("evidence")
        json.array { json in
            let evidence = evidence.span
            for index in evidence.indices { json.object { evidence[index].writeMembers(to: &$0) } }
        }
    }
}

extension Evidence {
    func writeMembers(to json: inout JSONWriter) {
        json.member("value", value.rawValue)
        json.member("from", from.rawValue)
        json.member("part", part)
        json.member("offset", offset)
        json.member("rule", rule)
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
        putQuoted(name, room: EnhancedStatusCode.longest) { output, end in output.put(code, at: &end) }
    }

    fileprivate mutating func member(_ name: StaticString, _ date: MailDate?) {
        guard let date else { return }
        putQuoted(name, room: MailDate.longest) { output, end in output.put(date, at: &end) }
    }
}
