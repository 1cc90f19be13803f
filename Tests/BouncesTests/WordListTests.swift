import TestSupport
import Testing

@testable import Bounces

@Suite("Lists of words")
struct WordListTests {
    @Test("a word has the number of its first mention, and other words have none", arguments: 0..<20 as Range<UInt64>)
    func twin(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var list = WordList()
        var naive: [String] = []
        for _ in 0..<Int.random(in: 0...300, using: &random) {
            let word = Self.word(&random)
            if !naive.contains(word) { naive.append(word) }
            #expect(list.add(word.utf8.span) == naive.firstIndex(of: word))
        }
        #expect(list.count == naive.count)
        for _ in 0..<300 {
            let word = Self.word(&random)
            #expect(list.number(of: word.utf8.span) == naive.firstIndex(of: word))
        }
    }

    @Test("words of any length have their places")
    func lengths() {
        let words = (0...70).map { String(repeating: "a", count: $0) }
        let list = WordList(words)
        for (number, word) in words.enumerated() { #expect(list.number(of: word.utf8.span) == number) }
        #expect(list.number(of: String(repeating: "a", count: 71).utf8.span) == nil)
        #expect(WordList().number(of: "".utf8.span) == nil)
    }

    /// Words of few letters, so that many are alike.
    private static func word(_ random: inout SeededGenerator) -> String {
        String((0..<Int.random(in: 0...6, using: &random)).map { _ in "abé".randomElement(using: &random) ?? "a" })
    }
}
