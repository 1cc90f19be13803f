import Bounces

/// Lines of JSON in which numbers of messages are left out that only the parts before will tell.
struct Records: Sendable {
    /// A place where such a number belongs.
    struct Gap: Sendable {
        /// How many bytes stand before it.
        var position: Int
        /// The number, counted from the start of the part.
        var index: Int
    }

    private(set) var bytes: [UInt8] = []
    private var gaps: [Gap] = []

    /// Adds lines, with gaps in them.
    mutating func append(_ bytes: ArraySlice<UInt8>, _ gaps: [Gap]) {
        for gap in gaps { self.gaps.append(Gap(position: self.bytes.count + gap.position, index: gap.index)) }
        self.bytes += bytes
    }

    /// Forgets all and keeps the storage.
    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        gaps.removeAll(keepingCapacity: true)
    }

    /// The lines whole, where so many messages come before the part.
    mutating func close(firstIndex: Int) {
        guard !gaps.isEmpty else { return }
        var whole: [UInt8] = []
        whole.reserveCapacity(bytes.count + 8 * gaps.count)
        var copied = 0
        for gap in gaps {
            whole += bytes[copied..<gap.position]
            whole.append(decimal: firstIndex + gap.index)
            copied = gap.position
        }
        whole += bytes[copied...]
        bytes = whole
        gaps.removeAll(keepingCapacity: true)
    }
}
