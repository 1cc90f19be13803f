import DeliveryReports
import InternetMessage
import RawMail

extension BouncedRecipient {
    /// What the fields do not tell of a recipient.
    enum Lack {
        case address, explanation
    }

    /// Takes what one group of a delivery status says; gives what it does not tell.
    ///
    /// A recipient is large: it is read, and asked what it lacks, where it is kept.
    mutating func read(_ reader: inout RecipientReader, of group: RecipientStatus, part: Int) -> Lack? {
        (reportedAction, reportedStatus) = (group.action, group.status)
        finalRecipient = reader.finalRecipient()
        originalRecipient = reader.originalRecipient(final: finalRecipient)
        let code = reader.diagnosticCode()
        remoteMTA = reader.remoteMTA()
        // an original address whose encoding is broken, or that alone has no domain, is worth less than the final one
        let isBroken =
            originalRecipient.map { $0.hasBrokenEncoding || !$0.hasDomain && (finalRecipient?.hasDomain ?? false) }
            ?? true
        guard let address = isBroken ? finalRecipient ?? originalRecipient : originalRecipient else { return .address }
        self.address = address
        fields = group.fields
        // Recipient, action, status, reason and advice; ten thousand recipients must not cost what they do not have.
        evidence.reserveCapacity(code == nil ? 5 : 8)
        let isFinal = isBroken && finalRecipient != nil
        note(
            .recipient, from: isFinal ? .finalRecipient : .originalRecipient, in: part,
            group.bodyOffset(of: isFinal ? .finalRecipient : .originalRecipient))
        readAction(group, part: part)
        if let text = code?.value, !text.isEmpty {
            diagnostic = text
            note(.diagnostic, from: .diagnostic, in: part, group.bodyOffset(of: .diagnosticCode))
        }
        // The number in an x-unix diagnostic is the exit status of a program.
        readStatus(DiagnosticCodes(code?.type == "x-unix" ? nil : diagnostic), group, part: part)
        if remoteMTA != nil { note(.remoteMTA, from: .remoteMTA, in: part, group.bodyOffset(of: .remoteMTA)) }
        return lacksExplanation ? .explanation : nil
    }

    private mutating func readAction(_ group: RecipientStatus, part: Int) {
        action = reportedAction?.registered
        if action != nil { return note(.action, from: .action, in: part, group.bodyOffset(of: .action)) }
        // the class of the status tells what a word meant that nobody knows
        guard reportedAction != nil, let status = reportedStatus else { return }
        action = status.class == 2 ? .delivered : status.class == 4 ? .delayed : .failed
        note(.action, from: .status, in: part, group.bodyOffset(of: .status))
    }

    /// The Status field, or the code in the diagnostic where that says more: Exim, Courier and OpenSMTPD write 5.0.0 whatever
    /// the remote host said.
    private mutating func readStatus(_ codes: DiagnosticCodes, _ group: RecipientStatus, part: Int) {
        status = reportedStatus
        if let code = codes.reply {
            reply = code
            note(.reply, from: .diagnostic, in: part, group.bodyOffset(of: .diagnosticCode))
        }
        if let said = codes.status,
            said.saysMore(than: reportedStatus) || said.isWhole(of: reportedStatus) || isSoftened(said)
        {
            status = said
            note(.status, from: .diagnostic, in: part, group.bodyOffset(of: .diagnosticCode))
        } else if status != nil {
            note(.status, from: .status, in: part, group.bodyOffset(of: .status))
        }
    }

    /// Whether the diagnostic is the exit status of a program, as in `x-unix; 77`, and no reply.
    private var hasExitStatus: Bool {
        guard let diagnostic, diagnostic.utf8.count <= 3, diagnostic.utf8.allSatisfy(\.isDigit) else { return false }
        return fields[text: .diagnosticCode]?.lowercased().hasPrefix("x-unix") ?? false
    }

    /// Whether the field is what the remote host said but for the class: Postfix writes 4.7.1 for a greeting with 5.7.1, since
    /// it tries other hosts, and leaves it so when it has given up.
    private func isSoftened(_ said: EnhancedStatusCode) -> Bool {
        guard action == .failed, said.class == 5, reply ?? 0 >= 500, let reportedStatus else { return false }
        return reportedStatus.class == 4 && reportedStatus.subject == said.subject
            && reportedStatus.detail == said.detail
    }

    /// Notes that a value was read from a field of the recipient's group.
    private mutating func note(
        _ value: Evidence.Value, from source: Evidence.Source, in part: Int, _ offset: Int?
    ) {
        evidence.append(Evidence(value, from: source, part: part, offset: offset))
    }
}

