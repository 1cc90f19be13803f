import RawMail

/// A table taken apart: rows that tell why a delivery failed, and rows that tell how notices are laid out.
///
/// Each half has as many lines as the table, so that both know their places; the lines of the other half are blank there.
struct RuleSource {
    /// The rows of ``RuleTable``, each at its offset in the table.
    private(set) var reasons = ""
    /// The rows of ``LayoutTable``.
    private(set) var layouts = ""
    /// Whether there is a row in ``layouts``.
    private(set) var hasLayouts = false

    init(_ text: String) {
        var (reasons, layouts): ([UInt8], [UInt8]) = ([], [])
        for line in Array(text.utf8).split(separator: 0x0A, omittingEmptySubsequences: false) {
            let isLayout = LayoutKeyword(beginning: line.span) != nil
            reasons += isLayout ? [UInt8](repeating: 0x20, count: line.count)[...] : line
            layouts += isLayout ? line : []
            hasLayouts = hasLayouts || isLayout
            reasons.append(0x0A)
            layouts.append(0x0A)
        }
        self.reasons = String(decoding: reasons.span)
        self.layouts = String(decoding: layouts.span)
    }
}

/// What is wrong in the layouts of a table, by line and column.
struct LayoutChecks {
    private(set) var problems: [RuleError] = []
    private let table: LayoutTableBuilder
    private let lines: [ArraySlice<UInt8>]
    private let name: String

    init(_ text: String, name: String) {
        var table = LayoutTableBuilder()
        table.read(text)
        self.table = table
        lines = Array(text.utf8).split(separator: 0x0A, omittingEmptySubsequences: false)
        self.name = name
        let unread = table.problems.map { unreadable($0 - 1) }
        problems = unread
        if unread.isEmpty {
            checkLayouts()
            checkKinds()
        }
    }

    /// Why a line could not be read.
    private func unreadable(_ line: Int) -> RuleError {
        let words = Self.words(lines[line])
        func error(_ code: RuleError.Code, _ word: ArraySlice<UInt8>?) -> RuleError {
            let word = word ?? lines[line][lines[line].endIndex...]
            return RuleError(
                code, table: name, line: line + 1, column: word.startIndex - lines[line].startIndex + 1,
                subject: String(decoding: word, as: UTF8.self))
        }
        if let open = words.last, Self.isPhrase(open), open.count < 2 || open.last != 0x22 {
            return error(.unclosedQuote, open)
        }
        if let short = words.first(where: { Self.isPhrase($0) && Self.folded($0).count < 4 }),
            words.first?.elementsEqual("item".utf8) == false
        {
            return error(.phraseTooShort, short)
        }
        let isFirst = !lines[..<line].contains { Self.words($0).first?.elementsEqual("layout".utf8) ?? false }
        if isFirst, let word = words.first, !word.elementsEqual("layout".utf8),
            !["kind", "daemon"].contains(where: { word.elementsEqual($0.utf8) })
        {
            return error(.outsideLayout, word)
        }
        return error(.unknownWord, words.dropFirst().first { !Self.isPhrase($0) } ?? words.first)
    }

    /// A layout must ask for something, and find somebody.
    private mutating func checkLayouts() {
        for (number, block) in table.blocks.enumerated() {
            let line = position(of: "layout", number)
            func note(_ code: RuleError.Code) {
                let subject = "layout \(block.layout.name)"
                problems.append(RuleError(code, table: name, line: line + 1, column: 1, subject: subject))
            }
            let hasTwin = table.blocks[..<number].contains {
                table.asksTheSame($0, block) && $0.layout.items == block.layout.items
                    && table.meanings(in: $0) == table.meanings(in: block)
            }
            if block.conditions.isEmpty, !block.layout.isCautious { note(.missingCondition) }
            if !table.namesRecipients(block) { note(.neverMatches) }
            if hasTwin { note(.shadowed) }
        }
    }

