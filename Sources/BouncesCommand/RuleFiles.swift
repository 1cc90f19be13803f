import ArgumentParser
import Bounces
import Mailboxes
import RawMail

/// The option `--rules`, for every command that judges.
struct RuleFiles: ParsableArguments {
    @Option(
        name: .customLong("rules"),
        help: ArgumentHelp(
            "Rules of your own, asked before the built-in ones; several files are asked in their order.",
            valueName: "file"),
        completion: .file())
    var paths: [String] = []

    /// The built-in rules with those of the files before them; what is wrong in a file is told on standard error.
    func load() throws -> ReasonRules { try ReasonRules(read()) }

    /// The files; why one cannot be read is told on standard error.
    func read() throws -> [RuleFile] {
        try paths.map { path in
            guard let file = RuleFile(path) else { throw ExitCode(1) }
            return file
        }
    }
}

extension ReasonRules {
    /// The built-in rules with those of files before them; what is wrong in a file is told on standard error.
    init(_ files: [RuleFile]) throws {
        self = .builtIn
        for file in files.reversed() {
            guard let table = file.table(to: FileDescriptor.standardError) else { throw ExitCode(1) }
            self = prepending(table)
        }
    }
}

/// A file with a rule table.
struct RuleFile {
    let path: String
    let text: String

    /// More than this is no table that somebody wrote.
    private static var sizeLimit: Int { 16 * 1024 * 1024 }

    /// Reads a file; why it cannot be read is told on standard error.
    init?(_ path: String) {
        self.path = path
        do throws(SystemError) {
            var file = try InputFile(path: ProcessArguments.bytes(of: path))
            text = String(decoding: try file.bytes(upTo: Self.sizeLimit), as: UTF8.self)
        } catch {
            FileDescriptor.standardError.writeLine("bounces: \(path): \(error)")
            return nil
        }
    }

    /// All that is wrong in it.
    var problems: [RuleError] { RuleTable.problems(in: text, name: path) }

    /// The table; nil if something is wrong in it, which is told on `output`.
    func table(to output: FileDescriptor) -> RuleTable? {
        for problem in problems { output.writeLine("bounces: \(problem)") }
        return try? RuleTable(parsing: text, name: path)
    }
}

extension FileDescriptor {
    /// Writes a line, whatever is in it; nothing can be said when even that cannot be written.
    func writeLine(_ text: String) {
        let line = Array("\(text.terminalSafe)\n".utf8)
        do throws(SystemError) { try write(line.span) } catch {}
    }
}
