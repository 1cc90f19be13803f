import RawMail

/// What a mail user agent did with a message, and whether anybody asked it to (RFC 8098 section 3.2.6).
///
/// ```
/// automatic-action/MDN-sent-automatically; displayed/error
/// ```
public struct Disposition: Hashable, Sendable {
    /// `manual-action` or `automatic-action`, in lower case; nil if it is missing.
    public let actionMode: String?
    /// `mdn-sent-manually` or `mdn-sent-automatically`, in lower case; nil if it is missing.
    public let sendingMode: String?
    /// What was done with the message.
    public let type: DispositionType
    /// The modifiers in lower case, such as `error`.
    public let modifiers: [String]

    /// Reads the body of a Disposition field; nil if it names no type.
    ///
    /// The modes may be missing (`deleted`), and commas, semicolons and comments stand where they should not.
    public init?(_ text: String) {
        let bytes = Self.withoutComments(text.utf8.map(\.lowercased))
        let semicolon = bytes.firstIndex(of: UInt8(ascii: ";"))
        let modes = semicolon.map { Self.words(bytes[..<$0], separatedBy: [UInt8(ascii: "/")]) } ?? []
        let rest = semicolon.map { bytes[($0 + 1)...] } ?? bytes[...]
        let separators: Set<UInt8> = [UInt8(ascii: "/"), UInt8(ascii: ","), UInt8(ascii: ";")]
        guard let type = Self.words(rest, separatedBy: separators).first else { return nil }
        actionMode = modes.first
        sendingMode = modes.dropFirst().first
        self.type = DispositionType(rawValue: type)
        modifiers = Array(Self.words(rest, separatedBy: separators).dropFirst())
    }

    private static func words(_ bytes: ArraySlice<UInt8>, separatedBy separators: Set<UInt8>) -> [String] {
        bytes.split { separators.contains($0) }.compactMap { word in
            let visible = word.filter { !$0.isWhiteSpace && !$0.isLineEnd }
            return visible.isEmpty ? nil : String(decoding: visible, as: UTF8.self)
        }
    }

    private static func withoutComments(_ bytes: [UInt8]) -> [UInt8] {
        var depth = 0
        return bytes.filter { byte in
            if byte == UInt8(ascii: "(") { depth += 1 }
            defer { if byte == UInt8(ascii: ")"), depth > 0 { depth -= 1 } }
            return depth == 0
        }
    }
}

/// What was done with a message (RFC 8098 section 3.2.6.2).
public struct DispositionType: RawRepresentable, Hashable, Sendable, Codable, CustomStringConvertible {
    /// The word in lower case.
    public let rawValue: String

    /// Makes a type; `rawValue` is expected in lower case.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The word.
    public var description: String { rawValue }

    /// The message was shown to somebody; nobody knows whether it was read.
    public static let displayed = Self(rawValue: "displayed")
    /// The message was deleted; of a Sieve reject or a mailbox over its quota, it was never delivered.
    public static let deleted = Self(rawValue: "deleted")
    /// The message was sent on, printed, or otherwise handled without being shown.
    public static let dispatched = Self(rawValue: "dispatched")
    /// The message was handled by a program.
    public static let processed = Self(rawValue: "processed")
    /// The recipient does not want the sender to know (RFC 2298).
    public static let denied = Self(rawValue: "denied")
    /// Handling the message failed (RFC 2298).
    public static let failed = Self(rawValue: "failed")
}
