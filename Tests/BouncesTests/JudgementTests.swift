import InternetMessage
import Testing

@testable import Bounces

/// What is made of codes and texts that do not agree, or that are none.
@Suite("Codes that mislead")
struct JudgementTests {
    private static func report(
        _ fields: String, final: String = "rfc822; jane@example.net", notice: String = "x\n"
    ) -> Message {
        Message(
            "From: MAILER-DAEMON@mx.example.com\nReturn-Path: <>\nSubject: Returned mail\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n\n\(notice)\n--b\n"
                + "Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.com\n\n"
                + "Final-Recipient: \(final)\n\(fields)\n\n--b--\n")
    }

    @Test(
        "Postfix softens the code of a greeting, and a delay it stays",
        arguments: [
            ("failed", "4.7.1", "554 5.7.1 no mail from you", "5.7.1"),
            ("delayed", "4.7.1", "554 5.7.1 no mail from you", "4.7.1"),
            ("failed", "4.7.1", "554 5.7.0 no mail from you", "4.7.1"),
            ("failed", "4.7.1", "450 4.7.1 no mail from you", "4.7.1"),
        ])
    func softened(action: String, status: String, diagnostic: String, result: String) {
        let bounce = Bounce(Self.report("Action: \(action)\nStatus: \(status)\nDiagnostic-Code: smtp; \(diagnostic)"))
        #expect(bounce?.recipients.first?.status?.description == result)
        #expect(bounce?.recipients.first?.reportedStatus?.description == status)
    }

    @Test("What was read before, or is read at the same time, changes nothing")
    func noTraces() async {
        let texts = [
            "550 5.1.1 user unknown", "552 mailbox full", "550 5.1.1 user unknown", "no words for it", "450 greylisted",
        ]
        let reports = texts.map { Self.report("Action: failed\nDiagnostic-Code: smtp; \($0)", notice: "Sorry.\n\($0)") }
        let tables = ReasonRules.builtIn.tables
        let alone = reports.map { BounceAnalyzer(rules: ReasonRules(tables)).analyze($0) }
        #expect(Set(alone.map { $0?.recipients.first?.reason }).count == 4)
        let analyzer = BounceAnalyzer(rules: ReasonRules(tables))
        let together = await withTaskGroup(of: (Int, Bounce?).self) { group in
            for turn in 0..<200 {
                let number = turn * 7 % reports.count
                group.addTask { (number, analyzer.analyze(reports[number])) }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(together.allSatisfy { $0.1 == alone[$0.0] })
    }

    @Test("the exit status of a program is no reply; Sendmail's last word in the transcript is one")
    func exitStatus() {
        let transcript = """
               ----- The following addresses had permanent fatal errors -----
            "|/usr/local/bin/catch"
                (reason: 255)
                (expanded from: <jane@example.net>)

               ----- Transcript of session follows -----
            too many clients already
            554 5.3.0 unknown mailer error 255

            """
        let fields = "Action: failed\nStatus: 5.0.0\nDiagnostic-Code: X-Unix; 255"
        let bounce = Bounce(Self.report(fields, notice: transcript))
        #expect(bounce?.recipients.first?.diagnostic == "255")
        #expect(bounce?.recipients.first?.reply == 554)
        #expect(bounce?.recipients.first?.reason == .mailerError)
        #expect(Bounce(Self.report(fields))?.recipients.first?.reply == nil)
    }

    @Test(
        "of a rejection that is reported as a disposition, a full mailbox is told from a filter",
        arguments: [
            ("Quota exceeded (mailbox for user is full)", Reason.mailboxFull),
            ("I read no mail from you.", .recipientFiltered), ("User unknown", .recipientFiltered),
        ])
    func rejection(words: String, reason: Reason) {
        let text =
            "From: postmaster@mx.example.net\nSubject: Rejected: hello\nAuto-Submitted: auto-replied (rejected)\n"
            + "MIME-Version: 1.0\nContent-Type: multipart/report; report-type=disposition-notification; boundary=b\n"
            + "\n--b\n\nYour message to <jane@example.net> was automatically rejected:\n\(words)\n--b\n"
            + "Content-Type: message/disposition-notification\n\nFinal-Recipient: rfc822; jane@example.net\n"
            + "Disposition: automatic-action/MDN-sent-automatically; deleted\n\n--b--\n"
        let bounce = Bounce(Message(text))
        #expect(bounce?.kind == .failure)
        #expect(bounce?.recipients.first?.reason == reason)
        #expect(bounce?.recipients.first?.advice == Advice(for: reason))
    }

    @Test("a telephone number is no reply")
    func telephone() {
        let bounce = Bounce(
            Message(
                "From: MAILER-DAEMON@mx.example.com\nSubject: failure notice\n\nSorry. Call us at (480) 555-0100.\n\n"
                    + "<jane@example.net>:\nThe mailfolder is full.\n\n--- Below this line is a copy of the message.\n")
        )
        #expect(bounce?.recipients.first?.reply == nil)
        #expect(bounce?.recipients.first?.permanence == .permanent)
        #expect(bounce?.recipients.first?.reason == .mailboxFull)
    }

    @Test("a subject may speak of failure where the text promises further attempts")
    func attempts() {
        let bounce = Bounce(
            Message(
                "From: filter@example.com\nSubject: Delivery failure notification\n\nYour message could not be delivered to "
                    + "the following recipients:\n\njane@example.net\n\nDelivery attempts will continue to be made for 5 days.\n"
            ))
        #expect(bounce?.kind == .delay)
        #expect(bounce?.recipients.first?.permanence == .transient)
    }

    @Test(
        "an original address that is a name alone, or none of mail, says less than the final one",
        arguments: [
            ("rfc822; jane", "jane@example.net"), ("x-uuid; 8f14e45f", "jane@example.net"),
            ("rfc822; team@example.org", "team@example.org"), ("rfc822; rfc822;team@example.org", "team@example.org"),
        ])
    func original(field: String, address: String) {
        let bounce = Bounce(Self.report("Original-Recipient: \(field)\nAction: failed\nStatus: 5.1.1"))
        #expect(bounce?.recipients.map(\.address) == [address])
        #expect(bounce?.recipients.first?.finalRecipient == "jane@example.net")
    }

    @Test("the name of a person says more than the program that mail to it went to")
    func program() {
        let fields = "Original-Recipient: rfc822; jane\nAction: failed\nStatus: 5.3.0"
        let bounce = Bounce(Self.report(fields, final: "x-unix; |/usr/bin/vacation"))
        #expect(bounce?.recipients.map(\.address) == ["jane"])
    }

    @Test("what a gateway puts below a notice is no diagnostic", arguments: ["-", "="])
    func disclaimer(sign: String) {
        let notice =
            "This is an automatically generated Delivery Status Notification.\n\nDelivery to the following recipients failed.\n\n"
            + "       jane@example.net\n\n\n\n\n\(String(repeating: sign, count: 72))\nExample plc, 1 Example Street\n"
        #expect(
            Bounce(Self.report("Action: failed\nStatus: 5.2.2", notice: notice))?.recipients.first?.diagnostic == nil)
    }

    @Test("a person whose address nobody knows is the only one whom the message was addressed to")
    func person() {
        func bounce(_ header: String) -> Bounce? {
            Bounce(
                Message(
                    "From: System Administrator <postmaster@example.net>\nReturn-Path: <>\nSubject: Undeliverable: minutes\n"
                        + "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nYour message\n\n"
                        + "  To:      staff@example.net\n  Subject: minutes\n\ndid not reach the following recipient(s):\n\n"
                        + "Jane Q. Doe on Fri, 14 Sep 2007 18:52:54 +0300\n"
                        + "    The recipient was unavailable to take delivery of the message\n--b\n"
                        + "Content-Type: message/rfc822\n\nFrom: alice@example.com\n\(header)Subject: minutes\n\nHi\n--b--\n"
                ))
        }
        let found = bounce("To: staff@example.net\n")?.recipients
        #expect(found?.map(\.address) == ["staff@example.net"])
        #expect(found?.first?.diagnostic?.hasSuffix("unavailable to take delivery of the message") == true)
        #expect(
            bounce("To: x@example.net, \"Jane Q. Doe\" <jd@example.net>\n")?.recipients.map(\.address) == [
                "jd@example.net"
            ])
        #expect(bounce("To: x@example.net, y@example.net\n")?.recipients.map(\.address) == ["Jane Q. Doe"])
    }

