import ArgumentParser

/// The command `bounces`: each subcommand is a file of its own.
@main
struct BouncesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bounces",
        abstract: "Reads e-mail bounces: who could not be reached, why, and what to do.",
        discussion: """
            bounces parse in.mbox reads all messages of a mailbox and prints what each bounce says, as JSON; bounces explain \
            bounce.eml tells it in words.

            bounces classify says what one reply means; bounces rules shows the rules behind all answers.

            Shell completions: bounces --generate-completion-script bash (or zsh, fish).
            """,
        version: "0.1.0",
        subcommands: [ParseCommand.self, ExplainCommand.self, ClassifyCommand.self, RulesCommand.self])
}
