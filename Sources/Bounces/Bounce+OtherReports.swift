import DeliveryReports
import InternetMessage
import RawMail

extension Bounce {
    /// Reads a message disposition notification (RFC 8098).
    ///
    /// A message that a Sieve script rejected is reported in this form too (RFC 5429 section 2.1.2), and that is a failure: the
    /// program itself deleted it.
    init(disposition part: Part, of anatomy: ReportAnatomy, rules: ReasonRules) {
        let notification = DispositionNotification(part)
        self.init(kind: .disposition, reportingMTA: notification.reportingUA)
        notification.fields.noteReportDefects(&defects)
        if let address = (notification.originalRecipient ?? notification.finalRecipient)?.address, !address.isEmpty {
            var recipient = BouncedRecipient(address: address)
            recipient.originalRecipient = notification.originalRecipient?.address
            recipient.finalRecipient = notification.finalRecipient?.address
            recipient.fields = notification.fields
            recipient.evidence = [Evidence(.recipient, from: .report, part: part.index, offset: part.bodyOffset)]
            recipients = [recipient]
        }
        let disposition = notification.disposition
        if disposition?.isRejection ?? false, !Self.isAboutReading(anatomy, rules.layouts) {
            kind = .failure
            for index in recipients.indices { recipients[index].noteRejection(anatomy.notices.first, rules) }
        } else if disposition?.type == .displayed {
            for index in recipients.indices {
                recipients[index].action = .delivered
                recipients[index].evidence.append(
                    Evidence(.action, from: .report, part: part.index, rule: "Disposition: displayed"))
            }
        }
        var original = ReturnedMessage()
        original.messageID = notification.originalMessageID?.rawValue
        self.original = original
    }

    /// Whether the header says that the message was or was not read: then a mail program deleted it, and no filter did.
    private static func isAboutReading(_ anatomy: ReportAnatomy, _ layouts: LayoutTable) -> Bool {
        HeaderClues(anatomy, table: layouts).kind == .disposition
    }

    /// Makes a report that only its header or its wording shows, such as an automatic reply; its recipient is who wrote it.
    init(kind: Kind, writtenBy anatomy: ReportAnatomy) {
        self.init(kind: kind)
        guard kind == .autoReply, let field = anatomy.header[.from], let author = anatomy.header.mailboxes(.from).first,
            !author.isNull
        else { return }
        let evidence = Evidence(.recipient, from: .header, part: 0, offset: field.bodyOffset)
        recipients = [BouncedRecipient(address: author.address, evidence: [evidence])]
    }

    /// Reads a feedback report (RFC 5965): somebody complained about a message.
    init(complaint part: Part, of anatomy: ReportAnatomy) {
        let report = FeedbackReport(part)
        self.init(kind: .complaint, reportingMTA: report.reportingMTA?.value, arrivalDate: report.arrivalDate)
        report.fields.noteReportDefects(&defects)
        let named = report.originalRcptTo + (report.removalRecipient.map { [$0] } ?? [])
        for address in named where !recipients.contains(where: { $0.address == address }) {
            let evidence = Evidence(.recipient, from: .report, part: part.index, offset: part.bodyOffset)
            recipients.append(BouncedRecipient(address: address, evidence: [evidence]))
        }
        if recipients.isEmpty { addComplainant(from: anatomy.returnedHeader) }
    }

    /// Takes the recipient from the header of the message that was complained about, where the report keeps it to itself.
    mutating func addComplainant(from header: ReportAnatomy.ReturnedHeader?) {
        guard let header else { return }
        // Hotmail's and Outlook.com's junk mail reports.
        let named =
            header.fields[text: .hotmailOriginalRecipient].map { AddressScanner.addresses(in: $0) } ?? []
        let addresses = named.isEmpty ? NoticeReading.originalRecipients(header.fields) : named
        guard addresses.count == 1, let address = addresses.first, !address.hasPrefix("undisclosed") else { return }
        let evidence = Evidence(.recipient, from: .returnedHeader, part: header.part, rule: "returned header")
        recipients = [BouncedRecipient(address: address, evidence: [evidence])]
    }
}

extension Disposition {
    /// Deleted by a program, not by a person who had it before them.
    fileprivate var isRejection: Bool { type == .deleted && actionMode == "automatic-action" }
}

extension BouncedRecipient {
    /// The recipient's own filter turned the message away; why stands in the text for people.
    ///
    /// Dovecot before 2.0 reports a full mailbox in this form too.
    fileprivate mutating func noteRejection(_ notice: Part?, _ rules: ReasonRules) {
        action = .failed
        permanence = .permanent
        diagnostic = notice.map {
            String($0.text.prefix(1000)).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        (reason, advice) = (.recipientFiltered, Advice(for: .recipientFiltered))
        var (source, rule) = (Evidence.Source.report, "Disposition: automatic-action; deleted")
        if let verdict = diagnostic.flatMap({ rules.verdict(for: ReasonQuery($0)) }), verdict.reason == .mailboxFull {
            (reason, advice) = (verdict.reason, verdict.advice)
            (source, rule) = (.notice, verdict.rule.description)
        }
        for value in [Evidence.Value.reason, .advice] { evidence.append(Evidence(value, from: source, rule: rule)) }
    }
}
