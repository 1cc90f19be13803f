import InternetMessage
import RawMail

/// What the header of a notice tells about its sender.
final class HeaderClues {
    let header: HeaderFields
    private let table: LayoutTable
    private let from: [UInt8]
    private let subject: [UInt8]
    /// The conditions on From and Subject that hold.
    private(set) var held: LayoutTable.Held
    /// Whether the message looks like one that a mail system wrote about another message.
    private(set) var isReport = false
    /// Whether more than the subject says so: the return path, From, a field or the media type.
    private(set) var isSystemMail = false
    /// Whether a person wrote the message, about whatever.
    private(set) var isPersonalReply = false
    /// Whether From names a mail system or nobody.
    private(set) var hasDaemon = false
    /// Whether From is `<>`, which nobody writes but about mail that came.
    var namesNobody: Bool { from == Self.nobody }
    private static let nobody: [UInt8] = [0x3C, 0x3E]
    /// The addresses of X-Failed-Recipients.
    private(set) lazy var failedRecipients = header[all: .failedRecipients].flatMap {
        AddressScanner.addresses(in: $0.text)
    }

    init(_ anatomy: ReportAnatomy, table: LayoutTable = LayoutRules.builtIn) {
        header = anatomy.header
        self.table = table
        from = Self.folded(.from, of: header)
        subject = Self.folded(.subject, of: header)
        var held = LayoutTable.Held(count: table.conditions.count)
        let hasReportSubject = Self.notePhrases(of: table, from: from, subject: subject, &held)
        self.held = held
        hasDaemon = from.isEmpty || namesNobody || table.namesDaemon(held)
        isSystemMail = looksLikeReport(anatomy)
        isPersonalReply =
            !isSystemMail && beginsAsReply && !header.contains(.autoSubmitted)
            && fieldKind(before: table.kinds.count) != .autoReply
        isReport = !isPersonalReply && (isSystemMail || (hasReportSubject && !isPost))
    }

    /// Whether it is one of many of the same kind (RFC 2369), which may speak of failures, but of nobody's mail.
    var isPost: Bool { header.contains(.listUnsubscribe) }

    /// The domain of the address in From.
    var fromDomain: String {
        let address = AddressScanner.addresses(in: header[text: .from] ?? "").first
        return address.flatMap { $0.split(separator: "@").last.map(String.init) } ?? ""
    }

    /// The text of a field, folded; that of most is in its bytes as they stand.
    private static func folded(_ name: FieldName, of header: HeaderFields) -> [UInt8] {
        guard let field = header[name] else { return [] }
        guard field.isPlainText else { return Fold.fold(field.text) }
        var folded = field.withBody { Fold.fold($0) { _, _ in } }
        if folded.last == 0x20 { folded.removeLast() }
        return folded
    }

    /// Notes the phrases of From and Subject; tells whether the subject begins as that of a notice.
    ///
    /// What people write about bounces holds such words further in.
    private static func notePhrases(
        of table: LayoutTable, from: [UInt8], subject: [UInt8], _ held: inout LayoutTable.Held
    ) -> Bool {
        table.phrases.scan(from) { phrase, place in
            table.note(phrase, in: .from, isAtStart: place.lowerBound == 0, &held)
        }
        let start = plainStart(of: subject)
        var beginsReport = false
        table.phrases.scan(subject) { phrase, place in
            table.note(phrase, in: .subject, isAtStart: place.lowerBound == 0 || place.lowerBound == start, &held)
            if place.lowerBound == start { beginsReport = beginsReport || table.beginsReport(phrase) }
        }
        return beginsReport
    }

    /// Where a subject begins behind marks: `[EXTERNAL]`, `***SPAM***`, `{Spam?}`, `Spam:`, and what is no word.
    private static func plainStart(of subject: [UInt8]) -> Int {
        var start = 0
        while start < subject.count {
            let byte = subject[start]
            let rest = subject.span.extracting(start...)
            if let close = closing(byte), let end = subject[start...].prefix(markLimit).firstIndex(of: close) {
                start = end + 1
            } else if byte == 0x2A {
                start = starred(subject, from: start)
            } else if let mark = spamMarks.first(where: { rest.holds($0, at: 0) }) {
                start += mark.count
            } else if byte.isAlphanumeric || byte >= 0x80 {
                break
            } else {
                start += 1
            }
        }
        // marks alone are the subject
        return start < subject.count ? start : subject.firstIndex { $0.isAlphanumeric || $0 >= 0x80 } ?? 0
    }

