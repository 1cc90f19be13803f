public import DeliveryReports

/// What is known of a failure, for the rules to judge.
public struct ReasonQuery: Hashable, Sendable {
    /// The texts that say why, the most trusted first: the diagnostic, then the notice for people.
    public var texts: [String]
    /// The enhanced status code.
    public var status: EnhancedStatusCode?
    /// The SMTP reply code.
    public var reply: Int?
    /// The SMTP command that was refused.
    public var command: SMTPCommand?
    /// The host that refused; a type, an address in brackets or a final dot may stand around the name.
    public var remoteMTA: String?
    /// The host that wrote the report.
    ///
    /// It counts as the one that refused where no other is known.
    public var reporter: String?
    /// Whether the texts are those of a report, which might have told the command, and not a bare reply.
    public var isReport: Bool

    /// Makes a query.
    public init(
        _ texts: String..., status: EnhancedStatusCode? = nil, reply: Int? = nil, command: SMTPCommand? = nil,
        remoteMTA: String? = nil, reporter: String? = nil, isReport: Bool = false
    ) {
        self.texts = texts
        self.status = status
        self.reply = reply
        self.command = command
        self.remoteMTA = remoteMTA
        self.reporter = reporter
        self.isReport = isReport
    }
}

/// What the rules make of a failure.
public struct Verdict: Hashable, Sendable {
    /// Why it failed.
    public var reason: Reason
    /// What to do about it.
    public var advice: Advice
    /// How long to wait before the next attempt, where the rule tells.
    public var retryAfterSeconds: Int?
    /// The rule that decided.
    public var rule: Rule
    /// Where its phrases stand; nil for a rule without phrases.
    public var match: Match?

    /// A place in one of a query's texts.
    public struct Match: Hashable, Sendable {
        /// The position in ``ReasonQuery/texts``.
        public var text: Int
        /// The UTF-8 offsets in that text, from the first phrase's start to the last one's end.
        public var range: Range<Int>
    }
}

/// One row of a rule table.
public struct Rule: Hashable, Sendable, CustomStringConvertible {
    /// The table's name.
    public var table: String
    /// The line in it, counted from 1.
    public var line: Int
    /// The row as it was written, without its comment and with single spaces.
    public var text: String
    /// Where such a failure was seen: the row's comment.
    public var seen: String

    /// Whether it is a row of this library, which its text is enough to find.
    public var isBuiltIn: Bool

    /// Table and row; of a caller's table the line as well.
    public var description: String { isBuiltIn ? "\(table): \(text)" : "\(table):\(line): \(text)" }
}
