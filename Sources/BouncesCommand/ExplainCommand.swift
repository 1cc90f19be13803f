public import ArgumentParser
public import Bounces
import Mailboxes

/// `bounces explain`: who, what and why, for a person.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Tell in plain words what bounces say, and show the line behind each value.",
        discussion: """
            For each bounce: what it is, and for each recipient a sentence, the values that parse would print, and the lines \
            of the message that they were read from. A PATH is what it is for parse: see bounces help parse.

            EXAMPLES
              bounces explain bounce.eml
              bounces explain --language fr bounce.eml
              pbpaste | bounces explain -

            EXIT STATUS
              0   everything was read
              1   something could not be read, or the text could not be written
              64  the command line was wrong
            """)

    @Argument(help: ArgumentHelp("What to read; - is standard input.", valueName: "path"), completion: .file())
    var paths: [String]

    @Option(help: ArgumentHelp("The language of the sentences.", valueName: "language"))
    var language = Explanation.Language.english

    @Option(
        help: ArgumentHelp("How the messages are stored, if it is not to be found by looking.", valueName: "format"))
    var inputFormat = MailboxFormat.automatic

    @OptionGroup var analysis: AnalysisOptions

    @OptionGroup var limits: LimitOptions

    func run() throws {
        FileDescriptor.ignoreBrokenPipes()
        var run = ExplainRun(
            format: inputFormat, language: language,
            analyzer: try analysis.analyzer(limits: limits.limits),
            output: CommandOutput(results: FileDescriptor.standardOutput, messages: FileDescriptor.standardError))
        for path in paths { run.read(path) }
        if run.output.hasFailed { throw ExitCode(1) }
    }
}

extension Explanation.Language: ExpressibleByArgument {}
