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
        var phrase: Int32
        /// The place of the phrase among the bytes of all phrases.
        var start: Int32
        var count: Int32
        /// The place of the probe in the phrase, and the probe's bytes.
        var probe: Int32 = 0
        var key: UInt32 = 0
    }

    private var bytes: [UInt8] = []
    /// In the order of their slots, once the index is sealed.
    private var entries: [Entry] = []
    /// For each slot the first of its entries; one more for the end.
    private var slots: [Int32] = []
    /// A bit for each hash that some probe has.
    private var filter: [UInt64] = []
    /// The places of the phrases, by number.
    private var places: [Range<Int32>] = []
    /// The phrase that was added last, by hash of the phrase, and the one before it; a chain ends with -1.
    private var heads = [Int32](repeating: -1, count: 1024)
    private var previous: [Int32] = []

    private static let slotBits: UInt32 = 12
    private static let filterBits: UInt32 = 15

    /// How many phrases there are.
    var count: Int { places.count }

    /// The bytes of a phrase.
    subscript(phrase: Int) -> ArraySlice<UInt8> {
        bytes[Int(places[phrase].lowerBound)..<Int(places[phrase].upperBound)]
    }

    /// Makes room for more phrases.
    mutating func reserve(_ count: Int) {
        places.reserveCapacity(count)
        previous.reserveCapacity(count)
        bytes.reserveCapacity(count * 20)
    }

    /// Adds a folded phrase and gives its number, the same for the same phrase; nil if it has fewer than four bytes.
    ///
    /// ``seal()`` comes after the last.
    mutating func add(_ phrase: ArraySlice<UInt8>) -> Int? {
        guard phrase.count >= 4 else { return nil }
        let hash = phrase.reduce(UInt32(0)) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
        let head = Int(hash >> 22)
        var known = heads[head]
        while known >= 0 {
            if self[Int(known)].elementsEqual(phrase) { return Int(known) }
            known = previous[Int(known)]
        }
        let start = Int32(truncatingIfNeeded: bytes.count)
        bytes += phrase
        previous.append(heads[head])
        heads[head] = Int32(truncatingIfNeeded: places.count)
        places.append(start..<start + Int32(truncatingIfNeeded: phrase.count))
        return places.count - 1
    }

    /// Chooses the probes, and sorts the phrases into their slots (a counting sort).
    mutating func seal() {
        entries = places.enumerated().map { number, place in
            Entry(phrase: Int32(truncatingIfNeeded: number), start: place.lowerBound, count: Int32(place.count))
        }
        chooseProbes()
        filter = [UInt64](repeating: 0, count: 1 << (Self.filterBits - 6))
        slots = [Int32](repeating: 0, count: 1 << Self.slotBits + 1)
        for entry in entries {
            let hash = Self.hash(entry.key)
            filter[Self.word(hash)] |= Self.bit(hash)
            slots[Self.slot(hash) + 1] += 1
        }
        for slot in slots.indices.dropLast() { slots[slot + 1] += slots[slot] }
        var next = slots
        var sorted = entries
        for entry in entries {
            let slot = Self.slot(Self.hash(entry.key))
            sorted[Int(next[slot])] = entry
            next[slot] += 1
        }
        entries = sorted
        (heads, previous) = ([], [])
    }

    /// The probe of a phrase is the first of its four bytes that fewest phrases have.
    private mutating func chooseProbes() {
        var uses = [Int32](repeating: 0, count: 1 << Self.slotBits)
        for entry in entries { probes(of: entry) { _, key in uses[Self.slot(Self.hash(key))] += 1 } }
        for number in entries.indices {
            var fewest = Int32.max
            var best = entries[number]
            probes(of: best) { probe, key in
                let count = uses[Self.slot(Self.hash(key))]
                guard count < fewest else { return }
                fewest = count
                best.probe = probe
                best.key = key
            }
            entries[number] = best
        }
    }

    private func probes(of entry: Entry, _ body: (Int32, UInt32) -> Void) {
        var key: UInt32 = 0
        // So many bytes have a rare place among them.
        for offset in 0..<min(entry.count, 16) {
            key = key << 8 | UInt32(bytes[Int(entry.start + offset)])
            if offset >= 3 { body(offset - 3, key) }
        }
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
    func scan(_ text: [UInt8], _ found: (Int, Range<Int>) -> Void) {
        guard !entries.isEmpty else { return }
        let (text, filter) = (text.span, filter.span)
        var key: UInt32 = 0
        for index in text.indices {
            key = key << 8 | UInt32(text[index])
            let hash = Self.hash(key)
            if filter[Self.word(hash)] & Self.bit(hash) == 0 { continue }
            let slot = Self.slot(hash)
            for number in Int(slots[slot])..<Int(slots[slot + 1]) where entries[number].key == key {
                let entry = entries[number]
                let start = index - 3 - Int(entry.probe)
                if occurs(entry, in: text, at: start) { found(Int(entry.phrase), start..<start + Int(entry.count)) }
            }
        }
    }

    private func occurs(_ entry: Entry, in text: Span<UInt8>, at start: Int) -> Bool {
        guard start >= 0, start + Int(entry.count) <= text.count else { return false }
        return ByteSearch.isEqual(
            text, from: start, to: bytes.span.extracting(Int(entry.start)..<Int(entry.start + entry.count)))
    }
}
