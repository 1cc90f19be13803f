package import InternetMessage
package import RawMail

extension HeaderFields {
    /// Notes what is wrong in the values of a report's fields: ``RawMail/Defect/Code/invalidDate``,
    /// ``RawMail/Defect/Code/nulByte``, and the defects of texts.
    package func noteReportDefects(_ defects: inout [Defect]) {
        for field in self { field.noteReportDefects(&defects) }
    }

    /// Whether a date cannot be read.
    func hasWrongDate(_ positions: ReportFieldPositions) -> Bool {
        for field in HeaderField.reportDates {
            let isDate = value(at: positions[field]) { MailDate($0, at: $1) != nil }
            if isDate == false { return true }
        }
        return false
    }
}

extension RecipientStatus {
    /// Notes what is wrong in the values of the group, which the caller has read already; an action or status that is none is
    /// ``RawMail/Defect/Code/malformedReportField``.
    package func noteDefects(
        _ reader: RecipientReader, _ action: Action?, _ status: EnhancedStatusCode?, _ defects: inout [Defect]
    ) {
        // most fields have no defect, which is known once their values are
        if !reader.arePlain || hasRepeats || hasWrongDate { fields.noteReportDefects(&defects) }
        if action?.registered == nil, let offset = bodyOffset(of: .action) {
            defects.note(.malformedReportField, at: offset)
        }
        if status == nil, let offset = bodyOffset(of: .status) {
            defects.note(.malformedReportField, at: offset)
        }
    }
}

extension DeliveryStatusNotification {
    /// Notes what is wrong in the values of the fields about the message; the caller has read the date already.
    package func noteMessageDefects(arrivalDate: MailDate?, _ defects: inout [Defect]) {
        let isDateWrong = arrivalDate == nil && positions[.arrivalDate] != nil
        let isPlain = messageFields.value(at: positions[.reportingMTA]) { body, _ in body.isPlainText } ?? true
        if isDateWrong || positions.hasRepeats || !isPlain { messageFields.noteReportDefects(&defects) }
    }
}

extension HeaderField {
    fileprivate static let reportDates: [ReportField] = [.arrivalDate, .lastAttemptDate, .willRetryUntil]
    fileprivate static let reportTexts: [ReportField] = [
        .reportingMTA, .originalRecipient, .finalRecipient, .remoteMTA, .diagnosticCode,
    ]

    fileprivate func noteReportDefects(_ defects: inout [Defect]) {
        guard let field = reportField else { return }
        if Self.reportDates.contains(field) {
            _ = withBody { MailDate.parse($0, at: bodyOffset, defects: &defects) }
        } else if Self.reportTexts.contains(field), !isPlainText {
            _ = text(defects: &defects)
            if let place = rawBody.firstIndex(of: 0) {
                defects.note(.nulByte, at: bodyOffset + place - rawBody.startIndex)
            }
        }
    }
}
