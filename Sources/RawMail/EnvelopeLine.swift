/// The line that begins a message in an mbox file: `From jane@example.net Sat Jan 31 09:14:05 2026`.
///
/// No standard says what it looks like, and a body may hold a line that begins with `From ` as well. So it must read as one:
/// a sender, and then a date with a day, the name of a month (or an ISO 8601 date) and a time. What follows the time (zone,
/// year, `remote from host`) may be anything.
///
/// ```
/// From jane@example.net Sat Jan 31 09:14:05 2026                     asctime, as nearly all write it
/// From jane@example.net Sat Jan 31 09:14 MET 2026 remote from uucp   with zone, or without seconds
/// From jane@example.net Sat, 31 Jan 2026 09:14:05 +0100              as in a Date field
/// From jane at example.net  Sat Jan 31 09:14:05 2026                 Mailman's archives
/// From - Sat Jan 31 09:14:05 2026                                    Netscape and its heirs
/// ```
public enum EnvelopeLine {
    /// The length in bytes that no such line exceeds: 1,024.
    public static let longest = 1024

    /// Whether a line, with or without its line end, reads as an envelope line.
    public static func matches(_ line: Span<UInt8>) -> Bool {
        guard line.count <= longest, hasKeyword(line, at: 0) else { return false }
        // a sender may be empty: a null return path
        if line.count > 5, line[5].isWhiteSpace, isDate(line, from: 5) { return true }
        var words = Words(position: 5)
        guard let sender = words.next(in: line) else { return false }
        if isDate(line, from: sender.upperBound) { return true }
        return matchesSenderOfSeveralWords(line, first: sender)
    }

    /// Whether `From ` stands at `position`.
    static func hasKeyword(_ bytes: Span<UInt8>, at position: Int) -> Bool {
        position + 5 <= bytes.count && bytes[position] == 0x46 && bytes[position + 1] == 0x72
            && bytes[position + 2] == 0x6F && bytes[position + 3] == 0x6D && bytes[position + 4] == 0x20
    }

    /// `"jane doe"@example.net`, `Jane Doe <jane@example.net>` and `jane at example.net`, but not `what I saw on`.
    private static func matchesSenderOfSeveralWords(_ line: Span<UInt8>, first: Range<Int>) -> Bool {
        var words = Words(position: first.upperBound)
        var followsAt = false
        for _ in 0..<8 {
            guard let word = words.next(in: line) else { return false }
            let endsAddress = followsAt || isAddressLike(line, word)
            if endsAddress, isDate(line, from: word.upperBound) { return true }
            followsAt = isAt(line, word)
        }
        return false
    }

    private static func isAddressLike(_ line: Span<UInt8>, _ word: Range<Int>) -> Bool {
        word.contains { line[$0] == 0x40 || line[$0] == 0x22 || line[$0] == 0x3C }
    }
}

// MARK: - Dates

extension EnvelopeLine {
    /// What of a date was seen before its time.
    private struct DateWords {
        var hasDay = false
        var hasMonth = false
        var hasYear = false
    }

    /// `[weekday] (month day | day month) [year] time`, in any order before the time.
    private static func isDate(_ line: Span<UInt8>, from start: Int) -> Bool {
        var words = Words(position: start)
        guard var word = words.next(in: line) else { return false }
        if isName(line, withoutComma(line, word), in: weekdays) {
            guard let next = words.next(in: line) else { return false }
            word = next
        }
        var seen = DateWords()
        for _ in 0..<3 {
            guard takeDateWord(line, withoutComma(line, word), &seen), let next = words.next(in: line) else {
                return isISODateAndTime(line, word)
            }
            word = next
            if isTime(line, word) { return seen.hasDay && seen.hasMonth }
        }
        return false
    }

    private static func takeDateWord(_ line: Span<UInt8>, _ word: Range<Int>, _ seen: inout DateWords) -> Bool {
        switch word.count {
        case 1, 2:
            guard areDigits(line, word) else { return false }
            // the second short number is the year of an old date: 31 Jan 26
            if seen.hasDay { seen.hasYear = true } else { seen.hasDay = true }
            return true
        case 4 where !seen.hasYear && areDigits(line, word):
            seen.hasYear = true
            return true
        case 9...11 where isDateOfOneWord(line, word):
            seen = DateWords(hasDay: true, hasMonth: true, hasYear: true)
            return true
        default:
            guard !seen.hasMonth, isName(line, word, in: months) else { return false }
            seen.hasMonth = true
            return true
        }
    }

