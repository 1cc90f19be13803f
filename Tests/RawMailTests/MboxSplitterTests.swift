import RawMail
import TestSupport
import Testing

/// `F` in a table stands for this line without its line end.
private let envelope = "From jane@example.net Sat Jan 31 09:14:05 2026"

/// Input and messages; `|` is a line end, `F` an envelope line, `~` ends a message.
private struct Row: CustomTestStringConvertible, Sendable {
    let variant: MboxSplitter.Variant
    let input: String
    let messages: [String]

    init(_ input: String, _ messages: String..., variant: MboxSplitter.Variant = .mboxrd) {
        self.input = input
        self.messages = messages
        self.variant = variant
    }

    var testDescription: String { "\(variant) \(input)" }

    static func bytes(_ text: String, lineEnd: String) -> [UInt8] {
        let lines = text.replacing("|", with: lineEnd)
        return Array(lines.replacing("@F", with: envelope).utf8)
    }
}

struct MboxSplitterTests {
    private static let rows: [Row] = [
        // separators
        Row(""),
        Row("|"),
        Row("@F", ""),
        Row("@F|", ""),
        Row("@F|a: b||text||", "a: b||text|"),
        Row("@F|a: b||text|", "a: b||text|"),
        Row("@F|a: b||text", "a: b||text"),
        Row("@F|a: b||text||@F|c: d||more||", "a: b||text|", "c: d||more|"),
        Row("@F|a: b||text|||@F|c: d||more|||", "a: b||text||", "c: d||more||"),
        Row("@F|a: b||@F|c: d||", "a: b|", "c: d|"),
        Row("@F||@F||@F", "", "", ""),
        Row("@F|@F|a: b|", "@F|a: b|"),
        Row("@F|a: b||text|@F|more|", "a: b||text|@F|more|"),
        Row("@F|a: b||text||From here to there||more|", "a: b||text||From here to there||more|"),
        Row("@F|a: b||text||@F", "a: b||text|", ""),
        Row("||@F|a: b|", "a: b|"),
        Row("\u{FEFF}@F|a: b|", "a: b|"),
        Row("\u{FEFF}a: b|", "\u{FEFF}a: b|"),
        Row("a: b||text||@F|c: d|", "a: b||text|", "c: d|"),
        Row("From here|a: b||text|", "From here|a: b||text|"),
        Row("|a: b||text||", "a: b||text|"),
        Row("@F|||a: b|", "||a: b|"),
        // quoting
        Row("@F|a: b||>From x|>>From y|>From|> From z|x>From |", "a: b||From x|>From y|>From|> From z|x>From |"),
        Row("@F|>From x|a: b|", "From x|a: b|"),
        Row("@F|a: b||text||>@F|text|", "a: b||text||@F|text|"),
        Row("@F|a: b||>>>>From ", "a: b||>>>From "),
        Row("@F|a: b||>From x||>>From y|", "a: b||From x||>>From y|", variant: .mboxo),
        Row("@F|a: b||>From x||>>From y|", "a: b||From x||>>From y|", variant: .mboxcl),
        Row("@F|a: b||>From x||>>From y|", "a: b||>From x||>>From y|", variant: .mboxcl2),
    ]

    @Test("messages of a mailbox", arguments: rows, ["\n", "\r\n"])
    private func messages(row: Row, lineEnd: String) {
        let input = Row.bytes(row.input, lineEnd: lineEnd)
        let expected = row.messages.map { Row.bytes($0, lineEnd: lineEnd) }
        for mode in FeedingMode.allCases {
            #expect(split(input, row.variant, mode).messages == expected, "\(mode)")
        }
    }

