import RawMail

/// A list of words, each to be found by its bytes: the words of a grammar, and the names that tables give.
struct WordList: Hashable, Sendable {
    /// The words, one after another.
    private var bytes: [UInt8] = []
    /// Where each word begins; one more for the end.
    private var starts: [Int32] = [0]
    /// By hash, the numbers of words and 1 more; 0 is free.
    ///
    /// The length is a power of two, at most half of it in use.
    private var slots = [Int32](repeating: 0, count: 64)
    /// A bit for each length that a word has; the last one for longer words too.
    private var lengths: UInt32 = 0

    /// A list of words, numbered in their order.
    init(_ words: [String] = []) {
        for word in words { _ = add(word.utf8.span) }
    }

    /// How many words there are.
    var count: Int { starts.count - 1 }

    /// The number of a word; nil for one that is not in the list.
    func number(of word: Span<UInt8>) -> Int? {
        guard lengths & Self.lengthBit(word) != 0 else { return nil }
        let found = slots[slot(of: word)]
        return found == 0 ? nil : Int(found) - 1
    }

    /// Adds a word, unless it is there, and gives its number.
    mutating func add(_ word: Span<UInt8>) -> Int {
        let slot = slot(of: word)
        if slots[slot] != 0 { return Int(slots[slot]) - 1 }
        bytes.append(copying: word)
        starts.append(Int32(truncatingIfNeeded: bytes.count))
        lengths |= Self.lengthBit(word)
        slots[slot] = Int32(truncatingIfNeeded: count)
        if count * 2 > slots.count { grow() }
        return count - 1
    }

    @inline(__always)
    private static func lengthBit(_ word: Span<UInt8>) -> UInt32 { 1 << UInt32(min(word.count, 31)) }

    /// The slot that a word has, or would have.
    private func slot(of word: Span<UInt8>) -> Int {
        let slots = slots.span
        var slot = Self.hash(word) & (slots.count &- 1)
        while slots[slot] != 0, !isWord(Int(slots[slot]) &- 1, word) { slot = (slot &+ 1) & (slots.count &- 1) }
        return slot
    }

    /// Of length, first, middle and last byte, which few words share.
    private static func hash(_ word: Span<UInt8>) -> Int {
        let count = word.count
        guard count > 0 else { return 0 }
        return count &+ Int(word[0]) &* 5 &+ Int(word[count >> 1]) &* 13 &+ Int(word[count &- 1]) &* 15
    }

    private func isWord(_ number: Int, _ word: Span<UInt8>) -> Bool {
        let starts = starts.span
        let start = Int(starts[number])
        return Int(starts[number &+ 1]) &- start == word.count && ByteSearch.isEqual(bytes.span, from: start, to: word)
    }

    private mutating func grow() {
        slots = [Int32](repeating: 0, count: slots.count * 2)
        for number in 0..<count {
            let slot = slot(of: bytes.span.extracting(Int(starts[number])..<Int(starts[number + 1])))
            slots[slot] = Int32(truncatingIfNeeded: number + 1)
        }
    }
}
