import RawMail
import Testing

struct EnvelopeLineTests {
    @Test(
        "envelope lines",
        arguments: [
            "From jane@example.net Sat Jan 31 09:14:05 2026",
            "From jane@example.net Sat Jan  3 9:14:05 2026\r\n",
            "From jane@example.net  Sat Jan 31 09:14 2026",
            "From jane@example.net Sat Jan 31 09:14:05 MET 2026",
            "From jane@example.net Sat Jan 31 09:14:05 2026 +0100",
            "From jane@example.net Sat Jan 31 09:14:05 2026 remote from uucp",
            "From jane@example.net Sat, 31 Jan 2026 09:14:05 +0100",
            "From jane@example.net 31 Jan 26 09:14:05 GMT",
            "From jane@example.net 31-Jan-2026 09:14:05 +0100",
            "From jane@example.net 2026-01-31 09:14:05",
            "From jane@example.net 2026-01-31T09:14:05Z",
            "From jane@example.net saturday january 31 09:14:05 2026",
            "From MAILER-DAEMON Sat Jan 31 09:14:05 2026",
            "From - Sat Jan 31 09:14:05 2026",
            "From <> Sat Jan 31 09:14:05 2026",
            "From  Sat Jan 31 09:14:05 2026",
            "From ??? Sat Jan 31 09:14:05 2026",
            "From jane at example.net  Sat Jan 31 09:14:05 2026",
            "From \"jane doe\"@example.net Sat Jan 31 09:14:05 2026",
            "From Jane Doe <jane@example.net> Sat Jan 31 09:14:05 2026",
            "From jane!uucp Sat Jan 31 09:14:05 2026\tremote",
        ])
    func matches(line: String) {
        let matches = EnvelopeLine.matches(Array(line.utf8).span)
        #expect(matches)
    }

    @Test(
        "lines that are none",
        arguments: [
            "", "From", "From ", "From \n", "from jane@example.net Sat Jan 31 09:14:05 2026", "From: jane@example.net",
            "From here to there", "From jane@example.net", "From jane@example.net Sat Jan 31 2026",
            "From Monday Jan 12 at 10:30 we are closed", "From what I saw on Sat Jan 31 09:14:05 2026",
            "From jane@example.net to joe on 31 Jan 09:14", "From 9:14 to 10:15 in January 2026",
            "From jane@example.net 09:14:05", "From jane@example.net Sat 09:14:05",
            "From jane@example.net Sat Jan 31 9141:05 2026", "From jane@example.net Sat Jan 31 09:1 2026",
            "From jane@example.net Sat Jan 31 Jan 09:14 2026", "From jane@example.net Sat Jnu 31 09:14:05 2026",
            ">From jane@example.net Sat Jan 31 09:14:05 2026", " From jane@example.net Sat Jan 31 09:14:05 2026",
            "From jane@example.net Sat Jan 2026-01-31 x", "From a -Jan- 09:14", "From a 1-Jan- 09:14",
            "From a 2026-01-3T",
            "From " + String(repeating: "x", count: 1024) + " Sat Jan 31 09:14:05 2026",
        ])
    func matchesNot(line: String) {
        let matches = EnvelopeLine.matches(Array(line.utf8).span)
        #expect(!matches)
    }
}
