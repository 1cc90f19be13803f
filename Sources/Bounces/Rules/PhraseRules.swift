/// What mail systems say in English, whoever they are.
enum PhraseRules {
    static let table = #"""
        ## Sentences whose first words mislead
        "not using a tls"                             securityRequired              # Gmail 4.7.29: "rate limited"
        "sent over a tls"                             securityRequired              # Gmail 4.7.29: "rate limited" again
        "try again later, closing connection"         rateLimited                   # Gmail
        "access denied, please try again later"       rateLimited                   # Exchange Online 4.7.500, 4.7.850
        "quota for sending"                           rateLimited                   # Gmail: the same Message-ID again and again
        "receivingrate"                               rateLimited                   # Gmail's help page, shown alone by some senders
        "header size"                                 nonCompliantMessage           # Gmail, IronPort, Courier
        "tenant allow block list"                     policyViolation               # Exchange Online 5.7.703
        "resolver.adr.reciplimit"                     policyViolation               # Exchange 5.5.3
        "helo command rejected: access denied"        blocked                       # Postfix
        "helo command rejected" *.7.*                 blocked                       # Postfix: the name has no address
        "helo command rejected"                       syntaxError                   # Postfix
        "by user's reject list"                       recipientFiltered             # Korean portals
        "recent history of bouncing"                  suppressed suppress           # Amazon SES
        "excessive unknown recipients"                blocked                       # Yahoo VS1
        "sender address syntax"                       senderRejected                # OpenSMTPD
        "valid rfc" 5.1.7                             senderRejected                # Gmail
        "does not accept mail" 5.7.27                 senderRejected                # Postfix: the sender's domain
        "qq write error"                              systemFull                    # qmail
        "points back to"                              systemError                   # Sendmail: the MX list leads to itself
        "mxloopback"                                  networkError                  # Exchange
        "requires domain address"                     syntaxError                   # Sendmail
        "single label domains"                        userUnknown                   # Exchange 5.1.6
        "quarantined"                                 spam                          # Exchange
        "connection expired, try reconnecting"        networkError                  # Gmail
        "receive limit"                               rateLimited                   # Exchange, 5.2.121 and 5.2.122
        "resolver.rst.recipsizelimit" | "resolver.rst.sendsizelimit"  messageTooLarge  # Exchange: for this recipient, or the organization
        "resolver.rst.authrequired"                   securityRequired              # Exchange: only those who log in may write to the recipient
        "resolver.rst."                               recipientFiltered             # Exchange: restrictions on who may write to the recipient
        "no valid recipient" 4.*.*                    expired                       # Sendmail: what DATA was answered when RCPT TO had been deferred
        "temporary lookup failure of"                 systemError                   # Sendmail's dnsbl feature: the list that it names did not answer
        "is listed"                                   blocked                       # greetings and replies that name a DNS list
        "due to ip reputation"                        badReputation                 # Outlook.com 4.7.650: "temporarily rate limited"
        "connection rate"                             tooManyConnections            # Sendmail ratecontrol, Postfix anvil
        "connection frequency limited"                tooManyConnections            # Tencent
        "spam classification"                         spam                          # Google Groups, whose text goes on about SPF
        "procmail: "                                  mailerError                   # procmail, whatever its output says
        "my name was rejected"                        blocked                       # qmail-remote: HELO refused
        "groups.google.com/support"                   senderRejected                # Google Groups in every language: no such group, or no right to post
        "not rfc 5322 compliant"                      nonCompliantMessage           # Gmail, whose text goes on about spam
        "because its content presents"               policyViolation fixMessage    # Gmail: kinds of files that it does not take
        "spam blocked" | "spam pattern" | "spam & virus firewall"  spam  # Postini; Barracuda's notice; a host in BounceParser's test messages: Blocked using spam pattern
        "content filter rejection"                    contentRejected               # a host in BounceParser's test messages
        "content rejected, ube"                       spam                          # amavis, older
        "message content rejected" 5.7.1              spam                          # Postfix's header and body checks, Amazon WorkMail
        "reject, id=" ... "- spam"                    spam                          # amavis
        "reject, id=" ... "- bad-header"              nonCompliantMessage           # amavis
        "blacklisted url"                             spam                          # SpamAssassin: a link in the message
        "(state 18)"                                  recipientFiltered             # Gmail's older notices, of a refusal after DATA
        "header error" 5.7.*                          policyViolation               # Sendmail's header checks
        "could not load drd"                          systemError                   # McAfee MX Logic
        "duplicated message-id"                       systemError                   # fml: the list has seen the message
        "insufficient permission"                     systemError                   # Unix, exit status 77
        "parameter not implemented"                   syntaxError                   # RFC 5321, 504
        "unusual rate of" 5.*.* rateLimited           fixSender                     # Gmail 5.7.28: refused, not put off
        "unusual rate of"                             rateLimited                   # Gmail 4.7.28, of an address or of a DKIM or SPF domain
        "error: open resolver"                        systemError                   # Spamhaus: the receiver asks its lists through a public resolver
        "excessive number of queries"                 systemError                   # Spamhaus: the receiver asks its lists too often
        "having a domain present"                     contentRejected               # Apple: a link to a listed domain
        "banned sender" 5.7.511                       blocked                       # Exchange Online: an address or host that it has banned, not one that the customer has
        "address is black listed" | "address is block listed" blocked  # IONOS, GMX at the greeting, below "No SMTP service"
        "too many invalid recipients"                 blocked                       # Cisco ESA, of who guesses addresses
        "dns lookup failure" 417                      senderRejected                # Courier, of the sender's domain
        "address unavailable" 556                     userUnknown                   # Courier
        "recipient address rejected: need fully"      syntaxError suppress          # Postfix: an address without a domain
        "messages missing a valid"                    nonCompliantMessage           # Gmail 5.7.1: From, Message-ID; the text goes on about spam
        "external forwarding"                         policyViolation               # Exchange Online 5.7.520
        "no spam please"                              spam                          # Strato: "refused by local policy"
        "mailbox busy"                                systemError                   # RFC 5321's own text for 450 in full, which goes on about policy
        "mailbox is busy"                             systemError                   # Cyrus, POP-before-SMTP servers: locked by a session
        "policy rejection- please try later"          rateLimited                   # policyd: greylisting
        "unable to open" ... "access denied"          systemError                   # qmail-local
        "too much mail data"                          messageTooLarge               # RFC 5321's own text for 552
        "requested action aborted: try again"         systemError                   # Openwave, with the code of a missing mailbox
        "command not found"                           mailerError                   # bash, of a program that a mailbox delivers to
        "inbox is full"                               mailboxFull                   # Gmail's notice, which goes on: or it's getting too much mail
        "transient mailboxfull"                       mailboxFull                   # Amazon SES, types of bounces
        "transient messagetoolarge"                   messageTooLarge               # the same
        "transient contentrejected"                   contentRejected               # the same
        "permanent noemail"                           userUnknown                   # the same
        "permanent suppressed"                        suppressed                    # the same: on the list of all customers
        "permanent onaccountsuppressionlist"          suppressed                    # the same: on the customer's list
        "considered unsolicited bulk"                 spam                          # amavis' notices, which go on about infected mail
        "headers too large"                           contentRejected               # Sendmail
        "outgoing mail from" ... "suspended"          senderRejected                # cPanel

