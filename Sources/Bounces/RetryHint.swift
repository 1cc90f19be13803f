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
        var wordsSinceRequest = reach + 1
        var number: Int?
        for word in text.utf8.split(whereSeparator: { !$0.isAlphanumeric && $0 != colon }) {
            let word = word.prefix(16).map(\.lowercased)
            wordsSinceRequest = requests.contains { word.starts(with: $0) } ? 0 : wordsSinceRequest + 1
            guard wordsSinceRequest <= reach else { continue }
            if let time = clock(word) { return limited(time) }
            if let number, let unit = units.first(where: { word.starts(with: $0.name) }) {
                return limited(number * unit.seconds)
            }
            number = decimal(word[...])
        }
        return nil
    }

    private static let colon = UInt8(ascii: ":")

    /// How many words may stand between what asks for another attempt and the time.
    private static let reach = 6

    private static let requests = ["again", "retry", "back", "wait", "greylist", "graylist"].map { Array($0.utf8) }

    private static let units: [(name: [UInt8], seconds: Int)] = [
        (Array("sec".utf8), 1), (Array("min".utf8), 60), (Array("hour".utf8), 3600), (Array("day".utf8), 86_400),
    ]

    private static func limited(_ seconds: Int) -> Int? { (1...30 * 86_400).contains(seconds) ? seconds : nil }

    /// A number of up to six digits.
    private static func decimal(_ word: ArraySlice<UInt8>) -> Int? {
        guard (1...6).contains(word.count), word.allSatisfy(\.isDigit) else { return nil }
        return word.reduce(0) { $0 * 10 + Int($1 & 15) }
    }

    /// The seconds of `00:05:00`.
    private static func clock(_ word: [UInt8]) -> Int? {
        let numbers = word.split(separator: colon, omittingEmptySubsequences: false).map(decimal)
        guard numbers.count == 3, let hours = numbers[0], let minutes = numbers[1], let seconds = numbers[2] else {
            return nil
        }
        return hours * 3600 + minutes * 60 + seconds
    }
}
