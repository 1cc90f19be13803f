public import InternetMessage
public import RawMail

/// Reads the messages of one input that comes in chunks cut anywhere: an mbox file or a single message.
///
/// ```swift
/// var reader = MessageReader()
/// while let chunk = nextChunk() {
///     var position = 0
///     while let entry = try reader.next(in: chunk.span, from: &position) { use(entry) }
/// }
/// while let entry = try reader.finish() { use(entry) }
/// ```
///
/// What it finds does not depend on where the chunks are cut. Its memory is that of one message, bounded by `ParserLimits`,
/// and of the first bytes of the input, which show its format. For files there is ``Mailbox``.
public struct MessageReader: Sendable {
    private enum Stage { case probing, mailbox, lastLine, message, done }

    /// A message of an mbox file that is being read.
    private struct OpenMessage {
        /// Where its envelope line begins, or itself if it has none.
        var separator: Int
        var offset: Int
        var end: Int
        var length = 0
        var defects: [Defect] = []
    }

    private var path: String
    private var format: MailboxFormat.FileFormat
    private var parser: MessageParser
    private var stage = Stage.probing

    /// The first bytes of the input, and how many of them were read since its format was found.
    private var head: [UInt8] = []
    private var headPosition = 0
    private var hasUnreadHead = false
    /// The bytes at the front of the current chunk that went into `head`.
    private var chunkStart = 0

    private var lines = LineSplitter()
    private var mbox = MboxSplitter()
    private var run: LineSplitter.Run?
    private var runPosition = 0
    private var open: OpenMessage?
    private var index = 0
    /// Messages are handed out whose separators lie here.
    private var wanted = 0..<Int.max
    /// How far an mbox file was read.
    private(set) var reached = Reached()

    /// A place in an mbox file from which another reader can go on.
    struct Reached: Hashable, Sendable {
        /// Where the next message begins with its separator, or will begin, when there is one.
        var offset = 0
        /// How many messages were handed out before.
        var messages = 0
    }

    /// Makes a reader at the start of its input.
    ///
    /// - Parameters:
    ///   - path: What ``MessageSource/path`` and errors are to say.
    ///   - format: How the input is stored; those of directories stand for `automatic`.
    ///   - limits: How much of a message is looked at and stored.
    ///   - capture: Which content of a message is kept.
    public init(
        path: String = "-", format: MailboxFormat = .automatic, limits: ParserLimits = ParserLimits(),
        capture: CapturePolicy = .reports
    ) {
        self.init(path: path, format: format.fileFormat, limits: limits, capture: capture)
    }

    init(path: String, format: MailboxFormat.FileFormat, limits: ParserLimits, capture: CapturePolicy) {
        self.path = path
        self.format = format
        parser = MessageParser(limits: limits, capture: capture)
    }

    /// Forgets the input, keeps the storage, and stands at the start of another one.
    ///
    /// Of an mbox file only messages are handed out whose separators lie in the range `wanted`; another file is one message at 0.
    mutating func reset(path: String, format: MailboxFormat.FileFormat, wanted: Range<Int> = 0..<Int.max) {
        if stage == .message || open != nil { _ = parser.finish() }
        self.path = path
        self.format = format
        stage = .probing
        head.removeAll(keepingCapacity: true)
        headPosition = 0
        hasUnreadHead = false
        chunkStart = 0
        lines.reset()
        run = nil
        runPosition = 0
        open = nil
        index = 0
        self.wanted = wanted
        reached = Reached()
        isMailbox = false
    }

    /// Forgets the input, keeps the storage, and stands at a separator in the middle of an mbox file.
    mutating func resume(path: String, _ variant: MboxSplitter.Variant, at offset: Int, wanted: Range<Int>) {
        reset(path: path, format: .mbox(variant), wanted: wanted)
        lines.reset(at: offset)
        beginMailbox(variant)
    }

    /// Whether nothing more is to be read: the rest of the input is not wanted.
    var isDone: Bool { stage == .done && !hasUnreadHead }

    /// Whether the input has turned out to be an mbox file.
    private(set) var isMailbox = false

