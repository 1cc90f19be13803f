import InternetMessage
import RawMail
import TestSupport
import Testing

@testable import DeliveryReports

/// Reads a report that stands alone.
private func report(_ text: String, limits: ParserLimits = ParserLimits()) -> DeliveryStatusNotification {
    let bytes = Array(text.utf8)
    return .parse(bytes, range: bytes.indices, at: 0, limits: limits)
}

/// What a report says, one line for each recipient: original, final, action, status, diagnostic.
private func summary(_ report: DeliveryStatusNotification) -> [String] {
    report.recipients.map { recipient in
        [
            recipient.originalRecipient?.address, recipient.finalRecipient?.address, recipient.action?.rawValue,
            recipient.status?.description, recipient.diagnosticCode?.value,
        ].map { $0 ?? "-" }.joined(separator: " | ")
    }
}

@Suite struct DeliveryStatusNotificationTests {
    /// Reports as systems write them.
    static let shapes: [(name: String, text: String, mta: String?, recipients: [String])] = [
        (
            "Postfix",
            """
            Reporting-MTA: dns; mx.example.org
            X-Postfix-Queue-ID: 4B1D00
            X-Postfix-Sender: rfc822; alice@example.org
            Arrival-Date: Sat, 31 Jan 2026 10:14:05 +0100 (CET)

            Final-Recipient: rfc822; jane@int.example.net
            Original-Recipient: rfc822;jane+tag@example.net
            Action: failed
            Status: 5.1.1
            Remote-MTA: dns; mx.example.net
            Diagnostic-Code: smtp; 550 5.1.1 <jane@int.example.net>: User
                unknown
            """, "mx.example.org",
            [
                "jane+tag@example.net | jane@int.example.net | failed | 5.1.1 | 550 5.1.1 <jane@int.example.net>: User unknown"
            ]
        ),
        (
            "Sendmail",
            """
            Reporting-MTA: dns; mail.example.org
            Received-From-MTA: DNS; localhost.example.org
            Arrival-Date: Sat, 31 Jan 2026 10:14:05 +0100

            Original-Recipient: rfc822;jane+2Btag@example.net
            Final-Recipient: RFC822; jane@example.net
            X-Actual-Recipient: X-Unix; |/usr/bin/vacation jane
            Action: failed
            Status: 5.2.2
            Diagnostic-Code: SMTP; 552 5.2.2 Full
            Last-Attempt-Date: Sat, 31 Jan 2026 10:14:06 +0100
            """, "mail.example.org", ["jane+tag@example.net | jane@example.net | failed | 5.2.2 | 552 5.2.2 Full"]
        ),
        (
            "Exim writes Action first",
            """
            Reporting-MTA: dns; mail.example.org

            Action: failed
            Final-Recipient: rfc822;jane@example.net
            Status: 5.0.0
            Remote-MTA: dns; mx.example.net
            Diagnostic-Code: smtp; 550-5.1.1 No
             550 5.1.1 such user

            Action: failed
            Final-Recipient: rfc822;john@example.net
            Status: 5.0.0
            """, "mail.example.org",
            [
                "- | jane@example.net | failed | 5.0.0 | 550-5.1.1 No 550 5.1.1 such user",
                "- | john@example.net | failed | 5.0.0 | -",
            ]
        ),
        (
            "Exim, blocks glued together",
            """
            Reporting-MTA: dns; mail.example.org

            Action: failed
            Final-Recipient: rfc822;jane@example.net
            Status: 5.0.0
            Action: delayed
            Final-Recipient: rfc822;john@example.net
            Status: 4.0.0
            """, "mail.example.org",
            ["- | jane@example.net | failed | 5.0.0 | -", "- | john@example.net | delayed | 4.0.0 | -"]
        ),
        (
            "Courier, comments",
            """
            Reporting-MTA: dns; mail.example.org
            Arrival-Date: Sat, 31 Jan 2026 10:14:05 +0100

            Final-Recipient: rfc822; jane@example.net
            Action: failed (bad destination)
            Status: 5.0.0 (permanent failure)
            Remote-MTA: dns; mx.example.net [192.0.2.9]
            Diagnostic-Code: smtp; 550 User <jane> unknown; try (later)
            """, "mail.example.org", ["- | jane@example.net | failed | 5.0.0 | 550 User <jane> unknown; try (later)"]
        ),
        (
            "Exchange, no spaces",
            """
            Reporting-MTA: dns;EX1.example.org
            Received-From-MTA: dns;EX2.example.org
            Arrival-Date: Sun, 17 Jun 2018 07:31:37 +0000

            Final-Recipient: rfc822;jane@example.net
            Action: failed
            Status: 5.1.10
            Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found
            X-Display-Name: Jane Doe
            """, "EX1.example.org",
            ["- | jane@example.net | failed | 5.1.10 | 550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found"]
        ),
        (
            "Gmail",
            """
            Reporting-MTA: dns; googlemail.com
            Arrival-Date: Mon, 20 Dec 2021 07:25:58 -0800 (PST)
            X-Original-Message-ID: <1@example.org>

            Final-Recipient: rfc822; jane@example.net
            Action: failed
            Status: 4.4.1
            Diagnostic-Code: smtp; DNS Error: 8048 DNS type 'mx' lookup responded with code NXDOMAIN
             Domain name not found: example.net
            Last-Attempt-Date: Mon, 20 Dec 2021 07:26:00 -0800 (PST)
            """, "googlemail.com",
            [
                "- | jane@example.net | failed | 4.4.1 | DNS Error: 8048 DNS type 'mx' lookup responded with code NXDOMAIN Domain name not found: example.net"
            ]
        ),
        (
            "Dovecot, one group",
            """
            Reporting-MTA: dns; mail.example.org
            Original-Recipient: rfc822; jane@example.net
            Final-Recipient: rfc822; jane@example.net
            Action: failed
            Status: 5.2.2
            """, "mail.example.org", ["jane@example.net | jane@example.net | failed | 5.2.2 | -"]
        ),
        (
            "Fields of the message behind those of the recipient",
            """
            Final-Recipient: rfc822; jane@example.net
            Action: failed
            Reporting-MTA: dns; mail.example.org
            X-Queue: 1
            Status: 5.2.2
            """, "mail.example.org", ["- | jane@example.net | failed | 5.2.2 | -"]
        ),
        (
            "nullmailer does not fold",
            """
            Reporting-MTA: dns; mail.example.org

            Final-Recipient: rfc822; jane@example.net
            Action: failed
            Status: 5.0.0
            Diagnostic-Code: smtp; 550-5.1.1 No such user
            550-5.1.1 https://example.net/help
            550 5.1.1 x - gsmtp
            Last-Attempt-Date: Sat, 31 Jan 2026 10:14:06 +0100
            """, "mail.example.org",
            [
                "- | jane@example.net | failed | 5.0.0 | 550-5.1.1 No such user 550-5.1.1 https://example.net/help 550 5.1.1 x - gsmtp"
            ]
        ),
        (
            "A diagnostic goes on without folds, codes and colons",
            """
            Final-Recipient: rfc822; jane@example.net
            Action: failed
            Diagnostic-Code: smtp; 550 see
            https://example.net/help
            550: no
            Status: 5.1.1
            """, nil, ["- | jane@example.net | failed | 5.1.1 | 550 see https://example.net/help 550: no"]
        ),
        (
            "chasquid",
            """
            Reporting-MTA: dns; mail.example.org

            Original-Recipient: utf-8; jürgen@bücher.example
            Final-Recipient: utf-8; j\\x{FC}rgen@xn--bcher-kva.example
            Action: failed
            Status: 5.0.0
            Diagnostic-Code: smtp; 550 5.1.1 Empfänger unbekannt
            """, "mail.example.org",
            ["jürgen@bücher.example | jürgen@xn--bcher-kva.example | failed | 5.0.0 | 550 5.1.1 Empfänger unbekannt"]
        ),
        (
            "OpenSMTPD",
            """
            Reporting-MTA: dns; mail.example.org

            Final-Recipient: rfc822; jane@example.net
            Action: delayed
            Status: 4.4.7
            """, "mail.example.org", ["- | jane@example.net | delayed | 4.4.7 | -"]
        ),
        (
            "X.400 gateway",
            """
            Reporting-MTA: x400; mta1
            X400-Content-Identifier: 1

            Original-Recipient: x400; /G=Jane/S=Doe/
            Final-Recipient: x400;/G=Jane/S=Doe/P=x/
            Action: failed
            Diagnostic-Code: Reason 1 (Unable-To-Transfer); Diagnostic -1 (Unknown)
            Status: 5.6.1
            X400-Last-Trace: x
            """, "mta1",
            [
                "/G=Jane/S=Doe/ | /G=Jane/S=Doe/P=x/ | failed | 5.6.1 | Reason 1 (Unable-To-Transfer); Diagnostic -1 (Unknown)"
            ]
        ),
        (
            "No first group",
            """
            Final-Recipient: rfc822; jane@example.net
            Action: failed
            Status: 5.1.1
            """, nil, ["- | jane@example.net | failed | 5.1.1 | -"]
        ),
        (
            "Blocks glued together",
            """
            Reporting-MTA: dns; mail.example.org

            Final-Recipient: rfc822; jane@example.net
            Action: failed
            Status: 5.1.1
            Final-Recipient: rfc822; john@example.net
            Action: delayed
            Status: 4.2.2
            """, "mail.example.org",
            ["- | jane@example.net | failed | 5.1.1 | -", "- | john@example.net | delayed | 4.2.2 | -"]
        ),
        (
            "Blocks glued together, original recipients first",
            """
            Original-Recipient: rfc822; a@example.net
            Final-Recipient: rfc822; jane@example.net
            Action: failed
            Original-Recipient: rfc822; b@example.net
            Final-Recipient: rfc822; john@example.net
            Action: failed
            """, nil,
            ["a@example.net | jane@example.net | failed | - | -", "b@example.net | john@example.net | failed | - | -"]
        ),
        (
            "Glued, the second with an original recipient",
            """
            Final-Recipient: rfc822; jane@example.net
            Action: failed
            Original-Recipient: rfc822; b@example.net
            Final-Recipient: rfc822; john@example.net
            Action: failed
            """, nil, ["- | jane@example.net | failed | - | -", "b@example.net | john@example.net | failed | - | -"]
        ),
        (
            "The original recipient last",
            """
            Final-Recipient: rfc822; jane@example.net
            Action: failed
            Original-Recipient: rfc822; b@example.net
            Status: 5.1.1
            """, nil, ["b@example.net | jane@example.net | failed | 5.1.1 | -"]
        ),
        (
            "Everything glued, the message's fields too",
            """
            Reporting-MTA: dns; mail.example.org
            Final-Recipient: rfc822; jane@example.net
            Action: failed
            Final-Recipient: rfc822; john@example.net
            Action: failed
            """, "mail.example.org", ["- | jane@example.net | failed | - | -", "- | john@example.net | failed | - | -"]
        ),
        (
            "Torn apart by an empty line",
            """
            Reporting-MTA: dns; mail.example.org

            Final-Recipient: rfc822; jane@example.net
            Action: failed

            Status: 5.1.1
            Diagnostic-Code: smtp; 550 x

            X-More: y

            Final-Recipient: rfc822; john@example.net

            Action: failed
            Status: 5.2.2
            """, "mail.example.org",
            ["- | jane@example.net | failed | 5.1.1 | 550 x", "- | john@example.net | failed | 5.2.2 | -"]
        ),
        (
            "Torn apart before the recipient",
            """
            Reporting-MTA: dns; mail.example.org

            Action: failed
            Status: 5.1.1

            Final-Recipient: rfc822; jane@example.net
            """, "mail.example.org", ["- | jane@example.net | failed | 5.1.1 | -"]
        ),
        (
            "Torn apart between the recipients",
            """
            Original-Recipient: rfc822; a@example.net

            Final-Recipient: rfc822; jane@example.net
            Action: failed
            """, nil, ["a@example.net | jane@example.net | failed | - | -"]
        ),
        (
            "Original recipient only (McAfee)",
            """
            Original-Recipient: <jane@example.net>
            Action: failed
            Diagnostic-Code: smtp; 550 5.1.1 User Unknown
            """, nil, ["jane@example.net | - | failed | - | 550 5.1.1 User Unknown"]
        ),
        (
            "Lines of white space are empty",
            "Reporting-MTA: dns; mail.example.org\n \t\nFinal-Recipient: rfc822; jane@example.net\nAction: failed\n  \n\nFinal-Recipient: rfc822; john@example.net\n",
            "mail.example.org", ["- | jane@example.net | failed | - | -", "- | john@example.net | - | - | -"]
        ),
        (
            "Misspelt",
            """
            Reporting_MTA: dns; mail.example.org

            Final-Recepient: rfc822; jane@example.net
            ction: failed
            STATUS : 5.1.1
            Dignostic-Code: smtp; 550 x
            """, "mail.example.org", ["- | jane@example.net | failed | 5.1.1 | 550 x"]
        ),
        (
            "The returned header behind it is no recipient",
            """
            Reporting-MTA: dns; mail.example.org

            Final-Recipient: rfc822; jane@example.net
            Action: failed

            Received: from x by y
            From: alice@example.org
            Subject: Hello
            Status: RO

            Final-Recipient: rfc822; decoy@example.net
            Action: failed
            Status: 5.1.1
            """, "mail.example.org", ["- | jane@example.net | failed | - | -"]
        ),
        (
            "A delimiter that was not one, then the header",
            """
            Final-Recipient: rfc822; jane@example.net
            Action: failed
            Diagnostic-Code: smtp; 550 x
            --wrong-boundary
            Content-Type: message/rfc822

            From: alice@example.org
            Subject: Hello
            """, nil, ["- | jane@example.net | failed | - | 550 x"]
        ),
        (
            "A body on the next line",
            """
            Final-Recipient:
            rfc822; jane@example.net
            Action: failed
            """, nil, ["- | jane@example.net | failed | - | -"]
        ),
        (
            "An encoded diagnostic",
            """
            Final-Recipient: rfc822; jane@example.net
            Diagnostic-Code: smtp; 550 =?utf-8?Q?Empf=C3=A4nger?= unbekannt
            """, nil, ["- | jane@example.net | - | - | 550 Empfänger unbekannt"]
        ),
        ("Nothing", "", nil, []),
        ("Prose", "Message removed\n\nSorry.\n", nil, []),
        ("A group without a recipient", "Reporting-MTA: dns; a\n\nAction: failed\n", "a", ["- | - | failed | - | -"]),
        ("Empty bodies", "Final-Recipient:\nAction:\nStatus:\nDiagnostic-Code:\n", nil, ["- | - | - | - | -"]),
    ]