        ## SPF, DKIM, DMARC
        "error in processing, id="                    systemError                   # amavis
        "malware acl condition"                       systemError                   # Exim's log, of a scanner that does not answer
        "milter" ... "unavailable"                    systemError                   # milters of Sendmail and Postfix, as OpenDKIM
        "clamd" | "clamav" | "spamd" | "spamassassin" | "rspamd" | "milter" | "opendkim" | "opendmarc" | "policyd" | "amavisd" | "antispam" | "anti-spam" | "antivirus" ... "timed out" | "timeout" | "time out" | "not respond" | "connection refused" | "cannot connect" | "could not connect" | "unable to connect" | "is down" | "unreachable" | "servers failed" | "read failed" | "scan failed" 4xx  systemError  # MIMEDefang: clamd is not responding; Exim: all spamd servers failed; milter-greylist: spamd read failed
        "connect" | "contact" | "no answer" ... "policy server" | "policy service" | "policy daemon" | "scanner" | "filter" 4xx  systemError  # Sendmail: error connecting to filter; others by analogy
        "filter unavailable"                          systemError                   # content filters behind Postfix
        "filter" ... "unavailable" 4xx                systemError                   # the same, in more words
        "scanner" ... "unavailable"                   systemError                   # ClamAV milters, in words of their own
        "scanner" ... "failed"                        systemError                   # amavis: all virus scanners failed
        "virus" 4xx                                   systemError                   # amavis, clamav-milter, qpsmtpd: what holds a virus is refused for good
        " spf" 4.7.23 4.7.24 4.7.26                   authenticationFailed          # Gmail, RFC 7372: the record of the sender's own domain
        "temporary dns failures prevent"              authenticationFailed retry    # Gmail, 4.7.26
        " spf" | "dkim" | "dmarc" | " rbl" | "dnsbl" ... "timeout" | "timed out" | "time out" | "dns error" | "servfail"  systemError  # pyspf: SPF Temporary Error: DNS Error: exceeded max query lookup time; other checks by analogy
        "timeout" | "timed out" | "temporary" | "dns failure" | "dns error" ... " spf" | "dkim" | "dmarc" | " rbl" | "dnsbl" 4xx  systemError  # Debian's Exim of SPF; Sendmail's dnsbl feature, with an address between; other checks by analogy
        " spf" ... "temp" | "lookup fail" | "lookup error" 4xx systemError  # pypolicyd-spf: TempError
        "dkim" ... "temp" 4xx                         systemError                   # rspamd, opendkim: a key that cannot be looked up for now
        "dmarc" ... "temp" 4xx                        systemError                   # opendmarc: a policy that cannot be looked up for now
        "dmarc"                                       authenticationFailed          # Gmail, Outlook, Yahoo, Mail.ru, Zoho, Tencent
        "dkim"                                        authenticationFailed          # Gmail, Yahoo, IANA 5.7.20 to 5.7.22
        "sender policy framework"                     authenticationFailed          # Exchange Online, Courier
        " spf"                                        authenticationFailed          # pypolicyd-spf, Gmail, Comcast, IANA 5.7.23 and 5.7.24
        "(spf)"                                       authenticationFailed          # policyd-spf and imitations
        "openspf" | "spf.pobox.com"                   authenticationFailed          # policyd-spf and others: the page that tells why
        "it is unauthenticated"                       authenticationFailed          # Gmail 4.7.26
        "isn't aligned"                               authenticationFailed          # Gmail 4.7.32: From and the authenticated domain
        "arc validation"                              authenticationFailed          # RFC 8617
        "unauthenticated email"                       authenticationFailed          # Gmail 5.7.26
        "fails to pass authentication"                authenticationFailed          # Gmail 5.7.26
        "authentication checks failed"                authenticationFailed          # RFC 7372
        "sender is unauthenticated"                   authenticationFailed          # Gmail 5.7.26
        "required authentication level"               authenticationFailed          # Outlook.com 5.7.515
        "sender id "                                  authenticationFailed          # Exchange, Sender ID of RFC 4406
        "not permitted by the domain owner"           authenticationFailed          # GMX
        "not allowed to send mail from"               authenticationFailed          # Exim's documentation, Interia, C4
        "not designate"                               authenticationFailed          # Received-SPF, RFC 7208: "does not designate 192.0.2.1 as permitted sender"

        ## Sending too much, too fast
        "frequency limited"                           rateLimited                   # Tencent: IP, domain, sender or connection frequency
        "rate limit"                                  rateLimited                   # Gmail, GMX, IONOS, Rambler, Yandex, Postfix anvil
        "too quickly"                                 rateLimited                   # Gmail ReceivingRate, Yahoo
        "at a rate that prevents"                     rateLimited                   # support.google.com/a/answer/3726730
        "unusual sending activity"                    rateLimited                   # Zoho
        "sending quota"                               rateLimited                   # Gmail, Amazon SES
        "submission quota"                            rateLimited                   # Exchange
        "queue quota exceeded"                        rateLimited                   # Exchange Online, 450 4.7.3
        "email quota exceeded"                        rateLimited                   # Gmail SMTP relay
        "sending limit"                               rateLimited                   # Gmail, Office 365
        "relay limit exceeded"                        rateLimited                   # Gmail SMTP relay
        "ratelimit"                                   rateLimited                   # Mail.ru, Exim
        "send limit"                                  rateLimited                   # GMX, web.de
        "message quota exceeded"                      rateLimited                   # Amazon SES: the sender's daily quota
        "sending rate"                                rateLimited                   # Outlook.com, Amazon SES
        "messages they can receive"                   rateLimited                   # Exchange Online, 5.2.122
        "exceeded permitted limits"                   rateLimited                   # Exchange Online, IPv6 ranges, 5.7.508
        "has exceeded the max"                        rateLimited                   # cPanel: emails, defers and failures per hour
        "has exceeded threshold"                      rateLimited                   # Exchange Online tenant, 5.7.705
        "daily limit"                                 rateLimited                   # Exchange Online, 5.1.90
        "too much mail"                               rateLimited                   # Postfix anvil; docomo's "too much mail data" is another row
        "too many messages on the server"             mailboxFull                   # web.de
        "thread limit exceeded"                       rateLimited                   # Exchange Online 4.3.2
        "per transaction exceeded"                    rateLimited                   # Gmail 4.5.3
        "too many auth commands"                      rateLimited                   # Postfix anvil
        "rcpt" ... "achieved the maximum threshold"   rateLimited                   # Aliyun
        "sending ip temporarily suspended"            rateLimited                   # SparkPost
        "message per connection"                      rateLimited                   # Yahoo
        "excessive volume"                            rateLimited                   # Apple
        "mail flood"                                  rateLimited                   # IANA 5.7.28, Sophos
        "too many errors"                             rateLimited                   # Postfix, Apple, SFR, Free
        "too many recipients received"                rateLimited                   # Cisco IronPort
        "too many recipients from"                    rateLimited                   # Postfix anvil
        "greylist"                                    rateLimited retry             # postgrey, milter-greylist, GMX, ZEROSPAM
        "throttl"                                     rateLimited                   # Barracuda, Rackspace, Amazon SES
        "sender rate"                                 rateLimited                   # Exim's documentation: Sender rate exceeds 10 messages per 1h
        "submission rate"                             rateLimited                   # Exchange, 4.4.2

        ## Too many connections
        "too many" ... "connections"                  tooManyConnections            # Postfix anvil, Cisco ESA, Exim, Sendmail, IANA
        "too many sessions"                           tooManyConnections            # Comcast
        "too many new tls"                            tooManyConnections            # Postfix anvil
        "server ports are busy"                       tooManyConnections            # Postfix postscreen
        "max concurrent sessions"                     tooManyConnections            # FTGate
        "connection limit"                            tooManyConnections            # Haraka

        ## Reverse DNS
        "get mx info"                                 domainUnknown                 # SendGrid
        " ptr "                                       reverseDNSRequired            # Gmail, Comcast, GMX, Rackspace, mail.com
        "reverse dns"                                 reverseDNSRequired            # IANA 5.7.25, AOL, Sendmail, AT&T
        "reverse hostname"                            reverseDNSRequired            # Postfix
        "find your hostname"                          reverseDNSRequired            # Postfix
        "rdns"                                        reverseDNSRequired            # a host that Exim quotes: invalid RDNS record of your mail server
        "unverifiable"                                reverseDNSRequired            # NTT: "service permits 2 unverifyable sending IPs"
        "unverifyable"                                reverseDNSRequired            # the same, so spelt
        "ip name lookup failed"                       reverseDNSRequired            # Sendmail
        "ip name possibly forged"                     reverseDNSRequired            # Sendmail
        "ip lookup for" ... "failed"                  reverseDNSRequired            # cPanel's Exim: Reverse DNS lookup
        "without a valid sender domain"               reverseDNSRequired            # AT&T
        "requires valid sender domain"                senderRejected                # AT&T

        ## Viruses
        "rejected for spam"                           spam                          # GoDaddy
        "contains a virus"                            virus                         # Exim's documentation, ClamAV milters
        "virus e-mail"                                virus                         # Hornetsecurity 5.6.4
        "contains the" ... "virus"                    virus                         # simscan
        "virus detected"                              virus                         # Free.fr
        "virus" ... "detected by"                     virus                         # clamav-milter
        "virus" ... "found"                           virus                         # qpsmtpd, Sophos
        "heuristics.phishing"                         virus                         # ClamAV
        "virus signature"                             virus                         # Mimecast
        "virus alert"                                 virus                         # amavis' notices
        "virus detector"                              virus                         # MailScanner's notices
        "virus:"                                      virus                         # amavis' notices, of each of several recipients
        "contained" ... "and has not been delivered"  virus                         # clamav-milter's notices
        "infected"                                    virus                         # Kaspersky, Dr.Web
        "malware"                                     virus                         # Exchange, Sophos
        "trojan"                                      virus                         # ClamAV names what it found

        ## Suppression lists of sending services
        "suppression list"                            suppressed                    # Amazon SES
        "address was suppressed"                      suppressed                    # SparkPost
        "has suppressed sending"                      suppressed                    # Amazon SES
        "bounced address"                             suppressed                    # Mailgun 605, SendGrid
        "unsubscribed address"                        suppressed                    # Mailgun 606, SendGrid
        "marked your messages as spam"                suppressed                    # Mailgun 607
        "marked as inactive"                          suppressed                    # Postmark 406
        "spam reporting address"                      suppressed                    # SendGrid

