import Bounces
import TestSupport
import Testing

/// Notices in charsets that only ICU decodes: with it the text is right, without it recipients and codes come out all the same.
@Suite("Charsets of notices")
struct CharsetCorpusTests {
    /// A notice, a piece of its text, and who is named in it.
    struct Notice: Sendable, CustomStringConvertible {
        let file: String
        let phrase: String
        let recipient: String
        let reply: Int?
        var description: String { file }
    }

    static let notices = [
        Notice(file: "kddi-au-one-full", phrase: "メール", recipient: "", reply: nil),
        Notice(
            file: "softbank-invalid-recipient-sjis", phrase: "宛先不明です", recipient: "kenta@example.com", reply: 550),
        Notice(file: "netease-163-gb18030", phrase: "您的邮件被退回来了", recipient: "lin@example.com", reply: 550),
        Notice(file: "mailru-koi8r", phrase: "Это письмо", recipient: "", reply: nil),
    ]

    @Test("give recipients and codes", arguments: notices)
    func recipients(notice: Notice) throws {
        let entry = try #require(Corpus.entries().first { $0.file == "synthetic/\(notice.file).eml" })
        let bounce = try #require(Bounce(Message(try entry.bytes())))
        #expect(bounce.recipients.map(\.address) == entry.recipients.map(\.recipient))
        if !notice.recipient.isEmpty { #expect(bounce.recipients.first?.address == notice.recipient) }
        if let reply = notice.reply { #expect(bounce.recipients.first?.reply == reply) }
    }

    @Test("are decoded with ICU", arguments: notices)
    func text(notice: Notice) throws {
        let entry = try #require(Corpus.entries().first { $0.file == "synthetic/\(notice.file).eml" })
        let message = Message(try entry.bytes())
        let text = message.parts.map(\.text).joined()
        #if ICU
            #expect(text.contains(notice.phrase))
        #else
            #expect(!text.contains(notice.phrase) && text.contains("\u{FFFD}"))
        #endif
    }
}
