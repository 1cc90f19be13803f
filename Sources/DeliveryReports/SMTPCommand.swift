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
        for index in 0..<bytes.count where index == 0 || !bytes[index - 1].isAlpha {
            let first = bytes[index].lowercased
            guard first < 0x80 else { continue }
            for phrase in byFirst[Int(first)] where bytes.holds(phrase.bytes, at: index) {
                if let command = phrase.command {
                    if isWord(phrase.bytes, at: index, in: bytes) { return command }
                } else if let command = command(at: index + phrase.bytes.count, in: bytes) {
                    return command
                }
            }
        }
        return nil
    }

    private static func command(at start: Int, in bytes: Span<UInt8>) -> SMTPCommand? {
        var index = start
        // Not more: `sending sending sending ...` would cost its length at every word.
        for _ in 0..<3 { index += fillerLength(at: index, in: bytes) }
        for (name, command) in names where bytes.holds(name, at: index) && isWord(name, at: index, in: bytes) {
            return command
        }
        return nil
    }

    private static func fillerLength(at index: Int, in bytes: Span<UInt8>) -> Int {
        for filler in fillers where bytes.holds(filler, at: index) { return filler.count }
        return 0
    }

    /// Whether the phrase ends where a word does.
    private static func isWord(_ phrase: [UInt8], at index: Int, in bytes: Span<UInt8>) -> Bool {
        let end = index + phrase.count
        return end >= bytes.count || !bytes[end].isAlpha || !bytes[end - 1].isAlpha
    }

    /// A phrase, and the command that it names; nil if the command follows it.
    private struct Phrase {
        var bytes: [UInt8]
        var command: SMTPCommand?
    }

    /// All phrases by their first byte, those that introduce a command before those that name one.
    private static let byFirst: [[Phrase]] = {
        var table = [[Phrase]](repeating: [], count: 0x80)
        for phrase in introductions { table[Int(phrase[0])].append(Phrase(bytes: phrase)) }
        for (phrase, command) in phrases { table[Int(phrase[0])].append(Phrase(bytes: phrase, command: command)) }
        return table
    }()

    private static let introductions: [[UInt8]] = [
        "in reply to ", "reply to ", "in response to ", "response to ", "response from ", "after ", "while sending ",
        "while performing ", "while receiving ", "while waiting for ", "failed on ", "like ", "for ", "during ", "at ",
        "in ",
        ">>> ",
        "sent <<< ", "sent: ", "sending ", "timed out on ", "to ",
    ].map { Array($0.utf8) }

    private static let fillers: [[UInt8]] = ["the ", "pipelined ", "sending ", "smtp ", "our ", "a ", "issuing "]
        .map { Array($0.utf8) }

    private static let names: [([UInt8], SMTPCommand)] = [
        ("end of data", .endOfData), ("end-of-data", .endOfData), ("end of message", .endOfData),
        ("message body", .endOfData), ("final dot", .endOfData), (". command", .endOfData), ("final \".\"", .endOfData),
        ("rcpt to", .rcptTo), ("rcpt", .rcptTo), ("mail from", .mailFrom), ("mail command", .mailFrom),
        ("data command", .data), ("data:", .data), ("data", .data), ("ehlo", .ehlo), ("lhlo", .ehlo), ("helo", .helo),
        ("starttls", .startTLS), ("auth", .auth), ("initial server greeting", .connect),
        ("initial connection", .connect), ("connection", .connect), ("connect", .connect), ("greeting", .connect),
        ("banner", .connect),
    ].map { (Array($0.utf8), $1) }

    private static let phrases: [([UInt8], SMTPCommand)] = [
        ("smtp:rcpt", .rcptTo), ("mail+rcpt", .rcptTo), ("does not like recipient", .rcptTo),
        ("rcpt to command", .rcptTo), ("mail from command", .mailFrom), ("rcpt to:<", .rcptTo),
        ("mail from:<", .mailFrom),
        ("data command", .data), ("helo command", .helo), ("ehlo command", .ehlo), ("ehlo handshake", .ehlo),
        ("helo handshake", .helo), ("connect to ", .connect), ("refused to talk to me", .connect),
    ].map { (Array($0.utf8), $1) }
}
