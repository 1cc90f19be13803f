import Foundation
import InternetMessage
import Mailboxes
import TestSupport
import Testing

/// The mailboxes of the corpus, against what is known of them.
struct CorpusMailboxTests {
    /// One line of `mailboxes/expected.jsonl`.
    struct Expected: Decodable, Sendable, CustomTestStringConvertible {
        let path: String
        let format: String
        let messages: Int
        let offsets: [Int]
        let messageIDs: [String]

        var testDescription: String { path }
    }

    static let all: [Expected] = {
        let file = Corpus.folder.appending(path: "mailboxes/expected.jsonl")
        let lines = (try? String(contentsOf: file, encoding: .utf8).split(separator: "\n")) ?? []
        return lines.compactMap { try? JSONDecoder().decode(Expected.self, from: Data($0.utf8)) }
    }()

    @Test("there are mailboxes")
    func count() { #expect(Self.all.count >= 16) }

    @Test("messages, offsets and Message-IDs", arguments: all)
    func mailbox(expected: Expected) throws {
        let path = Corpus.folder.appending(path: expected.path).path
        var mailbox = try Mailbox(path: path, format: MailboxFormat(rawValue: expected.format) ?? .automatic)
        var entries: [MailboxEntry] = []
        while let entry = try mailbox.next() { entries.append(entry) }
        #expect(entries.count == expected.messages)
        #expect(entries.map(\.source.offset) == expected.offsets)
        let found = entries.map { $0.message.header[text: .messageID] ?? "" }
        if expected.format == "Maildir" {
            // which file comes first there is free
            #expect(found.sorted() == expected.messageIDs.sorted())
        } else {
            #expect(found == expected.messageIDs)
        }
    }
}
