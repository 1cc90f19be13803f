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
/// @initech "come back" 4xx               rateLimited retry after 2h
/// @initech 5.7.*                         budgetExceeded    # no phrase: enhanced code
/// 550 553 rcpt                           userUnknown       # either reply to RCPT TO
/// ```
///
/// - A **phrase** stands in double quotation marks, in lower case, has four bytes or more and no such mark in it. White
///   space and line ends in the text count as one space. A phrase that begins with a letter matches from the start of a word
///   only: `"spam"` is found in `spammer` and not in `antispam`. A space at its end or start asks for a word's end or start.
///   Several phrases must stand in their order, at most 100 bytes apart; `...` between them is for the eye.
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
///   besides that the message looks like a report at all.
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
    /// The table's name, for errors and evidence.
    public let name: String
    var text: [UInt8] = []
    var rows: [Row] = []
    var phrases: [Range<Int>] = []
    var codes: [CodePattern] = []
    var names = RuleNames()
    /// Whether it is one of this library's.
    private var isBuiltIn = false
    /// The rows that tell how notices are laid out.
    private(set) var layouts: [UInt8] = []

    /// How many bytes may stand between two phrases of a row.
    static let longestGap = 100

    /// Reads a table and checks it, down to rows that can never decide.
    ///
    /// - Throws: the first of the ``problems(in:name:)``.
    public init(parsing text: String, name: String) throws(RuleError) {
        let source = RuleSource(Array(text.utf8))
        var parser = RuleParser(source.reasons, name: name, names: ReasonRules.builtIn.names)
        parser.parse()
        if let error = Self.problems(parser, source).first { throw error }
        self = parser.table
        self.text = Array(text.utf8)
        if source.hasLayouts { layouts = source.layouts }
    }

    /// All that is wrong in a table, in the order of its lines.
    public static func problems(in text: String, name: String) -> [RuleError] {
        let source = RuleSource(Array(text.utf8))
        var parser = RuleParser(source.reasons, name: name, names: ReasonRules.builtIn.names)
        parser.parse()
        return problems(parser, source)
    }

    private static func problems(_ parser: RuleParser, _ source: RuleSource) -> [RuleError] {
        let inLayouts =
            source.hasLayouts ? LayoutChecks(source.layouts, name: parser.table.name).problems : []
        return (parser.errors + parser.table.unreachableRows() + inLayouts)
            .sorted { ($0.line, $0.column) < ($1.line, $1.column) }
    }

    /// Reads a table of ours: rows with errors are left out, and a test knows that there are none.
    init(trusted text: String, name: String, names: RuleNames) {
        var parser = RuleParser(Array(text.utf8), name: name, names: names)
        parser.parse()
        self = parser.table
        isBuiltIn = true
    }

    init(name: String, text: [UInt8], names: RuleNames) {
        self.name = name
        self.text = text
        self.names = names
    }

    /// The table as it was written.
    public var source: String { String(decoding: text, as: UTF8.self) }

    /// The rules in their order.
    public var rules: [Rule] { rows.map(rule) }

    /// A row's place and text, as ``Rule/description``.
    func description(of row: Row) -> String {
        var description = Array(name.utf8)
        description.reserveCapacity(description.count + row.text.count + 12)
        if !isBuiltIn {
            description.append(0x3A)
            description += String(row.line).utf8
        }
        description += [0x3A, 0x20]
        Self.appendLine(text, row.text, to: &description)
        return String(decoding: description, as: UTF8.self)
    }

    func rule(_ row: Row) -> Rule {
        Rule(
            table: name, line: row.line, text: line(row),
            seen: String(decoding: text[row.seen], as: UTF8.self), isBuiltIn: isBuiltIn)
    }

    private func line(_ row: Row) -> String {
        var line: [UInt8] = []
        Self.appendLine(text, row.text, to: &line)
        return String(decoding: line, as: UTF8.self)
    }

    /// Appends a row without the white space that makes columns.
    private static func appendLine(_ text: [UInt8], _ row: Range<Int>, to line: inout [UInt8]) {
        var start = row.lowerBound
        var index = start
        while index < row.upperBound {
            guard text[index].isWhiteSpace else {
                index += 1
                continue
            }
            line += text[start..<index]
            line.append(0x20)
            while index < row.upperBound, text[index].isWhiteSpace { index += 1 }
            start = index
        }
        line += text[start..<row.upperBound]
    }
}

extension RuleTable {
    /// A row.
    ///
    /// Its parts lie in the table's arrays, so that a thousand rows take a handful of allocations.
    struct Row: Hashable, Sendable {
        var line = 0
        var text = 0..<0
        var seen = 0..<0
        /// Positions in `phrases`.
        var phrases = 0..<0
        /// Positions in `codes`.
        var codes = 0..<0
        /// A bit for each of ``CodePattern/Kind`` that the row asks for.
        var kinds: UInt8 = 0
        /// A position in `names.reasons`.
        var reason = 0
        var advice: Advice?
        var retryAfterSeconds: Int?
    }

    /// A condition on something other than the text.
    struct CodePattern: Hashable, Sendable {
        enum Kind: UInt8 { case status, reply, command, provider, reporter }

        var kind: Kind
        /// Class, subject and detail; the reply's digits; the command's or provider's number.
        ///
        /// -1 matches any number.
        var first: Int16
        var second: Int16 = 0
        var third: Int16 = 0
    }
}
