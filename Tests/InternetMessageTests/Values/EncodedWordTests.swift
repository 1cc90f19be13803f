import InternetMessage
import RawMail
import Testing

private func decode(_ bytes: [UInt8]) -> (text: String, defects: [String]) {
    var defects: [Defect] = []
    let text = EncodedWord.decode(bytes.span, at: 100, defects: &defects)
    return (text, defects.descriptions)
}

@Test(
    "encoded words",
    arguments: [
        ("", ""),
        (" Hello ", "Hello"),
        ("=?utf-8?Q?caf=C3=A9?=", "café"),
        ("=?UTF-8?q?caf=c3=a9?=", "café"),
        ("=?utf-8?b?Y2Fmw6k=?=", "café"),
        ("=?utf-8?B?Y2Fmw6k?=", "café"),
        ("=?utf-8?B?Y2Fmw6k==?=", "café"),
        ("=?utf-8?B?YQ==Yg==?=", "ab"),
        ("=?utf-8?B??=", ""),
        ("=?utf-8?Q??=x", "x"),
        ("=?iso-8859-1?Q?a_b=5Fc?=", "a b_c"),
        ("=?iso-8859-15?Q?=A4?=", "€"),
        ("=?utf-8*de?Q?=C3=BC?=", "ü"),
        // RFC 2047 §8.
        ("(=?ISO-8859-1?Q?a?=)", "(a)"),
        ("(=?ISO-8859-1?Q?a?= b)", "(a b)"),
        ("(=?ISO-8859-1?Q?a?= =?ISO-8859-1?Q?b?=)", "(ab)"),
        ("(=?ISO-8859-1?Q?a?=  =?ISO-8859-1?Q?b?=)", "(ab)"),
        ("(=?ISO-8859-1?Q?a?=\r\n =?ISO-8859-1?Q?b?=)", "(ab)"),
        ("(=?ISO-8859-1?Q?a_b?=)", "(a b)"),
        ("(=?ISO-8859-1?Q?a?= =?ISO-8859-2?Q?_b?=)", "(a b)"),
        // A character cut in two between words.
        ("=?utf-8?B?w6nDqQ==?=\r\n\t=?utf-8?B?w6k=?=", "ééé"),
        ("=?utf-8?Q?caf=C3?= =?UTF-8?Q?=A9?=", "café"),
        ("=?utf-8?Q?caf=C3?=\r\n =?utf-8?Q?=A9?= au lait", "café au lait"),
        // Glued.
        ("Re: =?utf-8?Q?a?=b", "Re: ab"),
        ("=?utf-8?Q?a?==?utf-8?Q?b?=", "ab"),
        ("x=?utf-8?Q?a?=", "xa"),
        ("=?utf-8?Q?a?= and =?utf-8?Q?b?=", "a and b"),
        ("=?utf-8?Q?a?=, =?utf-8?Q?b?=", "a, b"),
        // Spaces and folds in the text.
        ("=?utf-8?Q?Returned mail: see?=", "Returned mail: see"),
        ("=?utf-8?Q?Returned\r\n mail?=", "Returned mail"),
        ("=?utf-8?B?Y2Fm\r\n w6k=?=", "café"),
        ("=?utf-8?Q?a=b?=", "a=b"),
        ("=?utf-8?Q?a=?=", "a="),
        ("=?utf-8?Q?=41?=", "A"),
        ("=?us-ascii?Q?\(String(repeating: "a", count: 200))?=", String(repeating: "a", count: 200)),
        // Unfolding.
        ("Delivery\r\n Status", "Delivery Status"),
        ("Delivery\n\tStatus", "Delivery\tStatus"),
        ("Delivery\r\nStatus\r\n", "Delivery Status"),
        // Raw UTF-8.
        ("é =?utf-8?Q?=C3=A9?= é", "é é é"),
        // Not meant as words.
        ("a =? b ?= c", "a =? b ?= c"),
        ("=?", "=?"),
        ("what=?", "what=?"),
        ("=?a?b", "=?a?b"),
        ("a==?b", "a==?b"),
    ])
