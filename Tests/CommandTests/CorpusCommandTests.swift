import Foundation
import TestSupport
import Testing

/// The command on files of the corpus.
struct CorpusCommandTests {
    static let notMail = ((try? Corpus.malformed()) ?? []).filter { $0.isOther || $0.file.hasSuffix("json.eml") }

    @Test("what is no mail is named, and the exit status 1", arguments: notMail)
    func named(file: Corpus.Malformed) throws {
        let result = try BouncesProcess.run("parse", "--quiet", "--all", file.path)
        #expect(result.status == 1)
        #expect(result.results == "")
        #expect(result.messages.hasPrefix("bounces: \(file.path): it "))
        #expect(result.messages.split(separator: "\n").count == 1)
    }

    @Test("a folder of broken files: one error for each that is no mail, a result for each other")
    func folder() throws {
        let files = try Corpus.malformed()
        let result = try BouncesProcess.run("parse", "--all", Corpus.folder.appending(path: "malformed").path)
        #expect(result.status == 1)
        #expect(Self.notMail.count == 11)
        #expect(result.lines.count == files.count - Self.notMail.count)
        // the errors and the summary
        #expect(result.messages.split(separator: "\n").count == Self.notMail.count + 1)
        // expected.jsonl and make
        #expect(result.messages.contains(", 11 errors, 2 files passed over, "))
    }

    @Test("the same from a file, from a pipe, and byte by byte")
    func pipes() throws {
        let path = Corpus.folder.appending(path: "mailboxes/mboxrd.mbox").path
        let data = try Data(contentsOf: URL(filePath: path))
        let named = try BouncesProcess.run("parse", "--quiet", "--all", path)
        #expect(named.status == 0)
        #expect(named.lines.count == 6)
        let expected = named.results.replacing("{\"path\":\"\(path)\"", with: "{\"path\":\"-\"")
        let input = try BouncesProcess.run(
            "parse", "--quiet", "--all", "-", input: String(decoding: data, as: UTF8.self))
        #expect(input.results == expected)
        #expect(try piped(data, chunk: data.count) == expected)
        #expect(try piped(data, chunk: 1) == expected)
    }

    /// What the command prints of data that a pipe brings in chunks.
    private func piped(_ data: Data, chunk: Int) throws -> String {
        let process = Process()
        process.executableURL = BouncesProcess.executable
        process.arguments = ["parse", "--quiet", "--all", "-"]
        let (input, results) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = results
        try process.run()
        // a thread and not a task: the tests may occupy all threads that tasks have
        Thread.detachNewThread {
            for start in stride(from: 0, to: data.count, by: chunk) {
                try? input.fileHandleForWriting.write(contentsOf: data[start..<min(start + chunk, data.count)])
            }
            try? input.fileHandleForWriting.close()
        }
        let text = String(decoding: results.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return text
    }
}
