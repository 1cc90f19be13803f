import InternetMessage
import RawMail

/// A value with its type before a semicolon, such as `rfc822; jane@example.net` or `dns; mx.example.net` (RFC 3464 section 2.1.2).
///
/// Senders leave the type out, write a colon or a space behind it, or put the address in angle brackets; all of that is read.
public struct TypedValue: Hashable, Sendable {
    /// The type in lower case: `rfc822`, `utf-8`, `dns`, `smtp`, `x-unix`; empty if there is none.
    public let type: String
    /// The value, unfolded; of addresses and hosts without the comments behind them.
    public let value: String
    private let isXText: Bool

    /// What kind of value a field holds.
    enum Role: Sendable {
        /// Original-Recipient, whose addresses may be xtext.
        case originalRecipient
        /// Final-Recipient and other addresses.
        case recipient
        /// The name of a mail transfer agent.
        case host
        /// A diagnostic code, which is free text.
        case diagnostic

        /// The types that are known even where the semicolon is missing.
        var types: [String] {
            switch self {
            case .originalRecipient, .recipient: ["rfc822", "utf-8", "utf8", "rfc/822", "rfc-822"]
            case .host: ["dns"]
            case .diagnostic: ["smtp"]
            }
        }
    }

    /// Makes a value of a type; an empty type stands for none.
    public init(type: String, value: String) { self.init(type: type, value: value, isXText: false) }

    private init(type: consuming String, value: consuming String, isXText: Bool) {
        self.type = type
        self.value = value
        self.isXText = isXText
    }

    /// Reads the text of a field; nil if there is nothing in it.
    init?(_ text: String, as role: Role) {
        let bytes = Array(text.utf8)
        var scanner = TypedValueScanner(bytes: bytes)
        let type = Self.normalized(scanner.type(knownWithoutSemicolon: role.types))
        var value = scanner.rest
        let isAddress = role == .recipient || role == .originalRecipient
        if role == .host || isAddress && Self.isMailAddress(type) { value = TypedValueScanner.withoutComments(value) }
        guard !type.isEmpty || !value.isEmpty else { return nil }
        self.type = type
        self.value = String(decoding: value.span.unfolded, as: UTF8.self)
        isXText = role == .originalRecipient && type != "utf-8"
    }

    /// Reads a field; nil if there is nothing in it.
    init?(_ field: HeaderField?, as role: Role) {
        guard let field, let value = field.withBody({ Self($0, at: field.bodyOffset, as: role) }) else { return nil }
        self = value
    }

    /// Reads the body of a field, which begins at `offset` in the message; nil if there is nothing in it.
    init?(_ body: Span<UInt8>, at offset: Int, as role: Role) {
        var isPlain = true
        guard let value = Self.plain(body, as: role) ?? Self.decoded(body, at: offset, as: role, &isPlain) else {
            return nil
        }
        self = value
    }

    /// The same of a body that is not plain, which is noted in `isPlain`.
    static func decoded(
        _ body: Span<UInt8>, at offset: Int, as role: Role, _ isPlain: inout Bool
    ) -> TypedValue? {
        isPlain = false
        // Postfix folds a diagnostic before four spaces where it had one, so a fold becomes one space.
        return TypedValue(EncodedWord.decode(body.unfolded.span, at: offset), as: role)
    }

    /// Reads what nearly all fields hold: a type, a semicolon and a value that needs no thought; nil if it is
    /// anything else.
    static func plain(_ body: Span<UInt8>, as role: Role) -> TypedValue? {
        guard let (type, end) = plainType(body), let value = plainValue(body.extracting(end...), as: role)
        else { return nil }
        return TypedValue(type: type, value: value, isXText: role == .originalRecipient && type != "utf-8")
    }

    /// Where the value stands in a body of this type that holds a plain address or the name of a host, and nothing else: letters,
    /// digits, dots and the like, which are the same whatever the role; nil if it holds anything else.
    ///
    /// `type` is in lower case, with its semicolon.
    static func word(in body: Span<UInt8>, ofType type: StaticString) -> Range<Int>? {
        guard var start = end(ofType: type, in: body) else { return nil }
        while start < body.count, body[start].isWhiteSpace { start += 1 }
        return body.extracting(start...).isPlainAddress ? start..<body.count : nil
    }

    /// The index behind the type and semicolon that a body begins with; nil if it begins with others.
    @inline(__always)
    private static func end(ofType type: StaticString, in body: Span<UInt8>) -> Int? {
        var start = 0
        while start < body.count, body[start].isWhiteSpace { start += 1 }
        let end = start + type.utf8CodeUnitCount
        guard end < body.count, ByteSearch.isEqualIgnoringCase(body.extracting(start..<end), to: type) else {
            return nil
        }
        return end
    }

