extension Int {
    /// How many bytes the longest number takes: a minus sign and 19 digits.
    package static var longestDecimal: Int { 20 }
}

extension MutableSpan<UInt8> {
    /// Puts a byte at `place`, and moves `place` behind it.
    @inlinable @inline(__always)
    package mutating func put(_ byte: UInt8, at place: inout Int) {
        self[place] = byte
        place &+= 1
    }

    /// Puts the decimal digits of a number at `place`, where there must be room for them, and moves `place` behind them; zeros
    /// come first until there are `width` digits.
    package mutating func put(decimal value: Int, width: Int = 1, at place: inout Int) {
        if value >= 0, value < 10, width == 1 { return put(0x30 + UInt8(value), at: &place) }
        if value < 0 { put(0x2D, at: &place) }
        var rest = value.magnitude
        var limit: UInt = 10
        var digits = 1
        while digits < width || (digits < 20 && rest >= limit) {
            digits += 1
            limit = limit &* 10
        }
        place += digits
        var index = place
        repeat {
            index &-= 1
            self[index] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
            digits &-= 1
        } while digits > 0
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
