public import InternetMessage
public import RawMail

/// Reads bounces out of messages.
///
/// One analyzer serves any number of messages, also from several threads at once.
///
/// ```swift
/// let analyzer = BounceAnalyzer()
/// if let bounce = analyzer.analyze(message) { … }
/// ```
public struct BounceAnalyzer: Sendable {
    /// The rules that tell why a delivery failed and how notices are laid out.
    public var rules: ReasonRules
    /// How many recipients are taken from one report.
    public var limits: ParserLimits
    /// Which addresses are read for the one that they carry.
    public var addressForms: AddressForms
    /// The caller's answer to the question whether it sent what a bounce speaks of.
    public var check: SenderCheck?

    /// Makes an analyzer.
    public init(
        rules: ReasonRules = .builtIn, limits: ParserLimits = ParserLimits(),
        addressForms: AddressForms = AddressForms(), check: SenderCheck? = nil
    ) {
        self.rules = rules
        self.limits = limits
        self.addressForms = addressForms
        self.check = check
    }

    /// Says what a message reports about another one; nil if it is no report.
    public func analyze(_ message: Message) -> Bounce? {
        // a web page about a bounce, or an archive of bounces, is none
        guard !message.defects.contains(where: { $0.code == .notAMessage }) else { return nil }
        var anatomy = ReportAnatomy(message)
        if let report = anatomy.passedOn, HeaderClues(anatomy, table: rules.layouts).isReport { anatomy = report }
        // made and completed where it is: a copy of it would cost as much
        var bounce = Bounce(kind: .failure)
        guard read(anatomy, into: &bounce) else { return nil }
        bounce.completeDefects(anatomy)
        bounce.completeOriginal(anatomy)
        bounce.authenticate(anatomy, addressForms, check)
        return consume bounce
    }

    /// Reads what the report says, of whatever kind it is; false if the message is none.
    private func read(_ anatomy: ReportAnatomy, into bounce: inout Bounce) -> Bool {
        if let part = anatomy.feedbackReports.first {
            bounce = Bounce(complaint: part, of: anatomy)
        } else if anatomy.deliveryStatuses.isEmpty, let part = anatomy.dispositions.first {
            bounce = Bounce(disposition: part, of: anatomy, rules: rules)
        } else {
            return readDeliveryReport(anatomy, into: &bounce)
        }
        return true
    }

    /// Reads the delivery status, and what stands beside it.
    private func readDeliveryReport(_ anatomy: ReportAnatomy, into bounce: inout Bounce) -> Bool {
        var clues: HeaderClues?
        if anatomy.deliveryStatuses.isEmpty {
            let found = HeaderClues(anatomy, table: rules.layouts)
            if NoticeReading.isOrdinary(anatomy, found, rules.layouts) { return false }
            clues = found
        }
        var report = DeliveryReport(anatomy, clues, limits: limits, rules: rules, addressForms: addressForms)
        report.readDeliveryStatus()
        report.readNotice()
        report.readFailedRecipientsField()
        report.judge()
        return report.end(in: &bounce)
    }
}

extension Bounce {
    /// Notes what is wrong in the message before what is wrong in its report.
    fileprivate mutating func completeDefects(_ anatomy: ReportAnatomy) {
        let found = defects
        defects = anatomy.message.defects
        for defect in found { defects.note(defect.code, at: defect.offset, count: defect.count) }
        anatomy.noteValueDefects(&defects)
    }

    /// Puts what the header of the message that bounced says before what the report itself says of it.
    fileprivate mutating func completeOriginal(_ anatomy: ReportAnatomy) {
        if let header = anatomy.returnedHeader {
            if original == nil { original = ReturnedMessage() }
            let recipient = recipients.isEmpty ? nil : recipients.span[0].address
            original?.take(header, in: anatomy.message, recipient: recipient, defects: &defects)
        }
        if original?.isEmpty ?? false { original = nil }
    }

    /// Says how far the bounce can be believed, and advises nothing final on one that is not ours.
    fileprivate mutating func authenticate(
        _ anatomy: ReportAnatomy, _ addressForms: AddressForms, _ check: SenderCheck?
    ) {
        authenticity.gather(about: recipients, sentFrom: original?.from, to: original?.to ?? [], anatomy, addressForms)
        guard let check else { return }
        let verdict = check(self, authenticity)
        authenticity.verdict = verdict
        guard verdict == .contradicted else { return }
        for index in recipients.indices where recipients[index].advice == .suppress {
            recipients[index].advice = .review
        }
    }
}
