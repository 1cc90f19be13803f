/// Reads RFC 5322 §3.3 `date-time` and its relatives: each word says by its shape what it is.
struct DateParser {
    private enum Zone {
        case offset(Int)
        /// Given, but not how far from UTC: `-0000`, the military letters (RFC 5322 §4.3), any unknown name.
        case unknown
    }

    /// Dates are short; what comes after so many words is not part of one.
    private static let maximalWords = 12
    private static let maximalLength = 40

    private var scanner: FieldScanner
    private var year: Int?
    private var month: Int?
    private var day: Int?
    private var time: (hour: Int, minute: Int, second: Int)?
    private var zone: Zone?
    private var isZoneNamed = false
    private var isInvalid = false

    init(_ bytes: [UInt8]) {
        scanner = FieldScanner(bytes)
    }

    /// The date, nil if there is none or it does not exist.
    mutating func date() -> MailDate? {
        for _ in 0..<Self.maximalWords {
            guard let word = nextWord() else { break }
            read(word)
        }
        guard let year, let month, let day, let time, !isInvalid else { return nil }
        var date = CivilDate()
        (date.year, date.month, date.day) = (year, month, day)
        (date.hour, date.minute, date.second) = time
        guard date.exists else { return nil }
        guard case .offset(let minutes) = zone else { return MailDate(secondsSince1970: date.seconds) }
        return MailDate(secondsSince1970: date.seconds - Int64(minutes) * 60, utcOffsetMinutes: minutes)
    }

    private mutating func nextWord() -> ArraySlice<UInt8>? {
        repeat { scanner.skipCFWS() } while scanner.take(UInt8(ascii: ","))
        if scanner.isAtEnd { return nil }
        var word = Array(bytesOfWord())
        if word.isEmpty { scanner.position += 1 }
        while word.first?.isASCIIDigit == true, word.count < Self.maximalLength {
            // RFC 5322 §4.3: `09 (comment) : 55` was a time once.
            let end = scanner.position
            scanner.skipCFWS()
            let rest = word.last == UInt8(ascii: ":") || scanner.current == UInt8(ascii: ":") ? bytesOfWord() : []
            if rest.isEmpty {
                scanner.position = end
                break
            }
            word += rest
        }
        return word.count <= Self.maximalLength ? word[...] : []
    }

    private mutating func bytesOfWord() -> ArraySlice<UInt8> {
        scanner.take { !$0.isFoldingSpace && $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "(") }
    }

    private mutating func read(_ word: ArraySlice<UInt8>) {
        guard let first = word.first else { return }
        if first.isASCIIDigit {
            if word.contains(UInt8(ascii: ":")) {
                dateAndTime(word)
            } else if let separator = word.first(where: { !$0.isASCIIDigit }) {
                dayWithSeparators(word, separator)
            } else {
                number(word)
            }
        } else if first.isASCIILetter {
            name(word)
        } else if first == UInt8(ascii: "+") || first == UInt8(ascii: "-"), time != nil {
            numericZone(word)
        }
    }
}

// MARK: Days

extension DateParser {
    /// A day, or a year: what is neither was not written by a clock.
    private mutating func number(_ digits: ArraySlice<UInt8>) {
        guard let value = Self.value(digits) else { return isInvalid = isInvalid || year == nil }
        if day == nil, digits.count <= 2 {
            day = value
        } else if year == nil {
            year = Self.year(value, digits: digits.count)
        }
    }

    /// RFC 5322 §4.3 `obs-year`.
    private static func year(_ value: Int, digits: Int) -> Int {
        switch digits {
        case ...2: value < 50 ? value + 2_000 : value + 1_900
        case 3: value + 1_900
        default: value
        }
    }

    /// `2026-01-31`, `31-Jan-2026`, `2026/01/31`, `31/01/2026`; `AM` glued to an hour is none of these.
    private mutating func dayWithSeparators(_ word: ArraySlice<UInt8>, _ separator: UInt8) {
        guard separator == UInt8(ascii: "-") || separator == UInt8(ascii: "/"), day == nil, year == nil else { return }
        let parts = word.split(separator: separator, omittingEmptySubsequences: false)
        guard parts.count == 3 else { return isInvalid = true }
        if let name = Self.month(parts[1]) {
            (day, month) = (Self.value(parts[0]), name)
            year = Self.value(parts[2]).map { Self.year($0, digits: parts[2].count) }
        } else if parts[0].count == 4 {
            (year, month, day) = (Self.value(parts[0]), Self.value(parts[1]), Self.value(parts[2]))
        } else if parts[2].count == 4, let first = Self.value(parts[0]), let second = Self.value(parts[1]) {
            guard first > 12 || second > 12 || first == second else { return isInvalid = true }
            (day, month, year) = (max(first, second), min(first, second), Self.value(parts[2]))
        } else {
            isInvalid = true
        }
    }

