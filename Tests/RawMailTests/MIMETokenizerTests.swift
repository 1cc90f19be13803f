import RawMail
import TestSupport
import Testing

/// Input and its tokens: each row is read whole and in pieces, with LF and with CRLF, and must keep the tokenizer's promises.
@Suite("MIME tokenizer")
struct MIMETokenizerTests {
    /// A multipart's header and what follows.
    private static func multipart(_ rest: String, boundary: String = "b") -> String {
        "Content-Type: multipart/mixed; boundary=\"\(boundary)\"\n" + rest
    }
    private static let field = "F Content-Type: multipart/mixed; boundary=\"b\"$"

    static let headers: [TokenFixture] = [
        .init("no byte", "", ["(", "> leaf", ")"]),
        .init("a field and a body", "A: b\n\nhi\nho", ["(", "F A: b$", "E $", "> leaf", "B hi$ho", ")"]),
        .init("a header alone", "A: b\n", ["(", "F A: b$", "> leaf", ")"]),
        .init("a header cut off", "A: b\nC: d", ["(", "F A: b$", "F C: d", "! truncatedHeader", "> leaf", ")"]),
        .init("a name cut off", "A: b\nSubj", ["(", "F A: b$", "! missingHeaderSeparator", "> leaf", "B Subj", ")"]),
        .init("folding", "A: b\n c\n\td\n\n", ["(", "F A: b$", "+  c$", "+ \td$", "E $", "> leaf", ")"]),
        .init("a fold of white space", "A: b\n \n\n", ["(", "F A: b$", "+  $", "E $", "> leaf", ")"]),
        .init("space before the colon", "A \t: b\n\n", ["(", "F A \t: b$", "E $", "> leaf", ")"]),
        .init("an empty body", "A:\nB:\n\n", ["(", "F A:$", "F B:$", "E $", "> leaf", ")"]),
        .init("odd but allowed names", "!#$%&'*+-/9: b\n\n", ["(", "F !#$%&'*+-/9: b$", "E $", "> leaf", ")"]),
        .init(
            "empty lines before the header", "\n\nA: b\n\nhi\n",
            ["(", "E $", "E $", "F A: b$", "E $", "> leaf", "B hi$", ")"]),
        .init("nothing but empty lines", "\n\n", ["(", "E $", "E $", "> leaf", ")"]),
        .init(
            "the empty line missing", "A: b\nhi ho\n",
            ["(", "F A: b$", "! missingHeaderSeparator", "> leaf", "B hi ho$", ")"]),
        .init("no name", "A: b\n: c\n\n", ["(", "F A: b$", "! missingHeaderSeparator", "> leaf", "B : c$$", ")"]),
        .init(
            "a name with a space", "A: b\nc d: e\n",
            ["(", "F A: b$", "! missingHeaderSeparator", "> leaf", "B c d: e$", ")"]),
        .init(
            "a name with eight bits", "A: b\né: e\n",
            ["(", "F A: b$", "! missingHeaderSeparator", "> leaf", "B é: e$", ")"]),
        .init(
            "a fold first", " cut off\nA: b\n\n",
            ["(", "! malformedHeaderLine", "+  cut off$", "F A: b$", "E $", "> leaf", ")"]),
        .init("nothing but folds", " A: b\n", ["(", "! malformedHeaderLine", "+  A: b$", "> leaf", ")"]),
        .init("no mail", "<html>\n", ["(", "! notAMessage", "> leaf", "B <html>$", ")"]),
        .init("a byte order mark", "\u{FEFF}A: b\n\n", ["(", "F \u{FEFF}A: b$", "E $", "> leaf", ")"]),
        .init(
            "a byte order mark before the Content-Type", "\u{FEFF}Content-Type: message/rfc822\n\nA: b\n",
            ["(", "F \u{FEFF}Content-Type: message/rfc822$", "E $", "> message", "(", "F A: b$", "> leaf", ")", ")"]),
        .init(
            "a byte order mark later", "A: b\n\u{FEFF}C: d\n",
            ["(", "F A: b$", "! missingHeaderSeparator", "> leaf", "B \u{FEFF}C: d$", ")"]),
        .init("an envelope line", "From a Sat\nA: b\n\n", ["(", "V From a Sat$", "F A: b$", "E $", "> leaf", ")"]),
        .init(
            "quoted envelope lines", ">From a\nA: b\n>From c\nD: e\n",
            ["(", "V >From a$", "F A: b$", "V >From c$", "F D: e$", "> leaf", ")"]),
        .init("an envelope line alone", "From a\n\n", ["(", "V From a$", "E $", "> leaf", ")"]),
        .init("a NUL in a field", "A: b\0c\n\n", ["(", "F A: b^@c$", "E $", "> leaf", ")"]),
        .init("a NUL in a name", "A\0: b\n", ["(", "! notAMessage", "> leaf", "B A^@: b$", ")"]),
        .init("a bare CR in a field", "X: y\nA: b\rc\n\n", ["(", "F X: y$", "F A: b^Mc$", "E $", "> leaf", ")"]),
        .init(
            "CR CR LF throughout", "A: b\r\r\n\r\r\nhi\r\r\n", ["(", "F A: b^M$", "E ^M$", "> leaf", "B hi^M$", ")"]),
        .init("CR throughout", "A: b\rC: d\r\rhi\r", ["(", "F A: b$", "F C: d$", "E $", "> leaf", "B hi$", ")"]),
        .init(
            "delimiters without a multipart", "A: b\n\n--b\n--\n-\n",
            ["(", "F A: b$", "E $", "> leaf", "B --b$--$-$", ")"]),
    ]

