import Foundation
import InternetMessage
import RawMail
import Testing

@testable import Mailboxes

struct SeparatorSearchTests {
    /// Mailboxes with all that may be taken for a separator, and a line that blocks cut.
    static let inputs: [String] = [
        mbox("a", "b", "c"),
        mbox("a", "b", "c").replacing("\n", with: "\r\n"),
        mbox("a") + "\(envelope)\n\nFrom here on\n\n\n>\(envelope)\n\n\n\(envelope)\n\n\(envelope)",
        mbox("a") + "x\r\r\n\(envelope)\n\r\n\(envelope)\r\nx\n\r\(envelope)\n\n \(envelope)\n\nFrom \n\nFro\n\nF",
        mbox("a") + "From x" + String(repeating: " ", count: 900) + "Sat Jan 31 09:14:05 2026\n\n"
            + "From x" + String(repeating: " ", count: 1100) + "Sat Jan 31 09:14:05 2026\n\n" + mbox("b"),
        mbox("a") + String(repeating: "x", count: LineSplitter.lineLimit) + "\n\(envelope)\n\n" + mbox("b"),
        mbox("a") + String(repeating: "x", count: LineSplitter.lineLimit - 1) + "\r\n\(envelope)\n\n" + mbox("b"),
        mbox("a") + "\n" + String(repeating: "x", count: LineSplitter.lineLimit) + "\(envelope)\n\n" + mbox("b"),
    ]

    @Test("from every byte, the separator that the splitter finds next", arguments: inputs)
    func everyByte(input: String) throws {
        let bytes = Array(input.utf8)
        let separators = separators(of: bytes)
        #expect(separators.count > 1)
        let step = bytes.count > 10_000 ? 997 : 1
        let starts = Array(stride(from: 3, to: bytes.count, by: step)) + separators.flatMap { [$0 - 1, $0, $0 + 1] }
        for start in starts where start >= 3 {
            let expected = separators.first { $0 >= start }
            for size in [1100, 4096, 64 * 1024] {
                let found = try SeparatorSearch(blockSize: size).firstSeparator(in: start..<bytes.count) {
                    offset, count in
                    Array(bytes[min(offset, bytes.count)...].prefix(count))
                }
                #expect(found == expected, "from \(start) by \(size)")
            }
            guard let expected, expected > start else { continue }
            let before = try SeparatorSearch().firstSeparator(in: start..<expected) { offset, count in
                Array(bytes[min(offset, bytes.count)...].prefix(count))
            }
            #expect(before == nil)
        }
    }

    private func separators(of bytes: [UInt8]) -> [Int] {
        var (lines, mbox) = (LineSplitter(), MboxSplitter())
        var separators: [Int] = []
        func take(_ run: LineSplitter.Run, _ bytes: Span<UInt8>) {
            var position = 0
            while let piece = mbox.next(in: bytes, beginsLine: run.beginsLine, at: run.offset, from: &position) {
                if case .separator(let range) = piece { separators.append(run.offset + range.lowerBound) }
            }
        }
        var position = 0
        while let run = lines.next(in: bytes.span, from: &position) {
            if run.isCarried {
                let carry = lines.carry
                take(run, carry.span.extracting(run.range))
            } else {
                take(run, bytes.span.extracting(run.range))
            }
        }
        if let run = lines.finish() {
            let carry = lines.carry
            take(run, carry.span.extracting(run.range))
        }
        return separators
    }
}

private let long = String(repeating: "0123456789abcdef\n", count: 230)

