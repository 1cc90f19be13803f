import InternetMessage
import RawMail

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
/// before the recipient), `cautious` (only what looks like a report is read), `doubtful` (only what tells of a failure or
/// delay by its header or a phrase).
/// `^` before a phrase: it begins a line.
final class LayoutTable: Sendable {
    /// In the order in which they are tried.
    let layouts: [Layout]
    /// All phrases of the table.
    let phrases: PhraseIndex
    /// Lines that cannot be read, counted from 1.
    let problems: [Int]
    /// The rows that tell a kind, by their number; row `n` has condition `n`.
    let kinds: [NoticeKind]
    /// The conditions of the kinds, then those of the layouts, then those that tell a mail system by its name.
    let conditions: [Layout.Condition]
    /// The phrases of all conditions.
    private let conditionPhrases: [Layout.Phrase]
    /// The rows that tell a kind by a field other than From and Subject.
    let fieldKinds: [Int]
    /// The conditions of each layout.
    private let layoutConditions: [Range<Int>]
    /// By condition, the layout that has it; of other conditions no layout.
    private let conditionLayouts: [Int32]
    /// The layouts that have no condition on From, subject or text.
    private let plainLayouts: Held
    /// The layouts that have a condition on the header.
    private let headerLayouts: [Int]
    /// The phrases that the layouts ask for in the text, but for those that only read what looks like a report.
    private let askedPhrases: Held
    /// What looks for them; nil in the built-in table, for which it is made when it is first asked.
    private let ownSieve: PhraseSieve?
    /// The conditions that hold where From names a mail system.
    private let daemonConditions: Range<Int>
    /// What phrases mean in conditions and layouts, by phrase, and for each phrase the first; one more for the end.
    private let conditionUses: [ConditionUse]
    private let firstConditionUses: [Int32]
    private let cueUses: [CueUse]
    private let firstCueUses: [Int32]

    /// A phrase of a condition on From, subject or text.
    fileprivate struct ConditionUse: Sendable {
        var phrase: Int32
        var condition: Int32
        var place: TextPlace
        var isAnchored: Bool
    }

    /// A cue of a layout.
    struct CueUse: Sendable {
        var phrase: Int32
        /// The layout's number.
        var layout = anyLayout
        var cue: Cue

        /// The number for cues that belong to each layout.
        static let anyLayout: Int32 = -1
    }

    /// A text that phrases are looked for in.
    enum TextPlace: Sendable { case from, subject, body }

    /// Reads texts as one table; of a trusted one the phrases are known to be written as texts are folded.
    init(parsing texts: String..., isTrusted: Bool = false) {
        var builder = LayoutTableBuilder(isTrusted: isTrusted, room: texts.reduce(0) { $0 + $1.utf8.count })
        for text in texts { builder.read(text) }
        builder.phrases.seal()
        layouts = builder.blocks.map(\.layout)
        phrases = builder.phrases
        problems = builder.problems
        kinds = builder.kinds
        fieldKinds = builder.kinds.indices.filter { builder.kindConditions[$0].place.text == nil }
        let conditions = builder.kindConditions + builder.conditions + builder.daemons
        daemonConditions = conditions.count - builder.daemons.count..<conditions.count
        let layoutConditions = builder.blocks.map { block in
            block.conditions.lowerBound + builder.kinds.count..<block.conditions.upperBound + builder.kinds.count
        }
        var conditionLayouts = [Int32](repeating: -1, count: conditions.count)
        var plainLayouts = Held(count: layouts.count)
        for (layout, range) in layoutConditions.enumerated() {
            for condition in range { conditionLayouts[condition] = Int32(truncatingIfNeeded: layout) }
            if conditions[range].allSatisfy({ $0.place.text == nil }) { plainLayouts.insert(layout) }
        }
        headerLayouts = layouts.indices.filter { layout in
            conditions[layoutConditions[layout]].contains { $0.place != .body }
        }
        var askedPhrases = Held(count: phrases.count)
        for (layout, range) in layoutConditions.enumerated() where !layouts[layout].isCautious {
            for condition in conditions[range] where condition.place == .body {
                for phrase in builder.conditionPhrases[condition.phrases] { askedPhrases.insert(Int(phrase.number)) }
            }
        }
        self.askedPhrases = askedPhrases
        ownSieve = isTrusted ? nil : PhraseSieve(Array(askedPhrases), of: phrases)
        (self.conditions, conditionPhrases, self.layoutConditions) =
            (conditions, builder.conditionPhrases, layoutConditions)
        (self.conditionLayouts, self.plainLayouts) = (conditionLayouts, plainLayouts)
        (conditionUses, firstConditionUses) = Self.uses(of: conditions, builder.conditionPhrases)
            .sorted(byPhrase: phrases.count) { $0.phrase }
        (cueUses, firstCueUses) = builder.cues.sorted(byPhrase: phrases.count) { $0.phrase }
    }

    private static func uses(of conditions: [Layout.Condition], _ phrases: [Layout.Phrase]) -> [ConditionUse] {
        var uses: [ConditionUse] = []
        uses.reserveCapacity(phrases.count)
        for (number, condition) in conditions.enumerated() {
            guard let place = condition.place.text else { continue }
            for phrase in phrases[condition.phrases] {
                uses.append(
                    ConditionUse(
                        phrase: phrase.number, condition: Int32(truncatingIfNeeded: number), place: place,
                        isAnchored: phrase.isAnchored))
            }
        }
        return uses
    }

