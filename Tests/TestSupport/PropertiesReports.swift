import Bounces
import DeliveryReports
import Foundation
import InternetMessage
import RawMail

extension Property {
    /// A delivery status: recipients within the limit, fields where they say, values that read as they are printed, the same
    /// from base64 and with CRLF.
    public static let deliveryStatus = Property("deliveryStatus") { input, findings in
        let (choice, rest) = Inputs.choice(input)
        let limits = choice % 2 == 0 ? ParserLimits() : Inputs.lowLimits
        let message = Message(statusHeader + rest, limits: limits)
        let notification = DeliveryStatusNotification(message.parts[0], limits: limits)
        findings.require(notification.recipients.count <= limits.recipients, "too many recipients")
        DefectsCheck(notification.defects, 0...message.length).run(&findings)
        let all = [notification.messageFields] + notification.recipients.map(\.fields)
        for field in all.joined() {
            let reach = message.parts[0].bodyRange
            findings.require(
                reach.contains(field.offset) && field.bodyOffset <= reach.upperBound,
                "the field at \(field.offset) lies outside of \(reach)")
        }
        for recipient in notification.recipients { checkValues(of: recipient, &findings) }
        if findings.isChosen(oneIn: 4) { checkWords(String(decoding: rest, as: UTF8.self), &findings) }
        guard choice % 2 == 0, findings.isChosen(oneIn: 4) else { return }
        let (lineFeed, doubled) = Inputs.lineEnds(rest)
        let values = StatusValues(statusHeader + lineFeed)
        findings.same(StatusValues(statusHeader + doubled), values, "CRLF")
        findings.same(StatusValues(encodedStatusHeader + NaiveBase64.encode(lineFeed)), values, "base64")
    }

    private static let statusHeader = Array("Content-Type: message/delivery-status\n\n".utf8)
    private static let encodedStatusHeader = Array(
        "Content-Type: message/delivery-status\nContent-Transfer-Encoding: base64\n\n".utf8)

    private static func checkValues(of recipient: RecipientStatus, _ findings: inout Findings) {
        if let status = recipient.status {
            findings.same(EnhancedStatusCode(status.description), status, "status \(status)")
        }
        if let action = recipient.action { findings.same(Action(action.rawValue), action, "action \(action)") }
        if let date = recipient.lastAttemptDate { findings.require(20...21 ~= date.iso8601.utf8.count, "date \(date)") }
        checkReply(recipient.reply, &findings)
    }

    private static func checkReply(_ reply: SMTPReply?, _ findings: inout Findings) {
        guard let reply else { return }
        findings.require(200...599 ~= reply.code, "reply \(reply.code)")
        findings.require(
            !reply.text.utf8.contains { $0 == 0x0A || $0 == 0x0D }, "a line end in the text of \(reply.code)")
    }

    /// The grammars of single words, on any text.
    private static func checkWords(_ text: String, _ findings: inout Findings) {
        checkReply(SMTPReply(text), &findings)
        checkReply(SMTPReply.first(in: text), &findings)
        if let code = EnhancedStatusCode.first(in: text) {
            findings.same(EnhancedStatusCode(code.description), code, "status \(code)")
        }
        let bytes = Array(text.utf8)
        findings.same(XText.decode(xtext(bytes)), text, "xtext")
        findings.require(UTF8AddressXText.decode(text).utf8.count <= bytes.count, "utf-8-addr-xtext grew")
        _ = DeliveryStatusNotification.looksLikeDeliveryStatus(bytes.span)
    }

    /// Bytes as xtext (RFC 3461 section 4).
    private static func xtext(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var printed: [UInt8] = []
        for byte in bytes {
            if byte > 0x20 && byte < 0x7F && byte != 0x2B && byte != 0x3D {
                printed.append(byte)
            } else {
                printed += [0x2B, digits[Int(byte >> 4)], digits[Int(byte & 0x0F)]]
            }
        }
        return String(decoding: printed, as: UTF8.self)
    }

