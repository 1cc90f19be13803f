import InternetMessage
import RawMail

/// A table while it is read.
struct LayoutTableBuilder {
    struct Block {
        var layout: Layout
        /// Its number among the layouts; ``LayoutTable/CueUse/anyLayout`` for a block that is none.
        var number: Int32
        /// Positions in ``LayoutTableBuilder/conditions``.
        var conditions: Range<Int>
        /// What phrases mean, as positions in ``LayoutTableBuilder/cues``: each phrase once.
        var cues: Range<Int>
    }

    private(set) var blocks: [Block] = []
    private var layoutCount: Int32 = 0
    private(set) var kinds: [NoticeKind] = []
    /// The conditions of the kinds, of the layouts, and of those that tell a mail system by its name.
    private(set) var kindConditions: [Layout.Condition] = []
    private(set) var conditions: [Layout.Condition] = []
    private(set) var daemons: [Layout.Condition] = []
    /// The phrases of all conditions.
    private(set) var conditionPhrases: [Layout.Phrase] = []
    var phrases: PhraseIndex
    private(set) var problems: [Int] = []
    /// What phrases mean, block by block.
    private(set) var cues: [LayoutTable.CueUse] = []
    /// By phrase, where its last cue stands; -1 if it has none.
    private var lastCues: [Int32] = []
    /// Whether phrases are known to be written as texts are folded.
    private let isTrusted: Bool
    private let keywords = LayoutKeyword.known

    /// A builder with room for tables of so many bytes.
    init(isTrusted: Bool = false, room bytes: Int = 0) {
        self.isTrusted = isTrusted
        phrases = PhraseIndex(room: bytes / 44, bytes: bytes * 3 / 5)
        conditionPhrases.reserveCapacity(bytes / 80)
        cues.reserveCapacity(bytes / 66)
        lastCues.reserveCapacity(bytes / 44)
    }

    mutating func read(_ source: String) {
        let text = source.utf8.span
        var row = LayoutLexer()
        var line = 0
        while row.nextRow(of: text) {
            line += 1
            if !readRow(text, &row) || row.isBroken { problems.append(line) }
        }
        blocks.removeAll { $0.number == LayoutTable.CueUse.anyLayout }
    }

    /// The name of blocks that are no layouts: their cues belong to each layout.
    private static let commonName = "common"
}

// MARK: - Rows

extension LayoutTableBuilder {
    /// False where a row cannot be read; what it says before that counts.
    private mutating func readRow(_ text: Span<UInt8>, _ row: inout LayoutLexer) -> Bool {
        guard let word = row.nextWord(of: text) else { return row.nextPhrase(of: text) == nil }
        guard let keyword = keywords[text.extracting(word)] else { return false }
        switch keyword {
        case .layout:
            guard let name = row.nextWord(of: text) else { return false }
            beginBlock(String(decoding: text.extracting(name)))
        case .kind: return readKind(text, &row)
        case .daemon:
            guard let phrases = phrases(text, &row) else { return false }
            daemons.append(Layout.Condition(place: .from, phrases: phrases))
        default:
            guard !blocks.isEmpty else { return false }
            return readClause(keyword, text, &row, into: blocks.count - 1)
        }
        return true
    }

    private mutating func beginBlock(_ name: String) {
        let isCommon = name == Self.commonName
        blocks.append(
            Block(
                layout: Layout(name: name), number: isCommon ? LayoutTable.CueUse.anyLayout : layoutCount,
                conditions: conditions.count..<conditions.count, cues: cues.count..<cues.count))
        if !isCommon { layoutCount += 1 }
    }

    private mutating func readClause(
        _ keyword: LayoutKeyword, _ text: Span<UInt8>, _ row: inout LayoutLexer, into block: Int
    ) -> Bool {
        if let meaning = keyword.meaning { return addCues(meaning, text, &row, to: block) }
        switch keyword {
        case .when:
            guard let condition = condition(text, &row) else { return false }
            conditions.append(condition)
            blocks[block].conditions = blocks[block].conditions.lowerBound..<conditions.count
        case .or:
            guard !blocks[block].conditions.isEmpty, let added = phrases(text, &row) else { return false }
            extendLastCondition(by: added)
        case .like:
            while let name = row.nextWord(of: text) {
                guard let other = self.block(named: text.extracting(name)) else { return false }
                inherit(blocks[other], into: block)
            }
        case .item:
            while let phrase = row.nextPhrase(of: text) { blocks[block].layout.items.append(pattern(phrase, text)) }
        case .open: blocks[block].layout.isOpen = true
        case .ahead: blocks[block].layout.isAhead = true
        case .dialogue: blocks[block].layout.hasDialogue = true
        case .cautious: blocks[block].layout.isCautious = true
        case .doubtful: blocks[block].layout.isDoubtful = true
        case .take:
            guard let word = row.nextWord(of: text), let take = Self.takes.number(of: text.extracting(word)) else {
                return false
            }
            blocks[block].layout.take = Layout.Take.allCases[take]
        default: return false
        }
        return true
    }

    private func pattern(_ phrase: LayoutLexer.Phrase, _ text: Span<UInt8>) -> LinePattern {
        phrase.hasEscapes ? LinePattern(phrase.plain(in: text).span) : LinePattern(text.extracting(phrase.range))
    }

