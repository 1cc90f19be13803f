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

    /// Whether a part of a message whose header does not look like a report's may be a notice; see `opens`.
    ///
    /// Most mail is ordinary: its first paragraph tells, and the rest of it is neither decoded nor read.
    static func mayOpen(_ part: Part, _ table: LayoutTable) -> Bool {
        var bytes = part.utf8(first: 4 * openingLimit)
        if part.mediaType == .html || HTMLText.looksLikeHTML(bytes) { bytes = HTMLText.text(of: bytes) }
        if bytes.count > openingLimit { bytes.removeLast(bytes.count - openingLimit) }
        let opening = bytes.opening
        // JSON, and what has no end to its first paragraph here, is read whole.
        guard !opening.isEmpty, opening.upperBound < bytes.count, bytes[opening.lowerBound] != 0x7B else { return true }
        return table.asks(forAnyIn: Fold.fold(bytes.span.extracting(opening)) { _, _ in })
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
