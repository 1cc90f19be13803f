// The one file with unchecked memory access. Everything here is a search or a copy over a whole span; each routine has a naive
// twin of a few lines in the tests, and both must agree on random and edge input.
//
// The searches compare 16 bytes at a time with portable SIMD. A vector without a hit, which is nearly every one, costs two
// loads and a few operations; only a vector with a hit is looked at byte by byte.

/// Searches over bytes that would be too slow one byte at a time.
public enum ByteSearch {
    /// The first index at or after `start` that holds `byte`.
    public static func firstIndex(of byte: UInt8, in bytes: Span<UInt8>, from start: Int = 0) -> Int? {
        guard start >= 0, start < bytes.count else { return nil }
        let pattern = SIMD16<UInt8>(repeating: byte)
        // SAFETY: `index` starts inside the buffer and every load of 16 bytes is behind the check `index + 16 <= count`.
        return unsafe bytes.withUnsafeBufferPointer { buffer -> Int? in
            let base = unsafe UnsafeRawPointer(buffer.baseAddress.unsafelyUnwrapped)
            let count = buffer.count
            var index = start
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
        // SAFETY: both loads of a step end at `index + 17`, which the loop's condition keeps inside; the tail reads
        // `index + 1` below `count`.
        return unsafe bytes.withUnsafeBufferPointer { buffer -> Int? in
            let base = unsafe UnsafeRawPointer(buffer.baseAddress.unsafelyUnwrapped)
            let count = buffer.count
            var index = start
            while index &+ 17 <= count {
                let block = unsafe base.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
                let next = unsafe base.loadUnaligned(fromByteOffset: index &+ 1, as: SIMD16<UInt8>.self)
                let begins = (next .== firstPattern) .| (next .== secondPattern)
                if let lane = firstLane((block .== lineFeed) .& begins) { return index &+ lane &+ 1 }
                index &+= 16
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
                let block = unsafe base.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
                let next = unsafe base.loadUnaligned(fromByteOffset: index &+ 1, as: SIMD16<UInt8>.self)
                if let lane = firstLane((block .== carriageReturn) .& (next .!= lineFeed)) { return index &+ lane }
                index &+= 16
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

    /// The lowest lane that is set, by its trailing zeros.
    ///
    /// The mask is read as two words because that is portable.
    @inline(__always)
    private static func firstLane(_ mask: SIMDMask<SIMD16<Int8>>) -> Int? {
        // SAFETY: a mask of 16 one-byte lanes and two 64-bit words have the same size and no padding.
        let words = unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
        if words[0] | words[1] == 0 { return nil }
        return words[0] != 0 ? words[0].trailingZeroBitCount >> 3 : 8 &+ words[1].trailingZeroBitCount >> 3
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
