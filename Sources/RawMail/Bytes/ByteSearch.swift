// The one file with unchecked memory access. Everything here is a search or a copy over a whole span; each routine has a naive
// twin of a few lines in the tests, and both must agree on random and edge input.
//
// The searches compare 16 bytes at a time with portable SIMD, four times in a row. Where lines are short, as in headers, a loop
// that ends at every line end costs more in wrong guesses of the processor than in work: there the hits of 64 bytes are made one
// word, and the line end is its lowest bit. To make that word, x86 has an instruction; elsewhere a multiplication does it.

#if arch(x86_64) && canImport(_Builtin_intrinsics)
    import _Builtin_intrinsics.intel.sse2
#endif

/// Searches over bytes that would be too slow one byte at a time.
public enum ByteSearch {
    /// The first index at or after `start` that holds `byte`.
    public static func firstIndex(of byte: UInt8, in bytes: Span<UInt8>, from start: Int = 0) -> Int? {
        guard start >= 0, start < bytes.count else { return nil }
        let pattern = SIMD16<UInt8>(repeating: byte)
        // SAFETY: `index` starts inside the buffer; every load of 64 or 16 bytes is behind a check that it ends inside.
        return unsafe bytes.withUnsafeBufferPointer { buffer -> Int? in
            let base = unsafe UnsafeRawPointer(buffer.baseAddress.unsafelyUnwrapped)
            let count = buffer.count
            var index = start
            while index &+ 64 <= count {
                let hits = unsafe Hits(of: pattern, in: base, at: index)
                if hits.isAny { return index &+ hits.bits.trailingZeroBitCount }
                index &+= 64
            }
            while index &+ 16 <= count {
                let block = unsafe base.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
                if let lane = firstLane(block .== pattern) { return index &+ lane }
                index &+= 16
            }
            while index < count {
                if unsafe buffer[index] == byte { return index }
                index &+= 1
            }
            return nil
        }
    }

    /// The last index that holds `byte`.
    public static func lastIndex(of byte: UInt8, in bytes: Span<UInt8>) -> Int? {
        // SAFETY: `index` counts down from `count - 1` to 0.
        unsafe bytes.withUnsafeBufferPointer { buffer -> Int? in
            var index = buffer.count &- 1
            while index >= 0 {
                if unsafe buffer[index] == byte { return index }
                index &-= 1
            }
            return nil
        }
    }

    /// The first index after `start` where a line begins (the byte before is LF) with `first` or `second`.
    ///
    /// Bodies are walked with this: of their lines only the few that begin like a delimiter or a separator matter.
    public static func nextLine(
        beginningWith first: UInt8, or second: UInt8, in bytes: Span<UInt8>, after start: Int
    ) -> Int? {
        guard start >= 0, start < bytes.count else { return nil }
        let lineFeed = SIMD16<UInt8>(repeating: 0x0A)
        let firstPattern = SIMD16<UInt8>(repeating: first)
        let secondPattern = SIMD16<UInt8>(repeating: second)
        // SAFETY: both loads of a step end at `index + 17`, and those of `Hits` at `index + 65`, which the loops' conditions
        // keep inside; the tail reads `index + 1` below `count`.
        return unsafe bytes.withUnsafeBufferPointer { buffer -> Int? in
            let base = unsafe UnsafeRawPointer(buffer.baseAddress.unsafelyUnwrapped)
            let count = buffer.count
            var index = start
            while index &+ 17 <= count {
                if index &+ 65 <= count, first == second {
                    let begins = unsafe Hits(of: firstPattern, in: base, at: index &+ 1)
                    if begins.isAny {
                        let hits = unsafe begins.bits & Hits(of: lineFeed, in: base, at: index).bits
                        if hits != 0 { return index &+ hits.trailingZeroBitCount &+ 1 }
                    }
                    index &+= 64
                    continue
                }
                let end = min(index &+ 64, count &- 16)
                while index < end {
                    let block = unsafe base.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
                    let next = unsafe base.loadUnaligned(fromByteOffset: index &+ 1, as: SIMD16<UInt8>.self)
                    let begins = (next .== firstPattern) .| (next .== secondPattern)
                    if let lane = firstLane((block .== lineFeed) .& begins) { return index &+ lane &+ 1 }
                    index &+= 16
                }
            }
            while index &+ 1 < count {
                if unsafe buffer[index] == 0x0A, unsafe buffer[index &+ 1] == first || buffer[index &+ 1] == second {
                    return index &+ 1
                }
                index &+= 1
            }
            return nil
        }
    }

