import InternetMessage
import RawMail
import Testing

@testable import DeliveryReports

@Suite struct TypedValueTests {
    @Test(
        "Recipients",
        arguments: [
            ("rfc822; jane@example.net", "rfc822", "jane@example.net"),
            ("RFC822;jane@example.net", "rfc822", "jane@example.net"),
            ("rfc822 ; jane@example.net", "rfc822", "jane@example.net"),
            ("rfc822:jane@example.net", "rfc822", "jane@example.net"),
            ("rfc822 jane@example.net", "rfc822", "jane@example.net"), ("jane@example.net", "", "jane@example.net"),
            ("<jane@example.net>", "", "jane@example.net"), ("rfc822;<jane@example.net>", "rfc822", "jane@example.net"),
            ("; jane@example.net", "", "jane@example.net"), ("rfc/822;jane@example.net", "rfc822", "jane@example.net"),
            ("rfc822; Jane <jane@example.net>", "rfc822", "jane@example.net"),
            ("rfc822;jane@example.net;", "rfc822", "jane@example.net"),
            ("rfc822; jane@example.net (Jane Doe)", "rfc822", "jane@example.net"),
            ("rfc822; \"jane (x) doe\"@example.net", "rfc822", "\"jane (x) doe\"@example.net"),
            ("rfc822; @a.example,@b.example:jane@example.net", "rfc822", "jane@example.net"),
            ("rfc822; <@a.example:jane@example.net>", "rfc822", "jane@example.net"),
            ("rfc822; mailto:jane@example.net", "rfc822", "jane@example.net"),
            ("rfc822; rfc822;jane@example.net", "rfc822", "jane@example.net"),
            ("rfc822; \"|/usr/bin/vacation jane\"", "rfc822", "\"|/usr/bin/vacation jane\""),
            ("X-Unix; |/usr/bin/vacation", "x-unix", "|/usr/bin/vacation"),
            ("x400; /G=Jane/S=Doe/", "x400", "/G=Jane/S=Doe/"),
            ("utf-8; j\\x{FC}rgen@example.net", "utf-8", "jürgen@example.net"),
            ("utf-8;jürgen@bücher.example", "utf-8", "jürgen@bücher.example"),
            ("utf8; jürgen@bücher.example", "utf-8", "jürgen@bücher.example"),
            ("rfc822; user+tag@example.net", "rfc822", "user+tag@example.net"),
            ("rfc822; user+2Btag@example.net", "rfc822", "user+2Btag@example.net"),
            ("rfc822;\r\n jane@example.net", "rfc822", "jane@example.net"),
            ("rfc822;", "rfc822", ""), ("rfc822; (nobody", "rfc822", "(nobody"),
        ])
    func recipient(_ text: String, _ type: String, _ address: String) {
        let value = TypedValue(text, as: .recipient)
        #expect(value?.type == type)
        #expect(value?.address == address)
    }

    @Test(
        "Original recipients may be xtext",
        arguments: [
            ("rfc822; user+2Btag@example.net", "user+tag@example.net"),
            ("rfc822; a+3Db@example.net", "a=b@example.net"),
            ("rfc822; a+20b@example.net", "a b@example.net"), ("rfc822; j+C3+BCrgen@example.net", "jürgen@example.net"),
            ("rfc822; bob+25@example.net", "bob+25@example.net"),
            ("rfc822; user+tag@example.net", "user+tag@example.net"),
            ("rfc822; user+2b@example.net", "user+2b@example.net"),
            ("rfc822; user+3Dx+tag@example.net", "user+3Dx+tag@example.net"),
            ("rfc822; bounce+3D=x@example.net", "bounce+3D=x@example.net"),
            ("rfc822; a+2@example.net", "a+2@example.net"),
            ("utf-8; a+2Bb@example.net", "a+2Bb@example.net"), ("user+2Btag@example.net", "user+tag@example.net"),
            ("utf-8; \\x{43F}\\x{43E}@example.net", "по@example.net"), ("rfc822; a+", "a+"), ("x400; a+2Bb", "a+2Bb"),
        ])
    func originalRecipient(_ text: String, _ address: String) {
        #expect(TypedValue(text, as: .originalRecipient)?.address == address)
    }

    @Test(
        "Hosts",
        arguments: [
            ("dns; mx.example.net", "dns", "mx.example.net"), ("DNS; [192.0.2.1]", "dns", "[192.0.2.1]"),
            ("192.0.2.1", "", "192.0.2.1"),
            ("dns mx.example.net", "dns", "mx.example.net"), ("dns:mx.example.net", "dns", "mx.example.net"),
            ("dns; mx.example.net (192.0.2.1, the server for the domain.)", "dns", "mx.example.net"),
            ("dsn; mx", "dsn", "mx"),
            ("mx.example.net (Connector v5.x)", "", "mx.example.net"), ("<mx.example.net>", "", "<mx.example.net>"),
            ("X-NotDNS; mx", "x-notdns", "mx"), ("dns;", "dns", ""), ("mx(1).example.net", "", "mx(1).example.net"),
        ])
    func host(_ text: String, _ type: String, _ value: String) {
        #expect(TypedValue(text, as: .host)?.type == type)
        #expect(TypedValue(text, as: .host)?.value == value)
    }

