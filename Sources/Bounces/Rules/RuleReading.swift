import DeliveryReports

/// Failures as rules see them, one after another: what one has in common with the one before, as a text or a host, is read once.
///
/// A text is folded and searched only if the ones before it decide nothing, however often the rules are asked.
struct RuleReading {
    private let rules: ReasonRules
    private var facts = Facts()
    /// The hosts, as each table's names know them.
    private var hosts: [Hosts] = []
    /// What each table has for the first text, then for the second, and so on.
    private var searches: [Search] = []
    /// How many texts are those of the query; the others are left of queries before.
    private var textCount = 0
    private var folded = FoldedText()
    private var chains = RuleMatcher.Chains()
    private var described: (matcher: RuleMatcher, row: Int, description: String)?

    /// What one table has for one text.
    private struct Search {
        var text: String
        var isDone = false
        var rows: [RuleMatcher.Found] = []
    }

    init(_ rules: ReasonRules) { self.rules = rules }

    init(_ query: ReasonQuery, rules: ReasonRules) {
        self.init(rules)
        begin(query)
        for text in query.texts { add(text) }
    }

    /// Begins with a failure; ``add(_:)`` adds the texts about it.
    mutating func begin(_ query: borrowing ReasonQuery) {
        facts = Facts(query)
        textCount = 0
        if hosts.first?.are(of: query) ?? false { return }
        hosts.removeAll(keepingCapacity: true)
        for _ in rules.matchers { hosts.append(Hosts(query)) }
    }

    /// Adds a text that may say why; the most trusted one comes first.
    mutating func add(_ text: String) {
        let tables = rules.matchers.count
        let first = textCount * tables
        textCount += 1
        if first == searches.count {
            for _ in 0..<tables { searches.append(Search(text: text)) }
        } else if searches[first].text != text {
            for place in first..<first + tables {
                searches[place].text = text
                searches[place].isDone = false
                searches[place].rows.removeAll(keepingCapacity: true)
            }
        }
    }
}

// MARK: - Decisions

extension RuleReading {
    /// The first row that holds, and the first one without phrases, which bounds the search for it.
    private struct Choice {
        var row: Int?
        var match: RuleMatcher.Decision.Match?
        var fallback: Int?
    }

    /// What decides, all tables asked in their order.
    mutating func decision() -> RuleMatcher.Decision? {
        for table in rules.matchers.indices {
            if let decision = decision(of: table) { return decision }
        }
        return nil
    }

    /// What decides of one table.
    ///
    /// Tests leave out a row, to see whether it is needed.
    mutating func decision(of table: Int, without omitted: Int = -1) -> RuleMatcher.Decision? {
        decision(of: table, choice(facts, table, without: omitted))
    }

    /// What decides on a failure whose command is looked for only if a row asks for one; `find` gives nil if nothing tells it.
    mutating func decision(findingCommand find: (inout Self) -> SMTPCommand?) -> RuleMatcher.Decision? {
        for (table, matcher) in rules.matchers.enumerated() {
            let choice = choice(facts.withAnyCommand, table)
            if matcher.asksForCommand(choice.row) || matcher.asksForCommand(choice.fallback) {
                if let command = find(&self) { facts.take(command) }
                return decision()
            }
            if choice.row != nil { return decision(of: table, choice) }
        }
        return nil
    }

    private func decision(of table: Int, _ choice: Choice) -> RuleMatcher.Decision? {
        choice.row.map { RuleMatcher.Decision(rules.matchers[table], row: $0, match: choice.match) }
    }

    /// Whether the decision on a query without a command might be another one if the command were known.
    mutating func dependsOnCommand() -> Bool {
        for table in rules.matchers.indices {
            let row = choice(facts.withoutCommand, table).row
            if choice(facts.withAnyCommand, table).row != row { return true }
            if row != nil { return false }
        }
        return false
    }

    /// Each text is asked in its turn: the first of which a phrase decides counts, else the first row without phrases.
    private mutating func choice(_ facts: Facts, _ table: Int, without omitted: Int = -1) -> Choice {
        let matcher = rules.matchers[table]
        let fallback = matcher.firstPlainRow(facts, &hosts[table], without: omitted)
        for text in 0..<textCount {
            let place = text * rules.matchers.count + table
            search(place, matcher)
            let rows = searches[place].rows
            if let found = matcher.first(of: rows, before: fallback, facts, &hosts[table], without: omitted) {
                let match = RuleMatcher.Decision.Match(text: text, range: found.range)
                return Choice(row: found.row, match: match, fallback: fallback)
            }
        }
        return Choice(row: fallback, match: nil, fallback: fallback)
    }

    private mutating func search(_ place: Int, _ matcher: RuleMatcher) {
        guard !searches[place].isDone else { return }
        searches[place].isDone = true
        folded.fold(searches[place].text)
        matcher.addRows(in: folded, &chains, to: &searches[place].rows)
    }
}

// MARK: - Results

extension RuleReading {
    /// Place and text of the row that decided, as ``Rule/description``.
    mutating func description(of decision: RuleMatcher.Decision) -> String {
        if let described, described.matcher === decision.matcher, described.row == decision.row {
            return described.description
        }
        let description = decision.ruleDescription
        described = (decision.matcher, decision.row, description)
        return description
    }

    /// A decision as a verdict for the public.
    func verdict(_ decision: RuleMatcher.Decision) -> Verdict {
        let match = decision.match.map { match -> Verdict.Match in
            let text = searches[match.text * rules.matchers.count].text
            return Verdict.Match(
                text: match.text, range: FoldedText.sourceRange(ofFolded: match.range, in: text))
        }
        return Verdict(
            reason: decision.reason, advice: decision.advice, retryAfterSeconds: decision.retryAfterSeconds,
            rule: decision.rule, match: match)
    }
}
