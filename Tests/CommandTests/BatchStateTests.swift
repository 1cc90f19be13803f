import Foundation
import Testing

/// A batch that is stopped and goes on.
struct BatchStateTests {
    private let folder: TemporaryFolder
    private let input: TemporaryFolder
    private var state: String { folder.path + "/state" }
    private var results: String { folder.path + "/results" }

    init() throws {
        folder = try TemporaryFolder()
        input = try TemporaryFolder()
    }

    /// Runs with the state, appending to the results.
    @discardableResult
    private func run(_ arguments: String...) throws -> BouncesProcess.Result { try run(arguments) }

    private func run(_ arguments: [String]) throws -> BouncesProcess.Result {
        let output = try appending()
        defer { try? output.close() }
        return try BouncesProcess.run(["parse", "--quiet", "--state", state] + arguments, output: output)
    }

    private func appending() throws -> FileHandle {
        let descriptor = unsafe open(results, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        #expect(descriptor >= 0)
        return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    private func recipients() throws -> [String] {
        try String(contentsOfFile: results, encoding: .utf8).split(separator: "\n").map { line in
            let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            let recipients = object?["recipients"] as? [[String: Any]]
            return recipients?.first?["recipient"] as? String ?? "?"
        }
    }

    private func numbers(_ range: Range<Int>) -> [String] { range.map { "\($0)@example.net" } }
    private func mailbox(_ range: Range<Int>) -> String { range.map { mbox(bounce("\($0)@example.net")) }.joined() }

    @Test("a second run has nothing to do; new and changed files are read")
    func secondRun() throws {
        for number in 0..<30 { _ = try input.write("\(number + 10).eml", bounce("\(number)@example.net")) }
        #expect(try run(input.path).status == 0)
        #expect(try recipients() == numbers(0..<30))
        #expect(try run(input.path).status == 0)
        #expect(try recipients() == numbers(0..<30))
        _ = try input.write("05.eml", bounce("30@example.net"))
        try FileManager.default.removeItem(atPath: input.path + "/12.eml")
        _ = try input.write("12.eml", bounce("31@example.net"))
        _ = try input.write("13.eml", bounce("32@example.net", status: "4.2.2"))
        #expect(try run(input.path).status == 0)
        #expect(try recipients() == numbers(0..<33))
    }

    @Test("of an mbox file that has grown only what is new, with its number")
    func growth() throws {
        let path = try input.write("in.mbox", mailbox(0..<50))
        try run(path)
        try append(mailbox(50..<60), to: path)
        try run(path)
        #expect(try recipients() == numbers(0..<60))
        #expect(try String(contentsOfFile: results, encoding: .utf8).contains("\"index\":59,"))
        // a message that is not complete yet comes again when it is
        let last = mbox(bounce("60@example.net"))
        try append(String(last.dropLast(2)), to: path)
        try run(path)
        try append(String(last.suffix(2)) + mailbox(61..<62), to: path)
        try run(path)
        #expect(try recipients() == numbers(0..<61) + numbers(60..<62))
    }

    @Test("a file that was replaced or rewritten is read anew", arguments: [true, false])
    func replaced(isRemoved: Bool) throws {
        let path = try input.write("in.mbox", mailbox(0..<50))
        try run(path)
        if isRemoved { try FileManager.default.removeItem(atPath: path) }
        _ = try input.write("in.mbox", mailbox(50..<120))
        try run(path)
        #expect(try recipients() == numbers(0..<120))
    }

    @Test("a message in a Maildir that moves is known again")
    func maildir() throws {
        for name in ["cur", "new", "tmp"] {
            try FileManager.default.createDirectory(atPath: input.path + "/" + name, withIntermediateDirectories: true)
        }
        for number in 0..<20 { _ = try input.write("new/\(number + 10).host", bounce("\(number)@example.net")) }
        try run(input.path)
        for number in 0..<20 {
            try FileManager.default.moveItem(
                atPath: input.path + "/new/\(number + 10).host", toPath: input.path + "/cur/\(number + 10).host:2,S")
        }
        _ = try input.write("new/40.host", bounce("20@example.net"))
        try run(input.path)
        #expect(try recipients() == numbers(0..<21))
    }

    @Test("what could not be read is tried again")
    func errors() throws {
        _ = try input.write("1.eml", bounce("0@example.net"))
        _ = try input.write("2.eml", "")
        #expect(try run(input.path).status == 1)
        let again = try run(input.path)
        #expect(again.status == 1)
        #expect(again.messages.contains("2.eml: it is empty"))
        _ = try input.write("2.eml", bounce("1@example.net"))
        #expect(try run(input.path).status == 0)
        #expect(try recipients() == numbers(0..<2))
    }

    @Test("killed, again and again: each bounce once", arguments: ["1", "2"])
    func killed(jobs: String) throws {
        let path = try input.write("1.mbox", mailbox(0..<240))
        for number in 240..<270 { _ = try input.write("2\(number).eml", bounce("\(number)@example.net")) }
        for number in 0..<5 {
            let process = Process()
            process.executableURL = BouncesProcess.executable
            process.arguments = ["parse", "--quiet", "--jobs", jobs, "--state", state, input.path]
            process.standardOutput = try appending()
            try process.run()
            usleep(UInt32.random(in: 100_000..<900_000))
            kill(process.processIdentifier, number == 2 ? SIGTERM : SIGKILL)
            process.waitUntilExit()
        }
        try run(input.path)
        #expect(FileManager.default.fileExists(atPath: path))
        #expect(try recipients() == numbers(0..<270))
    }

    @Test("a state of other options, of another program, or without its results, is not used")
    func refused() throws {
        let path = try input.write("in.mbox", mailbox(0..<5))
        try run(path)
        let rules = try folder.write("rules", "\"no such user\" spam\n")
        for options in [["--all"], ["--limit", "recipients=1"], ["--no-verp"], ["--rules", rules]] {
            let other = try run(options + [path])
            #expect(other.status == 1)
            #expect(other.messages == "bounces: \(state): it is no state, or one of a run with other options\n")
        }
        try "".write(toFile: results, atomically: false, encoding: .utf8)
        let lost = try run(path)
        #expect(lost.status == 1)
        #expect(lost.messages.hasPrefix("bounces: standard output has lost results that the state knows of"))
        try "something else\n".write(toFile: state, atomically: false, encoding: .utf8)
        #expect(try run(path).status == 1)
        #expect(try recipients() == [])
        #expect(try BouncesProcess.run("parse", "--state", state, "-").status == 64)
        #expect(try BouncesProcess.run("parse", "--state", state, "--range", "0-5", path).status == 64)
    }

    private func append(_ text: String, to path: String) throws {
        let file = try #require(FileHandle(forWritingAtPath: path))
        try file.seekToEnd()
        try file.write(contentsOf: Data(text.utf8))
        try file.close()
    }
}
