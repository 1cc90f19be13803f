import RawMail

/// Reads the rows of a rule table; the grammar is told at ``RuleTable``.
///
/// A row with an error is left out, and the reading goes on with the next line.
struct RuleParser {
    private(set) var table: RuleTable
    private(set) var errors: [RuleError] = []
    /// Whether phrases are known to be as texts are when they are searched.
    private let isTrusted: Bool
    private var position = 0
    private var line = 0
    private var lineStart = 0
    private var lineEnd = 0
    /// The end of the last word read.
    private var wordEnd = 0

    init(_ table: RuleTable, isTrusted: Bool = false) {
        self.table = table
        self.isTrusted = isTrusted
        let rows = table.source.utf8.count / 80
        self.table.rows.reserveCapacity(rows)
        self.table.phrases.reserveCapacity(rows)
        self.table.codes.reserveCapacity(rows)
    }

    mutating func parse() {
        let source = table.source
        let text = source.utf8.span
        while lineEnd < text.count {
            lineStart = line == 0 ? 0 : lineEnd + 1
            lineEnd = ByteSearch.firstIndex(of: 0x0A, in: text, from: lineStart) ?? text.count
            line += 1
            position = lineStart
            parseLine(text.extracting(0..<lineEnd))
        }
    }

    private mutating func parseLine(_ text: Span<UInt8>) {
        guard let first = nextWord(text) else { return }
        do throws(RuleError) {
            if case .bare(let range) = first, let keyword = Self.keywords.number(of: text.extracting(range)) {
                if keyword == 0 { try parseProvider(text) } else { try parseReason(text) }
            } else {
                try parseRow(text, first)
            }
        } catch {
            errors.append(error)
        }
    }

    private static let keywords = WordList(["provider", "reason"])
}

// MARK: - Lines

extension RuleParser {
    /// `provider NAME HOST...`.
    private mutating func parseProvider(_ text: Span<UInt8>) throws(RuleError) {
        guard case .bare(let name)? = nextWord(text) else { throw error(.unknownWord, text, lineStart..<position) }
        while let word = nextWord(text) {
            guard case .bare(let host) = word else { throw error(.unknownWord, text, lineStart..<position) }
            table.names.addProvider(text.extracting(name), host: text.extracting(host))
        }
        guard table.names.provider(text.extracting(name)) != nil else { throw error(.neverMatches, text, name) }
    }

    /// `reason NAME ADVICE`.
    private mutating func parseReason(_ text: Span<UInt8>) throws(RuleError) {
        guard case .bare(let name)? = nextWord(text) else { throw error(.unknownWord, text, lineStart..<position) }
        guard case .bare(let word)? = nextWord(text), let advice = RuleNames.advices.number(of: text.extracting(word))
        else { throw error(.unknownWord, text, name) }
        let reason = Reason(rawValue: String(decoding: text.extracting(name)))
        table.names.addReason(reason, advice: Advice.known[advice])
    }

    /// `CONDITION... REASON [ADVICE] [after TIME]`.
    private mutating func parseRow(_ text: Span<UInt8>, _ first: Word) throws(RuleError) {
        let marks = (phrases: table.phrases.count, codes: table.codes.count)
        var row = RuleTable.Row(line: Int32(truncatingIfNeeded: line))
        let start = first.start
        do throws(RuleError) {
            var word: Word? = first
            while let condition = word, try addCondition(text, condition, to: &row) { word = nextWord(text) }
            guard let word else { throw error(.missingReason, text, start..<max(start, wordEnd)) }
            try parseResult(text, word, of: &row)
            if table.phrases.count == marks.phrases, table.codes.count == marks.codes {
                throw error(.missingCondition, text, start..<wordEnd)
            }
            row.text = RuleTable.Place(start..<wordEnd)
            row.phrases = RuleTable.Place(marks.phrases..<table.phrases.count)
            row.codes = RuleTable.Place(marks.codes..<table.codes.count)
            table.rows.append(row)
        } catch {
            table.phrases.removeSubrange(marks.phrases...)
            table.codes.removeSubrange(marks.codes...)
            throw error
        }
    }

