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

    /// The first index at or after `start` that holds `first` or `second`.
    public static func firstIndex(
        of first: UInt8, or second: UInt8, in bytes: Span<UInt8>, from start: Int = 0
    ) -> Int? {
        guard start >= 0, start < bytes.count else { return nil }
        let (firstPattern, secondPattern) = (SIMD16(repeating: first), SIMD16(repeating: second))
        // SAFETY: `index` starts inside the buffer; each load is behind a check that it ends inside.
        return unsafe bytes.withUnsafeBytes { buffer -> Int? in
            let count = buffer.count
            var index = start
            while index &+ 16 <= count {
                let block = unsafe buffer.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
                if let lane = firstLane((block .== firstPattern) .| (block .== secondPattern)) { return index &+ lane }
                index &+= 16
            }
            while index < count {
                if unsafe buffer[index] == first || buffer[index] == second { return index }
                index &+= 1
            }
            return nil
        }
    }

    /// The first index at or after `start` of an octet that is `first`, `second` standing `distance` behind it, but for the bit
    /// `0x20`, which tells the cases of an ASCII letter apart.
    public static func firstIndex(
        ofLetter first: UInt8, and second: UInt8, behind distance: Int, in bytes: Span<UInt8>, from start: Int = 0
    ) -> Int? {
        guard start >= 0, distance >= 0, distance < bytes.count, start < bytes.count &- distance else { return nil }
        let bit = SIMD16<UInt8>(repeating: 0x20)
        let (firstPattern, secondPattern) = (SIMD16(repeating: first | 0x20), SIMD16(repeating: second | 0x20))
        // SAFETY: the second load of a step ends at `place + distance + 16`, which is at most `count`; the loop over few reads
        // `index + distance` below `count`.
        return unsafe bytes.withUnsafeBytes { buffer -> Int? in
            let count = buffer.count &- distance
            let last = count &- 16
            var index = start
            while last >= 0 {
                // The last block may begin before `index`: what it has there is shifted out.
                let place = min(index, last)
                let block = unsafe buffer.loadUnaligned(fromByteOffset: place, as: SIMD16<UInt8>.self) | bit
                let other = unsafe buffer.loadUnaligned(fromByteOffset: place &+ distance, as: SIMD16<UInt8>.self) | bit
                let hits = bits((block .== firstPattern) .& (other .== secondPattern))
                let rest = hits &>> UInt64(truncatingIfNeeded: index &- place)
                if rest != 0 { return index &+ rest.trailingZeroBitCount }
                if place == last { return nil }
                index &+= 16
            }
            while index < count {
                let other = unsafe buffer[index &+ distance]
                if unsafe buffer[index] | 0x20 == first | 0x20, other | 0x20 == second | 0x20 { return index }
                index &+= 1
            }
            return nil
        }
    }

    /// Copies octets of US-ASCII from `start` on to `place` in the output: letters in lower case, white space, line ends and
    /// controls as a space each; gives how many.
    ///
    /// It ends before an octet outside US-ASCII, and before what would be a space at the start of the output or behind another.
    public static func copyFolded(
        _ bytes: Span<UInt8>, from start: Int, to output: inout MutableSpan<UInt8>, at place: Int
    ) -> Int {
        guard start >= 0, start < bytes.count, place >= 0, place < output.count else { return 0 }
        let most = min(bytes.count &- start, output.count &- place)
        var isBehindSpace = place == 0 || output[place &- 1] == 0x20
        var copied = 0
        // SAFETY: what is read and written lies below `most` behind `start` and `place`.
        unsafe bytes.withUnsafeBytes { bytes in
            unsafe output.withUnsafeMutableBytes { output in
                while copied &+ 16 <= most {
                    let block = unsafe bytes.loadUnaligned(fromByteOffset: start &+ copied, as: SIMD16<UInt8>.self)
                    // Compared with a sign, as in `isFieldText`: octets outside US-ASCII are blanks, too, but end the run.
                    let isBlank = SIMD16<Int8>(repeating: 0x21) .> SIMD16<Int8>(truncatingIfNeeded: block)
                    let letters = SIMD16<Int8>(truncatingIfNeeded: block &- SIMD16(repeating: 0xC1))
                    let folded = block.replacing(
                        with: block | SIMD16(repeating: 0x20), where: SIMD16<Int8>(repeating: -102) .> letters
                    ).replacing(with: SIMD16(repeating: 0x20), where: isBlank)
                    unsafe output.storeBytes(of: folded, toByteOffset: place &+ copied, as: SIMD16<UInt8>.self)
                    let blanks = bits(isBlank)
                    let doubles = blanks & (blanks << 1 | (isBehindSpace ? 1 : 0))
                    let stops = doubles | bits(block .>= SIMD16(repeating: 0x80)) | 1 << 16
                    copied &+= stops.trailingZeroBitCount
                    if stops != 1 << 16 { return }
                    isBehindSpace = blanks >> 15 != 0
                }
                while copied < most {
                    let byte = unsafe bytes[start &+ copied]
                    if byte >= 0x80 || byte <= 0x20 && isBehindSpace { return }
                    isBehindSpace = byte <= 0x20
                    unsafe output[place &+ copied] = isBehindSpace ? 0x20 : byte.lowercased
                    copied &+= 1
                }
            }
        }
        return copied
    }

    /// The first index at or after `start` of white space, a line end or another control, but DEL.
    public static func firstBlank(in bytes: Span<UInt8>, from start: Int = 0) -> Int? {
        guard start >= 0, start < bytes.count else { return nil }
        // SAFETY: `index` starts inside the buffer; each load is behind a check that it ends inside.
        return unsafe bytes.withUnsafeBytes { buffer -> Int? in
            let count = buffer.count
            var index = start
            while index &+ 16 <= count {
                let block = unsafe buffer.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
                if let lane = firstLane(block .<= SIMD16(repeating: 0x20)) { return index &+ lane }
                index &+= 16
            }
            while index < count {
                if unsafe buffer[index] <= 0x20 { return index }
                index &+= 1
            }
            return nil
        }
    }

    /// The first index at or after `start` that holds another byte than `byte`.
    public static func firstIndex(otherThan byte: UInt8, in bytes: Span<UInt8>, from start: Int = 0) -> Int? {
        guard start >= 0, start < bytes.count else { return nil }
        let pattern = SIMD16<UInt8>(repeating: byte)
        // SAFETY: `index` starts inside the buffer; each load is behind a check that it ends inside.
        return unsafe bytes.withUnsafeBytes { buffer -> Int? in
            let count = buffer.count
            var index = start
            while index &+ 16 <= count {
                let block = unsafe buffer.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
                if let lane = firstLane(block .!= pattern) { return index &+ lane }
                index &+= 16
            }
            while index < count {
                if unsafe buffer[index] != byte { return index }
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
        let firstPattern = SIMD16<UInt8>(repeating: first)
        let secondPattern = SIMD16<UInt8>(repeating: second)
        // Two loops, as a look for one byte is cheaper.
        if first == second { return nextLine(first, second, in: bytes, after: start) { $0 .== firstPattern } }
        return nextLine(first, second, in: bytes, after: start) {
            ($0 .== firstPattern) .| ($0 .== secondPattern)
        }
    }

    @inline(__always)
    private static func nextLine(
        _ first: UInt8, _ second: UInt8, in bytes: Span<UInt8>, after start: Int,
        where isBeginning: (SIMD16<UInt8>) -> Mask
    ) -> Int? {
        guard start >= 0, start < bytes.count else { return nil }
        let lineFeed = SIMD16<UInt8>(repeating: 0x0A)
        // SAFETY: the loads of a step end at `index + 65`, which is at most `count` in the loop and at the last block before the
        // end; the tail reads `index + 1` below `count`.
        return unsafe bytes.withUnsafeBufferPointer { buffer -> Int? in
            let base = unsafe UnsafeRawPointer(buffer.baseAddress.unsafelyUnwrapped)
            let count = buffer.count
            @inline(__always) func hits(_ index: Int) -> UInt64 {
                let begins = unsafe Hits(where: isBeginning, in: base, at: index &+ 1)
                let hits = unsafe begins & Hits(of: lineFeed, in: base, at: index)
                return hits.isAny ? hits.bits : 0
            }
            var index = start
            while index &+ 65 <= count {
                let hits = hits(index)
                if hits != 0 { return index &+ hits.trailingZeroBitCount &+ 1 }
                index &+= 64
            }
            if count >= 65 {
                // What the last block has before `index` is shifted out.
                let rest =
                    index &+ 1 < count ? hits(count &- 65) &>> UInt64(truncatingIfNeeded: index &- count &+ 65) : 0
                return rest == 0 ? nil : index &+ rest.trailingZeroBitCount &+ 1
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
        // SAFETY: as in `nextLine`.
        return unsafe bytes.withUnsafeBufferPointer { buffer -> Int? in
            let base = unsafe UnsafeRawPointer(buffer.baseAddress.unsafelyUnwrapped)
            let count = buffer.count
            @inline(__always) func hits(_ index: Int) -> UInt64 {
                let carriageReturns = unsafe Hits(of: carriageReturn, in: base, at: index)
                guard carriageReturns.isAny else { return 0 }
                return unsafe carriageReturns.bits & ~Hits(of: lineFeed, in: base, at: index &+ 1).bits
            }
            var index = start
            while index &+ 65 <= count {
                let hits = hits(index)
                if hits != 0 { return index &+ hits.trailingZeroBitCount }
                index &+= 64
            }
            if count >= 65, index &+ 1 < count {
                let rest = hits(count &- 65) &>> UInt64(truncatingIfNeeded: index &- count &+ 65)
                if rest != 0 { return index &+ rest.trailingZeroBitCount }
                index = count &- 1
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

    /// Where the bytes are that the lines hold which matter, and attachments do not: one look at all bytes tells where it is worth
    /// while to search.
    ///
    /// Many bytes are read in four streams, a quarter each: memory that is in no cache comes faster so than in one stream. In
    /// text such bytes are everywhere, and only few bytes are looked at.
    public static func contents(of bytes: Span<UInt8>) -> Contents {
        let count = bytes.count
        guard count >= 8192 else { return Contents(ofText: bytes) }
        var contents = Contents(hasCarriageReturn: false, hyphens: 0..<0, spaces: 0..<0)
        // Without the bits of a hyphen, CR, space and hyphen are nothing; so are a few other bytes that are as rare. Without those
        // of a CR, space and hyphen are one bit.
        var pattern: UInt8 = 0x2D
        let stride = count / 64 &* 16
        var start = 0
        while start < stride {
            let end = min(start &+ 1024, stride)
            let found = quarters(bytes, start..<end, stride, pattern)
            if found != 0 {
                var texts = 0
                for quarter in 0..<4 where found & 1 << quarter != 0 {
                    let place = start &+ quarter &* stride..<end &+ quarter &* stride
                    if contents.note(bytes, place) { texts += 1 }
                }
                if texts == 4 { return Contents(ofText: bytes) }
                if contents.hasCarriageReturn { pattern = 0x0D }
            }
            start = end
        }
        _ = contents.note(bytes, 4 &* stride..<count)
        return contents
    }

    /// In which of four quarters, `stride` bytes each, there is something at a place of theirs that ``contents(of:)`` looks for: a
    /// bit each.
    @inline(__always)
    private static func quarters(_ bytes: Span<UInt8>, _ place: Range<Int>, _ stride: Int, _ pattern: UInt8) -> Int {
        let quarters = bytes.extracting(first: 4 &* stride)
        precondition(
            place.upperBound <= stride && quarters.count == 4 &* stride && stride & 15 == 0
                && place.lowerBound & 15 == 0, "it lies inside")
        // SAFETY: each step reads 16 bytes at four places, of which the last ends at `3 * stride + place.upperBound` or before.
        return unsafe quarters.withUnsafeBytes { buffer in
            let (others, mark) = (SIMD16(repeating: pattern), SIMD16<UInt8>(repeating: 0x2D))
            @inline(__always) func look(_ index: Int) -> Mask {
                unsafe (buffer.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self) | others) .== mark
            }
            var first = Mask(repeating: false)
            var (second, third, fourth) = (first, first, first)
            var index = place.lowerBound
            while index < place.upperBound {
                first = first .| look(index)
                second = second .| look(index &+ stride)
                third = third .| look(index &+ 2 &* stride)
                fourth = fourth .| look(index &+ 3 &* stride)
                index &+= 16
            }
            guard isAny((first .| second) .| (third .| fourth)) else { return 0 }
            return (isAny(first) ? 1 : 0) | (isAny(second) ? 2 : 0) | (isAny(third) ? 4 : 0) | (isAny(fourth) ? 8 : 0)
        }
    }

    /// What ``contents(of:)`` finds.
    public struct Contents: Hashable, Sendable {
        /// Whether there is a CR.
        public var hasCarriageReturn: Bool
        /// Outside of this there is no hyphen, with which delimiters begin; empty if there is none at all.
        public var hyphens: Range<Int>
        /// Outside of this there is no space, which separators hold; empty if there is none at all.
        public var spaces: Range<Int>
    }

    /// Which bytes are characters of a field name.
    ///
    /// Moved up by one and read with a sign, they are those above `0x21`, but for the colon. A comparison with a scalar is done
    /// lane by lane: the other side must be a vector.
    @inline(__always)
    fileprivate static func isFieldText(_ block: SIMD16<UInt8>) -> Mask {
        let signed = SIMD16<Int8>(truncatingIfNeeded: block &+ SIMD16(repeating: 1))
        return (signed .> SIMD16<Int8>(repeating: 0x21)) .& (block .!= SIMD16(repeating: 0x3A))
    }

    /// The first index at or after `start` of a byte that is no printable US-ASCII, or of an equals sign, with which encoded words
    /// begin.
    ///
    /// The values of most fields hold none: they are what they look like.
    public static func firstUnprintableOrEquals(in bytes: Span<UInt8>, from start: Int = 0) -> Int? {
        firstIndex(in: bytes, from: start, where: isUnprintableOrEquals) { !isPrintableButEquals($0) }
    }

    /// The first index at or after `start` of a byte that is no ASCII letter, no digit and none of `-`, `.` and `_`, of which
    /// addresses, hosts and names consist.
    public static func firstIndexOutsideWord(in bytes: Span<UInt8>, from start: Int = 0) -> Int? {
        firstIndex(in: bytes, from: start, where: isOutsideWord) { !isInWord($0) }
    }

    /// The first index at or after `start` of a byte that JSON may have to escape (RFC 8259 section 7): a control, `"`, `\`, or
    /// one outside US-ASCII.
    public static func firstIndexToEscape(in bytes: Span<UInt8>, from start: Int = 0) -> Int? {
        firstIndex(in: bytes, from: start, where: mayNeedEscape, mayNeedEscape)
    }

    @inline(__always)
    private static func firstIndex(
        in bytes: Span<UInt8>, from start: Int, where isHit: (SIMD16<UInt8>) -> Mask, _ isHitAlone: (UInt8) -> Bool
    ) -> Int? {
        guard start >= 0, start < bytes.count else { return nil }
        guard bytes.count >= 16 else {
            for index in start..<bytes.count where isHitAlone(bytes[index]) { return index }
            return nil
        }
        // SAFETY: every load of 16 bytes ends at `count` or before.
        return unsafe bytes.withUnsafeBufferPointer { buffer -> Int? in
            let base = unsafe UnsafeRawPointer(buffer.baseAddress.unsafelyUnwrapped)
            let last = buffer.count &- 16
            var index = start
            while true {
                // The last block may begin before `index`: what it has there is shifted out.
                let place = min(index, last)
                let block = unsafe base.loadUnaligned(fromByteOffset: place, as: SIMD16<UInt8>.self)
                let hits = bits(isHit(block)) &>> UInt64(truncatingIfNeeded: index &- place)
                if hits != 0 { return index &+ hits.trailingZeroBitCount }
                if place == last { return nil }
                index &+= 16
            }
        }
    }

    private static func isInWord(_ byte: UInt8) -> Bool { byte.isOne(of: 0x03FF_6000_0000_0000, 0x07FF_FFFE_87FF_FFFE) }

    @inline(__always)
    private static func isOutsideWord(_ block: SIMD16<UInt8>) -> Mask {
        let letters = (block | SIMD16(repeating: 0x20)) &- SIMD16(repeating: 0x61)
        // `-`, `.`, `/` and the digits stand together.
        let others = block &- SIMD16(repeating: 0x2D)
        let isOther = (others .>= SIMD16<UInt8>(repeating: 13)) .| (others .== SIMD16<UInt8>(repeating: 2))
        return (letters .>= SIMD16<UInt8>(repeating: 26)) .& isOther .& (block .!= SIMD16<UInt8>(repeating: 0x5F))
    }

    private static func isPrintableButEquals(_ byte: UInt8) -> Bool { byte &- 0x20 < 0x5F && byte != 0x3D }

    @inline(__always)
    private static func isUnprintableOrEquals(_ block: SIMD16<UInt8>) -> Mask {
        // Moved up by one and read with a sign, printable bytes are those above 0x20.
        let signed = SIMD16<Int8>(truncatingIfNeeded: block &+ SIMD16(repeating: 1))
        return (signed .<= SIMD16<Int8>(repeating: 0x20)) .| (block .== SIMD16(repeating: 0x3D))
    }

    /// Copies bytes to `place` in the output, where there must be room for all of them, up to the first that JSON may have to
    /// escape (RFC 8259 section 7): a control, `"`, `\`, or one outside US-ASCII; gives how many.
    ///
    /// Behind these, the output may be changed as far as all bytes would reach.
    public static func copyUnescaped(_ bytes: Span<UInt8>, to output: inout MutableSpan<UInt8>, at place: Int) -> Int {
        let count = bytes.count
        precondition(place >= 0 && count <= output.count &- place, "no room for the bytes")
        // SAFETY: every load ends at `count` or before, every store as far behind `place`, where it is checked that there is room.
        return unsafe bytes.withUnsafeBytes { bytes in
            unsafe output.withUnsafeMutableBytes { output in
                switch count {
                case 0..<4:
                    for index in 0..<count {
                        let byte = unsafe bytes[index]
                        if mayNeedEscape(byte) { return index }
                        unsafe output[place &+ index] = byte
                    }
                    return count
                case 4..<8:
                    let (first, last) = unsafe copyEnds(of: bytes, as: UInt32.self, to: output, at: place)
                    let lane = firstToEscape(SIMD2(UInt64(first) | UInt64(last) << 32, 0x2020_2020_2020_2020))
                    return lane < 4 ? lane : min(lane &+ count &- 8, count)
                case 8..<16:
                    let (first, last) = unsafe copyEnds(of: bytes, as: UInt64.self, to: output, at: place)
                    let lane = firstToEscape(SIMD2(first, last))
                    return lane < 8 ? lane : min(lane &+ count &- 16, count)
                default:
                    var index = 0
                    while true {
                        // What the last block has before `index` was copied, and needs no escape.
                        let start = min(index, count &- 16)
                        let block = unsafe bytes.loadUnaligned(fromByteOffset: start, as: SIMD16<UInt8>.self)
                        unsafe output.storeBytes(of: block, toByteOffset: place &+ start, as: SIMD16<UInt8>.self)
                        let hits = bits(mayNeedEscape(block))
                        if hits != 0 { return start &+ hits.trailingZeroBitCount }
                        index &+= 16
                        if index >= count { return count }
                    }
                }
            }
        }
    }

    /// The first of 16 bytes that may need an escape; 64 if none does.
    @inline(__always)
    private static func firstToEscape(_ words: SIMD2<UInt64>) -> Int {
        // SAFETY: as in `firstLane`.
        bits(mayNeedEscape(unsafe unsafeBitCast(words, to: SIMD16<UInt8>.self))).trailingZeroBitCount
    }

    private static func mayNeedEscape(_ byte: UInt8) -> Bool {
        byte &- 0x20 >= 0x5F || byte == 0x22 || byte == 0x5C
    }

    /// Which bytes are not printable US-ASCII that stands for itself; read with a sign, all of it is above `0x1F`.
    @inline(__always)
    private static func mayNeedEscape(_ block: SIMD16<UInt8>) -> Mask {
        let signed = SIMD16<Int8>(truncatingIfNeeded: block)
        return (signed .< SIMD16<Int8>(repeating: 0x20)) .| (block .== SIMD16(repeating: 0x7F))
            .| (block .== SIMD16(repeating: 0x22)) .| (block .== SIMD16(repeating: 0x5C))
    }

    /// Whether all bytes are US-ASCII.
    public static func isASCII(_ bytes: Span<UInt8>) -> Bool {
        // SAFETY: each word and byte is read below `count`.
        unsafe bytes.withUnsafeBytes { buffer in
            let count = buffer.count
            var index = 0
            while index &+ 32 <= count {
                let words = unsafe buffer.loadUnaligned(fromByteOffset: index, as: SIMD4<UInt64>.self)
                if (words[0] | words[1] | words[2] | words[3]) & 0x8080_8080_8080_8080 != 0 { return false }
                index &+= 32
            }
            while index &+ 8 <= count {
                if unsafe buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 != 0 {
                    return false
                }
                index &+= 8
            }
            while index < count {
                if unsafe buffer[index] >= 0x80 { return false }
                index &+= 1
            }
            return true
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
                while count >= 8, index < count {
                    // The last word begins before `index`.
                    let place = min(index, count &- 8)
                    if unsafe left.loadUnaligned(fromByteOffset: start &+ place, as: UInt64.self)
                        != right.loadUnaligned(fromByteOffset: place, as: UInt64.self)
                    {
                        return false
                    }
                    index &+= 8
                }
                if count >= 4, count < 8 {
                    // The second word begins within the first.
                    let end = count &- 4
                    return unsafe left.loadUnaligned(fromByteOffset: start, as: UInt32.self)
                        == right.loadUnaligned(as: UInt32.self)
                        && left.loadUnaligned(fromByteOffset: start &+ end, as: UInt32.self)
                            == right.loadUnaligned(fromByteOffset: end, as: UInt32.self)
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
    ///
    /// It is compiled where it stands: of a literal the words are constants then.
    @inlinable @inline(__always)
    public static func isEqualIgnoringCase(_ bytes: Span<UInt8>, to name: StaticString) -> Bool {
        // SAFETY: a literal of ASCII letters is stored as UTF-8 bytes that live for ever.
        unsafe bytes.count == name.utf8CodeUnitCount
            && isEqualIgnoringCase(bytes, toBytesAt: UnsafeRawPointer(name.utf8Start))
    }

    /// Whether the bytes are those of `name`, which is in lower case, but for the case of ASCII letters.
    public static func isEqualIgnoringCase(_ bytes: Span<UInt8>, to name: Span<UInt8>) -> Bool {
        guard bytes.count == name.count, bytes.count > 0 else { return bytes.count == name.count }
        // SAFETY: both have as many bytes, and at least one.
        return unsafe name.withUnsafeBytes { name in
            unsafe isEqualIgnoringCase(bytes, toBytesAt: name.baseAddress.unsafelyUnwrapped)
        }
    }

    /// Whether the bytes are those of `name` but for the case of ASCII letters.
    public static func isEqualIgnoringCase(_ bytes: Span<UInt8>, toName name: String) -> Bool {
        guard bytes.count == name.utf8.count else { return false }
        // SAFETY: both are read below the count, which is the same.
        let isEqual = unsafe name.utf8.withContiguousStorageIfAvailable { name in
            unsafe bytes.withUnsafeBytes { bytes in unsafe isEqualIgnoringCase(bytes, UnsafeRawBufferPointer(name)) }
        }
        return isEqual ?? isEqualIgnoringCase(bytes, toName: String(decoding: Array(name.utf8), as: UTF8.self))
    }

    // SAFETY: the caller has checked that both have the same count.
    private static func isEqualIgnoringCase(
        _ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer
    ) -> Bool {
        let count = left.count
        var index = 0
        while count >= 8, index < count {
            // The last word begins before `index`.
            let start = min(index, count &- 8)
            let leftWord = unsafe left.loadUnaligned(fromByteOffset: start, as: UInt64.self)
            let rightWord = unsafe right.loadUnaligned(fromByteOffset: start, as: UInt64.self)
            if leftWord != rightWord, lowercased(leftWord) != lowercased(rightWord) { return false }
            index &+= 8
        }
        while index < count {
            if unsafe left[index].lowercased != right[index].lowercased { return false }
            index &+= 1
        }
        return true
    }

    // SAFETY: the caller has checked that as many bytes are there.
    @unsafe @inlinable @inline(__always)
    static func isEqualIgnoringCase(_ bytes: Span<UInt8>, toBytesAt name: UnsafeRawPointer) -> Bool {
        // SAFETY: both are read below the count, which is the same.
        unsafe bytes.withUnsafeBytes { written in
            let count = written.count
            var index = 0
            while count >= 8, index < count {
                // The last word begins before `index`.
                let start = min(index, count &- 8)
                let octets = unsafe written.loadUnaligned(fromByteOffset: start, as: UInt64.self)
                let expected = unsafe name.loadUnaligned(fromByteOffset: start, as: UInt64.self)
                if lowercased(octets) != expected { return false }
                index &+= 8
            }
            while index < count {
                if unsafe written[index].lowercased != name.load(fromByteOffset: index, as: UInt8.self) { return false }
                index &+= 1
            }
            return true
        }
    }

    /// Eight octets with their capital ASCII letters made small.
    ///
    /// Added to the lower seven bits of an octet, `0x3F` carries into its top bit from `A` on, `0x25` from behind `Z` on.
    @inlinable @inline(__always)
    static func lowercased(_ octets: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let low = octets & (0x7F &* ones)
        let isCapital = ((low &+ 0x3F &* ones) ^ (low &+ 0x25 &* ones)) & ~octets & (0x80 &* ones)
        return octets | isCapital >> 2
    }

    /// Which of 64 bytes are of a kind.
    fileprivate struct Hits {
        let first, second, third, fourth: Mask

        @inline(__always)
        init(of pattern: SIMD16<UInt8>, in base: UnsafeRawPointer, at index: Int) {
            // SAFETY: as below.
            unsafe self.init(where: { $0 .== pattern }, in: base, at: index)
        }

        @inline(__always)
        init(where isHit: (SIMD16<UInt8>) -> Mask, in base: UnsafeRawPointer, at index: Int) {
            // SAFETY: the caller has checked that the 64 bytes are inside.
            first = unsafe isHit(base.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self))
            second = unsafe isHit(base.loadUnaligned(fromByteOffset: index &+ 16, as: SIMD16<UInt8>.self))
            third = unsafe isHit(base.loadUnaligned(fromByteOffset: index &+ 32, as: SIMD16<UInt8>.self))
            fourth = unsafe isHit(base.loadUnaligned(fromByteOffset: index &+ 48, as: SIMD16<UInt8>.self))
        }

        @inline(__always)
        private init(_ first: Mask, _ second: Mask, _ third: Mask, _ fourth: Mask) {
            (self.first, self.second, self.third, self.fourth) = (first, second, third, fourth)
        }

        @inline(__always)
        static func & (left: Self, right: Self) -> Self {
            Self(
                left.first .& right.first, left.second .& right.second, left.third .& right.third,
                left.fourth .& right.fourth)
        }

        var isAny: Bool {
            @inline(__always) get {
                ByteSearch.isAny((first .| second) .| (third .| fourth))
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
        #if arch(x86_64) && canImport(_Builtin_intrinsics)
            let bits = bits(mask)
            return bits == 0 ? nil : bits.trailingZeroBitCount
        #else
            return portableFirstLane(mask)
        #endif
    }

    /// What ``firstLane(_:)`` is on every processor.
    @inline(__always)
    static func portableFirstLane(_ mask: Mask) -> Int? {
        // SAFETY: a mask of 16 one-byte lanes and two 64-bit words have the same size and no padding.
        let words = unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
        if words[0] | words[1] == 0 { return nil }
        return words[0] != 0 ? words[0].trailingZeroBitCount >> 3 : 8 &+ words[1].trailingZeroBitCount >> 3
    }

    /// Copies bytes to `place`: where they are few, a call of the system would cost more than the copy.
    // SAFETY: the caller has checked that they fit; of each case the words are no longer than the bytes.
    @unsafe @inlinable @inline(__always)
    static func copy(_ source: UnsafeRawBufferPointer, to target: UnsafeMutableRawBufferPointer, at place: Int) {
        switch source.count {
        case 0: break
        case 1..<4: for index in source.indices { unsafe target[place &+ index] = source[index] }
        case 4..<8: unsafe copyEnds(of: source, as: UInt32.self, to: target, at: place)
        case 8...16: unsafe copyEnds(of: source, as: UInt64.self, to: target, at: place)
        default: unsafe UnsafeMutableRawBufferPointer(rebasing: target[place...]).copyMemory(from: source)
        }
    }

    /// Copies the first bytes and the last, which may be partly the same, and gives them.
    // SAFETY: the caller has checked that there are as many as `Word` has, and no more than two of it.
    @unsafe @inlinable @inline(__always) @discardableResult
    static func copyEnds<Word: BitwiseCopyable>(
        of source: UnsafeRawBufferPointer, as word: Word.Type, to target: UnsafeMutableRawBufferPointer, at place: Int
    ) -> (first: Word, last: Word) {
        let end = source.count &- MemoryLayout<Word>.size
        let (first, last) = unsafe (
            source.loadUnaligned(as: Word.self), source.loadUnaligned(fromByteOffset: end, as: Word.self)
        )
        unsafe target.storeBytes(of: first, toByteOffset: place, as: Word.self)
        unsafe target.storeBytes(of: last, toByteOffset: place &+ end, as: Word.self)
        return (first, last)
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

    /// Whether a lane is set.
    @inline(__always)
    static func isAny(_ mask: Mask) -> Bool {
        #if arch(x86_64) && canImport(_Builtin_intrinsics)
            return bits(mask) != 0
        #else
            // SAFETY: as in `firstLane`.
            let words = unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
            return words[0] | words[1] != 0
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

extension ByteSearch.Contents {
    /// Those of text, or of few bytes: it is not worth while to look for more than a CR.
    fileprivate init(ofText bytes: Span<UInt8>) {
        hasCarriageReturn = ByteSearch.firstIndex(of: 0x0D, in: bytes) != nil
        hyphens = 0..<bytes.count
        spaces = 0..<bytes.count
    }

    /// Notes what the bytes at a place hold; gives whether there is a space.
    fileprivate mutating func note(_ bytes: Span<UInt8>, _ place: Range<Int>) -> Bool {
        let piece = bytes.extracting(place)
        hasCarriageReturn = hasCarriageReturn || ByteSearch.firstIndex(of: 0x0D, in: piece) != nil
        let hyphen = ByteSearch.firstIndex(of: 0x2D, in: piece)
        let space = ByteSearch.firstIndex(of: 0x20, in: piece)
        if let hyphen { Self.extend(&hyphens, by: place.lowerBound + hyphen..<place.upperBound) }
        if let space { Self.extend(&spaces, by: place.lowerBound + space..<place.upperBound) }
        return space != nil
    }

    private static func extend(_ range: inout Range<Int>, by place: Range<Int>) {
        guard !range.isEmpty else { return range = place }
        range = min(range.lowerBound, place.lowerBound)..<max(range.upperBound, place.upperBound)
    }
}

extension Span<UInt8> {
    /// The line of a header that begins at `start`: its end, and the end of the characters of a field name that it begins with
    /// (RFC 5322 section 2.2).
    ///
    /// Blocks begin with the line, so that most lines end in the first: what is guessed wrong about where the next block is
    /// needed costs more than looking at some bytes again.
    public func headerLine(from start: Int) -> (nameEnd: Int, end: Int) {
        guard start >= 0, count &- start >= 64 else { return (endOfName(from: start), endOfLine(from: start)) }
        // SAFETY: the 64 bytes from `start` are inside.
        return unsafe withUnsafeBufferPointer { buffer in
            let base = unsafe UnsafeRawPointer(buffer.baseAddress.unsafelyUnwrapped)
            let first = unsafe base.loadUnaligned(fromByteOffset: start, as: SIMD16<UInt8>.self)
            let second = unsafe base.loadUnaligned(fromByteOffset: start &+ 16, as: SIMD16<UInt8>.self)
            let names =
                ByteSearch.bits(ByteSearch.isFieldText(first)) | ByteSearch.bits(ByteSearch.isFieldText(second)) << 16
            let nameLength = (~names).trailingZeroBitCount
            let nameEnd = nameLength == 32 ? endOfName(from: start &+ 32) : start &+ nameLength
            let lineFeeds = unsafe ByteSearch.Hits(of: SIMD16(repeating: 0x0A), in: base, at: start).bits
            guard lineFeeds == 0 else { return (nameEnd, start &+ lineFeeds.trailingZeroBitCount &+ 1) }
            return (nameEnd, endOfLine(from: start &+ 64))
        }
    }

    /// Eight octets from a position on as one number, the first the lowest; zeros stand for what is not there.
    @inlinable @inline(__always)
    public func octets(at position: Int) -> UInt64 {
        guard position >= 0, position <= count &- 8 else { return lastOctets(from: position) }
        // SAFETY: it is checked that they are inside.
        return unsafe withUnsafeBytes { buffer in
            unsafe UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: position, as: UInt64.self))
        }
    }

    @usableFromInline
    func lastOctets(from position: Int) -> UInt64 {
        var octets: UInt64 = 0
        for index in position..<Swift.max(position, count) { octets |= UInt64(self[index]) << (8 * (index - position)) }
        return octets
    }

    private func endOfName(from start: Int) -> Int {
        var end = start
        while end < count, self[end].isFieldText { end &+= 1 }
        return end
    }

    private func endOfLine(from start: Int) -> Int {
        ByteSearch.firstIndex(of: 0x0A, in: self, from: start).map { $0 &+ 1 } ?? count
    }
}

extension [UInt8] {
    /// Appends a copy of the bytes of `span`.
    public mutating func append(copying span: Span<UInt8>) {
        // SAFETY: the buffer is read, whole and only, while the closure runs.
        unsafe span.withUnsafeBufferPointer { buffer in unsafe append(contentsOf: buffer) }
    }

    /// Appends a copy of the UTF-8 bytes of `text`.
    public mutating func append(copying text: StaticString) {
        // SAFETY: the buffer is read, whole and only, while the closure runs.
        text.withUTF8Buffer { buffer in unsafe append(contentsOf: buffer) }
    }
}

extension MutableSpan<UInt8> {
    /// Puts a copy of bytes at `place`, where there must be room for them, and moves `place` behind it.
    @inlinable @inline(__always)
    public mutating func put(_ bytes: Span<UInt8>, at place: inout Int) {
        precondition(place >= 0 && bytes.count <= count &- place, "no room for the bytes")
        // SAFETY: it is checked that the bytes fit.
        unsafe withUnsafeMutableBytes { target in
            unsafe bytes.withUnsafeBytes { source in unsafe ByteSearch.copy(source, to: target, at: place) }
        }
        place &+= bytes.count
    }

    /// Puts a name in quotation marks and a colon at `place`, where there must be room for them, and moves `place` behind them.
    @inlinable @inline(__always)
    public mutating func put(name: StaticString, at place: inout Int) {
        let end = place &+ 1 &+ name.utf8CodeUnitCount
        precondition(place >= 0 && end &+ 2 <= count, "no room for the name")
        // SAFETY: it is checked that three bytes more than the name has fit.
        unsafe withUnsafeMutableBytes { target in
            unsafe target.storeBytes(of: 0x22, toByteOffset: place, as: UInt8.self)
            name.withUTF8Buffer { source in
                unsafe ByteSearch.copy(UnsafeRawBufferPointer(source), to: target, at: place &+ 1)
            }
            unsafe target.storeBytes(of: (0x3A22 as UInt16).littleEndian, toByteOffset: end, as: UInt16.self)
        }
        place = end &+ 2
    }

    /// Puts four octets at `place`, where there must be room for them, the lowest first.
    @inline(__always)
    mutating func put(octets: UInt32, at place: Int) {
        precondition(place >= 0 && 4 <= count &- place, "no room for the octets")
        // SAFETY: it is checked that they fit.
        unsafe withUnsafeMutableBytes { target in
            unsafe target.storeBytes(of: octets.littleEndian, toByteOffset: place, as: UInt32.self)
        }
    }

    /// Puts a copy of the UTF-8 bytes of `text` at `place`, where there must be room for them, and moves `place` behind it.
    @inlinable @inline(__always)
    public mutating func put(_ text: StaticString, at place: inout Int) {
        // SAFETY: the buffer is read, whole and only, while the closure runs.
        text.withUTF8Buffer { buffer in unsafe put(buffer.span, at: &place) }
    }
}

extension String {
    /// The text of UTF-8 bytes; each invalid sequence becomes U+FFFD.
    public init(decoding span: Span<UInt8>) {
        // SAFETY: the buffer is read, whole and only, while the closure runs.
        self = unsafe span.withUnsafeBufferPointer { buffer in unsafe String(decoding: buffer, as: UTF8.self) }
    }
}
