import RawMail

/// An enhanced mail system status code: class, subject and detail, such as `5.1.1` (RFC 3463).
public struct EnhancedStatusCode: Hashable, Sendable {
    /// 2 success, 4 transient failure, 5 permanent failure.
    public let `class`: Int
    /// What it is about: 0 other, 1 addresses, 2 mailbox, 3 mail system, 4 network, 5 protocol, 6 content, 7 security.
    public let subject: Int
    /// The detail within the subject; providers use numbers of up to three digits that are not registered.
    public let detail: Int

    /// Makes a code; nil if the class is not 2, 4 or 5, or another number not within 0 to 999.
    public init?(class: Int, subject: Int, detail: Int) {
        guard [2, 4, 5].contains(`class`), 0...999 ~= subject, 0...999 ~= detail else { return nil }
        self.class = `class`
        self.subject = subject
        self.detail = detail
    }

    /// Reads the body of a Status field: `5.1.1`, `5.1.1 (bad destination mailbox)`, `#5.1.1`, `5.0.0 550`, `smtp; 5.1.1`.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        let start = bytes.firstIndex { $0.isDigit || $0.isAlpha } ?? bytes.count
        if let match = Self.match(at: start, in: bytes.span) {
            self = match.code
        } else if let code = Self.first(in: bytes) {
            self = code.code
        } else {
            return nil
        }
    }

    /// Reads a field body that is a code and nothing else, white space apart; nil if it is anything else.
    init?(plain body: Span<UInt8>) {
        let text = body.extracting(body.trimmedRange)
        guard text.count >= 5, text[0].isDigit, text[1] == UInt8(ascii: ".") else { return nil }
        var index = 2
        guard let subject = Self.number(at: &index, in: text), index + 1 < text.count, text[index] == UInt8(ascii: ".")
        else { return nil }
        index += 1
        guard let detail = Self.number(at: &index, in: text), index == text.count else { return nil }
        self.init(class: Int(text[0] & 0x0F), subject: subject, detail: detail)
    }

    /// A number of up to three digits.
    private static func number(at index: inout Int, in text: Span<UInt8>) -> Int? {
        let start = index
        var value = 0
        while index < text.count, text[index].isDigit, index - start < 3 {
            value = value * 10 + Int(text[index] & 0x0F)
            index += 1
        }
        return index > start ? value : nil
    }

    /// Whether the code says nothing but its class: x.0.0.
    public var isGeneric: Bool { subject == 0 && detail == 0 }

    /// Whether the code says more than another: x.0.0 says less than x.y.0, and that less than x.y.z.
    public func isMoreSpecific(than other: Self) -> Bool { specificity > other.specificity }

    private var specificity: Int { subject == 0 ? 0 : detail == 0 ? 1 : 2 }

    /// What the registry of RFC 5248 says of subject and detail, such as `mailbox full`; nil if it is not registered.
    public var meaning: String? { StatusCodeRegistry.meanings[subject << 10 | detail] }
}

extension EnhancedStatusCode: CustomStringConvertible, LosslessStringConvertible {
    /// The code, such as `5.1.1`.
    public var description: String {
        var bytes = [UInt8](repeating: 0, count: Self.room)
        var output = bytes.mutableSpan
        var end = 0
        output.put(self, at: &end)
        return String(decoding: bytes.span.extracting(first: end))
    }

    /// How much room a code is written in.
    package static var room: Int { 8 + Int.longestDecimal }
}

extension MutableSpan<UInt8> {
    /// Puts a code at `end`, where there must be room for it, and moves `end` behind it.
    package mutating func put(_ code: EnhancedStatusCode, at end: inout Int) {
        put(decimal: code.class, at: &end)
        put(0x2E, at: &end)
        put(decimal: code.subject, at: &end)
        put(0x2E, at: &end)
        put(decimal: code.detail, at: &end)
    }
}

extension EnhancedStatusCode: Codable {
    /// Reads a code from its string.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let code = Self(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "\(text) is no status code")
        }
        self = code
    }

    /// Writes the code as a string.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

// MARK: - Codes in text

extension EnhancedStatusCode {
    /// A code and where it stands.
    package struct Match: Hashable, Sendable {
        package var code: EnhancedStatusCode
        package var range: Range<Int>
    }

    /// The first code in a diagnostic or in prose: `550 5.1.1 ...`, `550-5.1.1`, `(#5.1.1)`, `[5.7.1]`.
    ///
    /// Parts of addresses (`5.1.1.2`), of dates and of version numbers are no codes.
    public static func first(in text: String) -> Self? {
        mayStand(in: text.utf8.span) ? first(in: Array(text.utf8))?.code : nil
    }

