import RawMail

/// The hosts that providers go by, to be found by the end of a host's name: one look at each of its dots.
struct ProviderHosts: Hashable, Sendable {
    /// A host name, or the end of one with the dot before it, and a provider that has it.
    private struct Entry: Hashable, Sendable {
        var name: Range<Int>
        var provider: Int
        var hash: UInt32
    }

    /// The names, one after another.
    private var bytes: [UInt8] = []

    private var entries: [Entry] = []
    /// By hash, positions among the entries and 1 more; 0 is free.
    ///
    /// The length is a power of two, at most half of it in use.
    private var slots: [Int32] = []

    /// Notes that a provider has a host, in lower case.
    mutating func add(_ host: Span<UInt8>, provider: Int) {
        var hash = Self.start
        for index in host.indices.reversed() { hash = Self.step(hash, host[index]) }
        var known: [Int] = []
        addProviders(hash, host, 0..<host.count, to: &known)
        guard !known.contains(provider) else { return }
        let start = bytes.count
        bytes.append(copying: host)
        entries.append(Entry(name: start..<bytes.count, provider: provider, hash: hash))
        if entries.count * 2 > slots.count { grow() } else { insert(entries.count - 1) }
    }

    /// The providers that a host belongs to.
    ///
    /// The host may be written as reports and logs write it: `dns; mx.example.net (192.0.2.1)`, `mx.example.net[192.0.2.1]`.
    func providers(of host: String) -> [Int] {
        guard !entries.isEmpty else { return [] }
        let host = host.utf8.span
        let name = Self.bareName(in: host)
        var found: [Int] = []
        var hash = Self.start
        for index in name.reversed() {
            hash = Self.step(hash, host[index].lowercased)
            if host[index] == 0x2E { addProviders(hash, host, index..<name.upperBound, to: &found) }
        }
        guard !name.isEmpty else { return found }
        addProviders(hash, host, name, to: &found)
        // A dot stands before the whole name too: `.example.net` is to mean `example.net`.
        addProviders(Self.step(hash, 0x2E), host, name, behindDot: true, to: &found)
        return found
    }

    /// Where the host's name alone stands, of no more than 255 bytes.
    private static func bareName(in host: Span<UInt8>) -> Range<Int> {
        var start = host.count
        while start > 0, host[start - 1] != 0x3B { start -= 1 }
        while start < host.count, host[start].isWhiteSpace || host[start].isLineEnd { start += 1 }
        var end = start
        while end < host.count, end - start < 255 {
            let byte = host[end]
            if byte <= 0x20 || byte == 0x28 || byte == 0x5B || byte == 0x3A { break }
            end += 1
        }
        if end > start, host[end - 1] == 0x2E { end -= 1 }
        return start..<end
    }
}

extension ProviderHosts {
    // FNV-1a over the bytes from the last to the first, so that the hash of each longer end goes on from the shorter one's.
    private static let start: UInt32 = 0x811C_9DC5
    private static func step(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 0x0100_0193 }

    /// Adds the providers that have a name.
    private func addProviders(
        _ hash: UInt32, _ host: Span<UInt8>, _ name: Range<Int>, behindDot: Bool = false, to found: inout [Int]
    ) {
        guard !slots.isEmpty else { return }
        let (slots, entries) = (slots.span, entries.span)
        var slot = Int(hash) & (slots.count &- 1)
        while slots[slot] != 0 {
            let entry = entries[Int(slots[slot]) &- 1]
            if entry.hash == hash, isName(entry.name, host, name, behindDot) { found.append(entry.provider) }
            slot = (slot &+ 1) & (slots.count &- 1)
        }
    }

    private func isName(_ known: Range<Int>, _ host: Span<UInt8>, _ name: Range<Int>, _ behindDot: Bool) -> Bool {
        let start = known.lowerBound + (behindDot ? 1 : 0)
        guard known.upperBound - start == name.count, !behindDot || bytes[known.lowerBound] == 0x2E else {
            return false
        }
        for offset in 0..<name.count where bytes[start + offset] != host[name.lowerBound + offset].lowercased {
            return false
        }
        return true
    }

    private mutating func insert(_ entry: Int) {
        var slot = Int(entries[entry].hash) & (slots.count - 1)
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = Int32(truncatingIfNeeded: entry + 1)
    }

    private mutating func grow() {
        slots = [Int32](repeating: 0, count: max(256, slots.count * 2))
        for entry in entries.indices { insert(entry) }
    }
}
