import Bounces
import InternetMessage
import Mailboxes
import RawMail

extension Property {
    /// A mailbox: the same messages however it is cut, each where it says, each as if it stood alone; and whatever stands
    /// between two good messages leaves them whole.
    public static let mbox = Property("mbox") { input, findings in
        let (choice, rest) = Inputs.choice(input)
        let format: MailboxFormat = [.mboxrd, .mboxo, .mboxcl, .mboxcl2, .automatic][choice % 5]
        let input = Inputs.withLongLine(rest, findings.effort)
        let whole = ReadMailbox(input, format, .whole)
        let (modes, seed) = findings.cuttings()
        for mode in modes {
            findings.require(ReadMailbox(input, format, mode, seed: seed) == whole, "\(mode): other messages")
        }
        var end = 0
        for (index, entry) in whole.entries.enumerated() {
            findings.same(entry.source.index, index, "index")
            findings.require(entry.source.offset >= end, "message \(index) overlaps the one before")
            end = entry.source.offset + entry.source.length
            findings.require(end <= input.count, "message \(index) lies outside")
            DefectsCheck(entry.message.defects, 0...entry.message.length).run(&findings)
        }
        if format == .mboxrd { checkAlone(whole.entries, input, &findings) }
        if findings.isChosen(oneIn: 4) { checkNeighbours(of: rest, seed, &findings) }
    }

    /// Each message of a mailbox is what it is as a file of its own.
    private static func checkAlone(_ entries: [MailboxEntry], _ input: [UInt8], _ findings: inout Findings) {
        guard !input.contains(0x0D), input.count < LineSplitter.lineLimit else { return }
        for entry in entries {
            let bytes = input[entry.source.offset...].prefix(entry.source.length)
            findings.require(entry.message == Message(unquoted(bytes)), "message \(entry.source.index) alone differs")
        }
    }

    /// Takes one `>` away from each line that is `>From `, `>>From ` and so on.
    private static func unquoted(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
            isQuotable(line) && line.first == 0x3E ? line.dropFirst() : line
        }
        return Array(lines.joined(separator: [0x0A]))
    }

    private static func isQuotable(_ line: ArraySlice<UInt8>) -> Bool {
        line.drop { $0 == 0x3E }.starts(with: "From ".utf8)
    }

    private static func checkNeighbours(of input: [UInt8], _ seed: UInt64, _ findings: inout Findings) {
        var mailbox = envelope + goodBytes + [0x0A] + envelope
        for line in input.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if isQuotable(line) { mailbox.append(0x3E) }
            mailbox += line
            mailbox.append(0x0A)
        }
        mailbox += [0x0A] + envelope + goodBytes
        let entries = ReadMailbox(mailbox, .mboxrd, .random, seed: seed).entries
        findings.same(entries.count, 3, "messages of three")
        findings.require(entries.first?.message == goodMessage, "the message before differs")
        findings.require(entries.last?.message == goodMessage, "the message after differs")
        findings.require(goodRecipient == "jane@example.net", "the good one is no bounce")
    }

    private static let envelope = Array("From jane@example.net Sat Jan 31 09:14:05 2026\n".utf8)
    private static let goodMessage = Message(goodBytes)
    private static let goodRecipient = Bounce(goodMessage)?.recipients.first?.address
    private static let goodBytes = Array(
        """
        From: MAILER-DAEMON@example.org
        Content-Type: multipart/report; report-type=delivery-status; boundary=b

        --b
        Content-Type: message/delivery-status

        Final-Recipient: rfc822; jane@example.net
        Action: failed
        Status: 5.1.1

        --b--

        """.utf8)
}

/// What comes out of a mailbox.
private struct ReadMailbox: Equatable {
    var entries: [MailboxEntry] = []
    var error: MailboxError?

    init(_ input: [UInt8], _ format: MailboxFormat, _ mode: FeedingMode, seed: UInt64 = 1) {
        var reader = MessageReader(format: format)
        do throws(MailboxError) {
            try mode.forEachChunk(of: input, seed: seed) { chunk throws(MailboxError) in
                let chunk = input.span.extracting(chunk)
                var position = 0
                while let entry = try reader.next(in: chunk, from: &position) { entries.append(entry) }
            }
            while let entry = try reader.finish() { entries.append(entry) }
        } catch {
            self.error = error
        }
    }
}
