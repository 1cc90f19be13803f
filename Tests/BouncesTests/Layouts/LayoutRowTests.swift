import InternetMessage
import RawMail
import TestSupport
import Testing

@testable import Bounces

/// What the rows of the built-in layouts are for: each can be reached, and none can be left out.
@Suite("Rows of the built-in layouts")
struct LayoutRowTests {
    private static let cases = NoticeCase.cases(in: NoticeCases.text) + NoticeCase.cases(in: NoticeCases.unknown)

    @Test("each layout says whose notices it reads")
    func comments() {
        var before = ""
        for line in LayoutRules.text.split(separator: "\n") {
            let line = line.drop { $0 == " " }
            if line.hasPrefix("layout ") { #expect(before.hasPrefix("#"), "\(line) does not say where it was seen") }
            before = String(line)
        }
    }

    @Test("each layout has a notice that is read otherwise without it")
    func needs() {
        let all = Dictionary(grouping: Self.cases) { Self.reading($0, LayoutRules.builtIn).layout ?? "" }
        for layout in LayoutRules.builtIn.layouts.map(\.name) {
            let table = LayoutTable(parsing: Self.text(without: layout) + "\n" + KindRules.text)
            let isNeeded = (all[layout] ?? []).contains { notice in
                Self.answer(Self.reading(notice, table)) != Self.answer(Self.reading(notice, LayoutRules.builtIn))
            }
            #expect(isNeeded, "no notice needs the layout \(layout)")
        }
    }

    @Test("no layout gives a phrase two meanings")
    func meanings() {
        let text = LayoutRules.text.utf8.span
        var row = LayoutLexer()
        var layout = ""
        var meanings: [[UInt8]: String] = [:]
        while row.nextRow(of: text) {
            let keyword = row.nextWord(of: text).map { String(decoding: text.extracting($0)) } ?? ""
            if keyword == "layout" {
                (layout, meanings) = (row.nextWord(of: text).map { String(decoding: text.extracting($0)) } ?? "", [:])
            }
            guard !["layout", "when", "or", "item", ""].contains(keyword) else { continue }
            while let phrase = row.nextPhrase(of: text) {
                let bytes = phrase.plain(in: text)
                let before = meanings.updateValue(keyword, forKey: Fold.fold(bytes))
                #expect(before == nil, "\(layout): \(String(decoding: bytes, as: UTF8.self)) stands twice")
            }
        }
    }

    @Test("each phrase of a kind decides of a message that holds nothing else")
    func kinds() {
        let table = LayoutRules.builtIn
        for (number, kind) in table.kinds.enumerated() {
            let condition = table.conditions[number]
            for phrase in table.phrases(of: condition) {
                let text = String(decoding: table.phrases[Int(phrase.number)], as: UTF8.self)
                let found = Self.kind(of: text, condition, table)
                #expect(found == kind, "\(kind) \(text): \(found.map { "\($0)" } ?? "none")")
            }
        }
    }

    @Test("rows of kinds say where they were seen, or stand below a heading that does")
    func kindComments() {
        var hasHeading = false
        for line in KindRules.text.split(separator: "\n", omittingEmptySubsequences: false) {
            let line = line.drop { $0 == " " }
            if line.isEmpty { hasHeading = false }
            if line.contains("#") { hasHeading = true }
            if line.hasPrefix("kind ") { #expect(hasHeading, "\(line)") }
        }
    }
}

extension LayoutRowTests {
    private static func reading(_ notice: NoticeCase, _ table: LayoutTable) -> NoticeReading {
        let anatomy = ReportAnatomy(Message(notice.message))
        return NoticeReading(anatomy, HeaderClues(anatomy, table: table), table: table)
    }

    /// What a reading says, but for the rule that says so.
    private static func answer(_ reading: NoticeReading) -> [String] {
        [reading.returnedHeader == nil ? "" : "returned"]
            + reading.recipients.map { recipient in
                [
                    recipient.address, recipient.originalAddress, recipient.diagnostic, recipient.remoteMTA,
                    recipient.fate?.rawValue,
                ].map { $0 ?? "" }.joined(separator: "|")
            }
    }

    /// The layouts as they are written, but for one.
    private static func text(without layout: String) -> String {
        var isLeftOut = false
        let lines = LayoutRules.text.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
            let words = line.split(separator: " ")
            if words.first == "layout" { isLeftOut = words[1] == layout }
            return !isLeftOut && !(words.first == "like" && words.last == layout[...])
        }
        return lines.joined(separator: "\n")
    }

    /// The kind of a message with a text where a condition asks for it.
    private static func kind(of text: String, _ condition: Layout.Condition, _ table: LayoutTable) -> NoticeKind? {
        let message =
            switch condition.place {
            case .subject: "From: jane@example.net\nSubject: \(text)\n\nx\n"
            case .from: "From: \(text)\n\nx\n"
            case .body: "From: mailer-daemon@example.net\n\n\(text)\n550\n"
            case .header(let name): "From: jane@example.net\n\(name): \(text)\n\nx\n"
            }
        let anatomy = ReportAnatomy(Message(message))
        return NoticeReading(anatomy, HeaderClues(anatomy, table: table), table: table).kind
    }
}
