import InternetMessage
import RawMail
import Testing

@Suite struct HeaderFieldsParsingTests {
    @Test(
        "A header in text",
        arguments: [
            ("A: 1\nB: 2\n", ["A=1", "B=2"]), ("A: 1\r\nB: 2\r\n\r\nC: 3\r\n", ["A=1", "B=2"]),
            ("A: 1\rB: 2\r\rC: 3", ["A=1", "B=2"]),
            ("\n \n\nA: 1\n\nB: 2\n", ["A=1"]), ("A: 1\n 2\n\t3\nB: 4", ["A=1 2\t3", "B=4"]), ("A : 1\n", ["A=1"]),
            ("A:\nB:x", ["A=", "B=x"]),
            (">From jane@example.org Mon Jan  5 10:00:00 2026\nA: 1\n", ["A=1"]),
            ("From jane@example.org Mon Jan  5 10:00:00 2026\nA: 1\n", ["A=1"]),
            ("A: 1\nno field\n folded\nB: 2\n", ["A=1", "B=2"]),
            (" folded\nA: 1", ["A=1"]), ("A: 1", ["A=1"]), ("", []), ("\n\n", []), ("prose\nmore prose\n", []),
            (": x\n", []),
        ])
    func header(_ text: String, _ expected: [String]) {
        let bytes = Array("xx\(text)".utf8)
        let fields = HeaderFields(parsing: bytes, range: 2..<bytes.count, at: 10)
        #expect(fields.map { "\($0.name)=\($0.text)" } == expected)
        for field in fields { #expect(bytes[(field.offset - 8)...].starts(with: field.rawName)) }
    }

    @Test("Fields beyond the limit are not stored")
    func limit() {
        let bytes = Array("A: 1\nB: 2\n x\nC: 3\n".utf8)
        var limits = ParserLimits()
        limits.headerFields = 1
        #expect(HeaderFields(parsing: bytes, range: bytes.indices, at: 0, limits: limits).map(\.text) == ["1"])
    }

    @Test("A range outside the bytes is cut to them")
    func range() {
        let bytes = Array("A: 1".utf8)
        #expect(HeaderFields(parsing: bytes, range: 0..<99, at: 0).count == 1)
        #expect(HeaderFields(parsing: bytes, range: 50..<99, at: 0).isEmpty)
    }
}
