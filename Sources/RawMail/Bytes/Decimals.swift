extension Int {
    /// How many bytes the longest number takes: a minus sign and 19 digits.
    @inlinable
    package static var longestDecimal: Int { 20 }
}

extension MutableSpan<UInt8> {
    /// Puts a byte at `place`, and moves `place` behind it.
    @inlinable @inline(__always)
    package mutating func put(_ byte: UInt8, at place: inout Int) {
        self[place] = byte
        place &+= 1
    }

    /// Puts the decimal digits of a number at `place`, and moves `place` behind them.
    ///
    /// There must be room for the longest number: four digits are written at once.
    package mutating func put(decimal value: Int, at place: inout Int) { put(decimal: value, width: 1, at: &place) }

    /// The same, with zeros before the digits until there are `width`, at most four.
    package mutating func put(decimal value: Int, width: Int, at place: inout Int) {
        guard value >= 0, value < 10_000 else { return put(long: value, width: width, at: &place) }
        put(fourDigits: UInt32(truncatingIfNeeded: value), width: width, at: &place)
    }

    private mutating func put(long value: Int, width: Int, at place: inout Int) {
        if value < 0 { put(0x2D, at: &place) }
        let (high, low) = value.magnitude.quotientAndRemainder(dividingBy: 10_000)
        if high > 0 { put(decimal: Int(high), at: &place) }
        put(fourDigits: UInt32(low), width: high > 0 ? 4 : width, at: &place)
    }

    /// Halves the number into two of two digits, then into four of one, both at a time; a multiplication stands for a division.
    @inline(__always)
    private mutating func put(fourDigits number: UInt32, width: Int, at place: inout Int) {
        let hundreds = (number &* 10_486) >> 20
        let twos = hundreds | (number &- hundreds &* 100) << 16
        let tens = (twos &* 103) >> 10 & 0x000F_000F
        let digits = tens | (twos &- tens &* 10) << 8
        let zeros = Swift.min(digits.trailingZeroBitCount >> 3, 4 &- width)
        put(octets: (digits | 0x3030_3030) &>> UInt32(truncatingIfNeeded: zeros &* 8), at: place)
        place &+= 4 &- zeros
    }
}

extension [UInt8] {
    /// Appends the decimal digits of a number.
    package mutating func append(decimal value: Int) {
        let start = count
        append(contentsOf: repeatElement(0, count: Int.longestDecimal))
        var end = start
        var output = mutableSpan
        output.put(decimal: value, at: &end)
        removeLast(count - end)
    }
}