    static let multipartRows: [TokenFixture] = [
        .init(
            "preamble, two parts, epilogue", multipart("\npre\n--b\nA: b\n\nhi\n--b\n\nho\n--b--\npost\n"),
            [
                "(", field, "E $", "> multipart", "P pre", "D0 $--b$", "(", "F A: b$", "E $", "> leaf", "B hi", ")",
                "D0 $--b$", "(", "E $", "> leaf", "B ho", ")", "C0 $--b--$", "Q post$", ")",
            ]),
        .init(
            "no preamble, no epilogue", multipart("\n--b\n\nhi\n--b--"),
            ["(", field, "E $", "> multipart", "D0 --b$", "(", "E $", "> leaf", "B hi", ")", "C0 $--b--", ")"]),
        .init(
            "the line end before a delimiter is its own", multipart("\n\n--b\n\n\n--b\n\n\n\n--b--\n\n"),
            [
                "(", field, "E $", "> multipart", "D0 $--b$", "(", "E $", "> leaf", ")", "D0 $--b$", "(", "E $",
                "> leaf",
                "B $", ")", "C0 $--b--$", "Q $", ")",
            ]),
        .init(
            "empty parts", multipart("\n--b\n--b\n\n--b--\n"),
            [
                "(", field, "E $", "> multipart", "D0 --b$", "(", "> leaf", ")", "D0 --b$", "(", "E $", "> leaf", ")",
                "C0 --b--$", ")",
            ]),
        .init(
            "white space behind a delimiter", multipart("\n--b \t\n\nhi\n--b-- \n"),
            ["(", field, "E $", "> multipart", "D0 --b \t$", "(", "E $", "> leaf", "B hi", ")", "C0 $--b-- $", ")"]),
        .init(
            "white space that ends the boundary",
            "Content-Type: multipart/mixed; boundary=\"b \"\n\n--b \n\nhi\n--b --\n--b--\n",
            [
                "(", "F Content-Type: multipart/mixed; boundary=\"b \"$", "E $", "> multipart", "D0 --b $", "(", "E $",
                "> leaf", "B hi$--b --", ")", "C0 $--b--$", ")",
            ]),
        .init(
            "nearly delimiters", multipart("\n--b\n\n-b\n--\n--B\n--bb\n--b-\n--b---\n --b\n--b x\nx--b\n---b\n--b--"),
            [
                "(", field, "E $", "> multipart", "D0 --b$", "(", "E $", "> leaf",
                "B -b$--$--B$--bb$--b-$--b---$ --b$--b x$x--b$---b", ")", "C0 $--b--", ")",
            ]),
        .init(
            "no close delimiter", multipart("\n--b\n\nhi\n"),
            [
                "(", field, "E $", "> multipart", "D0 --b$", "(", "E $", "> leaf", "B hi$", "! missingCloseDelimiter",
                ")", ")",
            ]),
        .init(
            "a close delimiter only", multipart("\npre\n--b--\npost"),
            ["(", field, "E $", "> multipart", "P pre", "C0 $--b--$", "Q post", ")"]),
        .init(
            "a close delimiter repeated", multipart("\n--b\n\nhi\n--b--\n--b--\n--b\nno part\n"),
            [
                "(", field, "E $", "> multipart", "D0 --b$", "(", "E $", "> leaf", "B hi", ")", "C0 $--b--$",
                "Q --b--$--b$no part$", ")",
            ]),
        .init(
            "no delimiter", multipart("\nhi\n"), ["(", field, "E $", "> multipart", "P hi$", "! boundaryNotFound", ")"]),
        .init("no body", multipart("\n"), ["(", field, "E $", "> multipart", "! boundaryNotFound", ")"]),
        .init("no empty line, no body", multipart(""), ["(", field, "> multipart", "! boundaryNotFound", ")"]),
        .init(
            "the first delimiter in the place of the empty line", multipart("--b\nA: b\n--b--\n"),
            [
                "(", field, "! missingHeaderSeparator", "> multipart", "D0 --b$", "(", "F A: b$", "> leaf", ")",
                "C0 --b--$",
                ")",
            ]),
        .init(
            "a delimiter ends a part's header", multipart("\n--b\nA: b\n--b\nC: d\n--b--\n"),
            [
                "(", field, "E $", "> multipart", "D0 --b$", "(", "F A: b$", "> leaf", ")", "D0 --b$", "(", "F C: d$",
                "> leaf", ")", "C0 --b--$", ")",
            ]),
        .init(
            "a part without a header", multipart("\n--b\nHello you\n--b--\n"),
            [
                "(", field, "E $", "> multipart", "D0 --b$", "(", "! missingHeaderSeparator", "> leaf", "B Hello you",
                ")",
                "C0 $--b--$", ")",
            ]),
        .init(
            "a part that begins with white space", multipart("\n--b\n a\n--b--\n"),
            [
                "(", field, "E $", "> multipart", "D0 --b$", "(", "! missingHeaderSeparator", "> leaf", "B  a", ")",
                "C0 $--b--$", ")",
            ]),
        .init(
            "a part that begins like an envelope line", multipart("\n--b\nFrom now on\n--b--\n"),
            [
                "(", field, "E $", "> multipart", "D0 --b$", "(", "! missingHeaderSeparator", "> leaf", "B From now on",
                ")",
                "C0 $--b--$", ")",
            ]),
        .init(
            "a folded boundary", "Content-Type: multipart/mixed;\n boundary=\n b\n\n--b--",
            ["(", "F Content-Type: multipart/mixed;$", "+  boundary=$", "+  b$", "E $", "> multipart", "C0 --b--", ")"]),
        .init(
            "the first Content-Type counts",
            "Content-Type: text/plain\nContent-Type: multipart/mixed; boundary=b\n\n--b\n",
            [
                "(", "F Content-Type: text/plain$", "F Content-Type: multipart/mixed; boundary=b$", "E $", "> leaf",
                "B --b$", ")",
            ]),
        .init(
            "no boundary parameter", "Content-Type: multipart/mixed\n\n--b\n",
            ["(", "F Content-Type: multipart/mixed$", "E $", "! missingBoundaryParameter", "> leaf", "B --b$", ")"]),
        .init(
            "an empty boundary", "Content-Type: multipart/mixed; boundary=\" \"\n\n--\n",
            [
                "(", "F Content-Type: multipart/mixed; boundary=\" \"$", "E $", "! missingBoundaryParameter", "> leaf",
                "B --$", ")",
            ]),
        .init(
            "an envelope line ends the Content-Type", "Content-Type: multipart/mixed;\n>From a\n boundary=b\n\n--b--",
            [
                "(", "F Content-Type: multipart/mixed;$", "V >From a$", "+  boundary=b$", "E $",
                "! missingBoundaryParameter",
                "> leaf", "B --b--", ")",
            ]),
        .init(
            "bare CRs are no line ends", multipart("\nx\r--b\n--b\n\nhi\r\n--b--\n"),
            [
                "(", field, "E $", "> multipart", "P x^M--b", "D0 $--b$", "(", "E $", "> leaf", "B hi", ")",
                "C0 $--b--$", ")",
            ]),
        .init(
            "CR CR LF throughout",
            "Content-Type: multipart/mixed; boundary=b\r\r\n\r\r\n--b\r\r\n\r\r\nhi\r\r\n--b--\r\r\n",
            [
                "(", "F Content-Type: multipart/mixed; boundary=b^M$", "E ^M$", "> multipart", "D0 --b^M$", "(",
                "E ^M$",
                "> leaf", "B hi^M", ")", "C0 $--b--^M$", ")",
            ]),
        .init(
            "CR throughout", "Content-Type: multipart/mixed; boundary=b\r\r--b\r\rhi\r--b--\r",
            [
                "(", "F Content-Type: multipart/mixed; boundary=b$", "E $", "> multipart", "D0 --b$", "(", "E $",
                "> leaf",
                "B hi", ")", "C0 $--b--$", ")",
            ]),
    ]

