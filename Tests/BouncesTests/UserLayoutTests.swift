import Foundation
import InternetMessage
import TestSupport
import Testing

@testable import Bounces

/// Tables of a caller's that tell how notices are laid out.
@Suite("Layouts of a caller's")
struct UserLayoutTests {
    private static let table = """
        # Initech's postroom
        provider initech .initech.example
        reason budgetExceeded fixSender
        @initech "come back" budgetExceeded      # here
        layout initech
          when body "your memo came back"
          list "these colleagues never got it:"
          item " *@"
          text ^"the postroom says:"
          returned ^"your memo:"
        kind delay subject "memo held back"
        "no such room" userUnknown               # there
        """

    private static let memo = """
        From: postroom@initech.example
        Return-Path: <>
        To: a@example.org
        Subject: memo

        Your memo came back.

        These colleagues never got it:
          Room 12 jane@initech.example
          Room 13 joe@initech.example

        The postroom says: come back tomorrow

        Your memo:
        From: a@example.org
        To: team@initech.example
        Message-ID: <1@example.org>

        hi
        """

    private static func analyzer() throws -> BounceAnalyzer {
        BounceAnalyzer(rules: ReasonRules.builtIn.prepending(try RuleTable(parsing: table, name: "mine")))
    }

    @Test("a notice is read by a layout of the table, and judged by its rules")
    func notice() throws {
        let bounce = try #require(try Self.analyzer().analyze(Message(Self.memo)))
        #expect(bounce.recipients.map(\.address) == ["jane@initech.example", "joe@initech.example"])
        #expect(bounce.recipients.map(\.reason?.rawValue) == ["budgetExceeded", "budgetExceeded"])
        #expect(bounce.recipients.map(\.diagnostic) == ["come back tomorrow", "come back tomorrow"])
        #expect(bounce.original?.messageID == "<1@example.org>")
        let rules = bounce.recipients[0].evidence.compactMap(\.rule)
        #expect(rules.contains("initech"))
        #expect(rules.contains("mine:4: @initech \"come back\" budgetExceeded"))
        #expect(Bounce(Message(Self.memo))?.recipients.contains { $0.reason?.rawValue == "budgetExceeded" } != true)
    }

    @Test("the example in the README is a good table")
    func readme() throws {
        let readme = try String(contentsOf: Corpus.packageFolder.appending(path: "README.md"), encoding: .utf8)
        let table = try #require(readme.components(separatedBy: "```").first { $0.contains("# initech.rules") })
        #expect(RuleTable.problems(in: table, name: "README") == [])
        #expect(try RuleTable(parsing: table, name: "README").rules.map(\.text).count == 2)
    }

    @Test("a row of the table tells the kind before the built-in ones")
    func kind() throws {
        let held = Self.memo.replacing("Subject: memo", with: "Subject: Memo held back")
        #expect(try Self.analyzer().analyze(Message(held))?.kind == .delay)
    }

    @Test("built-in layouts still read what they read")
    func builtIn() throws {
        let text = "From: MAILER-DAEMON@example.com\n\nHi. This is the post.\n\n<jane@example.net>:\nno such room\n"
        let bounce = try Self.analyzer().analyze(Message(text))
        #expect(bounce?.recipients.map(\.address) == ["jane@example.net"])
        #expect(bounce?.recipients.first?.reason == .userUnknown)
    }

    @Test("a table knows its rows by line and text, whatever stands between them")
    func source() throws {
        let table = try RuleTable(parsing: Self.table, name: "mine")
        #expect(table.source == Self.table)
        #expect(table.rules.map(\.line) == [4, 12])
        #expect(table.rules.map(\.text) == ["@initech \"come back\" budgetExceeded", "\"no such room\" userUnknown"])
        let rules = ReasonRules.builtIn.prepending(table)
        #expect(rules.layoutSource.contains("layout initech\n"))
        #expect(!ReasonRules.builtIn.layoutSource.contains("layout initech\n"))
        #expect(ReasonRules.builtIn.layoutSource.contains("layout qmail\n"))
    }

    @Test(
        "what is wrong is said with its place",
        arguments: [
            ("layout", RuleError.Code.unknownWord, 1, "layout"),
            ("when body \"abcd\"", .outsideLayout, 1, "when"),
            ("kind foo subject \"abcd\"", .unknownWord, 6, "foo"),
            ("kind delay subject \"abc\"", .phraseTooShort, 20, "\"abc\""),
            ("kind delay subject \"abcd", .unclosedQuote, 20, "\"abcd"),
            ("layout a\n  when foo \"abcd\"", .unknownWord, 8, "foo"),
            ("layout a\n  when body \"abcd\"\n  take much", .unknownWord, 8, "much"),
            ("layout a\n  when body \"abcd\"\n  like b", .unknownWord, 8, "b"),
            ("layout a\n  name \"abcd\"", .missingCondition, 1, "layout a"),
            ("layout a\n  when body \"abcd\"", .neverMatches, 1, "layout a"),
            ("layout a\n  when body \"abcd\"\n  item \"@\"", .neverMatches, 1, "layout a"),
            (
                "layout a\n  when body \"abcd\"\n  name \"abcd\"\nlayout b\n  when body \"abcd\"\n  name \"abcd\"",
                .shadowed, 1, "layout b"
            ),
            (
                "kind delay subject \"abcd\"\nkind none subject ^\"abcdef\"", .shadowed, 1,
                "kind none subject ^\"abcdef\""
            ),
            (
                "kind delay header x-foo\nkind none header x-foo \"abcd\"", .shadowed, 1,
                "kind none header x-foo \"abcd\""
            ),
        ])
    func problems(_ table: String, code: RuleError.Code, column: Int, subject: String) {
        let line =
            code == .missingCondition || code == .neverMatches
            ? 1 : code == .shadowed && subject == "layout b" ? 4 : table.split(separator: "\n").count
        let expected = RuleError(code, table: "t", line: line, column: column, subject: subject)
        #expect(RuleTable.problems(in: table, name: "t") == [expected])
        #expect(throws: expected) { try RuleTable(parsing: table, name: "t") }
    }

    @Test(
        "what is right is let be",
        arguments: [
            "kind delay subject \"abcd\"\nkind none subject \"bcde\"",
            "kind delay subject ^\"abcd\"\nkind none subject \"abcd\"",
            "kind delay subject \"abcd\"\nkind none body \"abcd\"", "layout a\n  cautious\n  name \"abcd\"",
            "layout a\n  when from \"abcd\"\n  open\n  item \"<@>:*\"", "layout a\n  when header x-foo\n  dialogue",
            "daemon \"postroom@\"", "layout common\n  end \"abcd\"\nlayout a\n  cautious\n  name \"efgh\"",
        ])
    func good(_ table: String) { #expect(RuleTable.problems(in: table, name: "t") == []) }
}
