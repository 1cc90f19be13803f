import InternetMessage
import RawMail
import Testing

private func parse(_ bytes: [UInt8]) -> (list: AddressList, defects: [String]) {
    var defects: [Defect] = []
    let list = AddressList.parse(bytes.span, at: 100, defects: &defects)
    return (list, defects.descriptions)
}

/// A list in one line: `name <local|domain>`, groups in braces.
private func summary(_ list: AddressList) -> String {
    func one(_ mailbox: MailboxAddress) -> String {
        (mailbox.displayName.map { "\($0) " } ?? "") + "<\(mailbox.localPart)|\(mailbox.domain)>"
    }
    return list.entries.map { entry in
        switch entry {
        case .mailbox(let mailbox): one(mailbox)
        case .group(let name, let mailboxes): "\(name){\(mailboxes.map(one).joined(separator: ", "))}"
        }
    }.joined(separator: ", ")
}

@Test(
    "address lists",
    arguments: [
        ("", ""),
        (" , ,, ", ""),
        ("jane@x.example", "<jane|x.example>"),
        ("<jane@x.example>", "<jane|x.example>"),
        ("Jane Doe <jane@x.example>", "Jane Doe <jane|x.example>"),
        ("Jane <jane@x.example>, bob@y.example", "Jane <jane|x.example>, <bob|y.example>"),
        ("Jane\r\n <jane@x.example>,\r\n\tbob@y.example\r\n", "Jane <jane|x.example>, <bob|y.example>"),
        ("\"Doe, Jane\" <jane@x.example>", "Doe, Jane <jane|x.example>"),
        ("\"Jane \\\"JD\\\" Doe\" <jane@x.example>", "Jane \"JD\" Doe <jane|x.example>"),
        ("\"Jane\" \"Doe\" <jane@x.example>", "Jane Doe <jane|x.example>"),
        ("\"\" <jane@x.example>", "<jane|x.example>"),
        ("John Q. Public <john@x.example>", "John Q. Public <john|x.example>"),
        ("\"=?utf-8?Q?caf=C3=A9?=\" <c@x.example>", "café <c|x.example>"),
        ("=?utf-8?Q?Ren=C3=A9?= =?utf-8?Q?_D.?= <r@x.example>", "René D. <r|x.example>"),
        ("=?utf-8?Q?Doe,_(Jane)_<x>?= <j@x.example>", "Doe, (Jane) <x> <j|x.example>"),
        ("René <rené@exämple.example>", "René <rené|exämple.example>"),
        // Comments.
        ("jane@x.example (Jane)", "Jane <jane|x.example>"),
        ("jane@x.example (Jane (the \\(first) one)", "Jane (the (first) one <jane|x.example>"),
        ("<jane@x.example> (=?utf-8?Q?Ren=C3=A9?=)", "René <jane|x.example>"),
        ("Jane (work) <jane@x.example>", "Jane <jane|x.example>"),
        ("jane(a)@(b)x.example(c)", "c <jane|x.example>"),
        ("Pete(A nice \\) chap) <pete(his account)@silly.test(his host)>", "Pete <pete|silly.test>"),
        // Local parts and domains.
        ("\"jane doe\"@x.example", "<jane doe|x.example>"),
        ("\"a@b\"@x.example", "<a@b|x.example>"),
        ("\"\"@x.example", "<|x.example>"),
        ("\"jane\".doe@x.example", "<jane.doe|x.example>"),
        ("jane@[192.0.2.1]", "<jane|[192.0.2.1]>"),
        ("jane@[IPv6:2001:db8::1], b@c", "<jane|[IPv6:2001:db8::1]>, <b|c>"),
        ("<jane@[IPv6:2001:db8::1]>", "<jane|[IPv6:2001:db8::1]>"),
        ("jane . doe @ x . example", "<jane.doe|x.example>"),
        ("jane.@x.example", "<jane.|x.example>"),
        ("CN=Jane/O=Notes@x.example", "<CN=Jane/O=Notes|x.example>"),
        ("bounces+jane=x.example@y.example", "<bounces+jane=x.example|y.example>"),
        // Null and routes.
        ("<>", "<|>"),
        ("< >", "<|>"),
        ("Mail Delivery System <>", "Mail Delivery System <|>"),
        ("<@a,@b:user@c>", "<user|c>"),
        ("<@a.example:user@c>, d@e", "<user|c>, <d|e>"),
        ("<mailto:jane@x.example>", "<jane|x.example>"),
        // Groups.
        ("undisclosed-recipients:;", "undisclosed-recipients{}"),
        ("Undisclosed recipients: ;", "Undisclosed recipients{}"),
        (
            "A Group:Ed Jones <joe@where.test>,joe@where.test,John <jdoe@one.test>;",
            "A Group{Ed Jones <joe|where.test>, <joe|where.test>, John <jdoe|one.test>}"
        ),
        ("a@b, G: c@d;, e@f", "<a|b>, G{<c|d>}, <e|f>"),
        ("(Empty list)(start)Hidden recipients  :(nobody(that I know))  ;", "Hidden recipients{}"),
        // Names as they are.
        ("jane@x.example <jane@x.example>", "jane@x.example <jane|x.example>"),
        ("Jane [work] <jane@x.example>", "Jane [work] <jane|x.example>"),
        ("a@b, jane@c <d@e>", "<a|b>, jane@c <d|e>"),
    ])