    static let nested: [TokenFixture] = [
        .init(
            "a multipart in a multipart",
            multipart("\n--b\nContent-Type: multipart/x; boundary=c\n\n--c\n\nhi\n--c--\nq\n--b--\n"),
            [
                "(", field, "E $", "> multipart", "D0 --b$", "(", "F Content-Type: multipart/x; boundary=c$", "E $",
                "> multipart", "D1 --c$", "(", "E $", "> leaf", "B hi", ")", "C1 $--c--$", "Q q", ")", "C0 $--b--$",
                ")",
            ]),
        .init(
            "an outer delimiter ends what is inside",
            multipart("\n--b\nContent-Type: multipart/x; boundary=c\n\n--c\n\nhi\n--b--\n"),
            [
                "(", field, "E $", "> multipart", "D0 --b$", "(", "F Content-Type: multipart/x; boundary=c$", "E $",
                "> multipart", "D1 --c$", "(", "E $", "> leaf", "B hi", "! missingCloseDelimiter", ")", ")",
                "C0 $--b--$",
                ")",
            ]),
        .init(
            "an outer delimiter before the first inner one",
            multipart("\n--b\nContent-Type: multipart/x; boundary=c\n\npre\n--b--\n"),
            [
                "(", field, "E $", "> multipart", "D0 --b$", "(", "F Content-Type: multipart/x; boundary=c$", "E $",
                "> multipart", "P pre", "! boundaryNotFound", ")", "C0 $--b--$", ")",
            ]),
        .init(
            "a boundary that is a prefix of the inner one",
            multipart("\n--b\nContent-Type: multipart/x; boundary=bb\n\n--bb\n\nhi\n--bb--\n--b--\n"),
            [
                "(", field, "E $", "> multipart", "D0 --b$", "(", "F Content-Type: multipart/x; boundary=bb$", "E $",
                "> multipart", "D1 --bb$", "(", "E $", "> leaf", "B hi", ")", "C1 $--bb--$", ")", "C0 --b--$", ")",
            ]),
        .init(
            "a boundary that is the inner one's close delimiter",
            "Content-Type: multipart/x; boundary=b--\n\n--b--\nContent-Type: multipart/x; boundary=b\n\n--b--\n--b--\n--b----\n",
            [
                "(", "F Content-Type: multipart/x; boundary=b--$", "E $", "> multipart", "D0 --b--$", "(",
                "F Content-Type: multipart/x; boundary=b$", "E $", "> multipart", "C1 --b--$", ")", "D0 --b--$", "(",
                "> leaf",
                ")", "C0 --b----$", ")",
            ]),
        .init(
            "the same boundary twice", multipart("\n--b\n" + multipart("\n--b\n\nhi\n--b--\n--b--\n")),
            [
                "(", field, "E $", "> multipart", "D0 --b$", "(", field, "E $", "> multipart", "D1 --b$", "(", "E $",
                "> leaf", "B hi", ")", "C1 $--b--$", ")", "C0 --b--$", ")",
            ]),
        .init(
            "a delimiter in a header with the same boundary", multipart("\n--b\n" + multipart("--b\n\nhi\n--b--\n")),
            [
                "(", field, "E $", "> multipart", "D0 --b$", "(", field, "> multipart", "D1 --b$", "(", "E $", "> leaf",
                "B hi", ")", "C1 $--b--$", "! missingCloseDelimiter", ")", ")",
            ]),
        .init(
            "a message", "Content-Type: message/rfc822\n\nA: b\n\nhi\n",
            [
                "(", "F Content-Type: message/rfc822$", "E $", "> message", "(", "F A: b$", "E $", "> leaf", "B hi$",
                ")", ")",
            ]),
        .init(
            "a message of a message of nothing", "Content-Type: message/rfc822\n\nContent-Type: message/global\n",
            [
                "(", "F Content-Type: message/rfc822$", "E $", "> message", "(", "F Content-Type: message/global$",
                "> message", "(", "> leaf", ")", ")", ")",
            ]),
        .init(
            "a message with empty lines first", "Content-Type: message/rfc822\n\n\nFrom a\nA: b\n\nhi\n",
            [
                "(", "F Content-Type: message/rfc822$", "E $", "> message", "(", "E $", "V From a$", "F A: b$", "E $",
                "> leaf", "B hi$", ")", ")",
            ]),
        .init(
            "a message that is text", "Content-Type: message/rfc822\n\nno header\n",
            [
                "(", "F Content-Type: message/rfc822$", "E $", "> message", "(", "! missingHeaderSeparator", "> leaf",
                "B no header$", ")", ")",
            ]),
        .init(
            "a returned message cut off",
            multipart("\n--b\nContent-Type: message/rfc822\n\n" + multipart("\n--c\n--b--\n", boundary: "c")),
            [
                "(", field, "E $", "> multipart", "D0 --b$", "(", "F Content-Type: message/rfc822$", "E $", "> message",
                "(", "F Content-Type: multipart/mixed; boundary=\"c\"$", "E $", "> multipart", "D2 --c$", "(", "> leaf",
                "! missingCloseDelimiter", ")", ")", ")", "C0 --b--$", ")",
            ]),
        .init(
            "a returned message cut off in its header",
            multipart("\n--b\nContent-Type: message/rfc822\n\nA: b\n--b--\n"),
            [
                "(", field, "E $", "> multipart", "D0 --b$", "(", "F Content-Type: message/rfc822$", "E $", "> message",
                "(", "F A: b$", "> leaf", ")", ")", "C0 --b--$", ")",
            ]),
        .init(
            "an encoded message is a leaf",
            "Content-Type: message/rfc822\nContent-Transfer-Encoding:\n Base64\n\nQTogYgo=\n",
            [
                "(", "F Content-Type: message/rfc822$", "F Content-Transfer-Encoding:$", "+  Base64$", "E $", "> leaf",
                "B QTogYgo=$", ")",
            ]),
        .init(
            "a binary message is none", "Content-Type: message/rfc822\nContent-Transfer-Encoding: binary\n\nA: b\n",
            [
                "(", "F Content-Type: message/rfc822$", "F Content-Transfer-Encoding: binary$", "E $", "> message", "(",
                "F A: b$", "> leaf", ")", ")",
            ]),
        .init(
            "the parts of a digest are messages",
            "Content-Type: multipart/digest; boundary=b\n\n--b\n\nA: b\n--b\nContent-Type: text/plain\n\nhi\n--b--",
            [
                "(", "F Content-Type: multipart/digest; boundary=b$", "E $", "> multipart", "D0 --b$", "(", "E $",
                "> message", "(", "F A: b$", "> leaf", ")", ")", "D0 --b$", "(", "F Content-Type: text/plain$", "E $",
                "> leaf", "B hi", ")", "C0 $--b--", ")",
            ]),
    ]

