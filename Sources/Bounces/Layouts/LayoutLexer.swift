import RawMail

/// Cuts a table into rows of words and phrases: in each row first the words, then the phrases.
struct LayoutLexer {
    private var position = 0
    /// The end of the row.
    private var end = -1
    /// Whether a quotation mark of the row is not closed.
    private(set) var isBroken = false

    /// A phrase in quotation marks.
    struct Phrase {
        /// Its place between the marks.
        var range: Range<Int>
        /// Whether `^` stands before it.
        var isAnchored: Bool
        /// Whether a byte in it may stand behind a backslash, as a quotation mark must.
        var hasEscapes = false

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

    /// Goes on to the next row; false at the end.
    mutating func nextRow(of text: Span<UInt8>) -> Bool {
        guard end + 1 < text.count else { return false }
        position = end + 1
        end = ByteSearch.firstIndex(of: 0x0A, in: text, from: position) ?? text.count
        isBroken = false
        return true
    }

    /// The row's next word; nil where no word is left before a phrase.
    mutating func nextWord(of text: Span<UInt8>) -> Range<Int>? {
        guard let first = next(of: text), first != 0x22, first != 0x5E else { return nil }
        let start = position
        var last = start
        while last < end, text[last] > 0x20 { last &+= 1 }
        position = last
        return start..<last
    }

    /// The row's next phrase; words before it are passed over.
    mutating func nextPhrase(of text: Span<UInt8>) -> Phrase? {
        while let first = next(of: text) {
            guard first == 0x22 || first == 0x5E else {
                _ = nextWord(of: text)
                continue
            }
            position = min(end, position + (first == 0x5E ? 2 : 1))
            return phrase(text, isAnchored: first == 0x5E)
        }
        return nil
    }

    /// Passes over blanks and gives the byte behind them; nil at the row's end or at a comment.
    @inline(__always)
    private mutating func next(of text: Span<UInt8>) -> UInt8? {
        var start = position
        while start < end, text[start] <= 0x20 { start &+= 1 }
        position = start
        guard start < end, text[start] != 0x23 else { return nil }
        return text[start]
    }

    /// Reads a phrase behind its first quotation mark; nil if there is no second one.
    @inline(__always)
    private mutating func phrase(_ text: Span<UInt8>, isAnchored: Bool) -> Phrase? {
        let start = position
        var close = start
        var hasEscapes = false
        while true {
            close = ByteSearch.firstIndex(of: 0x22, or: 0x5C, in: text, from: close) ?? end
            guard close < end, text[close] == 0x5C else { break }
            hasEscapes = true
            close += 2
        }
        isBroken = close >= end
        position = min(close + 1, end)
        return isBroken ? nil : Phrase(range: start..<close, isAnchored: isAnchored, hasEscapes: hasEscapes)
    }
}
