import InternetMessage
import RawMail

/// What Amazon SES tells through SNS by mail: JSON, perhaps as a string in SNS's own JSON.
///
/// ```
/// {"notificationType":"Bounce","bounce":{"bouncedRecipients":[{"emailAddress":"jane@example.net","action":"failed",
/// "status":"5.1.1","diagnosticCode":"smtp; 550 5.1.1 user unknown"}],…},"mail":{…}}
/// ```
struct SESNotification {
    private let root: JSONDocument.Cursor
    private let part: Int
    private let offset: Int

    /// Nil if the text is not such JSON.
    init?(_ text: NoticeText) {
        guard let start = text.bytes.firstIndex(where: { $0 > 0x20 }), text.bytes[start] == 0x7B,
            var document = JSONDocument(text.bytes, at: start)
        else { return nil }
        if let inner = document.root["Message"]?.string, let unwrapped = JSONDocument(Array(inner.utf8)) {
            document = unwrapped
        }
        guard document.root["notificationType"] ?? document.root["eventType"] != nil else { return nil }
        root = document.root
        part = text.part
        offset = text.messageOffset(of: start)
    }

    var kind: NoticeKind? {
        switch (root["notificationType"] ?? root["eventType"])?.string {
        case "Bounce"?, "Reject"?, "Rendering Failure"?: .failure
        case "Complaint"?: .complaint
        case "Delivery"?, "Send"?: .success
        case "DeliveryDelay"?: .delay
        default: nil
        }
    }

    var recipients: [NoticeRecipient] {
        if let bounce = root["bounce"] {
            return (bounce["bouncedRecipients"]?.elements ?? []).compactMap { recipient($0, in: bounce) }
        }
        if let complaint = root["complaint"] {
            return (complaint["complainedRecipients"]?.elements ?? []).compactMap { recipient($0, in: complaint) }
        }
        if let delay = root["deliveryDelay"] {
            return (delay["delayedRecipients"]?.elements ?? []).compactMap { recipient($0, in: delay) }
        }
        guard let delivery = root["delivery"] else { return [] }
        return (delivery["recipients"]?.elements ?? []).compactMap(\.string).map { address in
            var recipient = made(address)
            recipient.diagnostic = delivery["smtpResponse"]?.string
            return recipient
        }
    }

    /// What is not a diagnostic and still says why: `Permanent Suppressed`.
    var prose: String {
        [root["bounce"]?["bounceType"], root["bounce"]?["bounceSubType"], root["complaint"]?["complaintFeedbackType"]]
            .compactMap { $0?.string }.joined(separator: " ")
    }

    /// The header of the message that it is about.
    var header: HeaderFields? {
        let fields = root["mail"]?["headers"]?.elements ?? []
        let lines = fields.compactMap { field -> String? in
            guard let name = field["name"]?.string, let value = field["value"]?.string else { return nil }
            return name + ": " + value.split(whereSeparator: \.isNewline).joined(separator: " ")
        }
        guard !lines.isEmpty else { return nil }
        let bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
        return HeaderFields(parsing: bytes, range: 0..<bytes.count, at: offset)
    }

    private func recipient(_ value: JSONDocument.Cursor, in event: JSONDocument.Cursor) -> NoticeRecipient? {
        guard let address = value["emailAddress"]?.string else { return nil }
        var recipient = made(address)
        recipient.status = value["status"]?.string
        recipient.remoteMTA = event["remoteMtaIp"]?.string
        if let code = value["diagnosticCode"]?.string {
            let text = code.hasPrefix("smtp;") ? code.dropFirst(5) : code[...]
            recipient.diagnostic = String(text.drop { $0 == " " })
        }
        return recipient
    }

    private func made(_ address: String) -> NoticeRecipient {
        let plain = AddressScanner.addresses(in: address).first ?? address
        return NoticeRecipient(address: plain, fate: kind, part: part, offset: offset, rule: "amazon-sns")
    }
}
