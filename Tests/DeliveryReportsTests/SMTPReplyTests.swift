import DeliveryReports
import Testing

@Suite struct SMTPReplyTests {
    @Test(
        "Text that begins with a reply",
        arguments: [
            ("550 5.1.1 User unknown", "550 5.1.1 User unknown"), ("550 User unknown", "550 User unknown"),
            ("550", "550"), ("550 ", "550"), ("550-", "550"), ("550: text", "550 text"), ("(550)", "550"),
            ("550 : User unknown", "550 User unknown"), ("#550 5.1.1 x ##", "550 5.1.1 x"),
            ("'550 5.7.1 Denied'", "550 5.7.1 Denied"), ("550-5.1.1 a\r\n550 5.1.1 b", "550 5.1.1 a b"),
            ("550-5.1.1 a\n550-5.1.1 b\n550 5.1.1 c", "550 5.1.1 a b c"),
            ("550-5.1.1 a 550-5.1.1 b 550 5.1.1 c", "550 5.1.1 a b c"),
            ("550-5.1.1 a\n    b 550-5.1.1 c", "550 5.1.1 a"),
            ("554-mx.example 554-No service: 554 see http://x/", "554 mx.example No service: see http://x/"),
            (
                "550-5.7.1 Your message\r\n 550-Contact x\r\n 550 5.1.1 giving up",
                "550 5.7.1 Your message Contact x 5.1.1 giving up"
            ),
            ("550-5.7.26 a 550-5.7.26  550-5.7.26  b 550 5.7.26 c", "550 5.7.26 a b c"),
            ("550-5.7.1 with multiple 550 5.7.1 addresses in From", "550 5.7.1 with multiple addresses in From"),
            ("550 #5.1.0 Address rejected.", "550 5.1.0 Address rejected."),
            ("550 sorry (#5.7.1)", "550 5.7.1 sorry (#5.7.1)"),
            ("554 Message rejected", "554 Message rejected"), ("554 messages refused", "554 messages refused"),
            ("421 4.7.0 Try later", "421 4.7.0 Try later"), ("250 2.1.5 Ok", "250 2.1.5 Ok"),
            ("554 4.4.7 expired", "554 4.4.7 expired"),
            ("550-one\n550-two", "550 one two"), ("550-one\n551 two", "550 one"), ("550 one\n550 two", "550 one"),
            ("571 denied", "571 denied"), ("550 5.4.1 [x]: denied 5.7.1", "550 5.4.1 [x]: denied 5.7.1"),
            ("", nil), ("55", nil), ("5501", nil), ("199 x", nil), ("600 x", nil), ("User unknown", nil), ("550x", nil),
            ("5.1.1 x", nil), ("555-1234", nil), ("580 x", "580 x"), ("550.1", nil),
            ("550/2", nil),
        ])
    func begin(_ text: String, _ expected: String?) {
        #expect(SMTPReply(text)?.description == expected)
    }

    @Test(
        "The first reply in prose",
        arguments: [
            ("host mx.example.net[192.0.2.9] said: 550 5.1.1 No (in reply to RCPT TO command)", "550 5.1.1 No"),
            ("Remote host said: 550-5.1.1 a\n550 5.1.1 b\nGiving up on 192.0.2.9.", "550 5.1.1 a b"),
            ("Remote host said: 550 no such user\nGiving up on 192.0.2.9.", "550 no such user"),
            ("jane@example.net: [192.0.2.25], 554 Service currently unavailable", "554 Service currently unavailable"),
            ("<<< 550 5.1.1 x", "550 5.1.1 x"), (">>> RCPT TO:<a@b.c>\n<<< 550 x", "550 x"),
            ("<jane@example.net>:\n554: No account", "554 No account"), ("#550 5.1.1 x ##", "550 5.1.1 x"),
            ("failed (550)", "550"), ("returned '550 5.7.1 x y'", "550 5.7.1 x y"),
            ("smtp; 5.1.1 550 no", "550 5.1.1 no"),
            (
                "5.3.0 - Other mail system problem 550-'Unknown user x' (delivery attempts: 0)",
                "550 5.3.0 Unknown user x"
            ),
            ("5.1.0 - Unknown address error 550-'5.2.2 <a@b.c>... Full'", "550 5.2.2 <a@b.c>... Full"),
            ("SMTP error from remote mail server after RCPT TO:<a@b.c>:\n    550 no such user", "550 no such user"),
            ("unknown recipient or mailbox unavailable -> 550 Unknown user", "550 Unknown user"),
            ("The server returned error 550 No", "550 No"), ("250 Ok. Then 550 5.1.1 no", "550 5.1.1 no"),
            ("said: 250 2.0.0 Ok", "250 2.0.0 Ok"), ("(reason: 550 x)", "550 x"), ("(reason: 550 x (y))", "550 x (y)"),
            ("mailbox full: 452", "452"),
            ("X-Postfix; host a[192.0.2.1] said: 554 5.6.0 spam", "554 5.6.0 spam"),
            ("refused to talk to me: 421 busy", "421 busy"),
            ("error 550.", "550"), ("<< 550 x", "550 x"),
            ("connect to mx[192.0.2.9]:25: timed out", nil), ("port 550", nil), ("port: 550", nil), ("in 5 days", nil),
            ("Content-Length: 550", nil), ("Content-Length 550", nil), ("500 recipients", nil),
            ("limit of 500 recipients", nil),
            ("said: 500 messages", nil), ("192.0.2.250", nil), ("192.0.2.250 x", nil), ("call 555-1234", nil),
            ("in 2024", nil),
            ("HTTP/1.1 400 Bad Request", nil), ("after 450 attempts", nil), ("size 300 exceeds 250", nil),
            ("12:250 x", nil),
            ("x=550", nil), ("DNS Error: 80480947", nil), ("mx550 x", nil), ("-550 x", nil), ("$500 x", nil), ("", nil),
            ("500-recipient", "500 recipient"), ("jane+550@example.net", nil), ("é550 x", nil),
        ])
    func first(_ text: String, _ expected: String?) {
        let reply = SMTPReply.first(in: text)
        #expect(reply?.description == expected)
        let codes = SMTPReply.firstCodes(in: text)
        #expect(codes?.code == reply?.code && codes?.enhancedCode == reply?.enhancedCode)
    }

