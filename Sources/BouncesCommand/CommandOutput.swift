import Mailboxes

/// The two outputs of a subcommand, written with care: results in large pieces, messages at once.
struct CommandOutput<Results: ByteOutput, Messages: ByteOutput> {
    /// Something could not be read, or not be written.
    private(set) var hasFailed = false
    /// Whether results can still be written.
    private(set) var canWrite = true
    /// The outputs, for those who want to see what they got.
    private(set) var results: Results
    private(set) var messages: Messages

    init(results: Results, messages: Messages) {
        self.results = results
        self.messages = messages
    }

    /// Writes results; after a failure nothing more is written.
    mutating func write(_ bytes: [UInt8]) {
        guard canWrite, !bytes.isEmpty else { return }
        do throws(SystemError) {
            try results.write(bytes.span)
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

    /// Says something on one line; nothing can be said when even that cannot be written.
    mutating func say(_ text: String) {
        let line = Array("bounces: \(text)\n".utf8)
        do throws(SystemError) { try messages.write(line.span) } catch { hasFailed = true }
    }
}
