/// What to do about a failed recipient.
///
/// It follows from the reason, not from hard or soft: a full mailbox is often reported as permanent, and yet the address is
/// not dead.
public struct Advice: RawRepresentable, Hashable, Sendable, Codable, CustomStringConvertible {
    /// The advice's name as it is written to JSON.
    public let rawValue: String

    /// Makes an advice of any name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The advice's name.
    public var description: String { rawValue }

    /// Stop sending: this address will never work.
    public static let suppress = Self(rawValue: "suppress")
    /// Send again later: it may work then.
    public static let retry = Self(rawValue: "retry")
    /// Change the message: its size or its content.
    public static let fixMessage = Self(rawValue: "fixMessage")
    /// Change how you send: authentication, reputation, reverse DNS, rate.
    public static let fixSender = Self(rawValue: "fixSender")
    /// A person should look: the report does not tell enough.
    public static let review = Self(rawValue: "review")
}

extension Advice {
    /// The usual advice for a reason.
    public init(for reason: Reason) {
        self =
            switch reason {
            case .userUnknown, .addressMoved, .domainUnknown, .domainRefusesMail: .suppress
            case .mailboxFull, .networkError, .expired, .systemError, .systemFull, .tooManyConnections, .rateLimited:
                .retry
            case .messageTooLarge, .contentRejected, .spam, .virus, .nonCompliantMessage: .fixMessage
            case .senderRejected, .authenticationFailed, .badReputation, .blocked, .reverseDNSRequired,
                .policyViolation, .securityRequired:
                .fixSender
            // A disabled mailbox may come back, and a filter of the recipient's speaks of the sender.
            default: .review
            }
    }
}
