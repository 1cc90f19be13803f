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
    var recorder: TokenRecorder
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
        var recorder = TokenRecorder(capacity: input.count)
        mode.forEachChunk(of: input, seed: seed) { chunk in
            let chunk = input.span.extracting(chunk)
            var position = 0
            while let run = splitter.next(in: chunk, from: &position) {
                if run.isCarried {
                    let lines = splitter.carry.span.extracting(run.range)
                    tokenizer.consume(lines, beginsLine: run.beginsLine, at: run.offset, into: &recorder)
                } else {
                    let lines = chunk.extracting(run.range)
                    tokenizer.consume(lines, beginsLine: run.beginsLine, at: run.offset, into: &recorder)
                }
            }
        }
        if let run = splitter.finish() {
            tokenizer.consume(
                splitter.carry.span.extracting(run.range), beginsLine: run.beginsLine, at: run.offset, into: &recorder)
        }
        tokenizer.finish(at: start + input.count, into: &recorder)
        self.recorder = recorder
        lineDefects = splitter.defects
    }

    /// The tokens in their order.
    public var tokens: [RecordedToken] { recorder.tokens }

    /// The bytes of a token.
    func bytes(of token: RecordedToken) -> ArraySlice<UInt8> { recorder.bytes[token.bytes] }

    /// A token in the notation of the fixtures.
    func description(of token: RecordedToken) -> String { recorder.description(of: token) }

    /// The tokens in the notation of the fixtures.
    public var descriptions: [String] { tokens.map(recorder.description) }

    /// Whether the tokens are the same but for CRs, and the offsets and lengths that depend on them.
    func isSameWithoutCarriageReturns(as other: Self) -> Bool {
        tokens.count == other.tokens.count
            && zip(tokens, other.tokens).allSatisfy { token, twin in
                token.kind == twin.kind && token.depth == twin.depth && token.nameLength == twin.nameLength
                    && token.shape == twin.shape && token.code == twin.code
                    && (token.lineEndBefore > 0) == (twin.lineEndBefore > 0)
                    && LineEnds.isSameWithoutCarriageReturns(bytes(of: token), other.bytes(of: twin))
            }
    }
}
