import RawMail
import Testing

@testable import Bounces

struct FoldedTextTests {
    @Test(
        "texts are folded to one line in lower case",
        arguments: [
            ("", " "),
            ("User Unknown", " user unknown "),
            ("  User\t\r\n  unknown \n", " user unknown "),
            ("ÄÖÜ ß Écrit ×÷", " äöü ß écrit ×÷ "),
            ("Пользователь Ёж Щит", " пользователь ёж щит "),
            ("ПОЧТА", " почта "),
            ("doesn’t “exist”", " doesn't \"exist\" "),
            ("a\u{A0}b\u{3000}c\u{2028}d\u{202F}e", " a b c d e "),
            ("宛先不明", " 宛先不明 "),
            (
                "550-5.1.1 The account\r\n550-5.1.1 that you\r\n550 5.1.1 tried",
                " 550-5.1.1 the account that you tried "
            ),
            ("550-5.1.1 The account 550 5.1.1 is gone", " 550-5.1.1 the account is gone "),
            ("550-No\n 550 no", " 550-no no "),
            ("550-5.1.1 said: 550 5.1.2x", " 550-5.1.1 said: 5.1.2x "),
            ("550 5.1.351 Remote -> 550 : User", " 550 5.1.351 remote -> 550 : user "),
            ("550-a\n551 b", " 550-a 551 b "),
            ("550-", " 550- "),
            ("a\u{0}\u{1B} b", " a b "), ("\u{7}", " "),
            ("x550-a\n550 b", " x550-a 550 b "), ("5-a 55-b 550-c\n550 d", " 5-a 55-b 550-c d "),
            ("call 555-0100\n555 or 550", " call 555-0100 or 550 "),
            ("550-a\n551-b\n550 c 551 d", " 550-a 551-b c 551 d "),
            ("550-a 550", " 550-a 550 "),
        ])
    func folding(text: String, folded: String) {
        #expect(String(decoding: FoldedText(text).bytes, as: UTF8.self) == folded)
    }

    @Test(
        "places in the folded text are places in the text",
        arguments: [
            ("User Unknown", "unknown", "Unknown"),
            ("  \r\n user  \t unknown  ", "user unknown", "user  \t unknown"),
            ("550-5.1.1 No such\r\n550 5.1.1 User here", "such user", "such\r\n550 5.1.1 User"),
            ("Ümlaut ÜBER", "über", "ÜBER"),
            ("it doesn’t exist", "doesn't exist", "doesn’t exist"),
        ])
    func ranges(text: String, phrase: String, original: String) throws {
        let folded = String(decoding: FoldedText(text).bytes, as: UTF8.self)
        let place = try #require(folded.utf8Range(of: phrase))
        let range = FoldedText.sourceRange(ofFolded: place, in: text)
        #expect(String(decoding: Array(text.utf8)[range], as: UTF8.self) == original)
    }

    @Test("each folded byte has its place in the text, however much is read before it")
    func places() {
        let text = "550-5.1.1 Über  “alle”\r\n550-5.1.1 Gipfeln\n 550 5.1.1 ist ПОЧТА\u{A0}  550-Ruh 宛先"
        let folded = FoldedText(text).bytes
        let source = Array(text.utf8)
        for index in folded.indices.dropFirst().dropLast() where folded[index] > 0x20 && folded[index] < 0x80 {
            let range = FoldedText.sourceRange(ofFolded: index..<index + 1, in: text)
            let isQuote = folded[index] == 0x22
            #expect(isQuote ? range.count == 3 : source[range.upperBound - 1].lowercased == folded[index])
        }
    }

    @Test("no bytes make trouble")
    func anyBytes() {
        for first in UInt8.min...UInt8.max {
            for text in [
                [first], [0x20, first, 0x80], [0x35, first, 0x30, 0x2D], [0xE2, first], [0xE2, 0x80, first],
            ] {
                let string = String(decoding: text, as: UTF8.self)
                let bytes = FoldedText(string).bytes
                #expect(bytes.first == 0x20 && bytes.last == 0x20)
                _ = FoldedText.sourceRange(ofFolded: 0..<bytes.count, in: string)
            }
        }
    }
}

extension String {
    fileprivate func utf8Range(of other: String) -> Range<Int>? {
        let bytes = Array(utf8)
        let wanted = Array(other.utf8)
        guard let start = bytes.indices.first(where: { bytes[$0...].starts(with: wanted) }) else { return nil }
        return start..<start + wanted.count
    }
}
