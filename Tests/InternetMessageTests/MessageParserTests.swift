import RawMail
import TestSupport
import Testing

@testable import InternetMessage

/// Messages from chunks, one after another, within limits.
@Suite("Message parser")
struct MessageParserTests {
    /// The message that a parser makes of chunks.
    static func message(
        _ input: [UInt8], _ mode: FeedingMode, seed: UInt64 = 1, limits: ParserLimits = ParserLimits(),
        capture: CapturePolicy = .reports
    ) -> Message {
        var parser = MessageParser(limits: limits, capture: capture)
        for chunk in mode.chunks(of: input, seed: seed) { parser.consume(chunk.span) }
        return parser.finish()
    }

    @Test("A message is the same for any cuts", arguments: 0..<150 as Range<UInt64>)
    func cuts(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var limits = ParserLimits()
        if seed % 3 == 0 {
            limits.textBytes = 20
            limits.headerBytes = 100
            limits.headerFieldBytes = Int(seed % 60)
            limits.parts = 3
        }
        let input = generator.mail(fragments: Int(seed % 50) + 1)
        let whole = Self.message(input, .whole, limits: limits, capture: .everything)
        for mode in FeedingMode.allCases {
            #expect(Self.message(input, mode, seed: seed, limits: limits, capture: .everything) == whole, "\(mode)")
        }
        Self.check(whole, in: input)
    }

    /// What holds for any message: parts lie inside their parents, in order, and fields inside their headers.
    static func check(_ message: Message, in input: [UInt8]) {
        for part in message.parts {
            #expect(part.range.lowerBound <= part.bodyRange.lowerBound && part.range.upperBound <= input.count)
            if let parent = part.parent {
                let around = message.parts[parent]
                #expect(parent < part.index && part.depth == around.depth + 1)
                #expect(around.bodyRange.lowerBound <= part.range.lowerBound)
                #expect(part.range.upperBound <= around.range.upperBound)
            }
            for field in part.header {
                #expect(part.range.contains(field.offset) && field.bodyOffset <= part.bodyRange.lowerBound)
                let written = input[field.offset...].prefix(field.rawName.count)
                #expect(field.rawName.elementsEqual(written.map { $0 == 0x0D ? 0x0A : $0 }))
            }
            #expect(part.text.utf8.count >= 0)
        }
    }

    @Test("A message keeps no more memory than it needs, whatever came before it")
    func storage() {
        var parser = MessageParser()
        let line = "A line of a text that is much longer than the message behind it.\n"
        let large = String(repeating: "X: y\n", count: 1000) + "\n" + String(repeating: line, count: 3000)
        parser.consume(Array(large.utf8).span)
        #expect(parser.finish().content.bytes.count > 150_000)
        parser.consume(Array("From: a@b.example\n\nShort.\n".utf8).span)
        let content = parser.finish().content
        #expect(content.bytes.capacity <= 64 && content.fields.capacity <= 4 && content.parts.capacity <= 4)
    }

    @Test("LF and CRLF give the same parts, at mapped offsets", arguments: 0..<60 as Range<UInt64>)
    func lineEnds(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let ends = BothLineEnds(generator.mail(fragments: 30).filter { $0 != 0x0D })
        let plain = Self.message(ends.lineFeed, .whole)
        let doubled = Self.message(ends.carriageReturnLineFeed, .sevens)
        let map = { (range: Range<Int>) in ends.mapped[range.lowerBound]..<ends.mapped[range.upperBound] }
        #expect(doubled.parts.map(\.range) == plain.parts.map { map($0.range) })
        #expect(doubled.parts.map(\.bodyRange) == plain.parts.map { map($0.bodyRange) })
        #expect(doubled.parts.map(\.mediaType) == plain.parts.map(\.mediaType))
        #expect(doubled.parts.map(\.parent) == plain.parts.map(\.parent))
        #expect(doubled.defects.map(\.code) == plain.defects.map(\.code))
        #expect(doubled.defects.map(\.count) == plain.defects.map(\.count))
        #expect(doubled.defects.map(\.offset) == plain.defects.map { ends.mapped[$0.offset] })
        #expect(doubled.parts.map { $0.header.map(\.text) } == plain.parts.map { $0.header.map(\.text) })
    }

