package import InternetMessage
package import RawMail

extension HeaderFields {
    /// Notes what is wrong in the values of a report's fields: ``RawMail/Defect/Code/invalidDate``,
    /// ``RawMail/Defect/Code/nulByte``, and the defects of texts.
    package func noteReportDefects(_ defects: inout [Defect]) {
        for field in self { field.noteReportDefects(&defects) }
    }

    /// The same for fields whose positions are known: most have no defect, which a look at each tells.
    func noteReportDefects(_ positions: ReportFieldPositions, isDateWrong: Bool, _ defects: inout [Defect]) {
        if isDateWrong || positions.hasRepeats || hasOddText(positions) { noteReportDefects(&defects) }
    }

    /// Whether a date cannot be read.
    func hasWrongDate(_ positions: ReportFieldPositions) -> Bool {
        for field in HeaderField.reportDates {
            let isDate = value(at: positions[field]) { MailDate($0, at: $1) != nil }
            if isDate == false { return true }
        }
        return false
    }

    private func hasOddText(_ positions: ReportFieldPositions) -> Bool {
        for field in HeaderField.reportTexts {
            let isPlain = value(at: positions[field]) { body, _ in body.isPlainText }
            if isPlain == false { return true }
        }
        return false
    }
}

extension RecipientStatus {
    /// Notes what is wrong in the values of the group; an action or status that is none is
    /// ``RawMail/Defect/Code/malformedReportField``.
    ///
    /// `action` and `status` are those of the group, which the caller has read already.
    package func noteDefects(action: Action?, status: EnhancedStatusCode?, _ defects: inout [Defect]) {
        noteFieldDefects(&defects)
        if action?.registered == nil, let field = self[.action] {
            defects.note(.malformedReportField, at: field.bodyOffset)
        }
        if status == nil, let field = self[.status] {
            defects.note(.malformedReportField, at: field.bodyOffset)
        }
    }
}

extension DeliveryStatusNotification {
    /// Notes what is wrong in the values of the fields about the message; the caller has read the date already.
    package func noteMessageDefects(arrivalDate: MailDate?, _ defects: inout [Defect]) {
        let isDateWrong = arrivalDate == nil && positions[.arrivalDate] != nil
        messageFields.noteReportDefects(positions, isDateWrong: isDateWrong, &defects)
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
