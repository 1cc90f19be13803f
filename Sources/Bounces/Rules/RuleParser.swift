import RawMail

/// Reads the rows of rule tables, one table after another; the grammar is told at ``RuleTable``.
///
/// A row with an error is left out, and the reading goes on with the next line; but a table with an error is not to be searched.
struct RuleParser {
    private(set) var rows: [RuleTable.Row] = []
    private(set) var codes: [RuleTable.CodePattern] = []
    /// The phrases of all rows.
    var phrases: PhraseIndex
    /// Where the rows have phrases, in their order.
    private(set) var uses: [RuleTable.PhraseUse] = []
    private(set) var names: RuleNames
    private(set) var errors: [RuleError] = []
    /// Whether phrases are known to be as texts are when they are searched, and results to be such.
    private let isTrusted: Bool
    private let commands = RuleNames.commands
    /// The table's name.
    private var table = ""
    private var words = RuleWords()
    private var line = 0
    private var lineStart = 0

    /// A parser with room for tables of so many bytes.
    init(names: RuleNames, isTrusted: Bool = false, room bytes: Int = 0) {
        self.names = names
        self.isTrusted = isTrusted
        phrases = PhraseIndex(room: bytes / 80, bytes: bytes * 2 / 11)
        rows.reserveCapacity(bytes / 96)
        uses.reserveCapacity(bytes / 70)
    }

    mutating func read(_ source: String, name: String) {
        (table, words, line) = (name, RuleWords(), 0)
        let text = source.utf8.span
        while words.position < text.count {
            lineStart = words.position
            line += 1
            parseLine(text)
            words.skipLine(text)
        }
    }

    private mutating func parseLine(_ text: Span<UInt8>) {
        guard let first = words.next(text) else { return }
        do throws(RuleError) {
            if case .bare(let range) = first, let keyword = Self.keywords.number(of: text.extracting(range)) {
                if keyword == 0 { try parseProvider(text) } else { try parseReason(text) }
            } else {
                try parseRow(text, first)
            }
        } catch {
            errors.append(error)
            var use = uses.count
            while use > 0, uses[use - 1].row == Int32(truncatingIfNeeded: rows.count) {
                use -= 1
                uses[use].row = -1
            }
        }
    }

    private static let keywords = WordList(["provider", "reason"])
}

extension RuleParser {
    /// Links the uses of each phrase when all tables are read, and gives the first of each.
    mutating func linkUses() -> [Int32] {
        var first = [Int32](repeating: -1, count: phrases.count)
        var next = first.mutableSpan
        var links = uses.mutableSpan
        var (row, last): (Int32, Int32) = (-1, 0)
        var use = links.count
        while use > 0 {
            use &-= 1
            let phrase = Int(links[use].next)
            links[use].next = next[phrase]
            next[phrase] = Int32(truncatingIfNeeded: use)
            // the first seen of a row is one of its last phrase
            if links[use].row != row { (row, last) = (links[use].row, links[use].position) }
            links[use].isLast = links[use].position == last
        }
        return first
    }
}

// MARK: - Lines

extension RuleParser {
    /// `provider NAME HOST...`.
    private mutating func parseProvider(_ text: Span<UInt8>) throws(RuleError) {
        guard case .bare(let name)? = words.next(text) else {
            throw error(.unknownWord, text, lineStart..<words.position)
        }
        var provider: Int?
        while let word = words.next(text) {
            guard case .bare(let host) = word else { throw error(.unknownWord, text, lineStart..<words.position) }
            let number = provider ?? names.addProvider(text.extracting(name))
            names.addHost(text.extracting(host), of: number)
            provider = number
        }
        guard provider != nil || names.provider(text.extracting(name)) != nil else {
            throw error(.neverMatches, text, name)
        }
    }

    /// `reason NAME ADVICE`.
    private mutating func parseReason(_ text: Span<UInt8>) throws(RuleError) {
        guard case .bare(let name)? = words.next(text) else {
            throw error(.unknownWord, text, lineStart..<words.position)
        }
        guard case .bare(let word)? = words.next(text), let advice = RuleNames.advices.number(of: text.extracting(word))
        else { throw error(.unknownWord, text, name) }
        let reason = Reason(rawValue: String(decoding: text.extracting(name)))
        names.addReason(reason, advice: Advice.known[advice])
    }

    /// `CONDITION... REASON [ADVICE] [after TIME]`.
    private mutating func parseRow(_ text: Span<UInt8>, _ first: RuleWords.Word) throws(RuleError) {
        let start = first.start
        let (firstUse, firstCode) = (uses.count, codes.count)
        var row = RuleTable.Row(
            line: Int32(truncatingIfNeeded: line), start: Int32(truncatingIfNeeded: start),
            firstCode: Int32(truncatingIfNeeded: firstCode))
        var position = 0
        var word: RuleWords.Word? = first
        conditions: while let condition = word {
            switch condition {
            case .quoted(let range):
                try addPhrase(text, range, position: position)
                word = words.next(text)
                if case .bare(let bar)? = word, bar.count == 1, text[bar.lowerBound] == UInt8(ascii: "|") {
                    word = words.next(text)
                    guard case .quoted? = word else { throw error(.unknownWord, text, bar) }
                } else {
                    position += 1
                }
            case .unclosed(let range): throw error(.unclosedQuote, text, range)
            case .bare(let range):
                guard try addCode(text, range, to: &row) else { break conditions }
                word = words.next(text)
            }
        }
        guard let word else { throw error(.missingReason, text, start..<max(start, words.end)) }
        row.result = Int32(truncatingIfNeeded: word.start)
        if !isTrusted { try checkResult(text, word) }
        row.codeCount = Int32(truncatingIfNeeded: codes.count &- firstCode)
        row.hasPhrases = uses.count > firstUse
        guard row.hasPhrases || row.codeCount > 0 else { throw error(.missingCondition, text, start..<words.end) }
        rows.append(row)
    }

