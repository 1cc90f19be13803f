import InternetMessage
import RawMail

// Messages that do not look like a report, and may be one all the same.
extension NoticeReading {
    /// Whether a message that does not look like a report is one all the same: the layout asks for its header, or for a phrase
    /// in its first paragraph.
    ///
    /// Where a person quotes a notice, something stands before it.
    func opens(
        _ text: NoticeText, _ table: LayoutTable, _ layout: Int, _ occurrences: [PhraseIndex.Occurrence]
    ) -> Bool {
        let end = text.openingEnd
        let opening = occurrences.prefix { text.position(ofFolded: $0.range.lowerBound) < end }
        return table.asksForHeader(layout) || opening.contains { table.asks(for: $0.phrase, layout) }
    }

    /// Whether the header of a message looks like that of a notice.
    static func isSuspect(_ clues: HeaderClues, _ table: LayoutTable) -> Bool {
        clues.isReport || clues.isAutomatic || table.admitsHeader(clues)
    }

    /// Whether neither the header of a message without a delivery status nor the first paragraph of any of its texts makes a
    /// notice of it.
    static func isOrdinary(_ anatomy: ReportAnatomy, _ clues: HeaderClues, _ table: LayoutTable) -> Bool {
        guard !isSuspect(clues, table), clues.kind.isDeliveryReport || clues.kind == .ordinary else { return false }
        return clues.isPost || !anatomy.notices.contains { mayOpen($0, table) }
    }

    /// Whether a part of a message whose header does not look like a report's may be a notice; see `opens`.
    ///
    /// Most mail is ordinary: its first paragraph tells, and the rest of it is neither decoded nor read.
    static func mayOpen(_ part: Part, _ table: LayoutTable) -> Bool {
        let isPlainNotice = part.withUTF8(first: 4 * openingLimit) { bytes in
            guard part.mediaType == .html || HTMLText.looksLikeHTML(bytes) else {
                return mayOpen(bytes, isWhole: bytes.count < openingLimit, table)
            }
            var html: [UInt8] = []
            html.append(copying: bytes)
            return mayOpen(HTMLText.text(of: html).span, isWhole: false, table) ?? true
        }
        // what has no end to its first paragraph here is searched whole
        return isPlainNotice ?? part.withUTF8(first: .max) { table.asks(forAnyIn: Fold.fold($0) { _, _ in }) }
    }

    /// The same of a text, or of the start of one; nil if the first paragraph does not end there, or not soon.
    private static func mayOpen(_ text: Span<UInt8>, isWhole: Bool, _ table: LayoutTable) -> Bool? {
        let start = text.indices.first { text[$0] > 0x20 }
        // JSON is read whole
        guard let start, start < openingLimit, text[start] != 0x7B else { return true }
        let bytes = text.extracting(start..<min(text.count, openingLimit))
        let opening = Fold.paragraph(bytes)
        guard isWhole || opening.end < bytes.count else { return nil }
        return table.asks(forAnyIn: opening.folded)
    }

    /// How many bytes are looked at for a first paragraph.
    private static var openingLimit: Int { 2048 }
}

extension NoticeText {
    /// Where the first paragraph ends; 0 if there is none.
    var openingEnd: Int {
        let start = bytes.firstIndex { $0 > 0x20 } ?? bytes.count
        return start < bytes.count ? start + Fold.paragraph(bytes.span.extracting(start...)).end : 0
    }
}
