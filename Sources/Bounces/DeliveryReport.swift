import DeliveryReports
import InternetMessage
import RawMail

/// A delivery report as it is put together from its sources, the most trusted first: the fields of RFC 3464, the text for people,
/// the header.
struct DeliveryReport: ~Copyable {
    private let anatomy: ReportAnatomy
    private let limits: ParserLimits
    /// Its layouts are asked for where a text is read: the first to ask makes the table, and a report that says why needs none.
    private let rules: ReasonRules
    private let addressForms: AddressForms
    /// What the first delivery status says of the message; nil if there is none.
    private var message: (reportingMTA: String?, arrivalDate: MailDate?)?
    private var recipients: [BouncedRecipient] = []
    /// Whether the fields do not tell of each recipient why.
    private var lacksExplanation = false
    private var named: Set<RepeatedGroup> = []
    private var defects: [Defect] = []
    /// The groups of the parts before: a report that stands twice in a message speaks of its recipients once.
    private var knownGroups: Set<HeaderFields> = []
    /// What happened to recipients that the report does not name.
    private var namelessKind: Bounce.Kind?
    /// The text for people, once somebody asked for it.
    private(set) var notice: NoticeReading?
    /// The commands that the text for people names, once somebody asked for them.
    private var namedCommands: [SMTPCommand]?
    /// What the header tells, once somebody asked for it.
    private var clues: HeaderClues?

    init(
        _ anatomy: ReportAnatomy, _ clues: HeaderClues?, limits: ParserLimits, rules: ReasonRules,
        addressForms: AddressForms
    ) {
        self.anatomy = anatomy
        self.clues = clues
        self.limits = limits
        self.rules = rules
        self.addressForms = addressForms
    }

    private mutating func headerClues() -> HeaderClues {
        let clues = self.clues ?? HeaderClues(anatomy, table: rules.layouts)
        self.clues = clues
        return clues
    }

    /// Puts the answer where it is kept; if no source named a recipient or told that there was one, what else the notice is.
    ///
    /// - Returns: Whether it is a report at all.
    consuming func end(in bounce: inout Bounce) -> Bool {
        guard !recipients.isEmpty || namelessKind != nil else {
            guard let other else { return false }
            bounce = other
            return true
        }
        bounce.kind = kind
        if let message { (bounce.reportingMTA, bounce.arrivalDate) = message }
        if let header = notice?.returnedHeader {
            bounce.original = ReturnedMessage(header, in: anatomy.message, defects: &defects)
        } else if let messageID = notice?.namedMessageID {
            bounce.original = ReturnedMessage()
            bounce.original?.messageID = messageID
        }
        bounce.recipients = recipients
        bounce.defects = defects
        return true
    }

    /// What a notice is that names no recipient of a failed delivery.
    private var other: Bounce? {
        switch notice?.kind {
        case .autoReply: Bounce(kind: .autoReply, writtenBy: anatomy)
        case .complaint: complaint
        case .disposition: Bounce(kind: .disposition)
        default: nil
        }
    }

    /// A complaint in a form of its own, as Amazon and Outlook.com send them.
    private var complaint: Bounce {
        var defects: [Defect] = []
        let original = notice?.returnedHeader.map { ReturnedMessage($0, in: anatomy.message, defects: &defects) }
        var bounce = Bounce(kind: .complaint, original: original, defects: defects)
        bounce.recipients = (notice?.recipients ?? []).prefix(limits.recipients).map { found in
            let evidence = Evidence(.recipient, from: .notice, part: found.part, offset: found.offset, rule: found.rule)
            return BouncedRecipient(address: found.address, evidence: [evidence])
        }
        if bounce.recipients.isEmpty { bounce.addComplainant(from: anatomy.returnedHeader ?? notice?.returnedHeader) }
        return bounce
    }

    /// Of several fates the worst.
    private var kind: Bounce.Kind {
        if recipients.isEmpty, let namelessKind { return namelessKind }
        var isDelayed = false
        for index in recipients.indices {
            switch recipients[index].action {
            case nil, .failed?: return .failure
            case .delayed?: isDelayed = true
            default: break
            }
        }
        return isDelayed ? .delay : .success
    }
}

