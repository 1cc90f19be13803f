import TestSupport
import Testing

@testable import RawMail

/// The shape and the boundary that a Content-Type gives.
@Suite("Content-Type scanner")
struct ContentTypeScannerTests {
    static let shapes: [(String, PartShape, Bool)] = [
        ("text/plain", .leaf, false),
        ("multipart/mixed", .multipart, false),
        (" MultiPart/MIXED ; x=y", .multipart, false),
        ("multipart / mixed", .multipart, false),
        ("(a (b) \\) c) multipart(d)/(e)report", .multipart, false),
        ("multipart/digest", .multipart, true),
        ("multipart/", .leaf, false),
        ("message/rfc822", .message, false),
        ("Message/RFC822;\r\n x=y", .message, false),
        ("message/global", .message, false),
        // Messages to people, not to machines.
        ("message/delivery-status", .leaf, false),
        ("message/partial", .leaf, false),
        ("message/global-headers", .leaf, false),
        ("multipart", .leaf, false),
        ("multiparty/mixed", .leaf, false),
        ("", .leaf, false),
        ("/", .leaf, false),
        ("(multipart/mixed", .leaf, false),
        ("(\\", .leaf, false),
    ]

    @Test("The type says the shape", arguments: shapes)
    func shape(body: String, expected: PartShape, isDigest: Bool) {
        var boundaries: [UInt8] = []
        let scanner = ContentTypeScanner(Array(body.utf8).span, boundaries: &boundaries)
        #expect(scanner.shape == expected)
        #expect(scanner.isDigest == isDigest)
    }

    static let boundaries: [(String, String)] = [
        ("; boundary=abc", "abc"),
        ("; boundary=\"abc\"", "abc"),
        (";boundary = \"a b\" ; x=y", "a b"),
        ("; BOUNDARY=Abc", "Abc"),
        (";\r\n\tboundary=\"abc\"\r\n", "abc"),
        ("; boundary=\"a\r\n b\"", "a b"),
        ("; boundary=\"a\\\"b\\\\\"", "a\"b\\"),
        ("; x=\"; boundary=no\"; boundary=yes", "yes"),
        ("; (boundary=no) boundary=yes", "yes"),
        ("; report-type=delivery-status; boundary=\"x/y.z\"", "x/y.z"),
        // What senders write although it should be quoted.
        ("; boundary=----=_Part_1(2)=:", "----=_Part_1(2)=:"),
        ("; boundary=a boundary=b", "a"),
        (" boundary=abc", "abc"),
        ("\r\n boundary=abc", "abc"),
        (";; ; boundary=abc;", "abc"),
        // The first of two.
        ("; boundary=a; boundary=b", "a"),
        // RFC 2231.
        ("; boundary*0=ab; boundary*1=cd", "abcd"),
        ("; boundary*1=cd; boundary*0=\"ab\"", "abcd"),
        ("; boundary*=us-ascii'en'a%62c", "abc"),
        ("; boundary*0*=us-ascii''a%2; boundary*1*=%62", "a%2b"),
        ("; boundary*0=ab; boundary=x", "x"),
        ("; boundary*0=a; boundary*2=c; boundary*10=k", "ack"),
        // No boundary.
        ("", ""),
        ("; boundary", ""),
        ("; boundary; x=y", ""),
        ("; boundary:abc", ""),
        ("; boundarys=abc; xboundary=d", ""),
        ("; boundary*x=abc; boundary*=", ""),
        ("; boundary*1000=a", ""),
        // Empty or cut off.
        ("; boundary=", ""),
        ("; boundary=\"\"", ""),
        ("; boundary=\"abc", "abc"),
        ("; boundary=\"abc\\", "abc\\"),
        ("; boundary=;", ""),
        // Line ends in a quoted string are folds, but for those that are quoted themselves.
        ("; boundary=\"a\\\r\n b", "a\r b"),
        ("; boundary=\"\u{E4}b\u{7F}\tc\"; x", "\u{E4}b\u{7F}\tc"),
    ]

    @Test("The parameters say the boundary", arguments: boundaries)
    func boundary(parameters: String, expected: String) {
        var stored = Array("before ".utf8)
        _ = ContentTypeScanner(Array("multipart/mixed\(parameters)".utf8).span, boundaries: &stored)
        #expect(String(decoding: stored, as: UTF8.self) == "before \(expected)")
    }

    @Test("Any bytes are scanned without harm", arguments: 0..<50 as Range<UInt64>)
    func anyBytes(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        for length in 0...70 {
            let parameters = generator.bytes(length, of: Array("boundary*01=;\"\\()' %a\r\n\0\u{FF}/".utf8))
            let body = Array("multipart/x;boundary".utf8) + parameters
            var boundaries: [UInt8] = []
            #expect(ContentTypeScanner(body.span, boundaries: &boundaries).shape == .multipart)
        }
    }
}
