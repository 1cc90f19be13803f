import InternetMessage

extension FieldName {
    /// X-HmXmrOriginalRecipient (junk mail reports of Hotmail and Outlook.com).
    static let hotmailOriginalRecipient = Self("X-HmXmrOriginalRecipient")
}
