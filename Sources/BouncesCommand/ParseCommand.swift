public import ArgumentParser
public import Mailboxes

/// `bounces parse`: mailboxes in, one line of JSON for each bounce out.
struct ParseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse",
        abstract: "Print what the bounces in mailboxes say, as JSON, one object a line.",
        discussion: """
            A PATH is an mbox file, a Maildir, a folder of messages or mbox files (with all folders in it), a file that is \
            one message, or - for standard input. Which of these it is, is found by looking. Messages that are no bounces \
            are passed over. Memory stays the same whatever the size of the input.

            In a folder, files that are kept beside mail are passed over, and counted in the summary: README and LICENSE, \
            scripts (they begin with #!), and names that end in .cf, .json, .jsonl, .md, .ndjson, .py, .sh, .sieve, .toml, \
            .yaml or .yml. Everything else that is no mail is an error that names the file.

            Results go to standard output, everything else to standard error: what could not be read, and a summary in \
            the end.

            EXAMPLES
              bounces parse in.mbox
              bounces parse ~/Maildir /var/spool/bounces > bounces.ndjson
              zcat old.mbox.gz | bounces parse -
              bounces parse --quiet in.mbox |
                jq -r '.recipients[] | select(.advice == "suppress") | .recipient'

            EXIT STATUS
              0   everything was read
              1   something could not be read, or the results could not be written;
                  the results for the rest were printed
              64  the command line was wrong
            """)

    @Argument(help: ArgumentHelp("What to read; - is standard input.", valueName: "path"), completion: .file())
    var paths: [String]

    @Option(
        help: ArgumentHelp("How the messages are stored, if it is not to be found by looking.", valueName: "format"))
    var inputFormat = MailboxFormat.automatic

    @Flag(help: "Print also messages that are no bounces; their kind is none.")
    var all = false

    @Flag(help: "Print each object on several indented lines.")
    var pretty = false

    @Flag(help: "Print no summary; errors are still printed.")
    var quiet = false

    @OptionGroup var analysis: AnalysisOptions

    @OptionGroup var limits: LimitOptions

    func run() throws {
        FileDescriptor.ignoreBrokenPipes()
        var run = ParseRun(
            format: inputFormat, analyzer: try analysis.analyzer(limits: limits.limits), includesAll: all,
            isPretty: pretty,
            results: FileDescriptor.standardOutput,
            messages: FileDescriptor.standardError)
        let start = ContinuousClock.now
        for path in paths { run.read(path) }
        run.finish()
        if !quiet { run.writeSummary(elapsed: start.duration(to: .now)) }
        if run.output.hasFailed { throw ExitCode(1) }
    }
}

extension MailboxFormat: ExpressibleByArgument {}