func encodedWords(body: String, text: String) {
    let result = decode(Array(body.utf8))
    #expect(result.text == text)
    #expect(result.defects == [])
}

@Test(
    "words that cannot be decoded stay as they are",
    arguments: [
        ("=?utf-8?X?abc?=", "=?utf-8?X?abc?=", ["invalidEncodedWord at 100"]),
        ("a =?utf-8?B?@@@?= b", "a =?utf-8?B?@@@?= b", ["invalidEncodedWord at 102"]),
        ("=?utf-8?B?Y?=", "=?utf-8?B?Y?=", ["invalidEncodedWord at 100"]),
        ("=?utf-8?Q?abc", "=?utf-8?Q?abc", ["invalidEncodedWord at 100"]),
        ("  =?utf-8?Q?abc", "=?utf-8?Q?abc", ["invalidEncodedWord at 102"]),
        ("=?utf-8?Q?abc =?utf-8?Q?def?=", "=?utf-8?Q?abc def", ["invalidEncodedWord at 100"]),
        ("=?utf-8?Q?a?= =?utf-8?B?!?= =?utf-8?Q?b?=", "a =?utf-8?B?!?= b", ["invalidEncodedWord at 114"]),
        ("=?utf-8?Q?=FF?=", "\u{FFFD}", ["undecodableBytes at 110"]),
        ("=?no-such?Q?a=FFb?=", "a\u{FFFD}b", ["unknownCharset at 113"]),
        ("=?no-such?Q?ab?=", "ab", []),
    ])
func brokenWords(body: String, text: String, defects: [String]) {
    let result = decode(Array(body.utf8))
    #expect(result.text == text)
    #if !ICU
        #expect(result.defects == defects)
    #else
        #expect(result.defects.count == defects.count)
    #endif
}

@Test("raw bytes that are not UTF-8")
func rawBytes() {
    #expect(decode(hex("63 61 66 E9")).text == "caf\u{FFFD}")
    #expect(decode(hex("00 61")).text == "\u{0}a")
}

#if ICU
    @Test(
        "words in charsets of ICU",
        arguments: [
            ("=?ISO-2022-JP?B?GyRCRnxLXDhsGyhC?=", "日本語"),
            ("=?iso-2022-jp?B?GyRCRnwbKEI=?=\r\n =?iso-2022-jp?B?GyRCS1wbKEI=?=", "日本"),
            ("=?koi8-r?Q?=F0=D2=C9=D7=C5=D4?=", "Привет"),
            ("=?euc-kr?B?vsiz5w==?=", "안녕"),
            ("=?gb2312?B?xOO6ww==?=", "你好"),
        ])
    func wordsOfICU(body: String, text: String) {
        #expect(decode(Array(body.utf8)).text == text)
    }
#else
    @Test("words in charsets that are not known keep their ASCII")
    func unknownWords() {
        let result = decode(Array("=?ISO-2022-JP?B?GyRCRnxLXDhsGyhC?= ok".utf8))
        #expect(result.text == "\u{FFFD}\u{FFFD}\u{FFFD} ok")
        #expect(result.defects == ["unknownCharset at 119"])
    }
#endif

@Test("encoded words of any bytes")
func anyEncodedWords() {
    let pieces = ["=?", "?=", "utf-8", "?Q?", "?B?", "=41", "YQ==", " ", "\r\n ", "=?utf-8?Q?a", "_"]
    for bytes in Hostile.random(seed: 3, pieces: pieces) + Hostile.repeated {
        var defects: [Defect] = []
        _ = EncodedWord.decode(bytes.span, defects: &defects)
        #expect(defects.allSatisfy { $0.offset >= 0 && $0.offset < max(bytes.count, 1) })
    }
}