    @Test("Whole lines from elsewhere give the same message", arguments: 0..<30 as Range<UInt64>)
    func lines(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let input = Array("A: b\n".utf8) + generator.mail(fragments: 30).filter { $0 != 0x0D }
        var parser = MessageParser()
        for line in input.split(separator: 0x0A, omittingEmptySubsequences: false) {
            let isLast = line.endIndex == input.endIndex
            parser.consume(lines: input[line.startIndex..<(isLast ? line.endIndex : line.endIndex + 1)].span)
        }
        #expect(parser.finish() == Message(input))
    }

    @Test("A message is not influenced by the one before", arguments: 0..<60 as Range<UInt64>)
    func reuse(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var parser = MessageParser(capture: .everything)
        for _ in 0..<4 {
            let input = generator.mail(fragments: Int.random(in: 0...30, using: &generator))
            parser.consume(input.span)
            #expect(parser.finish() == Message(input, capture: .everything))
        }
    }

    @Test("A message after a large one is its own")
    func reuseAfterLarge() {
        var parser = MessageParser()
        let large = "Content-Type: message/delivery-status\n\n" + String(repeating: "Status: 5.1.1\n", count: 30_000)
        for input in [large, "A: b\n\nhi\n", large, ""] {
            parser.consume(Array(input.utf8).span)
            #expect(parser.finish() == Message(input))
        }
    }

    // MARK: Limits

    /// The message that small limits leave.
    static func limited(_ input: String, _ set: (inout ParserLimits) -> Void) -> Message {
        var limits = ParserLimits()
        set(&limits)
        let message = Message(input, limits: limits)
        for mode in FeedingMode.allCases {
            #expect(Self.message(Array(input.utf8), mode, limits: limits) == message, "\(mode)")
        }
        check(message, in: Array(input.utf8))
        return message
    }

    static let parts = "Content-Type: multipart/x; boundary=b\n\n--b\n\n1\n--b\n\n2\n--b\n\n3\n--b--\n"

    @Test("Parts beyond the limit are walked, not recorded", arguments: -1...6)
    func partLimit(limit: Int) {
        let message = Self.limited(Self.parts) { $0.parts = limit }
        #expect(message.parts.count == max(1, min(4, limit)))
        #expect(message.defects.first { $0.code == .tooManyParts }?.count == (limit < 4 ? 4 - max(1, limit) : nil))
        #expect(message.parts[0].range.upperBound == Self.parts.utf8.count)
    }

    @Test("A field ends at the limit", arguments: 0...12)
    func fieldBytesLimit(limit: Int) {
        let message = Self.limited("AB: cde\n fg\nX: y\n\n") { $0.headerFieldBytes = limit }
        let whole = " cde\n fg"
        // Its line end counts; without its colon a field is none.
        let body = limit < 3 ? nil : String(whole.prefix(limit - 3))
        let expected = body.map { $0 == " cde\n" ? " cde" : $0 }
        #expect(message.header["AB"].map { String(decoding: $0.rawBody, as: UTF8.self) } == expected)
        #expect(message.header.contains("X") == (limit >= 2))
        let count = message.defects.first { $0.code == .headerFieldTooLong }?.count ?? 0
        #expect(count == (limit < 2 ? 2 : limit < 5 ? 2 : limit < 12 ? 1 : 0))
    }

    @Test("Fields beyond the limit are not stored", arguments: 0...4)
    func fieldLimit(limit: Int) {
        let message = Self.limited("A: 1\nB: 2\n x\nC: 3\n y\n\n") { $0.headerFields = limit }
        #expect(message.header.map(\.name.rawName) == ["A", "B", "C"].prefix(limit).map { $0 })
        #expect(message.defects.first { $0.code == .tooManyHeaderFields }?.count ?? 0 == max(0, 3 - limit))
    }