    @Test("Reports of all shapes, with LF, CRLF and CR", arguments: shapes)
    func shape(_ name: String, _ text: String, _ mta: String?, _ recipients: [String]) {
        for lineEnd in ["\n", "\r\n", "\r"] {
            let read = report(text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineEnd))
            #expect(read.reportingMTA?.value == mta, "\(name)")
            #expect(summary(read) == recipients, "\(name)")
        }
    }

    @Test("Every typed value of a full report")
    func typedValues() throws {
        let full = report(
            """
            Original-Envelope-Id: QQ+3D1
            Reporting-MTA: dns; mx.example.org
            DSN-Gateway: dns; gw.example.org
            Received-From-MTA: smtp; from.example.org (10.0.0.1)
            Arrival-Date: Sat, 31 Jan 2026 10:14:05 +0100
            X-Queue: 7

            Original-Recipient: rfc822; a@example.net
            Final-Recipient: rfc822; b@example.net
            X-Actual-Recipient: rfc822; c@example.net
            Action: delayed
            Status: 4.4.1
            Remote-MTA: dns; [192.0.2.1] (mx)
            Diagnostic-Code: smtp; 421 4.4.1 busy
            Last-Attempt-Date: Sat, 31 Jan 2026 10:15:05 +0100
            Final-Log-ID: L1
            Will-Retry-Until: Thu, 5 Feb 2026 10:14:05 +0100
            Localized-Diagnostic: de; besetzt
            X-Postfix-Queue-ID: 4B1D
            """)
        #expect(full.originalEnvelopeID == "QQ=1")
        #expect(full.reportingMTA == TypedValue(type: "dns", value: "mx.example.org"))
        #expect(full.dsnGateway?.value == "gw.example.org")
        #expect(full.receivedFromMTA == TypedValue(type: "smtp", value: "from.example.org"))
        #expect(full.arrivalDate?.iso8601 == "2026-01-31T09:14:05Z")
        #expect(full.messageFields[text: "X-Queue"] == "7")
        #expect(full.messageFields.count == 6)
        #expect(full.defects.isEmpty)
        let recipient = try #require(full.recipients.first)
        #expect(recipient.originalRecipient?.address == "a@example.net")
        #expect(recipient.finalRecipient?.address == "b@example.net")
        #expect(recipient.actualRecipient?.address == "c@example.net")
        #expect(recipient.action == .delayed)
        #expect(recipient.status?.description == "4.4.1")
        #expect(recipient.remoteMTA == TypedValue(type: "dns", value: "[192.0.2.1]"))
        #expect(recipient.diagnosticCode == TypedValue(type: "smtp", value: "421 4.4.1 busy"))
        #expect(recipient.reply?.description == "421 4.4.1 busy")
        #expect(recipient.lastAttemptDate?.iso8601 == "2026-01-31T09:15:05Z")
        #expect(recipient.finalLogID == "L1")
        #expect(recipient.willRetryUntil?.iso8601 == "2026-02-05T09:14:05Z")
        #expect(recipient.localizedDiagnostic == "de; besetzt")
        #expect(recipient.fields[text: .postfixQueueID] == "4B1D")
        #expect(recipient.fields.count == 12)
    }

    @Test(
        "The reply in a diagnostic",
        arguments: [
            ("smtp; 550 5.1.1 x", "550 5.1.1 x"), ("550 5.1.1 x", "550 5.1.1 x"), ("smtp; 5.1.1 550 x", "550 5.1.1 x"),
            ("X-Postfix; host a[192.0.2.1] said: 554 5.6.0 x (in reply to end of DATA command)", "554 5.6.0 x"),
            ("x-unix; 255", nil), ("x-unix; 77", nil), ("x-unix; 550 5.1.1 no", "550 5.1.1 no"), ("smtp;", nil),
            ("smtp; none", nil),
            ("smtp; 550", "550"),
            ("smtp;550 5.1.351 Remote server returned x -> 550 y", "550 5.1.351 Remote server returned x -> 550 y"),
        ])
    func reply(_ diagnostic: String, _ expected: String?) {
        let read = report("Final-Recipient: rfc822; a@b.example\nDiagnostic-Code: \(diagnostic)\n")
        #expect(read.recipients.first?.reply?.description == expected)
    }

    @Test("A misspelt field is found by its right name, with its place")
    func misspelt() {
        let read = report("eporting-MTA: dns; a\n\nFinal-Recepient: rfc822; a@b.example\nction: failed\nX-A: 1\n")
        #expect(read.field(.reportingMTA)?.offset == 0)
        #expect(read.recipients.first?.field(.finalRecipient)?.offset == 22)
        #expect(read.recipients.first?.field(.action)?.name == "ction")
        #expect(read.recipients.first?.fields.contains(.action) == false)
        #expect(read.recipients.first?.field("x-a")?.text == "1")
        #expect(read.recipients.first?.field(.status) == nil)
    }

    @Test("Extension fields stay with their group, in order")
    func extensions() {
        let read = report(
            "X-A: 1\nReporting-MTA: dns; a\nx_odd.name: 2\n\nX-B: 3\nFinal-Recipient: rfc822; a@b.example\nX-C: 4\n\nX-D: 5\n"
        )
        #expect(read.messageFields.map(\.name.rawName) == ["X-A", "Reporting-MTA", "x_odd.name"])
        #expect(read.recipients.map { $0.fields.map(\.name.rawName) } == [["X-B", "Final-Recipient", "X-C", "X-D"]])
        #expect(read.recipients.first?.fields[text: "x-c"] == "4")
    }
}

