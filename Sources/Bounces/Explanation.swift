import DeliveryReports

/// Plain sentences about a bounce, for a person who has never heard of SMTP.
///
/// ```swift
/// Explanation(.english).sentences(about: recipient, kind: bounce.kind)
/// // "Your message to jane@example.net was not delivered: there is no such mailbox. Do not write to this address again."
/// ```
public struct Explanation: Sendable {
    /// A language that there are sentences in.
    public enum Language: String, Sendable, CaseIterable, Codable {
        /// English
        case english = "en"
        /// French
        case french = "fr"
    }

    private let language: Language

    /// Makes explanations in a language.
    public init(_ language: Language) { self.language = language }

    /// What happened to a recipient, why, and what to do.
    public func sentences(about recipient: BouncedRecipient, kind: Bounce.Kind) -> String {
        let event = text("event", Self.event(recipient, kind)).replacingPlaceholder(with: recipient.address)
        guard recipient.action != .delivered, kind != .success, kind != .disposition, kind != .autoReply,
            kind != .complaint
        else { return event + "." }
        let cause = recipient.reason.map { text(for: recipient, "reason", $0.rawValue) } ?? ""
        let advice = recipient.advice.map { text(for: recipient, "advice", $0.rawValue) } ?? ""
        let colon = language == .french ? "\u{00A0}: " : ": "
        return event + (cause.isEmpty ? "" : colon + cause) + "." + (advice.isEmpty ? "" : " " + advice + ".")
    }

    private static func event(_ recipient: BouncedRecipient, _ kind: Bounce.Kind) -> String {
        switch kind {
        case .complaint, .disposition, .autoReply: kind.rawValue
        default: recipient.action?.rawValue ?? "failed"
        }
    }

    /// The row of a table, that for mail which is still being tried if there is one.
    private func text(for recipient: BouncedRecipient, _ table: String, _ name: String) -> String {
        let pending = recipient.action == .delayed ? text("pending " + table, name) : ""
        return pending.isEmpty ? text(table, name) : pending
    }

    /// The row of a table, an empty text if there is none.
    private func text(_ table: String, _ name: String) -> String {
        Self.rows["\(table) \(name)"]?[language == .english ? 0 : 1] ?? ""
    }

    private static let rows: [String: [String]] = {
        var rows: [String: [String]] = [:]
        for line in table.split(separator: "\n") {
            let cells = line.split(separator: "|").map { $0.trimmingSpaces() }
            if cells.count == 3 { rows[cells[0]] = [cells[1], cells[2]] }
        }
        return rows
    }()

