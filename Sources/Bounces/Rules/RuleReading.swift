import DeliveryReports

/// The texts about one failure as rules see them: each is folded and searched once, and only if the ones before it decide nothing,
/// however often the rules are asked.
struct RuleReading {
    let texts: [String]
    private let rules: ReasonRules
    private var query: ReasonQuery
    /// What the query tells, in the names of each table.
    private var facts: [Facts]
    private var folded: [[UInt8]?]
    /// The rows found, by table and text.
    private var found: [[RuleMatcher.Found]?]

    init(_ query: ReasonQuery, rules: ReasonRules) {
        self.query = query
        self.rules = rules
        texts = query.texts
        facts = rules.matchers.map { $0.facts(query) }
        folded = [[UInt8]?](repeating: nil, count: texts.count)
        found = [[RuleMatcher.Found]?](repeating: nil, count: texts.count * rules.matchers.count)
    }

    /// Takes the command that the query did not tell.
    mutating func take(_ command: SMTPCommand) {
        query.command = command
        facts = rules.matchers.map { $0.facts(query) }
    }

    /// What decides, all tables asked in their order.
    mutating func decision() -> RuleMatcher.Decision? {
        for table in rules.matchers.indices {
            if let decision = decision(facts[table], table) { return decision }
        }
        return nil
    }

    /// Whether the decision on a query without a command might be another one if the command were known.
    mutating func dependsOnCommand() -> Bool {
        for table in rules.matchers.indices {
            var facts = facts[table]
            facts.takeNoCommand()
            let row = firstRow(facts, table)?.row
            facts.takeAnyCommand()
            if firstRow(facts, table)?.row != row { return true }
            if row != nil { return false }
        }
        return false
    }

    mutating func decision(_ facts: Facts, _ table: Int, without omitted: Int = -1) -> RuleMatcher.Decision? {
        firstRow(facts, table, without: omitted).map {
            RuleMatcher.Decision(rules.matchers[table], row: $0.row, match: $0.match)
        }
    }

    /// The first row that holds; each text is asked in its turn: the first of which a phrase decides counts, else the first row
    /// without phrases.
    private mutating func firstRow(
        _ facts: Facts, _ table: Int, without omitted: Int = -1
    ) -> (row: Int, match: RuleMatcher.Decision.Match?)? {
        let matcher = rules.matchers[table]
        let fallback = matcher.firstPlainRow(facts, without: omitted)
        for text in texts.indices {
            guard let row = matcher.first(of: rows(table, text), before: fallback, facts, without: omitted) else {
                continue
            }
            return (row.row, RuleMatcher.Decision.Match(text: text, range: row.range))
        }
        return fallback.map { ($0, nil) }
    }

    private mutating func rows(_ table: Int, _ text: Int) -> [RuleMatcher.Found] {
        let place = table * texts.count + text
        if let known = found[place] { return known }
        let bytes = folded[text] ?? FoldedText(texts[text]).bytes
        folded[text] = bytes
        let rows = rules.matchers[table].rows(in: bytes)
        found[place] = rows
        return rows
    }

    /// A decision as a verdict for the public.
    func verdict(_ decision: RuleMatcher.Decision) -> Verdict {
        let match = decision.match.map { match in
            Verdict.Match(
                text: match.text, range: FoldedText.sourceRange(ofFolded: match.range, in: texts[match.text]))
        }
        return Verdict(
            reason: decision.reason, advice: decision.advice, retryAfterSeconds: decision.retryAfterSeconds,
            rule: decision.rule, match: match)
    }
}
