public import DeliveryReports
public import InternetMessage
public import RawMail

/// What a message says about the fate of another one: who could not be reached, why, and what to do.
///
/// ```swift
/// if let bounce = Bounce(message) {
///     for recipient in bounce.recipients where recipient.advice == .suppress { drop(recipient.address) }
/// }
/// ```
///
/// A bounce is a claim that anybody can make: nothing in it is authenticated.
public struct Bounce: Hashable, Sendable, Codable {
    /// What kind of report it is; of several fates the worst.
    public var kind: Kind
    /// The host that wrote the report (RFC 3464 section 2.2.2).
    public var reportingMTA: String?
    /// When that host took the message (RFC 3464 section 2.2.5).
    public var arrivalDate: MailDate?
    /// The recipients that the report speaks of, in its order.
    public var recipients: [BouncedRecipient]
    /// What is known of the message that the report is about.
    public var original: ReturnedMessage?
    /// What is wrong in the message and its report, each code once.
    public var defects: [Defect]

    /// Makes a bounce of its parts.
    public init(
        kind: Kind, reportingMTA: String? = nil, arrivalDate: MailDate? = nil, recipients: [BouncedRecipient] = [],
        original: ReturnedMessage? = nil, defects: [Defect] = []
    ) {
        self.kind = kind
        self.reportingMTA = reportingMTA
        self.arrivalDate = arrivalDate
        self.recipients = recipients
        self.original = original
        self.defects = defects
    }

    /// Reads a message with the built-in rules; nil if it is not a report about another message.
    public init?(_ message: Message) {
        guard let bounce = BounceAnalyzer().analyze(message) else { return nil }
        self = bounce
    }

    /// A kind of report.
    public struct Kind: RawRepresentable, Hashable, Sendable, Codable, CustomStringConvertible {
        /// The kind's name as it is written to JSON.
        public let rawValue: String
        /// Makes a kind of any name.
        public init(rawValue: String) { self.rawValue = rawValue }
        /// The kind's name.
        public var description: String { rawValue }

        /// A recipient was not reached, and will not be.
        public static let failure = Self(rawValue: "failure")
        /// A recipient was not reached so far; the host goes on trying.
        public static let delay = Self(rawValue: "delay")
        /// The message was delivered, relayed or expanded.
        public static let success = Self(rawValue: "success")
        /// A recipient complained: a feedback report (RFC 5965).
        public static let complaint = Self(rawValue: "complaint")
        /// A recipient's program tells that the message was displayed, deleted and the like (RFC 8098).
        public static let disposition = Self(rawValue: "disposition")
        /// A recipient's program answered, for instance that its owner is on holiday (RFC 3834).
        public static let autoReply = Self(rawValue: "autoReply")
    }
}

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
        case reason, advice, diagnostic, remoteMTA, evidence
    }
}

/// What a report shows of the message that it is about.
public struct ReturnedMessage: Hashable, Sendable, Codable {
    /// The Message-ID with its angle brackets.
    public var messageID: String?
    /// The address of the author.
    public var from: String?
    /// The addresses of To.
    public var to: [String]
    /// The subject, decoded.
    public var subject: String?
    /// The date, if it can be read.
    public var date: MailDate?
    /// The List-Id (RFC 2919).
    public var listID: String?

    /// Makes a returned message of which nothing is known.
    public init() { to = [] }

    /// Whether nothing is known.
    var isEmpty: Bool {
        messageID == nil && from == nil && to.isEmpty && subject == nil && date == nil && listID == nil
    }
}
