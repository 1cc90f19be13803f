/// A day and time of the proleptic Gregorian calendar, and its way to seconds and back.
struct CivilDate: Hashable {
    var year = 0
    /// 1 to 12.
    var month = 1
    /// 1 to 31.
    var day = 1
    /// 0 to 24; 24 only at midnight.
    var hour = 0
    var minute = 0
    /// 0 to 60; 60 is a leap second, counted as the one after it.
    var second = 0

    /// Whether there is such a day and time in the years 0 to 9999.
    var exists: Bool {
        guard 0...9999 ~= year, 1...12 ~= month, 1...Self.days(in: month, of: year) ~= day else { return false }
        guard 0...23 ~= hour, 0...59 ~= minute, 0...60 ~= second else {
            return hour == 24 && minute == 0 && second == 0
        }
        return true
    }

    /// Seconds since 1970-01-01T00:00:00 of the same clock, for a date that exists.
    var seconds: Int64 {
        let time = (hour * 60 + minute) * 60 + second
        return Int64(daysSince1970) * 86_400 + Int64(time)
    }

    /// The date that is so many seconds after 1970-01-01T00:00:00.
    init(seconds: Int64) {
        var (days, time) = seconds.quotientAndRemainder(dividingBy: 86_400)
        if time < 0 {
            days -= 1
            time += 86_400
        }
        (hour, minute, second) = (Int(time / 3_600), Int(time / 60 % 60), Int(time % 60))
        setDay(Int(days))
    }

    init() {}

    static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

// Both ways count from 1 March of year 0, in eras of 400 years = 146,097 days, as leap days then end a year.
extension CivilDate {
    private var daysSince1970: Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    private mutating func setDay(_ daysSince1970: Int) {
        let days = daysSince1970 + 719_468
        let era = (days >= 0 ? days : days - 146_096) / 146_097
        let dayOfEra = days - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }
}
