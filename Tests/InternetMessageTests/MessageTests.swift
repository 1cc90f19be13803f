import InternetMessage
import RawMail
import TestSupport
import Testing

/// Messages that are in memory.
@Suite("Message")
struct MessageTests {
    @Test("A string and its bytes are the same message")
    func strings() {
        let text = "Subject: Hé\n\nbödy\n"
        #expect(Message(text) == Message(Array(text.utf8)))
        #expect(Message(text).header[text: .subject] == "Hé" && Message(text).parts[0].text == "bödy\n")
        #expect(Message(text).length == text.utf8.count)
    }

    static let defectRows: [(String, [String])] = [
        ("A: b\n\nhi\n", []),
        ("", ["emptyMessage at 0"]),
        ("\n\n", ["emptyMessage at 0"]),
        ("A:\n\n", []),
        ("\nhi", ["notAMessage at 1"]),
        ("<html>\n", ["notAMessage at 0"]),
        ("A: b\nhi\n", ["missingHeaderSeparator at 5"]),
        ("A: b", ["truncatedHeader at 4"]),
        ("A: b\n\nx\ry\rz\n", ["bareCarriageReturn at 7 (2 times)"]),
        ("A: b\0\nB: c\0\0\n\n\0", ["nulByte at 4"]),
        ("A: b\nB:\n c\0\n\n", ["nulByte at 10"]),
        ("Content-Type: text\n\n", ["invalidContentType at 13"]),
        ("Content-Transfer-Encoding: x\n\n", ["unknownTransferEncoding at 26"]),
        ("Content-Type: multipart/x\nContent-Transfer-Encoding: x\n\n", ["missingBoundaryParameter at 56"]),
        ("Content-Transfer-Encoding: base64\n\nZm9v!!\n", ["invalidBase64 at 35"]),
        ("Content-Transfer-Encoding: quoted-printable\n\na=x=y\n", ["invalidQuotedPrintable at 45"]),
        ("Content-Type: multipart/x; boundary=b\n\n", ["boundaryNotFound at 39"]),
        ("Content-Type: multipart/x; boundary=b\n\n--b\n", ["missingCloseDelimiter at 43"]),
        (
            "Content-Type: multipart/x; boundary=b\n\n--b\nno\n--b\nno\n--b--\n",
            ["missingHeaderSeparator at 43 (2 times)"]
        ),
    ]

    @Test("A defect says what, where and how often", arguments: defectRows)
    func defects(input: String, expected: [String]) {
        for mode in FeedingMode.allCases {
            let message = MessageParserTests.message(Array(input.utf8), mode)
            #expect(message.defects.map(\.description) == expected, "\(mode)")
        }
    }

    @Test(
        "Whatever the input, there is a first part and a header",
        arguments: ["", "\n", "x", "\0", "\r", " ", "--", ":"])
    func alwaysAPart(input: String) {
        let message = Message(input)
        #expect(message.parts.count == 1 && message.parts[0].parent == nil && message.header.count == 0)
        #expect(message.parts[0].range == 0..<message.length)
    }

    @Test(
        "The line at an offset, as far as it is stored",
        arguments: [
            (0, "Subject:  a\n b"), (12, "Subject:  a\n b"), (55, "first"), (60, "first"), (61, "second"),
            (66, "second"),
            (67, nil), (500, nil),
        ] as [(Int, String?)])
    func lines(offset: Int, line: String?) {
        let message = Message("Subject: a\n b\nContent-Type: text/plain; charset=utf-8\n\nfirst\nsecond")
        #expect(message.parts[0].bodyOffset == 55)
        #expect(message.line(at: offset) == line)
    }

    @Test("The line of a report has its continuations, an encoded one none")
    func linesOfReports() {
        let report = "Content-Type: message/delivery-status\n\nStatus: 5.1.1\nX-A: b\n c\n d\n\nX-B: e\n"
        let message = Message(report)
        #expect(message.line(at: 40) == "Status: 5.1.1")
        #expect(message.line(at: 55) == "X-A: b\n c\n d")
        #expect(Message("Content-Transfer-Encoding: base64\n\nZm9v\n").line(at: 36) == nil)
    }
}
