import RawMail

/// The date as nearly all mail systems write it, found in a single walk: `Sat, 31 Jan 2026 10:14:05 +0100`, perhaps with the zone's
/// name in parentheses behind it.
///
/// What ``DateParser`` makes of these is the same, at the cost of a list of words. Whatever else there is, is left to it.
struct PlainDate {
    /// The date that was found.
    let date: MailDate

    /// Reads a date; nil if the field holds anything else.
    init?(_ bytes: Span<UInt8>) {
        var walk = Walk()
        walk.skipSpaces(bytes)
        guard walk.dayName(bytes), let day = walk.number(bytes, 1...2), walk.take(bytes, 0x20),
            let month = walk.month(bytes), walk.take(bytes, 0x20), let year = walk.number(bytes, 4...4),
            walk.take(bytes, 0x20), let hour = walk.number(bytes, 2...2), walk.take(bytes, 0x3A),
            let minute = walk.number(bytes, 2...2), walk.take(bytes, 0x3A), let second = walk.number(bytes, 2...2),
            walk.take(bytes, 0x20), let zone = walk.zone(bytes), walk.isAtEnd(bytes)
        else { return nil }
        var civil = CivilDate()
        (civil.year, civil.month, civil.day) = (year, month, day)
        (civil.hour, civil.minute, civil.second) = (hour, minute, second)
        guard civil.exists else { return nil }
        date = MailDate(
            secondsSince1970: civil.seconds - Int64(zone ?? 0) * 60, utcOffsetMinutes: zone)
    }

    private struct Walk {
        private var position = 0

        mutating func skipSpaces(_ bytes: Span<UInt8>) {
            while position < bytes.count, bytes[position] == 0x20 { position += 1 }
        }

        mutating func take(_ bytes: Span<UInt8>, _ byte: UInt8) -> Bool {
            guard position < bytes.count, bytes[position] == byte else { return false }
            position += 1
            return true
        }

        /// Three letters, a comma and a space, or nothing.
        mutating func dayName(_ bytes: Span<UInt8>) -> Bool {
            guard position + 5 < bytes.count, bytes[position].isASCIILetter else { return true }
            guard bytes[position + 1].isASCIILetter, bytes[position + 2].isASCIILetter, bytes[position + 3] == 0x2C,
                bytes[position + 4] == 0x20
            else { return false }
            position += 5
            skipSpaces(bytes)
            return true
        }

        mutating func number(_ bytes: Span<UInt8>, _ digits: ClosedRange<Int>) -> Int? {
            let start = position
            var value = 0
            while position < bytes.count, bytes[position].isASCIIDigit, position - start < digits.upperBound {
                value = value * 10 + Int(bytes[position] & 0x0F)
                position += 1
            }
            return position - start >= digits.lowerBound ? value : nil
        }

        mutating func month(_ bytes: Span<UInt8>) -> Int? {
            guard position + 3 <= bytes.count else { return nil }
            let letters = (position..<position + 3).reduce(UInt32(0)) { $0 << 8 | UInt32(bytes[$1].asciiLowercased) }
            position += 3
            return switch letters {
            case 0x6A616E: 1
            case 0x666562: 2
            case 0x6D6172: 3
            case 0x617072: 4
            case 0x6D6179: 5
            case 0x6A756E: 6
            case 0x6A756C: 7
            case 0x617567: 8
            case 0x736570: 9
            case 0x6F6374: 10
            case 0x6E6F76: 11
            case 0x646563: 12
            default: nil
            }
        }

        /// `+0100`, in minutes; nil within for `-0000`, which tells nothing.
        mutating func zone(_ bytes: Span<UInt8>) -> Int?? {
            let isWest = take(bytes, 0x2D)
            guard isWest || take(bytes, 0x2B) else { return isUTC(bytes) ? .some(0) : nil }
            guard let value = number(bytes, 4...4), value % 100 < 60 else { return nil }
            if isWest, value == 0 { return .some(nil) }
            let minutes = value / 100 * 60 + value % 100
            return isWest ? -minutes : minutes
        }

        private mutating func isUTC(_ bytes: Span<UInt8>) -> Bool {
            guard position + 3 <= bytes.count else { return false }
            let name = bytes.extracting(position..<position + 3)
            position += 3
            return ByteSearch.isEqualIgnoringCase(name, to: "gmt") || ByteSearch.isEqualIgnoringCase(name, to: "utc")
        }

        /// Whether nothing follows but a name in parentheses.
        mutating func isAtEnd(_ bytes: Span<UInt8>) -> Bool {
            skipSpaces(bytes)
            if take(bytes, 0x28) {
                while position < bytes.count, bytes[position].isASCIILetter || bytes[position] == 0x20 { position += 1 }
                guard take(bytes, 0x29) else { return false }
                skipSpaces(bytes)
            }
            return position == bytes.count
        }
    }
}
