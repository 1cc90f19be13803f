public import RawMail

/// A parameter of a MIME header field (RFC 2045 §5.1): `charset="utf-8"`.
public struct Parameter: Hashable, Codable, Sendable {
    /// The name in lower case, without the asterisks of RFC 2231.
    public var name: String
    /// The decoded value.
    public var value: String
    /// The charset that an RFC 2231 value says it is in, as it is written there.
    public var charset: String?
    /// The language that an RFC 2231 value says it is in.
    public var language: String?

    /// Makes a parameter; `name` should be in lower case.
    public init(name: String, value: String, charset: String? = nil, language: String? = nil) {
        self.name = name
        self.value = value
        self.charset = charset
        self.language = language
    }
}

extension Defect.Code {
    /// A parameter without a value, with a quote that never closes, or in pieces that do not fit together.
    public static let invalidParameter = Self(rawValue: "invalidParameter")
}

/// Reads the parameters of a MIME header field: what follows the media type or disposition.
///
/// Pieces of RFC 2231 (`name*0*=utf-8''a%20; name*1=b`) are joined in the order of their numbers; encoded words in values,
/// which RFC 2047 forbids and Outlook writes, are decoded except in a boundary. Accepted beside the grammar: values without
/// quotes that should have them, spaces around `=`, a `;` missing or doubled. Parameters come in the order of their first
/// appearance; of more than `limit` the later are dropped. `offset` is where the bytes begin in the message.
///
/// Defects: ``RawMail/Defect/Code/invalidParameter``, ``RawMail/Defect/Code/tooManyParameters``, and those of decoding.
package func parseParameters(
    _ bytes: Span<UInt8>, at offset: Int = 0, limit: Int = ParserLimits().parameters, defects: inout [Defect]
) -> [Parameter] {
    parseParameters(FieldScanner([UInt8](copying: bytes)), at: offset, limit: limit, defects: &defects)
}

/// Reads parameters from where `scanner` stands.
func parseParameters(
    _ scanner: FieldScanner, at offset: Int, limit: Int, defects: inout [Defect]
) -> [Parameter] {
    var parser = ParameterParser(scanner: scanner, offset: offset)
    var pieces = ParameterPieces(limit: limit)
    while let piece = parser.parameter(&defects) {
        pieces.add(piece, at: offset, defects: &defects)
    }
    return pieces.joined(at: offset, defects: &defects)
}

/// One `attribute=value` as it is written.
struct ParameterPiece {
    /// The name in lower case, without asterisks.
    var name: String
    /// The number of RFC 2231 §3; nil for a parameter in one piece.
    var section: Int?
    /// Whether the value holds `%xx` (RFC 2231 §4).
    var isExtended = false
    /// The value without its quotes.
    var value: [UInt8]
    /// The index of the name.
    var start: Int
}

// RFC 2045 §5.1 and RFC 2231 §7.
private struct ParameterParser {
    var scanner: FieldScanner
    let offset: Int

    /// `parameter := attribute "=" value`; passes over what is none.
    mutating func parameter(_ defects: inout [Defect]) -> ParameterPiece? {
        while true {
            skipSeparators()
            if scanner.isAtEnd { return nil }
            let start = scanner.position
            let name = attribute()
            scanner.skipCFWS()
            guard !name.isEmpty, scanner.take(UInt8(ascii: "=")) else {
                defects.note(.invalidParameter, at: offset + start)
                // A byte that begins neither a name nor a separator.
                if scanner.position == start { scanner.position += 1 }
                continue
            }
            var piece = piece(named: name, at: start)
            scanner.skipCFWS()
            piece.value = value(&defects)
            return piece
        }
    }

    private mutating func skipSeparators() {
        repeat {
            scanner.skipCFWS()
        } while scanner.take(UInt8(ascii: ";")) || scanner.take(UInt8(ascii: ","))
    }

    /// RFC 2045 `attribute`, with the asterisks of RFC 2231.
    private mutating func attribute() -> ArraySlice<UInt8> {
        scanner.take { $0.isTokenByte || $0 >= 0x80 }
    }

    /// RFC 2231 §7, `attribute [initial-section / other-sections] ["*"]`.
    private func piece(named name: ArraySlice<UInt8>, at start: Int) -> ParameterPiece {
        let parts = name.split(separator: UInt8(ascii: "*"), maxSplits: 2, omittingEmptySubsequences: false)
        let base = (parts.first ?? []).lowercasedASCII
        var piece = ParameterPiece(name: base, value: [], start: start)
        guard parts.count > 1 else { return piece }
        if parts[1].isEmpty, parts.count == 2 {
            piece.isExtended = true
        } else if let section = number(parts[1]) {
            piece.section = section
            piece.isExtended = parts.count == 3
        } else {
            piece.name = name.lowercasedASCII
        }
        return piece
    }

    private func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard !digits.isEmpty, digits.count <= 9, digits.allSatisfy(\.isASCIIDigit) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 &- 0x30) }
    }

    /// RFC 2045 `value := token / quoted-string`.
    private mutating func value(_ defects: inout [Defect]) -> [UInt8] {
        if let text = scanner.quotedString() { return text }
        guard scanner.current == UInt8(ascii: "\"") else { return unquotedValue() }
        defects.note(.invalidParameter, at: offset + scanner.position)
        scanner.position += 1
        return Array(scanner.take { $0 != UInt8(ascii: ";") && !$0.isLineEnd }.trimmed)
    }

    /// A token, or what senders write without quotes: `name=my file (2).txt`, `boundary=----=_Part`.
    private mutating func unquotedValue() -> [UInt8] {
        var text: [UInt8] = []
        // Where the comments begin that are a part of the value only if more of it follows.
        var commentStart: Int?
        while let byte = scanner.current, byte != UInt8(ascii: ";") {
            let start = scanner.position
            if byte.isFoldingSpace {
                scanner.skipFWS()
                if isAttributeAhead(), !isInsideEncodedWord(text) { break }
            } else if scanner.comment() != nil {
                commentStart = commentStart ?? text.count
            } else {
                commentStart = nil
                scanner.position += 1
            }
            text.append(contentsOf: scanner.bytes[start..<scanner.position].lazy.filter { !$0.isLineEnd })
        }
        return Array(text.prefix(commentStart ?? text.count).trimmed)
    }

    /// Whether `name=` comes next: the sender forgot the semicolon before it.
    private func isAttributeAhead() -> Bool {
        var index = scanner.position
        while index < scanner.bytes.count {
            let byte = scanner.bytes[index]
            guard byte.isASCIILetter || byte.isASCIIDigit || "*-_".utf8.contains(byte) else { break }
            index += 1
        }
        return index > scanner.position && index < scanner.bytes.count && scanner.bytes[index] == UInt8(ascii: "=")
    }

    /// Whether the text is an encoded word with spaces in it, not at its end yet.
    private func isInsideEncodedWord(_ text: [UInt8]) -> Bool {
        text.starts(with: "=?".utf8) && !text.suffix(2).elementsEqual("?=".utf8)
    }
}