        ## The sender's address
        "sender address rejected: not logged in"      securityRequired              # Postfix reject_sender_login_mismatch
        "sender address rejected"                     senderRejected                # Postfix
        "for sender address"                          senderRejected                # Sendmail: domain name required
        "sender address has null mx"                  senderRejected                # RFC 7505, 5.7.27
        "sender domain does not"                      senderRejected                # OpenDKIM's sample policy
        "sender verify"                               senderRejected                # Exim callouts
        "sender verification"                         senderRejected                # Exim, Baruwa
        "verification failed for"                     senderRejected                # Exim callouts
        "unroutable sender"                           senderRejected                # a host that Exim quotes
        "unknown sender address"                      senderRejected                # Exchange 5.1.7
        "unacceptable sender"                         senderRejected                # qmail
        "invalid sender"                              senderRejected                # Orange, Exchange
        "envelope sender"                             senderRejected                # qmail badmailfrom
        "sender has no"                               senderRejected                # SpamExperts
        "domain of sender"                            senderRejected                # Sendmail, Cisco ESA, Proofpoint
        "sender is on" ... "blacklist"                senderRejected                # Symantec's list of replies
        "banned sender"                               senderRejected                # Exchange Online 5.7.501 to 5.7.503, 5.7.511
        "bad outbound sender"                         senderRejected                # Exchange Online 5.1.8
        "spam abuse detected"                         senderRejected                # Exchange Online 5.7.501
        "fake sender"                                 senderRejected                # Coremail
        "permissions to send as"                      senderRejected                # Exchange 5.7.60
        "not authorised to send from"                 senderRejected                # Fastmail
        "not authorized to send from"                 senderRejected                # SendGrid
        "verified sender"                             senderRejected                # SendGrid
        "not authorized to perform"                   senderRejected                # Amazon SES: what the account may not do
        "email address is not verified"               relayDenied fixSender         # Amazon SES: the account may not send for this domain
        "unconfigured sending domain"                 senderRejected                # SparkPost
        "unregistered domains"                        senderRejected                # Exchange Online 5.7.750
        "invalid dns mx"                              senderRejected                # GMX, web.de: the sender's domain
        "sender address must be specified"            senderRejected                # hMailServer
        "no smtp mx only"                             senderRejected                # Coremail
        "from: domain is invalid"                     senderRejected                # GoDaddy
        "unresolvable rfc.5321 from"                  senderRejected                # Yahoo
        "unresolvable rfc.5322 from"                  senderRejected                # Yahoo
        "account or domain may not exist"             undetermined                  # SmarterMail, which lists what it may be
        "domain may not exist"                        senderRejected                # Tencent
        "not a registered gateway user"               senderRejected                # a mail gateway, in a report of RFC 3464
        "email sending denied"                        senderRejected                # Gmail 5.7.0
        "mail sending denied"                         senderRejected                # Gmail 5.7.0, older
        "suspended due to abuse"                      senderRejected                # Gmail 5.7.0: the sending account
        "sending for this account is disabled"        senderRejected                # Mail.ru
        "permission to post"                          senderRejected                # Google Groups
        "must equal authorized user"                  senderRejected                # NetEase
        "local user only"                             senderRejected                # Coremail
        "spoofed mail from"                           senderRejected                # Haraka

        ## Relaying
        "relay access denied"                         relayDenied                   # Postfix, Exchange, Apple
        "relaying disallowed as"                      senderRejected                # Zoho: an address in From that is not the account's
        "relaying"                                    relayDenied                   # Sendmail, qpsmtpd, Kerio, Zoho, IIS, Exim 3
        "relay not permitted"                         relayDenied                   # Exim
        "recipient not authori"                       relayDenied                   # BT
        "relay denied"                                relayDenied                   # Gmail 5.7.0
        "relay disabled"                              relayDenied                   # Libero
        "relay rejected"                              relayDenied                   # Domino
        "do not relay"                                relayDenied                   # CommuniGate Pro, Mercury/32
        "relay not allowed"                           relayDenied                   # Mimecast
        "delivery is not allowed to this address"     relayDenied                   # hMailServer
        "allowed to be relayed"                       relayDenied                   # qmail-smtpd
        "to a non-local e-mail address"               relayDenied                   # MailEnable
        "to relay"                                    relayDenied                   # Exchange, IIS: unable to relay; cPanel: not permitted to relay
        "credentials for relay"                       relayDenied                   # Gmail 5.7.1
        "allowed rcpthosts"                           relayDenied                   # qmail-smtpd
        "you are trying to use me"                    relayDenied                   # Symantec
        "not a gateway"                               relayDenied                   # IMail
        "i cannot deliver mail for"                   relayDenied                   # Haraka

        ## Full mailboxes
        "recipient's mailbox is full" *.2.2           mailboxFull                   # Exchange, Outlook.com: one sentence for two causes, the code tells which
        "larger than the current system limit"        messageTooLarge               # Exchange, and the mailbox may be full
        "mailbox full"                                mailboxFull                   # Exchange, Amazon SES, WorkMail, Gmail
        "mailbox" ... "is full"                       mailboxFull                   # Exim, Cyrus
        "mailbox" ... "exceeded" ... "limit"          mailboxFull                   # Willcom, Yandex
        "mailfolder is full"                          mailboxFull                   # qmail, with a child of an ISP
        "inbox full"                                  mailboxFull                   # Gmail's notice
        "account is full"                             mailboxFull                   # CommuniGate Pro
        "full mailbox"                                mailboxFull                   # a host in bounce_email's test messages: has failed due to a full mailbox
        "out of storage"                              mailboxFull                   # Gmail 5.2.2
        "exceeded storage"                            mailboxFull                   # RFC 5321's own text for 552
        "allowed storage"                             mailboxFull                   # web.de
        "exceeds allowed size"                        mailboxFull                   # IMail
        "overquota"                                   mailboxFull                   # Apple
        "quotaexceeded"                               mailboxFull                   # Exchange STOREDRV: QuotaExceededException
        "quota" ... "exceed"                          mailboxFull                   # Free.fr, Zimbra, Cyrus, Exim
        "quota violation"                             mailboxFull                   # Comcast, with a refusal of the recipient
        "exceed" | "over" ... "quota"                 mailboxFull                   # Cyrus, maildrop, BBIQ, Gmail, Yahoo, Zimbra, Openwave, HotPOP
        "quota limit"                                 mailboxFull                   # bytecamp
        "writing message: file too large"             mailboxFull                   # Postfix: the mailbox would grow beyond its limit
        "mailbox size"                                mailboxFull                   # Yandex

        ## Size
        "too large"                                   messageTooLarge               # Exchange, Amazon SES, Tencent, Gmail, Sendmail: message, mail, attachment, file
        "too big"                                     messageTooLarge               # IANA 5.3.4, Postfix, Haraka
        "message is too long"                         messageTooLarge               # Amazon, IceWarp
        "invalid mime"                                nonCompliantMessage           # Exchange Online 5.6.211, which goes on about a size
        "size" ... "exceed"                           messageTooLarge               # Sendmail, qmail's databytes, 1&1, FTGate, Zoho, Mimecast
        "exceed" ... "size"                           messageTooLarge               # Gmail, NetEase, BBIQ
        "exceeded mailsize"                           messageTooLarge               # NetEase
        "message length exceeds"                      messageTooLarge               # IANA 5.2.3, Amazon, Courier
        "size of" ... "message" ... "maximum"         messageTooLarge               # Sendmail, MDaemon
        "filter size"                                 messageTooLarge               # Hornetsecurity 5.5.3
        "length of data content"                      messageTooLarge               # Aliyun
        "length of attach"                            messageTooLarge               # Aliyun
        "number of attachments"                       messageTooLarge               # Aliyun, Gmail

        ## Moved
        "no longer on server"                         addressMoved                  # 5.1.6
        "mailbox moved"                               addressMoved                  # Exim, in the words of alias files
        "has moved, no forwarding"                    addressMoved                  # IANA 5.1.6
        "user has moved" | "user has left" | "no longer works" | "address has changed" | "address has been changed"  addressMoved  # Postfix relocated(5), Sendmail's redirect; what people set as the text
        "user not local"                              addressMoved                  # RFC 5321, 551
        "owner has changed"                           addressMoved                  # RFC 7293

        ## Disabled
        "account" ... "disabled"                      mailboxDisabled               # Yahoo, Mail.ru, IANA 5.7.13
        "mailbox" | "address" | "recipient" | "user" ... " disabled" mailboxDisabled  # IANA 5.2.1, Yahoo, Verizon, FTGate, Domino; a host that DragonFly quotes with IANA's 5.7.13
        "user is terminated"                          mailboxDisabled               # Mail.ru
        "suspended user"                              mailboxDisabled               # Korean portals
        "account" | "mailbox" ... "suspended"         mailboxDisabled               # Coremail, cPanel, AT&T
        "discontinued"                                mailboxDisabled               # Yahoo
        "temporary locked"                            mailboxDisabled               # a host that Amazon SES quotes
        "mailbox has been blocked"                    mailboxDisabled               # Free.fr
        "frozen"                                      mailboxDisabled               # I.UA, Ukr.net
        "inactive email address"                      userUnknown                   # Apple 5.1.1
        "inactive"                                    mailboxDisabled               # Gmail 5.2.1, Rambler, Korean portals, Indian and Indonesian ISPs
        "account" ... " expired"                      mailboxDisabled               # Linux-PAM: user account has expired; remote hosts of the corpus
        "mailbox cannot be accessed"                  mailboxDisabled               # Exchange 5.2.1
        "exception:accountdis"                        mailboxDisabled               # Exchange STOREDRV
        "never logged on"                             mailboxDisabled               # AOL: an account that its owner has not used
        "not accepting any mail"                      mailboxDisabled               # AOL
        "account" ... "blocked"                       mailboxDisabled               # La Poste: the recipient account is blocked
        "not authorized to receive mail"              mailboxDisabled               # Openwave
        "administratively disabled"                   mailboxDisabled               # Oracle Messaging Server

