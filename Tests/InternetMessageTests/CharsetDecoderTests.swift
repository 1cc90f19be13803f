import InternetMessage
import RawMail
import Testing

private func decode(_ bytes: [UInt8], _ charset: String?, at offset: Int = 0) -> (text: String, defects: [String]) {
    var defects: [Defect] = []
    let text = CharsetDecoder.decode(bytes.span, charset: charset, at: offset, defects: &defects)
    return (text, defects.descriptions)
}

@Test(
    "built-in charsets",
    arguments: [
        ("48 69", nil, "Hi", []),
        ("48 69", "US-ASCII", "Hi", []),
        ("", "utf-8", "", []),
        ("00 0D 0A", "us-ascii", "\u{0}\r\n", []),
        ("C3 A9", "us-ascii", "é", []),
        ("C3 A9 FF", "us-ascii", "\u{FFFD}\u{FFFD}\u{FFFD}", ["undecodableBytes at 100 (3 times)"]),
        ("61 E9 62 E8", nil, "a\u{FFFD}b\u{FFFD}", ["undecodableBytes at 101 (2 times)"]),
        ("C3 A9", "unknown-8bit", "é", []),
        ("C3 A9", "x-unknown", "é", []),
        ("C3 A9", "DEFAULT", "é", []),
        ("C3 A9", "ansi_x3.4-1968", "é", []),
        ("C3 A9", "utf-8", "é", []),
        ("C3 A9", "UTF8", "é", []),
        ("C3 A9", "uft-8", "é", []),
        ("C3 A9", " utf-8 ", "é", []),
        ("C3 A9", "utf-8*de", "é", []),
        ("F0 9F 98 80", "utf-8", "😀", []),
        // Maximal subparts, as the WHATWG and Unicode §3.9 have them.
        ("F0 9F 41", "utf-8", "\u{FFFD}A", ["undecodableBytes at 100"]),
        ("41 E2 82 C0 80", "utf-8", "A\u{FFFD}\u{FFFD}\u{FFFD}", ["undecodableBytes at 101 (3 times)"]),
        ("ED A0 80", "utf-8", "\u{FFFD}\u{FFFD}\u{FFFD}", ["undecodableBytes at 100 (3 times)"]),
        ("F4 90 80 80", "utf-8", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}", ["undecodableBytes at 100 (4 times)"]),
        ("EF BF BD", "utf-8", "\u{FFFD}", []),
        ("63 61 66 E9", "iso-8859-1", "café", []),
        ("63 61 66 E9", "ISO_8859-1", "café", []),
        ("63 61 66 E9", "latin1", "café", []),
        ("93 61 94 A4", "iso-8859-1", "“a”¤", []),
        ("80 93 81 FF", "windows-1252", "€“\u{81}ÿ", []),
        ("80", "cp1252", "€", []),
        ("A4 A6 A8 B4 B8 BC BD BE E9 80", "iso-8859-15", "€ŠšŽžŒœŸé\u{80}", []),
    ] as [(String, String?, String, [String])])
func builtInCharsets(bytes: String, charset: String?, text: String, defects: [String]) {
    let result = decode(hex(bytes), charset, at: 100)
    #expect(result.text == text)
    #expect(result.defects == defects)
}

@Test("UTF-8 errors are counted as decoding replaces them")
func countsUTF8Errors() {
    for bytes in Hostile.random(seed: 1, count: 3_000, pieces: ["é", "€", "😀", "a"]) {
        var defects: [Defect] = []
        let text = CharsetDecoder.decode(bytes.span, charset: "utf-8", defects: &defects)
        let replaced = text.unicodeScalars.count { $0 == "\u{FFFD}" }
        #expect(defects.reduce(0) { $0 + $1.count } == replaced)
    }
}

#if ICU
    @Test(
        "charsets of ICU",
        arguments: [
            ("1B 24 42 46 7C 4B 5C 38 6C 1B 28 42 20 6F 6B", "iso-2022-jp", "日本語 ok"),
            ("1B 24 42 46 7C 1B 28 42 1B 24 42 4B 5C 1B 28 42", "iso-2022-jp", "日本"),
            ("93 FA 96 7B 8C EA 20 6F 6B", "Shift_JIS", "日本語 ok"),
            ("B1 B2 5C", "x-sjis", "ｱｲ\\"),
            ("C6 FC CB DC B8 EC", "EUC-JP", "日本語"),
            ("C4 E3 BA C3", "GB18030", "你好"),
            ("C4 E3 BA C3", "gb2312", "你好"),
            ("A7 41 A6 6E", "Big5", "你好"),
            ("F0 D2 C9 D7 C5 D4", "KOI8-R", "Привет"),
            ("CF F0 E8 E2 E5 F2", "windows-1251", "Привет"),
            ("BE C8 B3 E7", "EUC-KR", "안녕"),
            ("BE C8 B3 E7", "ks_c_5601-1987", "안녕"),
            ("B1 E9 B6", "iso-8859-2", "ąéś"),
            ("48 69 20 2B 41 4F 6B 2D", "utf-7", "Hi é"),
            ("48 69 20 2B 41 4F 6B 2D", "unicode-1-1-utf-7", "Hi é"),
            ("48 00 69 00", "utf-16le", "Hi"),
        ])
    func charsetsOfICU(bytes: String, charset: String, text: String) {
        let result = decode(hex(bytes), charset)
        #expect(result.text == text)
        #expect(result.defects == [])
    }

    @Test("what ICU cannot decode")
    func undecodableInICU() {
        let jp = decode(hex("61 1B 24 42 7E 7E 1B 28 42 62"), "iso-2022-jp", at: 10)
        #expect(jp.text == "a\u{FFFD}b")
        #expect(jp.defects.first?.hasPrefix("undecodableBytes at 1") == true)
        let unknown = decode(hex("61 E9"), "no-such-charset", at: 10)
        #expect(unknown.text == "a\u{FFFD}")
        #expect(unknown.defects == ["unknownCharset at 11"])
        #expect(decode(hex("61 E9"), "../../etc/passwd").text == "a\u{FFFD}")
        #expect(decode(hex("61 E9"), "iso-8859-2,x=1").text == "a\u{FFFD}")
    }