    /// `REASON [ADVICE] [after TIME]`.
    private mutating func parseResult(
        _ text: Span<UInt8>, _ word: Word, of row: inout RuleTable.Row
    ) throws(RuleError) {
        guard case .bare(let name) = word, let reason = table.names.reason(text.extracting(name)) else {
            throw error(.unknownWord, text, word.range)
        }
        row.reason = Int32(truncatingIfNeeded: reason)
        var next = nextWord(text)
        if case .bare(let range)? = next, let advice = RuleNames.advices.number(of: text.extracting(range)) {
            row.advice = Int8(truncatingIfNeeded: advice)
            next = nextWord(text)
        }
        if case .bare(let range)? = next, spells("after", text, range) {
            guard case .bare(let time)? = nextWord(text), let seconds = seconds(text, time) else {
                throw error(.unknownWord, text, range)
            }
            row.retryAfterSeconds = Int32(truncatingIfNeeded: seconds)
            next = nextWord(text)
        }
        if let next { throw error(.unknownWord, text, next.range) }
    }
}

// MARK: - Conditions

extension RuleParser {
    /// False where the word is no condition.
    private mutating func addCondition(
        _ text: Span<UInt8>, _ word: Word, to row: inout RuleTable.Row
    ) throws(RuleError) -> Bool {
        switch word {
        case .quoted(let range): try addPhrase(text, range)
        case .unclosed(let range): throw error(.unclosedQuote, text, range)
        case .bare(let range):
            guard let code = try code(text, range) else {
                return spells("...", text, range) || spells("…", text, range)
            }
            row.kinds |= code.kind.bit
            table.codes.append(code)
        }
        return true
    }

    private mutating func addPhrase(_ text: Span<UInt8>, _ range: Range<Int>) throws(RuleError) {
        guard range.count >= 4 else { throw error(.phraseTooShort, text, range) }
        guard isTrusted || isFolded(text.extracting(range)) else { throw error(.neverMatches, text, range) }
        table.phrases.append(RuleTable.Place(range))
    }

    /// Whether a phrase is as texts are when they are searched.
    private func isFolded(_ phrase: Span<UInt8>) -> Bool {
        let folded = FoldedText(String(decoding: phrase)).bytes
        let start = phrase[0] == 0x20 ? 0 : 1
        let end = folded.count - (phrase[phrase.count - 1] == 0x20 ? 0 : 1)
        guard end - start == phrase.count else { return false }
        return phrase.indices.allSatisfy { phrase[$0] == folded[start + $0] }
    }

    private mutating func code(
        _ text: Span<UInt8>, _ range: Range<Int>
    ) throws(RuleError) -> RuleTable.CodePattern? {
        switch text[range.lowerBound] {
        case UInt8(ascii: "@"): return try provider(text, range.dropFirst(), .provider, range)
        case UInt8(ascii: "*"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            return range.contains { text[$0] == 0x2E } ? try status(text, range) : try reply(text, range)
        case UInt8(ascii: "b") where spells("by", text, range):
            guard case .bare(let name)? = nextWord(text), text[name.lowerBound] == UInt8(ascii: "@") else { return nil }
            return try provider(text, name.dropFirst(), .reporter, name)
        default:
            guard let number = RuleNames.commands.number(of: text.extracting(range)) else { return nil }
            return RuleTable.CodePattern(kind: .command, first: Int16(truncatingIfNeeded: number))
        }
    }

    private func provider(
        _ text: Span<UInt8>, _ name: Range<Int>, _ kind: RuleTable.CodePattern.Kind, _ word: Range<Int>
    ) throws(RuleError) -> RuleTable.CodePattern {
        guard let number = table.names.provider(text.extracting(name)) else {
            throw error(.unknownProvider, text, word)
        }
        return RuleTable.CodePattern(kind: kind, first: Int16(truncatingIfNeeded: number))
    }

    /// `5.1.1`, `*.2.2`, `5.7.*`.
    private func status(_ text: Span<UInt8>, _ range: Range<Int>) throws(RuleError) -> RuleTable.CodePattern {
        guard let dot = range.first(where: { text[$0] == 0x2E }), let last = range.last(where: { text[$0] == 0x2E }),
            dot < last, let first = number(text, range.lowerBound..<dot), let second = number(text, dot + 1..<last),
            let third = number(text, last + 1..<range.upperBound)
        else { throw error(.unknownWord, text, range) }
        guard first == -1 || first == 2 || first == 4 || first == 5 else { throw error(.neverMatches, text, range) }
        return RuleTable.CodePattern(kind: .status, first: first, second: second, third: third)
    }

    /// `*` as -1, or up to three digits.
    private func number(_ text: Span<UInt8>, _ range: Range<Int>) -> Int16? {
        if range.count == 1, text[range.lowerBound] == UInt8(ascii: "*") { return -1 }
        guard !range.isEmpty, range.count <= 3 else { return nil }
        var number: Int16 = 0
        for index in range {
            guard text[index].isDigit else { return nil }
            number = number * 10 + Int16(text[index] & 0x0F)
        }
        return number
    }

    /// `x` as -1, or a digit.
    private func digit(_ text: Span<UInt8>, _ index: Int) -> Int16? {
        if text[index] == UInt8(ascii: "x") { return -1 }
        return text[index].isDigit ? Int16(text[index] & 0x0F) : nil
    }

    /// `550`, `55x`, `5xx`.
    private func reply(_ text: Span<UInt8>, _ range: Range<Int>) throws(RuleError) -> RuleTable.CodePattern {
        guard range.count == 3, let first = digit(text, range.lowerBound),
            let second = digit(text, range.lowerBound + 1), let third = digit(text, range.lowerBound + 2)
        else { throw error(.unknownWord, text, range) }
        guard (2...5).contains(first) else { throw error(.neverMatches, text, range) }
        return RuleTable.CodePattern(kind: .reply, first: first, second: second, third: third)
    }
}

// MARK: - Words

extension RuleParser {
    private enum Word {
        case bare(Range<Int>)
        /// The range without the quotation marks.
        case quoted(Range<Int>)
        case unclosed(Range<Int>)

