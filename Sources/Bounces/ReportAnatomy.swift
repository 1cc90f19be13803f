import DeliveryReports
import InternetMessage
import RawMail

/// Where things stand in a report: what was written for machines, what for people, and what was given back.
///
/// Only parts of the report itself are looked at. What lies inside a returned message, whatever it looks like, was written by
/// the sender of that message and says nothing about its fate; but see ``passedOn``.
final class ReportAnatomy {
    let message: Message
    let header: HeaderFields
    private let parts: ReportParts

    /// message/delivery-status and its global form.
    var deliveryStatuses: ShortList<Part> { parts.deliveryStatuses }
    /// message/disposition-notification and its global form.
    var dispositions: ShortList<Part> { parts.dispositions }
    /// message/feedback-report.
    var feedbackReports: ShortList<Part> { parts.feedbackReports }
    /// Text for people, plain before HTML.
    var notices: ShortList<Part> { parts.notices }
    /// What was wrong in the first of ``notices``, those that have been decoded.
    private var textDefects: [[Defect]] = []
    /// The header of the returned message, where it is a part of its own.
    var returnedHeader: ReturnedHeader? { parts.returnedHeader }

    /// The header of the returned message and the part that it was found in.
    struct ReturnedHeader {
        var fields: HeaderFields
        var part: Int
    }

    init(_ message: Message) {
        self.message = message
        header = message.header
        var parts = ReportParts()
        parts.note(message)
        self.parts = parts
    }

    /// The anatomy of the report that another one encloses.
    private init(enclosedIn other: ReportAnatomy) {
        message = other.message
        header = other.header
        var parts = other.parts
        parts.deliveryStatuses = parts.enclosedStatuses
        parts.returnedHeader = parts.enclosedHeader
        self.parts = parts
    }
}

/// The parts of a report by what they are for.
private struct ReportParts {
    var deliveryStatuses = ShortList<Part>()
    var dispositions = ShortList<Part>()
    var feedbackReports = ShortList<Part>()
    var notices = ShortList<Part>()
    var returnedHeader: ReportAnatomy.ReturnedHeader?
    /// The delivery statuses of a report that stands where a returned message should.
    var enclosedStatuses = ShortList<Part>()
    /// The header of the message that this report returns.
    var enclosedHeader: ReportAnatomy.ReturnedHeader?

    mutating func note(_ message: Message) {
        var htmls = ShortList<Part>()
        var preambles = ShortList<Part>()
        for part in message.parts {
            if part.isReturned {
                noteReturnedMessage(part)
                noteEnclosedReport(part)
                continue
            }
            if part.isAttachment { continue }
            let type = part.mediaType
            if type.isMessage {
                noteMessage(part, type)
            } else if type.isMultipart {
                if part.hasContent { preambles.append(part) }
            } else if type == .html {
                htmls.append(part)
            } else if type == .rfc822Headers {
                noteReturnedText(part)
            } else if type.isText || type == .json {
                if part.hasContent { notices.append(part) }
            }
        }
        // Where there are texts, what stands before the first part is but a word to readers without MIME.
        if notices.isEmpty { notices = preambles }
        for html in htmls { notices.append(html) }
    }

    /// Takes a report, or what was given back.
    private mutating func noteMessage(_ part: Part, _ type: MediaType) {
        switch type {
        case .deliveryStatus, .globalDeliveryStatus: deliveryStatuses.append(part)
        case .rfc822, .global: if part.hasContent { noteReturnedText(part) }
        case .dispositionNotification, .globalDispositionNotification: dispositions.append(part)
        case .feedbackReport: feedbackReports.append(part)
        case .globalHeaders: noteReturnedText(part)
        default: break
        }
    }

    /// Takes the header of the first message inside a message/rfc822 part of the report.
    private mutating func noteReturnedMessage(_ part: Part) {
        guard returnedHeader == nil, let parent = part.parent, !part.message.parts[parent].isReturned, part.hasHeader
        else { return }
        returnedHeader = ReportAnatomy.ReturnedHeader(fields: part.header, part: part.index)
    }

    /// Takes what a report inside the returned message says, and gives back.
    private mutating func noteEnclosedReport(_ part: Part) {
        guard let root = returnedHeader?.part, part.index != root else { return }
        if part.parent == root, part.mediaType == .deliveryStatus { enclosedStatuses.append(part) }
        let parts = part.message.parts
        guard enclosedHeader == nil, let parent = part.parent, parts[parent].parent == root,
            parts[parent].mediaType == .rfc822, part.hasHeader
        else { return }
        enclosedHeader = ReportAnatomy.ReturnedHeader(fields: part.header, part: part.index)
    }

    /// Takes a header that stands as text: text/rfc822-headers, or an encoded message.
    private mutating func noteReturnedText(_ part: Part) {
        guard returnedHeader == nil else { return }
        let content = part.content
        let fields = HeaderFields(
            parsing: part.message.storage, range: content.startIndex..<content.endIndex,
            at: part.offset(ofContentAt: content.startIndex))
        if !fields.isEmpty { returnedHeader = ReportAnatomy.ReturnedHeader(fields: fields, part: part.index) }
    }
}

extension ReportAnatomy {
    /// The text of a notice in UTF-8, and whether each of its bytes is one of the part's content.
    func text(ofNotice number: Int) -> (bytes: [UInt8], isContent: Bool) {
        var defects: [Defect] = []
        let text = notices[number].utf8(defects: &defects)
        if number == textDefects.count { textDefects.append(defects) }
        return text
    }

    /// The anatomy of a report that another system put into a report of its own and sent on to whom it is addressed; nil if
    /// there is none.
    ///
    /// Trend Micro's gateways do so. In a bounce of a bounce the enclosed report is addressed to somebody else: to him who was
    /// not reached.
    var passedOn: ReportAnatomy? {
        guard deliveryStatuses.isEmpty, !parts.enclosedStatuses.isEmpty, let report = returnedHeader?.fields else {
            return nil
        }
        let addressees = report.mailboxes(.to).map { $0.address.lowercased() }
        let reader = ([.deliveredTo, .originalTo, .to] as [FieldName]).flatMap { header.mailboxes($0).map(\.address) }
        let reached = reader + header[all: .received].compactMap { NoticeReading.forClause($0.text) }
        guard reached.contains(where: { addressees.contains($0.lowercased()) }) else { return nil }
        return ReportAnatomy(enclosedIn: self)
    }

    /// Notes what is wrong in the report's own header and in its text, whether or not the answer came from there.
    func noteValueDefects(_ defects: inout [Defect]) {
        if header.mayHaveValueDefects {
            message.parts[0].noteContentTypeDefects(&defects)
            _ = header.date(defects: &defects)
            if let subject = header[.subject], !subject.isPlainText { _ = subject.text(defects: &defects) }
            header.noteMailboxDefects(.from, &defects)
        }
        for defect in textDefects.joined() { defects.note(defect.code, at: defect.offset, count: defect.count) }
        for number in textDefects.count..<notices.count { notices[number].noteTextDefects(&defects) }
    }
}
