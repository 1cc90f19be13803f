import RawMail

/// A media type without its parameters, in lower case, such as `text/plain` (RFC 2046).
public struct MediaType: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    /// Type and subtype in lower case, a slash between.
    public let rawValue: String

    private enum TopLevel: Hashable, Sendable { case text, multipart, message, other }

    /// The type, which is asked for at every part.
    private let topLevel: TopLevel

    /// Makes a media type; `rawValue` is expected in lower case.
    public init(rawValue: String) {
        self.rawValue = rawValue
        topLevel =
            switch rawValue.utf8.first {
            case 0x74 where rawValue.hasPrefix("text/"): .text
            case 0x6D where rawValue.hasPrefix("multipart/"): .multipart
            case 0x6D where rawValue.hasPrefix("message/"): .message
            default: .other
            }
    }

    /// Type and subtype.
    public var description: String { rawValue }

    /// The type, such as `text`.
    public var type: Substring { rawValue.prefix { $0 != "/" } }

    /// text/*, whatever the subtype.
    public var isText: Bool { topLevel == .text }
    /// multipart/*, whatever the subtype.
    public var isMultipart: Bool { topLevel == .multipart }
    /// message/*, whatever the subtype.
    public var isMessage: Bool { topLevel == .message }
    /// */report, as some senders write multipart/report.
    package var isReport: Bool { self == .report || rawValue.hasSuffix("/report") }
}

extension MediaType {
    /// text/plain.
    public static let plainText = Self(rawValue: "text/plain")
    /// text/html.
    public static let html = Self(rawValue: "text/html")
    /// application/json, in which Amazon SNS sends its notices.
    public static let json = Self(rawValue: "application/json")
    /// text/rfc822-headers: the header of the returned message (RFC 6522).
    public static let rfc822Headers = Self(rawValue: "text/rfc822-headers")
    /// message/rfc822.
    public static let rfc822 = Self(rawValue: "message/rfc822")
    /// message/global: a message with UTF-8 in its header (RFC 6532).
    public static let global = Self(rawValue: "message/global")
    /// message/global-headers (RFC 6533).
    public static let globalHeaders = Self(rawValue: "message/global-headers")
    /// message/delivery-status (RFC 3464).
    public static let deliveryStatus = Self(rawValue: "message/delivery-status")
    /// message/global-delivery-status (RFC 6533).
    public static let globalDeliveryStatus = Self(rawValue: "message/global-delivery-status")
    /// message/disposition-notification (RFC 8098).
    public static let dispositionNotification = Self(rawValue: "message/disposition-notification")
    /// message/global-disposition-notification (RFC 6533).
    public static let globalDispositionNotification = Self(rawValue: "message/global-disposition-notification")
    /// message/feedback-report (RFC 5965).
    public static let feedbackReport = Self(rawValue: "message/feedback-report")
    /// multipart/report (RFC 6522).
    public static let report = Self(rawValue: "multipart/report")
    /// multipart/mixed.
    public static let mixed = Self(rawValue: "multipart/mixed")
    /// multipart/alternative.
    public static let alternative = Self(rawValue: "multipart/alternative")
    /// multipart/related.
    public static let related = Self(rawValue: "multipart/related")
    /// multipart/digest.
    public static let digest = Self(rawValue: "multipart/digest")
    /// application/octet-stream.
    public static let octetStream = Self(rawValue: "application/octet-stream")

    private static let known: [(bytes: [UInt8], type: MediaType)] = [
        plainText, deliveryStatus, rfc822, report, rfc822Headers, html, mixed, alternative, related, octetStream,
        global,
        globalHeaders, globalDeliveryStatus, dispositionNotification, globalDispositionNotification, feedbackReport,
        digest,
    ].map { (Array($0.rawValue.utf8), $0) }

    /// Reads `type "/" subtype` from the start of a Content-Type, past white space and comments (RFC 2045 section 5.1).
    ///
    /// A known type costs no allocation: every part of every message passes here.
    ///
    /// - Returns: nil if there is no such start.
    init?(scanning body: Span<UInt8>) {
        var scanner = Scanner(position: 0)
        let type = scanner.token(in: body)
        scanner.skipCommentsAndSpace(in: body)
        guard !type.isEmpty, scanner.position < body.count, body[scanner.position] == 0x2F else { return nil }
        scanner.position += 1
        let subtype = scanner.token(in: body)
        guard !subtype.isEmpty else { return nil }
        if type.upperBound + 1 == subtype.lowerBound {
            let written = body.extracting(type.lowerBound..<subtype.upperBound)
            for candidate in Self.known where ByteSearch.isEqualIgnoringCase(written, to: candidate.bytes.span) {
                self = candidate.type
                return
            }
        }
        var name: [UInt8] = []
        for index in type { name.append(body[index].lowercased) }
        name.append(0x2F)
        for index in subtype { name.append(body[index].lowercased) }
        self.init(rawValue: String(decoding: name, as: UTF8.self))
    }

    private struct Scanner {
        var position: Int

        mutating func token(in body: Span<UInt8>) -> Range<Int> {
            skipCommentsAndSpace(in: body)
            let start = position
            while position < body.count, isTokenText(body[position]) { position += 1 }
            return start..<position
        }

        mutating func skipCommentsAndSpace(in body: Span<UInt8>) {
            var depth = 0
            while position < body.count {
                switch body[position] {
                case 0x28: depth += 1
                case 0x29 where depth > 0: depth -= 1
                case 0x5C where depth > 0: position += 1
                case 0x09, 0x0A, 0x0D, 0x20: break
                default: if depth == 0 { return }
                }
                position += 1
            }
            position = min(position, body.count)
        }

        private func isTokenText(_ byte: UInt8) -> Bool {
            switch byte {
            case 0x28, 0x29, 0x3C, 0x3E, 0x40, 0x2C, 0x3B, 0x3A, 0x5C, 0x22, 0x2F, 0x5B, 0x5D, 0x3F, 0x3D: false
            default: byte > 0x20 && byte != 0x7F
            }
        }
    }
}
