import InternetMessage
import RawMail

/// A table while it is read.
struct LayoutTableBuilder {
    struct Block {
        var layout: Layout
        var conditions: [Layout.Condition] = []
        /// What phrases mean, by their number.
        var cues: [Int: Cue] = [:]
    }

    struct KindRow {
        var kind: NoticeKind
        var condition: Layout.Condition
    }

    var blocks: [Block] = []
    var kinds: [KindRow] = []
    var daemons: [Layout.Condition] = []
    var phrases = PhraseIndex()
    var problems: [Int] = []
    /// The cues of the block `common`, which belong to each layout.
    private var common: [Int: Cue] = [:]

    mutating func read(_ text: String) {
        var lexer = LayoutLexer(Array(text.utf8))
        var line = 0
        while let words = lexer.nextLine() {
            line += 1
            if words.isBroken || !(words.isEmpty || read(words)) { problems.append(line) }
        }
        while let position = blocks.firstIndex(where: { $0.layout.name == "common" }) {
            common.merge(blocks.remove(at: position).cues) { earlier, _ in earlier }
        }
    }

    var cueUses: [LayoutTable.CueUse] {
        common.map { LayoutTable.CueUse(phrase: $0, layout: nil, cue: $1) }
            + blocks.enumerated().flatMap { number, block in
                block.cues.map { LayoutTable.CueUse(phrase: $0, layout: number, cue: $1) }
            }
    }
}

extension LayoutTableBuilder {
    /// The words that a row can begin with.
    static let keywords: Set<String> = Set(meanings.keys).union([
        "layout", "kind", "daemon", "when", "or", "like", "item", "open", "ahead", "dialogue", "cautious", "take",
    ])

    private mutating func read(_ words: LayoutLexer.Words) -> Bool {
        switch words.keyword {
        case "layout":
            guard let name = words.plain.first else { return false }
            blocks.append(Block(layout: Layout(name: name)))
            return true
        case "kind": return readKind(words)
        case "daemon":
            guard let condition = condition(["from"], words.phrases) else { return false }
            daemons.append(condition)
            return true
        default:
            guard let last = blocks.indices.last else { return false }
            return readClause(words, into: last)
        }
    }

    private mutating func readClause(_ words: LayoutLexer.Words, into block: Int) -> Bool {
        switch words.keyword {
        case "when":
            guard let condition = condition(words.plain, words.phrases) else { return false }
            blocks[block].conditions.append(condition)
        case "or":
            guard let last = blocks[block].conditions.indices.last else { return false }
            for phrase in words.phrases {
                guard let number = number(of: phrase) else { return false }
                blocks[block].conditions[last].phrases.append(
                    Layout.Phrase(number: number, isAnchored: phrase.isAnchored))
            }
        case "like":
            for name in words.plain {
                guard let other = blocks.first(where: { $0.layout.name == name }) else { return false }
                blocks[block].inherit(other)
            }
        case "item": blocks[block].layout.items += words.phrases.map { LinePattern(Array($0.bytes)) }
        case "open": blocks[block].layout.isOpen = true
        case "ahead": blocks[block].layout.isAhead = true
        case "dialogue": blocks[block].layout.hasDialogue = true
        case "cautious": blocks[block].layout.isCautious = true
        case "take":
            guard let take = Self.takes[words.plain.first ?? ""] else { return false }
            blocks[block].layout.take = take
        case let word:
            guard let meaning = Self.meanings[word], !words.phrases.isEmpty else { return false }
            return addCues(meaning, words.phrases, to: block)
        }
        return true
    }

    /// The number of a phrase, folded as texts are; most are written so.
    private mutating func number(of phrase: LayoutLexer.Phrase) -> Int? {
        Fold.isFolded(phrase.bytes) ? phrases.add(phrase.bytes) : phrases.add(Fold.fold(Array(phrase.bytes))[...])
    }

    private mutating func addCues(_ meaning: Cue.Meaning, _ added: [LayoutLexer.Phrase], to block: Int) -> Bool {
        for phrase in added {
            guard let number = number(of: phrase) else { return false }
            blocks[block].cues[number] = Cue(meaning: meaning, isAnchored: phrase.isAnchored)
        }
        return true
    }

    private mutating func readKind(_ words: LayoutLexer.Words) -> Bool {
        guard let kind = words.plain.first.flatMap(NoticeKind.init),
            let condition = condition(Array(words.plain.dropFirst()), words.phrases)
        else { return false }
        kinds.append(KindRow(kind: kind, condition: condition))
        return true
    }

    private mutating func condition(_ words: [String], _ texts: [LayoutLexer.Phrase]) -> Layout.Condition? {
        var condition: Layout.Condition
        switch words.first {
        case "from": condition = Layout.Condition(place: .from)
        case "subject": condition = Layout.Condition(place: .subject)
        case "body": condition = Layout.Condition(place: .body)
        case "header":
            guard words.count == 2 else { return nil }
            condition = Layout.Condition(place: .header(FieldName(words[1])))
        default: return nil
        }
        for text in texts {
            guard let number = number(of: text) else { return nil }
            condition.phrases.append(Layout.Phrase(number: number, isAnchored: text.isAnchored))
        }
        return condition
    }

    private static let takes: [String: Layout.Take] = [
        "line": .line, "paragraph": .paragraph, "next": .next, "all": .all,
        "folded": .folded,
    ]

    private static let meanings: [String: Cue.Meaning] = [
        "list": .list(nil), "delayed": .list(.delay), "delivered": .list(.success), "name": .name, "alias": .alias,
        "text": .text, "host": .host, "end": .end, "stop": .stop, "returned": .returned, "was-delayed": .fate(.delay),
        "was-delivered": .fate(.success), "was-failed": .fate(.failure),
    ]
}

extension LayoutTableBuilder.Block {
    fileprivate mutating func inherit(_ other: Self) {
        cues.merge(other.cues) { own, _ in own }
        layout.items += other.layout.items
        layout.take = other.layout.take
        layout.hasDialogue = layout.hasDialogue || other.layout.hasDialogue
        layout.isOpen = layout.isOpen || other.layout.isOpen
    }
}