extension BouncedRecipient {
    /// Makes a recipient that only the text for people names.
    init(_ found: NoticeRecipient, kind: NoticeKind?) {
        self.init(address: found.originalAddress ?? found.address)
        if let original = found.originalAddress {
            originalRecipient = original
            finalRecipient = found.address
        }
        evidence.reserveCapacity(8)
        evidence.append(
            Evidence(.recipient, from: .notice, part: found.part, offset: found.offset, rule: found.rule))
        action =
            switch found.fate ?? kind {
            case .delay: .delayed
            case .success: .delivered
            default: .failed
            }
        explain(by: found)
    }

    /// Whether the fields of the report do not tell why.
    var lacksExplanation: Bool {
        diagnostic == nil || action == .delivered || (reply == nil && (status?.isGeneric ?? true)) || hasAftereffect
            || hasExitStatus
    }

    /// Whether the diagnostic is the answer to a later command, which failed because an earlier one had: Sendmail goes on after a
    /// refusal and reports the last reply, be it one that grants.
    private var hasAftereffect: Bool {
        guard let diagnostic, let reply else { return false }
        return (action == .failed && reply < 400) || diagnostic.isAftereffect
    }

    /// Takes from the text for people what is not known yet.
    mutating func explain(by found: NoticeRecipient) {
        if remoteMTA == nil, let host = found.remoteMTA {
            remoteMTA = host
            evidence.append(
                Evidence(.remoteMTA, from: .notice, part: found.part, offset: found.offset, rule: found.rule))
        }
        guard let text = found.diagnostic else { return }
        if action == .delivered { noteRelay(text, found) }
        let codes = DiagnosticCodes(hasExitStatus && text == diagnostic ? nil : text)
        func seen(_ value: Evidence.Value) -> Evidence {
            Evidence(value, from: .notice, part: found.part, offset: found.diagnosticOffset, rule: found.rule)
        }
        if hasAftereffect, codes.reply != nil, codes.reply != reply {
            (diagnostic, reply, status) = (nil, nil, nil)
            evidence.removeAll { [.diagnostic, .reply, .status].contains($0.value) }
        }
        if diagnostic == nil {
            diagnostic = text
            evidence.append(seen(.diagnostic))
        }
        if reply == nil, let code = codes.reply {
            reply = code
            evidence.append(seen(.reply))
        }
        if action == .delayed, text.utf8.span.firstIndex(ofPhrase: envelopeExpired) != nil {
            // OpenSMTPD calls its final expiry delayed; only this text tells.
            action = .failed
            evidence.removeAll { $0.value == .action }
            evidence.append(seen(.action))
        }
        if let said = codes.status, said.saysMore(than: status) {
            status = said
            evidence.removeAll { $0.value == .status }
            evidence.append(seen(.status))
        }
    }

    /// Exim says delivered of all that it handed on; only the text tells where no report is to come from.
    private mutating func noteRelay(_ text: String, _ found: NoticeRecipient) {
        guard text.utf8.span.firstIndex(ofPhrase: relayed) != nil else { return }
        action = .relayed
        evidence.removeAll { $0.value == .action }
        evidence.append(
            Evidence(.action, from: .notice, part: found.part, offset: found.diagnosticOffset, rule: found.rule))
    }

    /// Takes the codes that stand anywhere in a text.
    mutating func takeCodes(fromProse text: String) {
        let codes = DiagnosticCodes(text)
        let place = evidence.first { $0.value == .recipient }
        if let code = codes.reply {
            reply = code
            evidence.append(Evidence(.reply, from: .notice, part: place?.part, rule: place?.rule))
        }
        if let code = codes.status {
            status = code
            evidence.append(Evidence(.status, from: .notice, part: place?.part, rule: place?.rule))
        }
    }

    /// Says why delivery failed, and what to do, as the rules decided; nil if they say nothing.
    mutating func judge(by decision: RuleReading.Decision?, _ reading: inout RuleReading) {
        permanence = Permanence(status: status, reply: reply, action: action)
        guard let decision else {
            reason = .undetermined
            // Whoever reports a delay tries again, whatever the cause.
            advice = action == .delayed ? .retry : .review
            return
        }
        let ruling = reading.ruling(decision)
        reason = ruling.reason
        advice = ruling.advice
        retryAfterSeconds = ruling.retryAfterSeconds
        if retryAfterSeconds == nil, advice == .retry { retryAfterSeconds = diagnostic.flatMap(RetryHint.seconds) }
        let text = decision.match.map { reading.source(of: $0) }
        let wanted: Evidence.Value = text == .status ? .status : .diagnostic
        let place = evidence.firstIndex { $0.value == wanted }
        let (part, offset) = place.map { (evidence[$0].part, evidence[$0].offset) } ?? (nil, nil)
        let source = text == .diagnostic ? place.map { evidence[$0].from } ?? .notice : text ?? .code
        evidence.append(Evidence(.reason, from: source, part: part, offset: offset, rule: ruling.rule))
        evidence.append(Evidence(.advice, from: source, part: part, offset: offset, rule: ruling.rule))
    }
}

