import RawMail

/// What a row of a rule table says of a failure, its last words: `REASON [ADVICE] [after TIME]`.
///
/// A table of a thousand rows is read up to these; they are read of the row that decides.
struct RuleResult {
    /// A position in ``RuleNames/reasons``.
    private(set) var reason: Int
    /// A position in `Advice.known`; nil for the reason's own.
    private(set) var advice: Int?
    /// How long to wait; nil if the row does not tell.
    private(set) var retryAfterSeconds: Int?
    /// Where it ends in the table.
    private(set) var end: Int

    /// A word that no result has there, by its place.
    struct Misreading: Error {
        var word: Range<Int>
    }

    /// Reads the words from the first on.
    init(
        _ first: RuleWords.Word, _ words: inout RuleWords, of text: Span<UInt8>, _ names: borrowing RuleNames
    ) throws(Misreading) {
        guard case .bare(let name) = first, let reason = names.reason(text.extracting(name)) else {
            throw Misreading(word: first.range)
        }
        self.reason = reason
        end = words.end
        var next = words.next(text)
        if case .bare(let word)? = next, let number = RuleNames.advices.number(of: text.extracting(word)) {
            (advice, end) = (number, words.end)
            next = words.next(text)
        }
        if case .bare(let word)? = next, text.spells("after", in: word) {
            guard case .bare(let time)? = words.next(text), let seconds = Self.seconds(text, time) else {
                throw Misreading(word: word)
            }
            (retryAfterSeconds, end) = (seconds, words.end)
            next = words.next(text)
        }
        if let next { throw Misreading(word: next.range) }
    }

    /// `90s`, `15m`, `2h`, `1d`.
    private static func seconds(_ text: Span<UInt8>, _ word: Range<Int>) -> Int? {
        guard let number = text.ruleNumber(in: word.dropLast()), number >= 0 else { return nil }
        switch text[word.upperBound - 1] {
        case UInt8(ascii: "s"): return Int(number)
        case UInt8(ascii: "m"): return Int(number) * 60
        case UInt8(ascii: "h"): return Int(number) * 3600
        case UInt8(ascii: "d"): return Int(number) * 86_400
        default: return nil
        }
    }
}

extension RuleResult {
    /// Reads the words from a place in a table on; nil if they are none, which the checks of the table tell.
    init?(at place: Int, of text: Span<UInt8>, _ names: borrowing RuleNames) {
        var words = RuleWords(from: place)
        guard let first = words.next(text) else { return nil }
        do throws(Misreading) {
            try self.init(first, &words, of: text, names)
        } catch {
            return nil
        }
    }
}

extension RuleParser {
    /// Where a row stands in its table, from its first condition to the last word of its result.
    func place(of row: RuleTable.Row, in text: Span<UInt8>) -> Range<Int> {
        let result = RuleResult(at: Int(row.result), of: text, names)
        return Int(row.start)..<(result?.end ?? Int(row.result))
    }
}
