public import RawMail

/// Turns bytes of a charset into a String.
///
/// US-ASCII, UTF-8, ISO-8859-1, ISO-8859-15 and windows-1252 are built in. With the package trait `ICU` every other charset
/// that ICU knows is too. Without it, ASCII is kept and the rest becomes U+FFFD.
public struct CharsetDecoder: Sendable {
    private init() {}

    /// The text of `bytes`, whatever they are.
    ///
    /// A missing charset is read as US-ASCII, as are `unknown-8bit`, `x-unknown` and `default`. In US-ASCII, 8-bit bytes are
    /// UTF-8 if all of the text is, else U+FFFD each. ISO-8859-1 is read as its superset windows-1252, as the WHATWG has it
    /// and senders mean it.
    ///
    /// Defects: `undecodableBytes` at the first byte that is no text, with a count;
    /// `unknownCharset` at the first byte that was lost because the charset is not known here.
    ///
    /// The name may be in any case, and a language suffix (`utf-8*en`) is ignored. Defects count from `offset`, where the
    /// bytes begin in the message.
    public static func decode(
        _ bytes: Span<UInt8>, charset: String?, at offset: Int = 0, defects: inout [Defect]
    ) -> String {
        let charset = charset.map(Charset.init(name:)) ?? .ascii
        if charset.holdsASCII, ByteSearch.isASCII(bytes) { return String(decoding: bytes) }
        return decode([UInt8](copying: bytes), charset: charset, at: offset, defects: &defects)
    }

    static func decode(_ bytes: [UInt8], charset: String?, at offset: Int, defects: inout [Defect]) -> String {
        decode(bytes, charset: charset.map(Charset.init(name:)) ?? .ascii, at: offset, defects: &defects)
    }

    static func decode(_ bytes: [UInt8], charset: Charset, at offset: Int, defects: inout [Defect]) -> String {
        switch charset {
        case .ascii, .utf8, .windows1252, .latin9:
            guard !ByteSearch.isASCII(bytes.span), let firstNonASCII = bytes.firstIndex(where: { $0 >= 0x80 }) else {
                return String(decoding: bytes, as: UTF8.self)
            }
            let place = offset + firstNonASCII
            return decode8Bit(bytes, charset: charset, at: offset, firstNonASCII: place, defects: &defects)
        case .other(let name):
            #if ICU
                if let text = ICUConverter.decode(bytes, charset: name, at: offset, defects: &defects) { return text }
            #endif
            return UnknownCharset(name: name).keepASCII(bytes, at: offset, defects: &defects)
        }
    }

    private static func decode8Bit(
        _ bytes: [UInt8], charset: Charset, at offset: Int, firstNonASCII: Int, defects: inout [Defect]
    ) -> String {
        switch charset {
        case .windows1252:
            return decodeSingleByte(bytes) { windows1252C1[Int($0 & 0x1F)] }
        case .latin9:
            return decodeSingleByte(bytes) {
                UInt16($0)
            } latin: {
                latin9[$0]
            }
        default:
            if let text = try? UTF8Span(validating: bytes.span) { return String(copying: text) }
            let errors = UTF8Errors(in: bytes)
            if charset == .utf8 {
                defects.note(.undecodableBytes, at: offset + errors.first, count: errors.count)
                return String(decoding: bytes, as: UTF8.self)
            }
            let count = bytes.reduce(into: 0) { $0 += $1 >= 0x80 ? 1 : 0 }
            defects.note(.undecodableBytes, at: firstNonASCII, count: count)
            return decodeSingleByte(bytes) { _ in
                0xFFFD
            } latin: { _ in
                0xFFFD
            }
        }
    }