        ## The domain
        "domain" *.1.8                                senderRejected                # RFC 3463: the code of the sender's domain
        "nxdomain" 4.*.*                              networkError                  # Gmail says Status 4.0.0 there: the name servers may recover
        "nxdomain"                                    domainUnknown                 # Gmail, dnspython
        "null mx" 4.*.*                               domainRefusesMail review      # Gmail says Status 4.0.0 there
        "null mx"                                     domainRefusesMail             # RFC 7505; Gmail, Haraka
        "does not accept mail"                        domainRefusesMail             # RFC 7504: 521 and 556
        "doesn't receive email"                       domainRefusesMail             # Gmail
        "indicated no smtp service"                   domainRefusesMail             # Exim, of SRV and MX records
        "no smtp service"                             domainRefusesMail review      # RFC 5321: 554 at the greeting, also to those whom the host refuses
        "no mx found"                                 domainRefusesMail             # OpenSMTPD
        "no mx record found"                          domainRefusesMail             # Yahoo
        "find a mail exchanger"                       domainRefusesMail             # qmail 5.4.4: the name exists, and takes no mail
        "best-preference mx"                          domainRefusesMail             # qmail 5.4.6: the host is not set up for the domain
        "couldn't find any host by that name" 4.*.*   networkError                  # qmail 4.1.2, for now
        "couldn't find any host named" | "couldn't find any host by that name"  domainUnknown  # qmail 5.1.2; the second is an older one
        "name service error" 4.*.*                    networkError                  # Postfix: the name servers do not answer, for now
        "host not found" 4.*.*                        networkError                  # the same
        "domain not found" 4.*.*                      networkError                  # Postfix 4.1.2: the recipient's domain, as the next host sees it
        "host not found, try again"                   networkError                  # Postfix: the name servers did not answer
        "name service error"                          domainUnknown                 # Postfix, older
        "name or service not known" | "nodename nor servname provided"  domainUnknown  # Postfix: the C library's own words on Linux, and on BSD
        "host not found"                              domainUnknown                 # Sendmail, dma, Rackspace
        "dns lookup failure: host"                    domainUnknown                 # dma
        "dns domain" ... "does not exist"             domainUnknown                 # Exchange Online 5.4.310
        "domain does not exist" 517                   senderRejected                # Courier, of the sender's domain
        "domain does not exist"                       domainUnknown                 # OpenSMTPD, Exchange
        "domain name not found"                       domainUnknown                 # Gmail, whose sentence begins with "DNS Error"
        "domain not found"                            domainUnknown                 # Postfix: of the recipient, since the sender's has a row above
        "no such domain"                              domainUnknown                 # Courier, PowerMTA, Haraka
        "nonexistent domain"                          domainUnknown                 # Exchange
        "non-existent hosts"                          domainUnknown                 # Exim
        "invalid domain"                              domainUnknown                 # Amazon 5.4.4
        "illegal host/domain name"                    domainUnknown                 # Oracle Messaging Server
        "host address lookups failed"                 domainUnknown                 # Exim
        "unrouteable mail domain"                     domainUnknown                 # Exim
        "unrouteable address"                         domainUnknown                 # Exim: no router takes it, most often since the domain is unknown
        "find the recipient domain"                   domainUnknown                 # Gmail 5.1.2
        "no mail hosts for domain"                    domainUnknown                 # PowerMTA 5.4.4
        "no route found to domain"                    domainUnknown                 # Domino
        "nowhere to deliver"                          domainUnknown                 # Haraka
        "reserved by rfc 2606"                        domainUnknown                 # Exchange: example.com and the like
        "domain" ... "couldn't be found"              domainUnknown                 # Gmail's notice
        "no dns entries for"                          domainUnknown                 # Apache James

        ## No such mailbox: refusals that look like something else
        "block-send-er"                               senderRejected                # Trend Micro
        "ers-customized-block"                        blocked                       # Trend Micro
        "no-domain"                                   domainRefusesMail             # Trend Micro
        "recipient address rejected: blocked"         mailboxDisabled               # Rambler
        "all recipient addresses rejected"            userUnknown                   # Exchange Online, directory-based edge blocking
        "address verification problem"                systemError                   # Postfix verify(8)
        "recipient address rejected: unverified"      systemError                   # Postfix verify(8): it could not ask
        "user unknown" 5.2.0                          recipientFiltered             # Japanese carriers: an address that exists and refuses the sender
        "unknown user" 5.2.0                          recipientFiltered             # the same
        "550 : user unknown"                          recipientFiltered             # KDDI after DATA: no address is named when a setting of the user refuses
        "user unknown" 5.2.1 rcpt                     userUnknown                   # Sendmail's access map and virtusertable
        "user unknown" 5.2.1 data                     recipientFiltered             # RCPT TO was taken, and the message not
        by @amazon "user unknown" 5.2.1               recipientFiltered             # SES and WorkMail, of a refusal after DATA
        "user unknown" 5.2.1                          mailboxDisabled               # RFC 3463's meaning of the code; PowerMTA says so beside it
        "user unknown" 5.7.1                          recipientFiltered             # not authorised, and nothing is disclosed: SFR, Sun Messaging Server
        "user unknown" 5.0.0 data                     recipientFiltered             # RCPT TO was taken, and the message not: mineo
        "unknown user" ... "docomo.ne.jp"             recipientFiltered             # docomo says so too of senders that its customer refuses

        ## No such mailbox
        "invalid address" *.1.7                       senderRejected                # Exchange: the code of the sender's address
        "user unknown" *.1.*                          userUnknown                   # Sendmail, Postfix, Courier, Exchange, Zoho
        "unknown user" *.1.*                          userUnknown                   # Sendmail's code for it
        "no such user" *.1.*                          userUnknown                   # Naver, Barracuda
        "recipient not found" *.1.*                   userUnknown                   # Exchange 5.1.10
        by @kddi "user unknown (in reply to rcpt"     mailboxDisabled               # KDDI's notices, which go on: "The user(s) account is disabled."
        @kddi "user unknown"                          userUnknown                   # KDDI names the address where it does not exist
        by @messagelabs "no such user"                userUnknown                   # MessageLabs delivers within the session: what it quotes answered RCPT TO
        "unknown user" 5.0.0 none                     userUnknown                   # Exim, of its own mailboxes
        "no such user here" 5.0.0 none                userUnknown                   # nullmailer, OpenSMTPD: no command is named, and no code but this
        "no such user" 553                            userUnknown                   # 553 answers RCPT TO
        "user unknown" 5xx none                       recipientFiltered             # Neither code nor command: carriers say the same after DATA
        "unknown user" 5xx none                       recipientFiltered             # the same
        "no such user" 5xx none                       recipientFiltered             # the same
        "recipient not found" none                    recipientFiltered             # the same: Exchange Internet Mail Connector
        "doesn't have a yahoo.com"                    userUnknown                   # Yahoo, whose mailboxes answer in the session
        "this user doesn't have a" 5.2.1              userUnknown                   # Yahoo, whose mailboxes answer in the session
        "this user doesn't have a" none               recipientFiltered             # Yahoo Japan's notices, after DATA
        "validrcptto"                                 userUnknown                   # qmail with validrcptto.cdb
        "550 user" ... " unknown"                     userUnknown                   # remote hosts of the corpus
        "other recipients in the same domain"         userUnknown                   # InterScan
        "user unknown"                                userUnknown                   # Sendmail, Postfix, Courier, Exchange, Zoho
        "unknown user"                                userUnknown                   # docomo, Exim, IONOS, IceWarp, CommuniGate Pro, IMail
        "unknown recipient"                           userUnknown                   # Exchange, qmail patches
        "recipient unknown"                           userUnknown                   # MDaemon
        "unknown address"                             userUnknown                   # IronPort 5.1.0
        "address unknown"                             userUnknown                   # Fastmail
        "unknown local"                               userUnknown                   # Exim 3: unknown local-part
        "unknown or illegal alias"                    userUnknown                   # Sun Messaging Server, Verizon
        "addressee unknown"                           userUnknown                   # AT&T
        "nosuchuser"                                  userUnknown                   # Gmail's help page, shown alone by some senders
        "answer=6596"                                 userUnknown                   # Gmail's help page, older
        "no mailbox"                                  userUnknown                   # qmail, vpopmail
        "not our customer"                            userUnknown                   # Comcast
        "isn't a local account"                       userUnknown                   # Aliyun
        "resolver.adr.recip"                          userUnknown                   # Exchange, cut short by relays
        "resolver.adr.exrecipnotfound"                userUnknown                   # Exchange
        "wasn't found at"                             userUnknown                   # Exchange Online's notice
        "address couldn't be found"                   userUnknown                   # Gmail's notice
        "invalid recipient"                           userUnknown                   # Mimecast, SoftBank, La Poste, OpenSMTPD, MailEnable
        "invalid user"                                userUnknown                   # NetEase
        "invalid mailbox"                             userUnknown                   # Mail.ru
        "invalid final delivery userid"               userUnknown                   # IMail
        "marked as invalid"                           userUnknown                   # Proofpoint
        "is no longer valid"                          userUnknown                   # Yahoo [-20]
        "bad destination mailbox address"             userUnknown                   # IANA 5.1.1
        "this user doesn't have a"                    userUnknown                   # Yahoo
        "not listed in"                               userUnknown                   # Domino
        "several matches found in" | "no matches to nameserver query"  userUnknown  # Domino: not unique; the ph nameserver of universities
        "recipient name is not recognized"            userUnknown                   # Exchange 5.5
        "recipient verification failed"               userUnknown                   # Baruwa
        "recipient mailbox unallocated"               userUnknown                   # Comcast
        "user hasn't got the service"                 userUnknown                   # Seznam
        "cuda_nsu"                                    userUnknown                   # Barracuda
        "address rejected" 5.1.0                      userUnknown                   # IronPort
        "mailbox unavailable" 5.1.*                   userUnknown                   # Amazon, Exchange
        "mailbox unavailable" 5.5.0                   userUnknown                   # Outlook.com
        "check the recipient's e-mail address"        userUnknown                   # Exchange's notice
        "e-mail address isn't valid"                  userUnknown                   # Exchange 2007's notice, 5.1.3
        "no user by that name"                        userUnknown                   # MDaemon
        "missing home directory"                      userUnknown                   # Sendmail's mail.local
        "undeliverable address"                       userUnknown                   # Postfix verify(8), Proofpoint, Hornetsecurity
        "account not available"                       userUnknown                   # Comcast
        "rcpt (" ... "dosn't exist"                   userUnknown                   # Aliyun, so spelt
        "addresses were unknown"                      userUnknown                   # Netscape Messaging Server

