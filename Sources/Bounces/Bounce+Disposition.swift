import DeliveryReports
import InternetMessage
import RawMail

extension Bounce {
    /// Reads a message disposition notification (RFC 8098); nil if there is none.
    ///
    /// A message that Sieve or a full mailbox turned away is reported in this form too, and is a failure: the disposition is
    /// `deleted`, or a Failure or Error field says so.
    init?(disposition anatomy: ReportAnatomy) {
        guard let part = anatomy.dispositions.first else { return nil }
        let notification = DispositionNotification(part)
        self.init(kind: .disposition, reportingMTA: notification.reportingUA)
        if let address = (notification.originalRecipient ?? notification.finalRecipient)?.address, !address.isEmpty {
            var recipient = BouncedRecipient(address: address)
            recipient.originalRecipient = notification.originalRecipient?.address
            recipient.finalRecipient = notification.finalRecipient?.address
            recipient.fields = notification.fields
            recipient.evidence = [Evidence(.recipient, from: .report, part: part.index, offset: part.bodyOffset)]
            recipients = [recipient]
        }
        var original = ReturnedMessage()
        original.messageID = notification.originalMessageID?.rawValue
        self.original = original
    }

    /// Reads a feedback report (RFC 5965): somebody complained about a message; nil if there is none.
    init?(complaint anatomy: ReportAnatomy) {
        guard let part = anatomy.feedbackReports.first else { return nil }
        let report = FeedbackReport(part)
        self.init(kind: .complaint, reportingMTA: report.reportingMTA?.value, arrivalDate: report.arrivalDate)
        let named = report.originalRcptTo + (report.removalRecipient.map { [$0] } ?? [])
        for address in named where !recipients.contains(where: { $0.address == address }) {
            let evidence = Evidence(.recipient, from: .report, part: part.index, offset: part.bodyOffset)
            recipients.append(BouncedRecipient(address: address, evidence: [evidence]))
        }
    }
}
