import RawMail
import TestSupport
import Testing

@testable import InternetMessage

/// The short way to an address and the long one.
@Suite("Plain mailbox")
struct PlainMailboxTests {
    @Test(
        "Plain addresses are found the short way",
        arguments: [
            "jane@x.example", " jane@x.example ", "<jane@x.example>", "Jane <jane@x.example>", "Jane<jane@x.example>",
            "Jane Q. Doe <jane@x.example>", "\"Jane Doe\" <jane@x.example>", "\"J.\"<jane@x.example>",
            "MAILER-DAEMON@x.example (Mail Delivery System)", "a=b+c_d@x.example ( J )", "<>", "MAILER-DAEMON <>",
            "\"Jane\" <> ",
        ])
    func short(text: String) {
        let isFound = PlainMailbox(Array(text.utf8).span) != nil
        #expect(isFound)
        compare(text)
    }

    @Test(
        "All others go the long way",
        arguments: [
            "", " ", "< >", "<>>", "jane", "<jane>", "@x.example", "jane@", "jane@x.example.",
            "jane@x.example, bob@y.example",
            "Jane <jane@x.example", "jane@x.example>", "\"Jane\\\"\" <jane@x.example>", "\" Jane\" <j@x.example>",
            "\"Jane\" Doe <j@x.example>", "\"jane\"@x.example", "\"Jane\" j@x.example", "\"\" <j@x.example>",
            "Jane  Doe <jane@x.example>",
            "jane@x.example ()", "jane@x.example(Jane)", "jane@x.example (a (b))", "=?utf-8?Q?J?= <jane@x.example>",
            "Jane\r\n <jane@x.example>", "<mailto:jane@x.example>", "'jane@x.example'", "jäne@x.example",
            "jane@@x.example",
            "jane@x@y.example", "Jane <jane@x.example> x", "jane doe@x.example", "<<jane@x.example>>",
        ])
    func long(text: String) {
        let isFound = PlainMailbox(Array(text.utf8).span) != nil
        #expect(!isFound)
    }

    @Test(
        "Of an address that is nothing but an @ it is known what is wrong",
        arguments: [
            ("Courier mail server at =?utf-8?Q?x=2Eexample?= <@>", true), ("=?utf-8?B?Sg==?=<@>", true),
            ("J. <@>", true),
            ("<@>", false), ("Jane <@> ", false), ("Jane, Joe <@>", false), ("jane@x.example <@>", false),
            ("=?utf-8?Q?=FF?= <@>", false), ("=?utf-8?B?*?= <@>", false), ("Jane\t<@>", false), ("Jane <<@>", false),
        ])
    func nothingButAnAt(text: String, isFound: Bool) {
        #expect((PlainMailbox.emptyAddress(Array(text.utf8).span) != nil) == isFound)
        compareDefects(text)
    }

    @Test("Both ways give the same", arguments: 0..<20 as Range<UInt64>)
    func same(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let pieces = [
            "jane", "@", "x.example", "<", ">", " ", " (", ")", "a=b", ".", "J.", "-", " Doe ", "1", "<jane@x>", "b@y",
            "\"", "\"J\" ", ",", "<@>", "=?utf-8?Q?J=2E?=", "?=", "=FF",
        ]
        for _ in 0..<1_000 {
            let count = Int.random(in: 1...7, using: &generator)
            let text = (0..<count).map { _ in pieces[Int.random(in: pieces.indices, using: &generator)] }.joined()
            compare(text)
            compareDefects(text + "<@>")
        }
    }

    private func compareDefects(_ text: String) {
        let bytes = Array(text.utf8)
        guard let place = PlainMailbox.emptyAddress(bytes.span) else { return }
        var parser = AddressListParser(bytes, at: 0, defects: [])
        _ = parser.addressList()
        #expect(parser.defects == [Defect(.invalidAddress, at: place)], "\(text)")
    }

    private func compare(_ text: String) {
        let bytes = Array(text.utf8)
        guard let plain = PlainMailbox.list(bytes.span) else { return }
        var parser = AddressListParser(bytes, at: 0, defects: [])
        let list = parser.addressList()
        #expect(list.entries == plain.map { .mailbox($0.address(in: bytes.span)) }, "\(text)")
        #expect(parser.defects.isEmpty, "\(text)")
    }
}
