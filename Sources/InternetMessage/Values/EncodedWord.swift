public import RawMail

/// Text of a header field that may hold encoded words (RFC 2047): `=?utf-8?Q?caf=C3=A9?=`.
public enum EncodedWord {
    /// The text of an unstructured field body: unfolded, its encoded words decoded, white space at its ends removed.
    ///
    /// White space between adjacent words is dropped, and characters that senders cut in two between words of the same
    /// charset and encoding are joined. Words may be longer than the RFC allows, hold spaces, lack base64 padding, or touch
    /// the text around them; raw UTF-8 beside them is kept (RFC 6532). `offset` is where the body begins in the message.
    ///
    /// Defects: `invalidEncodedWord` for a word that cannot be decoded, which stays as it is, and those
    /// of ``CharsetDecoder``.
    public static func decode(_ bytes: Span<UInt8>, at offset: Int = 0, defects: inout [Defect]) -> String {
        plainText(bytes) ?? decodeWords(bytes, at: offset, defects: &defects)
    }

    static func decode(_ bytes: [UInt8], at offset: Int, defects: inout [Defect]) -> String {
        decode(bytes.span, at: offset, defects: &defects)
    }

    /// What most fields hold: US-ASCII without any `=?`, on one line or folded; nil if it is anything else.
    private static func plainText(_ bytes: Span<UInt8>) -> String? {
        let text = bytes.extracting(trimmed(bytes))
        var index = 0
        var isFolded = false
        while let found = ByteSearch.firstUnprintableOrEquals(in: text, from: index) {
            if text[found] >= 0x80 || text.beginsEncodedWord(at: found) { return nil }
            isFolded = isFolded || text[found].isLineEnd
            index = found + 1
        }
        return isFolded ? unfolded(text) : String(decoding: text)
    }

    private static func unfolded(_ text: Span<UInt8>) -> String {
        let line = [UInt8](capacity: text.count) { output in
            var index = 0
            while index < text.count {
                if text[index].isLineEnd {
                    let fold = Fold(in: text, at: index)
                    if fold.isSpace { output.append(0x20) }
                    index += fold.length
                } else {
                    output.append(text[index])
                    index += 1
                }
            }
        }
        return String(decoding: line, as: UTF8.self)
    }

    /// Where the text stands, without the white space around it.
    private static func trimmed(_ bytes: Span<UInt8>) -> Range<Int> {
        var (start, end) = (0, bytes.count)
        while start < end, bytes[start].isFoldingSpace { start += 1 }
        while start < end, bytes[end - 1].isFoldingSpace { end -= 1 }
        return start..<end
    }

    private static func decodeWords(_ bytes: Span<UInt8>, at offset: Int, defects: inout [Defect]) -> String {
        let body = trimmed(bytes)
        var decoder = UnstructuredDecoder(
            bytes: [UInt8](copying: bytes.extracting(body)), offset: offset + body.lowerBound, defects: defects)
        let text = decoder.decode()
        defects = decoder.defects
        return text
    }
}

extension Span<UInt8> {
    /// Whether `=?` stands at a position.
    func beginsEncodedWord(at position: Int) -> Bool {
        self[position] == UInt8(ascii: "=") && position + 1 < count && self[position + 1] == UInt8(ascii: "?")
    }
}

/// RFC 2047 §2 `encoded-word`, found at a place of a field body.
private struct Word {
    enum Encoding { case base64, quoted }

    var charset: Range<Int>
    var encoding: Encoding
    var text: Range<Int>
    /// The index behind `?=`.
    var end: Int
}

/// Unfolding (RFC 5322 §2.2.3): a line end before white space goes, any other becomes a space.
private struct Fold {
    /// The bytes of the line end.
    let length: Int
    let isSpace: Bool

    init(in bytes: Span<UInt8>, at index: Int) {
        func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }
        length = bytes[index] == 0x0D && byte(index + 1) == 0x0A ? 2 : 1
        let next = byte(index + length)
        isSpace = next != 0x20 && next != 0x09 && !next.isLineEnd
    }
}

/// What stands at a `=?`.
private enum Finding {
    case word(Word)
    /// Something that was meant as a word, up to an index.
    case broken(Int)
    /// Two bytes of text.
    case text
}

/// Reads an unstructured body from left to right; each byte is looked at a fixed number of times.
private struct UnstructuredDecoder {
    let bytes: [UInt8]
    let offset: Int
    var defects: [Defect]

    private var index = 0
    private var output = ""
    /// Text between words, not yet decoded, and where it began.
    private var literal: [UInt8] = []
    private var literalStart = 0
    /// Words that may go on in the next one: the bytes of all, and the charset and encoding they share.
    private var pending: (charset: Charset, encoding: Word.Encoding, bytes: [UInt8], start: Int)?

    init(bytes: [UInt8], offset: Int, defects: [Defect]) {
        self.bytes = bytes
        self.offset = offset
        self.defects = defects
    }

