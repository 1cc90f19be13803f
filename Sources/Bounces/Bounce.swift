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
    /// The recipients that the report speaks of, in its order; empty if it names none.
    public var recipients: [BouncedRecipient]
    /// What is known of the message that the report is about.
    public var original: ReturnedMessage?
    /// How far the bounce can be believed.
    public var authenticity = Authenticity()
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
