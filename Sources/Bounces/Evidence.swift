/// Where a derived value was read, and which rule made it what it is.
public struct Evidence: Hashable, Sendable, Codable {
    /// The value that this speaks of, by its name in JSON, such as `status` or `reason`.
    public var value: Value
    /// What it was read from.
    public var from: Source
    /// The position of the part among the message's parts; nil if it was not read from one.
    public var part: Int?
    /// The byte offset in the message; nil if there is none.
    public var offset: Int?
    /// The rule that produced it, as it stands in its table.
    public var rule: String?

    /// Makes a piece of evidence.
    public init(_ value: Value, from source: Source, part: Int? = nil, offset: Int? = nil, rule: String? = nil) {
        self.value = value
        self.from = source
        self.part = part
        self.offset = offset
        self.rule = rule
    }

    /// The name of a derived value.
    public struct Value: RawRepresentable, Hashable, Sendable, Codable {
        /// The name as in JSON.
        public let rawValue: String
        /// Makes a value's name.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// What the message as a whole is.
        public static let kind = Self(rawValue: "kind")
        /// Whose mail it was.
        public static let recipient = Self(rawValue: "recipient")
        /// What happened.
        public static let action = Self(rawValue: "action")
        /// The enhanced status code.
        public static let status = Self(rawValue: "status")
        /// The SMTP reply code.
        public static let reply = Self(rawValue: "reply")
        /// The text that says why.
        public static let diagnostic = Self(rawValue: "diagnostic")
        /// The host that refused.
        public static let remoteMTA = Self(rawValue: "remoteMTA")
        /// Why it failed.
        public static let reason = Self(rawValue: "reason")
        /// What to do.
        public static let advice = Self(rawValue: "advice")
    }

    /// A kind of place to read from.
    public struct Source: RawRepresentable, Hashable, Sendable, Codable {
        /// The name as in JSON.
        public let rawValue: String
        /// Makes a source's name.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The header of the report itself.
        public static let header = Self(rawValue: "header")
        /// The Original-Recipient field.
        public static let originalRecipient = Self(rawValue: "originalRecipient")
        /// The Final-Recipient field.
        public static let finalRecipient = Self(rawValue: "finalRecipient")
        /// The Action field.
        public static let action = Self(rawValue: "action")
        /// The Status field.
        public static let status = Self(rawValue: "status")
        /// The Diagnostic-Code field, or the text that stands for it.
        public static let diagnostic = Self(rawValue: "diagnostic")
        /// The Remote-MTA field.
        public static let remoteMTA = Self(rawValue: "remoteMTA")
        /// The text for people.
        public static let notice = Self(rawValue: "notice")
        /// The header of the returned message.
        public static let returnedHeader = Self(rawValue: "returnedHeader")
        /// A machine-readable report other than a delivery status.
        public static let report = Self(rawValue: "report")
        /// The enhanced status code, where a rule reads that.
        public static let code = Self(rawValue: "code")
    }
}