    /// No earlier row may have each phrase of a kind.
    private mutating func checkKinds() {
        for (number, condition) in table.kindConditions.enumerated() {
            let phrases = table.conditionPhrases[condition.phrases]
            let isHidden = table.kindConditions[..<number].contains { other in
                other.place == condition.place
                    && (other.phrases.isEmpty
                        || !phrases.isEmpty
                            && phrases.allSatisfy { phrase in
                                table.conditionPhrases[other.phrases].contains { table.covers($0, phrase) }
                            })
            }
            guard isHidden else { continue }
            let line = position(of: "kind", number)
            let row = Self.words(lines[line])[0]
            problems.append(
                RuleError(
                    .shadowed, table: name, line: line + 1, column: row.startIndex - lines[line].startIndex + 1,
                    subject: String(decoding: lines[line][row.startIndex...], as: UTF8.self)))
        }
    }

    /// The line of the n-th row that begins with a word.
    private func position(of keyword: String, _ number: Int) -> Int {
        let found = lines.indices.filter { line in
            let words = Self.words(lines[line])
            // the block of cues that belong to each layout is no layout
            let isCommon = words.dropFirst().first?.elementsEqual("common".utf8) ?? false
            return words.first?.elementsEqual(keyword.utf8) ?? false && !isCommon
        }
        return number < found.count ? found[number] : 0
    }
}

extension LayoutChecks {
    /// The words and phrases of a line, each where it stands, up to its comment.
    private static func words(_ line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var words: [ArraySlice<UInt8>] = []
        var position = line.startIndex
        while position < line.endIndex {
            let start = position
            switch line[position] {
            case ...0x20:
                position += 1
                continue
            case 0x23: return words
            case 0x22, 0x5E:
                position += line[position] == 0x5E ? 2 : 1
                while position < line.endIndex, line[position] != 0x22 { position += line[position] == 0x5C ? 2 : 1 }
                position += 1
            default: while position < line.endIndex, line[position] > 0x20 { position += 1 }
            }
            position = min(position, line.endIndex)
            words.append(line[start..<position])
        }
        return words
    }

    private static func isPhrase(_ word: ArraySlice<UInt8>) -> Bool { word.first == 0x22 || word.first == 0x5E }

    private static func folded(_ phrase: ArraySlice<UInt8>) -> [UInt8] {
        Fold.fold(phrase.filter { $0 != 0x22 && $0 != 0x5E })
    }
}

extension LayoutTableBuilder {
    /// Whether there is a row of a block by which somebody can be named.
    fileprivate func namesRecipients(_ block: Block) -> Bool {
        block.layout.hasDialogue || (block.layout.isOpen && !block.layout.items.isEmpty)
            || cues[block.cues].contains { use in
                switch use.cue.meaning {
                case .name, .list: true
                default: false
                }
            }
    }

    /// Whether two blocks have the same conditions.
    fileprivate func asksTheSame(_ one: Block, _ other: Block) -> Bool {
        conditions[one.conditions].elementsEqual(conditions[other.conditions]) {
            $0.place == $1.place && conditionPhrases[$0.phrases] == conditionPhrases[$1.phrases]
        }
    }

    /// What the phrases of a block mean, whatever their order.
    fileprivate func meanings(in block: Block) -> [Int32: Cue] {
        Dictionary(cues[block.cues].map { ($0.phrase, $0.cue) }) { _, last in last }
    }
}

extension LayoutTableBuilder {
    /// Whether a phrase stands wherever another one does.
    fileprivate func covers(_ earlier: Layout.Phrase, _ later: Layout.Phrase) -> Bool {
        let (wanted, text) = (phrases[Int(earlier.number)], phrases[Int(later.number)])
        if earlier.isAnchored { return later.isAnchored && text.starts(with: wanted) }
        return text.indices.contains { text[$0...].starts(with: wanted) }
    }
}
