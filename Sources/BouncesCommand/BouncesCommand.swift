import ArgumentParser

@main
struct BouncesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "bounces", abstract: "Reads e-mail bounces.")
}
