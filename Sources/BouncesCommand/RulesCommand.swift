import ArgumentParser
import Bounces
import Mailboxes
import RawMail

/// `bounces rules`: the tables that tell why.
struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "Show the rules that tell why a delivery failed, or check rules of your own.",
        subcommands: [List.self, Check.self])

    /// `bounces rules list`: all of them.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print the rules in the order in which they are asked, each with its place and where it was seen."
        )

        @Flag(help: "Print the layouts of notices instead, and the rows that tell what kind of notice one is.")
        var layouts = false

        @OptionGroup var rules: RuleFiles

        func run() throws {
            FileDescriptor.ignoreBrokenPipes()
            let rules = try rules.load()
            if layouts { return try Results.write(rules.layoutSource) }
            for table in rules.tables {
                let lines = table.rules.map { $0.seen.isEmpty ? "\($0)" : "\($0)  # \($0.seen)" }
                try Results.write(lines.map { $0.terminalSafe + "\n" }.joined())
            }
        }
    }

    /// `bounces rules check FILE...`: what is wrong in them.
    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Say what is wrong in rule files: line, column, and what.",
            discussion: """
                Told are words that mean nothing, quotation marks that are not closed, phrases that no text can have, and \
                rows that never decide because an earlier row matches all that they match.

                A FILE has one rule on each line: what to match, what it means, and where it was seen.

                  provider initech .initech.example             # hosts that go by this name
                  "no such lumbergh"            userUnknown     # a phrase, in lower case
                  "stapler" ... "is full"       mailboxFull     # two phrases, in this order
                  @initech "come back" 4xx      rateLimited retry after 2h
                  @initech 5.7.*                policyViolation # an enhanced code; * is any number
                  550 553 rcpt                  userUnknown     # either reply, to RCPT TO

                It may also say how a sender's notices are laid out, where parse finds nobody in them:

                  layout initech                                # a name, then what it holds
                    when body "your memo came back"             # whose notices they are
                    list "these colleagues never got it:"       # recipients follow, a line each
                    item " *@"                                  # what such a line looks like
                    text ^"the postroom says:"                  # why, in the line that begins so
                  kind delay subject "memo held back"           # what a message with this subject is

                bounces rules list --layouts prints the built-in ones.

                EXIT STATUS
                  0   nothing is wrong
                  1   something is wrong, or a file could not be read
                """)

        @Argument(help: ArgumentHelp("What to check; - is standard input.", valueName: "file"), completion: .file())
        var files: [String]

        func run() throws {
            FileDescriptor.ignoreBrokenPipes()
            var hasFailed = false
            for path in files {
                guard let file = RuleFile(path) else {
                    hasFailed = true
                    continue
                }
                let problems = file.problems
                if !problems.isEmpty { hasFailed = true }
                try Results.write(problems.map { "\($0)".terminalSafe + "\n" }.joined())
            }
            if hasFailed { throw ExitCode(1) }
        }
    }
}

/// Standard output, checked.
enum Results {
    /// Writes all of it, or ends the command; whoever closed the pipe has seen enough.
    static func write(_ text: String) throws { try write(Array(text.utf8)[...]) }

    /// Writes all of it, or ends the command; whoever closed the pipe has seen enough.
    static func write(_ bytes: ArraySlice<UInt8>) throws {
        do throws(SystemError) { try FileDescriptor.standardOutput.write(bytes.span) } catch {
            if !error.isBrokenPipe {
                FileDescriptor.standardError.writeLine("bounces: cannot write the results: \(error)")
            }
            throw ExitCode(1)
        }
    }
}
