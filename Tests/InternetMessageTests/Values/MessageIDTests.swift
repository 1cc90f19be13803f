import InternetMessage
import RawMail
import Testing

@Test(
    "message identifiers",
    arguments: [
        ("<a@b>", ["<a@b>"]),
        (" <a@b>\r\n\t<c@d> ", ["<a@b>", "<c@d>"]),
        ("<a@b><c@d>", ["<a@b>", "<c@d>"]),
        ("<a@b>,\r\n <c@d>;", ["<a@b>", "<c@d>"]),
        ("(x <no@no>) <a@b> (y (z))", ["<a@b>"]),
        ("< a @ b >", ["<a@b>"]),
        ("<a@\r\n b>", ["<a@b>"]),
        ("<\"a b\"@c>", ["<\"ab\"@c>"]),
        ("<a@[192.0.2.1]>", ["<a@[192.0.2.1]>"]),
        ("<no-at>", ["<no-at>"]),
        ("<rené@x>", ["<rené@x>"]),
        // Brackets missing.
        ("a@b", ["<a@b>"]),
        ("a@b c@d", ["<a@b>", "<c@d>"]),
        ("<a@b", ["<a@b>"]),
        ("<a@b <c@d>", ["<a@b>", "<c@d>"]),
        ("a@b>", ["<a@b>"]),
        ("<<a@b>>", ["<a@b>"]),
        ("4711", ["<4711>"]),
        ("(unclosed a@b", ["<a@b>"]),
        // RFC 5322 §4.5.4 and older: phrases.
        ("Your message of \"Sat, 31 Jan 2026\" <a@b>", ["<a@b>"]),
        ("Message from jane@x.example of Saturday <a@b>", ["<a@b>"]),
        ("message of Saturday", []),
        ("", []),
        ("<>", []),
        ("<  >", []),
        (">", []),
        ("\"", []),
    ])
func messageIDs(body: String, expected: [String]) {
    #expect(MessageID.list(from: Array(body.utf8).span).map(\.rawValue) == expected)
    #expect(MessageID(body)?.rawValue == expected.first)
}

@Test("one identifier with its defects")
func oneMessageID() {
    var defects: [Defect] = []
    let value = MessageID.parse(([0x3C] + hex("61 FF 62") + [0x3E]).span, at: 100, defects: &defects)
    #expect(value?.description == "<a\u{FFFD}b>")
    #expect(defects.descriptions == ["undecodableBytes at 102"])
}

@Test("message identifiers of any bytes")
func anyMessageIDs() {
    let pieces = ["<", ">", "@", "a", "(", ")", "\"", " ", "\r\n ", ","]
    for bytes in Hostile.random(seed: 7, pieces: pieces) + Hostile.repeated {
        for id in MessageID.list(from: bytes.span) where id.rawValue.utf8.count < 3 { Issue.record("\(bytes)") }
    }
}