    /// Maps 0x80-0x9F by `c1` and the rest of the upper half by `latin`, to itself where that gives nil.
    private static func decodeSingleByte(
        _ bytes: [UInt8], c1: (UInt8) -> UInt16, latin: (UInt8) -> UInt16? = { _ in nil }
    ) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 2)
        for byte in bytes {
            switch byte {
            case 0..<0x80: text.append(byte)
            case 0x80..<0xA0: append(c1(byte), to: &text)
            default: append(latin(byte) ?? UInt16(byte), to: &text)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Appends a character of two or three bytes in UTF-8.
    private static func append(_ character: UInt16, to text: inout [UInt8]) {
        if character < 0x800 {
            text.append(0xC0 | UInt8(truncatingIfNeeded: character >> 6))
        } else {
            text.append(0xE0 | UInt8(truncatingIfNeeded: character >> 12))
            text.append(0x80 | UInt8(truncatingIfNeeded: character >> 6) & 0x3F)
        }
        text.append(0x80 | UInt8(truncatingIfNeeded: character) & 0x3F)
    }

    /// The WHATWG's windows-1252 at 0x80-0x9F.
    private static let windows1252C1: [UInt16] = [
        0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D,
        0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0x009D, 0x017E, 0x0178,
    ]

    /// Where ISO-8859-15 differs from ISO-8859-1.
    private static let latin9: [UInt8: UInt16] = [
        0xA4: 0x20AC, 0xA6: 0x0160, 0xA8: 0x0161, 0xB4: 0x017D, 0xB8: 0x017E, 0xBC: 0x0152, 0xBD: 0x0153, 0xBE: 0x0178,
    ]
}

/// A charset as its name says it.
enum Charset: Hashable, Sendable {
    case ascii
    case utf8
    case windows1252
    case latin9
    /// Any other, by the name to ask ICU for.
    case other(String)

    /// Reads a name as senders spell it: in any case, with or without hyphens, with a language suffix of RFC 2231.
    init(name: String) {
        self = Self.usual[name.utf8.span] ?? Self(anyName: name)
    }

    /// What nearly all senders write; any other name takes longer.
    static let usual = NameTable<Charset>([
        ("us-ascii", .ascii), ("utf-8", .utf8), ("iso-8859-1", .windows1252), ("windows-1252", .windows1252),
        ("iso-8859-15", .latin9),
    ])

    /// Whether US-ASCII is at its place in it.
    var holdsASCII: Bool {
        if case .other = self { return false }
        return true
    }

    /// Whether text in it is UTF-8, unless it is wrong: what is said to be US-ASCII often is UTF-8.
    var isUTF8: Bool { self == .ascii || self == .utf8 }

    private init(anyName name: String) {
        let name = Array(name.utf8.prefix { $0 != UInt8(ascii: "*") }.prefix(100).map(\.asciiLowercased))
        let key = String(decoding: name.filter { $0.isASCIILetter || $0.isASCIIDigit }, as: UTF8.self)
        self = Self.known[key] ?? .other(Self.superset[key] ?? String(decoding: name.trimmed, as: UTF8.self))
    }

    // Without anything but letters and digits. `uft-8` is real: several Japanese senders write it.
    private static let known: [String: Charset] = {
        let names: [(Charset, String)] = [
            (.ascii, "usascii ascii us ansix341968 iso646us iso646 iso646irv1991 cp367 ibm367 isoir6 ascii7bit 7bit"),
            (.ascii, "unknown8bit xunknown unknown default 8bit none"),
            (.utf8, "utf8 uft8 unicode11utf8 utf8mb4 cp65001 xutf8"),
            (.windows1252, "iso88591 iso885911987 latin1 l1 cp819 ibm819 isoir100 88591 isolatin1 xiso88591"),
            (.windows1252, "windows1252 cp1252 win1252 xcp1252 ansi1252 windows1252ascii"),
            (.latin9, "iso885915 latin9 latin0 l9 iso8859151998"),
        ]
        var known = ["": Charset.ascii]
        for (charset, list) in names {
            for name in list.split(separator: " ") { known[String(name)] = charset }
        }
        return known
    }()

    /// Charsets that senders name when they mean the larger one.
    private static let superset = [
        "gb2312": "gb18030", "gbk": "gb18030", "cp936": "gb18030", "gb231280": "gb18030", "xgbk": "gb18030",
        "ksc56011987": "windows-949", "ksc5601": "windows-949", "xwindows949": "windows-949", "cp949": "windows-949",
        "xsjis": "shift_jis", "sjis": "shift_jis", "xeucjp": "euc-jp", "unicode11utf7": "utf-7", "xbig5": "big5",
        "cp1251": "windows-1251", "win1251": "windows-1251", "koi8r": "koi8-r", "koi8u": "koi8-u",
    ]
}

/// The errors of a text that should be UTF-8.
struct UTF8Errors {
    /// How many maximal subparts are not UTF-8: as many U+FFFD as decoding gives.
    var count = 0
    /// The index of the first, 0 if there is none.
    var first = 0

    init(in bytes: [UInt8]) {
        var index = 0
        while index < bytes.count {
            let (length, valid) = Self.sequence(bytes, index)
            if !valid {
                if count == 0 { first = index }
                count += 1
            }
            index += length
        }
    }

    /// The length of the sequence or maximal subpart at `index`, and whether it is valid (Unicode, table 3-7).
    private static func sequence(_ bytes: [UInt8], _ index: Int) -> (length: Int, valid: Bool) {
        var second: ClosedRange<UInt8> = 0x80...0xBF
        let expected: Int
        switch bytes[index] {
        case 0..<0x80: return (1, true)
        case 0xC2...0xDF: expected = 2
        case 0xE0: (expected, second) = (3, 0xA0...0xBF)
        case 0xED: (expected, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: expected = 3
        case 0xF0: (expected, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: expected = 4
        case 0xF4: (expected, second) = (4, 0x80...0x8F)
        default: return (1, false)
        }
        var length = 1
        while length < expected, index + length < bytes.count {
            guard (length == 1 ? second : 0x80...0xBF).contains(bytes[index + length]) else { break }
            length += 1
        }
        return (length, length == expected)
    }
}
