/// Walks the lines of a header, each block of 64 bytes looked at once.
@usableFromInline
package struct HeaderLines: Sendable {
    /// Where the block begins.
    @usableFromInline var base: Int
    @usableFromInline var block: ByteSearch.HeaderBlock

    /// Stands before the line that begins at `start`.
    @inlinable
    package init(_ lines: Span<UInt8>, from start: Int) {
        base = start
        block = ByteSearch.headerBlock(in: lines, from: start)
    }

    /// The end of the line that begins at `start`, and of the characters of a field name that it begins with.
    ///
    /// Lines are asked for in their order.
    @inlinable
    package mutating func next(in lines: Span<UInt8>, from start: Int) -> (nameEnd: Int, end: Int) {
        var index = start
        var hits = moveBlock(to: index, in: lines) ? block.nonNames &>> shift(index) : 0
        while hits == 0 {
            guard moveBlock(to: base &+ 64, in: lines) else { return (lines.count, lines.count) }
            index = base
            hits = block.nonNames
        }
        index &+= hits.trailingZeroBitCount
        let nameEnd = index
        // A line end is no character of a name, so it stands there or behind.
        hits = block.lineFeeds &>> shift(index)
        while hits == 0 {
            guard moveBlock(to: base &+ 64, in: lines) else { return (nameEnd, lines.count) }
            index = base
            hits = block.lineFeeds
        }
        return (nameEnd, index &+ hits.trailingZeroBitCount &+ 1)
    }

    /// The bit of an index in the block.
    @inlinable
    func shift(_ index: Int) -> UInt64 { UInt64(truncatingIfNeeded: index &- base) }

    /// Looks at the block from `index` unless that lies in the current one; false at the end of the bytes.
    @inlinable
    mutating func moveBlock(to index: Int, in lines: Span<UInt8>) -> Bool {
        guard index < lines.count else { return false }
        if index &- base >= 64 {
            base = index
            block = ByteSearch.headerBlock(in: lines, from: index)
        }
        return true
    }
}
