import RawMail

/// The words of a rule table, line by line.
struct RuleWords {
    /// Where the rest of the line begins.
    private(set) var position: Int
    /// The end of the last word read.
    private(set) var end = 0

    init(from position: Int = 0) { self.position = position }

    /// A word or phrase, by its place in the table.
    enum Word {
        case bare(Range<Int>)
        /// The range without the quotation marks.
        case quoted(Range<Int>)
        case unclosed(Range<Int>)

        var range: Range<Int> {
            switch self {
            case .bare(let range), .quoted(let range), .unclosed(let range): range
            }
        }

        /// Where it starts, with its quotation mark.
        var start: Int {
            if case .bare(let range) = self { range.lowerBound } else { range.lowerBound - 1 }
        }
    }

    /// Goes on to the next line.
    mutating func skipLine(_ text: Span<UInt8>) {
        position = (ByteSearch.firstIndex(of: 0x0A, in: text, from: position) ?? text.count) + 1
    }

    /// The next word of the line; nil at its end or at a comment.
    mutating func next(_ text: Span<UInt8>) -> Word? {
        var start = position
        // nearly all there is stands between columns
        while start < text.count, text[start] <= 0x20, text[start] != 0x0A {
            start &+= 1
            if start < text.count, text[start] == 0x20 {
                start = ByteSearch.firstIndex(otherThan: 0x20, in: text, from: start) ?? text.count
            }
        }
        position = start
        guard start < text.count, text[start] != 0x0A, text[start] != UInt8(ascii: "#") else { return nil }
        return text[start] == UInt8(ascii: "\"") ? quoted(text, start + 1) : bare(text, start)
    }

    @inline(__always)
    private mutating func bare(_ text: Span<UInt8>, _ start: Int) -> Word {
        let end = ByteSearch.firstBlank(in: text, from: start) ?? text.count
        (position, self.end) = (end, end)
        return .bare(start..<end)
    }

    @inline(__always)
    private mutating func quoted(_ text: Span<UInt8>, _ start: Int) -> Word {
        let end = ByteSearch.firstIndex(of: UInt8(ascii: "\""), or: 0x0A, in: text, from: start) ?? text.count
        let isClosed = end < text.count && text[end] != 0x0A
        (position, self.end) = isClosed ? (end + 1, end + 1) : (end, end)
        return isClosed ? .quoted(start..<end) : .unclosed(start..<end)
    }
}

extension Span<UInt8> {
    /// Whether a word stands in a range.
    @inline(__always)
    func spells(_ word: String, in range: Range<Int>) -> Bool {
        range.count == word.utf8.count && ByteSearch.isEqual(self, from: range.lowerBound, to: word.utf8.span)
    }

    /// `*` as -1, or up to three digits.
    func ruleNumber(in range: Range<Int>) -> Int16? {
        if range.count == 1, self[range.lowerBound] == UInt8(ascii: "*") { return -1 }
        guard !range.isEmpty, range.count <= 3 else { return nil }
        var number: Int16 = 0
        for index in range {
            guard self[index].isDigit else { return nil }
            number = number * 10 + Int16(self[index] & 0x0F)
        }
        return number
    }
}
