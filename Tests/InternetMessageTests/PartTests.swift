import InternetMessage
import RawMail
import TestSupport
import Testing

/// Where parts lie, and what is captured of them.
@Suite("Part")
struct PartTests {
    /// Multiparts in a multipart, a returned message with parts of its own, an encoded part.
    static let nested = """
        Content-Type: multipart/report; boundary=a

        preamble
        --a
        Content-Type: multipart/alternative; boundary=b

        --b

        plain
        --b
        Content-Type: text/html

        <p>
        --b--

        --a
        Content-Type: message/delivery-status

        Status: 5.1.1
        --a
        Content-Type: message/rfc822

        Subject: s
        Content-Type: multipart/mixed; boundary=c

        --c

        returned
        --c--
        --a
        Content-Type: text/plain
        Content-Transfer-Encoding: base64

        Zm9v
        --a
        Content-Type: image/png

        PNG
        --a--
        epilogue

        """

    /// What a part must be: its source, with LF for its line ends, and the start of its body.
    struct Row: Sendable {
        var index: Int
        var parent: Int?
        var depth: Int
        var type: MediaType
        var isReturned = false
        var source: String
        var body: String
        var content: String
    }

    static let rows: [Row] = [
        .init(index: 0, parent: nil, depth: 0, type: .report, source: nested, body: "preamble", content: "preamble"),
        .init(
            index: 1, parent: 0, depth: 1, type: .alternative,
            source:
                "Content-Type: multipart/alternative; boundary=b\n\n--b\n\nplain\n--b\nContent-Type: text/html\n\n<p>\n--b--\n",
            body: "--b\n\nplain", content: ""),
        .init(index: 2, parent: 1, depth: 2, type: .plainText, source: "\nplain", body: "plain", content: "plain"),
        .init(
            index: 3, parent: 1, depth: 2, type: .html, source: "Content-Type: text/html\n\n<p>", body: "<p>",
            content: "<p>"),
        .init(
            index: 4, parent: 0, depth: 1, type: .deliveryStatus,
            source: "Content-Type: message/delivery-status\n\nStatus: 5.1.1", body: "Status: 5.1.1",
            content: "Status: 5.1.1"),
        // The line end after an inner close delimiter is that delimiter's, not the outer one's.
        .init(
            index: 5, parent: 0, depth: 1, type: .rfc822,
            source:
                "Content-Type: message/rfc822\n\nSubject: s\nContent-Type: multipart/mixed; boundary=c\n\n--c\n\nreturned\n--c--\n",
            body: "Subject: s", content: ""),
        .init(
            index: 6, parent: 5, depth: 2, type: .mixed, isReturned: true,
            source: "Subject: s\nContent-Type: multipart/mixed; boundary=c\n\n--c\n\nreturned\n--c--\n", body: "--c",
            content: ""),
        .init(
            index: 7, parent: 6, depth: 3, type: .plainText, isReturned: true, source: "\nreturned", body: "returned",
            content: ""),
        .init(
            index: 8, parent: 0, depth: 1, type: .plainText,
            source: "Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\nZm9v", body: "Zm9v", content: "foo"),
        .init(
            index: 9, parent: 0, depth: 1, type: MediaType(rawValue: "image/png"),
            source: "Content-Type: image/png\n\nPNG",
            body: "PNG", content: ""),
    ]

    @Test("Parts lie where the input has them", arguments: FeedingMode.allCases, [false, true])
    func places(mode: FeedingMode, isDoubled: Bool) {
        let ends = BothLineEnds(Array(Self.nested.utf8))
        let input = isDoubled ? ends.carriageReturnLineFeed : ends.lineFeed
        let message = MessageParserTests.message(input, mode)
        #expect(message.parts.count == Self.rows.count && message.defects == [])
        for (part, row) in zip(message.parts, Self.rows) {
            let source = Self.text(input[part.range])
            #expect(source == row.source, "\(row.index)")
            #expect(
                Self.text(input[part.bodyRange]).hasPrefix(row.body)
                    && source.hasSuffix(Self.text(input[part.bodyRange])))
            #expect(part.index == row.index && part.parent == row.parent && part.depth == row.depth, "\(row.index)")
            #expect(part.mediaType == row.type && part.isReturned == row.isReturned, "\(row.index)")
            #expect(Self.text(part.content) == row.content, "\(row.index)")
        }
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.filter { $0 != 0x0D }, as: UTF8.self)
    }

    @Test(
        "What is captured follows the policy",
        arguments: [
            (.headers, []), (.reports, [0, 2, 3, 4, 8]), (.everything, [0, 2, 3, 4, 7, 8, 9]),
        ] as [(CapturePolicy, [Int])])
    func policies(capture: CapturePolicy, captured: [Int]) {
        let message = Message(Self.nested, capture: capture)
        #expect(message.parts.filter { !$0.content.isEmpty }.map(\.index) == captured)
        #expect(message.parts.count == Self.rows.count)
        #expect(message.parts.allSatisfy { part in part.isContentWhole || !captured.contains(part.index) })
        // The content of a message is a part of its own.
        #expect(!message.parts[5].isContentWhole)
    }

    @Test("A place in unencoded content has an offset, one in encoded content only its body's")
    func contentOffsets() {
        let input = Array(Self.nested.utf8)
        let message = Message(input)
        for part in message.parts where !part.content.isEmpty {
            for position in part.content.indices where part.transferEncoding == .identity {
                #expect(input[part.offset(ofContentAt: position)] == part.content[position])
            }
        }
        let encoded = message.parts[8]
        #expect(encoded.offset(ofContentAt: encoded.content.endIndex) == encoded.bodyRange.lowerBound)
    }

    @Test("Content is text in the charset that the part names")
    func text() {
        let message = Message(Array("Content-Type: text/plain; charset=iso-8859-1\n\ncaf".utf8) + [0xE9, 0x0A])
        #expect(message.parts[0].text == "café\n")
        var defects: [Defect] = []
        let bytes = Array("Content-Type: text/plain; charset=utf-8\n\n".utf8) + [0x61, 0xE9, 0x0A]
        #expect(Message(bytes).parts[0].text(defects: &defects) == "a\u{FFFD}\n")
        #expect(defects == [Defect(.undecodableBytes, at: 42)])
    }

    @Test("An encoded message is content")
    func encodedMessage() {
        let message = Message("Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\nU3ViamVjdDogYQo=\n")
        #expect(message.parts.count == 1)
        #expect(message.parts[0].text == "Subject: a\n" && message.parts[0].isContentWhole)
    }

    @Test("Parts are equal at the same place of equal messages")
    func equality() {
        let message = Message(Self.nested)
        #expect(message.parts[1] == Message(Self.nested).parts[1])
        #expect(message.parts[1] != message.parts[2])
        #expect(Set(Array(message.parts) + Array(Message(Self.nested).parts)).count == Self.rows.count)
    }
}
