import DeliveryReports
import InternetMessage

/// Failures as rules see them, one after another: what one has in common with the one before, as a text or a host, is read once.
///
/// A text is folded and searched only if the ones before it decide nothing, however often the rules are asked.
struct RuleReading {
    private let matchers: [RuleMatcher]
    private var facts = Facts()
    private var hosts: Hosts
    /// What each table has for the first text, then for the second, and so on.
    private var searches: [Search] = []
    /// How many texts are those of the query; the others are left of queries before.
    private var textCount = 0
    private var folded = FoldedText()
    private var chains = RuleMatcher.Chains()
    /// How many failures there were, and what the rows say that decided on those behind the first: most recipients of a report
    /// fail for a few reasons.
    private var failures = 0
    private var known: [(table: Int, row: Int, ruling: RuleMatcher.Ruling)] = []

    /// What one table has for one text.
    private struct Search {
        var text: String
        var source: Evidence.Source
        private(set) var isDone = false
        private(set) var rows: [RuleMatcher.Found] = []

        init(_ text: String, from source: Evidence.Source) { (self.text, self.source) = (text, source) }

        /// Begins with another text.
        mutating func begin(_ other: String) {
            text = other
            guard isDone else { return }
            isDone = false
            rows.removeAll(keepingCapacity: true)
        }

        /// Finds the rows, unless that is done; the others are room to work in.
        mutating func find(_ matcher: RuleMatcher, _ folded: inout FoldedText, _ chains: inout RuleMatcher.Chains) {
            if isDone { return }
            isDone = true
            folded.fold(text)
            matcher.addRows(in: folded, &chains, to: &rows)
        }
    }

    /// Begins to read the failures of a report: `reporter` is the host that wrote it, if a field names it.
    init(_ rules: ReasonRules, reporter: String?, header: HeaderFields) {
        matchers = rules.matchers
        hosts = Hosts(reporter: reporter, header: header)
    }

    init(_ query: ReasonQuery, rules: ReasonRules) {
        self.init(rules, reporter: query.reporter, header: HeaderFields())
        begin(
            Facts(status: query.status, reply: query.reply, command: query.command, isReport: query.isReport),
            remoteMTA: query.remoteMTA)
        for text in query.texts { add(text, from: .diagnostic) }
    }

    /// Begins with a failure; ``add(_:from:)`` adds the texts about it.
    mutating func begin(_ facts: Facts, remoteMTA: String?) {
        self.facts = facts
        hosts.begin(remoteMTA)
        textCount = 0
        failures += 1
    }

    /// Adds a text that may say why; the most trusted one comes first.
    mutating func add(_ text: String, from source: Evidence.Source) {
        let tables = matchers.count
        let first = textCount * tables
        textCount += 1
        guard first < searches.count else {
            for _ in 0..<tables { searches.append(Search(text, from: source)) }
            return
        }
        searches[first].source = source
        if searches[first].text == text { return }
        for place in first..<first + tables { searches[place].begin(text) }
    }
}

// MARK: - Decisions

extension RuleReading {
    /// What decided: a row of a table, and where its phrases stand, if it has any.
    struct Decision: Equatable {
        /// The position of the text, and the place in it as folded.
        struct Match: Equatable {
            var text: Int
            var range: Range<Int>
        }

        var table: Int
        var row: Int
        var match: Match?
    }

    /// The first row that holds, and the first one without phrases, where that bounds the search for it.
    private struct Choice {
        var row: Int?
        var match: Decision.Match?
        var fallback: Int?
    }

    /// What decides, all tables asked in their order.
    mutating func decision() -> Decision? {
        for table in matchers.indices {
            if let decision = decision(of: table) { return decision }
        }
        return nil
    }

    /// What decides of one table.
    ///
    /// Tests leave out a row, to see whether it is needed.
    mutating func decision(of table: Int, without omitted: Int = -1) -> Decision? {
        Self.decision(of: table, choice(facts, table, without: omitted))
    }

    /// What decides on a failure whose command is looked for only if a row asks for one; `find` gives nil if nothing tells it.
    mutating func decision(findingCommand find: (inout Self) -> SMTPCommand?) -> Decision? {
        for table in matchers.indices {
            let choice = choice(facts.withAnyCommand, table)
            if matchers[table].asksForCommand(choice.row) || matchers[table].asksForCommand(choice.fallback) {
                if let command = find(&self) { facts.take(command) }
                return decision()
            }
            if choice.row != nil { return Self.decision(of: table, choice) }
        }
        return nil
    }

    private static func decision(of table: Int, _ choice: Choice) -> Decision? {
        choice.row.map { Decision(table: table, row: $0, match: choice.match) }
    }

    /// Whether the decision on a failure whose command is not known would be another one if it were one of these.
    mutating func depends(on commands: [SMTPCommand]) -> Bool {
        let (known, decided) = (facts, decision())
        defer { facts = known }
        for command in commands {
            facts.take(command)
            if decision() != decided { return true }
        }
        return false
    }

    /// Each text is asked in its turn: the first of which a phrase decides counts, else the first row without phrases.
    private mutating func choice(_ facts: Facts, _ table: Int, without omitted: Int = -1) -> Choice {
        let matcher = matchers[table]
        var fallback = matcher.isPlainLast ? nil : matcher.firstPlainRow(facts, &hosts, without: omitted)
        for text in 0..<textCount {
            let place = text * matchers.count + table
            searches[place].find(matcher, &folded, &chains)
            if let found = matcher.first(
                of: searches[place].rows, before: fallback, facts, &hosts, without: omitted)
            {
                let match = Decision.Match(text: text, range: found.range)
                return Choice(row: found.row, match: match, fallback: fallback)
            }
        }
        fallback = fallback ?? matcher.firstPlainRow(facts, &hosts, without: omitted)
        return Choice(row: fallback, match: nil, fallback: fallback)
    }
}

// MARK: - Results

extension RuleReading {
    /// What the row that decided says.
    mutating func ruling(_ decision: Decision) -> RuleMatcher.Ruling {
        for index in known.indices where known[index].row == decision.row && known[index].table == decision.table {
            return known[index].ruling
        }
        let ruling = matchers[decision.table].ruling(of: decision.row)
        if failures > 1, known.count < Self.mostKnown { known.append((decision.table, decision.row, ruling)) }
        return ruling
    }

    /// To look for one among more would cost as much as to read the row.
    private static let mostKnown = 16

    /// What a text was read from.
    func source(of match: Decision.Match) -> Evidence.Source { searches[match.text * matchers.count].source }

    /// A decision as a verdict for the public.
    func verdict(_ decision: Decision) -> Verdict {
        let ruling = matchers[decision.table].ruling(of: decision.row)
        let match = decision.match.map { match -> Verdict.Match in
            let text = searches[match.text * matchers.count].text
            return Verdict.Match(
                text: match.text, range: FoldedText.sourceRange(ofFolded: match.range, in: text))
        }
        return Verdict(
            reason: ruling.reason, advice: ruling.advice, retryAfterSeconds: ruling.retryAfterSeconds,
            rule: matchers[decision.table].rule(decision.row, at: ruling.place), match: match)
    }
}
