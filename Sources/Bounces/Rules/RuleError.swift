/// What is wrong in a rule table, and where.
///
/// Its description reads as a compiler's message: `mine.rules:12:5: unknown word 'userUnknwn'`.
public struct RuleError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    public var code: Code
    /// The table's name.
    public var table: String
    /// The line, counted from 1.
    public var line: Int
    /// The column in bytes, counted from 1.
    public var column: Int
    /// The word, phrase or row that is meant.
    public var subject: String

    /// Makes an error of its parts.
    public init(_ code: Code, table: String, line: Int, column: Int, subject: String) {
        self.code = code
        self.table = table
        self.line = line
        self.column = column
        self.subject = subject
    }

    /// Place, what is wrong, and of what.
    public var description: String { "\(table):\(line):\(column): \(code.message) \(subject)" }

    /// A kind of error in a rule table.
    public struct Code: RawRepresentable, Hashable, Sendable {
        /// The code's name.
        public let rawValue: String
        /// Makes a code of any name.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// A word that is neither a condition nor a reason nor an advice.
        public static let unknownWord = Self(rawValue: "unknownWord")
        /// A phrase without its second quotation mark.
        public static let unclosedQuote = Self(rawValue: "unclosedQuote")
        /// An `@name` of which no hosts are known.
        public static let unknownProvider = Self(rawValue: "unknownProvider")
        /// A row that says what to match and not what it means.
        public static let missingReason = Self(rawValue: "missingReason")
        /// A row that matches everything.
        public static let missingCondition = Self(rawValue: "missingCondition")
        /// A phrase of fewer than four bytes.
        public static let phraseTooShort = Self(rawValue: "phraseTooShort")
        /// A phrase, code or provider that no text can have.
        public static let neverMatches = Self(rawValue: "neverMatches")
        /// A row of a layout before which no layout begins.
        public static let outsideLayout = Self(rawValue: "outsideLayout")
        /// A row that matches nothing which an earlier row does not match.
        public static let shadowed = Self(rawValue: "shadowed")

        var message: String {
            switch self {
            case .unknownWord: "unknown word"
            case .unclosedQuote: "no closing quotation mark after"
            case .unknownProvider: "unknown provider"
            case .missingReason: "no reason in"
            case .missingCondition: "no condition in"
            case .phraseTooShort: "phrase of fewer than four bytes"
            case .neverMatches: "never matches:"
            case .outsideLayout: "no layout begins before"
            case .shadowed: "an earlier row matches all that this one matches:"
            default: rawValue
            }
        }
    }
}