    /// `31-Jan-2026`, `1-Jan-26`, or `2026-01-31`.
    private static func isDateOfOneWord(_ line: Span<UInt8>, _ word: Range<Int>) -> Bool {
        if isISODate(line, word) { return true }
        guard let dash = word.first(where: { line[$0] == 0x2D }), dash > word.lowerBound, dash + 4 < word.upperBound
        else { return false }
        return areDigits(line, word.lowerBound..<dash) && isName(line, (dash + 1)..<(dash + 4), in: months)
            && line[dash + 4] == 0x2D && areDigits(line, (dash + 5)..<word.upperBound)
    }

    private static func isISODate(_ line: Span<UInt8>, _ word: Range<Int>) -> Bool {
        let start = word.lowerBound
        return word.count == 10 && areDigits(line, start..<(start + 4)) && line[start + 4] == 0x2D
            && areDigits(line, (start + 5)..<(start + 7)) && line[start + 7] == 0x2D
            && areDigits(line, (start + 8)..<(start + 10))
    }

    /// A date and time in one word, as `2026-01-31T09:14:05Z`.
    private static func isISODateAndTime(_ line: Span<UInt8>, _ word: Range<Int>) -> Bool {
        guard word.count > 11 else { return false }
        let middle = word.lowerBound + 10
        return isISODate(line, word.lowerBound..<middle) && line[middle] == 0x54
            && isTime(line, (middle + 1)..<word.upperBound)
    }

    /// `9:14`, `09:14`, `09:14:05`, perhaps with a zone right behind.
    private static func isTime(_ line: Span<UInt8>, _ word: Range<Int>) -> Bool {
        guard let colon = word.first(where: { !line[$0].isDigit }), line[colon] == 0x3A else { return false }
        guard 1...2 ~= colon - word.lowerBound, colon + 3 <= word.upperBound else { return false }
        guard areDigits(line, (colon + 1)..<(colon + 3)) else { return false }
        return colon + 3 == word.upperBound || !line[colon + 3].isDigit
    }
}

// MARK: - Words

extension EnvelopeLine {
    /// A cursor over the words of a line, which white space separates.
    private struct Words {
        var position: Int

        mutating func next(in line: Span<UInt8>) -> Range<Int>? {
            while position < line.count, line[position].isWhiteSpace || line[position].isLineEnd { position += 1 }
            let start = position
            while position < line.count, !line[position].isWhiteSpace, !line[position].isLineEnd { position += 1 }
            return start < position ? start..<position : nil
        }
    }

    private static let weekdays = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ].map { Array($0.utf8) }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ].map { Array($0.utf8) }

    /// Whether the word is one of the names, or its beginning of three letters or more.
    private static func isName(_ line: Span<UInt8>, _ word: Range<Int>, in names: [[UInt8]]) -> Bool {
        guard 3...9 ~= word.count else { return false }
        let written = line.extracting(word)
        for name in names where name.count >= word.count && written[0].lowercased == name[0] {
            if ByteSearch.isEqualIgnoringCase(written, to: name.span.extracting(first: word.count)) { return true }
        }
        return false
    }

    private static func isAt(_ line: Span<UInt8>, _ word: Range<Int>) -> Bool {
        word.count == 2 && line[word.lowerBound] == 0x61 && line[word.lowerBound + 1] == 0x74
    }

    private static func areDigits(_ line: Span<UInt8>, _ word: Range<Int>) -> Bool {
        !word.isEmpty && word.allSatisfy { line[$0].isDigit }
    }

    private static func withoutComma(_ line: Span<UInt8>, _ word: Range<Int>) -> Range<Int> {
        word.count > 1 && line[word.upperBound - 1] == 0x2C ? word.lowerBound..<(word.upperBound - 1) : word
    }
}
