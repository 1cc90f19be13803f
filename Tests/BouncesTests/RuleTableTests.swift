import DeliveryReports
import Testing

@testable import Bounces

struct RuleTableTests {
    @Test(
        "rows are read",
        arguments: [
            (#""user unknown" userUnknown"#, Reason.userUnknown, Advice.suppress, Int?.none),
            (#"  "user"   ... "unknown"  userUnknown review   # x"#, .userUnknown, .review, nil),
            (#""user" "unknown" userUnknown"#, .userUnknown, .suppress, nil),
            (#""user" … "unknown" userUnknown"#, .userUnknown, .suppress, nil),
            (#"5.1.1 rateLimited after 90s"#, .rateLimited, .retry, 90),
            (#"5.1.* rateLimited retry after 15m"#, .rateLimited, .retry, 900),
            (#"*.1.1 4.1.1 rateLimited after 2h"#, .rateLimited, .retry, 7200),
            (#"*.*.* rateLimited after 1d"#, .rateLimited, .retry, 86_400),
            (#"550 spam"#, .spam, .fixMessage, nil),
            (#"55x rcpt spam"#, .spam, .fixMessage, nil),
            (#"5xx data rcpt spam"#, .spam, .fixMessage, nil),
            (#"@google spam"#, .spam, .fixMessage, nil),
            (#"by @microsoft spam"#, .spam, .fixMessage, nil),
            ("\t550\tspam\r", .spam, .fixMessage, nil),
        ])
    func rows(row: String, reason: Reason, advice: Advice, retry: Int?) throws {
        let table = try RuleTable(parsing: row, name: "t")
        let verdict = ReasonRules.builtIn.prepending(table).verdict(
            for: ReasonQuery(
                "550 5.1.1 The user is unknown", status: EnhancedStatusCode("5.1.1"), reply: 550, command: .rcptTo,
                remoteMTA: "mx.google.com", reporter: "a.outlook.com"))
        if row.contains(#""user unknown""#) {
            #expect(verdict?.rule.table != "t")
        } else {
            #expect(verdict?.rule.table == "t")
            #expect(verdict?.reason == reason)
            #expect(verdict?.advice == advice)
            #expect(verdict?.retryAfterSeconds == retry)
        }
    }

    @Test("tables have comments, empty lines, providers and reasons of their own")
    func declarations() throws {
        let table = try RuleTable(
            parsing: """
                # a comment

                provider initech .initech.example mx.initrode.example   # two
                provider initech .initech.test
                reason   budgetExceeded fixSender
                @initech "come back"   budgetExceeded    # phone call
                5.9.9                  noMoreMail
                """.replacing("noMoreMail", with: "spam"), name: "t")
        #expect(table.rules.map(\.text) == [#"@initech "come back" budgetExceeded"#, "5.9.9 spam"])
        #expect(table.rules.map(\.line) == [6, 7])
        #expect(table.rules.map(\.seen) == ["phone call", ""])
        let rules = ReasonRules.builtIn.prepending(table)
        for host in ["a.initech.example", "initech.example", "MX.initrode.example.", "dns; b.initech.test (192.0.2.1)"]
        {
            let verdict = rules.verdict(for: ReasonQuery("Come back", remoteMTA: host))
            #expect(verdict?.reason.rawValue == "budgetExceeded")
            #expect(verdict?.advice == .fixSender)
        }
        for host in ["xinitech.example", "a.mx.initrode.example", "", "example"] {
            #expect(rules.verdict(for: ReasonQuery("Come back", remoteMTA: host)) == nil)
        }
        #expect(rules.verdict(for: ReasonQuery("Come back", reporter: "a.initech.example"))?.rule.line == 6)
        #expect(rules.verdict(for: ReasonQuery("Come back", remoteMTA: "x", reporter: "a.initech.example")) == nil)
    }

    @Test(
        "what is wrong is said with its place",
        arguments: [
            (#""user unknown" userUnknwn"#, RuleError.Code.unknownWord, 16, "userUnknwn"),
            (#""user unknown" userUnknown now"#, .unknownWord, 28, "now"),
            (#""user unknown" userUnknown retry after soon"#, .unknownWord, 34, "after"),
            (#"550 userUnknown # x"#, .unknownWord, 0, ""),
            (#"   "user unknown userUnknown"#, .unclosedQuote, 5, "user unknown userUnknown"),
            (#""ip" blocked"#, .phraseTooShort, 2, "ip"),
            (#""User unknown" userUnknown"#, .neverMatches, 2, "User unknown"),
            (#""user  unknown" userUnknown"#, .neverMatches, 2, "user  unknown"),
            (#"3.1.1 userUnknown"#, .neverMatches, 1, "3.1.1"),
            (#"199 userUnknown"#, .neverMatches, 1, "199"),
            (#"650 userUnknown"#, .neverMatches, 1, "650"),
            (#"xxx userUnknown"#, .unknownWord, 1, "xxx"),
            (#"5.1 userUnknown"#, .unknownWord, 1, "5.1"),
            (#"5.1.1.1 userUnknown"#, .unknownWord, 1, "5.1.1.1"),
            (#"5.1.1000 userUnknown"#, .unknownWord, 1, "5.1.1000"),
            (#"55 userUnknown"#, .unknownWord, 1, "55"),
            (#"5500 userUnknown"#, .unknownWord, 1, "5500"),
            (#"@nobody spam"#, .unknownProvider, 1, "@nobody"),
            (#"by @nobody spam"#, .unknownProvider, 4, "@nobody"),
            (#"550 by google spam"#, .unknownWord, 5, "by"),
            (#"550 "user unknown"  # x"#, .missingReason, 1, #"550 "user unknown""#),
            (#"spam"#, .missingCondition, 1, "spam"),
            (#"... spam"#, .missingCondition, 1, "... spam"),
            (#"provider"#, .unknownWord, 1, "provider"),
            (#"provider x"#, .neverMatches, 10, "x"),
            (#"provider x "y""#, .unknownWord, 1, #"provider x "y""#),
            (#"reason x"#, .unknownWord, 8, "x"),
            (#""user" | spam"#, .unknownWord, 8, "|"),
            (#"| "user" spam"#, .unknownWord, 1, "|"),
            (#"reason x maybe"#, .unknownWord, 8, "x"),
        ])
    func errors(row: String, code: RuleError.Code, column: Int, subject: String) {
        guard column > 0 else {
            #expect(RuleTable.problems(in: row, name: "t") == [])
            return
        }
        let expected = RuleError(code, table: "t", line: 2, column: column, subject: subject)
        #expect(RuleTable.problems(in: "# first\n\(row)\n550 spam", name: "t").first == expected)
        #expect(throws: expected) { try RuleTable(parsing: "# first\n\(row)\n550 spam", name: "t") }
        #expect(expected.description.hasPrefix("t:2:\(column): "))
    }

    @Test(
        "a row that an earlier one hides is an error",
        arguments: [
            (#""unknown" spam"#, #""user unknown" spam"#, true),
            (#""user unknown" spam"#, #""unknown" spam"#, false),
            (#""known" spam"#, #""user unknown" spam"#, false),
            (#""user" "full" spam"#, #""the user" "is full" spam"#, true),
            (#""user" "full" spam"#, #""user is full" spam"#, true),
            (#""full" "user" spam"#, #""user is full" spam"#, false),
            (#""user" "user" spam"#, #""user" spam"#, false),
            (#""user" | "account" spam"#, #""user unknown" spam"#, true),
            (#""user" | "account" spam"#, #""account unknown" | "unknown user" spam"#, true),
            (#""user" spam"#, #""user" | "account" spam"#, false),
            (#""user" ... "full" | "over" spam"#, #""the user is" ... "full" spam"#, true),
            (#""user" ... "full" spam"#, #""user is full" | "user" ... "full" spam"#, true),
            (#""user" ... "full" spam"#, #""user is full" | "user" ... "over" spam"#, false),
            (#"550 spam"#, #"550 rcpt spam"#, true),
            (#"550 spam"#, #"550 551 spam"#, false),
            (#"550 551 spam"#, #"551 spam"#, true),
            (#"5xx spam"#, #"550 551 spam"#, true),
            (#"550 spam"#, #"5xx spam"#, false),
            (#"5.*.* spam"#, #"5.1.1 spam"#, true),
            (#"5.1.1 spam"#, #"5.1.* spam"#, false),
            (#"5.1.1 spam"#, #""user unknown" 5.1.1 spam"#, true),
            (#"@google spam"#, #"@google 550 spam"#, true),
            (#"@google spam"#, #"by @google spam"#, false),
            (#"@google spam"#, #"@microsoft spam"#, false),
            (#"rcpt spam"#, #"550 spam"#, false),
        ])
    func shadows(earlier: String, later: String, hides: Bool) {
        let problems = RuleTable.problems(in: "\(earlier)\n\(later)", name: "t")
        #expect(problems.map(\.code) == (hides ? [.shadowed] : []))
        if hides { #expect(problems.first?.line == 2) }
    }

    @Test("a row may have more phrases than 16 bits count", arguments: [" ... ", " | "])
    func manyPhrases(between: String) throws {
        let words = (0..<33_000).map { "w\($0 + 10_000)" }
        let row = words.map { "\"\($0)\"" }.joined(separator: between) + " spam"
        #expect(RuleTable.problems(in: row, name: "t") == [])
        let rules = ReasonRules([try RuleTable(parsing: row, name: "t")])
        #expect(rules.verdict(for: ReasonQuery(words.joined(separator: " ")))?.reason == .spam)
        let hasAlternatives = between == " | "
        #expect((rules.verdict(for: ReasonQuery("w42999 w10000")) != nil) == hasAlternatives)
    }

    @Test("all problems are told, in the order of their lines")
    func allProblems() {
        let table = "5xx spam\n550 spam\n\"x\" spam\n551 spam\n552 spm"
        #expect(RuleTable.problems(in: table, name: "t").map(\.line) == [2, 3, 4, 5])
        #expect(RuleTable.problems(in: "", name: "t") == [])
        #expect(RuleTable.problems(in: "\n\n", name: "t") == [])
    }
}
