import Bounces
import Testing

@testable import BouncesCommand

struct LogLineTests {
    @Test(
        "replies and log lines are understood",
        arguments: [
            ("550 5.1.1 <jane@example.net>: User unknown", "550 5.1.1 - -"),
            ("550-5.1.1 User unknown\n550 5.1.1 Try again", "550 5.1.1 - -"),
            ("hello", "- - - -"),
            ("550 5.1.2 DNS lookup failure: example.net", "550 5.1.2 - -"),
            ("", "- - - -"),
            (
                """
                Nov 23 10:00:00 mx postfix/smtp[9]: 4XyZ: to=<jane@example.net>, relay=mx.example.net[192.0.2.1]:25, delay=1.2, \
                delays=0.1/0/1/0.1, dsn=5.7.1, status=bounced (host mx.example.net[192.0.2.1] said: 550 5.7.1 Spam (in reply to \
                end of DATA command))
                """, "550 5.7.1 endOfData mx.example.net[192.0.2.1]:25"
            ),
            (
                """
                Nov 23 10:00:00 mx postfix/smtp[9]: 4XyZ: to=<jane@example.net>, relay=none, delay=1, dsn=4.4.1, \
                status=deferred (connect to mx.example.net[192.0.2.1]:25: Connection refused)
                """, "- 4.4.1 connect none"
            ),
            (
                """
                Nov 23 10:00:00 mx sendmail[9]: 4XyZ: to=<jane@example.net>, delay=00:00:01, mailer=esmtp, pri=120, \
                relay=mx.example.net. [192.0.2.1], dsn=5.1.1, stat=User unknown
                """, "- 5.1.1 - mx.example.net."
            ),
            (
                """
                2026-11-23 10:00:00 1abc-0001-XY ** jane@example.net R=dnslookup T=remote_smtp H=mx.example.net [192.0.2.1]: \
                SMTP error from remote mail server after RCPT TO:<jane@example.net>: 550 No such user
                """, "550 - rcptTo mx.example.net"
            ),
            (
                "2026-11-23 10:00:00 1abc-0001-XY == jane@example.net R=dnslookup T=remote_smtp defer (111): Connection refused",
                "- - - -"
            ),
            (
                """
                @400000005 delivery 7: failure: 192.0.2.1_does_not_like_recipient./Remote_host_said:_550_no_such_user/\
                Giving_up_on_192.0.2.1./
                """, "550 - rcptTo -"
            ),
            (
                #"smtpd[1]: 4XyZ mta delivery result="PermFail" relay="mx.example.net" stat="552 5.2.2 Mailbox full""#,
                "552 5.2.2 - mx.example.net"
            ),
        ])
    func facts(line: String, facts: String) {
        let query = LogLine(line).query
        let found = [query.reply.map(String.init), query.status?.description, query.command?.rawValue, query.remoteMTA]
        #expect(found.map { $0 ?? "-" }.joined(separator: " ") == facts)
    }

    @Test(
        "a log tells whether its host tries again, where no code does",
        arguments: [
            (
                "2026-11-23 10:00:00 1abc-0001-XY == jane@example.net R=dnslookup T=remote_smtp defer (111): refused",
                "transient"
            ),
            ("2026-11-23 10:00:00 1abc-0001-XY ** jane@example.net: Unrouteable address", "permanent"),
            ("@4000 delivery 7: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection./", "transient"),
            ("@4000 delivery 7: failure: Sorry,_no_mailbox_here_by_that_name./", "permanent"),
            ("postfix/smtp[9]: 4X: to=<j@example.net>, relay=none, status=deferred (450 4.1.1 x)", "transient"),
            ("1abc ** jane@example.net: 450 later", "transient"), ("user unknown", nil),
        ])
    func permanence(line: String, permanence: String?) { #expect(LogLine(line).permanence?.rawValue == permanence) }

    @Test("any bytes make a line")
    func anyBytes() {
        for byte in UInt8.min...UInt8.max {
            let text = String(decoding: [byte, 0x20, byte, 0x3D, byte], as: UTF8.self)
            #expect(LogLine(text).query.reply == nil)
            _ = LogLine(" failure: " + text + " relay=" + text + " dsn=" + text)
        }
    }
}
