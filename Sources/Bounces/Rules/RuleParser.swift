import RawMail

/// Reads the rows of a rule table; the grammar is told at ``RuleTable``.
///
/// A row with an error is left out, and the reading goes on with the next line.
struct RuleParser {
    private(set) var table: RuleTable
    private(set) var errors: [RuleError] = []
    private let text: [UInt8]
    private var position = 0
    private var line = 0
    private var lineStart = 0
    private var lineEnd = 0

    init(_ text: [UInt8], name: String, names: RuleNames) {
        self.text = text
        table = RuleTable(name: name, text: text, names: names)
        for reason in Reason.known { table.names.addReason(reason, advice: Advice(for: reason)) }
        table.rows.reserveCapacity(text.count / 64)
        table.phrases.reserveCapacity(text.count / 64)
        table.codes.reserveCapacity(text.count / 64)
    }

    mutating func parse() {
        while lineEnd < text.count {
            lineStart = line == 0 ? 0 : lineEnd + 1
            lineEnd = ByteSearch.firstIndex(of: 0x0A, in: text.span, from: lineStart) ?? text.count
            line += 1
            position = lineStart
            parseLine()
        }
    }

    private mutating func parseLine() {
        guard let first = nextWord() else { return }
        do throws(RuleError) {
            switch first {
            case .bare(let range) where spells("provider", range): try parseProvider()
            case .bare(let range) where spells("reason", range): try parseReason()
            default: try parseRow(first)
            }
        } catch {
            errors.append(error)
        }
    }
}

// MARK: - Lines

extension RuleParser {
    /// `provider NAME HOST...`.
    private mutating func parseProvider() throws(RuleError) {
        guard case .bare(let name)? = nextWord() else { throw error(.unknownWord, lineStart..<position) }
        while let word = nextWord() {
            guard case .bare(let host) = word else { throw error(.unknownWord, lineStart..<position) }
            table.names.addProvider(string(name), host: string(host))
        }
        guard table.names.provider(string(name)) != nil else { throw error(.neverMatches, name) }
    }

    /// `reason NAME ADVICE`.
    private mutating func parseReason() throws(RuleError) {
        guard case .bare(let name)? = nextWord() else { throw error(.unknownWord, lineStart..<position) }
        guard case .bare(let word)? = nextWord(), let advice = advice(word) else { throw error(.unknownWord, name) }
        table.names.addReason(Reason(rawValue: string(name)), advice: advice)
    }

    /// `CONDITION... REASON [ADVICE] [after TIME]`.
    private mutating func parseRow(_ first: Word) throws(RuleError) {
        let marks = (phrases: table.phrases.count, codes: table.codes.count)
        var row = RuleTable.Row(line: line)
        let start = first.start
        do throws(RuleError) {
            var word: Word? = first
            while let condition = word, try addCondition(condition, to: &row) { word = nextWord() }
            row.text = start..<max(start, end)
            guard let word else { throw error(.missingReason, row.text) }
            try parseResult(word, of: &row)
            row.text = start..<end
            row.phrases = marks.phrases..<table.phrases.count
            row.codes = marks.codes..<table.codes.count
            if row.phrases.isEmpty, row.codes.isEmpty { throw error(.missingCondition, row.text) }
            row.seen = comment()
            table.rows.append(row)
        } catch {
            table.phrases.removeSubrange(marks.phrases...)
            table.codes.removeSubrange(marks.codes...)
            throw error
        }
    }

    /// `REASON [ADVICE] [after TIME]`.
    private mutating func parseResult(_ word: Word, of row: inout RuleTable.Row) throws(RuleError) {
        guard case .bare(let name) = word, let reason = table.names.reason(string(name)) else {
            throw error(.unknownWord, word.range)
        }
        row.reason = reason
        var next = nextWord()
        if case .bare(let range)? = next, let advice = advice(range) {
            row.advice = advice
            next = nextWord()
        }
        if case .bare(let range)? = next, spells("after", range) {
            guard case .bare(let time)? = nextWord(), let seconds = seconds(time) else {
                throw error(.unknownWord, range)
            }
            row.retryAfterSeconds = seconds
            next = nextWord()
        }
        if let next { throw error(.unknownWord, next.range) }
    }
}

// MARK: - Conditions

extension RuleParser {
    /// False where the word is no condition.
    private mutating func addCondition(_ word: Word, to row: inout RuleTable.Row) throws(RuleError) -> Bool {
        switch word {
        case .quoted(let range): try addPhrase(range)
        case .unclosed(let range): throw error(.unclosedQuote, range)
        case .bare(let range):
            guard let code = try code(range) else { return isEllipsis(range) }
            row.kinds |= 1 << code.kind.rawValue
            table.codes.append(code)
        }
        return true
    }

    private mutating func addPhrase(_ range: Range<Int>) throws(RuleError) {
        guard range.count >= 4 else { throw error(.phraseTooShort, range) }
        guard isFolded(range) else { throw error(.neverMatches, range) }
        table.phrases.append(range)
    }

    /// Whether a phrase is as texts are when they are searched.
    ///
    /// Most are lower-case ASCII, and need no folding to see that.
    private func isFolded(_ range: Range<Int>) -> Bool {
        let phrase = text[range]
        if isPlain(range) { return true }
        let folded = FoldedText(string(range)).bytes
        return folded.dropFirst(phrase.first == 0x20 ? 0 : 1).dropLast(phrase.last == 0x20 ? 0 : 1).elementsEqual(
            phrase)
    }

