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
        _ paths: String..., jobs: Int = 1, results: Memory = Memory(), messages: Memory = Memory()
    ) -> ParseRun<Memory, Memory> {
        let run = ParseRun(paths, ParseOptions(jobs: jobs, partBytes: 20_000), results: results, messages: messages)
        run.run()
        return run
    }

    @Test("results are written in large pieces, and all of them")
    func buffering() throws {
        let path = try folder.write("in.mbox", (0..<300).map { mbox(bounce("\($0)@example.net")) }.joined())
        let run = run(path)
        #expect(!run.output.hasFailed)
        #expect(run.summary.bounces == 300)
        #expect(run.summary.hard == 300)
        #expect(run.output.results.text.split(separator: "\n").count == 300)
        #expect(run.output.results.writes < 8)
    }

    @Test("when results cannot be written, reading ends", arguments: [1, 3])
    func full(jobs: Int) throws {
        let path = try folder.write("in.mbox", (0..<200).map { mbox(bounce("\($0)@example.net")) }.joined())
        let full = Memory(room: 70_000, error: SystemError(errno: ENOSPC))
        let run = run(path, path, jobs: jobs, results: full)
        #expect(run.output.hasFailed)
        #expect(run.summary.messages < 200)
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

    /// Messages of all sizes, so that parts end anywhere in them.
    private func mixed(_ count: Int) -> String {
        (0..<count).map { number in
            let text = String(repeating: "text\n\nFrom here on\n", count: number * number % 1009)
            return mbox(number % 3 == 0 ? ordinary + text : bounce("\(number)@example.net") + text)
        }.joined()
    }

    @Test("the same with any number of jobs", arguments: [2, 3, 8])
    func jobs(jobs: Int) throws {
        for number in 0..<20 { _ = try folder.write("\(number + 10).eml", bounce("\(number)@example.net")) }
        _ = try folder.write("15.txt", "no mail")
        let large = try folder.write("20.mbox", mixed(60))
        #expect(try FileManager.default.attributesOfItem(atPath: large)[.size] as? Int ?? 0 > 200_000)
        let one = run(folder.path, large, folder.path + "/none", folder.path)
        let many = run(folder.path, large, folder.path + "/none", folder.path, jobs: jobs)
        #expect(many.output.results.bytes == one.output.results.bytes)
        #expect(many.output.messages.bytes == one.output.messages.bytes)
        #expect(many.summary == one.summary)
        #expect(many.output.hasFailed)
        #expect(one.summary.bounces == 3 * 40 + 2 * 20)
    }

    @Test("where a Content-Length counts, the file is read as one", arguments: [1, 4])
    func contentLength(jobs: Int) throws {
        let inner = mixed(30)
        let text =
            "\(envelope)\nSubject: x\nContent-Length: \(inner.utf8.count)\n\n\(inner)\n" + mbox(bounce("a@example.net"))
        let path = try folder.write("in.mbox", text)
        let run = ParseRun(
            [path], ParseOptions(format: .mboxcl2, includesAll: true, jobs: jobs, partBytes: 20_000), results: Memory(),
            messages: Memory())
        run.run()
        #expect(run.summary.messages == 2)
    }

    @Test("a message over many parts, and what is behind it", arguments: [2, 5])
    func longMessage(jobs: Int) throws {
        let attachment = String(repeating: String(repeating: "QUJD", count: 19) + "\n", count: 3_000)
        let text = mbox(bounce("a@example.net"), ordinary + attachment, bounce("b@example.net"))
        let path = try folder.write("in.mbox", text + text)
        let one = run(path)
        let many = run(path, jobs: jobs)
        #expect(many.output.results.bytes == one.output.results.bytes)
        #expect(many.summary == one.summary)
        #expect(one.summary.messages == 6)
        #expect(one.summary.bytes == 2 * text.utf8.count)
    }

    @Test("a poisoned message costs no other, in whatever part it is", arguments: [1, 2, 4])
    func poison(jobs: Int) throws {
        let poison = [
            "Content-Type: multipart/mixed; boundary=\"" + String(repeating: "b", count: 70_000) + "\"\n\n--b\n",
            String(repeating: "Content-Type: message/rfc822\n\n", count: 2000),
            "Subject: =?utf-8?b?" + String(repeating: "////", count: 5000) + "?=\n\n\u{0}\r\r\r\n",
            "From \n>From \n>>From x\n", "", String(repeating: "\0", count: 100_000) + "\n",
        ]
        let text = (0..<18).map { number in
            mbox(bounce("\(number)@example.net"), poison[number % poison.count])
        }.joined()
        let result = run(try folder.write("in.mbox", text), jobs: jobs)
        #expect(result.summary.messages == 36)
        for number in 0..<18 {
            #expect(result.output.results.text.contains("\"recipient\":\"\(number)@example.net\""), "\(number)")
        }
    }
}
