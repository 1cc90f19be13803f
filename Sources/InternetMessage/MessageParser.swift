public import RawMail

/// Reads messages that come in chunks cut anywhere.
///
/// ```swift
/// var parser = MessageParser()
/// while let chunk = nextChunk() { parser.consume(chunk.span) }
/// let message = parser.finish()
/// ```
///
/// The result does not depend on where the chunks are cut. After ``finish()`` the parser is ready for another message; its
/// storage is used again. Memory is bounded by `ParserLimits`, whatever the size of the message.
public struct MessageParser: Sendable {
    private var splitter = LineSplitter()
    private var tokenizer: MIMETokenizer
    private var builder: MessageBuilder
    private var length = 0

    /// Makes a parser at the start of a message.
    public init(limits: ParserLimits = ParserLimits(), capture: CapturePolicy = .reports) {
        tokenizer = MIMETokenizer(limits: limits)
        builder = MessageBuilder(limits: limits, capture: capture)
    }

    /// Reads the next bytes of the message.
    public mutating func consume(_ chunk: Span<UInt8>) {
        var position = 0
        while let run = splitter.next(in: chunk, from: &position) {
            if run.isCarried {
                consumeCarry(run)
            } else {
                consume(lines: chunk.extracting(run.range), beginsLine: run.beginsLine, hyphens: run.hyphens)
            }
        }
    }

    /// Reads whole lines, which a mailbox reader has already found; not to be mixed with ``consume(_:)`` in one message.
    ///
    /// - Parameters:
    ///   - lines: Whole lines with their line ends, or a piece of a line longer than `LineSplitter.lineLimit`.
    ///   - beginsLine: False if the first bytes go on with a line whose start came before.
    ///   - hyphens: `LineSplitter.Run.hyphens`, if it is known.
    public mutating func consume(lines: Span<UInt8>, beginsLine: Bool = true, hyphens: Range<Int>? = nil) {
        tokenizer.consume(lines, beginsLine: beginsLine, hyphens: hyphens, at: length, into: &builder)
        length += lines.count
    }

    /// Ends the message and hands it out.
    ///
    /// The parser then stands at the start of another one.
    public mutating func finish() -> Message {
        if let run = splitter.finish() { consumeCarry(run) }
        tokenizer.finish(at: length, into: &builder)
        let message = builder.finish(length: length, lineDefects: splitter.defects)
        splitter.reset()
        tokenizer.reset()
        length = 0
        return message
    }

    private mutating func consumeCarry(_ run: LineSplitter.Run) {
        let carry = splitter.carry
        consume(lines: carry.span.extracting(run.range), beginsLine: run.beginsLine)
    }
}
