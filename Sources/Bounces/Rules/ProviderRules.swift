/// Who the providers are, and where one of them means something else than it says.
enum ProviderRules {
    static let table = #"""
        ## Hosts
        provider google       .google.com .googlemail.com .psmtp.com
        provider microsoft    .protection.outlook.com .outlook.com .hotmail.com .live.com .msn.com .office365.com
        provider yahoo        .yahoodns.net .yahoo.com .yahoo.co.jp .aol.com
        provider apple        .icloud.com .me.com .mac.com .apple.com
        provider comcast      .comcast.net
        provider spectrum     .charter.net .rr.com .spectrum.net .brighthouse.com
        provider cox          .cox.net .cloudfilter.net
        provider att          .prodigy.net .att.net .sbcglobal.net .bellsouth.net
        provider mimecast     .mimecast.com .mimecast.co.za
        provider proofpoint   .pphosted.com .ppe-hosted.com .gpphosted.com
        provider barracuda    .barracudanetworks.com .cudasvc.com
        provider ironport     .iphmx.com
        provider sophos       .sophos.com
        provider trendmicro   .trendmicro.com .trendmicro.eu
        provider messagelabs  .messagelabs.com
        provider cloudflare   .mx.cloudflare.net
        provider amazon       .amazonses.com .amazonaws.com
        provider sendgrid     .sendgrid.net
        provider rackspace    .emailsrvr.com
        provider godaddy      .secureserver.net
        provider gmx          .gmx.net .gmx.com .gmx.de .web.de .mail.com .kundenserver.de .1and1.com .ionos.de .ionos.com .perfora.net
        provider tonline      .t-online.de
        provider orange       .orange.fr .wanadoo.fr
        provider laposte      .laposte.net
        provider sfr          .sfr.fr .neuf.fr
        provider free         .free.fr .proxad.net
        provider yandex       .yandex.ru .yandex.net .yandex.com
        provider mailru       .mail.ru
        provider tencent      .qq.com
        provider netease      .163.com .126.com .netease.com .yeah.net
        provider coremail     .icoremail.net
        provider aliyun       .mxhichina.com .aliyun.com
        provider kddi         .ezweb.ne.jp .au.com .auone-net.jp .dion.ne.jp
        provider docomo       .docomo.ne.jp
        provider softbank     .softbank.jp .softbank.ne.jp
        provider zoho         .zoho.com .zoho.eu .zohomail.com
        provider naver        .naver.com
        provider daum         .hanmail.net .daum.net .kakao.com
        provider seznam       .seznam.cz
        provider libero       .libero.it .virgilio.it
        provider bluetie      .bluetie.com