        ## Reputation
        "reputation"                                  badReputation                 # Gmail, Outlook.com, T-Online, IronPort, BT
        "senderscore"                                 badReputation                 # Validity
        "sender score"                                badReputation                 # Validity

        ## Lists of blocked hosts
        "sender is blocklisted"                       recipientFiltered             # Forpsi
        "spamhaus"                                    blocked                       # Outlook.com, GoDaddy, Yahoo
        "spamcop"                                     blocked                       # DNS list
        "dnsbl"                                       blocked                       # Comcast, Cloudflare, Proofpoint, AT&T
        "sorbs"                                       blocked                       # DNS list
        "uceprotect"                                  blocked                       # DNS list
        "abuseat"                                     blocked                       # DNS list: CBL
        "invaluement"                                 blocked                       # DNS list
        "spamrats"                                    blocked                       # DNS list
        "mailspike"                                   blocked                       # DNS list
        "psbl"                                        blocked                       # DNS list
        "surbl" | "uribl"                             blocked                       # DNS lists of domains
        "barracudacentral"                            blocked                       # DNS list
        "cloudmark"                                   blocked                       # Orange, SFR, Cox, Libero: Cloudmark Sender Intelligence
        " rbl"                                        blocked                       # Aliyun, Exim, Trend Micro
        "backscatterer"                               blocked                       # DNS list
        "is filtered and this connection"             blocked                       # Korean portals
        "blocklist"                                   blocked                       # Forpsi, Spamhaus
        "block list"                                  blocked                       # Outlook.com, GMX
        "messages from" ... "weren't sent"            blocked                       # Outlook.com
        "block for spam"                              blocked                       # Comcast
        "blacklisted"                                 blocked                       # Amazon WorkMail, Libero, Courier
        "in a black list"                             blocked                       # Exim
        "traffic not accepted from this ip"           badReputation                 # Exchange Online 5.7.708
        " ip " ... "not in whitelist"                   blocked                       # Gmail
        "ip is rejected"                              blocked                       # Coremail
        "invalid ip"                                  blocked                       # Coremail, Yahoo
        "ip in prison"                                blocked                       # qmail patches
        "abuse. go away"                              blocked                       # Barracuda
        "access to this mail system has been"         blocked                       # IronPort
        "not allowed to connect"                      blocked                       # KPN
        "dialup"                                      blocked                       # T-Online
        "smtp server of your isp"                     blocked                       # a host that Exim quotes, of dial-up networks
        "not authorized to send email directly"       blocked                       # Gmail
        "not accepting connections"                   blocked                       # Apple at the greeting
        "esmtp service not available"                 blocked                       # GMX Nemesis
        "service unavailable; client"                 blocked                       # Postfix
        "client host rejected"                        blocked                       # Postfix
        "intrusion prevention"                        blocked                       # IceWarp
        "open relay"                                  blocked                       # Sendmail, Yahoo, Mimecast
        "permanently deferred"                        blocked                       # Yahoo TS03
        "temporarily deferred"                        rateLimited                   # Yahoo
        "dictionary attack"                           blocked                       # Baruwa
        "bounce attack"                               blocked                       # Tencent
        "too many bad recipients"                     blocked                       # Sendmail, Exim's documentation
        "host network not allowed"                    policyViolation                       # Mimecast
        "connection denied"                           blocked                       # Tencent
        "connection rejected by policy"               blocked                       # Symantec
        "submit messages" ... "has been rejected"     blocked                       # IronPort
        "your ip"                                     blocked                       # Gmail, Outlook.com, Comcast: most sentences about it are refusals
        "currently blocked"                           blocked                       # Verizon
        "rejected due to listing"                     blocked                       # GFI, VIPRE
        "blocked using"                               blocked                       # Postfix: a client, sender, recipient or HELO name that a list names
        "not allowed to send us"                      blocked                       # Swisscom

        ## Spam and content
        "spam message"                                spam                          # Mail.ru, Rambler, amavis
        "spam detected"                               spam                          # Free.fr, Aruba, Forpsi
        "spam content"                                spam                          # Symantec's list of replies
        "spam refused"                                spam                          # Courier
        "spam rejected"                               spam                          # Sendmail's knecht.mc
        "gtube"                                       spam                          # rspamd, SpamAssassin: their test message
        "mcspamsignature"                             spam                          # Mimecast
        "as spam"                                     spam                          # Zoho, Exchange, bytecamp, ImprovMX
        "be spam"                                     spam                          # GoDaddy
        "rejected spam"                               spam                          # Hornetsecurity 5.5.5
        "spam ip"                                     blocked                       # Hornetsecurity 5.5.4, Tencent
        "behaviour spam"                              blocked                       # Aliyun
        "spam-and-abusive"                            blocked                       # Cloudflare
        "suspicion of spam"                           spam                          # Yandex
        "sending address not accepted"                blocked                       # SmarterMail, of hosts that its spam checks name at RCPT TO
        "spam filter"                                 spam                          # Korean portals, Proton
        "our spam firewall"                           spam                          # Barracuda's notice
        "spam engine"                                 spam                          # Aliyun
        "spam points"                                 spam                          # SpamAssassin, through Exim
        "spam score"                                  spam                          # qpsmtpd
        "high probability of spam"                    spam                          # cPanel, SpamExperts
        "probability spam"                            spam                          # cPanel
        "spam signature"                              spam                          # Haraka
        "spam sender"                                 spam                          # Tencent
        "spam url"                                    spam                          # Barracuda
        "anti-spam"                                   spam                          # Daum
        "nature of the content"                       spam                          # Gmail
        "junkemailfilter"                             blocked                       # a DNS list
        "junk"                                        spam                          # cPanel
        "email security alert"                        spam                          # Charter
        "message filtered"                            recipientFiltered             # Amazon SES, MessageLabs
        "message" ... "has been blocked"              spam                          # Gmail's notice
        "permanently rejected message"                contentRejected               # qmail-queue's filters, exit status 31
        "content" ... "rejected"                      contentRejected               # Amazon, Postfix, Hornetsecurity
        "content" ... "denied"                        contentRejected               # Tencent
        "unsafe content"                              contentRejected               # Symantec's list of replies
        "banned content"                              contentRejected               # Barracuda
        "due to content"                              contentRejected               # Mimecast
        "banned name"                                 contentRejected               # amavis' notices
        "banned:"                                     contentRejected               # amavis' replies name the file
        "reject, id="                                 contentRejected               # amavis
        "media not supported"                         contentRejected               # IANA 5.6.1

