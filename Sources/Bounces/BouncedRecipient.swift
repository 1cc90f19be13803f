public import DeliveryReports
public import InternetMessage

/// One recipient of a message that bounced.
public struct BouncedRecipient: Hashable, Sendable, Codable {
    /// The address that the sender wrote to, as far as the report lets one know.
    public var address: String
    /// The Original-Recipient (RFC 3464 section 2.3.1): what the sender wrote, as the reporting host was told.
    public var originalRecipient: String?
    /// The Final-Recipient (RFC 3464 section 2.3.2): what it had become at the reporting host.
    public var finalRecipient: String?
    /// What happened.
    public var action: Action?
    /// The best status known: the Status field, or the more specific code of the diagnostic.
    public var status: EnhancedStatusCode?
    /// The Action field as it stands.
    public var reportedAction: Action?
    /// The Status field as it stands.
    public var reportedStatus: EnhancedStatusCode?
    /// The reply code of the host that refused, 200 to 599.
    public var reply: Int?
    /// Whether the failure is permanent, by the status or else the reply.
    public var permanence: Permanence?
    /// Why it failed.
    public var reason: Reason?
    /// What to do about it.
    public var advice: Advice?
    /// How long to wait before the next attempt, where the text or the rule that judged it tells.
    public var retryAfterSeconds: Int?
    /// The text that says why.
    public var diagnostic: String?
    /// The host that refused.
    public var remoteMTA: String?
    /// Where each value was read.
    public var evidence: [Evidence]
    /// All fields of the recipient's group in the delivery report, with those that have no property here.
    public var fields = HeaderFields()

    /// Makes a recipient of which nothing but the address is known.
    public init(address: String, evidence: [Evidence] = []) {
        self.address = address
        self.evidence = evidence
    }

    /// The class of a failure (RFC 3463 section 2).
    public enum Permanence: String, Hashable, Sendable, Codable {
        /// 5.x.x: trying again does not help.
        case permanent
        /// 4.x.x: trying again may help.
        case transient

        /// `hard` for permanent, `soft` for transient.
        public var bounce: String { self == .permanent ? "hard" : "soft" }
    }

    /// Whether the failure is permanent, as bounces are commonly called.
    ///
    /// A poor reason to drop an address: see ``advice``.
    public var isHard: Bool { permanence == .permanent }

    private enum CodingKeys: String, CodingKey {
        case address = "recipient"
        case originalRecipient, finalRecipient, action, status, reportedAction, reportedStatus, reply
        case permanence = "class"
        case reason, advice
        case retryAfterSeconds = "retryAfter"
        case diagnostic, remoteMTA, evidence
    }
}
