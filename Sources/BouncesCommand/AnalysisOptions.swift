import ArgumentParser
import Bounces
import Mailboxes
import RawMail

/// The options of every command that reads messages: whose rules, and which forms of addresses.
struct AnalysisOptions: ParsableArguments {
    @OptionGroup var rules: RuleFiles

    @Flag(
        name: .customLong("no-verp"),
        help: "Do not look for the recipient in the address that a report was sent to (list-bounces+jane=example.net@)."
    )
    var ignoresVERP = false

    @Flag(name: .customLong("no-batv"), help: "Do not read signed return paths (prvs=...=) as tokens of the sender.")
    var ignoresBATV = false

    @Flag(name: .customLong("no-srs"), help: "Do not read rewritten return paths (SRS0=...) as tokens of a forwarder.")
    var ignoresSRS = false

    @Option(
        name: .customLong("verp-separators"),
        help: ArgumentHelp("What may stand before the recipient in VERP.", valueName: "characters"))
    var separators = "+-"

    /// What reads the messages; what is wrong in a file of rules is told on standard error.
    func analyzer(limits: ParserLimits) throws -> BounceAnalyzer {
        analyzer(rules: try rules.load(), limits: limits)
    }

    /// What reads the messages by rules that were read before.
    func analyzer(rules: ReasonRules, limits: ParserLimits) -> BounceAnalyzer {
        var forms = AddressForms()
        forms.readsVERP = !ignoresVERP
        forms.readsBATV = !ignoresBATV
        forms.readsSRS = !ignoresSRS
        forms.separators = separators
        return BounceAnalyzer(rules: rules, limits: limits, addressForms: forms)
    }

    /// What of it changes the results, a word each; nothing where all is as by default.
    ///
    /// Of a file of rules the text counts, not the name.
    func words(_ files: [RuleFile]) -> [String] {
        var words = files.map { "--rules=\(Fingerprint($0.text.utf8))" }
        if ignoresVERP { words.append("--no-verp") }
        if ignoresBATV { words.append("--no-batv") }
        if ignoresSRS { words.append("--no-srs") }
        if separators != "+-" { words.append("--verp-separators=\(Fingerprint(separators.utf8))") }
        return words
    }
}
