import Testing

@testable import Bounces

@Suite("Tables of layouts")
struct LayoutTableTests {
    @Test("Every built-in row can be read")
    func builtIn() {
        let table = LayoutRules.builtIn
        #expect(table.problems.isEmpty)
        #expect(table.layouts.last?.name == "bare")
        #expect(Set(table.layouts.map(\.name)).count == table.layouts.count)
    }

    @Test("Every built-in phrase is written as texts are folded")
    func folded() {
        let index = LayoutRules.builtIn.phrases
        let phrases = (0..<index.count).map { Array(index[$0]) }
        let odd = phrases.filter { Fold.fold($0 + [0x78]) != $0 + [0x78] }
        #expect(odd.map { String(decoding: $0, as: UTF8.self) } == [])
    }

    @Test("A table whose phrases are trusted is the one that folds them")
    func trusted() {
        let text = LayoutRules.text + "\n" + KindRules.text
        let (trusted, folded) = (LayoutTable(parsing: text, isTrusted: true), LayoutTable(parsing: text))
        #expect(trusted.conditions == folded.conditions)
        #expect(trusted.layouts == folded.layouts)
        #expect((0..<folded.phrases.count).allSatisfy { trusted.phrases[$0] == folded.phrases[$0] })
    }

    @Test(
        "A row that cannot be read is named by its line",
        arguments: [
            ("list \"recipients:\"", 1), ("layout a\n  list \"recipients:", 2), ("layout a\n  like b", 2),
            ("layout a\n  list \"abc\"", 2), ("layout a\n  take much", 2), ("layout a\n  fetch \"phrase\"", 2),
            ("layout a\n  or \"phrase\"", 2), ("layout\n", 1), ("kind delay \"phrase\"", 1), ("kind delay header", 1),
        ])
    func problems(_ text: String, line: Int) { #expect(LayoutTable(parsing: text).problems == [line]) }

    @Test(
        "Phrases are found from the start of words, over line ends",
        arguments: [
            ("the  following\r\naddresses", ["the following addresses"]), ("Ünzustellbar", ["ünzustellbar"]),
            ("antispam", []),
            ("spam", ["spam"]), ("didn\u{2019}t go", ["didn't go"]), ("收件人", ["收件人"]),
            ("НЕДОСТАВЛЕНО", ["недоставлено"]),
        ])
    func phrases(_ text: String, found: [String]) {
        var index = PhraseIndex()
        for phrase in ["the following addresses", "ünzustellbar", "spam", "didn't go", "收件人", "недоставлено"] {
            _ = index.add(Fold.fold(phrase).span)
        }
        index.seal()
        let text = NoticeText(Array(text.utf8))
        var occurrences: [String] = []
        index.scan(text.folded) { phrase, place in
            guard text.folded.beginsWord(place.lowerBound) else { return }
            occurrences.append(String(decoding: index[phrase], as: UTF8.self))
        }
        #expect(occurrences == found)
    }

    @Test("A sieve finds a phrase of any length wherever it stands, and no other")
    func sieve() {
        let phrases = ["host", "msexch:", "mail system", "this is the mail system at host", "無法傳送到下列收件者"]
        var index = PhraseIndex()
        let numbers = phrases.compactMap { index.add(Array($0.utf8).span) }
        for (number, phrase) in phrases.enumerated() {
            let sieve = PhraseSieve([numbers[number]], of: index)
            for before in 0..<20 {
                for after in 0..<10 {
                    let text = String(repeating: "h", count: before) + phrase + String(repeating: "t", count: after)
                    let bytes = Array(text.utf8)
                    let isFound = sieve.finds(in: bytes.span) { $0 == before }
                    let isWanted = sieve.finds(in: bytes.span) { $0 != before }
                    let isWhole = sieve.finds(in: bytes.span.extracting(..<(bytes.count - after - 1))) { _ in true }
                    #expect(isFound && !isWanted && !isWhole)
                }
            }
        }
    }

    @Test("A sieve of all phrases of the layouts lets each through")
    func sieveOfAll() {
        let table = LayoutRules.builtIn
        let sieve = PhraseSieve(Array(0..<table.phrases.count), of: table.phrases)
        for number in 0..<table.phrases.count {
            for before in 0..<8 {
                let text = [UInt8](repeating: 0x20, count: before) + table.phrases[number]
                let isFound = sieve.finds(in: text.span) { $0 == before }
                #expect(isFound, "\(number)")
            }
        }
    }

    @Test(
        "The first paragraph ends before an empty line",
        arguments: [
            ("", "", 0), ("a", "a", 1), ("a\n", "a ", 1), ("a\n\nb", "a ", 2), ("a b\r\n\r\nc", "a b ", 4),
            ("a\n \nb", "a ", 2), ("a \n\t\r\nb", "a ", 2), ("a\r\rb", "a ", 2), ("a\n b\nc", "a b c", 6),
            ("a\r\n b", "a b", 5), ("\n\nA\n\nb", "a ", 4), ("a  b", "a b", 4), ("a\n\u{A0}\nb", "a b", 6),
            ("a\u{A0}\n\nb", "a", 1), ("a\n ", "a ", 2), ("a \n", "a ", 2), ("a\nü\n\nb", "a ü ", 5),
        ])
    func paragraph(_ text: String, folded: String, end: Int) {
        let found = Fold.paragraph(text.utf8.span)
        #expect(String(decoding: found.folded, as: UTF8.self) == folded)
        #expect(found.end == end)
    }

    @Test(
        "Each folded byte is known by its place in the text",
        arguments: [
            "a  b\r\n\r\n c", "\n\n a", "\u{201C}a\u{201D} b\u{A0}\u{3000}c", "Üb Ж\u{2014}\u{2026}x  y", "plain", "",
        ])
    func positions(_ text: String) {
        let text = NoticeText(Array(text.utf8))
        var position = -1
        for place in text.folded.indices {
            let next = text.position(ofFolded: place)
            #expect(next > position)
            let (byte, source) = (text.folded[place], text.bytes[next])
            if source < 0x80 { #expect(byte == (source <= 0x20 ? 0x20 : source.lowercased)) }
            if byte > 0x20, byte < 0x80, source >= 0x80 { #expect(source == 0xE2) }
            position = next
        }
    }

    @Test(
        "Lines have shapes",
        arguments: [
            ("<@>:*", "<jane@example.net>: gone", "jane@example.net", " gone"),
            ("<@>:*", " <jane@example.net>:", nil, nil),
            (" @ (*", "\tjane@example.net (gone)", "jane@example.net", "gone)"), (" @", "jane@example.net", nil, nil),
            ("<@>", "<\"a b\"@example.net>", "\"a b\"@example.net", ""),
            ("*<mailto:@>", "Jane<mailto:jane@example.net>", "jane@example.net", ""),
            (" % *", "  jane no such user", "jane", "no such user"),
            (" & on #*", "  Doe, Jane on 1/2", "Doe, Jane", "1/2"),
            ("& on #*", "On Ontario on 1/2", "On Ontario", "1/2"), ("& on #*", "Doe,  on 1/2", "Doe,", "1/2"),
            ("& on *, #*", "Jūratė Doe on Fri, 14 Sep", "Jūratė Doe", "14 Sep"),
            ("*smtp=@; on *", "c=US;dda:SMTP=jane@example.net; on Fri", "jane@example.net", "Fri"),
            ("@", "jane@", nil, nil),
        ])
    func lines(_ pattern: String, _ line: String, recipient: String?, rest: String?) {
        let scanner = AddressScanner(bytes: Array(line.utf8))
        let match = LinePattern(pattern.utf8.span).match(0..<scanner.bytes.count, in: scanner)
        #expect(match.map { scanner.string($0.recipient) } == recipient)
        #expect(match.map { String(decoding: scanner.bytes[$0.rest], as: UTF8.self) } == rest)
    }

    @Test(
        "Addresses are found in running text",
        arguments: [
            ("write to jane@example.net.", "jane@example.net"), ("您的邮件jane@example.net被退回", "jane@example.net"),
            ("<jürgen@bücher.example>", "jürgen@bücher.example"), ("'jane@example.net'", "jane@example.net"),
            ("@relay.example:jane@example.net", "jane@example.net"), ("jane@[192.0.2.1] x", "jane@[192.0.2.1]"),
            ("j\\303\\274rgen@example.net", "jürgen@example.net"), ("no address @ all", nil), ("a@", nil),
            ("@b.example", nil),
        ])
    func addresses(_ text: String, address: String?) {
        let scanner = AddressScanner(bytes: Array(text.utf8))
        #expect(scanner.first(in: 0..<scanner.bytes.count).map { scanner.string($0.address) } == address)
    }

    @Test(
        "HTML is read as people see it",
        arguments: [
            ("<p>a</p><p>b</p>", "a\nb"), ("a<br>b<br/>c", "a\nb\nc"), ("a<!-- <p> -->b", "ab"),
            ("<style>p{}</style>x<script>y</script>", "x"),
            ("&lt;a&#64;b.example&gt; &amp;&nbsp;&auml;&#x40;&bogus;", "<a@b.example> & ä@&bogus;"),
            ("<jane@example.net>: gone", "<jane@example.net>: gone"), ("1 < 2", "1 < 2"),
            ("<td>a</td><td>b</td>", "a b"), ("a <b", "a"),
        ])
    func html(_ html: String, text: String) {
        let read = String(decoding: HTMLText.text(of: Array(html.utf8)), as: UTF8.self)
        #expect(
            read.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }.joined(separator: "\n")
                == text)
    }

    @Test(
        "JSON is read strictly",
        arguments: [
            ("{\"a\":[1,{\"b\":\"x\\u00fc\\ud83d\\ude00\\n\"}],\"c\":null}", true), ("{}", true), ("[[]]", true),
            ("{\"a\":1,}", false),
            ("{\"a\" 1}", false), ("{", false), ("[1 2]", false), ("\"abc", false),
            (String(repeating: "[", count: 100_000), false),
        ])
    func json(_ text: String, isValid: Bool) { #expect((JSONDocument(Array(text.utf8)) != nil) == isValid) }
}