func addressLists(body: String, expected: String) {
    let result = parse(Array(body.utf8))
    #expect(summary(result.list) == expected)
    #expect(result.defects == [])
}

@Test(
    "addresses with defects",
    arguments: [
        ("Doe, Jane <jane@x.example>", "Doe, Jane <jane|x.example>", 100),
        ("Doe, Jane, PhD <j@x>, b@c", "Doe, Jane, PhD <j|x>, <b|c>", 100),
        ("=?utf-8?Q?Doe?=, Jane <jane@x.example>", "Doe, Jane <jane|x.example>", 100),
        ("root", "<root|>", 100),
        ("root, bob@x", "<root|>, <bob|x>", 100),
        ("<MAILER-DAEMON>", "<MAILER-DAEMON|>", 101),
        ("Mail Delivery System", "Mail Delivery System <|>", 100),
        ("\"Jane Doe\"", "Jane Doe <|>", 100),
        ("jane@", "<jane|>", 100),
        ("@x.example", "<|x.example>", 100),
        ("a@b@c", "<a@b|c>", 100),
        ("jane@x.example.", "<jane|x.example>", 100),
        ("<jane@x.example", "<jane|x.example>", 114),
        ("<jane@x.example, bob@y", "<jane|x.example>, <bob|y>", 115),
        ("Jane <jane@x.example, Bob <bob@y>", "Jane <jane|x.example>, Bob <bob|y>", 120),
        ("<<jane@x.example>>", "<jane|x.example>", 101),
        ("jane@x.example>", "<jane|x.example>", 114),
        ("<jane doe@x.example>", "<jane doe|x.example>", 101),
        ("Jane Doe jane@x.example", "Jane Doe <jane|x.example>", 100),
        ("jane@x.example Jane Doe", "<jane|x.example>", 115),
        ("jane@x.example bob@y.example", "<jane|x.example>, <bob|y.example>", nil),
        ("a@b; c@d", "<a|b>, <c|d>", 103),
        ("<a@b> <c@d>", "<a|b>, <c|d>", 106),
        ("<a@b> Bob <c@d>", "<a|b>, Bob <c|d>", 106),
        ("Jane <a@b> junk", "Jane <a|b>", 111),
        ("Jane <a@b> junk, c@d", "Jane <a|b>, <c|d>", 111),
        ("\"Jane <jane@x.example>", "Jane <jane|x.example>", 100),
        ("Jane (work <jane@x.example>", "Jane work <jane|x.example>", 105),
        ("jane@x.example (Jane", "<jane|x.example>", 115),
        ("jane@x.example) bob", "<jane|x.example>", 114),
        ("jane@[192.0.2.1", "<jane|[192.0.2.1>", 105),
        ("jane@x.example:25", "<jane|x.example>", 114),
        ("G: a@b", "G{<a|b>}", 105),
        ("G: H: a@b;", "G{<a|b>}", nil),
        ("'jane@x.example' <'jane@x.example'>", "'jane@x.example' <jane|x.example>", nil),
    ] as [(String, String, Int?)])
func addressesWithDefects(body: String, expected: String, place: Int?) {
    let result = parse(Array(body.utf8))
    #expect(summary(result.list) == expected)
    if let place {
        #expect(result.defects.first?.hasPrefix("invalidAddress at \(place)") == true, "\(result.defects)")
    }
}

@Test("very many addresses")
func manyAddresses() {
    let count = Hostile.size / 10
    let body = Array(repeating: "Jane <a@b>", count: count).joined(separator: ",\r\n ")
    #expect(parse(Array(body.utf8)).list.mailboxes.count == count)
    let group = "G:" + Array(repeating: "a@b", count: count).joined(separator: ",") + ";"
    #expect(AddressList(group)?.mailboxes.count == count)
    #expect(AddressList(" ") == nil)
}

@Test("address lists of any bytes")
func anyAddressLists() {
    let pieces = [
        "a", "@", "b.example", "<", ">", ",", ";", ":", "\"", "(", ")", "[", "]", " ", "\\", "=?utf-8?Q?a?=", ".",
    ]
    let colons = Array(
        (String(repeating: "a ", count: Hostile.size / 4) + "@" + String(repeating: ":", count: Hostile.size)).utf8)
    for bytes in Hostile.random(seed: 5, pieces: pieces) + Hostile.repeated + [colons] {
        var defects: [Defect] = []
        let list = AddressList.parse(bytes.span, defects: &defects)
        _ = MailboxAddress.addrSpec(bytes.span)
        if !defects.allSatisfy({ $0.offset >= 0 && $0.offset < max(bytes.count, 1) }) {
            Issue.record("\(bytes) \(defects)")
        }
        // What is written can be read.
        for mailbox in list.mailboxes.prefix(3) where !mailbox.isNull && !mailbox.domain.isEmpty {
            let again = MailboxAddress.addrSpec(Array("<\(mailbox.address)>".utf8).span)
            let isPlain = mailbox.domain.utf8.allSatisfy { $0 > 0x20 && !"()<>[]\\\"@,;:".utf8.contains($0) }
            if isPlain, !mailbox.localPart.utf8.contains(where: \.isControl), mailbox.localPart != again?.localPart {
                Issue.record("\(mailbox) \(String(describing: again))")
            }
        }
    }
}

extension UInt8 {
    fileprivate var isControl: Bool { self < 0x20 || self == 0x7F }
}
