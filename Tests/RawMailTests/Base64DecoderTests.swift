import RawMail
import TestSupport
import Testing

/// Base64 in pieces, within a limit.
@Suite("Base64 decoder")
struct Base64DecoderTests {
    static let rows: [(input: String, output: String, invalid: Int)] = [
        ("", "", 0),
        ("Zg==", "f", 0),
        ("Zm8=", "fo", 0),
        ("Zm9v", "foo", 0),
        ("Zm9vYg==", "foob", 0),
        ("Zm9v\r\nYmFy\r\n", "foobar", 0),
        (" Z\tm 9v", "foo", 0),
        // Without the padding.
        ("Zg", "f", 0),
        ("Zm8", "fo", 0),
        // Blocks that were encoded apart.
        ("Zg==Zg==", "ff", 0),
        ("Zm8=Zm9v", "fofoo", 0),
        ("====", "", 0),
        // A digit alone is no byte.
        ("Z", "", 1),
        ("Zm9vZ", "foo", 1),
        ("Z===", "", 1),
        // Bytes outside the alphabet.
        ("Zm9v!", "foo", 1),
        ("Z-m_9v", "foo", 2),
        ("Zm\09v", "foo", 1),
    ]

    static func decode(_ chunks: [ArraySlice<UInt8>], upTo limit: Int = .max) -> (
        output: [UInt8], decoder: Base64Decoder
    ) {
        var decoder = Base64Decoder()
        var output: [UInt8] = []
        for chunk in chunks { decoder.decode(chunk.span, into: &output, upTo: limit) }
        decoder.finish(into: &output, upTo: limit)
        return (output, decoder)
    }

    @Test("A row gives its bytes", arguments: rows)
    func row(input: String, output: String, invalid: Int) {
        for mode in FeedingMode.allCases {
            let found = Self.decode(mode.chunks(of: Array(input.utf8)))
            #expect(String(decoding: found.output, as: UTF8.self) == output, "\(mode)")
            #expect(found.decoder.invalidBytes == invalid, "\(mode)")
            #expect(!found.decoder.isFull)
        }
    }

    /// The naive twin: six bits a digit, eight bits a byte.
    static func naiveEncode(_ bytes: [UInt8]) -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
        let bits = bytes.flatMap { byte in (0..<8).map { byte >> (7 - $0) & 1 } }
        let digits = stride(from: 0, to: bits.count, by: 6).map { start in
            alphabet[(0..<6).reduce(0) { $0 * 2 + (start + $1 < bits.count ? Int(bits[start + $1]) : 0) }]
        }
        return String(digits) + String(repeating: "=", count: (4 - digits.count % 4) % 4)
    }

    @Test("What is encoded is decoded again", arguments: 0...70)
    func roundTrip(length: Int) {
        var generator = SeededGenerator(seed: UInt64(length))
        let bytes = generator.bytes(length, of: Array(0...255))
        for mode in FeedingMode.allCases {
            #expect(Self.decode(mode.chunks(of: Array(Self.naiveEncode(bytes).utf8))).output == bytes)
        }
    }

    @Test("A limit keeps the start of the output", arguments: 0..<30 as Range<UInt64>)
    func limits(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let input = generator.bytes(30, of: Array("ABab01+/=\n !".utf8))
        let whole = Self.decode([input[...]])
        for limit in 0...whole.output.count + 1 {
            for mode in FeedingMode.allCases {
                let found = Self.decode(mode.chunks(of: input), upTo: limit)
                #expect(found.output == Array(whole.output.prefix(limit)))
                #expect(found.decoder.isFull == (limit < whole.output.count))
                #expect(found.decoder.invalidBytes == whole.decoder.invalidBytes)
            }
        }
    }
}
