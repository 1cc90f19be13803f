import RawMail

/// Tells whether any of some phrases stands in a text, with a look at every eighth byte of it.
///
/// Near the end of each phrase are eight probes, one byte apart: wherever the phrase stands, one of them is looked at. A probe is
/// eight bytes, which ordinary text hardly has by chance; one of a short phrase is four. Shorter ones have four probes, and every
/// fourth byte is looked at for them.
struct PhraseSieve: Sendable {
    private struct Probe {
        /// The place of the phrase among the bytes of all, and of the probe in the phrase.
        var start: Int32
        var count: Int32
        var offset: Int32
        /// What else of the hash there is.
        var tag: UInt32
        /// The next probe with the same slot; -1 for none.
        var next: Int32
    }

    /// All phrases, one after another.
    private var bytes: [UInt8] = []
    private var probes: [Probe] = []
    /// For each slot the probe that was added last; -1 for none.
    private var slots = [Int32](repeating: -1, count: 1 << slotBits)
    /// A bit for each hash that some probe of eight bytes has, and one of four.
    private var longFilter = [UInt64](repeating: 0, count: 1 << (longBits - 6))
    private var shortFilter = [UInt64](repeating: 0, count: 1 << (shortBits - 6))
    /// Phrases that are too short to be looked for so.
    private var others: [[UInt8]] = []

    private static let slotBits: UInt64 = 11
    private static let longBits: UInt64 = 16
    private static let shortBits: UInt64 = 14

    /// Takes phrases of an index by their numbers.
    init(_ phrases: [Int], of index: PhraseIndex) {
        probes.reserveCapacity(8 * phrases.count)
        for phrase in phrases { add(index[phrase]) }
    }

    private mutating func add(_ phrase: ArraySlice<UInt8>) {
        let count = phrase.count
        switch count {
        case 15...: addProbes(8, of: phrase.span, bytes: 8)
        case 11...: addProbes(8, of: phrase.span, bytes: 4)
        case 7...: addProbes(4, of: phrase.span, bytes: 4)
        default: others.append(Array(phrase))
        }
        bytes += phrase
    }

    private mutating func addProbes(_ number: Int, of phrase: Span<UInt8>, bytes length: Int) {
        for last in 0..<number {
            let offset = phrase.count - length - last
            let octets = phrase.octets(at: offset)
            let hash = Self.hash(length == 8 ? octets : octets & 0xFFFF_FFFF)
            if length == 8 {
                longFilter[Self.word(hash, Self.longBits)] |= 1 << Self.bit(hash, Self.longBits)
            } else {
                shortFilter[Self.word(hash, Self.shortBits)] |= 1 << Self.bit(hash, Self.shortBits)
            }
            let slot = Self.slot(hash)
            probes.append(
                Probe(
                    start: Int32(truncatingIfNeeded: bytes.count), count: Int32(truncatingIfNeeded: phrase.count),
                    offset: Int32(truncatingIfNeeded: offset), tag: Self.tag(hash), next: slots[slot]))
            slots[slot] = Int32(truncatingIfNeeded: probes.count - 1)
        }
    }

    private static func hash(_ octets: UInt64) -> UInt64 { octets &* 0x9E37_79B9_7F4A_7C15 }
    private static func slot(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> (64 - slotBits)) }
    private static func tag(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash >> 16) }
    private static func word(_ hash: UInt64, _ bits: UInt64) -> Int { Int(truncatingIfNeeded: hash >> (64 - bits + 6)) }
    private static func bit(_ hash: UInt64, _ bits: UInt64) -> UInt64 { hash >> (64 - bits) & 63 }
}

extension PhraseSieve {
    /// Whether a phrase stands in a text, at a place of which `isWanted` is true.
    func finds(in text: Span<UInt8>, where isWanted: (Int) -> Bool) -> Bool {
        var place = 0
        while let found = nextProbe(in: text, from: place) {
            let octets = text.octets(at: found)
            if holds(text, at: found, Self.hash(octets), isWanted) { return true }
            if holds(text, at: found, Self.hash(octets & 0xFFFF_FFFF), isWanted) { return true }
            if holds(text, at: found + 4, Self.hash(octets >> 32), isWanted) { return true }
            place = found + 8
        }
        return others.contains { phrase in
            var place = 0
            while let found = text.firstIndex(ofPhrase: phrase, from: place) {
                if isWanted(found) { return true }
                place = found + 1
            }
            return false
        }
    }

    /// The next place to be looked at where a probe may stand, or four bytes further.
    @inline(never)
    private func nextProbe(in text: Span<UInt8>, from start: Int) -> Int? {
        let (long, short) = (longFilter.span, shortFilter.span)
        guard start >= 0, long.count == 1 << Int(Self.longBits - 6), short.count == 1 << Int(Self.shortBits - 6) else {
            return nil
        }
        @inline(__always) func isSet(_ filter: Span<UInt64>, _ hash: UInt64, _ bits: UInt64) -> UInt64 {
            filter[Self.word(hash, bits)] &>> Self.bit(hash, bits)
        }
        var place = start
        while place < text.count {
            let octets = text.octets(at: place)
            let found =
                isSet(long, Self.hash(octets), Self.longBits)
                | isSet(short, Self.hash(octets & 0xFFFF_FFFF), Self.shortBits)
                | isSet(short, Self.hash(octets >> 32), Self.shortBits)
            if found & 1 != 0 { return place }
            place &+= 8
        }
        return nil
    }

    /// Whether one of the phrases whose probes have this hash stands around a place.
    private func holds(_ text: Span<UInt8>, at place: Int, _ hash: UInt64, _ isWanted: (Int) -> Bool) -> Bool {
        var number = Int(slots[Self.slot(hash)])
        while number >= 0 {
            let probe = probes[number]
            let start = place - Int(probe.offset)
            if probe.tag == Self.tag(hash), start >= 0 {
                let phrase = bytes.span.extracting(Int(probe.start)..<Int(probe.start) + Int(probe.count))
                if ByteSearch.isEqual(text, from: start, to: phrase), isWanted(start) { return true }
            }
            number = Int(probe.next)
        }
        return false
    }
}