    /// The type, and the index behind the semicolon, which follows at once; nil if anything else stands there.
    private static func plainType(_ body: Span<UInt8>) -> (type: String, end: Int)? {
        if let end = end(ofType: "smtp;", in: body) { return ("smtp", end) }
        guard let end = ByteSearch.firstIndex(of: UInt8(ascii: ";"), in: body) else { return nil }
        var start = 0
        while start < end, body[start].isWhiteSpace || body[start].isLineEnd { start += 1 }
        let word = body.extracting(start..<end)
        if let type = usualTypes[word] { return (type, end + 1) }
        for index in word.indices where !word[index].isTypeText { return nil }
        guard !word.isEmpty else { return nil }
        let type = String(decoding: word.indices.map { word[$0].lowercased }, as: UTF8.self)
        return (normalized(type), end + 1)
    }

    private static let usualTypes = NameTable<String>(
        ["rfc822", "dns", "smtp", "x-unix", "x-local", "utf-8"].map { ($0, $0) })

    /// A value that needs no decoding and has no comment, on one line; nil if it is anything else.
    private static func plainValue(_ text: Span<UInt8>, as role: Role) -> String? {
        let value = text.extracting(text.trimmedRange)
        if role != .diagnostic, ByteSearch.firstIndex(of: 0x28, in: value) != nil { return nil }
        var isFolded = false
        var index = 0
        while let found = ByteSearch.firstUnprintableOrEquals(in: value, from: index) {
            let byte = value[found]
            if byte.isLineEnd {
                isFolded = true
            } else if byte == 0x3D {
                if found + 1 < value.count, value[found + 1] == 0x3F { return nil }
            } else if byte != 0x09 {
                return nil
            }
            index = found + 1
        }
        return isFolded ? String(decoding: value.unfolded, as: UTF8.self) : String(decoding: value)
    }

    /// The value as a mail address: the encodings of its type undone, without angle brackets and source route.
    ///
    /// - `<jane@example.net>`, `Jane <jane@example.net>` and `@a.example,@b.example:jane@example.net` are `jane@example.net`.
    /// - Of an Original-Recipient, `jane+2Btag@example.net` is `jane+tag@example.net` (RFC 3461 section 4).
    /// - Of type `utf-8`, `j\x{FC}rgen@example.net` is `jürgen@example.net` (RFC 6533 section 3).
    ///
    /// Pipes and files (`"|/usr/bin/vacation jane"`), and values of other types such as `x400`, are returned as they are.
    public var address: String {
        guard Self.isMailAddress(type), !value.utf8.span.isPlainAddress else { return value }
        let bare = Self.addrSpec(value)
        if type == "utf-8" { return UTF8AddressXText.decode(bare) }
        guard isXText, let decoded = XText.decodeWhereNeeded(bare) else { return bare }
        return decoded
    }

    private static func isMailAddress(_ type: String) -> Bool { type.isEmpty || type == "rfc822" || type == "utf-8" }

    private static func normalized(_ type: String) -> String {
        switch type {
        case "rfc/822", "rfc-822": "rfc822"
        case "utf8": "utf-8"
        default: type
        }
    }
}

extension TypedValue {
    /// The address alone: RFC 5321's `Path` without its brackets and its `A-d-l`.
    private static func addrSpec(_ text: String) -> String {
        var bytes = Array(text.utf8)[...]
        if isProgramOrFile(bytes) { return text }
        bytes = trimmed(bytes)
        while let last = bytes.last, last == UInt8(ascii: ";") || last == UInt8(ascii: ",") { bytes.removeLast() }
        if bytes.last == UInt8(ascii: ">"), let open = bytes.lastIndex(of: UInt8(ascii: "<")) {
            bytes = bytes[(open + 1)..<(bytes.endIndex - 1)]
        }
        if bytes.starts(with: "mailto:".utf8) { bytes = bytes.dropFirst(7) }
        // XWall writes the type of an Original-Recipient twice
        if bytes.starts(with: "rfc822;".utf8) { bytes = bytes.dropFirst(7) }
        if bytes.first == UInt8(ascii: "@"), let colon = bytes.firstIndex(of: UInt8(ascii: ":")) {
            bytes = bytes[(colon + 1)...]
        }
        return String(decoding: trimmed(bytes), as: UTF8.self)
    }

