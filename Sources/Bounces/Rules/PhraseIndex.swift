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
        /// The bytes of the probe, and its place in the phrase.
        var key: UInt32 = 0
        var probe: UInt8 = 0
        /// The last byte: most phrases with the same probe differ in it.
        var last: UInt8
        /// The next phrase whose probe has the same slot, or, before the index is sealed, whose end has the same hash; -1 for none.
        var next: Int32
    }

    /// All phrases, one after another.
    private var bytes: [UInt8] = []
    /// By the phrases' numbers.
    private var entries: [Entry] = []
    /// For each slot the first phrase whose probe has it; -1 for none.
    private var slots: [Int32] = []
    /// A bit for each hash that some probe has.
    private var filter: [UInt64] = []
    /// The phrase that was added last, by hash of its end, until the index is sealed; -1 for none.
    private var heads = [Int32](repeating: -1, count: 1 << headBits)

    private static let headBits: UInt32 = 11
    private static let slotBits: UInt32 = 12
    private static let filterBits: UInt32 = 15
    private static let useBits: UInt32 = 14

    /// How many phrases there are.
    var count: Int { entries.count }

    /// The bytes of a phrase.
    subscript(phrase: Int) -> ArraySlice<UInt8> {
        let entry = entries[phrase]
        return bytes[Int(entry.start)..<Int(entry.start + entry.count)]
    }

    /// Makes room for more phrases of a table.
    mutating func reserve(_ count: Int) {
        entries.reserveCapacity(count)
        bytes.reserveCapacity(count * 32)
    }

    /// Adds a folded phrase and gives its number, the same for the same phrase; nil if it has fewer than four bytes.
    ///
    /// ``seal()`` comes after the last.
    mutating func add(_ phrase: Span<UInt8>) -> Int? {
        let size = phrase.count
        guard size >= 4 else { return nil }
        // Few phrases have the same length and the same end.
        let key = Self.key(phrase, at: size &- 4) &+ UInt32(truncatingIfNeeded: size)
        let head = Int(truncatingIfNeeded: Self.hash(key) >> (32 - Self.headBits))
        var known = Int(heads[head])
        while known >= 0 {
            if isPhrase(entries[known], phrase) { return known }
            known = Int(entries[known].next)
        }
        entries.append(
            Entry(
                start: Int32(truncatingIfNeeded: bytes.count), count: Int32(truncatingIfNeeded: size),
                last: phrase[size &- 1], next: heads[head]))
        heads[head] = Int32(truncatingIfNeeded: entries.count &- 1)
        bytes.append(copying: phrase)
        return entries.count &- 1
    }

    private func isPhrase(_ entry: Entry, _ phrase: Span<UInt8>) -> Bool {
        Int(entry.count) == phrase.count && ByteSearch.isEqual(bytes.span, from: Int(entry.start), to: phrase)
    }
}

// MARK: - Probes

extension PhraseIndex {
    /// Chooses the probes, and puts the phrases into their slots.
    mutating func seal() {
        let uses = probeUses()
        var filter = [UInt64](repeating: 0, count: 1 << (Self.filterBits - 6))
        var slots = [Int32](repeating: -1, count: 1 << Self.slotBits)
        var entries = self.entries
        self.entries = []
        do {
            let bytes = bytes.span
            var known = entries.mutableSpan
            var bits = filter.mutableSpan
            var first = slots.mutableSpan
            // Of those in a slot the first added is to be found first.
            for phrase in stride(from: known.count - 1, through: 0, by: -1) {
                let hash = Self.chooseProbe(of: &known[phrase], bytes, uses.span)
                let slot = Self.slot(hash)
                bits[Self.word(hash)] |= Self.bit(hash)
                known[phrase].next = first[slot]
                first[slot] = Int32(truncatingIfNeeded: phrase)
            }
        }
        (self.entries, self.filter, self.slots, heads) = (entries, filter, slots, [])
    }

    /// How many places that may be a probe have each hash, of every second phrase: half the work, and the choice is nearly as good.
    private func probeUses() -> [UInt16] {
        var uses = [UInt16](repeating: 0, count: 1 << Self.useBits)
        var counts = uses.mutableSpan
        let (bytes, entries) = (bytes.span, entries.span)
        for phrase in stride(from: 0, to: entries.count, by: 2) {
            for place in Self.places(entries[phrase]) {
                counts[Self.use(Self.hash(Self.key(bytes, at: place)))] &+= 1
            }
        }
        return uses
    }

    /// Makes the probe of a phrase the first of its four bytes that few phrases have, or else fewest, and gives its hash.
    private static func chooseProbe(of entry: inout Entry, _ bytes: Span<UInt8>, _ uses: Span<UInt16>) -> UInt32 {
        var fewest: UInt16 = .max
        var probe = Int(entry.start)
        for place in places(entry) {
            let count = uses[use(hash(key(bytes, at: place)))]
            if count < fewest { (fewest, probe) = (count, place) }
            if fewest <= few { break }
        }
        entry.key = key(bytes, at: probe)
        entry.probe = UInt8(truncatingIfNeeded: probe &- Int(entry.start))
        return hash(entry.key)
    }

    /// So many phrases may have a probe that is not compared with others.
    private static let few: UInt16 = 1

    /// Where a probe may begin among the bytes of all phrases: a few places have a rare one among them.
    private static func places(_ entry: Entry) -> Range<Int> {
        let start = Int(entry.start)
        return start..<start &+ min(Int(entry.count) &- 3, 9)
    }

    private static func key(_ bytes: Span<UInt8>, at start: Int) -> UInt32 {
        // checked once, so that it is one load
        let four = bytes.extracting(start..<start &+ 4)
        return UInt32(four[0]) | UInt32(four[1]) << 8 | UInt32(four[2]) << 16 | UInt32(four[3]) << 24
    }

    private static func hash(_ key: UInt32) -> UInt32 { key &* 0x9E37_79B1 }
    private static func slot(_ hash: UInt32) -> Int { Int(truncatingIfNeeded: hash >> (32 - slotBits)) }
    private static func use(_ hash: UInt32) -> Int { Int(truncatingIfNeeded: hash >> (32 - useBits)) }
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
            var number = Int(slots[Self.slot(Self.hash(key))])
            while number >= 0 {
                let entry = entries[number]
                let start = index - 3 - Int(entry.probe)
                if entry.key == key, occurs(entry, in: text, at: start) {
                    found(number, start..<start + Int(entry.count))
                }
                number = Int(entry.next)
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
        var index = start
        var key = Self.key(text, at: start - 3) << 8
        while index < text.count {
            key = key >> 8 | UInt32(text[index]) << 24
            let hash = Self.hash(key)
            if filter[Self.word(hash)] & Self.bit(hash) != 0 { return index }
            index &+= 1
        }
        return nil
    }

    @inline(__always)
    private func occurs(_ entry: Entry, in text: Span<UInt8>, at start: Int) -> Bool {
        let last = start &+ Int(entry.count) &- 1
        guard start >= 0, last < text.count, text[last] == entry.last else { return false }
        let place = Int(entry.start)
        return ByteSearch.isEqual(text, from: start, to: bytes.span.extracting(place..<place &+ Int(entry.count) &- 1))
    }
}
