import DeliveryReports
import Testing

@testable import Bounces

/// Replies of mail systems as their pages and real reports show them, with what they mean.
struct ReasonClassificationTests {
    @Test("replies mean what they mean", arguments: table.split(separator: "\n").map { String($0) })
    func replies(line: String) throws {
        let parts = line.drop { $0 == " " }.split(separator: " | ", maxSplits: 1)
        let verdict = ReasonRules.builtIn.verdict(for: RuleFixture(try #require(parts.last)).query)
        let answer = verdict.map { "\($0.reason) \($0.advice)" }
        #expect(answer == parts.first.map { String($0) }, "\(verdict?.rule.description ?? "")")
    }

    @Test(
        "another thing that is missing, a file, a page or a record, is nobody's address",
        arguments: missingThings.split(separator: "\n").map { String($0) })
    func others(line: String) {
        #expect(ReasonRules.builtIn.verdict(for: ReasonQuery(line))?.reason == nil)
    }

    private static let missingThings = """
        The recipient's mail server was not found
        Die Datei /etc/postfix/virtual existiert nicht
        Die angeforderte Seite existiert nicht
        Der DNS-Eintrag existiert nicht
        Das Verzeichnis existiert nicht
        Le fichier n'existe pas
        Cette page n'existe pas
        L'enregistrement DNS n'existe pas
        El fichero no existe
        La página solicitada no existe
        El registro DNS no existe
        Il file non esiste
        La pagina non esiste
        File inesistente
        O arquivo não existe
        A página não existe
        文件不存在
        您访问的页面不存在
        该域名的MX记录不存在
        Het bestand bestaat niet
        De pagina bestaat niet
        Filen finns inte
        Siden findes ikke
        Plik nie istnieje
        Файл не существует
        ファイルが存在しません
        파일이 존재하지 않습니다
        Soubor neexistuje
        Dosya yok
        Το αρχείο δεν υπάρχει
        """

    /// `REASON ADVICE | FACTS | TEXT`; for the facts see ``RuleFixture``.
    private static let table = #"""
        senderRejected fixSender | 发件人地址不存在
        systemError retry | 454 | Recipient database not found, try again later
        systemError retry | 451 | Mailbox is locked by another process, try again later
        senderRejected fixSender | 550 | From address is not a known user of this server
        rateLimited retry | 450 4.7.1 | Recipient address temporarily blocked, account has sent too many messages
        messageTooLarge fixMessage | 552 5.2.3 | Message is too large for the mailbox of the user
        nonCompliantMessage fixMessage | 550 5.6.0 | From header address is invalid
        networkError retry | 451 | Der Server des Empfängers ist unbekannt oder nicht erreichbar
        rateLimited retry | mx.google.com 450 4.2.1 | 450 4.2.1 the user you are trying to contact is receiving email too quickly
        rateLimited retry | mx.google.com 450 4.2.1 | 450 4.2.1 the user you are trying to contact is receiving mail too quickly
        rateLimited retry | mx.google.com 450 4.2.1 | 450 4.2.1 is receiving email at a rate that prevents additional messages
        mailboxFull retry | mx.google.com 452 4.2.2 | 452 4.2.2 the recipient's inbox is out of storage space
        mailboxFull retry | mx.google.com 452 4.2.2 | 452 4.2.2 the email account that you tried to reach is over quota
        systemError retry | mx.google.com 451 4.3.0 | 451 4.3.0 email server has temporarily rejected this message
        systemError retry | mx.google.com 451 4.3.0 | 451 4.3.0 mail server temporarily rejected message
        systemError retry | mx.google.com 451 4.3.0 | 451 4.3.0 multiple destination domains per transaction is unsupported
        networkError retry | mx.google.com 451 4.4.2 | 451 4.4.2 timeout - closing connection
        syntaxError review | mx.google.com 451 4.5.0 | 451 4.5.0 smtp protocol violation
        networkError retry | mx.google.com 421 4.7.0 | 421 4.7.0 connection expired, try reconnecting
        blocked fixSender | mx.google.com 421 4.7.0 | 421 4.7.0 ip not in whitelist for rcpt domain
        reverseDNSRequired fixSender | mx.google.com 421 4.7.0 | 421 4.7.0 the ip address sending this message does not have a ptr record
        securityRequired fixSender | mx.google.com 454 4.7.0 | 454 4.7.0 too many login attempts, please try again later
        securityRequired fixSender | mx.google.com 421 4.7.0 | 421 4.7.0 tls required for rcpt domain
        badReputation fixSender | mx.google.com 421 4.7.0 | 421 4.7.0 very low reputation of the sending ip address
        badReputation fixSender | mx.google.com 421 4.7.0 | 421 4.7.0 very low reputation of the sending domain
        spam fixMessage | mx.google.com 421 4.7.0 | 421 4.7.0 suspicious due to the nature of the content
        reverseDNSRequired fixSender | mx.google.com 451 4.7.23 | 451 4.7.23 the sending ip address for this message doesn't have a ptr record
        authenticationFailed fixSender | mx.google.com 451 4.7.24 | 451 4.7.24 the spf record of the sending domain has one or more suspicious entries
        authenticationFailed retry | mx.google.com 451 4.7.26 | 451 4.7.26 temporary dns failures prevent authentication
        authenticationFailed fixSender | mx.google.com 421 4.7.26 | 421 4.7.26 rate limited because it is unauthenticated
        blocked fixSender | mx.google.com 421 4.7.28 | 421 4.7.28 unusual amount of unsolicited email originating from your ip address
        securityRequired fixSender | mx.google.com 421 4.7.29 | 421 4.7.29 rate limited because you're not using a tls connection
        userUnknown suppress | mx.google.com 550 5.1.1 | 550 5.1.1 the email account that you tried to reach does not exist
        userUnknown suppress | mx.google.com 550 5.1.1 | 550 5.1.1 support.google.com/mail/?p=nosuchuser
        domainUnknown suppress | mx.google.com 553 5.1.2 | 553 5.1.2 we weren't able to find the recipient domain
        syntaxError review | mx.google.com 553 5.1.2 | 553 5.1.2 is not a valid rfc-5321 address
        syntaxError review | mx.google.com 553 5.1.3 | 553 5.1.3 is not a valid rfc 5321 address
        senderRejected fixSender | mx.google.com 553 5.1.7 | 553 5.1.7 is not a valid rfc 5321 address
        mailboxDisabled review | mx.google.com 550 5.2.1 | 550 5.2.1 the email account that you tried to reach is inactive
        mailboxDisabled review | mx.google.com 550 5.2.1 | 550 5.2.1 the email account that you tried to reach is disabled
        mailboxFull retry | mx.google.com 552 5.2.2 | 552 5.2.2 the recipient's inbox is out of storage space and inactive
        messageTooLarge fixMessage | mx.google.com 552 5.2.3 | 552 5.2.3 your message exceeded google's message size limits
        messageTooLarge fixMessage | mx.google.com 552 5.3.4 | 552 5.3.4 your message exceeded google's message size limits
        messageTooLarge fixMessage | mx.google.com 552 5.3.4 | 552 5.3.4 the number of attachments
        nonCompliantMessage fixMessage | mx.google.com 552 5.3.4 | 552 5.3.4 your message exceeded google's message header size limits
        nonCompliantMessage fixMessage | mx.google.com 552 5.3.4 | 552 5.3.4 bytes per individual header size
        nonCompliantMessage fixMessage | mx.google.com 552 5.3.4 | 552 5.3.4 exceeds google's header name limit
        networkError retry | mx.google.com 554 5.4.6 | 554 5.4.6 message exceeded 50 hops
        policyViolation fixSender | mx.google.com 550 5.5.3 | 550 5.5.3 too many recipients for this sender
        contentRejected fixMessage | mx.google.com 552 5.7.0 | 552 5.7.0 our system detected an illegal attachment on your message
        senderRejected fixSender | mx.google.com 550 5.7.0 | 550 5.7.0 the sending email account has been temporarily suspended due to abuse
        policyViolation fixSender | mx.google.com 550 5.7.1 | 550 5.7.1 the user or domain that you are sending to (or from) has a policy that prohibit
        relayDenied review | mx.google.com 550 5.7.1 | 550 5.7.1 invalid credentials for relay
        spam fixMessage | mx.google.com 550 5.7.1 | 550 5.7.1 this message is likely unsolicited email
        spam fixMessage | mx.google.com 550 5.7.1 | 550 5.7.1 this message is likely unsolicited mail
        reverseDNSRequired fixSender | mx.google.com 550 5.7.1 | 550 5.7.1 does not meet ipv6 sending guidelines regarding ptr records and authentication
        badReputation fixSender | mx.google.com 550 5.7.1 | 550 5.7.1 likely suspicious due to the very low reputation of the sending ip address
        blocked fixSender | mx.google.com 550 5.7.1 | 550 5.7.1 is not authorized to send email directly to our servers
        networkError retry | mx.mail.protection.outlook.com 4.4.316 | 4.4.316 connection refused [message=socket error code 10061]
        securityRequired fixSender | mx.mail.protection.outlook.com 4.4.8 | 4.4.8 failed mta-sts validation
        securityRequired fixSender | mx.mail.protection.outlook.com 4.7.5 | 4.7.5 remote certificate failed mta-sts validation
        authenticationFailed fixSender | mx.mail.protection.outlook.com 4.7.26 | 4.7.26 must pass either spf or dkim validation, this message is not signed
        securityRequired fixSender | mx.mail.protection.outlook.com 4.7.321 | 4.7.321 starttls-not-supported
        rateLimited retry | mx.mail.protection.outlook.com 451 4.7.500 | 451 4.7.500 access denied, please try again later
        rateLimited retry | mx.mail.protection.outlook.com 451 4.7.500 | 451 4.7.500 server busy. please try again later from
        rateLimited retry | mx.mail.protection.outlook.com 4.7.850 | 4.7.850 access denied, please try again later
        userUnknown suppress | mx.mail.protection.outlook.com 550 5.1.1 | 550 5.1.1 bad destination mailbox address
        userUnknown suppress | mx.mail.protection.outlook.com 550 5.1.10 | 550 5.1.10 recipient not found by smtp address lookup
        senderRejected fixSender | mx.mail.protection.outlook.com 550 5.1.8 | 550 5.1.8 access denied, bad outbound sender
        userUnknown suppress | mx.mail.protection.outlook.com 550 5.4.1 | 550 5.4.1 recipient address rejected: access denied
        policyViolation fixSender | mx.mail.protection.outlook.com 550 5.7.1 | 550 5.7.1 delivery not authorized
        recipientFiltered review | mx.mail.protection.outlook.com 550 5.7.12 | 550 5.7.12 sender was not authenticated by organization
        authenticationFailed fixSender | mx.mail.protection.outlook.com 550 5.7.23 | 550 5.7.23 rejected because of sender policy framework violation
        relayDenied review | mx.mail.protection.outlook.com 550 5.7.64 | 550 5.7.64 tenantattribution; relay access denied
        recipientFiltered review | mx.mail.protection.outlook.com 550 5.7.124 | 550 5.7.124 sender not in allowed-senders list
        recipientFiltered review | mx.mail.protection.outlook.com 550 5.7.133 | 550 5.7.133 sender not authenticated for group
        reverseDNSRequired fixSender | mx.mail.protection.outlook.com 550 5.7.25 | 550 5.7.25 must have a reverse dns record
        senderRejected fixSender | mx.mail.protection.outlook.com 550 5.7.501 | 550 5.7.501 access denied, spam abuse detected
        senderRejected fixSender | mx.mail.protection.outlook.com 550 5.7.502 | 550 5.7.502 access denied, banned sender
        syntaxError review | mx.mail.protection.outlook.com 550 5.7.506 | 550 5.7.506 access denied, bad helo
        blocked fixSender | mx.mail.protection.outlook.com 550 5.7.507 | 550 5.7.507 access denied, rejected by recipient
        authenticationFailed fixSender | mx.mail.protection.outlook.com 550 5.7.509 | 550 5.7.509 does not pass dmarc verification and has a dmarc policy of reject
        policyViolation fixSender | mx.mail.protection.outlook.com 550 5.7.510 | 550 5.7.510 does not accept email over ipv6
        nonCompliantMessage fixMessage | mx.mail.protection.outlook.com 550 5.7.512 | 550 5.7.512 message must be rfc 5322 section 3.6.2 compliant
        blocked fixSender | mx.mail.protection.outlook.com 550 5.7.513 | 550 5.7.513 using customer block list (as16012607)
        blocked fixSender | mx.mail.protection.outlook.com 550 5.7.606 | 550 5.7.606 access denied, banned sending ip
        policyViolation fixSender | mx.mail.protection.outlook.com 550 5.7.703 | 550 5.7.703 are blocked by your organization using tenant allow block list
        badReputation fixSender | mx.mail.protection.outlook.com 550 5.7.708 | 550 5.7.708 access denied, traffic not accepted from this ip
        tooManyConnections retry | mx.mail.protection.outlook.com 421 4.3.2 | 421 4.3.2 the maximum number of concurrent connections per resource forest has exceeded a limit
        systemError retry | mx.mail.protection.outlook.com 451 4.3.2 | 451 4.3.2 temporary server error. please try again later attr
        systemError retry | mx.mail.protection.outlook.com 451 4.4.0 | 451 4.4.0 message failed to be replicated: no healthy secondary server available
        systemError retry | mx.mail.protection.outlook.com 451 4.4.4 | 451 4.4.4 temporary server error. please try again later attr5
        systemFull retry | mx.mail.protection.outlook.com 452 4.3.1 | 452 4.3.1 insufficient system resources (tste)
        authenticationFailed fixSender | mx.olc.protection.outlook.com 550 | 550 command rejected due to sender id validation failure
        authenticationFailed fixSender | mx.olc.protection.outlook.com 550 5.7.515 | 550 5.7.515 does not meet the required authentication level
        blocked fixSender | mx.olc.protection.outlook.com 550 5.7.1 | 550 5.7.1 since part of their network is on our block list
        userUnknown suppress | mx.olc.protection.outlook.com 550 5.5.0 | 550 5.5.0 requested action not taken: mailbox unavailable
        systemFull retry | 4.3.1 | 4.3.1 insufficient system resources
        systemError retry | 4.3.2 | 4.3.2 system not accepting network messages
        expired retry | 4.4.7 | 4.4.7 queue expired; message expired
        syntaxError review | 5.0.0 | 5.0.0 helo / ehlo requires domain address
        userUnknown suppress | 550 5.1.1 | 550 5.1.1 resolver.adr.exrecipnotfound; not found
        domainUnknown suppress | 5.1.4 | 5.1.4 recipient address reserved by rfc 2606
        domainUnknown suppress | 5.1.5 | 5.1.5 recipient address reserved by rfc 2606
        senderRejected fixSender | 5.1.7 | 5.1.7 unknown sender address
        spam fixMessage | 5.2.1 | 5.2.1 content filter agent quarantined this message
        mailboxDisabled review | 5.2.1 | 5.2.1 mailbox cannot be accessed
        mailerError review | 5.2.4 | 5.2.4 mailing list expansion problem
        nonCompliantMessage fixMessage | 5.3.0 | 5.3.0 too many related errors
        messageTooLarge fixMessage | 5.3.4 | 5.3.4 message size exceeds fixed maximum message size
        messageTooLarge fixMessage | 5.3.4 | 5.3.4 message too big for system
        systemError retry | 5.3.5 | 5.3.5 system incorrectly configured
        domainUnknown suppress | 554 5.4.4 | 554 5.4.4 smtpsend.dns.nonexistentdomain; nonexistent domain
        networkError retry | 554 5.4.6 | 554 5.4.6 hop count exceeded - possible mail loop
        securityRequired fixSender | 550 5.7.1 | 550 5.7.1 client was not authenticated
        securityRequired fixSender | 5.7.3 | 5.7.3 cannot achieve exchange server authentication
        policyViolation fixSender | 5.7.900 | 5.7.900 delivery not authorized, message refused
        userUnknown suppress | mx.yahoodns.net 554 | 554 delivery error: dd this user doesn't have a
        senderRejected fixSender | mx.yahoodns.net | unresolvable rfc.5321 from domain
        senderRejected fixSender | mx.yahoodns.net | unresolvable rfc.5322 from domain
        systemError retry | mx.yahoodns.net 421 | 421 service not available, closing transmission channel
        rateLimited retry | mx.yahoodns.net 421 | 421 max message per connection reached, closing transmission channel
        rateLimited retry | mx.yahoodns.net 421 4.7.0 | 421 4.7.0 temporarily deferred due to unexpected volume or user complaints
        rateLimited retry | mx.yahoodns.net 421 4.7.0 | 421 4.7.0 temporarily deferred due to user complaints
        blocked fixSender | mx.yahoodns.net 421 4.7.1 | 421 4.7.1 will be permanently deferred
        systemError retry | mx.yahoodns.net 451 | 451 resources temporarily unavailable. please try again later
        blocked fixSender | mx.yahoodns.net 451 | 451 vs1-ip excessive unknown recipients - possible open relay
        blocked fixSender | mx.yahoodns.net 451 | 451 vs1-mf excessive unknown recipients - possible open relay
        syntaxError review | mx.yahoodns.net 501 | 501 syntax error in parameters or arguments
        userUnknown suppress | mx.yahoodns.net 552 | 552 requested mail action aborted, mailbox not found
        mailboxDisabled review | mx.yahoodns.net 554 | 554 this mailbox is disabled (554.30)
        mailboxDisabled review | mx.yahoodns.net 554 | 554 this account has been disabled or discontinued
        mailboxFull retry | mx.yahoodns.net 554 | 554 cannot be delivered. this account is over quota
        policyViolation fixSender | mx.yahoodns.net 554 5.7.9 | 554 5.7.9 message not accepted for policy reasons
        nonCompliantMessage fixMessage | mx.yahoodns.net 554 | 554 headers are not rfc compliant[291]
        policyViolation fixSender | mx.yahoodns.net 554 | 554 message not allowed - [299]
        userUnknown suppress | mx.mx.aol.com 550 5.1.1 | 550 5.1.1 recipient address rejected: aim.com
        userUnknown suppress | mx.yahoo.co.jp 554 | 554 this user doesn't have a yahoo.co.jp account
        rateLimited retry | mx.mail.icloud.com 421 4.7.0 | 421 4.7.0 me.com error: too many errors
        rateLimited retry | mx.mail.icloud.com 421 4.7.1 | 421 4.7.1 deferred due to excessive volume
        rateLimited retry | mx.mail.icloud.com 451 4.7.1 | 451 4.7.1 service unavailable - try again later
        policyViolation fixSender | mx.mail.icloud.com 550 5.7.1 | 550 5.7.1 message rejected due to local policy
        authenticationFailed fixSender | mx.mail.icloud.com 550 5.7.1 | 550 5.7.1 dmarc policy. see https://support.apple.com
        tooManyConnections retry | mx.comcast.net 421 | 421 too many sessions opened
        reverseDNSRequired fixSender | mx.comcast.net 421 | 421 reverse dns failure : try again later
        authenticationFailed fixSender | mx.comcast.net 550 5.2.0 | 550 5.2.0 message rejected due to dmarc
        systemError retry | mx.comcast.net 450 4.2.0 | 450 4.2.0 recipient temporarily unavailable
        rateLimited retry | mx.comcast.net 452 4.1.1 | 452 4.1.1 too many recent messages; try again later
        userUnknown suppress | mx.comcast.net 550 5.1.1 | 550 5.1.1 recipient mailbox unallocated
        mailboxFull retry | mx.comcast.net 552 5.1.1 | 552 5.1.1 recipient rejected - extended quota violation
        reverseDNSRequired fixSender | mx.comcast.net 554 | 554 comcast requires that all mail servers must have a ptr record
        blocked fixSender | mx.comcast.net 554 | 554 comcast block for spam
        mailboxDisabled review | mx.prodigy.net 550 | 550 mailbox currently suspended--please contact correspondent directly
        blocked fixSender | mx.prodigy.net 550 | 550 blocked by ldap:ou=rblmx
        blocked fixSender | mx.prodigy.net 550 | 550 error. blocked for abuse
        userUnknown suppress | mx.prodigy.net 550 5.2.1 | 550 5.2.1 addressee unknown, relay=
        userUnknown suppress | mx.prodigy.net 550 5.2.1 | 550 5.2.1 blank mailhost - invalid address
        reverseDNSRequired fixSender | mx.prodigy.net 550 5.7.1 | 550 5.7.1 connections not accepted from servers without a valid sender domain
        systemError retry | mx.mimecast.com 421 | 421 unable to process connection at this time
        rateLimited retry | mx.mimecast.com 451 | 451 internal resource temporarily unavailable
        rateLimited retry | mx.mimecast.com 451 | 451 internal resource is temporarily unavailable
        relayDenied review | mx.mimecast.com 451 | 451 open relay not allowed
        recipientFiltered review | mx.mimecast.com 550 | 550 rejected by header based manually blocked senders
        recipientFiltered review | mx.mimecast.com 550 | 550 envelope blocked - user entry
        authenticationFailed fixSender | mx.mimecast.com 550 | 550 dmarc sender invalid - envelope rejected
        policyViolation fixSender | mx.mimecast.com 554 | 554 email rejected due to security policies
        systemError retry | mx.pphosted.com 421 4.1.1 | 421 4.1.1 recipient address rejected: unverified address: address verification in progress
        systemError retry | mx.pphosted.com 421 4.1.1 | 421 4.1.1 recipient address rejected: unverified address
        userUnknown suppress | mx.pphosted.com 550 5.1.1 | 550 5.1.1 recipient address rejected: undeliverable address
        userUnknown suppress | mx.pphosted.com 550 5.1.1 | 550 5.1.1 this is not a valid email address. please verify
        senderRejected fixSender | mx.pphosted.com 550 5.1.8 | 550 5.1.8 sender address rejected: domain not found
        senderRejected fixSender | mx.pphosted.com 550 5.1.8 | 550 5.1.8 domain of sender address does not exist
        senderRejected fixSender | mx.pphosted.com 550 5.5.2 | 550 5.5.2 sender address rejected: need fully-qualified address
        authenticationFailed fixSender | mx.pphosted.com 550 5.7.0 | 550 5.7.0 email rejected per sender's dmarc policy
        userUnknown suppress | mx.pphosted.com 550 5.7.1 | 550 5.7.1 user email address is marked as invalid
        systemError retry | mx.barracudanetworks.com 421 | 421 temporary failure, please try again later.
        rateLimited retry | mx.barracudanetworks.com 451 4.7.1 | 451 4.7.1 greylisted for 5 minutes
        systemError retry | mx.barracudanetworks.com 451 4.4.3 | 451 4.4.3 temporary server error. please try again later
        authenticationFailed fixSender | mx.barracudanetworks.com 550 | 550 rejecting spoofed message
        spam fixMessage | mx.barracudanetworks.com 554 | 554 rejected due to spam url in content
        contentRejected fixMessage | mx.barracudanetworks.com 554 | 554 rejecting banned content
        badReputation fixSender | mx.barracudanetworks.com 554 | 554 blocked using barracuda reputation
        badReputation fixSender | mx.iphmx.com 554 | 554 rejected due to the sending mta's poor reputation
        blocked fixSender | mx.iphmx.com 550 | 550 your access to submit messages to this e-mail system has been rejected
        authenticationFailed fixSender | mx.iphmx.com 550 5.7.1 | 550 5.7.1 spf unauthorized mail is prohibited
        userUnknown suppress | mx.iphmx.com 5.1.0 | 5.1.0 unknown address error 550-
        blocked fixSender | mx.tmes.trendmicro.com 550 5.7.1 | 550 5.7.1 recipient address rejected: ers-customized-block
        senderRejected fixSender | mx.tmes.trendmicro.com 554 5.7.1 | 554 5.7.1 recipient address rejected: block-send-er
        userUnknown suppress | mx.tmes.trendmicro.com 554 5.7.1 | 554 5.7.1 recipient address rejected: invalid-recipient
        domainRefusesMail suppress | mx.tmes.trendmicro.com 554 5.7.1 | 554 5.7.1 recipient address rejected: no-domain
        recipientFiltered review | mx.tmes.trendmicro.com 554 5.7.1 | 554 5.7.1 recipient address rejected: block-rcpt
        blocked fixSender | mx.tmes.trendmicro.com 550 | 550 blocked using trend micro rbl+
        blocked fixSender | mx.tmes.trendmicro.com 550 | 550 refused by rbl-plus.mail-abuse.org
        systemError retry | mx.messagelabs.com 421 | 421 service temporarily unavailable
        spam fixMessage | mx.messagelabs.com 553 5.7.1 | 553 5.7.1 message filtered. refer to the troubleshooting page
        relayDenied review | mx.messagelabs.com 553 5.7.1 | 553 5.7.1 you are trying to use me [
        senderRejected fixSender | mx.antispameurope.com 450 4.1.8 | 450 4.1.8 sender address rejected: domain not found
        senderRejected fixSender | mx.antispameurope.com 504 5.5.2 | 504 5.5.2 sender address rejected: need fully-qualified address
        userUnknown suppress | mx.antispameurope.com 550 5.1.1 | 550 5.1.1 recipient address rejected: undeliverable address
        policyViolation fixSender | mx.antispameurope.com 550 5.5.3 | 550 5.5.3 recipient address rejected: multi-recipient bounce
        contentRejected fixMessage | mx.antispameurope.com 554 5.5.7 | 554 5.5.7 e-mail rejected content attachment
        messageTooLarge fixMessage | mx.antispameurope.com 554 5.5.3 | 554 5.5.3 e-mail rejected content filter size
        senderRejected fixSender | 550 | 550 sender verification failed
        userUnknown suppress | 550 | 550 recipient verification failed
        blocked fixSender | 550 | 550 dictionary attack detected
        syntaxError review | 550 | 550 restricted characters in address
        policyViolation fixSender | 550 | 550 legitimate bounces are never sent to more than one recipient.
        rateLimited retry | mx.zerospam.ca 450 4.2.0 | 450 4.2.0 greylisted for 60 seconds by zerospam
        userUnknown suppress | mx.zerospam.ca 554 5.7.1 | 554 5.7.1 recipient address rejected: not in recipient list
        authenticationFailed fixSender | mx.fireeyecloud.com 550 5.7.26 | 550 5.7.26 etp205 dmarc failure for domain
        blocked fixSender | 554 5.7.1 | 554 5.7.1 blocked using zen.spamhaus.org
        blocked fixSender | 554 5.7.1 | 554 5.7.1 https://www.spamhaus.org/query/ip/
        blocked fixSender |  | defined spam source: bl.spamcop.net
        blocked fixSender | 554 5.7.1 | 554 5.7.1 blocked using ix.dnsbl.manitu.net
        blocked fixSender | mx.mx.cloudflare.net 554 | 554 found on one or more dnsbls (
        blocked fixSender | mx.mx.cloudflare.net 554 | 554 developers.cloudflare.com/email-routing/postmaster/#spam-and-abusive-traffic
        networkError retry | mx.improvmx.com 551 5.7.1 | 551 5.7.1 loop detected: email is sent and forwarded from/to improvmx.com
        badReputation fixSender | mx.improvmx.com 551 5.7.1 | 551 5.7.1 due to the very low reputation of the sending domain
        spam fixMessage | mx.improvmx.com 550 5.7.1 | 550 5.7.1 message considered as spam
        tooManyConnections retry | mx.amazonses.com 421 | 421 too many concurrent smtp connections
        systemError retry | mx.amazonses.com 451 | 451 temporary service failure
        rateLimited retry | mx.amazonses.com 454 | 454 throttling failure: maximum sending rate exceeded
        rateLimited retry | mx.amazonses.com 454 | 454 throttling failure: daily message quota exceeded
        suppressed suppress | mx.amazonses.com | because it has a recent history of bouncing as an invalid address
        expired retry | mx.amazonses.com 550 4.4.7 | 550 4.4.7 message expired: unable to deliver in 840 minutes
        senderRejected fixSender | mx.sendgrid.net 403 | 403 you are not authorized to send from that email address
        rateLimited retry | mx.sendgrid.net 451 | 451 authentication failed: maximum credits exceeded
        suppressed review | mx.mailgun.org 605 | 605 not delivering to previously bounced address
        suppressed review | mx.mailgun.org 606 | 606 not delivering to unsubscribed address
        expired retry | mx.sparkpostmail.com 554 5.4.7 | 554 5.4.7 [internal] message timeout
        domainUnknown suppress | mx.sparkpostmail.com 454 4.4.4 | 454 4.4.4 [internal] no mx or a for domain
        suppressed review | mx.sparkpostmail.com 554 5.7.1 | 554 5.7.1 recipient address was suppressed due to customer policy
        expired retry | mx.sparkpostmail.com 554 5.4.7 | 554 5.4.7 [internal] exceeded max time without delivery
        senderRejected fixSender | mx.sparkpostmail.com 550 5.7.1 | 550 5.7.1 unconfigured sending domain
        securityRequired fixSender | mx.sparkpostmail.com 535 5.7.8 | 535 5.7.8 no authentication type succeeded
        nonCompliantMessage fixMessage | mx.maropost.com 554 | 554 missing required headers from or to
        systemError retry | mx.maropost.com 554 | 554 service temporarily unavailable. please try after a few minutes
        policyViolation fixSender | mx.zoho.com 541 5.4.1 | 541 5.4.1 mail rejected by destination domain
        policyViolation fixSender | mx.zoho.com 452 | 452 mailbox delivery restricted by policy error
        systemError retry | mx.zoho.com 452 4.3.1 | 452 4.3.1 temporary system error
        authenticationFailed fixSender | mx.zoho.com 550 5.7.1 | 550 5.7.1 email rejected per dmarc policy for
        policyViolation fixSender | mx.zoho.com 552 5.1.1 | 552 5.1.1 mailbox delivery failure policy error
        spam fixMessage | mx.zoho.com 554 5.7.1 | 554 5.7.1 reason: email flagged as spam
        securityRequired fixSender | mx.zoho.com 535 | 535 authentication failed.
        messageTooLarge fixMessage | mx.zoho.com 5.2.0 | 5.2.0 email size exceeded the policy
        senderRejected fixSender | mx.zoho.com 554 5.1.8 | 554 5.1.8 sender address blocked
        rateLimited retry | mx.zoho.com 550 5.4.6 | 550 5.4.6 unusual sending activity detected
        userUnknown suppress | mx.messagingengine.com 550 5.1.1 | 550 5.1.1 recipient address rejected: user unknown in virtual mailbox table
        userUnknown suppress | mx.messagingengine.com 550 5.1.1 | 550 5.1.1 sorry, user address unknown
        senderRejected fixSender | mx.messagingengine.com 551 5.7.1 | 551 5.7.1 not authorised to send from this header address
        securityRequired fixSender | mx.messagingengine.com 535 5.7.8 | 535 5.7.8 error: authentication failed: authentication failure
        userUnknown suppress | mx.messagingengine.com 550 5.1.1 | 550 5.1.1 user unknown in local recipient table
        spam fixMessage | mx.protonmail.ch 550 5.7.1 | 550 5.7.1 rejected by spam filter
        spam fixMessage | mx.secureserver.net 552 | 552 content judged to be spam by the internet community
        spam fixMessage | mx.secureserver.net 552 | 552 message rejected for spam or virus content
        networkError retry | mx.secureserver.net 554 5.4.6 | 554 5.4.6 this message is looping: it already has my delivered-to line
        rateLimited retry | mx.emailsrvr.com 451 4.7.1 | 451 4.7.1 received too many messages from a new or untrusted ip
        senderRejected fixSender | mx.emailsrvr.com 450 4.1.8 | 450 4.1.8 sender address rejected: domain not found
        domainUnknown suppress | mx.emailsrvr.com | host or domain name not found. mx host not found
        blocked fixSender | mx.kundenserver.de 421 | 421 reject due to policy violations
        rateLimited retry | mx.kundenserver.de 421 | 421 rate limit reached. please try again later
        blocked fixSender | mx.kundenserver.de 450 | 450 reject due to policy violations
        systemError retry | mx.kundenserver.de 451 | 451 requested action aborted: local error in processing
        userUnknown suppress | mx.kundenserver.de 550 | 550 requested action not taken: mailbox unavailable
        securityRequired fixSender | mx.kundenserver.de 535 | 535 smtp auth failed with the remote server
        blocked fixSender | mx.gmx.net 554 | 554 ip address is block listed
        blocked fixSender | mx.gmx.net 554 | 554 nemesis esmtp service not available
        rateLimited retry | mx.gmx.net 421 | 421 rate limit reached. please try again later
        blocked fixSender | mx.gmx.net 421 | 421 reject due to policy violations
        authenticationFailed fixSender | mx.gmx.net 550 | 550 reject due to spf policy
        authenticationFailed fixSender | mx.gmx.net 550 | 550 the originating ip of the message is not permitted by the domain owner
        syntaxError review | mx.gmx.net 550 | 550 syntax error in parameters or arguments
        syntaxError review | mx.gmx.net 501 | 501 syntax error in parameters or arguments
        userUnknown suppress | mx.gmx.net 550 | 550 requested action not taken: mailbox unavailable
        reverseDNSRequired fixSender | mx.gmx.net 550 | 550 bad dns ptr resource record
        badReputation fixSender | mx.gmx.net 550 | 550 reject due to policy restrictions (domain based)
        policyViolation fixSender | mx.gmx.net 550 | 550 mailbox unavailable reject due to policy restrictions
        mailboxFull retry | mx.gmx.net 552 | 552 requested mail action aborted: exceeded storage allocation
        mailboxFull retry | mx.gmx.net 550 | 550 exceeded storage allocation, quota exceeded
        blocked fixSender | mx.t-online.de 554 | 554 - a problem occurred. (ask your postmaster for help
        badReputation fixSender | mx.t-online.de 554 | 554 none/bad reputation. ask your postmaster for help
        blocked fixSender | mx.t-online.de 554 | 554 dialup/transient ip not allowed
        spam fixMessage | mx.orange.fr 550 5.2.0 | 550 5.2.0 mail rejete. mail rejected.
        userUnknown suppress | mx.orange.fr 550 5.1.1 | 550 5.1.1 adresse d au moins un destinataire invalide
        mailboxFull retry | mx.orange.fr 552 5.1.1 | 552 5.1.1 boite du destinataire pleine
        senderRejected fixSender | mx.orange.fr 501 5.1.0 | 501 5.1.0 emetteur invalide. invalid sender
        blocked fixSender | mx.orange.fr 550 | 550 adresse ip source bloquee pour incident de spam
        tooManyConnections retry | mx.orange.fr 421 | 421 trop de connexions, veuillez verifier votre configuration
        rateLimited retry | mx.orange.fr 421 | 421 service refuse. veuillez essayer plus tard
        rateLimited retry | mx.sfr.fr 421 4.7.0 | 421 4.7.0 error: too many errors
        rateLimited retry | mx.laposte.net 450 4.7.1 | 450 4.7.1 client host rejected: service refuse
        mailboxFull retry | mx.free.fr 552 5.2.2 | 552 5.2.2 user quota exceeded (usersearch)
        mailboxDisabled review | mx.free.fr 550 5.2.1 | 550 5.2.1 this mailbox has been blocked due to inactivity
        mailboxFull retry | mx.free.fr 554 5.2.2 | 554 5.2.2 recipient address rejected: quota exceeded (mailbox for user is full)
        networkError retry | mx.ovh.net 4.4.1 | 4.4.1 sorry, i wasn't able to establish an smtp connection. (#4.4.1)
        mailboxFull retry | mx.forpsi.com 552 5.2.2 | 552 5.2.2 sorry, final recipient mailbox is full (chkuser)
        authenticationFailed fixSender | mx.forpsi.com 552 | 552 dmarc validation failed
        mailboxFull retry | mx.libero.it | mailbox full (user quota exceeded)
        blocked fixSender | mx.tin.it 550 | 550 mail not accepted from blacklisted ip address
        blocked fixSender | mx.tin.it 554 | 554 server not available - access denied
        senderRejected fixSender | mx.infomaniak.ch 450 4.1.8 | 450 4.1.8 sender address rejected: domain not found
        authenticationFailed fixSender | mx.infomaniak.ch 550 5.7.1 | 550 5.7.1 rejected by dmarc policy for
        userUnknown suppress | mx.hey.com 550 5.1.1 | 550 5.1.1 recipient address rejected: user unknown
        spam fixMessage | mx.bytecamp.net 571 5.7.1 | 571 5.7.1 message classified as spam
        userUnknown suppress | mx.seznam.cz 5.1.1 | 5.1.1 user hasn't got the service mapped
        authenticationFailed fixSender | mx.c4.cz | is not allowed to send mail from
        recipientFiltered review | mx.interia.pl 550 5.7.1 | 550 5.7.1 recipient doesn't want your mail
        authenticationFailed fixSender | mx.interia.pl 550 5.7.0 | 550 5.7.0 is not allowed to send mail from domain
        mailboxFull retry | mx.kei.pl | maildrop: maildir over quota
        badReputation fixSender | mx.bt.com 550 | 550 message rejected due to sender ip reputation
        userUnknown suppress | mx.mail.ru 550 | 550 message was not accepted -- invalid mailbox
        mailboxDisabled review | mx.mail.ru 550 | 550 is unavailable: account is disabled
        spam fixMessage | mx.mail.ru 550 | 550 spam message rejected. please visit http://help.mail.ru/notspam-support/id
        senderRejected fixSender | mx.mail.ru 550 | 550 message sending for this account is disabled
        authenticationFailed fixSender | mx.mail.ru 550 5.7.1 | 550 5.7.1 this message was not accepted due to domain owner dmarc policy
        mailboxDisabled review | mx.yandex.ru 550 5.7.1 | 550 5.7.1 policy rejection on the target address
        spam fixMessage | mx.yandex.ru 554 5.7.1 | 554 5.7.1 message rejected under suspicion of spam
        mailboxFull retry | mx.yandex.ru 552 5.2.2 | 552 5.2.2 mailbox size limit exceeded
        virus fixMessage | mx.yandex.ru | message infected by virus
        syntaxError review | mx.yandex.ru | bad recipient address syntax
        syntaxError review | mx.yandex.ru | bad address mailbox syntax
        blocked fixSender | mx.yandex.ru | blocked by spam statistics
        networkError retry | mx.yandex.ru 421 4.4.2 | 421 4.4.2 mail.yandex.net error: timeout exceeded
        rateLimited retry | mx.yandex.ru 450 4.2.1 | 450 4.2.1 the recipient has exceeded message rate limit. try again later
        mailboxDisabled review | mx.rambler.ru 540 5.7.1 | 540 5.7.1 recipient address rejected: inactive
        mailboxDisabled review | mx.rambler.ru 540 5.7.1 | 540 5.7.1 recipient address rejected: blocked
        spam fixMessage | mx.rambler.ru 554 5.7.1 | 554 5.7.1 spam message rejected; if this is not spam contact abuse
        mailboxFull retry | mx.nicmail.ru 451 | 451 prohibited. disk quota exceeded
        systemError retry | mx.nicmail.ru 451 | 451 please try another server
        rateLimited retry | mx.qq.com 550 | 550 mailbox unavailable or access denied
        rateLimited retry | mx.qq.com 550 | 550 domain frequency limited
        rateLimited retry | mx.qq.com 550 | 550 sender frequency limited
        recipientFiltered review | mx.qq.com 550 | 550 mail is rejected by recipients
        contentRejected fixMessage | mx.qq.com 550 | 550 error: content rejected
        blocked fixSender | mx.icoremail.net | requested mail action not taken: invalid ip
        senderRejected fixSender | mx.icoremail.net | requested mail action not taken: fake sender
        senderRejected fixSender | mx.icoremail.net | requested action not taken: local user only
        senderRejected fixSender | mx.icoremail.net | requested action not taken: null sender is not allowed
        mailboxDisabled review | mx.icoremail.net | this account has been temporarily suspended
        blocked fixSender | mx.mxhichina.com 554 | 554 reject by behaviour spam at data state
        spam fixMessage | mx.mxhichina.com | spamed by local spam engine
        userUnknown suppress | mx.mxhichina.com 503 | 503 rcptto account isn't a local account
        messageTooLarge fixMessage | mx.mxhichina.com 510 | 510 the length of data content is achieved the maximum threshold
        messageTooLarge fixMessage | mx.mxhichina.com 510 | 510 the length of attach is achieved the maximum threshold
        messageTooLarge fixMessage | mx.mxhichina.com 510 | 510 the number of attachments is achieved the maximum threshold
        blocked fixSender | mx.naver.com 421 4.3.2 | 421 4.3.2 you must register your ip to http://realip.naver.com
        rateLimited retry | mx.naver.com 421 4.3.1 | 421 4.3.1 you send too many messages
        spam fixMessage | mx.hanmail.net 554 5.7.1 | 554 5.7.1 your mail is blocked automatically by anti-spam system. (e06)
        mailboxFull retry | mx.bbiq.jp | message size exceeds remaining quota
        messageTooLarge fixMessage | mx.bbiq.jp | message exceeds maximum fixed size
        mailboxFull retry | 450 4.2.2 | 450 4.2.2 sorry. e-mail address box is full
        mailboxFull retry | mx.pdx.ne.jp 552 | 552 the volume of recipient's mailbox exceeded the local limit
        rateLimited retry | mx.blackbaud.com 451 4.7.1 | 451 4.7.1 graylisted, come back later
        tooManyConnections retry | 421 4.3.2 | 421 4.3.2 all server ports are busy
        networkError retry | 421 4.4.2 | 421 4.4.2 error: timeout exceeded
        tooManyConnections retry | 421 4.7.0 | 421 4.7.0 error: too many connections from
        rateLimited retry | 421 4.7.0 | 421 4.7.0 error: too many errors
        tooManyConnections retry | 421 4.7.0 | 421 4.7.0 error: too many new tls sessions from
        rateLimited retry | 450 4.7.1 | 450 4.7.1 error: too much mail from
        rateLimited retry | 450 4.7.1 | 450 4.7.1 error: too many recipients from
        systemFull retry | 451 4.3.0 | 451 4.3.0 queue file write error
        systemError retry | 451 4.3.0 | 451 4.3.0 temporary lookup error
        systemError retry | 451 4.3.5 | 451 4.3.5 server configuration error
        systemError retry | 451 4.3.5 | 451 4.3.5 server configuration problem - try again later
        systemFull retry | 452 4.3.1 | 452 4.3.1 insufficient system storage
        userUnknown suppress | 554 5.5.1 | 554 5.5.1 error: no valid recipients
        syntaxError review | 554 5.5.0 | 554 5.5.0 error: smtp protocol synchronization
        securityRequired fixSender | 530 5.7.0 | 530 5.7.0 must issue a starttls command first
        securityRequired fixSender | 535 5.7.8 | 535 5.7.8 error: authentication failed
        userUnknown suppress | 550 5.1.1 | 550 5.1.1 recipient address rejected: user unknown in local recipient table
        userUnknown suppress | 550 5.1.1 | 550 5.1.1 recipient address rejected: user unknown in virtual mailbox table
        domainUnknown suppress | 550 5.1.2 | 550 5.1.2 recipient address rejected: domain not found
        domainRefusesMail suppress | 556 5.1.10 | 556 5.1.10 does not accept mail (nullmx)
        senderRejected fixSender | 550 5.7.27 | 550 5.7.27 does not accept mail (nullmx)
        senderRejected fixSender | 450 4.1.8 | 450 4.1.8 sender address rejected: domain not found
        senderRejected fixSender | 550 5.1.8 | 550 5.1.8 sender address rejected: domain not found
        syntaxError review | 504 5.5.2 | 504 5.5.2 helo command rejected: need fully-qualified hostname
        syntaxError review | 501 5.5.2 | 501 5.5.2 helo command rejected: invalid name
        blocked fixSender | 554 5.7.1 | 554 5.7.1 helo command rejected: access denied
        reverseDNSRequired fixSender | 450 4.7.1 | 450 4.7.1 client host rejected: cannot find your hostname
        reverseDNSRequired fixSender | 450 4.7.25 | 450 4.7.25 client host rejected: cannot find your hostname
        reverseDNSRequired fixSender | 450 4.7.1 | 450 4.7.1 client host rejected: cannot find your reverse hostname
        blocked fixSender | 554 5.7.1 | 554 5.7.1 client host rejected: access denied
        securityRequired fixSender | 553 5.7.1 | 553 5.7.1 sender address rejected: not logged in
        policyViolation fixSender | 550 5.5.3 | 550 5.5.3 recipient address rejected: multi-recipient bounce
        blocked fixSender | 554 5.7.1 | 554 5.7.1 service unavailable; client host [
        messageTooLarge fixMessage | 552 5.3.4 | 552 5.3.4 message size exceeds fixed limit
        messageTooLarge fixMessage | 552 5.3.4 | 552 5.3.4 chunk exceeds message size limit
        nonCompliantMessage fixMessage | 5.6.0 | 5.6.0 message header length exceeds safety limit
        nonCompliantMessage fixMessage | 5.6.0 | 5.6.0 mime nesting exceeds safety limit
        nonCompliantMessage fixMessage | 553 5.6.7 | 553 5.6.7 must declare smtputf8 to send unicode address
        networkError retry | 5.4.6 | 5.4.6 mail forwarding loop for
        domainUnknown suppress | 5.4.4 | 5.4.4 host or domain name not found. name service error for name=
        mailerError review | 4.3.0 | 4.3.0 mail transport unavailable
        policyViolation fixSender | 550 | 550 administrative prohibition
        senderRejected fixSender | 451 | 451 could not complete sender verify
        syntaxError review | 550 | 550 restricted characters in address
        blocked fixSender | 550 | 550 rejected for too many bad recipients
        nonCompliantMessage fixMessage | 550 | 550 maximum allowed line length is 998 octets
        virus fixMessage | 550 | 550 this message contains a virus (
        tooManyConnections retry | 421 | 421 too many concurrent smtp connections
        rateLimited retry | 421 | 421 too many messages in this connection
        systemError retry | 454 | 454 tls currently unavailable
        syntaxError review | 554 | 554 smtp synchronization error
        expired retry |  | retry timeout exceeded
        networkError retry |  | retry time not reached for any host
        networkError retry |  | all hosts have been failing for a long time
        domainUnknown suppress |  | all host address lookups failed permanently
        expired retry |  | delivery cancelled; message timed out
        mailboxFull retry |  | mailbox is full (mta-imposed quota exceeded while writing to
        securityRequired fixSender |  | a tls session is required, but
        rateLimited retry |  | has exceeded the max defers and failures per hour
        relayDenied review | 553 5.7.1 | 553 5.7.1 sorry, that domain isn't in my list of allowed rcpthosts
        senderRejected fixSender | 553 5.7.1 | 553 5.7.1 sorry, your envelope sender is in my badmailfrom list
        messageTooLarge fixMessage | 552 5.3.4 | 552 5.3.4 sorry, that message size exceeds my databytes limit
        networkError retry | 554 5.4.6 | 554 5.4.6 too many hops, this message is looping
        networkError retry | 5.4.6 | 5.4.6 this message is looping: it already has my delivered-to line
        userUnknown suppress | 5.1.1 | 5.1.1 sorry, no mailbox here by that name
        systemFull retry | 451 4.3.0 | 451 4.3.0 qq write error or disk full
        systemError retry | 451 4.3.0 | 451 4.3.0 qq trouble in home directory
        contentRejected fixMessage | 554 5.3.0 | 554 5.3.0 mail server permanently rejected message
        systemError retry | 451 4.3.0 | 451 4.3.0 mail server temporarily rejected message
        syntaxError review | 5.1.3 | 5.1.3 sorry, i can't accept addresses like that
        syntaxError review | 5.1.3 | 5.1.3 sorry, address must include host name
        domainUnknown suppress | 5.1.2 | 5.1.2 sorry, i couldn't find any host named
        networkError retry | 4.4.1 | 4.4.1 sorry, i wasn't able to establish an smtp connection
        expired retry |  | i'm not going to try again; this message has been in the queue too long
        senderRejected fixSender |  | but sender was rejected
        userUnknown suppress |  | does not like recipient
        nonCompliantMessage fixMessage | 451 | 451 see https://cr.yp.to/docs/smtplf.html
        mailerError review | 4.2.1 | 4.2.1 home directory is sticky: user is editing his .qmail file
        userUnknown suppress | 511 5.1.1 | 511 5.1.1 sorry, no mailbox here by that name (#5.1.1 - chkuser)
        systemError retry | 451 4.3.0 | 451 4.3.0 trouble in home directory
        mailboxFull retry | 552 5.2.2 | 552 5.2.2 quota exceeded (mailbox for user is full)
        mailboxFull retry | 452 4.2.2 | 452 4.2.2 quota exceeded (mailbox for user is full)
        systemError retry | 451 4.3.0 | 451 4.3.0 temporary internal error
        systemError retry |  | temporary internal failure
        networkError retry | 421 4.4.2 | 421 4.4.2 disconnected for inactivity
        recipientFiltered review |  | was automatically rejected:
        authenticationFailed fixSender | 517 | 517 sender policy framework error
        systemError retry | 456 | 456 address temporarily unavailable
        messageTooLarge fixMessage | 523 | 523 message length exceeds administrative limit
        nonCompliantMessage fixMessage | 534 | 534 message header size exceeds policy limit
        securityRequired fixSender | 535 | 535 authentication required
        networkError retry | 546 | 546 routing loop detected -- too many received: headers
        recipientFiltered review | 412 | 412 you are not whitelisted by this recipient, please try again later
        rateLimited retry | 552 | 552 is sending too much mail, slow down
        policyViolation fixSender | 571 | 571 delivery not authorized, message refused
        mailerError review | 524 5.2.4 | 524 5.2.4 mailing list expansion problem
        mailerError review | 424 4.2.4 | 424 4.2.4 mailing list expansion problem
        rateLimited retry | 452 | 452 too many messages sent
        nonCompliantMessage fixMessage | 550 | 550 message is not rfc 2822 compliant
        messageTooLarge fixMessage | 554 | 554 transaction failed, message too big
        senderRejected fixSender | 553 | 553 sender address syntax error
        relayDenied review | 550 | 550 delivery is not allowed to this address
        securityRequired fixSender | 530 | 530 smtp authentication is required
        securityRequired fixSender | 530 | 530 a ssl/tls-connection is required for authentication
        securityRequired fixSender | 535 | 535 authentication failed. too many invalid logon attempts
        messageTooLarge fixMessage | 552 | 552 message size exceeds fixed maximum message size. size:
        nonCompliantMessage fixMessage | 554 | 554 rejected - message containing bare lf's
        relayDenied review | 550 | 550 i cannot deliver mail for
        networkError retry | 550 | 550 too many received headers - possible mail loop
        nonCompliantMessage fixMessage | 451 | 451 bare line-feed; see http://haraka.github.io/barelf/
        nonCompliantMessage fixMessage | 554 | 554 transaction failed due to too many mime parts
        spam fixMessage | 550 | 550 mail matches a known spam signature
        domainRefusesMail suppress | 5.1.2 | 5.1.2 sends and receives no email (null mx)
        domainUnknown suppress | 5.1.2 | 5.1.2 nowhere to deliver mail to for domain
        networkError retry | 4.4.1 | 4.4.1 cannot connect to host
        userUnknown suppress | 550 5.1.1 | 550 5.1.1 unknown user; rejecting
        mailboxDisabled review |  | mailbox disabled (#1.00)
        mailboxDisabled review |  | mailbox disabled (#1.01)
        mailboxFull retry |  | allocated mailbox storage exceeded (#1.02)
        systemFull retry |  | out of disk space (#1.03)
        tooManyConnections retry |  | max concurrent sessions (#1.04)
        mailboxDisabled review | 451 4.2.1 | 451 4.2.1 mailbox disabled (#3.13)
        rateLimited retry | 450 4.2.0 | 450 4.2.0 greylisted, see http://postgrey.schweikert.ch
        rateLimited retry | 450 4.2.0 | 450 4.2.0 recipient address rejected: greylisted
        userUnknown suppress | 550 | 550 requested action not taken: mailbox unavailable
        systemError retry | 450 | 450 requested mail action not taken: mailbox unavailable
        addressMoved suppress | 551 | 551 user not local; please try
        mailboxFull retry | 552 | 552 requested mail action aborted: exceeded storage allocation
        systemFull retry | 452 | 452 requested action not taken: insufficient system storage
        systemError retry | 451 | 451 requested action aborted: local error in processing
        systemError retry | 421 | 421 service not available, closing transmission channel
        syntaxError review | 553 | 553 requested action not taken: mailbox name not allowed
        domainRefusesMail suppress | 521 | 521 host does not accept mail
        domainRefusesMail suppress | 556 | 556 domain does not accept mail
        addressMoved suppress | 5.1.6 | 5.1.6 destination mailbox has moved, no forwarding address
        nonCompliantMessage fixMessage | 5.1.9 | 5.1.9 message relayed to non-compliant mailer
        domainRefusesMail suppress | 5.1.10 | 5.1.10 recipient address has null mx
        mailboxDisabled review | 5.2.1 | 5.2.1 mailbox disabled, not accepting messages
        messageTooLarge fixMessage | 5.2.3 | 5.2.3 message length exceeds administrative limit
        messageTooLarge fixMessage | 5.3.4 | 5.3.4 message too big for system
        nonCompliantMessage fixMessage | 5.6.7 | 5.6.7 non-ascii addresses not permitted for that sender/recipient
        authenticationFailed fixSender | 5.7.7 | 5.7.7 message integrity failure
        addressMoved suppress | 5.7.17 | 5.7.17 mailbox owner has changed
        addressMoved suppress | 5.7.18 | 5.7.18 domain owner has changed
        authenticationFailed fixSender | 5.7.20 | 5.7.20 no passing dkim signature found
        authenticationFailed fixSender | 5.7.21 | 5.7.21 no acceptable dkim signature found
        reverseDNSRequired fixSender | 5.7.25 | 5.7.25 reverse dns validation failed
        senderRejected fixSender | 5.7.27 | 5.7.27 sender address has null mx
        securityRequired fixSender | 5.7.30 | 5.7.30 requiretls support required
        userUnknown suppress | 550 | 550 sorry, no mailbox here by that name. (#5.1.1)
        addressMoved suppress | 550 5.1.6 | 550 5.1.6 recipient no longer on server
        mailboxDisabled review | 550 5.7.1 | 550 5.7.1 inactive mailbox, not poped for more than 6 months
        recipientFiltered review | 550 | 550 you are registered as spammer (by user's reject list)
        contentRejected fixMessage | 550 | 550 message contained unsafe content
        senderRejected fixSender | 551 | 551 sender is on domain's blacklist
        spam fixMessage | 554 | 554 rejected due to spam content
        contentRejected fixMessage | 552 | 552 ms-office file containing vba macros found inside of the email
        contentRejected fixMessage | 550 5.7.1 | 550 5.7.1 message rejected due to content restrictions
        senderRejected fixSender | 553 | 553 envelope sender rejected
        authenticationFailed fixSender | 550 | 550 spf check failed. sender not authorized
        recipientFiltered review | 550 none | <jane@example.net> ----- Transcript of session follows ----- 550 <jane@example.net>: Recipient address rejected: User unknown in local recipient table
        userUnknown suppress | 550 5.1.1 none | 550 5.1.1 <jane@example.net>: Recipient address rejected: User unknown in virtual mailbox table
        recipientFiltered review | 550 5.3.0 none | 5.3.0 - Other mail system problem 550-'Unknown user jane@docomo.ne.jp' (delivery attempts: 0)
        mailboxFull retry | 550 5.1.0 none | 5.1.0 - Unknown address error 550-'5.2.2 <jane@example.net>... Mailbox Full' (delivery attempts: 0)
        userUnknown suppress | 550 5.1.1 none | 550 5.1.1 user unknown
        securityRequired fixSender | 550 5.7.6 none | 550 5.7.6 Failed to delivery
        securityRequired fixSender | 550 5.7.9 none | 550 5.7.9 Rejected
        userUnknown suppress | 550 5.1.1 none | ","action":"failed","status":"5.1.1","diagnosticCode":"smtp; 550 5.1.1 user unknown"}],"timestamp":"2016-10-21T00:06:40.502Z","feedbackId":"01010157e48fa03f-c7e948fe-3c34-403e-b681-02a497797067-000000
        blocked fixSender | 554 5.7.1 none | 554 5.7.1 <a8-95.smtp-out.amazonses.com[203.0.113.22]>: Client host rejected: blocked using example.net; Please see http://example.net/rbl/?ip=203.0.113.22 to send.
        mailboxDisabled review | 550 5.7.1 none | 550 5.7.1 <jane@example.net>: Recipient address rejected: User jane@example.net temporary locked. Please try again later!
        relayDenied review | 554 5.7.1 none | 554 5.7.1 <jane@example.net>: Relay access denied
        userUnknown suppress | 550 5.1.1 none | 550 5.1.1 <jane@example.net>... User Unknown
        expired retry | 554 4.4.7 none | 554 4.4.7 Message expired: unable to deliver in 840 minutes.<421 4.4.2 Connection timed out>
        mailboxFull retry | 550 5.2.2 none | 550 5.2.2 <jane@example.net>... Mailbox Full
        spam fixMessage | 550 5.7.1 none | 550 5.7.1 Message content rejected, UBE, id=00000-22-225
        userUnknown suppress | mx.mx.example.org 553 5.7.1 rcpt | 553 Invalid recipient jane@example.net (Mode: normal)
        domainUnknown suppress | 5.0.0 none | No such domain.
        userUnknown suppress | none | because: User some.name (jane@example.net) not listed in Domino Directory
        authenticationFailed fixSender | 550 5.7.26 none | >. gmail-smtp-in.l.google.com [74.125.203.27] did not like our final DATA: 550-5.7.26 Unauthenticated email from example.net is not accepted due to domain's 550-5.7.26 DMARC policy. Please contact the
        authenticationFailed fixSender | 550 5.7.509 none | >. outlook-com.olc.protection.outlook.com [52.101.42.17] did not like our final DATA: 550 5.7.509 Access denied, sending domain [DF.EXAMPLE.JP] does not pass DMARC verification and has a DMARC policy 
        policyViolation fixSender | 554 5.7.9 none | >. mta5.am0.yahoodns.net [67.195.204.79] did not like our final DATA: 554 5.7.9 Message not accepted for policy reasons. See https://senders.yahooinc.com/error-codes Message headers follow.
        domainUnknown suppress | cx.mx.org none | >. DNS lookup failure: host example.net not found Message headers follow.
        authenticationFailed fixSender | 550 5.7.26 none | >. example.net [192.0.2.25] did not like our RCPT TO: 550 5.7.26 <jane@example.net>: Recipient address rejected: Multiple authentication checks failed Message headers follow.
        messageTooLarge fixMessage | 554 5.3.4 none | >. example.net [192.0.2.25] did not like our RCPT TO: 554 5.3.4 <jane@example.net>: Recipient address rejected: Message too big for system. See https://example.net/en/reason/#mesgtoobig Message header
        relayDenied review | 550 5.7.0 none | >. example.net [192.0.2.25] did not like our RCPT TO: 550 5.7.0 <jane@example.net>: Recipient address rejected: No relaying. See https://example.net/en/reason/#norelaying Message headers follow.
        spam fixMessage | 550 5.7.0 none | >. example.net [192.0.2.25] did not like our RCPT TO: 550 5.7.0 <jane@example.net>: Recipient address rejected: Spam detected. See https://example.net/en/reason/#spamdetected Message headers follow.
        mailboxDisabled review | 525 5.7.13 none | >. example.net [192.0.2.25] did not like our RCPT TO: 525 5.7.13 <jane@example.net>: Recipient address rejected: User account disabled. See https://example.net/en/reason/#suspend Message headers follo
        userUnknown suppress | 550 5.1.1 none | >. example.net [192.0.2.25] did not like our RCPT TO: 550 5.1.1 <jane@example.net>: Recipient address rejected: User unknown. See https://example.net/en/reason/#userunknown Message headers follow.
        virus fixMessage | 550 5.7.0 none | >. example.net [192.0.2.25] did not like our RCPT TO: 550 5.7.0 <jane@example.net>: Recipient address rejected: Virus detected. See https://example.net/en/reason/#virusdetected Message headers follow.
        mailboxFull retry | 552 5.2.2 none | >. example.net [192.0.2.25] did not like our RCPT TO: 552 5.2.2 <jane@example.net>: Recipient address rejected: Mailbox full
        expired retry | none | >. Could not deliver for the last 432000 seconds. Giving up. Message headers follow.
        messageTooLarge fixMessage | none | For the following reason: Mail size limit exceeded. For explanation visit http://postmaster.1and1.com/en/error-messages?ip=%1s
        userUnknown suppress | none | on Thu, 29 Apr 2010 00:00:00 -0000 The recipient name is not recognized MSEXCH:IMS:NNN:janeCAT:jane 0 (000C05A6) Unknown Recipient
        userUnknown suppress | none | on Thu, 29 Apr 2007 16:51:51 -0500 The recipient name is not recognized The MTS-ID of the original message is: c=jp;a= ;p=jane ;l=EXCHANGE000000000000000000 MSEXCH:IMS:jane CAT:EXAMPLE:EXCHANGE 0 (000
        recipientFiltered review | none | on 4/29/01 11:34:45 PM Recipient Not Found MSEXCH:IMC:jane:jane:CAT
        userUnknown suppress | 550 5.1.1 none | 550 5.1.1 RESOLVER.ADR.RecipNotFound; not found
        securityRequired fixSender | 550 5.7.1 none | 550 5.7.1 RESOLVER.RST.AuthRequired; authentication required
        expired retry | 550 4.4.7 none | 550 4.4.7 QUEUE.Expired; message expired
        blocked fixSender | mx.example.jp 550 5.7.0 mail | SMTP error from remote mail server after MAIL FROM:<jane@example.net> SIZE=1543: host example.net [192.0.2.20]: 550 5.7.0 <jane@example.net>... Please use the smtp server of your ISP.
        userUnknown suppress | mx.example.jp 550 5.1.1 rcpt | SMTP error from remote mail server after RCPT TO:<jane@example.net>: host example.net [192.0.2.153]: 550 5.1.1 <jane@example.net>... User Unknown jane@example.net SMTP error from remote mail server af
        policyViolation fixSender | mx.example.jp 554 5.7.0 data | SMTP error from remote mail server after end of data: host example.net [192.0.2.20]: 554 5.7.0 Header error
        expired retry | none | retry timeout exceeded
        authenticationFailed fixSender | 550 5.0.0 mail | 550 Bad SPF records for [example.net:192.0.2.2], see http://spf.pobox.com/
        reverseDNSRequired fixSender | relay.example.net 571 connect | host example.net [192.0.2.222] SMTP error from remote mail server after initial connection: 571 No PTR Record found. Reverse DNS required: 203.0.113.22
        reverseDNSRequired fixSender | mx2.example.net 554 5.7.1 mail | host example.net [192.0.2.222] SMTP error from remote mail server after MAIL FROM:<jane@example.net> SIZE=1024: 554 5.7.1 Reverse DNS failed.
        blocked fixSender | mx.mx.example.com 550 connect | host example.net [192.0.2.222] SMTP error from remote mail server after initial connection: 550 Access denied...7d39d5299584f4be161127e61f5f5400...
        senderRejected fixSender | mail.example.edu 550 mail | host example.net [192.0.2.222] SMTP error from remote mail server after MAIL FROM:<jane@example.net> SIZE=1024: 550 Unroutable sender address
        reverseDNSRequired fixSender | mta-mx.example.co.jp 450 mail | host example.net [192.0.2.222] Delay reason: SMTP error from remote mail server after MAIL FROM:<jane@example.net> SIZE=1024: 450 service permits 2 unverifyable sending IPs - example.net is not 203.0.
        reverseDNSRequired fixSender | mail-mx1.example.net 550 5.7.1 mail | 550 5.7.1 Connections not accepted from servers without a valid sender domain. Fix reverse DNS for 203.0.113.2
        mailerError review | 5.0.0 none | /home/jane/.jane generated by jane@example.net The following text was generated during the delivery attempt: ------ pipe to |/usr/local/jane/bin/jane jane@example.net /home/jane/.jane generated by jan
        senderRejected fixSender | smtp.secureserver.net 550 5.2.0 data | host smtp.secureserver.net [192.0.2.222] SMTP error from remote mail server after end of data: 550 5.2.0 <jane@example.net> From: Domain is invalid. Please provide a valid From: IB506 <http://example.
        blocked fixSender | example.com.mx.example.net 550 5.0.0 helo | 550 Rejected
        mailerError review | none | /home/jane/.cat generated by jane@example.net The following text was generated during the delivery attempt: ------ pipe to |/usr/local/jane/bin/cat jane@example.net /home/jane/.cat generated by jane@e
        userUnknown suppress | 550 rcpt | > >>> RCPT TO:<jane@ezweb.ne.jp> <<< 550 <jane@ezweb.ne.jp>: User unknown
        expired retry | none | Message will be retried for 2 more day(s)
        expired retry | none | Message will be retried for 2 more day(s) Technical details of temporary failure: The recipient server did not accept our requests to connect. Learn more at http://support.google.com/mail/bin/answer.p
        expired retry | 220 none | Technical details of permanent failure: The recipient server did not accept our requests to connect. Learn more at http://support.google.com/mail/bin/answer.py?answer=7720 [(0) example.net [2606:2800:
        mailboxFull retry | mx.bouncehammer.jp 550 5.2.2 none | Technical details of permanent failure: Google tried to deliver your message, but it was rejected by the server for the recipient domain example.net by example.net [192.0.2.2]. The error that the othe
        mailboxFull retry | none | Technical details of permanent failure: Storage quota exceeded
        userUnknown suppress | 5.1.1 none | ": SMTP error from remote server after RCPT command: host: example.net 5.1.1 <jane@example.net>... User Unknown
        mailboxFull retry | 5.2.2 none | ": SMTP error from remote server after RCPT command: host: example.net 5.2.2 <jane@example.net>... Mailbox Full
        senderRejected fixSender | none | Hello jane@example.net, We're writing to let you know that the group you tried to contact (jane) may not exist, or you may not have permission to post messages to the group. A few more details on why 
        userUnknown suppress | none | Unknown user: jane@example.net
        userUnknown suppress | none | Invalid final delivery userid: jane@example.net
        spam fixMessage | 550 none | Body of message generated response: 550-REJECTED - Blacklisted URL in message. (example.net) in [black]. 550-See http://lookup.uribl.com. - Blacklisted Link - X=pascal 550-H=example.net [192.0.2.11] H
        mailboxFull retry | none | > As their mailbox is full.
        recipientFiltered review | 550 none | > Delivery failed for the following reason: Server example.net[192.0.2.222] failed with: 550 <jane@example.net> No such user here This has been a permanent failure. No further delivery attempts will b
        userUnknown suppress | 550 5.1.1 none | Your message: From: jane@example.net Subject: jane Could not be delivered because of 550 5.1.1 User unknown The following recipients were affected: jane@example.net Additional Information ============
        mailboxFull retry | mx.example.jp 550 5.2.2 rcpt | SMTP error from remote mail server after RCPT TO:<jane@example.net>: host example.net [192.0.2.222]: 550 5.2.2 <jane@example.net>... Mailbox Full Рекомендуем Вам проверить корректность указания адресо
        userUnknown suppress | mx.example.jp 550 5.1.1 rcpt | >: host example.net [192.0.2.222]: 550 5.1.1 <jane@example.net>... User Unknown Рекомендуем Вам проверить корректность указания адресов получателей. **********************
        domainUnknown suppress | none | Unrouteable address Рекомендуем Вам проверить корректность указания адресов получателей. **********************
        recipientFiltered review | lsean.ezweb.ne.jp 550 data | SMTP error from remote mail server after end of data: host lsean.ezweb.ne.jp [27.85.176.228]: 550 : User unknown Рекомендуем Вам проверить корректность указания адресов получателей. ******************
        senderRejected fixSender | mx.example.jp 501 5.1.8 mail | SMTP error from remote mail server after MAIL FROM:<jane@example.net> SIZE=2779: host example.net [198.51.100.225]: 501 5.1.8 Sender address rejected Рекомендуем Вам проверить корректность указания ад
        recipientFiltered review | 550 none | 550 Unknown user jane@example.net
        userUnknown suppress | 550 5.1.1 none | 550 5.1.1 <jane@example.net>... User unknown
        mailboxFull retry | smtp.example.net 522 5.2.0 none | 522 5.2.0 Delivery failed: Over quota
        recipientFiltered review | mailbox0.d5.example.org 550 5.7.1 none | 550 5.7.1 550 User Unknown: jane@example.net
        domainUnknown suppress | 5.4.4 none | Subject: Nyaaaa Your message cannot be delivered to the following recipients: Recipient address: jane@example.net Reason: Illegal host/domain name found
        expired retry | 4.4.7 none | Subject: Nyaaaaaaan Your message has been enqueued and undeliverable for 1 day to the following recipients: Recipient address: jane@example.net Reason: unable to deliver this message after 1 day
        recipientFiltered review | lsean.ezweb.ne.jp 550 5.0.0 none | 550 : User unknown
        userUnknown suppress | lsean.ezweb.ne.jp 550 5.0.0 none | 550 <jane@ezweb.ne.jp>: User unknown
        userUnknown suppress | 550 5.1.1 none | このメールは「m-FILTER」が自動的に生成して送信しています。 メールサーバーとの通信中、下記の理由により このメールは送信できませんでした。 以下のメールアドレスへの送信に失敗しました。 jane@example.net -------server message 550 5.1.1 <jane@example.net>: Recipient address rejected: User u
        userUnknown suppress | 550 5.1.1 none | >: 550 5.1.1 <jane@example.net>: Recipient address rejected: User unknown in local recipient table
        recipientFiltered review | 550 none | >: 550 unknown user <jane@example.net>
        undetermined review | none | ------- Failure Reasons -------- ディレクトリのリストにありません jane@example.net
        userUnknown suppress | none | ------- Failure Reasons -------- User not listed in public Name & Address Book jane@example.net
        userUnknown suppress | 550 5.1.10 none | <mailto:jane@example.net> The email address wasn’t found at the destination domain. It might be misspelled or it might not exist any longer. Try retyping the address and resending the message. If that
        recipientFiltered review | msmx.au.com 550 5.1.351 none | 550 5.1.351 Remote server returned unknown recipient or mailbox unavailable -> 550 : User unknown
        networkError retry | 550 5.4.312 none | 550 5.4.312 Message expired, DNS query failed
        userUnknown suppress | msmx.au.com 550 5.1.351 none | 550 5.1.351 Remote server returned unknown recipient or mailbox unavailable -> 550 <jane@ezweb.ne.jp>: User unknown
        expired retry | 550 5.4.316 none | 550 5.4.316 Message expired, connection refused
        userUnknown suppress | 550 5.1.1 none | : 550 5.1.1 http://support.google.com/mail/bin/answer.py?answer=6596 ad1si1997204pbd.83 - gsmtp Below is a copy of the original message:
        domainUnknown suppress | none | : Domain does not exist Below is a copy of the original message:
        expired retry | 4.4.7 none | : Envelope expired Please note that this is only a temporary failure report. The message is kept in the queue for up to 7 days. You DO NOT NEED to re-send the message to these recipients. Below is a c
        authenticationFailed fixSender | 550 5.7.26 none | : 550 5.7.26 <jane@example.net>: Recipient address rejected: Multiple authentication checks failed: See https://example.net/en/reason/#authfailure Below is a copy of the original message:
        domainRefusesMail suppress | 4.0.0 none | : No MX found for domain Please note that this is only a temporary failure report. The message is kept in the queue for up to 7 days. You DO NOT NEED to re-send the message to these recipients. Below 
        reverseDNSRequired fixSender | 550 5.7.25 none | : 550 5.7.25 <jane@example.net>: Recipient address rejected: Reverse DNS validation failed: See https://example.net/en/reason/#blocked Below is a copy of the original message:
        mailboxFull retry | 552 5.2.2 none | : 552 5.2.2 <jane@example.net>: Recipient address rejected: Mailbox full Below is a copy of the original message:
        expired retry | 4.4.7 none | This is an automatically generated Delivery Status Notification. THIS IS A WARNING MESSAGE ONLY. YOU DO NOT NEED TO RESEND YOUR MESSAGE. Delivery to the following recipients has been delayed. jane@exa
        userUnknown suppress | 550 5.5.0 none | 550 Requested action not taken: mailbox unavailable (-0000000022:2222:-0000000022)
        mailerError review | p351355.pool.example.ne.jp 5.1.1 none | procmail: Couldn't create "/var/spool/mail/jane" id: example.net: No such user
        userUnknown suppress | mx01.example.co.jp 550 5.1.1 none | 550 5.1.1 Address rejected jane@example.net
        domainUnknown suppress | vagrant-centos65.vagrantup.com 5.4.4 none | Host or domain name not found. Name service error for name=example.net type=AAAA: Host not found
        tooManyConnections retry | mgate02.dti.ne.jp 452 4.3.2 mail | 452 4.3.2 Connection rate limit exceeded.
        senderRejected fixSender | mx.example.jp 553 5.1.8 mail | 553 5.1.8 <jane@vagrant-centos65.vagrantup.com>... Domain of sender address jane@vagrant-centos65.vagrantup.com does not exist
        expired retry | kawaramachi.example.jp 4.4.1 none | connect to example.net[192.0.2.1]:25: Connection timed out
        addressMoved suppress | mx1.example.go.jp 550 5.1.6 rcpt | 550 5.1.6 recipient no longer on server: jane@example.net
        nonCompliantMessage fixMessage | gmail-smtp-in.l.google.com 550 5.7.1 data | 550-5.7.1 [2401:2500:102:3032:192.0.2.222 13] Messages with multiple 550 5.7.1 addresses in From: header are not accepted. v14si1155795plk.134 - gsmtp
        userUnknown suppress | here-redacted-br.mail.protection.outlook.com 550 5.4.1 rcpt | 550 5.4.1 <jane@example.net>: Recipient address rejected: Access denied [BL2NAM02FT061.eop-nam02.prod.protection.outlook.com]
        blocked fixSender | r2.example.org 554 4.0.0 none | 554 Blocked - see https://support.proofpoint.com/dnsbl-lookup.cgi?ip=192.0.2.225
        spam fixMessage | mta.example.com 554 5.6.0 data | host example.net[192.0.2.225] said: 554 5.6.0 This message has been scored as spam with a probability of more than 90% (in reply to end of DATA command)
        systemError retry | example.com.inbound22.mxlogic.net 451 4.0.0 none | 451 Could not load DRD for domain (example.net) rcpt (jane@example.net)
        userUnknown suppress | mx.ac.auone-net.jp 550 5.0.0 rcpt | 550 <jane@ne.auone-net.jp>: Recipient address rejected.
        tooManyConnections retry | mfsmax.docomo.ne.jp 552 5.0.0 rcpt | 552 Too many recipients
        policyViolation fixSender | mx.example.org 550 5.7.0 data | 550 5.7.0 Local Policy Violation
        mailboxDisabled review | mx3.mail.example.co.jp 554 5.0.0 data | 554 delivery error: dd Sorry your message to jane@example.net cannot be delivered. This account has been disabled or discontinued [#102]. - example.net
        syntaxError review | mfsmax.docomo.ne.jp 504 5.0.0 data | 504 Command parameter not implemented
        networkError retry | mail.example.com 4.4.2 none | lost connection with mx2.qq.com[184.105.206.86] while performing the HELO handshake
        reverseDNSRequired fixSender | mx01.mail.com 554 4.0.0 none | 554-mail.com (mxgmxus002) Nemesis ESMTP Service not available 554-No SMTP service 554-Bad DNS PTR resource record. 554 For explanation visit http://postmaster.gmx.com/en/error-messages?ip=192.0.2.22&c
        mailboxDisabled review | mx3.email.ua 550 5.0.0 rcpt | 550 Mailbox is frozen. See http://mail.i.ua/err/3/
        virus fixMessage | 550 5.0.0 data | 550 Virus Detected; Content Rejected
        mailboxFull retry | smtp3.example.com 552 5.2.2 data | 552 5.2.2 <jane@example.net> Quota exceeded (mailbox for user is full)
        securityRequired fixSender | smtp.sendgrid.net 550 5.0.0 mail | 550 Unauthenticated senders not allowed
        policyViolation fixSender | mx-aol.mail.gm0.yahoodns.net 554 5.7.9 data | 554 5.7.9 Message not accepted for policy reasons. See https://postmaster.verizonmedia.com/error-codes
        authenticationFailed fixSender | mxs.mail.ru 550 5.7.1 none | 550 5.7.1 This message was not accepted due to domain (example.net) owner DMARC policy (RFC 7489) https://help.mail.ru/mail-help/postmaster/dmarc
        authenticationFailed fixSender | smtpin.zoho.com 550 5.7.1 data | 550 5.7.1 Email rejected per DMARC policy for example.net
        userUnknown suppress | mail-rakumail-jp.gslb.rmb-ss.jp 550 5.0.0 rcpt | 550 User not found
        relayDenied fixSender | email-smtp.ap-northeast-1.amazonaws.com 554 5.0.0 none | 554 Message rejected: Email address is not verified. The following identities failed the check in region AP-NORTHEAST-1: jane@example.net
        mailboxDisabled review | mx.example.jp 550 5.2.1 none | 550 5.2.1 <jane@example.net>... User Unknown
        senderRejected fixSender | 550 5.7.1 none | >: Connected to 192.0.2.225 but sender was rejected. Remote host said: 550 5.7.1 <jane@example.net>... Access denied
        blocked fixSender | 501 5.0.0 none | >: Connected to 192.0.2.112 but my name was rejected. Remote host said: 501 5.0.0 Invalid domain name I'm not going to try again; this message has been in the queue too long.
        networkError retry | 4.4.1 none | >: Sorry, I wasn't able to establish an SMTP connection. (#4.4.1) I'm not going to try again; this message has been in the queue too long.
        mailboxFull retry | 552 none | >: 192.0.2.1 does not like recipient. Remote host said: 552 Error: disk quota exceeded Giving up on 192.0.2.20.
        blocked fixSender | 550 5.7.606 none | >: 203.0.113.225 does not like recipient. Remote host said: 550 5.7.606 Access denied, banned sending IP [192.0.2.225]. To request removal from this list please visit https://sender.office.com and fol
        domainRefusesMail suppress | 5.4.4 none | >: Sorry, I couldn't find a mail exchanger or IP address. (#5.4.4)
        domainUnknown suppress | 5.1.2 none | >: Sorry, I couldn't find any host named example.net (#5.1.2)
        authenticationFailed fixSender | 550 5.7.26 none | >: 74.125.204.27 failed after I sent the message. Remote host said: 550-5.7.26 Unauthenticated email from example.net is not accepted due to domain's 550-5.7.26 DMARC policy. Please contact the admini
        authenticationFailed fixSender | 550 5.7.509 none | >: 52.101.68.24 failed after I sent the message. Remote host said: 550 5.7.509 Access denied, sending domain [NQ.EXAMPLE.JP] does not pass DMARC verification and has a DMARC policy of reject. [TY1P286
        userUnknown suppress | 550 5.1.1 none | >: 192.0.2.25 does not like recipient. Remote host said: 550 5.1.1 <jane@example.net>: Recipient address rejected: User unknown. See https://example.net/en/reason/#userunknown Giving up on 192.0.2.25.
        userUnknown suppress | 5.1.1 none | >: Sorry, no mailbox here by that name. (#5.1.1) --- Enclosed is a copy of the message.
        userUnknown suppress | 550 5.1.1 none | >: From: <jane@example.net> RCPT: <jane@example.net> 192.0.2.25 does not like recipient. Remote host said: 550 5.1.1 <jane@example.net>: Recipient address rejected: User unknown. See https://example.n
        mailboxFull retry | 552 5.2.2 none | >: From: <jane@example.net> RCPT: <jane@example.net> 192.0.2.25 does not like recipient. Remote host said: 552 5.2.2 <jane@example.net>: Recipient address rejected: Mailbox full. See https://example.n
        undetermined retry | 450 4.0.0 none | 450 4.0.0 Temporary failure
        mailboxFull retry | 552 5.2.2 none | 552 5.2.2 Mailbox full
        messageTooLarge fixMessage | 552 5.3.4 none | 552 5.3.4 Message too large
        recipientFiltered review | 550 5.2.0 none | 550 5.2.0 Message Filtered
        messageTooLarge fixMessage | 552 5.2.3 none | 552 5.2.3 Message length exceeds limit set by recipient
        contentRejected fixMessage | g5.example.net 550 5.6.9 data | 550 5.6.9 improper use of 8-bit data in message header
        policyViolation fixSender | mx.example.co.jp 554 5.7.9 data | 554 5.7.9 Header error
        expired retry | 4.4.7 none | > ----- Transcript of session follows ----- Message could not be delivered for too long Message will be deleted from queue
        userUnknown suppress | mx.example.com 550 5.1.1 data | > > (reason: 550 5.1.1 <jane@example.net>... User unknown) > > ----- Transcript of session follows ----- > ... while talking to example.net: >>>> DATA > <<< 550 5.1.1 <jane@example.net>... User unknow
        domainUnknown suppress | smtp-gw9.example.co.jp 550 5.1.2 none | > (reason: 550 Host unknown) ----- Transcript of session follows ----- 550 5.1.2 <jane@example.net>... Host unknown (Name server: example.net: no data known)
        networkError retry | 554 5.4.6 none | 554 5.4.6 Too many hops
        recipientFiltered review | mx1.mineo.jp 550 5.0.0 data | 550 5.0.0 <jane@mineo.jp>... User unknown
        expired retry | ymx1.softbank.ne.jp 4.5.0 none | >... Deferred: 421 Warning: message still undelivered after 4 hours Will keep trying until message is 8 hours old
        expired retry | ymx1.softbank.ne.jp 4.4.7 none | > (reason: ) ----- Transcript of session follows ----- ... while talking to ymx1.softbank.ne.jp.: <<< 421 <jane@y-mobile.ne.jp>... Deferred: 421 Message could not be delivered for 8 hours Message will
        policyViolation fixMessage | aspmx.l.google.com 552 5.7.0 data | 552-5.7.0 This message was blocked because its content presents a potential
        userUnknown suppress | inbound-smtp.us-west-2.amazonaws.com 550 5.1.1 rcpt | 550 5.1.1 Requested action not taken: mailbox unavailable
        blocked fixSender | inbound-smtp.us-west-2.amazonaws.com 550 5.1.1 rcpt | 550 5.7.1 IP address blacklisted by recipient
        spam fixMessage | mail.example.com 550 5.7.1 data | 550 5.7.1 message content rejected
        systemFull retry | mx.example.co.jp 452 4.4.7 mail | 452 4.4.5 Insufficient disk space; try again later
        userUnknown suppress | mta6.am0.yahoodns.net 554 5.0.0 data | 554 delivery error: dd This user doesn't have a yahoo.com account (jane@yahoo.com) [0] - mta1061.mail.ne1.yahoo.com
        domainUnknown suppress | 550 5.1.2 none | > ----- Transcript of session follows ----- 550 5.1.2 <jane@example.net>... Host unknown (Name server: .: host not found)
        nonCompliantMessage fixMessage | gmail-smtp-in.l.google.com 550 5.7.1 data | 550-5.7.1 [192.0.2.222 13] Messages with multiple addresses in From:
        contentRejected fixMessage | rokujo.example.jp 552 5.6.0 data | 552 5.6.0 Headers too large (3 max)
        userUnknown suppress | smtpz4.laposte.net 550 5.5.0 data | 550 5.5.0 Adresse destinataire invalide. Invalid recipient. LPN007_416
        recipientFiltered review | smtp-in.sfr.fr 550 5.7.1 data | 550 5.7.1 <jane@sfr.fr>: Recipient address rejected: User unknown
        expired retry | 4.4.7 none | Action: failed Status: 4.4.7 Remote-MTA: DNS; [127.0.0.1] Last-Attempt-Date: Sat, 9 Jun 2018 03:06:57 +0900 (JST) --w58I6rE4086062.1528481217/example.net Content-Type: message/rfc822
        blocked fixSender | mx1.mail.icloud.com 554 5.5.0 none | 554 st11p00im-smtpin013.me.com ESMTP not accepting connections
        authenticationFailed fixSender | gmail-smtp-in.l.google.com 550 5.7.26 data | 550-5.7.26 The MAIL FROM domain [example.net] has an SPF record with a hard fail
        recipientFiltered review | 550 5.0.0 none | 550 jane@example.net No such user
        systemError retry | 554 5.0.0 none | 554 Service currently unavailable
        userUnknown suppress | none | > (and other recipients in the same domain). Please check if address is correct. *************************************************************
        userUnknown suppress | none | > (and other recipients in the same domain). ************************ End of message **********************
        domainUnknown suppress | 550 none | >... 550 Host unknown (Authoritative answer from name server) ----- Unsent message follows -----
        userUnknown suppress | 550 rcpt | > <<< 550 <jane@example.net>, User Unknown 550 <jane@example.net>... User unknown 421 example.net (smtp)... Deferred: Connection timed out during user open with example.net ----- Unsent message follow
        domainUnknown suppress | 550 none | >... 550 Host unknown (Authoritative answer from name server) 550 example.net (smtp)... 550 Host unknown 554 <jane@example.net>... 550 Host unknown (Authoritative answer from name server) 250 example.
        domainUnknown suppress | 550 rcpt | >... 550 Host unknown (Authoritative answer from name server) While talking to example.net: >>> QUIT <<< 421 example.net Sorry, unable to contact destination SMTP daemon. 421 example.net (smtp)... Def
        userUnknown suppress | 550 data | > <<< 550 Requested User Mailbox not found. No such user here. 550 <jane@example.net>... User unknown ----- Unsent message follows -----
        userUnknown suppress | 550 mail | > <<< 550 <jane@example.net>... User unknown 550 <jane@example.net>... User unknown ----- Unsent message follows -----
        recipientFiltered review | none | >: This user doesn't have a example.net account (jane@example.net) [-9]
        mailboxDisabled review | none | >: Sorry your message to jane@example.net cannot be delivered. This account has been disabled or discontinued [#102]. <jane@example.net>: This user doesn't have a example.net account (jane@example.net
        recipientFiltered review | none | >: This user doesn't have a example.net account (jane@example.net) [0]
        expired retry | none | ============================================================================ This is an automatically generated Delivery Status Notification. Delevery to the following recipients was aborted after 5.0
        mailboxFull retry | 552 5.1.1 none | 552 5.2.2 Over quota
        mailboxFull retry | none | >: child status 100...The e-mail message could not be delivered because the user's mailfolder is full.
        userUnknown suppress | 550 5.1.1 none | > (Error following RCPT command). It responded as follows: [550 5.1.1 User unknown] The attachment contains the original mail headers. Please verify recipient(s) mail addresses and try resending this 
        mailboxFull retry | 550 5.2.2 none | >: Remote host said: 550 5.2.2 <jane@example.net>... Mailbox Full [RCPT_TO]
        mailboxFull retry | 550 5.2.2 none | >: 550: 5.2.2 <jane@example.net>... Mailbox Full
        domainRefusesMail suppress | none | >: No mx record found for domain=example.net
        userUnknown suppress | 550 5.1.1 none | >: 550: 5.1.1 <jane@cubicroot.jp>... User Unknown
        senderRejected fixSender | 501 5.1.8 none | >: Remote host said: 501 5.1.8 Sender address rejected [MAIL_FROM]
        senderRejected fixSender | 501 5.1.8 none | >: 501: 5.1.8 Sender address rejected
        blocked fixSender | 554 none | >: Remote host said: 554 INVALID IP FOR SENDING MAIL OF DOMAIN amazonses.com [RCPT_TO]
        mailboxFull retry | 5.2.2 none | Invalid Address, ERROR_CODE :550, ERROR_CODE :5.2.2 <jane@example.net>... Mailbox Full
        recipientFiltered review | none | Invalid Address, ERROR_CODE :550, ERROR_CODE :Requested action not taken: mailbox unavailable
        expired retry | none | >, ResponseCode 421, , Host not reachable.] Message will be retried for 4 more day(s) ----- Transcript of session follows ----- Received:from mail.zoho.com by mx.zohomail.com with SMTP id 141838145930
        expired retry | 4.4.0 none | ; Action: Delayed - The server will continue trying for up to 21 hours.
        mailboxFull retry | mx4.gr3.example.jp 4.3.0 none | Quota exceeded message delivery failed to /var/mail/box/u/00/f/jane/INBOX
        senderRejected fixSender | mx.example.com 550 5.0.0 none | 550 'jane@example.net' is not a registered gateway user
        recipientFiltered review | mx.example.or.jp 550 5.0.0 none | 550 user unknown
        expired retry | 426 4.0.0 none | 426 connection timed out
        networkError retry | 4.4.6 none | This is an automatically generated Delivery Status Notification. Unable to deliver message to the following recipients, because the message was forwarded more than the maximum allowed times. This coul
        domainRefusesMail review | 4.0.0 none | DNS Error: 80458680 DNS type 'mx' lookup of example.net responded with code NOERROR The domain example.net doesn't receive email according to the administrator: returned Null MX https://www.rfc-editor
        networkError retry | 4.0.0 none | DNS Error: 80335577 DNS type 'mx' lookup of example.net responded with code NXDOMAIN Domain name not found: example.net
        expired retry | 4.4.1 none | The recipient server did not accept our requests to connect. Learn more at https://support.google.com/mail/answer/7720 [example.net 192.0.2.222: timed out]
        senderRejected fixSender | mx.example.jp 501 5.1.8 none | 501 5.1.8 Sender address rejected
        spam fixMessage | 5.0.0 none | Your email to group jane@example.net was rejected due to spam classification. To address this issue: * Contact the owner of the group, who can choose to enable message moderation instead of bouncing t
        userUnknown suppress | gmr-smtp-in.l.google.com 550 5.1.1 none | 550-5.1.1 The email account that you tried to reach does not exist. Please try 550-5.1.1 double-checking the recipient's email address for typos or 550-5.1.1 unnecessary spaces. Learn more at 550 5.1.
        userUnknown suppress | 5.0.0 none | because the address couldn't be found. Check for typos or unnecessary spaces and try again.
        mailboxFull retry | mx02.mail.icloud.com 552 5.2.2 rcpt | 552 5.2.2 <jane@icloud.com>: user is over quota
        userUnknown suppress | mx.mail.icloud.com 550 5.1.1 rcpt | 550 5.1.1 <jane@icloud.com>: inactive email address
        blocked fixSender | cxr.mx.a.cloudfilter.net 550 5.1.0 mail | 550 5.1.0 <jane@example.net> sender rejected. Refer to Error Codes section at https://www.cox.com/residential/support/email-error-codes.html for more information. AUP#CDRBL
        userUnknown suppress | 550 5.1.1 none | 550 5.1.1 RCP-P1 http://postmaster.facebook.com/response_codes?ip=192.0.2.54#rcp Recipient address does not exist
        spam fixMessage | smtp.wanadoo.fr 550 5.2.0 data | ) SMTP error from remote mail server after end of data: host smtp.wanadoo.fr [192.0.2.1]: 550 5.2.0 Mail rejete. Mail rejected. OFR_506 [506]
        mailboxDisabled review | smtpz4.laposte.net 550 5.5.0 rcpt | 550 5.5.0 Le compte du destinataire est bloque. The recipient account is blocked. LPN007_426
        blocked fixSender | smtp-in.orange.fr 550 4.0.0 none | 550 mwinf5c04 ME Adresse IP source bloquee pour incident de spam. Client host blocked for spamming issues. OFR006_102 Ref http://csi.cloudmark.com/reset-request/?ip=10.0.0.1 [102]
        blocked fixSender | smtpz4.laposte.net 550 4.5.0 none | 550 5.5.0 Service refuse. Veuillez essayer plus tard. service refused, please try later. LPN001_108
        policyViolation fixSender | smtpz4.laposte.net 554 5.7.1 rcpt | 554 5.7.1 <xxxx.xxxx.net[#.#.#.#]:49309>: Client host rejected: #216 lpn LPN000_630
        blocked fixSender | smtp.secureserver.net 553 5.1.3 rcpt | 553 http://www.spamhaus.org/query/bl?ip=192.0.2.222
        authenticationFailed fixSender | gmail-smtp-in.l.google.com 550 5.7.26 data | 550-5.7.26 This mail has been blocked because the sender is unauthenticated. 550-5.7.26 Gmail requires all senders to authenticate with either SPF or DKIM. 550-5.7.26 550-5.7.26 Authentication results
        mailboxFull retry | gmail-smtp-in.l.google.com 552 5.2.2 rcpt | 552-5.2.2 The recipient's inbox is out of storage space and inactive. Please 552-5.2.2 direct the recipient to 552 5.2.2 https://support.google.com/mail/?p=OverQuotaPerm c2-202229zmZBNM3agi23.222 - gs
        reverseDNSRequired fixSender | gmail-smtp-in.l.google.com 550 5.7.25 none | 550-5.7.25 [192.0.2.202] The IP address sending this message does not have a 550-5.7.25 PTR record setup, or the corresponding forward DNS entry does not 550-5.7.25 point to the sending IP. As a polic
        nonCompliantMessage fixMessage | aspmx.l.google.com 550 5.7.1 none | 550-5.7.1 This message is not RFC 5322 compliant. There are multiple Subject 550-5.7.1 headers. To reduce the amount of spam sent to Gmail, this message has 550-5.7.1 been blocked. Please visit 550-5.
        userUnknown suppress | example.org.mail.protection.outlook.com 550 5.4.1 none | 550 5.4.1 [jane@example.net]: Recipient address rejected: Access denied [jane.cat-jane.prod.protection.outlook.com]
        userUnknown suppress | 550 5.1.10 none | 550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup
        authenticationFailed fixSender | apc.olc.protection.outlook.com 550 5.7.509 data | 550 5.7.509 Access denied, sending domain [EXAMPLE.JP] does not pass DMARC verification and has a DMARC policy of reject. [7FQL1BDY0XZ5XGTW.JPNP222.PROD.OUTLOOK.COM 2024-04-29T23:34:45.000Z NG5X6YLY2Q
        badReputation fixSender | outlook-com.olc.protection.outlook.com 451 4.7.650 mail | 451 4.7.650 The mail server [192.0.2.25] has been temporarily rate limited due to IP reputation. For e-mail delivery information, see https://postmaster.live.com (S3113) [5NY1SSJFSTZJRJBG.eurprd02.pro
        policyViolation fixSender | us-smtp-inbound-1.mimecast.com 554 5.0.0 rcpt | 554 Host network not allowed - https://community.mimecast.com/docs/DOC-1369#554 [z7qZw5BPd1zlDYHka4589ru.us222]
        senderRejected fixSender | mfsmax.docomo.ne.jp 550 5.0.0 data | 550 Unknown user jane@example.net
        tooManyConnections retry | 550 5.1.0 none | 550 5.1.0 <jane@amazonses.com> sender rejected. Please see https://www.spectrum.net/support/internet/understanding-email-error-codes for more information. AUP#In-1310
        tooManyConnections retry | mx3.qq.com 550 5.0.0 none | 550 Connection frequency limited [Q1YzZ3kxdnRYYnpkbVZ0MAo+QTMzMTMzRjUxNzQ4Cg/MTI3MTY2MDge= Blocked IP 192.0.2.22]. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000722
        authenticationFailed fixSender | mx3.qq.com 550 5.0.0 none | 550 DMARC check failed. http://service.mail.qq.com/cgi-bin/help?subtype=1&&no=1001508&&id=16.
        senderRejected fixSender | 550 5.1.0 | 550 5.1.0 Sender address bob@example.org not found
        systemError retry | 451 4.3.0 | 451 4.3.0 DNS server not found
        senderRejected fixSender | 550 | 550 Absenderdomain: der Absender existiert nicht
        senderRejected fixSender | 550 | 550 El dominio del remitente no existe
        domainUnknown suppress | 550 | 550 O domínio exemplo.com.br é inexistente
        userUnknown suppress | 550 | 550 O destinatário é inexistente
        reverseDNSRequired fixSender | 550 5.7.1 | 550 5.7.1 Address 192.0.2.1 not found in reverse DNS
        blocked fixSender | 550 5.7.1 | 550 5.7.1 refused: your IP 192.0.2.1 was found on our blacklist, user jane not found
        rateLimited retry | 450 4.7.1 | 450 4.7.1 Sending quota for this hour exceeded
        rateLimited retry | 550 5.7.0 | 550 5.7.0 Daily message quota exceeded
        mailboxFull retry | 552 5.2.2 | 552 5.2.2 The recipient's quota has been exceeded; attachment too large for mailbox
        relayDenied review | 550 5.7.1 | 550 5.7.1 relaying is not permitted: user not authenticated
        mailboxDisabled review | 550 5.2.1 | 550 5.2.1 account blocked for inactivity
        networkError retry | 4.4.1 | 4.4.1 failed to connect: connection refused
        contentRejected fixMessage | 554 5.7.1 | 554 5.7.1 The file type of attachment x.js is not allowed
        systemError retry | 451 4.7.1 | 451 4.7.1 DKIM milter unavailable
        systemError retry | 451 4.3.0 | 451 4.3.0 SPF lookup temporary failure
        systemError retry | 451 4.4.3 | 451 4.4.3 SPF temperror
        systemError retry | 451 4.7.1 | 451 4.7.1 DNS timeout while checking SPF
        systemError retry | 451 | 451 Temporary DNS error while checking SPF record. Try again later.
        systemError retry | 451 4.7.1 | 451 4.7.1 Service unavailable - try again later
        systemError retry |  | spam filter unavailable
        systemError retry | 451 4.3.0 | 451 4.3.0 virus scanner unavailable
        systemError retry | 421 4.7.0 | 421 4.7.0 anti-virus scan failed, try again later
        systemError retry | 451 | 451 clamd: unable to connect
        systemError retry | 454 4.7.0 | 454 4.7.0 TLS not available due to local problem
        systemError retry | 451 4.5.0 | 451 4.5.0 Error in processing, id=12345-01, virus_scan FAILED: ALL VIRUS SCANNERS FAILED
        systemError retry | 451 4.7.1 | 451 4.7.1 rspamd temporary failure
        authenticationFailed fixSender | 451 4.7.24 | 451 4.7.24 SPF validation error temporarily
        rateLimited retry | 450 4.7.1 | 450 4.7.1 milter-greylist: greylisting in action
        virus fixMessage | 554 5.7.1 | 554 5.7.1 virus scanner found Eicar
        userUnknown suppress |  | Der Benutzer jane existiert nicht
        userUnknown suppress |  | 550 Die E-Mail-Adresse jane@example.net existiert nicht.
        userUnknown suppress |  | Der Empfänger jane@example.net existiert nicht
        userUnknown suppress |  | Das Postfach existiert nicht mehr: existiert nicht
        userUnknown suppress |  | Dieses Konto existiert nicht
        userUnknown suppress |  | Teilnehmer existiert nicht
        domainUnknown suppress |  | Die Domain example.net existiert nicht
        senderRejected fixSender |  | Die Adresse des Absenders existiert nicht
        userUnknown suppress |  | L'utilisateur jane n'existe pas
        userUnknown suppress |  | Cette adresse n'existe pas
        userUnknown suppress |  | Le compte n'existe pas
        userUnknown suppress |  | Le destinataire jane@example.net n'existe pas
        domainUnknown suppress |  | Le domaine example.net n'existe pas
        senderRejected fixSender |  | L'adresse de l'expéditeur n'existe pas
        userUnknown suppress |  | El usuario jane no existe
        userUnknown suppress |  | La cuenta no existe
        userUnknown suppress |  | La dirección de correo no existe
        domainUnknown suppress |  | El dominio example.net no existe
        senderRejected fixSender |  | El remitente no existe
        userUnknown suppress |  | L'indirizzo jane@example.net non esiste
        userUnknown suppress |  | L'utente non esiste
        domainUnknown suppress |  | Il dominio example.net non esiste
        senderRejected fixSender |  | Il mittente jane@example.net non esiste
        userUnknown suppress |  | l'indirizzo risulta inesistente
        userUnknown suppress |  | O usuário jane não existe
        userUnknown suppress |  | A conta não existe
        domainUnknown suppress |  | O domínio example.net não existe
        userUnknown suppress |  | 该用户不存在
        userUnknown suppress |  | 收件人不存在
        userUnknown suppress |  | De gebruiker jane bestaat niet
        userUnknown suppress |  | Mottagaren jane@example.net finns inte
        userUnknown suppress |  | Konto e-mail nie istnieje
        userUnknown suppress |  | Пользователь jane не существует
        domainUnknown suppress |  | Домен example.net не существует
        userUnknown suppress |  | ユーザー jane は存在しません
        domainUnknown suppress |  | ドメイン example.net は存在しません
        userUnknown suppress |  | 사용자가 존재하지 않습니다
        """#
}