    @Test("Fields of all headers together are limited", arguments: 0...4)
    func messageFieldLimit(limit: Int) {
        let input = "Content-Type: message/rfc822\nX: y\n\nA: 1\nB: 2\n\n"
        let message = Self.limited(input) { $0.messageHeaderFields = limit }
        let found = message.parts.flatMap { $0.header.map(\.name.rawName) }
        #expect(found == ["Content-Type", "X", "A", "B"].prefix(limit).map { $0 })
    }

    @Test("A header ends at the limit, each header for itself", arguments: 0...24)
    func headerBytesLimit(limit: Int) {
        let input = "Content-Type: multipart/x; boundary=b\n\n--b\nAB: cd\nEF: gh\nIJ: kl\n\n--b--\n"
        let message = Self.limited(input) { $0.headerBytes = max(limit, 0) }
        let header = message.parts.count > 1 ? message.parts[1].header : HeaderFields()
        let stored = header.map { $0.rawName.count + 1 + $0.rawBody.count }.reduce(0, +)
        #expect(stored <= limit && header.count == [0, 3, 10, 17].count { $0 > 0 && $0 <= limit })
        #expect(message.defects.contains { $0.code == .headerTooLarge } == true)
    }

    @Test("A header of exactly the limit is whole", arguments: [(20, false), (21, true), (22, true)])
    func exactHeaderBytes(limit: Int, isWhole: Bool) {
        let message = Self.limited("AB: cd\nEF: gh\nIJ: kl\n\n") { $0.headerBytes = limit }
        #expect(message.defects.isEmpty == isWhole)
        #expect(message.header[text: "IJ"] == "kl")
    }

    static let contents: [(type: String, encoding: String, body: String, content: String)] = [
        ("text/plain", "7bit", "0123456789", "0123456789"),
        ("text/plain", "base64", "MDEyMzQ1Njc4OQ==", "0123456789"),
        ("text/plain", "quoted-printable", "=30123=\n456789", "0123456789"),
        ("message/delivery-status", "7bit", "0123456789", "0123456789"),
    ]

    @Test("Content ends at the limit", arguments: contents, [1, 8, 9, 10, 11])
    func contentLimit(row: (type: String, encoding: String, body: String, content: String), limit: Int) {
        let input = "Content-Type: \(row.type)\nContent-Transfer-Encoding: \(row.encoding)\n\n\(row.body)"
        let message = Self.limited(input) {
            if row.type == "text/plain" { $0.textBytes = limit } else { $0.reportBytes = limit }
        }
        #expect(message.parts[0].text == String(row.content.prefix(limit)))
        #expect(message.parts[0].isContentWhole == (limit >= 10))
        #expect(message.defects.contains { $0.code == .contentTruncated } == (limit < 10))
    }

    @Test("A message is limited as a whole", arguments: 0...60)
    func messageBytesLimit(limit: Int) {
        let header = "Content-Type: multipart/x; boundary=b\n"
        let input = header + "\n--b\nA: b\n\n0123456789\n--b\n\n0123456789\n--b--\n"
        let message = Self.limited(input) { $0.messageBytes = limit }
        let fields = message.parts.flatMap { $0.header.map { $0.rawName.count + $0.rawBody.count + 1 } }.reduce(0, +)
        #expect(fields + message.parts.map(\.content.count).reduce(0, +) <= limit)
        #expect(message.defects.isEmpty == false)
        let whole = Self.limited(input) { $0.messageBytes = header.utf8.count + 5 + 20 }
        #expect(whole.defects == [] && whole.parts.map(\.content.count) == [0, 10, 10])
    }

    @Test("Limits of nothing or less do no harm", arguments: [0, -1, Int.max])
    func oddLimits(limit: Int) {
        let message = Self.limited("Subject: a\n" + PartTests.nested) {
            $0.nesting = limit
            $0.parts = limit
            $0.headerFieldBytes = limit
            $0.headerFields = limit
            $0.messageHeaderFields = limit
            $0.headerBytes = limit
            $0.parameters = limit
            $0.boundaryBytes = limit
            $0.textBytes = limit
            $0.reportBytes = limit
            $0.messageBytes = limit
        }
        #expect(message.parts.count == (limit == .max ? PartTests.rows.count : 1))
    }
}
