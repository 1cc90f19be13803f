import DeliveryReports
import InternetMessage
import RawMail

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