    /// The first index at or after `start` of a CR that no LF follows.
    ///
    /// A CR as the very last byte counts.
    public static func firstBareCarriageReturn(in bytes: Span<UInt8>, from start: Int = 0) -> Int? {
        guard start >= 0, start < bytes.count else { return nil }
        let carriageReturn = SIMD16<UInt8>(repeating: 0x0D)
        let lineFeed = SIMD16<UInt8>(repeating: 0x0A)
        // SAFETY: as in `nextLine`; the tail looks at `index + 1` only when it is below `count`.
        return unsafe bytes.withUnsafeBufferPointer { buffer -> Int? in
            let base = unsafe UnsafeRawPointer(buffer.baseAddress.unsafelyUnwrapped)
            let count = buffer.count
            var index = start
            while index &+ 17 <= count {
                if index &+ 64 <= count, unsafe !Hits(of: carriageReturn, in: base, at: index).isAny {
                    index &+= 64
                    continue
                }
                let end = min(index &+ 64, count &- 16)
                while index < end {
                    let block = unsafe base.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
                    let next = unsafe base.loadUnaligned(fromByteOffset: index &+ 1, as: SIMD16<UInt8>.self)
                    if let lane = firstLane((block .== carriageReturn) .& (next .!= lineFeed)) { return index &+ lane }
                    index &+= 16
                }
            }
            while index < count {
                if unsafe buffer[index] == 0x0D, unsafe index &+ 1 == count || buffer[index &+ 1] != 0x0A {
                    return index
                }
                index &+= 1
            }
            return nil
        }
    }

    /// Where the line that begins at `start` ends, and how many field name characters it begins with (RFC 5322 section 2.2).
    ///
    /// Most lines of a header are looked at by this alone.
    public static func headerLine(in bytes: Span<UInt8>, from start: Int) -> HeaderLine {
        guard start >= 0, start < bytes.count else { return HeaderLine(end: bytes.count, nameLength: 0) }
        let count = bytes.count
        if start &+ 64 <= count {
            // SAFETY: the 64 bytes from `start` are inside.
            let (names, lineEnds) = unsafe bytes.withUnsafeBufferPointer { buffer in
                let base = unsafe UnsafeRawPointer(buffer.baseAddress.unsafelyUnwrapped)
                let first = unsafe base.loadUnaligned(fromByteOffset: start, as: SIMD16<UInt8>.self)
                let second = unsafe base.loadUnaligned(fromByteOffset: start &+ 16, as: SIMD16<UInt8>.self)
                let lineEnds = unsafe Hits(of: SIMD16(repeating: 0x0A), in: base, at: start)
                return (bits(noFieldText(first)) | bits(noFieldText(second)) << 16, lineEnds.bits)
            }
            if names != 0 {
                let nameLength = names.trailingZeroBitCount
                if lineEnds != 0 {
                    return HeaderLine(end: start &+ lineEnds.trailingZeroBitCount &+ 1, nameLength: nameLength)
                }
                let lineFeed = firstIndex(of: 0x0A, in: bytes, from: start &+ 64)
                return HeaderLine(end: lineFeed.map { $0 &+ 1 } ?? count, nameLength: nameLength)
            }
        }
        var nameEnd = start
        while nameEnd < count, bytes[nameEnd].isFieldText { nameEnd &+= 1 }
        let lineFeed = firstIndex(of: 0x0A, in: bytes, from: nameEnd)
        return HeaderLine(end: lineFeed.map { $0 &+ 1 } ?? count, nameLength: nameEnd &- start)
    }

    /// Which bytes are none of a field name.
    ///
    /// A comparison with a scalar is done lane by lane: the other side must be a vector.
    @inline(__always)
    private static func noFieldText(_ block: SIMD16<UInt8>) -> Mask {
        let lastText = SIMD16<UInt8>(repeating: 0x7E - 0x21)
        return ((block &- SIMD16(repeating: 0x21)) .> lastText) .| (block .== SIMD16(repeating: 0x3A))
    }

    /// What ``headerLine(in:from:)`` finds.
    public struct HeaderLine: Hashable, Sendable {
        /// The index behind the LF, or the end of the bytes.
        public let end: Int
        /// How many bytes at the start are characters of a field name.
        public let nameLength: Int

        @inline(__always)
        init(end: Int, nameLength: Int) {
            self.end = end
            self.nameLength = nameLength
        }
    }

    /// Whether the bytes at `start` are those of `other`.
    public static func isEqual(_ bytes: Span<UInt8>, from start: Int, to other: Span<UInt8>) -> Bool {
        guard start >= 0, start <= bytes.count, other.count <= bytes.count &- start else { return false }
        // SAFETY: both are read below `count`, and `start + count` is checked to be inside the first.
        return unsafe bytes.withUnsafeBytes { left in
            unsafe other.withUnsafeBytes { right in
                let count = right.count
                var index = 0
                while index &+ 8 <= count {
                    if unsafe left.loadUnaligned(fromByteOffset: start &+ index, as: UInt64.self)
                        != right.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                    {
                        return false
                    }
                    index &+= 8
                }
                while index < count {
                    if unsafe left[start &+ index] != right[index] { return false }
                    index &+= 1
                }
                return true
            }
        }
    }

