import RawMail
import TestSupport
import Testing

/// Quoted-printable in pieces, within a limit.
@Suite("Quoted-printable decoder")
struct QuotedPrintableDecoderTests {
    static let rows: [(input: String, output: String, invalid: Int)] = [
        ("", "", 0),
        ("abc\r\n", "abc\r\n", 0),
        ("a=3Db", "a=b", 0),
        ("=c3=A9", "é", 0),
        // Soft line breaks.
        ("a=\nb", "ab", 0),
        ("a=\r\nb", "ab", 0),
        ("a= \t\r\nb", "ab", 0),
        ("a =\nb", "a b", 0),
        ("a=\n\nb", "a\nb", 0),
        // A soft line break whose line end belongs to the delimiter after it.
        ("a=", "a", 0),
        ("a= ", "a", 0),
        ("a=\r", "a", 0),
        // White space from transport.
        ("a \nb", "a\nb", 0),
        ("a\t \r\nb", "a\r\nb", 0),
        ("a b\n", "a b\n", 0),
        ("a  ", "a", 0),
        ("a=20\nb", "a \nb", 0),
        ("a=20 \nb", "a \nb", 0),
        (" \n", "\n", 0),
        // What is no escape stays.
        ("a=zb", "a=zb", 1),
        ("a=4", "a=4", 1),
        ("a=4zb", "a=4zb", 1),
        ("a==41", "a=A", 1),
        ("a=4=41", "a=4A", 1),
        ("a= b", "a= b", 1),
        ("a=\t\t b", "a=\t\t b", 1),
        ("a=\rb", "a=\rb", 1),
        ("a= =41", "a= A", 1),
        ("http://h/?a=b&c=d", "http://h/?a=b&c=d", 2),
        ("=\n=\n=", "", 0),
    ]

    static func decode(
        _ chunks: [ArraySlice<UInt8>], upTo limit: Int = .max
    ) -> (output: [UInt8], decoder: QuotedPrintableDecoder) {
        var decoder = QuotedPrintableDecoder()
        var output: [UInt8] = []
        for chunk in chunks { decoder.decode(chunk.span, into: &output, upTo: limit) }
        decoder.finish(into: &output, upTo: limit)
        return (output, decoder)
    }

    @Test("A row gives its text", arguments: rows)
    func row(input: String, output: String, invalid: Int) {
        for mode in FeedingMode.allCases {
            let found = Self.decode(mode.chunks(of: Array(input.utf8)))
            #expect(String(decoding: found.output, as: UTF8.self) == output, "\(mode)")
            #expect(found.decoder.invalidEscapes == invalid, "\(mode)")
            #expect(!found.decoder.isFull)
        }
    }

    @Test("Every byte's escape is that byte", arguments: UInt8.min...UInt8.max)
    func escapes(byte: UInt8) {
        let digits = String(byte, radix: 16, uppercase: byte.isMultiple(of: 2))
        let input = Array("=\(digits.count == 1 ? "0" : "")\(digits)".utf8)
        #expect(Self.decode([input[...]]).output == [byte])
    }

    @Test("A limit keeps the start of the output, however the chunks are cut", arguments: 0..<60 as Range<UInt64>)
    func limits(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let input = generator.bytes(30, of: Array("== \t\n\n\r41az".utf8))
        let whole = Self.decode([input[...]])
        for limit in 0...whole.output.count + 1 {
            for mode in FeedingMode.allCases {
                let found = Self.decode(mode.chunks(of: input), upTo: limit)
                #expect(found.output == Array(whole.output.prefix(limit)))
                #expect(found.decoder.isFull == (limit < whole.output.count))
                #expect(found.decoder.invalidEscapes == whole.decoder.invalidEscapes)
            }
        }
    }

    @Test("A caller that takes the output away does no harm")
    func takenOutput() {
        var decoder = QuotedPrintableDecoder()
        var output: [UInt8] = []
        decoder.decode(Array("a  ".utf8).span, into: &output)
        output = []
        decoder.decode(Array("\n".utf8).span, into: &output)
        #expect(output == [0x0A])
    }
}
