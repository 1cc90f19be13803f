import Foundation
import InternetMessage
import TestSupport
import Testing

@testable import Bounces

/// A notice and what is to be read from it.
struct NoticeCase: Sendable, CustomTestStringConvertible {
    var name: String
    var message = ""
    var kind: String?
    var layout: String?
    var recipients: [Recipient] = []

    struct Recipient: Sendable {
        var address: String
        var original: String?
        var diagnostic: String
        var host: String?
    }

    var testDescription: String { name }

    /// Reads the cases of a text.
    static func cases(in text: String) -> [NoticeCase] {
        (text + "\n").components(separatedBy: "=== ").dropFirst().map { part in
            let halves = part.components(separatedBy: "\n--- expect\n")
            let lines = halves[0].split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
            var result = NoticeCase(name: String(lines[0]))
            result.message = String(lines[1]) + "\n"
            for line in halves[1].split(separator: "\n") { result.read(line) }
            return result
        }
    }

    private mutating func read(_ line: Substring) {
        if line.hasPrefix("kind ") {
            kind = String(line.dropFirst(5))
        } else if line.hasPrefix("layout ") {
            layout = String(line.dropFirst(7))
        } else {
            let columns = line.split(separator: "|", omittingEmptySubsequences: false).map(trimmed)
            let names = columns[0].split(separator: " ").map(String.init)
            recipients.append(
                Recipient(
                    address: names[0], original: names.count > 1 ? String(names[1].dropFirst().dropLast()) : nil,
                    diagnostic: columns[1], host: columns.count > 2 ? columns[2] : nil))
        }
    }

    private func trimmed(_ text: Substring) -> String {
        String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}

@Suite("Notices for people")
struct NoticeReadingTests {
    private func read(_ text: String) -> NoticeReading { NoticeReading(anatomy: ReportAnatomy(Message(text))) }

    @Test(
        "Each layout names its recipients and says why",
        arguments: NoticeCase.cases(in: NoticeCases.text) + NoticeCase.cases(in: NoticeCases.unknown),
        ["\n", "\r\n"])
    func layouts(_ notice: NoticeCase, lineEnd: String) {
        let reading = read(notice.message.replacing("\n", with: lineEnd))
        #expect(reading.recipients.map(\.address) == notice.recipients.map(\.address))
        if let layout = notice.layout { #expect(reading.layout == layout) }
        if let kind = notice.kind { #expect(reading.kind?.rawValue == kind) }
        for (found, wanted) in zip(reading.recipients, notice.recipients) {
            #expect(found.originalAddress == wanted.original)
            #expect((found.diagnostic ?? "").hasPrefix(wanted.diagnostic), "\(found.diagnostic ?? "")")
            if let host = wanted.host { #expect(found.remoteMTA == host) }
        }
    }

    @Test("Other mail names nobody", arguments: NoticeCase.cases(in: NoticeCases.others), ["\n", "\r\n"])
    func others(_ notice: NoticeCase, lineEnd: String) {
        let reading = read(notice.message.replacing("\n", with: lineEnd))
        #expect(reading.recipients.isEmpty)
        if let kind = notice.kind { #expect(reading.kind?.rawValue == kind) }
    }

    @Test("Offsets point at what was read")
    func offsets() throws {
        let text = "From: mailer-daemon@example.com\n\nHi. This is the post.\n\n<jane@example.net>:\n550 no such user\n"
        let bytes = Array(text.utf8)
        let recipient = try #require(read(text).recipients.first)
        let offset = try #require(recipient.diagnosticOffset)
        #expect(String(decoding: bytes[recipient.offset...].prefix(4), as: UTF8.self) == "jane")
        #expect(String(decoding: bytes[offset...].prefix(3), as: UTF8.self) == "550")
    }

    @Test("In an encoded part offsets point at its body")
    func encodedOffsets() throws {
        let head = "From: mailer-daemon@example.com\nContent-Transfer-Encoding: quoted-printable\n\n"
        let recipient = try #require(
            read(head + "Hi. This is the post.\n\n<jane=40example.net>:\n550 no\n").recipients.first)
        #expect(recipient.address == "jane@example.net")
        #expect(recipient.offset == head.utf8.count)
    }

    @Test("Beside the fields of a report, the paragraph of one recipient is found")
    func oneRecipient() {
        var reading = read(
            "From: mailer-daemon@example.com\n\nHi. This is the post.\n\n<A@example.net>:\n550 a\n\n<b@example.net>:\n551 b\n"
        )
        #expect(reading.recipients.map(\.diagnostic) == ["550 a", "551 b"])
        #expect(["a@example.net", "b@example.net", "c@example.net"].map { reading.number(of: $0) } == [0, 1, nil])
    }

    @Test(
        "Of hostile notices no more recipients are taken than may be",
        arguments: [
            "<", "@", "a", " ", "\n", "<a@", "a@b.example\n", "<a@b.example>: ", "Received: x\n", "fwd: ", "\"a", "[",
            "{\"a\":[",
            "the following addresses failed:\n  a@b.example\n", "Reason: x\nRecipient: <a@b.example>\n", "* ", "<a b",
            ">>> RCPT TO:<a@b.example>\n<<< 550 no\n", "&#64;", "\\303", "generated from ", "a@a@",
        ], ["plain", "html"])
    func hostile(_ unit: String, subtype: String) {
        let head = "From: mailer-daemon@example.com\nContent-Type: text/\(subtype)\n\nHi. This is the post.\n\n"
        let body = String(repeating: unit, count: (1 << 16) / unit.utf8.count)
        let message = Message(head + body, capture: .everything)
        #expect(NoticeReading(anatomy: ReportAnatomy(message)).recipients.count <= 10_000)
    }

    @Test(
        "Of mail that does not look like a report, the first paragraph decides",
        arguments: [
            ("", "plain", true), ("Look what came:\n\n", "plain", false), ("\n \n", "plain", true),
            (String(repeating: "word ", count: 600) + "\n", "plain", true),
            (String(repeating: "word ", count: 600) + "\n\n", "plain", false),
            ("<p>", "html", true), ("<p>Look what came:</p><p>", "html", false),
            ("<style>" + String(repeating: "p { margin: 0 }\n", count: 1000) + "</style><p>", "html", true),
        ])
    func opening(_ before: String, subtype: String, isRead: Bool) {
        let notice =
            "Hi. This is the qmail-send program at example.org.\nI'm afraid I wasn't able to deliver your message to the "
            + "following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n"
            + "<jane@example.net>:\nno such user\n"
        let body = subtype == "html" ? notice.split(separator: "\n").joined(separator: "<br>") : notice
        for end in ["\n", "\r\n"] {
            let text = "From: joe@example.com\nSubject: hello\nContent-Type: text/\(subtype)\n\n" + before + body
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: end)
            #expect(read(lines).recipients.isEmpty != isRead)
        }
    }

    @Test(
        "Ordinary mail gives nothing", .enabled(if: FileManager.default.fileExists(atPath: ordinaryMailFolder.path())))
    func ordinaryMail() throws {
        for file in try FileManager.default.contentsOfDirectory(at: ordinaryMailFolder, includingPropertiesForKeys: nil)
        {
            let message = Message([UInt8](try Data(contentsOf: file)))
            #expect(NoticeReading(anatomy: ReportAnatomy(message)).recipients.isEmpty, "\(file.lastPathComponent)")
        }
    }
}

private let ordinaryMailFolder = Corpus.packageFolder.appending(path: "../shared/corpora/nonbounce")

extension NoticeReading {
    fileprivate init(anatomy: ReportAnatomy) { self.init(anatomy, HeaderClues(anatomy)) }
}
