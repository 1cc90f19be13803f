public import RawMail

/// Input and the tokens that it must give, whichever way it comes in.
public struct TokenFixture: Sendable, CustomTestNamed {
    /// What is special about the input.
    public var name: String
    /// The input, with LF for the line ends that are to be tried as CRLF too.
    public var input: [UInt8]
    /// The expected tokens, as ``RecordedToken/description`` writes them.
    public var tokens: [String]
    /// The limits to read with.
    public var limits: ParserLimits

    /// Makes a row of a table.
    public init(_ name: String, _ input: String, _ tokens: [String], limits: ParserLimits = ParserLimits()) {
        self.name = name
        self.input = Array(input.utf8)
        self.tokens = tokens
        self.limits = limits
    }

    /// What is wrong, over all feeding modes and both line ends; empty if all is well.
    public func failures() -> [String] {
        var failures: [String] = []
        let ends = BothLineEnds(input)
        for mode in FeedingMode.allCases {
            let plain = TokenStream(of: ends.lineFeed, mode: mode, limits: limits)
            if plain.descriptions != tokens { failures.append("\(mode), LF: \(plain.descriptions)") }
            failures += plain.violations(in: ends.lineFeed, limits: limits).map { "\(mode), LF: \($0)" }
            let doubled = TokenStream(of: ends.carriageReturnLineFeed, mode: mode, limits: limits)
            if doubled.descriptions != tokens { failures.append("\(mode), CRLF: \(doubled.descriptions)") }
            failures += doubled.violations(in: ends.carriageReturnLineFeed, limits: limits).map {
                "\(mode), CRLF: \($0)"
            }
            if doubled.tokens.map(\.offset) != plain.tokens.map({ ends.mapped[$0.offset] }) {
                failures.append("\(mode): offsets differ between LF and CRLF")
            }
        }
        return failures
    }
}

/// A row whose name is what a test shows of it.
public protocol CustomTestNamed: CustomStringConvertible {
    /// What is special about the row.
    var name: String { get }
}

extension CustomTestNamed {
    /// The name.
    public var description: String { name }
}

/// The same input with both kinds of line ends.
public struct BothLineEnds: Sendable {
    /// The input as it was given.
    public let lineFeed: [UInt8]
    /// The input with a CR before each LF that had none.
    public let carriageReturnLineFeed: [UInt8]
    /// For each offset in `lineFeed`, the end included, the one in `carriageReturnLineFeed`.
    public let mapped: [Int]

    /// Makes the second kind of the first.
    public init(_ input: [UInt8]) {
        var output: [UInt8] = []
        var mapped: [Int] = []
        for byte in input {
            mapped.append(output.count)
            if byte == 0x0A, output.last != 0x0D { output.append(0x0D) }
            output.append(byte)
        }
        mapped.append(output.count)
        lineFeed = input
        carriageReturnLineFeed = output
        self.mapped = mapped
    }
}

/// All tokens of one message.
public struct TokenStream: Hashable, Sendable {
    /// The tokens in their order.
    public var tokens: [RecordedToken]
    /// What the lines showed.
    public var lineDefects: [Defect]

    /// Reads a message from chunks.
    public init(
        of input: [UInt8], mode: FeedingMode = .whole, seed: UInt64 = 1, limits: ParserLimits = ParserLimits(),
        from start: Int = 0
    ) {
        var splitter = LineSplitter()
        splitter.reset(at: start)
        var tokenizer = MIMETokenizer(limits: limits)
        var recorder = TokenRecorder()
        for chunk in mode.chunks(of: input, seed: seed) {
            var position = 0
            while let run = splitter.next(in: chunk.span, from: &position) {
                let lines =
                    run.isCarried
                    ? splitter.carry[run.range]
                    : chunk[(chunk.startIndex + run.range.lowerBound)...].prefix(run.range.count)
                tokenizer.consume(lines.span, beginsLine: run.beginsLine, at: run.offset, into: &recorder)
            }
        }
        if let run = splitter.finish() {
            tokenizer.consume(
                splitter.carry[run.range].span, beginsLine: run.beginsLine, at: run.offset, into: &recorder)
        }
        tokenizer.finish(at: start + input.count, into: &recorder)
        tokens = recorder.tokens
        lineDefects = splitter.defects
    }

    /// The tokens in the notation of the fixtures.
    public var descriptions: [String] { tokens.map(\.description) }
}
