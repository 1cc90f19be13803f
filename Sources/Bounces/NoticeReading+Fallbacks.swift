import InternetMessage
import RawMail

/// What the header of a notice tells about its sender.
struct HeaderClues {
    let header: HeaderFields
    private let from: [UInt8]
    private let subject: [UInt8]
    private let table: LayoutTable
    /// Whether the message looks like one that a mail system wrote about another message.
    private(set) var isReport = false
    /// Whether a person wrote the message, about whatever.
    private(set) var isPersonalReply = false
    /// Whether From names a mail system or nobody.
    private var hasDaemon = false
    /// The addresses of X-Failed-Recipients.
    private(set) var failedRecipients: [String] = []
    /// The domain of the address in From.
    private(set) var fromDomain = ""

    init(_ header: HeaderFields, table: LayoutTable) {
        self.header = header
        self.table = table
        let fromText = header[text: .from] ?? ""
        from = Fold.fold(fromText)
        subject = Fold.fold(header[text: .subject] ?? "")
        failedRecipients = header[all: .failedRecipients].flatMap { Self.addresses(in: $0.text) }
        fromDomain = Self.addresses(in: fromText).first.flatMap { $0.split(separator: "@").last.map(String.init) } ?? ""
        hasDaemon = from.isEmpty || from == Array("<>".utf8) || Self.daemons.contains { from.contains($0) }
        isPersonalReply =
            Self.replyPrefixes.contains { subject.starts(with: $0) } && !looksLikeReport
            && !header.contains(FieldName("Auto-Submitted"))
        isReport = !isPersonalReply && (looksLikeReport || hasReportSubject)
    }

    static func addresses(in text: String) -> [String] {
        let scanner = AddressScanner(bytes: Array(text.utf8))
        var found: [String] = []
        var position = 0
        while let next = scanner.first(in: position..<scanner.bytes.count) {
            found.append(scanner.string(next.address))
            position = next.end
        }
        return found
    }

    private static let daemons = [
        "mailer-daemon", "mailerdaemon", "mail-daemon", "mdaemon", "postmaster", "mail delivery", "mail.delivery",
        "mail administrator", "system administrator", "microsoft exchange", "microsoftexchange", "delivery subsystem",
        "no-reply@sns.amazonaws", "mmdf@", "uucp@", "antivirus", "anti-virus", "e500_smtp",
    ].map { Array($0.utf8) }

    private var looksLikeReport: Bool {
        if !failedRecipients.isEmpty || header.contains(FieldName("X-Failed-Recipients")) { return true }
        if let path = header[text: .returnPath]?.lowercased() {
            if path == "<>" || path.isEmpty || path.contains("mailer-daemon") { return true }
        }
        if hasDaemon { return true }
        if header.contentType?.subtype == "report" { return true }
        return false
    }

    /// Whether the subject begins as that of a notice.
    ///
    /// What people write about bounces holds such words further in.
    private var hasReportSubject: Bool {
        let start = subject.firstIndex { $0.isAlphanumeric || $0 >= 0x80 } ?? 0
        let plain = Array(
            subject[(subject.first == 0x5B ? (subject.firstIndex(of: 0x5D) ?? 0) + 1 : start)...].drop { $0 == 0x20 })
        return table.kinds.contains { row in
            [.failure, .delay].contains(row.kind) && row.condition.place == .subject
                && row.condition.phrases.contains { table.phrases.contains($0.number, in: plain, anchored: true) }
        }
    }

    private static let replyPrefixes = [
        "re:", "re :", "fw:", "fwd:", "aw:", "wg:", "tr:", "rv:", "sv:", "vs:", "vb:", "antw:", "doorst:", "odp:", "r:",
        "i:",
        "回复:", "回复：", "答复:", "答复：", "转发:", "转发：", "回覆:", "轉寄:",
    ].map { Array($0.utf8) }

