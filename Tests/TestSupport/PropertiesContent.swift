import InternetMessage
import RawMail

extension Property {
    /// Base64 is decoded the same however it is cut, as a plain loop does, up to the limit.
    public static let base64 = Property("base64") { input, findings in
        let whole = Decoded(base64: input, .whole)
        let (modes, seed) = findings.cuttings()
        for mode in modes { findings.same(Decoded(base64: input, mode, seed: seed), whole, "\(mode)") }
        let naive = NaiveBase64(input)
        findings.same(whole.bytes, naive.bytes, "bytes")
        findings.same(whole.defects, naive.invalidBytes, "invalid bytes")
        checkLimits(of: whole, &findings) { Decoded(base64: input, .sevens, limit: $0) }
        let printed = NaiveBase64.encode(whole.bytes)
        findings.same(Decoded(base64: printed, .random), Decoded(bytes: whole.bytes), "decoded, encoded and decoded")
    }

    /// Quoted-printable is decoded the same however it is cut, up to the limit, and escapes come back as they were.
    public static let quotedPrintable = Property("quotedPrintable") { input, findings in
        let whole = Decoded(quotedPrintable: input, .whole)
        let (modes, seed) = findings.cuttings()
        for mode in modes { findings.same(Decoded(quotedPrintable: input, mode, seed: seed), whole, "\(mode)") }
        findings.require(whole.bytes.count <= input.count, "more bytes out than in")
        checkLimits(of: whole, &findings) { Decoded(quotedPrintable: input, .sevens, limit: $0) }
        var printed: [UInt8] = []
        printed.reserveCapacity(3 * input.count)
        for byte in input {
            printed.append(0x3D)
            printed.append(hexDigit(byte >> 4))
            printed.append(hexDigit(byte & 0x0F))
        }
        findings.same(Decoded(quotedPrintable: printed, .random), Decoded(bytes: input), "escaped and decoded")
        guard findings.isChosen(oneIn: 2) else { return }
        let (lineFeed, doubled) = Inputs.lineEnds(input)
        let one = Decoded(quotedPrintable: lineFeed, .whole)
        let other = Decoded(quotedPrintable: doubled, .whole)
        findings.require(LineEnds.isSameWithoutCarriageReturns(other.bytes, one.bytes), "CRLF: other bytes")
        findings.same(other.defects, one.defects, "CRLF: defects")
    }

    /// Text comes out of any bytes in any charset: ASCII as it is, a defect for what is lost, UTF-8 as Swift reads it.
    public static let charsets = Property("charsets") { input, findings in
        let (choice, bytes) = Inputs.choice(input)
        let charset = charsetNames[choice % charsetNames.count]
        var defects: [Defect] = []
        let text = CharsetDecoder.decode(bytes.span, charset: charset, at: 7, defects: &defects)
        let name = charset ?? "no charset"
        DefectsCheck(defects, 7...(7 + bytes.count)).run(&findings)
        findings.require(text.utf8.count <= 3 * bytes.count + 3, "\(name): \(text.utf8.count) bytes of \(bytes.count)")
        findings.require(String(decoding: Array(text.utf8), as: UTF8.self) == text, "\(name): no UTF-8")
        let replaced = text.unicodeScalars.count { $0 == "\u{FFFD}" }
        switch charset {
        case "utf-8":
            findings.require(text == String(decoding: bytes, as: UTF8.self), "not as Swift reads it")
            let given = bytes.indices.count { bytes[$0...].starts(with: [0xEF, 0xBF, 0xBD]) }
            findings.same(defects.reduce(0) { $0 + $1.count }, replaced - given, "undecodable")
        case "iso-8859-1", "windows-1252", "iso-8859-15":
            findings.same(text.unicodeScalars.count, bytes.count, "\(name): characters")
            findings.require(defects.isEmpty, "\(name): \(defects)")
        case nil, "us-ascii":
            findings.require(defects.isEmpty == (replaced == 0) || bytes.contains(0xEF), "\(name): lost in silence")
        default: break
        }
        if bytes.allSatisfy({ $0 < 0x80 && $0 != 0x1B && $0 != 0x0E && $0 != 0x0F && $0 != 0x2B && $0 != 0x7E }) {
            findings.require(
                Array(text.utf8) == bytes || charset?.hasPrefix("utf-16") == true, "\(name): ASCII changed")
        }
    }

