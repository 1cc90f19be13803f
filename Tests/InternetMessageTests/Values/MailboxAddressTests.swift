import InternetMessage
import RawMail
import Testing

@Test(
    "one bare address",
    arguments: [
        ("jane@x.example", "jane@x.example"),
        (" <jane@x.example> ", "jane@x.example"),
        ("jane@x.example.", "jane@x.example"),
        ("jane@x.example,", "jane@x.example"),
        ("<jane@x.example>,", "jane@x.example"),
        ("<jane@x.example>.", "jane@x.example"),
        ("Jane <jane@x.example>", "jane@x.example"),
        ("jane@x.example (Jane)", "jane@x.example"),
        ("\"jane doe\"@x.example", "\"jane doe\"@x.example"),
        ("CN=Jane Doe/O=Notes@x.example", "\"CN=Jane Doe/O=Notes\"@x.example"),
        ("<@a:jane@x.example>", "jane@x.example"),
        ("jane@[192.0.2.1]", "jane@[192.0.2.1]"),
        ("jane..doe.@docomo.example", "jane..doe.@docomo.example"),
        ("<jane@x.example", "jane@x.example"),
        ("'jane@x.example'", "jane@x.example"),
        ("rené@exämple.example", "rené@exämple.example"),
        ("root", "root"),
        ("root.", "root"),
        ("<>", ""),
        ("", nil),
        ("  ", nil),
        ("Mail Delivery System", nil),
        ("(comment)", nil),
        (".", ""),
    ] as [(String, String?)])
func bareAddress(text: String, address: String?) {
    #expect(MailboxAddress.addrSpec(Array(text.utf8).span)?.address == address)
}

@Test(
    "addresses are quoted where they must be",
    arguments: [
        ("jane", "x", "jane@x"), ("jane doe", "x", "\"jane doe\"@x"), ("a@b", "x", "\"a@b\"@x"),
        ("a\"b\\c", "x", "\"a\\\"b\\\\c\"@x"), ("", "x", "\"\"@x"), ("jane", "", "jane"), ("", "", ""),
        ("jané.", "x", "jané.@x"),
    ])
func quoting(local: String, domain: String, address: String) {
    let mailbox = MailboxAddress(localPart: local, domain: domain)
    #expect(mailbox.address == address)
    #expect(mailbox.isNull == (local + domain).isEmpty)
}

@Test("one mailbox of a text")
func oneMailbox() {
    let jane = MailboxAddress("Jane <jane@x.example>, bob@y.example")
    #expect(jane == MailboxAddress(displayName: "Jane", localPart: "jane", domain: "x.example"))
    #expect(jane?.description == "Jane <jane@x.example>")
    #expect(MailboxAddress("") == nil)
}