    private func isPlain(_ range: Range<Int>) -> Bool {
        var last: UInt8 = 0x20
        for index in range {
            let byte = text[index]
            // A number at the start of a word may be the code of a reply's further line.
            let isOdd = last == 0x20 && (byte == 0x20 && index > range.lowerBound || byte.isDigit)
            if isOdd || byte < 0x20 || byte >= 0x80 || byte &- 0x41 < 26 { return false }
            last = byte
        }
        return true
    }

    private mutating func code(_ range: Range<Int>) throws(RuleError) -> RuleTable.CodePattern? {
        switch text[range.lowerBound] {
        case UInt8(ascii: "@"): return try provider(range.dropFirst(), .provider, range)
        case UInt8(ascii: "*"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            return text[range].contains(0x2E) ? try status(range) : try reply(range)
        case UInt8(ascii: "b") where range.count == 2 && spells("by", range):
            guard case .bare(let name)? = nextWord(), text[name.lowerBound] == UInt8(ascii: "@") else { return nil }
            return try provider(name.dropFirst(), .reporter, name)
        default:
            // Most words are reasons, and are told from commands by their length.
            guard range.count == 4 || range.count > 6 && range.count < 9,
                let number = RuleNames.commands.firstIndex(where: { spells($0, range) })
            else { return nil }
            return RuleTable.CodePattern(kind: .command, first: Int16(truncatingIfNeeded: number))
        }
    }

    private func provider(
        _ name: Range<Int>, _ kind: RuleTable.CodePattern.Kind, _ word: Range<Int>
    ) throws(RuleError) -> RuleTable.CodePattern {
        guard let number = table.names.provider(string(name)) else { throw error(.unknownProvider, word) }
        return RuleTable.CodePattern(kind: kind, first: Int16(truncatingIfNeeded: number))
    }

    /// `5.1.1`, `*.2.2`, `5.7.*`.
    private func status(_ range: Range<Int>) throws(RuleError) -> RuleTable.CodePattern {
        let word = text[range]
        guard let dot = word.firstIndex(of: 0x2E), let last = word.lastIndex(of: 0x2E), dot < last,
            let first = number(word[..<dot]), let second = number(word[(dot + 1)..<last]),
            let third = number(word[(last + 1)...])
        else { throw error(.unknownWord, range) }
        guard [-1, 2, 4, 5].contains(first) else { throw error(.neverMatches, range) }
        return RuleTable.CodePattern(kind: .status, first: first, second: second, third: third)
    }

    /// `*` as -1, or up to three digits.
    private func number(_ digits: ArraySlice<UInt8>) -> Int16? {
        if digits.count == 1, digits.first == UInt8(ascii: "*") { return -1 }
        guard !digits.isEmpty, digits.count <= 3, digits.allSatisfy(\.isDigit) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int16($1 - 0x30) }
    }

    /// `x` as -1, or a digit.
    private func digit(_ index: Int) -> Int16? {
        if text[index] == UInt8(ascii: "x") { return -1 }
        return text[index].isDigit ? Int16(text[index] & 0x0F) : nil
    }

    /// `550`, `55x`, `5xx`.
    private func reply(_ range: Range<Int>) throws(RuleError) -> RuleTable.CodePattern {
        guard range.count == 3, let first = digit(range.lowerBound), let second = digit(range.lowerBound + 1),
            let third = digit(range.lowerBound + 2)
        else { throw error(.unknownWord, range) }
        guard (2...5).contains(first) else { throw error(.neverMatches, range) }
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
    private mutating func nextWord() -> Word? {
        while position < lineEnd, text[position].isWhiteSpace || text[position] == 0x0D { position += 1 }
        guard position < lineEnd, text[position] != UInt8(ascii: "#") else { return nil }
        return text[position] == UInt8(ascii: "\"") ? quotedWord() : bareWord()
    }

    private mutating func bareWord() -> Word {
        let start = position
        while position < lineEnd, !text[position].isWhiteSpace, text[position] != 0x0D { position += 1 }
        return .bare(start..<position)
    }

    private mutating func quotedWord() -> Word {
        let start = position + 1
        position = start
        while position < lineEnd, text[position] != UInt8(ascii: "\"") { position += 1 }
        guard position < lineEnd else { return .unclosed(start..<lineEnd) }
        position += 1
        return .quoted(start..<position - 1)
    }

    /// The end of the last word read.
    private var end: Int {
        var end = position
        while end > lineStart, text[end - 1].isWhiteSpace || text[end - 1] == 0x0D { end -= 1 }
        return end
    }

    /// What stands after `#`.
    private func comment() -> Range<Int> {
        var start = position
        while start < lineEnd, text[start] == UInt8(ascii: "#") || text[start].isWhiteSpace { start += 1 }
        var end = lineEnd
        while end > start, text[end - 1].isWhiteSpace || text[end - 1] == 0x0D { end -= 1 }
        return start..<end
    }

    private func advice(_ range: Range<Int>) -> Advice? {
        Advice.known.first { spells($0.rawValue, range) }
    }

    /// `90s`, `15m`, `2h`, `1d`.
    private func seconds(_ range: Range<Int>) -> Int? {
        guard let unit = ["s": 1, "m": 60, "h": 3600, "d": 86_400][string(range.suffix(1))] else { return nil }
        guard let number = number(text[range.dropLast()]), number >= 0 else { return nil }
        return Int(number) * unit
    }

    private func isEllipsis(_ range: Range<Int>) -> Bool {
        range.count == 3 && (spells("...", range) || spells("…", range))
    }

    private func spells(_ word: String, _ range: Range<Int>) -> Bool {
        word.utf8.count == range.count && text[range].elementsEqual(word.utf8)
    }

    private func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }

    private func error(_ code: RuleError.Code, _ range: Range<Int>) -> RuleError {
        RuleError(code, table: table.name, line: line, column: range.lowerBound - lineStart + 1, subject: string(range))
    }
}
