import DeliveryReports
import InternetMessage
import RawMail

/// What the text for people says: who was not reached, and why.
struct NoticeReading {
    /// The layout that the notice was read by; nil if none fits.
    var layout: String?
    /// What the notice is about, if its header or a phrase tells.
    var kind: NoticeKind?
    /// In the order in which they are named.
    var recipients: [NoticeRecipient] = []
    /// The header of the returned message, if it stands below the notice.
    var returnedHeader: ReportAnatomy.ReturnedHeader?
    /// The offset in the message at which the returned message begins below the notice.
    var returnedOffset: Int?
    /// What the notice says up to there, for rules that look for a reason where no diagnostic is.
    var prose = ""
    /// The text that names nobody in a way that a layout knows, up to the returned message.
    var unread: (text: NoticeText, end: Int)?
    /// The recipients by their addresses, once somebody asked for one.
    private var index: AddressIndex?
}

/// A recipient that a notice names.
struct NoticeRecipient: Hashable {
    /// The address as the notice has it.
    var address: String
    /// What the sender had written, where an alias or forwarder stands between.
    var originalAddress: String?
    /// All that the notice says of this recipient, on one line.
    var diagnostic: String?
    /// The host that refused.
    var remoteMTA: String?
    /// The enhanced status code, where the notice has a field for it.
    var status: String?
    /// Delay or success if the heading above the recipient says so.
    var fate: NoticeKind?
    /// The part that it was read from.
    var part: Int
    /// The offset in the message of the address.
    var offset: Int
    /// The offset in the message of the diagnostic.
    var diagnosticOffset: Int?
    /// The layout, or the field that was read where no layout named it.
    var rule: String
}

extension NoticeReading {
    /// The command before the reply to a recipient, in the transcript of a session as Sendmail shows it.
    ///
    /// `>>> RCPT TO:<jane@example.net>`, then `<<< 550 <jane@example.net>... User unknown`. Where no reply names the recipient,
    /// the command is known if there is only one.
    func commandInTranscript(about address: String, _ diagnostic: String?) -> SMTPCommand? {
        guard prose.utf8.span.firstIndex(ofPhrase: Self.received) != nil else { return nil }
        let text = Array(prose.utf8)
        let marks = [address, diagnostic ?? ""].filter { $0.utf8.count > 3 }.map { Array($0.lowercased().utf8) }
        var commands: [SMTPCommand] = []
        for range in TextLines(text) {
            let line = text.span.extracting(range)
            if line.firstIndex(ofPhrase: Self.sent) != nil {
                if let command = SMTPCommand.named(in: line) { commands.append(command) }
            } else if line.firstIndex(ofPhrase: Self.received) != nil, let command = commands.last {
                for mark in marks where line.firstIndex(ofPhrase: mark) != nil { return command }
            }
        }
        return Set(commands).count == 1 ? commands.first : nil
    }

    private static let sent = Array(">>> ".utf8)
    private static let received = Array("<<< ".utf8)
}

extension NoticeReading {
    /// Reads the notices of a report.
    init(
        _ anatomy: ReportAnatomy, _ clues: HeaderClues, table: LayoutTable = LayoutRules.builtIn,
        addressForms: AddressForms = AddressForms()
    ) {
        // A feedback report speaks of people's complaints, not of mail that failed.
        guard anatomy.feedbackReports.isEmpty else { return }
        kind = clues.kind
        let isSuspect = Self.isSuspect(clues, table)
        let isPost = clues.isPost
        for (number, part) in anatomy.notices.enumerated() {
            guard isSuspect || !isPost && Self.mayOpen(part, table) else { continue }
            let decoded = anatomy.text(ofNotice: number)
            guard !decoded.bytes.isEmpty else { continue }
            let text = NoticeText(part, decoded)
            guard !text.bytes.isEmpty else { continue }
            if let notification = SESNotification(text) {
                take(notification, part: part.index)
            } else if isSuspect || table.asks(forAnyIn: text.folded) {
                read(text, anatomy, clues, table)
            }
            if !recipients.isEmpty { break }
        }
        if recipients.isEmpty { readFallbacks(anatomy, clues, addressForms) }
        explainByCode()
        if recipients.isEmpty, kind == nil, clues.isAutomatic || clues.isUnanswerable { kind = .autoReply }
        // Courier's subject is the same for every report.
        if let fate = recipients.first?.fate, recipients.allSatisfy({ $0.fate == fate }) { kind = fate }
        if recipients.contains(where: { $0.fate == .failure }) { kind = .failure }
        resolveNames(anatomy, clues)
        findOriginal(anatomy)
    }

