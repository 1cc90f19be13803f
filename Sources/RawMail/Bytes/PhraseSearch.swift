extension Span where Element == UInt8 {
    /// Whether a phrase in lower case stands at a position, its ASCII letters in either case.
    @inlinable
    package func holds(_ phrase: [UInt8], at position: Int) -> Bool {
        guard position >= 0, phrase.count <= count - position else { return false }
        for index in phrase.indices where self[position + index].lowercased != phrase[index] { return false }
        return true
    }

    /// The first position, from `start` on, of a phrase in lower case, its ASCII letters in either case; nil if there is none.
    @inlinable
    package func firstIndex(ofPhrase phrase: [UInt8], from start: Int = 0) -> Int? {
        guard let first = phrase.first else { return start <= count ? start : nil }
        var position = start
        while position <= count - phrase.count {
            if self[position].lowercased == first, holds(phrase, at: position) { return position }
            position += 1
        }
        return nil
    }
}