@Suite struct DeliveryStatusDefectTests {
    @Test(
        "Defects and their offsets",
        arguments: [
            ("Final-Recipient: rfc822; a@b.example\n", []),
            (
                "Reporting-MTA: dns; a\nnonsense line\n\nFinal-Recipient: rfc822; a@b.example\n",
                ["malformedReportField at 22"]
            ),
            ("Reporting-MTA: dns; a\n\nAction: failed\n", ["missingRecipient at 23"]),
            ("Reporting-MTA: dns; a\n\nWhat: ever\n", ["malformedReportField at 23"]),
            (" folded\nReporting-MTA: dns; a\n", ["malformedReportField at 0"]),
            ("a b\nc d\n", ["malformedReportField at 0 (2 times)"]),
            ("", []), ("\n\n\n", []), ("What: ever\n", []),
        ])
    func defects(_ text: String, _ expected: [String]) {
        #expect(report(text).defects.map(\.description) == expected)
    }

    @Test("Offsets count from the start of the message, those of decoded content stand at its start")
    func offsets() {
        let bytes = Array("xxxFinal-Recipient: rfc822; a@b.example\nAction: failed\n".utf8)
        let exact = DeliveryStatusNotification.parse(bytes, range: 3..<bytes.count, at: 100)
        #expect(exact.recipients.first?.fields.map(\.offset) == [100, 137])
        #expect(exact.recipients.first?.fields.map(\.bodyOffset) == [116, 144])
        let decoded = DeliveryStatusNotification.parse(bytes, range: 3..<bytes.count, at: 100, isExact: false)
        #expect(decoded.recipients.first?.fields.map(\.offset) == [100, 100])
        #expect(decoded.recipients == exact.recipients)
    }