    /// Whether a program that is no mail system wrote the message.
    var isAutomatic: Bool {
        header[text: FieldName("Auto-Submitted")]?.lowercased().hasPrefix("auto-replied") == true && !hasDaemon
    }

    /// Whether conditions on the header hold; those on the body are not looked at.
    func holds(_ conditions: [Layout.Condition]) -> Bool {
        conditions.allSatisfy { condition in
            switch condition.place {
            case .from: hasPhrase(condition.phrases, in: from)
            case .subject: hasPhrase(condition.phrases, in: subject)
            case .body: true
            case .header(let name):
                header[all: FieldName(name)].contains {
                    condition.phrases.isEmpty || hasPhrase(condition.phrases, in: Fold.fold($0.text))
                }
            }
        }
    }

    /// The first phrase of a condition that holds.
    func phrase(of condition: Layout.Condition) -> String? {
        let found = condition.phrases.first { phrase in
            var single = condition
            single.phrases = [phrase]
            return holds([single])
        }
        return found.map { String(decoding: table.phrases.phrases[$0.number], as: UTF8.self) }
    }

    private func hasPhrase(_ phrases: [Cue.Phrase], in folded: [UInt8]) -> Bool {
        phrases.contains { table.phrases.contains($0.number, in: folded, anchored: $0.isAnchored) }
    }

    func allow(
        _ layout: Layout, found: Set<Int>, in text: NoticeText, _ occurrences: [PhraseIndex.Occurrence],
        _ table: LayoutTable
    ) -> Bool {
        for condition in layout.conditions where condition.place == .body {
            guard condition.phrases.contains(where: { found.contains($0.number) }) else { return false }
        }
        return holds(layout.conditions)
    }
}

extension LayoutTable {
    /// A kind and what told it.
    struct KindFinding {
        var kind: NoticeKind
        var phrase: String
    }

    /// The first kind that the header tells.
    func kind(_ clues: HeaderClues) -> KindFinding? {
        if clues.isPersonalReply { return KindFinding(kind: .none, phrase: "reply or forward") }
        for row in kinds where row.condition.place != .body {
            guard clues.holds([row.condition]) else { continue }
            return KindFinding(kind: row.kind, phrase: clues.phrase(of: row.condition) ?? "")
        }
        return nil
    }

    /// The first kind that a phrase of the text tells.
    func kind(in text: NoticeText, found: [PhraseIndex.Occurrence]) -> KindFinding? {
        let numbers = Set(found.map(\.phrase))
        for row in kinds where row.condition.place == .body {
            guard let phrase = row.condition.phrases.first(where: { numbers.contains($0.number) }) else { continue }
            return KindFinding(kind: row.kind, phrase: String(decoding: phrases.phrases[phrase.number], as: UTF8.self))
        }
        return nil
    }
}

// MARK: - Where the notice names nobody

extension NoticeReading {
    mutating func readFallbacks(_ anatomy: ReportAnatomy, _ clues: HeaderClues) {
        guard clues.isReport, kind.map({ [.failure, .delay].contains($0) }) ?? true else { return }
        if !clues.failedRecipients.isEmpty {
            return add(clues.failedRecipients, rule: "X-Failed-Recipients", part: 0)
        }
        guard layout != nil || kind == .failure || kind == .delay else { return }
        let carried = [FieldName.to, FieldName("Delivered-To"), FieldName("X-Original-To")].lazy
            .flatMap { clues.header[all: $0] }.flatMap { HeaderClues.addresses(in: $0.text) }
            .compactMap { AddressForms().decode($0) }.first { $0.form == .verp }
        if let carried { return add([carried.address], rule: "VERP", part: 0) }
        guard let header = returnedHeader ?? anatomy.returnedHeader else { return }
        let original = Self.originalRecipients(header.fields)
        if original.count == 1 { add(original, rule: "returned header", part: header.part) }
    }

