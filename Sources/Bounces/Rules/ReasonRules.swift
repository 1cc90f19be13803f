/// The rules that tell why a delivery failed and what to do, and how notices are laid out.
///
/// ```swift
/// let mine = try RuleTable(parsing: #"@initech "come back" rateLimited retry after 2h"#, name: "mine")
/// let rules = ReasonRules.builtIn.prepending(mine)
/// let verdict = rules.verdict(for: ReasonQuery("550 5.1.1 user unknown", reply: 550))
/// ```
///
/// Tables are asked in their order: those of the caller, then the built-in ones. Among those, what a provider is known to mean
/// otherwise than it says comes first, then phrases in English and in other languages, then provider and code, then the
/// enhanced code, then the reply and its command.
public struct ReasonRules: Sendable {
    /// The tables in the order in which they are asked.
    public private(set) var tables: [RuleTable]
    private(set) var matchers: [RuleMatcher]
    /// How notices are laid out, if a table says more of it than the built-in rows do.
    private var ownLayouts: LayoutTable?

    /// The rules of this library.
    public static let builtIn: ReasonRules = {
        var names = RuleNames()
        var tables: [RuleTable] = []
        for (name, text) in texts {
            let table = RuleTable(trusted: text, name: name, names: names)
            names = table.names
            tables.append(table)
        }
        return ReasonRules(tables)
    }()

    /// Rules of tables that share their names.
    init(_ tables: [RuleTable]) {
        self.tables = tables
        matchers = [RuleMatcher(tables)]
    }

    private static var texts: [(String, String)] {
        [
            ("providers", ProviderRules.table), ("phrases", PhraseRules.table), ("languages", LanguageRules.table),
            ("codes", CodeRules.table),
        ]
    }

    /// These rules with a table before them.
    public func prepending(_ table: RuleTable) -> ReasonRules {
        var rules = self
        rules.tables.insert(table, at: 0)
        rules.matchers.insert(RuleMatcher([table]), at: 0)
        if !table.layouts.isEmpty { rules.ownLayouts = LayoutTable(parsing: rules.layoutSource) }
        return rules
    }

    /// The rows that tell how notices are laid out, as they were written: those of the callers' tables, then the built-in ones.
    public var layoutSource: String {
        let own = tables.map(\.layouts).filter { !$0.isEmpty }
        return (own + [LayoutRules.text, KindRules.text]).joined(separator: "\n") + "\n"
    }

    /// How notices are laid out: what the callers' tables say of it, then the built-in rows.
    var layouts: LayoutTable { ownLayouts ?? LayoutRules.builtIn }

    /// What the rules make of a failure; nil where no row holds.
    public func verdict(for query: ReasonQuery) -> Verdict? {
        var reading = RuleReading(query, rules: self)
        guard let decision = reading.decision() else { return nil }
        return reading.verdict(decision)
    }

    /// The verdict of the first table with all its rows but one.
    func verdict(for query: ReasonQuery, without row: Int) -> Verdict? {
        var reading = RuleReading(query, rules: self)
        guard let decision = reading.decision(of: 0, without: row) else { return nil }
        return reading.verdict(decision)
    }

    /// The names that rows of further tables may use.
    var names: RuleNames { tables.last?.names ?? RuleNames() }
}
