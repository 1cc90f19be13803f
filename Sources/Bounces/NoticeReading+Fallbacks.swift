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
        isReport = looksLikeReport
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
        if from.isEmpty || from == Array("<>".utf8) { return true }
        if Self.daemons.contains(where: { from.contains($0) }) { return true }
        if header.contentType?.subtype == "report" { return true }
        return table.kinds.contains { row in
            [.failure, .delay].contains(row.kind) && row.conditions.contains { $0.place == .subject } && holds(row.conditions)
        }
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

    private func hasPhrase(_ phrases: [Cue.Phrase], in folded: [UInt8]) -> Bool {
        phrases.contains { table.phrases.contains($0.number, in: folded, anchored: $0.isAnchored) }
    }

    func allow(
        _ layout: Layout, found: Set<Int>, in text: NoticeText, _ occurrences: [PhraseIndex.Occurrence], _ table: LayoutTable
    ) -> Bool {
        for condition in layout.conditions where condition.place == .body {
            guard condition.phrases.contains(where: { found.contains($0.number) }) else { return false }
        }
        return holds(layout.conditions)
    }
}

extension LayoutTable {
    /// The first kind whose conditions on the header hold.
    func kind(_ clues: HeaderClues) -> KindRow? {
        kinds.first { row in row.conditions.allSatisfy { $0.place != .body } && clues.holds(row.conditions) }
    }

    /// The first kind that a phrase of the text tells.
    func kind(in text: NoticeText, found: [PhraseIndex.Occurrence]) -> KindRow? {
        let numbers = Set(found.map(\.phrase))
        return kinds.first { row in
            row.conditions.allSatisfy { $0.place == .body && $0.phrases.contains { numbers.contains($0.number) } }
        }
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
        guard let header = returnedHeader ?? anatomy.returnedHeader else { return }
        let original = Self.originalRecipients(header.fields)
        if original.count == 1 { add(original, rule: "returned header", part: header.part) }
    }

    /// The recipient that the returned header tells of: X-Original-To, the last `for` of Received, or a single To.
    static func originalRecipients(_ fields: HeaderFields) -> [String] {
        if let field = fields[text: FieldName("X-Original-To")] { return Array(HeaderClues.addresses(in: field).prefix(1)) }
        let to = fields[all: .to].flatMap { HeaderClues.addresses(in: $0.text) }
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

    /// Completes names without a domain.
    mutating func resolveNames(_ anatomy: ReportAnatomy, _ clues: HeaderClues) {
        for index in recipients.indices where !recipients[index].address.contains("@") {
            let name = recipients[index].address.lowercased()
            let header = returnedHeader ?? anatomy.returnedHeader
            let candidates =
                HeaderClues.addresses(in: recipients[index].originalAddress ?? "") + clues.failedRecipients
                + HeaderClues.addresses(in: recipients[index].diagnostic ?? "")
                + (header.map { Self.originalRecipients($0.fields) } ?? [])
            if let match = candidates.first(where: { $0.lowercased().hasPrefix(name + "@") })
                ?? (candidates.isEmpty ? nil : candidates.first)
            {
                recipients[index].address = match
            } else if !clues.fromDomain.isEmpty {
                recipients[index].address += "@" + clues.fromDomain
            }
        }
    }
}
