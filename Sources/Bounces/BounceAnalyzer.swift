public import DeliveryReports
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
    /// How many recipients are taken from one report.
    public var limits: ParserLimits

    /// Makes an analyzer with the built-in rules.
    public init(limits: ParserLimits = ParserLimits()) {
        self.limits = limits
    }

    /// Says what a message reports about another one; nil if it is no report.
    public func analyze(_ message: Message) -> Bounce? {
        let anatomy = ReportAnatomy(message)
        guard var bounce = deliveryReport(anatomy) ?? feedbackReport(anatomy) ?? disposition(anatomy) else {
            return nil
        }
        if bounce.original == nil, let header = anatomy.returnedHeader {
            let original = ReturnedMessage(header.fields)
            if !original.isEmpty { bounce.original = original }
        }
        bounce.defects = message.defects + bounce.defects
        return bounce
    }
}

// MARK: - Delivery reports

extension BounceAnalyzer {
    /// The answer from the delivery status, and from what stands beside it.
    private func deliveryReport(_ anatomy: ReportAnatomy) -> Bounce? {
        var report = DeliveryReport(anatomy, limits: limits)
        report.readDeliveryStatus()
        report.readFailedRecipientsField()
        return report.bounce
    }
}

/// A delivery report as it is put together from its sources, the most trusted first.
struct DeliveryReport {
    private let anatomy: ReportAnatomy
    private let limits: ParserLimits
    private var messageFields: DeliveryStatusNotification?
    private var recipients: [BouncedRecipient] = []
    private var defects: [Defect] = []

    init(_ anatomy: ReportAnatomy, limits: ParserLimits) {
        self.anatomy = anatomy
        self.limits = limits
    }

    /// The answer; nil if no source named a recipient.
    var bounce: Bounce? {
        guard !recipients.isEmpty else { return nil }
        return Bounce(
            kind: kind, reportingMTA: messageFields?.reportingMTA?.value, arrivalDate: messageFields?.arrivalDate,
            recipients: recipients, defects: defects)
    }

    /// Of several fates the worst.
    private var kind: Bounce.Kind {
        if recipients.contains(where: { $0.action == nil || $0.action == .failed }) { return .failure }
        if recipients.contains(where: { $0.action == .delayed }) { return .delay }
        return .success
    }

    // MARK: Sources

    /// Takes the recipients of message/delivery-status (RFC 3464).
    mutating func readDeliveryStatus() {
        for part in anatomy.deliveryStatuses {
            let notification = DeliveryStatusNotification(part, limits: limits)
            if messageFields == nil { messageFields = notification }
            for defect in notification.defects { defects.note(defect.code, at: defect.offset, count: defect.count) }
            for status in notification.recipients {
                guard recipients.count < limits.recipients else { return }
                if let recipient = BouncedRecipient(status, part: part.index) { recipients.append(recipient) }
            }
        }
    }

    /// Takes the addresses of X-Failed-Recipients, with which Exim and Gmail name the recipients of a failure.
    mutating func readFailedRecipientsField() {
        guard recipients.isEmpty else { return }
        for field in anatomy.header[all: .failedRecipients] {
            var defects: [Defect] = []
            let list = field.withBody { AddressList.parse($0, at: field.bodyOffset, defects: &defects) }
            for mailbox in list.mailboxes where !mailbox.isNull && recipients.count < limits.recipients {
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

extension BouncedRecipient {
    /// Reads one group of a delivery status; nil if it names nobody.
    init?(_ group: RecipientStatus, part: Int) {
        let original = group.originalRecipient?.address
        let final = group.finalRecipient?.address
        guard let address = original ?? final else { return nil }
        self.init(address: address)
        originalRecipient = original
        finalRecipient = final
        fields = group.fields
        note(.recipient, from: original == nil ? .finalRecipient : .originalRecipient, in: part)
        readAction(group, part: part)
        readDiagnostic(group, part: part)
        readStatus(group, part: part)
        if let host = group.remoteMTA?.value, !host.isEmpty {
            remoteMTA = host
            note(.remoteMTA, from: .remoteMTA, in: part)
        }
    }

    private mutating func readAction(_ group: RecipientStatus, part: Int) {
        reportedAction = group.action
        action = group.action
        if action != nil { note(.action, from: .action, in: part) }
    }

    private mutating func readDiagnostic(_ group: RecipientStatus, part: Int) {
        guard let text = group.diagnosticCode?.value, !text.isEmpty else { return }
        diagnostic = text
        note(.diagnostic, from: .diagnostic, in: part)
    }

    /// The Status field, or the code in the diagnostic where that says more: Exim, Courier and OpenSMTPD write 5.0.0 whatever
    /// the remote host said.
    private mutating func readStatus(_ group: RecipientStatus, part: Int) {
        reportedStatus = group.status
        let answer = diagnostic.flatMap { SMTPReply.first(in: $0) }
        if let answer {
            reply = answer.code
            note(.reply, from: .diagnostic, in: part)
        }
        let said = answer?.enhancedCode ?? diagnostic.flatMap { EnhancedStatusCode.first(in: $0) }
        if let said, reportedStatus.map({ said.isMoreSpecific(than: $0) }) ?? true {
            status = said
            note(.status, from: .diagnostic, in: part)
        } else if let reported = reportedStatus {
            status = reported
            note(.status, from: .status, in: part)
        }
        permanence = Permanence(status: status, reply: reply)
    }

    /// Notes that a value was read from a field of the recipient's group.
    private mutating func note(_ value: Evidence.Value, from source: Evidence.Source, in part: Int) {
        let offset = source.fieldName.flatMap { fields[$0]?.bodyOffset }
        evidence.append(Evidence(value, from: source, part: part, offset: offset))
    }
}

extension BouncedRecipient.Permanence {
    /// By the class of the status, or else of the reply.
    init?(status: EnhancedStatusCode?, reply: Int?) {
        switch status?.class ?? reply.map({ $0 / 100 }) {
        case 5: self = .permanent
        case 4: self = .transient
        default: return nil
        }
    }
}

extension Evidence.Source {
    /// The field of a delivery status that this source is.
    var fieldName: FieldName? {
        switch self {
        case .originalRecipient: .originalRecipient
        case .finalRecipient: .finalRecipient
        case .action: .action
        case .status: .status
        case .diagnostic: .diagnosticCode
        case .remoteMTA: .remoteMTA
        default: nil
        }
    }
}
