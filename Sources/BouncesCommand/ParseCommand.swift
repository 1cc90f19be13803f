public import ArgumentParser
import Bounces
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

            A run with --state goes on where an earlier one was stopped, in whatever way; files that it has read are passed \
            over, and of an mbox file that has grown only what is new is read. Append the results to a file: what a killed \
            run wrote behind its last state is cut off there, so that each bounce comes once.

            EXAMPLES
              bounces parse in.mbox
              bounces parse ~/Maildir /var/spool/bounces > bounces.ndjson
              zcat old.mbox.gz | bounces parse -
              bounces parse --state batch.state archive/ >> bounces.ndjson
              bounces parse --range 0-67108864 in.mbox
              bounces parse --quiet in.mbox |
                jq -r '.recipients[] | select(.advice == "suppress") | .recipient'

            EXIT STATUS
              0   everything was read
              1   something could not be read, or the results could not be written;
                  the results for the rest were printed
              64  the command line was wrong
              130 stopped by SIGINT, 143 by SIGTERM: the last line is whole;
                  a second signal ends it at once
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

    @Option(
        help: ArgumentHelp(
            "How many threads read at the same time; results are the same for any number. (default: one for each processor)",
            valueName: "number"))
    var jobs: Int?

    @Option(
        help: ArgumentHelp(
            "Read only the messages whose separators lie in these bytes of each file; they are numbered from 0.",
            valueName: "start-end"))
    var range: ByteRange?

    @Option(
        help: ArgumentHelp("Keep in this file what was read, and go on from there next time.", valueName: "file"),
        completion: .file())
    var state: String?

    @OptionGroup var analysis: AnalysisOptions

    @OptionGroup var limits: LimitOptions

    func validate() throws {
        if let jobs, !(1...1024 ~= jobs) { throw ValidationError("--jobs is a number from 1 to 1024.") }
        guard state != nil else { return }
        if range != nil { throw ValidationError("--state and --range do not go together.") }
        if paths.contains("-") { throw ValidationError("--state needs files: standard input cannot be read again.") }
    }

    func run() throws {
        FileDescriptor.ignoreBrokenPipes()
        StopSignal.takeNote()
        ProcessMemory.keepWhatWasFreed()
        let files = try analysis.rules.read()
        let run = ParseRun(
            paths, try options(files), state: try openState(files), results: FileDescriptor.standardOutput,
            messages: FileDescriptor.standardError)
        let start = ContinuousClock.now
        run.run()
        if !quiet { run.writeSummary(elapsed: start.duration(to: .now)) }
        if let signal = StopSignal.received { throw ExitCode(128 + signal) }
        if run.output.hasFailed { throw ExitCode(1) }
    }

    private func options(_ files: [RuleFile]) throws -> ParseOptions {
        ParseOptions(
            format: inputFormat, analyzer: analysis.analyzer(rules: try ReasonRules(files), limits: limits.limits),
            includesAll: all, isPretty: pretty, jobs: jobs ?? Worker.processors, range: range?.bytes ?? 0..<Int.max)
    }

    private func openState(_ files: [RuleFile]) throws -> BatchState? {
        guard let state else { return nil }
        do {
            var batch = try BatchState(path: state, options: words(files).joined(separator: " "))
            let cut = try batch.resume(writingTo: FileDescriptor.standardOutput)
            // from now on it is known where the results of this run begin
            try batch.save(written: 0)
            if cut > 0 {
                FileDescriptor.standardError.writeLine(
                    "bounces: cut off \(cut) bytes of results that are not in the state; they come again")
            }
            return batch
        } catch {
            FileDescriptor.standardError.writeLine("bounces: \(error)")
            throw ExitCode(1)
        }
    }

    /// All that decides what is written.
    private func words(_ files: [RuleFile]) -> [String] {
        (all ? ["--all"] : []) + (pretty ? ["--pretty"] : []) + ["--input-format", "\(inputFormat)"]
            + analysis.words(files) + limits.words
    }
}

extension MailboxFormat: ExpressibleByArgument {}

/// `START-END`, offsets in bytes: from START, and before END; without END, to the end of the file.
struct ByteRange: ExpressibleByArgument {
    let bytes: Range<Int>

    init?(argument: String) {
        let words = argument.split(separator: "-", omittingEmptySubsequences: false)
        guard words.count == 2, let start = Int(words[0]), let end = words[1].isEmpty ? Int.max : Int(words[1]),
            0 <= start, start <= end
        else { return nil }
        bytes = start..<end
    }
}
