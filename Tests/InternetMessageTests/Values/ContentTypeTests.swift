import RawMail
import Testing

@testable import InternetMessage

private func parse(_ bytes: [UInt8], limit: Int = 1_000) -> (value: ContentType?, defects: [String]) {
    var defects: [Defect] = []
    let value = ContentType.parse(bytes.span, at: 100, limit: limit, defects: &defects)
    return (value, defects.descriptions)
}

/// Type and parameters in one line, to compare with.
private func summary(_ value: ContentType?) -> String? {
    guard let value else { return nil }
    return ([value.mediaType] + value.parameters.map { "\($0.name)=\($0.value)" }).joined(separator: "|")
}

@Test(
    "content types",
    arguments: [
        ("text/plain", "text/plain"),
        (" TEXT/Plain ;\r\n\tCharset=UTF-8", "text/plain|charset=UTF-8"),
        ("text/plain; charset=\"utf-8\"; format=flowed", "text/plain|charset=utf-8|format=flowed"),
        ("text/plain; charset = \"utf-8\"", "text/plain|charset=utf-8"),
        ("text/plain; charset=utf-8;", "text/plain|charset=utf-8"),
        ("text/plain;; charset=utf-8;;", "text/plain|charset=utf-8"),
        ("text/plain; charset=us-ascii (Plain text)", "text/plain|charset=us-ascii"),
        ("text/plain; charset=us-ascii(Plain text); a=b", "text/plain|charset=us-ascii|a=b"),
        ("text/plain; charset=us-ascii (a) (b)\r\n (c);", "text/plain|charset=us-ascii"),
        ("(a) text (b) / (c (d)) plain (e); (f) charset (g) = (h) utf-8 (i)", "text/plain|charset=utf-8"),
        ("text/plain charset=utf-8", "text/plain|charset=utf-8"),
        ("text/plain; charset=utf-8\r\n format=flowed", "text/plain|charset=utf-8|format=flowed"),
        ("text/plain; charset=utf-8 format=flowed", "text/plain|charset=utf-8|format=flowed"),
        ("text/plain; charset=\"utf-8\" format=\"flowed\"", "text/plain|charset=utf-8|format=flowed"),
        ("text/plain, charset=utf-8", "text/plain|charset=utf-8"),
        ("text/plain; charset=", "text/plain|charset="),
        ("text/plain; charset=; a=b", "text/plain|charset=|a=b"),
        ("text/plain; charset=\"\"", "text/plain|charset="),
        // Boundaries as they are written without quotes.
        ("multipart/mixed; boundary=----=_NextPart_000_01", "multipart/mixed|boundary=----=_NextPart_000_01"),
        ("multipart/mixed; boundary=a/b?c=d:e,f@g", "multipart/mixed|boundary=a/b?c=d:e,f@g"),
        ("multipart/mixed; boundary==_abc", "multipart/mixed|boundary==_abc"),
        ("multipart/mixed; boundary=abc(def)ghi", "multipart/mixed|boundary=abc(def)ghi"),
        ("multipart/mixed; boundary=abc(def", "multipart/mixed|boundary=abc(def"),
        ("multipart/mixed; boundary=\"=?utf-8?Q?a?=\"", "multipart/mixed|boundary==?utf-8?Q?a?="),
        ("multipart/mixed; boundary=\" a \"", "multipart/mixed|boundary= a "),
        (
            "multipart/report; report-type=delivery-status;\r\n\tboundary=\"F0A1.1/mx.example.net\"",
            "multipart/report|report-type=delivery-status|boundary=F0A1.1/mx.example.net"
        ),
        // Names.
        ("a/b; name=my file.txt; x=y", "a/b|name=my file.txt|x=y"),
        ("a/b; name=my file (1).txt", "a/b|name=my file (1).txt"),
        ("a/b; name=my\r\n file.txt", "a/b|name=my file.txt"),
        ("a/b; name=\"a;b\\\"c\\\\d\"", "a/b|name=a;b\"c\\d"),
        ("a/b; name=\"a\r\n b\"", "a/b|name=a b"),
        ("a/b; name=\"café\"", "a/b|name=café"),
        ("a/b; name=\"=?utf-8?Q?caf=C3=A9?=.txt\"", "a/b|name=café.txt"),
        ("a/b; name=\"=?utf-8?B?Y2Fm?=\r\n =?utf-8?B?w6k=?=\"", "a/b|name=café"),
        ("a/b; name==?utf-8?Q?my caf=C3=A9?=; x=y", "a/b|name=my café|x=y"),
        // RFC 2231.
        ("a/b; title*=us-ascii'en-us'This%20is%20%2A%2A%2Afun%2A%2A%2A", "a/b|title=This is ***fun***"),
        ("a/b; URL*0=\"ftp://\"; URL*1=\"cs.example/\"", "a/b|url=ftp://cs.example/"),
        (
            "a/b; title*0*=us-ascii'en'This%20is%20even%20more%20; title*1*=%2A%2A%2Afun%2A%2A%2A%20; title*2=\"isn't it!\"",
            "a/b|title=This is even more ***fun*** isn't it!"
        ),
        ("a/b; n*1=b; x=y; n*0=a; n*2=c", "a/b|n=abc|x=y"),
        ("a/b; n*0*=utf-8''caf%C3; n*1*=%A9", "a/b|n=café"),
        ("a/b; n*=''a%20b", "a/b|n=a b"),
        ("a/b; n*=iso-8859-15''%A4", "a/b|n=€"),
        ("a/b; n*=utf-8''100%", "a/b|n=100%"),
        ("a/b; n*x=1", "a/b|n*x=1"),
        ("a/b; n=1; n=2", "a/b|n=1|n=2"),
    ])
