import Bounces
import CMimetic
import Mailboxes
import RawMail

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// How far a message is read; each level does the work of those before it, but for mimetic's.
public enum Level: String, CaseIterable, Sendable {
    /// The limit: every line found with the C library's memchr.
    case memchr
    /// Runs of whole lines.
    case lines
    /// Tokens to a struct that counts them.
    case tokens
    /// Tokens to a closure that counts them.
    case closure
    /// Header fields, parts, captured text and reports.
    case message
    /// What the bounces say.
    case bounce
    /// What the bounces say, as lines of JSON.
    case json
    /// All of it through the reader of mailboxes, as the command does it.
    case mailbox
    /// mimetic's whole tree of parts, with its bodies.
    case mimetic
    /// mimetic's header of the message only.
    case mimeticHeaders = "mimetic-headers"

    /// Chunks of this size are what the levels are fed, as they would be from a file.
    static let chunkSize = 64 * 1024

    /// Reads all messages of an input; the result depends on everything that was read.
    @inline(never)
    public func run(_ input: Input) -> Int { read(input) }

    /// Reads a small bounce at a level, and so makes what is made once, such as tables of rules.
    public static func warmUp(_ level: Self = .json, on first: First = .notice) {
        _ = level.read(Input(name: "", message: Array(first.rawValue.utf8)))
    }

    /// A message for which tables of rules are read.
    public enum First: String {
        /// A text, for which all of them are.
        case notice = """
            From: MAILER-DAEMON@x.example
            Subject: Undelivered Mail Returned to Sender

            <j@y.example>: 550 5.1.1 no

            """
        /// A report of RFC 3464, for which those of the reasons are.
        case report = """
            From: MAILER-DAEMON@x.example
            Subject: Undelivered Mail Returned to Sender
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary=b

            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; x.example

            Final-Recipient: rfc822; j@y.example
            Action: failed
            Status: 5.1.1
            Diagnostic-Code: smtp; 550 5.1.1 no

            --b--

            """
    }

    private func read(_ input: Input) -> Int {
        switch self {
        case .memchr: countLines(input)
        case .lines: splitLines(input)
        case .tokens: countTokens(input)
        case .closure: countTokensInClosure(input)
        case .message: parseMessages(input)
        case .bounce: analyzeMessages(input)
        case .json: writeBounces(input)
        case .mailbox: readMailbox(input)
        case .mimetic: parseWithMimetic(input, headersOnly: false)
        case .mimeticHeaders: parseWithMimetic(input, headersOnly: true)
        }
    }
}

extension Input {
    /// Hands out the chunks of a message.
    @inline(__always)
    func forEachChunk(of message: Range<Int>, _ body: (Span<UInt8>) -> Void) {
        var start = message.lowerBound
        while start < message.upperBound {
            let end = min(start + Level.chunkSize, message.upperBound)
            body(bytes.span.extracting(start..<end))
            start = end
        }
    }
}

// MARK: - Lines

private func countLines(_ input: Input) -> Int {
    input.bytes.withUnsafeBytes { buffer in
        guard let base = buffer.baseAddress else { return 0 }
        var lines = 0
        for message in input.messages {
            var next = message.lowerBound
            while next < message.upperBound, let found = memchr(base + next, 0x0A, message.upperBound - next) {
                next = base.distance(to: UnsafeRawPointer(found)) + 1
                lines &+= 1
            }
        }
        return lines
    }
}

private func splitLines(_ input: Input) -> Int {
    var splitter = LineSplitter()
    var total = 0
    for message in input.messages {
        input.forEachChunk(of: message) { chunk in
            var position = 0
            while let run = splitter.next(in: chunk, from: &position) { total &+= run.range.count }
        }
        if let run = splitter.finish() { total &+= run.range.count }
        splitter.reset()
    }
    return total
}

// MARK: - Tokens

/// Counts tokens and bytes.
private struct CountingSink: TokenSink {
    var tokens = 0
    var bytes = 0

    mutating func receive(_ token: borrowing Token) {
        tokens &+= 1
        switch token {
        case .field(let line, _, _), .continuation(let line, _), .body(let line, _): bytes &+= line.count
        case .preamble(let line, _), .epilogue(let line, _), .emptyLine(let line, _): bytes &+= line.count
        case .delimiter(let line, _, _, let before, _): bytes &+= line.count &+ before
        case .envelopeLine(let line, _): bytes &+= line.count
        case .partStart, .headerEnd, .partEnd, .defect: break
        }
    }
}

