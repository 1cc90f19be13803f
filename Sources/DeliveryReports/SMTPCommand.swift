import RawMail

/// The step of an SMTP session that a reply answered (RFC 5321 section 4.1).
public struct SMTPCommand: RawRepresentable, Hashable, Sendable, Codable, CustomStringConvertible {
    /// The name of the step.
    public let rawValue: String

    /// Makes a step of any name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The name of the step.
    public var description: String { rawValue }

    /// The connection and the server's greeting.
    public static let connect = Self(rawValue: "connect")
    /// HELO.
    public static let helo = Self(rawValue: "helo")
    /// EHLO, and LHLO of LMTP.
    public static let ehlo = Self(rawValue: "ehlo")
    /// STARTTLS.
    public static let startTLS = Self(rawValue: "startTLS")
    /// AUTH.
    public static let auth = Self(rawValue: "auth")
    /// MAIL FROM.
    public static let mailFrom = Self(rawValue: "mailFrom")
    /// RCPT TO.
    public static let rcptTo = Self(rawValue: "rcptTo")
    /// DATA.
    public static let data = Self(rawValue: "data")
    /// The dot behind the message.
    public static let endOfData = Self(rawValue: "endOfData")
}

extension SMTPCommand {
    /// The first step that prose names: `(in reply to RCPT TO command)`, `after RCPT TO:<jane@example.net>`, `after end of data`,
    /// `while sending MAIL FROM`, `>>> DATA`, `connect to mx.example.net`.
    public static func named(in text: String) -> SMTPCommand? { named(in: text.utf8.span) }

    package static func named(in bytes: Span<UInt8>) -> SMTPCommand? {
        var first: SMTPCommand?
        findNames(in: bytes) { command in
            first = command
            return false
        }
        return first
    }

    /// All steps that prose names, each once.
    package static func all(in bytes: Span<UInt8>) -> [SMTPCommand] {
        var commands: [SMTPCommand] = []
        findNames(in: bytes) { command in
            if !commands.contains(command) { commands.append(command) }
            return true
        }
        return commands
    }

    /// Hands over each step that is named, until `next` says that no more are wanted.
    @inline(__always)
    private static func findNames(in bytes: Span<UInt8>, _ next: (SMTPCommand) -> Bool) {
        let phrases = phrases
        for index in 0..<max(bytes.count - 1, 0) {
            let candidates = phrases.beginning(bytes[index], bytes[index + 1])
            if candidates == 0 || index > 0 && bytes[index - 1].isAlpha { continue }
            if let command = command(ofOneIn: candidates, at: index, in: bytes), !next(command) { return }
        }
    }

    private static func command(ofOneIn candidates: UInt64, at index: Int, in bytes: Span<UInt8>) -> SMTPCommand? {
        var candidates = candidates
        while let end = phrases.end(ofNext: &candidates, at: index, in: bytes) {
            if let command = end.command {
                if isWordEnd(end.position, in: bytes) { return command }
            } else if let command = command(at: end.position, in: bytes) {
                return command
            }
        }
        return nil
    }

    private static func command(at start: Int, in bytes: Span<UInt8>) -> SMTPCommand? {
        var index = start
        // Not more: `sending sending sending ...` would cost its length at every word.
        for _ in 0..<3 {
            var candidates = fillers.beginning(at: index, in: bytes)
            guard let filler = fillers.end(ofNext: &candidates, at: index, in: bytes) else { break }
            index = filler.position
        }
        var candidates = names.beginning(at: index, in: bytes)
        while let end = names.end(ofNext: &candidates, at: index, in: bytes) {
            if isWordEnd(end.position, in: bytes) { return end.command }
        }
        return nil
    }

    /// Whether a phrase that ends here ends where a word does.
    private static func isWordEnd(_ end: Int, in bytes: Span<UInt8>) -> Bool {
        end >= bytes.count || !bytes[end].isAlpha || !bytes[end - 1].isAlpha
    }

