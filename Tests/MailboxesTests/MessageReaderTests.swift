import InternetMessage
import Mailboxes
import RawMail
import TestSupport
import Testing

struct MessageReaderTests {
    /// What a reader finds in chunks.
    private func read(
        _ input: [UInt8], _ mode: FeedingMode, format: MailboxFormat = .automatic, capture: CapturePolicy = .everything
    ) throws(MailboxError) -> [MailboxEntry] {
        var reader = MessageReader(path: "in", format: format, capture: capture)
        var entries: [MailboxEntry] = []
        for chunk in mode.chunks(of: input) {
            let bytes = Array(chunk)
            var position = 0
            while let entry = try reader.next(in: bytes.span, from: &position) { entries.append(entry) }
            #expect(position == 0)
        }
        while let entry = try reader.finish() { entries.append(entry) }
        #expect(try reader.finish() == nil)
        return entries
    }

    @Test("messages, and their places", arguments: FeedingMode.allCases)
    func places(mode: FeedingMode) throws {
        let input = Array((mbox("a", "b") + ">From me\n").utf8)
        let entries = try read(input, mode)
        #expect(entries.map { $0.message.header[text: .subject] } == ["a", "b"])
        let first = envelope.utf8.count + 1
        let length = mail("a").utf8.count
        let second = 2 * first + length + 1
        #expect(
            entries.map(\.source) == [
                MessageSource(path: "in", index: 0, offset: first, length: length),
                MessageSource(path: "in", index: 1, offset: second, length: length + 10),
            ])
        #expect(entries[1].message.length == length + 9)
    }

    /// Inputs that are longer than the probe, and shorter, of every format and with all that is odd.
    private static let inputs: [String] = [
        mbox("a"),
        mbox("a", "b", "c"),
        mail("a"),
        "\n\n" + mbox("a", "b"),
        "\u{FEFF}" + mbox("a", "b"),
        "\u{FEFF}" + mail("a"),
        mbox("a") + ">From b\n\n>>From c\n" + mbox("d"),
        mbox("a") + "x\ry\r\r\nz\n\n" + mbox("b") + "x\ry\n",
        mbox("a") + String(repeating: "text\r\n\r\n>From here\n", count: 2000) + "\n" + mbox("b"),
        mbox("a") + String(repeating: "x", count: 3 * 65_536) + "\n\n" + mbox("b"),
        mail("a") + String(repeating: "text\r\n", count: 2000),
        mail("a").replacing("\n", with: "\r"),
        mbox("a", "b").replacing("\n", with: "\r"),
        "junk\n" + mail("a"),
        "From here\n" + mail("a"),
        (0..<300).map { mbox("\($0)") }.joined(),
        envelope,
    ]

    @Test("the same for all cuts", arguments: inputs, [MailboxFormat.automatic, .mboxcl2, .mboxo, .message])
    func cuts(input: String, format: MailboxFormat) throws {
        let bytes = Array(input.utf8)
        let whole = try read(bytes, .whole, format: format)
        #expect(!whole.isEmpty)
        for mode in FeedingMode.allCases {
            #expect(try read(bytes, mode, format: format) == whole, "\(mode)")
        }
    }

    @Test("a message in an mbox file is the one that stood alone")
    func sameMessage() throws {
        for text in [mail("a"), "a: b\r\n\r\nx\ry\n", "a: b\n", String(repeating: "x", count: 70_000) + "\n"] {
            let alone = Message(Array(text.utf8), capture: .everything)
            let entries = try read(Array("\(envelope)\n\(text)\n".utf8), .whole)
            var message = try #require(entries.first).message
            #expect(entries.count == 1)
            // the splitter of the reader has counted the carriage returns
            let lineDefects = alone.defects.filter { $0.code == .bareCarriageReturn }
            #expect(entries.first?.defects == lineDefects)
            #expect(message.defects == alone.defects.filter { $0.code != .bareCarriageReturn })
            #expect(message.parts.map(\.text) == alone.parts.map(\.text))
            message = alone
        }
    }

    @Test("a wrong Content-Length is a defect of its message", arguments: FeedingMode.allCases)
    func wrongContentLength(mode: FeedingMode) throws {
        let input = "\(envelope)\na: b\nContent-Length: 7\n\ntext\n\n" + mbox("b")
        let entries = try read(Array(input.utf8), mode, format: .mboxcl2)
        #expect(entries.map(\.defects) == [[Defect(.wrongContentLength, at: 5)], []])
    }

    @Test(
        "what is not mail",
        arguments: [
            ("", "it is empty"),
            ("\n\r\n", "it holds nothing but empty lines"),
            ("PK\u{3}\u{4}...", "it looks like a zip archive, not mail"),
            ("%PDF-1.4", "it looks like a PDF document, not mail"),
            ("<!DOCTYPE html>\n<html>", "it looks like HTML, not mail"),
            (" <HTML>", "it looks like HTML, not mail"),
            ("<?xml version=\"1.0\"?>", "it looks like XML, not mail"),
            ("{\"a\": 1}", "it looks like JSON, not mail"),
            ("a\0b\0c\0", "it looks like UTF-16 text, not mail"),
            ("*mbx*\r\n", "it looks like a UW-IMAP mbx mailbox, not mail"),
            ("hello\nworld\n", "it looks like text without a header, not mail"),
            ("http://example.org/\n", "it looks like text without a header, not mail"),
            ("Note: this is\nno mail at all", "it looks like text without a header, not mail"),
            ("From here to there\n", "it looks like text without a header, not mail"),
            ("\u{1}\u{2}\u{3}xyz", "it looks like binary data, not mail"),
            (String(repeating: "x", count: 10_000), "it looks like text without a header, not mail"),
        ])
    func notMail(input: String, reason: String) {
        for mode in FeedingMode.allCases {
            do {
                let entries = try read(Array(input.utf8), mode)
                Issue.record("\(entries)")
            } catch {
                #expect(error.code == .notMail)
                #expect(error.reason == reason)
            }
        }
    }

    @Test("gzip data is none, whatever was said", arguments: MailboxFormat.allCases)
    func gzip(format: MailboxFormat) {
        #expect(throws: MailboxError.self) { try read([0x1F, 0x8B, 8, 0, 10, 10], .bytes, format: format) }
    }

    @Test(
        "what is mail all the same",
        arguments: [
            "X-Foo: a", "Subject : a\n", "Foo: b\nBar: c\n\n", "Foo: b\n folded\n", "Foo: b\n\n", "junk\nReceived: x\n",
            "\n\nSubject: a\n", "\u{FEFF}Subject: a\n", "<junk>\nFrom: a\n", "subject: a\rfrom: b\r\r",
        ])
    func stillMail(input: String) throws {
        #expect(try read(Array(input.utf8), .whole).count == 1)
    }

    @Test("an mbox file may be empty, if it was said to be one")
    func emptyMbox() throws {
        #expect(try read([], .whole, format: .mbox).isEmpty)
        #expect(try read([10], .whole, format: .mboxcl2).isEmpty)
    }

    @Test("text without a header is a message, if it was said to be one")
    func saidMessage() throws {
        let entries = try read(Array("hello\n".utf8), .whole, format: .message)
        #expect(entries.map { $0.message.defects.map(\.code) } == [[.notAMessage]])
    }

    @Test("chunks that come when they come", arguments: FeedingMode.allCases)
    func asynchronous(mode: FeedingMode) async throws {
        let chunks = AsyncStream { continuation in
            for chunk in mode.chunks(of: Array(mbox("a", "b", "c").utf8)) { continuation.yield(chunk) }
            continuation.finish()
        }
        var subjects: [String?] = []
        for try await entry in chunks.messages(path: "in") { subjects.append(entry.message.header[text: .subject]) }
        #expect(subjects == ["a", "b", "c"])
    }

    @Test("chunks that are not mail")
    func asynchronousError() async {
        let chunks = AsyncStream { continuation in
            continuation.yield(Array("hello".utf8))
            continuation.finish()
        }
        await #expect(throws: MailboxError.self) {
            for try await _ in chunks.messages(path: "in") {}
        }
    }
}