    /// The recipient that the returned header tells of: X-Original-To, the last `for` of Received, or a single To.
    static func originalRecipients(_ fields: HeaderFields) -> [String] {
        if let field = fields[text: FieldName("X-Original-To")] {
            return Array(HeaderClues.addresses(in: field).prefix(1))
        }
        let to = fields.mailboxes(.to).filter { !$0.isNull }.map(\.address)
        if to.count == 1 { return to }
        for field in fields[all: .received].reversed() {
            if let address = forClause(field.text) { return [address] }
        }
        return to
    }

    /// The address of `for <user@example.net>;`.
    static func forClause(_ received: String) -> String? {
        let words = received.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == ";" })
        guard let position = words.firstIndex(of: "for"), position + 1 < words.count else { return nil }
        return HeaderClues.addresses(in: String(words[position + 1])).first
    }

    private mutating func add(_ addresses: [String], rule: String, part: Int) {
        recipients = addresses.map {
            NoticeRecipient(address: $0, diagnostic: nil, part: part, offset: 0, rule: rule)
        }
    }

    /// Takes the first paragraph with a code as the diagnostic where none was found: in a language that no row knows, the code
    /// still stands out.
    mutating func explainByCode() {
        guard !recipients.isEmpty, recipients.allSatisfy({ $0.diagnostic == nil }) else { return }
        var paragraph: [Substring] = []
        for line in (prose + "\n\n").split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            let text = line.drop { $0 == " " || $0 == "\t" }
            if !text.isEmpty {
                paragraph.append(text)
                continue
            }
            let joined = paragraph.joined(separator: " ")
            paragraph = []
            let signs = CodeSigns(joined)
            guard signs.hasReply || signs.hasStatus else { continue }
            for index in recipients.indices { recipients[index].diagnostic = joined }
            return
        }
    }

    /// Takes X-Original-To of the returned header, the first host's if there are several, as what the sender wrote.
    mutating func findOriginal(_ anatomy: ReportAnatomy) {
        guard recipients.count == 1, recipients[0].originalAddress == nil,
            let field = (returnedHeader ?? anatomy.returnedHeader)?.fields[all: FieldName("X-Original-To")].last,
            let address = HeaderClues.addresses(in: field.text).first,
            address.lowercased() != recipients[0].address.lowercased()
        else { return }
        recipients[0].originalAddress = address
    }

    /// Completes names without a domain.
    mutating func resolveNames(_ anatomy: ReportAnatomy, _ clues: HeaderClues) {
        for index in recipients.indices where !recipients[index].address.contains("@") {
            let name = recipients[index].address.lowercased()
            if name.contains(" ") {
                resolvePerson(index, anatomy)
                continue
            }
            let header = returnedHeader ?? anatomy.returnedHeader
            let candidates =
                HeaderClues.addresses(in: recipients[index].originalAddress ?? "") + clues.failedRecipients
                + HeaderClues.addresses(in: recipients[index].diagnostic ?? "")
                + (header.map { Self.originalRecipients($0.fields) } ?? [])
            if let match = candidates.first(where: { $0.lowercased().hasPrefix(name + "@") })
                ?? (candidates.isEmpty ? nil : candidates.first)
            {
                recipients[index].address = match
                if recipients[index].originalAddress?.lowercased() == match.lowercased() {
                    recipients[index].originalAddress = nil
                }
            } else if !clues.fromDomain.isEmpty {
                recipients[index].address += "@" + clues.fromDomain
            }
        }
    }

    /// Finds the address of a person in the returned header.
    private mutating func resolvePerson(_ index: Int, _ anatomy: ReportAnatomy) {
        guard let fields = (returnedHeader ?? anatomy.returnedHeader)?.fields else { return }
        let people = fields.mailboxes(.to) + fields.mailboxes(.cc)
        let name = recipients[index].address.lowercased()
        guard let match = people.first(where: { $0.displayName?.lowercased() == name }) else { return }
        recipients[index].address = match.address
    }
}