    mutating func decode() -> String {
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "="), byte(index + 1) == UInt8(ascii: "?") {
                encodedWord()
            } else if bytes[index].isLineEnd {
                lineEnd()
            } else {
                keepText()
            }
        }
        flushWord()
        flushLiteral()
        return output
    }

    private func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

    private mutating func keep(_ byte: UInt8) {
        if literal.isEmpty { literalStart = index }
        literal.append(byte)
    }

    /// Keeps what comes before anything that may be a word, and before the line end.
    private mutating func keepText() {
        var end = index + 1
        while end < bytes.count, bytes[end] != UInt8(ascii: "="), !bytes[end].isLineEnd { end += 1 }
        if literal.isEmpty { literalStart = index }
        literal.append(contentsOf: bytes[index..<end])
        index = end
    }

    private mutating func lineEnd() {
        let fold = Fold(in: bytes.span, at: index)
        if fold.isSpace { keep(0x20) }
        index += fold.length
    }

    private mutating func encodedWord() {
        switch finding(at: index) {
        case .word(let word):
            guard let decoded = word.encoding == .base64 ? base64(word.text) : quoted(word.text) else {
                return keepBroken(upTo: word.end)
            }
            append(decoded, of: word)
            index = word.end
        case .broken(let end):
            keepBroken(upTo: end)
        case .text:
            keep(bytes[index])
            keep(bytes[index + 1])
            index += 2
        }
    }

    private mutating func keepBroken(upTo end: Int) {
        defects.note(.invalidEncodedWord, at: offset + index)
        while index < end {
            if bytes[index].isLineEnd {
                lineEnd()
            } else {
                keep(bytes[index])
                index += 1
            }
        }
    }

    private mutating func append(_ decoded: [UInt8], of word: Word) {
        let charset = charset(of: word)
        let isAdjacent = literal.allSatisfy(\.isFoldingSpace)
        if isAdjacent, pending != nil { literal.removeAll() }
        if isAdjacent, pending?.charset == charset, pending?.encoding == word.encoding {
            pending?.bytes.append(contentsOf: decoded)
        } else {
            flushWord()
            flushLiteral()
            pending = (charset, word.encoding, decoded, word.text.lowerBound)
        }
    }

    private func charset(of word: Word) -> Charset {
        let name = bytes.span.extracting(word.charset)
        return Charset.usual[name] ?? Charset(name: String(decoding: name))
    }

    private mutating func flushWord() {
        guard let word = pending else { return }
        pending = nil
        output += CharsetDecoder.decode(
            word.bytes, charset: word.charset, at: offset + word.start, defects: &defects)
    }

    private mutating func flushLiteral() {
        guard !literal.isEmpty else { return }
        output += CharsetDecoder.decode(literal, charset: nil, at: offset + literalStart, defects: &defects)
        literal.removeAll(keepingCapacity: true)
    }
}

extension UnstructuredDecoder {
    /// RFC 2047 §2, `encoded-word = "=?" charset "?" encoding "?" encoded-text "?="`.
    private func finding(at start: Int) -> Finding {
        var charsetEnd = start + 2
        while byte(charsetEnd).isTokenByte { charsetEnd += 1 }
        guard charsetEnd > start + 2, byte(charsetEnd) == UInt8(ascii: "?") else { return .text }
        let textStart = charsetEnd + 3
        guard byte(charsetEnd + 2) == UInt8(ascii: "?"), !byte(charsetEnd + 1).isLineEnd else { return .text }
        let encoding: Word.Encoding? =
            switch byte(charsetEnd + 1).asciiLowercased {
            case UInt8(ascii: "b"): .base64
            case UInt8(ascii: "q"): .quoted
            default: nil
            }
        let end = textEnd(from: textStart)
        guard let encoding, end < bytes.count, bytes[end] == UInt8(ascii: "?") else {
            return .broken(end < bytes.count && bytes[end] == UInt8(ascii: "?") ? end + 2 : end)
        }
        return .word(
            Word(charset: start + 2..<charsetEnd, encoding: encoding, text: textStart..<end, end: end + 2))
    }

    /// The index of the `?=` that ends a word's text, or of the `=?` of the next word, or the end.
    private func textEnd(from start: Int) -> Int {
        var index = start
        while let mark = ByteSearch.firstIndex(of: UInt8(ascii: "?"), in: bytes.span, from: index) {
            // Padding before the end, `YQ==?=`, is not the start of another word.
            if byte(mark + 1) == UInt8(ascii: "=") { return mark }
            if mark > start, bytes[mark - 1] == UInt8(ascii: "=") { return mark - 1 }
            index = mark + 1
        }
        return bytes.count
    }

    /// RFC 2047 §4.2.
    ///
    /// An `=` that begins no escape is kept, as senders forget to encode it.
    private func quoted(_ text: Range<Int>) -> [UInt8]? {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(text.count)
        var index = text.lowerBound
        while index < text.upperBound {
            if bytes[index] == UInt8(ascii: "="), index + 2 < text.upperBound,
                let high = bytes[index + 1].hexValue, let low = bytes[index + 2].hexValue
            {
                decoded.append(high << 4 | low)
                index += 3
            } else {
                if !bytes[index].isLineEnd {
                    decoded.append(bytes[index] == UInt8(ascii: "_") ? 0x20 : bytes[index])
                }
                index += 1
            }
        }
        return decoded
    }

    /// RFC 2047 §4.1; nil if there is anything but base64 and white space.
    private func base64(_ text: Range<Int>) -> [UInt8]? {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(text.count)
        var bits: UInt32 = 0
        var count = 0
        for index in text where !bytes[index].isFoldingSpace {
            if bytes[index] == UInt8(ascii: "=") {
                // Some senders encode in pieces, with padding after each.
                count = 0
                continue
            }
            guard let value = Self.sextet(bytes[index]) else { return nil }
            bits = bits << 6 | UInt32(value)
            count += 1
            if count > 1 { decoded.append(UInt8(truncatingIfNeeded: bits >> (8 - 2 * count))) }
            if count == 4 { count = 0 }
        }
        return count == 1 ? nil : decoded
    }

    private static func sextet(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte &- 0x41
        case UInt8(ascii: "a")...UInt8(ascii: "z"): byte &- 0x61 &+ 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte &- 0x30 &+ 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
