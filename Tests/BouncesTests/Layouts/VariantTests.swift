import Foundation
import TestSupport
import Testing

@testable import Bounces

/// What may happen to a notice on its way to who reads it, or in another message of its sender.
struct Variant: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// Makes it of a header, a body and the address of the only recipient.
    var make: @Sendable (_ header: String, _ body: String, _ recipient: String) -> String

    init(_ name: String, _ make: @escaping @Sendable (String, String, String) -> String) {
        testDescription = name
        self.make = make
    }

    private static func marked(_ mark: String) -> Variant {
        Variant("\(mark) before the subject") { header, body, _ in
            header.replacing("\nSubject: ", with: "\nSubject: \(mark) ") + "\n\n" + body
        }
    }

    /// Those that change nothing of what the notice says.
    static let harmless =
        ["***SPAM***", "[SPAM]", "{Spam?}", "Spam:", "[EXTERNAL] [SPAM]", "(SPAM)"].map(marked) + [
            Variant("a list's footer") { header, body, _ in
                header + "\n\n" + body + "\n_______________________________________________\nannounce mailing list\n"
                    + "announce@lists.example.net\nhttps://lists.example.net/mailman/listinfo/announce\n"
            },
            Variant("a disclaimer below it") { header, body, _ in
                header + "\n\n" + body
                    + "\n\nThis e-mail and any attachments are confidential. If you are not the intended reader, delete them.\n"
            },
            Variant("a warning above it") { header, body, _ in
                header
                    + "\n\nCAUTION: this came from outside. If in doubt, please contact security@corp.example.net.\n\n"
                    + body
            },
            Variant("header fields of a forwarder") { header, body, _ in
                "Return-Path: <SRS0=abcd=xy=mx.example.com=@forwarder.example>\nDelivered-To: last@mailbox.example\n"
                    + "Received: from fwd.forwarder.example by mx.mailbox.example\n\tfor <last@mailbox.example>;"
                    + " Mon, 6 Jul 2020 10:00:00 +0200\nX-Spam-Status: No, score=-1.9\n" + header + "\n\n" + body
            },
            Variant("a detail in the recipient") { header, body, recipient in
                renamed(header, body, recipient, "jane.doe+tag.42@mail.other-domain.example.org")
            },
            Variant("a recipient between quotation marks") { header, body, recipient in
                renamed(header, body, recipient, "\"jane doe\"@other.example.org")
            },
        ]

    /// Those that a person sends.
    static let personal = [
        Variant("a reply") { _, body, _ in
            person("Re: Undelivered Mail Returned to Sender") + "It came back, see below.\n\n> "
                + body.replacing("\n", with: "\n> ")
        },
        Variant("a reply behind a mark") { _, body, _ in
            person("[EXTERNAL] Re: Undelivered Mail Returned to Sender") + body
        },
        Variant("passed on") { header, body, _ in
            person("Fwd: Mail delivery failed") + "FYI\n\n---- Forwarded message ----\n" + header + "\n\n" + body
        },
        Variant("passed on as it is") { _, body, _ in person("FW: failure notice") + body },
    ]

    private static func renamed(_ header: String, _ body: String, _ recipient: String, _ name: String) -> String {
        (header + "\n\n" + body).replacing(recipient, with: name)
    }

    private static func person(_ subject: String) -> String {
        "Return-Path: <jane@corp.example.net>\nFrom: Jane <jane@corp.example.net>\nTo: help@corp.example.net\n"
            + "Subject: \(subject)\nDate: Mon, 6 Jul 2020 10:00:00 +0200\nMessage-ID: <abc@corp.example.net>\n\n"
    }
}

@Suite("Variants of notices")
struct VariantTests {
    /// Of each mail system's notices that are text alone and name one recipient, some.
    private static let notices: [Corpus.Entry] = {
        let plain = ((try? Corpus.entries()) ?? []).filter { entry in
            // a service's JSON stands alone in its text
            guard ["failure", "delay"].contains(entry.kind), entry.recipients.count == 1, entry.source != "amazon-sns",
                entry.recipients[0].recipient.contains("@"), let bytes = try? entry.bytes(),
                let text = String(validating: bytes, as: UTF8.self)
            else { return false }
            return !text.lowercased().contains("\ncontent-type: multipart") && text.contains("\n\n")
                && text.contains(entry.recipients[0].recipient)
        }
        return Dictionary(grouping: plain, by: \.source).values.flatMap { $0.prefix(8) }
            .sorted { $0.file < $1.file }
    }()

    private func halves(_ entry: Corpus.Entry) throws -> (header: String, body: String) {
        let text = String(decoding: try entry.bytes(), as: UTF8.self).replacing("\r\n", with: "\n")
        let end = try #require(text.range(of: "\n\n"))
        return (String(text[..<end.lowerBound]), String(text[end.upperBound...]))
    }

    /// What is said of each recipient, but for the address.
    private func answer(_ text: String) -> [String] {
        let bounce = Bounce(Message(text))
        return [bounce?.kind.rawValue ?? "none"]
            + (bounce?.recipients ?? []).map { recipient in
                [recipient.status.map { "\($0)" }, recipient.reply.map { "\($0)" }, recipient.reason?.rawValue]
                    .map { $0 ?? "-" }.joined(separator: " ")
            }
    }

    @Test("there are notices of many systems")
    func count() { #expect(Set(Self.notices.map(\.source)).count > 15) }

    @Test("say the same", arguments: Variant.harmless)
    func harmless(_ variant: Variant) throws {
        for entry in Self.notices {
            let (header, body) = try halves(entry)
            let address = entry.recipients[0].recipient
            let varied = variant.make(header, body, address)
            #expect(answer(varied) == answer(header + "\n\n" + body), "\(entry)")
            let found = Bounce(Message(varied))?.recipients.map(\.address) ?? []
            #expect(found.count == 1 && varied.contains(found[0]), "\(entry): \(found)")
        }
    }

    @Test("are a person's mail if a person sends them", arguments: Variant.personal)
    func personal(_ variant: Variant) throws {
        for entry in Self.notices {
            let (header, body) = try halves(entry)
            #expect(Bounce(Message(variant.make(header, body, ""))) == nil, "\(entry)")
        }
    }
}
