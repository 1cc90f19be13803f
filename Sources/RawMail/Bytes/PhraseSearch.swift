extension Span where Element == UInt8 {
    /// Whether a phrase in lower case stands at a position, its ASCII letters in either case.
    @inlinable
    package func holds(_ phrase: [UInt8], at position: Int) -> Bool {
        guard position >= 0, phrase.count <= count - position else { return false }
        for index in phrase.indices where self[position + index].lowercased != phrase[index] { return false }
        return true
    }

    /// The first position, from `start` on, of a phrase in lower case, its ASCII letters in either case; nil if there is none.
    package func firstIndex(ofPhrase phrase: [UInt8], from start: Int = 0) -> Int? {
        guard let first = phrase.first, let last = phrase.last else { return start <= count ? start : nil }
        var position = start
        while let found = ByteSearch.firstIndex(
            ofLetter: first, and: last, behind: phrase.count - 1, in: self, from: position)
        {
            if holds(phrase, at: found) { return found }
            position = found + 1
        }
        return nil
    }
}
