import Mailboxes
import RawMail

/// The two outputs of a subcommand, written with care: results in large pieces, messages at once.
struct CommandOutput<Results: ByteOutput, Messages: ByteOutput> {
    /// Something could not be read, or not be written.
    private(set) var hasFailed = false
    /// Whether results can still be written.
    private(set) var canWrite = true
    /// How many bytes of results were written.
    private(set) var written = 0
    /// The outputs, for those who want to see what they got.
    private(set) var results: Results
    private(set) var messages: Messages

    /// Results that wait for company.
    private var buffer: [UInt8] = []

    /// Results are written when there are so many bytes of them.
    static var bufferSize: Int { 64 * 1024 }

    init(results: Results, messages: Messages) {
        self.results = results
        self.messages = messages
    }

    /// Writes results, later if they are few; after a failure nothing more is written.
    mutating func write(_ bytes: ArraySlice<UInt8>) {
        if buffer.isEmpty, bytes.count >= Self.bufferSize { return writeNow(bytes) }
        buffer += bytes
        if buffer.count >= Self.bufferSize { flush() }
    }

    /// Writes the results that wait.
    mutating func flush() {
        writeNow(buffer[...])
        buffer.removeAll(keepingCapacity: true)
    }

    private mutating func writeNow(_ bytes: ArraySlice<UInt8>) {
        guard canWrite, !bytes.isEmpty else { return }
        do throws(SystemError) {
            try results.write(bytes.span)
            written += bytes.count
        } catch {
            canWrite = false
            hasFailed = true
            // whoever closes the pipe has seen enough
            if !error.isBrokenPipe { say("cannot write the results: \(error)") }
        }
    }

    /// Says that something could not be read.
    mutating func report(_ error: MailboxError) {
        hasFailed = true
        say("\(error)")
    }

    /// Says something that is a failure.
    mutating func fail(_ text: String) {
        hasFailed = true
        say(text)
    }

    /// Says something on one line, whatever is in it; nothing can be said when even that cannot be written.
    mutating func say(_ text: String) {
        let line = Array("bounces: \(text.terminalSafe)\n".utf8)
        do throws(SystemError) { try messages.write(line.span) } catch { hasFailed = true }
    }
}

extension CommandOutput: Sendable where Results: Sendable, Messages: Sendable {}
