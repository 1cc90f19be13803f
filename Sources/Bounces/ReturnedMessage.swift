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

    /// Whether nothing is known.
    var isEmpty: Bool {
        messageID == nil && from == nil && to.isEmpty && subject == nil && date == nil && listID == nil
    }
}

extension ReturnedMessage {
    /// Reads what identifies a message from the header that a report gives back.
    init(_ header: ReportAnatomy.ReturnedHeader, in message: Message, defects: inout [Defect]) {
        self.init()
        take(header, in: message, defects: &defects)
    }

    /// Takes what a header says before what is known already, and notes what is wrong in it at places that lie in its part: a
    /// header in text may have grown as its charset was decoded.
    ///
    /// A header that names the recipient shares its string.
    mutating func take(
        _ header: ReportAnatomy.ReturnedHeader, in message: Message, recipient: String? = nil, defects: inout [Defect]
    ) {
        let fields = header.fields
        var found: [Defect] = []
        if let identifier = fields.messageID(.messageID) { messageID = identifier.rawValue }
        if let author = fields.firstAddress(.from, defects: &found) ?? fields.firstAddress(.sender, defects: &found) {
            from = author
        }
        let addressees = fields.addresses(.to, known: recipient, defects: &found)
        if !addressees.isEmpty { to = addressees }
        if let text = fields.text(.subject, defects: &found) { subject = text }
        if let written = fields.date(defects: &found) { date = written }
        if let list = fields.text(.listID, defects: &found) { listID = list }
        guard !found.isEmpty else { return }
        let end = message.parts[header.part].range.upperBound
        for defect in found { defects.note(defect.code, at: min(defect.offset, end), count: defect.count) }
    }
}
