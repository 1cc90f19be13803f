import RawMail
import TestSupport
import Testing

@testable import InternetMessage

/// What a single walk makes of the plain forms is what the full grammar makes of them.
@Suite("Plain dates and media types")
struct PlainFormsTests {
    static let dates = [
        "Sat, 31 Jan 2026 09:14:05 +0000", "Thu, 1 Jan 1970 00:00:00 GMT", "3 Mar 2024 23:59:60 -0330 (NST)",
        " Mon,  9 Dec 2019 12:00:00 -0000", "Sun, 29 Feb 2023 10:00:00 +0100", "Wed, 25 Nov 2026 24:00:00 +0000",
        "Wed, 25 Nov 2026 22:32:30 UTC (Coordinated)", "Sat, 31 Jan 26 09:14:05 +0000", "Sat, 31 Jan 2026 09:14 +0000",
        "Sat, 31 Jan 2026 09:14:05 +0160", "Sat 31 Jan 2026 09:14:05 +0000", "31 Foo 2026 09:14:05 +0000",
    ]

    static let mediaTypes = [
        "text/plain", "Text/HTML; Charset=UTF-8",
        "multipart/report; report-type=delivery-status;\r\n\tboundary=\"=_b a\"",
        "text/plain; charset=us-ascii;", "text/plain; name*=utf-8''a", "text/plain; charset=\"=?utf-8?Q?a?=\"", "text",
        "text/plain; charset = utf-8", "text/plain; charset=utf-8 (comment)", "text/plain charset=utf-8", "text/; a=b",
        "multipart/mixed; boundary=a=b", "text/plain; a=\"b\\\"c\"", "text/plain; a=\"b", "text/plain;; a=b", "/plain",
        "text/plain; charset=utf-8; charset=latin1", "application/octet-stream; name=\"\"", " text/plain ; a=b ",
    ]

    @Test("A date and all that one changed byte makes of it", arguments: dates)
    func date(_ text: String) {
        for variant in Self.variants(of: text) {
            let plain = PlainDate(variant.span)?.date
            var parser = DateParser(variant)
            if let plain { #expect(plain == parser.date(), "\(String(decoding: variant, as: UTF8.self))") }
        }
    }

    @Test("A media type and all that one changed byte makes of it", arguments: mediaTypes)
    func mediaType(_ text: String) {
        for variant in Self.variants(of: text) {
            guard let plain = PlainContentType(variant.span, limit: 100) else { continue }
            let given = plain.contentType(in: variant.span)
            var defects: [Defect] = []
            let full = ContentType.parseTokens(variant.span, at: 0, limit: 100, defects: &defects)
            let name = String(decoding: variant, as: UTF8.self)
            #expect(given == full, "\(name)")
            #expect(defects.isEmpty, "\(name)")
            let charset = plain.charset.map { String(decoding: variant[$0], as: UTF8.self) }
            #expect(charset == full?[parameter: "charset"], "\(name)")
        }
    }

    @Test("The usual forms are plain")
    func usual() {
        func isPlain(_ text: String) -> Bool { PlainContentType(Array(text.utf8).span, limit: 100) != nil }
        for text in Self.dates.prefix(4) { #expect(Self.isPlainDate(text), "\(text)") }
        for text in Self.mediaTypes.prefix(4) { #expect(isPlain(text), "\(text)") }
        let limited = PlainContentType(Array("a/b; c=d; e=f".utf8).span, limit: 1) == nil
        #expect(limited)
    }

    private static func isPlainDate(_ text: String) -> Bool { PlainDate(Array(text.utf8).span) != nil }

    /// The text, and each text that differs in one byte that is taken away, doubled or another one.
    private static func variants(of text: String) -> [[UInt8]] {
        let bytes = Array(text.utf8)
        var variants = [bytes]
        for index in bytes.indices {
            variants.append(Array(bytes[..<index] + bytes[(index + 1)...]))
            variants.append(Array(bytes[...index] + bytes[index...]))
            for byte in Array(" \t\r\n;,:\"\\=?*/+-09aA(\u{0}".utf8) + [0xC3] {
                variants.append(Array(bytes[..<index] + [byte] + bytes[(index + 1)...]))
            }
        }
        return variants
    }
}
