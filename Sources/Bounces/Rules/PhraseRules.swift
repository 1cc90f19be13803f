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
        "by user's reject list"                       recipientFiltered             # filters
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
        "resolver.rst.recipsizelimit"                 messageTooLarge               # Exchange: for this recipient
        "resolver.rst.authrequired"                   securityRequired              # Exchange: only those who log in may write to the recipient
        "resolver.rst."                               recipientFiltered             # Exchange: restrictions on who may write to the recipient
        "no valid recipient" 4.*.*                    expired                       # Sendmail: what DATA was answered when RCPT TO had been deferred
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
        "content rejected, ube"                       spam                          # amavis, older
        "message content rejected" 5.7.1              spam                          # milters' words for spam
        "reject, id=" ... "- spam"                    spam                          # amavis
        "reject, id=" ... "- bad-header"              nonCompliantMessage           # amavis
        "blacklisted url"                             spam                          # SpamAssassin-like filters: a link in the message
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
        "address is black listed"                     blocked                       # IONOS at the greeting, below "No SMTP service"
        "too many invalid recipients"                 blocked                       # filters, of who guesses addresses
        "sender domain not found"                     senderRejected                # filters
        "dns lookup failure" 417                      senderRejected                # Courier, of the sender's domain
        "address unavailable" 556                     userUnknown                   # Courier
        "recipient address rejected: need fully"      syntaxError suppress          # Postfix: an address without a domain
        "messages missing a valid"                    nonCompliantMessage           # Gmail 5.7.1: From, Message-ID; the text goes on about spam
        "external forwarding"                         policyViolation               # Exchange Online 5.7.520
        "spam or virus"                               spam                          # T-Online, filters that tell them not apart
        "no spam please"                              spam                          # Strato: "refused by local policy"
        "mailbox busy"                                systemError                   # RFC 5321's own text for 450 in full, which goes on about policy
        "mailbox is busy"                             systemError                   # Cyrus, POP-before-SMTP servers: locked by a session
        "policy rejection- please try later"          rateLimited                   # policyd: greylisting
        "unable to open" ... "access denied"          systemError                   # qmail-local
        "too much mail data"                          messageTooLarge               # RFC 5321's own text for 552
        "accept mail for"                             relayDenied                   # MTAs
        "recipient does not accept mail"              recipientFiltered             # filters of users
        "does not accept mail from"                   policyViolation               # hosts that refuse some senders
        "requested action aborted: try again"         systemError                   # Openwave, with the code of a missing mailbox
        "recipient's blacklist"                       recipientFiltered             # filters of users
        "recipient's block"                           recipientFiltered             # filters of users
        "command not found"                           mailerError                   # shells, of a program that a mailbox delivers to
        "inbox is full, or"                           mailboxFull                   # Gmail's notice, which goes on: "or it's getting too much mail"
        "transient mailboxfull"                       mailboxFull                   # Amazon SES, types of bounces
        "transient messagetoolarge"                   messageTooLarge               # the same
        "transient contentrejected"                   contentRejected               # the same
        "transient attachmentrejected"                contentRejected               # the same
        "permanent noemail"                           userUnknown                   # the same
        "permanent suppressed"                        suppressed                    # the same: on the list of all customers
        "permanent onaccountsuppressionlist"          suppressed                    # the same: on the customer's list
        "considered unsolicited bulk"                 spam                          # amavis' notices, which go on about infected mail
        "headers too large"                           contentRejected               # Sendmail

        ## SPF, DKIM, DMARC
        "temporary dns failures prevent"              authenticationFailed retry    # Gmail, 4.7.26
        "dmarc"                                       authenticationFailed          # Gmail, Outlook, Yahoo, Mail.ru, Zoho, Tencent
        "dkim"                                        authenticationFailed          # Gmail, Yahoo, IANA 5.7.20 to 5.7.22
        "sender policy framework"                     authenticationFailed          # Exchange Online, Courier
        " spf "                                       authenticationFailed          # pypolicyd-spf, IANA 5.7.23 and 5.7.24
        "spf-check"                                   authenticationFailed          # Hostpoint
        "(spf)"                                       authenticationFailed          # policyd-spf and imitations
        "openspf"                                     authenticationFailed          # policyd-spf: why page
        "it is unauthenticated"                       authenticationFailed          # Gmail 4.7.26
        "isn't aligned"                               authenticationFailed          # Gmail 4.7.32: From and the authenticated domain
        "anti-spoofing"                               authenticationFailed          # Mimecast
        "arc validation"                              authenticationFailed          # RFC 8617
        "unauthenticated email"                       authenticationFailed          # Gmail 5.7.26
        "fails to pass authentication"                authenticationFailed          # Gmail 5.7.26
        "authentication checks failed"                authenticationFailed          # RFC 7372
        "sender is unauthenticated"                   authenticationFailed          # Gmail 5.7.26
        "required authentication level"               authenticationFailed          # Outlook.com 5.7.515
        "sender id "                                  authenticationFailed          # Exchange, Sender ID of RFC 4406
        "spoofed message"                             authenticationFailed          # Barracuda
        "not permitted by the domain owner"           authenticationFailed          # GMX
        "not allowed to send mail from"               authenticationFailed          # Interia, C4
        "not allowed to send" ... "domain"            authenticationFailed          # SPF checks of several filters
        "message failed authentication"               authenticationFailed          # filters
        "spf: "                                       authenticationFailed          # filters
        "spf fail"                                    authenticationFailed          # filters
        "spf check"                                   authenticationFailed          # filters
        "spf_fail"                                    authenticationFailed          # SpamAssassin, filters
        "not designate"                               authenticationFailed          # Received-SPF, RFC 7208: "does not designate 192.0.2.1 as permitted sender"
        "spoofed sender"                              authenticationFailed          # filters
        "forged sender"                               authenticationFailed          # filters
        "(p=reject)"                                  authenticationFailed          # filters, of DMARC
        "unauthenticated mail"                        authenticationFailed          # filters

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
        "sending limit"                               rateLimited                   # Gmail, Office 365, many hosting panels
        "relay limit exceeded"                        rateLimited                   # Gmail SMTP relay
        "ratelimit"                                   rateLimited                   # Mail.ru, Exim policies
        "send limit"                                  rateLimited                   # GMX, web.de
        "message quota exceeded"                      rateLimited                   # Amazon SES: the sender's daily quota
        "mail rate"                                   rateLimited                   # milters
        "messages per hour"                           rateLimited                   # hosting panels
        "hourly limit"                                rateLimited                   # hosting panels
        "volume exceeded"                             rateLimited                   # providers
        "sending rate"                                rateLimited                   # Outlook.com, Amazon SES
        "messages they can receive"                   rateLimited                   # Exchange Online, 5.2.122
        "exceeded permitted limits"                   rateLimited                   # Exchange Online, IPv6 ranges, 5.7.508
        "has exceeded the max"                        rateLimited                   # cPanel: emails, defers and failures per hour
        "has exceeded threshold"                      rateLimited                   # Exchange Online tenant, 5.7.705
        "daily limit"                                 rateLimited                   # Exchange Online, 5.1.90
        "too much mail"                               rateLimited                   # Postfix anvil; docomo's "too much mail data" is another row
        "too many emails"                             rateLimited                   # hosting panels
        "too many mails"                              rateLimited                   # providers
        "too many messages on the server"             mailboxFull                   # web.de
        "too many messages"                           rateLimited                   # Exim, OpenSMTPD, Naver, Rackspace
        "too many recent messages"                    rateLimited                   # Comcast
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
        "graylist"                                    rateLimited retry             # Rackspace, Blackbaud, Exim policies
        "greylist"                                    rateLimited retry             # postgrey, milter-greylist, GMX, ZEROSPAM
        "throttl"                                     rateLimited                   # Barracuda, Rackspace, Exim policies
        "sending too"                                 rateLimited                   # providers: too much, too many, too fast
        "maximum number of messages"                  rateLimited                   # providers
        "rate overlimit"                              rateLimited                   # Exim policies
        "grey listing"                                rateLimited retry             # policy daemons
        "grey-list"                                   rateLimited retry             # policy daemons
        "message rate"                                rateLimited                   # MTAs

        ## Too many connections
        "too many connections"                        tooManyConnections            # Postfix anvil, IronPort 4.4.5, IANA
        "too many concurrent"                         tooManyConnections            # Exim, Sendmail, Amazon SES
        "concurrent connections"                      tooManyConnections            # Exchange Online
        "too many open connections"                   tooManyConnections            # Sendmail
        "too many sessions"                           tooManyConnections            # Comcast
        "too many new tls"                            tooManyConnections            # Postfix anvil
        "server ports are busy"                       tooManyConnections            # Postfix postscreen
        "max concurrent sessions"                     tooManyConnections            # FTGate
        "too many mail connections"                   tooManyConnections            # hosting providers
        "too many simultaneous"                       tooManyConnections            # MTAs
        "number of connections"                       tooManyConnections            # MTAs
        "concurrency limit"                           tooManyConnections            # MTAs
        "connection limit"                            tooManyConnections            # MTAs, Haraka
        "maximum connections"                         tooManyConnections            # MTAs
        "max connections"                             tooManyConnections            # MTAs
        "too many parallel"                           tooManyConnections            # MTAs
        "simultaneous connections"                    tooManyConnections            # MTAs
        "slow down"                                   rateLimited                   # MTAs

        ## Reverse DNS
        "get mx info"                                 domainUnknown                 # SendGrid
        "ptr record"                                  reverseDNSRequired            # Gmail, Comcast, GMX, Rackspace
        "ptr resource record"                         reverseDNSRequired            # GMX, mail.com
        "reverse dns"                                 reverseDNSRequired            # IANA 5.7.25, AOL, Sendmail, AT&T
        "reverse hostname"                            reverseDNSRequired            # Postfix
        "find your hostname"                          reverseDNSRequired            # Postfix
        "rdns"                                        reverseDNSRequired            # many filters
        "reverse lookup"                              reverseDNSRequired            # Exim policies
        "ptr lookup"                                  reverseDNSRequired            # Comcast
        "missing ptr"                                 reverseDNSRequired            # filters
        "invalid ptr"                                 reverseDNSRequired            # filters
        "has no hostname"                             reverseDNSRequired            # filters
        "no ptr"                                      reverseDNSRequired            # filters
        "resolve ptr"                                 reverseDNSRequired            # filters
        "resolve your hostname"                       reverseDNSRequired            # MTAs
        "ptr does not"                                reverseDNSRequired            # filters
        "reverse name"                                reverseDNSRequired            # filters
        "unresolvable relay host"                     reverseDNSRequired            # MTAs of providers
        "unverifiable"                                reverseDNSRequired            # NTT: "service permits 2 unverifyable sending IPs"
        "unverifyable"                                reverseDNSRequired            # the same, so spelt
        "ip name lookup failed"                       reverseDNSRequired            # Sendmail
        "ip name possibly forged"                     reverseDNSRequired            # Sendmail
        "ip lookup for" ... "failed"                  reverseDNSRequired            # Exim-based filters
        "without a valid sender domain"               reverseDNSRequired            # AT&T
        "requires valid sender domain"                senderRejected                # AT&T

        ## Viruses
        "rejected for spam"                           spam                          # GoDaddy
        "contains a virus"                            virus                         # Exim, ClamAV milters
        "contains virus"                              virus                         # amavis, filters
        "virus detected"                              virus                         # Free.fr, sendmail milters
        "virus e-mail"                                virus                         # Hornetsecurity 5.6.4
        "virus" ... "rejected"                        virus                         # filters
        "virus" ... "found"                           virus                         # milters, Sophos
        "virus (" ... "detected"                      virus                         # filters that name what they found
        "a virus was"                                 virus                         # filters
        "heuristics.phishing"                         virus                         # ClamAV
        "virus signature"                             virus                         # Mimecast
        "virus alert"                                 virus                         # amavis' notices
        "virus detector"                              virus                         # MailScanner's notices
        "virus:"                                      virus                         # amavis' notices, of each of several recipients
        "contained" ... "and has not been delivered"  virus                         # clamav-milter's notices
        "rejected" ... "virus"                        virus                         # filters
        "infected"                                    virus                         # Kaspersky, Dr.Web
        "malware"                                     virus                         # Exchange, Sophos
        "trojan"                                      virus                         # scanners name what they found
        "worm detected"                               virus                         # scanners

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
        "sender address blocked"                      senderRejected                # Zoho, Mimecast
        "for sender address"                          senderRejected                # Sendmail: domain name required
        "sender address has null mx"                  senderRejected                # RFC 7505, 5.7.27
        "sender was rejected"                         senderRejected                # qmail-remote
        "sender rejected"                             senderRejected                # Cox, Courier, Proofpoint
        "sender is rejected"                          senderRejected                # Coremail
        "sender denied"                               senderRejected                # Exchange sender filtering
        "sender verify"                               senderRejected                # Exim callouts
        "sender verification"                         senderRejected                # Exim, Baruwa
        "verification failed for"                     senderRejected                # Exim callouts
        "unroutable sender"                           senderRejected                # Exim policies
        "unrouteable sender"                          senderRejected                # Exim policies
        "unknown sender address"                      senderRejected                # Exchange 5.1.7
        "unacceptable sender"                         senderRejected                # qmail
        "invalid sender"                              senderRejected                # Orange, Exchange
        "sender invalid"                              senderRejected                # filters
        "sender not allowed"                          senderRejected                # MTAs of providers
        "unauthorized sender"                         senderRejected                # filters
        "sender domain must"                          senderRejected                # filters
        "sender address not"                          senderRejected                # filters
        "sender unknown"                              senderRejected                # filters
        "verify sender"                               senderRejected                # filters
        "from address not"                            senderRejected                # filters
        "sender blacklisted"                          senderRejected                # filters
        "sender not found"                            senderRejected                # filters
        "envelope sender"                             senderRejected                # qmail badmailfrom, filters
        "sender has no"                               senderRejected                # SpamExperts
        "sender domain has no"                        senderRejected                # filters
        "sender domain does not"                      senderRejected                # filters
        "your domain does not"                        senderRejected                # filters
        "sender is blocked"                           senderRejected                # filters
        "sender refused"                              senderRejected                # filters
        "sender blocked"                              senderRejected                # filters
        "sender does not exist"                       senderRejected                # filters
        "domain of sender"                            senderRejected                # filters
        "sender is not allowed"                       senderRejected                # filters
        "sender callout"                              senderRejected                # Exim policies
        "return path does not"                        senderRejected                # filters
        "resolve your domain"                         senderRejected                # filters
        "mail from rejected"                          senderRejected                # filters
        "sender is on" ... "blacklist"                senderRejected                # filters
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
        "not a registered gateway user"               senderRejected                # mail gateways with accounts
        "email sending denied"                        senderRejected                # Gmail 5.7.0
        "mail sending denied"                         senderRejected                # Gmail 5.7.0, older
        "suspended due to abuse"                      senderRejected                # Gmail 5.7.0: the sending account
        "sending for this account is disabled"        senderRejected                # Mail.ru
        "permission to post"                          senderRejected                # Google Groups
        "local user only"                             senderRejected                # Coremail
        "spoofed mail from"                           senderRejected                # Haraka
        "your account is"                             senderRejected                # providers, of the account that sends
        "your account has"                            senderRejected                # the same

        ## Relaying
        "relay access denied"                         relayDenied                   # Postfix, Exchange, Apple
        "relaying denied"                             relayDenied                   # Sendmail
        "relaying is denied"                          relayDenied                   # Kerio
        "relaying disallowed"                         relayDenied                   # Zoho
        "relaying mail to"                            relayDenied                   # IIS: relaying mail to is not allowed
        "relay not permitted"                         relayDenied                   # Exim
        "recipient not authori"                       relayDenied                   # BT
        "relay denied"                                relayDenied                   # Gmail 5.7.0
        "relay disabled"                              relayDenied                   # Libero
        "relay rejected"                              relayDenied                   # Domino
        "do not relay"                                relayDenied                   # MTAs
        "relay not allowed"                           relayDenied                   # Mimecast
        "delivery is not allowed to this address"     relayDenied                   # hMailServer
        "relaying prohibited"                         relayDenied                   # MTAs of providers
        "no relaying"                                 relayDenied                   # MTAs of providers
        "not permitted to relay"                      relayDenied                   # MTAs of providers
        "allowed to relay"                            relayDenied                   # MTAs of providers
        "configured to relay"                         relayDenied                   # MTAs of providers
        "relay restriction"                           relayDenied                   # MTAs of providers
        "relay not authorized"                        relayDenied                   # MTAs of providers
        "does not relay"                              relayDenied                   # MTAs of providers
        "authenticate to relay"                       relayDenied                   # MTAs of providers
        "allowed to be relayed"                       relayDenied                   # qmail-smtpd
        "relaying is not"                             relayDenied                   # MTAs of providers
        "relaying disabled"                           relayDenied                   # MTAs of providers
        "not hosted here" *.1.2                       domainUnknown                 # the code of a wrong domain
        "not hosted here"                             relayDenied                   # MTAs of providers
        "is not hosted"                               relayDenied                   # MTAs of providers
        "handle mail for"                             relayDenied                   # MTAs of providers
        "to a non-local e-mail address"               relayDenied                   # MailEnable
        "unable to relay"                             relayDenied                   # Exchange, IIS
        "credentials for relay"                       relayDenied                   # Gmail 5.7.1
        "allowed rcpthosts"                           relayDenied                   # qmail-smtpd
        "you are trying to use me"                    relayDenied                   # Symantec
        "not a gateway"                               relayDenied                   # older Unix MTAs
        "i cannot deliver mail for"                   relayDenied                   # Haraka
        "relaying to"                                 relayDenied                   # MTAs
        "relaying not"                                relayDenied                   # MTAs
        "cannot relay"                                relayDenied                   # MTAs

        ## Full mailboxes
        "recipient's mailbox is full" *.2.2           mailboxFull                   # Exchange, Outlook.com: one sentence for two causes, the code tells which
        "larger than the current system limit"        messageTooLarge               # Exchange, and the mailbox may be full
        "mailbox full"                                mailboxFull                   # everywhere
        "mailbox" ... "is full"                       mailboxFull                   # cyrus, hosting panels
        "mailbox" ... "exceeded" ... "limit"          mailboxFull                   # Willcom, Yandex
        "mailbox size exceeded"                       mailboxFull                   # Yandex
        "mailbox space"                               mailboxFull                   # providers
        "mailbox quota"                               mailboxFull                   # hosting providers
        "mailfolder is full"                          mailboxFull                   # qmail-based ISPs
        "mail box full"                               mailboxFull                   # older MTAs
        "inbox full"                                  mailboxFull                   # Gmail's notice
        "inbox is full"                               mailboxFull                   # providers
        "account is full"                             mailboxFull                   # CommuniGate Pro
        "out of storage"                              mailboxFull                   # Gmail 5.2.2
        "storage exceeded"                            mailboxFull                   # FTGate
        "exceeded storage"                            mailboxFull                   # RFC 5321's own text for 552
        "allowed storage"                             mailboxFull                   # web.de
        "exceeds allowed size"                        mailboxFull                   # IMail
        "quota exceed"                                mailboxFull                   # Dovecot, Zimbra, Cyrus
        "exceed" ... "quota"                          mailboxFull                   # Cyrus, BBIQ, providers
        "over its quota"                              mailboxFull                   # MTAs
        "over quota"                                  mailboxFull                   # Gmail, Yahoo, Zimbra, maildrop
        "overquota"                                   mailboxFull                   # Apple
        "over the quota"                              mailboxFull                   # Openwave
        "over" ... "maximum allowed quota"            mailboxFull                   # Openwave
        "quota limit"                                 mailboxFull                   # bytecamp
        "quota full"                                  mailboxFull                   # hosting providers
        "insufficient quota"                          mailboxFull                   # hosting providers
        "disk full"                                   mailboxFull                   # per-user file systems
        "not enough" ... "space" ... "mailbox"        mailboxFull                   # providers
        "quotaexceeded"                               mailboxFull                   # Exchange STOREDRV: QuotaExceededException
        "diskspace quota"                             mailboxFull                   # ISPs
        "mail quota"                                  mailboxFull                   # ISPs
        "space has been used up"                      mailboxFull                   # ISPs
        "not have enough space"                       mailboxFull                   # ISPs
        "full mailbox"                                mailboxFull                   # ISPs
        "mailbox is too full"                         mailboxFull                   # ISPs
        "no space in mailbox"                         mailboxFull                   # ISPs
        "writing message: file too large"             mailboxFull                   # Postfix: the mailbox would grow beyond its limit
        "quota" ... "exceeded"                        mailboxFull                   # providers
        "quota" ... "reached"                         mailboxFull                   # providers
        "mailbox is over"                             mailboxFull                   # providers
        "mailbox is too large"                        mailboxFull                   # providers
        "mailbox size limit"                          mailboxFull                   # providers
        "mailbox storage"                             mailboxFull                   # providers
        "mailbox" ... "no free space"                 mailboxFull                   # providers
        "folder full"                                 mailboxFull                   # providers
        "nearly full"                                 mailboxFull                   # providers
        "storage limit"                               mailboxFull                   # providers

        ## Size
        "too large"                                   messageTooLarge               # everywhere: message, mail, attachment, file
        "too big"                                     messageTooLarge               # IANA 5.3.4, Postfix, Haraka
        "message is too long"                         messageTooLarge               # Amazon, IceWarp
        "message size" ... "limit"                    messageTooLarge               # Gmail, qmail's databytes
        "size exceed"                                 messageTooLarge               # FTGate, Zoho, Mimecast
        "size limit exceed"                           messageTooLarge               # 1&1
        "exceed" ... "size limit"                     messageTooLarge               # NetEase
        "exceeded mailsize"                           messageTooLarge               # NetEase
        "message length exceeds"                      messageTooLarge               # IANA 5.2.3, Amazon, Courier
        "message exceeds" ... "size"                  messageTooLarge               # BBIQ, MTAs
        "email size"                                  messageTooLarge               # Zoho
        "size" ... "exceeds the limit"                messageTooLarge               # MTAs
        "size of" ... "message" ... "maximum"         messageTooLarge               # Sendmail, MDaemon
        "filter size"                                 messageTooLarge               # Hornetsecurity 5.5.3
        "length of data content"                      messageTooLarge               # Aliyun
        "length of attach"                            messageTooLarge               # Aliyun
        "number of attachments"                       messageTooLarge               # Aliyun, Gmail
        "message too long"                            messageTooLarge               # MTAs
        "larger than the maximum"                     messageTooLarge               # MTAs
        "message larger than"                         messageTooLarge               # MTAs
        "size of message"                             messageTooLarge               # MTAs

        ## Moved
        "no longer on server"                         addressMoved                  # 5.1.6
        "mailbox moved"                               addressMoved                  # Exim, in the words of alias files
        "has moved, no forwarding"                    addressMoved                  # IANA 5.1.6
        "recipient has moved"                         addressMoved                  # MTAs
        "user has moved"                              addressMoved                  # RFC 5321, 551
        "user not local"                              addressMoved                  # RFC 5321, 551
        "address has changed"                         addressMoved                  # notices of organisations
        "address changed"                             addressMoved                  # organisations
        "no longer here"                              addressMoved                  # organisations
        "recipient moved"                             addressMoved                  # organisations
        "address no longer valid"                     addressMoved                  # organisations
        "owner has changed"                           addressMoved                  # RFC 7293
        "no longer employed"                          addressMoved                  # organisations
        "no longer with"                              addressMoved                  # organisations
        "no longer works"                             addressMoved                  # organisations
        "user has left"                               addressMoved                  # organisations
        "address has been changed"                    addressMoved                  # organisations

        ## Disabled
        "account" ... "disabled"                      mailboxDisabled               # Yahoo, Mail.ru, IANA 5.7.13
        "mailbox" ... " disabled"                     mailboxDisabled               # IANA 5.2.1, Yahoo, Verizon, FTGate
        "recipient" ... "disabled"                    mailboxDisabled               # providers
        "user disabled"                               mailboxDisabled               # providers
        "user is disabled"                            mailboxDisabled               # Domino, providers
        "user is terminated"                          mailboxDisabled               # Mail.ru
        "user" ... " suspended"                       mailboxDisabled               # NetEase, Coremail, providers
        "suspended user"                              mailboxDisabled               # ISPs
        "account" ... "suspended"                     mailboxDisabled               # Coremail, hosting panels
        "mailbox" ... "suspended"                     mailboxDisabled               # AT&T
        "discontinued"                                mailboxDisabled               # Yahoo
        "temporary locked"                            mailboxDisabled               # hosting panels
        "temporarily locked"                          mailboxDisabled               # hosting panels
        "mailbox locked"                              mailboxDisabled               # providers
        "mailbox has been blocked"                    mailboxDisabled               # Free.fr
        "frozen"                                      mailboxDisabled               # I.UA, Ukr.net
        "inactive mailbox"                            mailboxDisabled               # Indian and Indonesian ISPs
        "inactive mbox"                               mailboxDisabled               # ISPs
        "mailbox" ... " inactive"                     mailboxDisabled               # providers
        "account" ... " inactive"                     mailboxDisabled               # Gmail 5.2.1, providers
        "account" ... "locked"                        mailboxDisabled               # hosting panels
        "account" ... "terminated"                    mailboxDisabled               # providers
        "no longer active"                            mailboxDisabled               # providers
        "no longer in use"                            mailboxDisabled               # providers
        "no longer in service"                        mailboxDisabled               # providers
        "recipient is inactive"                       mailboxDisabled               # providers
        "account" ... " expired"                      mailboxDisabled               # ISPs
        "mailbox" ... " not active"                   mailboxDisabled               # providers
        "mailbox is blocked"                          mailboxDisabled               # providers
        "mailbox deactivated"                         mailboxDisabled               # providers
        "user" ... "has been disabled"                mailboxDisabled               # providers
        "address is not active"                       mailboxDisabled               # providers
        "user" ... " inactive"                        mailboxDisabled               # providers
        "not accepting messages"                      mailboxDisabled               # providers
        "inactive user"                               mailboxDisabled               # providers
        "mailbox cannot be accessed"                  mailboxDisabled               # Exchange 5.2.1
        "address" ... "deactivated"                   mailboxDisabled               # providers
        "account" ... "deactivated"                   mailboxDisabled               # providers
        "account" ... "closed"                        mailboxDisabled               # providers
        "exception:accountdis"                        mailboxDisabled               # Exchange STOREDRV
        "never logged on"                             mailboxDisabled               # AOL: an account that its owner has not used
        "not accepting any mail"                      mailboxDisabled               # AOL
        "account" ... " not active"                   mailboxDisabled               # providers
        "account is blocked"                          mailboxDisabled               # providers
        "account has been blocked"                    mailboxDisabled               # providers
        "account blocked"                             mailboxDisabled               # providers
        "account temporarily blocked"                 mailboxDisabled               # providers
        "account" ... "cancel"                        mailboxDisabled               # providers: cancelled, canceled
        "mailbox is locked"                           mailboxDisabled               # providers
        "mailbox is closed"                           mailboxDisabled               # providers
        "recipient suspended"                         mailboxDisabled               # providers
        "address disabled"                            mailboxDisabled               # providers
        "address" ... "is disabled"                   mailboxDisabled               # providers
        "address has been disabled"                   mailboxDisabled               # providers
        "not authorized to receive mail"              mailboxDisabled               # Openwave
        "administratively disabled"                   mailboxDisabled               # Oracle Messaging Server

        ## The domain
        "domain" *.1.8                                senderRejected                # RFC 3463: the code of the sender's domain
        "nxdomain" 4.*.*                              networkError                  # Gmail says Status 4.0.0 there: the name servers may recover
        "nxdomain"                                    domainUnknown                 # Gmail, dnspython-based MTAs
        "null mx" 4.*.*                               domainRefusesMail review      # Gmail says Status 4.0.0 there
        "null mx"                                     domainRefusesMail             # RFC 7505; Gmail, Haraka
        "does not accept mail"                        domainRefusesMail             # RFC 7504: 521 and 556
        "doesn't accept mail"                         domainRefusesMail             # MTAs
        "doesn't receive email"                       domainRefusesMail             # Gmail
        "indicated no smtp service"                   domainRefusesMail             # Exim, of SRV and MX records
        "no smtp service"                             domainRefusesMail review      # RFC 5321: 554 at the greeting, also to those whom the host refuses
        "no mx found"                                 domainRefusesMail             # OpenSMTPD
        "no mx record found"                          domainRefusesMail             # Yahoo
        "find a mail exchanger"                       domainRefusesMail             # qmail 5.4.4: the name exists, and takes no mail
        "best-preference mx"                          domainRefusesMail             # qmail 5.4.6: the host is not set up for the domain
        "couldn't find any host named"                domainUnknown                 # qmail 5.1.2
        "name service error" 4.*.*                    networkError                  # Postfix: the name servers do not answer, for now
        "host not found" 4.*.*                        networkError                  # the same
        "domain not found" 4.*.*                      networkError                  # Postfix 4.1.2: the recipient's domain, as the next host sees it
        "host not found, try again"                   networkError                  # Postfix: the name servers did not answer
        "name service error"                          domainUnknown                 # Postfix, older
        "host unknown"                                domainUnknown                 # Sendmail
        "unknown host"                                domainUnknown                 # older MTAs
        "host not found"                              domainUnknown                 # Sendmail, dma, Rackspace
        "dns lookup failure: host"                    domainUnknown                 # dma
        "dns domain" ... "does not exist"             domainUnknown                 # Exchange Online 5.4.310
        "domain does not exist" 517                   senderRejected                # Courier, of the sender's domain
        "domain does not exist"                       domainUnknown                 # OpenSMTPD, Exchange
        "domain name not found"                       domainUnknown                 # Gmail, whose sentence begins with "DNS Error"
        "domain not found"                            domainUnknown                 # Postfix: of the recipient, since the sender's has a row above
        "unknown domain"                              domainUnknown                 # MTAs
        "no such domain"                              domainUnknown                 # Courier, PowerMTA, Haraka
        "nonexistent domain"                          domainUnknown                 # Exchange
        "non-existent domain"                         domainUnknown                 # MTAs
        "non-existent hosts"                          domainUnknown                 # Exim
        "invalid domain"                              domainUnknown                 # Amazon 5.4.4
        "illegal host/domain name"                    domainUnknown                 # Oracle Messaging Server
        "host address lookups failed"                 domainUnknown                 # Exim
        "unrouteable mail domain"                     domainUnknown                 # Exim
        "unrouteable address"                         domainUnknown                 # Exim: no router takes it, most often since the domain is unknown
        "find the recipient domain"                   domainUnknown                 # Gmail 5.1.2
        "no mail hosts for domain"                    domainUnknown                 # PowerMTA 5.4.4
        "no route found to domain"                    domainUnknown                 # Domino
        "no mx for"                                   domainUnknown                 # Mailgun
        "no mx or a"                                  domainUnknown                 # SparkPost
        "nowhere to deliver"                          domainUnknown                 # Haraka
        "reserved by rfc 2606"                        domainUnknown                 # Exchange: example.com and the like
        "domain" ... "couldn't be found"              domainUnknown                 # Gmail's notice
        "host" ... "cannot be found"                  domainUnknown                 # MTAs
        "no dns entries for"                          domainUnknown                 # Apache James
        "no a record for"                             domainUnknown                 # MTAs
        "unresolvable domain"                         domainUnknown                 # MTAs
        "invalid destination domain"                  domainUnknown                 # MTAs
        "unable to lookup dns"                        domainUnknown                 # MTAs
        "domain unknown"                              domainUnknown                 # MTAs
        "no such host"                                domainUnknown                 # MTAs
        "resolve domain"                              domainUnknown                 # MTAs
        "find mx for"                                 domainUnknown                 # MTAs
        "no dns a or mx"                              domainUnknown                 # MTAs
        "invalid host"                                domainUnknown                 # MTAs
        "no mx record for"                            domainUnknown                 # MTAs
        "no mail servers"                             domainUnknown                 # MTAs
        "no mail exchanger"                           domainUnknown                 # MTAs
        "domain is not valid"                         domainUnknown                 # MTAs
        "host does not exist"                         domainUnknown                 # MTAs
        "find mail server"                            domainUnknown                 # MTAs
        "domain has no mx"                            domainUnknown                 # MTAs

        ## No such mailbox: refusals that look like something else
        "recipient rejected" ... "quota"              mailboxFull                   # Comcast
        "block-send-er"                               senderRejected                # Trend Micro
        "ers-customized-block"                        blocked                       # Trend Micro
        "no-domain"                                   domainRefusesMail             # Trend Micro
        "recipient address rejected: inactive"        mailboxDisabled               # Rambler
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
        "user unknown" 5xx none                       recipientFiltered             # Neither code nor command: filters say the same after DATA
        "unknown user" 5xx none                       recipientFiltered             # the same
        "no such user" 5xx none                       recipientFiltered             # the same
        "recipient not found" none                    recipientFiltered             # the same: Exchange Internet Mail Connector
        "doesn't have a yahoo.com"                    userUnknown                   # Yahoo, whose mailboxes answer in the session
        "this user doesn't have a" none               recipientFiltered             # Yahoo Japan's notices, after DATA
        "validrcptto"                                 userUnknown                   # qmail with validrcptto.cdb
        "550 user" ... " unknown"                     userUnknown                   # MTAs that name the user between
        "other recipients in the same domain"         userUnknown                   # InterScan
        "user unknown"                                userUnknown                   # Sendmail, Postfix, Courier, Exchange, Zoho
        "unknown user"                                userUnknown                   # docomo, Exim, IONOS, IceWarp, CommuniGate Pro, IMail
        "unknown recipient"                           userUnknown                   # Exchange, qmail patches
        "recipient unknown"                           userUnknown                   # MDaemon
        "unknown mailbox"                             userUnknown                   # MTAs
        "mailbox unknown"                             userUnknown                   # MTAs
        "unknown address"                             userUnknown                   # IronPort 5.1.0
        "address unknown"                             userUnknown                   # Fastmail
        "unknown local"                               userUnknown                   # older MTAs
        "unknown account"                             userUnknown                   # MTAs
        "account unknown"                             userUnknown                   # MTAs
        "unknown or illegal alias"                    userUnknown                   # Sun Messaging Server, Verizon
        "addressee unknown"                           userUnknown                   # AT&T
        "no such user"                                userUnknown                   # Yandex, Naver, cPanel, qmail, Courier
        "nosuchuser"                                  userUnknown                   # Gmail's help page, shown alone by some senders
        "answer=6596"                                 userUnknown                   # Gmail's help page, older
        "no such recipient"                           userUnknown                   # MTAs
        "no such mailbox"                             userUnknown                   # Cyrus, MTAs
        "no such address"                             userUnknown                   # MTAs
        "no such account"                             userUnknown                   # MTAs
        "no such person"                              userUnknown                   # Exim policies
        "no such local"                               userUnknown                   # MTAs: user, mailbox
        "no mailbox"                                  userUnknown                   # qmail, vpopmail
        "no valid recipient"                          userUnknown                   # Postfix, Exim
        "no account by that name"                     userUnknown                   # MTAs
        "is not one of our"                           userUnknown                   # MTAs
        "not our customer"                            userUnknown                   # Comcast
        "not a valid mailbox"                         userUnknown                   # MTAs
        "not a valid email address"                   userUnknown                   # Proofpoint
        "not a valid user"                            userUnknown                   # MTAs
        "not a known user"                            userUnknown                   # Exim policies
        "not known here"                              userUnknown                   # MTAs
        "isn't a local account"                       userUnknown                   # Aliyun
        "user not found"                              userUnknown                   # Coremail, Mail.ru, rakumail
        "recipient not found"                         userUnknown                   # GoDaddy, Exchange 5.1.10
        "resolver.adr.recip"                          userUnknown                   # Exchange, cut short by relays
        "resolver.adr.exrecipnotfound"                userUnknown                   # Exchange
        "mailbox not found"                           userUnknown                   # AOL, Tencent, Yahoo
        "account not found"                           userUnknown                   # Interia
        "address not found"                           userUnknown                   # Gmail's notice
        "wasn't found at"                             userUnknown                   # Exchange Online's notice
        "address couldn't be found"                   userUnknown                   # Gmail's notice
        "user doesn't exist"                          userUnknown                   # Dovecot LMTP
        "user" ... "does not exist"                   userUnknown                   # MTAs that name the user between
        "account" ... "does not exist"                userUnknown                   # Gmail, Exchange
        "address" ... "does not exist"                userUnknown                   # Cloudflare, Proton, Facebook
        "address" ... "doesn't exist"                 userUnknown                   # notices
        "mailbox" ... "does not exist"                userUnknown                   # Amazon, Yahoo
        "mailbox" ... "doesn't exist"                 userUnknown                   # MTAs
        "recipient" ... "does not exist"              userUnknown                   # MTAs
        "recipient" ... "doesn't exist"               userUnknown                   # MTAs
        "does not exist here"                         userUnknown                   # MTAs
        "invalid recipient"                           userUnknown                   # Mimecast, SoftBank, La Poste, OpenSMTPD, MailEnable
        "invalid user"                                userUnknown                   # NetEase
        "invalid mailbox"                             userUnknown                   # Mail.ru
        "invalid final delivery userid"               userUnknown                   # IMail
        "marked as invalid"                           userUnknown                   # Proofpoint
        "is no longer valid"                          userUnknown                   # Yahoo [-20]
        "bad destination mailbox address"             userUnknown                   # IANA 5.1.1
        "this user doesn't have a"                    userUnknown                   # Yahoo
        "not listed in"                               userUnknown                   # Domino
        "recipient name is not recognized"            userUnknown                   # Exchange 5.5
        "recipient not recognized"                    userUnknown                   # MTAs
        "recipient verification failed"               userUnknown                   # Baruwa
        "recipient mailbox unallocated"               userUnknown                   # Comcast
        "inactive email address"                      userUnknown                   # Apple 5.1.1
        "user hasn't got the service"                 userUnknown                   # Seznam
        "cuda_nsu"                                    userUnknown                   # Barracuda
        "address rejected" 5.1.0                      userUnknown                   # IronPort
        "recipient rejected" 5.1.*                    userUnknown                   # Comcast, Cox, MTAs
        "mailbox unavailable" 5.1.*                   userUnknown                   # Amazon, Exchange
        "mailbox unavailable" 5.5.0                   userUnknown                   # Outlook.com
        "check the recipient's e-mail address"        userUnknown                   # Exchange's notice
        "e-mail address isn't valid"                  userUnknown                   # Exchange 2007's notice, 5.1.3
        "nobody by that name"                         userUnknown                   # home-made
        "no user by that name"                        userUnknown                   # MTAs
        "no one by that name"                         userUnknown                   # MTAs
        "no one at this address"                      userUnknown                   # MTAs
        "does not have an account"                    userUnknown                   # providers
        "address could not be found"                  userUnknown                   # providers
        "unknown at this site"                        userUnknown                   # older Unix MTAs
        "mailbox" ... "not present"                   userUnknown                   # MTAs
        "account unavailable"                         userUnknown                   # home-made filters
        "not a local address"                         userUnknown                   # MTAs
        "recipient is not local"                      userUnknown                   # MTAs
        "nonexistent user"                            userUnknown                   # MTAs
        "non-existent user"                           userUnknown                   # MTAs
        "non-existent mailbox"                        userUnknown                   # MTAs
        "address does not receive mail"               userUnknown                   # MTAs
        "or no longer valid"                          userUnknown                   # organisations
        "unknown e-mail address"                      userUnknown                   # MTAs
        "unknown email address"                       userUnknown                   # MTAs
        "missing home directory"                      userUnknown                   # older Unix MTAs
        "recipient has been denied"                   userUnknown                   # MTAs
        "not a valid recipient"                       userUnknown                   # MTAs
        "validate recipient"                          userUnknown                   # filters that ask the next host
        "recipient" ... "cannot be verified"          userUnknown                   # filters that ask the next host
        "invalid email address"                       userUnknown                   # MTAs
        "invalid e-mail address"                      userUnknown                   # MTAs
        "not our user"                                userUnknown                   # MTAs
        "mailbox name unknown"                        userUnknown                   # MTAs
        "not a valid mail address"                    userUnknown                   # MTAs
        "list of valid recipients"                    userUnknown                   # MTAs
        "address is invalid"                          userUnknown                   # MTAs
        "mailbox is unknown"                          userUnknown                   # MTAs
        "recipient not available"                     userUnknown                   # MTAs
        "recipient is unknown"                        userUnknown                   # MTAs
        "address is unknown"                          userUnknown                   # MTAs
        "with that name"                              userUnknown                   # MTAs
        "account doesn't exist"                       userUnknown                   # MTAs
        "undeliverable address"                       userUnknown                   # MTAs
        "no longer exists"                            userUnknown                   # MTAs
        "no longer accepts"                           userUnknown                   # MTAs
        "not a known recipient"                       userUnknown                   # MTAs
        "unrecognized recipient"                      userUnknown                   # MTAs
        "no mail box"                                 userUnknown                   # MTAs
        "there is no user"                            userUnknown                   # MTAs
        "find user"                                   userUnknown                   # MTAs
        "find mailbox"                                userUnknown                   # MTAs
        "no record of"                                userUnknown                   # MTAs
        "has been deleted"                            userUnknown                   # MTAs
        "left the company"                            userUnknown                   # organisations
        "left the organi"                             userUnknown                   # organisations
        "account not available"                       userUnknown                   # Comcast
        "no user found"                               userUnknown                   # MTAs
        "no local user"                               userUnknown                   # MTAs
        "user not exist"                              userUnknown                   # Aliyun and other MTAs of Asia
        "mailbox not exist"                           userUnknown                   # the same
        "account not exist"                           userUnknown                   # the same
        "recipient not exist"                         userUnknown                   # the same
        "rcpt (" ... "dosn't exist"                   userUnknown                   # Aliyun, so spelt
        "address not valid"                           userUnknown                   # MTAs
        "not a valid address"                         userUnknown                   # MTAs
        "not a valid account"                         userUnknown                   # MTAs
        "recipient is invalid"                        userUnknown                   # MTAs
        "no account for"                              userUnknown                   # MTAs
        "nonexistent mailbox"                         userUnknown                   # MTAs
        "recipient could not be found"                userUnknown                   # MTAs
        "recipient cannot be found"                   userUnknown                   # MTAs
        "user could not be found"                     userUnknown                   # MTAs
        "user cannot be found"                        userUnknown                   # MTAs
        "addresses were unknown"                      userUnknown                   # Netscape Messaging Server
        "unroutable address"                          userUnknown                   # Exim policies
        "unknown destination"                         userUnknown                   # MTAs
        "no valid user"                               userUnknown                   # MTAs
        "no such email"                               userUnknown                   # MTAs
        "no such e-mail"                              userUnknown                   # MTAs
        "non existent user"                           userUnknown                   # MTAs
        "user invalid"                                userUnknown                   # MTAs
        "account is invalid"                          userUnknown                   # MTAs
        "any known user"                              userUnknown                   # MTAs

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
        "surbl"                                       blocked                       # DNS list of domains
        "barracudacentral"                            blocked                       # DNS list
        "cloudmark"                                   blocked                       # Orange, SFR, Cox, Libero: Cloudmark Sender Intelligence
        " rbl"                                        blocked                       # Aliyun, Exim, Trend Micro
        "realtime blackhole"                          blocked                       # older filters
        "backscatterer"                               blocked                       # DNS list
        "is filtered and this connection"             blocked                       # Korean portals
        "blocklist"                                   blocked                       # everywhere
        "block list"                                  blocked                       # Outlook.com, GMX
        "messages from" ... "weren't sent"            blocked                       # Outlook.com
        "block for spam"                              blocked                       # Comcast
        "blacklisted"                                 blocked                       # everywhere
        "in a black list"                             blocked                       # Exim
        "traffic not accepted from this ip"           badReputation                 # Exchange Online 5.7.708
        " ip " ... "not in whitelist"                   blocked                       # Gmail
        "ip is rejected"                              blocked                       # Coremail
        "invalid ip"                                  blocked                       # Coremail, Yahoo
        "ip in prison"                                blocked                       # qmail patches
        "abuse. go away"                              blocked                       # Barracuda
        "access to this mail system has been"         blocked                       # IronPort
        "bad sender ip"                               blocked                       # filters
        "not allowed to connect"                      blocked                       # KPN, MTAs
        "banned ip"                                   blocked                       # filters
        "host refused"                                blocked                       # filters
        "dynamic ip"                                  blocked                       # everywhere
        "dialup"                                      blocked                       # T-Online
        "dial-up"                                     blocked                       # older filters
        "smtp server of your isp"                     blocked                       # hosts that take no mail from dial-up networks
        "not authorized to send email directly"       blocked                       # Gmail
        "not accepting connections"                   blocked                       # Apple at the greeting
        "esmtp service not available"                 blocked                       # GMX Nemesis
        "service unavailable; client"                 blocked                       # Postfix
        "client host rejected"                        blocked                       # Postfix
        "open relay"                                  blocked                       # older filters
        "permanently deferred"                        blocked                       # Yahoo TS03
        "temporarily deferred"                        rateLimited                   # Yahoo
        "dictionary attack"                           blocked                       # Baruwa
        "bounce attack"                               blocked                       # Tencent
        "too many bad recipients"                     blocked                       # Exim policies
        "host network not allowed"                    policyViolation                       # Mimecast
        "connection denied"                           blocked                       # Tencent
        "connection rejected by policy"               blocked                       # Symantec
        "submit messages" ... "has been rejected"     blocked                       # IronPort
        "your ip"                                     blocked                       # everywhere: most sentences about it are refusals
        "currently blocked"                           blocked                       # Verizon
        "rejected due to listing"                     blocked                       # GFI, VIPRE
        "blocked using"                               blocked                       # Postfix: a client, sender, recipient or HELO name that a list names
        "not allowed to send us"                      blocked                       # Swisscom
        "dynamic address"                             blocked                       # filters
        "spam source"                                 blocked                       # filters
        "has been banned"                             blocked                       # filters
        "reject mail from"                            blocked                       # filters

        ## Spam and content
        "spam message"                                spam                          # Mail.ru, Rambler, amavis
        "spam detected"                               spam                          # Free.fr, Aruba, Forpsi
        "spam content"                                spam                          # filters
        "spam refused"                                spam                          # Courier
        "spam rejected"                               spam                          # filters
        "spam mail"                                   spam                          # filters
        "spam-like"                                   spam                          # filters
        "spam-verdacht"                               spam                          # filters in German
        "spamverdacht"                                spam                          # filters in German
        "content spam"                                spam                          # Aliyun
        "gtube"                                       spam                          # rspamd, SpamAssassin: their test message
        "mcspamsignature"                             spam                          # Mimecast
        "as phishing"                                 spam                          # filters
        "phishing attempt"                            spam                          # filters
        "as spam"                                     spam                          # Zoho, Exchange, bytecamp, ImprovMX
        "is spam"                                     spam                          # filters
        "be spam"                                     spam                          # GoDaddy, filters
        "being spam"                                  spam                          # filters
        "like spam"                                   spam                          # filters
        "spam rejection"                              spam                          # filters
        "rejected, spam"                              spam                          # filters
        "contains spam"                               spam                          # filters
        "likely spam"                                 spam                          # filters
        "high for spam"                               spam                          # filters
        ": spam"                                      spam                          # filters
        "spam blocked"                                spam                          # filters
        "filter rejection"                            spam                          # filters
        "bulk mail"                                   spam                          # filters
        "rejected spam"                               spam                          # Hornetsecurity 5.5.5
        "spam header"                                 spam                          # Hornetsecurity 5.6.1
        "spam link"                                   spam                          # Hornetsecurity 5.6.2
        "spam body"                                   spam                          # Hornetsecurity 5.6.3
        "spam ip"                                     blocked                       # Hornetsecurity 5.5.4, Tencent
        "suspected spam"                              spam                          # filters
        "behaviour spam"                              blocked                       # Aliyun
        "spam-and-abusive"                            blocked                       # Cloudflare
        "considered spam"                             spam                          # filters
        "identified spam"                             spam                          # filters
        "suspicion of spam"                           spam                          # Yandex
        "spam filter"                                 spam                          # Proton, filters
        "our spam firewall"                           spam                          # Barracuda's notice
        "spam engine"                                 spam                          # Aliyun
        "spam points"                                 spam                          # SpamAssassin, through Exim
        "spam score"                                  spam                          # filters
        "spam probability"                            spam                          # filters
        "high probability of spam"                    spam                          # cPanel, SpamExperts
        "probability spam"                            spam                          # cPanel
        "spam signature"                              spam                          # Haraka
        "spam sender"                                 spam                          # Tencent
        "spam url"                                    spam                          # Barracuda
        "spamassassin"                                spam                          # spamass-milter
        "anti-spam"                                   spam                          # Daum, filters
        "antispam "                                   spam                          # filters; in the name of a host the word says nothing
        "bulk email filter"                           spam                          # Barracuda's notice
        "unsolicited"                                 spam                          # Gmail
        "nature of the content"                       spam                          # Gmail
        "junkemailfilter"                             blocked                       # a DNS list
        "junk"                                        spam                          # Exim policies, cPanel
        "email security alert"                        spam                          # Charter
        "message filtered"                            recipientFiltered             # Amazon SES, MessageLabs
        "message" ... "has been blocked"              spam                          # Gmail's notice
        "permanently rejected message"                contentRejected               # qmail's qmail-queue filters
        "content" ... "rejected"                      contentRejected               # Amazon, Postfix, Hornetsecurity
        "content" ... "denied"                        contentRejected               # Tencent
        "unsafe content"                              contentRejected               # filters
        "banned content"                              contentRejected               # Barracuda
        "blocked attachment"                          contentRejected               # filters
        "attachment" ... ".exe"                       contentRejected               # filters that name the file
        "illegal attachment"                          contentRejected               # Gmail
        "attachment" ... "not allowed"                contentRejected               # filters
        "attachment" ... "rejected"                   contentRejected               # filters
        "prohibited content"                          contentRejected               # filters
        "banned attachment"                           contentRejected               # filters
        "executable attachment"                       contentRejected               # filters
        "file extension"                              contentRejected               # filters
        "forbidden file"                              contentRejected               # filters
        "content not allowed"                         contentRejected               # filters
        "due to content"                              contentRejected               # filters
        "due to attachment"                           contentRejected               # filters
        "attachment of blocked"                       contentRejected               # filters
        "unacceptable content"                        contentRejected               # filters
        "banned file"                                 contentRejected               # filters
        "banned name"                                 contentRejected               # amavis' notices
        "banned:"                                     contentRejected               # amavis' replies name the file
        "rejected content attachment"                 contentRejected               # Hornetsecurity 5.5.7
        "macros found"                                contentRejected               # filters
        "attachment blocked"                          contentRejected               # filters
        "dangerous attachment"                        contentRejected               # filters
        "encrypted attachment"                        contentRejected               # filters
        "encrypted archive"                           contentRejected               # filters
        "password-protected"                          contentRejected               # filters
        "attachment" ... "not permitted"              contentRejected               # filters
        "unacceptable attachment"                     contentRejected               # filters, MailScanner
        "forbidden attachment"                        contentRejected               # filters
        "suspicious attachment"                       contentRejected               # filters
        "executable file"                             contentRejected               # filters
        "blocked file"                                contentRejected               # filters
        "file type"                                   contentRejected               # filters
        "forbidden content"                           contentRejected               # filters
        "reject, id="                                 contentRejected               # amavis
        "media not supported"                         contentRejected               # IANA 5.6.1

        ## Messages that break the rules
        "8-bit data in message header"                contentRejected               # Postfix
        "bare lf"                                     nonCompliantMessage           # qmail, hMailServer
        "bare <lf>"                                   nonCompliantMessage           # Postfix
        "bare line"                                   nonCompliantMessage           # Haraka
        "smtplf"                                      nonCompliantMessage           # qmail-smtpd
        " rfc " ... "compliant"                         nonCompliantMessage           # Gmail, Yahoo, OpenSMTPD, Exchange Online
        "rfc 5322"                                    nonCompliantMessage           # filters
        "malformed address"                           syntaxError                   # Exim
        "malformed"                                   nonCompliantMessage           # Gmail 5.6.0
        "missing a valid"                             nonCompliantMessage           # Gmail 5.7.1: From, Message-ID
        "multiple addresses in"                       nonCompliantMessage           # Gmail
        "header" ... "missing"                        nonCompliantMessage           # filters
        "header syntax"                               nonCompliantMessage           # Exim
        "header is too long"                          nonCompliantMessage           # Exchange Online 5.0.350
        "header length"                               nonCompliantMessage           # Postfix
        "header name limit"                           nonCompliantMessage           # Gmail
        "invalid header"                              nonCompliantMessage           # filters
        "missing message-id"                          nonCompliantMessage           # filters
        "no from header"                              nonCompliantMessage           # filters
        "bad header"                                  nonCompliantMessage           # filters
        "duplicate header"                            nonCompliantMessage           # filters
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
        "invalid mime"                                nonCompliantMessage           # Exchange Online 5.6.211
        "lines too long"                              nonCompliantMessage           # Exim
        "longer than 998"                             nonCompliantMessage           # MTAs, of RFC 5322
        "missing" ... "header"                        nonCompliantMessage           # filters
        "invalid from header"                         nonCompliantMessage           # filters
        "header contains illegal"                     nonCompliantMessage           # filters
        "bad message-id"                              nonCompliantMessage           # filters
        "invalid message format"                      nonCompliantMessage           # filters

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
        "authentication required"                     securityRequired              # Gmail, Amazon, Courier
        "authentication is required"                  securityRequired              # hMailServer
        "auth required"                               securityRequired              # MTAs
        "please authenticate"                         securityRequired              # MTAs
        "too much fail authentication"                securityRequired              # NetEase
        "authentication failed"                       securityRequired              # Postfix, Zoho, hMailServer
        "auth failed"                                 securityRequired              # IONOS
        "authentication credentials invalid"          securityRequired              # Amazon
        "no authentication type succeeded"            securityRequired              # SparkPost
        "must be authenticated"                       securityRequired              # IONOS
        "must authenticate"                           securityRequired              # MTAs of providers
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
        "encryption required"                         securityRequired              # MTAs
        "cannot start tls"                            securityRequired              # Postfix
        "tls handshake"                               securityRequired              # Sendmail
        "must log in"                                 securityRequired              # MTAs

        ## Rules of the recipient or a group
        "rejected by recipients"                      recipientFiltered             # Tencent
        "message rejected by recipient"               recipientFiltered             # filters of users
        "banned recipient"                            recipientFiltered             # Exchange Online 5.7.505
        "sender not in allowed-senders"               recipientFiltered             # Exchange 5.7.124
        "sender isn't a group member"                 recipientFiltered             # Exchange Online 5.7.193
        "sender was not authenticated"                recipientFiltered             # Exchange 5.7.12, 5.7.13, 5.7.134 to 5.7.136
        "sender not authenticated for group"          recipientFiltered             # Exchange 5.7.133
        "doesn't want your mail"                      recipientFiltered             # Interia
        "not accepting mail from this sender"         recipientFiltered             # AOL
        "accepts no mail from"                        recipientFiltered             # home-made filters
        "user in blacklist"                           recipientFiltered             # NetEase, Coremail
        "user rejected"                               recipientFiltered             # Coremail
        "accept messages from"                        recipientFiltered             # filters of users
        "recipient's white list"                      recipientFiltered             # filters of users
        "user's filter"                               recipientFiltered             # filters of users
        "blocked by recipient"                        recipientFiltered             # filters of users
        "recipient preferences"                       recipientFiltered             # Facebook, filters of users
        "recipient has blocked"                       recipientFiltered             # filters of users
        "blocked by the recipient"                    recipientFiltered             # filters of users
        "refuses mail from"                           recipientFiltered             # filters of users
        "blocked by user"                             recipientFiltered             # filters of users
        "has rejected mail"                           recipientFiltered             # filters of users
        "rcpt is rejected"                            recipientFiltered             # Coremail
        "block-rcpt"                                  recipientFiltered             # Trend Micro
        "envelope blocked"                            recipientFiltered             # Mimecast
        "manually blocked senders"                    recipientFiltered             # Mimecast
        "automatically rejected" *.2.2                mailboxFull                   # Dovecot, whose words for it can be set
        "automatically rejected"                      recipientFiltered             # Dovecot Sieve
        "not whitelisted by this recipient"           recipientFiltered             # Courier
        "blocked by the user"                         recipientFiltered             # filters of users
        "not allowed to write to"                     recipientFiltered             # filters of users
        "not authorized to send to"                   recipientFiltered             # filters of users
        "permission to send to"                       recipientFiltered             # IIS, Exchange 2003: You do not have permission to send to this recipient
        "sender not whitelisted"                      recipientFiltered             # filters of users
        "restricted to members"                       recipientFiltered             # lists
        "blocked by this user"                        recipientFiltered             # filters of users
        "only accepts mail from"                      recipientFiltered             # filters of users

        ## Policy
        "too many recipients" 4xx                     rateLimited                   # Postfix, Sendmail, Exim, Gmail: send to the rest in another session
        "too many recipients"                         policyViolation               # Exim, Postfix, Exchange 5.5.3
        "legitimate bounces are never sent"           policyViolation               # SpamExperts, Baruwa
        "multi-recipient bounce"                      policyViolation               # Postfix
        "policy error"                                policyViolation               # Zoho
        "mailpolicy"                                  policyViolation               # Zoho
        "rejected by destination domain"              policyViolation               # Zoho
        "denied" ... "(mode: normal)"                 policyViolation               # McAfee SaaS
        "policy violation"                            policyViolation               # filters
        "policy restriction"                          policyViolation               # GMX
        "local policy"                                policyViolation               # Apple, Proofpoint
        "policy reasons"                              policyViolation               # Yahoo
        "security polic"                              policyViolation               # Mimecast
        "has a policy that prohibit"                  policyViolation               # Gmail
        "transport.rules"                             policyViolation               # Exchange
        "administrative prohibition"                  policyViolation               # Exim, Mimecast
        "delivery not authorized"                     policyViolation               # IANA 5.7.1, Courier
        "does not accept email over ipv6"             policyViolation               # Exchange Online 5.7.510
        "command rejected"                            policyViolation               # Postfix
        "message not allowed"                         policyViolation               # Yahoo
        "will not accept delivery"                    policyViolation               # AOL
        "against our policy"                          policyViolation               # home-made
        "violates our policy"                         policyViolation               # home-made
        "legal reasons"                               policyViolation               # home-made
        "due to policy"                               policyViolation               # filters
        "company policy"                              policyViolation               # filters
        "policy prohibit"                             policyViolation               # filters

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
        "command not recognized"                      syntaxError                   # MTAs
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
        "invalid address syntax"                      syntaxError                   # MTAs

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
        "mail loop"                                   networkError                  # everywhere
        "forwarding loop"                             networkError                  # Postfix
        "loop detect"                                 networkError                  # OpenSMTPD, Hornetsecurity, ImprovMX
        "lowest numbered mx record points to local host" networkError               # Exim
        "too many received"                           networkError                  # Exim, MTAs
        "pipe to |"                                   mailerError                   # Exim
        "create output"                               mailerError                   # procmail, by its exit status
        "pipe returned"                               mailerError                   # local mailers
        "transport returned"                          mailerError                   # Exim
        "local mailer error"                          mailerError                   # older Unix MTAs
        "mailer failed"                               mailerError                   # older Unix MTAs
        "command died with status"                    mailerError                   # Postfix pipe(8), local(8)
        "unknown mailer error"                        mailerError                   # Sendmail
        "mail transport unavailable"                  mailerError                   # Postfix
        "unable to open mailbox file"                 mailerError                   # Domino
        "home directory is sticky"                    mailerError                   # qmail-local
        "mailing list expansion"                      mailerError                   # IANA 5.2.4, OpenSMTPD
        "message expired ->"                          expired                       # Exchange Online 5.4.300, of what was a temporary error
        "command time limit"                          mailerError                   # Postfix pipe(8), local(8)
        "due to a transient exception"                systemError                   # Exchange STOREDRV
        "due to a permanent exception"                systemError review            # Exchange STOREDRV
        "local error in processing"                   systemError                   # RFC 5321, 451
        "configuration error"                         systemError                   # Postfix
        "server configuration problem"                systemError                   # Postfix
        "incorrectly configured"                      systemError                   # Exchange 5.3.5
        "temporary lookup"                            systemError                   # Postfix
        "internal error"                              systemError                   # Dovecot, MTAs
        "internal failure"                            systemError                   # Dovecot
        "system problem"                              systemError                   # Gmail
        "system error"                                systemError                   # Zoho
        "server error"                                systemError                   # Exchange, Barracuda
        "temporary server"                            systemError                   # MTAs
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
        "temporary failure" 4.0.0                     undetermined retry            # Amazon: says nothing at all
        "temporary failure"                           systemError                   # Postfix, OpenSMTPD
        "temporary error"                             systemError                   # MTAs
        "temporary service failure"                   systemError                   # Amazon SES
        "permission denied"                           systemError                   # Unix

        ## Hosts out of reach
        "dns query failed"                            networkError                  # Exchange Online 5.4.312
        "host name lookup failure"                    networkError                  # Sendmail
        "deferred: connection timed out"              networkError                  # Sendmail, of a delay
        "connection timed out"                        expired                       # Postfix, Sendmail: it was tried until the message was too old
        ": timed out]"                                expired                       # Gmail
        "message expired"                             expired                       # Exchange, Amazon SES
        "connection refused" 4.4.7                    expired                       # Sendmail: the code of a message that was too old
        "connection refused"                          networkError                  # everywhere
        "no route to host"                            networkError                  # everywhere
        "network is unreachable"                      networkError                  # everywhere
        "host is unreachable"                         networkError                  # everywhere
        "lost connection with"                        networkError                  # Postfix
        "connection died"                             networkError                  # qmail
        "connection reset"                            networkError                  # everywhere
        "connection dropped"                          networkError                  # Exchange
        "connection closed"                           networkError                  # everywhere
        "connection lost"                             networkError                  # everywhere
        "establish an smtp connection"                networkError                  # qmail 4.4.1
        "cannot connect to"                           networkError                  # Kerio, Exchange
        "being unable to connect"                     expired                       # Outlook.com's notice
        "unable to connect"                           networkError                  # everywhere
        "could not connect"                           networkError                  # everywhere
        "tried all mx"                                networkError                  # Haraka
        "host map: lookup"                            networkError                  # Sendmail
        "dns lookup failure"                          networkError                  # Courier
        "no answer from host"                         networkError                  # PowerMTA
        "bad connection"                              networkError                  # PowerMTA
        "error dialing"                               networkError                  # SendGrid
        "timeout exceeded" 421                        networkError                  # Postfix: it was we who were slow
        "closing connection"                          networkError                  # Gmail 4.4.2
        "disconnected"                                networkError                  # Dovecot, IronPort
        "host not reachable"                          expired                       # Zoho
        "retry time not reached"                      networkError                  # Exim
        "lookup failed temporarily"                   networkError                  # qmail, MTAs
        "timed out while"                             networkError                  # MTAs
        "timeout while connected"                     networkError                  # Exim
        "timeout waiting for"                         networkError                  # Amazon SES
        "allowable connection time"                   networkError                  # IronPort
        "timeout connecting"                          networkError                  # MTAs
        "server not reachable"                        networkError                  # MTAs
        "host is down"                                networkError                  # MTAs
        "unexpected connection closure"               networkError                  # MTAs
        "dns error"                                   networkError                  # MTAs
        "dns timeout"                                 networkError                  # MTAs
        "dns server failure"                          networkError                  # MTAs
        "unable to resolve host"                      networkError                  # MTAs
        "host unreachable"                            networkError                  # MTAs
        "connection failed"                           networkError                  # MTAs
        "have been failing for a long time"           networkError                  # Exim
        "network is down"                             networkError                  # Courier
        "network connection shut down"                networkError                  # Courier
        "address family mismatch"                     networkError                  # OpenSMTPD
        "network error"                               networkError                  # everywhere
        "network unreachable"                         networkError                  # MTAs
        "timeout while connecting"                    networkError                  # MTAs
        "host closed connection"                      networkError                  # MTAs
        "failed to connect"                           networkError                  # MTAs
        "dns lookup failed"                           networkError                  # MTAs
        "unable to reach"                             networkError                  # MTAs
        "could not reach"                             networkError                  # MTAs
        "network failure"                             networkError                  # MTAs
        "connection aborted"                          networkError                  # MTAs

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
        "in the queue too long"                       expired                       # qmail
        "message timed out"                           expired                       # Exim
        "timed out after"                             expired                       # MTAs
        "retry time expired"                          expired                       # MTAs
        "within retry period"                         expired                       # MTAs
        "retry count exceeded"                        expired                       # MTAs
        "retry time exceeded"                         expired                       # MTAs
        "retry limit"                                 expired                       # MTAs
        "could not be delivered after"                expired                       # MTAs
        "failed 20 attempts"                          expired                       # IMail
        "message timeout"                             expired                       # SparkPost
        "exceeded max time"                           expired                       # SparkPost
        "message too old"                             expired                       # MTAs
        "unable to deliver this message after"        expired                       # Oracle Messaging Server
        "was aborted after"                           expired                       # Exchange look-alikes
        "message will be retried"                     expired                       # Gmail, Zoho: of a delay
        "server will continue trying"                 expired                       # Exchange, of a delay
        "message delayed"                             expired                       # Exchange 4.4.7
        "attempts exhausted"                          expired                       # MTAs
        "too many delivery attempts"                  expired                       # MTAs
        "maximum retries"                             expired                       # MTAs
        "delivery time exceeded"                      expired                       # MTAs
        "in queue for more than"                      expired                       # MTAs
        "giving up after"                             expired                       # MTAs
        "in queue too long"                           expired                       # MTAs
        "gave up after"                               expired                       # MTAs
        "time limit exceeded"                         expired                       # MTAs

        ## When nothing better is said
        "sender" ... "not found"                      senderRejected                # MTAs that name the sender between
        "mail server" ... "not found"                 domainUnknown                 # MTAs that name the server between
        "user" ... "not known"                        userUnknown                   # MTAs
        "recipient" ... "not known"                   userUnknown                   # MTAs
        "address" ... "not known"                     userUnknown                   # MTAs
        "mailbox" ... "not known"                     userUnknown                   # MTAs
        "bad address"                                 userUnknown                   # MTAs
        "size limit"                                  messageTooLarge               # MTAs
        "domain" ... "not found"                      domainUnknown                 # MTAs that name the domain between
        "mailbox" ... "not found"                     userUnknown                   # MTAs that name the mailbox between
        "user" ... "not found"                        userUnknown                   # MTAs that name the user between
        "recipient" ... "not found"                   userUnknown                   # MTAs that name the recipient between
        "address" ... "not found"                     userUnknown                   # MTAs that name the address between
        "account" ... "not found"                     userUnknown                   # MTAs that name the account between
        "bad recipient"                               userUnknown                   # Rediffmail, MTAs
        "bad sender"                                  senderRejected                # MTAs
        "blocked"                                     blocked                       # Gmail, Orange, BlueTie
        "mailbox not available"                       mailboxDisabled               # Interia
        "mailbox unavailable" 550 none                recipientFiltered             # RFC 5321's own text for 550, where nobody knows when it was said
        "mailbox unavailable" 550 data                recipientFiltered             # the same after DATA
        "mailbox unavailable" 5xx                     userUnknown                   # RFC 5321's own text for 550: GMX, IONOS, Outlook.com
        "mailbox unavailable" 4xx                     systemError                   # RFC 5321's own text for 450
        "mailbox unavailable"                         recipientFiltered             # without any code
        "invalid address"                             userUnknown                   # AT&T, Zoho
        "recipient address rejected"                  userUnknown                   # Postfix maps, KDDI
        "recipient rejected"                          recipientFiltered             # MTAs
        "recipient unavailable"                       mailboxDisabled               # Comcast
        "by policy"                                   policyViolation               # filters
        "corporate policy"                            policyViolation               # filters
        "policy rejection"                            policyViolation               # filters
        "blacklist"                                   blocked                       # filters
        "access denied" mail                          senderRejected                # Sendmail's access map, Exchange
        "access denied"                               blocked                       # Sendmail's access map, Exchange Online
        "temporarily suspended"                       networkError                  # Postfix: delivery to the host
        "does not like recipient"                     userUnknown                   # qmail-remote, of a refusal at RCPT TO
        "is currently unavailable" 4.7.1              rateLimited                   # Yandex: greylisting
        "try again in" 4.7.*                          rateLimited                   # policy daemons that tell the time
        "try again later" 4.7.*                       rateLimited                   # Barracuda, Fortinet, policy daemons
        "some possible reasons for this delay"        undetermined retry            # Courier lists what it may be
        "temporarily"                                 systemError                   # whatever it is, it may pass
        "greeting failed"                             undetermined                  # qmail
        "transaction failed"                          undetermined                  # RFC 5321, 554
        "server returned an error" rcpt               undetermined                  # Exchange Online 5.0.350
        "one or more recipients" rcpt                 undetermined                  # Barracuda, which gives the cause behind it or not
        """#
}
