/// What codes mean where the text tells nothing: of a provider, enhanced, and of SMTP itself.
enum CodeRules {
    static let table = #"""
        ## Providers
        @microsoft 5.4.1                              userUnknown                   # Exchange Online, directory-based edge blocking
        @google 4.7.0                                 rateLimited                   # Gmail
        @google 4.2.1                                 rateLimited                   # Gmail

        ## Enhanced codes (RFC 3463, 3886, 4954, 5248, 6531, 6710, 7293, 7372, 7505, 8617, 8689)
        *.1.1                                         userUnknown                   # RFC 3463
        4.1.2                                         networkError                  # RFC 3463: it may be found later
        *.1.2                                         domainUnknown                 # RFC 3463
        *.1.3                                         userUnknown                   # RFC 3463: the address cannot be right
        *.1.4                                         undetermined                  # RFC 3463: ambiguous
        *.1.6                                         addressMoved                  # RFC 3463
        *.1.7                                         senderRejected                # RFC 3463
        *.1.8                                         senderRejected                # RFC 3463
        *.1.9                                         nonCompliantMessage           # RFC 3886
        *.1.10 @microsoft                             userUnknown                   # Exchange: recipient not found
        *.1.10                                        domainRefusesMail             # RFC 7505
        *.1.351                                       userUnknown                   # Exchange Online
        *.1.90                                        rateLimited                   # Exchange Online
        *.2.1                                         mailboxDisabled               # RFC 3463
        *.2.2                                         mailboxFull                   # RFC 3463
        *.2.3                                         messageTooLarge               # RFC 3463
        *.2.4                                         mailerError                   # RFC 3463
        *.2.121                                       rateLimited                   # Exchange Online
        *.2.122                                       rateLimited                   # Exchange Online
        *.3.1                                         systemFull                    # RFC 3463
        *.3.2                                         systemError                   # RFC 3463
        *.3.3                                         systemError                   # RFC 3463
        *.3.0                                         systemError                   # RFC 3463
        *.3.4                                         messageTooLarge               # RFC 3463
        *.3.5                                         systemError                   # RFC 3463
        *.4.1                                         networkError                  # RFC 3463
        *.4.2                                         networkError                  # RFC 3463
        *.4.3                                         networkError                  # RFC 3463
        5.4.4                                         domainUnknown                 # RFC 3463: no route, and there will be none
        4.4.4                                         networkError                  # RFC 3463
        *.4.5                                         systemError                   # RFC 3463
        *.4.6                                         networkError                  # RFC 3463
        *.4.14                                        networkError                  # Exchange: a loop
        *.4.7                                         expired                       # RFC 3463
        *.4.310                                       domainUnknown                 # Exchange Online
        *.4.312                                       networkError                  # Exchange Online
        *.4.316                                       expired                       # Exchange Online
        *.5.0                                         syntaxError                   # RFC 3463
        *.5.1                                         syntaxError                   # RFC 3463
        *.5.2                                         syntaxError                   # RFC 3463
        *.5.3                                         policyViolation               # RFC 3463: too many recipients
        *.5.4                                         syntaxError                   # RFC 3463
        *.5.5                                         syntaxError                   # RFC 3463
        *.6.7                                         nonCompliantMessage           # RFC 6531
        *.6.*                                         contentRejected               # RFC 3463
        *.7.3                                         securityRequired              # RFC 3463
        *.7.4                                         securityRequired              # RFC 3463
        *.7.5                                         securityRequired              # RFC 3463
        *.7.6                                         securityRequired              # RFC 3463
        *.7.7                                         authenticationFailed          # RFC 3463
        *.7.8                                         securityRequired              # RFC 4954
        *.7.9                                         securityRequired              # RFC 4954
        *.7.10                                        securityRequired              # RFC 5248
        *.7.11                                        securityRequired              # RFC 4954
        *.7.12                                        securityRequired              # RFC 4954
        *.7.13                                        mailboxDisabled               # RFC 5248
        *.7.17                                        addressMoved                  # RFC 7293
        *.7.18                                        addressMoved                  # RFC 7293
        *.7.20                                        authenticationFailed          # RFC 7372
        *.7.21                                        authenticationFailed          # RFC 7372
        *.7.22                                        authenticationFailed          # RFC 7372
        *.7.23                                        authenticationFailed          # RFC 7372
        *.7.24                                        authenticationFailed          # RFC 7372
        *.7.25                                        reverseDNSRequired            # RFC 7372
        *.7.26                                        authenticationFailed          # RFC 7372
        *.7.27                                        senderRejected                # RFC 7505
        *.7.28                                        rateLimited                   # IANA
        *.7.29                                        authenticationFailed          # RFC 8617
        *.7.30                                        securityRequired              # RFC 8689
        *.7.509                                       authenticationFailed          # Outlook.com
        *.7.515                                       authenticationFailed          # Outlook.com
        *.7.606                                       blocked                       # Outlook.com: first of the banned hosts' range
        *.7.705                                       rateLimited                   # Exchange Online
        *.7.500                                       rateLimited                   # Exchange Online
        *.7.*                                         policyViolation               # RFC 3463: not authorised, and no word why

        ## SMTP itself
        5xx connect                                   blocked                       # refused before a word was said
        5xx helo                                      blocked                       # refused for its name
        5xx mail                                      senderRejected                # refused for the sender
        5xx auth                                      securityRequired              # RFC 4954
        530 535 538                                   securityRequired              # RFC 4954
        556                                           domainRefusesMail             # RFC 7504
        550 553 rcpt                                  userUnknown                   # a bare refusal of the recipient
        517                                           senderRejected                # Courier
        551                                           addressMoved                  # RFC 5321
        552 522                                       mailboxFull                   # RFC 5321
        452 431                                       systemFull                    # RFC 5321
        500 501 502 503 504 555                       syntaxError                   # RFC 5321
        421 451 454 458                               systemError                   # RFC 5321
        426 441 442                                   networkError                  # IANA, private use
        447                                           expired                       # private use
        255                                           mailerError                   # Sendmail: X-Unix, the exit status of a program
        525                                           mailboxDisabled               # IANA 5.7.13
        450                                           systemError                   # RFC 5321: the mailbox is busy
        """#
}