    @Test("The codes alone are those of the whole reply, in texts of such pieces")
    func codesAlone() {
        let pieces = [
            "550", "451", "5.1.1", "4.7.0", "2.0.0", "-", " ", "\t", "\r\n", "\n", "#", "<", ">", ":", ".", "(", ")",
            "'", "said: ",
            "recipients", "jane", "é", "0",
        ]
        for _ in 0..<20_000 {
            let text = (0..<Int.random(in: 1...12)).map { _ in pieces.randomElement() ?? "" }.joined()
            let (codes, reply) = (SMTPReply.firstCodes(in: text), SMTPReply.first(in: text))
            #expect(codes?.code == reply?.code && codes?.enhancedCode == reply?.enhancedCode, "\(text)")
        }
    }

    @Test("Lines are kept apart")
    func lines() {
        let reply = SMTPReply("550-5.1.1 a\r\n550-5.1.1\r\n550 5.1.1 b")
        #expect(reply?.lines == ["a", "", "b"])
        #expect(reply?.text == "a b")
        #expect(reply?.code == 550)
    }

    @Test(
        "The command that prose names",
        arguments: [
            ("(in reply to RCPT TO command)", .rcptTo), ("(in reply to end of DATA command)", .endOfData),
            ("(in reply to MAIL FROM command)", .mailFrom), ("(in reply to DATA command)", .data),
            ("after RCPT TO:<jane@example.net>:", .rcptTo), ("after end of data:", .endOfData),
            ("after pipelined end of data:", .endOfData), ("after pipelined MAIL FROM:<>", .mailFrom),
            ("after initial connection:", .connect), ("after EHLO mx.example.org:", .ehlo), ("after HELO x:", .helo),
            ("after STARTTLS", .startTLS), ("after AUTH", .auth), ("while sending DATA command", .data),
            ("while sending end of data -- message may be sent more than once", .endOfData),
            ("while performing the HELO handshake", .helo), ("while receiving the initial server greeting", .connect),
            ("connect to mx[192.0.2.9]:25: Connection refused", .connect), (">>> DATA\n<<< 550 x", .data),
            ("failed on DATA command", .data), ("for RCPT TO command, host: x", .rcptTo),
            ("Sent <<< RCPT TO:<a@b.c>", .rcptTo),
            ("User unknown", nil), ("message data is bad", nil), ("mail from you", nil), ("", nil),
            ("after dataset", nil),
            ("after sending sending sending sending sending x", nil),
        ] as [(String, SMTPCommand?)])
    func command(_ text: String, _ expected: SMTPCommand?) {
        #expect(SMTPCommand.named(in: text) == expected)
        #expect(SMTPCommand.all(in: text.utf8.span).first == expected)
    }

    @Test("All commands that prose names, each once")
    func commands() {
        let text =
            "after RCPT TO:<jane@example.net>: 450 x\nafter RCPT TO:<joe@example.net>: 450 x\nconnect to mx: refused"
        #expect(SMTPCommand.all(in: text.utf8.span) == [.rcptTo, .connect])
        #expect(SMTPCommand.all(in: "User unknown".utf8.span).isEmpty)
    }
}
