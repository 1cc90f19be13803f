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
    /// Most mail is ordinary: its first paragraph tells, and the rest of it is not read.
    static func mayOpen(_ part: Part, _ decoded: [UInt8], _ table: LayoutTable) -> Bool {
        var bytes = decoded
        let isHTML = part.mediaType == .html || HTMLText.looksLikeHTML(bytes)
        if isHTML { bytes = HTMLText.text(of: Array(bytes.prefix(4 * openingLimit))) }
        let text = NoticeText(Array(bytes.prefix(openingLimit)))
        let end = text.openingEnd
        // JSON, and what has no end to its first paragraph here, is read whole.
        guard end > 0, end < text.bytes.count, text.bytes.first(where: { $0 > 0x20 }) != 0x7B else { return true }
        var isFound = false
        table.phrases.scan(text.folded) { phrase, place in
            guard !isFound, text.beginsWord(place.lowerBound), table.isAsked(phrase) else { return }
            isFound = text.position(ofFolded: place.lowerBound) < end
        }
        return isFound
    }

    /// How many bytes are looked at for a first paragraph.
    private static var openingLimit: Int { 2048 }
}

extension NoticeText {
    /// Where the first paragraph ends; 0 if there is none.
    var openingEnd: Int {
        lines().drop { bytes.trimmed($0).isEmpty }.prefix { !bytes.trimmed($0).isEmpty }.last?.upperBound ?? 0
    }
}
