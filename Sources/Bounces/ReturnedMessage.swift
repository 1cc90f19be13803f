public import InternetMessage
import RawMail

/// What a report shows of the message that it is about.
public struct ReturnedMessage: Hashable, Sendable, Codable {
    /// The Message-ID with its angle brackets.
    public var messageID: String?
    /// The address of the author.
    public var from: String?
    /// The addresses of To.
    public var to: [String]
    /// The subject, decoded.
    public var subject: String?
    /// The date, if it can be read.
    public var date: MailDate?
    /// The List-Id (RFC 2919).
    public var listID: String?

    /// Makes a returned message of which nothing is known.
    public init() { to = [] }

    /// Takes from another source what is not known yet.
    mutating func complete(from other: ReturnedMessage?) {
        guard let other else { return }
        messageID = messageID ?? other.messageID
        from = from ?? other.from
        if to.isEmpty { to = other.to }
        subject = subject ?? other.subject
        date = date ?? other.date
        listID = listID ?? other.listID
    }

    /// Whether nothing is known.
    var isEmpty: Bool {
        messageID == nil && from == nil && to.isEmpty && subject == nil && date == nil && listID == nil
    }
}

extension ReturnedMessage {
    /// Reads what identifies a message from the header that a report gives back, and notes what is wrong in it at places that
    /// lie in its part: a header in text may have grown as its charset was decoded.
    init(_ header: ReportAnatomy.ReturnedHeader, in message: Message, defects: inout [Defect]) {
        let fields = header.fields
        var found: [Defect] = []
        messageID = fields.messageID(.messageID)?.rawValue
        from = fields.firstAddress(.from, defects: &found) ?? fields.firstAddress(.sender, defects: &found)
        to = fields.addresses(.to, defects: &found)
        subject = fields[.subject]?.text(defects: &found)
        date = fields.date(defects: &found)
        listID = fields[.listID]?.text(defects: &found)
        guard !found.isEmpty else { return }
        let end = message.parts[header.part].range.upperBound
        for defect in found { defects.note(defect.code, at: min(defect.offset, end), count: defect.count) }
    }
}
