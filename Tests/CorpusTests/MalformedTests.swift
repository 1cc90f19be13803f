import Bounces
import RawMail
import TestSupport
import Testing

/// Every broken file: what is wrong with it is named, and what can be read of it is read.
@Suite("Malformed")
struct MalformedTests {
    static let files = (try? Corpus.malformed()) ?? []

    @Test("all files are there")
    func complete() throws {
        #expect(try Corpus.malformed().count > 100)
        #expect(Set(Self.files.map(\.file)).count == Self.files.count)
    }

    @Test("names the defects, the kind and the recipients", arguments: files)
    func answer(file: Corpus.Malformed) throws {
        let message = Message(try file.bytes())
        let bounce = Bounce(message)
        let missing = Set(file.defects).subtracting((bounce?.defects ?? Self.defects(of: message)).map(\.code.rawValue))
        #expect(missing.isEmpty)
        #expect((bounce?.kind.rawValue ?? "none") == file.kind)
        let recipients = bounce?.recipients.map(\.address) ?? []
        #expect(Array(recipients.prefix(max(file.recipients.count, 1))) == file.recipients)
        // of ten thousand recipients the first are enough
        #expect(recipients.count == file.recipients.count || recipients.count > 1000)
    }

    /// What is wrong with a message and its texts.
    private static func defects(of message: Message) -> [Defect] {
        var defects = message.defects
        for part in message.parts { _ = part.text(defects: &defects) }
        return defects
    }

    @Test("gives the same however it is cut", arguments: files)
    func feedingModes(file: Corpus.Malformed) throws {
        let bytes = try file.bytes()
        let whole = Message(bytes)
        for mode in FeedingMode.allCases {
            var parser = MessageParser()
            for chunk in mode.chunks(of: bytes) { parser.consume(Array(chunk).span) }
            let isSame = parser.finish() == whole
            #expect(isSame, "\(mode)")
        }
    }

    /// Where line ends are what is broken, or the file is no text, CRLF would make another file of it.
    static let filesWithLineFeeds = files.filter { file in
        !file.isOther && (try? file.bytes().contains(0x0D)) == false
    }

    @Test("gives the same with CRLF", arguments: filesWithLineFeeds)
    func lineEnds(file: Corpus.Malformed) throws {
        let bytes = try file.bytes()
        let (plain, crlf) = (Message(bytes), Message(LineEnds.carriageReturnLineFeeds(bytes)))
        #expect(plain.defects.map(\.code) == crlf.defects.map(\.code))
        let isSame = Bounce(plain)?.withoutPlaces == Bounce(crlf)?.withoutPlaces
        #expect(isSame)
    }
}
