public import ArgumentParser
public import Bounces
import Mailboxes

/// `bounces explain FILE...`: who, what and why, for a person.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Tell in plain words what a bounce says, and show the line behind each value.",
        discussion: """
            For each report: what it is, a sentence for each recipient, and under it every value with the place it was read
            from and the rule that made it.

            EXAMPLES
              bounces explain bounce.eml
              bounces explain --language fr bounce.eml
            """)

    @Argument(help: "Files, mailboxes or folders; - for standard input.")
    var paths: [String]

    @Option(help: "The language of the sentences: en or fr.")
    var language = Explanation.Language.english
}

extension Explanation.Language: ExpressibleByArgument {}

/// Lays a bounce out as text.
struct BounceReport {
    let language: Explanation.Language

    /// The lines for one message.
    func lines(_ entry: MailboxEntry, _ bounce: Bounce?) -> [String] {
        let place = "\(entry.source.path), message \(entry.source.index + 1) at byte \(entry.source.offset)"
        guard let bounce else { return [place, "  not a report about another message", ""] }
        var lines = [place, "  \(bounce.kind)" + (bounce.reportingMTA.map { ", reported by \($0)" } ?? "")]
        if let original = bounce.original { lines.append("  about " + describe(original)) }
        for recipient in bounce.recipients { lines += describe(recipient, bounce.kind, entry) }
        for defect in bounce.defects { lines.append("  defect: \(defect)") }
        return lines + [""]
    }

    private func describe(_ original: ReturnedMessage) -> String {
        [
            original.messageID, original.subject.map { "\"\($0)\"" }, original.from.map { "from \($0)" },
            original.to.isEmpty ? nil : "to \(original.to.joined(separator: ", "))", original.date?.iso8601,
        ].compactMap { $0 }.joined(separator: ", ")
    }

    private func describe(_ recipient: BouncedRecipient, _ kind: Bounce.Kind, _ entry: MailboxEntry) -> [String] {
        let sentence = Explanation(language).sentences(about: recipient, kind: kind)
        return ["", "  \(sentence)"] + recipient.evidence.map { describe($0, recipient, entry) }
    }

    private func describe(_ item: Evidence, _ recipient: BouncedRecipient, _ entry: MailboxEntry) -> String {
        let value = recipient.text(of: item.value) ?? ""
        var text = "    \(item.value.rawValue) \(value)"
        if let offset = item.offset {
            text += "  [byte \(offset)" + (item.part.map { " of part \($0)" } ?? "") + "]"
            if let line = entry.message.line(at: offset) { text += " \(line)" }
        } else {
            text += "  [\(item.from.rawValue)]"
        }
        return text + (item.rule.map { "  rule: \($0)" } ?? "")
    }
}

extension BouncedRecipient {
    /// The value of a name, as text.
    fileprivate func text(of value: Evidence.Value) -> String? {
        switch value {
        case .recipient: address
        case .action: action?.rawValue
        case .status: status?.description
        case .reply: reply.map(String.init)
        case .diagnostic: diagnostic
        case .remoteMTA: remoteMTA
        case .reason: reason?.rawValue
        case .advice: advice?.rawValue
        default: nil
        }
    }
}
