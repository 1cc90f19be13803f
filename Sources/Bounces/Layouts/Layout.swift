import InternetMessage
import RawMail

/// How one mail system lays its notices out.
struct Layout: Hashable, Sendable {
    /// A condition: one of its phrases stands in a place.
    struct Condition: Hashable, Sendable {
        enum Place: Hashable, Sendable {
            case from, subject, body
            case header(FieldName)
        }

        var place: Place
        /// Positions among the phrases of all conditions; none: the field is there.
        var phrases: Range<Int>
    }

    /// A phrase by its number, and whether it must begin the text or line.
    struct Phrase: Hashable, Sendable {
        var number: Int32
        var isAnchored: Bool
    }

    /// How far a diagnostic goes that begins at a recipient.
    enum Take: String, CaseIterable, Hashable, Sendable {
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
    /// Whether only what is known to tell of mail that failed or waits is read.
    var isDoubtful = false
}

/// What a phrase in a notice means.
struct Cue: Hashable, Sendable {
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
