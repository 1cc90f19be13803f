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
    public static let builtIn = ReasonRules([
        RuleTable(trusted: ProviderRules.table, name: "providers"),
        RuleTable(trusted: PhraseRules.table, name: "phrases"),
        RuleTable(trusted: LanguageRules.table, name: "languages"),
        RuleTable(trusted: CodeRules.table, name: "codes"),
    ])

    /// Rules of tables that share their names; `names` are those that the first may use.
    init(_ tables: [RuleTable], names: RuleNames = RuleNames()) {
        self.tables = tables
        matchers = [RuleMatcher(tables, names: names)]
    }

    /// These rules with a table before them.
    public func prepending(_ table: RuleTable) -> ReasonRules {
        var rules = self
        rules.tables.insert(table, at: 0)
        rules.matchers.insert(RuleMatcher([table], names: Self.builtIn.names), at: 0)
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
    var names: RuleNames { matchers.last?.names ?? RuleNames() }
}
