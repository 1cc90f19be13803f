import InternetMessage

extension FieldName {
    /// List-Unsubscribe (RFC 2369).
    static let listUnsubscribe = Self("List-Unsubscribe")
    /// Precedence (RFC 2076 section 3.9).
    static let precedence = Self("Precedence")
    /// X-HmXmrOriginalRecipient (junk mail reports of Hotmail and Outlook.com).
    static let hotmailOriginalRecipient = Self("X-HmXmrOriginalRecipient")
}
