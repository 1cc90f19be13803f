import Foundation
import Mailboxes
import RawMail
import Testing

@testable import BouncesCommand

/// An output that remembers, and may be full after some bytes.
private struct Memory: ByteOutput {
    var bytes: [UInt8] = []
    var writes = 0
    var room = Int.max
    var error: SystemError?

    var text: String { String(decoding: bytes, as: UTF8.self) }

    mutating func write(_ bytes: Span<UInt8>) throws(SystemError) {
        writes += 1
        if let error, self.bytes.count + bytes.count > room { throw error }
        self.bytes.append(copying: bytes)
    }
}

struct ParseRunTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func run(
        _ paths: String..., results: Memory = Memory(), messages: Memory = Memory()
    ) -> ParseRun<Memory, Memory> {
        var run = ParseRun(
            format: .automatic, includesAll: false, isPretty: false, results: results, messages: messages)
        for path in paths { run.read(path) }
        run.finish()
        return run
    }

    @Test("results are written in large pieces, and all of them")
    func buffering() throws {
        let path = try folder.write("in.mbox", (0..<1000).map { mbox(bounce("\($0)@example.net")) }.joined())
        let run = run(path)
        #expect(!run.output.hasFailed)
        #expect(run.summary.bounces == 1000)
        #expect(run.summary.hard == 1000)
        #expect(run.output.results.text.split(separator: "\n").count == 1000)
        #expect(run.output.results.writes < 20)
    }

    @Test("when results cannot be written, reading ends")
    func full() throws {
        let path = try folder.write("in.mbox", (0..<1000).map { mbox(bounce("\($0)@example.net")) }.joined())
        let full = Memory(room: 100_000, error: SystemError(errno: ENOSPC))
        let run = run(path, path, results: full)
        #expect(run.output.hasFailed)
        #expect(run.summary.messages < 1000)
        #expect(run.output.messages.text == "bounces: cannot write the results: No space left on device\n")
    }

    @Test("a closed pipe needs no words")
    func closedPipe() throws {
        let path = try folder.write("in.eml", bounce("a@example.net"))
        let run = run(path, results: Memory(room: 0, error: SystemError(errno: EPIPE)))
        #expect(run.output.hasFailed)
        #expect(run.output.messages.text == "")
    }

    @Test("messages that cannot be written are a failure, and not the end")
    func noMessages() throws {
        let path = try folder.write("in.eml", bounce("a@example.net"))
        let run = run(
            folder.path + "/none", path, messages: Memory(room: 0, error: SystemError(errno: ENOSPC)))
        #expect(run.output.hasFailed)
        #expect(run.summary.bounces == 1)
    }

    @Test("what the mailbox does to a message is among its defects")
    func defects() throws {
        let message = "X-A: b\r\u{20}c\n" + bounce("a@example.net")
        let path = try folder.write("in.mbox", mbox(message))
        #expect(run(path).output.results.text.contains(#"{"code":"bareCarriageReturn","offset":6}"#))
    }
}
