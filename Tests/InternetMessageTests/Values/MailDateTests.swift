import Foundation
import RawMail
import Testing

@testable import InternetMessage

@Test(
    "dates",
    arguments: [
        // RFC 5322.
        ("Sat, 31 Jan 2026 09:14:05 +0000", "2026-01-31T09:14:05Z", 0),
        (" Sat, 31 Jan 2026 10:14:05 +0100\r\n", "2026-01-31T09:14:05Z", 60),
        ("Sat, 31 Jan\r\n 2026 01:14:05 -0800 (PST)", "2026-01-31T09:14:05Z", -480),
        ("Sat,  1 Aug 2026 18:14:05 +0900 (JST)", "2026-08-01T09:14:05Z", 540),
        ("31 Jan 2026 09:14:05 -0000", "2026-01-31T09:14:05Z", nil),
        ("31 Jan 2026 09:14 +0000", "2026-01-31T09:14:00Z", 0),
        ("Sat, 31 Jan 2026 14:59:05 +0545", "2026-01-31T09:14:05Z", 345),
        (
            "Thu,\r\n      13\r\n        Feb\r\n          1969\r\n      23:32\r\n               -0330 (Newfoundland Time)",
            "1969-02-14T03:02:00Z", -210
        ),
        // The wrong day of the week, none, its full name, no commas.
        ("Mon, 31 Jan 2026 09:14:05 +0000", "2026-01-31T09:14:05Z", 0),
        ("Saturday, 31 January 2026 09:14:05 GMT", "2026-01-31T09:14:05Z", 0),
        ("Sat 31 Jan 2026 09:14:05 +0000", "2026-01-31T09:14:05Z", 0),
        // RFC 5322 §4.3.
        ("21 Nov 97 09:55:06 GMT", "1997-11-21T09:55:06Z", 0),
        ("21 Nov 49 09:55:06 GMT", "2049-11-21T09:55:06Z", 0),
        ("21 Nov 50 09:55:06 GMT", "1950-11-21T09:55:06Z", 0),
        ("21 Nov 105 09:55:06 GMT", "2005-11-21T09:55:06Z", 0),
        ("Fri, 21 Nov 1997 09(comment):   55  :  06 -0600", "1997-11-21T15:55:06Z", -360),
        ("31 Jan 2026 04:14:05 EST", "2026-01-31T09:14:05Z", -300),
        ("31 Jan 2026 02:14:05 pdt", "2026-01-31T09:14:05Z", -420),
        ("31 Jan 2026 09:14:05 UT", "2026-01-31T09:14:05Z", 0),
        ("31 Jan 2026 09:14:05 Z", "2026-01-31T09:14:05Z", 0),
        ("31 Jan 2026 09:14:05 A", "2026-01-31T09:14:05Z", nil),
        ("31 Jan 2026 09:14:05 XYZ", "2026-01-31T09:14:05Z", nil),
        ("31 Jan 2026 18:14:05 JST", "2026-01-31T09:14:05Z", 540),
        // Zones as they are written.
        ("31 Jan 2026 09:14:05", "2026-01-31T09:14:05Z", nil),
        ("31 Jan 2026 18:14:05 GMT+0900", "2026-01-31T09:14:05Z", 540),
        ("31 Jan 2026 18:14:05 GMT +0900", "2026-01-31T09:14:05Z", 540),
        ("31 Jan 2026 18:14:05 UTC+9", "2026-01-31T09:14:05Z", 540),
        ("31 Jan 2026 18:14:05 +09:00", "2026-01-31T09:14:05Z", 540),
        ("31 Jan 2026 18:14:05 +900", "2026-01-31T09:14:05Z", 540),
        ("31 Jan 2026 18:14:05+0900", "2026-01-31T09:14:05Z", 540),
        ("31 Jan 2026 18:14:05 +0900 JST", "2026-01-31T09:14:05Z", 540),
        // asctime, ctime with a zone, RFC 850.
        ("Tue Jan 14 07:45:12 2016", "2016-01-14T07:45:12Z", nil),
        ("Tue Jan  4 07:45:12 EST 2016", "2016-01-04T12:45:12Z", -300),
        ("Tue Jan 14 07:45:12 2016 GMT", "2016-01-14T07:45:12Z", 0),
        ("Sunday, 06-Nov-94 08:49:37 GMT", "1994-11-06T08:49:37Z", 0),
        ("Jan 31, 2026 9:14 AM", "2026-01-31T09:14:00Z", nil),
        ("Jan 31, 2026 9:14 PM", "2026-01-31T21:14:00Z", nil),
        ("Jan 31, 2026 12:14 AM", "2026-01-31T00:14:00Z", nil),
        ("Jan 31, 2026 12:14PM", "2026-01-31T12:14:00Z", nil),
        ("Sept. 1, 2026 9:14", "2026-09-01T09:14:00Z", nil),
        // ISO 8601.
        ("2026-01-31T10:14:05+01:00", "2026-01-31T09:14:05Z", 60),
        ("2026-01-31T09:14:05Z", "2026-01-31T09:14:05Z", 0),
        ("2026-01-31t09:14:05.512z", "2026-01-31T09:14:05Z", 0),
        ("2026-01-31 09:14:05", "2026-01-31T09:14:05Z", nil),
        ("2026-01-31 10:14:05 +0100", "2026-01-31T09:14:05Z", 60),
        ("2026-01-31T09:14", "2026-01-31T09:14:00Z", nil),
        // Slashes.
        ("2026/01/31 09:14:05", "2026-01-31T09:14:05Z", nil),
        ("31/01/2026 09:14:05", "2026-01-31T09:14:05Z", nil),
        ("01/31/2026 09:14:05", "2026-01-31T09:14:05Z", nil),
        ("02/02/2026 09:14:05", "2026-02-02T09:14:05Z", nil),
        ("01/02/2026 09:14:05", nil, nil),
        ("31/01/26 09:14:05", nil, nil),
        // Edges of days and years.
        ("31 Dec 2016 23:59:60 +0000", "2017-01-01T00:00:00Z", 0),
        ("31 Dec 2016 24:00:00 +0000", "2017-01-01T00:00:00Z", 0),
        ("29 Feb 2024 00:00:00 +0000", "2024-02-29T00:00:00Z", 0),
        ("29 Feb 2000 00:00:00 +0000", "2000-02-29T00:00:00Z", 0),
        ("1 Jan 0000 00:00:00 +0000", "0000-01-01T00:00:00Z", 0),
        ("1 Jan 0000 00:00:00 +0100", "-0001-12-31T23:00:00Z", 60),
        ("31 Dec 9999 23:59:59 -9959", "10000-01-05T03:58:59Z", -5_999),
        // Impossible.
        ("31 Feb 2026 09:14:05 +0000", nil, nil),
        ("29 Feb 2023 09:14:05 +0000", nil, nil),
        ("29 Feb 1900 09:14:05 +0000", nil, nil),
        ("0 Jan 2026 09:14:05 +0000", nil, nil),
        ("31 Jan 2026 25:00:00 +0000", nil, nil),
        ("31 Jan 2026 24:00:01 +0000", nil, nil),
        ("31 Jan 2026 09:60:00 +0000", nil, nil),
        ("31 Jan 2026 09:14:61 +0000", nil, nil),
        ("31 Jan 2026 09:14:05 +0960", nil, nil),
        ("31 Jan 20260 09:14:05 +0000", nil, nil),
        ("31 Foo 2026 09:14:05 +0000", nil, nil),
        ("2026-13-01T09:14:05Z", nil, nil),
        ("31 Jan 2026", nil, nil),
        ("09:14:05", nil, nil),
        ("31 Jan 2026 091405", nil, nil),
        ("31 Jan 2026 99999999999999999999:00", nil, nil),
        ("", nil, nil),
        ("never", nil, nil),
    ] as [(String, String?, Int?)])
