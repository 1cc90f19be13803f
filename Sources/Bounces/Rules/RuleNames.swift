import DeliveryReports

/// The names that rows may use: providers with their hosts, reasons.
struct RuleNames: Hashable, Sendable {
    /// Those of this library, then those of a table.
    private(set) var reasons = Reason.known
    private(set) var advices = Reason.known.map(Advice.init(for:))
    private(set) var hosts = ProviderHosts()
    private var providerWords = WordList()
    private var reasonWords = WordList(Reason.known.map(\.rawValue))

    func provider(_ name: Span<UInt8>) -> Int? { providerWords.number(of: name) }
    func reason(_ name: Span<UInt8>) -> Int? { reasonWords.number(of: name) }

    /// The words for commands; `none` is a report that tells no command.
    static let commands = WordList(["connect", "helo", "starttls", "auth", "mail", "rcpt", "data", "none"])
    static let noCommand = 7

    /// The words for advices.
    static let advices = WordList(Advice.known.map(\.rawValue))

    /// Adds a provider, unless it is there, and gives its number.
    mutating func addProvider(_ name: Span<UInt8>) -> Int { providerWords.add(name) }

    mutating func addHost(_ host: Span<UInt8>, of provider: Int) { hosts.add(host, provider: provider) }

    mutating func addReason(_ reason: Reason, advice: Advice) {
        guard reasonWords.add(reason.rawValue.utf8.span) == reasons.count else { return }
        reasons.append(reason)
        advices.append(advice)
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
        switch command {
        case .connect: 0
        case .helo, .ehlo: 1
        case .startTLS: 2
        case .auth: 3
        case .mailFrom: 4
        case .rcptTo: 5
        case .data, .endOfData: 6
        default: nil
        }
    }
}
