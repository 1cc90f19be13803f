import DeliveryReports
import Testing

@testable import Bounces

struct ReasonRulesTests {
    @Test(
        "the built-in tables have no fault and no row that an earlier one hides", arguments: ReasonRules.builtIn.tables)
    func tables(table: RuleTable) {
        #expect(RuleTable.problems(in: table.source, name: table.name) == [])
        #expect(!table.rules.isEmpty)
        for rule in table.rules { #expect(!rule.seen.isEmpty, "\(rule) does not say where it was seen") }
    }

    @Test("each built-in row has a reply that it explains")
    func fixtures() {
        let rows = ReasonRules.builtIn.tables.flatMap { table in table.rules.map { "\(table.name): \($0.text)" } }
        #expect(RuleFixtures.cases.map(\.row) == rows)
        for (row, replies) in RuleFixtures.cases {
            #expect(!replies.isEmpty, "\(row)")
            for reply in replies {
                let rule = ReasonRules.builtIn.verdict(for: RuleFixture(reply).query)?.rule
                #expect(rule.map { "\($0.table): \($0.text)" } == row, "\(reply)")
            }
        }
    }

    @Test("no built-in row can be left out: a reply of its would get another reason, or advice, or none")
    func needs() {
        for (number, fixture) in RuleFixtures.cases.enumerated() {
            let queries = fixture.replies.map { RuleFixture($0).query }
            let others = queries.map { ReasonRules.builtIn.verdict(for: $0, without: number) }
            let isNeeded = zip(queries, others).contains { query, other in
                let verdict = ReasonRules.builtIn.verdict(for: query)
                return other?.reason != verdict?.reason || other?.advice != verdict?.advice
            }
            #expect(isNeeded, "\(fixture.row) is not needed: \(others[0]?.rule.description ?? "")")
        }
    }

    @Test("every reason that has a name can be given, and every provider has a row or a name for the user's rows")
    func coverage() {
        let reasons = Set(
            ReasonRules.builtIn.tables.flatMap { table in
                var parser = RuleParser(names: ReasonRules.builtIn.names, isTrusted: true)
                parser.read(table)
                return parser.rows.compactMap { row in
                    RuleResult(at: Int(row.result), of: table.source.utf8.span, parser.names)
                        .map { parser.names.reasons[$0.reason] }
                }
            })
        #expect(Set(Reason.known).subtracting(reasons) == [])
    }

    @Test("a caller's table comes first, and the last one prepended before the others")
    func prepending() throws {
        let reply = ReasonQuery("550 5.1.1 user unknown", status: EnhancedStatusCode("5.1.1"), reply: 550)
        let first = try RuleTable(parsing: #""user unknown" 550 policyViolation  # here"#, name: "first")
        let second = try RuleTable(parsing: "5.1.1 spam review", name: "second")
        let rules = ReasonRules.builtIn.prepending(first)
        #expect(ReasonRules.builtIn.verdict(for: reply)?.reason == .userUnknown)
        #expect(rules.verdict(for: reply)?.reason == .policyViolation)
        #expect(rules.verdict(for: reply)?.rule.seen == "here")
        #expect(rules.prepending(second).verdict(for: reply)?.reason == .spam)
        #expect(rules.prepending(second).verdict(for: reply)?.advice == .review)
        #expect(rules.verdict(for: ReasonQuery("550 mailbox full", reply: 550))?.reason == .mailboxFull)
    }

    @Test("nothing known, nothing said")
    func silence() {
        #expect(ReasonRules.builtIn.verdict(for: ReasonQuery()) == nil)
        #expect(ReasonRules.builtIn.verdict(for: ReasonQuery("", "")) == nil)
        #expect(ReasonRules.builtIn.verdict(for: ReasonQuery("bonjour", remoteMTA: "; [] (")) == nil)
    }

    @Test("the diagnostic is asked before the notice, and the notice before the codes")
    func order() {
        let unknown = EnhancedStatusCode("5.1.1")
        let full = "the mailbox is full"
        #expect(ReasonRules.builtIn.verdict(for: ReasonQuery("user unknown", full))?.reason == .userUnknown)
        let verdict = ReasonRules.builtIn.verdict(for: ReasonQuery("no", "so: \(full).", status: unknown))
        #expect(verdict?.reason == .mailboxFull)
        #expect(verdict?.match?.text == 1)
        #expect(verdict?.match?.range == 8..<23)
        #expect(ReasonRules.builtIn.verdict(for: ReasonQuery("no", status: unknown))?.match == nil)
    }
}