extension Action? {
    /// Whether mail to the recipient failed, or has failed so far.
    var isUndelivered: Bool { self == nil || self == .failed || self == .delayed }
}

/// The codes that a text about a failure holds.
struct DiagnosticCodes {
    private(set) var reply: Int?
    private(set) var status: EnhancedStatusCode?

    init(_ text: String?) {
        guard let text else { return }
        let answer = SMTPReply.firstCodes(in: text)
        (reply, status) = (answer?.code, answer?.enhancedCode)
        if status?.isExpiry ?? false, let last = Self.lastReplyInBrackets(text) {
            (reply, status) = (last.code, last.enhancedCode)
        }
        status = status ?? EnhancedStatusCode.first(in: text)
    }

    /// The last reply of the remote host, which Amazon SES puts in angle brackets behind its own, as in
    /// `554 4.4.7 Message expired: unable to deliver in 840 minutes.<421 4.4.2 Connection timed out>`.
    private static func lastReplyInBrackets(_ text: String) -> SMTPReply? {
        guard let bracket = text.lastIndex(of: "<") else { return nil }
        return SMTPReply(String(text[bracket...].dropFirst()))
    }
}

extension String {
    /// Whether it is more than numbers.
    var hasLetters: Bool {
        let bytes = utf8.span
        for index in bytes.indices where bytes[index].isAlpha || bytes[index].isEightBit { return true }
        return false
    }

    /// Whether a reply says no more than that an earlier command had been refused.
    var isAftereffect: Bool {
        let bytes = utf8.span
        // most texts are looked through once
        guard bytes.firstIndex(ofPhrase: inEachAftereffect) != nil else { return false }
        return bytes.firstIndex(ofPhrase: noValidRecipients) != nil || bytes.firstIndex(ofPhrase: needRcpt) != nil
            || bytes.firstIndex(ofPhrase: needRecipient) != nil
    }
}

private let envelopeExpired = Array("envelope expired".utf8)
private let relayed = Array("relayed to non-dsn-aware mailer".utf8)
private let inEachAftereffect = Array("d r".utf8)
private let noValidRecipients = Array("no valid recipients".utf8)
private let needRcpt = Array("need rcpt".utf8)
private let needRecipient = Array("need recipient".utf8)

extension EnhancedStatusCode {
    /// Whether the other code is this one cut short: nullmailer keeps one digit of each number.
    fileprivate func isWhole(of other: Self?) -> Bool {
        guard let other, other.class == `class`, other.subject == subject, other.detail < 10 else { return false }
        return detail != other.detail && String(detail).hasPrefix(String(other.detail))
    }

    /// x.4.7: the time for delivery ran out.
    fileprivate var isExpiry: Bool { subject == 4 && detail == 7 }

    /// Whether this is the code to believe beside one that is known already.
    ///
    /// x.4.7 is the reporter's own word for the end of its patience; what the remote host said all that time says why.
    func saysMore(than known: Self?) -> Bool {
        guard let known else { return true }
        return isMoreSpecific(than: known) || (known.isExpiry && !isExpiry && !isGeneric && `class` == known.class)
    }
}

extension String {
    /// Whether it has an escape of RFC 6533 that could not be decoded.
    fileprivate var hasBrokenEncoding: Bool {
        ByteSearch.firstIndex(of: 0x5C, in: utf8.span) != nil && contains("\\x{")
    }

    /// Whether it has an at sign: what a program hands to Sendmail or Postfix on its own host may be a name alone.
    fileprivate var hasDomain: Bool { ByteSearch.firstIndex(of: 0x40, in: utf8.span) != nil }
}

extension BouncedRecipient.Permanence {
    /// By the class of the status, or else of the reply; where no code tells, a failure that is reported is final.
    init?(status: EnhancedStatusCode?, reply: Int?, action: Action?) {
        switch (status?.class ?? reply.map { $0 / 100 }, action) {
        case (5, _), (nil, .failed): self = .permanent
        case (4, _), (nil, .delayed): self = .transient
        default: return nil
        }
    }
}