    /// How long a mark in brackets may be.
    private static var markLimit: Int { 64 }

    private static let spamMarks = ["spam:", "spam?", "external:"].map { Array($0.utf8) }

    /// What closes a bracket.
    private static func closing(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x28: 0x29
        case 0x5B: 0x5D
        case 0x7B: 0x7D
        default: nil
        }
    }

    /// Behind a mark between asterisks, or behind asterisks that no mark follows.
    private static func starred(_ subject: [UInt8], from start: Int) -> Int {
        func behindStars(_ start: Int) -> Int { subject[start...].firstIndex { $0 != 0x2A } ?? subject.count }
        let word = behindStars(start)
        return subject[word...].prefix(markLimit).firstIndex(of: 0x2A).map(behindStars) ?? word
    }

    private func looksLikeReport(_ anatomy: ReportAnatomy) -> Bool {
        if header.contains(.failedRecipients) { return true }
        if let path = header[.returnPath], Self.isNull(path) { return true }
        return hasDaemon || anatomy.message.parts[0].mediaType.isReport
    }

    /// Whether a return path names nobody, or a mail system.
    private static func isNull(_ path: HeaderField) -> Bool {
        path.withBody { body in
            var isEmpty = true
            for index in body.indices where body[index] > 0x20 && body[index] != 0x3C && body[index] != 0x3E {
                isEmpty = false
                break
            }
            return isEmpty || body.firstIndex(ofPhrase: mailerDaemon) != nil
        }
    }

    private static let mailerDaemon = Array("mailer-daemon".utf8)

    private var beginsAsReply: Bool {
        let subject = subject[Self.plainStart(of: subject)...]
        // in nearly all subjects no colon comes so soon
        let mayBegin = subject.prefix(8).contains { $0 == 0x3A || $0 >= 0x80 }
        return mayBegin && Self.replyPrefixes.contains { subject.starts(with: $0) }
    }

    private static let replyPrefixes = [
        "re:", "re :", "fw:", "fwd:", "aw:", "wg:", "tr:", "rv:", "sv:", "vs:", "vb:", "antw:", "doorst:", "odp:", "r:",
        "i:",
        "回复:", "回复：", "答复:", "答复：", "转发:", "转发：", "回覆:", "轉寄:",
    ].map { Array($0.utf8) }

    /// Whether a program that is no mail system wrote the message.
    var isAutomatic: Bool {
        header[text: .autoSubmitted]?.lowercased().hasPrefix("auto-replied") == true && !hasDaemon
    }

    /// Whether it is one of many of its kind, and nobody is to answer it: what autoresponders wrote before RFC 3834, as IONOS'.
    var isUnanswerable: Bool {
        guard !hasDaemon, !isPost, let path = header[.returnPath], Self.isNull(path) else { return false }
        return ["bulk", "junk"].contains(header[text: .precedence]?.lowercased())
    }
}

// MARK: - Conditions

extension HeaderClues {
    /// The first kind that the header tells.
    var kind: NoticeKind? {
        if isPersonalReply { return .ordinary }
        let first = held.first(before: table.kinds.count)
        return fieldKind(before: first) ?? (first < table.kinds.count ? table.kinds[first] : nil)
    }

    /// The first kind that a field other than From and the subject tells, by the rows before one.
    private func fieldKind(before end: Int) -> NoticeKind? {
        for row in table.fieldKinds where row < end {
            guard case .header(let field) = table.conditions[row].place, header.contains(field) else { continue }
            if holds(table.conditions[row]) { return table.kinds[row] }
        }
        return nil
    }

    /// Whether a condition on the header holds.
    func holds(_ condition: Layout.Condition) -> Bool {
        let phrases = table.phrases(of: condition)
        return switch condition.place {
        case .from: hasPhrase(phrases, in: from)
        case .subject: hasPhrase(phrases, in: subject)
        case .body: true
        case .header(let name):
            header[all: name].contains { phrases.isEmpty || hasPhrase(phrases, in: Fold.fold($0.text)) }
        }
    }

    private func hasPhrase(_ phrases: ArraySlice<Layout.Phrase>, in folded: [UInt8]) -> Bool {
        phrases.contains { phrase in
            let wanted = table.phrases[Int(phrase.number)]
            if phrase.isAnchored { return folded.starts(with: wanted) }
            return folded.span.firstIndex(ofPhrase: Array(wanted)) != nil
        }
    }
}
