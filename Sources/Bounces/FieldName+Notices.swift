import InternetMessage

extension FieldName {
    /// List-Unsubscribe (RFC 2369).
    static let listUnsubscribe = Self("List-Unsubscribe")
    /// X-HmXmrOriginalRecipient (junk mail reports of Hotmail and Outlook.com).
    static let hotmailOriginalRecipient = Self("X-HmXmrOriginalRecipient")
}
