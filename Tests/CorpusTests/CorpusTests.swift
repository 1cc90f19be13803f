import Bounces
import Foundation
import TestSupport
import Testing

/// Every message of the corpus, in every way in, against what is true of it and against the answer that was read and judged.
@Suite("Corpus")
struct CorpusTests {
    static let entries = (try? Corpus.entries()) ?? []
    static let sources = Set(entries.map(\.source)).sorted()

    @Test("every message has its truth, and every truth its message")
    func manifestIsComplete() throws {
        let listed = try Corpus.entries().map(\.file)
        #expect(Set(listed).count == listed.count)
        #expect(Set(listed) == Set(try Corpus.messageFiles()))
        #expect(!listed.isEmpty)
    }

    @Test("says what truly happened", arguments: sources)
    func truth(source: String) throws {
        for entry in Self.entries where entry.source == source {
            let bounce = Bounce(Message(try entry.bytes()))
            let mistakes = entry.mistakes(in: bounce)
            #expect(mistakes.isEmpty, "\(entry.file): \(mistakes.joined(separator: "; "))")
        }
    }

    @Test("gives the answer that was judged", arguments: sources)
    func golden(source: String) throws {
        for entry in Self.entries where entry.source == source {
            let answer = Self.json(Bounce(Message(try entry.bytes())))
            if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
                try Data(answer).write(to: entry.golden)
            } else {
                let golden = try? Data(contentsOf: entry.golden)
                #expect(
                    golden.map { [UInt8]($0) } == answer, "\(entry.file) differs from \(entry.golden.lastPathComponent)"
                )
            }
        }
    }

    @Test("gives the same answer however it is cut", arguments: sources)
    func feedingModes(source: String) throws {
        for entry in Self.entries where entry.source == source {
            let bytes = try entry.bytes()
            let whole = Self.message(bytes, .whole)
            for mode in FeedingMode.allCases {
                let isSame = Self.message(bytes, mode) == whole
                #expect(isSame, "\(entry.file), \(mode)")
            }
        }
    }

    @Test("gives the same answer with LF and with CRLF", arguments: sources)
    func lineEnds(source: String) throws {
        for entry in Self.entries where entry.source == source {
            let lineFeeds = LineEnds.lineFeeds(try entry.bytes())
            let plain = Bounce(Message(lineFeeds))
            let crlf = Bounce(Message(LineEnds.carriageReturnLineFeeds(lineFeeds)))
            let isSame = plain?.withoutPlaces == crlf?.withoutPlaces
            #expect(isSame, "\(entry.file)")
        }
    }

    private static func message(_ bytes: [UInt8], _ mode: FeedingMode) -> Message {
        var parser = MessageParser()
        for chunk in mode.chunks(of: bytes) { parser.consume(Array(chunk).span) }
        return parser.finish()
    }

    /// The answer as it is kept beside the message.
    private static func json(_ bounce: Bounce?) -> [UInt8] {
        var json = JSONWriter(isPretty: true)
        json.object { json in
            if let bounce { bounce.writeMembers(to: &json) } else { json.member("kind", "none") }
        }
        json.endLine()
        return Array(json.bytes)
    }
}

extension Corpus.Entry {
    /// What an answer gets wrong.
    func mistakes(in bounce: Bounce?) -> [String] {
        var mistakes: [String] = []
        let kindGiven = bounce?.kind.rawValue ?? "none"
        if kindGiven != kind, !(kindAlso ?? []).contains(kindGiven) {
            mistakes.append("kind \(kindGiven), not \(kind)")
        }
        // Where the message may as well be taken for a letter or an answer, that has no recipient who was not reached.
        if kindGiven != kind, ["none", "autoReply"].contains(kindGiven) { return mistakes }
        let recipients = bounce?.recipients ?? []
        for truth in self.recipients {
            let match = recipients.first { candidate in
                [candidate.address, candidate.originalRecipient, candidate.finalRecipient].contains {
                    $0?.lowercased() == truth.recipient.lowercased()
                }
            }
            if let match {
                mistakes += truth.mistakes(in: match)
            } else {
                mistakes.append("no \(truth.recipient) among \(recipients.map(\.address))")
            }
        }
        let given = recipients.filter { $0.action != nil }.count
        if given > self.recipients.count { mistakes.append("\(given) recipients given") }
        if let messageID = original?.messageID, bounce != nil, bounce?.original?.messageID != messageID {
            mistakes.append("Message-ID \(bounce?.original?.messageID ?? "none"), not \(messageID)")
        }
        return mistakes
    }
}

extension Corpus.Recipient {
    /// What an answer gets wrong about this recipient.
    fileprivate func mistakes(in answer: BouncedRecipient) -> [String] {
        var mistakes: [String] = []
        func check(_ name: String, _ given: String?, _ right: [String]) {
            if !right.isEmpty, !right.contains(given ?? "") {
                mistakes.append("\(recipient) \(name) \(given ?? "none"), not \(right.joined(separator: " or "))")
            }
        }
        check("action", answer.action?.rawValue, outcomes)
        // x.0.0 says no more than its class; and a report that names a code of its own can only be read as it stands.
        let isVague = answer.status == nil && statuses.contains { $0.hasSuffix(".0.0") }
        let isReported =
            answer.status != nil && answer.status == answer.reportedStatus && answer.status?.isGeneric == false
        if !isVague, !isReported { check("status", answer.status?.description, statuses) }
        if codeRepeated == true { check("reply", answer.reply.map(String.init), replyCode.map { [String($0)] } ?? []) }
        check("reason", answer.reason?.rawValue, reasons)
        check("advice", answer.advice?.rawValue, advices)
        return mistakes
    }
}