        ## Messages that break the rules
        "8-bit data in message header"                contentRejected               # Postfix
        "bare lf"                                     nonCompliantMessage           # qmail, hMailServer
        "bare <lf>"                                   nonCompliantMessage           # Postfix
        "bare line"                                   nonCompliantMessage           # Haraka
        "smtplf"                                      nonCompliantMessage           # qmail-smtpd
        " rfc " ... "compliant"                         nonCompliantMessage           # Gmail, Yahoo, OpenSMTPD, Exchange Online
        "rfc 5322"                                    nonCompliantMessage           # Haraka
        "malformed address"                           syntaxError                   # Exim
        "malformed"                                   nonCompliantMessage           # Gmail 5.6.0
        "missing a valid"                             nonCompliantMessage           # Gmail 5.7.1: From, Message-ID
        "multiple addresses in"                       nonCompliantMessage           # Gmail
        "header syntax"                               nonCompliantMessage           # Exim
        "header is too long"                          nonCompliantMessage           # Exchange Online 5.0.350
        "header length"                               nonCompliantMessage           # Postfix
        "no resent-from" | "without to: field"        nonCompliantMessage           # a host that Postfix quotes; CommuniGate Pro
        "header name limit"                           nonCompliantMessage           # Gmail
        "invalid header" | "invalid from header" | "duplicate from headers" | "bad message-id" | "has no date" | "invalid message format"  nonCompliantMessage  # amavis' notices; others by analogy
        "duplicate header"                            nonCompliantMessage           # amavis
        "line length"                                 nonCompliantMessage           # Exim
        "line too long"                               nonCompliantMessage           # Sendmail, docomo
        "mime nesting"                                nonCompliantMessage           # Postfix
        "too many mime parts"                         nonCompliantMessage           # Haraka
        "international unicode"                       nonCompliantMessage           # Courier
        "smtputf8"                                    nonCompliantMessage           # Postfix, Exim
        "non-ascii addresses"                         nonCompliantMessage           # IANA 5.6.7
        "unicode character in a disallowed"           nonCompliantMessage           # Gmail
        "encoded-word syntax"                         nonCompliantMessage           # Gmail
        "invalid characters"                          nonCompliantMessage           # Exchange 5.6.11
        "subject is mandatory"                        nonCompliantMessage           # Zoho
        "too many related errors"                     nonCompliantMessage           # Exchange 5.3.0
        "conversionfailedexception"                   nonCompliantMessage           # Exchange STOREDRV
        "lines too long"                              nonCompliantMessage           # Exim
        "longer than 998"                             nonCompliantMessage           # amavis
        "missing" ... "header"                        nonCompliantMessage           # amavis, Maropost

        ## TLS and logins
        "smtp protocol violation"                     syntaxError                   # Gmail
        "starttls"                                    securityRequired              # Postfix, Gmail, Exchange Online
        "tls not available due to local problem"      systemError                   # Postfix
        "tls currently unavailable"                   systemError                   # Exim
        "tls required"                                securityRequired              # Gmail
        "tls is required"                             securityRequired              # Postfix
        "tls session is required"                     securityRequired              # Exim
        "ssl/tls"                                     securityRequired              # hMailServer
        "requiretls"                                  securityRequired              # RFC 8689
        "tlsa"                                        securityRequired              # DANE: Postfix, Exchange Online
        "mta-sts"                                     securityRequired              # Exchange Online
        "certificate"                                 securityRequired              # Exchange Online 5.7.322, 5.7.325
        "dnssec-invalid"                              securityRequired              # Exchange Online 5.7.324
        "temporary authentication failure"            systemError                   # Amazon SES
        "maximum credits exceeded"                    rateLimited                   # SendGrid
        "authentication required" | "auth required" | "authenticate first" | "log in first"  securityRequired  # Gmail, Amazon, Courier; Cyrus: Please authenticate first
        "authentication is required"                  securityRequired              # hMailServer
        "too much fail authentication"                securityRequired              # NetEase
        "authentication failed"                       securityRequired              # Postfix, Zoho, hMailServer
        "auth failed"                                 securityRequired              # IONOS
        "authentication credentials invalid"          securityRequired              # Amazon
        "no authentication type succeeded"            securityRequired              # SparkPost
        "must be authenticated"                       securityRequired              # IONOS
        "username and password not accepted"          securityRequired              # Gmail
        "log in through your web browser"             securityRequired              # Gmail 5.7.14
        "too many login attempts"                     securityRequired              # Gmail
        "unauthenticated"                             securityRequired              # Gmail, SendGrid
        "client was not authenticated"                securityRequired              # Exchange
        "cannot achieve exchange server authentication" securityRequired            # Exchange
        "not subscribed to ses"                       securityRequired              # Amazon SES
        "cryptographic"                               securityRequired              # IANA 5.7.5, 5.7.6
        "client not authenticated"                    securityRequired              # Exchange Online 5.7.57
        "authentication unsuccessful"                 securityRequired              # Exchange Online 5.7.3, 5.7.139
        "session encryption is required"              securityRequired              # Postfix
        "encryption required"                         securityRequired              # RFC 4954's own text for 538
        "cannot start tls"                            securityRequired              # Postfix
        "tls handshake"                               securityRequired              # Sendmail

        ## Rules of the recipient or a group
        "rejected by recipients"                      recipientFiltered             # Tencent
        "banned recipient"                            recipientFiltered             # Exchange Online 5.7.505
        "sender not in allowed-senders"               recipientFiltered             # Exchange 5.7.124
        "sender isn't a group member"                 recipientFiltered             # Exchange Online 5.7.193
        "sender was not authenticated"                recipientFiltered             # Exchange 5.7.12, 5.7.13, 5.7.134 to 5.7.136
        "sender not authenticated for group"          recipientFiltered             # Exchange 5.7.133
        "not pre-approved"                            recipientFiltered             # Boxbe, of a sender who has to answer its challenge
        "doesn't want your mail"                      recipientFiltered             # Interia
        "are not accepting mail from" | "not accepting mail from this sender"  recipientFiltered  # AOL
        "user in blacklist"                           recipientFiltered             # NetEase, Coremail
        "user rejected"                               recipientFiltered             # Coremail
        "recipient preferences"                       recipientFiltered             # Facebook
        "recipient has blocked"                       recipientFiltered             # remote hosts of the corpus
        "rcpt is rejected"                            recipientFiltered             # Coremail
        "block-rcpt"                                  recipientFiltered             # Trend Micro
        "envelope blocked"                            recipientFiltered             # Mimecast
        "manually blocked senders"                    recipientFiltered             # Mimecast
        "automatically rejected" *.2.2                mailboxFull                   # Dovecot, whose words for it can be set
        "automatically rejected"                      recipientFiltered             # Dovecot Sieve
        "permission to send to"                       recipientFiltered             # IIS, Exchange 2003: You do not have permission to send to this recipient

        ## Policy
        "too many recipients" 4xx                     rateLimited                   # Postfix, Sendmail, Exim, Gmail: send to the rest in another session
        "too many recipients"                         policyViolation               # Exim, Postfix, Exchange 5.5.3
        "legitimate bounces are never sent"           policyViolation               # SpamExperts, Baruwa
        "multi-recipient bounce"                      policyViolation               # Postfix
        "policy error"                                policyViolation               # Zoho
        "mailpolicy"                                  policyViolation               # Zoho
        "rejected by destination domain"              policyViolation               # Zoho
        "denied" ... "(mode: normal)"                 policyViolation               # McAfee SaaS
        "policy violation"                            policyViolation               # Proofpoint, Exchange Online, IONOS
        "policy restriction"                          policyViolation               # GMX
        "policy reasons"                              policyViolation               # Yahoo
        "security polic"                              policyViolation               # Mimecast
        "administrative prohibition"                  policyViolation               # Exim, Mimecast
        "delivery not authorized"                     policyViolation               # IANA 5.7.1, Courier
        "does not accept email over ipv6"             policyViolation               # Exchange Online 5.7.510
        "command rejected"                            policyViolation               # Postfix
        "message not allowed"                         policyViolation               # Yahoo
        "will not accept delivery"                    policyViolation               # AOL

        ## SMTP
        "bad helo"                                    syntaxError                   # Exchange Online 5.7.506
        "ehlo/helo first"                             syntaxError                   # Gmail
        "helo/ehlo"                                   syntaxError                   # Gmail
        "helo mismatch"                               syntaxError                   # Courier
        "bad sequence of commands"                    syntaxError                   # RFC 5321, 503
        "command pipelining"                          syntaxError                   # Postfix
        "synchronization error"                       syntaxError                   # Exim
        "protocol synchronization"                    syntaxError                   # Postfix
        "syntax error"                                syntaxError                   # RFC 5321, 500 and 501
        "unrecognized command"                        syntaxError                   # RFC 5321, 500
        "command unrecognized"                        syntaxError                   # Sendmail
        "command not implemented"                     syntaxError                   # RFC 5321, 502
        "command not recognized"                      syntaxError                   # Postfix, qpsmtpd
        "bad address syntax"                          syntaxError                   # Tencent, Postfix
        "recipient address syntax"                    syntaxError                   # Yandex
        "address mailbox syntax"                      syntaxError                   # Yandex
        "valid rfc"                                   syntaxError                   # Gmail 5.1.3
        "restricted characters in address"            syntaxError                   # Exim, Baruwa
        "mailbox name not allowed"                    syntaxError                   # RFC 5321, 553
        "address must include host name"              syntaxError                   # qmail
        "can't accept addresses like that"            syntaxError                   # qmail
        "no correct recipients"                       syntaxError                   # Yandex
        "protocol error"                              syntaxError                   # Sendmail, Postfix

