public import RawMail

/// A date and time of a header or report (RFC 5322 §3.3): `Sat, 31 Jan 2026 10:14:05 +0100`.
public struct MailDate: Hashable, Sendable {
    /// The instant, in seconds since 1970-01-01T00:00:00Z without leap seconds.
    public var secondsSince1970: Int64
    /// How far the sender's clock was ahead of UTC, in minutes; nil if that is not said, as in `-0000`.
    public var utcOffsetMinutes: Int?

    /// Makes a date of an instant and a time zone.
    public init(secondsSince1970: Int64, utcOffsetMinutes: Int? = nil) {
        self.secondsSince1970 = secondsSince1970
        self.utcOffsetMinutes = utcOffsetMinutes
    }

    /// The instant in UTC (RFC 3339), as in `2026-01-31T09:14:05Z`.
    public var iso8601: String {
        var bytes = [UInt8](repeating: 0, count: Self.room)
        var output = bytes.mutableSpan
        var end = 0
        output.put(self, at: &end)
        return String(decoding: bytes.span.extracting(first: end))
    }

    /// How much room a date is written in: the year may have any number of digits.
    package static var room: Int { 2 * Int.longestDecimal + 16 }

    /// Reads a date, folds and comments included; nil if there is none, or no such day or time.
    ///
    /// Read are the obsolete forms (§4.3: years of two or three digits, zones by name), ISO 8601, `asctime`, RFC 850, and
    /// `Jan 31, 2026 9:14 AM`. The name of the day is ignored, a missing zone is UTC, days with slashes count only where they
    /// can mean one day alone. 24:00:00 is the end of a day, second 60 the first of the next minute. `offset` is where the
    /// body begins in the message.
    ///
    /// Defects: `invalidDate` with nil.
    public static func parse(_ bytes: Span<UInt8>, at offset: Int = 0, defects: inout [Defect]) -> Self? {
        if let plain = PlainDate(bytes) { return plain.date }
        var parser = DateParser([UInt8](copying: bytes))
        if let value = parser.date() { return value }
        defects.note(.invalidDate, at: offset)
        return nil
    }

    /// Reads a date; nil if there is none, or no such day or time.
    public init?(_ text: String) {
        var defects: [Defect] = []
        guard let value = Self.parse(Array(text.utf8).span, defects: &defects) else { return nil }
        self = value
    }
}

extension MutableSpan<UInt8> {
    /// Puts ``MailDate/iso8601`` at `end`, where there must be room for it, and moves `end` behind it.
    package mutating func put(_ date: MailDate, at end: inout Int) {
        let date = CivilDate(seconds: date.secondsSince1970)
        put(decimal: date.year, width: 4, at: &end)
        put(0x2D, twoDigits: date.month, at: &end)
        put(0x2D, twoDigits: date.day, at: &end)
        put(0x54, twoDigits: date.hour, at: &end)
        put(0x3A, twoDigits: date.minute, at: &end)
        put(0x3A, twoDigits: date.second, at: &end)
        put(0x5A, at: &end)
    }

    private mutating func put(_ mark: UInt8, twoDigits number: Int, at end: inout Int) {
        put(mark, at: &end)
        put(decimal: number, width: 2, at: &end)
    }
}

extension MailDate: CustomStringConvertible {
    /// The same as ``iso8601``.
    public var description: String { iso8601 }
}

extension MailDate: Codable {
    /// Reads the form of ``iso8601``, or any other date of mail.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let date = Self(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a date: \(text)")
        }
        self = date
    }

    /// Writes the form of ``iso8601``.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(iso8601)
    }
}
