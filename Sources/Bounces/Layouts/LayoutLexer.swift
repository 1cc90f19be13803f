import RawMail

/// Cuts a table into rows of words and phrases.
struct LayoutLexer {
    private let bytes: [UInt8]
    private var position = 0

    /// A phrase in quotation marks; `\"` is one within it.
    struct Phrase {
        var bytes: ArraySlice<UInt8>
        /// Whether `^` stands before it.
        var isAnchored: Bool
    }

    /// The words and phrases of a row.
    struct Words {
        var keyword = ""
        var plain: [String] = []
        var phrases: [Phrase] = []
        /// Whether a quotation mark is not closed.
        var isBroken = false

        var isEmpty: Bool { keyword.isEmpty }
    }

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The next row, empty for a line without words; nil at the end.
    mutating func nextLine() -> Words? {
        guard position < bytes.count else { return nil }
        let end = ByteSearch.firstIndex(of: 0x0A, in: bytes.span, from: position) ?? bytes.count
        defer { position = end + 1 }
        var words = Words()
        while position < end {
            switch bytes[position] {
            case ...0x20: position += 1
            case 0x23: return words
            case 0x22, 0x5E: readPhrase(&words, end)
            default: readWord(&words, end)
            }
        }
        return words
    }

    private mutating func readWord(_ words: inout Words, _ end: Int) {
        let start = position
        while position < end, bytes[position] > 0x20 { position += 1 }
        let word = String(decoding: bytes[start..<position], as: UTF8.self)
        if words.keyword.isEmpty { words.keyword = word } else { words.plain.append(word) }
    }

    private mutating func readPhrase(_ words: inout Words, _ end: Int) {
        let isAnchored = bytes[position] == 0x5E
        position += isAnchored ? 2 : 1
        let start = position
        var escapes: [Int] = []
        while position < end, bytes[position] != 0x22 {
            if bytes[position] == 0x5C, position + 1 < end {
                escapes.append(position)
                position += 1
            }
            position += 1
        }
        if position < end {
            let phrase = bytes[start..<position]
            let plain =
                escapes.isEmpty ? phrase : Array(phrase.indices.filter { !escapes.contains($0) }.map { bytes[$0] })[...]
            words.phrases.append(Phrase(bytes: plain, isAnchored: isAnchored))
        } else {
            words.isBroken = true
        }
        position += 1
    }
}