    /// The Message-ID that the notice names in a line of its own, as MailMarshal's do.
    var namedMessageID: String? {
        let bytes = prose.utf8.span
        var position = 0
        while let name = bytes.firstIndex(ofPhrase: Self.messageID, from: position) {
            position = name + Self.messageID.count
            guard bytes.isFirst(name) else { continue }
            var (start, end) = (position, position)
            while end < bytes.count, !bytes[end].isLineEnd, bytes[end] != 0x3E {
                if bytes[start] != 0x3C { start = end }
                end += 1
            }
            if end < bytes.count, bytes[end] == 0x3E, bytes[start] == 0x3C {
                return String(decoding: Array(prose.utf8)[start...end], as: UTF8.self)
            }
        }
        return nil
    }

    private static let messageID = Array("message-id:".utf8)

    /// Which of the recipients has an address, for a report that names them without diagnostics.
    mutating func number(of address: String) -> Int? {
        let known = index ?? AddressIndex(recipients)
        index = known
        return known[address]
    }
}

extension AddressIndex {
    /// The positions of recipients by their addresses.
    fileprivate init(_ recipients: [NoticeRecipient]) {
        for (number, recipient) in recipients.enumerated() {
            insert(recipient.address, number)
            if let original = recipient.originalAddress { insert(original, number) }
        }
    }
}

// MARK: - Layouts

extension NoticeReading {
    private mutating func read(
        _ text: NoticeText, _ anatomy: ReportAnatomy, _ clues: HeaderClues, _ table: LayoutTable
    ) {
        var occurrences: [PhraseIndex.Occurrence] = []
        occurrences.reserveCapacity(16)
        var held = clues.held
        table.phrases.scan(text.folded) { phrase, place in
            guard text.folded.beginsWord(place.lowerBound) else { return }
            occurrences.append(PhraseIndex.Occurrence(phrase: phrase, range: place))
            table.note(phrase, in: .body, isAtStart: place.lowerBound == 0, &held)
        }
        let isLikely = clues.hasDaemon || !anatomy.deliveryStatuses.isEmpty || kind != nil
        let hasProof =
            kind == nil
            && (clues.namesNobody || anatomy.returnedHeader != nil || table.showFailure(occurrences, text))
        if kind == nil || kind == .failure { takeKind(table, held, isProven: hasProof && !clues.isAutomatic) }
        if kind == .ordinary { return }
        for number in table.candidates(held) where table.admits(number, held, holds: clues.holds) {
            let candidate = table.layouts[number]
            if candidate.isDoubtful, kind != .failure, kind != .delay { continue }
            if candidate.isCautious, kind == nil, clues.isAutomatic || !isLikely && !hasProof { continue }
            if !clues.isReport, candidate.isCautious || !opens(text, table, number, occurrences) { continue }
            var reader = LayoutReader(text, layout: candidate, cues: table.place(occurrences, for: number, in: text))
            reader.read()
            if !reader.recipients.isEmpty || layout == nil { take(reader, clues.header) }
            if !recipients.isEmpty { return }
        }
    }

    /// Takes the first kind that a phrase of the text tells.
    private mutating func takeKind(_ table: LayoutTable, _ held: LayoutTable.Held, isProven: Bool) {
        for number in held {
            guard number < table.kinds.count else { return }
            guard case .body = table.conditions[number].place else { continue }
            // who is away, or holds spam back, may write of mail that was not delivered
            if table.kinds[number] == .failure, !isProven { continue }
            // a subject may speak of failure, and the text of further attempts
            if kind == nil || table.kinds[number] == .delay { kind = table.kinds[number] }
            return
        }
    }

    /// Drops whom an unknown sender names as people to ask, unless nobody else is named.
    private mutating func dropHelpers() {
        let others = recipients.filter { !Self.isHelper($0.address) }
        if !others.isEmpty { recipients = others }
    }

    /// Drops those who write the notice or get it where no phrase calls them recipients, unless nobody else is named.
    private mutating func dropCorrespondents(_ header: HeaderFields) {
        guard recipients.count > 1 else { return }
        let correspondents = Self.correspondents(of: header)
        let others = recipients.filter { !correspondents.contains($0.address.lowercased()) }
        if !others.isEmpty { recipients = others }
    }