    @Test("Recipients beyond the limit are counted")
    func limit() {
        var limits = ParserLimits()
        limits.recipients = 2
        let group = "Final-Recipient: rfc822; a@b.example\nAction: failed\n\n"
        let read = report(String(repeating: group, count: 5) + "X-Late: 1\n", limits: limits)
        #expect(read.recipients.count == 2)
        #expect(read.recipients.last?.fields.count == 2)
        #expect(read.defects.map(\.description) == ["tooManyRecipients at \(2 * group.utf8.count) (3 times)"])
    }

    @Test("Fields beyond the limit are counted")
    func fieldLimit() {
        var limits = ParserLimits()
        limits.headerFields = 3
        let read = report(
            "Final-Recipient: rfc822; a@b.example\n" + String(repeating: "X: 1\n y\n", count: 5), limits: limits)
        #expect(read.recipients.first?.fields.count == 3)
        #expect(read.defects.map(\.code) == [.tooManyHeaderFields])
        #expect(read.defects.first?.count == 3)
    }

    @Test("A group holds 65,535 fields at most, with any limits")
    func mostFields() {
        var limits = ParserLimits()
        (limits.headerFields, limits.messageHeaderFields) = (.max, .max)
        let read = report(
            "Final-Recipient: rfc822; a@b.example\n" + String(repeating: "X: 1\n", count: 70_000) + "Action: failed\n",
            limits: limits)
        #expect(read.recipients.first?.fields.count == 65_535)
        #expect(read.recipients.first?.action == nil)
        #expect(read.defects.map(\.code) == [.tooManyHeaderFields])
        #expect(read.defects.first?.count == 70_002 - 65_535)
    }
}

