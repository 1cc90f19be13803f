import Bounces
import Testing

/// Limits of an answer, reached and not reached.
@Suite("Limits")
struct LimitsTests {
    private static func limits(_ set: (inout ParserLimits) -> Void) -> ParserLimits {
        var limits = ParserLimits()
        set(&limits)
        return limits
    }

    private static func analyze(_ text: String, _ limits: ParserLimits) -> Bounce? {
        BounceAnalyzer(limits: limits).analyze(Message(text, limits: limits))
    }

    private static let top = "From: MAILER-DAEMON@example.org\nContent-Type: multipart/report; boundary=b\n"
    private static let statusPart =
        "\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.org\n\n"

    private static func group(_ number: Int) -> String {
        "Final-Recipient: rfc822; user\(number)@example.net\nAction: failed\nStatus: 5.1.1\n\n"
    }

    /// Messages about four recipients.
    private static let reports: [(name: String, text: String)] = [
        ("one report", top + statusPart + (1...4).map(group).joined() + "--b--\n"),
        ("four reports", top + (1...4).map { statusPart + group($0) }.joined() + "--b--\n"),
        ("field", "X-Failed-Recipients: \((1...4).map { "user\($0)@example.net" }.joined(separator: ",\n "))\n\n"),
        (
            "notice",
            """
            From: MAILER-DAEMON@example.org
            Subject: failure notice

            Hi. This is the qmail-send program at example.org.
            I'm afraid I wasn't able to deliver your message to the following addresses.
            This is a permanent error; I've given up. Sorry it didn't work out.


            """ + (1...4).map { "<user\($0)@example.net>:\nSorry, no mailbox here by that name. (#5.1.1)\n\n" }.joined()
        ),
    ]

    @Test("recipients beyond the limit are dropped and counted", arguments: reports.map(\.name), 1...5)
    func recipients(name: String, limit: Int) throws {
        let report = try #require(Self.reports.first { $0.name == name })
        let bounce = try #require(Self.analyze(report.text, Self.limits { $0.recipients = limit }))
        #expect(bounce.recipients.map(\.address) == (1...min(4, limit)).map { "user\($0)@example.net" })
        let dropped = bounce.defects.first { $0.code == .tooManyRecipients }
        #expect(dropped?.count == (limit < 4 ? 4 - limit : nil))
    }

    @Test(
        "a group that says what one before said is passed over, among few and among many",
        arguments: [1, 2, 8, 9, 10, 30])
    func repeatedGroups(count: Int) throws {
        let other = "Final-Recipient: rfc822; user1@example.net\nAction: failed\nStatus: 5.2.2\n\n"
        let groups = (1...count).map(Self.group) + [Self.group(count), other, Self.group(1), other]
        let bounce = try #require(
            Self.analyze("\(Self.top)\(Self.statusPart)\(groups.joined())--b--\n", ParserLimits()))
        #expect(bounce.recipients.map(\.address) == (1...count).map { "user\($0)@example.net" } + ["user1@example.net"])
    }

    @Test("a report is read up to the limit", arguments: -1...1)
    func reportBytes(excess: Int) throws {
        let content = "Final-Recipient: rfc822; jane@example.net\nAction: failed\nStatus: 5.1.1\n"
        let text = "\(Self.top)\n--b\nContent-Type: message/delivery-status\n\n\(content)\n--b--\n"
        let bounce = try #require(Self.analyze(text, Self.limits { $0.reportBytes = content.utf8.count - excess }))
        #expect(bounce.recipients.map(\.address) == ["jane@example.net"])
        #expect(bounce.defects.map(\.code) == (excess > 0 ? [.contentTruncated] : []))
    }

    @Test("a field of a report ends at the limit", arguments: -1...1)
    func reportFieldBytes(excess: Int) throws {
        let field = "Diagnostic-Code: smtp; 550 5.1.1 user unknown"
        let text = Self.top + Self.statusPart + Self.group(1).dropLast() + field + "\n\n--b--\n"
        let bounce = try #require(Self.analyze(text, Self.limits { $0.reportFieldBytes = field.utf8.count - excess }))
        let diagnostic = "550 5.1.1 user unknown".prefix(22 - max(0, excess))
        #expect(bounce.recipients.first?.diagnostic == String(diagnostic))
        #expect(bounce.defects.map(\.code) == (excess > 0 ? [.headerFieldTooLong] : []))
    }

    @Test("text before a report leaves it room", arguments: [0, 1, 40, 41, 1_000])
    func textBytes(limit: Int) throws {
        let text = "\(Self.top)\n--b\nX-A: \(String(repeating: "x", count: 50))\n\n\(String(repeating: "y", count: 50))"
        let report = Self.statusPart + Self.group(1) + "--b--\n"
        let limits = Self.limits {
            $0.messageTextBytes = limit
            $0.messageBytes = 500
        }
        let bounce = try #require(Self.analyze(text + report, limits))
        #expect(bounce.recipients.map(\.address) == ["user1@example.net"])
        #expect(bounce.defects.isEmpty == (limit == 1_000))
    }
}
