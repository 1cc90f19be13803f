import RawMail

/// What became of the message for one recipient (RFC 3464 section 2.3.3).
public struct Action: RawRepresentable, Hashable, Sendable, Codable, CustomStringConvertible {
    /// The word in lower case.
    public let rawValue: String

    /// Makes an action; `rawValue` is expected in lower case.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Reads the body of an Action field: its first word, whatever follows (`failed (bad destination)`).
    ///
    /// Words that no RFC knows are kept: `expired`, `undeliverable`. Nil if there is no word.
    public init?(_ text: String) {
        var bytes = Array(text.utf8)[...]
        bytes = bytes.drop { !$0.isAlpha && $0 != UInt8(ascii: "(") }
        while bytes.first == UInt8(ascii: "(") {
            guard let end = bytes.firstIndex(of: UInt8(ascii: ")")) else { return nil }
            bytes = bytes[(end + 1)...].drop { !$0.isAlpha && $0 != UInt8(ascii: "(") }
        }
        let word = bytes.prefix { $0.isAlpha || $0 == UInt8(ascii: "-") }
        guard !word.isEmpty else { return nil }
        self.init(rawValue: String(decoding: word.map(\.lowercased), as: UTF8.self))
    }

    /// Reads a field body that is one of the words of RFC 3464 and nothing else, white space apart; nil if it is anything else.
    init?(plain body: Span<UInt8>) {
        let word = body.extracting(body.trimmedRange)
        if ByteSearch.isEqualIgnoringCase(word, to: "failed") {
            self = .failed
        } else if let action = Self.words[word] {
            self = action
        } else {
            return nil
        }
    }

    private static let words = NameTable<Action>(
        [.failed, .delayed, .delivered, .relayed, .expanded].map { ($0.rawValue, $0) })

    /// The word.
    public var description: String { rawValue }

    /// The action of RFC 3464 that this word is or stands for; nil if it is not known.
    package var registered: Action? {
        switch self {
        case .failed, .delayed, .delivered, .relayed, .expanded: self
        case Action(rawValue: "expired"): .failed  // Kerio and others
        case Action(rawValue: "undeliverable"): .failed  // a probe of Postfix
        case Action(rawValue: "deleted"): .failed  // a recipient's filter in GNU Mailutils
        case Action(rawValue: "deliverable"): .delivered  // a probe of Postfix
        default: nil
        }
    }

    /// The message could not be delivered, and that is final.
    public static let failed = Self(rawValue: "failed")
    /// The message could not be delivered yet; the reporter keeps trying.
    public static let delayed = Self(rawValue: "delayed")
    /// The message was delivered.
    public static let delivered = Self(rawValue: "delivered")
    /// The message was passed on to where no reports are to be expected from.
    public static let relayed = Self(rawValue: "relayed")
    /// The message was delivered to a list or an alias of several addresses, and sent on to them.
    public static let expanded = Self(rawValue: "expanded")
}
