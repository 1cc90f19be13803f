import RawMail

/// Cuts a table into rows of words and phrases.
struct LayoutLexer {
    private var position = 0
    /// Where the next backslash stands from the line on; the text's end if there is none.
    private var nextEscape = -1

    /// A phrase in quotation marks.
    struct Phrase {
        /// Its place between the marks.
        var range: Range<Int>
        /// Whether `^` stands before it.
        var isAnchored: Bool
        /// Whether a byte in it may stand behind a backslash, as a quotation mark must.
        var hasEscapes: Bool

        /// The phrase without backslashes.
        func plain(in text: Span<UInt8>) -> [UInt8] {
            var plain: [UInt8] = []
            var isEscaped = false
            for index in range {
                isEscaped = text[index] == 0x5C && !isEscaped
                if !isEscaped { plain.append(text[index]) }
            }
            return plain
        }
    }

    /// The words and phrases of a row.
    struct Words {
        /// The first word; empty if there is none.
        var keyword = 0..<0
        var plain: [Range<Int>] = []
        var phrases: [Phrase] = []
        /// Whether a quotation mark is not closed.
        var isBroken = false

        fileprivate mutating func removeAll() {
            keyword = 0..<0
            if !plain.isEmpty { plain.removeAll(keepingCapacity: true) }
            if !phrases.isEmpty { phrases.removeAll(keepingCapacity: true) }
            isBroken = false
        }
    }

    /// Reads the next row, empty for a line without words; false at the end.
    mutating func readLine(of text: Span<UInt8>, into words: inout Words) -> Bool {
        words.removeAll()
        guard position < text.count else { return false }
        let end = ByteSearch.firstIndex(of: 0x0A, in: text, from: position) ?? text.count
        let line = text.extracting(0..<end)
        if nextEscape < position {
            nextEscape = ByteSearch.firstIndex(of: 0x5C, in: text, from: position) ?? text.count
        }
        var next = position
        while next < end {
            switch line[next] {
            case ...0x20: next += 1
            case 0x23: next = end
            case 0x22: next = readPhrase(line, next + 1, isAnchored: false, &words)
            case 0x5E: next = readPhrase(line, next + 2, isAnchored: true, &words)
            default: next = Self.readWord(line, next, &words)
            }
        }
        position = end + 1
        return true
    }

    /// Reads a word and gives its end.
    private static func readWord(_ line: Span<UInt8>, _ start: Int, _ words: inout Words) -> Int {
        var end = start
        while end < line.count, line[end] > 0x20 { end += 1 }
        if words.keyword.isEmpty { words.keyword = start..<end } else { words.plain.append(start..<end) }
        return end
    }

    /// Reads a phrase behind its first quotation mark and gives the place behind its second.
    private func readPhrase(_ line: Span<UInt8>, _ start: Int, isAnchored: Bool, _ words: inout Words) -> Int {
        var end = ByteSearch.firstIndex(of: 0x22, in: line, from: start) ?? line.count
        let hasEscapes = nextEscape < end
        if hasEscapes {
            end = start
            while end < line.count, line[end] != 0x22 { end += line[end] == 0x5C && end + 1 < line.count ? 2 : 1 }
        }
        if end < line.count {
            words.phrases.append(Phrase(range: start..<end, isAnchored: isAnchored, hasEscapes: hasEscapes))
        } else {
            words.isBroken = true
        }
        return end + 1
    }
}
