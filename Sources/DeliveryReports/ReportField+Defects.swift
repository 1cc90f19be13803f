import InternetMessage
package import RawMail

extension HeaderFields {
    /// Notes what is wrong in the values of a report's fields: ``RawMail/Defect/Code/malformedReportField`` for an action or
    /// status that is none, ``RawMail/Defect/Code/invalidDate``, and the defects of texts.
    package func noteReportDefects(_ defects: inout [Defect]) {
        for field in self { field.noteReportDefects(&defects) }
    }
}

extension HeaderField {
    fileprivate func noteReportDefects(_ defects: inout [Defect]) {
        switch reportField {
        case .arrivalDate, .lastAttemptDate, .willRetryUntil:
            _ = withBody { MailDate.parse($0, at: bodyOffset, defects: &defects) }
        case .action:
            if Action(text)?.isRegistered != true { defects.note(.malformedReportField, at: bodyOffset) }
        case .status:
            if EnhancedStatusCode(text) == nil { defects.note(.malformedReportField, at: bodyOffset) }
        case .reportingMTA, .originalRecipient, .finalRecipient, .remoteMTA, .diagnosticCode:
            _ = text(defects: &defects)
        default: break
        }
    }
}

extension Action {
    /// Whether RFC 3464 has the word.
    fileprivate var isRegistered: Bool {
        [.failed, .delayed, .delivered, .relayed, .expanded].contains(self)
    }
}