@Suite struct EncodedReportTests {
    static let recipients = "Final-Recipient: rfc822; jane@example.net\r\nAction: failed\r\nStatus: 5.1.1\r\n"
    static let second = "Final-Recipient: rfc822; john@example.net\r\nAction: delayed\r\nStatus: 4.2.2\r\n"
    static let both = [
        "- | jane@example.net | failed | 5.1.1 | -", "- | john@example.net | delayed | 4.2.2 | -",
    ]

    @Test("Office 365: everything behind the first group is base64")
    func base64Rest() {
        let blob = base64(Self.recipients + "\r\n" + Self.second)
        let read = report("Reporting-MTA: dns;EX1.example.org\r\n\r\n\(blob)\r\n\r\n")
        #expect(summary(read) == Self.both)
        #expect(read.reportingMTA?.value == "EX1.example.org")
        // Where it was encoded, offsets are those of the block.
        #expect(read.recipients.map { $0.fields.first?.offset } == [38, 38])
    }

    @Test("Each group is base64, and so is the first")
    func base64Groups() {
        let groups = ["Reporting-MTA: dns; a.example\r\n", Self.recipients, Self.second].map(base64)
        let read = report(groups.joined(separator: "\n\n"))
        #expect(summary(read) == Self.both)
        #expect(read.reportingMTA?.value == "a.example")
    }