// MARK: - Sources

extension DeliveryReport {
    /// Takes the recipients of message/delivery-status (RFC 3464).
    mutating func readDeliveryStatus() {
        for part in anatomy.deliveryStatuses {
            take(DeliveryStatusNotification(part, limits: limits), from: part)
        }
    }

    /// Takes what the text for people says, where the fields say too little: all recipients if there are none yet, else what
    /// is missing of each.
    mutating func readNotice() {
        if recipients.isEmpty { readFieldsInNotice() }
        guard recipients.isEmpty || lacksExplanation else { return }
        var notice = NoticeReading(anatomy, headerClues(), table: rules.layouts, addressForms: addressForms)
        take(&notice)
        self.notice = notice
    }

    private mutating func take(_ notice: inout NoticeReading) {
        guard !recipients.isEmpty else {
            guard notice.kind.isDeliveryReport else { return }
            recipients = notice.recipients.prefix(limits.recipients).map { BouncedRecipient($0, kind: notice.kind) }
            let dropped = notice.recipients.dropFirst(limits.recipients)
            if let first = dropped.first { defects.note(.tooManyRecipients, at: first.offset, count: dropped.count) }
            if recipients.isEmpty { readFrame(notice) }
            return
        }
        // A notice about one recipient may name it otherwise than the fields do, as after an alias.
        let only = recipients.count == 1 && notice.recipients.count == 1 ? 0 : nil
        for index in recipients.indices where recipients[index].lacksExplanation {
            let address = recipients[index].finalRecipient ?? recipients[index].address
            guard let number = notice.number(of: address) ?? only else { continue }
            recipients[index].explain(by: notice.recipients[number])
        }
    }

    /// Takes what a notice of a known layout is about, where it names nobody, or a report whose parts are lost.
    ///
    /// A parcel may be undeliverable too: the subject and a sentence are not enough.
    private mutating func readFrame(_ notice: NoticeReading) {
        let isKnown = notice.layout != nil || notice.kind != nil && anatomy.message.parts[0].mediaType.isReport
        guard isKnown, headerClues().isSystemMail else { return }
        switch notice.kind {
        case nil, .failure: namelessKind = .failure
        case .delay: namelessKind = namelessKind ?? .delay
        default: break
        }
    }

    /// Takes fields of RFC 3464 that stand in a text, as Amazon WorkMail writes them.
    private mutating func readFieldsInNotice() {
        guard headerClues().isReport else { return }
        for part in anatomy.notices where recipients.isEmpty {
            let content = part.content
            guard
                let block = DeliveryStatusNotification.block(
                    in: anatomy.message.storage.span, range: content.startIndex..<content.endIndex)
            else { continue }
            let notification = DeliveryStatusNotification.parse(
                anatomy.message.storage, range: block, at: part.offset(ofContentAt: block.lowerBound),
                isExact: part.transferEncoding == .identity, limits: limits)
            take(notification, from: part)
        }
    }

    private mutating func take(_ notification: DeliveryStatusNotification, from part: Part) {
        let arrivalDate = notification.arrivalDate
        if message == nil { message = (notification.reportingHost, arrivalDate) }
        for defect in notification.defects { defects.note(defect.code, at: defect.offset, count: defect.count) }
        notification.noteMessageDefects(arrivalDate: arrivalDate, &defects)
        let count = notification.recipientCount
        if recipients.isEmpty { recipients.reserveCapacity(min(count, limits.recipients)) }
        for index in 0..<count {
            let group = notification.recipient(at: index)
            if knownGroups.contains(group.fields) { continue }
            guard recipients.count < limits.recipients else {
                defects.note(.tooManyRecipients, at: group.fields.first?.offset ?? part.bodyRange.lowerBound)
                continue
            }
            let last = recipients.count
            recipients.append(BouncedRecipient(address: ""))
            var reader = RecipientReader(group)
            let lack = recipients[last].read(&reader, of: group, part: part.index)
            let (action, status) = (recipients[last].reportedAction, recipients[last].reportedStatus)
            group.noteDefects(reader, action, status, &defects)
            if lack == .address {
                recipients.removeLast()
                note(nameless: group, action)
            } else if isLastRepeated() {
                recipients.removeLast()
            } else if lack == .explanation {
                lacksExplanation = true
            }
        }
        guard anatomy.deliveryStatuses.count > 1 else { return }
        for index in 0..<count { knownGroups.insert(notification.recipient(at: index).fields) }
    }

