import Bounces
import Testing

/// What speaks for a bounce, and what the sender's own check says to it.
@Suite("Authenticity")
struct SenderCheckTests {
    private static let report = """
        Return-Path: <>
        Delivered-To: bounces+4711@example.org
        From: MAILER-DAEMON@mx.example.net
        Content-Type: multipart/report; report-type=delivery-status; boundary=b

        --b
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.net

        Final-Recipient: rfc822; jane@example.net
        Action: failed
        Status: 5.1.1
        Diagnostic-Code: smtp; 550 5.1.1 user unknown

        --b
        Content-Type: text/rfc822-headers

        Message-ID: <1@example.org>
        To: Jane <JANE@example.net>

        --b--

        """

    private static func bounce(_ text: String = report, checking check: SenderCheck? = nil) throws -> Bounce {
        try #require(BounceAnalyzer(check: check).analyze(Message(text)))
    }

    @Test("evidence is gathered without a check")
    func evidence() throws {
        let bounce = try Self.bounce()
        #expect(bounce.authenticity.hasNullReturnPath)
        #expect(bounce.authenticity.hasReturnedHeader)
        #expect(bounce.authenticity.namesRecipient)
        #expect(bounce.authenticity.reportedTo == "bounces+4711@example.org")
        #expect(bounce.authenticity.verdict == .unverified)
        #expect(bounce.recipients.map(\.advice) == [.suppress])
    }

    @Test("a report that gives nothing back has no evidence")
    func noEvidence() throws {
        let text = Self.report.replacing("<>", with: "<someone@example.com>").replacing("JANE", with: "john")
        let bounce = try Self.bounce(text)
        #expect(!bounce.authenticity.hasNullReturnPath)
        #expect(!bounce.authenticity.namesRecipient)
    }

    @Test(
        "the Message-IDs that were sent decide",
        arguments: [
            (["<1@example.org>", "<2@example.org>"], Authenticity.Verdict.verified),
            (["<2@example.org>"], .contradicted), ([], .contradicted),
        ])
    func messageIDs(sent: [String], verdict: Authenticity.Verdict) throws {
        #expect(try Self.bounce(checking: .messageIDs(Set(sent))).authenticity.verdict == verdict)
    }

    @Test("without a Message-ID it cannot be told")
    func noMessageID() throws {
        let text = Self.report.replacing("Message-ID: <1@example.org>\n", with: "")
        #expect(try Self.bounce(text, checking: .messageIDs([])).authenticity.verdict == .unverified)
    }

    @Test(
        "a token in the address that was reported to decides",
        arguments: [
            ("bounces+", "@example.org", "4711", Authenticity.Verdict.verified),
            ("bounces+", "@example.org", "4712", .contradicted), ("returns+", "@example.org", "4711", .contradicted),
            ("bounces+", "@example.com", "4711", .contradicted),
            ("bounces+4711@example", "+4711@example.org", "", .contradicted),
        ])
    func token(prefix: String, suffix: String, ours: String, verdict: Authenticity.Verdict) throws {
        let check = SenderCheck.reportedTo(prefix: prefix, suffix: suffix) { $0 == ours }
        #expect(try Self.bounce(checking: check).authenticity.verdict == verdict)
    }

    @Test("without an address it cannot be told")
    func noAddress() throws {
        let text = Self.report.replacing("Delivered-To: bounces+4711@example.org\n", with: "")
        let check = SenderCheck.reportedTo(prefix: "bounces+", suffix: "@example.org") { _ in false }
        #expect(try Self.bounce(text, checking: check).authenticity.verdict == .unverified)
    }

    @Test(
        "nobody is suppressed on a bounce that is not ours",
        arguments: [
            (Authenticity.Verdict.verified, Advice.suppress), (.unverified, .suppress), (.contradicted, .review),
        ])
    func advice(verdict: Authenticity.Verdict, advice: Advice) throws {
        let bounce = try Self.bounce(checking: SenderCheck { _, _ in verdict })
        #expect(bounce.recipients.map(\.advice) == [advice])
        #expect(bounce.recipients.map(\.reason) == [.userUnknown])
    }
}
