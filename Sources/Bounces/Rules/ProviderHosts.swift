import RawMail

/// The hosts that providers go by, to be found by the end of a host's name: one look at each of its dots.
struct ProviderHosts: Hashable, Sendable {
    /// A host name, or the end of one with the dot before it, and the providers that have it.
    private struct Entry: Hashable, Sendable {
        var name: [UInt8]
        var providers: [Int]
        var hash: UInt32
    }

    private var entries: [Entry] = []
    /// By hash, positions among the entries and 1 more; 0 is free.
    ///
    /// The length is a power of two, at most half of it in use.
    private var slots: [Int32] = []

    /// Notes that a provider has a host.
    mutating func add(_ host: String, provider: Int) {
        let name = Array(host.utf8)
        let hash = name.reversed().reduce(Self.start, Self.step)
        if let known = position(hash, name[...]) {
            if !entries[known].providers.contains(provider) { entries[known].providers.append(provider) }
            return
        }
        entries.append(Entry(name: name, providers: [provider], hash: hash))
        if entries.count * 2 > slots.count { grow() } else { insert(entries.count - 1) }
    }

    /// The providers that a host belongs to.
    ///
    /// The host may be written as reports and logs write it: `dns; mx.example.net (192.0.2.1)`, `mx.example.net[192.0.2.1]`.
    func providers(of host: String) -> [Int] {
        guard !entries.isEmpty else { return [] }
        let name = Self.bareName(host)
        var found: [Int] = []
        var hash = Self.start
        // A dot stands before the whole name too: `.example.net` is to mean `example.net`.
        for index in name.indices.dropFirst().reversed() {
            hash = Self.step(hash, name[index])
            if name[index] == 0x2E, let known = position(hash, name[index...]) { found += entries[known].providers }
        }
        guard name.count > 1 else { return found }
        if let known = position(hash, name[1...]) { found += entries[known].providers }
        if let known = position(Self.step(hash, 0x2E), name[...]) { found += entries[known].providers }
        return found
    }

    /// A dot, and the host's name alone, in lower case, with no more than 255 bytes.
    private static func bareName(_ host: String) -> [UInt8] {
        let host = host.utf8.span
        var start = host.count
        while start > 0, host[start - 1] != 0x3B { start -= 1 }
        while start < host.count, host[start].isWhiteSpace || host[start].isLineEnd { start += 1 }
        var name: [UInt8] = []
        name.reserveCapacity(min(host.count - start, 255) + 1)
        name.append(0x2E)
        while start < host.count, name.count <= 255 {
            let byte = host[start]
            if byte <= 0x20 || byte == 0x28 || byte == 0x5B || byte == 0x3A { break }
            name.append(byte.lowercased)
            start += 1
        }
        if name.count > 1, name.last == 0x2E { name.removeLast() }
        return name
    }
}

extension ProviderHosts {
    // FNV-1a over the bytes from the last to the first, so that the hash of each longer end goes on from the shorter one's.
    private static let start: UInt32 = 0x811C_9DC5
    private static func step(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 0x0100_0193 }

    private func position(_ hash: UInt32, _ name: ArraySlice<UInt8>) -> Int? {
        guard !slots.isEmpty else { return nil }
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let entry = Int(slots[slot]) - 1
            if entries[entry].hash == hash, entries[entry].name.elementsEqual(name) { return entry }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    private mutating func insert(_ entry: Int) {
        var slot = Int(entries[entry].hash) & (slots.count - 1)
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = Int32(truncatingIfNeeded: entry + 1)
    }

    private mutating func grow() {
        slots = [Int32](repeating: 0, count: max(64, slots.count * 2))
        for entry in entries.indices { insert(entry) }
    }
}
