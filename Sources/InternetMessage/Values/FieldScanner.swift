/// Reads the lexical tokens of RFC 5322 §3.2 from a structured field body.
///
/// What never closes is not a token: a comment or quoted string without its end gives nil and is then ordinary text. That
/// is found out once for the whole field, so that a million open quotes cost no more than one.
struct FieldScanner {
    let bytes: [UInt8]
    /// The index of the next byte.
    var position = 0

    private var commentsEnd = false
    private var quotedStringsEnd = false

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The next byte, nil at the end.
    var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    var isAtEnd: Bool { position >= bytes.count }

    /// Takes the next byte if it is `byte`.
    mutating func take(_ byte: UInt8) -> Bool {
        guard current == byte else { return false }
        position += 1
        return true
    }

    /// Takes bytes as long as they are of a kind.
    mutating func take(while isMember: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        let start = position
        while let byte = current, isMember(byte) { position += 1 }
        return bytes[start..<position]
    }

    /// RFC 5322 §3.2.2 `FWS`.
    mutating func skipFWS() {
        while let byte = current, byte.isFoldingSpace { position += 1 }
    }

    /// RFC 5322 §3.2.2 `CFWS`.
    mutating func skipCFWS() {
        repeat { skipFWS() } while comment() != nil
    }

    /// RFC 5322 §3.2.2 `comment`, nested to any depth: the text between its outer parentheses, quoted pairs resolved.
    mutating func comment() -> [UInt8]? {
        guard !commentsEnd, current == UInt8(ascii: "(") else { return nil }
        var text: [UInt8] = []
        var depth = 1
        var index = position + 1
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            switch byte {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            case UInt8(ascii: "\\") where index < bytes.count:
                // A fold is no text, whatever stands before it.
                if bytes[index].isLineEnd { continue }
                text.append(bytes[index])
                index += 1
                continue
            default: break
            }
            if depth == 0 {
                position = index
                return text
            }
            text.append(byte)
        }
        commentsEnd = true
        return nil
    }

    /// RFC 5322 §3.2.4 `quoted-string`: the text between its quotes, quoted pairs resolved, line ends removed.
    mutating func quotedString() -> [UInt8]? {
        guard !quotedStringsEnd, current == UInt8(ascii: "\"") else { return nil }
        var text: [UInt8] = []
        var index = position + 1
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == UInt8(ascii: "\"") {
                position = index
                return text
            }
            if byte == UInt8(ascii: "\\"), index < bytes.count {
                // A fold is no text, whatever stands before it.
                if !bytes[index].isLineEnd { text.append(bytes[index]) }
                index += 1
            } else if !byte.isLineEnd {
                text.append(byte)
            }
        }
        quotedStringsEnd = true
        return nil
    }
}
