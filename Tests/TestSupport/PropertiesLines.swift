import RawMail

extension Property {
    /// Lines are the input, the same however it is cut, and what a loop of a few lines finds.
    public static let lines = Property("lines") { input, findings in
        let input = Inputs.withLongLine(input, findings.effort)
        let whole = SplitLines(of: input, .whole, seed: 0)
        let (modes, seed) = findings.cuttings()
        for mode in modes {
            findings.require(SplitLines(of: input, mode, seed: seed) == whole, "\(mode): other lines")
        }
        findings.require(whole.isInPlace, "offsets")
        findings.require(whole.lines.longest <= LineSplitter.lineLimit, "a piece is too long")
        let expected = NaiveLines(input)
        findings.require(whole.lines == expected.lines, "lines differ from the naive ones")
        let bareCount = whole.defects.reduce(0) { $0 + ($1.code == .bareCarriageReturn ? $1.count : 0) }
        findings.same(bareCount, expected.bareCarriageReturns, "bare CRs")
        ByteSearchCheck(input).run(&findings)
    }

    /// Tokens are the input, balanced, within the limits, and the same however it is cut, with LF and with CRLF.
    public static let tokens = Property("tokens") { input, findings in
        let (choice, rest) = Inputs.choice(input)
        let limits = choice % 2 == 0 ? ParserLimits() : Inputs.lowLimits
        let input = Inputs.withLongLine(rest, findings.effort)
        let whole = TokenStream(of: input, limits: limits)
        for violation in whole.violations(in: input, limits: limits) { findings.require(false, violation) }
        let (modes, seed) = findings.cuttings()
        for mode in modes {
            let other = TokenStream(of: input, mode: mode, seed: seed, limits: limits)
            findings.require(other == whole, "\(mode): other tokens")
        }
        // The limits for lines and fields count line ends too.
        guard input.count < 2_000, choice % 2 == 0, findings.isChosen(oneIn: 2) else { return }
        let (lineFeed, doubled) = Inputs.lineEnds(input)
        let one = TokenStream(of: lineFeed, limits: limits)
        let other = TokenStream(of: doubled, limits: limits)
        findings.require(other.isSameWithoutCarriageReturns(as: one), "CRLF: \(other.descriptions)")
    }
}

/// Lines, one behind the other.
private struct Lines: Equatable {
    var bytes: [UInt8] = []
    /// Where each ends among the bytes.
    var ends: [Int] = []
    /// For each: false if it goes on with a line whose start came before.
    var beginsLine: [Bool] = []

    var longest: Int { zip([0] + ends, ends).reduce(0) { max($0, $1.1 - $1.0) } }

    mutating func end(beginsLine begins: Bool) {
        ends.append(bytes.count)
        beginsLine.append(begins)
    }
}

/// The lines that a splitter hands on.
private struct SplitLines: Equatable {
    var lines = Lines()
    var defects: [Defect] = []
    /// Whether each run began where the one before it ended.
    var isInPlace = true

    init(of input: [UInt8], _ mode: FeedingMode, seed: UInt64) {
        var splitter = LineSplitter()
        lines.bytes.reserveCapacity(input.count)
        mode.forEachChunk(of: input, seed: seed) { chunk in
            let chunk = input.span.extracting(chunk)
            var position = 0
            while let run = splitter.next(in: chunk, from: &position) {
                if run.isCarried { append(run, splitter.carry.span) } else { append(run, chunk) }
            }
        }
        if let run = splitter.finish() { append(run, splitter.carry.span) }
        defects = splitter.defects
    }

    private mutating func append(_ run: LineSplitter.Run, _ bytes: Span<UInt8>) {
        if run.offset != lines.bytes.count { isInPlace = false }
        var beginsLine = run.beginsLine
        for index in run.range {
            lines.bytes.append(bytes[index])
            guard bytes[index] == 0x0A || index == run.range.upperBound - 1 else { continue }
            lines.end(beginsLine: beginsLine)
            beginsLine = true
        }
    }
}

/// The lines of an input, found the plain way.
private struct NaiveLines {
    var lines = Lines()
    var bareCarriageReturns = 0

    init(_ input: [UInt8]) {
        lines.bytes = input
        if Self.isCarriageReturnText(input) {
            for index in input.indices where Self.isBare(input, index) { lines.bytes[index] = 0x0A }
        } else {
            bareCarriageReturns = input.indices.count { Self.isBare(input, $0) }
        }
        var start = 0
        var begins = true
        for (index, byte) in lines.bytes.enumerated() {
            let length = index + 1 - start
            guard byte == 0x0A || length == LineSplitter.lineLimit || index + 1 == input.count else { continue }
            lines.ends.append(index + 1)
            lines.beginsLine.append(begins)
            begins = byte == 0x0A
            start = index + 1
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
        findings.same(
            ByteSearch.firstUnprintableOrEquals(in: input.span, from: start),
            reach.first { !(0x20...0x7E).contains(input[$0]) || input[$0] == 0x3D }, "firstUnprintableOrEquals")
        findings.same(
            ByteSearch.firstIndexOutsideWord(in: input.span, from: start),
            reach.first { !(input[$0].isAlpha || input[$0].isDigit || [0x2D, 0x2E, 0x5F].contains(input[$0])) },
            "firstIndexOutsideWord")
        findings.same(ByteSearch.lastIndex(of: byte, in: input.span), input.lastIndex(of: byte), "lastIndex")
        findings.same(
            ByteSearch.nextLine(beginningWith: byte, or: other, in: input.span, after: start),
            reach.dropFirst().first { input[$0 - 1] == 0x0A && (input[$0] == byte || input[$0] == other) },
            "nextLine")
        findings.same(
            ByteSearch.firstBareCarriageReturn(in: input.span, from: start),
            reach.first { input[$0] == 0x0D && ($0 + 1 == input.count || input[$0 + 1] != 0x0A) },
            "firstBareCarriageReturn")
        findings.same(
            ByteSearch.firstIndex(of: byte, or: other, in: input.span, from: start),
            reach.first { input[$0] == byte || input[$0] == other }, "firstIndex of two")
        findings.same(
            ByteSearch.firstIndex(ofLetter: other, and: byte, behind: 3, in: input.span, from: start),
            reach.dropLast(3).first { input[$0] | 0x20 == other | 0x20 && input[$0 + 3] | 0x20 == byte | 0x20 },
            "firstIndex of letters")
    }
}