    private mutating func checkResult(_ text: Span<UInt8>, _ first: RuleWords.Word) throws(RuleError) {
        do throws(RuleResult.Misreading) {
            _ = try RuleResult(first, &words, of: text, names)
        } catch {
            throw self.error(.unknownWord, text, error.word)
        }
    }
}

// MARK: - Conditions

extension RuleParser {
    @inline(__always)
    private mutating func addPhrase(
        _ text: Span<UInt8>, _ range: Range<Int>, position: Int
    ) throws(RuleError) {
        guard range.count >= 4 else { throw error(.phraseTooShort, text, range) }
        guard isTrusted || isFolded(text.extracting(range)) else { throw error(.neverMatches, text, range) }
        guard let phrase = phrases.add(text.extracting(range)) else { return }
        uses.append(
            RuleTable.PhraseUse(
                row: Int32(truncatingIfNeeded: rows.count), next: Int32(truncatingIfNeeded: phrase),
                position: Int32(truncatingIfNeeded: position)))
    }

    /// Whether a phrase is as texts are when they are searched.
    private func isFolded(_ phrase: Span<UInt8>) -> Bool {
        let folded = FoldedText(String(decoding: phrase)).bytes
        let start = phrase[0] == 0x20 ? 0 : 1
        let end = folded.count - (phrase[phrase.count - 1] == 0x20 ? 0 : 1)
        guard end - start == phrase.count else { return false }
        return phrase.indices.allSatisfy { phrase[$0] == folded[start + $0] }
    }

    /// False where the word is no condition.
    @inline(__always)
    private mutating func addCode(
        _ text: Span<UInt8>, _ range: Range<Int>, to row: inout RuleTable.Row
    ) throws(RuleError) -> Bool {
        if range.count == 3, text.spells("...", in: range) || text.spells("…", in: range) { return true }
        guard let code = try code(text, range) else { return false }
        row.kinds |= code.kind.bit
        codes.append(code)
        return true
    }

    @inline(__always)
    private mutating func code(
        _ text: Span<UInt8>, _ range: Range<Int>
    ) throws(RuleError) -> RuleTable.CodePattern? {
        switch text[range.lowerBound] {
        case UInt8(ascii: "@"): return try provider(text, range.dropFirst(), .provider, range)
        case UInt8(ascii: "*"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            return range.contains { text[$0] == 0x2E } ? try status(text, range) : try reply(text, range)
        case UInt8(ascii: "b") where text.spells("by", in: range):
            guard case .bare(let name)? = words.next(text), text[name.lowerBound] == UInt8(ascii: "@") else {
                return nil
            }
            return try provider(text, name.dropFirst(), .reporter, name)
        default:
            guard let number = commands.number(of: text.extracting(range)) else { return nil }
            return RuleTable.CodePattern(kind: .command, first: Int16(truncatingIfNeeded: number))
        }
    }

    private func provider(
        _ text: Span<UInt8>, _ name: Range<Int>, _ kind: RuleTable.CodePattern.Kind, _ word: Range<Int>
    ) throws(RuleError) -> RuleTable.CodePattern {
        guard let number = names.provider(text.extracting(name)) else {
            throw error(.unknownProvider, text, word)
        }
        return RuleTable.CodePattern(kind: kind, first: Int16(truncatingIfNeeded: number))
    }

    /// `5.1.1`, `*.2.2`, `5.7.*`.
    private func status(_ text: Span<UInt8>, _ range: Range<Int>) throws(RuleError) -> RuleTable.CodePattern {
        guard let dot = range.first(where: { text[$0] == 0x2E }), let last = range.last(where: { text[$0] == 0x2E }),
            dot < last, let first = text.ruleNumber(in: range.lowerBound..<dot),
            let second = text.ruleNumber(in: dot + 1..<last),
            let third = text.ruleNumber(in: last + 1..<range.upperBound)
        else { throw error(.unknownWord, text, range) }
        guard first == -1 || first == 2 || first == 4 || first == 5 else { throw error(.neverMatches, text, range) }
        return RuleTable.CodePattern(kind: .status, first: first, second: second, third: third)
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

extension RuleParser {
    private func error(_ code: RuleError.Code, _ text: Span<UInt8>, _ range: Range<Int>) -> RuleError {
        RuleError(
            code, table: table, line: line, column: range.lowerBound - lineStart + 1,
            subject: String(decoding: text.extracting(range)))
    }
}
