import Bounces
import Mailboxes
import RawMail

/// Reads mailboxes and writes what their bounces say; goes on after what cannot be read, stops when results cannot be written.
struct ParseRun<Results: ByteOutput, Messages: ByteOutput> {
    /// What was read so far.
    private(set) var summary = Summary()
    /// Where results and messages go.
    private(set) var output: CommandOutput<Results, Messages>

    private let format: MailboxFormat
    private let limits: ParserLimits
    private let includesAll: Bool
    private let analyzer: BounceAnalyzer
    private var json: JSONWriter

    /// Results are written when there are so many bytes of them.
    private static var bufferSize: Int { 64 * 1024 }

    init(
        format: MailboxFormat, analyzer: BounceAnalyzer = BounceAnalyzer(),
        includesAll: Bool, isPretty: Bool, results: Results, messages: Messages
    ) {
        self.analyzer = analyzer
        self.format = format
        limits = analyzer.limits
        self.includesAll = includesAll
        output = CommandOutput(results: results, messages: messages)
        json = JSONWriter(isPretty: isPretty)
    }

    /// Reads one path of the command line.
    mutating func read(_ path: String) {
        guard output.canWrite else { return }
        if path == "-" {
            // someone may be waiting at the other end of both pipes
            return read(Mailbox(fileDescriptor: 0, format: format, limits: limits), flushesEachResult: true)
        }
        do throws(MailboxError) {
            let path = ProcessArguments.bytes(of: path)
            read(try Mailbox(path: path, format: format, limits: limits), flushesEachResult: false)
        } catch {
            report(error)
        }
    }

    private mutating func read(_ mailbox: consuming Mailbox, flushesEachResult: Bool) {
        while output.canWrite {
            do throws(MailboxError) {
                guard let entry = try mailbox.next() else { break }
                take(entry)
                if flushesEachResult || json.bytes.count >= Self.bufferSize { flush() }
            } catch {
                report(error)
            }
        }
        summary.bytes += mailbox.bytesRead
        summary.passedOver += mailbox.filesPassedOver
    }

    /// Writes what is still to be written.
    mutating func finish() {
        flush()
    }

    /// Writes the summary as one line.
    mutating func writeSummary(elapsed: Duration) {
        // where nothing was written, what was found is not what the reader of the results has
        guard output.canWrite else { return }
        output.say(summary.description(elapsed: elapsed))
    }
}

// MARK: - Results

extension ParseRun {
    private mutating func take(_ entry: MailboxEntry) {
        summary.messages += 1
        guard let bounce = analyzer.analyze(entry.message) else {
            summary.defects += entry.message.defects.count + entry.defects.count
            if includesAll { write(Bounce(kind: .none, defects: entry.message.defects), entry) }
            return
        }
        summary.count(bounce)
        summary.defects += entry.defects.count
        write(bounce, entry)
    }

    private mutating func write(_ bounce: Bounce, _ entry: MailboxEntry) {
        var bounce = bounce
        for defect in entry.defects { bounce.defects.note(defect.code, at: defect.offset, count: defect.count) }
        var json = JSONWriter()
        swap(&json, &self.json)
        json.object { json in
            json.key("source")
            json.object { entry.source.writeMembers(to: &$0) }
            bounce.writeMembers(to: &json) { json in
                guard json.bytes.count >= Self.bufferSize else { return }
                output.write(json.bytes)
                json.removeWritten()
            }
        }
        json.endLine()
        swap(&json, &self.json)
    }

    private mutating func flush() {
        output.write(json.bytes)
        json.removeAll()
    }

    private mutating func report(_ error: MailboxError) {
        summary.unreadable += 1
        output.report(error)
    }
}

extension Bounce.Kind {
    /// The kind of a message that is no bounce.
    static let none = Self(rawValue: "none")
}

extension MessageSource {
    func writeMembers(to json: inout JSONWriter) {
        json.member("path", path)
        json.member("index", index)
        json.member("offset", offset)
        json.member("length", length)
    }
}
