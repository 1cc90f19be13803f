import Foundation
import TestSupport
import Testing

struct ExplainCommandTests {
    private let folder: TemporaryFolder
    private let report = Corpus.folder.appending(path: "postfix/angle-in-reply.eml").path
    private let notice = Corpus.folder.appending(path: "synthetic/qmail-ldap-disabled.eml").path

    init() throws { folder = try TemporaryFolder() }

    @Test("a report: a sentence, the values, and the lines they were read from")
    func fields() throws {
        let result = try BouncesProcess.run("explain", report)
        #expect(result.status == 0)
        #expect(result.messages == "")
        // the rules are not for ever
        let lines = result.results.split(separator: "\n", omittingEmptySubsequences: false).map {
            $0.contains("  rule ") ? String($0.prefix(46)) : String($0)
        }
        #expect(lines.first == "\(report): failure, reported by mail.example.org")
        #expect(
            lines[1].hasPrefix(
                "\"Test message angle-in-reply\", from alice@example.com, to angles@widgets.example.net, "))
        #expect(
            lines[2...].joined(separator: "\n") == """

                  Your message to angles@widgets.example.net was not delivered: there is no such mailbox. Do not write to \
                this address again.

                    recipient  angles@widgets.example.net  [1]
                    action     failed                      [2]
                    status     5.1.1                       [3]
                    reply      550                         [4]
                    remoteMTA  mx1.widgets.example.net     [5]
                    reason     userUnknown                 [4]
                    advice     suppress                    [4]

                    [1] Original-Recipient: rfc822;angles@widgets.example.net
                    [2] Action: failed
                    [3] Status: 5.1.1
                    [4] Diagnostic-Code: smtp; 550 5.1.1 <angles@widgets.example.net>... User unknown; <x@y.example> \
                (comment) "quoted" ; semicolon = equals
                    [5] Remote-MTA: dns; mx1.widgets.example.net

                """)
    }

    @Test("a notice: the layout, and the lines of the text")
    func text() throws {
        let result = try BouncesProcess.run("explain", notice)
        #expect(result.status == 0)
        for line in [
            "  Your message to greta@example.com was not delivered: the mailbox is switched off. Have somebody look at the "
                + "report.",
            "    recipient  greta@example.com  [1]  layout qmail",
            "    [1] <greta@example.com>:",
            "    [2] The mailbox is disabled and takes no mail for now. (#5.2.1)",
        ] { #expect(result.lines.contains(line[...])) }
    }

    @Test("in French")
    func french() throws {
        let result = try BouncesProcess.run("explain", "--language", "fr", report, notice)
        #expect(result.status == 0)
        #expect(
            result.results.contains("n'a pas été remis\u{A0}: cette boîte aux lettres n'existe pas. N'écrivez plus"))
        #expect(result.results.contains("n'a pas été remis\u{A0}: la boîte aux lettres est désactivée. "))
        #expect(try BouncesProcess.run("explain", "--language", "xx", report).status == 64)
    }

    @Test("rules and forms of addresses are the caller's")
    func options() throws {
        let rules = try folder.write("mine", "\"user unknown\" policyViolation  # here\n")
        let result = try BouncesProcess.run("explain", "--rules", rules, report)
        #expect(result.results.contains("reason     policyViolation             [4]  rule \(rules):1 \"user unknown\""))
        let nameless =
            "Return-Path: <>\nTo: list-bounces+jane=example.net@example.org\nSubject: failure notice\n\nSorry.\n"
        #expect(try BouncesProcess.run("explain", "-", input: nameless).results.contains("to jane@example.net was not"))
        #expect(try !BouncesProcess.run("explain", "--no-verp", "-", input: nameless).results.contains("jane"))
        let parsed = try BouncesProcess.run("parse", "--quiet", "--no-verp", "-", input: nameless)
        #expect(!parsed.results.contains("jane@example.net"))
        let bad = try folder.write("bad", "layout a\n  like b\n")
        let failed = try BouncesProcess.run("explain", "--rules", bad, report)
        #expect(failed.status == 1)
        #expect(failed.messages.contains("\(bad):2:8: unknown word b"))
    }

    @Test("a delay: what there is to do")
    func delay() throws {
        let path = Corpus.folder.appending(path: "postfix/conn-refused.delayed.eml").path
        let result = try BouncesProcess.run("explain", path)
        #expect(
            result.results.contains(
                " has not been delivered yet: the receiving server could not be reached. The mail system goes on trying; "
                    + "you need not send it again."))
        #expect(
            try BouncesProcess.run("explain", "--language", "fr", path).results.contains(
                "n'a pas encore été remis\u{A0}: le serveur destinataire n'a pas pu être joint. Le système de messagerie "
                    + "continue d'essayer ; il est inutile de le renvoyer."))
    }

    @Test("a mailbox: where each message stands, and that one is no report")
    func mailbox() throws {
        let path = try folder.write("in.mbox", mbox(ordinary, bounce("a@example.net")))
        let result = try BouncesProcess.run("explain", path)
        #expect(result.status == 0)
        let start = envelope.utf8.count + 1
        #expect(result.lines.first == "\(path), message 1 at byte \(start): not a report about another message")
        #expect(result.lines.dropFirst().first?.hasPrefix("\(path), message 2 at byte ") == true)
    }

    @Test("what cannot be read is said, and the rest is read; nothing steers the terminal")
    func errors() throws {
        let bad = try folder.write("bad.html", "<html>")
        let path = try folder.write("in.eml", bounce("\u{1B}[31ma@example.net"))
        let result = try BouncesProcess.run("explain", bad, path)
        #expect(result.status == 1)
        #expect(result.messages == "bounces: \(bad): it looks like HTML, not mail\n")
        #expect(result.results.contains("Your message to \\u{1b}[31ma@example.net was not delivered"))
        #expect(!result.results.contains("\u{1B}"))
    }

    @Test("standard input; a full disk is an error")
    func output() throws {
        let result = try BouncesProcess.run("explain", "-", input: bounce("a@example.net"))
        #expect(result.results.hasPrefix("-: failure, reported by mx.example.org\n"))
        guard let full = FileHandle(forWritingAtPath: "/dev/full") else { return }
        let failed = try BouncesProcess.run("explain", report, output: full)
        #expect(failed.status == 1)
        #expect(failed.messages == "bounces: cannot write the results: No space left on device\n")
    }
}