    /// The next message that is complete, in a chunk at or after `position`, which moves past what was read.
    ///
    /// - Returns: nil when the chunk is used up; `position` then stands at 0 for the next one.
    public mutating func next(
        in chunk: Span<UInt8>, from position: inout Int
    ) throws(MailboxError) -> MailboxEntry? {
        try next(in: chunk, from: &position) { _ in false }
    }

    /// The next of the messages that are complete only because no chunk is to come; nil when there are no more.
    public mutating func finish() throws(MailboxError) -> MailboxEntry? {
        try finish { _ in false }
    }

    /// As ``next(in:from:)``, with a way to see whether a message can end at an offset.
    mutating func next(
        in chunk: Span<UInt8>, from position: inout Int, isEdge: (Int) -> Bool
    ) throws(MailboxError) -> MailboxEntry? {
        if stage == .probing {
            let taken = min(chunk.count - position, ContentProbe.length - head.count)
            head.append(copying: chunk.extracting(position..<(position + taken)))
            position += taken
            chunkStart = position
            if head.count == ContentProbe.length { try beginReading() }
        }
        if let entry = nextInHead(isEdge: isEdge) { return entry }
        // also at the end of the chunk: its last run may hold more messages
        var inRest = position - chunkStart
        if let entry = read(chunk.extracting(chunkStart..<chunk.count), from: &inRest, isEdge: isEdge) {
            position = chunkStart + inRest
            return entry
        }
        position = 0
        chunkStart = 0
        return nil
    }

    /// As ``finish()``, with a way to see whether a message can end at an offset.
    mutating func finish(isEdge: (Int) -> Bool) throws(MailboxError) -> MailboxEntry? {
        if stage == .probing { try beginReading() }
        if let entry = nextInHead(isEdge: isEdge) { return entry }
        if stage == .mailbox {
            stage = .lastLine
            run = lines.finish()
            runPosition = 0
        }
        switch stage {
        case .lastLine:
            if let entry = nextInCarry(isEdge: isEdge) { return entry }
            guard stage == .lastLine else { return nil }
            stage = .done
            return endMailbox()
        case .message:
            stage = .done
            let message = parser.finish()
            return MailboxEntry(source: source(offset: 0, length: message.length), message: message)
        case .probing, .mailbox, .done:
            return nil
        }
    }
}

// MARK: - The format

extension MessageReader {
    /// Finds the format by the head, and stands ready to read.
    private mutating func beginReading() throws(MailboxError) {
        stage = .done
        switch ContentProbe.shape(of: head.span, as: format) {
        case .mbox(let variant): beginMailbox(variant)
        case .message where wanted.contains(0): stage = .message
        case .message: return
        case .other(let reason): throw MailboxError(.notMail, path: path, reason: reason)
        }
        hasUnreadHead = true
    }

    private mutating func beginMailbox(_ variant: MboxSplitter.Variant) {
        stage = .mailbox
        isMailbox = true
        mbox = MboxSplitter(variant)
    }

    private mutating func nextInHead(isEdge: (Int) -> Bool) -> MailboxEntry? {
        guard hasUnreadHead else { return nil }
        let head = head
        var position = headPosition
        let entry = read(head.span, from: &position, isEdge: isEdge)
        headPosition = position
        hasUnreadHead = entry != nil
        return entry
    }
}

// MARK: - Lines and pieces

extension MessageReader {
    private mutating func read(
        _ bytes: Span<UInt8>, from position: inout Int, isEdge: (Int) -> Bool
    ) -> MailboxEntry? {
        guard stage == .mailbox else {
            if stage == .message { parser.consume(bytes.extracting(position..<bytes.count)) }
            position = 0
            return nil
        }
        while true {
            if let run, !run.isCarried {
                if let entry = nextInRun(bytes.extracting(run.range), run, isEdge: isEdge) { return entry }
            } else if let entry = nextInCarry(isEdge: isEdge) {
                return entry
            }
            guard stage == .mailbox else { break }
            run = lines.next(in: bytes, from: &position)
            runPosition = 0
            if run == nil { return nil }
        }
        position = 0
        return nil
    }