    /// `#` in a table stands for the Content-Length of the row, `!` after the length for a defect.
    @Test(
        "Content-Length",
        arguments: [
            // right: with and without the empty line of the mailbox, which is the message's if it is counted
            ("@F|Content-Length: 5||text|", ["Content-Length: 5||text|"], 0),
            ("@F|content-length:5||text||", ["content-length:5||text|"], 0),
            ("@F|Content-Length: 5||text||@F|a: b|", ["Content-Length: 5||text|", "a: b|"], 0),
            ("@F|Content-Length: 6||text||@F|a: b|", ["Content-Length: 6||text||", "a: b|"], 0),
            ("@F|Content-Length: 6||text||", ["Content-Length: 6||text||"], 0),
            ("@F|Content-Length: 5||text|@F|a: b|", ["Content-Length: 5||text|", "a: b|"], 0),
            ("@F|Content-Length: 53||text||@F||@F|a: b|", ["Content-Length: 53||text||@F|", "a: b|"], 0),
            ("@F|Content-Length: 54||text||@F||@F|a: b|", ["Content-Length: 54||text||@F||", "a: b|"], 0),
            ("@F|Content-Length: 53||text||@F|", ["Content-Length: 53||text||@F|"], 0),
            ("@F|Content-Length: 0||@F|a: b|", ["Content-Length: 0||", "a: b|"], 0),
            ("@F|a: b|Content-Length: 53||text||@F||", ["a: b|Content-Length: 53||text||@F|"], 0),
            // wrong: the separators count
            ("@F|Content-Length: 4||text||@F|a: b|", ["Content-Length: 4||text|", "a: b|"], 1),
            ("@F|Content-Length: 52||text||@F||@F|a: b|", ["Content-Length: 52||text|", "", "a: b|"], 1),
            ("@F|Content-Length: 9||text||@F|a: b|", ["Content-Length: 9||text|", "a: b|"], 1),
            ("@F|Content-Length: 99999||text||@F|a: b|", ["Content-Length: 99999||text|", "a: b|"], 1),
            ("@F|Content-Length: 99999||text|", ["Content-Length: 99999||text|"], 1),
            (
                "@F|Content-Length: 99999999999999999999||text||@F|a: b|",
                ["Content-Length: 99999999999999999999||text|", "a: b|"], 1
            ),
            // none
            ("@F|Content-Length: x||text||@F|a: b|", ["Content-Length: x||text|", "a: b|"], 0),
            ("@F|Content-Length: -5||text||@F|a: b|", ["Content-Length: -5||text|", "a: b|"], 0),
            ("@F|Content-Length||text||@F|a: b|", ["Content-Length||text|", "a: b|"], 0),
            ("@F|a: b||Content-Length: 99||@F|a: b|", ["a: b||Content-Length: 99|", "a: b|"], 0),
        ])
    func contentLength(input: String, messages: [String], defects: Int) {
        let expected = messages.map { Row.bytes($0, lineEnd: "\n") }
        for mode in FeedingMode.allCases {
            let result = split(Row.bytes(input, lineEnd: "\n"), .mboxcl2, mode)
            #expect(result.messages == expected, "\(mode)")
            #expect(result.defects == defects, "\(mode)")
        }
    }

    @Test("without a look at the edge, separators count")
    func contentLengthNotVerified() {
        let input = Row.bytes("@F|Content-Length: 53||text||@F||@F|a: b|", lineEnd: "\n")
        let result = split(input, .mboxcl2, .whole, verifies: false)
        #expect(result.messages.count == 3)
        #expect(result.defects == 1)
    }

    @Test("a line longer than the limit is no separator, and its rest no empty line")
    func longLines() {
        let limit = LineSplitter.lineLimit
        for length in [limit - 1, limit, limit + 1, 2 * limit - 1, 2 * limit] {
            for first in ["x", "From ", ">From "] {
                let text = first + String(repeating: "x", count: length - first.utf8.count)
                let input = Row.bytes("@F|a: b||\(text)|@F|text|", lineEnd: "\n")
                let unquoted = text.hasPrefix(">") ? String(text.dropFirst()) : text
                let expected = [Row.bytes("a: b||\(unquoted)|@F|text|", lineEnd: "\n")]
                for mode in FeedingMode.allCases where mode != .bytes {
                    #expect(split(input, .mboxrd, mode).messages == expected, "\(length) \(first) \(mode)")
                }
            }
        }
    }

    @Test("the same as the naive twin", arguments: MboxSplitter.Variant.allCases, 0..<8)
    func twin(variant: MboxSplitter.Variant, seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let alphabet = ["@F", ">@F", ">>@F", "From here", "a: b", "x", "", "", "", ">", "F", "> x"]
        for _ in 0..<100 {
            let lines = (0..<Int.random(in: 0...30, using: &generator)).map { _ in
                alphabet.randomElement(using: &generator) ?? ""
            }
            let text = lines.joined(separator: "|") + (Bool.random(using: &generator) ? "|" : "")
            let input = Row.bytes(text, lineEnd: Bool.random(using: &generator) ? "\n" : "\r\n")
            let expected = naive(input, variant)
            for mode in FeedingMode.allCases {
                #expect(split(input, variant, mode).messages == expected, "\(mode) \(text)")
            }
        }
    }

    @Test("In attachments, too", arguments: MboxSplitter.Variant.allCases, 0..<4)
    func attachments(variant: MboxSplitter.Variant, seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let data = String(repeating: "RnJvbSBqYW5lQGV4YW1wbGUubmV0IFNhdCBKYW4gMzEg", count: 2)
        let marks = String(repeating: ">", count: 700)
        let alphabet = ["@F", ">@F", "From here", "", "F", ">", "> x", marks + "From here", "--x", "Fx"]
        for _ in 0..<8 {
            var lines = [String](repeating: data, count: Int.random(in: 150...900, using: &generator))
            for _ in 0..<Int.random(in: 0...6, using: &generator) {
                let line = alphabet.randomElement(using: &generator) ?? ""
                lines.insert(contentsOf: ["", line], at: Int.random(in: lines.indices, using: &generator))
            }
            let text = lines.joined(separator: "|") + "|"
            let input = Row.bytes(text, lineEnd: Bool.random(using: &generator) ? "\n" : "\r\n")
            let expected = naive(input, variant)
            for mode in FeedingMode.allCases where mode != .bytes {
                #expect(split(input, variant, mode).messages == expected, "\(mode) \(seed)")
            }
        }
    }

