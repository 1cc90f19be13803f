import Bounces
import Mailboxes
import RawMail

/// Reads mailboxes and writes what their bounces say as text; goes on after what cannot be read.
struct ExplainRun<Results: ByteOutput, Messages: ByteOutput> {
    /// Where text and messages go.
    private(set) var output: CommandOutput<Results, Messages>

    private let format: MailboxFormat
    private let report: BounceReport
    private let analyzer: BounceAnalyzer
    private let limits: ParserLimits
    private var isFirst = true

    init(
        format: MailboxFormat, language: Explanation.Language, analyzer: BounceAnalyzer,
        output: CommandOutput<Results, Messages>
    ) {
        self.analyzer = analyzer
        limits = analyzer.limits
        self.format = format
        self.output = output
        report = BounceReport(language: language)
    }

    /// Reads one path of the command line.
    mutating func read(_ path: String) {
        guard output.canWrite else { return }
        if path == "-" { return read(Mailbox(fileDescriptor: 0, format: format, limits: limits)) }
        do throws(MailboxError) {
            read(try Mailbox(path: ProcessArguments.bytes(of: path), format: format, limits: limits))
        } catch {
            output.report(error)
        }
    }

    private mutating func read(_ mailbox: consuming Mailbox) {
        while output.canWrite {
            do throws(MailboxError) {
                guard let entry = try mailbox.next() else { break }
                write(entry)
            } catch {
                output.report(error)
            }
        }
    }

    private mutating func write(_ entry: MailboxEntry) {
        let lines = report.lines(entry, analyzer.analyze(entry.message))
        let text = (isFirst ? "" : "\n") + lines.map { $0.terminalSafe + "\n" }.joined()
        isFirst = false
        output.write(Array(text.utf8)[...])
        // someone may be reading along
        output.flush()
    }
}