    @Test("A plain group behind an encoded one keeps its offsets")
    func plainAfterEncoded() {
        let blob = base64(Self.recipients)
        let read = report("\(blob)\n\n\(Self.second)")
        #expect(summary(read) == Self.both)
        #expect(read.recipients.map { $0.fields.first?.offset } == [0, blob.utf8.count + 2])
    }

    @Test("Base64 of something else is no group")
    func base64Other() {
        let read = report("Reporting-MTA: dns; a\n\n\(base64("This is a text that has nothing to do with it"))\n")
        #expect(read.recipients.isEmpty)
        #expect(read.defects.map(\.code) == [.malformedReportField])
    }

    @Test(
        "Quoted-printable groups",
        arguments: [
            ("Final-Recipient: rfc822; jane=\n@example.net\nAction: failed\n", "- | jane@example.net | failed | - | -"),
            (
                "Final-Reci=\r\npient: rfc822; jane@example.net\r\nAction: failed\r\n",
                "- | jane@example.net | failed | - | -"
            ),
            ("Final-Recipient: rfc822; bounce=3Djane@example.net\n", "- | bounce=jane@example.net | - | - | -"),
            ("Final-Recipient: rfc822; j=C3=BCrgen@example.net\n", "- | jürgen@example.net | - | - | -"),
            ("Final-Recipient: rfc822; bounce=jane=3Dx@example.net\n", "- | bounce=jane=3Dx@example.net | - | - | -"),
            ("Final-Recipient: rfc822; bounce=2Bx@example.net\n", "- | bounce=2Bx@example.net | - | - | -"),
            (
                "Final-Recipient: rfc822; jane@example.net\nFinal-Log-ID: QUFB=\nAction: failed\n",
                "- | jane@example.net | failed | - | -"
            ),
        ])
    func quotedPrintable(_ text: String, _ expected: String) {
        #expect(summary(report(text)) == [expected])
    }