    private static let takes = WordList(Layout.Take.allCases.map(\.rawValue))

    private mutating func readKind(_ text: Span<UInt8>, _ row: inout LayoutLexer) -> Bool {
        guard let word = row.nextWord(of: text), let kind = Self.kinds.number(of: text.extracting(word)),
            let condition = condition(text, &row)
        else { return false }
        kinds.append(NoticeKind.allCases[kind])
        kindConditions.append(condition)
        return true
    }

    private static let kinds = WordList(NoticeKind.allCases.map(\.rawValue))
}

// MARK: - Conditions

extension LayoutTableBuilder {
    /// `PLACE PHRASE...`.
    private mutating func condition(_ text: Span<UInt8>, _ row: inout LayoutLexer) -> Layout.Condition? {
        guard let place = place(text, &row), let phrases = phrases(text, &row) else { return nil }
        return Layout.Condition(place: place, phrases: phrases)
    }

    private func place(_ text: Span<UInt8>, _ row: inout LayoutLexer) -> Layout.Condition.Place? {
        guard let word = row.nextWord(of: text), let place = Self.places.number(of: text.extracting(word)) else {
            return nil
        }
        switch place {
        case 0: return .from
        case 1: return .subject
        case 2: return .body
        default:
            guard let name = row.nextWord(of: text), row.nextWord(of: text) == nil else { return nil }
            return .header(FieldName(String(decoding: text.extracting(name))))
        }
    }

    private static let places = WordList(["from", "subject", "body", "header"])

    /// The row's phrases, as positions in ``conditionPhrases``; nil if one is too short.
    private mutating func phrases(_ text: Span<UInt8>, _ row: inout LayoutLexer) -> Range<Int>? {
        let start = conditionPhrases.count
        while let phrase = row.nextPhrase(of: text) {
            guard let number = number(of: phrase, text) else { return nil }
            conditionPhrases.append(
                Layout.Phrase(number: Int32(truncatingIfNeeded: number), isAnchored: phrase.isAnchored))
        }
        return start..<conditionPhrases.count
    }

    /// Adds the phrases read last to the last condition of a layout; if other rows stand between, all are put in one place.
    private mutating func extendLastCondition(by added: Range<Int>) {
        var known = conditions[conditions.count - 1].phrases
        if known.upperBound != added.lowerBound {
            let start = conditionPhrases.count
            conditionPhrases += conditionPhrases[known] + conditionPhrases[added]
            known = start..<start
        }
        conditions[conditions.count - 1].phrases = known.lowerBound..<conditionPhrases.count
    }

    /// The number of a phrase, folded as texts are.
    private mutating func number(of phrase: LayoutLexer.Phrase, _ text: Span<UInt8>) -> Int? {
        if phrase.hasEscapes || !isTrusted { return phrases.add(Fold.fold(phrase.plain(in: text)).span) }
        return phrases.add(text.extracting(phrase.range))
    }
}

// MARK: - Cues

extension LayoutTableBuilder {
    /// `MEANING PHRASE...`; false if there is no phrase, or one is too short.
    private mutating func addCues(
        _ meaning: Cue.Meaning, _ text: Span<UInt8>, _ row: inout LayoutLexer, to block: Int
    ) -> Bool {
        let first = blocks[block].cues.lowerBound
        defer { blocks[block].cues = first..<cues.count }
        let layout = blocks[block].number
        var isEmpty = true
        while let phrase = row.nextPhrase(of: text) {
            guard let number = number(of: phrase, text) else { return false }
            set(Cue(meaning: meaning, isAnchored: phrase.isAnchored), phrase: number, layout, from: first)
            isEmpty = false
        }
        return !isEmpty
    }

    /// Says what a phrase means in the last block, whose first cue is given; what was said there before is forgotten.
    private mutating func set(_ cue: Cue, phrase: Int, _ layout: Int32, from first: Int) {
        while lastCues.count < phrases.count { lastCues.append(-1) }
        let known = Int(lastCues[phrase])
        if known >= first {
            cues[known].cue = cue
            return
        }
        lastCues[phrase] = Int32(truncatingIfNeeded: cues.count)
        cues.append(LayoutTable.CueUse(phrase: Int32(truncatingIfNeeded: phrase), layout: layout, cue: cue))
    }

    /// The position of a block.
    private func block(named name: Span<UInt8>) -> Int? {
        let name = String(decoding: name)
        return blocks.firstIndex { $0.layout.name == name }
    }

    /// Takes over all of another block but its conditions and what the block itself says.
    private mutating func inherit(_ other: Block, into block: Int) {
        let first = blocks[block].cues.lowerBound
        for number in other.cues where lastCues[Int(cues[number].phrase)] < first {
            set(cues[number].cue, phrase: Int(cues[number].phrase), blocks[block].number, from: first)
        }
        blocks[block].cues = first..<cues.count
        blocks[block].layout.items += other.layout.items
        blocks[block].layout.take = other.layout.take
        blocks[block].layout.hasDialogue = blocks[block].layout.hasDialogue || other.layout.hasDialogue
        blocks[block].layout.isOpen = blocks[block].layout.isOpen || other.layout.isOpen
    }
}
