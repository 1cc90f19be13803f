import InternetMessage
import Testing

@testable import Bounces

@Suite("Retry hints")
struct RetryHintTests {
    @Test(
        "the time that a text asks to wait",
        arguments: [
            ("450 4.2.0 Greylisted, please try again in 300 seconds", 300),
            ("Greylisted for 5 minutes (see http://isg.ee.ethz.ch/tools/postgrey/help/example.net.html)", 300),
            ("451 4.7.1 Greylisting in action, please come back in 00:04:59", 299),
            ("Try again in 1 hour(s).", 3600), ("please wait 90 secs", 90), ("retry after 2 days", 172_800),
            ("too many messages, retry in 15 min", 900), ("Try again later", nil), ("", nil),
            ("delayed for more than 4 hours", nil), ("could not be delivered for 5 days", nil),
            ("try again in 0 seconds", nil), ("try again in 99 days", nil), ("try again in 1234567 seconds", nil),
            ("Message will be retried for 2 more day(s)", nil), ("try again at 10:15", nil),
            ("again and again and again and again we say this to you: 5 minutes", nil),
        ])
    func seconds(_ text: String, seconds: Int?) { #expect(RetryHint.seconds(in: text) == seconds) }

    @Test("a bounce tells it, of the text or of the rule, and only where the advice is to try again")
    func bounce() throws {
        func recipient(_ diagnostic: String, _ rules: ReasonRules = .builtIn) -> BouncedRecipient? {
            let text =
                "From: MAILER-DAEMON@example.com\n\nHi. This is the post.\n\n<jane@example.net>:\n\(diagnostic)\n"
            return BounceAnalyzer(rules: rules).analyze(Message(text))?.recipients.first
        }
        #expect(recipient("450 4.2.0 Greylisted, try again in 300 seconds")?.retryAfterSeconds == 300)
        #expect(recipient("550 5.1.1 user unknown, try again in 300 seconds")?.retryAfterSeconds == nil)
        let rules = ReasonRules.builtIn.prepending(
            try RuleTable(parsing: "\"greylisted\" rateLimited after 2h", name: "mine"))
        #expect(recipient("450 4.2.0 Greylisted, try again in 300 seconds", rules)?.retryAfterSeconds == 7200)
    }
}
