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
        // The dot stands before the whole name too, where `.example.net` is to mean `example.net`.
        let name = [0x2E] + Self.bareName(host)
        guard name.count > 1, !entries.isEmpty else { return [] }
        var found: [Int] = []
        var hash = Self.start
        for index in name.indices.reversed() {
            if index == 0, let known = position(hash, name[1...]) { found += entries[known].providers }
            hash = Self.step(hash, name[index])
            if name[index] == 0x2E, let known = position(hash, name[index...]) { found += entries[known].providers }
        }
        return found
    }

    /// The host's name alone, in lower case, with no more than 255 bytes.
    private static func bareName(_ host: String) -> [UInt8] {
        let host = Array(host.utf8)
        let start = host.lastIndex(of: 0x3B).map { $0 + 1 } ?? 0
        let name = host[start...].drop { $0.isWhiteSpace || $0.isLineEnd }
            .prefix { $0 > 0x20 && $0 != 0x28 && $0 != 0x5B && $0 != 0x3A }
            .prefix(255)
        return (name.last == 0x2E ? name.dropLast() : name).map(\.lowercased)
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
