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

    /// All phrases, one after another; before the index is sealed, room behind them.
    private var bytes: [UInt8]
    /// Where that room begins.
    private var end = 0
    /// By the phrases' numbers.
    private var entries: [Entry] = []
    /// For each slot the first phrase whose probe has it, or, before the index is sealed, the last whose end has that hash; -1 for
    /// none.
    private var slots = [Int32](repeating: -1, count: 1 << slotBits)
    /// A bit for each hash that some probe has.
    private var filter: [UInt64] = []

    private static let slotBits: UInt32 = 12
    private static let filterBits: UInt32 = 15
    private static let useBits: UInt32 = 13

    /// An index with room for so many phrases of so many bytes.
    init(room count: Int = 0, bytes: Int = 0) {
        entries.reserveCapacity(count)
        self.bytes = [UInt8](repeating: 0, count: bytes)
    }

    /// How many phrases there are.
    var count: Int { entries.count }

    /// The bytes of a phrase.
    subscript(phrase: Int) -> ArraySlice<UInt8> {
        let entry = entries[phrase]
        return bytes[Int(entry.start)..<Int(entry.start + entry.count)]
    }

    /// Adds a folded phrase and gives its number, the same for the same phrase; nil if it has fewer than four bytes.
    ///
    /// ``seal()`` comes after the last.
    mutating func add(_ phrase: Span<UInt8>) -> Int? {
        let size = phrase.count
        guard size >= 4 else { return nil }
        // Few phrases have the same length and the same end.
        let key = Self.key(phrase, at: size &- 4) &+ UInt32(truncatingIfNeeded: size)
        let slot = Self.slot(Self.hash(key))
        let first = slots[slot]
        var known = Int(first)
        while known >= 0 {
            if isPhrase(entries[known], phrase) { return known }
            known = Int(entries[known].next)
        }
        var place = end
        let number = entries.count
        entries.append(
            Entry(
                start: Int32(truncatingIfNeeded: place), count: Int32(truncatingIfNeeded: size),
                last: phrase[size &- 1], next: first))
        slots[slot] = Int32(truncatingIfNeeded: number)
        if size > bytes.count &- place { bytes += [UInt8](repeating: 0, count: max(bytes.count, size)) }
        var room = bytes.mutableSpan
        room.put(phrase, at: &place)
        end = place
        return number
    }

    private func isPhrase(_ entry: Entry, _ phrase: Span<UInt8>) -> Bool {
        Int(entry.count) == phrase.count && ByteSearch.isEqual(bytes.span, from: Int(entry.start), to: phrase)
    }
}

// MARK: - Probes

extension PhraseIndex {
    /// Chooses the probes, and puts the phrases into their slots.
    mutating func seal() {
        filter = [UInt64](repeating: 0, count: 1 << (Self.filterBits - 6))
        Self.chooseProbes(of: &entries, bytes, probeUses(), &slots, &filter)
    }

    private static func chooseProbes(
        of entries: inout [Entry], _ bytes: [UInt8], _ uses: [UInt8], _ slots: inout [Int32], _ filter: inout [UInt64]
    ) {
        var known = entries.mutableSpan
        var bits = filter.mutableSpan
        var first = slots.mutableSpan
        for slot in first.indices { first[slot] = -1 }
        // Of those in a slot the first added is to be found first.
        var number = known.count
        while number > 0 {
            number &-= 1
            let probe = probe(of: known[number], bytes.span, uses.span)
            let key = key(bytes.span, at: Int(known[number].start) &+ probe)
            let hash = hash(key)
            let slot = slot(hash)
            bits[word(hash)] |= bit(hash)
            known[number].key = key
            known[number].probe = UInt8(truncatingIfNeeded: probe)
            known[number].next = first[slot]
            first[slot] = Int32(truncatingIfNeeded: number)
        }
    }

    /// How many places that may be a probe have each hash, of every second phrase: half the work, and the choice is nearly as good.
    ///
    /// A count begins anew behind 255: then a choice may cost time.
    private func probeUses() -> [UInt8] {
        var uses = [UInt8](repeating: 0, count: 1 << Self.useBits)
        var counts = uses.mutableSpan
        guard counts.count == 1 << Int(Self.useBits) else { return uses }
        let (bytes, entries) = (bytes.span, entries.span)
        var phrase = 0
        while phrase < entries.count {
            Self.withPlaces(of: entries[phrase], bytes) { _, key in
                let use = Self.use(Self.hash(key))
                counts[use] &+= 1
                return true
            }
            phrase &+= 2
        }
        return uses
    }

    /// The place in a phrase of the first of its four bytes that few phrases have, or else fewest.
    private static func probe(of entry: Entry, _ bytes: Span<UInt8>, _ uses: Span<UInt8>) -> Int {
        guard uses.count == 1 << Int(useBits) else { return 0 }
        var (fewest, probe) = (UInt8.max, 0)
        withPlaces(of: entry, bytes) { place, key in
            let count = uses[use(hash(key))]
            if count < fewest { (fewest, probe) = (count, place) }
            return fewest > few
        }
        return probe
    }

    /// So many phrases may have a probe that is not compared with others.
    private static let few: UInt8 = 1

    /// Hands over the places in a phrase where a probe may begin, and the four bytes there, until it is told to stop: a few places
    /// have a rare one among them.
    @inline(__always)
    private static func withPlaces(of entry: Entry, _ bytes: Span<UInt8>, _ body: (Int, UInt32) -> Bool) {
        let count = min(Int(entry.count) &- 3, 9)
        var place = 0
        while place < count {
            // five places in one load
            var octets = bytes.octets(at: Int(entry.start) &+ place)
            let end = min(place &+ 5, count)
            while place < end {
                if !body(place, UInt32(truncatingIfNeeded: octets)) { return }
                octets >>= 8
                place &+= 1
            }
        }
    }

    @inline(__always)
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