    /// Whether the bytes are those of `name`, which is in lower case, but for the case of ASCII letters.
    public static func isEqualIgnoringCase(_ bytes: Span<UInt8>, to name: [UInt8]) -> Bool {
        guard bytes.count == name.count else { return false }
        // SAFETY: both are read below the count, which is the same.
        return unsafe bytes.withUnsafeBytes { left in
            unsafe name.withUnsafeBytes { right in
                let count = right.count
                var index = 0
                while index &+ 8 <= count {
                    let written = unsafe left.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                    let expected = unsafe right.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                    if lowercased(written) != expected { return false }
                    index &+= 8
                }
                while index < count {
                    if unsafe left[index].lowercased != right[index] { return false }
                    index &+= 1
                }
                return true
            }
        }
    }

    /// Eight octets with their capital ASCII letters made small.
    ///
    /// Added to the lower seven bits of an octet, `0x3F` carries into its top bit from `A` on, `0x25` from behind `Z` on.
    @inline(__always)
    private static func lowercased(_ octets: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let low = octets & (0x7F &* ones)
        let isCapital = ((low &+ 0x3F &* ones) ^ (low &+ 0x25 &* ones)) & ~octets & (0x80 &* ones)
        return octets | isCapital >> 2
    }

    /// Which of 64 bytes are the one of a pattern.
    private struct Hits {
        let first, second, third, fourth: Mask

        @inline(__always)
        init(of pattern: SIMD16<UInt8>, in base: UnsafeRawPointer, at index: Int) {
            // SAFETY: the caller has checked that the 64 bytes are inside.
            unsafe first = base.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self) .== pattern
            unsafe second = base.loadUnaligned(fromByteOffset: index &+ 16, as: SIMD16<UInt8>.self) .== pattern
            unsafe third = base.loadUnaligned(fromByteOffset: index &+ 32, as: SIMD16<UInt8>.self) .== pattern
            unsafe fourth = base.loadUnaligned(fromByteOffset: index &+ 48, as: SIMD16<UInt8>.self) .== pattern
        }

        var isAny: Bool {
            @inline(__always) get {
                // SAFETY: as in `firstLane`.
                let words = unsafe unsafeBitCast((first .| second) .| (third .| fourth), to: SIMD2<UInt64>.self)
                return words[0] | words[1] != 0
            }
        }

        /// One bit a byte, the first byte's the lowest.
        var bits: UInt64 {
            @inline(__always) get {
                ByteSearch.bits(first) | ByteSearch.bits(second) << 16 | ByteSearch.bits(third) << 32
                    | ByteSearch.bits(fourth) << 48
            }
        }
    }

    /// The lowest lane that is set, by its trailing zeros.
    ///
    /// The mask is read as two words because that is portable.
    @inline(__always)
    private static func firstLane(_ mask: Mask) -> Int? {
        // SAFETY: a mask of 16 one-byte lanes and two 64-bit words have the same size and no padding.
        let words = unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
        if words[0] | words[1] == 0 { return nil }
        return words[0] != 0 ? words[0].trailingZeroBitCount >> 3 : 8 &+ words[1].trailingZeroBitCount >> 3
    }

    typealias Mask = SIMDMask<SIMD16<Int8>>

    /// One bit a lane, the first lane's the lowest.
    @inline(__always)
    static func bits(_ mask: Mask) -> UInt64 {
        #if arch(x86_64) && canImport(_Builtin_intrinsics)
            // SAFETY: as in `firstLane`.
            return unsafe UInt64(truncatingIfNeeded: _mm_movemask_epi8(unsafeBitCast(mask, to: SIMD2<Int64>.self)))
        #else
            return portableBits(mask)
        #endif
    }

    /// What ``bits(_:)`` is on every processor: of each byte of a word another bit is kept, and a multiplication adds them up in
    /// the top byte.
    @inline(__always)
    static func portableBits(_ mask: Mask) -> UInt64 {
        // SAFETY: as in `firstLane`.
        let words = unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
        let ones: UInt64 = 0x0101_0101_0101_0101
        let diagonal: UInt64 = 0x8040_2010_0804_0201
        return ((words[0] & diagonal) &* ones) >> 56 | (((words[1] & diagonal) &* ones) >> 56) << 8
    }
}

extension [UInt8] {
    /// Appends a copy of the bytes of `span`.
    public mutating func append(copying span: Span<UInt8>) {
        // SAFETY: the buffer is read, whole and only, while the closure runs.
        unsafe span.withUnsafeBufferPointer { buffer in unsafe append(contentsOf: buffer) }
    }
}

extension String {
    /// The text of UTF-8 bytes; each invalid sequence becomes U+FFFD.
    public init(decoding span: Span<UInt8>) {
        // SAFETY: the buffer is read, whole and only, while the closure runs.
        self = unsafe span.withUnsafeBufferPointer { buffer in unsafe String(decoding: buffer, as: UTF8.self) }
    }
}
