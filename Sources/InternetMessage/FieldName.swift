import RawMail

/// The name of a header field, compared without regard to case (RFC 5322 section 1.2.2).
///
/// Add names of your own with static members:
/// ```swift
/// extension FieldName { static let ticket = FieldName("X-Ticket") }
/// ```
public struct FieldName: Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The name as written.
    public let rawName: String
    private let canonical: [UInt8]

    /// Makes a name.
    public init(_ name: String) {
        rawName = name
        canonical = name.utf8.map(\.lowercased)
    }

    /// Makes a name from a literal.
    public init(stringLiteral value: String) { self.init(value) }

    /// The name as written.
    public var description: String { rawName }

    /// Whether the bytes are this name in any case.
    public func matches(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.count == canonical.count else { return false }
        var index = bytes.startIndex
        for byte in canonical {
            if bytes[index].lowercased != byte { return false }
            index += 1
        }
        return true
    }
}

extension FieldName: Hashable {
    /// Equal if they differ in case alone.
    public static func == (left: Self, right: Self) -> Bool { left.canonical == right.canonical }

    /// Hashes the canonical form.
    public func hash(into hasher: inout Hasher) { hasher.combine(canonical) }
}

extension FieldName {
    // MARK: RFC 5322

    /// Date.
    public static let date = Self("Date")
    /// From.
    public static let from = Self("From")
    /// Sender.
    public static let sender = Self("Sender")
    /// Reply-To.
    public static let replyTo = Self("Reply-To")
    /// To.
    public static let to = Self("To")
    /// Cc.
    public static let cc = Self("Cc")
    /// Bcc.
    public static let bcc = Self("Bcc")
    /// Message-ID.
    public static let messageID = Self("Message-ID")
    /// In-Reply-To.
    public static let inReplyTo = Self("In-Reply-To")
    /// References.
    public static let references = Self("References")
    /// Subject.
    public static let subject = Self("Subject")
    /// Received.
    public static let received = Self("Received")
    /// Return-Path.
    public static let returnPath = Self("Return-Path")

    // MARK: MIME

    /// MIME-Version.
    public static let mimeVersion = Self("MIME-Version")
    /// Content-Type.
    public static let contentType = Self("Content-Type")
    /// Content-Transfer-Encoding.
    public static let contentTransferEncoding = Self("Content-Transfer-Encoding")
    /// Content-Disposition.
    public static let contentDisposition = Self("Content-Disposition")
    /// Content-Description.
    public static let contentDescription = Self("Content-Description")

    // MARK: Bounces and lists

    /// Auto-Submitted (RFC 3834).
    public static let autoSubmitted = Self("Auto-Submitted")
    /// List-Id (RFC 2919).
    public static let listID = Self("List-Id")
    /// X-Failed-Recipients (Exim, Gmail).
    public static let failedRecipients = Self("X-Failed-Recipients")
    /// Delivered-To.
    public static let deliveredTo = Self("Delivered-To")
    /// X-Original-To (Postfix).
    public static let originalTo = Self("X-Original-To")
}
