import Bounces
import Testing

/// What Amazon SES tells as JSON.
@Suite("Notifications of services")
struct ServiceNotificationTests {
    private static func bounce(_ json: String) -> Bounce? {
        Bounce(Message("From: no-reply@sns.amazonaws.com\nSubject: AWS Notification Message\n\n\(json)\n"))
    }

    /// A notification, the kind it tells, and of each recipient the address, the status and the diagnostic.
    struct Row: Sendable, CustomStringConvertible {
        let name: String
        let json: String
        let kind: Bounce.Kind
        var recipients = ["jane@example.net"]
        var status: [String?] = [nil]
        var diagnostic: [String?] = [nil]
        var description: String { name }
    }

    static let rows = [
        Row(
            name: "bounce",
            json: #"""
                {"notificationType":"Bounce","bounce":{"bounceType":"Permanent","bouncedRecipients":[
                {"emailAddress":"jane@example.net","status":"5.1.1","diagnosticCode":"smtp; 550 5.1.1 user unknown"},
                {"emailAddress":"Ann <ann@example.net>","diagnosticCode":"554 no"},{"action":"failed"}]}}
                """#, kind: .failure, recipients: ["jane@example.net", "ann@example.net"], status: ["5.1.1", nil],
            diagnostic: ["550 5.1.1 user unknown", "554 no"]),
        Row(
            name: "delay",
            json: #"""
                {"eventType":"DeliveryDelay","deliveryDelay":{"delayType":"MailboxFull","delayedRecipients":[
                {"emailAddress":"jane@example.net","status":"4.2.2","diagnosticCode":"smtp; 452 4.2.2 full"}]}}
                """#, kind: .delay, status: ["4.2.2"], diagnostic: ["452 4.2.2 full"]),
        Row(
            name: "delivery",
            json: #"""
                {"notificationType":"Delivery","delivery":{"smtpResponse":"250 ok","recipients":["jane@example.net",7]}}
                """#, kind: .success, diagnostic: ["250 ok"]),
        Row(
            name: "in a string of SNS's own, with escapes and a broken line",
            json: #"""
                {"Type" : "Notification", "Message" : "{\"notificationType\":\"Bounce\",\"bounce\":{\"bouncedRecipients\":
                [{\"emailAddress\":\"jane@example.net\",\"diagnosticCode\":\"smtp; 550 \\u00e9\\t\\ud83d\\ude00 \\/ \\ud83d no\"}]}}"}
                """#, kind: .failure, diagnostic: ["550 é\t😀 / \u{FFFD} no"]),
    ]

    @Test("is read", arguments: rows)
    func read(row: Row) throws {
        let bounce = try #require(Self.bounce(row.json))
        #expect(bounce.kind == row.kind)
        #expect(bounce.recipients.map(\.address) == row.recipients)
        #expect(bounce.recipients.map { $0.status?.description } == row.status)
        #expect(bounce.recipients.map(\.diagnostic) == row.diagnostic)
        #expect(bounce.recipients.allSatisfy { $0.evidence.contains { $0.rule == "amazon-sns" } })
    }

    @Test("a complaint is one")
    func complaint() throws {
        let json = #"""
            {"notificationType":"Complaint","complaint":{"complaintFeedbackType":"abuse","complainedRecipients":[
            {"emailAddress":"jane@example.net"}]},"mail":{"headers":[{"name":"Subject","value":"News\nof May"},{"name":1}]}}
            """#
        let bounce = try #require(Self.bounce(json))
        #expect(bounce.kind == .complaint)
        #expect(bounce.recipients.map(\.address) == ["jane@example.net"])
        #expect(bounce.original?.subject == "News of May")
    }

    @Test(
        "what is no such JSON tells nobody's address",
        arguments: [
            #"{"notificationType":"Bounce""#, #"{"notificationType" "Bounce"}"#, #"{"notificationType":}"#, "{", "{]",
            #"{"a":"\u12"}"#, #"{"a":"\ud83d\u12"}"#, #"{"a":"b"#, #"{"a":"\"#, #"{"a":[1 2]}"#, #"{"a":1 "b":2}"#,
            #"{"a":1,"#, #"{"a":1,7:2}"#, "{\"a\":\(String(repeating: "[", count: 40))1}", #"{"kind":"none"}"#,
            #"{"notificationType":"Bounce","bounce":{"bouncedRecipients":"jane"}}"#,
            #"{"notificationType":"Received"}"#,
        ])
    func none(json: String) { #expect(Self.bounce(json)?.recipients.isEmpty ?? true) }
}
