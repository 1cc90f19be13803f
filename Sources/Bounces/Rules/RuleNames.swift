import DeliveryReports

/// The names that rows may use: providers with their hosts, reasons.
struct RuleNames: Hashable, Sendable {
    private(set) var providers: [String] = []
    private(set) var reasons: [Reason] = []
    private(set) var advices: [Advice] = []
    private var providerNumbers: [String: Int] = [:]
    private var reasonNumbers: [String: Int] = [:]
    private(set) var hosts = ProviderHosts()

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
        hosts.add(host, provider: number)
    }

    mutating func addReason(_ reason: Reason, advice: Advice) {
        guard reasonNumbers[reason.rawValue] == nil else { return }
        reasonNumbers[reason.rawValue] = reasons.count
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
