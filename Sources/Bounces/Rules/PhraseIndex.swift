import RawMail

/// Finds many phrases in one pass over a text.
///
/// Of each phrase, four bytes that few other phrases share are its probe. At each byte of the text, a filter tells for nearly all
/// four bytes that end there that they are no probe; for the rest, the slot of their hash holds the few phrases whose probe they
/// may be. The work for a byte is bounded by the table, whatever the text.
///
/// Text and phrases are compared byte by byte: both are to be folded in the same way.
struct PhraseIndex: Sendable {
    /// A phrase found in a text.
    struct Occurrence {
        /// The phrase's number.
        var phrase: Int
        /// Its place in the text.
        var range: Range<Int>
    }

    private struct Entry {
        /// The place of the phrase among the bytes of all phrases.
        var start: Int32
        var count: Int32
        /// The place of the probe in the phrase, and the probe's bytes.
        var probe: Int32 = 0
        var key: UInt32 = 0
        /// The next phrase whose probe has the same slot; -1 for none.
        var next: Int32 = -1
    }

    /// All phrases, one after another, and where each begins; one more for the end.
    private var bytes: [UInt8] = []
    private var starts: [Int32] = [0]
    /// By the phrases' numbers, once the index is sealed.
    private var entries: [Entry] = []
    /// For each slot the first phrase whose probe has it; -1 for none.
    private var slots: [Int32] = []
    /// A bit for each hash that some probe has.
    private var filter: [UInt64] = []
    /// The phrase that was added last, by hash of the phrase, and the one before it; a chain ends with -1.
    private var heads = [Int32](repeating: -1, count: 1 << headBits)
    private var previous: [Int32] = []

    private static let headBits: UInt32 = 11
    private static let slotBits: UInt32 = 12
    private static let filterBits: UInt32 = 15

    /// How many phrases there are.
    var count: Int { starts.count - 1 }

    /// The bytes of a phrase.
    subscript(phrase: Int) -> ArraySlice<UInt8> { bytes[Int(starts[phrase])..<Int(starts[phrase + 1])] }

    /// Makes room for more phrases of a table.
    mutating func reserve(_ count: Int) {
        starts.reserveCapacity(count + 1)
        previous.reserveCapacity(count)
        bytes.reserveCapacity(count * 32)
    }

    /// Adds a folded phrase and gives its number, the same for the same phrase; nil if it has fewer than four bytes.
    ///
    /// ``seal()`` comes after the last.
    mutating func add(_ phrase: Span<UInt8>) -> Int? {
        let size = phrase.count
        guard size >= 4 else { return nil }
        // Few phrases have the same length and the same end.
        let key = Self.key(phrase, at: size - 4)
        let head = Int(truncatingIfNeeded: Self.hash(key &+ UInt32(truncatingIfNeeded: size)) >> (32 - Self.headBits))
        var known = Int(heads[head])
        while known >= 0 {
            if isPhrase(known, phrase) { return known }
            known = Int(previous[known])
        }
        previous.append(heads[head])
        heads[head] = Int32(truncatingIfNeeded: count)
        bytes.append(copying: phrase)
        starts.append(Int32(truncatingIfNeeded: bytes.count))
        return count - 1
    }

    private func isPhrase(_ number: Int, _ phrase: Span<UInt8>) -> Bool {
        let start = Int(starts[number])
        return Int(starts[number + 1]) - start == phrase.count
            && ByteSearch.isEqual(bytes.span, from: start, to: phrase)
    }
}

// MARK: - Probes

extension PhraseIndex {
    /// Chooses the probes, and puts the phrases into their slots.
    mutating func seal() {
        var entries = probes()
        var filter = [UInt64](repeating: 0, count: 1 << (Self.filterBits - 6))
        var slots = [Int32](repeating: -1, count: 1 << Self.slotBits)
        do {
            var entriesOut = entries.mutableSpan
            var filterOut = filter.mutableSpan
            var slotsOut = slots.mutableSpan
            // Of those in a slot the first added is to be found first.
            for phrase in entriesOut.indices.reversed() {
                let hash = Self.hash(entriesOut[phrase].key)
                let slot = Self.slot(hash)
                filterOut[Self.word(hash)] |= Self.bit(hash)
                entriesOut[phrase].next = slotsOut[slot]
                slotsOut[slot] = Int32(truncatingIfNeeded: phrase)
            }
        }
        (self.entries, self.filter, self.slots) = (entries, filter, slots)
        (heads, previous) = ([], [])
    }

