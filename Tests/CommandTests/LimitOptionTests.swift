import Bounces
import Foundation
import Testing

@testable import BouncesCommand

/// Every limit, one below, at and above what a report needs, set on the library and on the command line.
@Suite("Limits")
struct LimitOptionTests {
    /// A limit and what the report needs of it.
    struct Row: CustomStringConvertible, Sendable {
        let name: String
        let need: Int
        /// What is told when there is one less.
        let defect: Defect.Code
        /// How often.
        var count = 1
        var description: String { "\(name) \(need)" }
    }

    private static let subject = "Subject: \(String(repeating: "x", count: 100))\n"
    private static let header = """
        Content-Type: multipart/report; report-type=delivery-status; boundary=bb
        From: MAILER-DAEMON@example.org

        """
    private static let notice = "Sorry."
    private static let statusHeader = "Content-Type: message/delivery-status\n"
    private static let recipient = "Final-Recipient: rfc822; jane@example.net"
    private static let status = """
        Reporting-MTA: dns; mx.example.org

        \(recipient)
        Action: failed
        Status: 5.1.1

        Final-Recipient: rfc822; ann@example.net
        Action: failed
        Status: 5.2.2

        """
    private static let returnedHeader = "Content-Type: message/rfc822\n"
    private static let returned = "Subject: hello\n"

    private static let report = """
        \(header)\(subject)
        --bb

        \(notice)
        --bb
        \(statusHeader)
        \(status)
        --bb
        \(returnedHeader)
        \(returned)
        Hi.
        --bb--

        """

    private static let partHeaders = (statusHeader + returnedHeader + returned).utf8.count
    private static let mainHeader = (header + subject).utf8.count

    static let rows = [
        Row(name: "nesting", need: 2, defect: .nestingTooDeep),
        Row(name: "parts", need: 5, defect: .tooManyParts),
        Row(name: "headerFieldBytes", need: subject.utf8.count, defect: .headerFieldTooLong),
        // Counts for the fields about a recipient too, of which there are two times three.
        Row(name: "headerFields", need: 3, defect: .tooManyHeaderFields, count: 3),
        Row(name: "messageHeaderFields", need: 6, defect: .tooManyHeaderFields),
        Row(name: "headerBytes", need: mainHeader, defect: .headerTooLarge),
        Row(name: "parameters", need: 2, defect: .tooManyParameters),
        Row(name: "boundaryBytes", need: 2, defect: .boundaryTooLong),
        Row(name: "textBytes", need: notice.utf8.count, defect: .contentTruncated),
        Row(name: "reportBytes", need: status.utf8.count, defect: .contentTruncated),
        Row(name: "reportFieldBytes", need: recipient.utf8.count, defect: .headerFieldTooLong),
        Row(
            name: "messageBytes", need: mainHeader + partHeaders + notice.utf8.count + status.utf8.count,
            defect: .headerTooLarge),
        Row(name: "messageTextBytes", need: partHeaders + notice.utf8.count, defect: .headerTooLarge),
        Row(name: "recipients", need: 2, defect: .tooManyRecipients),
    ]

    @Test("what is needed is enough, and one less is told", arguments: rows, -1...1)
    func library(row: Row, excess: Int) throws {
        let option = try #require(LimitOption(argument: "\(row.name)=\(row.need + excess)"))
        var limits = ParserLimits()
        option.set(&limits)
        let message = Message(Self.report, limits: limits)
        let defects = BounceAnalyzer(limits: limits).analyze(message)?.defects ?? message.defects
        let told = defects.filter { $0.code == row.defect }
        #expect(told.map(\.count) == (excess < 0 ? [row.count] : []))
        #expect(excess < 0 || defects.isEmpty)
    }

    @Test("the command takes each limit", arguments: rows, [-1, 0])
    func command(row: Row, excess: Int) throws {
        let result = try BouncesProcess.run(
            "parse", "--all", "--quiet", "--limit", "\(row.name)=\(row.need + excess)", "-", input: Self.report)
        #expect(result.status == 0)
        #expect(result.results.contains("{\"code\":\"\(row.defect.rawValue)\",") == (excess < 0))
    }

    @Test("explain takes limits too")
    func explain() throws {
        let result = try BouncesProcess.run("explain", "--limit", "recipients=1", "-", input: Self.report)
        #expect(result.status == 0)
        #expect(result.results.contains("jane@example.net"))
        #expect(!result.results.contains("ann@example.net"))
    }

    @Test("every limit can be set, and is tested")
    func all() {
        let names = Mirror(reflecting: ParserLimits()).children.compactMap(\.label)
        #expect(LimitOption.all.map(\.name) == names)
        #expect(Self.rows.map(\.name) == names)
    }

    @Test(
        "what is no limit is wrong usage",
        arguments: ["recipients", "recipients=", "recipients=x", "recipients=-1", "=5", "people=5", "recipients=1=2"])
    func wrong(argument: String) throws {
        let result = try BouncesProcess.run("parse", "--limit", argument, "-", input: Self.report)
        #expect(result.status == 64)
        #expect(result.results == "")
        #expect(result.messages.contains("--limit <name=number>"))
    }
}