    /// The number that digits make; nil if there is anything else, or too many for a date.
    private static func value(_ digits: ArraySlice<UInt8>) -> Int? {
        guard 1...4 ~= digits.count, digits.allSatisfy(\.isASCIIDigit) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 &- 0x30) }
    }

    /// RFC 5322 §3.3 `month`, or its full name.
    private static func month(_ word: ArraySlice<UInt8>) -> Int? {
        let word = word.last == UInt8(ascii: ".") ? word.dropLast() : word
        let length = word.count
        for (index, name) in months.enumerated()
        where length == 3 || length == name.count || length == 4 && index == september {
            if word.elementsEqual(name.prefix(length), by: { $0.asciiLowercased == $1 }) { return index + 1 }
        }
        return nil
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ].map { Array($0.utf8) }

    /// The month that is also written with four letters.
    private static let september = 8
}

// MARK: Times

extension DateParser {
    /// `09:14:05`, with anything that clocks glue to it: `2026-01-31T` before, a fraction, `AM` or a zone behind.
    private mutating func dateAndTime(_ word: ArraySlice<UInt8>) {
        var word = word
        if let mark = word.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "t") }),
            let colon = word.firstIndex(of: UInt8(ascii: ":")), mark < colon
        {
            dayWithSeparators(word[..<mark], UInt8(ascii: "-"))
            word = word[(mark + 1)...]
        }
        guard time == nil else { return }
        let clock = word.prefix { $0.isASCIIDigit || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }
        timeOfDay(clock)
        let rest = word[clock.endIndex...]
        guard let first = rest.first else { return }
        if first.isASCIILetter { name(rest) } else { numericZone(rest) }
    }

    /// RFC 5322 §3.3 `time-of-day`; seconds may have a fraction, which is dropped.
    private mutating func timeOfDay(_ clock: ArraySlice<UInt8>) {
        let parts = clock.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        let numbers = parts.map { part in
            let whole = part.prefix(while: \.isASCIIDigit)
            return whole.count <= 2 ? Self.value(whole) : nil
        }
        guard 2...3 ~= numbers.count, let hour = numbers[0], let minute = numbers[1] else { return isInvalid = true }
        guard let second = numbers.count == 3 ? numbers[2] : 0 else { return isInvalid = true }
        time = (hour, minute, second)
    }

    /// `AM` and `PM`, where 12 comes before 1; beside an hour of 24 they say nothing.
    private mutating func setHalf(isAfternoon: Bool) {
        guard let hour = time?.hour, 1...12 ~= hour else { return }
        time?.hour = hour % 12 + (isAfternoon ? 12 : 0)
    }
}

// MARK: Names and zones

extension DateParser {
    /// A month, `AM` or `PM`, or a zone; the name of a day says nothing new.
    private mutating func name(_ word: ArraySlice<UInt8>) {
        if month == nil, let value = Self.month(word) { return month = value }
        guard time != nil else { return }
        switch word.lowercasedASCII {
        case "am", "a.m.": setHalf(isAfternoon: false)
        case "pm", "p.m.": setHalf(isAfternoon: true)
        default: zoneName(word)
        }
    }

    /// RFC 5322 §4.3 `obs-zone`, with an offset behind it if need be: `GMT+0900`.
    private mutating func zoneName(_ word: ArraySlice<UInt8>) {
        let name = word.prefix(while: \.isASCIILetter)
        guard zone == nil else { return }
        let rest = word[name.endIndex...]
        if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { return numericZone(rest) }
        zone = Self.hours[name.lowercasedASCII].map { .offset(Int($0 * 60)) } ?? .unknown
        isZoneNamed = true
    }

    /// RFC 5322 §3.3 `zone = ("+" / "-") 4DIGIT`; `+09:00`, `+9` and `+900` too.
    private mutating func numericZone(_ word: ArraySlice<UInt8>) {
        guard zone == nil || isZoneNamed, let sign = word.first else { return }
        let digits = word.dropFirst().prefix { $0.isASCIIDigit || $0 == UInt8(ascii: ":") }
            .filter(\.isASCIIDigit)
        guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), let value = Self.value(digits[...]) else {
            return
        }
        let minutes = digits.count <= 2 ? value * 60 : value / 100 * 60 + value % 100
        isInvalid = isInvalid || digits.count > 2 && value % 100 > 59
        isZoneNamed = false
        zone = sign == UInt8(ascii: "-") ? (value == 0 ? .unknown : .offset(-minutes)) : .offset(minutes)
    }

    /// Zones of RFC 5322, and those that mail systems write beside them where a name means one zone alone.
    private static let hours: [String: Double] = [
        "ut": 0, "utc": 0, "gmt": 0, "z": 0, "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6,
        "pst": -8, "pdt": -7, "hst": -10, "akst": -9, "akdt": -8, "wet": 0, "west": 1, "cet": 1, "cest": 2, "met": 1,
        "mest": 2, "eet": 2, "eest": 3, "msk": 3, "jst": 9, "kst": 9, "hkt": 8, "aest": 10, "aedt": 11, "acst": 9.5,
        "nzst": 12, "nzdt": 13,
    ]
}
