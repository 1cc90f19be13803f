import TestSupport
import Testing

@testable import RawMail

/// The search for phrases and its naive twin.
@Suite("Phrase search")
struct PhraseSearchTests {
    @Test(
        "A phrase is found where a loop finds it, in either case", arguments: ["a", "ab", "aab", "a-b", "b-", "abab"])
    func firstIndex(of phrase: String) {
        let phrase = Array(phrase.utf8)
        var random = SeededGenerator(seed: 11)
        for length in 0...40 {
            let bytes = random.bytes(length, of: Array("aAbB-".utf8))
            for start in 0...length + 1 {
                let naive = bytes.indices.first { index in
                    index >= start && bytes[index...].prefix(phrase.count).map(\.lowercased) == phrase
                }
                let found = bytes.span.firstIndex(ofPhrase: phrase, from: start)
                #expect(found == naive)
            }
        }
    }

    @Test("Outside the bytes there is no phrase")
    func edges() {
        func holds(_ phrase: String, at position: Int) -> Bool {
            Array("abc".utf8).span.holds(Array(phrase.utf8), at: position)
        }
        #expect(!holds("ab", at: -1))
        #expect(!holds("cd", at: 2))
        #expect(!holds("a", at: .max))
        #expect(holds("", at: 3))
    }
}

@Suite("US-ASCII")
struct ASCIITests {
    @Test("One byte of another charset is found wherever it stands", arguments: 0..<40)
    func isASCII(length: Int) {
        let plain = (0..<length).map { UInt8($0 * 3) }
        let isPlain = ByteSearch.isASCII(plain.span)
        #expect(isPlain)
        for position in plain.indices {
            var bytes = plain
            bytes[position] |= 0x80
            let isFound = !ByteSearch.isASCII(bytes.span)
            #expect(isFound)
        }
    }
}
