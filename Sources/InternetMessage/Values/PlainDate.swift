import RawMail

/// The date as nearly all mail systems write it: `Sat, 31 Jan 2026 10:14:05 +0100`, perhaps with the zone's name in parentheses
/// behind it.
///
/// Behind the day all stands at a fixed place. What ``DateParser`` makes of these is the same, at the cost of a list of words.
/// Whatever else there is, is left to it.
struct PlainDate {
    /// The date that was found.
    let date: MailDate

    /// Reads a date; nil if the field holds anything else.
    init?(_ bytes: Span<UInt8>) {
        guard let start = Self.dayStart(bytes) else { return nil }
        let length = start + 1 < bytes.count && bytes[start + 1].isASCIIDigit ? 2 : 1
        guard bytes.count - start - length >= 22 else { return nil }
        let day = length == 2 ? Self.twoDigits(bytes, start) : Self.digit(bytes[start])
        let rest = bytes.extracting((start + length)...)
        let marks = (rest[0] ^ 0x20) | (rest[4] ^ 0x20) | (rest[9] ^ 0x20) | (rest[12] ^ 0x3A) | (rest[15] ^ 0x3A)
        guard marks | (rest[18] ^ 0x20) == 0, let month = Self.month(rest), let zone = Self.zone(rest) else {
            return nil
        }
        var civil = CivilDate()
        (civil.year, civil.month, civil.day) = (Self.fourDigits(rest, 5), month, day)
        civil.hour = Self.twoDigits(rest, 10)
        civil.minute = Self.twoDigits(rest, 13)
        civil.second = Self.twoDigits(rest, 16)
        guard civil.exists else { return nil }
        date = MailDate(
            secondsSince1970: civil.seconds - Int64(zone ?? 0) * 60, utcOffsetMinutes: zone)
    }

    /// Where the day of the month stands: behind three letters, a comma and a space, or behind nothing.
    private static func dayStart(_ bytes: Span<UInt8>) -> Int? {
        var start = skipSpaces(bytes, from: 0)
        guard start + 5 < bytes.count else { return nil }
        if bytes[start].isASCIILetter {
            guard bytes[start + 1].isASCIILetter, bytes[start + 2].isASCIILetter, bytes[start + 3] == 0x2C,
                bytes[start + 4] == 0x20
            else { return nil }
            start = skipSpaces(bytes, from: start + 5)
        }
        return start
    }

    private static func skipSpaces(_ bytes: Span<UInt8>, from start: Int) -> Int {
        var position = start
        while position < bytes.count, bytes[position] == 0x20 { position += 1 }
        return position
    }

    /// The value of a digit; of any other byte, one that makes a number so great that no day and no time has it.
    private static func digit(_ byte: UInt8) -> Int { byte.isASCIIDigit ? Int(byte & 0x0F) : 10_000 }

    @inline(__always)
    private static func twoDigits(_ bytes: Span<UInt8>, _ start: Int) -> Int {
        let (tens, ones) = (bytes[start] &- 0x30, bytes[start &+ 1] &- 0x30)
        return tens < 10 && ones < 10 ? Int(tens) &* 10 &+ Int(ones) : 10_000
    }

    private static func fourDigits(_ bytes: Span<UInt8>, _ start: Int) -> Int {
        twoDigits(bytes, start) &* 100 &+ twoDigits(bytes, start &+ 2)
    }

    /// The three letters behind the first space.
    private static func month(_ rest: Span<UInt8>) -> Int? {
        let letters = (UInt32(rest[1]) << 16 | UInt32(rest[2]) << 8 | UInt32(rest[3])) | 0x20_2020
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

    /// `+0100`, in minutes, and nothing behind it but a name in parentheses; nil within for `-0000`, which tells nothing.
    private static func zone(_ rest: Span<UInt8>) -> Int?? {
        let sign = rest[19]
        guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else {
            let name = rest.extracting(19..<22)
            let isUTC =
                ByteSearch.isEqualIgnoringCase(name, to: "gmt") || ByteSearch.isEqualIgnoringCase(name, to: "utc")
            return isUTC && isEnd(rest, from: 22) ? .some(0) : nil
        }
        guard rest.count >= 24, isEnd(rest, from: 24) else { return nil }
        let value = fourDigits(rest, 20)
        guard value <= 9999, value % 100 < 60 else { return nil }
        let minutes = value / 100 * 60 + value % 100
        return sign == UInt8(ascii: "+") ? minutes : minutes == 0 ? .some(nil) : -minutes
    }

    /// Whether nothing follows but a name in parentheses.
    private static func isEnd(_ bytes: Span<UInt8>, from start: Int) -> Bool {
        var position = skipSpaces(bytes, from: start)
        if position < bytes.count, bytes[position] == UInt8(ascii: "(") {
            position += 1
            while position < bytes.count, bytes[position].isASCIILetter || bytes[position] == 0x20 { position += 1 }
            guard position < bytes.count, bytes[position] == UInt8(ascii: ")") else { return false }
            position = skipSpaces(bytes, from: position + 1)
        }
        return position == bytes.count
    }
}