    /// The answer for a message: within the limits, its evidence in the message, its JSON on one line and read back the same,
    /// and the same with CRLF.
    public static let analysis = Property("analysis") { input, findings in
        let (choice, rest) = Inputs.choice(input)
        let limits = choice % 2 == 0 ? ParserLimits() : Inputs.lowLimits
        let bytes = Templates.message(rest, choice / 2)
        let message = Message(bytes, limits: limits)
        let analyzer = choice % 2 == 0 ? analyzer : carefulAnalyzer
        guard let bounce = analyzer.analyze(message) else { return }
        findings.require(bounce.recipients.count <= limits.recipients, "too many recipients")
        DefectsCheck(bounce.defects, 0...message.length).run(&findings)
        for recipient in bounce.recipients {
            checkReply(recipient.reply.map { SMTPReply(code: $0) }, &findings)
            for evidence in recipient.evidence {
                findings.require((evidence.part ?? 0) < message.parts.count, "no such part: \(evidence)")
                findings.require(0...message.length ~= evidence.offset ?? 0, "no such place: \(evidence)")
            }
            _ = Explanation(.english).sentences(about: recipient, kind: bounce.kind)
        }
        checkJSON(of: bounce, &findings)
        if findings.isChosen(oneIn: 16) {
            findings.same(analyzer.analyze(message), bounce, "another answer the second time")
        }
        guard choice % 2 == 0, findings.isChosen(oneIn: 4) else { return }
        let (lineFeed, doubled) = Inputs.lineEnds(bytes)
        findings.same(
            placeless(analyzer.analyze(Message(doubled))), placeless(analyzer.analyze(Message(lineFeed))), "CRLF")
    }

    private static let analyzer = BounceAnalyzer()
    private static let carefulAnalyzer = BounceAnalyzer(limits: Inputs.lowLimits)

    private static func placeless(_ bounce: Bounce?) -> String {
        guard var bounce else { return "no bounce" }
        for index in bounce.defects.indices { bounce.defects[index].offset = 0 }
        for index in bounce.recipients.indices {
            for place in bounce.recipients[index].evidence.indices {
                bounce.recipients[index].evidence[place].offset = nil
            }
        }
        return String(decoding: json(bounce), as: UTF8.self)
    }

    private static func json(_ bounce: Bounce) -> [UInt8] {
        var json = JSONWriter()
        json.object { bounce.writeMembers(to: &$0) }
        return Array(json.bytes)
    }

    private static func checkJSON(of bounce: Bounce, _ findings: inout Findings) {
        let json = json(bounce)
        findings.require(json.allSatisfy { $0 >= 0x20 && $0 != 0x7F }, "control characters in the JSON")
        findings.require(String(validating: json, as: UTF8.self) != nil, "the JSON is not UTF-8")
        // Foundation's reader takes longer than all of the analysis.
        guard findings.isChosen(oneIn: 16) else { return }
        let read = try? JSONDecoder().decode(Bounce.self, from: Data(json))
        let again = read.map { String(decoding: Self.json($0), as: UTF8.self) }
        findings.same(again, String(decoding: json, as: UTF8.self), "the JSON read and written again")
    }
}

/// The values of a delivery status.
private struct StatusValues: Equatable {
    var recipients: [[String?]]

    init(_ bytes: [UInt8]) {
        let message = Message(bytes)
        recipients = DeliveryStatusNotification(message.parts[0]).recipients.map { recipient in
            [
                recipient.originalRecipient?.address, recipient.finalRecipient?.address, recipient.action?.rawValue,
                recipient.status?.description, recipient.remoteMTA?.value, recipient.diagnosticCode?.value,
                recipient.lastAttemptDate?.iso8601, recipient.reply?.description,
            ]
        }
    }
}

/// Messages with a place for the input.
private enum Templates {
    static func message(_ input: [UInt8], _ choice: Int) -> [UInt8] {
        let template = all[choice % all.count]
        guard let place = template.firstIndex(of: 0x40) else { return template + input }
        return template[..<place] + input + template[(place + 1)...]
    }

    /// The first `@` is the place; without one it is the end.
    private static let all: [[UInt8]] = [
        "",
        "From: MAILER-DAEMON\nSubject: failure notice\n\n",
        report + "--b\n\n@\n--b\nContent-Type: message/delivery-status\n\n" + status + "--b--\n",
        report + "--b\n\nSorry.\n--b\nContent-Type: message/delivery-status\n\n",
        report + "--b\n\nSorry.\n--b\nContent-Type: message/delivery-status\n\n" + status.filter { $0 != "@" }
            + "Diagnostic-Code: smtp; ",
        report + "--b\n\nSorry.\n--b\nContent-Type: message/rfc822\n\n",
    ].map { Array($0.utf8) }

    private static let report =
        "From: MAILER-DAEMON\nContent-Type: multipart/report; report-type=delivery-status;\n boundary=b\n\n"
    private static let status = "Final-Recipient: rfc822; jane@example.net\nAction: failed\nStatus: 5.1.1\n"
}