    /// Whether a dot stands between a digit that can be a class and another one: most texts without a code have none.
    static func mayStand(in bytes: Span<UInt8>) -> Bool {
        var index = 1
        while let dot = ByteSearch.firstIndex(of: UInt8(ascii: "."), in: bytes, from: index) {
            let before = bytes[dot - 1]
            if before == 0x32 || before == 0x34 || before == 0x35, dot + 1 < bytes.count, bytes[dot + 1].isDigit {
                return true
            }
            index = dot + 1
        }
        return false
    }

    /// The first code in `bytes`, and where it stands.
    package static func first(in bytes: [UInt8], from start: Int = 0) -> Match? {
        var index = start
        while index < bytes.count {
            if bytes[index] == 0x32 || bytes[index] == 0x34 || bytes[index] == 0x35, beginsCode(at: index, in: bytes),
                let match = match(at: index, in: bytes.span), match.code.subject <= 7
            {
                return match
            }
            index += 1
        }
        return nil
    }

    /// All codes in `bytes`, in their order.
    package static func all(in bytes: [UInt8]) -> [Match] {
        var matches: [Match] = []
        var index = 0
        while let match = first(in: bytes, from: index) {
            matches.append(match)
            index = match.range.upperBound
        }
        return matches
    }

    /// `class "." subject "." detail` at an index, and nothing behind it that makes it something else.
    static func match(at start: Int, in bytes: Span<UInt8>) -> Match? {
        var index = start
        guard let first = number(at: &index, upTo: 1, in: bytes), dot(at: &index, in: bytes),
            let second = number(at: &index, upTo: 3, in: bytes), dot(at: &index, in: bytes),
            let third = number(at: &index, upTo: 3, in: bytes),
            let code = Self(class: first, subject: second, detail: third)
        else { return nil }
        return endsCode(at: index, in: bytes) ? Match(code: code, range: start..<index) : nil
    }

    private static func number(at index: inout Int, upTo digits: Int, in bytes: Span<UInt8>) -> Int? {
        let start = index
        var value = 0
        while index < bytes.count, bytes[index].isDigit {
            guard index - start < digits else { return nil }
            value = value * 10 + Int(bytes[index] & 0x0F)
            index += 1
        }
        return index > start ? value : nil
    }

    private static func dot(at index: inout Int, in bytes: Span<UInt8>) -> Bool {
        guard index < bytes.count, bytes[index] == UInt8(ascii: ".") else { return false }
        index += 1
        return true
    }

    /// A letter, or a dot or slash with more behind it, makes it a version, an address or a date.
    private static func endsCode(at index: Int, in bytes: Span<UInt8>) -> Bool {
        guard index < bytes.count else { return true }
        let byte = bytes[index]
        if byte.isAlpha || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "@") { return false }
        guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ":") else { return true }
        guard index + 1 < bytes.count else { return true }
        return !bytes[index + 1].isDigit && (byte == UInt8(ascii: ":") || !bytes[index + 1].isAlpha)
    }

    private static func beginsCode(at index: Int, in bytes: [UInt8]) -> Bool {
        guard index > 0 else { return true }
        switch bytes[index - 1] {
        case UInt8(ascii: "-"): return followsReplyCode(at: index - 1, in: bytes)
        case UInt8(ascii: " "), UInt8(ascii: "\t"): return !followsOtherNumber(at: index, in: bytes)
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "#"),
            UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "="), UInt8(ascii: "\""),
            UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "*"), 0x0A, 0x0D:
            return true
        default: return false
        }
    }

    /// Whether three digits stand before `index`, as in `550-5.1.1`.
    private static func followsReplyCode(at index: Int, in bytes: [UInt8]) -> Bool {
        guard index >= 3, bytes[index - 3...index - 1].allSatisfy(\.isDigit) else { return false }
        return index == 3
            || !bytes[index - 4].isDigit && !bytes[index - 4].isAlpha && bytes[index - 4] != UInt8(ascii: ".")
    }

    /// Whether the word before says that a version comes: `Exim 4.2.1`, `version 5.1.0`.
    private static func followsOtherNumber(at index: Int, in bytes: [UInt8]) -> Bool {
        let before = bytes[max(0, index - 24)..<index]
        guard let end = before.lastIndex(where: { !$0.isWhiteSpace }) else { return false }
        let word = before[...end].suffix(while: \.isAlpha)
        return versioned.contains(String(decoding: word.map(\.lowercased), as: UTF8.self))
    }

    private static let versioned: Set<String> = [
        "version", "ver", "v", "release", "exim", "sendmail", "postfix", "qmail", "server", "build", "mailer", "php",
        "perl", "python", "kernel", "linux", "exchange", "mdaemon", "spamassassin", "clamav", "amavisd", "dovecot",
    ]
}

extension ArraySlice<UInt8> {
    /// The longest end of which every byte is of a kind.
    func suffix(while isMember: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        var start = endIndex
        while start > startIndex, isMember(self[start - 1]) { start -= 1 }
        return self[start...]
    }
}
