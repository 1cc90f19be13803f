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
    let tag: Tag

    /// A number below 64 that names which differ in case alone share; others do so rarely.
    struct Tag: Hashable, Sendable {
        let value: UInt8

        /// The tag's bit in a set.
        var bit: UInt64 { 1 &<< UInt64(value) }

        @inline(__always)
        init(_ name: Span<UInt8>) {
            guard let last = name.indices.last else {
                value = 0
                return
            }
            let ends = (name[0] | 0x20) &* 3 &+ (name[last] | 0x20)
            value = (ends &+ UInt8(truncatingIfNeeded: name.count) &* 7) & 63
        }
    }

    /// Makes a name.
    public init(_ name: String) {
        rawName = name
        tag = Tag(Array(name.utf8).span)
    }

    /// Makes a name from a literal.
    public init(stringLiteral value: String) { self.init(value) }

    /// The name as written.
    public var description: String { rawName }

    /// Whether the bytes are this name in any case.
    public func matches(_ bytes: ArraySlice<UInt8>) -> Bool { matches(bytes.span) }

    /// Whether the bytes are this name in any case.
    package func matches(_ bytes: Span<UInt8>) -> Bool { ByteSearch.isEqualIgnoringCase(bytes, toName: rawName) }
}

extension FieldName: Hashable {
    /// Equal if they differ in case alone.
    public static func == (left: Self, right: Self) -> Bool {
        left.tag == right.tag && left.rawName.utf8.elementsEqual(right.rawName.utf8) { $0.lowercased == $1.lowercased }
    }

    /// Hashes the name in lower case.
    public func hash(into hasher: inout Hasher) {
        for byte in rawName.utf8 { hasher.combine(byte.lowercased) }
    }
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
