import RawMail

/// A text as rules see it: one long line in lower case.
///
/// - ASCII, Latin-1 and Cyrillic letters are in lower case; other characters are as they were.
/// - A run of white space or line ends is one space, and a space stands at the start and at the end; typographic quotation
///   marks are ASCII ones.
/// - Of a reply of several lines, the code at the start of each line but the first is left out:
///   `550-5.1.1 The account⏎550 5.1.1 does not exist` is `550-5.1.1 the account does not exist`.
struct FoldedText {
    private(set) var bytes: [UInt8] = [0x20]
    private let source: [UInt8]
    private var position = 0
    private var firstReply: ArraySlice<UInt8> = []

    /// Folds all of a text.
    init(_ text: String) {
        self.init(text, upTo: .max)
        if bytes.last != 0x20 { bytes.append(0x20) }
    }

    private init(_ text: String, upTo count: Int) {
        source = Array(text.utf8)
        bytes.reserveCapacity(min(source.count, count) + 2)
        while position < source.count, bytes.count < count {
            addLetters(upTo: count)
            if position < source.count, bytes.count < count { step() }
        }
    }

    /// Takes what is neither white space nor a digit nor wide: nearly all there is.
    private mutating func addLetters(upTo count: Int) {
        let limit = position + min(source.count - position, count - bytes.count)
        var end = position
        var previous = bytes.last ?? 0x20
        while end < limit {
            let byte = source[end]
            if byte <= 0x20 ? byte != 0x20 || previous == 0x20 : byte >= 0x80 || (previous == 0x20 && byte.isDigit) {
                break
            }
            previous = byte
            end += 1
        }
        let start = bytes.count
        bytes += source[position..<end]
        position = end
        var added = bytes.mutableSpan
        for index in start..<added.count { added[index] = added[index].lowercased }
    }

    /// The offsets in the text of what became a range of folded bytes.
    static func sourceRange(ofFolded range: Range<Int>, in text: String) -> Range<Int> {
        var folded = FoldedText(text, upTo: range.lowerBound)
        var lower = folded.position
        while folded.position < folded.source.count, folded.bytes.count == range.lowerBound {
            lower = folded.position
            folded.step()
        }
        while folded.position < folded.source.count, folded.bytes.count < range.upperBound { folded.step() }
        return lower..<folded.position
    }
}

extension FoldedText {
    private mutating func step() {
        let byte = source[position]
        switch byte {
        case 0x20, 0x09...0x0D: addSpace(1)
        case 0x30...0x39 where bytes.last == 0x20: addNumber()
        case ..<0x80: add(byte.lowercased, 1)
        default: addWide(byte)
        }
    }

    private mutating func add(_ byte: UInt8, _ length: Int) {
        bytes.append(byte)
        position += length
    }

    private mutating func addSpace(_ length: Int) {
        if bytes.last != 0x20 { bytes.append(0x20) }
        position += length
    }

    /// A digit at the start of a word.
    ///
    /// It may begin the code of a reply's further line.
    private mutating func addNumber() {
        guard isReplyCode(at: position) else { return add(source[position], 1) }
        let code = source[position..<position + 3]
        if firstReply.isEmpty {
            if source[position + 3] == 0x2D { firstReply = code }
        } else if code == firstReply {
            position += 4
            return skipStatus()
        }
        add(source[position], 1)
    }

    private func isReplyCode(at start: Int) -> Bool {
        guard start + 3 < source.count else { return false }
        let after = source[start + 3]
        return source[start..<start + 3].allSatisfy(\.isDigit)
            && (after == 0x2D || after.isWhiteSpace || after.isLineEnd)
    }

    /// The enhanced status code that a further line repeats.
    private mutating func skipStatus() {
        var end = position
        var dots = 0
        while end < source.count, end - position < 12, source[end].isDigit || source[end] == 0x2E {
            if source[end] == 0x2E { dots += 1 }
            end += 1
        }
        if dots == 2, end == source.count || source[end].isWhiteSpace || source[end].isLineEnd { position = end }
    }

    /// The start of a character of two bytes or more.
    private mutating func addWide(_ byte: UInt8) {
        let next = position + 1 < source.count ? source[position + 1] : 0
        let last = position + 2 < source.count ? source[position + 2] : 0
        switch (byte, next, last) {
        case (0xC2, 0xA0, _), (0xE3, 0x80, 0x80): addSpace(byte == 0xC2 ? 2 : 3)
        case (0xC3, 0x80...0x96, _), (0xC3, 0x98...0x9E, _): addPair(0xC3, next + 0x20)
        case (0xD0, 0x80...0x8F, _): addPair(0xD1, next + 0x10)
        case (0xD0, 0x90...0x9F, _): addPair(0xD0, next + 0x20)
        case (0xD0, 0xA0...0xAF, _): addPair(0xD1, next - 0x20)
        case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xAF): addSpace(3)
        case (0xE2, 0x80, 0x98...0x99): add(0x27, 3)
        case (0xE2, 0x80, 0x9C...0x9D): add(0x22, 3)
        default: add(byte, 1)
        }
    }

    private mutating func addPair(_ first: UInt8, _ second: UInt8) {
        bytes.append(first)
        add(second, 2)
    }
}
