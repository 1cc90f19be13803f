import RawMail

/// How one mail system lays its notices out.
struct Layout: Hashable, Sendable {
    /// A condition: one of its phrases stands in a place.
    struct Condition: Hashable, Sendable {
        enum Place: Hashable, Sendable {
            case from, subject, body
            case header(String)
        }

        var place: Place
        /// Phrases by their number; none: the field is there.
        var phrases: [Cue.Phrase] = []
    }

    /// How far a diagnostic goes that begins at a recipient.
    enum Take: Hashable, Sendable {
        /// To the end of the line.
        case line
        /// To the next empty line.
        case paragraph
        /// To the next empty line; the next paragraph if nothing stands before it.
        case next
        /// To the next cue.
        case all
        /// To the end of the line and of the indented ones below it, as in a header.
        case folded
    }

    var name: String
    var conditions: [Condition] = []
    /// What the phrases of this layout mean, by their number.
    var cues: [Int: Cue] = [:]
    var items: [LinePattern] = []
    var take = Take.paragraph
    /// Whether lines of an SMTP dialogue are read.
    var hasDialogue = false
    /// Whether ``items`` stand anywhere, not only behind a heading.
    var isOpen = false
    /// Whether the diagnostic stands before the recipient in a list.
    var isAhead = false
    /// Whether only messages that look like reports are read.
    var isCautious = false
}

/// What a phrase in a notice means.
struct Cue: Hashable, Sendable {
    /// A phrase by its number, and whether it must begin a line.
    struct Phrase: Hashable, Sendable {
        var number: Int
        var isAnchored: Bool
    }

    enum Meaning: Hashable, Sendable {
        /// Recipients follow, a line each.
        case list(NoticeKind?)
        /// A recipient follows directly.
        case name
        /// The address that the last recipient was made of follows.
        case alias
        /// The text that says why follows.
        case text
        /// The host that refused follows.
        case host
        /// What follows is no diagnostic.
        case end
        /// What follows names no recipient and is no diagnostic.
        case stop
        /// The last recipient's fate.
        case fate(NoticeKind)
        /// The returned message begins behind this line.
        case returned

        /// Whether it stands within a text rather than orders it.
        var isMark: Bool {
            switch self {
            case .alias, .host, .fate: true
            default: false
            }
        }
    }

    var meaning: Meaning
    var isAnchored: Bool
}

/// What a notice is about as a whole.
struct NoticeKind: RawRepresentable, Hashable, Sendable {
    let rawValue: String

    static let failure = Self(rawValue: "failure")
    static let delay = Self(rawValue: "delay")
    static let success = Self(rawValue: "success")
    static let complaint = Self(rawValue: "complaint")
    static let disposition = Self(rawValue: "disposition")
    static let autoReply = Self(rawValue: "autoReply")
    /// Mail of people or lists, whatever it quotes.
    static let none = Self(rawValue: "none")
}

/// A table of layouts, and of the phrases that tell what kind of notice one is.
///
/// The lexical shape is that of the reason rules: words, phrases in double quotation marks, after `#` where it was seen.
///
/// ```
/// layout qmail                              # a block; the first whose conditions hold and that finds a recipient is taken
///   when body ^"hi. this is the"            # one of the phrases stands there; several `when` must all hold
///   item "<@>:*"                            # a line that names a recipient
///   take paragraph                          # how far its diagnostic goes: line, paragraph, next, all
///   returned "--- below this line is"       # the returned message begins behind this line
///
/// kind delay subject "delayed mail"         # a row: what the message is about
/// ```
///
/// Words of a block: `when from|subject|body|header NAME`, `or` (more phrases for the `when` above), `like LAYOUT` (all of an earlier block but its conditions), `item`,
/// `open` (items also stand outside lists), `list` (recipients follow), `delayed`, `delivered` (the same, with that fate), `name`
/// (a recipient follows directly), `alias` (the address that it was made of), `text` (the diagnostic), `host` (the host that
/// refused), `end` (what follows is no diagnostic), `stop` (nor names it recipients), `was-failed`, `was-delayed`,
/// `was-delivered` (the last recipient's fate), `returned`, `dialogue` (SMTP lines are read), `take`, `ahead` (in lists the diagnostic stands
/// before the recipient), `cautious` (only what looks like a report is read).
/// `^` before a phrase: it begins a line.
struct LayoutTable: Sendable {
    private(set) var layouts: [Layout] = []
    private(set) var kinds: [KindRow] = []
    private(set) var phrases = PhraseIndex()
    /// Lines that cannot be read, counted from 1.
    private(set) var problems: [Int] = []