    private func base64(_ text: String) -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
        let bytes = Array(text.utf8)
        var encoded = ""
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            var bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
            var digits: [Character] = []
            for _ in 0..<4 {
                digits.insert(alphabet[bits & 63], at: 0)
                bits >>= 6
            }
            for index in group.count + 1..<4 where index < 4 { digits[index] = "=" }
            encoded += String(digits)
            if start % 57 == 54 { encoded += "\r\n" }
        }
        return encoded
    }
}

@Suite struct ReportInTextTests {
    @Test(
        "Text that looks like a report, and text that does not",
        arguments: [
            ("Final-Recipient: rfc822; a@b.example\nAction: failed\n", true),
            ("Hello\n\nFinal-Recipient: a@b.example\nStatus: 5.1.1\n", true),
            ("Action: failed\nStatus: 5.1.1\n", true),
            ("Original-Recipient: <a@b.example>\nDiagnostic-Code: x\n", true),
            ("Reporting-MTA: dns; a\n\nFinal-Recipient: a@b.example\nAction: failed\n", true),
            ("Final-Recipient: a@b.example\r\rAction: failed\r", true),
            ("Action: failed\n", false), ("Action: failed\nAction: failed\n", false),
            ("Status: RO\nStatus: O\n", false),
            ("Status: 5.1.1\nDiagnostic-Code: x\n", false), ("The Action: failed\nThe Status: 5.1.1\n", false),
            ("Action: failed\nSome prose between.\nStatus: 5.1.1\n", false),
            ("> Action: failed\n> Status: 5.1.1\n", false), ("", false),
            ("Reporting-MTA: dns; a\nArrival-Date: x\n", false),
        ])
    func looks(_ text: String, _ expected: Bool) {
        let bytes = Array(text.utf8)
        let looks = DeliveryStatusNotification.looksLikeDeliveryStatus(bytes.span)
        #expect(looks == expected)
    }

    @Test("A block in prose begins and ends where the fields do")
    func block() throws {
        let text = """
            Sorry: it failed.
            The report follows.

            Reporting-MTA: dns; a

            Final-Recipient: rfc822; a@b.example
            Action: failed
            Diagnostic-Code: smtp; 550-x
            550 y

            This is the end.
            Final-Recipient: rfc822; decoy@b.example
            Action: failed
            """
        let bytes = Array(text.utf8)
        let found = DeliveryStatusNotification.block(in: bytes.span, range: bytes.indices)
        let range = try #require(found)
        let block = String(decoding: bytes[range], as: UTF8.self)
        #expect(block.hasPrefix("Reporting-MTA"))
        #expect(block.hasSuffix("550 y\n"))
        let read = DeliveryStatusNotification.parse(bytes, range: range, at: range.lowerBound)
        #expect(summary(read) == ["- | a@b.example | failed | - | 550-x 550 y"])
        #expect(read.defects.isEmpty)
    }