    /// At most 64 phrases, of which the first two bytes leave few.
    private struct Phrases {
        /// Each with the command that it names; nil if the command follows it.
        private let phrases: [(text: StaticString, command: SMTPCommand?)]
        /// For each byte a bit for the phrases that it begins, and for those that it goes on, in either case.
        private var firsts = [UInt64](repeating: 0, count: 256)
        private var seconds = [UInt64](repeating: 0, count: 256)

        init(_ phrases: [(text: StaticString, command: SMTPCommand?)]) {
            self.phrases = phrases
            for (number, phrase) in phrases.enumerated() {
                var bytes: [UInt8] = []
                bytes.append(copying: phrase.text)
                // each letter, and its capital
                for bit in [0, 0x20] as [UInt8] {
                    let (first, second) = (bytes[0] & ~bit, bytes[1] & ~bit)
                    if first.lowercased == bytes[0] { firsts[Int(first)] |= 1 << UInt64(number) }
                    if second.lowercased == bytes[1] { seconds[Int(second)] |= 1 << UInt64(number) }
                }
            }
        }

        /// The phrases that begin with two bytes, a bit each.
        func beginning(_ first: UInt8, _ second: UInt8) -> UInt64 { firsts[Int(first)] & seconds[Int(second)] }

        func beginning(at index: Int, in bytes: Span<UInt8>) -> UInt64 {
            index + 1 < bytes.count ? beginning(bytes[index], bytes[index + 1]) : 0
        }

        /// The command and the end of the first of some phrases that stands at a position; takes it and those before it out.
        func end(
            ofNext candidates: inout UInt64, at index: Int, in bytes: Span<UInt8>
        ) -> (position: Int, command: SMTPCommand?)? {
            while candidates != 0 {
                let number = candidates.trailingZeroBitCount
                candidates &= candidates - 1
                let end = index + phrases[number].text.utf8CodeUnitCount
                guard end <= bytes.count else { continue }
                if ByteSearch.isEqualIgnoringCase(bytes.extracting(index..<end), to: phrases[number].text) {
                    return (end, phrases[number].command)
                }
            }
            return nil
        }
    }

    /// Those that introduce a command stand before those that name one.
    private static let phrases = Phrases(introductions.map { ($0, nil) } + commands)

    private static let introductions: [StaticString] = [
        "in reply to ", "reply to ", "in response to ", "response to ", "response from ", "after ", "while sending ",
        "while performing ", "while receiving ", "while waiting for ", "failed on ", "like ", "for ", "during ", "at ",
        "in ",
        ">>> ",
        "sent <<< ", "sent: ", "sending ", "timed out on ", "to ",
    ]

    private static let fillers = Phrases([
        ("the ", nil), ("pipelined ", nil), ("sending ", nil), ("smtp ", nil), ("our ", nil), ("a ", nil),
        ("issuing ", nil),
    ])

    private static let names = Phrases([
        ("end of data", .endOfData), ("end-of-data", .endOfData), ("end of message", .endOfData),
        ("message body", .endOfData), ("final dot", .endOfData), (". command", .endOfData), ("final \".\"", .endOfData),
        ("rcpt to", .rcptTo), ("rcpt", .rcptTo), ("mail from", .mailFrom), ("mail command", .mailFrom),
        ("data command", .data), ("data:", .data), ("data", .data), ("ehlo", .ehlo), ("lhlo", .ehlo), ("helo", .helo),
        ("starttls", .startTLS), ("auth", .auth), ("initial server greeting", .connect),
        ("initial connection", .connect), ("connection", .connect), ("connect", .connect), ("greeting", .connect),
        ("banner", .connect),
    ])

    private static let commands: [(text: StaticString, command: SMTPCommand?)] = [
        ("smtp:rcpt", .rcptTo), ("mail+rcpt", .rcptTo), ("does not like recipient", .rcptTo),
        ("rcpt to command", .rcptTo), ("mail from command", .mailFrom), ("rcpt to:<", .rcptTo),
        ("mail from:<", .mailFrom),
        ("data command", .data), ("helo command", .helo), ("ehlo command", .ehlo), ("ehlo handshake", .ehlo),
        ("helo handshake", .helo), ("connect to ", .connect), ("refused to talk to me", .connect),
    ]
}
