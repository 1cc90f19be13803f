/// Why mail to a recipient failed, in words that one can act on.
///
/// The set is open: a rule table of your own may name reasons that are not here.
public struct Reason: RawRepresentable, Hashable, Sendable, Codable, CustomStringConvertible {
    /// The reason's name as it is written to JSON.
    public let rawValue: String

    /// Makes a reason of any name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The reason's name.
    public var description: String { rawValue }
}

extension Reason {
    // MARK: The address

    /// There is no such mailbox.
    public static let userUnknown = Self(rawValue: "userUnknown")
    /// The mailbox has moved, or its owner has changed.
    public static let addressMoved = Self(rawValue: "addressMoved")
    /// The mailbox exists and takes no mail: disabled, suspended, inactive.
    public static let mailboxDisabled = Self(rawValue: "mailboxDisabled")
    /// The mailbox is full.
    public static let mailboxFull = Self(rawValue: "mailboxFull")
    /// The recipient, or a filter or list of the recipient's own, refuses the sender or the message.
    public static let recipientFiltered = Self(rawValue: "recipientFiltered")

    // MARK: The domain

    /// There is no such domain, or no host that takes its mail.
    public static let domainUnknown = Self(rawValue: "domainUnknown")
    /// The domain says that it takes no mail (RFC 7505), or its host speaks no SMTP.
    public static let domainRefusesMail = Self(rawValue: "domainRefusesMail")
    /// The host does not take mail for this domain.
    public static let relayDenied = Self(rawValue: "relayDenied")

    // MARK: The message

    /// The message is larger than the host or the mailbox takes.
    public static let messageTooLarge = Self(rawValue: "messageTooLarge")
    /// Something in the message is refused: an attachment, a header field, a character set.
    public static let contentRejected = Self(rawValue: "contentRejected")
    /// The message was taken for spam.
    public static let spam = Self(rawValue: "spam")
    /// A virus was found.
    public static let virus = Self(rawValue: "virus")
    /// The message breaks RFC 5322 or asks for what the host cannot do.
    public static let nonCompliantMessage = Self(rawValue: "nonCompliantMessage")

    // MARK: The sender

    /// The sender's address is refused.
    public static let senderRejected = Self(rawValue: "senderRejected")
    /// SPF, DKIM, DMARC or ARC did not pass.
    public static let authenticationFailed = Self(rawValue: "authenticationFailed")
    /// The sending host or domain has a bad reputation.
    public static let badReputation = Self(rawValue: "badReputation")
    /// The sending host or domain is on a list of blocked ones.
    public static let blocked = Self(rawValue: "blocked")
    /// The sending host has no reverse DNS, or one that does not match.
    public static let reverseDNSRequired = Self(rawValue: "reverseDNSRequired")
    /// A rule of the receiving organisation forbids it.
    public static let policyViolation = Self(rawValue: "policyViolation")
    /// TLS or a login is required, or failed.
    public static let securityRequired = Self(rawValue: "securityRequired")
    /// Too much mail in too short a time.
    public static let rateLimited = Self(rawValue: "rateLimited")
    /// Too many connections at once.
    public static let tooManyConnections = Self(rawValue: "tooManyConnections")

    // MARK: The systems between

    /// The receiving host could not be reached, or broke off.
    public static let networkError = Self(rawValue: "networkError")
    /// The message could not be delivered in the time that it was tried.
    public static let expired = Self(rawValue: "expired")
    /// A fault of the receiving system.
    public static let systemError = Self(rawValue: "systemError")
    /// The receiving system has no room.
    public static let systemFull = Self(rawValue: "systemFull")
    /// A program that delivers for the recipient failed.
    public static let mailerError = Self(rawValue: "mailerError")
    /// Client and server did not understand each other's SMTP.
    public static let syntaxError = Self(rawValue: "syntaxError")
    /// The sending service did not even try: the address is on its suppression list.
    public static let suppressed = Self(rawValue: "suppressed")

    /// Nothing tells.
    public static let undetermined = Self(rawValue: "undetermined")
}