    @Test(
        "Diagnostics",
        arguments: [
            ("smtp; 550 5.1.1 x; y (z)", "smtp", "550 5.1.1 x; y (z)"), ("SMTP;550 x", "smtp", "550 x"),
            ("smtp 550 x", "smtp", "550 x"),
            ("550 5.1.1 x", "", "550 5.1.1 x"), ("The account does not exist.", "", "The account does not exist."),
            ("Reason 1 (Unable); Diagnostic 5 (x)", "", "Reason 1 (Unable); Diagnostic 5 (x)"),
            ("x-unix; 77", "x-unix", "77"),
            ("X-Postfix; unknown user: \"jane\"", "x-postfix", "unknown user: \"jane\""),
            ("unknown; No such domain.", "unknown", "No such domain."),
            ("smtp; 550-5.1.1 a\r\n 550 5.1.1 b", "smtp", "550-5.1.1 a 550 5.1.1 b"),
            ("DNS Error: 8048", "", "DNS Error: 8048"),
            ("SMTP;", "smtp", ""), ("smtp;   ", "smtp", ""), ("smtp; a\n\n  b", "smtp", "a b"),
        ])
    func diagnostic(_ text: String, _ type: String, _ value: String) {
        #expect(TypedValue(text, as: .diagnostic)?.type == type)
        #expect(TypedValue(text, as: .diagnostic)?.value == value)
    }

    @Test(
        "A body and all that one changed byte makes of it say the same as their text",
        arguments: [
            "rfc822; jane@example.net", "\0dns; mx.example.net", "x-local-hostname; mx (x)", "X-Postfix;a\r\n\tb",
            "utf8; j",
            " smtp; 550 =?utf-8?Q?x?=", "rfc/822;<j@x.example> ", "x400; /G=Jane/", "SMTP;",
        ])
    func inPlace(_ text: String) {
        for body in Self.variants(of: text) {
            let unfolded = EncodedWord.decode(body.span.unfolded.span, at: 0)
            for role in [TypedValue.Role.originalRecipient, .recipient, .host, .diagnostic] {
                let inPlace = TypedValue(body.span, at: 0, as: role)
                #expect(inPlace == TypedValue(unfolded, as: role), "\(String(decoding: body, as: UTF8.self)) \(role)")
            }
        }
    }

    private static func variants(of text: String) -> [[UInt8]] {
        let bytes = Array(text.utf8)
        var variants = [bytes]
        for index in bytes.indices {
            variants.append(Array(bytes[..<index] + bytes[(index + 1)...]))
            for byte in Array(" \t\n;:(/-_=?<A\0".utf8) + [0xC3] {
                variants.append(Array(bytes[..<index] + [byte] + bytes[(index + 1)...]))
            }
        }
        return variants
    }

    @Test("Nothing gives nil", arguments: ["", " ", ";", " ; ", "\r\n"])
    func nothing(_ text: String) {
        #expect(TypedValue(text, as: .recipient) == nil)
        #expect(TypedValue(text, as: .diagnostic) == nil)
    }
}

@Suite struct XTextTests {
    @Test(
        "xtext",
        arguments: [
            ("abc", "abc"), ("a+2Bb", "a+b"), ("+3D", "="), ("a+20b", "a b"), ("+C3+BC", "ü"), ("", ""),
            ("QQ314159", "QQ314159"),
            ("a+2bb", nil), ("a+", nil), ("a+2", nil), ("a=b", nil), ("a b", nil), ("ü", nil), ("a+GG", nil),
            ("a++", nil),
        ])
    func xtext(_ text: String, _ expected: String?) {
        #expect(XText.decode(text) == expected)
    }

    @Test(
        "utf-8-addr-xtext",
        arguments: [
            ("j\\x{FC}rgen", "jürgen"), ("\\x{1F600}", "😀"), ("\\x{43f}", "п"), ("\\X{43F}", "п"),
            ("\\x{10FFFF}", "\u{10FFFF}"),
            ("\\x{110000}", "\\x{110000}"), ("\\x{D800}", "\\x{D800}"), ("\\x{F}", "\\x{F}"), ("\\x{}", "\\x{}"),
            ("\\x{FC", "\\x{FC"),
            ("\\x{FFFFFFFFFFF}", "\\x{FFFFFFFFFFF}"), ("\\xFC", "\\xFC"), ("\\", "\\"), ("", ""),
            ("\\x{2B}\\x{3D}", "+="), ("ü", "ü"),
        ])
    func utf8(_ text: String, _ expected: String) {
        #expect(UTF8AddressXText.decode(text) == expected)
    }
}

@Suite struct ActionTests {
    @Test(
        "Actions",
        arguments: [
            ("failed", .failed), ("Failed", .failed), (" delayed ", .delayed),
            ("failed (bad destination mailbox)", .failed),
            ("relayed (to non-DSN-aware mailer)", .relayed), ("delivered;x", .delivered), ("expanded", .expanded),
            ("(x) failed", .failed),
            ("expired", Action(rawValue: "expired")), ("undeliverable", Action(rawValue: "undeliverable")),
            ("deleted", Action(rawValue: "deleted")),
            ("", nil), (" ", nil), ("(failed", nil), ("123", nil), ("(failed)", nil),
        ] as [(String, Action?)])
    func action(_ text: String, _ expected: Action?) {
        #expect(Action(text) == expected)
    }
}