    private mutating func nextInCarry(isEdge: (Int) -> Bool) -> MailboxEntry? {
        guard let run else { return nil }
        let carry = lines.carry
        return nextInRun(carry.span.extracting(run.range), run, isEdge: isEdge)
    }

    /// Reads a run up to the end of a message; nil when the run is used up.
    private mutating func nextInRun(
        _ bytes: Span<UInt8>, _ run: LineSplitter.Run, isEdge: (Int) -> Bool
    ) -> MailboxEntry? {
        while let piece = mbox.next(
            in: bytes, beginsLine: run.beginsLine, spaces: run.spaces, at: run.offset, from: &runPosition)
        {
            switch piece {
            case .separator(let range):
                let entry = endMessage()
                let (separator, start) = (run.offset + range.lowerBound, run.offset + range.upperBound)
                reached = Reached(offset: separator, messages: index)
                guard separator < wanted.upperBound else {
                    stage = .done
                    self.run = nil
                    return entry
                }
                open = OpenMessage(separator: separator, offset: start, end: start)
                if let entry { return entry }
            case .lines(let range, let beginsLine):
                consume(
                    bytes.extracting(range), beginsLine: beginsLine, hyphens: run.hyphens(in: range),
                    at: run.offset + range.lowerBound)
            case .emptyLine(let isCRLF):
                consumeEmptyLine(isCRLF: isCRLF)
            case .unsettledContentLength(let end):
                mbox.settleContentLength(isRight: isEdge(end))
            }
        }
        self.run = nil
        return nil
    }

    private mutating func consume(
        _ bytes: Span<UInt8>, beginsLine: Bool, hyphens: Range<Int>? = nil, at offset: Int
    ) {
        var message = open ?? OpenMessage(separator: offset, offset: offset, end: offset)
        // the splitter counts them for the whole mailbox: as long as it saw none, there is nothing to look for
        if !lines.defects.isEmpty { Self.noteBareCarriageReturns(in: bytes, &message) }
        parser.consume(lines: bytes, beginsLine: beginsLine, hyphens: hyphens)
        message.length += bytes.count
        message.end = offset + bytes.count
        open = message
    }

    private mutating func consumeEmptyLine(isCRLF: Bool) {
        guard let end = open?.end else { return }
        let lineEnd: [UInt8] = isCRLF ? [0x0D, 0x0A] : [0x0A]
        consume(lineEnd.span, beginsLine: true, at: end)
    }

    private static func noteBareCarriageReturns(in bytes: Span<UInt8>, _ message: inout OpenMessage) {
        var position = 0
        while let index = ByteSearch.firstBareCarriageReturn(in: bytes, from: position), index < bytes.count - 1 {
            message.defects.note(.bareCarriageReturn, at: message.length + index)
            position = index + 1
        }
    }
}

// MARK: - Messages

extension MessageReader {
    private mutating func endMailbox() -> MailboxEntry? {
        if case .emptyLine(let isCRLF) = mbox.finish(at: lines.offset) { consumeEmptyLine(isCRLF: isCRLF) }
        // without an empty line at the end, someone may still be writing
        let isWhole = open.map { $0.end < lines.offset } ?? true
        let entry = endMessage()
        if isWhole { reached = Reached(offset: lines.offset, messages: index) }
        return entry
    }

    private mutating func endMessage() -> MailboxEntry? {
        guard var message = open else { return nil }
        open = nil
        guard wanted.contains(message.separator) else {
            _ = parser.finish()
            return nil
        }
        for defect in mbox.defects {
            message.defects.note(defect.code, at: max(0, defect.offset - message.offset), count: defect.count)
        }
        defer { index += 1 }
        return MailboxEntry(
            source: source(offset: message.offset, length: message.end - message.offset), message: parser.finish(),
            defects: message.defects)
    }

    private func source(offset: Int, length: Int) -> MessageSource {
        MessageSource(path: path, index: index, offset: offset, length: length)
    }
}
