import DeliveryReports
import InternetMessage

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
