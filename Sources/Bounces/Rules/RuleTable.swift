import RawMail

/// A table of rules: what a mail system says, and what it means.
///
/// One row a line: conditions, a reason, perhaps an advice; after `#`, where it was seen. The first row of which all conditions
/// hold decides.
///
/// ```
/// provider initech  .initech.example .initrode.example     # hosts that go by this name
/// reason   budgetExceeded  fixSender                       # a reason of one's own
///
/// "no such lumbergh"                     userUnknown       # a phrase anywhere in the text
/// "stapler" ... "is full"                mailboxFull       # two phrases in this order
/// "memo" | "note" ... "too long"         messageTooLarge   # either of two, and another one behind it
/// @initech "come back" 4xx               rateLimited retry after 2h
/// @initech 5.7.*                         budgetExceeded    # no phrase: enhanced code
/// 550 553 rcpt                           userUnknown       # either reply to RCPT TO
/// ```
///
/// - A **phrase** stands in double quotation marks, in lower case, has four bytes or more and no such mark in it. White
///   space and line ends in the text count as one space. A phrase that begins with a letter matches from the start of a word
///   only: `"spam"` is found in `spammer` and not in `antispam`. A space at its end or start asks for a word's end or start.
///   Several phrases must stand in their order, at most 100 bytes apart; `...` between them is for the eye. Of phrases with `|`
///   between them one suffices.
/// - An **enhanced code** is `5.1.1`, with `*` for any number. A **reply code** is `550`, with `x` for any digit.
/// - A **command** is one of `connect helo starttls auth mail rcpt data`; `none` is a report that does not tell it.
/// - **`@name`** is a provider: the host that refused, or else the reporter, has one of its suffixes. `by @name` looks at the
///   reporter only.
/// - Phrases must all hold, and one of each other kind.
///
/// The same table may say how a sender's notices are laid out, for mail that no built-in layout reads:
///
/// ```
/// layout initech                                           # a name; the first layout that finds a recipient is taken
///   when from "postroom@initech.example"                   # one of the phrases stands there; several `when` must all hold
///   when body "your memo came back"
///   list "these colleagues never got it:"                  # recipients follow, a line each
///   item " *@"                                              # a line that names one: @ is the address, * any text
///   text ^"the postroom says:"                             # the diagnostic follows; ^ begins a line
///   returned ^"your memo:"                                 # the returned message follows
///
/// kind delay subject "memo held back"                      # what a message with this subject is
/// ```
///
/// - **`when`** looks in `from`, `subject`, `body` or `header NAME`; `or` adds phrases to the `when` above it. `cautious` asks
///   besides that the message looks like a report at all, `doubtful` that its header or a `kind` tells of a failure or delay.
/// - Who was not reached: **`list`** and **`item`** as above, with `delayed` or `delivered` instead of `list` for that fate;
///   `open`, if items stand without a heading; **`name`**, if the recipient follows the phrase itself; `alias`, before the
///   address that the recipient was made of; `dialogue`, if SMTP lines are shown. In an item `%` is a name without a domain.
/// - Why: **`text`** and `host` before the diagnostic and the host that refused; `take line`, `paragraph`, `next` or `all` says
///   how far a diagnostic goes; `end` and `stop` begin what is none; `ahead`, if it stands before the recipient;
///   `was-failed`, `was-delayed` and `was-delivered` tell the fate of the recipient above.
/// - `like NAME` takes over all but the conditions of an earlier layout.
/// - `daemon` names what stands in the From of a mail system.
/// - **`kind`** is one of `failure delay success complaint disposition autoReply none`.
public struct RuleTable: Hashable, Sendable {
    /// What its rows are read from, whenever they are asked for.
    private(set) var text: Text
    /// The rows that tell how notices are laid out; empty if there are none.
    private(set) var layouts = ""

    /// How many bytes may stand between two phrases of a row.
    static let longestGap = 100

    /// Reads a table and checks it, down to rows that can never decide.
    ///
    /// - Throws: the first of the ``problems(in:name:)``.
    public init(parsing text: String, name: String) throws(RuleError) {
        let parts = RuleSource(text)
        self.init(text, name: name, isBuiltIn: false)
        if let error = Self.problems(in: parts, name: name).first { throw error }
        if parts.hasLayouts { layouts = parts.layouts }
    }

    /// All that is wrong in a table, in the order of its lines.
    public static func problems(in text: String, name: String) -> [RuleError] {
        problems(in: RuleSource(text), name: name)
    }

    private static func problems(in parts: RuleSource, name: String) -> [RuleError] {
        var parser = RuleParser(names: ReasonRules.builtIn.names)
        parser.read(parts.reasons, name: name)
        let inLayouts = parts.hasLayouts ? LayoutChecks(parts.layouts, name: name).problems : []
        return (parser.errors + parser.unreachableRows(of: parts.reasons, name: name) + inLayouts)
            .sorted { ($0.line, $0.column) < ($1.line, $1.column) }
    }