private func countTokens(_ input: Input) -> Int {
    var splitter = LineSplitter()
    var tokenizer = MIMETokenizer()
    var sink = CountingSink()
    for message in input.messages {
        input.forEachChunk(of: message) { chunk in
            var position = 0
            while let run = splitter.next(in: chunk, from: &position) {
                if run.isCarried {
                    let carry = splitter.carry
                    tokenizer.consume(
                        carry.span.extracting(run.range), beginsLine: run.beginsLine, at: run.offset, into: &sink)
                } else {
                    tokenizer.consume(
                        chunk.extracting(run.range), beginsLine: run.beginsLine, hyphens: run.hyphens,
                        at: run.offset, into: &sink)
                }
            }
        }
        if let run = splitter.finish() {
            let carry = splitter.carry
            tokenizer.consume(carry.span.extracting(run.range), beginsLine: run.beginsLine, at: run.offset, into: &sink)
        }
        tokenizer.finish(at: message.count, into: &sink)
        splitter.reset()
        tokenizer.reset()
    }
    return sink.bytes &+ sink.tokens
}

private func countTokensInClosure(_ input: Input) -> Int {
    var splitter = LineSplitter()
    var tokenizer = MIMETokenizer()
    var sink = CountingSink()
    for message in input.messages {
        input.forEachChunk(of: message) { chunk in
            var position = 0
            while let run = splitter.next(in: chunk, from: &position) {
                if run.isCarried {
                    let carry = splitter.carry
                    tokenizer.consume(
                        carry.span.extracting(run.range), beginsLine: run.beginsLine, at: run.offset
                    ) { sink.receive($0) }
                } else {
                    tokenizer.consume(
                        chunk.extracting(run.range), beginsLine: run.beginsLine, hyphens: run.hyphens,
                        at: run.offset
                    ) { sink.receive($0) }
                }
            }
        }
        if let run = splitter.finish() {
            let carry = splitter.carry
            tokenizer.consume(carry.span.extracting(run.range), beginsLine: run.beginsLine, at: run.offset) {
                sink.receive($0)
            }
        }
        tokenizer.finish(at: message.count) { sink.receive($0) }
        splitter.reset()
        tokenizer.reset()
    }
    return sink.bytes &+ sink.tokens
}

// MARK: - Messages

private func parseMessages(_ input: Input) -> Int {
    var parser = MessageParser()
    var total = 0
    for range in input.messages {
        input.forEachChunk(of: range) { parser.consume($0) }
        let message = parser.finish()
        total &+= message.header.count + message.parts.count
    }
    return total
}

private func analyzeMessages(_ input: Input) -> Int {
    var parser = MessageParser()
    let analyzer = BounceAnalyzer()
    var total = 0
    for range in input.messages {
        input.forEachChunk(of: range) { parser.consume($0) }
        if let bounce = analyzer.analyze(parser.finish()) { total &+= 1 &+ bounce.recipients.count }
    }
    return total
}

private func writeBounces(_ input: Input) -> Int {
    var parser = MessageParser()
    let analyzer = BounceAnalyzer()
    var json = JSONWriter()
    var total = 0
    for range in input.messages {
        input.forEachChunk(of: range) { parser.consume($0) }
        guard let bounce = analyzer.analyze(parser.finish()) else { continue }
        json.object { bounce.writeMembers(to: &$0) }
        json.endLine()
        if json.bytes.count > Level.chunkSize {
            total &+= json.bytes.count
            json.removeAll()
        }
    }
    return total &+ json.bytes.count
}

private func readMailbox(_ input: Input) -> Int {
    let analyzer = BounceAnalyzer()
    var reader = MessageReader()
    var json = JSONWriter()
    var total = 0
    func take(_ entry: MailboxEntry) {
        guard let bounce = analyzer.analyze(entry.message) else { return }
        json.object { bounce.writeMembers(to: &$0) }
        json.endLine()
        total &+= json.bytes.count
        json.removeAll()
    }
    do throws(MailboxError) {
        var start = 0
        while start < input.bytes.count {
            let end = min(start + Level.chunkSize, input.bytes.count)
            let chunk = input.bytes.span.extracting(start..<end)
            var position = 0
            while let entry = try reader.next(in: chunk, from: &position) { take(entry) }
            start = end
        }
        while let entry = try reader.finish() { take(entry) }
    } catch {
        return -1
    }
    return total
}

private func parseWithMimetic(_ input: Input, headersOnly: Bool) -> Int {
    input.bytes.withUnsafeBufferPointer { buffer in
        guard let base = buffer.baseAddress else { return 0 }
        return input.messages.reduce(0) {
            $0 &+ cmimetic_parse(base + $1.lowerBound, $1.count, headersOnly ? 1 : 0)
        }
    }
}