    private static let charsetNames: [String?] = [
        nil, "utf-8", "us-ascii", "iso-8859-1", "windows-1252", "iso-8859-15", "iso-2022-jp", "iso-2022-kr",
        "shift_jis",
        "euc-kr", "gb2312", "big5", "utf-7", "hz-gb-2312", "koi8-r", "x-nonsense", "UTF-8*en", "",
    ]

    private static func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }

    /// With a limit the output is the beginning of the whole one, and it is told if anything is missing.
    private static func checkLimits(
        of whole: Decoded, _ findings: inout Findings, decode: (Int) -> Decoded
    ) {
        let limits = [0, 1, whole.bytes.count - 1, whole.bytes.count, whole.bytes.count + 1]
        for limit in limits where limit >= 0 && findings.isChosen(oneIn: 5) {
            let cut = decode(limit)
            findings.require(cut.bytes.count <= limit, "limit \(limit): \(cut.bytes.count) bytes")
            findings.require(
                cut.bytes.elementsEqual(whole.bytes.prefix(limit)), "limit \(limit): other bytes: \(cut.bytes)")
            findings.same(cut.isFull, whole.bytes.count > limit, "limit \(limit): isFull")
        }
    }
}

/// What a decoder makes of an input.
private struct Decoded: Equatable {
    var bytes: [UInt8] = []
    var defects = 0
    var isFull = false

    init(bytes: [UInt8]) { self.bytes = bytes }

    init(base64 input: [UInt8], _ mode: FeedingMode, seed: UInt64 = 1, limit: Int = .max) {
        var decoder = Base64Decoder()
        mode.forEachChunk(of: input, seed: seed) {
            decoder.decode(input.span.extracting($0), into: &bytes, upTo: limit)
        }
        decoder.finish(into: &bytes, upTo: limit)
        defects = decoder.invalidBytes
        isFull = decoder.isFull
    }

    init(quotedPrintable input: [UInt8], _ mode: FeedingMode, seed: UInt64 = 1, limit: Int = .max) {
        var decoder = QuotedPrintableDecoder()
        mode.forEachChunk(of: input, seed: seed) {
            decoder.decode(input.span.extracting($0), into: &bytes, upTo: limit)
        }
        decoder.finish(into: &bytes, upTo: limit)
        defects = decoder.invalidEscapes
        isFull = decoder.isFull
    }
}

/// Base64 the plain way: digits into groups, each group into bytes.
struct NaiveBase64 {
    var bytes: [UInt8] = []
    var invalidBytes = 0

    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    /// For each byte: which digit it is, or -1.
    private static let digits = (0...255).map { byte in alphabet.firstIndex(of: UInt8(byte)) ?? -1 }

    init(_ input: [UInt8]) {
        var group: [Int] = []
        for byte in input {
            switch byte {
            case 0x3D: end(&group)
            case 0x09, 0x0A, 0x0D, 0x20: break
            case _ where Self.digits[Int(byte)] < 0: invalidBytes += 1
            default:
                group.append(Self.digits[Int(byte)])
                if group.count == 4 { end(&group) }
            }
        }
        end(&group)
    }

    private mutating func end(_ group: inout [Int]) {
        if group.count == 1 { invalidBytes += 1 }
        var bits = 0
        for index in 0..<4 { bits = bits << 6 | (index < group.count ? group[index] : 0) }
        for index in 0..<max(0, group.count - 1) { bytes.append(UInt8(truncatingIfNeeded: bits >> (16 - 8 * index))) }
        group.removeAll(keepingCapacity: true)
    }

    static func encode(_ bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count / 3 * 4 + 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let count = min(3, bytes.count - start)
            var bits = 0
            for index in 0..<3 { bits = bits << 8 | (index < count ? Int(bytes[start + index]) : 0) }
            for index in 0..<4 { output.append(index <= count ? alphabet[bits >> (18 - 6 * index) & 63] : 0x3D) }
        }
        return output
    }
}
