public import InternetMessage
public import RawMail

/// A feedback report: a complaint about a message, or the result of its authentication (RFC 5965, RFC 6591, RFC 6692).
///
/// ```
/// Feedback-Type: abuse
/// User-Agent: SomeGenerator/1.0
/// Version: 1
/// ```
public struct FeedbackReport: Hashable, Sendable {
    /// All fields as they stand, extensions included, in their order.
    public let fields: HeaderFields

    /// Makes a report of its fields.
    public init(fields: HeaderFields) { self.fields = fields }

    /// Reads the captured content of a part, whatever its media type is.
    public init(_ part: Part, limits: ParserLimits = ParserLimits()) {
        self.init(fields: HeaderFields(reportIn: part, limits: limits))
    }

    // MARK: RFC 5965 section 3.1

    /// What the report is about.
    public var feedbackType: FeedbackType? { fields[.feedbackType].flatMap { FeedbackType($0.text) } }
    /// The program that made the report.
    public var userAgent: String? { fields[text: .userAgent] }
    /// The version of the format, such as `1` or `0.1`.
    public var version: String? { fields[text: .version] }

    // MARK: RFC 5965 section 3.2

    /// What the sender called the message in its envelope, xtext decoded.
    public var originalEnvelopeID: String? {
        guard let text = fields[text: .originalEnvelopeID] else { return nil }
        return XText.decode(text) ?? text
    }
    /// The envelope sender of the message, without angle brackets; empty for the null path.
    public var originalMailFrom: String? {
        fields[text: .originalMailFrom].map { TypedValue(type: "", value: $0).address }
    }
    /// When the message arrived.
    public var arrivalDate: MailDate? { fields[.arrivalDate]?.date }
    /// When the message was received: what older senders write for Arrival-Date.
    public var receivedDate: MailDate? { fields[.receivedDate]?.date }
    /// The system that reports.
    public var reportingMTA: TypedValue? { TypedValue(fields[.reportingMTA], as: .host) }
    /// The address that the message came from.
    public var sourceIP: String? { fields[text: .sourceIP] }
    /// The port that the message came from (RFC 6692).
    public var sourcePort: Int? { fields[text: .sourcePort].flatMap { Int($0) } }
    /// How many messages the report stands for.
    public var incidents: Int? { fields[text: .incidents].flatMap { Int($0) } }

    // MARK: RFC 5965 section 3.3

    /// The envelope recipients of the message, without angle brackets.
    public var originalRcptTo: [String] {
        fields[all: .originalRcptTo].map { TypedValue(type: "", value: $0.text).address }
    }
    /// Removal-Recipient: the address to take off the list (from the drafts of RFC 5965).
    public var removalRecipient: String? {
        fields[text: .removalRecipient].map { TypedValue(type: "", value: $0).address }
    }
    /// The results of authenticating the message.
    public var authenticationResults: [String] { fields[all: .authenticationResults].map(\.text) }
    /// The domains that the reporter thinks responsible.
    public var reportedDomains: [String] { fields[all: .reportedDomain].map(\.text) }
    /// The URIs that the complaint is about.
    public var reportedURIs: [String] { fields[all: .reportedURI].map(\.text) }

    // MARK: RFC 6591

    /// What failed: `adsp`, `bodyhash`, `revoked`, `signature`, `spf`, `dmarc`; in lower case.
    public var authFailure: String? { lowercased(.authFailure) }
    /// What became of the message: `delivered`, `spam`, `policy`, `reject`, `other`; in lower case.
    public var deliveryResult: String? { lowercased(.deliveryResult) }
    /// Which identities were aligned (RFC 7489 section 7.3.1).
    public var identityAlignment: String? { lowercased(.identityAlignment) }
    /// The `d=` of the signature.
    public var dkimDomain: String? { fields[text: .dkimDomain] }
    /// The `i=` of the signature.
    public var dkimIdentity: String? { fields[text: .dkimIdentity] }
    /// The `s=` of the signature.
    public var dkimSelector: String? { fields[text: .dkimSelector] }
    /// The canonicalised header, base64 as it stands.
    public var dkimCanonicalizedHeader: String? { fields[text: .dkimCanonicalizedHeader] }
    /// The canonicalised body, base64 as it stands.
    public var dkimCanonicalizedBody: String? { fields[text: .dkimCanonicalizedBody] }
    /// The ADSP record that was found.
    public var dkimADSPDNS: String? { fields[text: .dkimADSPDNS] }
    /// The SPF records that were found.
    public var spfDNS: [String] { fields[all: .spfDNS].map(\.text) }

    private func lowercased(_ name: FieldName) -> String? {
        fields[text: name].map { String(decoding: $0.utf8.map(\.lowercased), as: UTF8.self) }
    }
}

/// What a feedback report is about (RFC 5965 section 7.3).
public struct FeedbackType: RawRepresentable, Hashable, Sendable, Codable, CustomStringConvertible {
    /// The word in lower case.
    public let rawValue: String

    /// Makes a type; `rawValue` is expected in lower case.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Reads the body of a Feedback-Type field; nil if there is no word.
    init?(_ text: String) {
        let word = text.utf8.drop { !$0.isAlpha }.prefix { $0.isAlpha || $0.isDigit || $0 == UInt8(ascii: "-") }
        guard !word.isEmpty else { return nil }
        self.init(rawValue: String(decoding: word.map(\.lowercased), as: UTF8.self))
    }

    /// The word.
    public var description: String { rawValue }

    /// The recipient says that it is spam.
    public static let abuse = Self(rawValue: "abuse")
    /// The message is a fraud.
    public static let fraud = Self(rawValue: "fraud")
    /// The message holds a virus.
    public static let virus = Self(rawValue: "virus")
    /// The message is not spam (RFC 6430).
    public static let notSpam = Self(rawValue: "not-spam")
    /// Authentication failed (RFC 6591).
    public static let authFailure = Self(rawValue: "auth-failure")
    /// The recipient wants to leave the list (from the drafts of RFC 5965).
    public static let optOut = Self(rawValue: "opt-out")
    /// None of these.
    public static let other = Self(rawValue: "other")
}