    struct KindRow: Hashable, Sendable {
        var kind: NoticeKind
        var condition: Layout.Condition
    }

    /// The cues of the block `common`, which belong to each layout.
    private(set) var common: [Int: Cue] = [:]

    init(parsing text: String) {
        var lexer = LayoutLexer(Array(text.utf8))
        var line = 0
        while let words = lexer.nextLine() {
            line += 1
            if words.isBroken || !(words.isEmpty || read(words)) { problems.append(line) }
        }
        if let position = layouts.firstIndex(where: { $0.name == "common" }) {
            common = layouts.remove(at: position).cues
        }
    }

    /// What a phrase means in a layout.
    func cue(_ phrase: Int, in layout: Layout) -> Cue? { layout.cues[phrase] ?? common[phrase] }
}

// MARK: - Rows

extension LayoutTable {
    private mutating func read(_ words: LayoutLexer.Words) -> Bool {
        switch words.keyword {
        case "layout":
            guard let name = words.plain.first else { return false }
            layouts.append(Layout(name: name))
            return true
        case "kind": return readKind(words)
        default:
            guard let last = layouts.indices.last else { return false }
            return readClause(words, into: last)
        }
    }

    private mutating func readClause(_ words: LayoutLexer.Words, into layout: Int) -> Bool {
        switch words.keyword {
        case "when":
            guard let condition = condition(words.plain, words.phrases) else { return false }
            layouts[layout].conditions.append(condition)
        case "or":
            guard let last = layouts[layout].conditions.indices.last else { return false }
            for phrase in words.phrases {
                guard let number = phrases.add(Fold.fold(phrase.bytes)) else { return false }
                layouts[layout].conditions[last].phrases.append(
                    Cue.Phrase(number: number, isAnchored: phrase.isAnchored))
            }
        case "like":
            for name in words.plain {
                guard let other = layouts.first(where: { $0.name == name }) else { return false }
                layouts[layout].inherit(other)
            }
        case "item": layouts[layout].items += words.phrases.map { LinePattern($0.bytes) }
        case "open": layouts[layout].isOpen = true
        case "ahead": layouts[layout].isAhead = true
        case "dialogue": layouts[layout].hasDialogue = true
        case "cautious": layouts[layout].isCautious = true
        case "take":
            guard let take = Self.takes[words.plain.first ?? ""] else { return false }
            layouts[layout].take = take
        case let word:
            guard let meaning = Self.meanings[word], !words.phrases.isEmpty else { return false }
            return addCues(meaning, words.phrases, to: layout)
        }
        return true
    }

    private mutating func addCues(_ meaning: Cue.Meaning, _ added: [LayoutLexer.Phrase], to layout: Int) -> Bool {
        for phrase in added {
            guard let number = phrases.add(Fold.fold(phrase.bytes)) else { return false }
            layouts[layout].cues[number] = Cue(meaning: meaning, isAnchored: phrase.isAnchored)
        }
        return true
    }

    private mutating func readKind(_ words: LayoutLexer.Words) -> Bool {
        guard let kind = words.plain.first,
            let condition = condition(Array(words.plain.dropFirst()), words.phrases)
        else { return false }
        kinds.append(KindRow(kind: NoticeKind(rawValue: kind), condition: condition))
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
            condition = Layout.Condition(place: .header(words[1]))
        default: return nil
        }
        for text in texts {
            guard let number = phrases.add(Fold.fold(text.bytes)) else { return nil }
            condition.phrases.append(Cue.Phrase(number: number, isAnchored: text.isAnchored))
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

extension Layout {
    mutating func inherit(_ other: Layout) {
        cues.merge(other.cues) { own, _ in own }
        items += other.items
        take = other.take
        hasDialogue = hasDialogue || other.hasDialogue
        isOpen = isOpen || other.isOpen
    }
}