    /// Each phrase with its probe: the first of its four bytes that fewest phrases have.
    private func probes() -> [Entry] {
        let bytes = bytes.span
        var uses = [Int32](repeating: 0, count: 1 << Self.slotBits)
        var usesOut = uses.mutableSpan
        for phrase in 0..<count {
            forEachProbe(of: phrase, in: bytes) { _, key in
                usesOut[Self.slot(Self.hash(key))] += 1
                return true
            }
        }
        var entries: [Entry] = []
        entries.reserveCapacity(count)
        for phrase in 0..<count {
            var entry = Entry(start: starts[phrase], count: starts[phrase + 1] - starts[phrase])
            var fewest = Int32.max
            forEachProbe(of: phrase, in: bytes) { probe, key in
                let count = usesOut[Self.slot(Self.hash(key))]
                if count < fewest {
                    fewest = count
                    (entry.probe, entry.key) = (Int32(truncatingIfNeeded: probe), key)
                }
                return fewest > 1
            }
            entries.append(entry)
        }
        return entries
    }

    /// Hands over the places in a phrase that may be its probe, each with its bytes, until told that they are enough.
    @inline(__always)
    private func forEachProbe(of phrase: Int, in bytes: Span<UInt8>, _ body: (_ probe: Int, _ key: UInt32) -> Bool) {
        let start = Int(starts[phrase])
        // So many bytes have a rare place among them.
        let end = min(Int(starts[phrase + 1]), start + 12)
        var key = Self.key(bytes, at: start)
        var next = start + 4
        while body(next - 4 - start, key), next < end {
            key = key << 8 | UInt32(bytes[next])
            next += 1
        }
    }

    private static func key(_ bytes: Span<UInt8>, at start: Int) -> UInt32 {
        UInt32(bytes[start]) << 24 | UInt32(bytes[start + 1]) << 16 | UInt32(bytes[start + 2]) << 8
            | UInt32(bytes[start + 3])
    }

    private static func hash(_ key: UInt32) -> UInt32 { key &* 0x9E37_79B1 }
    private static func slot(_ hash: UInt32) -> Int { Int(truncatingIfNeeded: hash >> (32 - slotBits)) }
    private static func word(_ hash: UInt32) -> Int { Int(truncatingIfNeeded: hash >> (32 - filterBits + 6)) }
    private static func bit(_ hash: UInt32) -> UInt64 { 1 << UInt64(hash >> (32 - filterBits) & 63) }
}

extension PhraseIndex {
    /// Hands over each occurrence of each phrase: its number, and its place.
    ///
    /// Of two that do not overlap, the one that stands first comes first.
    @inline(__always)
    func scan(_ text: [UInt8], _ found: (Int, Range<Int>) -> Void) { scan(text.span, found) }

    /// The same of a span.
    @inline(__always)
    func scan(_ text: Span<UInt8>, _ found: (Int, Range<Int>) -> Void) {
        let (slots, entries) = (slots.span, entries.span)
        var next = 3
        while let index = nextProbe(in: text, endingFrom: next) {
            next = index + 1
            let key = Self.key(text, at: index - 3)
            var phrase = Int(slots[Self.slot(Self.hash(key))])
            while phrase >= 0 {
                let entry = entries[phrase]
                let start = index - 3 - Int(entry.probe)
                if entry.key == key, occurs(entry, in: text, at: start) {
                    found(phrase, start..<start + Int(entry.count))
                }
                phrase = Int(entry.next)
            }
        }
    }

    /// Where, from a position on, the last of four bytes stands that may be a probe.
    ///
    /// Here all bytes of a text pass, and little else is to stand in the processor's registers.
    @inline(never)
    private func nextProbe(in text: Span<UInt8>, endingFrom start: Int) -> Int? {
        let filter = filter.span
        guard start >= 3, start < text.count, filter.count == 1 << Int(Self.filterBits - 6) else { return nil }
        var key = Self.key(text, at: start - 3) >> 8
        var index = start
        while index < text.count {
            key = key << 8 | UInt32(text[index])
            let hash = Self.hash(key)
            if filter[Self.word(hash)] & Self.bit(hash) != 0 { return index }
            index &+= 1
        }
        return nil
    }

    private func occurs(_ entry: Entry, in text: Span<UInt8>, at start: Int) -> Bool {
        let (first, last) = (Int(entry.start), Int(entry.start + entry.count - 1))
        guard start >= 0, start + last - first < text.count else { return false }
        // Most phrases with the same probe differ in their last byte.
        guard text[start + last - first] == bytes[last] else { return false }
        return ByteSearch.isEqual(text, from: start, to: bytes.span.extracting(first..<last))
    }
}
