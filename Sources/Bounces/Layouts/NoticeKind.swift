/// What a notice is about as a whole.
enum NoticeKind: String, CaseIterable, Hashable, Sendable {
    case failure, delay, success, complaint, disposition, autoReply
    /// Mail of people or lists, whatever it quotes.
    case ordinary = "none"
}
