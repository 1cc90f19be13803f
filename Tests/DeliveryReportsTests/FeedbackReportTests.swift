import InternetMessage
import RawMail
import Testing

@testable import DeliveryReports

/// The last part of a report of one part.
private func part(_ type: String, _ text: String) throws -> Part {
    let message = Message(
        "Content-Type: multipart/report; boundary=b\n\n--b\nContent-Type: \(type)\n\n\(text)\n--b--\n")
    return try #require(message.parts.last)
}

@Suite struct FeedbackReportTests {
    @Test("An abuse report")
    func abuse() throws {
        let report = FeedbackReport(
            try part(
                "message/feedback-report",
                """
                Feedback-Type: Abuse
                User-Agent: SomeGenerator/1.0
                Version: 0.1
                Original-Envelope-Id: QQ+3D1
                Original-Mail-From: <alice@example.org>
                Original-Rcpt-To: <jane@example.net>
                Original-Rcpt-To: john@example.net
                Arrival-Date: Thu, 8 Mar 2005 14:00:00 -0500
                Received-Date: Thu, 8 Mar 2005 14:00:01 -0500
                Reporting-MTA: dns; mail.example.com
                Source-IP: 192.0.2.1
                Source-Port: 4711
                Incidents: 3
                Authentication-Results: mail.example.com;
                  spf=fail
                Reported-Domain: example.org
                Reported-Uri: http://example.org/a
                Reported-Uri: mailto:x@example.org
                Removal-Recipient: jane@example.net
                X-Own: 1

                """))
        #expect(report.feedbackType == .abuse)
        #expect(report.userAgent == "SomeGenerator/1.0")
        #expect(report.version == "0.1")
        #expect(report.originalEnvelopeID == "QQ=1")
        #expect(report.originalMailFrom == "alice@example.org")
        #expect(report.originalRcptTo == ["jane@example.net", "john@example.net"])
        #expect(report.arrivalDate?.iso8601 == "2005-03-08T19:00:00Z")
        #expect(report.receivedDate?.iso8601 == "2005-03-08T19:00:01Z")
        #expect(report.reportingMTA?.value == "mail.example.com")
        #expect(report.sourceIP == "192.0.2.1")
        #expect(report.sourcePort == 4711)
        #expect(report.incidents == 3)
        #expect(report.authenticationResults.count == 1)
        #expect(report.reportedDomains == ["example.org"])
        #expect(report.reportedURIs == ["http://example.org/a", "mailto:x@example.org"])
        #expect(report.removalRecipient == "jane@example.net")
        #expect(report.fields[text: "x-own"] == "1")
    }

    @Test("A report of failed authentication")
    func authFailure() throws {
        let report = FeedbackReport(
            try part(
                "message/feedback-report",
                """
                Feedback-Type: auth-failure
                Original-Mail-From: <>
                Auth-Failure: DMARC
                Delivery-Result: Policy
                Identity-Alignment: none
                DKIM-Domain: example.org
                DKIM-Identity: @example.org
                DKIM-Selector: s1
                DKIM-Canonicalized-Header: QUFB
                DKIM-Canonicalized-Body: QkJC
                DKIM-ADSP-DNS: dns
                SPF-DNS: txt : example.org : "v=spf1 -all"
                Incidents: many

                """))
        #expect(report.feedbackType == .authFailure)
        #expect(report.originalMailFrom == "")
        #expect(report.authFailure == "dmarc")
        #expect(report.deliveryResult == "policy")
        #expect(report.identityAlignment == "none")
        #expect(report.dkimDomain == "example.org")
        #expect(report.dkimIdentity == "@example.org")
        #expect(report.dkimSelector == "s1")
        #expect(report.dkimCanonicalizedHeader == "QUFB")
        #expect(report.dkimCanonicalizedBody == "QkJC")
        #expect(report.dkimADSPDNS == "dns")
        #expect(report.spfDNS.count == 1)
        #expect(report.incidents == nil)
        #expect(report.originalRcptTo.isEmpty)
    }

    @Test("An empty report has no values")
    func empty() {
        let report = FeedbackReport(fields: HeaderFields())
        #expect(report.feedbackType == nil)
        #expect(report.originalMailFrom == nil)
        #expect(report.arrivalDate == nil)
    }
}

@Suite struct DispositionNotificationTests {
    @Test("A read receipt")
    func receipt() throws {
        let notification = DispositionNotification(
            try part(
                "message/disposition-notification",
                """
                Reporting-UA: pc.example.net; Mailer 1.0
                MDN-Gateway: dns; gw.example.net
                Original-Recipient: rfc822;jane+2Bx@example.net
                Final-Recipient: rfc822;jane@example.net
                Original-Message-ID: <1@example.org>
                Disposition: manual-action/MDN-sent-manually; displayed
                Error: one
                Error: two
                Failure: three
                Warning: four
                X-Own: 1

                """))
        #expect(notification.reportingUA == "pc.example.net; Mailer 1.0")
        #expect(notification.mdnGateway?.value == "gw.example.net")
        #expect(notification.originalRecipient?.address == "jane+x@example.net")
        #expect(notification.finalRecipient?.address == "jane@example.net")
        #expect(notification.originalMessageID?.rawValue.contains("1@example.org") == true)
        #expect(notification.disposition?.type == .displayed)
        #expect(notification.errors == ["one", "two"])
        #expect(notification.failures == ["three"])
        #expect(notification.warnings == ["four"])
        #expect(notification.fields[text: "X-Own"] == "1")
    }

    @Test(
        "Dispositions",
        arguments: [
            ("manual-action/MDN-sent-manually; displayed", "manual-action mdn-sent-manually displayed []"),
            ("automatic-action/MDN-sent-automatically; deleted", "automatic-action mdn-sent-automatically deleted []"),
            (
                "automatic-action/MDN-sent-automatically; displayed/error",
                "automatic-action mdn-sent-automatically displayed [\"error\"]"
            ),
            (
                "automatic-action / MDN-sent-automatically ;\r\n processed / error, warning",
                "automatic-action mdn-sent-automatically processed [\"error\", \"warning\"]"
            ),
            ("automatic-action;denied", "automatic-action - denied []"), ("deleted", "- - deleted []"),
            ("Displayed/Error", "- - displayed [\"error\"]"),
            ("; dispatched", "- - dispatched []"),
            ("manual-action/MDN-sent-manually; displayed (by x; y)", "manual-action mdn-sent-manually displayed []"),
            ("manual-action/MDN-sent-manually;", nil), ("", nil), (";", nil), ("/", nil), ("(x)", nil),
        ])
    func disposition(_ text: String, _ expected: String?) {
        let read = Disposition(text).map {
            "\($0.actionMode ?? "-") \($0.sendingMode ?? "-") \($0.type) \($0.modifiers)"
        }
        #expect(read == expected)
    }
}
