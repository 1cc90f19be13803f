import RawMail
import TestSupport
import Testing

@testable import InternetMessage

/// One body after another, each in its own encoding.
@Suite("Content decoder")
struct ContentDecoderTests {
    static let rows: [(TransferEncoding, String, String, [Defect.Code])] = [
        (.identity, "a=3D\n", "a=3D\n", []),
        (.base64, "Zm9v\n", "foo", []),
        (.base64, "Zm9v!", "foo", [.invalidBase64]),
        (.quotedPrintable, "a=3D=\nb", "a=b", []),
        (.quotedPrintable, "a=x", "a=x", [.invalidQuotedPrintable]),
    ]

    @Test("A body is decoded, and the one before it is forgotten")
    func reuse() {
        var decoder = ContentDecoder()
        for (encoding, input, output, defects) in Self.rows + Self.rows.reversed() {
            for mode in FeedingMode.allCases {
                decoder.reset(encoding)
                var found = Array("kept".utf8)
                for chunk in mode.chunks(of: Array(input.utf8)) { decoder.decode(chunk.span, into: &found, upTo: 100) }
                decoder.finish(into: &found, upTo: 100)
                #expect(String(decoding: found, as: UTF8.self) == "kept" + output)
                #expect(decoder.defect == defects.first)
                #expect(!decoder.isFull)
            }
        }
    }

    @Test("A limit keeps the start", arguments: rows, 0...6)
    func limits(row: (TransferEncoding, String, String, [Defect.Code]), limit: Int) {
        var decoder = ContentDecoder()
        for mode in FeedingMode.allCases {
            decoder.reset(row.0)
            var found: [UInt8] = []
            for chunk in mode.chunks(of: Array(row.1.utf8)) { decoder.decode(chunk.span, into: &found, upTo: limit) }
            decoder.finish(into: &found, upTo: limit)
            #expect(found == Array(row.2.utf8.prefix(limit)))
            #expect(decoder.isFull == (limit < row.2.utf8.count))
        }
    }

    @Test(
        "A Content-Transfer-Encoding is read as senders write it",
        arguments: [
            (" base64\r\n", .base64), ("BASE64", .base64), (" Quoted-Printable ; x", .quotedPrintable),
            ("7bit", .identity), ("8bit (comment)", .identity), ("binary", .identity), ("base64(x)", .base64),
            ("", nil), ("base", nil), ("base644", nil), ("x-uuencode", nil), ("8-bit", nil),
        ] as [(String, TransferEncoding?)])
    func encodings(body: String, encoding: TransferEncoding?) {
        #expect(TransferEncoding(Array(body.utf8).span) == encoding)
    }
}
