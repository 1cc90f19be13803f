import InternetMessage
package import RawMail

extension HeaderFields {
    /// Notes what is wrong in the values of a report's fields: ``RawMail/Defect/Code/invalidDate``,
    /// ``RawMail/Defect/Code/nulByte``, and the defects of texts.
    package func noteReportDefects(_ defects: inout [Defect]) {
        for field in self { field.noteReportDefects(&defects) }
    }
}

extension RecipientStatus {
    /// Notes what is wrong in the values of the group; an action or status that is none is
    /// ``RawMail/Defect/Code/malformedReportField``.
    ///
    /// `action` and `status` are those of the group, which the caller has read already.
    package func noteDefects(action: Action?, status: EnhancedStatusCode?, _ defects: inout [Defect]) {
        fields.noteReportDefects(&defects)
        if action?.registered == nil, let field = self[.action] {
            defects.note(.malformedReportField, at: field.bodyOffset)
        }
        if status == nil, let field = self[.status] {
            defects.note(.malformedReportField, at: field.bodyOffset)
        }
    }
}

extension HeaderField {
    fileprivate func noteReportDefects(_ defects: inout [Defect]) {
        switch reportField {
        case .arrivalDate, .lastAttemptDate, .willRetryUntil:
            _ = withBody { MailDate.parse($0, at: bodyOffset, defects: &defects) }
        case .reportingMTA, .originalRecipient, .finalRecipient, .remoteMTA, .diagnosticCode:
            guard !isPlainText else { return }
            _ = text(defects: &defects)
            if let place = rawBody.firstIndex(of: 0) {
                defects.note(.nulByte, at: bodyOffset + place - rawBody.startIndex)
            }
        default: break
        }
    }
}