    /// Whether a group before said the same as that of the last recipient: OpenSMTPD writes one for each address that an alias
    /// stands for.
    private mutating func isLastRepeated() -> Bool {
        let last = recipients.count - 1
        // a few are compared with less work than it takes to remember them
        guard last > Self.mostToCompare else {
            for index in 0..<last where recipients.span[index].saysTheSame(as: recipients.span[last]) { return true }
            return false
        }
        if named.isEmpty {
            named.reserveCapacity(recipients.capacity)
            for index in 0..<last { named.insert(RepeatedGroup(recipients.span[index])) }
        }
        return !named.insert(RepeatedGroup(recipients.span[last])).inserted
    }

    private static let mostToCompare = 8

    /// Notes a group of which nothing is known but what happened.
    private mutating func note(nameless group: RecipientStatus, _ action: Action?) {
        if let field = group.field(.finalRecipient) ?? group.field(.originalRecipient) {
            defects.note(.missingRecipient, at: field.bodyOffset)
        }
        switch action?.registered {
        case .failed?: namelessKind = .failure
        case .delayed?: namelessKind = namelessKind ?? .delay
        default: break
        }
    }

    /// Takes the addresses of X-Failed-Recipients, with which Exim and Gmail name the recipients of a failure.
    mutating func readFailedRecipientsField() {
        guard recipients.isEmpty else { return }
        for field in anatomy.header[all: .failedRecipients] {
            var found: [Defect] = []
            let list = field.withBody { AddressList.parse($0, at: field.bodyOffset, defects: &found) }
            for defect in found { defects.note(defect.code, at: defect.offset, count: defect.count) }
            for mailbox in list.mailboxes where !mailbox.isNull {
                guard recipients.count < limits.recipients else {
                    defects.note(.tooManyRecipients, at: field.bodyOffset)
                    continue
                }
                var recipient = BouncedRecipient(address: mailbox.address)
                recipient.action = .failed
                recipient.evidence = [
                    Evidence(.recipient, from: .header, part: 0, offset: field.bodyOffset, rule: "X-Failed-Recipients")
                ]
                recipients.append(recipient)
            }
        }
    }
}

// MARK: - Judgement

extension DeliveryReport {
    /// Takes the codes that the text for people holds anywhere, if it speaks of one recipient and nothing else gave a code.
    private mutating func readCodesInProse() {
        guard recipients.count == 1, recipients[0].reply == nil, recipients[0].status == nil,
            let prose = notice?.prose
        else { return }
        recipients[0].takeCodes(fromProse: prose)
    }

    /// Says of each failed recipient why, and what to do.
    mutating func judge() {
        // Of thousands of recipients they are large, and no more is to be added.
        (named, knownGroups) = ([], [])
        readCodesInProse()
        var reading = RuleReading(rules, reporter: message?.reportingMTA, header: anatomy.header)
        for index in recipients.indices where recipients[index].action.isUndelivered {
            reading.begin(
                Facts(status: recipients[index].status, reply: recipients[index].reply),
                remoteMTA: recipients[index].remoteMTA)
            addTexts(about: index, to: &reading)
            let decision = reading.decision { command(about: index, &$0) }
            recipients[index].judge(by: decision, &reading)
        }
    }

    /// The command that was refused, as far as the decision depends on it.
    private mutating func command(about index: Int, _ reading: inout RuleReading) -> SMTPCommand? {
        if let command = recipients[index].diagnostic.flatMap({ SMTPCommand.named(in: $0) }) { return command }
        guard notice != nil || reading.depends(on: commandsInNotices()) else { return nil }
        return commandInNotice(for: index)
    }

