import InternetMessage
import RawMail
import TestSupport
import Testing

/// The header of a message as a collection of fields.
@Suite("Header fields")
struct HeaderFieldsTests {
    static let message = Message("To: a\nSUBJECT : Hello\n  you \nto: b\nX-Empty:\n\nbody\n")

    @Test("Fields stand in their order, as written")
    func order() {
        let header = Self.message.header
        #expect(header.map(\.name.rawName) == ["To", "SUBJECT", "to", "X-Empty"])
        #expect(header.map { String(decoding: $0.rawBody, as: UTF8.self) } == [" a", " Hello\n  you ", " b", ""])
        #expect(header.map(\.offset) == [0, 6, 29, 35])
        #expect(header.map(\.bodyOffset) == [3, 15, 32, 43])
        #expect(header.indices == 0..<4 && header[1].name == .subject)
    }

    @Test("A name finds its fields in any case")
    func lookup() {
        let header = Self.message.header
        #expect(header[.to]?.offset == 0)
        #expect(header[all: .to].map(\.offset) == [0, 29])
        #expect(header[text: .subject] == "Hello  you")
        #expect(header[text: "x-empty"] == "")
        #expect(header[.from] == nil && header[text: .from] == nil && header[all: .from].isEmpty)
        #expect(header.contains("TO") && !header.contains(.from))
    }

    @Test(
        "What one walk finds nothing wrong in has no defect",
        arguments: [
            "Content-Type: text/plain; charset=utf-8\nDate: Sat, 31 Jan 2026 09:14:05 +0000\nSubject: a =b\nFrom: J <j@x.example>",
            "date: 31 Jan 2026 09:14 GMT\nfrom: j@x.example (J)\nDate: x",
            "Subject: =?utf-8?Q?a?=\nFROM: <>\nFrom: a, b",
            "CONTENT-TYPE: text/plain; a*=utf-8''b; c", "To: x y z\nX-Date: y",
        ])
    func defectsInOneWalk(_ text: String) {
        let bytes = Array(text.utf8)
        for index in bytes.indices {
            for byte in Array(" \t\n:;,<>@=?\"\\(*1".utf8) + [0xC3, bytes[index]] {
                let header = Message(Array(bytes[..<index] + [byte] + bytes[(index + 1)...])).header
                guard !header.mayHaveValueDefects else { continue }
                var defects: [Defect] = []
                _ = header.contentType(defects: &defects)
                _ = header.date(defects: &defects)
                _ = header[.subject]?.text(defects: &defects)
                _ = header.mailboxes(.from, defects: &defects)
                #expect(defects.isEmpty, "\(index) \(byte) \(defects)")
            }
        }
    }

    @Test(
        "The plain text of a header has a defect that the walk finds",
        arguments: ["Date: x", "From: a b", "Subject: ä"])
    func defectsFound(_ text: String) { #expect(Message(text).header.mayHaveValueDefects) }

    @Test("The fields of a later part count from 0 as well")
    func laterParts() {
        let message = Message("Content-Type: multipart/mixed; boundary=b\n\n--b\nA: 1\nB: 2\n\n--b--")
        let header = message.parts[1].header
        #expect(header.startIndex == 0 && header.endIndex == 2)
        #expect(header[0].name == "a" && header[1].name == "b")
        #expect(header.last?.offset == 52)
    }

    @Test("Headers are equal if their fields are, wherever they stand")
    func equality() {
        let other = Message("\n\nTO: a\nSubject:  Hello\n\n").header
        #expect(other == Message("To: a\nsubject:  Hello\n").header)
        #expect(other != Message("To: a\nSubject: Hello\n").header)
        #expect(other != Message("Subject:  Hello\nTO: a\n").header)
        #expect(Set([other, Message("To: a\nsubject:  Hello\n").header]).count == 1)
        #expect(HeaderFields() == Message("").header && HeaderFields().isEmpty)
    }

    @Test(
        "Bodies leave out the last line end only, in any line ends",
        arguments: [
            ("A: b\n", " b"), ("A: b\r\n", " b"), ("A: b", " b"), ("A: b\r\n c\r\n", " b\r\n c"), ("A:\n", ""),
            ("A:", ""),
            ("A:\r\n\r\n", ""), ("A: b\n \n", " b\n "), ("X: y\nA: b\r", " b\r"), ("A: b\r\r\nB: c\n", " b\r"),
        ])
    func bodies(input: String, body: String) {
        for mode in FeedingMode.allCases {
            let field = MessageParserTests.message(Array(input.utf8), mode).header["A"]
            #expect(field.map { String(decoding: $0.rawBody, as: UTF8.self) } == body, "\(mode)")
        }
    }

    @Test("A byte order mark is no part of the first name")
    func byteOrderMark() {
        let header = Message("\u{FEFF}Subject: a\nTo: b\n\n").header
        #expect(header.map(\.name) == [.subject, .to])
        #expect(header.map(\.offset) == [3, 14])
        #expect(header.map(\.bodyOffset) == [11, 17])
        #expect(header[text: .subject] == "a")
    }

    @Test("A field describes itself on one line")
    func description() {
        #expect(Self.message.header.map(\.description) == ["To: a", "SUBJECT: Hello  you", "to: b", "X-Empty: "])
    }

    @Test("Typed values are read from the first field")
    func typedValues() {
        let header = Message(
            """
            Content-Type: text/plain; charset=utf-8
            Date: Fri, 21 Nov 1997 09:55:06 -0600
            To: a@example.org
            To: B <b@example.net>
            Message-ID: <1@example.org>

            """
        ).header
        #expect(header.contentType?[parameter: "charset"] == "utf-8")
        #expect(header.date?.secondsSince1970 == 880_127_706)
        #expect(header.mailboxes(.to).map(\.address) == ["a@example.org", "b@example.net"])
        #expect(header.messageIDs(.messageID).count == 1 && header.messageIDs(.references).isEmpty)
        #expect(
            HeaderFields().contentType == nil && HeaderFields().date == nil && HeaderFields().mailboxes(.to).isEmpty)
    }
}
