import ArgumentParser
import Bounces
import Mailboxes

/// `bounces classify`: replies or log lines in, one line of JSON for each out.
struct ClassifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "classify",
        abstract: "Say what an SMTP reply or a line of a mail log means.",
        discussion: """
            A REPLY is what a mail server said, or a line of a log in which it stands: those of Postfix, Exim, Sendmail, \
            qmail and OpenSMTPD are understood. Without one, each line of standard input is one.

            EXAMPLES
              bounces classify '550 5.1.1 <jane@example.net>: user unknown'
              grep status=bounced /var/log/mail.log | bounces classify

            EXIT STATUS
              0   every reply was read, whatever it means
              1   standard input could not be read, or the results not be written
              64  the command line was wrong
            """)

    @Argument(help: "What the server said; every argument is a reply of its own.")
    var reply: [String] = []

    @Flag(help: "Print each object on several indented lines.")
    var pretty = false

    @OptionGroup var rules: RuleFiles

    func run() throws {
        FileDescriptor.ignoreBrokenPipes()
        var run = ClassifyRun(rules: try rules.load(), isPretty: pretty)
        for text in reply { try run.take(text) }
        if reply.isEmpty { try run.readStandardInput() }
    }
}

/// Judges replies and writes what they mean.
struct ClassifyRun {
    private let rules: ReasonRules
    private var json: JSONWriter

    /// A longer line is no reply; what is beyond is passed over.
    private static var lineLimit: Int { 64 * 1024 }

    init(rules: ReasonRules, isPretty: Bool) {
        self.rules = rules
        json = JSONWriter(isPretty: isPretty)
    }

    /// Judges one reply.
    mutating func take(_ text: String) throws {
        write(LogLine(text))
        try flush()
    }

    /// Judges each line.
    mutating func readStandardInput() throws {
        var line: [UInt8] = []
        do {
            var file = try InputFile(path: [UInt8(ascii: "-")])
            while true {
                let bytes = try file.next()
                for byte in bytes {
                    if byte == 0x0A { takeLine(&line) } else if line.count < Self.lineLimit { line.append(byte) }
                }
                if bytes.isEmpty { takeLine(&line) }
                try flush()
                if bytes.isEmpty { return }
            }
        } catch let error as SystemError {
            FileDescriptor.standardError.writeLine("bounces: standard input: \(error)")
            throw ExitCode(1)
        }
    }

    private mutating func takeLine(_ line: inout [UInt8]) {
        if line.contains(where: { $0 > 0x20 }) { write(LogLine(String(decoding: line, as: UTF8.self))) }
        line.removeAll(keepingCapacity: true)
    }

    private mutating func flush() throws {
        try Results.write(json.bytes)
        json.removeAll()
    }

    private mutating func write(_ line: LogLine) {
        let verdict = rules.verdict(for: line.query)
        let hint = verdict?.advice == .retry ? line.query.texts.first.flatMap { RetryHint.seconds(in: $0) } : nil
        json.object { json in
            json.member("reply", line.query.reply)
            json.member("status", line.query.status?.description)
            json.member("class", line.permanence?.rawValue)
            json.member("reason", (verdict?.reason ?? .undetermined).rawValue)
            json.member("advice", (verdict?.advice ?? .review).rawValue)
            json.member("retryAfter", verdict?.retryAfterSeconds ?? hint)
            json.member("rule", verdict?.rule.description)
            json.member("seen", verdict?.rule.seen)
        }
        json.endLine()
    }
}
