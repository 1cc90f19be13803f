import RawMail

/// Finds many phrases in one pass over a text.
///
/// Of each phrase, four bytes that few other phrases share are its probe. Phrases lie in slots by a hash of their probes; at
/// each byte of the text, the slot of the last four bytes tells the few phrases whose probe may stand there. The work for a
/// byte is bounded by the table, whatever the text.
struct RulePhrases: Sendable {
    /// A phrase of a row.
    struct Entry: Sendable {
        /// The row that it belongs to.
        var row: Int32
        /// The phrase's position in its row.
        var position: Int32
        /// The place of the phrase among all phrases' bytes.
        var start: Int32
        var count: Int32
        /// The place of its probe in the phrase, and the probe's bytes.
        var probe: Int32 = 0
        var key: UInt32 = 0
    }

    private var bytes: [UInt8] = []
    private var entries: [Entry] = []
    /// For each slot the first of its entries; one more for the end.
    private var slots: [Int32] = []

    private static let slotBits: UInt32 = 12
    private static let slotCount = 1 << slotBits

    mutating func reserve(_ count: Int) {
        entries.reserveCapacity(count)
        bytes.reserveCapacity(count * 20)
    }

    /// Adds a phrase of four bytes or more.
    ///
    /// ``seal()`` comes after the last.
    mutating func add(_ phrase: ArraySlice<UInt8>, row: Int, position: Int) {
        entries.append(
            Entry(
                row: Int32(truncatingIfNeeded: row), position: Int32(truncatingIfNeeded: position),
                start: Int32(truncatingIfNeeded: bytes.count), count: Int32(truncatingIfNeeded: phrase.count)))
        bytes += phrase
    }

    /// Chooses the probes, and sorts the phrases into their slots (a counting sort).
    mutating func seal() {
        chooseProbes()
        slots = [Int32](repeating: 0, count: Self.slotCount + 1)
        for entry in entries { slots[Self.slot(entry.key) + 1] += 1 }
        for slot in 0..<Self.slotCount { slots[slot + 1] += slots[slot] }
        var next = slots
        var sorted = entries
        for entry in entries {
            let slot = Self.slot(entry.key)
            sorted[Int(next[slot])] = entry
            next[slot] += 1
        }
        entries = sorted
    }

    /// The probe of a phrase is the first of its four bytes that fewest phrases have.
    private mutating func chooseProbes() {
        var uses = [Int32](repeating: 0, count: Self.slotCount)
        for entry in entries { probes(of: entry) { _, key in uses[Self.slot(key)] += 1 } }
        for number in entries.indices {
            var fewest = Int32.max
            var best = entries[number]
            probes(of: best) { probe, key in
                guard uses[Self.slot(key)] < fewest else { return }
                fewest = uses[Self.slot(key)]
                best.probe = probe
                best.key = key
            }
            entries[number] = best
        }
    }

    private func probes(of entry: Entry, _ body: (Int32, UInt32) -> Void) {
        var key: UInt32 = 0
        for offset in 0..<entry.count {
            key = key << 8 | UInt32(bytes[Int(entry.start + offset)])
            if offset >= 3 { body(offset - 3, key) }
        }
    }

    private static func slot(_ key: UInt32) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B1) >> (32 - slotBits))
    }
}

extension RulePhrases {
    /// Hands over each occurrence of each phrase: its entry, and its first byte.
    ///
    /// Of two that do not overlap, the one that stands first comes first.
    @inline(__always)
    func scan(_ text: [UInt8], _ found: (Entry, Int) -> Void) {
        var key: UInt32 = 0
        for index in text.indices {
            key = key << 8 | UInt32(text[index])
            let slot = Self.slot(key)
            var number = Int(slots[slot])
            let end = Int(slots[slot + 1])
            while number < end {
                let entry = entries[number]
                if entry.key == key, occurs(entry, in: text, at: index - 3 - Int(entry.probe)) {
                    found(entry, index - 3 - Int(entry.probe))
                }
                number += 1
            }
        }
    }

    private func occurs(_ entry: Entry, in text: [UInt8], at start: Int) -> Bool {
        guard start >= 0, start + Int(entry.count) <= text.count else { return false }
        for offset in 0..<Int(entry.count) where bytes[Int(entry.start) + offset] != text[start + offset] {
            return false
        }
        return text.isWordStart(start)
    }
}

extension [UInt8] {
    /// Whether a word may begin here: no letter stands right before a letter.
    func isWordStart(_ index: Int) -> Bool { index == 0 || !self[index].isAlpha || !self[index - 1].isAlpha }
}