    @Test("a name without a domain gets that in which the notice writes addresses, if the reporter is in it")
    func domains() {
        func address(_ host: String) -> String? {
            Bounce(
                Message(
                    "From: MAILER-DAEMON@\(host)\nSubject: Returned mail\n\n --------Message not delivered to the following:\n\n"
                        + " jane    No matches to nameserver query\n\n --------Error Detail (phquery V4.1):\n\n"
                        + " Try jane.doe@example.edu instead.\n"))?.recipients.first?.address
        }
        #expect(address("mail.example.edu") == "jane@example.edu")
        #expect(address("mail.example.com") == "jane@mail.example.com")
    }

    @Test(
        "a notice that a person pasted into a letter is none; the letter of a system that looks like no report is one")
    func pasted() {
        let notice =
            "This is the mail system at host mx.example.com.\n\n<jane@example.net>: host mx.example.net said: 550 no\n"
        func bounce(_ text: String) -> Bounce? {
            Bounce(Message("From: bob@example.org\nSubject: look\n\n\(text)"))
        }
        #expect(bounce("Look what came back:\n\n" + notice) == nil)
        #expect(bounce(notice)?.recipients.map(\.address) == ["jane@example.net"])
    }

    @Test("a report that names nobody comes from a mail system")
    func nameless() {
        func kind(_ header: String) -> Bounce.Kind? {
            let text = "Your parcel could not be delivered to: 12 Main Street. Please call.\n"
            return Bounce(Message("\(header)Subject: Undeliverable parcel\n\n\(text)"))?.kind
        }
        #expect(kind("From: shop@example.org\n") == nil)
        #expect(kind("From: MAILER-DAEMON@example.org\n") == .failure)
        #expect(kind("From: shop@example.org\nReturn-Path: <>\n") == .failure)
    }

