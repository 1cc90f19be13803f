/// Classes of octets, in the words of the RFCs that define them.
extension UInt8 {
    /// `SP` or `HTAB` (RFC 5234, WSP).
    @inlinable
    public var isWhiteSpace: Bool { self == 0x20 || self == 0x09 }

    /// `CR` or `LF`.
    @inlinable
    public var isLineEnd: Bool { self == 0x0A || self == 0x0D }

    /// A decimal digit (RFC 5234, DIGIT).
    @inlinable
    public var isDigit: Bool { self &- 0x30 < 10 }

    /// An ASCII letter (RFC 5234, ALPHA).
    @inlinable
    public var isAlpha: Bool { (self | 0x20) &- 0x61 < 26 }

    /// A character of a field name: printable US-ASCII but the colon (RFC 5322 section 2.2, ftext).
    @inlinable
    public var isFieldText: Bool { self > 0x20 && self < 0x7F && self != 0x3A }

    /// Whether this is one of some US-ASCII characters, of which each has a bit: those below `0x40` in `low`, the others in `high`.
    @inlinable
    package func isOne(of low: UInt64, _ high: UInt64) -> Bool {
        self < 0x80 && (self < 0x40 ? low : high) &>> UInt64(self & 0x3F) & 1 == 1
    }

    /// An octet outside US-ASCII.
    @inlinable
    public var isEightBit: Bool { self >= 0x80 }

    /// The same letter in lower case; every other octet as it is.
    @inlinable
    public var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }

    /// The value of a hexadecimal digit of either case, 0 to 15.
    @inlinable
    public var hexDigitValue: UInt8? {
        if isDigit { return self &- 0x30 }
        let letter = (self | 0x20) &- 0x61
        return letter < 6 ? letter &+ 10 : nil
    }
}
