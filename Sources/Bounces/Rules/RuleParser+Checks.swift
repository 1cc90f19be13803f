import RawMail

/// The checks of a table as a whole.
extension RuleParser {
    /// The rows of the only table read that match nothing which an earlier row does not match.
    func unreachableRows(of source: String, name: String) -> [RuleError] {
        let text = source.utf8.span
        let phrases = phrasesOfRows
        return rows.indices.compactMap { later in
            let isCovered = rows.indices[..<later].contains { earlier in
                covers(rows[earlier], rows[later]) && Self.cover(phrases[earlier], phrases[later])
            }
            guard isCovered else { return nil }
            return RuleError(
                .shadowed, table: name, line: Int(rows[later].line), column: 1,
                subject: String(decoding: text.extracting(place(of: rows[later], in: text))))
        }
    }

    /// The phrases of each row, those between which it chooses together.
    private var phrasesOfRows: [[[ArraySlice<UInt8>]]] {
        var ofRows = [[[ArraySlice<UInt8>]]](repeating: [], count: rows.count)
        for use in uses where use.row >= 0 {
            let row = Int(use.row)
            if Int(use.position) == ofRows[row].count { ofRows[row].append([]) }
            ofRows[row][Int(use.position)].append(phrases[Int(use.next)])
        }
        return ofRows
    }

    /// Whether an earlier row allows all codes that a later one does: each that satisfies the later row satisfies it.
    private func covers(_ earlier: RuleTable.Row, _ later: RuleTable.Row) -> Bool {
        guard earlier.kinds & ~later.kinds == 0 else { return false }
        return codes[later.codes].allSatisfy { code in
            earlier.kinds & code.kind.bit == 0 || codes[earlier.codes].contains { $0.covers(code) }
        }
    }

    /// Whether a later row's phrases hold an earlier one's, in their order, whichever of its alternatives stand in a text.
    private static func cover(_ earlier: [[ArraySlice<UInt8>]], _ later: [[ArraySlice<UInt8>]]) -> Bool {
        var wanted = earlier[...]
        for alternatives in later {
            wanted = alternatives.map { rest(of: wanted, behind: $0) }.max { $0.count < $1.count } ?? wanted
        }
        return wanted.isEmpty
    }

    /// What a phrase does not hold of the phrases that are wanted, in their order.
    private static func rest(
        of wanted: ArraySlice<[ArraySlice<UInt8>]>, behind phrase: ArraySlice<UInt8>
    ) -> ArraySlice<[ArraySlice<UInt8>]> {
        var (wanted, rest) = (wanted, phrase)
        while let end = wanted.first?.compactMap({ next in rest.firstPhrase(next).map { $0 + next.count } }).min() {
            rest = rest[end...]
            wanted = wanted.dropFirst()
        }
        return wanted
    }
}

extension RuleTable.CodePattern {
    fileprivate func covers(_ other: Self) -> Bool {
        kind == other.kind
            && [(first, other.first), (second, other.second), (third, other.third)]
                .allSatisfy { $0 == -1 || $0 == $1 }
    }
}

extension ArraySlice<UInt8> {
    /// Where a phrase first stands at the start of a word.
    ///
    /// The slice counts as the start of one.
    fileprivate func firstPhrase(_ phrase: ArraySlice<UInt8>) -> Int? {
        guard count >= phrase.count else { return nil }
        return (startIndex...endIndex - phrase.count).first { start in
            self[start..<start + phrase.count].elementsEqual(phrase)
                && (start == startIndex || !self[start].isAlpha || !self[start - 1].isAlpha)
        }
    }
}
