import RawMail

extension Property {
    /// Lines are the input, the same however it is cut, and what a loop of a few lines finds.
    public static let lines = Property("lines") { input, findings in
        let input = Inputs.withLongLine(input)
        let whole = SplitLines(of: input, .whole, seed: 0)
        for mode in FeedingMode.allCases where input.count < 5_000 || mode != .bytes {
            let other = SplitLines(of: input, mode, seed: Inputs.seed(input))
            findings.require(other == whole, "\(mode): other lines")
        }
        findings.require(whole.lines.allSatisfy { $0.bytes.count <= LineSplitter.lineLimit }, "a piece is too long")
        findings.same(whole.lines.map(\.offset), whole.naiveOffsets, "offsets")
        let expected = NaiveLines(input)
        findings.require(whole.lines.map(\.bytes) == expected.lines, "lines differ from the naive ones")
        findings.require(whole.lines.map(\.beginsLine) == expected.beginsLine, "line starts differ from the naive ones")
        let bareCount = whole.defects.reduce(0) { $0 + ($1.code == .bareCarriageReturn ? $1.count : 0) }
        findings.same(bareCount, expected.bareCarriageReturns, "bare CRs")
        ByteSearchCheck(input).run(&findings)
    }

    /// Tokens are the input, balanced, within the limits, and the same however it is cut, with LF and with CRLF.
    public static let tokens = Property("tokens") { input, findings in
        let (choice, rest) = Inputs.choice(input)
        let limits = choice % 2 == 0 ? ParserLimits() : Inputs.lowLimits
        let input = Inputs.withLongLine(rest)
        let whole = TokenStream(of: input, limits: limits)
        for violation in whole.violations(in: input, limits: limits) { findings.require(false, violation) }
        for mode in FeedingMode.allCases where input.count < 5_000 || mode != .bytes {
            let other = TokenStream(of: input, mode: mode, seed: Inputs.seed(input), limits: limits)
            findings.require(other == whole, "\(mode): other tokens")
        }
        // The limits for lines and fields count line ends too.
        guard input.count < 2_000, choice % 2 == 0 else { return }
        let (lineFeed, doubled) = Inputs.lineEnds(input)
        findings.same(
            TokenStream(of: doubled, limits: limits).descriptions,
            TokenStream(of: lineFeed, limits: limits).descriptions, "CRLF")
    }
}

/// The lines that a splitter hands on.
private struct SplitLines: Equatable {
    struct Line: Equatable {
        var offset: Int
        var bytes: [UInt8]
        var beginsLine: Bool
    }

    var lines: [Line] = []
    var defects: [Defect] = []

    init(of input: [UInt8], _ mode: FeedingMode, seed: UInt64) {
        var splitter = LineSplitter()
        for chunk in mode.chunks(of: input, seed: seed) {
            let chunk = Array(chunk)
            var position = 0
            while let run = splitter.next(in: chunk.span, from: &position) {
                append(run, run.isCarried ? splitter.carry : chunk)
            }
        }
        if let run = splitter.finish() { append(run, splitter.carry) }
        defects = splitter.defects
    }

    private mutating func append(_ run: LineSplitter.Run, _ bytes: [UInt8]) {
        var start = run.range.lowerBound
        var beginsLine = run.beginsLine
        while start < run.range.upperBound {
            let end = bytes[start..<run.range.upperBound].firstIndex(of: 0x0A).map { $0 + 1 } ?? run.range.upperBound
            let offset = run.offset + start - run.range.lowerBound
            lines.append(Line(offset: offset, bytes: Array(bytes[start..<end]), beginsLine: beginsLine))
            beginsLine = true
            start = end
        }
    }

    /// Where the lines must begin.
    var naiveOffsets: [Int] {
        var offset = 0
        return lines.map { line in
            defer { offset += line.bytes.count }
            return offset
        }
    }
}

/// The lines of an input, found the plain way.
private struct NaiveLines {
    var lines: [[UInt8]] = []
    var beginsLine: [Bool] = []
    var bareCarriageReturns = 0

    init(_ input: [UInt8]) {
        var text = input
        if Self.isCarriageReturnText(input) {
            for index in text.indices where Self.isBare(input, index) { text[index] = 0x0A }
        } else {
            bareCarriageReturns = input.indices.count { Self.isBare(input, $0) }
        }
        var line: [UInt8] = []
        var begins = true
        for byte in text {
            line.append(byte)
            guard byte == 0x0A || line.count == LineSplitter.lineLimit else { continue }
            lines.append(line)
            beginsLine.append(begins)
            begins = byte == 0x0A
            line = []
        }
        if !line.isEmpty {
            lines.append(line)
            beginsLine.append(begins)
        }
    }

    private static func isBare(_ input: [UInt8], _ index: Int) -> Bool {
        input[index] == 0x0D && (index + 1 == input.count || input[index + 1] != 0x0A)
    }

    /// The first line has a bare CR, and either no LF within the limit or an empty line of CRs that do not end it.
    private static func isCarriageReturnText(_ input: [UInt8]) -> Bool {
        let reach = input.prefix(LineSplitter.lineLimit)
        guard let end = reach.firstIndex(of: 0x0A) else {
            let isWhole = reach.count == input.count && reach.count < LineSplitter.lineLimit
            return reach.indices.dropLast(isWhole ? 0 : 1).contains { isBare(input, $0) }
        }
        let line = input[..<end]
        let text = line[..<((line.lastIndex { $0 != 0x0D } ?? -1) + 1)]
        return zip(text, text.dropFirst()).contains { $0 == 0x0D && $1 == 0x0D }
    }
}

/// Compares the byte searches with loops.
private struct ByteSearchCheck {
    let input: [UInt8]
    let start: Int
    let byte: UInt8
    let other: UInt8

    init(_ input: [UInt8]) {
        self.input = input
        start = Int(input.first ?? 0)
        byte = input.last ?? 0
        other = input.dropLast().last ?? 0
    }

    func run(_ findings: inout Findings) {
        let reach = input.indices.dropFirst(start)
        findings.same(
            ByteSearch.firstIndex(of: byte, in: input.span, from: start), reach.first { input[$0] == byte },
            "firstIndex")
        findings.same(ByteSearch.lastIndex(of: byte, in: input.span), input.lastIndex(of: byte), "lastIndex")
        findings.same(
            ByteSearch.nextLine(beginningWith: byte, or: other, in: input.span, after: start),
            reach.dropFirst().first { input[$0 - 1] == 0x0A && (input[$0] == byte || input[$0] == other) },
            "nextLine")
        findings.same(
            ByteSearch.firstBareCarriageReturn(in: input.span, from: start),
            reach.first { input[$0] == 0x0D && ($0 + 1 == input.count || input[$0 + 1] != 0x0A) },
            "firstBareCarriageReturn")
    }
}