        var range: Range<Int> {
            switch self {
            case .bare(let range), .quoted(let range), .unclosed(let range): range
            }
        }

        /// Where it starts, with its quotation mark.
        var start: Int {
            if case .bare(let range) = self { range.lowerBound } else { range.lowerBound - 1 }
        }
    }

    /// The next word of the line; nil at its end or at a comment.
    private mutating func nextWord(_ text: Span<UInt8>) -> Word? {
        var start = position
        while start < text.count, text[start].isWhiteSpace || text[start] == 0x0D {
            // nearly all there is stands between columns
            start = ByteSearch.firstIndex(otherThan: 0x20, in: text, from: start + 1) ?? text.count
        }
        position = start
        guard start < text.count, text[start] != UInt8(ascii: "#") else { return nil }
        return text[start] == UInt8(ascii: "\"") ? quotedWord(text, start + 1) : bareWord(text, start)
    }

    private mutating func bareWord(_ text: Span<UInt8>, _ start: Int) -> Word {
        var end = start
        while end < text.count, !text[end].isWhiteSpace, text[end] != 0x0D { end += 1 }
        (position, wordEnd) = (end, end)
        return .bare(start..<end)
    }

    private mutating func quotedWord(_ text: Span<UInt8>, _ start: Int) -> Word {
        guard let end = ByteSearch.firstIndex(of: UInt8(ascii: "\""), in: text, from: start) else {
            (position, wordEnd) = (text.count, text.count)
            return .unclosed(start..<text.count)
        }
        (position, wordEnd) = (end + 1, end + 1)
        return .quoted(start..<end)
    }

    /// `90s`, `15m`, `2h`, `1d`.
    private func seconds(_ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
        guard let number = number(text, range.dropLast()), number >= 0 else { return nil }
        switch text[range.upperBound - 1] {
        case UInt8(ascii: "s"): return Int(number)
        case UInt8(ascii: "m"): return Int(number) * 60
        case UInt8(ascii: "h"): return Int(number) * 3600
        case UInt8(ascii: "d"): return Int(number) * 86_400
        default: return nil
        }
    }

    @inline(__always)
    private func spells(_ word: String, _ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        guard word.utf8.count == range.count else { return false }
        let word = word.utf8.span
        return word.indices.allSatisfy { word[$0] == text[range.lowerBound + $0] }
    }

    private func error(_ code: RuleError.Code, _ text: Span<UInt8>, _ range: Range<Int>) -> RuleError {
        RuleError(
            code, table: table.name, line: line, column: range.lowerBound - lineStart + 1,
            subject: String(decoding: text.extracting(range)))
    }
}
