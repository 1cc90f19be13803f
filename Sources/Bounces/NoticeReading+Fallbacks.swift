import InternetMessage
import RawMail

// MARK: - Where the notice names nobody

extension NoticeReading {
    mutating func readFallbacks(_ anatomy: ReportAnatomy, _ clues: HeaderClues, _ addressForms: AddressForms) {
        guard clues.isReport, kind.map({ $0 == .failure || $0 == .delay }) ?? true else { return }
        if !clues.failedRecipients.isEmpty {
            return add(clues.failedRecipients, rule: "X-Failed-Recipients", part: 0)
        }
        guard layout != nil || kind == .failure || kind == .delay else { return }
        for address in addressees(clues.header) {
            guard let carried = addressForms.decode(address), carried.form == .verp else { continue }
            return add([carried.address], rule: "VERP", part: 0)
        }
        let header = returnedHeader ?? anatomy.returnedHeader
        let (addressed, others) = mentioned(clues.header, header?.fields)
        recipients = addressed
        guard recipients.isEmpty else { return }
        let original = header.map { Self.originalRecipients($0.fields) } ?? []
        if let header, original.count == 1 {
            add(original, rule: "returned header", part: header.part)
        } else if others.count == 1 {
            recipients = others
        }
    }

    /// Whom the notice was sent to, as far as its header tells.
    private func addressees(_ header: HeaderFields) -> [String] {
        var addresses: [String] = []
        for name in [FieldName.to, .deliveredTo, .originalTo] {
            for field in header[all: name] { addresses += AddressScanner.addresses(in: field.text) }
        }
        return addresses
    }

    /// The recipient that the returned header tells of: X-Original-To, the last `for` of Received, or a single To.
    static func originalRecipients(_ fields: HeaderFields) -> [String] {
        if let field = fields[text: .originalTo] {
            return Array(AddressScanner.addresses(in: field).prefix(1))
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
        return AddressScanner.addresses(in: String(words[position + 1])).first
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
        let text = Array(prose.utf8)
        var (joined, hasCode): ([UInt8], Bool) = ([], false)
        for line in TextLines(text) {
            let words = line.drop { text[$0].isWhiteSpace }
            if words.isEmpty {
                if hasCode { break }
                joined = []
                continue
            }
            if !joined.isEmpty { joined.append(0x20) }
            joined.append(copying: text.span.extracting(words))
            hasCode = hasCode || !CodeSigns(text.span.extracting(words)).isEmpty
        }
        guard hasCode else { return }
        let diagnostic = String(decoding: joined.span)
        for index in recipients.indices { recipients[index].diagnostic = diagnostic }
    }

    /// Takes X-Original-To of the returned header, the first host's if there are several, as what the sender wrote.
    mutating func findOriginal(_ anatomy: ReportAnatomy) {
        guard recipients.count == 1, recipients[0].originalAddress == nil,
            let field = (returnedHeader ?? anatomy.returnedHeader)?.fields[all: .originalTo].last,
            let address = AddressScanner.addresses(in: field.text).first,
            address.lowercased() != recipients[0].address.lowercased()
        else { return }
        recipients[0].originalAddress = address
    }

    /// Completes names without a domain.
    mutating func resolveNames(_ anatomy: ReportAnatomy, _ clues: HeaderClues) {
        for index in recipients.indices
        where ByteSearch.firstIndex(of: 0x40, in: recipients[index].address.utf8.span) == nil {
            let name = recipients[index].address.lowercased()
            if name.contains(" ") {
                resolvePerson(index, anatomy)
                continue
            }
            let header = returnedHeader ?? anatomy.returnedHeader
            let candidates =
                AddressScanner.addresses(in: recipients[index].originalAddress ?? "") + clues.failedRecipients
                + AddressScanner.addresses(in: recipients[index].diagnostic ?? "")
                + (header.map { Self.originalRecipients($0.fields) } ?? [])
            if let match = candidates.first(where: { $0.lowercased().hasPrefix(name + "@") })
                ?? (candidates.isEmpty ? nil : candidates.first)
            {
                recipients[index].address = match
                if recipients[index].originalAddress?.lowercased() == match.lowercased() {
                    recipients[index].originalAddress = nil
                }
            } else if !clues.fromDomain.isEmpty {
                recipients[index].address += "@" + domain(besides: clues.fromDomain)
            }
        }
    }

    /// The domain of names without one: the one in which the notice itself writes addresses, if the reporter's host is in it,
    /// or else that host.
    private func domain(besides host: String) -> String {
        let written = AddressScanner.addresses(in: prose).compactMap { $0.split(separator: "@").last.map(String.init) }
        return written.first { host.lowercased().hasSuffix("." + $0.lowercased()) } ?? host
    }

    /// Finds the address of a person in the returned header: the one with this name, or the only one.
    private mutating func resolvePerson(_ index: Int, _ anatomy: ReportAnatomy) {
        guard let fields = (returnedHeader ?? anatomy.returnedHeader)?.fields else { return }
        let people = fields.mailboxes(.to) + fields.mailboxes(.cc)
        let name = recipients[index].address.lowercased()
        let only = people.count == 1 && recipients.count == 1 ? people.first : nil
        guard let match = people.first(where: { $0.displayName?.lowercased() == name }) ?? only else { return }
        recipients[index].address = match.address
    }
}

// MARK: - Where a text only mentions addresses

extension NoticeReading {
    /// The addresses in a text that names nobody: those to whom the returned message went, and others.
    ///
    /// Those who write the notice or get it, the author, and people to ask do not count.
    private func mentioned(
        _ header: HeaderFields, _ returned: HeaderFields?
    ) -> (addressed: [NoticeRecipient], others: [NoticeRecipient]) {
        guard let (text, end) = unread else { return ([], []) }
        var known = Self.correspondents(of: header)
        known.formUnion(Self.addresses(in: returned, [.from, .sender, .returnPath]))
        let addressees = Self.addresses(in: returned, [.to, .cc, .originalTo])
        let scanner = AddressScanner(bytes: text.bytes)
        var (addressed, others): ([NoticeRecipient], [NoticeRecipient]) = ([], [])
        for paragraph in text.paragraphs(before: end) {
            let namesHelpers = text.namesHelpers(paragraph)
            var position = paragraph.lowerBound
            while known.count < Self.mostMentioned, let next = scanner.first(in: position..<paragraph.upperBound) {
                position = next.end
                let address = scanner.string(next.address)
                guard text.mayNameRecipient(next.address), known.insert(address.lowercased()).inserted else { continue }
                let recipient = NoticeRecipient(
                    address: address, part: text.part, offset: text.messageOffset(of: next.address.lowerBound),
                    rule: "mentioned")
                if addressees.contains(address.lowercased()) {
                    addressed.append(recipient)
                } else if !namesHelpers, !Self.isHelper(address) {
                    others.append(recipient)
                }
            }
        }
        return (addressed, others)
    }

