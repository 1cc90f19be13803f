import RawMail
import TestSupport
import Testing

@testable import InternetMessage

/// The start of a Content-Type.
@Suite("Media type")
struct MediaTypeTests {
    static let rows: [(String, String?)] = [
        ("text/plain", "text/plain"),
        (" TEXT/Html; charset=x", "text/html"),
        ("message / delivery-status", "message/delivery-status"),
        ("(a (b) \\) c) text(d)/(e)plain(f)", "text/plain"),
        ("\r\n\ttext/plain\r\n", "text/plain"),
        ("application/x-Unknown", "application/x-unknown"),
        ("text/plain/x", "text/plain"),
        ("text/plain charset=x", "text/plain"),
        ("tëxt/plain", "tëxt/plain"),
        ("", nil), (" ", nil), ("text", nil), ("text/", nil), ("/plain", nil), ("text;x=y", nil), ("(text/plain", nil),
        ("(\\", nil), ("text//plain", nil), ("\"text\"/plain", nil),
    ]

    @Test("A field body gives its type in lower case", arguments: rows)
    func scan(body: String, expected: String?) {
        #expect(MediaType(scanning: Array(body.utf8).span)?.rawValue == expected)
        #expect(MediaType.Code(scanning: Array(body.utf8).span) == MediaType(scanning: Array(body.utf8).span)?.code)
    }

    @Test("What the tokenizer takes for a multipart has such a type", arguments: 0..<50 as Range<UInt64>)
    func agreement(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let pieces = ["multipart", "x", "/", "(", ")", "\\", " ", "\n ", ";", "\"", "\u{7F}", "é"]
        for count in 0...20 {
            let body = (0..<count).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
            let bytes = Array("Content-Type: \(body);boundary=b\n\n".utf8)
            let isOpened = TokenStream(of: bytes).tokens.contains { $0.shape == PartShape.multipart }
            #expect(!isOpened || Message(bytes).parts[0].mediaType.isMultipart, "\(body)")
        }
    }

    @Test("A type says what family it is of")
    func families() {
        #expect(MediaType.plainText.isText && !MediaType.plainText.isMultipart && !MediaType.plainText.isMessage)
        #expect(MediaType.report.isMultipart && MediaType.rfc822.isMessage)
        #expect(!MediaType(rawValue: "textual/plain").isText)
        #expect(MediaType.report.type == "multipart")
        #expect(MediaType.report.description == "multipart/report")
    }
}
