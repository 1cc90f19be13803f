import DeliveryReports

@testable import Bounces

/// A reply as the rule tests write it: `FACTS | TEXT`, or the text alone.
///
/// Facts are a host, `by:` and the reporter, an enhanced code, a reply code and a command, in any order; `none` is a report
/// that tells no command.
/// Codes in the text do not count, so that a phrase has to explain it.
struct RuleFixture: Sendable {
    var query: ReasonQuery

    init(_ line: some StringProtocol) {
        let parts = line.split(separator: " | ", maxSplits: 1).map { String($0) }
        query = ReasonQuery(parts.last ?? "")
        for fact in parts.dropLast().joined().split(separator: " ") { note(String(fact)) }
    }

    private mutating func note(_ fact: String) {
        if let code = Int(fact) {
            query.reply = code
        } else if fact.first?.isNumber == true, let status = EnhancedStatusCode(fact) {
            query.status = status
        } else if fact.hasPrefix("by:") {
            query.reporter = String(fact.dropFirst(3))
        } else if fact.contains(".") {
            query.remoteMTA = fact
        } else if fact == "none" {
            query.isReport = true
        } else {
            query.command = Self.commands[fact]
        }
    }

    private static let commands: [String: SMTPCommand] = [
        "connect": .connect, "helo": .helo, "starttls": .startTLS, "auth": .auth, "mail": .mailFrom, "rcpt": .rcptTo,
        "data": .endOfData,
    ]
}

extension RuleFixtures {
    /// The table's rows, each with the replies below it.
    static var cases: [(row: String, replies: [String])] {
        var cases: [(row: String, replies: [String])] = []
        for line in table.split(separator: "\n") {
            let line = line.drop { $0 == " " }
            if line.hasPrefix("> ") {
                cases[cases.count - 1].replies.append(String(line.dropFirst(2)))
            } else {
                cases.append((String(line), []))
            }
        }
        return cases
    }
}
