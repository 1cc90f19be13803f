import RawMail

/// A charset that cannot be decoded here: enough is known of its shape to keep the ASCII and lose only the rest.
struct UnknownCharset {
    private enum Shape {
        /// Bytes of the upper half are lost, one by one.
        case singleByte
        /// A byte of the upper half takes the next one with it, which may look like ASCII.
        case doubleByte
        /// The same, with katakana of one byte at 0xA1-0xDF.
        case shiftJIS
        /// Escape sequences (RFC 1468) and shifts (RFC 1557) say what seven-bit bytes are.
        case iso2022
        /// Text in seven bits that begins at a marker (RFC 2152, RFC 1843), left as it is.
        case sevenBit(marker: UInt8)
    }

    private let shape: Shape

    init(name: String) {
        shape =
            switch name {
            case _ where name.hasPrefix("iso-2022-"): .iso2022
            case "shift_jis", "shift-jis", "windows-31j", "cp932", "ms_kanji": .shiftJIS
            case "gb18030", "big5", "big5-hkscs", "windows-949", "euc-kr", "euc-jp", "johab": .doubleByte
            case "utf-7", "unicode-2-0-utf-7", "csunicode11utf7": .sevenBit(marker: UInt8(ascii: "+"))
            case "hz-gb-2312", "hz": .sevenBit(marker: UInt8(ascii: "~"))
            default: .singleByte
            }
    }

    /// The ASCII of the text, U+FFFD for each character that is lost, and a defect at the first of them.
    func keepASCII(_ bytes: [UInt8], at offset: Int, defects: inout [Defect]) -> String {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var firstLost: Int?
        var state = ISO2022State()
        var index = 0
        while index < bytes.count {
            if case .iso2022 = shape, let length = state.control(bytes, index) {
                index += length
                continue
            }
            let length = lostLength(bytes, index, state: state)
            if length == 0 {
                if case .sevenBit(bytes[index]) = shape { firstLost = firstLost ?? index }
                output.append(bytes[index])
                index += 1
            } else {
                firstLost = firstLost ?? index
                output.append(contentsOf: [0xEF, 0xBF, 0xBD])
                index += length
            }
        }
        if let firstLost { defects.note(.unknownCharset, at: offset + firstLost) }
        return String(decoding: output, as: UTF8.self)
    }

    /// How many bytes at `index` make a character that is not ASCII; 0 if ASCII is there.
    private func lostLength(_ bytes: [UInt8], _ index: Int, state: ISO2022State) -> Int {
        let byte = bytes[index]
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0
        if byte <= 0x20 { return 0 }
        // a line that was cut in the middle of a character still ends
        if byte < 0x80 { return state.width == 2 && next <= 0x20 ? 1 : state.width }
        switch shape {
        case .singleByte, .sevenBit, .iso2022: return 1
        case .shiftJIS where byte >= 0xA0 && byte < 0xE0: return 1
        case .shiftJIS, .doubleByte: return next >= 0x40 ? 2 : 1
        }
    }
}

/// What seven-bit bytes mean at a place in ISO-2022 text.
private struct ISO2022State {
    /// Bytes of a character outside ASCII; 0 in ASCII.
    private(set) var width = 0
    private var isShiftedCharset = false

    /// The length of the escape sequence or shift at `index`, which takes effect; nil if none is there.
    mutating func control(_ bytes: [UInt8], _ index: Int) -> Int? {
        switch bytes[index] {
        case 0x1B: return escape(bytes, index)
        case 0x0E where isShiftedCharset: width = 2
        case 0x0F where isShiftedCharset: width = 0
        // Every line begins in ASCII (RFC 1468), whatever the one before ended in.
        case 0x0A:
            width = 0
            return nil
        default: return nil
        }
        return 1
    }

    private mutating func escape(_ bytes: [UInt8], _ index: Int) -> Int? {
        let next = (1...3).map { index + $0 < bytes.count ? bytes[index + $0] : 0 }
        switch (next[0], next[1]) {
        case (UInt8(ascii: "$"), UInt8(ascii: "@")), (UInt8(ascii: "$"), UInt8(ascii: "A")),
            (UInt8(ascii: "$"), UInt8(ascii: "B")):
            width = 2
            return 3
        case (UInt8(ascii: "$"), UInt8(ascii: "(")) where next[2] != 0:
            width = 2
            return 4
        case (UInt8(ascii: "$"), UInt8(ascii: ")")) where next[2] != 0:
            isShiftedCharset = true
            return 4
        case (UInt8(ascii: "("), let set) where set != 0:
            // B is ASCII, J is JIS X 0201 Roman, which is ASCII but for two signs, I is katakana.
            width = set == UInt8(ascii: "I") ? 1 : 0
            return 3
        default:
            return nil
        }
    }
}