    @Test(
        "edges",
        arguments: [
            ("", true, true), ("", false, false), ("|", true, true), ("|", false, false), ("@F", true, true),
            ("@F|a: b|", false, true), ("|@F|", false, true), ("||@F|", false, false), ("x|@F|", true, false),
            ("From here|", true, false),
        ])
    func edge(bytes: String, reachesEnd: Bool, isEdge: Bool) {
        for lineEnd in ["\n", "\r\n"] {
            let found = MboxSplitter.isEdge(Row.bytes(bytes, lineEnd: lineEnd).span, reachesEnd: reachesEnd)
            #expect(found == isEdge)
        }
    }
}

/// The messages that the splitter finds, and how many defects.
private func split(
    _ input: [UInt8], _ variant: MboxSplitter.Variant, _ mode: FeedingMode, verifies: Bool = true
) -> (messages: [[UInt8]], defects: Int) {
    var splitter = MboxSplitter(variant)
    var messages: [[UInt8]] = []
    var defects = 0
    var lines = LineSplitter()
    var hasMessage = false

    func consume(_ span: Span<UInt8>, _ run: LineSplitter.Run) {
        var position = 0
        while let piece = splitter.next(
            in: span, beginsLine: run.beginsLine, spaces: run.spaces, at: run.offset, from: &position)
        {
            switch piece {
            case .separator:
                if hasMessage { defects += splitter.defects.count }
                hasMessage = true
                messages.append([])
            case .lines(let range, _):
                if !hasMessage { messages.append([]) }
                hasMessage = true
                messages[messages.count - 1].append(copying: span.extracting(range))
            case .emptyLine(let isCRLF):
                messages[messages.count - 1] += isCRLF ? [13, 10] : [10]
            case .unsettledContentLength(let end):
                let edge = input[min(end, input.count)...].prefix(EnvelopeLine.longest + 2)
                let isRight = end <= input.count && MboxSplitter.isEdge(Array(edge).span, reachesEnd: true)
                splitter.settleContentLength(isRight: verifies && isRight)
            }
        }
    }
    for chunk in mode.chunks(of: input) {
        let bytes = Array(chunk)
        var position = 0
        while let run = lines.next(in: bytes.span, from: &position) {
            let carry = lines.carry
            consume(run.isCarried ? carry.span.extracting(run.range) : bytes.span.extracting(run.range), run)
        }
    }
    if let run = lines.finish() {
        let carry = lines.carry
        consume(carry.span.extracting(run.range), run)
    }
    if case .emptyLine(let isCRLF) = splitter.finish(at: input.count) {
        messages[messages.count - 1] += isCRLF ? [13, 10] : [10]
    }
    defects += splitter.defects.count
    return (messages, defects)
}

/// Splits line by line, as the format is described; without Content-Length.
private func naive(_ input: [UInt8], _ variant: MboxSplitter.Variant) -> [[UInt8]] {
    var messages: [[[UInt8]]] = []
    var isAfterEmpty = true
    func isEmpty(_ line: [UInt8]?) -> Bool { line == [10] || line == [13, 10] }
    func dropEmptyLine() {
        guard let last = messages.indices.last, isEmpty(messages[last].last) else { return }
        messages[last].removeLast()
    }
    for slice in input.split(separator: 10, omittingEmptySubsequences: false) {
        var line = Array(slice)
        if slice.endIndex < input.endIndex { line.append(10) }
        if line.isEmpty { continue }
        if isAfterEmpty, EnvelopeLine.matches(line.span) {
            dropEmptyLine()
            messages.append([])
            isAfterEmpty = false
            continue
        }
        isAfterEmpty = isEmpty(line)
        if messages.isEmpty {
            if isAfterEmpty { continue }
            messages.append([])
        }
        let marks = line.prefix { $0 == UInt8(ascii: ">") }.count
        let isQuoted = line.dropFirst(marks).starts(with: Array("From ".utf8))
        let most = [MboxSplitter.Variant.mboxrd: Int.max, .mboxcl2: 0][variant] ?? 1
        if isQuoted, marks > 0, marks <= most { line.removeFirst() }
        messages[messages.count - 1].append(line)
    }
    dropEmptyLine()
    return messages.map { Array($0.joined()) }
}
