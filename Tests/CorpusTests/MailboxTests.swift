import Bounces
import Foundation
import Mailboxes
import TestSupport
import Testing

/// Every mailbox of the corpus: its messages, where they begin, and what they are.
@Suite("Mailboxes")
struct MailboxTests {
    static let mailboxes = (try? Corpus.mailboxes()) ?? []
    /// mboxcl2 does not quote: only who is told can read it, and looks into the file for it.
    static let discoverable = mailboxes.filter { !$0.path.contains("mboxcl2") }
    static let files = discoverable.filter { $0.files == nil }

    @Test("all mailboxes are there")
    func complete() throws {
        #expect(try Corpus.mailboxes().count > 10)
    }

    @Test("read as it is said to be", arguments: mailboxes)
    func said(truth: Corpus.MailboxTruth) throws {
        let format = try #require(MailboxFormat(rawValue: truth.format.lowercased()))
        try expect(try Self.entries(Mailbox(path: truth.fullPath, format: format)), truth)
    }

    @Test("read as it is found", arguments: discoverable)
    func found(truth: Corpus.MailboxTruth) throws {
        try expect(try Self.entries(Mailbox(path: truth.fullPath)), truth)
    }

    @Test("read from a pipe", arguments: files)
    func pipe(truth: Corpus.MailboxTruth) throws {
        let data = try Data(contentsOf: URL(filePath: truth.fullPath))
        let pipe = Pipe()
        // a thread and not a task: the tests may occupy all threads that tasks have
        Thread.detachNewThread {
            try? pipe.fileHandleForWriting.write(contentsOf: data)
            try? pipe.fileHandleForWriting.close()
        }
        try expect(try Self.entries(Mailbox(fileDescriptor: pipe.fileHandleForReading.fileDescriptor)), truth)
    }

    @Test("read however it is cut", arguments: files, FeedingMode.allCases)
    func chunks(truth: Corpus.MailboxTruth, mode: FeedingMode) throws {
        let bytes = [UInt8](try Data(contentsOf: URL(filePath: truth.fullPath)))
        var reader = MessageReader(path: truth.fullPath)
        var entries: [MailboxEntry] = []
        for chunk in mode.chunks(of: bytes) {
            var position = 0
            let chunk = Array(chunk)
            while let entry = try reader.next(in: chunk.span, from: &position) { entries.append(entry) }
        }
        while let entry = try reader.finish() { entries.append(entry) }
        try expect(entries, truth)
        #expect(entries == (try Self.entries(Mailbox(path: truth.fullPath))))
    }

    private static func entries(_ mailbox: consuming Mailbox) throws -> [MailboxEntry] {
        var entries: [MailboxEntry] = []
        while let entry = try mailbox.next() { entries.append(entry) }
        return entries
    }

    private func expect(_ entries: [MailboxEntry], _ truth: Corpus.MailboxTruth) throws {
        var entries = entries
        if let files = truth.files {
            // in the order of the truth: that of a Maildir is free
            let paths = files.map { "\(truth.fullPath)/\($0)" }
            #expect(Set(entries.map(\.source.path)) == Set(paths))
            entries = paths.compactMap { path in entries.first { $0.source.path == path } }
        }
        #expect(entries.count == truth.messages)
        #expect(entries.map(\.source.offset) == truth.offsets)
        #expect(entries.map { $0.message.header.messageIDs(.messageID).first?.rawValue ?? "" } == truth.messageIDs)
        for (entry, kind) in zip(entries, truth.kinds) {
            let given = Bounce(entry.message)?.kind.rawValue ?? "none"
            #expect(given == kind)
        }
    }
}
