public import InternetMessage
public import RawMail

/// A message disposition notification: what a mail user agent did with a message (RFC 8098).
///
/// ```
/// Reporting-UA: mail.example.net; Mailer 1.0
/// Final-Recipient: rfc822; jane@example.net
/// Original-Message-ID: <1@example.org>
/// Disposition: manual-action/MDN-sent-manually; displayed
/// ```
///
/// Sieve's reject and quota notices of Dovecot are of this form too, and mean that the message was not delivered.
public struct DispositionNotification: Hashable, Sendable {
    /// All fields as they stand, extensions included, in their order.
    public let fields: HeaderFields

    /// Makes a notification of its fields.
    public init(fields: HeaderFields) { self.fields = fields }

    /// Reads the captured content of a part, whatever its media type is.
    public init(_ part: Part, limits: ParserLimits = ParserLimits()) {
        self.init(fields: HeaderFields(reportIn: part, limits: limits))
    }

    /// The agent that reports: its host, then its product (section 3.2.1).
    public var reportingUA: String? { fields[text: .reportingUA] }

    /// The gateway that translated the report (section 3.2.2).
    public var mdnGateway: TypedValue? { TypedValue(fields[.mdnGateway], as: .host) }

    /// The recipient as the sender of the message wrote it (section 3.2.3).
    public var originalRecipient: TypedValue? { TypedValue(fields[report: .originalRecipient], as: .originalRecipient) }

    /// The recipient that the report is about (section 3.2.4).
    public var finalRecipient: TypedValue? { TypedValue(fields[report: .finalRecipient], as: .recipient) }

    /// The Message-ID of the message (section 3.2.5).
    public var originalMessageID: MessageID? { fields.messageIDs(.originalMessageID).first }

    /// What was done with the message (section 3.2.6).
    public var disposition: Disposition? { fields[.disposition].flatMap { Disposition($0.text) } }

    /// The texts of the Failure fields (section 3.2.7).
    public var failures: [String] { fields[all: .failure].map(\.text) }

    /// The texts of the Error fields (section 3.2.7).
    public var errors: [String] { fields[all: .error].map(\.text) }

    /// The texts of the Warning fields (RFC 3798 section 3.2.7).
    public var warnings: [String] { fields[all: .warning].map(\.text) }
}

extension HeaderFields {
    /// The fields of a report that is one group, the first in the content of a part.
    init(reportIn part: Part, limits: ParserLimits) {
        let content = part.content
        let written = ReportText(
            part.message.storage, range: content.indices,
            at: part.offset(ofContentAt: content.startIndex), isExact: part.transferEncoding == .identity)
        let text = ReportText(decoding: written, limit: limits.reportBytes) ?? written
        self.init(parsing: text.bytes, range: text.range, limits: limits) { text.offset(of: $0) }
    }
}