    /// All commands that the texts for people name, of whomever they speak: to look for them costs less than to read a text.
    private mutating func commandsInNotices() -> [SMTPCommand] {
        if let namedCommands { return namedCommands }
        var commands: [SMTPCommand] = []
        for (number, part) in anatomy.notices.enumerated() {
            commands += SMTPCommand.all(in: NoticeText(part, anatomy.text(ofNotice: number)).folded.span)
        }
        namedCommands = commands
        return commands
    }

    /// Adds the texts that may say why, the most trusted first.
    private func addTexts(about index: Int, to reading: inout RuleReading) {
        if let comment = statusComment(index) { reading.add(comment, from: .status) }
        if let diagnostic = recipients[index].diagnostic { reading.add(diagnostic, from: .diagnostic) }
        if let prose = prose(for: index) { reading.add(prose, from: .notice) }
    }

    /// The comment in the Status field, where no other field tells why: `Status: 4.0.0 (host name lookup failure)`.
    private func statusComment(_ index: Int) -> String? {
        if recipients[index].evidence.contains(where: { $0.from == .diagnostic }) { return nil }
        let fields = recipients[index].fields
        // nearly all are a bare code; in an encoded word anything may stand
        guard !fields.contains(.diagnosticCode), let status = fields[.status],
            status.withBody({ ByteSearch.firstIndex(of: 0x28, or: 0x3D, in: $0) }) != nil
        else { return nil }
        let text = status.text
        return text.firstIndex(of: "(").map { String(text[$0...]) }
    }

    /// The command that the text for people names, where the fields do not: `(in reply to RCPT TO command)`.
    private mutating func commandInNotice(for index: Int) -> SMTPCommand? {
        var notice =
            self.notice ?? NoticeReading(anatomy, headerClues(), table: rules.layouts, addressForms: addressForms)
        defer { self.notice = notice }
        let address = recipients[index].finalRecipient ?? recipients[index].address
        if let number = notice.number(of: address), let said = notice.recipients[number].diagnostic,
            let command = SMTPCommand.named(in: said)
        {
            return command
        }
        guard recipients.count <= Self.mostForProse else { return nil }
        if let command = notice.commandInTranscript(about: address, recipients[index].diagnostic) { return command }
        return recipients.count == 1 ? SMTPCommand.named(in: notice.prose) : nil
    }

    /// Of more recipients a text tells nothing about each, and to search it for each costs too much.
    private static let mostForProse = 100

    /// The text for people, where nothing else tells why and it speaks of this recipient alone.
    private func prose(for index: Int) -> String? {
        guard recipients.count == 1 || recipients[index].diagnostic == nil, recipients.count <= Self.mostForProse,
            recipients[index].reply == nil || !(recipients[index].diagnostic?.hasLetters ?? false)
        else { return nil }
        return notice?.prose
    }
}

extension BouncedRecipient {
    /// Whether the groups of two recipients say the same of the same one.
    fileprivate borrowing func saysTheSame(as other: borrowing BouncedRecipient) -> Bool {
        address == other.address && RepeatedGroup(self) == RepeatedGroup(other)
    }
}

/// What two groups have in common that say the same of the same recipient.
private struct RepeatedGroup: Hashable {
    let address: String
    let final: String?
    let action: Action?
    let status: EnhancedStatusCode?
    let diagnostic: String?

    init(_ recipient: borrowing BouncedRecipient) {
        address = recipient.address
        final = recipient.finalRecipient
        action = recipient.reportedAction
        status = recipient.reportedStatus
        diagnostic = recipient.diagnostic
    }
}

extension NoticeKind? {
    /// Whether a notice of this kind speaks of what became of a message; one whose kind nothing tells may.
    var isDeliveryReport: Bool {
        switch self {
        case nil, .failure, .delay, .success: true
        default: false
        }
    }
}