    @Test(
        "a report of which only the header is left tells of a failure or a delay, and no other message does",
        arguments: [
            (
                "Returned mail: see transcript for details",
                "multipart/report; report-type=delivery-status; boundary=b", .failure
            ),
            ("minutes", "multipart/report; report-type=delivery-status; boundary=b", nil),
            ("Delayed mail (still being retried)", "multipart/report; report-type=delivery-status; boundary=b", .delay),
            ("Returned mail: see transcript for details", "multipart/mixed; boundary=b", nil),
            ("Out of office", "multipart/report; report-type=delivery-status; boundary=b", .autoReply),
        ] as [(String, String, Bounce.Kind?)])
    func lost(subject: String, type: String, kind: Bounce.Kind?) {
        let bounce = Bounce(
            Message(
                "From: MAILER-DAEMON@mx.example.com\nReturn-Path: <>\nSubject: \(subject)\nMIME-Version: 1.0\nContent-Type: \(type)\n\n"
                    + "<<< No Message Collected >>>\n"))
        #expect(bounce?.kind == kind)
        #expect(bounce?.recipients.contains { $0.action != nil } != true)
    }

    /// A gateway's report to Alice, which names nobody, with a report about Jane in it, which is addressed to `addressee`.
    private static func wrapped(from: String, addressee: String, subject: String = "Returned mail") -> Message {
        Message(
            """
            Delivered-To: alice@example.org
            From: \(from)
            To: NotificationRecipients <all@gateway.example.com>
            Subject: \(subject)
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=outer

            --outer

            ----- The following addresses had permanent delivery errors -----

            --outer
            Content-Type: message/rfc822

            From: MAILER-DAEMON@mx.example.com
            To: \(addressee)
            Message-ID: <report@mx.example.com>
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary=inner

            --inner

            Sorry.
            --inner
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.example.com

            Final-Recipient: rfc822; jane@example.net
            Action: failed
            Status: 5.1.1

            --inner
            Content-Type: message/rfc822

            From: alice@example.org
            To: jane@example.net
            Message-ID: <letter@example.org>

            hello
            --inner--
            --outer--

            """)
    }

    @Test("a report that a gateway passes on to whom it is addressed counts")
    func passedOn() {
        let bounce = Bounce(
            Self.wrapped(from: "MAILER-DAEMON@gateway.example.com", addressee: "Alice <alice@example.org>"))
        #expect(bounce?.kind == .failure)
        #expect(bounce?.recipients.map(\.address) == ["jane@example.net"])
        #expect(bounce?.recipients.first?.status?.description == "5.1.1")
        #expect(bounce?.original?.messageID == "<letter@example.org>")
        #expect(bounce?.reportingMTA == "mx.example.com")
    }

    @Test("a report that came back itself, or that a person forwards, does not")
    func enclosed() {
        let doubleBounce = Bounce(Self.wrapped(from: "MAILER-DAEMON@gateway.example.com", addressee: "bob@example.com"))
        #expect(doubleBounce?.recipients.map(\.address) == ["bob@example.com"])
        #expect(doubleBounce?.original?.messageID == "<report@mx.example.com>")
        #expect(Bounce(Self.wrapped(from: "bob@example.com", addressee: "alice@example.org", subject: "look")) == nil)
    }

    @Test(
        "where the fields do not tell the command on which the reason depends, the notice does",
        arguments: [
            ("said: 550 5.7.1 Access denied (in reply to MAIL FROM command)", Reason.senderRejected),
            ("said: 550 5.7.1 Access denied (in reply to\n    MAIL FROM command)", .senderRejected),
            ("said: 550 5.7.1 Access denied (in reply to RCPT TO command)", .blocked),
            ("said: 550 5.7.1 Access denied (in reply to RCPT TO command)\n\nafter MAIL FROM", .blocked),
            ("said: 550 5.7.1 Access denied", .blocked), ("", .blocked),
        ])
    func command(words: String, reason: Reason) {
        let fields = "Action: failed\nStatus: 5.7.1\nDiagnostic-Code: smtp; 550 5.7.1 Access denied"
        let notice =
            "This is the mail system at host mx.example.com.\n\nI'm sorry to have to inform you that your message\n"
            + "could not be delivered to one or more recipients.\n\n<jane@example.net>: host mx.example.net \(words)\n"
        let bounce = Bounce(Self.report(fields, notice: notice))
        #expect(bounce?.recipients.first?.reason == reason)
        #expect(bounce?.recipients.first?.diagnostic == "550 5.7.1 Access denied")
    }

    @Test("a private notice is its sender's: the rules of the provider count")
    func reporter() {
        let text =
            "Subject: failure notice\n\nHi. This is the post.\n\n<jane@example.net>:\nuser unknown (in reply to RCPT TO)\n"
        #expect(
            Bounce(Message("From: MAILER-DAEMON@ezweb.ne.jp\n" + text))?.recipients.first?.reason == .mailboxDisabled)
        #expect(Bounce(Message("From: MAILER-DAEMON@example.net\n" + text))?.recipients.first?.reason == .userUnknown)
    }
}
