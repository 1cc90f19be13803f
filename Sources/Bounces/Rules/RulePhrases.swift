import RawMail

/// Finds many phrases in one pass over a text.
///
/// Phrases lie in slots by a hash of their first four bytes; at each byte of the text, the slot of the last four bytes tells
/// the few phrases that may begin there. The work for a byte is bounded by the table, whatever the text.
struct RulePhrases: Sendable {
    /// A phrase of a row.
    struct Entry: Hashable, Sendable {
        /// The phrase's place in `bytes`.
        var bytes: Range<Int>
        /// The row that it belongs to.
        var row: Int
        /// The phrase's position in its row.
        var position: Int
    }

    private var bytes: [UInt8] = []
    private var entries: [Entry] = []
    /// For each slot the first of its entries; one more for the end.
    private var slots = [Int32](repeating: 0, count: RulePhrases.slotCount + 1)

    private static let slotBits = 12
    private static let slotCount = 1 << slotBits

    /// Adds a phrase of four bytes or more. ``seal()`` comes after the last.
    mutating func add(_ phrase: ArraySlice<UInt8>, row: Int, position: Int) {
        let start = bytes.count
        bytes += phrase
        entries.append(Entry(bytes: start..<bytes.count, row: row, position: position))
    }

    /// Sorts the phrases into their slots (a counting sort).
    mutating func seal() {
        let keys = entries.map { entry in bytes[entry.bytes].prefix(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) } }
        for key in keys { slots[Self.slot(key) + 1] += 1 }
        for slot in 0..<Self.slotCount { slots[slot + 1] += slots[slot] }
        var next = slots
        var sorted = entries
        for (entry, key) in zip(entries, keys) {
            sorted[Int(next[Self.slot(key)])] = entry
            next[Self.slot(key)] += 1
        }
        entries = sorted
    }

    /// Hands over each occurrence of each phrase, in the order of their starts.
    func scan(_ text: [UInt8], _ found: (Entry, Range<Int>) -> Void) {
        var key: UInt32 = 0
        for (index, byte) in text.enumerated() {
            key = key << 8 | UInt32(byte)
            guard index >= 3 else { continue }
            let slot = Self.slot(key)
            let first = Int(slots[slot])
            let last = Int(slots[slot + 1])
            for number in first..<last where occurs(entries[number], in: text, at: index - 3) {
                found(entries[number], index - 3..<index - 3 + entries[number].bytes.count)
            }
        }
    }

    private static func slot(_ key: UInt32) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B1) >> UInt32(32 - slotBits))
    }

    private func occurs(_ entry: Entry, in text: [UInt8], at start: Int) -> Bool {
        guard start + entry.bytes.count <= text.count else { return false }
        for offset in 0..<entry.bytes.count where bytes[entry.bytes.lowerBound + offset] != text[start + offset] {
            return false
        }
        return text.isWordStart(start)
    }
}

extension [UInt8] {
    /// Whether a word may begin here: no letter stands right before a letter.
    func isWordStart(_ index: Int) -> Bool { index == 0 || !self[index].isAlpha || !self[index - 1].isAlpha }
}