func dates(body: String, iso8601: String?, utcOffset: Int?) {
    var defects: [Defect] = []
    let date = MailDate.parse(Array(body.utf8).span, at: 100, defects: &defects)
    #expect(date?.iso8601 == iso8601)
    #expect(date?.utcOffsetMinutes == utcOffset)
    #expect(defects.descriptions == (iso8601 == nil ? ["invalidDate at 100"] : []))
}

@Test(
    "instants",
    arguments: [
        (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"), (1_769_850_845, "2026-01-31T09:14:05Z"),
        (951_782_400, "2000-02-29T00:00:00Z"), (-62_167_219_200, "0000-01-01T00:00:00Z"),
        (253_402_300_799, "9999-12-31T23:59:59Z"),
    ] as [(Int64, String)])
func instants(seconds: Int64, iso8601: String) {
    #expect(MailDate(secondsSince1970: seconds).iso8601 == iso8601)
    #expect(MailDate(iso8601)?.secondsSince1970 == seconds)
}

@Test("every day of four centuries follows the one before")
func daysInOrder() {
    var seconds = CivilDate(seconds: -62_167_219_200).seconds
    for year in 0...400 {
        for month in 1...12 {
            for day in 1...CivilDate.days(in: month, of: year) {
                var date = CivilDate()
                (date.year, date.month, date.day) = (year, month, day)
                if date.seconds != seconds || CivilDate(seconds: seconds) != date { Issue.record("\(date)") }
                seconds += 86_400
            }
        }
    }
}

@Test("the ends of Int64", arguments: [Int64.min, .max])
func endsOfInt64(seconds: Int64) {
    #expect(MailDate(secondsSince1970: seconds).iso8601.hasSuffix("Z"))
}

@Test("what is no zone makes no date, whatever stands behind it", arguments: ["+9999", "+9999 22023", "+0160 123456"])
func wrongZones(zone: String) { #expect(MailDate("31 Jan 2026 09:14:05 \(zone)") == nil) }

@Test("dates of any bytes")
func anyDates() {
    let pieces = [
        "Sat, ", "31 ", "Jan ", "2026 ", "09:14:05", "+0100", "-", "/", ":", "99999", "(", ")", "T", "PM", "GMT",
    ]
    for bytes in Hostile.random(seed: 6, pieces: pieces) + Hostile.repeated {
        var defects: [Defect] = []
        let date = MailDate.parse(bytes.span, defects: &defects)
        if (date == nil) != (defects.codes == [.invalidDate]) { Issue.record("\(bytes)") }
    }
}

@Test("a date is written as ISO 8601, and read again from any form")
func codableDates() throws {
    let date = try #require(MailDate("Sat, 31 Jan 2026 10:14:05 +0100"))
    #expect("\(date)" == "2026-01-31T09:14:05Z")
    let written = String(decoding: try JSONEncoder().encode([date]), as: UTF8.self)
    #expect(written == #"["2026-01-31T09:14:05Z"]"#)
    let read = try JSONDecoder().decode([MailDate].self, from: Data(written.utf8))
    #expect(read.map(\.secondsSince1970) == [date.secondsSince1970])
    #expect(throws: DecodingError.self) {
        try JSONDecoder().decode([MailDate].self, from: Data(#"["no date"]"#.utf8))
    }
}