    @Test("A header gives its tokens", arguments: headers)
    func header(fixture: TokenFixture) { #expect(fixture.failures() == []) }

    @Test("A multipart gives its tokens", arguments: multipartRows)
    func multiparts(fixture: TokenFixture) { #expect(fixture.failures() == []) }

    @Test("Nested parts give their tokens", arguments: nested)
    func nesting(fixture: TokenFixture) { #expect(fixture.failures() == []) }

    @Test("Any input keeps the promises and gives the same for any cuts", arguments: 0..<200 as Range<UInt64>)
    func anyInput(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var limits = ParserLimits()
        limits.nesting = Int(seed % 7)
        let input = generator.mail(fragments: Int(seed % 50) + 1)
        let whole = TokenStream(of: input, limits: limits)
        #expect(whole.violations(in: input, limits: limits) == [])
        for mode in FeedingMode.allCases {
            #expect(TokenStream(of: input, mode: mode, seed: seed, limits: limits) == whole, "\(mode)")
        }
    }

    @Test("Offsets begin where the caller says")
    func startOffset() {
        let input = Array("A: b\n\nhi\n".utf8)
        let moved = TokenStream(of: input, from: 1000).tokens.map(\.offset)
        #expect(moved == TokenStream(of: input).tokens.map { $0.offset + 1000 })
    }

    @Test(
        "A defect says where",
        arguments: [
            ("A: b\nno field\n", Defect(.missingHeaderSeparator, at: 5)),
            ("no field\n", Defect(.notAMessage, at: 0)),
            ("A: b", Defect(.truncatedHeader, at: 4)),
            (multipart("\nhi\n"), Defect(.boundaryNotFound, at: 45)),
            (multipart("\n--b\n\nhi\n"), Defect(.missingCloseDelimiter, at: 53)),
            ("Content-Type: multipart/mixed\n\n", Defect(.missingBoundaryParameter, at: 31)),
        ])
    func places(input: String, defect: Defect) {
        let found = TokenStream(of: Array(input.utf8)).tokens.filter { $0.kind == .defect }
        #expect(found.map { $0.code?.rawValue } == [defect.code.rawValue])
        #expect(found.map(\.offset) == [defect.offset])
    }

    @Test(
        "A name's length leaves out the white space and holds the byte order mark",
        arguments: [
            ("Subject: a\n", 7), ("Subject : a\n", 7), ("\u{FEFF}Subject: a\n", 10), ("A:\n", 1),
        ])
    func nameLengths(input: String, length: Int) {
        #expect(TokenStream(of: Array(input.utf8)).tokens.compactMap(\.nameLength) == [length])
    }

    // MARK: Long lines

    @Test("A long field goes on in continuations, a long body line in body", arguments: [-1, 0, 1, 2])
    func longLines(excess: Int) {
        let value = String(repeating: "x", count: LineSplitter.lineLimit + excess - 4)
        let input = "A: \(value)\nB: c\n\n\(value)xxx\n"
        let rest = ["", "", "+ $", "+ x$"][excess + 1]
        let first = "F A: \(String(value.prefix(LineSplitter.lineLimit - 3)))\(excess <= 0 ? "$" : "")"
        let tokens = ["(", first] + (rest.isEmpty ? [] : [rest]) + ["F B: c$", "E $", "> leaf", "B \(value)xxx$", ")"]
        for mode in [FeedingMode.whole, .sevens, .random] {
            let stream = TokenStream(of: Array(input.utf8), mode: mode)
            #expect(stream.descriptions == tokens)
            #expect(stream.violations(in: Array(input.utf8), limits: ParserLimits()) == [])
        }
    }

    @Test("A later piece of a line is no delimiter and no field")
    func piecesAreNoLines() {
        let long = String(repeating: "x", count: LineSplitter.lineLimit)
        let input = Self.multipart("A: \(long.dropFirst(3))B: c\n\n--b\n\n\(long)--b\n\(long)\n--b\n--b--\n")
        let stream = TokenStream(of: Array(input.utf8))
        #expect(stream.violations(in: Array(input.utf8), limits: ParserLimits()) == [])
        #expect(stream.descriptions.count { $0.hasPrefix("D") } == 2)
        #expect(stream.descriptions.contains("+ B: c$"))
    }

    // MARK: Limits

    @Test("Nesting ends at the limit", arguments: [PartShape.multipart, .message], [0, 1, 2, 3])
    func nestingLimit(shape: PartShape, nesting: Int) {
        var limits = ParserLimits()
        limits.nesting = nesting
        for levels in 0...4 {
            let headers = (0..<levels).map { level in
                shape == .message
                    ? "Content-Type: message/rfc822\n\n" : Self.multipart("\n--\(level)\n", boundary: "\(level)")
            }
            let input = Array((headers.joined() + "A: b\n\nhi").utf8)
            let stream = TokenStream(of: input, limits: limits)
            #expect(stream.violations(in: input, limits: limits) == [])
            #expect(stream.descriptions.count { $0 == "(" } == min(levels, nesting) + 1)
            #expect(stream.descriptions.contains("! nestingTooDeep") == (levels > nesting))
        }
    }

    @Test("A boundary may be as long as the limit", arguments: [(9, true), (10, true), (11, false)])
    func boundaryLimit(length: Int, isRead: Bool) {
        var limits = ParserLimits()
        limits.boundaryBytes = 10
        let boundary = String(repeating: "b", count: length)
        let input = Array(Self.multipart("\n--\(boundary)--", boundary: boundary).utf8)
        let tokens = TokenStream(of: input, limits: limits).descriptions
        #expect(tokens.contains("C0 --\(boundary)--") == isRead)
        #expect(tokens.contains("! boundaryTooLong") == !isRead)
    }

    @Test("A boundary beyond the limit for a field is not seen", arguments: [(0, true), (1, false)])
    func fieldLimit(excess: Int, isRead: Bool) {
        var limits = ParserLimits()
        limits.headerFieldBytes = " multipart/mixed; boundary=\"b\"".utf8.count - excess
        let stream = TokenStream(of: Array(Self.multipart("\n--b--").utf8), limits: limits)
        // Without its closing quote the boundary still ends with the field.
        #expect(stream.descriptions.contains("C0 --b--"))
        limits.headerFieldBytes -= 1 + excess
        let shorter = TokenStream(of: Array(Self.multipart("\n--b--").utf8), limits: limits)
        #expect(shorter.descriptions.contains("C0 --b--") == isRead)
    }

    // MARK: Use

    @Test("reset makes a tokenizer as good as new", arguments: 0..<30 as Range<UInt64>)
    func reset(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let first = generator.mail(fragments: 20)
        let second = generator.mail(fragments: 20)
        var tokenizer = MIMETokenizer()
        var ignored = TokenRecorder()
        tokenizer.consume(first.span, at: 0, into: &ignored)
        tokenizer.reset()
        var reused = TokenRecorder()
        tokenizer.consume(second.span, at: 0, into: &reused)
        tokenizer.finish(at: second.count, into: &reused)
        var new = MIMETokenizer()
        var fresh = TokenRecorder()
        new.consume(second.span, at: 0, into: &fresh)
        new.finish(at: second.count, into: &fresh)
        #expect(reused.tokens == fresh.tokens)
    }

    @Test("The closure form gives the same tokens")
    func closure() {
        let input = Array(Self.multipart("\n--b\nA: b\n\nhi\n--b--\n").utf8)
        var recorder = TokenRecorder()
        var tokenizer = MIMETokenizer()
        tokenizer.consume(input.span, at: 0) { recorder.receive($0) }
        tokenizer.finish(at: input.count) { recorder.receive($0) }
        #expect(recorder.tokens == TokenStream(of: input).tokens)
    }
}