    /// What looks for the phrases that the layouts ask for in the text.
    func sieve() -> PhraseSieve { PhraseSieve(Array(askedPhrases), of: phrases) }
}

extension LayoutTable {
    /// Conditions that hold, or layouts, by their number.
    struct Held: Sequence {
        private var words: [UInt64] = []

        init(count: Int) {
            // `[UInt64](repeating:count:)` looks its type up at each call.
            words.reserveCapacity(count / 64 + 1)
            for _ in 0...count / 64 { words.append(0) }
        }

        func contains(_ condition: Int) -> Bool { words[condition >> 6] & 1 << UInt64(condition & 63) != 0 }

        mutating func insert(_ condition: Int) { words[condition >> 6] |= 1 << UInt64(condition & 63) }

        func makeIterator() -> Iterator { Iterator(words: words, rest: words[0]) }

        /// Gives those that hold in their order.
        struct Iterator: IteratorProtocol {
            let words: [UInt64]
            var index = 0
            /// What has not been given of the word at ``index``.
            var rest: UInt64

            mutating func next() -> Int? {
                while rest == 0 {
                    index += 1
                    guard index < words.count else { return nil }
                    rest = words[index]
                }
                defer { rest &= rest - 1 }
                return index << 6 + rest.trailingZeroBitCount
            }
        }

        /// The first condition that holds before `end`; `end` if none does.
        func first(before end: Int) -> Int {
            for (number, word) in words.enumerated() where word != 0 {
                return Swift.min(end, number << 6 + word.trailingZeroBitCount)
            }
            return end
        }
    }

    /// Notes the conditions that a phrase makes hold which stands in a text.
    func note(_ phrase: Int, in place: TextPlace, isAtStart: Bool, _ held: inout Held) {
        for number in Int(firstConditionUses[phrase])..<Int(firstConditionUses[phrase + 1]) {
            let use = conditionUses[number]
            if use.place == place, isAtStart || !use.isAnchored || place == .body { held.insert(Int(use.condition)) }
        }
    }

    /// Whether a phrase at the start of a subject is that of a report.
    func beginsReport(_ phrase: Int) -> Bool {
        for number in Int(firstConditionUses[phrase])..<Int(firstConditionUses[phrase + 1]) {
            let use = conditionUses[number]
            guard use.place == .subject, use.condition < kinds.count else { continue }
            let kind = kinds[Int(use.condition)]
            if kind == .failure || kind == .delay { return true }
        }
        return false
    }

    /// Whether From names a mail system.
    func namesDaemon(_ held: Held) -> Bool {
        for condition in daemonConditions where held.contains(condition) { return true }
        return false
    }

    /// The layouts of which some condition on From, subject or text holds, or that have none, in their order.
    func candidates(_ held: Held) -> Held {
        var candidates = plainLayouts
        for condition in held where conditionLayouts[condition] >= 0 {
            candidates.insert(Int(conditionLayouts[condition]))
        }
        return candidates
    }

    /// Whether all conditions of a layout hold; `holds` tells of those on header fields.
    func admits(_ layout: Int, _ held: Held, holds: (Layout.Condition) -> Bool) -> Bool {
        for number in layoutConditions[layout] where !held.contains(number) {
            guard case .header = conditions[number].place, holds(conditions[number]) else { return false }
        }
        return true
    }

    /// Whether a layout asks for something in the header.
    func asksForHeader(_ layout: Int) -> Bool {
        conditions[layoutConditions[layout]].contains { $0.place != .body }
    }

    /// Whether some layout asks for something in the header, and all of that holds.
    func admitsHeader(_ clues: HeaderClues) -> Bool {
        for layout in headerLayouts where admitsHeader(clues, layout) { return true }
        return false
    }

    private func admitsHeader(_ clues: HeaderClues, _ layout: Int) -> Bool {
        for number in layoutConditions[layout] where !clues.held.contains(number) {
            switch conditions[number].place {
            case .body: continue
            case .from, .subject: return false
            case .header: if !clues.holds(conditions[number]) { return false }
            }
        }
        return true
    }

    /// The phrases of a condition.
    func phrases(of condition: Layout.Condition) -> ArraySlice<Layout.Phrase> { conditionPhrases[condition.phrases] }

    /// Whether a phrase stands in a folded text that some layout asks for, other than those that only read what looks like a report.
    func asks(forAnyIn folded: [UInt8]) -> Bool {
        // neither is copied
        if let ownSieve { return ownSieve.finds(in: folded.span) { folded.beginsWord($0) } }
        return LayoutRules.sieve.finds(in: folded.span) { folded.beginsWord($0) }
    }

    /// Whether a layout asks for a phrase.
    func asks(for phrase: Int, _ layout: Int) -> Bool {
        conditions[layoutConditions[layout]].contains { phrases(of: $0).contains { Int($0.number) == phrase } }
    }

    /// What a phrase means in a layout.
    func cue(_ phrase: Int, in layout: Int) -> Cue? {
        var common: Cue?
        for number in Int(firstCueUses[phrase])..<Int(firstCueUses[phrase + 1]) {
            let use = cueUses[number]
            if use.layout == layout { return use.cue }
            if use.layout == CueUse.anyLayout, common == nil { common = use.cue }
        }
        return common
    }
}

extension Layout.Condition.Place {
    /// The text that phrases are looked for in; nil for a field that only some conditions ask for.
    var text: LayoutTable.TextPlace? {
        switch self {
        case .from: .from
        case .subject: .subject
        case .body: .body
        case .header: nil
        }
    }
}
