import Foundation
import Testing

struct ParseCommandTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test("a mailbox: a line for each bounce, and a summary")
    func mailbox() throws {
        let path = try folder.write("in.mbox", mbox(bounce("a@example.net"), ordinary, bounce("b@example.net")))
        let result = try BouncesProcess.run("parse", path)
        #expect(result.status == 0)
        #expect(result.lines.count == 2)
        let start = envelope.utf8.count + 1
        let length = bounce("a@example.net").utf8.count
        let source = "{\"source\":{\"path\":\"\(path)\",\"index\":0,\"offset\":\(start),\"length\":\(length)},"
        #expect(result.results.hasPrefix(source + "\"kind\":\"failure\","))
        #expect(result.lines.last?.contains("\"recipient\":\"b@example.net\"") == true)
        #expect(result.messages.hasPrefix("bounces: 3 messages, 2 bounces, 2 recipients (2 hard, 0 soft), "))
        #expect(result.messages.hasSuffix(" MB/s\n"))
    }

    @Test("standard input, an mbox file or a message")
    func standardInput() throws {
        let one = try BouncesProcess.run("parse", "--quiet", "-", input: bounce("a@example.net"))
        #expect(one.status == 0)
        #expect(one.results.hasPrefix("{\"source\":{\"path\":\"-\",\"index\":0,\"offset\":0,"))
        let input = mbox(bounce("a@example.net"), bounce("b@example.net"))
        let two = try BouncesProcess.run("parse", "-", "--quiet", input: input)
        #expect(two.lines.count == 2)
        #expect(two.messages == "")
    }

    @Test("several paths, one of them bad: the rest is out")
    func onePathBad() throws {
        let first = try folder.write("1.eml", bounce("a@example.net"))
        let bad = try folder.write("2.gz", "\u{1F}\u{8B}")
        try Data([0x1F, 0x8B, 8]).write(to: URL(fileURLWithPath: bad))
        let last = try folder.write("3.eml", bounce("b@example.net"))
        let result = try BouncesProcess.run("parse", "--quiet", first, bad, folder.path + "/none", last)
        #expect(result.status == 1)
        #expect(result.lines.count == 2)
        #expect(
            result.messages == """
                bounces: \(bad): it looks like gzip data, not mail
                bounces: \(folder.path)/none: cannot open: No such file or directory

                """)
    }

    @Test("a folder is read whole")
    func wholeFolder() throws {
        _ = try folder.write("1.eml", bounce("a@example.net"))
        _ = try folder.write("2.txt", "no mail")
        _ = try folder.write("3.mbox", mbox(ordinary, bounce("b@example.net", status: "4.2.2")))
        let result = try BouncesProcess.run("parse", folder.path)
        #expect(result.status == 1)
        #expect(result.lines.count == 2)
        #expect(result.messages.contains("3 messages, 2 bounces, 2 recipients (1 hard, 1 soft), "))
        #expect(result.messages.contains(", 1 error, "))
    }

    @Test("--all, --pretty, --input-format")
    func options() throws {
        let path = try folder.write("in.mbox", mbox(ordinary, bounce("a@example.net")))
        let all = try BouncesProcess.run("parse", "--quiet", "--all", path)
        #expect(all.lines.first?.contains("\"kind\":\"none\"") == true)
        #expect(all.lines.count == 2)
        let pretty = try BouncesProcess.run("parse", "--quiet", "--pretty", path)
        #expect(pretty.lines.first == "{")
        #expect(pretty.lines.count > 10)
        let message = try BouncesProcess.run("parse", "--quiet", "--all", "--input-format", "message", path)
        #expect(message.lines.count == 1)
        let maildir = try BouncesProcess.run("parse", "--quiet", "--input-format", "maildir", path)
        #expect(maildir.status == 1)
        #expect(maildir.messages == "bounces: \(path): it is not a directory, so not a Maildir\n")
    }

    @Test("ranges: each message in one of them, whatever is between", arguments: ["1", "2"])
    func ranges(jobs: String) throws {
        let path = try folder.write("in.mbox", (0..<30).map { mbox(bounce("\($0)@example.net")) }.joined())
        let whole = try BouncesProcess.run("parse", "--quiet", path).lines.map { withoutIndex($0) }
        #expect(whole.count == 30)
        for size in [3000, 7777] {
            var lines: [String] = []
            for start in stride(from: 0, to: 30_000, by: size) {
                let part = try BouncesProcess.run(
                    "parse", "--quiet", "--jobs", jobs, "--range", "\(start)-\(start + size)", path)
                #expect(part.status == 0)
                lines += part.lines.map { withoutIndex($0) }
            }
            #expect(lines == whole)
        }
        let end = try BouncesProcess.run("parse", "--quiet", "--range", "5000-", path)
        #expect(end.lines.first?.contains("\"index\":0,") == true)
        #expect(try BouncesProcess.run("parse", "--range", "0-1", folder.path).status == 1)
    }

    private func withoutIndex(_ line: Substring) -> String {
        String(line.replacing(/"index":[0-9]+,/, with: ""))
    }

    @Test("standard input that is a file is read like one, from where it stands", arguments: ["1", "2"])
    func inputFile(jobs: String) throws {
        let path = try folder.write("in.mbox", (0..<30).map { mbox(bounce("\($0)@example.net"), attachment) }.joined())
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let result = try BouncesProcess.run("parse", "--quiet", "--jobs", jobs, "-", input: text)
        let named = try BouncesProcess.run("parse", "--quiet", path)
        #expect(result.lines.count == 30)
        #expect(result.results == named.results.replacing("{\"path\":\"\(path)\"", with: "{\"path\":\"-\""))
    }

    @Test(
        "a wrong command line is 64, and says so",
        arguments: [
            ["parse"], ["parse", "--none", "x"], ["parse", "--input-format", "x", "y"], ["none"],
            ["parse", "--jobs", "0", "x"], ["parse", "--jobs", "x", "y"], ["parse", "--range", "5", "x"],
            ["parse", "--range", "5-4", "x"], ["parse", "--range", "-1-4", "x"],
        ])
    func usage(arguments: [String]) throws {
        let process = Process()
        process.executableURL = BouncesProcess.executable
        process.arguments = arguments
        let messages = Pipe()
        process.standardError = messages
        try process.run()
        let text = String(decoding: messages.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 64)
        #expect(text.contains("Usage: bounces"))
    }

    @Test("help and version")
    func help() throws {
        let help = try BouncesProcess.run("parse", "--help")
        #expect(help.status == 0)
        for text in ["EXAMPLES", "EXIT STATUS", "--input-format", "mboxcl2"] { #expect(help.results.contains(text)) }
        let root = try BouncesProcess.run("--help")
        #expect(root.results.contains("--generate-completion-script"))
        let version = try BouncesProcess.run("--version")
        #expect(version.status == 0)
        #expect(version.results.contains("."))
        let completions = try BouncesProcess.run("--generate-completion-script", "bash")
        #expect(completions.status == 0)
        #expect(completions.results.contains("parse"))
    }

    @Test("a full disk is an error", .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
    func fullDisk() throws {
        let path = try folder.write("in.eml", bounce("a@example.net"))
        let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
        let result = try BouncesProcess.run("parse", path, path, output: full)
        #expect(result.status == 1)
        #expect(result.messages == "bounces: cannot write the results: No space left on device\n")
    }

    @Test("a closed pipe is the quiet end")
    func closedPipe() throws {
        let path = try folder.write("in.eml", bounce("a@example.net"))
        let pipe = Pipe()
        try pipe.fileHandleForReading.close()
        let result = try BouncesProcess.run("parse", path, path, output: pipe.fileHandleForWriting)
        #expect(result.status == 1)
        #expect(result.messages == "")
    }

    @Test("without a standard output")
    func noOutput() throws {
        let path = try folder.write("in.eml", bounce("a@example.net"))
        let readOnly = try #require(FileHandle(forReadingAtPath: path))
        let result = try BouncesProcess.run("parse", path, output: readOnly)
        #expect(result.status == 1)
        #expect(result.messages == "bounces: cannot write the results: Bad file descriptor\n")
    }

    @Test("a FIFO as the argument is read, one in a folder is not waited for")
    func fifo() throws {
        let path = folder.path + "/fifo"
        _ = unsafe mkfifo(path, 0o600)
        let inFolder = try BouncesProcess.run("parse", "--quiet", folder.path)
        #expect(inFolder.status == 1)
        #expect(inFolder.messages == "bounces: \(path): it is a FIFO\n")
        // a thread and not a task: the tests may occupy all threads that tasks have
        Thread.detachNewThread {
            try? bounce("a@example.net").write(toFile: path, atomically: false, encoding: .utf8)
        }
        let named = try BouncesProcess.run("parse", "--quiet", path)
        #expect(named.status == 0)
        #expect(named.lines.count == 1)
    }

    @Test("a path that is not UTF-8", .enabled(if: FileManager.default.fileExists(atPath: "/bin/sh")))
    func anyBytes() throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
        let script = #"f=$(printf 'a\377b'); printf 'From: a@b\n\nx\n' > "$f" && exec "$0" parse --all --quiet "$f""#
        process.arguments = ["-c", script, BouncesProcess.executable.path]
        let results = Pipe()
        process.standardOutput = results
        try process.run()
        let text = String(decoding: results.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        // macOS refuses such names
        guard process.terminationStatus == 0 else { return }
        #expect(text.hasPrefix(#"{"source":{"path":"a\\xFFb","index":0,"#))
    }
}
