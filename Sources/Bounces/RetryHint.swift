import RawMail

/// How long to wait before the next attempt, where a reply tells.
///
/// ```swift
/// RetryHint.seconds(in: "450 4.2.0 Greylisted, please try again in 300 seconds")  // 300
/// RetryHint.seconds(in: "451 Greylisting in action, please come back in 00:05:00") // 300
/// ```
public enum RetryHint {
    /// The time that a text asks its reader to wait, in seconds, up to thirty days; nil if it asks for none.
    public static func seconds(in text: String) -> Int? {
        let bytes = text.utf8.span
        var wordsSinceRequest = reach + 1
        var number: Int?
        var next = 0
        while let word = nextWord(bytes, from: next) {
            next = word.upperBound
            wordsSinceRequest = asks(word, bytes) ? 0 : wordsSinceRequest + 1
            guard wordsSinceRequest <= reach else { continue }
            if let time = clock(word, bytes) { return limited(time) }
            if let number, let unit = unit(word, bytes) { return limited(number * unit) }
            number = decimal(word, bytes)
        }
        return nil
    }

    /// How many words may stand between what asks for another attempt and the time.
    private static let reach = 6

    /// Letters, digits and colons.
    private static func nextWord(_ bytes: Span<UInt8>, from start: Int) -> Range<Int>? {
        var start = start
        while start < bytes.count, !isWordByte(bytes[start]) { start += 1 }
        guard start < bytes.count else { return nil }
        var end = start
        while end < bytes.count, isWordByte(bytes[end]) { end += 1 }
        return start..<end
    }

    /// Letters, digits and the colon.
    private static func isWordByte(_ byte: UInt8) -> Bool {
        byte.isOne(of: 0x07FF_0000_0000_0000, 0x07FF_FFFE_07FF_FFFE)
    }

    private static func asks(_ word: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
        let word = bytes.extracting(word)
        return switch word[0].lowercased {
        case UInt8(ascii: "a"): word.begins(with: "again")
        case UInt8(ascii: "b"): word.begins(with: "back")
        case UInt8(ascii: "g"): word.begins(with: "greylist") || word.begins(with: "graylist")
        case UInt8(ascii: "r"): word.begins(with: "retry")
        case UInt8(ascii: "w"): word.begins(with: "wait")
        default: false
        }
    }

    private static func unit(_ word: Range<Int>, _ bytes: Span<UInt8>) -> Int? {
        units.first { bytes.extracting(word).begins(with: $0.name) }?.seconds
    }

    private static let units: [(name: StaticString, seconds: Int)] = [
        ("sec", 1), ("min", 60), ("hour", 3600), ("day", 86_400),
    ]

    private static func limited(_ seconds: Int) -> Int? { (1...30 * 86_400).contains(seconds) ? seconds : nil }

    /// A number of up to six digits.
    private static func decimal(_ word: Range<Int>, _ bytes: Span<UInt8>) -> Int? {
        guard (1...6).contains(word.count) else { return nil }
        var number = 0
        for index in word {
            guard bytes[index].isDigit else { return nil }
            number = number * 10 + Int(bytes[index] & 15)
        }
        return number
    }

    /// The seconds of `00:05:00`.
    private static func clock(_ word: Range<Int>, _ bytes: Span<UInt8>) -> Int? {
        guard let first = word.first(where: { bytes[$0] == UInt8(ascii: ":") }),
            let last = word.last(where: { bytes[$0] == UInt8(ascii: ":") }), first < last,
            let hours = decimal(word.lowerBound..<first, bytes), let minutes = decimal(first + 1..<last, bytes),
            let seconds = decimal(last + 1..<word.upperBound, bytes)
        else { return nil }
        return hours * 3600 + minutes * 60 + seconds
    }
}

extension Span<UInt8> {
    /// Whether a word in lower case stands at the start, in either case.
    fileprivate func begins(with word: StaticString) -> Bool {
        let size = word.utf8CodeUnitCount
        return size <= count && ByteSearch.isEqualIgnoringCase(extracting(0..<size), to: word)
    }
}
