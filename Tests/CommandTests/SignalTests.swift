import Foundation
import Testing

/// What a batch does when it is told to end, and when nobody takes its results.
struct SignalTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func start(_ arguments: String..., input: Pipe? = nil, output: Pipe) throws -> Process {
        let process = Process()
        process.executableURL = BouncesProcess.executable
        process.arguments = ["parse", "--quiet"] + arguments
        if let input { process.standardInput = input }
        process.standardOutput = output
        try process.run()
        return process
    }

    @Test("a signal while it waits for input: what came is out, in whole lines", arguments: [SIGINT, SIGTERM])
    func waiting(signal: Int32) throws {
        let (input, output) = (Pipe(), Pipe())
        let process = try start("-", input: input, output: output)
        // the last message has begun, and its end will not come
        let mailbox = (0..<20).map { mbox(bounce("\($0)@example.net")) }.joined()
        try input.fileHandleForWriting.write(contentsOf: Data((mailbox + "\(envelope)\nFrom: x\n").utf8))
        var first = ""
        while !first.contains("\"19@example.net\"") {
            first += String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        }
        kill(process.processIdentifier, signal)
        let rest = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationReason == .exit)
        #expect(process.terminationStatus == 128 + signal)
        let lines = (first + rest).split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == 21 && lines.last == "")
    }

    @Test(
        "a signal while nobody takes the results: lines are whole all the same", arguments: [1, 2], [SIGINT, SIGTERM])
    func stuck(jobs: Int, signal: Int32) throws {
        let path = try folder.write("in.mbox", (0..<500).map { mbox(bounce("\($0)@example.net")) }.joined())
        let output = Pipe()
        let process = try start("--jobs", "\(jobs)", path, output: output)
        // the pipe holds 64 KiB, and is full by now or will be
        var taken = try #require(try output.fileHandleForReading.read(upToCount: 1))
        usleep(500_000)
        kill(process.processIdentifier, signal)
        usleep(50_000)
        taken += output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationReason == .exit)
        #expect(process.terminationStatus == 128 + signal)
        let lines = String(decoding: taken, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.last == "")
        #expect(lines.count < 501)
        for (number, line) in lines.dropLast().enumerated() {
            #expect(line.hasPrefix("{\"source\":") && line.hasSuffix("}"))
            #expect(line.contains("\"recipient\":\"\(number)@example.net\""))
        }
    }

    @Test("a second signal ends it at once")
    func second() throws {
        let path = try folder.write("in.mbox", (0..<500).map { mbox(bounce("\($0)@example.net")) }.joined())
        let output = Pipe()
        let process = try start(path, output: output)
        _ = try output.fileHandleForReading.read(upToCount: 1)
        usleep(100_000)
        while process.isRunning {
            kill(process.processIdentifier, SIGTERM)
            usleep(20_000)
        }
        #expect(process.terminationReason == .uncaughtSignal)
        #expect(process.terminationStatus == SIGTERM)
    }

    @Test("a reader that goes away: quiet, and soon", arguments: [1, 2])
    func closed(jobs: Int) throws {
        let path = try folder.write("in.mbox", (0..<300).map { mbox(bounce("\($0)@example.net")) }.joined())
        let output = Pipe()
        let process = try start("--jobs", "\(jobs)", path, output: output)
        _ = output.fileHandleForReading.availableData
        try output.fileHandleForReading.close()
        process.waitUntilExit()
        #expect(process.terminationReason == .exit)
        #expect(process.terminationStatus == 1)
    }

    @Test("a slow reader gets everything, in order", arguments: [1, 2])
    func slow(jobs: Int) throws {
        let path = try folder.write("in.mbox", (0..<300).map { mbox(bounce("\($0)@example.net")) }.joined())
        let output = Pipe()
        let process = try start("--jobs", "\(jobs)", path, output: output)
        var taken = Data()
        while true {
            let bytes = output.fileHandleForReading.availableData
            if bytes.isEmpty { break }
            taken += bytes
            usleep(200)
        }
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        let lines = String(decoding: taken, as: UTF8.self).split(separator: "\n")
        #expect(lines.count == 300)
        #expect(
            lines.enumerated().allSatisfy { $1.contains("\"\($0)@example.net\"") && $1.contains("\"index\":\($0),") })
    }
}