struct MailboxPartsTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func entries(_ path: String, _ format: MailboxFormat, _ range: Range<Int>) throws -> [MailboxEntry] {
        var mailbox = try Mailbox(path: Array(path.utf8), format: format, range: range)
        var entries: [MailboxEntry] = []
        while let entry = try mailbox.next() { entries.append(entry) }
        return entries
    }

    private func numbered(_ entries: [MailboxEntry]) -> [MailboxEntry] {
        entries.enumerated().map { index, entry in
            var entry = entry
            entry.source.index = index
            return entry
        }
    }

    /// What each file holds, and how it is read.
    static let files: [(String, MailboxFormat)] = [
        (mbox("a", "b", "c"), .automatic),
        ("\n\r\n\u{FEFF}" + mbox("a", "b"), .automatic),
        (mail("a"), .automatic),
        (mail("a") + mbox("b"), .mbox),
        (mbox("a", "b").replacing("\n", with: "\r"), .automatic),
        (mbox("a") + long + mbox("b", "c") + "x\n\n\(envelope)", .automatic),
        ((mbox("a") + long + mbox("b", "c")).replacing("\n", with: "\r\n"), .automatic),
        (mbox("a") + long + "\r\n" + mbox("b") + "x\ry\n\n\(envelope)\r\ra\n\n" + mbox("c"), .automatic),
        ((mbox("a") + long + mbox("b")).replacing("\n", with: "\r"), .automatic),
        (
            mbox("a") + long + "\n\(envelope)\nContent-Length: \(mbox("x", "y").utf8.count)\n\n\(mbox("x", "y"))"
                + mbox("b"), .mboxcl2
        ),
        (
            mbox("a") + long + "\n\(envelope)\nContent-Length: \(mbox("x", "y").utf8.count)\n\n\(mbox("x", "y"))"
                + mbox("b"), .mboxo
        ),
    ]

    @Test("two ranges that meet at any byte give the whole, each message once", arguments: files)
    func everyByte(text: String, format: MailboxFormat) throws {
        let path = try folder.write("in.mbox", text)
        let whole = try entries(path, format, 0..<Int.max)
        #expect(!whole.isEmpty)
        // what comes before the first separator that is looked for is read in order: a few places there are enough
        let size = text.utf8.count
        let cuts =
            size < 1000
            ? Array(0...size) : [0, 1, 50, 3900, 4000] + Array(stride(from: 4090, through: size + 1, by: 1))
        for cut in cuts {
            let front = try entries(path, format, 0..<cut)
            let back = try entries(path, format, cut..<Int.max)
            #expect(numbered(front + back) == whole, "at \(cut)")
            #expect(numbered(back) == back)
        }
    }

    @Test("ranges of one byte: only those with a separator have a message")
    func oneByte() throws {
        let text = mbox("a") + long + mbox("b", "c")
        let path = try folder.write("in.mbox", text)
        var found: [MailboxEntry] = []
        let separators = text.ranges(of: envelope).map { text.utf8.distance(from: text.startIndex, to: $0.lowerBound) }
        let starts = [0, 4095, text.utf8.count - 1] + separators
        for start in Set(starts.flatMap { ($0 - 2)...($0 + 2) }).sorted() where start >= 0 {
            let entries = try entries(path, .automatic, start..<(start + 1))
            #expect(entries.count < 2)
            found += entries
        }
        #expect(numbered(found) == (try entries(path, .automatic, 0..<Int.max)))
        #expect(try entries(path, .automatic, 7..<7).isEmpty)
        #expect(try entries(path, .automatic, (Int.max - 1)..<Int.max).isEmpty)
    }

    @Test("parts of any size give the whole, with the numbers of the whole", arguments: [37, 1000, 5000, 100_000])
    func parts(bytes: Int) throws {
        for (number, file) in Self.files.enumerated() where file.1 == .automatic {
            try folder.write("\(10 + number).mbox", file.0)
        }
        try folder.write("11.txt", "no mail")
        for (path, format) in [(folder.path, MailboxFormat.automatic)] + paths().map({ ($0, MailboxFormat.automatic) })
        {
            var whole = try Mailbox(path: path, format: format)
            let expected = outcomes(&whole)
            var parts = try MailboxParts(path: Array(path.utf8), format: format, bytes: bytes)
            var mailbox = Mailbox()
            var found: [String] = []
            var before = 0
            var bytesRead = 0
            while let part = parts.next() {
                mailbox.read(part)
                if let firstIndex = part.firstIndex { before = firstIndex }
                let entries = outcomes(&mailbox, before: before)
                before += entries.count
                found += entries
                bytesRead += mailbox.bytesRead
            }
            #expect(found == expected)
            if bytes > ContentProbe.length { #expect(bytesRead == whole.bytesRead) }
        }
    }

    private func paths() -> [String] {
        Self.files.indices.filter { Self.files[$0].1 == .automatic }.map { "\(folder.path)/\(10 + $0).mbox" }
    }

    private func outcomes(_ mailbox: inout Mailbox, before: Int = 0) -> [String] {
        var outcomes: [String] = []
        while true {
            do throws(MailboxError) {
                guard let entry = try mailbox.next() else { return outcomes }
                outcomes.append(
                    "\(entry.source.path) \(before + entry.source.index) \(entry.source.offset) \(entry.message.length)"
                )
            } catch {
                outcomes.append("\(error)")
            }
        }
    }

    @Test("a directory has no ranges")
    func directory() {
        #expect(throws: MailboxError.self) {
            _ = try Mailbox(path: Array(folder.path.utf8), range: 0..<10)
        }
    }

    @Test("a range behind what is left of a file that became shorter is an error, too")
    func shortened() throws {
        let path = try folder.write("in.mbox", (0..<300).map { mbox("\($0)") }.joined())
        let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
        var mailbox = try Mailbox(path: Array(path.utf8), range: size - 500..<size)
        _ = unsafe truncate(path, off_t(size - 1000))
        let error = #expect(throws: MailboxError.self) { try mailbox.next() }
        #expect(error?.reason == "it became shorter while it was read")
    }

    @Test("a file that becomes shorter while it is read is an error, one that grows is read to its new end")
    func changing() throws {
        let path = try folder.write("in.mbox", (0..<30_000).map { mbox("\($0)") }.joined())
        let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
        var mailbox = try Mailbox(path: path)
        #expect(try mailbox.next() != nil)
        _ = unsafe truncate(path, off_t(size - 1000))
        var errors: [MailboxError] = []
        var count = 1
        while true {
            do throws(MailboxError) {
                guard try mailbox.next() != nil else { break }
                count += 1
            } catch { errors.append(error) }
        }
        #expect(errors.map(\.reason) == ["it became shorter while it was read"])
        #expect(count > 29_000 && count < 30_000)

        var growing = try Mailbox(path: path)
        #expect(try growing.next() != nil)
        let end = try #require(FileHandle(forWritingAtPath: path))
        try end.seekToEnd()
        try end.write(contentsOf: Data(("\n\n" + mbox("last")).utf8))
        var last: MailboxEntry?
        while let entry = try growing.next() { last = entry }
        #expect(last?.message.header[text: .subject] == "last")
    }

    @Test("a file that is replaced while it is read: the one that was opened")
    func replaced() throws {
        let path = try folder.write("in.mbox", (0..<30_000).map { mbox("\($0)") }.joined())
        var mailbox = try Mailbox(path: path)
        #expect(try mailbox.next() != nil)
        try FileManager.default.removeItem(atPath: path)
        try folder.write("in.mbox", mbox("other"))
        var count = 1
        while try mailbox.next() != nil { count += 1 }
        #expect(count == 30_000)
    }
}
