import RawMail

extension UInt8 {
    /// SP, HTAB, CR or LF: what a folded field body is made of between its words.
    var isFoldingSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0D || self == 0x0A }
    /// CR or LF.
    var isLineEnd: Bool { self == 0x0D || self == 0x0A }
    /// `0` to `9`.
    var isASCIIDigit: Bool { self &- 0x30 < 10 }
    /// `A` to `Z` and `a` to `z`.
    var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
    /// The byte with `A` to `Z` made `a` to `z`.
    var asciiLowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
    /// The value of a hexadecimal digit of either case.
    var hexValue: UInt8? {
        if isASCIIDigit { return self &- 0x30 }
        let letter = (self | 0x20) &- 0x61
        return letter < 6 ? letter &+ 10 : nil
    }
    /// RFC 2045 §5.1 `token`: printable ASCII but for the specials of MIME.
    var isTokenByte: Bool {
        self < 0x80 && isTokenText
    }
}

extension [UInt8] {
    /// A copy of the bytes of `span`.
    init(copying span: Span<UInt8>) {
        self = []
        reserveCapacity(span.count)
        append(copying: span)
    }
}

extension RandomAccessCollection<UInt8> where Index == Int {
    /// The bytes without white space and line ends at both ends.
    var trimmed: SubSequence {
        var start = startIndex
        var end = endIndex
        while start < end, self[start].isFoldingSpace { start += 1 }
        while start < end, self[end - 1].isFoldingSpace { end -= 1 }
        return self[start..<end]
    }

    /// The bytes as a String with ASCII letters made lower-case.
    var lowercasedASCII: String { String(decoding: lazy.map(\.asciiLowercased), as: UTF8.self) }
}
