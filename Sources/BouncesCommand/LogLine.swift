import Bounces

/// What a reply, or a line of a mail log with a reply in it, tells about a delivery.
///
/// ```
/// 550 5.1.1 <jane@example.net>: user unknown
/// … postfix/smtp[9]: 4X: to=<j@example.net>, relay=mx.example.net[192.0.2.1]:25, dsn=5.1.1, status=bounced (host … said: 550 …)
/// … sendmail[9]: 4X: to=<j@example.net>, relay=mx.example.net. [192.0.2.1], dsn=5.1.1, stat=User unknown
/// … 1abc ** j@example.net R=dnslookup T=remote_smtp H=mx.example.net [192.0.2.1]: SMTP error from remote … after RCPT TO:<…>: 550 …
/// … delivery 7: failure: 192.0.2.1_does_not_like_recipient./Remote_host_said:_550_no_such_user/
/// … smtp: 4X mta delivery result="PermFail" … relay="192.0.2.1 (mx.example.net)" stat="550 5.1.1 user unknown"
/// ```
struct LogLine {
    /// What the rules are asked.
    let query: ReasonQuery
    /// What the log says of it, where no code tells.
    private let fate: BouncedRecipient.Permanence?

    init(_ line: String) {
        let line = Self.withoutUnderscores(line)
        let text = Self.textMarks.lazy.compactMap { line.text(after: $0) }.first ?? line
        fate =
            Self.deferrals.contains { line.text(after: $0) != nil }
            ? .transient : Self.failures.contains { line.text(after: $0) != nil } ? .permanent : nil
        let reply = SMTPReply.first(in: text)
        query = ReasonQuery(
            text,
            status: reply?.enhancedCode ?? line.field("dsn").flatMap { EnhancedStatusCode($0) }
                ?? EnhancedStatusCode.first(in: text),
            reply: reply?.code, command: SMTPCommand.named(in: text),
            remoteMTA: line.field("relay") ?? line.field("H") ?? line.hostThatSaid)
    }

    /// Whether the failure is permanent, by the status or else the reply.
    var permanence: BouncedRecipient.Permanence? {
        switch query.status?.class ?? query.reply.map({ $0 / 100 }) {
        case 5: .permanent
        case 4: .transient
        default: fate
        }
    }

    /// What tells in a log that the host tries again.
    private static let deferrals = ["status=deferred ", "stat=Deferred", " == ", ": deferral: ", "result=\"TempFail\""]

    /// What tells in a log that it has given up.
    private static let failures = ["status=bounced ", " ** ", ": failure: ", "result=\"PermFail\""]

    /// What the text of a failure comes after, in the logs of Postfix, Sendmail, OpenSMTPD, Exim and qmail.
    private static let textMarks = [
        "status=bounced ", "status=deferred ", "status=undeliverable ", "stat=", " ** ", " == ", ": failure: ",
        ": deferral: ",
    ]

    /// qmail writes its log with underscores for spaces.
    private static func withoutUnderscores(_ line: String) -> String {
        guard line.contains(": failure: ") || line.contains(": deferral: ") else { return line }
        return String(line.map { $0 == "_" ? " " : $0 == "/" ? "\n" : $0 })
    }
}

extension StringProtocol {
    /// What stands after the first occurrence of a mark.
    fileprivate func text(after mark: String) -> String? {
        let bytes = Array(utf8)
        let wanted = Array(mark.utf8)
        guard bytes.count >= wanted.count else { return nil }
        let start = (0...bytes.count - wanted.count).first {
            bytes[$0] == wanted[0] && bytes[$0...].starts(with: wanted)
        }
        return start.map { String(decoding: bytes[($0 + wanted.count)...], as: UTF8.self) }
    }

    /// The host in `host mx.example.net[192.0.2.1] said`.
    fileprivate var hostThatSaid: String? {
        text(after: "host ").map { $0.word }.flatMap { $0.contains(".") ? $0 : nil }
    }

    /// The value of `name=` at the start of a word.
    fileprivate func field(_ name: String) -> String? {
        (text(after: " \(name)=") ?? text(after: "\t\(name)=")).map { $0.word }
    }

    /// The first word, without quotation marks.
    fileprivate var word: String { String(drop { $0 == "\"" }.prefix { !" ,\t\"".contains($0) }) }
}
