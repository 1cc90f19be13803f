import Bounces
import Foundation
import TestSupport
import Testing

/// Collections of other projects, where they lie beside the checkout; without them there is nothing to test here.
@Suite("Collected corpora")
struct CollectedCorporaTests {
    static let folder = Corpus.packageFolder.deletingLastPathComponent().appending(path: "shared/corpora")

    static func files(_ name: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: name).path)) ?? []
        return names.sorted().map { "\(name)/\($0)" }
    }

    static func bytes(_ file: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: folder.appending(path: file))) }

    /// What a bounce says, without the places where it says it.
    static func answer(_ file: String) throws -> [String] {
        guard let bounce = Bounce(Message(try bytes(file))) else { return [] }
        return [bounce.kind.rawValue]
            + bounce.recipients.map { recipient in
                [
                    recipient.address, recipient.status?.description, recipient.reply?.description,
                    recipient.reason?.rawValue,
                ].map { $0 ?? "-" }.joined(separator: " ")
            }
    }

    @Test("give the same however they are cut", arguments: ["flufl", "misc", "nonbounce", "sisimai"])
    func cuts(name: String) throws {
        for file in Self.files(name) {
            let bytes = try Self.bytes(file)
            let whole = Message(bytes)
            for mode in [FeedingMode.bytes, .sevens, .random] {
                var parser = MessageParser()
                for chunk in mode.chunks(of: bytes) { parser.consume(Array(chunk).span) }
                let isSame = parser.finish() == whole
                #expect(isSame, "\(file), \(mode)")
            }
        }
    }

    @Test("give the same with CRLF and with CR as with LF", arguments: ["sisimai_dos", "sisimai_mac"])
    func lineEnds(name: String) throws {
        let plain = Set(Self.files("sisimai"))
        for file in Self.files(name) {
            let twin = "sisimai/" + file.split(separator: "/")[1]
            guard plain.contains(twin) else { continue }
            #expect(try Self.answer(file) == Self.answer(twin), "\(file)")
        }
    }

    @Test("ordinary mail reports nothing", arguments: ["nonbounce", "sisimai_not"])
    func ordinaryMail(name: String) throws {
        for file in Self.files(name) {
            let recipients = try Bounce(Message(Self.bytes(file)))?.recipients.filter { $0.action == .failed } ?? []
            #expect(recipients.isEmpty, "\(file)")
        }
    }
}
