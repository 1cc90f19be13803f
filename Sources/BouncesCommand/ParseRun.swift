import Bounces
import Mailboxes
import RawMail

/// Reads mailboxes and writes what their bounces say; goes on after what cannot be read, stops when results cannot be written.
struct ParseRun<Results: ByteOutput, Messages: ByteOutput> {
    /// Something could not be read, or not be written.
    private(set) var hasFailed = false
    /// What was read so far.
    private(set) var summary = Summary()
    /// The outputs, for those who want to see what they got.
    private(set) var results: Results
    private(set) var messages: Messages

    private let format: MailboxFormat
    private let includesAll: Bool
    private let analyzer: BounceAnalyzer
    private var json: JSONWriter
    private var canWrite = true

    /// Results are written when there are so many bytes of them.
    private static var bufferSize: Int { 64 * 1024 }

    init(
        format: MailboxFormat, rules: ReasonRules = .builtIn, includesAll: Bool, isPretty: Bool, results: Results,
        messages: Messages
    ) {
        analyzer = BounceAnalyzer(rules: rules)
        self.format = format
        self.includesAll = includesAll
        self.results = results
        self.messages = messages
        json = JSONWriter(isPretty: isPretty)
    }

    /// Reads one path of the command line.
    mutating func read(_ path: String) {
        guard canWrite else { return }
        if path == "-" {
            // someone may be waiting at the other end of both pipes
            return read(Mailbox(fileDescriptor: 0, format: format), flushesEachResult: true)
        }
        do throws(MailboxError) {
            read(try Mailbox(path: ProcessArguments.bytes(of: path), format: format), flushesEachResult: false)
        } catch {
            report(error)
        }
    }

    private mutating func read(_ mailbox: consuming Mailbox, flushesEachResult: Bool) {
        while canWrite {
            do throws(MailboxError) {
                guard let entry = try mailbox.next() else { break }
                take(entry)
                if flushesEachResult || json.bytes.count >= Self.bufferSize { flush() }
            } catch {
                report(error)
            }
        }
        summary.bytes += mailbox.bytesRead
    }

    /// Writes what is still to be written.
    mutating func finish() {
        flush()
    }

    /// Writes the summary as one line.
    mutating func writeSummary(elapsed: Duration) {
        // where nothing was written, what was found is not what the reader of the results has
        guard canWrite else { return }
        writeMessage(summary.description(elapsed: elapsed))
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
                writeResults(json.bytes)
                json.removeWritten()
            }
        }
        json.endLine()
        swap(&json, &self.json)
    }

    private mutating func flush() {
        let bytes = json.bytes
        writeResults(bytes)
        json.removeAll()
    }

    private mutating func writeResults(_ bytes: [UInt8]) {
        guard canWrite, !bytes.isEmpty else { return }
        do throws(SystemError) {
            try results.write(bytes.span)
        } catch {
            canWrite = false
            hasFailed = true
            // whoever closes the pipe has seen enough
            if !error.isBrokenPipe { writeMessage("cannot write the results: \(error)") }
        }
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

// MARK: - Messages

extension ParseRun {
    private mutating func report(_ error: MailboxError) {
        hasFailed = true
        summary.unreadable += 1
        writeMessage("\(error)")
    }

    /// Nothing can be said when even that cannot be written.
    private mutating func writeMessage(_ text: String) {
        let line = Array("bounces: \(text)\n".utf8)
        do throws(SystemError) { try messages.write(line.span) } catch { hasFailed = true }
    }
}