    @Test(
        "A part of a message, under its type, a wrong one, and encoded",
        arguments: ["message/delivery-status", "text/plain", "message/global-delivery-status"])
    func part(_ type: String) throws {
        let message = Message(
            "Content-Type: multipart/report; boundary=b\n\n--b\nContent-Type: \(type)\n\nReporting-MTA: dns; a\n\nFinal-Recipient: rfc822; a@b.example\nAction: failed\n\n--b--\n"
        )
        let part = try #require(message.parts.last)
        let read = DeliveryStatusNotification(part)
        #expect(summary(read) == ["- | a@b.example | failed | - | -"])
        #expect(read.reportingMTA?.value == "a")
        #expect(read.recipients.first?.fields.first?.offset == part.bodyRange.lowerBound + 23)
    }
}

@Suite struct ReportRobustnessTests {
    @Test("Random text gives the same whatever, and never traps", arguments: 0..<60 as Range<UInt64>)
    func random(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let pieces = [
            "Final-Recipient:", "Original-Recipient:", "Action:", "Status:", "Diagnostic-Code:", "Reporting-MTA:",
            "X-A:", "ction:",
            "rfc822;", "smtp;", "utf-8;", " ", "\n", "\r\n", "\r", "\n\n", "\n ", "5.1.1", "550", "550-", "550-5.1.1 ",
            "a@b.example",
            "failed", "=", "=\n", "=3D", "+2B", "\\x{FC}", "(", ")", "\"", "'", "<", ">", ";", ":", "--b", "Received:",
            "From:", "Subject:",
            "RmluYWwtUmVjaXBpZW50OiBhCkFjdGlvbjogYgo=", "ü", "\u{0}", "after ", "in reply to ", "rcpt to", "x", "#",
            "[192.0.2.250]",
        ]
        for _ in 0..<60 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 0...60, using: &generator) {
                bytes += Array(pieces[Int.random(in: 0..<pieces.count, using: &generator)].utf8)
                if Int.random(in: 0..<8, using: &generator) == 0 {
                    bytes.append(UInt8.random(in: 0...255, using: &generator))
                }
            }
            exercise(bytes)
        }
    }

    private func exercise(_ bytes: [UInt8]) {
        let read = DeliveryStatusNotification.parse(bytes, range: bytes.indices, at: 0)
        for recipient in read.recipients {
            _ = (
                recipient.originalRecipient?.address, recipient.finalRecipient?.address, recipient.reply,
                recipient.status
            )
            _ = (recipient.action, recipient.remoteMTA, recipient.lastAttemptDate, recipient.willRetryUntil)
            for field in recipient.fields { #expect(field.offset >= 0 && field.bodyOffset <= bytes.count) }
        }
        if let block = DeliveryStatusNotification.block(in: bytes.span, range: bytes.indices) {
            #expect(block.upperBound <= bytes.count)
        }
        let text = String(decoding: bytes, as: UTF8.self)
        _ = (
            SMTPReply(text), SMTPReply.first(in: text), EnhancedStatusCode.first(in: text), SMTPCommand.named(in: text)
        )
        _ = (
            EnhancedStatusCode(text), Action(text), Disposition(text), XText.decode(text), UTF8AddressXText.decode(text)
        )
        for role in [TypedValue.Role.originalRecipient, .recipient, .host, .diagnostic] {
            _ = TypedValue(text, as: role)?.address
        }
        let fields = HeaderFields(parsing: bytes, range: bytes.indices, at: 0)
        for field in fields { #expect(field.offset < bytes.count) }
    }

    @Test(
        "Cost is linear",
        arguments: [
            "Final-Recipient: rfc822; a@b.example\nAction: failed\n", "Action: failed\n", "a\n", "X: y\n", " x\n",
            "550-", "550 ", "550-5.1.1 ",
            "5.1.1 ", "5.1.1", "(", "<", "=3D", "=\n", "after ", "sending ", "in reply to the ", "QUFB\n\n",
            "Final-Recipient: a\n\n", "\n", ":",
            "Original-Recipient: a\nAction: b\n", "\"", "x (", "said: 550-\n", "Diagnostic-Code:\n", "=C3=A4\n\n", "2",
            "250 ",
        ])
    func linear(_ piece: String) {
        let text = String(repeating: piece, count: 24_000 / piece.utf8.count)
        exercise(Array(text.utf8))
    }
}