        ## Full disks and other faults
        "insufficient" ... "storage"                  systemFull                    # RFC 5321, 452
        "insufficient disk space"                     systemFull                    # Sendmail
        "insufficient system resources"               systemFull                    # Exchange
        "mail system full"                            systemFull                    # IANA 5.3.1, Courier
        "out of disk space"                           systemFull                    # FTGate
        "no space left on device"                     systemFull                    # Unix
        "disk is full"                                systemFull                    # Unix
        "queue file write error"                      systemFull                    # Postfix
        "loops back to me"                            networkError                  # Sendmail
        "loops back to myself"                        networkError                  # Postfix
        "too many hops"                               networkError                  # Sendmail, Postfix
        "hop count"                                   networkError                  # Exchange, Domino
        "forwarded more than"                         networkError                  # Exchange
        "mail loop"                                   networkError                  # Exchange, Gmail
        "message looping"                             networkError                  # LSMTP, of a host that it quotes
        "forwarding loop"                             networkError                  # Postfix
        "loop detect"                                 networkError                  # OpenSMTPD, Hornetsecurity, ImprovMX
        "lowest numbered mx record points to local host" networkError               # Exim
        "too many received"                           networkError                  # Exim
        "pipe to |"                                   mailerError                   # Exim
        "create output"                               mailerError                   # procmail, by its exit status
        "transport returned"                          mailerError                   # Exim
        "command died with status"                    mailerError                   # Postfix pipe(8), local(8)
        "unknown mailer error"                        mailerError                   # Sendmail
        "mail transport unavailable"                  mailerError                   # Postfix
        "home directory is sticky"                    mailerError                   # qmail-local
        "mailing list expansion"                      mailerError                   # IANA 5.2.4, OpenSMTPD
        "message expired ->"                          expired                       # Exchange Online 5.4.300, of what was a temporary error
        "command time limit"                          mailerError                   # Postfix pipe(8), local(8)
        "due to a transient exception"                systemError                   # Exchange STOREDRV
        "due to a permanent exception"                systemError review            # Exchange STOREDRV
        "local error in processing"                   systemError                   # RFC 5321, 451
        "configuration error"                         systemError                   # Postfix
        "incorrectly configured"                      systemError                   # Exchange 5.3.5
        "temporary lookup"                            systemError                   # Postfix
        "internal error"                              systemError                   # Dovecot
        "internal failure"                            systemError                   # Dovecot
        "system problem"                              systemError                   # Gmail
        "system error"                                systemError                   # Zoho
        "server error"                                systemError                   # Exchange, Barracuda
        "no system resources"                         systemError                   # Postfix
        "server busy"                                 systemError                   # Gmail, Exchange
        "too busy"                                    systemError                   # Haraka
        "multiple destination domains"                systemError                   # Gmail: the sender's MTA splits and tries again
        "refused to talk to me"                       blocked                       # Postfix, of a greeting that refuses
        "could not be saved"                          systemError                   # hMailServer
        "license expired"                             systemError                   # Barracuda: of the receiver's filter
        "service not available"                       systemError                   # RFC 5321, 421
        "service currently unavailable" 5.3.2         blocked                       # Postfix postscreen, of a host on its lists
        "service currently unavailable"               systemError                   # Postfix
        "service unavailable"                         systemError                   # Postfix, Exchange
        "not accepting network messages"              systemError                   # Exchange 4.3.2
        "qq temporary problem"                        systemError                   # qmail
        "trouble in home directory"                   systemError                   # qmail
        "did not accept our requests"                 expired                       # Gmail
        "envelope expired"                            expired                       # OpenSMTPD
        "failure in mx lookup"                        networkError                  # OpenSMTPD
        "unavailable to take delivery"                systemError                   # Exchange 5.5: X.400's words for a mailbox that is not to be had
        "failure in name resolution"                  networkError                  # what the C library calls it when no name server answers
        "temporary failure" 4.0.0                     undetermined retry            # Amazon: says nothing at all
        "temporary failure"                           systemError                   # Postfix, OpenSMTPD
        "temporary error"                             systemError                   # qmail, OpenSMTPD
        "temporary service failure"                   systemError                   # Amazon SES
        "permission denied"                           systemError                   # Unix

        ## Hosts out of reach
        "dns query failed"                            networkError                  # Exchange Online 5.4.312
        "host name lookup failure"                    networkError                  # Sendmail
        "deferred: connection timed out"              networkError                  # Sendmail, of a delay
        "connection timed out"                        expired                       # Postfix, Sendmail: it was tried until the message was too old
        ": timed out]"                                expired                       # Gmail
        "message expired" | "message has expired"     expired                       # Exchange, Amazon SES; others say "has"
        "connection refused" 4.4.7                    expired                       # Sendmail: the code of a message that was too old
        "connection refused"                          networkError                  # the system's own words, in Postfix, Sendmail, Exim
        "no route to host"                            networkError                  # the same
        "network is unreachable"                      networkError                  # the same
        "host is unreachable"                         networkError                  # musl's words, as on Alpine
        "lost connection with"                        networkError                  # Postfix
        "connection died"                             networkError                  # qmail
        "connection reset"                            networkError                  # the system's own words, in Sendmail
        "connection dropped" | "connection was dropped"  networkError  # Exchange; Gmail, older
        "connection closed"                           networkError                  # OpenSMTPD
        "establish an smtp connection"                networkError                  # qmail 4.4.1
        "cannot connect to"                           networkError                  # Kerio, Exchange
        "being unable to connect"                     expired                       # Outlook.com's notice
        "unable to connect"                           networkError                  # Exchange, as Outlook.com's notices quote it
        "could not connect" | "could not reach" | "while connecting" | "network failure"  networkError  # MIMEDefang, JavaMail; others by analogy
        "tried all mx"                                networkError                  # Haraka
        "host map: lookup"                            networkError                  # Sendmail
        "dns lookup failure"                          networkError                  # Courier
        "no answer from host"                         networkError                  # PowerMTA
        "server did not respond" | "mail exchanger failed" | "was not reachable within"  networkError  # FrontBridge and IONOS, of a delay; Openwave
        "bad connection"                              networkError                  # PowerMTA
        "error dialing"                               networkError                  # SendGrid
        "timeout exceeded" 421                        networkError                  # Postfix: it was we who were slow
        "closing connection"                          networkError                  # Gmail 4.4.2
        "disconnected"                                networkError                  # Dovecot, IronPort
        "host not reachable"                          expired                       # Zoho
        "retry time not reached"                      networkError                  # Exim
        "lookup failed temporarily"                   networkError                  # qmail
        "timed out while"                             networkError                  # Postfix
        "timeout while connected"                     networkError                  # Exim
        "timeout waiting for"                         networkError                  # Amazon SES
        "allowable connection time"                   networkError                  # IronPort
        "host is down"                                networkError                  # the system's own words, in Sendmail
        "dns error"                                   networkError                  # Gmail
        "connection failed"                           networkError                  # nullmailer
        "have been failing for a long time"           networkError                  # Exim
        "network is down"                             networkError                  # Courier
        "network connection shut down"                networkError                  # Courier
        "address family mismatch"                     networkError                  # OpenSMTPD
        "network error"                               networkError                  # OpenSMTPD
        "network unreachable"                         networkError                  # nullmailer; musl's words, as on Alpine
        "host closed connection"                      networkError                  # Exim
        "failed to connect"                           networkError                  # Exchange: Winsock error code
        "dns lookup failed"                           networkError                  # Courier
        "connection aborted"                          networkError                  # musl's words, as on Alpine

        ## Out of time
        "was not delivered within"                    expired                       # KDDI
        "retry timeout exceeded"                      expired                       # Exim
        "delivery time expired"                       expired                       # IANA 4.4.7, PowerMTA
        "could not be delivered for"                  expired                       # Sendmail
        "could not deliver for the last"              expired                       # dma
        "still undelivered after" 4.4.1               networkError                  # Sendmail, which says no more
        "still undelivered after" 4.4.2               networkError                  # the same
        "still undelivered after" 4.4.3               networkError                  # the same
        "still undelivered after"                     expired                       # Sendmail, of a delay
        "in the queue too long" | "in queue too long" | "in queue for" | "too many delivery attempts" | "delivery attempts exhausted" | "retries exceeded" | "delivery time exceeded" | "time limit exceeded" | "giving up after" | "gave up after"  expired  # qmail; others in words of their own
        "message timed out"                           expired                       # Exim
        "failed 20 attempts"                          expired                       # IMail
        "message timeout"                             expired                       # SparkPost
        "exceeded max time"                           expired                       # SparkPost
        "message too old"                             expired                       # Cisco ESA
        "unable to deliver this message after"        expired                       # Oracle Messaging Server
        "was aborted after"                           expired                       # Exchange look-alikes
        "message will be retried"                     expired                       # Gmail, Zoho: of a delay
        "server will continue trying"                 expired                       # Exchange, of a delay
        "message delayed"                             expired                       # Exchange 4.4.7