        ## Codes that providers put into their texts
        "lpn007_416"                                  userUnknown                   # La Poste
        "lpn007_510"                                  policyViolation               # La Poste
        "lpn007_517"                                  authenticationFailed          # La Poste
        "lpn000_630"                                  policyViolation               # La Poste
        "lpn001_108"                                  blocked                       # La Poste
        "lpn027_503"                                  rateLimited                   # La Poste
        "ofr004_104"                                    tooManyConnections            # Orange
        "ofr004_105"                                    rateLimited                   # Orange
        "ofr_104"                                     tooManyConnections            # Orange
        "ofr006_"                                     blocked                       # Orange
        "ofr004_405"                                  senderRejected                # Orange
        "ofr_416"                                     userUnknown                   # Orange
        "archived recipient"                          mailboxDisabled               # Orange, with the number of a full mailbox
        "ofr_417"                                     mailboxFull                   # Orange
        "ofr_999"                                     blocked                       # Orange
        "ofr_107"                                     reverseDNSRequired            # Orange
        "ofr_108"                                     rateLimited                   # Orange
        "ofr_109"                                     rateLimited                   # Orange
        "ofr_39"                                      authenticationFailed          # Orange: 397, 398
        "ofr_515"                                     authenticationFailed          # Orange
        "ofr_535"                                     authenticationFailed          # Orange
        "ofr_5"                                       spam                          # Orange: 506, 536
        "ofr_98"                                      badReputation                 # Orange: 988, 989
        "ofr_99"                                      badReputation                 # Orange: 990
        "sfr_in_101"                                  spam                          # SFR
        "sfr_in_102"                                  virus                         # SFR
        "sfr_in_103"                                  syntaxError                   # SFR
        "sfr_in_104"                                  blocked                       # SFR
        "sfr_in_105"                                  rateLimited                   # SFR
        "aup#cxsndr"                                  senderRejected                # Cox
        "aup#cxmj"                                    senderRejected                # Cox
        "aup#cxdns"                                   reverseDNSRequired            # Cox
        "aup#cxcnct"                                  tooManyConnections            # Cox
        "aup#cxmxrt"                                  rateLimited                   # Cox
        "aup#cxthrt"                                  rateLimited                   # Cox
        "aup#cxsmtp"                                  syntaxError                   # Cox
        "aup#" ... "1310"                             tooManyConnections            # Spectrum
        "aup#i-1300"                                  rateLimited                   # Spectrum
        "aup#13"                                      rateLimited                   # Spectrum: 1320, 1330
        "aup#"                                        blocked                       # Cox CXBL, CDRBL, IPBL; Spectrum I-1010, In-1020
        "(ts03)"                                      blocked                       # Yahoo
        "ph01"                                        contentRejected               # Yahoo: a link in the message
        "rtr:rd"                                      reverseDNSRequired            # AOL
        "rtr:"                                        blocked                       # AOL: BB, BG, CH, DU
        "rly:sn"                                      senderRejected                # AOL
        "rly:b1"                                      blocked                       # AOL
        "con:b1"                                      rateLimited                   # AOL
        "dyn:t1"                                      rateLimited                   # AOL
        "hvu:b"                                       contentRejected               # AOL: a link in the message
        " hl:icc"                                     tooManyConnections            # NetEase
        " hl:ifc"                                     rateLimited                   # NetEase
        " hl:"                                        blocked                       # NetEase: REP, MEP, IHU, IPB
        "dt:spm"                                      spam                          # NetEase
        "dt:rbl"                                      blocked                       # NetEase
        "dt:sum"                                      nonCompliantMessage           # NetEase: envelope and header disagree
        " mi:spb"                                     senderRejected                # NetEase
        " mi:nhd"                                     senderRejected                # NetEase
        " mi:spf"                                     authenticationFailed          # NetEase
        " mi:imf"                                     senderRejected                # NetEase: an address that breaks the rules
        " mi:cel"                                     syntaxError                   # NetEase: too many bad commands
        " mi:"                                        rateLimited                   # NetEase: DMC, CCL, SFQ
        " rp:cel"                                     syntaxError                   # NetEase
        " rp:"                                        rateLimited                   # NetEase: DRC, CCL, QRC
        "wm:blu"                                      senderRejected                # NetEase
        "wm:bli"                                      blocked                       # NetEase
        "dm000001"                                    authenticationFailed          # Comcast
        "rl00000"                                     rateLimited                   # Comcast: 1 to 3
        "ib108"                                       reverseDNSRequired            # GoDaddy
        "ib212"                                       spam                          # GoDaddy
        "ib506"                                       senderRejected                # GoDaddy
        "ib508"                                       authenticationFailed          # GoDaddy
        "ib605"                                       policyViolation               # GoDaddy
        "ib705"                                       virus                         # GoDaddy
        "ib103"                                       badReputation                 # GoDaddy
        "ib111"                                       rateLimited                   # GoDaddy
        "ib11"                                        blocked                       # GoDaddy: 110, 113
        "xgemail_0001"                                authenticationFailed          # Sophos: SPF
        "xgemail_0002"                                authenticationFailed          # Sophos: DKIM
        "xgemail_0003"                                authenticationFailed          # Sophos: DMARC
        "xgemail_0007"                                systemError                   # Sophos
        "xgemail_0013"                                policyViolation               # Sophos
        "xgemail_0005"                                badReputation                 # Sophos
        "xgemail_0006"                                securityRequired              # Sophos
        "xgemail_0009"                                recipientFiltered             # Sophos
        "xgemail_0010"                                domainRefusesMail             # Sophos
        "xgemail_0011"                                userUnknown                   # Sophos
        "xgemail_0012"                                messageTooLarge               # Sophos
        "xgemail_0014"                                rateLimited                   # Sophos
        "xgemail_0015"                                rateLimited                   # Sophos
        "xgemail_00"                                  blocked                       # Sophos: 0004, 0008
        "#id-5.9.0"                                   networkError review           # ImprovMX: no host takes the forwarded mail
        "#id-5.9.2"                                   domainUnknown                 # ImprovMX
        "#id-5.9.3"                                   systemError review            # ImprovMX
        "#id-5.9.4"                                   rateLimited                   # ImprovMX
        "#id-5.9.5"                                   mailerError review            # ImprovMX
        "pol-p7"                                      policyViolation               # Facebook's response codes: its rules against abuse
        "pol-p6"                                      spam                          # Facebook: a link that it blocks
        "pol-p5"                                      virus                         # Facebook
        "pol-p4"                                      contentRejected               # Facebook
        "pol-p"                                       blocked                       # Facebook: 1 to 3, the host is on a list
        "dns-p3"                                      reverseDNSRequired            # Facebook
        "dns-p"                                       senderRejected                # Facebook: 1 and 2, the sender's domain
        "rcp-p1"                                      userUnknown                   # Facebook
        "rcp-p"                                       recipientFiltered             # Facebook: 2 and 3, what its user wants
        "msg-p1"                                      messageTooLarge               # Facebook
        "msg-p2"                                      contentRejected               # Facebook: an attachment
        "con-t1"                                      tooManyConnections            # Facebook
        "con-t"                                       rateLimited                   # Facebook: 2 to 4
        "as(201806281)"                               userUnknown                   # Exchange Online, directory-based edge blocking
        "as843"                                       rateLimited                   # Exchange Online, 4.7.500
        "(as1601"                                     blocked                       # Exchange Online: customers' block lists
        "server busy. please try again later from"    rateLimited                   # Exchange Online 4.7.500
        "(s843)"                                      rateLimited                   # Outlook.com 4.7.650
        "(s3114)"                                     rateLimited                   # Outlook.com 4.7.651
        "(s3140)"                                     blocked                       # Outlook.com
        "(s3150)"                                     blocked                       # Outlook.com
        "(s77719)"                                    blocked                       # Outlook.com
        "(s800"                                       badReputation                 # Outlook.com: S8001, S8002
        "rp-003"                                      tooManyConnections            # Outlook.com
        "rp-00"                                       rateLimited                   # Outlook.com: 001, 002
        "ou-002"                                      spam                          # Outlook.com
        "ou-001"                                      blocked                       # Outlook.com
        "sc-001" ... "weren't sent"                   blocked                       # Outlook.com: the text tells which of its causes it is
        "sc-001"                                      spam                          # Outlook.com
        "sc-002"                                      policyViolation               # Outlook.com
        "sc-00"                                       blocked                       # Outlook.com: 003, 004
        "dy-00"                                       blocked                       # Outlook.com: 001, 002