    /// What is explained | in English | in French.
    ///
    /// `@` stands for the address.
    private static let table = """
        event failed | Your message to @ was not delivered | Votre message à @ n'a pas été remis
        event delayed | Your message to @ has not been delivered yet | Votre message à @ n'a pas encore été remis
        event delivered | Your message to @ was delivered | Votre message à @ a été remis
        event relayed | Your message to @ was passed on to a system that sends no confirmations | Votre message à @ a été transmis à un système qui n'envoie pas de confirmation
        event expanded | Your message to @ was passed on to the members of that address | Votre message à @ a été transmis aux membres de cette adresse
        event complaint | The recipient @ marked your message as unwanted | Le destinataire @ a signalé votre message comme indésirable
        event disposition | The mail program of @ tells what became of your message | Le logiciel de messagerie de @ indique ce qu'est devenu votre message
        event autoReply | @ answered automatically | @ a répondu automatiquement
        reason userUnknown | there is no such mailbox | cette boîte aux lettres n'existe pas
        reason addressMoved | the mailbox has moved or changed hands | la boîte aux lettres a déménagé ou changé de propriétaire
        reason mailboxDisabled | the mailbox is switched off | la boîte aux lettres est désactivée
        reason mailboxFull | the mailbox is full | la boîte aux lettres est pleine
        reason recipientFiltered | the recipient does not accept this message | le destinataire n'accepte pas ce message
        reason domainUnknown | there is no mail server for this domain | aucun serveur de messagerie ne dessert ce domaine
        reason domainRefusesMail | this domain takes no mail at all | ce domaine n'accepte aucun courrier
        reason relayDenied | the server does not take mail for this address | le serveur n'accepte pas de courrier pour cette adresse
        reason messageTooLarge | the message is too large | le message est trop volumineux
        reason contentRejected | something in the message is not accepted | un élément du message n'est pas accepté
        reason spam | the message was taken for spam | le message a été pris pour du spam
        reason virus | the message was taken to contain a virus | le message semble contenir un virus
        reason nonCompliantMessage | the message is not formed as the standards ask | le message n'est pas conforme aux normes
        reason senderRejected | the sender's address is not accepted | l'adresse de l'expéditeur n'est pas acceptée
        reason authenticationFailed | the sender could not be authenticated | l'expéditeur n'a pas pu être authentifié
        reason badReputation | the sending system has a bad reputation | le système d'envoi a une mauvaise réputation
        reason blocked | the sending system is on a block list | le système d'envoi figure sur une liste de blocage
        reason reverseDNSRequired | the sending system has no proper name in the DNS | le système d'envoi n'a pas de nom valable dans le DNS
        reason policyViolation | a rule of the receiving organisation forbids it | une règle de l'organisation destinataire l'interdit
        reason securityRequired | a secure connection or a login is required | une connexion sécurisée ou une authentification est exigée
        reason rateLimited | too many messages came in too short a time | trop de messages sont arrivés en trop peu de temps
        reason tooManyConnections | too many connections were open at once | trop de connexions étaient ouvertes à la fois
        reason networkError | the receiving server could not be reached | le serveur destinataire n'a pas pu être joint
        reason expired | it could not be delivered in the time allowed | il n'a pas pu être remis dans le délai imparti
        reason systemError | the receiving system has a fault | le système destinataire est en défaut
        reason systemFull | the receiving system is full | le système destinataire est saturé
        reason mailerError | a program at the receiving end failed | un programme du côté destinataire a échoué
        reason syntaxError | the two mail systems did not understand each other | les deux systèmes de messagerie ne se sont pas compris
        reason suppressed | the sending service no longer tries this address | le service d'envoi n'essaie plus cette adresse
        reason undetermined | the report does not say why | le rapport ne dit pas pourquoi
        pending reason expired | it could not be handed over so far | il n'a pas encore pu être transmis
        pending advice retry | The mail system goes on trying; you need not send it again | Le système de messagerie continue d'essayer ; il est inutile de le renvoyer
        pending advice review | The mail system goes on trying; you need not send it again | Le système de messagerie continue d'essayer ; il est inutile de le renvoyer
        pending advice suppress | The mail system goes on trying, but this address is not likely ever to work | Le système de messagerie continue d'essayer, mais cette adresse ne fonctionnera sans doute jamais
        pending advice fixMessage | The mail system goes on trying; a changed message may arrive sooner | Le système de messagerie continue d'essayer ; un message modifié arriverait peut-être plus tôt
        pending advice fixSender | The mail system goes on trying; ask whoever runs yours to look into it | Le système de messagerie continue d'essayer ; demandez à l'administrateur du vôtre de vérifier
        advice suppress | Do not write to this address again | N'écrivez plus à cette adresse
        advice retry | Try again later | Réessayez plus tard
        advice fixMessage | Change the message and send it again | Modifiez le message et renvoyez-le
        advice fixSender | Ask whoever runs your mail system to look into it | Demandez à l'administrateur de votre messagerie de vérifier
        advice review | Have somebody look at the report | Faites examiner le rapport
        """
}

extension StringProtocol {
    /// The text without the spaces around it.
    fileprivate func trimmingSpaces() -> String {
        let start = drop { $0 == " " }
        return String(start.reversed().drop { $0 == " " }.reversed())
    }

    /// The text with its first `@` replaced.
    fileprivate func replacingPlaceholder(with value: String) -> String {
        guard let place = firstIndex(of: "@") else { return String(self) }
        return String(self[..<place]) + value + String(self[index(after: place)...])
    }
}
