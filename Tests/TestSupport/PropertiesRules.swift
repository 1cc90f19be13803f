import Bounces
import RawMail

extension Property {
    /// A table of rules: errors where they are, in order; a table without any reads back as it was written, and its rows decide
    /// what they were written for.
    public static let rules = Property("rules") { input, findings in
        let text = String(decoding: input, as: UTF8.self)
        let problems = RuleTable.problems(in: text, name: "mine")
        let lines = text.utf8.count { $0 == 0x0A } + 1
        for problem in problems {
            findings.require(1...lines ~= problem.line && problem.column >= 1, "no such place: \(problem)")
            findings.require(!problem.description.utf8.contains(0x0A), "an error on two lines: \(problem)")
        }
        findings.require(
            zip(problems, problems.dropFirst()).allSatisfy { ($0.line, $0.column) <= ($1.line, $1.column) },
            "errors out of order")
        let table = try? RuleTable(parsing: text, name: "mine")
        findings.same(table == nil, !problems.isEmpty, "a table in spite of errors, or none without")
        if findings.isChosen(oneIn: 4) { checkBuiltIn(text, &findings) }
        guard let table, let first = table.rules.first else { return }
        findings.same(table.source, text, "source")
        findings.same(try? RuleTable(parsing: table.source, name: "mine"), table, "read again")
        let rules = ReasonRules.builtIn.prepending(table)
        if let phrase = onlyPhrase(of: first) {
            findings.same(rules.verdict(for: ReasonQuery("so \(phrase) so"))?.rule, first, "the verdict on \(phrase)")
        }
        for rule in table.rules { findings.require(1...lines ~= rule.line, "no such line: \(rule)") }
        checkMatch(rules.verdict(for: ReasonQuery(text, status: nil, reply: 550)), [text], &findings)
    }

    private static func checkBuiltIn(_ text: String, _ findings: inout Findings) {
        let texts = [text, "550 5.1.1 user unknown", text]
        var query = ReasonQuery(text, reply: 550, remoteMTA: text, reporter: text)
        query.texts = texts
        checkMatch(ReasonRules.builtIn.verdict(for: query), texts, &findings)
    }

    private static func checkMatch(_ verdict: Verdict?, _ texts: [String], _ findings: inout Findings) {
        guard let match = verdict?.match else { return }
        guard texts.indices ~= match.text else { return findings.require(false, "no text \(match.text)") }
        let reach = 0...texts[match.text].utf8.count
        findings.require(
            reach ~= match.range.lowerBound && reach ~= match.range.upperBound, "a match at \(match.range)")
    }

    /// The phrase of a row that has one, and no other condition.
    private static func onlyPhrase(of rule: Rule) -> String? {
        let parts = rule.text.split(separator: "\"", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].isEmpty, !parts[2].contains(where: { "@*.0123456789".contains($0) }),
            parts[2].split(separator: " ").count == 1
        else { return nil }
        return String(parts[1])
    }
}