        ## Where a provider means something else than it says
        @docomo "unknown user" data                   senderRejected                # docomo refuses a sender in the words for a missing user
        @docomo "too many recipients"                 tooManyConnections            # docomo: recipients in one session
        @docomo "too much mail data"                  mailboxFull                   # docomo
        @docomo "client host rejected"                securityRequired              # docomo
        @tencent "mailbox unavailable or access denied" rateLimited                 # Tencent: the sender is over its limit
        @apple "service unavailable"                  rateLimited                   # Apple
        @orange "service refuse"                      rateLimited                   # Orange
        @laposte "service refuse"                     rateLimited                   # La Poste
        @comcast "bl00"                               blocked                       # Comcast: BL004, BL006, BL007
        @comcast "es0000"                             blocked                       # Comcast
        @messagelabs "message filtered"               spam                          # Symantec
        @tonline "reputation"                         badReputation                 # T-Online
        @gmx "(ip based)"                             blocked                       # GMX
        @gmx "(domain based)"                         badReputation                 # GMX
        @spectrum "message rejected"                  spam                          # Charter
        @mimecast "temporarily unavailable"           rateLimited                   # Mimecast: "internal resource" is greylisting
        @gmx "policy violation"                       blocked                       # GMX, IONOS
        @tonline "ask your postmaster"                blocked                       # T-Online
        @yandex "policy rejection on the target"      mailboxDisabled               # Yandex
        @yahoo "ts01"                                 rateLimited                   # Yahoo: complaints
        @yahoo "ts02"                                 rateLimited                   # Yahoo
        @yahoo "ts03"                                 blocked                       # Yahoo, in brackets of any kind
        @yahoo "tss04"                                rateLimited                   # Yahoo: volume or complaints
        @yahoo "bl21"                                 blocked                       # Yahoo: Spamhaus
        @yahoo "bl23"                                 blocked                       # Yahoo: Spamhaus
        @yahoo "vs99"                                 blocked                       # Yahoo
        @libero "invalid domain"                      senderRejected                # Libero, Virgilio: the sender's
        @cox "ipbl"                                   blocked                       # Cox
        @cox "cdrbl"                                  blocked                       # Cox
        @gmx "c=r0201"                                blocked                       # GMX
        @tonline "(bl)"                               blocked                       # T-Online
        @tonline "(nowl)"                             badReputation                 # T-Online
        @zoho "detected by zoho"                      virus                         # Zoho
        @rackspace "(g28)"                            rateLimited                   # Rackspace
        @rackspace "(g2)"                             tooManyConnections            # Rackspace
        @rackspace "(g1f)"                            reverseDNSRequired            # Rackspace
        @rackspace "(g1e)"                            authenticationFailed retry    # Rackspace
        @rackspace "(g30)"                            rateLimited                   # Rackspace
        @bluetie "bl000"                              blocked                       # BlueTie: 1 to 5
        "@rx.t-online.de"                             blocked                       # T-Online, whose replies name the mailbox for complaints
        """#
}
