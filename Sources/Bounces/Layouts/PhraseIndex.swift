import RawMail

/// Finds many phrases in a text in one pass.
///
/// Phrases are looked up by their first four folded bytes at every start of a word, so the cost is linear in the text.
struct PhraseIndex {
    /// A phrase found in a text; positions count folded bytes.
    struct Occurrence {
        var phrase: Int
        var range: Range<Int>
    }

    /// The folded phrases.
    private(set) var phrases: [[UInt8]] = []
    /// First phrase by hash, and the one after each; a chain ends with -1.
    private var heads = [Int32](repeating: -1, count: 4096)
    private var next: [Int32] = []

    /// Adds a folded phrase and gives its number; nil if it has fewer than four bytes.
    mutating func add(_ phrase: [UInt8]) -> Int? {
        guard phrase.count >= 4 else { return nil }
        let slot = Self.slot(phrase, 0)
        var number = heads[slot]
        while number >= 0 {
            if phrases[Int(number)] == phrase { return Int(number) }
            number = next[Int(number)]
        }
        phrases.append(phrase)
        next.append(heads[slot])
        heads[slot] = Int32(truncatingIfNeeded: phrases.count - 1)
        return phrases.count - 1
    }

    /// All phrases in a folded text, in the order in which they begin.
    func occurrences(in folded: [UInt8]) -> [Occurrence] {
        var found: [Occurrence] = []
        guard folded.count >= 4 else { return found }
        for position in 0...folded.count - 4 where Self.isWordStart(folded, position) {
            var number = heads[Self.slot(folded, position)]
            while number >= 0 {
                let phrase = phrases[Int(number)]
                if Self.matches(phrase, folded, position) {
                    found.append(Occurrence(phrase: Int(number), range: position..<position + phrase.count))
                }
                number = next[Int(number)]
            }
        }
        return found
    }

    /// Whether a folded text holds a phrase, for short texts such as header fields.
    func contains(_ phrase: Int, in folded: [UInt8], anchored: Bool) -> Bool {
        let wanted = phrases[phrase]
        guard folded.count >= wanted.count else { return false }
        if anchored { return Self.matches(wanted, folded, 0) }
        return (0...folded.count - wanted.count).contains { Self.matches(wanted, folded, $0) }
    }

    private static func isWordStart(_ text: [UInt8], _ position: Int) -> Bool {
        let byte = text[position]
        if byte >= 0x80 { return byte >= 0xC0 }
        return position == 0 || !byte.isAlphanumeric || !text[position - 1].isAlphanumeric
    }

    private static func slot(_ text: [UInt8], _ position: Int) -> Int {
        let four =
            UInt32(text[position]) << 24 | UInt32(text[position + 1]) << 16 | UInt32(text[position + 2]) << 8
            | UInt32(text[position + 3])
        return Int((four &* 2_654_435_761) >> 20)
    }

    private static func matches(_ phrase: [UInt8], _ text: [UInt8], _ position: Int) -> Bool {
        guard position + phrase.count <= text.count else { return false }
        for index in phrase.indices where phrase[index] != text[position + index] { return false }
        return true
    }
}