    /// How many addresses are looked at.
    private static var mostMentioned: Int { 32 }

    /// Those who write a notice and get it, in lower case.
    static func correspondents(of header: HeaderFields) -> Set<String> {
        addresses(in: header, [.from, .replyTo, .sender, .to, .deliveredTo])
    }

    private static func addresses(in header: HeaderFields?, _ names: [FieldName]) -> Set<String> {
        var addresses: Set<String> = []
        for name in names {
            for field in header?[all: name] ?? [] {
                for address in AddressScanner.addresses(in: field.text) { addresses.insert(address.lowercased()) }
            }
        }
        return addresses
    }

    /// Whether an address is that of people to ask.
    static func isHelper(_ address: String) -> Bool {
        let address = address.utf8.span
        let local = address.extracting(..<(ByteSearch.firstIndex(of: 0x40, in: address) ?? address.count))
        return helpers.contains { ByteSearch.isEqualIgnoringCase(local, to: $0) }
    }

    private static let helpers: [StaticString] = [
        "postmaster", "mailer-daemon", "abuse", "support", "helpdesk", "hostmaster",
    ]
}

extension NoticeText {
    /// The paragraphs up to a position, or to the line of underscores above the footer of a list.
    fileprivate func paragraphs(before end: Int) -> [Range<Int>] {
        var paragraphs: [Range<Int>] = []
        var start: Int?
        for line in lines() where line.lowerBound < end {
            if bytes.span.holds(Self.footer, at: line.lowerBound) { break }
            if bytes.trimmed(line).isEmpty {
                start = nil
            } else if start == nil {
                start = line.lowerBound
                paragraphs.append(line)
            } else {
                paragraphs[paragraphs.count - 1] = paragraphs[paragraphs.count - 1].lowerBound..<line.upperBound
            }
        }
        return paragraphs
    }

    private static let footer = Array("_____".utf8)

    /// Whether a paragraph tells whom to ask.
    fileprivate func namesHelpers(_ paragraph: Range<Int>) -> Bool {
        let words = bytes.span.extracting(paragraph)
        return Self.helpWords.contains { words.firstIndex(ofPhrase: $0) != nil }
    }

    private static let helpWords = [
        "please contact", "contact your", "contact us", "contact the", "question", "assistance", "for help",
        "please notify",
        "kontaktieren", "wenden sie", "veuillez contacter", "contacte ", "contattare",
    ].map { Array($0.utf8) }

    /// Whether an address may be that of a recipient: its domain has a dot, and no word stands before it after which others come.
    fileprivate func mayNameRecipient(_ address: Range<Int>) -> Bool {
        guard let at = bytes[address].firstIndex(of: 0x40), bytes[at..<address.upperBound].contains(0x2E) else {
            return false
        }
        var end = address.lowerBound
        while end > 0, [0x20, 0x3A, 0x3C].contains(bytes[end - 1]) { end -= 1 }
        return !["from", "message-id", "contact", "notify", " at"].contains { (name: StaticString) in
            end >= name.utf8CodeUnitCount
                && ByteSearch.isEqualIgnoringCase(bytes.span.extracting(end - name.utf8CodeUnitCount..<end), to: name)
        }
    }
}