    private mutating func take(_ notification: SESNotification, part: Int) {
        layout = "amazon-sns"
        kind = notification.kind ?? kind
        recipients = notification.recipients
        prose = notification.prose
        returnedHeader = notification.header.map { ReportAnatomy.ReturnedHeader(fields: $0, part: part) }
    }

    private mutating func take(_ reader: LayoutReader, _ header: HeaderFields) {
        let text = reader.text
        if !reader.layout.isCautious || !reader.recipients.isEmpty { layout = reader.layout.name }
        returnedHeader = nil
        returnedOffset = nil
        let end = reader.returnedStart ?? text.bytes.count
        if reader.recipients.isEmpty, unread == nil { unread = (text, end) }
        prose = text.string(0..<min(end, 8192))
        if let start = reader.returnedStart, start < text.bytes.count {
            returnedOffset = text.messageOffset(of: start)
            let fields = HeaderFields(
                parsing: text.bytes, range: text.skipBlankLines(start)..<text.bytes.count, limits: ParserLimits(),
                offset: text.messageOffset)
            if !fields.isEmpty { returnedHeader = ReportAnatomy.ReturnedHeader(fields: fields, part: text.part) }
        }
        recipients = reader.noticeRecipients()
        if reader.layout.isCautious {
            dropHelpers()
            if !reader.hasListed { dropCorrespondents(header) }
        }
        guard kind == .success || kind == .delay else { return }
        for index in recipients.indices where recipients[index].fate == nil { recipients[index].fate = kind }
    }
}

extension LayoutTable {
    /// Whether a text shows that mail failed: a code of a reply, or the message that it gives back.
    func showFailure(_ occurrences: [PhraseIndex.Occurrence], _ text: NoticeText) -> Bool {
        occurrences.contains { cue($0.phrase, in: Int(CueUse.anyLayout))?.meaning == .returned }
            || !CodeSigns(text.bytes.span).isEmpty
    }

    /// The cues of a layout among the phrases of a text; where two begin at one place, the longer first.
    func place(
        _ occurrences: [PhraseIndex.Occurrence], for layout: Int, in text: NoticeText
    ) -> [LayoutReader.PlacedCue] {
        var placed: [LayoutReader.PlacedCue] = []
        placed.reserveCapacity(occurrences.count)
        for occurrence in occurrences {
            guard let cue = cue(occurrence.phrase, in: layout) else { continue }
            let start = text.position(ofFolded: occurrence.range.lowerBound)
            let last = text.position(ofFolded: occurrence.range.upperBound - 1)
            if cue.isAnchored, !text.beginsLine(start) { continue }
            placed.append(LayoutReader.PlacedCue(meaning: cue.meaning, range: start..<last + 1))
        }
        placed.sort { ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound) }
        return placed
    }
}

extension NoticeText {
    /// Whether nothing but blanks, bullets and rules stand before a position in its line.
    func beginsLine(_ position: Int) -> Bool {
        var before = position
        while before > 0 {
            before -= 1
            switch bytes[before] {
            case 0x0A, 0x0D: return true
            case 0x20, 0x09, 0x23, 0x2A, 0x2D, 0x3D, 0x3E, 0x7C: continue
            default: return false
            }
        }
        return true
    }

    func skipBlankLines(_ start: Int) -> Int {
        var position = start
        while position < bytes.count, bytes[position].isLineEnd || bytes[position].isWhiteSpace { position += 1 }
        return position
    }
}

extension [UInt8] {
    /// Whether a word may begin at a position of a folded text.
    func beginsWord(_ position: Int) -> Bool {
        let byte = self[position]
        if byte >= 0x80 { return byte >= 0xC0 }
        return position == 0 || !byte.isAlphanumeric || !self[position - 1].isAlphanumeric
    }
}

// MARK: - Results

