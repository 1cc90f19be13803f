import RawMail

/// The checks of a table as a whole.
extension RuleTable {
    /// The rows that match nothing which an earlier row does not match.
    func unreachableRows() -> [RuleError] {
        let text = Array(source.utf8)
        return rows.indices.compactMap { later in
            guard rows[..<later].contains(where: { covers($0, rows[later], text) }) else { return nil }
            return RuleError(
                .shadowed, table: name, line: Int(rows[later].line), column: 1,
                subject: String(decoding: text[place(of: rows[later])], as: UTF8.self))
        }
    }

    /// Whether an earlier row holds wherever a later one does.
    private func covers(_ earlier: Row, _ later: Row, _ text: [UInt8]) -> Bool {
        earlier.kinds & ~later.kinds == 0 && codesCover(earlier, later) && phrasesCover(earlier, later, text)
    }

    /// Whether each code that satisfies the later row satisfies the earlier one.
    private func codesCover(_ earlier: Row, _ later: Row) -> Bool {
        codes[later.codes.range].allSatisfy { code in
            earlier.kinds & code.kind.bit == 0 || codes[earlier.codes.range].contains { $0.covers(code) }
        }
    }

    /// Whether the later row's phrases hold the earlier one's, in their order.
    private func phrasesCover(_ earlier: Row, _ later: Row, _ text: [UInt8]) -> Bool {
        var wanted = phrases[earlier.phrases.range]
        for phrase in phrases[later.phrases.range] {
            var rest = Array(text[phrase.range])[...]
            while let next = wanted.first, let found = rest.firstPhrase(text[next.range]) {
                rest = rest[(found + next.range.count)...]
                wanted = wanted.dropFirst()
            }
        }
        return wanted.isEmpty
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