        ## What administrators write in words of their own
        ## General rows, a thing and what is said of it. The systems named say some of it so; the rest is by analogy.
        "lookup" | "database" | "table" | "directory" | "server" ... "not found" | "not available" | "unavailable" | "is down" | "failed" 4xx  systemError  # Sendmail's socket maps; other things that a receiver asks by analogy
        "is locked" | "locked by" | "be locked" 4xx   systemError                   # Cyrus, Claws Mail of a POP server: another program writes
        "verify" | "resolve" ... "sender" | "your domain"  senderRejected  # Exim; general
        "sender" | "return path" | "from address" | "your domain" | "your address" ... "not exist" | "doesn't exist" | "unknown" | "invalid" | "is not valid" | "not a known" | "no mx"  senderRejected  # nullmailer-smtpd, Mimecast; general
        "sender" | "return path" | "from address" | "your domain" | "your address" ... "refused" | "rejected" | "blocked" | "denied" | "not allowed" | "not accepted" | "not verif"  senderRejected  # dma, Zoho, Mimecast, qmail-remote, Cox, Courier, Proofpoint, Coremail, Exchange sender filtering; general
        "bad sender" | "mail from rejected"           senderRejected                # IANA 5.1.7 and 5.1.8 (Bad sender's system address), as OpenSMTPD and qpsmtpd say it
        "forged" | "spoof" | "designated mailer"      authenticationFailed          # Mimecast, Barracuda; general
        "no reverse" | "reverse name" | "reverse lookup" | "no hostname" | "match ip address"  reverseDNSRequired  # Exim: host lookup failed for reverse lookup check; others by analogy
        "too many" | "maximum number" | "limit of" | "messages per" ... "messages" | "emails" | "e-mails" | "mails" | "hour" | "minute"  rateLimited  # Exim, OpenSMTPD, Naver, Rackspace, Comcast; general
        "dynamic address" | "dynamic ip" | "your network" | "banned" | "configured to reject"  blocked  # SORBS; general
        "recipient's" | "user's" ... "block" | "blacklist" | "filter" | "settings" | "whitelist"  recipientFiltered  # GNU Mailutils; general
        "server requires confirmation" | "confirm this mail server"  blocked  # mailhostingservice.com, of servers that nobody has confirmed
        "not whitelisted" | "restricted to members" | "user refuses mail" | "only accepts mail from"  recipientFiltered  # Courier; general
        "mailbox" | "mail box" | "inbox" ... "storage" | "no space" | "no free space" | "size limit" | "too large"  mailboxFull  # FTGate: allocated mailbox storage exceeded; others by analogy
        "storage" | "space" | "quota" | "mail folder" ... "mailbox" | "recipient" | "exceeded" | "reached" | "full"  mailboxFull  # FTGate; general
        "account" | "mailbox" | "user" | "recipient" | "address" ... "deactivated" | "been disabled" | "is disabled" | "suspended" | "been locked" | "is locked" | "not active" | "no longer active" | "is closed" | "been closed" | "cancelled" | "canceled" | "terminated" | "is expired" | "has expired" | "no longer in use" | "no longer in service"  mailboxDisabled  # NetEase, Coremail; general
        "user" | "account" | "mailbox" | "recipient" | "addressee" ... "is unknown" | "not known" | "not exist" | "doesn't exist" | "not have an account" | "is invalid" | "not valid" | "not present" | "not here"  userUnknown  # Dovecot LMTP, Zoho, Apple, Gmail, Exchange, Cloudflare, Proton, Facebook, Amazon, Yahoo, Aliyun; general
        "user" | "account" | "mailbox" | "recipient" | "address" ... "cannot be found" | "could not be found" | "our directory" | "address list" | "not in table"  userUnknown  # Rackspace: Email address could not be found; others by analogy
        "address" ... "not exist" | "doesn't exist" | "not known" | "not valid"  userUnknown  # a host that Postfix quotes; Cloudflare
        "not a valid" | "not a known" | "no such" | "no local" | "no valid" ... "user" | "account" | "mailbox" | "recipient" | "address"  userUnknown  # Yandex, Naver, cPanel, qmail, Courier, Cyrus, Postfix, Exim, Proofpoint; general
        "unknown email" | "unknown e-mail" | "unknown destination" | "wrong email" | "wrong address" | "bad address" | "nonexistent" | "non existent" | "no such person" | "no user found" | "no account"  userUnknown  # Everyone.net: No account by that name here; Sendmail: bad address; Pobox: Nonexistent Mailbox
        "unknown host" | "host unknown" | "name unknown" | "no mx" | "no mail server" | "no mail exchanger" | "find mail server" | "host does not exist" | "domain is not valid"  domainUnknown  # Sendmail, Mailgun, SparkPost; general
        "not hosted" *.1.2                            domainUnknown                 # RFC 3463: the code of the domain
        "not hosted" | "handle mail for" | "cannot relay" | "accept mail for" | "is not local"  relayDenied  # hosts that Sisimai's list of replies quotes: we don't handle mail for; MailFoundry, of a user
        "message too long" | "bigger than" | "larger than" | "size limit"  messageTooLarge  # Dovecot's quota; general
        "antispam filter" | "by spamassassin" | "unsolicited" spam  # spamass-milter: Blocked by SpamAssassin; Gmail: likely unsolicited mail
        "bulk email" | "bulk mail" | "mass mailer" | "dspam"  spam  # Barracuda's notice; hosts in BounceParser's test messages: classification as Bulk mail, dspam check; general
        "file type" | "file extension" | "attachmentrejected" | "archives" | "zip file" | "macro" | "html mail" | "forbidden content"  contentRejected  # Amazon, Symantec's list of replies, qpsmtpd's uvscan, MailScanner; general
        "not accepting mail with attachment"          contentRejected               # AOL's notice
        "attachment" ... "rejected" | "refused" | "blocked" | "denied" | "not allowed" | "not permitted" | "not accept" | "not let in"  contentRejected  # MailMarshal; a disclaimer speaks of attachments, too
        "rejected" | "blocked" | "unacceptable" | "dangerous" | "suspicious" | "executable" | "illegal" | "forbidden" | "banned" ... "attachment"  contentRejected  # Hornetsecurity 5.5.7; others by analogy
        "header" | "message-id" ... "missing" | "invalid" | "illegal" | "duplicate"  nonCompliantMessage  # Haraka; general
        "policy" ... "prohibit" | "reject" | "denie"  policyViolation               # Gmail; general
        "prohibited by" | "rejected by" | "refused by" | "violates" | "due to" ... "policy"  policyViolation  # Apple, Proofpoint, Exchange; general
        "maximum" | "max " | "number of" | "simultaneous" | "concurrent" | "parallel" ... "connections"  tooManyConnections  # Exchange Online; general
        "too fast" | "slow down" | "come back later" | "retry in" | "grey listing" | "grey-list" | "message limit" | "email limit" | "recipient limit" | "hourly limit" | "message rate" | "mail rate" | "you can send" | "volume exceeded"  rateLimited  # Rackspace, Blackbaud, spamdyke, Yandex; general
        "command failed" | "exit status" | "-lda failed" | "unable to open mailbox"  mailerError  # Domino; general
        "configuration problem"                       systemError                   # Postfix; general

        ## When nothing better is said
        "sender" ... "not found"                      senderRejected                # Rackspace, Proofpoint, with an address between: sender address rejected: domain not found
        "domain" ... "not found"                      domainUnknown                 # Gmail: Domain name not found
        "mailbox" | "user" | "recipient " | "address" | "account" ... "not found"  userUnknown  # AOL, Tencent, Yahoo, Coremail, Mail.ru, Exchange 5.1.10, GoDaddy, Gmail's notice, Interia
        "bad recipient"                               userUnknown                   # Rediffmail
        "blocked"                                     blocked                       # Gmail, Orange, BlueTie
        "mailbox not available"                       mailboxDisabled               # Interia
        "mailbox unavailable" 550 none                recipientFiltered             # RFC 5321's own text for 550, where nobody knows when it was said
        "mailbox unavailable" 550 data                recipientFiltered             # the same after DATA
        "mailbox unavailable" 5xx                     userUnknown                   # RFC 5321's own text for 550: GMX, IONOS, Outlook.com
        "mailbox unavailable" 4xx                     systemError                   # RFC 5321's own text for 450
        "mailbox unavailable"                         recipientFiltered             # without any code
        "invalid address" mail                        senderRejected                # logwatch's test lines: 551 invalid address in reply to MAIL FROM
        "invalid address"                             userUnknown                   # AT&T, Zoho
        "recipient address rejected"                  userUnknown                   # Postfix maps, KDDI
        "recipient unavailable"                       mailboxDisabled               # Comcast
        "blacklist"                                   blocked                       # NetEase, IMail
        "access denied" mail                          senderRejected                # Sendmail's access map, Exchange
        "access denied"                               blocked                       # Sendmail's access map, Exchange Online
        "temporarily suspended"                       networkError                  # Postfix: delivery to the host
        "does not like recipient"                     userUnknown                   # qmail-remote, of a refusal at RCPT TO
        "try again" 4.7.*                             rateLimited                   # Barracuda, Fortinet, Apple, SQLgrey
        "some possible reasons for this delay"        undetermined retry            # Courier lists what it may be
        "temporarily"                                 systemError                   # whatever it is, it may pass
        "greeting failed"                             undetermined                  # qmail
        "transaction failed"                          undetermined                  # RFC 5321, 554
        "server returned an error" rcpt               undetermined                  # Exchange Online 5.0.350
        "one or more recipients" rcpt                 undetermined                  # Barracuda, which gives the cause behind it or not
        """#
}
