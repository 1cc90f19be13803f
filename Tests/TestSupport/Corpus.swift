public import Foundation

/// The messages of `Corpus/` and what is true of them.
public enum Corpus {
    /// The folder.
    public static let folder = packageFolder.appending(path: "Corpus")

    /// The folder of the package.
    public static let packageFolder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// One line of `manifest.jsonl`: a message and its truth.
    public struct Entry: Decodable, Sendable, CustomStringConvertible {
        /// The path below the folder.
        public let file: String
        /// The mail system that wrote it.
        public let source: String
        /// What the report is; `none` for ordinary mail.
        public let kind: String
        /// Other kinds that count as right.
        public let kindAlso: [String]?
        /// What truly happened to each recipient.
        public let recipients: [Recipient]
        /// What is known of the message that bounced.
        public let original: Original?

        /// The path below the folder.
        public var description: String { file }

        /// The bytes of the message.
        public func bytes() throws -> [UInt8] { [UInt8](try Data(contentsOf: folder.appending(path: file))) }

        /// Where the full answer is kept.
        public var golden: URL { folder.appending(path: file).deletingPathExtension().appendingPathExtension("json") }
    }

    /// What truly happened to a recipient.
    ///
    /// A value that is absent is not known, or not to be known from the report.
    public struct Recipient: Decodable, Sendable {
        /// The address the sender wrote to.
        public let recipient: String
        /// The Original-Recipient, where one was given.
        public let originalRecipient: String?
        /// What happened, as an action of RFC 3464.
        public let outcome: String?
        /// Other outcomes that count as right.
        public let outcomeAlso: [String]?
        /// The lines of the remote host's reply.
        public let reply: [String]?
        /// The code of that reply.
        public let replyCode: Int?
        /// The enhanced code in that reply.
        public let enhancedCode: String?
        /// Whether the report repeats the reply code.
        public let codeRepeated: Bool?
        /// Whether the report repeats the enhanced code.
        public let enhancedCodeRepeated: Bool?
        /// The status.
        public let status: String?
        /// Other statuses that count as right.
        public let statusAlso: [String]?
        /// The reason.
        public let reason: String?
        /// Other reasons that count as right.
        public let reasonAlso: [String]?
        /// The advice.
        public let advice: String?
        /// Other advices that count as right.
        public let adviceAlso: [String]?

        /// The outcomes that count as right.
        public var outcomes: [String] { (outcome.map { [$0] } ?? []) + (outcomeAlso ?? []) }
        /// The statuses that count as right.
        public var statuses: [String] { (status.map { [$0] } ?? []) + (statusAlso ?? []) }
        /// The reasons that count as right.
        public var reasons: [String] { (reason.map { [$0] } ?? []) + (reasonAlso ?? []) }
        /// The advices that count as right.
        public var advices: [String] { (advice.map { [$0] } ?? []) + (adviceAlso ?? []) }
    }

    /// What is known of the message that bounced.
    public struct Original: Decodable, Sendable {
        /// The Message-ID.
        public let messageID: String?
    }

    /// A broken file, and what a reader should find in it all the same.
    public struct Malformed: Decodable, Sendable, CustomStringConvertible {
        /// The path below the folder.
        public let file: String
        /// The codes that must be among the defects.
        public let defects: [String]
        /// What the report is; `none` for ordinary mail, and for what is no mail.
        public let kind: String
        /// The recipients that can be found.
        public let recipients: [String]

        /// The path below the folder.
        public var description: String { file }
        /// The whole path.
        public var path: String { folder.appending(path: file).path }
        /// Whether the file is no mail at all.
        public var isOther: Bool { defects.contains("notAMessage") || defects.contains("emptyMessage") }
        /// The bytes of the file.
        public func bytes() throws -> [UInt8] { [UInt8](try Data(contentsOf: folder.appending(path: file))) }
    }

    /// A mailbox, and the messages in it.
    public struct MailboxTruth: Decodable, Sendable, CustomStringConvertible {
        /// The path below the folder.
        public let path: String
        /// `folder`, `Maildir` or a dialect of mbox.
        public let format: String
        /// How many messages there are.
        public let messages: Int
        /// Where each message begins in its file.
        public let offsets: [Int]
        /// The Message-ID of each; empty for none.
        public let messageIDs: [String]
        /// The kind of report that each is.
        public let kinds: [String]
        /// The paths of the files below the folder of the mailbox.
        public let files: [String]?

        /// The path below the folder.
        public var description: String { path }
        /// The whole path.
        public var fullPath: String { folder.appending(path: path).path }
    }

    /// The lines of `malformed/expected.jsonl`.
    public static func malformed() throws -> [Malformed] {
        try lines(of: folder.appending(path: "malformed/expected.jsonl"))
            .map { try JSONDecoder().decode(Malformed.self, from: $0) }
    }

    /// The lines of `mailboxes/expected.jsonl`.
    public static func mailboxes() throws -> [MailboxTruth] {
        try lines(of: folder.appending(path: "mailboxes/expected.jsonl"))
            .map { try JSONDecoder().decode(MailboxTruth.self, from: $0) }
    }

    /// All entries, in the order of the manifest.
    public static func entries() throws -> [Entry] {
        try lines(of: folder.appending(path: "manifest.jsonl")).map { try JSONDecoder().decode(Entry.self, from: $0) }
    }

    /// The files that must stand in the manifest, as paths below the folder.
    public static func messageFiles() throws -> [String] {
        let folders = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { !["lab", "mailboxes", "malformed"].contains($0) && !$0.contains(".") }
        return folders.flatMap { name in
            let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: name).path)) ?? []
            return files.filter { $0.hasSuffix(".eml") }.map { "\(name)/\($0)" }
        }
    }

    /// The lines of a file that are not empty.
    public static func lines(of file: URL) throws -> [Data] {
        try Data(contentsOf: file).split(separator: 0x0A).map { Data($0) }
    }
}
