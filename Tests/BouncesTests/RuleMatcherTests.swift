import DeliveryReports
import TestSupport
import Testing

@testable import Bounces

struct RuleMatcherTests {
    @Test(
        "phrases are found from the starts of words, in their order, not too far apart",
        arguments: [
            (#""spam""#, "this is spam.", true),
            (#""spam""#, "Spammer", true),
            (#""spam""#, "antispam", false),
            (#""spam""#, "550spam", true),
            (#""spam""#, "_spam", true),
            (#""spam ""#, "spammer", false),
            (#""spam ""#, "it is spam", true),
            (#"" spam""#, "spam it is", true),
            (#"" spam ""#, "(spam)", false),
            (#"": spam""#, "x: spam", true),
            (#""mailbox" ... "is full""#, "Mailbox jane is full", true),
            (#""mailbox" ... "is full""#, "is full: mailbox", false),
            (#""mailbox" ... "box is full""#, "mailbox is full", false),
            (#""mailbox" ... "mailbox""#, "mailbox", false),
            (#""mailbox" ... "mailbox""#, "mailboxmailbox", false),
            (#""mailbox" ... "mailbox""#, "mailbox mailbox", true),
            (#""aaaa" ... "bbbb" ... "cccc""#, "aaaa bbbb aaaa cccc", true),
            (#""aaaa" ... "bbbb" ... "cccc""#, "bbbb aaaa cccc bbbb", false),
            (#""aaaa" ... "bbbb""#, "aaaa" + String(repeating: ".", count: 100) + "bbbb", true),
            (#""aaaa" ... "bbbb""#, "aaaa" + String(repeating: ".", count: 101) + "bbbb", false),
            (#""aaaa" ... "bbbb""#, "aaaa" + String(repeating: ".", count: 101) + "aaaa bbbb", true),
            (#""宛先不明""#, "550 宛先不明です", true),
            (#""mailbox" | "account" ... "is full" | "over quota""#, "account jane is full", true),
            (#""mailbox" | "account" ... "is full" | "over quota""#, "mailbox over quota", true),
            (#""mailbox" | "account" ... "is full" | "over quota""#, "mailbox of the account", false),
            (#""mailbox" | "account" ... "is full" | "over quota""#, "over quota: mailbox", false),
            (#""mailbox" | "mail" ... "full""#, "mailbox full", true),
        ])
    func phrases(conditions: String, text: String, holds: Bool) throws {
        let table = try RuleTable(parsing: conditions + " undetermined", name: "t")
        #expect((ReasonRules([table]).verdict(for: ReasonQuery(text)) != nil) == holds)
    }

    @Test("the lowest row wins, in whatever order the text has its phrases")
    func lowest() throws {
        let table = try RuleTable(
            parsing: """
                "zzzz" 550 spam
                "aaaa" blocked
                550 virus
                "bbbb" expired
                """, name: "t")
        let rules = ReasonRules([table])
        #expect(rules.verdict(for: ReasonQuery("aaaa bbbb zzzz", reply: 550))?.reason == .spam)
        #expect(rules.verdict(for: ReasonQuery("zzzz bbbb aaaa", reply: 551))?.reason == .blocked)
        #expect(rules.verdict(for: ReasonQuery("bbbb", reply: 550))?.reason == .virus)
        #expect(rules.verdict(for: ReasonQuery("bbbb", "aaaa", reply: 551))?.reason == .expired)
        #expect(rules.verdict(for: ReasonQuery("", "aaaa"))?.reason == .blocked)
    }

    @Test("the matcher and its naive twin agree on random tables and texts", arguments: 0..<60 as Range<UInt64>)
    func twin(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let rows = (0..<Int.random(in: 1...12, using: &random)).map { _ in NaiveRow(&random) }
        let table = RuleTable(trusted: rows.map(\.text).joined(separator: "\n"), name: "t")
        try #require(table.rules.count == rows.count)
        let rules = ReasonRules([table])
        for _ in 0..<40 {
            let texts = (0..<Int.random(in: 0...2, using: &random)).map { _ in NaiveRow.words(0...60, &random) }
            var query = ReasonQuery()
            query.texts = texts
            if Bool.random(using: &random) { query.reply = Int.random(in: 550...553, using: &random) }
            #expect(rules.verdict(for: query)?.rule.line == NaiveRow.line(rows, query), "\(table.source) \(query)")
        }
    }

    @Test("the work is linear in the text")
    func linear() throws {
        let rows = (0..<50).map { "\"aaaa\" ... \"aaaa\" ... \"aaab\(String(repeating: "a", count: $0))\" spam" }
        let rules = ReasonRules([RuleTable(trusted: rows.joined(separator: "\n"), name: "t")])
        let text = String(repeating: "aaaa ", count: 20_000)
        #expect(rules.verdict(for: ReasonQuery(text)) == nil)
    }
}

/// A row and its meaning in the plainest words.
private struct NaiveRow {
    /// In their order; of each of these one.
    var phrases: [[String]]
    var reply: Int?

    init(_ random: inout SeededGenerator) {
        phrases = (0..<Int.random(in: 0...3, using: &random)).map { _ in
            (0..<Int.random(in: 1...3, using: &random)).map { _ in Self.phrase(&random) }
        }
        if phrases.isEmpty || Bool.random(using: &random) { reply = Int.random(in: 550...553, using: &random) }
    }

    var text: String {
        phrases.map { $0.map { "\"\($0)\"" }.joined(separator: " | ") }.joined(separator: " ... ")
            + (reply.map { " \($0)" } ?? "") + " spam"
    }

    private static func phrase(_ random: inout SeededGenerator) -> String {
        var phrase = ""
        while phrase.utf8.count < 4 {
            phrase = words(1...3, &random).split(separator: " ").joined(separator: " ")
        }
        return phrase
    }

    static func words(_ count: ClosedRange<Int>, _ random: inout SeededGenerator) -> String {
        (0..<Int.random(in: count, using: &random))
            .map { _ in ["a", "ab", "ba", "aba", ".", "bb"].randomElement(using: &random) ?? "" }
            .joined(separator: [" ", "", "  "].randomElement(using: &random) ?? "")
    }

    static func line(_ rows: [NaiveRow], _ query: ReasonQuery) -> Int? {
        let plain = rows.firstIndex { $0.phrases.isEmpty && $0.reply == query.reply }
        for text in query.texts {
            let bytes = FoldedText(text).bytes
            let first = rows.firstIndex { row in
                !row.phrases.isEmpty && (row.reply == nil || row.reply == query.reply)
                    && holds(row.phrases[...], bytes, 0..<bytes.count)
            }
            if let first, first < plain ?? .max { return first + 1 }
        }
        return plain.map { $0 + 1 }
    }

    /// Whether the phrases stand in the bytes, the first one within `starts`.
    private static func holds(_ phrases: ArraySlice<[String]>, _ bytes: [UInt8], _ starts: Range<Int>) -> Bool {
        guard let alternatives = phrases.first else { return true }
        return starts.contains { start in
            alternatives.contains { phrase in
                guard bytes[start...].starts(with: phrase.utf8), bytes.span.isWordStart(start) else { return false }
                let end = start + phrase.utf8.count
                let next = end..<max(end, min(bytes.count, end + RuleTable.longestGap + 1))
                return holds(phrases.dropFirst(), bytes, next)
            }
        }
    }
}
