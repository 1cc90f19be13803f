import RawMail

/// Random numbers that are the same in every run.
struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

/// Inputs that no grammar may be slow at, or trap on.
enum Hostile {
    #if DEBUG
        static let size = 50_000
    #else
        static let size = 1_000_000
    #endif

    /// Short pieces repeated to `size`: at the square of that a test takes minutes, at a release build's it never ends.
    static let repeated: [[UInt8]] =
        [
            "(", ")", "<", ">", "\"", "\\", "@", ",", ";", ":", "[", "]", "=", "=?", "?=", " ", "\r\n ", "\u{0}", "a",
            ".",
            "()", "<>", "<a@b>,", "a:", "((a)", "\"\\\"", "(\\)", "a=\"", "a*0*=", "=?a?q?", "=?utf-8?q?a",
            "=?utf-8?q?a?= ", "<a@b", "a@", "@a,", "<@a,@b:", "[a", "a b ", "a;b=c", "9", "-", "+", "2026-", "a=(",
            "a=b (c", "a, ", "a.", ":;", "%41",
            "=?=?", "=?utf-8?b?/w==?=", "'", "a'b'",
        ].map { piece in
            let piece = Array(piece.utf8)
            return [UInt8](Array(repeating: piece, count: size / piece.count).joined())
        } + [[UInt8](repeating: 0xFF, count: size)]

    /// `count` short inputs made of `pieces` and random bytes.
    static func random(seed: UInt64, count: Int = 10_000, pieces: [String]) -> [[UInt8]] {
        var generator = SplitMix64(state: seed)
        return (0..<count).map { _ in
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 0...12, using: &generator) {
                if Bool.random(using: &generator), let piece = pieces.randomElement(using: &generator) {
                    bytes += Array(piece.utf8)
                } else {
                    bytes.append(UInt8.random(in: 0...255, using: &generator))
                }
            }
            return bytes
        }
    }
}

/// Bytes written as hexadecimal digits, spaces ignored.
func hex(_ digits: String) -> [UInt8] {
    let digits = digits.filter { $0 != " " }.compactMap(\.hexDigitValue)
    return stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
}

extension [Defect] {
    /// The codes with their offsets, as in `unknownCharset at 3`.
    var descriptions: [String] { map(\.description) }
    /// The codes alone.
    var codes: [Defect.Code] { map(\.code) }
}
