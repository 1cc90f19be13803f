/// Where a derived value was read, and which rule made it what it is.
///
/// Of a recipient that a later version wrote as JSON, evidence whose value or source has no name here is left out.
public struct Evidence: Hashable, Sendable, Codable {
    // In this order they take 48 bytes, in any other more, and a report may need a hundred thousand.

    /// The rule that produced it, as it stands in its table.
    public var rule: String?
    /// The byte offset in the message; nil if there is none.
    public var offset: Int?
    /// The position of the part among the message's parts; nil if it was not read from one.
    public var part: Int?
    /// The value that this speaks of, by its name in JSON, such as `status` or `reason`.
    public var value: Value
    /// What it was read from.
    public var from: Source

    /// Makes a piece of evidence.
    public init(_ value: Value, from source: Source, part: Int? = nil, offset: Int? = nil, rule: String? = nil) {
        self.value = value
        self.from = source
        self.part = part
        self.offset = offset
        self.rule = rule
    }

    /// The name of a derived value.
    public enum Value: String, Hashable, Sendable, Codable, CaseIterable {
        /// What the message as a whole is.
        case kind
        /// Whose mail it was.
        case recipient
        /// What happened.
        case action
        /// The enhanced status code.
        case status
        /// The SMTP reply code.
        case reply
        /// The text that says why.
        case diagnostic
        /// The host that refused.
        case remoteMTA
        /// Why it failed.
        case reason
        /// What to do.
        case advice
    }

    /// A kind of place to read from.
    public enum Source: String, Hashable, Sendable, Codable, CaseIterable {
        /// The header of the report itself.
        case header
        /// The Original-Recipient field.
        case originalRecipient
        /// The Final-Recipient field.
        case finalRecipient
        /// The Action field.
        case action
        /// The Status field.
        case status
        /// The Diagnostic-Code field, or the text that stands for it.
        case diagnostic
        /// The Remote-MTA field.
        case remoteMTA
        /// The text for people.
        case notice
        /// The header of the returned message.
        case returnedHeader
        /// A machine-readable report other than a delivery status.
        case report
        /// The enhanced status code, where a rule reads that.
        case code
    }
}

extension Evidence.Value {
    /// The name in JSON, as text that is there without being made.
    var name: StaticString {
        switch self {
        case .kind: "kind"
        case .recipient: "recipient"
        case .action: "action"
        case .status: "status"
        case .reply: "reply"
        case .diagnostic: "diagnostic"
        case .remoteMTA: "remoteMTA"
        case .reason: "reason"
        case .advice: "advice"
        }
    }
}

extension Evidence.Source {
    /// The name in JSON, as text that is there without being made.
    var name: StaticString {
        switch self {
        case .header: "header"
        case .originalRecipient: "originalRecipient"
        case .finalRecipient: "finalRecipient"
        case .action: "action"
        case .status: "status"
        case .diagnostic: "diagnostic"
        case .remoteMTA: "remoteMTA"
        case .notice: "notice"
        case .returnedHeader: "returnedHeader"
        case .report: "report"
        case .code: "code"
        }
    }
}