    /// `|/usr/bin/prog`, `"|/usr/bin/prog"`, `/var/mail/jane` or `:include:/etc/list`.
    private static func isProgramOrFile(_ bytes: ArraySlice<UInt8>) -> Bool {
        let start = bytes.first == UInt8(ascii: "\"") ? bytes.dropFirst() : bytes
        return start.first == UInt8(ascii: "|") || start.first == UInt8(ascii: "/") || start.first == UInt8(ascii: ":")
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        // NUL bytes are padding of programs in C
        var bytes = bytes.drop { $0.isWhiteSpace || $0.isLineEnd || $0 == 0 }
        while let last = bytes.last, last.isWhiteSpace || last.isLineEnd || last == 0 { bytes.removeLast() }
        return bytes
    }
}

extension TypedValue: CustomStringConvertible {
    /// The type and the value as a field holds them.
    public var description: String { type.isEmpty ? value : "\(type); \(value)" }
}

/// Reads `type ";" value` from left to right.
private struct TypedValueScanner {
    let bytes: [UInt8]
    private var position = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// What is not read yet, without the white space around it.
    var rest: ArraySlice<UInt8> {
        var rest = bytes[position...].drop { $0.isWhiteSpace || $0.isLineEnd }
        while let last = rest.last, last.isWhiteSpace || last.isLineEnd { rest.removeLast() }
        return rest
    }

    /// The type in lower case; empty, and nothing read, if there is none.
    mutating func type(knownWithoutSemicolon known: [String]) -> String {
        skipSpace()
        let start = position
        while position < bytes.count, bytes[position].isTypeText { position += 1 }
        let type = String(decoding: bytes[start..<position].map(\.lowercased), as: UTF8.self)
        let afterType = position
        skipSpace()
        if position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: ";"):
                position += 1
                return type
            case UInt8(ascii: ":") where known.contains(type):
                position += 1
                return type
            default:
                if position > afterType, known.contains(type) { return type }
            }
        }
        position = start
        return ""
    }

    private mutating func skipSpace() {
        while position < bytes.count, bytes[position].isWhiteSpace || bytes[position].isLineEnd { position += 1 }
    }

    /// The value without comments; a comment stands at the start or behind white space, and not in quotes.
    static func withoutComments(_ value: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard value.contains(UInt8(ascii: "(")) else { return value }
        var kept: [UInt8] = []
        var isQuoted = false
        var depth = 0
        for byte in value {
            if depth == 0, byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            let isStart = depth > 0 || kept.last?.isWhiteSpace ?? true
            if !isQuoted, byte == UInt8(ascii: "("), isStart {
                depth += 1
            } else if depth > 0 {
                if byte == UInt8(ascii: ")") { depth -= 1 }
            } else {
                kept.append(byte)
            }
        }
        // A parenthesis that never closes opens no comment.
        guard depth == 0 else { return value }
        while kept.last?.isWhiteSpace ?? false { kept.removeLast() }
        return kept.isEmpty ? value : kept[...]
    }
}

extension UInt8 {
    /// A letter, a digit, `-`, `/` or `_`.
    fileprivate var isTypeText: Bool { isOne(of: 0x03FF_A000_0000_0000, 0x07FF_FFFE_87FF_FFFE) }
}

extension Span<UInt8> {
    /// Whether these are an address or a host and nothing else: letters, digits, dots and the like, with nothing encoded.
    fileprivate var isPlainAddress: Bool {
        guard count > 0, self[0].isAlpha || self[0].isDigit else { return false }
        var index = 0
        while let mark = ByteSearch.firstIndexOutsideWord(in: self, from: index) {
            guard self[mark] == UInt8(ascii: "@") else { return false }
            index = mark + 1
        }
        return true
    }

    /// Where the bytes stand that have white space and line ends around them.
    var trimmedRange: Range<Int> {
        var start = 0
        var end = count
        while start < end, self[start].isWhiteSpace || self[start].isLineEnd { start += 1 }
        while end > start, self[end - 1].isWhiteSpace || self[end - 1].isLineEnd { end -= 1 }
        return start..<end
    }

    /// The bytes on one line: a line end and the white space around it become one space.
    var unfolded: [UInt8] {
        var line: [UInt8] = []
        line.reserveCapacity(count)
        var start = 0
        while start < count {
            let end = ByteSearch.firstIndex(of: 0x0A, or: 0x0D, in: self, from: start) ?? count
            line.append(copying: extracting(start..<end))
            guard end < count else { break }
            while line.last?.isWhiteSpace ?? false { line.removeLast() }
            start = end
            while start < count, self[start].isWhiteSpace || self[start].isLineEnd { start += 1 }
            if start < count { line.append(0x20) }
        }
        return line
    }
}