    /// A table of ours: rows with errors are left out when it is read, and a test knows that there are none.
    init(trusted text: String, name: String) { self.init(text, name: name, isBuiltIn: true) }

    private init(_ source: String, name: String, isBuiltIn: Bool) {
        text = Text(name: name, source: source, isBuiltIn: isBuiltIn)
    }

    /// The table's name, for errors and evidence.
    public var name: String { text.name }

    /// The table as it was written.
    public var source: String { text.source }

    /// The rules in their order.
    public var rules: [Rule] {
        var parser = RuleParser(names: ReasonRules.builtIn.names, isTrusted: true)
        parser.read(self)
        return parser.rows.map { text.rule(at: parser.place(of: $0, in: source.utf8.span), line: Int($0.line)) }
    }
}

extension RuleParser {
    /// Reads a table that has been checked.
    mutating func read(_ table: RuleTable) {
        read(table.layouts.isEmpty ? table.source : RuleSource(table.source).reasons, name: table.name)
    }
}

extension RuleTable {
    /// The text of a table, which its rows are told by.
    struct Text: Hashable, Sendable {
        let name: String
        let source: String
        /// Whether the table is one of this library's.
        let isBuiltIn: Bool
    }
}

extension RuleTable.Text {
    /// A row's place and text, as ``Rule/description``.
    func description(at place: Range<Int>, line: Int) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(name.utf8.count + place.count + 16)
        bytes.append(copying: name.utf8.span)
        if !isBuiltIn { bytes.append(copying: ":\(line)".utf8.span) }
        bytes.append(copying: ": " as StaticString)
        appendRow(at: place, to: &bytes)
        return String(decoding: bytes.span)
    }

    func rule(at place: Range<Int>, line: Int) -> Rule {
        Rule(
            table: name, line: line, text: row(at: place), seen: comment(behind: place.upperBound),
            isBuiltIn: isBuiltIn)
    }

    private func row(at place: Range<Int>) -> String {
        var row: [UInt8] = []
        appendRow(at: place, to: &row)
        return String(decoding: row.span)
    }

    /// Appends a row without the white space that makes columns.
    private func appendRow(at place: Range<Int>, to bytes: inout [UInt8]) {
        let text = source.utf8.span.extracting(place)
        var end = bytes.count
        // room, and as much as is needed if there are no columns
        bytes.append(copying: text)
        var row = bytes.mutableSpan
        var start = 0
        while start < text.count {
            var next = start
            while next < text.count, text[next] > 0x20 { next += 1 }
            row.put(text.extracting(start..<next), at: &end)
            start = next
            while start < text.count, text[start] <= 0x20 { start += 1 }
            if start < text.count { row.put(" ", at: &end) }
        }
        bytes.removeLast(bytes.count - end)
    }

    /// What stands behind a row after `#`.
    private func comment(behind end: Int) -> String {
        let text = source.utf8.span
        var start = end
        while start < text.count, text[start].isWhiteSpace || text[start] == 0x0D { start += 1 }
        while start < text.count, text[start] == UInt8(ascii: "#") || text[start].isWhiteSpace { start += 1 }
        var end = ByteSearch.firstIndex(of: 0x0A, in: text, from: start) ?? text.count
        while end > start, text[end - 1].isWhiteSpace || text[end - 1] == 0x0D { end -= 1 }
        return String(decoding: text.extracting(start..<end))
    }
}

extension RuleTable {
    /// A row.
    ///
    /// Its parts lie in arrays of all rows, so that a thousand rows take a handful of allocations and little room.
    struct Row: Hashable, Sendable {
        var line: Int32 = 0
        /// Where the first condition begins in the source, and where the ``RuleResult``.
        var start: Int32 = 0
        var result: Int32 = 0
        /// Positions of the first of its codes, and how many there are.
        var firstCode: Int32 = 0
        var codeCount: Int32 = 0
        /// The bits of each ``CodePattern/Kind`` that the row asks for.
        var kinds: UInt8 = 0
        var hasPhrases = false

        var codes: Range<Int> { Int(firstCode)..<Int(firstCode) + Int(codeCount) }
    }

    /// A phrase of a row.
    struct PhraseUse {
        /// The row's number; -1 if the row has an error.
        var row: Int32
        /// The phrase's number; when all tables are read, the next use of the same phrase, -1 for none.
        var next: Int32
        /// Which of the row's phrases it is; the same for those of which one suffices.
        var position: Int32
        /// Whether it is the row's last.
        var isLast = false
    }

    /// A condition on something other than the text.
    struct CodePattern: Hashable, Sendable {
        enum Kind: UInt8 {
            case status, reply, command, provider, reporter

            var bit: UInt8 { 1 << rawValue }
        }

        var kind: Kind
        /// Class, subject and detail; the reply's digits; the command's or provider's number.
        ///
        /// -1 matches any number.
        var first: Int16
        var second: Int16 = 0
        var third: Int16 = 0
    }
}
