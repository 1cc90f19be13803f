/// The texts about one failure as rules see them: each is folded and searched once, and only if the ones before it decide nothing,
/// however often the rules are asked.
struct RuleReading {
    let texts: [String]
    private let rules: ReasonRules
    private var folded: [[UInt8]?]
    /// The rows found, by table and text.
    private var found: [[RuleMatcher.Found]?]

    init(_ texts: [String], rules: ReasonRules) {
        self.texts = texts
        self.rules = rules
        folded = [[UInt8]?](repeating: nil, count: texts.count)
        found = [[RuleMatcher.Found]?](repeating: nil, count: texts.count * rules.matchers.count)
    }

    /// What decides, all tables asked in their order.
    mutating func decision(_ query: ReasonQuery) -> RuleMatcher.Decision? {
        for table in rules.matchers.indices {
            if let decision = decision(rules.matchers[table].facts(query), table) { return decision }
        }
        return nil
    }

    /// Whether the decision on a query without a command might be another one if the command were known.
    mutating func dependsOnCommand(_ query: ReasonQuery) -> Bool {
        var query = query
        query.isReport = false
        for table in rules.matchers.indices {
            var facts = rules.matchers[table].facts(query)
            let row = decision(facts, table)?.row
            facts.takeAnyCommand()
            if decision(facts, table)?.row != row { return true }
            if row != nil { return false }
        }
        return false
    }

    /// The first row that holds; each text is asked in its turn: the first of which a phrase decides counts, else the first row
    /// without phrases.
    mutating func decision(_ facts: Facts, _ table: Int, without omitted: Int = -1) -> RuleMatcher.Decision? {
        let matcher = rules.matchers[table]
        let fallback = matcher.firstPlainRow(facts, without: omitted)
        for text in texts.indices {
            guard let row = matcher.first(of: rows(table, text), before: fallback, facts, without: omitted) else {
                continue
            }
            return RuleMatcher.Decision(
                matcher: matcher, row: row.row, match: RuleMatcher.Decision.Match(text: text, range: row.range))
        }
        return fallback.map { RuleMatcher.Decision(matcher: matcher, row: $0, match: nil) }
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