extension LayoutReader {
    func noticeRecipients() -> [NoticeRecipient] {
        let texts = blocks.map { Self.unbracketed(text.string($0.ranges)) }
        // An unknown sender may tell first to whom the message went, then whom it did not reach.
        let isList = layout.isCautious && recipients.contains(where: \.isListed)
        return recipients.filter { !isList || $0.isListed }.map { draft in
            var chosen = DiagnosticChoice()
            func offer(_ number: Int) {
                if !Self.isName(draft.name, texts[number]) { chosen.offer(texts[number], number) }
            }
            for number in draft.blocks { offer(number) }
            if let number = draft.pendingBlock { offer(number) }
            let offset = chosen.first.flatMap { blocks[$0].ranges.first?.lowerBound }
            return NoticeRecipient(
                address: draft.name, originalAddress: draft.alias.map { scanner.string($0) },
                diagnostic: chosen.text.isEmpty ? nil : chosen.text, remoteMTA: draft.host.map { text.string($0) },
                fate: draft.fate, part: text.part, offset: text.messageOffset(of: draft.position),
                diagnosticOffset: offset.map { text.messageOffset(of: $0) }, rule: layout.name)
        }
    }
}

extension LayoutReader {
    /// Whether a text is the name of the recipient once more, as in `"jane@example.net" <jane@example.net>`, and says nothing.
    private static func isName(_ name: String, _ text: String) -> Bool {
        let (name, text) = (name.utf8.span, text.utf8.span)
        guard text.count >= name.count, text.count <= name.count + 2 else { return false }
        return (0...text.count - name.count).contains { ByteSearch.isEqual(text, from: $0, to: name) }
    }

    /// A text without the brackets around it, or the half of a pair whose other half a cue took.
    private static func unbracketed(_ text: String) -> String {
        let bytes = text.utf8.span
        guard bytes.count > 1, bytes[bytes.count - 1] == 0x29 else { return text }
        var (opened, closed) = (0, 0)
        for index in bytes.indices {
            if bytes[index] == 0x28 { opened += 1 }
            if bytes[index] == 0x29 { closed += 1 }
        }
        if bytes[0] == 0x28, opened == 1, closed == 1 {
            return String(decoding: bytes.extracting(1..<bytes.count - 1))
        }
        return opened < closed ? String(decoding: bytes.extracting(..<(bytes.count - 1))) : text
    }
}

/// Of several texts about one recipient, those that say most.
struct DiagnosticChoice {
    /// The number of the first text taken.
    private(set) var first: Int?
    private(set) var text = ""
    /// The codes in what was taken, once there is something to compare it with.
    private var taken: CodeSigns?

    mutating func offer(_ candidate: String, _ number: Int) {
        guard !candidate.isEmpty else { return }
        guard first != nil else {
            (first, text) = (number, candidate)
            return
        }
        let known = taken ?? CodeSigns(text.utf8.span)
        let codes = CodeSigns(candidate.utf8.span)
        let saysMore = (codes.hasReply && !known.hasReply) || (codes.hasStatus && !known.hasStatus)
        if (saysMore && known.isEmpty) || (codes.hasReply && text.isAftereffect) {
            (first, text) = (number, candidate)
        } else if saysMore {
            text += " " + candidate
        } else {
            taken = known
            return
        }
        taken = CodeSigns(
            hasReply: known.hasReply || codes.hasReply, hasStatus: known.hasStatus || codes.hasStatus)
    }
}

/// Whether a text holds an SMTP reply or an enhanced status code.
struct CodeSigns {
    private(set) var hasReply = false
    private(set) var hasStatus = false

    var isEmpty: Bool { !hasReply && !hasStatus }

    init(hasReply: Bool, hasStatus: Bool) {
        self.hasReply = hasReply
        self.hasStatus = hasStatus
    }

    init(_ text: Span<UInt8>) {
        for position in text.indices where text[position] == 0x34 || text[position] == 0x35 {
            if position > 0, text[position - 1].isCodeText { continue }
            let next = position + 1 < text.count ? text[position + 1] : 0x20
            let last = position + 2 < text.count ? text[position + 2] : 0x20
            let behind = position + 3 < text.count ? text[position + 3] : 0x20
            if next.isDigit, last.isDigit, !behind.isCodeText { hasReply = true }
            if next == 0x2E, last.isDigit, behind == 0x2E { hasStatus = true }
        }
    }
}

extension UInt8 {
    /// A character that goes on with a number or word.
    fileprivate var isCodeText: Bool { isAlphanumeric || self == 0x2E }
}

extension Span where Element == UInt8 {
    /// Whether only white space stands before a position in its line.
    fileprivate func isFirst(_ position: Int) -> Bool {
        var before = position - 1
        while before >= 0, self[before].isWhiteSpace { before -= 1 }
        return before < 0 || self[before].isLineEnd
    }
}
