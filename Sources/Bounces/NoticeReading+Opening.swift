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
        var bytes = part.utf8(first: 4 * openingLimit)
        let isHTML = part.mediaType == .html || HTMLText.looksLikeHTML(bytes)
        if isHTML { bytes = HTMLText.text(of: bytes) }
        if bytes.count > openingLimit { bytes.removeLast(bytes.count - openingLimit) }
        let opening = bytes.opening
        // JSON is read whole
        guard !opening.isEmpty, bytes[opening.lowerBound] != 0x7B else { return true }
        if opening.upperBound < bytes.count {
            return table.asks(forAnyIn: Fold.fold(bytes.span.extracting(opening)) { _, _ in })
        }
        // and what has no end to its first paragraph here is searched whole
        return isHTML || table.asks(forAnyIn: Fold.fold(part.utf8(first: .max)))
    }

    /// How many bytes are looked at for a first paragraph.
    private static var openingLimit: Int { 2048 }
}

extension NoticeText {
    /// Where the first paragraph ends; 0 if there is none.
    var openingEnd: Int { bytes.opening.upperBound }
}

extension [UInt8] {
    /// The first paragraph of a text; empty and at 0 if there is none.
    fileprivate var opening: Range<Int> {
        guard let start = firstIndex(where: { $0 > 0x20 }) else { return 0..<0 }
        var end = start
        for line in TextLines(self, from: start) {
            if self[line.lowerBound] <= 0x20, trimmed(line).isEmpty { break }
            end = line.upperBound
        }
        return start..<end
    }
}
