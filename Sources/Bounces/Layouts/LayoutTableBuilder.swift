import InternetMessage
import RawMail

/// A table while it is read.
struct LayoutTableBuilder {
    struct Block {
        var layout: Layout
        var conditions: [Layout.Condition] = []
        /// What phrases mean, as positions in ``LayoutTableBuilder/cues``: each phrase once.
        var cues: Range<Int>
    }

    struct KindRow {
        var kind: NoticeKind
        var condition: Layout.Condition
    }

    private(set) var blocks: [Block] = []
    /// Blocks whose cues belong to each layout.
    private(set) var common: [Block] = []
    var kinds: [KindRow] = []
    var daemons: [Layout.Condition] = []
    var phrases = PhraseIndex()
    var problems: [Int] = []
    /// What phrases mean, block by block.
    private(set) var cues: [LayoutTable.CueUse] = []
    /// By phrase, where its last cue stands; -1 if it has none.
    private var lastCues: [Int32] = []
    /// Whether phrases are known to be written as texts are folded.
    private let isTrusted: Bool
    private let keywords = LayoutKeyword.known

    init(isTrusted: Bool = false) { self.isTrusted = isTrusted }

    mutating func read(_ source: String) {
        let text = source.utf8.span
        phrases.reserve(text.count / 40)
        cues.reserveCapacity(text.count / 40)
        lastCues.reserveCapacity(text.count / 40)
        var row = LayoutLexer()
        var line = 0
        while row.nextRow(of: text) {
            line += 1
            if !readRow(text, &row) || row.isBroken { problems.append(line) }
        }
        common += blocks.filter { $0.layout.name == Self.commonName }
        blocks.removeAll { $0.layout.name == Self.commonName }
    }

    /// The name of blocks that are no layouts.
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
            let layout = Layout(name: String(decoding: text.extracting(name)))
            blocks.append(Block(layout: layout, cues: cues.count..<cues.count))
        case .kind: return readKind(text, &row)
        case .daemon:
            guard let phrases = numbers(text, &row) else { return false }
            daemons.append(Layout.Condition(place: .from, phrases: phrases))
        default:
            guard !blocks.isEmpty else { return false }
            return readClause(keyword, text, &row, into: blocks.count - 1)
        }
        return true
    }

    private mutating func readClause(
        _ keyword: LayoutKeyword, _ text: Span<UInt8>, _ row: inout LayoutLexer, into block: Int
    ) -> Bool {
        if let meaning = keyword.meaning { return addCues(meaning, text, &row, to: block) }
        switch keyword {
        case .when:
            guard let condition = condition(text, &row) else { return false }
            blocks[block].conditions.append(condition)
        case .or:
            guard let last = blocks[block].conditions.indices.last, let added = numbers(text, &row) else {
                return false
            }
            blocks[block].conditions[last].phrases += added
        case .like:
            while let name = row.nextWord(of: text) {
                guard let other = self.block(named: text.extracting(name)) else { return false }
                inherit(other, into: block)
            }
        case .item:
            while let phrase = row.nextPhrase(of: text) { blocks[block].layout.items.append(pattern(phrase, text)) }
        case .open: blocks[block].layout.isOpen = true
        case .ahead: blocks[block].layout.isAhead = true
        case .dialogue: blocks[block].layout.hasDialogue = true
        case .cautious: blocks[block].layout.isCautious = true
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
        kinds.append(KindRow(kind: NoticeKind.allCases[kind], condition: condition))
        return true
    }

    private static let kinds = WordList(NoticeKind.allCases.map(\.rawValue))
}

// MARK: - Conditions

extension LayoutTableBuilder {
    /// `PLACE PHRASE...`.
    private mutating func condition(_ text: Span<UInt8>, _ row: inout LayoutLexer) -> Layout.Condition? {
        guard let place = place(text, &row), let phrases = numbers(text, &row) else { return nil }
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

    /// The row's phrases by their numbers; nil if one is too short.
    private mutating func numbers(_ text: Span<UInt8>, _ row: inout LayoutLexer) -> [Layout.Phrase]? {
        var numbers: [Layout.Phrase] = []
        numbers.reserveCapacity(8)
        while let phrase = row.nextPhrase(of: text) {
            guard let number = number(of: phrase, text) else { return nil }
            numbers.append(Layout.Phrase(number: number, isAnchored: phrase.isAnchored))
        }
        return numbers
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
        var isEmpty = true
        while let phrase = row.nextPhrase(of: text) {
            guard let number = number(of: phrase, text) else { return false }
            set(Cue(meaning: meaning, isAnchored: phrase.isAnchored), phrase: number, in: block)
            isEmpty = false
        }
        return !isEmpty
    }

    /// Says what a phrase means in the last block; what was said there before is forgotten.
    private mutating func set(_ cue: Cue, phrase: Int, in block: Int) {
        if let known = place(ofCue: phrase, in: block) {
            cues[known].cue = cue
            return
        }
        while lastCues.count < phrases.count { lastCues.append(-1) }
        lastCues[phrase] = Int32(truncatingIfNeeded: cues.count)
        cues.append(LayoutTable.CueUse(phrase: Int32(truncatingIfNeeded: phrase), cue: cue))
        blocks[block].cues = blocks[block].cues.lowerBound..<cues.count
    }

    private func place(ofCue phrase: Int, in block: Int) -> Int? {
        guard phrase < lastCues.count, lastCues[phrase] >= blocks[block].cues.lowerBound else { return nil }
        return Int(lastCues[phrase])
    }

    private func block(named name: Span<UInt8>) -> Block? {
        let name = String(decoding: name)
        return blocks.first { $0.layout.name == name }
    }

    /// Takes over all of another block but its conditions and what the block itself says.
    private mutating func inherit(_ other: Block, into block: Int) {
        for number in other.cues where place(ofCue: Int(cues[number].phrase), in: block) == nil {
            set(cues[number].cue, phrase: Int(cues[number].phrase), in: block)
        }
        blocks[block].layout.items += other.layout.items
        blocks[block].layout.take = other.layout.take
        blocks[block].layout.hasDialogue = blocks[block].layout.hasDialogue || other.layout.hasDialogue
        blocks[block].layout.isOpen = blocks[block].layout.isOpen || other.layout.isOpen
    }
}