func contentTypes(body: String, expected: String) {
    let result = parse(Array(body.utf8))
    #expect(summary(result.value) == expected)
    #expect(result.defects == [])
}

@Test(
    "content types with defects",
    arguments: [
        ("", nil, ["invalidContentType at 100"]),
        ("text", nil, ["invalidContentType at 100"]),
        (" text; charset=utf-8", nil, ["invalidContentType at 101"]),
        ("text/", nil, ["invalidContentType at 100"]),
        ("/plain", nil, ["invalidContentType at 100"]),
        ("(text/plain", nil, ["invalidContentType at 100"]),
        ("text/plain; foo", "text/plain", ["invalidParameter at 112"]),
        ("text/plain; foo bar=baz", "text/plain|bar=baz", ["invalidParameter at 112"]),
        ("text/plain; =utf-8", "text/plain", ["invalidParameter at 112 (2 times)"]),
        ("a/b; boundary=\"abc", "a/b|boundary=abc", ["invalidParameter at 114"]),
        ("a/b; boundary=\"abc; x=y", "a/b|boundary=abc|x=y", ["invalidParameter at 114"]),
        ("a/b; boundary=\"abc\r\n x=y", "a/b|boundary=abc|x=y", ["invalidParameter at 114"]),
        ("a/b; boundary=\"abc\"def; x=y", "a/b|boundary=abc|x=y", ["invalidParameter at 119"]),
        ("a/b; n*0=a; n*2=c", "a/b|n=ac", ["invalidParameter at 105"]),
        ("a/b; n*1=a; n*2=c", "a/b|n=ac", ["invalidParameter at 105"]),
        ("a/b; n*0=a; n*0=b; n*1=c", "a/b|n=ac", ["invalidParameter at 105"]),
        ("a/b; n*=caf%C3%A9", "a/b|n=café", ["invalidParameter at 105"]),
        ("a/b; n*=utf-8''%FF", "a/b|n=\u{FFFD}", ["undecodableBytes at 105"]),
        ("a/b; n*=x-none''a%FF", "a/b|n=a\u{FFFD}", ["unknownCharset at 105"]),
    ] as [(String, String?, [String])])
func contentTypesWithDefects(body: String, expected: String?, defects: [String]) {
    let result = parse(Array(body.utf8))
    #expect(summary(result.value) == expected)
    #expect(result.defects == defects)
}

@Test("parameters are limited, found by name, and keep what RFC 2231 says of them")
func parameters() throws {
    let many = parse(Array("a/b; a=1; b=2; c=3; d=4".utf8), limit: 2)
    #expect(summary(many.value) == "a/b|a=1|b=2")
    #expect(many.defects == ["tooManyParameters at 115 (2 times)"])
    let value = try #require(ContentType("a/b; n=1; n=2; t*=utf-8'en'x"))
    #expect(value[parameter: "n"] == "1")
    #expect(value[parameter: "t"] == "x")
    #expect(value[parameter: "none"] == nil)
    #expect(value.parameters.last == Parameter(name: "t", value: "x", charset: "utf-8", language: "en"))
    #expect(ContentType("text") == nil)
}

@Test("a parameter of very many pieces, in any order")
func manyPieces() {
    for numbers in [Array(0..<20_000), Array((0..<20_000).reversed())] {
        let body = "a/b" + numbers.map { "; n*\($0)=x" }.joined()
        let result = parse(Array(body.utf8))
        #expect(result.value?[parameter: "n"]?.utf8.count == 20_000)
        #expect(result.defects == [])
    }
}

@Test(
    "content dispositions",
    arguments: [
        ("attachment; filename=\"a b.txt\"", "attachment", "a b.txt"),
        (" INLINE", "inline", nil),
        ("attachment; filename*=utf-8''caf%C3%A9.txt", "attachment", "café.txt"),
        ("attachment;\r\n filename*0=\"a\";\r\n filename*1=\"b\"", "attachment", "ab"),
        ("", nil, nil),
        ("; filename=a", nil, nil),
        ("\"attachment\"", nil, nil),
    ] as [(String, String?, String?)])
func contentDispositions(body: String, type: String?, filename: String?) {
    let value = ContentDisposition(body)
    #expect(value?.type == type)
    #expect(value?[parameter: "filename"] == filename)
}

@Test("bare parameters")
func bareParameters() {
    var defects: [Defect] = []
    let value = parseParameters(Array(" a=b; c=\"d\"".utf8).span, defects: &defects)
    #expect(value == [Parameter(name: "a", value: "b"), Parameter(name: "c", value: "d")])
}

@Test("content types of any bytes")
func anyContentTypes() {
    let pieces = ["text/plain", ";", "a=", "\"", "(", ")", "\\", "n*0*=", "n*", "'", "%41", "=?utf-8?Q?a?=", "\r\n "]
    for bytes in Hostile.random(seed: 4, pieces: pieces) + Hostile.repeated {
        for prefix in ["", "a/b; ", "a/b; x="] {
            var defects: [Defect] = []
            let bytes = Array(prefix.utf8) + bytes
            _ = ContentType.parse(bytes.span, defects: &defects)
            if !defects.allSatisfy({ $0.offset >= 0 && $0.offset < max(bytes.count, 1) }) {
                Issue.record("\(bytes) \(defects)")
            }
        }
    }
}
