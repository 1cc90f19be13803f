public import RawMail

/// What a message is known by (RFC 5322 §3.6.4), with its brackets: `<20260131.4711@x.example>`.
public struct MessageID: RawRepresentable, Hashable, Codable, Sendable {
    /// The identifier with its brackets, white space removed.
    public var rawValue: String

    /// Makes an identifier of a string that has its brackets.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Reads the first identifier of a text; nil if there is none.
    public init?(_ text: String) {
        guard let first = Self.list(from: Array(text.utf8).span).first else { return nil }
        self = first
    }

    /// The first identifier of a Message-ID field; nil if there is none.
    ///
    /// `offset` is where the body begins in the message. Raw 8-bit bytes that are no UTF-8 are a
    /// `undecodableBytes`.
    public static func parse(_ bytes: Span<UInt8>, at offset: Int = 0, defects: inout [Defect]) -> Self? {
        plain(bytes) ?? list(from: bytes, at: offset, defects: &defects).first
    }

    /// The identifiers of a References, In-Reply-To or Message-ID field, folds and comments included.
    ///
    /// White space inside of brackets is removed, and a bracket that never closes ends with the field. Phrases beside the
    /// identifiers (§4.5.4) are passed over. Without any brackets, words that hold an `@` are taken, or the only word.
    public static func list(from bytes: Span<UInt8>) -> [MessageID] {
        var defects: [Defect] = []
        return list(from: bytes, at: 0, defects: &defects)
    }

    private static func list(from bytes: Span<UInt8>, at offset: Int, defects: inout [Defect]) -> [MessageID] {
        if let plain = plain(bytes) { return [plain] }
        var parser = MessageIDParser([UInt8](copying: bytes))
        return parser.identifiers().map { start, text in
            let text = CharsetDecoder.decode(text, charset: nil, at: offset + start, defects: &defects)
            return MessageID(rawValue: "<\(text)>")
        }
    }
}

extension MessageID {
    /// The one identifier that nearly all fields hold, without a fold or comment; nil if the field holds anything else.
    private static func plain(_ bytes: Span<UInt8>) -> MessageID? {
        var start = 0
        var end = bytes.count
        while start < end, bytes[start].isFoldingSpace { start += 1 }
        while start < end, bytes[end - 1].isFoldingSpace { end -= 1 }
        guard end - start > 2, bytes[start] == UInt8(ascii: "<"), bytes[end - 1] == UInt8(ascii: ">") else {
            return nil
        }
        var index = start + 1
        while let mark = ByteSearch.firstIndexOutsideWord(in: bytes, from: index), mark < end - 1 {
            let byte = bytes[mark]
            if byte <= 0x20 || byte >= 0x7F || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") { return nil }
            index = mark + 1
        }
        return MessageID(rawValue: String(decoding: bytes.extracting(start..<end)))
    }
}

extension MessageID: CustomStringConvertible {
    /// The identifier with its brackets.
    public var description: String { rawValue }
}

/// RFC 5322 §3.6.4 and §4.5.4, `1*(phrase / msg-id)`.
private struct MessageIDParser {
    private var scanner: FieldScanner
    private var bracketed: [(start: Int, text: [UInt8])] = []
    private var bare: [(start: Int, text: [UInt8])] = []

    init(_ bytes: [UInt8]) {
        scanner = FieldScanner(bytes)
    }

    /// The text of each identifier without brackets, and the index it begins at.
    mutating func identifiers() -> [(start: Int, text: [UInt8])] {
        while true {
            repeat { scanner.skipCFWS() } while scanner.take(UInt8(ascii: ",")) || scanner.take(UInt8(ascii: ";"))
            if scanner.isAtEnd { break }
            if scanner.take(UInt8(ascii: "<")) {
                identifier()
            } else if scanner.quotedString() == nil {
                word()
            }
        }
        if !bracketed.isEmpty { return bracketed }
        let withAt = bare.filter { $0.text.contains(UInt8(ascii: "@")) }
        return withAt.isEmpty && bare.count == 1 ? bare : withAt
    }

    /// RFC 5322 §3.6.4 `msg-id = "<" id-left "@" id-right ">"`, behind its bracket.
    private mutating func identifier() {
        let start = scanner.position
        let text = scanner.take { $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">") }.filter { !$0.isFoldingSpace }
        _ = scanner.take(UInt8(ascii: ">"))
        if !text.isEmpty { bracketed.append((start, Array(text))) }
    }

    private mutating func word() {
        let start = scanner.position
        let text = scanner.take { !$0.isFoldingSpace && !"<>(,;\"".utf8.contains($0) }
        if text.isEmpty {
            // A bracket, parenthesis or quote that does not belong to anything.
            scanner.position += 1
        } else {
            bare.append((start, Array(text)))
        }
    }
}