#else
    @Test(
        "ASCII survives in charsets that are not known",
        arguments: [
            (
                "1B 24 42 46 7C 4B 5C 38 6C 1B 28 42 20 6F 6B", "iso-2022-jp", "\u{FFFD}\u{FFFD}\u{FFFD} ok",
                ["unknownCharset at 3"]
            ),
            ("6F 6B 1B 24 40 46 7C", "ISO-2022-JP", "ok\u{FFFD}", ["unknownCharset at 5"]),
            ("1B 24 42 46 7C 0A 6F 6B", "iso-2022-jp", "\u{FFFD}\nok", ["unknownCharset at 3"]),
            ("1B 24 42 46", "iso-2022-jp", "\u{FFFD}", ["unknownCharset at 3"]),
            ("1B 24 42 46 0A 6F", "iso-2022-jp", "\u{FFFD}\no", ["unknownCharset at 3"]),
            ("1B 24 42 46 0D 0A 6F", "iso-2022-jp", "\u{FFFD}\r\no", ["unknownCharset at 3"]),
            ("1B 28 49 31 32 1B 28 4A 61", "iso-2022-jp", "\u{FFFD}\u{FFFD}a", ["unknownCharset at 3"]),
            ("1B 24 29 43 61 0E 46 7C 0F 62", "iso-2022-kr", "a\u{FFFD}b", ["unknownCharset at 6"]),
            ("6F 6B", "iso-2022-jp", "ok", []),
            ("1B 6F 6B", "iso-2022-jp", "\u{1B}ok", []),
            ("93 FA 83 5C 61 B1", "shift_jis", "\u{FFFD}\u{FFFD}a\u{FFFD}", ["unknownCharset at 0"]),
            ("61 C4 E3 62 C4", "gb2312", "a\u{FFFD}b\u{FFFD}", ["unknownCharset at 1"]),
            ("61 F0 D2", "koi8-r", "a\u{FFFD}\u{FFFD}", ["unknownCharset at 1"]),
            ("BE C8 61", "euc-kr", "\u{FFFD}a", ["unknownCharset at 0"]),
            ("48 69 20 2B 41 4F 6B 2D", "utf-7", "Hi +AOk-", ["unknownCharset at 3"]),
            ("48 69", "unicode-1-1-utf-7", "Hi", []),
            ("61 E9", "no such charset", "a\u{FFFD}", ["unknownCharset at 1"]),
        ] as [(String, String, String, [String])])
    func keepsASCII(bytes: String, charset: String, text: String, defects: [String]) {
        let result = decode(hex(bytes), charset)
        #expect(result.text == text)
        #expect(result.defects == defects)
    }
#endif

@Test(
    "any bytes in any charset",
    arguments: [
        nil, "utf-8", "latin1", "windows-1252", "iso-8859-15", "iso-2022-jp", "iso-2022-kr", "shift_jis", "gb18030",
        "hz-gb-2312", "utf-7", "utf-16", "utf-32le", "scsu", "bocu-1", "lmbcs", "compound_text", "ibm-037", "",
    ] as [String?])
func anyBytesInAnyCharset(charset: String?) {
    for bytes in Hostile.random(
        seed: 2, count: 1_000, pieces: ["\u{1B}$B", "\u{1B}(B", "\u{1B}$)C", "\u{E}", "+", "~{"])
    {
        var defects: [Defect] = []
        _ = CharsetDecoder.decode(bytes.span, charset: charset, defects: &defects)
        #expect(defects.allSatisfy { $0.offset >= 0 && $0.offset < max(bytes.count, 1) }, "\(bytes)")
    }
    for bytes in Hostile.repeated.suffix(3) {
        var defects: [Defect] = []
        _ = CharsetDecoder.decode(bytes.span, charset: charset, defects: &defects)
    }
}
