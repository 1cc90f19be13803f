import DeliveryReports
import Testing

@Suite struct EnhancedStatusCodeTests {
    @Test(
        "The body of a Status field",
        arguments: [
            ("5.1.1", "5.1.1"), ("4.0.0", "4.0.0"), ("2.1.5", "2.1.5"), (" 5.1.1 ", "5.1.1"), ("5.1.1.", "5.1.1"),
            ("5.1.1 (bad destination mailbox address)", "5.1.1"), ("(5.1.1)", "5.1.1"), ("#5.1.1", "5.1.1"),
            ("5.7.1: x", "5.7.1"), ("5.7.1; x", "5.7.1"), ("5.0.0 550", "5.0.0"), ("550 5.1.1", "5.1.1"),
            ("smtp; 5.1.1", "5.1.1"), ("5.01.001", "5.1.1"), ("5.7.606", "5.7.606"), ("5.0.921", "5.0.921"),
            ("5.1.1-x", "5.1.1"), ("\"5.1.1\"", "5.1.1"), ("5.999.999", "5.999.999"), ("5.1.1, 5.2.2", "5.1.1"),
            ("", nil), ("RO", nil), ("550", nil), ("5.1", nil), ("5.1.", nil), ("1.1.1", nil), ("3.1.1", nil),
            ("6.1.1", nil), ("5.1.1.2", nil), ("5.1.2024", nil), ("55.1.1", nil), ("5..1", nil), ("5.1.x", nil),
            ("99999999999999999999.1.1", nil), ("5.99999999999999999999.1", nil),
        ])
    func status(_ text: String, _ expected: String?) {
        #expect(EnhancedStatusCode(text)?.description == expected)
    }

    @Test(
        "The first code in text",
        arguments: [
            ("550 5.1.1 <jane@example.net>: User unknown", "5.1.1"), ("550-5.1.1 x", "5.1.1"),
            ("smtp;550-5.7.26 x", "5.7.26"),
            ("sorry, no such user (#5.1.1)", "5.1.1"), ("#5.1.1 smtp;550", "5.1.1"), ("#550 5.1.3 STOREDRV", "5.1.3"),
            ("550-'5.2.2 <jane@example.net>... Mailbox Full'", "5.2.2"), ("<5.7.1>", "5.7.1"),
            ("said: 5.4.4.", "5.4.4"),
            ("status=5.1.1", "5.1.1"), ("dsn=4.4.1, status=deferred", "4.4.1"), ("[5.7.1]", "5.7.1"),
            ("10.5.1.1 refused: 5.7.1 no", "5.7.1"), ("Exim 4.2.1 said 550 5.1.1", "5.1.1"), ("250 2.1.5 Ok", "2.1.5"),
            ("5.1.1:no such user", "5.1.1"),
            ("connect to 5.1.1.2", nil), ("5.1.1.2[5.1.1.2]:25", nil), ("10.5.1.1", nil), ("Exim 4.2.1", nil),
            ("Sendmail version 5.1.1", nil), ("v5.1.1", nil), ("mailer-5.1.1", nil), ("5.1.1-beta", "5.1.1"),
            ("on 5.1.2024", nil), ("12-5.1.1", nil), ("a5.1.1", nil), ("5.1.1b", nil), ("4.96.1", nil), ("5.8.1", nil),
            ("at 5.1.1/24", nil), ("2401:2500:102:3032:192.0.2.222", nil), ("x@5.1.1.example", nil), ("", nil),
        ])
    func first(_ text: String, _ expected: String?) {
        #expect(EnhancedStatusCode.first(in: text)?.description == expected)
    }

    @Test(
        "What a code says",
        arguments: [
            ("5.1.1", false, "bad destination mailbox address"), ("5.0.0", true, "other undefined status"),
            ("4.2.2", false, "mailbox full"), ("5.7.29", false, "ARC validation failure"), ("5.7.606", false, nil),
            ("5.0.1", false, nil), ("2.1.5", false, "destination address valid"),
        ])
    func meaning(_ code: String, _ isGeneric: Bool, _ meaning: String?) {
        #expect(EnhancedStatusCode(code)?.isGeneric == isGeneric)
        #expect(EnhancedStatusCode(code)?.meaning == meaning)
    }

    @Test(
        "Which code says more",
        arguments: [
            ("5.1.1", "5.1.0", true), ("5.1.0", "5.0.0", true), ("5.1.1", "5.0.0", true), ("5.1.1", "5.2.2", false),
            ("5.0.0", "5.1.1", false), ("5.1.0", "5.1.1", false), ("5.0.9", "5.0.0", false), ("4.4.7", "5.0.0", true),
        ])
    func specificity(_ left: String, _ right: String, _ expected: Bool) throws {
        let left = try #require(EnhancedStatusCode(left))
        let right = try #require(EnhancedStatusCode(right))
        #expect(left.isMoreSpecific(than: right) == expected)
    }

    @Test("Numbers out of range make no code")
    func range() {
        #expect(EnhancedStatusCode(class: 3, subject: 1, detail: 1) == nil)
        #expect(EnhancedStatusCode(class: 5, subject: 1000, detail: 1) == nil)
        #expect(EnhancedStatusCode(class: 5, subject: 1, detail: -1) == nil)
        #expect(EnhancedStatusCode(class: 5, subject: 1, detail: 1)?.description == "5.1.1")
    }
}
