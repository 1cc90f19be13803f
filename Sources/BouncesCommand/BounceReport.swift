import Bounces
import Mailboxes

/// Lays a bounce out as text.
///
/// ```
/// bounce.eml: failure, reported by mx.example.org
/// "keys", from gina@example.org, to jane@example.net, 2023-03-14T09:26:50Z, <1@example.org>
///
///   Your message to jane@example.net was not delivered: there is no such mailbox. …
///
///     recipient  jane@example.net  [1]
///     status     5.1.1             [2]
///     reason     userUnknown       [2]  rule phrases "no such user" *.1.*
///
///     [1] Final-Recipient: rfc822; jane@example.net
///     [2] Diagnostic-Code: smtp; 550 5.1.1 no such user
/// ```
struct BounceReport {
    let language: Explanation.Language

    /// The lines for one message.
    func lines(_ entry: MailboxEntry, _ bounce: Bounce?) -> [String] {
        guard let bounce else { return ["\(place(entry.source)): not a report about another message"] }
        var lines = [
            "\(place(entry.source)): \(bounce.kind)" + (bounce.reportingMTA.map { ", reported by \($0)" } ?? "")
        ]
        if let original = bounce.original { lines.append(describe(original)) }
        for recipient in bounce.recipients {
            let sentence = Explanation(language).sentences(about: recipient, kind: bounce.kind)
            lines += ["", "  \(sentence)", ""] + RecipientTable(recipient, in: entry.message).lines
        }
        let defects = bounce.defects + entry.defects
        if !defects.isEmpty { lines += ["", "  defects: \(defects.map(\.description).joined(separator: ", "))"] }
        return lines
    }

    /// A file that is one message needs no more than its name.
    private func place(_ source: MessageSource) -> String {
        source.offset == 0 ? source.path : "\(source.path), message \(source.index + 1) at byte \(source.offset)"
    }

    private func describe(_ original: ReturnedMessage) -> String {
        var to = original.to.prefix(3).joined(separator: ", ")
        if original.to.count > 3 { to += " and \(original.to.count - 3) more" }
        return [
            original.subject.map { "\"\($0)\"" }, original.from.map { "from \($0)" }, to.isEmpty ? nil : "to \(to)",
            original.date?.iso8601, original.messageID,
        ].compactMap { $0 }.joined(separator: ", ")
    }
}

/// The values of a recipient, each with the number of the line that it was read from, and these lines.
private struct RecipientTable {
    private struct Row {
        var name: String
        var value: String
        var quote: Int?
        var rule: String?
    }

    private var rows: [Row] = []
    private var quotes: [String] = []

    init(_ recipient: BouncedRecipient, in message: Message) {
        var lastRule: String?
        for value in Self.values {
            guard let text = recipient.text(of: value) else { continue }
            let evidence = recipient.evidence.first { $0.value == value }
            let line = evidence.flatMap { Self.line($0, in: message) }
            let quote = line.map { number($0) }
            // the line is shown anyhow
            if value == .diagnostic, let line, line.contains(text.oneLine) { continue }
            var rule = evidence.flatMap { Self.rule($0, of: text) }
            if rule == lastRule { rule = nil } else { lastRule = rule ?? lastRule }
            rows.append(Row(name: value.rawValue, value: text.oneLine, quote: quote, rule: rule))
        }
    }

    var lines: [String] {
        let names = rows.map(\.name.count).max() ?? 0
        // a long text must not push what stands behind the others out of sight
        let values = rows.map(\.value.count).filter { $0 <= 40 }.max() ?? 0
        let table = rows.map { row in
            var line = row.name.padded(to: names) + "  " + row.value.padded(to: values)
            if let quote = row.quote { line += "  [\(quote)]" }
            if let rule = row.rule { line += "  \(rule)" }
            return "    \(line.trimmed)"
        }
        return table + (quotes.isEmpty ? [] : [""]) + quotes.enumerated().map { "    [\($0 + 1)] \($1)" }
    }

    private mutating func number(_ line: String) -> Int {
        if let index = quotes.firstIndex(of: line) { return index + 1 }
        quotes.append(line)
        return quotes.count
    }

    /// The row of a table without the value that it gives, or the name of the layout that a notice has.
    private static func rule(_ evidence: Evidence, of text: String) -> String? {
        // the advice comes from the row that gave the reason
        guard evidence.value != .advice, let rule = evidence.rule?.oneLine else { return nil }
        if evidence.value != .reason { return "layout \(rule)" }
        let row = rule.hasSuffix(" " + text) ? String(rule.dropLast(text.count + 1)) : rule
        // `phrases: "no such user"`: the table and the row; of a file, the number of the line as well
        return "rule \(row.replacing(": ", with: " ", maxReplacements: 1))"
    }

    private static func line(_ evidence: Evidence, in message: Message) -> String? {
        // names that were put together from the header have no place of their own
        guard let offset = evidence.offset, offset > 0, let line = message.line(at: offset)?.oneLine else { return nil }
        return line.isEmpty ? nil : line
    }

    private static let values: [Evidence.Value] = [
        .recipient, .action, .status, .reply, .diagnostic, .remoteMTA, .reason, .advice,
    ]
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

extension String {
    /// The words on one line, a space between them.
    fileprivate var oneLine: String { split { $0 == " " || $0.isNewline || $0 == "\t" }.joined(separator: " ") }

    fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }

    fileprivate var trimmed: String { String(reversed().drop { $0 == " " }.reversed()) }
}
