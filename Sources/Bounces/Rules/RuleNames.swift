import DeliveryReports
import RawMail

/// The names that rows may use: providers with their hosts, reasons.
struct RuleNames: Hashable, Sendable {
    private(set) var providers: [String] = []
    private(set) var reasons: [Reason] = []
    private(set) var advices: [Advice] = []
    private var providerNumbers: [String: Int] = [:]
    private var reasonNumbers: [String: Int] = [:]
    private var hosts: [String: [Int]] = [:]

    func provider(_ name: String) -> Int? { providerNumbers[name] }
    func reason(_ name: String) -> Int? { reasonNumbers[name] }

    /// The words for commands; `none` is a report that tells no command.
    static let commands = ["connect", "helo", "starttls", "auth", "mail", "rcpt", "data", "none"]
    static let noCommand = 7

    mutating func addProvider(_ name: String, host: String) {
        let number = providerNumbers[name] ?? providers.count
        if number == providers.count {
            providers.append(name)
            providerNumbers[name] = number
        }
        if hosts[host]?.contains(number) != true { hosts[host, default: []].append(number) }
    }

    mutating func addReason(_ reason: Reason, advice: Advice) {
        guard reasonNumbers[reason.rawValue] == nil else { return }
        reasonNumbers[reason.rawValue] = reasons.count
        reasons.append(reason)
        advices.append(advice)
    }

    /// The providers that a host belongs to.
    ///
    /// The host may be written as reports and logs write it: `dns; mx.example.net (192.0.2.1)`, `mx.example.net[192.0.2.1]`.
    func providers(ofHost host: String) -> [Int] {
        let name = Self.bareName(host)
        guard !name.isEmpty else { return [] }
        var found = hosts[String(decoding: name, as: UTF8.self)] ?? []
        for (start, byte) in name.enumerated() where byte == 0x2E || start == 0 {
            let suffix = String(decoding: name[start...], as: UTF8.self)
            found += hosts[start == 0 ? "." + suffix : suffix] ?? []
        }
        return found
    }

    /// The host's name alone, in lower case, with no more than 255 bytes.
    private static func bareName(_ host: String) -> [UInt8] {
        let host = Array(host.utf8)
        let start = host.lastIndex(of: UInt8(ascii: ";")).map { $0 + 1 } ?? 0
        let name = host[start...].drop { $0.isWhiteSpace || $0.isLineEnd }
            .prefix { $0 > 0x20 && ![UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: ":")].contains($0) }
            .prefix(255)
        return (name.last == 0x2E ? name.dropLast() : name).map(\.lowercased)
    }
}

extension Reason {
    /// The reasons that have a name here, in the order of their declaration.
    static let known: [Reason] = [
        userUnknown, addressMoved, mailboxDisabled, mailboxFull, recipientFiltered,
        domainUnknown, domainRefusesMail, relayDenied,
        messageTooLarge, contentRejected, spam, virus, nonCompliantMessage,
        senderRejected, authenticationFailed, badReputation, blocked, reverseDNSRequired, policyViolation,
        securityRequired, rateLimited, tooManyConnections,
        networkError, expired, systemError, systemFull, mailerError, syntaxError, suppressed, undetermined,
    ]
}

extension Advice {
    /// The advices that have a name here.
    static let known: [Advice] = [suppress, retry, fixMessage, fixSender, review]
}

extension RuleNames {
    /// The position of a command's word in ``commands``; nil for one that no row can ask for.
    static func number(of command: SMTPCommand) -> Int? {
        let word =
            switch command {
            case .connect: "connect"
            case .helo, .ehlo: "helo"
            case .startTLS: "starttls"
            case .auth: "auth"
            case .mailFrom: "mail"
            case .rcptTo: "rcpt"
            case .data, .endOfData: "data"
            default: ""
            }
        return commands.firstIndex(of: word)
    }
}
