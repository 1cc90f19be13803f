import RawMail

/// A text as rules see it: one long line in lower case.
///
/// - ASCII, Latin-1 and Cyrillic letters are in lower case; other characters are as they were.
/// - A run of white space, line ends or controls is one space, and a space stands at the start and at the end; typographic quotation
///   marks are ASCII ones.
/// - Of a reply of several lines, the code at the start of each line but the first is left out:
///   `550-5.1.1 The account⏎550 5.1.1 does not exist` is `550-5.1.1 the account does not exist`.
struct FoldedText {
    /// The folded bytes and, behind ``count``, what is left of longer texts before.
    private(set) var storage: [UInt8] = []
    private(set) var count = 0

    init() {}

    init(_ text: String) { fold(text) }

    var bytes: [UInt8] { Array(storage[..<count]) }

    /// Folds a text, in place of the one before.
    mutating func fold(_ text: String) {
        let source = text.utf8.span
        let room = Folding.room(for: source)
        if storage.count < room {
            // whatever stands there is written over: the text itself is the cheapest
            storage.removeAll(keepingCapacity: true)
            storage.reserveCapacity(room)
            storage.append(copying: source)
            while storage.count < room { storage.append(0) }
        }
        var output = storage.mutableSpan
        var folding = Folding(&output)
        folding.read(source, upTo: room, &output)
        if folding.last != 0x20 { folding.add(0x20, &output) }
        count = folding.count
    }

    /// The offsets in the text of what became a range of folded bytes.
    static func sourceRange(ofFolded range: Range<Int>, in text: String) -> Range<Int> {
        let source = text.utf8.span
        var storage = [UInt8](repeating: 0, count: Folding.room(for: source))
        var output = storage.mutableSpan
        var folding = Folding(&output)
        folding.read(source, upTo: range.lowerBound, &output)
        var lower = folding.position
        while folding.position < source.count, folding.count == range.lowerBound {
            lower = folding.position
            folding.step(source, &output)
        }
        while folding.position < source.count, folding.count < range.upperBound { folding.step(source, &output) }
        return lower..<folding.position
    }
}

/// How far a text has been folded.
private struct Folding {
    /// Where the rest begins in the text.
    private(set) var position = 0
    /// How many folded bytes there are, and the last of them.
    private(set) var count = 0
    private(set) var last: UInt8 = 0
    /// The code of the first line of a reply, in the text.
    private var firstReply = 0..<0
    /// Where, from ``position`` on, the next digit stands that may begin such a code; the text's end if there is none.
    private var nextCode = -1

    /// As many bytes as a text can have when it is folded: with its own spaces, no character takes more than before.
    static func room(for source: Span<UInt8>) -> Int { source.count + 2 }

    init(_ output: inout MutableSpan<UInt8>) { add(0x20, &output) }

    mutating func add(_ byte: UInt8, _ output: inout MutableSpan<UInt8>) {
        output[count] = byte
        count += 1
        last = byte
    }

    /// Reads on until so many folded bytes are there.
    mutating func read(_ source: Span<UInt8>, upTo limit: Int, _ output: inout MutableSpan<UInt8>) {
        while position < source.count, count < limit {
            if nextCode < position { nextCode = code(source) }
            copy(source, upTo: limit, &output)
            if position < source.count, count < limit { step(source, &output) }
        }
    }

    /// Takes characters of US-ASCII up to a second space or the next code: nearly all there is.
    private mutating func copy(_ source: Span<UInt8>, upTo limit: Int, _ output: inout MutableSpan<UInt8>) {
        let end = min(nextCode, position + limit - count)
        let copied = ByteSearch.copyFolded(source.extracting(0..<end), from: position, to: &output, at: count)
        guard copied > 0 else { return }
        position += copied
        count += copied
        last = output[count - 1]
    }

    /// Reads one character.
    mutating func step(_ source: Span<UInt8>, _ output: inout MutableSpan<UInt8>) {
        let byte = source[position]
        switch byte {
        case ...0x20: addSpace(1, &output)
        case 0x30...0x39 where last == 0x20: addNumber(source, &output)
        case ..<0x80: take(1, as: byte.lowercased, &output)
        default: addWide(source, &output)
        }
    }

    /// Takes a character of so many bytes as one byte.
    private mutating func take(_ length: Int, as byte: UInt8, _ output: inout MutableSpan<UInt8>) {
        add(byte, &output)
        position += length
    }

    private mutating func addSpace(_ length: Int, _ output: inout MutableSpan<UInt8>) {
        if last != 0x20 { add(0x20, &output) }
        position += length
    }
}

// MARK: - Replies of several lines

extension Folding {
    /// Where the next digit stands that may begin a code: the first one before a hyphen, or one that is written again.
    private func code(_ source: Span<UInt8>) -> Int {
        if !firstReply.isEmpty {
            return ByteSearch.firstIndex(of: source[firstReply.lowerBound], in: source, from: position) ?? source.count
        }
        var start = position + 3
        while let hyphen = ByteSearch.firstIndex(of: 0x2D, in: source, from: start) {
            if isReplyCode(source, at: hyphen - 3) { return hyphen - 3 }
            start = hyphen + 1
        }
        return source.count
    }

    /// A digit at the start of a word.
    ///
    /// It may begin the code of a reply's further line.
    private mutating func addNumber(_ source: Span<UInt8>, _ output: inout MutableSpan<UInt8>) {
        if isReplyCode(source, at: position) {
            if firstReply.isEmpty {
                if source[position + 3] == 0x2D { firstReply = position..<position + 3 }
            } else if firstReply.allSatisfy({ source[$0] == source[position + $0 - firstReply.lowerBound] }) {
                position += 4
                return skipStatus(source)
            }
        }
        take(1, as: source[position], &output)
    }

    private func isReplyCode(_ source: Span<UInt8>, at start: Int) -> Bool {
        guard start + 3 < source.count else { return false }
        let after = source[start + 3]
        return source[start].isDigit && source[start + 1].isDigit && source[start + 2].isDigit
            && (after == 0x2D || after.isWhiteSpace || after.isLineEnd)
    }

    /// The enhanced status code that a further line repeats.
    private mutating func skipStatus(_ source: Span<UInt8>) {
        var end = position
        var dots = 0
        while end < source.count, end - position < 12, source[end].isDigit || source[end] == 0x2E {
            if source[end] == 0x2E { dots += 1 }
            end += 1
        }
        if dots == 2, end == source.count || source[end].isWhiteSpace || source[end].isLineEnd { position = end }
    }
}

// MARK: - Characters outside US-ASCII

extension Folding {
    /// The start of a character of two bytes or more.
    private mutating func addWide(_ source: Span<UInt8>, _ output: inout MutableSpan<UInt8>) {
        let byte = source[position]
        let next = position + 1 < source.count ? source[position + 1] : 0
        let last = position + 2 < source.count ? source[position + 2] : 0
        if let letter = Fold.lowercased(byte, next) {
            add(letter.first, &output)
            return take(2, as: letter.second, &output)
        }
        switch (byte, next, last) {
        case (0xC2, 0xA0, _), (0xE3, 0x80, 0x80): addSpace(byte == 0xC2 ? 2 : 3, &output)
        case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xAF): addSpace(3, &output)
        case (0xE2, 0x80, 0x98...0x99): take(3, as: 0x27, &output)
        case (0xE2, 0x80, 0x9C...0x9D): take(3, as: 0x22, &output)
        default: take(1, as: byte, &output)
        }
    }
}
