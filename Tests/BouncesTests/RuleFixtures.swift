/// For each row of the built-in tables a reply that it explains: the row, and below it the reply as `FACTS | TEXT`.
enum RuleFixtures {
    static let table = #"""
        providers: "lpn007_416" userUnknown
        > smtpz4.laposte.net | 550 5.5.0 Service refuse. LPN007_416
        providers: "lpn007_510" policyViolation
        > smtpz4.laposte.net | 550 5.5.0 Service refuse. service refused. LPN007_510
        providers: "lpn007_517" authenticationFailed
        > smtpz4.laposte.net | 550 5.5.0 Service refuse. LPN007_517
        providers: "lpn000_630" policyViolation
        > smtpz4.laposte.net | 554 5.7.1 <mx.example.com[192.0.2.1]>: Client host rejected: #216 lpn LPN000_630
        providers: "lpn001_108" blocked
        > smtpz4.laposte.net | 550 5.5.0 Service refuse. Veuillez essayer plus tard. service refused, please try later. LPN001_108
        providers: "lpn027_503" rateLimited
        > smtpz4.laposte.net 4.7.1 | 450 LPN027_503
        providers: "ofr004_104" tooManyConnections
        > 421 refuse. OFR004_104
        providers: "ofr004_105" rateLimited
        > 421 refuse. OFR004_105
        providers: "ofr_104" tooManyConnections
        > smtp-in.orange.fr | 421 Service refuse. OFR_104
        providers: "ofr006_" blocked
        > smtp-in.orange.fr | 550 refuse. OFR006_102
        providers: "ofr004_405" senderRejected
        > smtp-in.orange.fr | 501 5.1.0 Emetteur. OFR004_405
        providers: "ofr_416" userUnknown
        > smtp-in.orange.fr | 550 5.1.1 refuse. OFR_416
        providers: "archived recipient" mailboxDisabled
        > smtp-in.orange.fr | Boite du destinataire archivee. Archived recipient. OFR_417
        providers: "ofr_417" mailboxFull
        > smtp-in.orange.fr | 552 5.1.1 refuse. OFR_417
        providers: "ofr_999" blocked
        > smtp-in.orange.fr | 421 refuse. OFR_999
        providers: "ofr_107" reverseDNSRequired
        > smtp-in.orange.fr | 550 refuse. OFR_107
        providers: "ofr_108" rateLimited
        > 421 refuse. OFR_108
        providers: "ofr_109" rateLimited
        > 421 refuse. OFR_109
        providers: "ofr_39" authenticationFailed
        > smtp-in.orange.fr | 550 refuse. OFR_397
        providers: "ofr_515" authenticationFailed
        > smtp-in.orange.fr | 550 refuse. OFR_515
        providers: "ofr_535" authenticationFailed
        > smtp-in.orange.fr | 550 refuse. OFR_535
        providers: "ofr_5" spam
        > 550 5.2.0 refuse. OFR_536
        providers: "ofr_98" badReputation
        > smtp-in.orange.fr | 550 refuse. OFR_988
        providers: "ofr_99" badReputation
        > smtp-in.orange.fr | 550 refuse. OFR_990
        providers: "sfr_in_101" spam
        > smtp-in.sfr.fr | 450 4.7.1 refused SFR_IN_101
        providers: "sfr_in_102" virus
        > smtp-in.sfr.fr | 550 refused SFR_IN_102
        providers: "sfr_in_103" syntaxError
        > smtp-in.sfr.fr | 550 refused SFR_IN_103
        providers: "sfr_in_104" blocked
        > smtp-in.sfr.fr | 550 refused SFR_IN_104
        providers: "sfr_in_105" rateLimited
        > smtp-in.sfr.fr | 450 refused SFR_IN_105
        providers: "aup#cxsndr" senderRejected
        > cxr.mx.a.cloudfilter.net | 550 5.1.0 rejected. AUP#CXSNDR
        providers: "aup#cxmj" senderRejected
        > cxr.mx.a.cloudfilter.net | 550 rejected. AUP#CXMJ
        providers: "aup#cxdns" reverseDNSRequired
        > cxr.mx.a.cloudfilter.net | 554 rejected. AUP#CXDNS
        providers: "aup#cxcnct" tooManyConnections
        > cxr.mx.a.cloudfilter.net | 421 rejected. AUP#CXCNCT
        providers: "aup#cxmxrt" rateLimited
        > cxr.mx.a.cloudfilter.net | 421 rejected. AUP#CXMXRT
        providers: "aup#cxthrt" rateLimited
        > cxr.mx.a.cloudfilter.net | 421 rejected. AUP#CXTHRT
        providers: "aup#cxsmtp" syntaxError
        > cxr.mx.a.cloudfilter.net | 550 rejected. AUP#CXSMTP
        providers: "aup#" ... "1310" tooManyConnections
        > 550 5.1.0 <john@example.com> sender rejected. AUP#In-1310
        providers: "aup#i-1300" rateLimited
        > 421 rejected. AUP#I-1300
        providers: "aup#13" rateLimited
        > 421 rejected. AUP#1320
        providers: "aup#" blocked
        > 550 5.1.0 <john@example.com> sender rejected. AUP#CDRBL
        providers: "(ts03)" blocked
        > 421 4.7.1 (TS03) deferred
        providers: "ph01" contentRejected
        > 554 Message not allowed - [PH01] Email not accepted for policy reasons.
        providers: "rtr:rd" reverseDNSRequired
        > 554 (RTR:RD) http://postmaster.info.aol.com/errors/554rtrrd.html
        providers: "rtr:" blocked
        > 554 (RTR:BB) http://postmaster.info.aol.com/errors/554rtrbb.html
        providers: "rly:sn" senderRejected
        > 554 (RLY:SN) http://postmaster.info.aol.com/errors/554rlysn.html
        providers: "rly:b1" blocked
        > 554 (RLY:B1) http://postmaster.info.aol.com/errors/554rlyb1.html
        providers: "con:b1" rateLimited
        > 421 (CON:B1) http://postmaster.info.aol.com/errors/554conb1.html
        providers: "dyn:t1" rateLimited
        > 421 (DYN:T1) http://postmaster.info.aol.com/errors/421dynt1.html
        providers: "hvu:b" contentRejected
        > 554 (HVU:B1) http://postmaster.info.aol.com/errors/554hvub1.html
        providers: " hl:icc" tooManyConnections
        > 421 HL:ICC 163 mx1,PsCowABH http://mail.163.com/help/help_spam_16.htm
        providers: " hl:ifc" rateLimited
        > 421 HL:IFC 163 mx1,PsCowABH
        providers: " hl:" blocked
        > 554 HL:IPB 163 mx1,PsCowABH
        providers: "dt:spm" spam
        > 554 DT:SPM 163 mx1,PsCowABH http://mail.163.com/help/help_spam_16.htm
        providers: "dt:rbl" blocked
        > 450 DT:RBL 163 mx1
        providers: "dt:sum" nonCompliantMessage
        > 554 DT:SUM 163 mx1
        providers: " mi:spb" senderRejected
        > 554 MI:SPB 163 mx1
        providers: " mi:nhd" senderRejected
        > 550 MI:NHD 163 mx1
        providers: " mi:spf" authenticationFailed
        > 554 MI:SPF 163 mx1
        providers: " mi:imf" senderRejected
        > 554 MI:IMF 163 mx1
        providers: " mi:cel" syntaxError
        > 450 MI:CEL 163 mx1
        providers: " mi:" rateLimited
        > 450 MI:DMC 163 mx1
        providers: " rp:cel" syntaxError
        > 451 RP:CEL 163 mx1
        providers: " rp:" rateLimited
        > 450 RP:DRC 163 mx1
        providers: "wm:blu" senderRejected
        > 450 WM:BLU 163 mx1
        providers: "wm:bli" blocked
        > 450 WM:BLI 163 mx1
        providers: "dm000001" authenticationFailed
        > mx1.comcast.net | 550 5.2.0 rejected DM000001
        providers: "rl00000" rateLimited
        > mx1.comcast.net | 421 4.2.0 Try again. RL000001
        providers: "ib108" reverseDNSRequired
        > smtp.secureserver.net | 421 refused. IB108
        providers: "ib212" spam
        > smtp.secureserver.net | 552 5.2.0 john@example.com rejected. IB212
        providers: "ib506" senderRejected
        > smtp.secureserver.net | 550 5.1.8 rejected IB506
        providers: "ib508" authenticationFailed
        > smtp.secureserver.net | 550 5.7.1 rejected IB508
        providers: "ib605" policyViolation
        > smtp.secureserver.net | 452 rejected. IB605
        providers: "ib705" virus
        > smtp.secureserver.net | 552 rejected. IB705
        providers: "ib103" badReputation
        > smtp.secureserver.net | 554 Connection refused. 192.0.2.1 has a poor record. IB103
        providers: "ib111" rateLimited
        > smtp.secureserver.net | 554 refused. IB111
        providers: "ib11" blocked
        > smtp.secureserver.net | 554 refused. IB113
        providers: "xgemail_0001" authenticationFailed
        > 550 5.7.1 Command rejected (XGEMAIL_0001)
        providers: "xgemail_0002" authenticationFailed
        > 550 5.7.1 Command rejected (XGEMAIL_0002)
        providers: "xgemail_0003" authenticationFailed
        > 550 5.7.1 Command rejected (XGEMAIL_0003)
        providers: "xgemail_0007" systemError
        > 451 Command rejected (XGEMAIL_0007)
        providers: "xgemail_0013" policyViolation
        > 550 5.7.1 Command rejected (XGEMAIL_0013)
        providers: "xgemail_0005" badReputation
        > 550 5.7.1 Command rejected (XGEMAIL_0005)
        providers: "xgemail_0006" securityRequired
        > 550 5.7.1 Command rejected (XGEMAIL_0006)
        providers: "xgemail_0009" recipientFiltered
        > 550 5.7.1 Command rejected (XGEMAIL_0009)
        providers: "xgemail_0010" domainRefusesMail
        > 550 5.7.1 Command rejected (XGEMAIL_0010)
        providers: "xgemail_0011" userUnknown
        > 550 5.7.1 Command rejected (XGEMAIL_0011)
        providers: "xgemail_0012" messageTooLarge
        > 552 5.3.4 Command rejected (XGEMAIL_0012)
        providers: "xgemail_0014" rateLimited
        > 450 4.7.1 Command rejected (XGEMAIL_0014)
        providers: "xgemail_0015" rateLimited
        > 450 4.7.1 Command rejected (XGEMAIL_0015)
        providers: "xgemail_00" blocked
        > 554 5.7.1 Command rejected (XGEMAIL_0004)
        providers: "#id-5.9.0" networkError review
        > 5.7.1 | 551 (#ID-5.9.0)
        providers: "#id-5.9.2" domainUnknown
        > 5.7.1 | 551 (#ID-5.9.2)
        providers: "#id-5.9.3" systemError review
        > 5.7.1 | 551 (#ID-5.9.3)
        providers: "#id-5.9.4" rateLimited
        > 4.2.1 | 450 (#ID-5.9.4)
        providers: "#id-5.9.5" mailerError review
        > 5.7.1 | 551 (#ID-5.9.5)
        providers: "pol-p7" policyViolation
        > 554 5.1.1 POL-P7 http://postmaster.facebook.com/response_codes
        providers: "pol-p6" spam
        > 554 5.1.1 POL-P6 http://postmaster.facebook.com/response_codes
        providers: "pol-p5" virus
        > 554 5.1.1 POL-P5 http://postmaster.facebook.com/response_codes
        providers: "pol-p4" contentRejected
        > 554 5.1.1 POL-P4 http://postmaster.facebook.com/response_codes
        providers: "pol-p" blocked
        > 554 5.1.1 POL-P1 http://postmaster.facebook.com/response_codes
        providers: "dns-p3" reverseDNSRequired
        > 554 5.1.1 DNS-P3 http://postmaster.facebook.com/response_codes
        providers: "dns-p" senderRejected
        > 554 5.1.1 DNS-P1 http://postmaster.facebook.com/response_codes
        providers: "rcp-p1" userUnknown
        > 550 RCP-P1 http://postmaster.facebook.com/response_codes
        providers: "rcp-p" recipientFiltered
        > 550 5.1.1 RCP-P2 http://postmaster.facebook.com/response_codes
        providers: "msg-p1" messageTooLarge
        > 554 5.1.1 MSG-P1 http://postmaster.facebook.com/response_codes
        providers: "msg-p2" contentRejected
        > 554 5.1.1 MSG-P2 http://postmaster.facebook.com/response_codes
        providers: "con-t1" tooManyConnections
        > 421 4.3.0 CON-T1 http://postmaster.facebook.com/response_codes
        providers: "con-t" rateLimited
        > 421 4.3.0 CON-T3 http://postmaster.facebook.com/response_codes
        providers: "as(201806281)" userUnknown
        > 550 5.4.1 Access denied. AS(201806281)
        providers: "as843" rateLimited
        > 451 4.7.500 (AS843)
        providers: "(as1601" blocked
        > 550 5.7.1 refused (AS16012611)
        providers: "server busy. please try again later from" rateLimited
        > 451 4.7.500 Server busy. Please try again later from [192.0.2.1]. (S77719)
        providers: "(s843)" rateLimited
        > 451 4.7.650 refused (S843)
        providers: "(s3114)" rateLimited
        > 451 4.7.651 refused (S3114)
        providers: "(s3140)" blocked
        > 550 5.7.1 weren't sent (S3140)
        providers: "(s3150)" blocked
        > 550 5.7.1 weren't sent (S3150)
        providers: "(s77719)" blocked
        > 4.7.500 | (S77719)
        providers: "(s800" badReputation
        > 550 5.7.1 Service unavailable (S8001)
        providers: "rp-003" tooManyConnections
        > 421 RP-003 The mail server IP connecting to Outlook.com has exceeded the connection limit allowed.
        providers: "rp-00" rateLimited
        > 421 RP-001 Unfortunately, too much was sent.
        providers: "ou-002" spam
        > 550 OU-002 Mail rejected by Outlook.com for policy reasons.
        providers: "ou-001" blocked
        > 550 OU-001 Mail rejected by Outlook.com for policy reasons.
        providers: "sc-001" ... "weren't sent" blocked
        > 550 SC-001 (BAY004-MC1F12) Unfortunately, messages from 192.0.2.1 weren't sent.
        providers: "sc-001" spam
        > 550 SC-001 Mail rejected by Outlook.com for policy reasons.
        providers: "sc-002" policyViolation
        > 550 SC-002 Mail rejected by Outlook.com for policy reasons.
        providers: "sc-00" blocked
        > 550 SC-004 Mail rejected by Outlook.com for policy reasons.
        providers: "dy-00" blocked
        > 550 DY-001 Mail rejected by Outlook.com for policy reasons.
        providers: @docomo "unknown user" data senderRejected
        > mfsmax.docomo.ne.jp data | 550 Unknown user jane@docomo.ne.jp
        providers: @docomo "too many recipients" tooManyConnections
        > mfsmax.docomo.ne.jp | 552 Too many recipients
        providers: @docomo "too much mail data" mailboxFull
        > mfsmax.docomo.ne.jp | 552 Too much mail data
        providers: @docomo "client host rejected" securityRequired
        > mfsmax.docomo.ne.jp | 554 5.7.1 Client host rejected: Access denied
        providers: @tencent "mailbox unavailable or access denied" rateLimited
        > mx3.qq.com | 550 Mailbox unavailable or access denied
        providers: @apple "service unavailable" rateLimited
        > mx01.mail.icloud.com | 451 4.7.1 Service unavailable - try again later
        providers: @orange "service refuse" rateLimited
        > smtp-in.orange.fr | 421 mwinf5c04 Service refuse. Veuillez essayer plus tard
        providers: @laposte "service refuse" rateLimited
        > smtpz4.laposte.net | 450 4.7.1 Client host rejected: Service refuse
        providers: @comcast "bl00" blocked
        > mx1.comcast.net | 550 192.0.2.1 refused BL004
        providers: @comcast "es0000" blocked
        > mx1.comcast.net | 550 refused ES000001
        providers: @messagelabs "message filtered" spam
        > cluster1.us.messagelabs.com | 553 5.7.1 Message filtered. Refer to the Troubleshooting page
        providers: @tonline "reputation" badReputation
        > mx00.t-online.de | 554 IP=192.0.2.1 - None/bad reputation. Ask your postmaster for help
        providers: @gmx "(ip based)" blocked
        > mx00.gmx.net | 550 Reject due to policy restrictions (IP based)
        providers: @gmx "(domain based)" badReputation
        > mx00.gmx.net | 550 Reject due to policy restrictions (domain based)
        providers: @spectrum "message rejected" spam
        > mx0.charter.net | 550 Message rejected
        providers: @mimecast "temporarily unavailable" rateLimited
        > us-smtp-inbound-1.mimecast.com | 451 Internal resource is temporarily unavailable
        providers: @gmx "policy violation" blocked
        > mx00.kundenserver.de | 421 Reject due to policy violations
        providers: @tonline "ask your postmaster" blocked
        > mx00.t-online.de | 554 IP=192.0.2.1 - A problem occurred. (Ask your postmaster for help)
        providers: @yandex "policy rejection on the target" mailboxDisabled
        > mx.yandex.ru | 550 5.7.1 Policy rejection on the target address
        providers: @yahoo "ts01" rateLimited
        > mta5.am0.yahoodns.net 4.7.0 | 421 TS01
        providers: @yahoo "ts02" rateLimited
        > mta5.am0.yahoodns.net 4.7.0 | 421 TS02
        providers: @yahoo "ts03" blocked
        > mta5.am0.yahoodns.net 4.7.1 | 421 TS03
        providers: @yahoo "tss04" rateLimited
        > mta5.am0.yahoodns.net 4.7.0 | 421 TSS04
        providers: @yahoo "bl21" blocked
        > mta5.am0.yahoodns.net 5.7.1 | 553 BL21
        providers: @yahoo "bl23" blocked
        > mta5.am0.yahoodns.net 5.7.1 | 553 BL23
        providers: @yahoo "vs99" blocked
        > mta5.am0.yahoodns.net | 553 VS99-IP1 deferred
        providers: @libero "invalid domain" senderRejected
        > smtp-in.libero.it | 550 Invalid domain [smtp-11]
        providers: @cox "ipbl" blocked
        > mx.east.cox.net | 554 IPBL0100
        providers: @cox "cdrbl" blocked
        > mx.east.cox.net | 554 CDRBL
        providers: @gmx "c=r0201" blocked
        > mx00.gmx.net | For explanation visit https://postmaster.gmx.net/en/case?c=r0201
        providers: @tonline "(bl)" blocked
        > mx00.t-online.de | 554 IP=192.0.2.1 - Contact us to clarify. (BL)
        providers: @tonline "(nowl)" badReputation
        > mx00.t-online.de | 554 IP=192.0.2.1 - Contact us for reset. (NOWL)
        providers: @zoho "detected by zoho" virus
        > mx.zoho.com 5.7.1 552 | EICAR detected by Zoho Mail
        providers: @rackspace "(g28)" rateLimited
        > mx1.emailsrvr.com | 451 4.7.1 Received too many (G28)
        providers: @rackspace "(g2)" tooManyConnections
        > mx1.emailsrvr.com 421 | (G2)
        providers: @rackspace "(g1f)" reverseDNSRequired
        > mx1.emailsrvr.com 4.7.1 | (G1F)
        providers: @rackspace "(g1e)" authenticationFailed retry
        > mx1.emailsrvr.com 4.4.0 | (G1E)
        providers: @rackspace "(g30)" rateLimited
        > mx1.emailsrvr.com 4.2.1 | (G30)
        providers: @bluetie "bl000" blocked
        > mx.bluetie.com | 554 BL0001
        providers: "@rx.t-online.de" blocked
        > 554 IP=192.0.2.1 - A problem occurred. Ask your postmaster for help or to contact tosa@rx.t-online.de for reset.
        phrases: "not using a tls" securityRequired
        > 421-4.7.29 Your email has been rate limited because you're not using a TLS connection.
        phrases: "sent over a tls" securityRequired
        > Your email has been rate limited because this message wasn't sent over a TLS connection.
        phrases: "try again later, closing connection" rateLimited
        > 421-4.7.0 Try again later, closing connection.
        phrases: "access denied, please try again later" rateLimited
        > 451 4.7.500 Access denied, please try again later
        phrases: "quota for sending" rateLimited
        > 421-4.7.28 Gmail has detected this message exceeded the quota for sending messages that have the same Message-ID.
        phrases: "receivingrate" rateLimited
        > 450 4.2.1 https://support.google.com/mail/?p=ReceivingRate
        phrases: "header size" nonCompliantMessage
        > 554 Message header size exceeds limit
        phrases: "tenant allow block list" policyViolation
        > 550 5.7.703 are blocked by your organization using Tenant Allow Block List
        phrases: "resolver.adr.reciplimit" policyViolation
        > 550 5.5.3 RESOLVER.ADR.RecipLimit; too many recipients
        phrases: "helo command rejected: access denied" blocked
        > 554 5.7.1 <mx.example.com>: Helo command rejected: Access denied
        phrases: "helo command rejected" *.7.* blocked
        > 5.7.1 | 550 5.7.1 <mx.example.com>: Helo command rejected: Host not found
        phrases: "helo command rejected" syntaxError
        > 450 4.7.1 <mx.example.com>: Helo command rejected: Host not found
        phrases: "by user's reject list" recipientFiltered
        > 550 You are registered as spammer (by user's reject list)
        phrases: "recent history of bouncing" suppressed suppress
        > because it has a recent history of bouncing as an invalid address
        phrases: "excessive unknown recipients" blocked
        > 451 VS1-IP Excessive unknown recipients - possible open relay
        phrases: "sender address syntax" senderRejected
        > 553 Sender address syntax error
        phrases: "valid rfc" 5.1.7 senderRejected
        > 5.1.7 | 553-5.1.7 The sender address <x..y@example.com> is not a valid RFC 5321 address.
        phrases: "does not accept mail" 5.7.27 senderRejected
        > 5.7.27 | 550 5.7.27 <john@example.com>: Its domain does not accept mail (nullMX)
        phrases: "qq write error" systemFull
        > 451 qq write error or disk full (#4.3.0)
        phrases: "points back to" systemError
        > 554 5.0.0 MX list for example.net. points back to mx.example.com
        phrases: "mxloopback" networkError
        > 554 5.4.4 SMTPSEND.DNS.MxLoopback; DNS records for this domain are configured in a loop
        phrases: "requires domain address" syntaxError
        > 501 5.0.0 HELO requires domain address
        phrases: "single label domains" userUnknown
        > 5.1.6 Recipient addresses in single label domains not accepted
        phrases: "quarantined" spam
        > 550 5.2.1 Content Filter agent quarantined this message
        phrases: "connection expired, try reconnecting" networkError
        > 421-4.7.0 Connection expired, try reconnecting.
        phrases: "receive limit" rateLimited
        > 550 5.2.121 RESOLVER.RST.RecipientThreshold; Recipient's per hour message receive limit from specific sender exceeded.
        phrases: "resolver.rst.recipsizelimit" | "resolver.rst.sendsizelimit" messageTooLarge
        > 550 5.2.3 RESOLVER.RST.RecipSizeLimit
        > 550 5.2.3 RESOLVER.RST.SendSizeLimit.Org; refused
        phrases: "resolver.rst.authrequired" securityRequired
        > 550 5.7.1 RESOLVER.RST.AuthRequired; go away
        phrases: "resolver.rst." recipientFiltered
        > 550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required
        phrases: "no valid recipient" 4.*.* expired
        > 4.4.7 | 554 5.5.1 Error: no valid recipients
        phrases: "temporary lookup failure of" systemError
        > 451 | Temporary lookup failure of 192.0.2.1 at sbl.spamhaus.org
        phrases: "is listed" blocked
        > 554 No SMTP service here: 192.0.2.1 is listed at bl.example
        phrases: "due to ip reputation" badReputation
        > 451 4.7.650 The mail server [192.0.2.1] has been temporarily rate limited due to IP reputation.
        phrases: "connection rate" tooManyConnections
        > 452 4.3.2 Connection rate limit exceeded.
        phrases: "connection frequency limited" tooManyConnections
        > 550 Connection frequency limited. http://service.mail.qq.com/
        phrases: "spam classification" spam
        > Your email to group was rejected due to spam classification. Set up SPF records for your sending domain
        phrases: "procmail: " mailerError
        > procmail: Couldn't create "/var/spool/mail/jane" id: r.example.org: No such user
        phrases: "my name was rejected" blocked
        > Connected to 192.0.2.1 but my name was rejected. Remote host said: 501 5.0.0 Invalid domain name
        phrases: "groups.google.com/support" senderRejected
        > Google Groups. https://groups.google.com/support/
        phrases: "not rfc 5322 compliant" nonCompliantMessage
        > 550-5.7.1 This message is not RFC 5322 compliant. There are multiple Subject headers. To reduce the amount of spam sent to Gmail, this message has been blocked.
        phrases: "because its content presents" policyViolation fixMessage
        > 552-5.7.0 This message was blocked because its content presents a potential security issue.
        phrases: "spam blocked" | "spam pattern" | "spam & virus firewall" spam
        > 501 | 501 Spam Blocked - psmtp
        > was blocked by our Spam & Virus Firewall. The email has NOT BEEN DELIVERED
        > 553 | 553 Blocked using spam pattern, your message may contain the spam contents
        phrases: "content filter rejection" contentRejected
        > 5.7.1 554 | 554 5.7.1 Message cannot be accepted, content filter rejection bbSpamReject>7.5
        phrases: "content rejected, ube" spam
        > 550 5.7.1 Message content rejected, UBE, id=00000-22-225
        phrases: "message content rejected" 5.7.1 spam
        > 5.7.1 | 550 5.7.1 message content rejected
        phrases: "reject, id=" ... "- spam" spam
        > 554 5.7.0 Reject, id=20025-09 - SPAM
        phrases: "reject, id=" ... "- bad-header" nonCompliantMessage
        > 554 5.7.0 Reject, id=20025-09 - BAD-HEADER
        phrases: "blacklisted url" spam
        > 550-REJECTED - Blacklisted URL in message. (example.com) in [black].
        phrases: "(state 18)" recipientFiltered
        > 554 554 5.7.0 Header error (state 18).
        phrases: "header error" 5.7.* policyViolation
        > 5.7.9 | 554 5.7.9 Header error
        phrases: "could not load drd" systemError
        > 451 Could not load DRD for domain (example.com) rcpt (jane@example.com)
        phrases: "duplicated message-id" systemError
        > Duplicated Message-ID in <1@example.com>.
        phrases: "insufficient permission" systemError
        > 550 5.0.0 <jane@example.net>... Insufficient permission
        phrases: "parameter not implemented" syntaxError
        > 504 Command parameter not implemented
        phrases: "unusual rate of" 5.*.* rateLimited fixSender
        > 5.7.28 550 | Gmail has detected an unusual rate of unsolicited mail originating from your DKIM domain
        phrases: "unusual rate of" rateLimited
        > 4.7.28 421 | Gmail has detected an unusual rate of unsolicited email originating from your DKIM domain
        phrases: "error: open resolver" systemError
        > 5.7.1 554 | Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org; Error: open resolver; https://check.spamhaus.org/returnc/pub/192.0.2.9/
        phrases: "excessive number of queries" systemError
        > 5.7.1 554 | Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org; Excessive number of queries
        phrases: "having a domain present" contentRejected
        > 5.7.1 550 | Your message was rejected due to having a domain present in the Spamhaus DBL
        phrases: "banned sender" 5.7.511 blocked
        > 5.7.511 | Access denied, banned sender[192.0.2.1].
        phrases: "address is black listed" | "address is block listed" blocked
        > 554-No SMTP service 554-IP address is black listed.
        > 554 connect | gmx.net (mxgmx116) Nemesis ESMTP Service not available. No SMTP service. IP address is block listed.
        phrases: "too many invalid recipients" blocked
        > 550 Too many invalid recipients
        phrases: "dns lookup failure" 417 senderRejected
        > 417 | DNS lookup failure: example.org. Try again later.
        phrases: "address unavailable" 556 userUnknown
        > 556 | Address unavailable.
        phrases: "recipient address rejected: need fully" syntaxError suppress
        > <jane>: Recipient address rejected: need fully-qualified address
        phrases: "messages missing a valid" nonCompliantMessage
        > 550 Messages missing a valid address in From: header are not accepted. To reduce spam, this message has been blocked.
        phrases: "external forwarding" policyViolation
        > 550 Access denied, Your organization does not allow external forwarding. AS(7555)
        phrases: "no spam please" spam
        > 550 Refused by local policy. No SPAM please! (B-BL)
        phrases: "mailbox busy" systemError
        > 450 Requested mail action not taken: mailbox unavailable (e.g., mailbox busy or temporarily blocked for policy reasons)
        phrases: "mailbox is busy" systemError
        > 4.2.1 | 450 4.2.1 Mailbox is busy
        phrases: "policy rejection- please try later" rateLimited
        > 450 <jane@example.com>: Recipient address rejected: Policy Rejection- Please try later.
        phrases: "unable to open" ... "access denied" systemError
        > Unable to open .qmail: access denied. (#4.3.0)
        phrases: "too much mail data" messageTooLarge
        > 552 Too much mail data
        phrases: "requested action aborted: try again" systemError
        > 452 4.1.1 | 452 4.1.1 <jane@example.net> requested action aborted: try again later
        phrases: "command not found" mailerError
        > /bin/sh: line 1: /usr/local/bin/vacation: command not found
        phrases: "inbox is full" mailboxFull
        > 552 The inbox is full
        phrases: "transient mailboxfull" mailboxFull
        > Transient MailboxFull
        phrases: "transient messagetoolarge" messageTooLarge
        > Transient MessageTooLarge
        phrases: "transient contentrejected" contentRejected
        > Transient ContentRejected
        phrases: "permanent noemail" userUnknown
        > Permanent NoEmail
        phrases: "permanent suppressed" suppressed
        > Permanent Suppressed
        phrases: "permanent onaccountsuppressionlist" suppressed
        > Permanent OnAccountSuppressionList
        phrases: "considered unsolicited bulk" spam
        > was considered unsolicited bulk e-mail (UBE). We try to minimize backscatter for infected mail
        phrases: "headers too large" contentRejected
        > 552 5.6.0 Headers too large (32768 max)
        phrases: "outgoing mail from" ... "suspended" senderRejected
        > Outgoing mail from "bob@example.org" has been suspended.
        phrases: "error in processing, id=" systemError
        > 451 4.5.0 | 451 4.5.0 Error in processing, id=12345-01, mime_decode FAILED
        phrases: "malware acl condition" systemError
        > malware acl condition: clamd /var/run/clamav/clamd.ctl : unable to connect to UNIX socket
        phrases: "milter" ... "unavailable" systemError
        > 451 4.7.1 | 451 4.7.1 DKIM milter unavailable
        phrases: "clamd" | "clamav" | "spamd" | "spamassassin" | "rspamd" | "milter" | "opendkim" | "opendmarc" | "policyd" | "amavisd" | "antispam" | "anti-spam" | "antivirus" ... "timed out" | "timeout" | "time out" | "not respond" | "connection refused" | "cannot connect" | "could not connect" | "unable to connect" | "is down" | "unreachable" | "servers failed" | "read failed" | "scan failed" 4xx systemError
        > 451 | clamd is not responding
        > 451 | all spamd servers failed
        > 451 | spamd read failed: Connection reset by peer
        > 451 | Milter (spam): error connecting to filter: Connection refused by local
        > 421 4.7.0 | spamd timed out
        > 451 4.3.0 | rspamd: connection refused
        phrases: "connect" | "contact" | "no answer" ... "policy server" | "policy service" | "policy daemon" | "scanner" | "filter" 4xx systemError
        > 451 | error connecting to filter: No route to host
        > 451 4.7.1 | cannot connect to policy server, please try again later
        phrases: "filter unavailable" systemError
        > spam filter unavailable
        phrases: "filter" ... "unavailable" 4xx systemError
        > 451 4.7.1 | 451 4.7.1 the content filter is unavailable
        phrases: "scanner" ... "unavailable" systemError
        > 451 4.7.1 | 451 4.7.1 spam scanner unavailable
        phrases: "scanner" ... "failed" systemError
        > virus_scan: ALL VIRUS SCANNERS FAILED
        phrases: "virus" 4xx systemError
        > 451 4.7.1 | 451 4.7.1 virus scan: timeout
        phrases: " spf" 4.7.23 4.7.24 4.7.26 authenticationFailed
        > 451 4.7.24 | 451 4.7.24 SPF validation error temporarily
        phrases: "temporary dns failures prevent" authenticationFailed retry
        > 451-4.7.26 Temporary DNS failures prevent authentication of the sender
        phrases: " spf" | "dkim" | "dmarc" | " rbl" | "dnsbl" ... "timeout" | "timed out" | "time out" | "dns error" | "servfail" systemError
        > 451 | SPF Temporary Error: DNS Error: exceeded max query lookup time
        > 451 4.4.3 | SPF lookup timeout
        > SPF lookup timeout
        > 450 4.7.1 | DKIM key retrieval: DNS timeout
        phrases: "timeout" | "timed out" | "temporary" | "dns failure" | "dns error" ... " spf" | "dkim" | "dmarc" | " rbl" | "dnsbl" 4xx systemError
        > 451 4.7.1 | temporary DKIM failure
        > 451 4.4.3 | Temporary failure during RBL lookup
        > 451 | Temporary lookup failure for 192.0.2.1 in dnsbl.example.com
        > 451 | 451 Temporary DNS error while checking SPF record. Try again later.
        phrases: " spf" ... "temp" | "lookup fail" | "lookup error" 4xx systemError
        > 451 4.4.3 | 451 4.4.3 Message deferred due to: SPF TempError. Please see http://www.openspf.net/Why
        > 451 | SPF lookup failed, try again later
        phrases: "dkim" ... "temp" 4xx systemError
        > 451 4.7.1 | 451 4.7.1 DKIM temporary failure
        phrases: "dmarc" ... "temp" 4xx systemError
        > 451 4.7.1 | 451 4.7.1 DMARC policy temporarily unavailable
        phrases: "dmarc" authenticationFailed
        > 550 5.7.1 Email rejected per DMARC policy for example.com
        phrases: "dkim" authenticationFailed
        > 550 5.7.20 No passing DKIM signature found
        phrases: "sender policy framework" authenticationFailed
        > 550 5.7.23 The message was rejected because of Sender Policy Framework violation
        phrases: " spf" authenticationFailed
        > The MAIL FROM domain [example.net] has an SPF record with a hard fail policy (-all) but it fails to pass SPF checks
        phrases: "(spf)" authenticationFailed
        > 550 Mail not permitted by domain policy (SPF)
        phrases: "openspf" | "spf.pobox.com" authenticationFailed
        > 550 Please see http://www.openspf.org/Why?s=mfrom;id=john@example.com;ip=192.0.2.1
        > 554 rcpt | 554 <jane@example.net>: Recipient address rejected: Please see http://spf.pobox.com/why.html?sender=a%40example.com&ip=192.0.2.1
        phrases: "it is unauthenticated" authenticationFailed
        > 421-4.7.26 This mail has been rate limited because it is unauthenticated.
        phrases: "isn't aligned" authenticationFailed
        > 421-4.7.32 Your email has been rate limited because the From: header (RFC5322) in this message isn't aligned with either
        phrases: "arc validation" authenticationFailed
        > 550 5.7.29 ARC validation failure
        phrases: "unauthenticated email" authenticationFailed
        > 550-5.7.1 Unauthenticated email is not accepted from this domain.
        phrases: "fails to pass authentication" authenticationFailed
        > 550-5.7.26 This message does not have authentication information or fails to pass authentication checks.
        phrases: "authentication checks failed" authenticationFailed
        > 550 5.7.26 Multiple authentication checks failed
        phrases: "sender is unauthenticated" authenticationFailed
        > 550-5.7.26 This mail has been blocked because the sender is unauthenticated.
        phrases: "required authentication level" authenticationFailed
        > 550 5.7.515 Access denied, sending domain example.com does not meet the required authentication level.
        phrases: "sender id " authenticationFailed
        > 550 5.7.1 Missing purported responsible address: Sender ID (PRA) Not Permitted
        phrases: "not permitted by the domain owner" authenticationFailed
        > 550 The originating IP of the message is not permitted by the domain owner
        phrases: "not allowed to send mail from" authenticationFailed
        > 550 5.7.0 192.0.2.1 is not allowed to send mail from example.com
        phrases: "not designate" authenticationFailed
        > 550 domain of bob@example.org does not designate 192.0.2.1 as permitted sender
        phrases: "frequency limited" rateLimited
        > 550 Ip frequency limited [id]. http://service.mail.qq.com/
        phrases: "rate limit" rateLimited
        > 421 Rate limit reached. Please try again later
        phrases: "too quickly" rateLimited
        > 450-4.2.1 The user you are trying to contact is receiving mail too quickly.
        > 450 4.2.1 | The user you are trying to contact is receiving mail too quickly: retry timeout exceeded
        phrases: "at a rate that prevents" rateLimited
        > 550-5.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages from being delivered.
        phrases: "unusual sending activity" rateLimited
        > 550 5.4.6 Unusual sending activity detected. Please try after sometime
        phrases: "sending quota" rateLimited
        > 550 5.4.5 Daily sending quota exceeded.
        phrases: "submission quota" rateLimited
        > 550 5.2.2 Submission quota exceeded
        phrases: "queue quota exceeded" rateLimited
        > 450 4.7.3 Organization queue quota exceeded.
        phrases: "email quota exceeded" rateLimited
        > 550-5.7.1 Email quota exceeded.
        phrases: "sending limit" rateLimited
        > 550 5.4.5 Daily user sending limit exceeded.
        phrases: "relay limit exceeded" rateLimited
        > 550-5.7.1 Daily SMTP relay limit exceeded for customer.
        phrases: "ratelimit" rateLimited
        > Ratelimit exceeded for host
        phrases: "send limit" rateLimited
        > mailbox unavailable. Mail send limit exceeded.
        phrases: "message quota exceeded" rateLimited
        > Daily message quota exceeded.
        phrases: "sending rate" rateLimited
        > 451 Maximum sending rate exceeded
        phrases: "messages they can receive" rateLimited
        > 554 5.2.122 The recipient has exceeded their limit for the number of messages they can receive per hour.
        phrases: "exceeded permitted limits" rateLimited
        > 550 5.7.508 Access denied, [2001:db8::1] has exceeded permitted limits within 2001:db8::/64 range.
        phrases: "has exceeded the max" rateLimited
        > Domain example.com has exceeded the max emails per hour (150/100 (150%)) allowed. Message will be reattempted later
        phrases: "has exceeded threshold" rateLimited
        > 550 5.7.705 Access denied, tenant has exceeded threshold.
        phrases: "daily limit" rateLimited
        > 550 5.1.90 Your message can't be sent because you've reached your daily limit for message recipients
        phrases: "too much mail" rateLimited
        > 450 4.7.1 Error: too much mail from 192.0.2.1
        phrases: "too many messages on the server" mailboxFull
        > 550 Benutzer hat zuviele Mails auf dem Server. / User has too many messages on the server.
        phrases: "thread limit exceeded" rateLimited
        > 4.3.2 432 | STOREDRV.Deliver; recipient thread limit exceeded
        phrases: "per transaction exceeded" rateLimited
        > 4.5.3 452 | Domain policy size per transaction exceeded, please try this recipient in a separate transaction
        phrases: "too many auth commands" rateLimited
        > 4.7.0 450 | Error: too many AUTH commands from 192.0.2.1
        phrases: "rcpt" ... "achieved the maximum threshold" rateLimited
        > 504 | The number of RCPT attempts is achieved the maximum threshold
        phrases: "sending ip temporarily suspended" rateLimited
        > 4.3.0 451 | [internal] sending ip temporarily suspended
        phrases: "message per connection" rateLimited
        > 421 Max message per connection reached, closing transmission channel
        phrases: "excessive volume" rateLimited
        > 421 4.7.1 Messages to jane@icloud.com deferred due to excessive volume. Try again later
        phrases: "mail flood" rateLimited
        > 554 5.7.28 Mail flood detected
        phrases: "too many errors" rateLimited
        > 421 4.7.0 mx.example.com Error: too many errors
        phrases: "too many recipients received" rateLimited
        > 452 Too many recipients received from the sender
        phrases: "too many recipients from" rateLimited
        > 450 4.7.1 Error: too many recipients from 192.0.2.1
        phrases: "greylist" rateLimited retry
        > 450 4.2.0 <jane@example.net>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help/example.net.html
        phrases: "throttl" rateLimited
        > 451 4.7.1 Throttling limit for sender reached
        phrases: "sender rate" rateLimited
        > 451 | Sender rate exceeds 100 messages per 1h
        phrases: "submission rate" rateLimited
        > 421 4.4.2 | 421 4.4.2 Message submission rate for this client has exceeded the configured limit
        phrases: "too many" ... "connections" tooManyConnections
        > 421 4.7.0 | 421 4.7.0 mx.example.com Error: too many connections from 192.0.2.1
        phrases: "too many sessions" tooManyConnections
        > 421 mx.comcast.net too many sessions opened
        phrases: "too many new tls" tooManyConnections
        > 421 4.7.0 mx.example.net Error: too many new TLS sessions from 192.0.2.1
        phrases: "server ports are busy" tooManyConnections
        > 421 4.3.2 All server ports are busy
        phrases: "max concurrent sessions" tooManyConnections
        > 421 Max concurrent sessions (#1.04)
        phrases: "connection limit" tooManyConnections
        > Connection limit exceeded
        phrases: "get mx info" domainUnknown
        > unable to get mx info: failed to get IPs from PTR record
        phrases: " ptr " reverseDNSRequired
        > 550-5.7.1 [192.0.2.1] The IP address sending this message does not have a PTR record setup
        phrases: "reverse dns" reverseDNSRequired
        > 550 5.7.25 Reverse DNS validation failed
        phrases: "reverse hostname" reverseDNSRequired
        > 450 4.7.1 Client host rejected: cannot find your reverse hostname, [192.0.2.1]
        phrases: "find your hostname" reverseDNSRequired
        > 450 4.7.25 Client host rejected: cannot find your hostname, [192.0.2.1]
        phrases: "rdns" reverseDNSRequired
        > 551 Server access mta.example.org forbidden by invalid RDNS record of your mail server
        phrases: "unverifiable" reverseDNSRequired
        > 450 Unverifiable sending host
        phrases: "unverifyable" reverseDNSRequired
        > 450 service permits 2 unverifyable sending IPs - mta.example.org is not 192.0.2.1
        phrases: "ip name lookup failed" reverseDNSRequired
        > 550 5.7.1 Relaying denied. IP name lookup failed [192.0.2.1]
        phrases: "ip name possibly forged" reverseDNSRequired
        > 550 5.7.1 Relaying denied. IP name possibly forged [192.0.2.1]
        phrases: "ip lookup for" ... "failed" reverseDNSRequired
        > 550-Reason: The reverse IP lookup for 192.0.2.1 has failed
        phrases: "without a valid sender domain" reverseDNSRequired
        > 550 5.7.1 Connections not accepted from servers without a valid sender domain.
        phrases: "requires valid sender domain" senderRejected
        > 550 rcpt | Requires valid sender domain
        phrases: "rejected for spam" spam
        > 552 Message rejected for spam
        phrases: "contains a virus" virus
        > 550 This message contains a virus (Eicar-Test-Signature)
        phrases: "virus e-mail" virus
        > 5.6.4 | Virus e-mail blocked
        phrases: "contains the" ... "virus" virus
        > Your email was rejected because it contains the Eicar-Test-Signature virus
        phrases: "virus detected" virus
        > 554 Virus Detected
        phrases: "virus" ... "detected by" virus
        > virus Eicar-Test-Signature detected by ClamAV - http://www.clamav.net
        phrases: "virus" ... "found" virus
        > Virus found: Eicar-Test-Signature
        phrases: "heuristics.phishing" virus
        > 554 Heuristics.Phishing.Email
        phrases: "virus signature" virus
        > Virus Signature Detected
        phrases: "virus alert" virus
        > VIRUS ALERT
        phrases: "virus detector" virus
        > Our virus detector has just been triggered by a message you sent
        phrases: "virus:" virus
        > Our content checker found virus: Eicar-Test-Signature in your email to the following recipients
        phrases: "contained" ... "and has not been delivered" virus
        > A message you sent to jane@example.net contained Eicar and has not been delivered.
        phrases: "infected" virus
        > 554 5.7.1 The message is infected
        phrases: "malware" virus
        > 554 5.7.1 Malware detected in message
        phrases: "trojan" virus
        > 552 Message rejected: Trojan.Generic found
        phrases: "suppression list" suppressed
        > Amazon SES did not send the message to this address because it is on the suppression list for your account.
        phrases: "address was suppressed" suppressed
        > 554 5.7.1 recipient address was suppressed due to system policy
        phrases: "has suppressed sending" suppressed
        > Amazon SES has suppressed sending to this address
        phrases: "bounced address" suppressed
        > 605 Not delivering to previously bounced address
        phrases: "unsubscribed address" suppressed
        > 606 Not delivering to unsubscribed address
        phrases: "marked your messages as spam" suppressed
        > 607 Not delivering to a user who marked your messages as spam
        phrases: "marked as inactive" suppressed
        > 406 You tried to send to a recipient that has been marked as inactive.
        phrases: "spam reporting address" suppressed
        > Spam Reporting Address
        phrases: "sender address rejected: not logged in" securityRequired
        > 553 5.7.1 <john@example.com>: Sender address rejected: not logged in
        phrases: "sender address rejected" senderRejected
        > 450 4.1.8 <john@example.com>: Sender address rejected: Domain not found
        phrases: "for sender address" senderRejected
        > 553 5.5.4 <john>... Domain name required for sender address john
        phrases: "sender address has null mx" senderRejected
        > 550 5.7.27 Sender address has null MX
        phrases: "sender domain does not" senderRejected
        > 554 5.7.1 | 554 5.7.1 Sender domain does not exist
        phrases: "sender verify" senderRejected
        > 550 Sender verify failed
        phrases: "sender verification" senderRejected
        > 550 Sender verification failed
        phrases: "verification failed for" senderRejected
        > 550-Verification failed for <john@example.com>
        phrases: "unroutable sender" senderRejected
        > 550 Unroutable sender address
        phrases: "unknown sender address" senderRejected
        > 550 5.1.7 Unknown sender address
        phrases: "unacceptable sender" senderRejected
        > 553 5.1.7 unacceptable sender address
        phrases: "invalid sender" senderRejected
        > 550 Invalid Sender
        phrases: "envelope sender" senderRejected
        > 553 5.7.1 sorry, your envelope sender is in my badmailfrom list
        phrases: "sender has no" senderRejected
        > 550 Sender has no A, AAAA, or MX DNS records.
        phrases: "domain of sender" senderRejected
        > 550 Domain of sender is not known
        phrases: "sender is on" ... "blacklist" senderRejected
        > 551 Sender is on domain's blacklist
        phrases: "banned sender" senderRejected
        > 550 5.7.503 Access denied, banned sender. john@example.com
        phrases: "bad outbound sender" senderRejected
        > 550 5.1.8 Access denied, bad outbound sender
        phrases: "spam abuse detected" senderRejected
        > 550 5.7.501 Access denied, spam abuse detected
        phrases: "fake sender" senderRejected
        > 550 Requested mail action not taken: Fake sender
        phrases: "permissions to send as" senderRejected
        > 550 5.7.60 SMTP; Client does not have permissions to send as this sender
        phrases: "not authorised to send from" senderRejected
        > 551 5.7.1 Not authorised to send from this header address
        phrases: "not authorized to send from" senderRejected
        > 403 You are not authorized to send from that email address
        phrases: "verified sender" senderRejected
        > 550 The from address does not match a verified Sender Identity.
        phrases: "not authorized to perform" senderRejected
        > 554 | Access denied: User is not authorized to perform ses:SendRawEmail
        phrases: "email address is not verified" relayDenied fixSender
        > 554 Message rejected: Email address is not verified. The following identities failed the check
        phrases: "unconfigured sending domain" senderRejected
        > 550 5.7.1 Unconfigured Sending Domain <example.com>
        phrases: "unregistered domains" senderRejected
        > 550 5.7.750 Client blocked from sending from unregistered domains
        phrases: "invalid dns mx" senderRejected
        > 550 rcpt | Requested action not taken: mailbox unavailable invalid DNS MX or A/AAAA resource record
        phrases: "sender address must be specified" senderRejected
        > 550 rcpt | Sender address must be specified
        phrases: "no smtp mx only" senderRejected
        > Requested action not taken: NO SMTP MX ONLY
        phrases: "from: domain is invalid" senderRejected
        > 550 5.2.0 <john@example.com> From: Domain is invalid. Please provide a valid From:
        phrases: "unresolvable rfc.5321 from" senderRejected
        > Unresolvable RFC.5321 from domain
        phrases: "unresolvable rfc.5322 from" senderRejected
        > Unresolvable RFC.5322 from domain
        phrases: "account or domain may not exist" undetermined
        > The account or domain may not exist, they may be blacklisted, or missing the proper dns entries.
        phrases: "domain may not exist" senderRejected
        > 550 Domain may not exist or DNS check failed
        phrases: "not a registered gateway user" senderRejected
        > 550 'john@example.com' is not a registered gateway user
        phrases: "email sending denied" senderRejected
        > 550-5.7.0 Email sending denied.
        phrases: "mail sending denied" senderRejected
        > 550-5.7.0 Mail Sending denied.
        phrases: "suspended due to abuse" senderRejected
        > 550-5.7.0 The sending email account has been temporarily suspended due to abuse.
        phrases: "sending for this account is disabled" senderRejected
        > 550 Message sending for this account is disabled
        phrases: "permission to post" senderRejected
        > you may not have permission to post messages to the group.
        phrases: "must equal authorized user" senderRejected
        > 553 | Mail from must equal authorized user
        phrases: "local user only" senderRejected
        > 550 Requested action not taken: Local user only
        phrases: "spoofed mail from" senderRejected
        > 550 Spoofed MAIL FROM
        phrases: "relay access denied" relayDenied
        > 554 5.7.1 <jane@example.net>: Relay access denied
        phrases: "relaying disallowed as" senderRejected
        > 553 | Relaying disallowed as bob@example.org
        phrases: "relaying" relayDenied
        > 550 5.7.1 <jane@example.net>... Relaying denied
        phrases: "relay not permitted" relayDenied
        > 550 relay not permitted
        phrases: "recipient not authori" relayDenied
        > 550 rcpt | Recipient not authorised
        phrases: "relay denied" relayDenied
        > 550-5.7.0 Mail relay denied [192.0.2.1].
        phrases: "relay disabled" relayDenied
        > 550 RELAY disabled
        phrases: "relay rejected" relayDenied
        > 554 Relay rejected for policy reasons.
        phrases: "do not relay" relayDenied
        > 571 jane@example.net prohibited. We do not relay without RFC2554 authentication.
        phrases: "relay not allowed" relayDenied
        > 451 Open relay not allowed
        phrases: "delivery is not allowed to this address" relayDenied
        > 550 Delivery is not allowed to this address.
        phrases: "allowed to be relayed" relayDenied
        > 553 sorry, that domain isn't allowed to be relayed thru this MTA (#5.7.1)
        phrases: "to a non-local e-mail address" relayDenied
        > This mail server requires authentication when attempting to send to a non-local e-mail address.
        phrases: "to relay" relayDenied
        > 550 5.7.1 Unable to relay for jane@example.net
        phrases: "credentials for relay" relayDenied
        > 550-5.7.1 Invalid credentials for relay [192.0.2.1].
        phrases: "allowed rcpthosts" relayDenied
        > 553 5.7.1 sorry, that domain isn't in my list of allowed rcpthosts
        phrases: "you are trying to use me" relayDenied
        > 553 5.7.1 you are trying to use me [server-1] as a relay
        phrases: "not a gateway" relayDenied
        > 550 not local host example.net, not a gateway
        phrases: "i cannot deliver mail for" relayDenied
        > 550 I cannot deliver mail for jane@example.net
        phrases: "recipient's mailbox is full" *.2.2 mailboxFull
        > 5.2.2 552 | This message is larger than the current system limit or the recipient's mailbox is full
        phrases: "larger than the current system limit" messageTooLarge
        > 552 5.2.2 This message is larger than the current system limit or the recipient's mailbox is full.
        phrases: "mailbox full" mailboxFull
        > 550 5.2.2 <jane@example.net>... Mailbox Full
        phrases: "mailbox" ... "is full" mailboxFull
        > 452 Mailbox jane@example.net is full
        phrases: "mailbox" ... "exceeded" ... "limit" mailboxFull
        > 552 We failed to deliver mail because the volume of recipient's mailbox exceeded the local limit.
        phrases: "mailfolder is full" mailboxFull
        > The e-mail message could not be delivered because the user's mailfolder is full.
        phrases: "inbox full" mailboxFull
        > ** Recipient inbox full **
        phrases: "account is full" mailboxFull
        > 550 The account is full
        phrases: "full mailbox" mailboxFull
        > has failed due to a full mailbox.
        phrases: "out of storage" mailboxFull
        > 552-5.2.2 The recipient's inbox is out of storage space and inactive.
        phrases: "exceeded storage" mailboxFull
        > 552 Requested mail action aborted: exceeded storage allocation
        phrases: "allowed storage" mailboxFull
        > 550 User has exhausted allowed storage space
        phrases: "exceeds allowed size" mailboxFull
        > User mailbox exceeds allowed size: jane@example.net
        phrases: "overquota" mailboxFull
        > 552 5.2.2 User is overquota
        phrases: "quotaexceeded" mailboxFull
        > STOREDRV.Deliver.Exception:QuotaExceededException; Failed to process message
        phrases: "quota" ... "exceed" mailboxFull
        > 552 5.2.2 User quota exceeded (UserSearch)
        > 552 5.2.2 | The recipient's quota has been exceeded; attachment too large for mailbox
        phrases: "quota violation" mailboxFull
        > 552 Quota violation for jane@example.net
        phrases: "exceed" | "over" ... "quota" mailboxFull
        > 552 Message for <jane@example.net> would exceed mailbox quota
        > The recipient is over disk quota
        phrases: "quota limit" mailboxFull
        > 550 You are at your quota limit
        phrases: "writing message: file too large" mailboxFull
        > maildir delivery failed: error writing message: File too large
        phrases: "mailbox size" mailboxFull
        > 552 5.2.2 Mailbox size limit exceeded
        phrases: "too large" messageTooLarge
        > 552 5.3.4 Message too large
        phrases: "too big" messageTooLarge
        > 552 5.3.4 Message file too big
        phrases: "message is too long" messageTooLarge
        > 552 Message is too long.
        phrases: "invalid mime" nonCompliantMessage
        > 5.6.211 | 554 5.6.211 Invalid MIME Content: Single text value size (32820) exceeded allowed maximum (32768).
        phrases: "size" ... "exceed" messageTooLarge
        > 552 | 552 sorry, that message size exceeds my databytes limit
        phrases: "exceed" ... "size" messageTooLarge
        > 552 | 552 Your message exceeded google's message size limits
        > mx.bbiq.jp | message exceeds maximum fixed size
        phrases: "exceeded mailsize" messageTooLarge
        > 552 Requested mail action aborted: exceeded mailsize limit
        phrases: "message length exceeds" messageTooLarge
        > 552 5.2.3 Message length exceeds limit set by recipient
        phrases: "size of" ... "message" ... "maximum" messageTooLarge
        > 552 The size of this message is above the maximum
        phrases: "filter size" messageTooLarge
        > 554 5.5.3 E-Mail rejected content filter size
        phrases: "length of data content" messageTooLarge
        > 510 The length of data content is achieved the maximum threshold
        phrases: "length of attach" messageTooLarge
        > 510 The length of attach is achieved the maximum threshold
        phrases: "number of attachments" messageTooLarge
        > 510 The number of attachments is achieved the maximum threshold
        phrases: "no longer on server" addressMoved
        > 550 5.1.6 recipient no longer on server: jane@example.net
        phrases: "mailbox moved" addressMoved
        > mailbox moved to jane@example.org
        phrases: "has moved, no forwarding" addressMoved
        > 550 5.1.6 Destination mailbox has moved, no forwarding address
        phrases: "user has moved" | "user has left" | "no longer works" | "address has changed" | "address has been changed" addressMoved
        > 551 5.1.6 User has moved; please try <jane@example.org>
        > 550 | Jane Doe no longer works here
        phrases: "user not local" addressMoved
        > 551 User not local; please try <jane@example.org>
        phrases: "owner has changed" addressMoved
        > 550 5.7.17 Mailbox owner has changed
        phrases: "account" ... "disabled" mailboxDisabled
        > The email account that you tried to reach is disabled
        > 550 rcpt | Account disabled
        phrases: "mailbox" | "address" | "recipient" | "user" ... " disabled" mailboxDisabled
        > 550 This mailbox has been disabled
        > 550 4.2.1 | Mailbox temporarily disabled
        > 550 | Address disabled
        > 525 5.7.13 none | Recipient address rejected: Disabled recipient address
        > 550 Recipient jane@example.net is disabled
        > 550 jane@example.net... User is disabled
        phrases: "user is terminated" mailboxDisabled
        > 550 jane@mail.ru is unavailable: user is terminated
        > 550 | Message was not accepted -- invalid mailbox. Local mailbox jane@mail.ru is unavailable: user is terminated
        phrases: "suspended user" mailboxDisabled
        > 550 5.1.1 suspended user
        phrases: "account" | "mailbox" ... "suspended" mailboxDisabled
        > 554 This account has been temporarily suspended
        > 550 mailbox currently suspended--please contact correspondent directly
        > 450 4.2.1 | Mailbox suspended: retry timeout exceeded
        phrases: "discontinued" mailboxDisabled
        > 554 delivery error: dd Sorry your message to jane@yahoo.com cannot be delivered. This account has been discontinued [#102].
        phrases: "temporary locked" mailboxDisabled
        > 550 5.7.1 <jane@example.net>: Recipient address rejected: User jane@example.net temporary locked. Please try again later!
        phrases: "mailbox has been blocked" mailboxDisabled
        > 550 5.2.1 This mailbox has been blocked due to inactivity (UserSearch)
        phrases: "frozen" mailboxDisabled
        > 550 Mailbox is frozen. See http://mail.i.ua/err/3/
        phrases: "inactive email address" userUnknown
        > 550 5.1.1 <jane@icloud.com>: inactive email address
        phrases: "inactive" mailboxDisabled
        > 550 5.2.1 The email account that you tried to reach is inactive
        phrases: "account" ... " expired" mailboxDisabled
        > 550 User account has expired
        > 550 rcpt | Account expired
        phrases: "mailbox cannot be accessed" mailboxDisabled
        > 550 5.2.1 Mailbox cannot be accessed
        phrases: "exception:accountdis" mailboxDisabled
        > 554 5.2.0 | 554 5.2.0 STOREDRV.Deliver.Exception:AccountDisabledException.MapiExceptionDomainNotFound
        phrases: "never logged on" mailboxDisabled
        > 550 We would love to have gotten this email to jane@example.com. But, your recipient never logged onto their free AIM Mail account.
        phrases: "not accepting any mail" mailboxDisabled
        > 550 JANE IS NOT ACCEPTING ANY MAIL
        phrases: "account" ... "blocked" mailboxDisabled
        > 550 5.5.0 Le compte du destinataire est bloque. The recipient account is blocked.
        phrases: "not authorized to receive mail" mailboxDisabled
        > 550 The user is not authorized to receive mail
        phrases: "administratively disabled" mailboxDisabled
        > 550 5.7.1 administratively disabled
        phrases: "domain" *.1.8 senderRejected
        > 5.1.8 550 | Domain does not exist, or has no mail exchanger
        phrases: "nxdomain" 4.*.* networkError
        > 4.0.0 | DNS Error: 80335577 DNS type 'mx' lookup of example.jp responded with code NXDOMAIN
        phrases: "nxdomain" domainUnknown
        > DNS Error: DNS type 'mx' lookup of example.jp responded with code NXDOMAIN
        phrases: "null mx" 4.*.* domainRefusesMail review
        > 4.0.0 | example.net has a null MX
        phrases: "null mx" domainRefusesMail
        > example.net has a null MX
        phrases: "does not accept mail" domainRefusesMail
        > 521 Host does not accept mail
        phrases: "doesn't receive email" domainRefusesMail
        > The domain example.net doesn't receive email
        phrases: "indicated no smtp service" domainRefusesMail
        > an MX or SRV record indicated no SMTP service
        phrases: "no smtp service" domainRefusesMail review
        > 554 No SMTP service here
        phrases: "no mx found" domainRefusesMail
        > No MX found for domain
        phrases: "no mx record found" domainRefusesMail
        > No mx record found for domain=example.net
        phrases: "find a mail exchanger" domainRefusesMail
        > Sorry, I couldn't find a mail exchanger or IP address. (#5.4.4)
        phrases: "best-preference mx" domainRefusesMail
        > Sorry. Although I'm listed as a best-preference MX or A for that host, it isn't in my control/locals file, so I don't treat it as local. (#5.4.6)
        phrases: "couldn't find any host by that name" 4.*.* networkError
        > 4.1.2 | Sorry, I couldn't find any host by that name. (#4.1.2)
        phrases: "couldn't find any host named" | "couldn't find any host by that name" domainUnknown
        > Sorry, I couldn't find any host named example.net. (#5.1.2)
        > Sorry, I couldn't find any host by that name.
        phrases: "name service error" 4.*.* networkError
        > 4.4.3 | Name service error for name=example.net type=MX: no answer, try again
        phrases: "host not found" 4.*.* networkError
        > 4.4.3 | Name server: example.net.: host not found
        phrases: "domain not found" 4.*.* networkError
        > 4.1.2 | 450 4.1.2 <jane@example.net>: Recipient address rejected: Domain not found
        phrases: "host not found, try again" networkError
        > Name service error for name=example.net type=MX: Host not found, try again
        phrases: "name service error" domainUnknown
        > Name service error for example.net: no answer
        phrases: "name or service not known" | "nodename nor servname provided" domainUnknown
        > 5.0.0 | [mail.example.net]: Name or service not known
        phrases: "host not found" domainUnknown
        > example.net: host not found
        phrases: "dns lookup failure: host" domainUnknown
        > DNS lookup failure: host mx.example.net could not be resolved
        phrases: "dns domain" ... "does not exist" domainUnknown
        > 550 5.4.310 DNS domain example.net does not exist
        phrases: "domain does not exist" 517 senderRejected
        > 517 | Domain does not exist: example.org.
        phrases: "domain does not exist" domainUnknown
        > Domain does not exist
        phrases: "domain name not found" domainUnknown
        > DNS Error: Domain name not found
        phrases: "domain not found" domainUnknown
        > 550 <jane@example.net>: Recipient address rejected: Domain not found, closing connection
        phrases: "no such domain" domainUnknown
        > 5.1.2 (bad destination system: no such domain)
        phrases: "nonexistent domain" domainUnknown
        > 554 5.4.4 SMTPSEND.DNS.NonExistentDomain; nonexistent domain
        phrases: "non-existent hosts" domainUnknown
        > all relevant MX records point to non-existent hosts
        phrases: "invalid domain" domainUnknown
        > 550 5.4.4 Invalid domain
        phrases: "illegal host/domain name" domainUnknown
        > Illegal host/domain name found
        phrases: "host address lookups failed" domainUnknown
        > all host address lookups failed permanently
        phrases: "unrouteable mail domain" domainUnknown
        > Unrouteable mail domain "example.net"
        phrases: "unrouteable address" domainUnknown
        > Unrouteable address
        phrases: "find the recipient domain" domainUnknown
        > 553-5.1.2 We weren't able to find the recipient domain.
        phrases: "no mail hosts for domain" domainUnknown
        > 5.4.4 (unable to route: no mail hosts for domain)
        phrases: "no route found to domain" domainUnknown
        > No route found to domain example.net
        phrases: "nowhere to deliver" domainUnknown
        > Nowhere to deliver mail to for domain: example.net
        phrases: "reserved by rfc 2606" domainUnknown
        > 5.1.4 Recipient address reserved by RFC 2606
        phrases: "domain" ... "couldn't be found" domainUnknown
        > Your message wasn't delivered to jane@example.net because the domain example.net couldn't be found.
        phrases: "no dns entries for" domainUnknown
        > There are no DNS entries for the hostname example.net.
        phrases: "block-send-er" senderRejected
        > 554 5.7.1 <jane@example.net>: Recipient address rejected: BLOCK-SEND-ER
        phrases: "ers-customized-block" blocked
        > 550 5.7.1 <jane@example.net>: Recipient address rejected: ERS-CUSTOMIZED-BLOCK
        phrases: "no-domain" domainRefusesMail
        > 554 5.7.1 <jane@example.net>: Recipient address rejected: NO-DOMAIN
        phrases: "recipient address rejected: blocked" mailboxDisabled
        > 540 5.7.1 <jane@rambler.ru>: Recipient address rejected: blocked
        phrases: "all recipient addresses rejected" userUnknown
        > 550 5.4.1 All recipient addresses rejected : Access denied
        phrases: "address verification problem" systemError
        > 450 4.1.1 <jane@example.net>: Recipient address rejected: Address verification problem
        phrases: "recipient address rejected: unverified" systemError
        > 450 4.1.1 <jane@example.net>: Recipient address rejected: unverified address: connect to mx.example.net: Connection refused
        phrases: "user unknown" 5.2.0 recipientFiltered
        > 5.2.0 | 550 <jane@example.ne.jp>: User unknown
        phrases: "unknown user" 5.2.0 recipientFiltered
        > 5.2.0 | 550 Unknown user jane@example.ne.jp
        phrases: "550 : user unknown" recipientFiltered
        > 550 : User unknown
        phrases: "user unknown" 5.2.1 rcpt userUnknown
        > 5.2.1 rcpt | 550 5.2.1 <jane@example.net>... User Unknown
        phrases: "user unknown" 5.2.1 data recipientFiltered
        > 5.2.1 data | 550 5.2.1 <jane@example.net>... User Unknown
        phrases: by @amazon "user unknown" 5.2.1 recipientFiltered
        > 5.2.1 by:a27-80.smtp-out.us-west-2.amazonses.com | 550 5.2.1 <jane@example.net>... User Unknown
        phrases: "user unknown" 5.2.1 mailboxDisabled
        > 5.2.1 | 550 5.2.1 <jane@example.net>... User Unknown
        phrases: "user unknown" 5.7.1 recipientFiltered
        > 5.7.1 | 550 5.7.1 <jane@sfr.fr>: Recipient address rejected: User unknown
        phrases: "user unknown" 5.0.0 data recipientFiltered
        > 5.0.0 data | 550 5.0.0 <jane@mineo.jp>... User unknown
        phrases: "unknown user" ... "docomo.ne.jp" recipientFiltered
        > 5.3.0 - Other mail system problem 550-'Unknown user jane@docomo.ne.jp' (delivery attempts: 0)
        phrases: "invalid address" *.1.7 senderRejected
        > 5.1.7 550 | Invalid address
        phrases: "user unknown" *.1.* userUnknown
        > 5.1.1 550 none | 550 5.1.1 <jane@example.net>: Recipient address rejected: User unknown in virtual mailbox table
        phrases: "unknown user" *.1.* userUnknown
        > 5.1.1 550 none | 550 5.1.1 Unknown user jane@example.ne.jp
        phrases: "no such user" *.1.* userUnknown
        > 5.1.1 550 none | 550 5.1.1 No such user
        phrases: "recipient not found" *.1.* userUnknown
        > 5.1.10 none | 550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup
        phrases: by @kddi "user unknown (in reply to rcpt" mailboxDisabled
        > by:lsean.ezweb.ne.jp rcpt | 550 user unknown (in reply to RCPT TO command)
        phrases: @kddi "user unknown" userUnknown
        > lsean.ezweb.ne.jp 550 none | 550 <jane@ezweb.ne.jp>: User unknown
        phrases: by @messagelabs "no such user" userUnknown
        > 550 none by:server-1.bemta-1.messagelabs.com | 550 jane@example.net... No such user
        phrases: "unknown user" 5.0.0 none userUnknown
        > 5.0.0 550 none | 550 Unknown user
        phrases: "no such user here" 5.0.0 none userUnknown
        > 5.0.0 550 none | 550 No such user here
        phrases: "no such user" 553 userUnknown
        > 553 none | 553 5.3.0 <jane@example.net>... No such user
        phrases: "user unknown" 5xx none recipientFiltered
        > 550 none | 550 user unknown
        phrases: "unknown user" 5xx none recipientFiltered
        > 550 none | 550 Unknown user jane@example.ne.jp
        phrases: "no such user" 5xx none recipientFiltered
        > 550 none | 550 jane@example.net... No such user
        phrases: "recipient not found" none recipientFiltered
        > none | Recipient Not Found MSEXCH:IMC:EXAMPLE:SITE:SERVER
        phrases: "doesn't have a yahoo.com" userUnknown
        > none 554 | 554 delivery error: dd This user doesn't have a yahoo.com account (jane@example.com) [0]
        phrases: "this user doesn't have a" 5.2.1 userUnknown
        > 554 5.2.1 none | 554 5.2.1 delivery error: dd This user doesn't have a example.net account [-5]
        phrases: "this user doesn't have a" none recipientFiltered
        > none | This user doesn't have a yahoo.co.jp account (jane@yahoo.co.jp) [0]
        phrases: "validrcptto" userUnknown
        > 553 sorry, this recipient is not in my validrcptto list (#5.7.1)
        phrases: "550 user" ... " unknown" userUnknown
        > 550 User jane@example.net unknown
        phrases: "other recipients in the same domain" userUnknown
        > Reason: Unable to deliver message to <jane@example.net> (and other recipients in the same domain).
        phrases: "user unknown" userUnknown
        > 550 5.1.1 <jane@example.net>... User unknown
        phrases: "unknown user" userUnknown
        > 550 Unknown user jane@example.ne.jp
        phrases: "unknown recipient" userUnknown
        > MSEXCH:IMS:EXAMPLE:SITE:SERVER 0 (000C05A6) Unknown Recipient
        phrases: "recipient unknown" userUnknown
        > 550 <jane@example.net>, Recipient unknown
        phrases: "unknown address" userUnknown
        > 5.1.0 - Unknown address error 550-'no'
        phrases: "address unknown" userUnknown
        > 550 5.1.1 Sorry, user address unknown
        phrases: "unknown local" userUnknown
        > 550 unknown local-part "jane" in domain "example.net"
        phrases: "unknown or illegal alias" userUnknown
        > 550 5.1.1 unknown or illegal alias: jane@verizon.net
        phrases: "addressee unknown" userUnknown
        > 550 5.2.1 Addressee unknown, relay=[192.0.2.1]
        phrases: "nosuchuser" userUnknown
        > 550 5.1.1 https://support.google.com/mail/?p=NoSuchUser
        phrases: "answer=6596" userUnknown
        > 550 5.1.1 http://support.google.com/mail/bin/answer.py?answer=6596 ad1si1997204pbd.83 - gsmtp
        phrases: "no mailbox" userUnknown
        > Sorry, no mailbox here by that name. (#5.1.1)
        phrases: "not our customer" userUnknown
        > 550 5.1.1 Not our Customer
        phrases: "isn't a local account" userUnknown
        > 503 rcptto account isn't a local account
        phrases: "resolver.adr.recip" userUnknown
        > #550 5.1.1 RESOLVER.ADR.RecipN
        phrases: "resolver.adr.exrecipnotfound" userUnknown
        > 550 5.1.1 RESOLVER.ADR.ExRecipNotFound; not found
        phrases: "wasn't found at" userUnknown
        > jane wasn't found at example.net.
        phrases: "address couldn't be found" userUnknown
        > Your message wasn't delivered to jane@example.net because the address couldn't be found, or is unable to receive mail.
        phrases: "invalid recipient" userUnknown
        > 550 Invalid recipient: <jane@softbank.ne.jp>
        phrases: "invalid user" userUnknown
        > 550 Invalid User: jane@163.com
        phrases: "invalid mailbox" userUnknown
        > 550 Message was not accepted -- invalid mailbox. Local mailbox jane@mail.ru is unavailable
        phrases: "invalid final delivery userid" userUnknown
        > Invalid final delivery userid: jane@example.net
        phrases: "marked as invalid" userUnknown
        > 550 5.7.1 User email address is marked as invalid
        phrases: "is no longer valid" userUnknown
        > 554 jane@yahoo.com is no longer valid. [-20]
        phrases: "bad destination mailbox address" userUnknown
        > 550 5.1.1 Bad destination mailbox address
        phrases: "this user doesn't have a" userUnknown
        > 554 delivery error: dd This user doesn't have a yahoo.co.jp account (jane@example.jp) [0]
        phrases: "not listed in" userUnknown
        > User jane (jane@example.net) not listed in Domino Directory
        phrases: "several matches found in" | "no matches to nameserver query" userUnknown
        > 5.0.0 | Recipient user name info (info@example.net) not unique. Several matches found in Domino Directory.
        > No matches to nameserver query
        phrases: "recipient name is not recognized" userUnknown
        > The recipient name is not recognized
        phrases: "recipient verification failed" userUnknown
        > 550 Recipient verification failed
        phrases: "recipient mailbox unallocated" userUnknown
        > 550 5.1.1 recipient mailbox unallocated
        phrases: "user hasn't got the service" userUnknown
        > 5.1.1 szn; User hasn't got the service mapped
        phrases: "cuda_nsu" userUnknown
        > 550 permanent failure for one or more recipients (jane@example.net:550 5.1.1 cuda_nsu)
        phrases: "address rejected" 5.1.0 userUnknown
        > 5.1.0 | 550 #5.1.0 Address rejected.
        phrases: "mailbox unavailable" 5.1.* userUnknown
        > 5.1.1 | 550 5.1.1 Requested action not taken: mailbox unavailable
        phrases: "mailbox unavailable" 5.5.0 userUnknown
        > 5.5.0 | 550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302).
        phrases: "check the recipient's e-mail address" userUnknown
        > Please check the recipient's e-mail address and try to resend the message
        phrases: "e-mail address isn't valid" userUnknown
        > The format of the recipient's e-mail address isn't valid. A valid e-mail address has this format: someone@example.com
        phrases: "no user by that name" userUnknown
        > no user by that name
        phrases: "missing home directory" userUnknown
        > 550 5.3.0 jane: user missing home directory
        phrases: "undeliverable address" userUnknown
        > Undeliverable address
        phrases: "account not available" userUnknown
        > 550 5.2.0 | 550 5.2.0 jane@example.net Account not available
        phrases: "rcpt (" ... "dosn't exist" userUnknown
        > 554 RCPT (jane@example.com) dosn't exist
        phrases: "addresses were unknown" userUnknown
        > The following destination addresses were unknown
        phrases: "reputation" badReputation
        > 554 Your access to this mail system has been rejected due to the sending MTA's poor reputation.
        phrases: "senderscore" badReputation
        > 554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using bl.score.senderscore.com
        phrases: "sender score" badReputation
        > 554 rejected, low sender score
        phrases: "sender is blocklisted" recipientFiltered
        > 550 5.1.1 sender is blocklisted
        phrases: "spamhaus" blocked
        > 553 http://www.spamhaus.org/query/bl?ip=192.0.2.1
        phrases: "spamcop" blocked
        > 554 5.7.1 https://www.spamcop.net/bl.shtml?192.0.2.1
        phrases: "dnsbl" blocked
        > 554 found in a DNSBL
        phrases: "sorbs" blocked
        > 554 5.7.1 Currently Sending Spam See: http://www.sorbs.net/lookup.shtml?192.0.2.1
        phrases: "uceprotect" blocked
        > 554 192.0.2.1 is UCEPROTECT-Level 1 listed
        phrases: "abuseat" blocked
        > 554 rejected: see https://www.abuseat.org/lookup.cgi?ip=192.0.2.1
        phrases: "invaluement" blocked
        > 554 rejected: ivmSIP https://www.invaluement.com/lookup/
        phrases: "spamrats" blocked
        > 554 rejected: see http://www.spamrats.com/bl?192.0.2.1
        phrases: "mailspike" blocked
        > 554 rejected: see http://mailspike.org/anubis/lookup.html
        phrases: "psbl" blocked
        > 554 rejected: see http://psbl.org/listing?ip=192.0.2.1
        phrases: "surbl" | "uribl" blocked
        > 554 rejected: see http://www.surbl.org/surbl-analysis
        > 5.7.1 550 | 550 5.7.1 Your email breaches local URIBL policy.
        phrases: "barracudacentral" blocked
        > 554 http://bbl.barracudacentral.com/q.cgi?ip=192.0.2.1
        phrases: "cloudmark" blocked
        > 550 refused, see http://csi.cloudmark.com/reset-request/?ip=192.0.2.1
        phrases: " rbl" blocked
        > 554 List on RBL sites
        phrases: "backscatterer" blocked
        > 554 5.7.1 see http://www.backscatterer.org/?ip=192.0.2.1
        phrases: "is filtered and this connection" blocked
        > 4.3.2 421 | Your address is filtered and this connection will be closed
        phrases: "blocklist" blocked
        > 550 192.0.2.1 is on our blocklist
        phrases: "block list" blocked
        > 550 5.7.1 part of their network is on our block list
        phrases: "messages from" ... "weren't sent" blocked
        > 550 Unfortunately, messages from 192.0.2.1 weren't sent. Please contact your Internet service provider
        phrases: "block for spam" blocked
        > 554 comcast block for spam
        phrases: "blacklisted" blocked
        > 550 You are blacklisted for spam content
        phrases: "in a black list" blocked
        > 550 mx.example.com is in a black list at example.org
        phrases: "traffic not accepted from this ip" badReputation
        > 550 5.7.708 Access denied, traffic not accepted from this IP
        phrases: " ip " ... "not in whitelist" blocked
        > 421-4.7.0 IP not in whitelist for RCPT domain, closing connection.
        phrases: "ip is rejected" blocked
        > 550 IP is rejected: 192.0.2.1
        phrases: "invalid ip" blocked
        > 554 INVALID IP FOR SENDING MAIL OF DOMAIN example.com
        phrases: "ip in prison" blocked
        > 550 IP in prison
        phrases: "abuse. go away" blocked
        > Policy rejection- Abuse. Go away.
        phrases: "access to this mail system has been" blocked
        > Your access to this mail system has been rejected
        phrases: "not allowed to connect" blocked
        > You are not allowed to connect.
        phrases: "dialup" blocked
        > 554 Dialup/transient IP not allowed. Use a mailgateway/smarthost
        phrases: "smtp server of your isp" blocked
        > 550 5.7.0 <john@example.com>... Please use the smtp server of your ISP.
        phrases: "not authorized to send email directly" blocked
        > 550-5.7.1 The IP you're using to send mail is not authorized to send email directly to our servers.
        phrases: "not accepting connections" blocked
        > 554 st11p00im-smtpin013.me.com ESMTP not accepting connections
        phrases: "esmtp service not available" blocked
        > 554-gmx.net (mxgmx001) Nemesis ESMTP Service not available
        phrases: "service unavailable; client" blocked
        > 550 5.7.1 Service unavailable; client [192.0.2.1] refused
        phrases: "client host rejected" blocked
        > 554 5.7.1 <mx.example.com[192.0.2.1]>: Client host rejected: go away
        phrases: "intrusion prevention" blocked
        > 421 4.7.1 | Intrusion prevention active for [192.0.2.1]
        phrases: "open relay" blocked
        > 501 <jane@example.net>... no access from mail server [192.0.2.55] which is an open relay.
        phrases: "permanently deferred" blocked
        > 421 4.7.1 [TS03] All messages from 192.0.2.1 will be permanently deferred
        phrases: "temporarily deferred" rateLimited
        > 421 4.7.0 [TSS05] Messages from 192.0.2.1 temporarily deferred
        phrases: "dictionary attack" blocked
        > 550 Dictionary attack detected
        phrases: "bounce attack" blocked
        > 550 Suspected bounce attacks
        phrases: "too many bad recipients" blocked
        > 421 4.7.0 mx.example.net Too many bad recipients; closing connection
        phrases: "host network not allowed" policyViolation
        > 554 Host network not allowed
        phrases: "connection denied" blocked
        > 550 Connection denied
        phrases: "connection rejected by policy" blocked
        > 501 Connection rejected by policy [7.7]
        phrases: "submit messages" ... "has been rejected" blocked
        > 550 Your access to submit messages to this e-mail system has been rejected.
        phrases: "your ip" blocked
        > 554 Your IP is refused
        phrases: "currently blocked" blocked
        > 571 Email from 192.0.2.1 is currently blocked by Verizon Online's anti-spam system.
        phrases: "rejected due to listing" blocked
        > 550 Mail from IP 192.0.2.1 was rejected due to listing in Example SBL.
        phrases: "blocked using" blocked
        > 554 Service unavailable; Helo command [mail.example.org] blocked using multi.example
        phrases: "not allowed to send us" blocked
        > 554 Swisscom AG IP: 192.0.2.1, You are not allowed to send us mail.
        phrases: "spam message" spam
        > 550 spam message rejected. Please visit http://help.mail.ru/notspam-support/id
        phrases: "spam detected" spam
        > 552 5.2.0 Spam detected
        phrases: "spam content" spam
        > 554 rejected due to spam content
        phrases: "spam refused" spam
        > 550 Spam refused
        phrases: "spam rejected" spam
        > 550 5.7.0 Spam rejected.
        phrases: "gtube" spam
        > 554 Gtube pattern
        phrases: "mcspamsignature" spam
        > 554 Email rejected due to security policies - MCSpamSignature.sa.23.1
        phrases: "as spam" spam
        > 550 5.7.1 Message rejected as spam by Content Filtering.
        phrases: "be spam" spam
        > 552 5.2.0 This message has content judged to be spam by the internet community
        phrases: "rejected spam" spam
        > 554 5.5.5 E-Mail rejected spam
        phrases: "spam ip" blocked
        > 554 5.5.4 spam ip rejected
        phrases: "behaviour spam" blocked
        > 554 Reject by behaviour spam at Data state
        phrases: "spam-and-abusive" blocked
        > 554 see https://developers.cloudflare.com/email-routing/postmaster/#spam-and-abusive-traffic
        phrases: "suspicion of spam" spam
        > 554 5.7.1 Message rejected under suspicion of SPAM
        phrases: "sending address not accepted" blocked
        > 554 | Sending address not accepted due to spam filter
        phrases: "spam filter" spam
        > mail is denied, by spam filter
        phrases: "our spam firewall" spam
        > was blocked by our Spam Firewall.
        phrases: "spam engine" spam
        > spamed by local spam engine
        phrases: "spam points" spam
        > 550 This message scored 12.4 spam points.
        phrases: "spam score" spam
        > 550 spam score exceeded threshold (#5.6.1)
        phrases: "high probability of spam" spam
        > 550 High probability of spam
        phrases: "probability spam" spam
        > 550 "The mail server detected your message as high probability spam"
        phrases: "spam signature" spam
        > 550 Mail matches a known spam signature
        phrases: "spam sender" spam
        > 550 spam sender
        phrases: "spam url" spam
        > 554 rejected due to spam URL in content
        phrases: "anti-spam" spam
        > 554 5.7.1 Your mail is blocked automatically by Anti-spam system
        phrases: "nature of the content" spam
        > 421-4.7.0 This message is suspicious due to the nature of the content
        phrases: "junkemailfilter" blocked
        > 5.7.1 554 | Found at hostkarma.junkemailfilter.com
        phrases: "junk" spam
        > 550 junk mail is not accepted here
        phrases: "email security alert" spam
        > 554 Email Security Alert
        phrases: "message filtered" recipientFiltered
        > 550 5.2.0 Message Filtered
        phrases: "message" ... "has been blocked" spam
        > Your message to jane@example.net has been blocked. See technical details below for more information.
        phrases: "permanently rejected message" contentRejected
        > 554 mail server permanently rejected message (#5.3.0)
        phrases: "content" ... "rejected" contentRejected
        > 500 5.6.1 Message content rejected
        phrases: "content" ... "denied" contentRejected
        > 550 Mail content denied
        phrases: "unsafe content" contentRejected
        > 550 Message contained unsafe content
        phrases: "banned content" contentRejected
        > 554 rejecting banned content
        phrases: "due to content" contentRejected
        > 554 Message bounced due to content examination policy
        phrases: "banned name" contentRejected
        > banned name: application/octet-stream,.exe,setup.exe
        phrases: "banned:" contentRejected
        > 554 5.7.0 Bounce, id=01234-05 - BANNED: .exe,setup.exe
        phrases: "reject, id=" contentRejected
        > 554 5.7.0 Reject, id=12345-01 - BANNED
        phrases: "media not supported" contentRejected
        > 550 5.6.1 Media not supported
        phrases: "8-bit data in message header" contentRejected
        > 550 5.6.9 improper use of 8-bit data in message header
        phrases: "bare lf" nonCompliantMessage
        > 554 Rejected - Message containing bare LF's.
        phrases: "bare <lf>" nonCompliantMessage
        > 521 5.5.2 Error: bare <LF> received
        phrases: "bare line" nonCompliantMessage
        > 451 Bare line-feed; see http://haraka.github.io/barelf/
        phrases: "smtplf" nonCompliantMessage
        > 451 See https://cr.yp.to/docs/smtplf.html.
        phrases: " rfc " ... "compliant" nonCompliantMessage
        > 554 Headers are not RFC compliant[291]
        phrases: "rfc 5322" nonCompliantMessage
        > 550 Only one From header allowed. See RFC 5322, section 3.6
        phrases: "malformed address" syntaxError
        > 501 jane@@example.com: malformed address: @example.com may not follow jane@
        phrases: "malformed" nonCompliantMessage
        > 554-5.6.0 Mail message is malformed. Not accepted.
        phrases: "missing a valid" nonCompliantMessage
        > 550-5.7.1 Message missing a valid From address
        phrases: "multiple addresses in" nonCompliantMessage
        > 550-5.7.1 Messages with multiple addresses in the From: header are not accepted.
        phrases: "header syntax" nonCompliantMessage
        > 550 header syntax
        phrases: "header is too long" nonCompliantMessage
        > 5.0.350 550 rcpt | X-DG-Ref header is too long
        phrases: "header length" nonCompliantMessage
        > 550 5.6.0 message header length exceeds safety limit
        phrases: "no resent-from" | "without to: field" nonCompliantMessage
        > 554 | 554 No Resent-From field given
        > 5.0.0 | Messages without To: fields are not accepted here
        phrases: "header name limit" nonCompliantMessage
        > 552-5.3.4 Your message exceeds Google's header name limit.
        phrases: "invalid header" | "invalid from header" | "duplicate from headers" | "bad message-id" | "has no date" | "invalid message format" nonCompliantMessage
        > invalid header
        > 550 | Message has no Date
        phrases: "duplicate header" nonCompliantMessage
        > Duplicate header field: "From"
        phrases: "line length" nonCompliantMessage
        > 550 maximum allowed line length is 998 octets, got 1234
        phrases: "line too long" nonCompliantMessage
        > 500 line too long
        phrases: "mime nesting" nonCompliantMessage
        > 554 5.6.0 MIME nesting exceeds safety limit
        phrases: "too many mime parts" nonCompliantMessage
        > 554 Transaction failed due to too many MIME parts
        phrases: "international unicode" nonCompliantMessage
        > 553-The recipient's mail server does not support E-mail 553-messages with international Unicode E-mail addresses
        phrases: "smtputf8" nonCompliantMessage
        > 553 5.6.7 Must declare SMTPUTF8 to send unicode address
        phrases: "non-ascii addresses" nonCompliantMessage
        > 550 5.6.7 Non-ASCII addresses not permitted for that sender/recipient
        phrases: "unicode character in a disallowed" nonCompliantMessage
        > 550-5.7.1 The message contains a unicode character in a disallowed header.
        phrases: "encoded-word syntax" nonCompliantMessage
        > 550-5.7.1 Encoded-word syntax is not permitted in message header
        phrases: "invalid characters" nonCompliantMessage
        > 550 5.6.11 Invalid characters in the message
        phrases: "subject is mandatory" nonCompliantMessage
        > 550 5.2.1 Subject is mandatory
        phrases: "too many related errors" nonCompliantMessage
        > 550 5.3.0 Too many related errors
        phrases: "conversionfailedexception" nonCompliantMessage
        > 554 STOREDRV.Deliver.Exception:ConversionFailedException; Failed to process message due to a permanent exception
        phrases: "lines too long" nonCompliantMessage
        > 550 message has lines too long for transport
        phrases: "longer than 998" nonCompliantMessage
        > Header line longer than 998 characters
        phrases: "missing" ... "header" nonCompliantMessage
        > Missing required header field: "Date"
        phrases: "smtp protocol violation" syntaxError
        > 451-4.5.0 SMTP protocol violation, no commands allowed to pipeline after STARTTLS
        phrases: "starttls" securityRequired
        > 530 5.7.0 Must issue a STARTTLS command first
        phrases: "tls not available due to local problem" systemError
        > 454 4.7.0 TLS not available due to local problem
        phrases: "tls currently unavailable" systemError
        > 454 TLS currently unavailable
        phrases: "tls required" securityRequired
        > 421-4.7.0 TLS required for RCPT domain, closing connection.
        phrases: "tls is required" securityRequired
        > TLS is required, but was not offered by host mx.example.net[192.0.2.1]
        phrases: "tls session is required" securityRequired
        > a TLS session is required, but the server did not offer TLS support
        phrases: "ssl/tls" securityRequired
        > 530 A SSL/TLS-connection is required for authentication.
        phrases: "requiretls" securityRequired
        > 550 5.7.30 REQUIRETLS support required
        phrases: "tlsa" securityRequired
        > TLSA lookup error for mx.example.net:25
        phrases: "mta-sts" securityRequired
        > 451 4.7.5 failed MTA-STS validation
        phrases: "certificate" securityRequired
        > 550 5.7.322 certificate-expired: destination mail server's certificate is expired
        phrases: "dnssec-invalid" securityRequired
        > 550 5.7.324 dnssec-invalid: destination domain returned invalid DNSSEC records
        phrases: "temporary authentication failure" systemError
        > 454 Temporary authentication failure
        phrases: "maximum credits exceeded" rateLimited
        > 451 Authentication failed: Maximum credits exceeded
        phrases: "authentication required" | "auth required" | "authenticate first" | "log in first" securityRequired
        > 530 5.7.0 Authentication required.
        > 550 | You must log in first
        phrases: "authentication is required" securityRequired
        > 530 SMTP authentication is required.
        phrases: "too much fail authentication" securityRequired
        > 451 | Requested mail action not taken: too much fail authentication
        phrases: "authentication failed" securityRequired
        > 535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6
        phrases: "auth failed" securityRequired
        > 535 SMTP AUTH failed with the remote server
        phrases: "authentication credentials invalid" securityRequired
        > 535 Authentication Credentials Invalid
        phrases: "no authentication type succeeded" securityRequired
        > 535 5.7.8 Sorry, no authentication type succeeded
        phrases: "must be authenticated" securityRequired
        > 550 must be authenticated
        phrases: "username and password not accepted" securityRequired
        > 535-5.7.8 Username and Password not accepted.
        phrases: "log in through your web browser" securityRequired
        > 534-5.7.14 Please log in through your web browser and then try again.
        phrases: "too many login attempts" securityRequired
        > 454-4.7.0 Too many login attempts, please try again later.
        phrases: "unauthenticated" securityRequired
        > 550 Unauthenticated senders not allowed
        phrases: "client was not authenticated" securityRequired
        > 530 5.7.57 Client was not authenticated to send anonymous mail during MAIL FROM
        phrases: "cannot achieve exchange server authentication" securityRequired
        > 451 5.7.3 Cannot achieve Exchange Server authentication
        phrases: "not subscribed to ses" securityRequired
        > 535 Account not subscribed to SES
        phrases: "cryptographic" securityRequired
        > 554 5.7.5 Cryptographic failure
        phrases: "client not authenticated" securityRequired
        > 5.7.57 | 530 5.7.57 Client not authenticated to send mail.
        phrases: "authentication unsuccessful" securityRequired
        > 5.7.139 | 535 5.7.139 Authentication unsuccessful, the user credentials were incorrect.
        phrases: "session encryption is required" securityRequired
        > 4.7.1 | 450 4.7.1 Session encryption is required
        phrases: "encryption required" securityRequired
        > 538 5.7.11 Encryption required for requested authentication mechanism
        phrases: "cannot start tls" securityRequired
        > Cannot start TLS: handshake failure
        phrases: "tls handshake" securityRequired
        > 4.7.0 | 403 4.7.0 TLS handshake failed.
        phrases: "rejected by recipients" recipientFiltered
        > 550 Mail is rejected by recipients
        phrases: "banned recipient" recipientFiltered
        > 550 5.7.505 Access denied, banned recipient
        phrases: "sender not in allowed-senders" recipientFiltered
        > 550 5.7.124 Sender not in allowed-senders list
        phrases: "sender isn't a group member" recipientFiltered
        > 550 5.7.193 Delivery failed because the sender isn't a group member
        phrases: "sender was not authenticated" recipientFiltered
        > 550 5.7.134 Sender was not authenticated for mailbox
        phrases: "sender not authenticated for group" recipientFiltered
        > 550 5.7.133 Sender not authenticated for group
        phrases: "not pre-approved" recipientFiltered
        > X-Boxbe-Notice; Sender not pre-approved. Follow instructions in above notice
        phrases: "doesn't want your mail" recipientFiltered
        > 550 5.7.1 Recipient doesn't want your mail
        phrases: "are not accepting mail from" | "not accepting mail from this sender" recipientFiltered
        > 550 jane@aol.com is not accepting mail from this sender
        > because they are not accepting mail from minutes@lists.example.com:
        phrases: "user in blacklist" recipientFiltered
        > 550 User in blacklist
        phrases: "user rejected" recipientFiltered
        > 550 User rejected
        phrases: "recipient preferences" recipientFiltered
        > Refused due to recipient preferences
        phrases: "recipient has blocked" recipientFiltered
        > recipient has blocked you
        phrases: "rcpt is rejected" recipientFiltered
        > 550 rcpt is rejected
        phrases: "block-rcpt" recipientFiltered
        > 554 5.7.1 <jane@example.net>: Recipient address rejected: BLOCK-RCPT
        phrases: "envelope blocked" recipientFiltered
        > 550 Envelope blocked - User Entry
        phrases: "manually blocked senders" recipientFiltered
        > 550 Rejected by header based manually Blocked Senders
        phrases: "automatically rejected" *.2.2 mailboxFull
        > 5.2.2 | Your message to <jane@example.net> was automatically rejected: no room
        phrases: "automatically rejected" recipientFiltered
        > Your message to <jane@example.net> was automatically rejected:
        phrases: "permission to send to" recipientFiltered
        > 550 You do not have permission to send to this recipient.
        phrases: "too many recipients" 4xx rateLimited
        > 452 | 452 4.5.3 Error: too many recipients
        phrases: "too many recipients" policyViolation
        > 550 5.5.3 Too many recipients
        phrases: "legitimate bounces are never sent" policyViolation
        > 550 Legitimate bounces are never sent to more than one recipient.
        phrases: "multi-recipient bounce" policyViolation
        > 550 5.5.3 <jane@example.net>: Recipient address rejected: Multi-recipient bounce
        phrases: "policy error" policyViolation
        > 452 Mailbox delivery: policy error
        phrases: "mailpolicy" policyViolation
        > 554 5.2.3 MailPolicy violation error delivering to mailboxes
        phrases: "rejected by destination domain" policyViolation
        > 541 5.4.1 Mail rejected by destination domain
        phrases: "denied" ... "(mode: normal)" policyViolation
        > 554 | Denied [6ba8c5] (Mode: normal)
        phrases: "policy violation" policyViolation
        > 550 Policy violation
        phrases: "policy restriction" policyViolation
        > 550 Requested action not taken: policy restrictions.
        phrases: "policy reasons" policyViolation
        > 554 Message not accepted for policy reasons
        > mta5.am0.yahoodns.net 5.7.9 554 data | Message not accepted for policy reasons
        phrases: "security polic" policyViolation
        > 554 Email rejected due to security policies
        phrases: "administrative prohibition" policyViolation
        > 550 Administrative prohibition
        phrases: "delivery not authorized" policyViolation
        > 571 Delivery not authorized, message refused
        phrases: "does not accept email over ipv6" policyViolation
        > 550 5.7.510 Access denied, example.net does not accept email over IPv6
        phrases: "command rejected" policyViolation
        > 550 5.7.1 Command rejected
        phrases: "message not allowed" policyViolation
        > 554 Message not allowed - [299]
        phrases: "will not accept delivery" policyViolation
        > 521 5.2.1 AOL will not accept delivery of this message.
        phrases: "bad helo" syntaxError
        > 550 5.7.506 Access Denied, Bad HELO
        phrases: "ehlo/helo first" syntaxError
        > 503 5.5.1 EHLO/HELO first.
        phrases: "helo/ehlo" syntaxError
        > 501-5.5.4 HELO/EHLO argument "x" invalid, closing connection.
        phrases: "helo mismatch" syntaxError
        > 517 HELO mismatch
        phrases: "bad sequence of commands" syntaxError
        > 503 5.5.1 Bad sequence of commands.
        phrases: "command pipelining" syntaxError
        > 503 5.5.0 improper use of SMTP command pipelining
        phrases: "synchronization error" syntaxError
        > 554 SMTP synchronization error
        phrases: "protocol synchronization" syntaxError
        > 554 5.5.0 Error: SMTP protocol synchronization
        phrases: "syntax error" syntaxError
        > 501 Syntax error in parameters or arguments
        phrases: "unrecognized command" syntaxError
        > 500 5.5.1 Unrecognized command
        phrases: "command unrecognized" syntaxError
        > 500 5.5.1 Command unrecognized: "XXXX"
        phrases: "command not implemented" syntaxError
        > 502 Command not implemented
        phrases: "command not recognized" syntaxError
        > 500 5.5.2 Error: command not recognized
        phrases: "bad address syntax" syntaxError
        > 501 Bad address syntax
        phrases: "recipient address syntax" syntaxError
        > 501 Bad recipient address syntax
        phrases: "address mailbox syntax" syntaxError
        > 501 bad address mailbox syntax
        phrases: "valid rfc" syntaxError
        > 553-5.1.3 The recipient address <x..y@gmail.com> is not a valid RFC 5321 address.
        phrases: "restricted characters in address" syntaxError
        > 550 Restricted characters in address
        phrases: "mailbox name not allowed" syntaxError
        > 553 Requested action not taken: mailbox name not allowed
        phrases: "address must include host name" syntaxError
        > Sorry, address must include host name. (#5.1.3)
        phrases: "can't accept addresses like that" syntaxError
        > Sorry, I can't accept addresses like that. (#5.1.3)
        phrases: "no correct recipients" syntaxError
        > 554 No correct recipients
        phrases: "protocol error" syntaxError
        > 554 5.5.0 Remote protocol error
        phrases: "insufficient" ... "storage" systemFull
        > 452 4.3.1 Insufficient system storage
        phrases: "insufficient disk space" systemFull
        > 452 4.4.5 Insufficient disk space; try again later
        phrases: "insufficient system resources" systemFull
        > 452 4.3.1 Insufficient system resources
        phrases: "mail system full" systemFull
        > 431 Mail system full
        phrases: "out of disk space" systemFull
        > 452 Out of disk space (#1.03)
        phrases: "no space left on device" systemFull
        > 451 4.3.0 write: No space left on device
        phrases: "disk is full" systemFull
        > 451 disk is full
        phrases: "queue file write error" systemFull
        > 451 4.3.0 Error: queue file write error
        phrases: "loops back to me" networkError
        > 553 5.3.5 mx.example.com. config error: loops back to me (MX problem?)
        phrases: "loops back to myself" networkError
        > mail for example.net loops back to myself
        phrases: "too many hops" networkError
        > 554 5.4.6 Too many hops
        phrases: "hop count" networkError
        > 554 5.4.6 Maximum hop count exceeded
        phrases: "forwarded more than" networkError
        > because the message was forwarded more than the maximum allowed times.
        phrases: "mail loop" networkError
        > 554 possible mail loop
        phrases: "message looping" networkError
        > 554 | Mailer mx.example.net said: "554 Message looping (received 6 times)"
        phrases: "forwarding loop" networkError
        > 554 5.4.6 mail forwarding loop for jane@example.net
        phrases: "loop detect" networkError
        > 500 Loop detected
        phrases: "lowest numbered mx record points to local host" networkError
        > lowest numbered MX record points to local host
        phrases: "too many received" networkError
        > 550 too many Received header fields
        phrases: "pipe to |" mailerError
        > The following text was generated during the delivery attempt: ------ pipe to |/usr/local/bin/cat
        phrases: "create output" mailerError
        > Can't create output
        phrases: "transport returned" mailerError
        > Child process of virtual_delivery transport returned 69 from command
        phrases: "command died with status" mailerError
        > Command died with status 1: "/usr/bin/procmail"
        phrases: "unknown mailer error" mailerError
        > 554 5.3.0 unknown mailer error 255
        phrases: "mail transport unavailable" mailerError
        > mail transport unavailable
        phrases: "home directory is sticky" mailerError
        > Home directory is sticky: user is editing his .qmail file. (#4.2.1)
        phrases: "mailing list expansion" mailerError
        > 524 5.2.4 Mailing list expansion problem
        phrases: "message expired ->" expired
        > 550 5.4.300 Message expired -> 451 4.4.0 Remote server returned temporary error
        phrases: "command time limit" mailerError
        > Command time limit exceeded: "/usr/bin/vacation"
        phrases: "due to a transient exception" systemError
        > 550 STOREDRV.Deliver.Exception:StorageTransientException; Failed to process message due to a transient exception
        phrases: "due to a permanent exception" systemError review
        > 554 STOREDRV.Deliver.Exception:ObjectNotFoundException; Failed to process message due to a permanent exception
        phrases: "local error in processing" systemError
        > 451 Requested action aborted: local error in processing
        phrases: "configuration error" systemError
        > 451 4.3.5 Server configuration error
        phrases: "incorrectly configured" systemError
        > 550 5.3.5 System incorrectly configured
        phrases: "temporary lookup" systemError
        > 451 4.3.0 Temporary lookup failure
        phrases: "internal error" systemError
        > 451 4.3.0 Temporary internal error
        phrases: "internal failure" systemError
        > temporary internal failure
        phrases: "system problem" systemError
        > 421-4.3.0 Temporary System Problem. Try again later.
        phrases: "system error" systemError
        > 452 4.3.1 Temporary System Error
        phrases: "server error" systemError
        > 451 Server Error
        phrases: "no system resources" systemError
        > 421 4.3.2 No system resources
        phrases: "server busy" systemError
        > 421-4.4.5 Server busy, try again later.
        phrases: "too busy" systemError
        > 421 Too busy; please try again later
        phrases: "multiple destination domains" systemError
        > 451-4.3.0 Multiple destination domains per transaction is unsupported.
        phrases: "refused to talk to me" blocked
        > host mx.example.net[192.0.2.1] refused to talk to me: 421 Service not available, closing transmission channel
        phrases: "could not be saved" systemError
        > 554 | Message could not be saved. Please retry later
        phrases: "license expired" systemError
        > 422 | License expired
        phrases: "service not available" systemError
        > 421 mx.example.net Service not available, closing transmission channel
        phrases: "service currently unavailable" 5.3.2 blocked
        > 5.3.2 550 | Service currently unavailable
        phrases: "service currently unavailable" systemError
        > 450 4.3.2 Service currently unavailable
        phrases: "service unavailable" systemError
        > 451 4.7.1 Service unavailable - try again later
        phrases: "not accepting network messages" systemError
        > 432 4.3.2 System not accepting network messages
        phrases: "qq temporary problem" systemError
        > 451 qq temporary problem (#4.3.0)
        phrases: "trouble in home directory" systemError
        > 451 qq trouble in home directory (#4.3.0)
        phrases: "did not accept our requests" expired
        > The recipient server did not accept our requests to connect. Learn more at https://support.google.com/mail/answer/7720
        phrases: "envelope expired" expired
        > Envelope expired
        phrases: "failure in mx lookup" networkError
        > Temporary failure in MX lookup
        phrases: "unavailable to take delivery" systemError
        > The recipient was unavailable to take delivery of the message
        phrases: "failure in name resolution" networkError
        > 4.4.3 | Host mx.example.net: Temporary failure in name resolution
        phrases: "temporary failure" 4.0.0 undetermined retry
        > 4.0.0 | 450 4.0.0 Temporary failure
        phrases: "temporary failure" systemError
        > 451 Temporary failure
        phrases: "temporary error" systemError
        > 421 Temporary Error
        phrases: "temporary service failure" systemError
        > 451 Temporary service failure
        phrases: "permission denied" systemError
        > can't create user output file. Permission denied
        phrases: "dns query failed" networkError
        > 550 5.4.312 Message expired, DNS query failed
        phrases: "host name lookup failure" networkError
        > 4.0.0 (cat.example.net: host name lookup failure)
        phrases: "deferred: connection timed out" networkError
        > Deferred: Connection timed out with mx.example.net.
        phrases: "connection timed out" expired
        > connect to mx.example.net[192.0.2.1]:25: Connection timed out
        phrases: ": timed out]" expired
        > [mx.example.net 192.0.2.1: timed out]
        phrases: "message expired" | "message has expired" expired
        > 550 4.4.7 QUEUE.Expired; message expired
        > Delivery to the user was not possible for 5 days, message has expired
        phrases: "connection refused" 4.4.7 expired
        > 4.4.7 | connect to mx.example.net: Connection refused
        phrases: "connection refused" networkError
        > connect to mx.example.net[192.0.2.1]:25: Connection refused
        phrases: "no route to host" networkError
        > connect to mx.example.net[192.0.2.1]:25: No route to host
        phrases: "network is unreachable" networkError
        > connect to mx.example.net[2001:db8::1]:25: Network is unreachable
        phrases: "host is unreachable" networkError
        > Host is unreachable
        phrases: "lost connection with" networkError
        > lost connection with mx.example.net[192.0.2.1] while performing the HELO handshake
        phrases: "connection died" networkError
        > Connected to 192.0.2.1 but connection died. (#4.4.2)
        phrases: "connection reset" networkError
        > read error: Connection reset by peer
        phrases: "connection dropped" | "connection was dropped" networkError
        > 451 4.4.2 Connection dropped
        > Connection was dropped by remote host (SENT_HELO)
        phrases: "connection closed" networkError
        > remote host: connection closed unexpectedly
        phrases: "establish an smtp connection" networkError
        > Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)
        phrases: "cannot connect to" networkError
        > Cannot connect to host mx.example.net
        phrases: "being unable to connect" expired
        > due to being unable to connect successfully to the destination mail server.
        phrases: "unable to connect" networkError
        > unable to connect to mx.example.net
        phrases: "could not connect" | "could not reach" | "while connecting" | "network failure" networkError
        > could not connect to mx.example.net
        > timeout while connecting
        phrases: "tried all mx" networkError
        > Tried all MXs
        phrases: "host map: lookup" networkError
        > host map: lookup (example.net): deferred
        phrases: "dns lookup failure" networkError
        > DNS lookup failure: example.net
        phrases: "no answer from host" networkError
        > 4.4.1 (no answer from host)
        phrases: "server did not respond" | "mail exchanger failed" | "was not reachable within" networkError
        > has not yet been delivered because the recipient server did not respond.
        > host example.net[192.0.2.25]: connection to mail exchanger failed
        > the destination computer was not reachable within the allowed queue period
        phrases: "bad connection" networkError
        > 4.4.2 (bad connection)
        phrases: "error dialing" networkError
        > error dialing remote address: dial tcp 192.0.2.1:25: i/o timeout
        phrases: "timeout exceeded" 421 networkError
        > 421 | 421 4.4.2 mx.example.net Error: timeout exceeded
        phrases: "closing connection" networkError
        > 451-4.4.2 Timeout - closing connection.
        phrases: "disconnected" networkError
        > 421 4.4.2 Disconnected for inactivity.
        phrases: "host not reachable" expired
        > ResponseCode 421, Host not reachable.
        phrases: "retry time not reached" networkError
        > retry time not reached for any host after a long failure period
        phrases: "lookup failed temporarily" networkError
        > CNAME lookup failed temporarily.
        phrases: "timed out while" networkError
        > conversation with mx.example.net[192.0.2.41] timed out while receiving the initial server greeting
        phrases: "timeout while connected" networkError
        > SMTP timeout while connected to mx.example.net
        phrases: "timeout waiting for" networkError
        > Timeout waiting for data from client.
        phrases: "allowable connection time" networkError
        > Exceeded allowable connection time, disconnecting.
        phrases: "host is down" networkError
        > host is down
        phrases: "dns error" networkError
        > DNS error
        phrases: "connection failed" networkError
        > Connection failed
        phrases: "have been failing for a long time" networkError
        > all hosts have been failing for a long time and were last tried after this message arrived
        phrases: "network is down" networkError
        > Network is down
        phrases: "network connection shut down" networkError
        > Network connection shut down by the remote host
        phrases: "address family mismatch" networkError
        > Address family mismatch on destination MXs
        phrases: "network error" networkError
        > network error on destination MXs
        phrases: "network unreachable" networkError
        > Host or network unreachable
        phrases: "host closed connection" networkError
        > Remote host closed connection in response to end of data
        phrases: "failed to connect" networkError
        > 441 4.4.1 Error encountered while communicating with primary target IP address: "Failed to connect. Winsock error code: 10060, Win32 error code: 10060."
        phrases: "dns lookup failed" networkError
        > DNS lookup failed.
        phrases: "connection aborted" networkError
        > connection aborted
        phrases: "was not delivered within" expired
        > Your message was not delivered within 0 days and 1 hours.
        phrases: "retry timeout exceeded" expired
        > retry timeout exceeded
        phrases: "delivery time expired" expired
        > 5.4.7 (delivery time expired)
        phrases: "could not be delivered for" expired
        > Message could not be delivered for 5 days
        phrases: "could not deliver for the last" expired
        > Could not deliver for the last 432000 seconds. Giving up.
        phrases: "still undelivered after" 4.4.1 networkError
        > 4.4.1 | Warning: message still undelivered after 4 hours
        phrases: "still undelivered after" 4.4.2 networkError
        > 4.4.2 | Warning: message still undelivered after 4 hours
        phrases: "still undelivered after" 4.4.3 networkError
        > 4.4.3 | Warning: message still undelivered after 4 hours
        phrases: "still undelivered after" expired
        > Warning: message still undelivered after 4 hours
        phrases: "in the queue too long" | "in queue too long" | "in queue for" | "too many delivery attempts" | "delivery attempts exhausted" | "retries exceeded" | "delivery time exceeded" | "time limit exceeded" | "giving up after" | "gave up after" expired
        > I'm not going to try again; this message has been in the queue too long.
        > Maximum retries exceeded
        > giving up after 4 days
        phrases: "message timed out" expired
        > delivery cancelled; message timed out
        phrases: "failed 20 attempts" expired
        > Delivery failed 20 attempts: jane@example.net
        phrases: "message timeout" expired
        > 554 5.4.7 [internal] message timeout
        phrases: "exceeded max time" expired
        > 554 5.4.7 [internal] exceeded max time without delivery
        phrases: "message too old" expired
        > 554 message too old
        phrases: "unable to deliver this message after" expired
        > Reason: unable to deliver this message after 1 day
        phrases: "was aborted after" expired
        > Delivery to the following recipients was aborted after 5.0 hour(s):
        phrases: "message will be retried" expired
        > Message will be retried for 2 more day(s)
        phrases: "server will continue trying" expired
        > The server will continue trying for up to 21 hours.
        phrases: "message delayed" expired
        > 400 4.4.7 Message delayed
        phrases: "lookup" | "database" | "table" | "directory" | "server" ... "not found" | "not available" | "unavailable" | "is down" | "failed" 4xx systemError
        > 451 4.3.0 | socket_map_lookup(virtuser): failed to send lookup request
        > 451 | User lookup failed, LDAP server not available
        > 454 | Recipient database not found, try again later
        phrases: "is locked" | "locked by" | "be locked" 4xx systemError
        > 451 | Mailbox is locked
        > 451 | Mailbox is locked by another process, try again later
        phrases: "verify" | "resolve" ... "sender" | "your domain" senderRejected
        > 550 | Could not verify sender
        > 550 | Cannot resolve your domain
        phrases: "sender" | "return path" | "from address" | "your domain" | "your address" ... "not exist" | "doesn't exist" | "unknown" | "invalid" | "is not valid" | "not a known" | "no mx" senderRejected
        > 554 5.1.2 Sender invalid
        > 550 | sender does not exist
        > 550 | From address is not a known user of this server
        > 550 | sender domain has no MX record
        phrases: "sender" | "return path" | "from address" | "your domain" | "your address" ... "refused" | "rejected" | "blocked" | "denied" | "not allowed" | "not accepted" | "not verif" senderRejected
        > 554 5.1.8 Sender address blocked
        > Connected to 192.0.2.1 but sender was rejected.
        > 550 5.1.0 <john@example.com> sender rejected.
        > 550 sender is rejected: 0,john@example.com
        > 550 5.1.0 Sender denied as sender's email address is on SenderFilterConfig list
        > 553 sender is not allowed
        > 550 | sender refused
        phrases: "bad sender" | "mail from rejected" senderRejected
        > Bad sender's system address
        > 553 | Bad sender
        phrases: "forged" | "spoof" | "designated mailer" authenticationFailed
        > 550 Rejected by header based Anti-Spoofing policy: john@example.com
        > 550 Rejecting spoofed message
        > 550 | rejected because of forged sender
        > 550 | not a designated mailer for example.org
        phrases: "no reverse" | "reverse name" | "reverse lookup" | "no hostname" | "match ip address" reverseDNSRequired
        > 550 | host lookup failed for reverse lookup check
        > 550 | invalid reverse name
        > 550 | host name does not match IP address
        phrases: "too many" | "maximum number" | "limit of" | "messages per" ... "messages" | "emails" | "e-mails" | "mails" | "hour" | "minute" rateLimited
        > 421 too many messages in this connection
        > 452 4.1.1 Too many recent messages; try again later
        > 451 | You are sending too many emails
        > 421 4.7.0 | Too many messages sent from your network, please try again later
        phrases: "dynamic address" | "dynamic ip" | "your network" | "banned" | "configured to reject" blocked
        > 550 5.7.1 Dynamic IP Addresses See: http://192.0.2.1
        > 550 | Mail from your network is not accepted
        phrases: "recipient's" | "user's" ... "block" | "blacklist" | "filter" | "settings" | "whitelist" recipientFiltered
        > 550 | Blocked by the user's settings
        phrases: "server requires confirmation" | "confirm this mail server" blocked
        > 5.0.0 550 rcpt | 550 Your server requires confirmation. Visit http://www.example.com/Whitelist.aspx?IP=192.0.2.1
        phrases: "not whitelisted" | "restricted to members" | "user refuses mail" | "only accepts mail from" recipientFiltered
        > 412 You are not whitelisted by this recipient, please try again later
        > 550 | Sender not whitelisted
        phrases: "mailbox" | "mail box" | "inbox" ... "storage" | "no space" | "no free space" | "size limit" | "too large" mailboxFull
        > allocated mailbox storage exceeded (#1.02)
        > 554 | Recipient mailbox is over its storage limit
        > 550 | Mailbox is over the size limit
        phrases: "storage" | "space" | "quota" | "mail folder" ... "mailbox" | "recipient" | "exceeded" | "reached" | "full" mailboxFull
        > 550 Allocated storage exceeded (#1.02)
        > 550 | not enough storage left for this recipient
        phrases: "account" | "mailbox" | "user" | "recipient" | "address" ... "deactivated" | "been disabled" | "is disabled" | "suspended" | "been locked" | "is locked" | "not active" | "no longer active" | "is closed" | "been closed" | "cancelled" | "canceled" | "terminated" | "is expired" | "has expired" | "no longer in use" | "no longer in service" mailboxDisabled
        > 550 User suspended
        > 550 | User's account has been deactivated
        > 550 | Mailbox is closed
        > 550 | The email account has been cancelled
        phrases: "user" | "account" | "mailbox" | "recipient" | "addressee" ... "is unknown" | "not known" | "not exist" | "doesn't exist" | "not have an account" | "is invalid" | "not valid" | "not present" | "not here" userUnknown
        > 550 5.1.1 <jane@example.net> User doesn't exist: jane@example.net
        > 550 User jane@example.net does not exist
        > 550-5.1.1 The email account that you tried to reach does not exist.
        > 550 5.1.1 Mailbox does not exist
        > 550 RCPT user not exist
        > 550 mailbox not exists
        > 550 account not exists
        > 550 Recipient not exist
        > 550 | User is unknown
        > 550 | This mailbox doesn't exist
        > 550 | That user is not here
        phrases: "user" | "account" | "mailbox" | "recipient" | "address" ... "cannot be found" | "could not be found" | "our directory" | "address list" | "not in table" userUnknown
        > 550 5.1.1 | <jane@example.com>: Email address could not be found, or was misspelled (G8)
        > 550 | Recipient could not be found
        > 550 | The address is not in our directory
        phrases: "address" ... "not exist" | "doesn't exist" | "not known" | "not valid" userUnknown
        > 553 5.3.0 | <jane@example.net>... Address does not exist
        > 550 | Address doesn't exist
        > 550 5.1.1 Address does not exist
        phrases: "not a valid" | "not a known" | "no such" | "no local" | "no valid" ... "user" | "account" | "mailbox" | "recipient" | "address" userUnknown
        > 550 5.7.1 No such user!
        > 550 no such mailbox
        > 554 5.5.1 Error: no valid recipients
        > 550 5.1.1 This is not a valid email address. Please verify
        > 550 not a valid user
        > 550 | This is not a valid account
        > 550 | No such local mailbox
        phrases: "unknown email" | "unknown e-mail" | "unknown destination" | "wrong email" | "wrong address" | "bad address" | "nonexistent" | "non existent" | "no such person" | "no user found" | "no account" userUnknown
        > 550 | Recipient Rejected: No account by that name here
        > 550 | <jane@example.com>: Nonexistent Mailbox
        > 550 | Wrong email address
        phrases: "unknown host" | "host unknown" | "name unknown" | "no mx" | "no mail server" | "no mail exchanger" | "find mail server" | "host does not exist" | "domain is not valid" domainUnknown
        > 550 5.1.2 <jane@example.net>... Host unknown (Name server: no data known)
        > 498 No MX for example.net
        > 454 4.4.4 [internal] no MX or A for domain
        > No MX record for domain
        > Unknown host: example.invalid
        phrases: "not hosted" *.1.2 domainUnknown
        > 550 5.1.2 | Domain not hosted here
        phrases: "not hosted" | "handle mail for" | "cannot relay" | "accept mail for" | "is not local" relayDenied
        > 550 | We don't handle mail for example.com
        > 550 | This domain is not hosted on this server
        phrases: "message too long" | "bigger than" | "larger than" | "size limit" messageTooLarge
        > Mail size is larger than the maximum size allowed by server configuration
        > 550 | Message larger than 10 MB
        phrases: "antispam filter" | "by spamassassin" | "unsolicited" spam
        > 550 5.7.1 | Blocked by SpamAssassin
        > 550 | this message is likely unsolicited mail
        > 550 | Message rejected by antispam filter
        phrases: "bulk email" | "bulk mail" | "mass mailer" | "dspam" spam
        > **Message you sent blocked by our bulk email filter**
        > 5.7.1 550 | 550 5.7.1 Rejected - bulk email
        > 5.7.1 550 | 550 5.7.1 You're using a mass mailer, therefore you're bounced.
        > 5.7.3 553 | 553 5.7.3 CONTENT REJECT:192.0.2.1.2011101001:dspam check
        phrases: "file type" | "file extension" | "attachmentrejected" | "archives" | "zip file" | "macro" | "html mail" | "forbidden content" contentRejected
        > Transient AttachmentRejected
        > 552 MS-Office file containing VBA macros found inside of the email
        > We do not accept password-protected zip files!
        > 550 | Encrypted archives are not accepted
        > 550 | message contains forbidden content
        phrases: "not accepting mail with attachment" contentRejected
        > they are not accepting mail with attachments or embedded images
        phrases: "attachment" ... "rejected" | "refused" | "blocked" | "denied" | "not allowed" | "not permitted" | "not accept" | "not let in" contentRejected
        > 550 5.7.1 Attachment invoice.exe refused
        > the attachment tickets.exe is of a kind that is not let in
        phrases: "rejected" | "blocked" | "unacceptable" | "dangerous" | "suspicious" | "executable" | "illegal" | "forbidden" | "banned" ... "attachment" contentRejected
        > 554 5.5.7 E-Mail rejected content attachment
        > 554 unacceptable attachment
        > 550 | suspicious attachment
        > 550 5.7.1 Message contains a blocked attachment (data.exe)
        phrases: "header" | "message-id" ... "missing" | "invalid" | "illegal" | "duplicate" nonCompliantMessage
        > 550 Required header 'From' missing
        > 550 | Message-ID missing
        phrases: "policy" ... "prohibit" | "reject" | "denie" policyViolation
        > 550-5.7.1 The user or domain that you are sending to (or from) has a policy that prohibited the mail
        > 550 | Administrative policy prohibits this mail
        phrases: "prohibited by" | "rejected by" | "refused by" | "violates" | "due to" ... "policy" policyViolation
        > 550 5.7.1 Message rejected due to local policy
        > 550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy
        > 550 | Delivery prohibited by company policy
        phrases: "maximum" | "max " | "number of" | "simultaneous" | "concurrent" | "parallel" ... "connections" tooManyConnections
        > 421 4.3.2 The maximum number of concurrent connections has exceeded a limit, closing transmission channel
        > 421 | Maximum number of connections reached
        phrases: "too fast" | "slow down" | "come back later" | "retry in" | "grey listing" | "grey-list" | "message limit" | "email limit" | "recipient limit" | "hourly limit" | "message rate" | "mail rate" | "you can send" | "volume exceeded" rateLimited
        > 451 4.7.1 Graylisted, come back later
        > 4.7.1 451 | Sorry, the service is currently unavailable. Please come back later.
        > 450 | Sending too fast
        > 451 | Grey listing in effect
        > 550 | Recipient limit exceeded
        > 550 | You (user@example.org) have reached your daily email limit at server.example.org
        > 451 | The number of messages you can send per hour has been exceeded
        phrases: "command failed" | "exit status" | "-lda failed" | "unable to open mailbox" mailerError
        > Router: Unable to open mailbox file /data/mail/jane.nsf
        > pipe: command failed
        phrases: "configuration problem" systemError
        > 451 4.3.5 Server configuration problem - try again later
        > 550 | Configuration problem
        phrases: "sender" ... "not found" senderRejected
        > 550 Sender address bob@example.org was not found
        phrases: "domain" ... "not found" domainUnknown
        > Domain example.com not found
        phrases: "mailbox" | "user" | "recipient " | "address" | "account" ... "not found" userUnknown
        > 550 Mailbox jane@example.com not found
        > 550 User jane@example.com not found
        > 550 Recipient jane@example.com not found
        > 550 Address jane@example.com not found
        > 550 Account jane@example.com not found
        phrases: "bad recipient" userUnknown
        > 550 Bad recipient
        phrases: "blocked" blocked
        > 550 5.7.1 Blocked
        phrases: "mailbox not available" mailboxDisabled
        > 550 5.2.1 Mailbox not available
        phrases: "mailbox unavailable" 550 none recipientFiltered
        > 550 none | 550 Requested action not taken: mailbox unavailable
        phrases: "mailbox unavailable" 550 data recipientFiltered
        > 550 data | 550 Requested action not taken: mailbox unavailable
        phrases: "mailbox unavailable" 5xx userUnknown
        > 550 | 550 Requested action not taken: mailbox unavailable
        phrases: "mailbox unavailable" 4xx systemError
        > 450 | 450 Requested mail action not taken: mailbox unavailable
        phrases: "mailbox unavailable" recipientFiltered
        > Requested action not taken: mailbox unavailable
        phrases: "invalid address" mail senderRejected
        > 551 mail | 551 invalid address
        phrases: "invalid address" userUnknown
        > 550 5.2.1 Blank mailhost - invalid address
        phrases: "recipient address rejected" userUnknown
        > 550 <jane@example.ne.jp>: Recipient address rejected.
        phrases: "recipient unavailable" mailboxDisabled
        > 550 5.2.0 recipient unavailable
        phrases: "blacklist" blocked
        > 550 5.7.1 Refused: see the blacklist
        phrases: "access denied" mail senderRejected
        > mail | 550 5.7.1 <john@example.com>... Access denied
        phrases: "access denied" blocked
        > 550 Access denied...7d39d5299584f4be161127e61f5f5400...
        phrases: "temporarily suspended" networkError
        > delivery temporarily suspended: unknown mail transport error
        phrases: "does not like recipient" userUnknown
        > 192.0.2.1 does not like recipient. Giving up on 192.0.2.1.
        phrases: "try again" 4.7.* rateLimited
        > 451 4.7.1 | 451 4.7.1 Please try again later
        phrases: "some possible reasons for this delay" undetermined retry
        > Some possible reasons for this delay are listed below
        phrases: "temporarily" systemError
        > 451 temporarily out of service
        phrases: "greeting failed" undetermined
        > Connected to 192.0.2.1 but greeting failed.
        phrases: "transaction failed" undetermined
        > 554 Transaction failed
        phrases: "server returned an error" rcpt undetermined
        > 5.0.350 550 rcpt | Remote server returned an error
        phrases: "one or more recipients" rcpt undetermined
        > 550 rcpt | permanent failure for one or more recipients
        languages: "benutzer nicht bekannt" userUnknown
        > 550 Benutzer nicht bekannt
        languages: "speichervolumen" mailboxFull
        > 550 Benutzer hat das Speichervolumen ueberschritten.
        languages: "zuviele mails auf dem server" mailboxFull
        > Benutzer hat zuviele Mails auf dem Server.
        languages: "nachricht blockiert" spam
        > ** Nachricht blockiert **
        languages: "nicht im domino" userUnknown
        > Benutzer Jane nicht im Domino-Verzeichnis aufgeführt
        languages: "domain" ... "nicht gefunden" domainUnknown
        > weil die Domain example.net nicht gefunden wurde
        languages: "wurde bei" ... "nicht gefunden" userUnknown
        > jane wurde bei example.net nicht gefunden.
        languages: "nachricht ist größer" messageTooLarge
        > Diese Nachricht ist größer als die aktuelle Systemgrenze.
        languages: "domäne nicht gefunden" domainUnknown
        > Domäne nicht gefunden
        languages: "absender" ... "existiert nicht" senderRejected
        > 550 Die Adresse des Absenders existiert nicht
        languages: "domain" ... "existiert nicht" domainUnknown
        > Die Domain example.net existiert nicht
        languages: "teilnehmer" | "konto" | "adresse" | "empfänger" | "benutzer" | "postfach" ... "existiert nicht" userUnknown
        > Teilnehmer existiert nicht
        > 550 Dieses E-Mail-Konto existiert nicht
        > 550 Die E-Mail-Adresse jane@example.net existiert nicht
        > 550 Der Empfänger jane@example.net existiert nicht
        > 550 Der Benutzer jane existiert nicht
        > 550 Das Postfach jane@example.net existiert nicht
        languages: "adresse" | "empfänger" ... "nicht gefunden" userUnknown
        > Die Adresse wurde nicht gefunden
        > Der Empfänger wurde nicht gefunden
        languages: "adresse introuvable" userUnknown
        > ** Adresse introuvable **
        languages: "adresse est introuvable" userUnknown
        > car l'adresse est introuvable
        languages: "pas trouvé l'adresse" userUnknown
        > Nous n’avons pas trouvé l’adresse de courrier que vous avez entrée.
        languages: "destinataire pleine" mailboxFull
        > 552 5.1.1 Boite du destinataire pleine.
        languages: "aux lettres d" ... "sactiv" mailboxDisabled
        > 550 Bo?te aux lettres d?sactiv?e, d?sol?
        languages: "compte du destinataire est bloque" mailboxDisabled
        > 550 5.5.0 Le compte du destinataire est bloque.
        languages: "emetteur invalide" senderRejected
        > 501 5.1.0 Emetteur invalide.
        languages: "ip source bloquee" blocked
        > 550 Adresse IP source bloquee pour incident
        languages: "trop de connexions" tooManyConnections
        > 421 Trop de connexions, veuillez verifier votre configuration.
        languages: "mail rejete" spam
        > 550 5.2.0 Mail rejete.
        languages: "message bloqué" spam
        > ** Message bloqué **
        languages: "entrée est introuvable" userUnknown
        > L'adresse de messagerie que vous avez entrée est introuvable.
        languages: "est introuvable sur" userUnknown
        > jane est introuvable sur example.net.
        languages: "domaine" ... "introuvable" | "inexistant" domainUnknown
        > car le domaine example.net est introuvable
        > 550 | Domaine example.fr inexistant
        languages: "trop volumineux" messageTooLarge
        > Ce message est trop volumineux.
        languages: "expéditeur" ... "n'existe pas" senderRejected
        > 550 L'adresse de l'expéditeur n'existe pas
        languages: "domaine" ... "n'existe pas" domainUnknown
        > Le domaine example.net n'existe pas
        languages: "compte" | "adresse" | "destinataire" | "utilisateur" ... "n'existe pas" userUnknown
        > Le compte de messagerie n'existe pas dans l'organisation à laquelle ce message a été envoyé.
        > 550 L'adresse jane@example.net n'existe pas
        > 550 Le destinataire jane@example.net n'existe pas
        > 550 L'utilisateur jane n'existe pas
        languages: "encontrado la dirección" userUnknown
        > Tu mensaje no se ha entregado porque no se ha encontrado la dirección.
        languages: "encontró la dirección" userUnknown
        > No se encontró la dirección
        languages: "encontrado el dominio" domainUnknown
        > no se ha encontrado el dominio example.net
        languages: "buzón" | "cuota" ... "lleno" | "excedid" | "superad" mailboxFull
        > El buzón del destinatario está lleno
        > 550 | Cuota excedida
        languages: "bandeja de entrada" ... "llena" mailboxFull
        > La bandeja de entrada del destinatario está llena
        languages: "mensaje demasiado grande" messageTooLarge
        > ** Mensaje demasiado grande **
        languages: "mensaje bloqueado" spam
        > ** Mensaje bloqueado **
        languages: "encontró el dominio" domainUnknown
        > porque no se encontró el dominio example.net
        languages: "dirección" ... "no se encuentra" userUnknown
        > La dirección de correo electrónico que especificó no se encuentra.
        languages: "mensaje es demasiado grande" messageTooLarge
        > El mensaje es demasiado grande.
        languages: "remitente" ... "no existe" senderRejected
        > 550 El remitente no existe
        languages: "dominio" ... "no existe" | "inexistente" domainUnknown
        > 550 El dominio no existe
        languages: "cuenta" | "dirección" | "destinatario" | "usuario" | "buzón" ... "no existe" userUnknown
        > La cuenta de correo electrónico no existe en la organización a la que se envió este mensaje.
        > 550 La dirección jane@example.net no existe
        > 550 El destinatario jane@example.net no existe
        > 550 El usuario jane no existe
        > 550 El buzón jane@example.net no existe
        languages: "indirizzo non trovato" userUnknown
        > ** Indirizzo non trovato **
        languages: "casella" ... "piena" mailboxFull
        > ** La casella di posta del destinatario è piena **
        languages: "messaggio troppo grande" messageTooLarge
        > ** Messaggio troppo grande **
        languages: "supera il limite delle dimensioni" messageTooLarge
        > perché supera il limite delle dimensioni
        languages: "messaggio bloccato" spam
        > ** Messaggio bloccato **
        languages: "trovare l'indirizzo" userUnknown
        > Impossibile trovare l'indirizzo di posta elettronica immesso.
        languages: "non è stato trovato in" userUnknown
        > jane non è stato trovato in example.net.
        languages: "cassetta postale" ... "piena" mailboxFull
        > La cassetta postale del destinatario è piena.
        languages: "messaggio è troppo grande" messageTooLarge
        > Il messaggio è troppo grande.
        languages: "mittente" ... "non esiste" senderRejected
        > 550 Il mittente non esiste
        languages: "dominio" ... "non esiste" domainUnknown
        > 550 Il dominio non esiste
        languages: "account" | "indirizzo" | "utente" ... "non esiste" userUnknown
        > L'account di posta elettronica non esiste nell'organizzazione a cui è stato inviato il messaggio.
        > 550 L'indirizzo jane@example.net non esiste
        > 550 L'utente jane non esiste
        languages: "indirizzo" ... "inesistente" userUnknown
        > Il tuo messaggio non è stato recapitato a jane@example.net perché l'indirizzo risulta inesistente o non può ricevere email.
        languages: "endereço não foi encontrado" userUnknown
        > porque o endereço não foi encontrado ou não pode receber e-mails
        languages: "caixa" ... "cheia" mailboxFull
        > A caixa de correio do destinatário está cheia
        languages: "mensagem muito grande" messageTooLarge
        > Mensagem muito grande
        languages: "mensagem bloqueada" spam
        > Mensagem bloqueada
        languages: "endereço de email" ... "não foi encontrado" userUnknown
        > O endereço de email introduzido não foi encontrado.
        languages: "não foi encontrado em" userUnknown
        > jane não foi encontrado em example.net.
        languages: "mensagem é demasiado grande" messageTooLarge
        > A mensagem é demasiado grande.
        languages: "remetente" ... "não existe" senderRejected
        > 550 O remetente não existe
        languages: "domínio" ... "não existe" | "inexistente" domainUnknown
        > 550 O domínio não existe
        languages: "conta" | "endereço" | "usuário" ... "não existe" userUnknown
        > A conta de email não existe na organização para a qual esta mensagem foi enviada.
        > 550 O endereço jane@example.net não existe
        > 550 O usuário jane não existe
        languages: "adres niet gevonden" userUnknown
        > Adres niet gevonden
        languages: "adres kan niet worden gevonden" userUnknown
        > omdat het adres kan niet worden gevonden
        languages: "postvak" ... " vol" mailboxFull
        > Het postvak van de ontvanger is vol
        languages: "bericht te groot" messageTooLarge
        > Bericht te groot
        languages: "bericht geblokkeerd" spam
        > Bericht geblokkeerd
        languages: "e-mailadres is niet gevonden" userUnknown
        > Het opgegeven e-mailadres is niet gevonden.
        languages: "is niet gevonden op" userUnknown
        > jane is niet gevonden op example.net.
        languages: "bericht is te groot" messageTooLarge
        > Het bericht is te groot.
        languages: "mailaccount" | "mailadres" | "gebruiker" ... "bestaat niet" userUnknown
        > Het e-mailaccount bestaat niet in de organisatie waarnaar dit bericht is verzonden.
        > 550 Het e-mailadres jane@example.net bestaat niet
        > 550 De gebruiker jane bestaat niet
        languages: "adressen hittades inte" userUnknown
        > Adressen hittades inte
        languages: "postlåda" | "brevlåda" | "postkassen" | "postboksen" ... "full" mailboxFull
        > Mottagarens postlåda är full
        > 550 | Mottagarens brevlåda är full
        > 550 | Postboksen er full
        languages: "adressen blev ikke fundet" userUnknown
        > Adressen blev ikke fundet
        languages: "postkasse" ... "fuld" mailboxFull
        > Modtagerens postkasse er fuld
        languages: "adressen ble ikke funnet" userUnknown
        > Adressen ble ikke funnet
        languages: "osoitetta ei löydy" userUnknown
        > Osoitetta ei löydy
        languages: "att hitta e-postadressen" userUnknown
        > Det gick inte att hitta e-postadressen.
        languages: "hittades inte på" userUnknown
        > jane hittades inte på example.net.
        languages: "postilaatikko on täynnä" mailboxFull
        > Vastaanottajan postilaatikko on täynnä.
        languages: "postkontot" | "mottagaren" ... "finns inte" userUnknown
        > E-postkontot finns inte i den organisation som meddelandet skickades till.
        > 550 Mottagaren jane@example.net finns inte
        languages: "kontoen" | "modtageren" ... "findes ikke" userUnknown
        > E-mail-kontoen findes ikke i den organisation, som meddelelsen blev sendt til.
        > 550 Modtageren jane@example.net findes ikke
        languages: "nie znaleziono adresu" userUnknown
        > ** Nie znaleziono adresu **
        languages: "adresa nebyla nalezena" userUnknown
        > Adresa nebyla nalezena
        languages: "permanentní chyba na straně uživatele" userUnknown
        > Permanentní chyba na straně uživatele.
        languages: "schránka" | "skrzynka" ... "plná" | "pełna" | "przepełniona" mailboxFull
        > Schránka příjemce je plná
        > 550 | Skrzynka odbiorcy jest pełna
        > 550 | Skrzynka przepełniona
        languages: "a cím nem található" userUnknown
        > A cím nem található
        languages: "adres bulunamadı" userUnknown
        > ** Adres bulunamadı **
        languages: "nie znaleziono użytkownika" userUnknown
        > Nie znaleziono użytkownika jane w domenie example.net.
        languages: "pojemność konta" mailboxFull
        > Przekroczona pojemność konta odbiorcy
        languages: "postaládája megtelt" mailboxFull
        > A címzett postaládája megtelt.
        languages: "posta kutusu dolu" mailboxFull
        > Alıcının posta kutusu dolu.
        languages: "konto" | "adres" | "użytkownik" ... "nie istnieje" userUnknown
        > Konto e-mail nie istnieje w organizacji, do której wysłano tę wiadomość.
        > 550 Adres jane@example.net nie istnieje
        > 550 Użytkownik jane nie istnieje
        languages: "адрес не найден" userUnknown
        > ** Адрес не найден **
        languages: "нет такого пользователя" userUnknown
        > 550 Нет такого пользователя
        languages: "ящик" ... "переполнен" mailboxFull
        > Почтовый ящик получателя переполнен и в данный момент не может принимать сообщения.
        languages: "адресу не знайдено" userUnknown
        > ** Адресу не знайдено **
        languages: "электронной почты не найден" userUnknown
        > Введенный адрес электронной почты не найден.
        languages: "сообщение слишком большое" messageTooLarge
        > Сообщение слишком большое.
        languages: "отправител" ... "не существует" senderRejected
        > 550 Адрес отправителя не существует
        languages: "домен" ... "не существует" domainUnknown
        > 550 Домен example.ru не существует
        languages: "учетная запись" | "пользовател" | "адрес" | "ящик" ... "не существует" userUnknown
        > Учетная запись электронной почты не существует в организации, в которую было отправлено это сообщение.
        > 550 Пользователь jane не существует
        > 550 Адрес jane@example.net не существует
        > 550 Почтовый ящик jane@example.net не существует
        languages: "アドレスが見つから" userUnknown
        > アドレスが見つからなかったか、メールを受信できないアドレスであるため
        languages: "メールアドレスが見つかりません" userUnknown
        > 送信先メールアドレスが見つかりませんでした。
        languages: "宛先不明" | "メールアドレスが正しくありません" userUnknown
        > 550 宛先不明
        > 550 | メールアドレスが正しくありません
        languages: "受信者が存在していない" userUnknown
        > 受信者が存在していないため
        languages: "ディレクトリでは見つかりません" undetermined
        > Domino ディレクトリでは見つかりませんでした
        languages: "リストにありません" undetermined
        > ディレクトリのリストにありません
        languages: "メールボックスが一杯" | "メールボックス容量超過" | "メールボックスの空き容量" mailboxFull
        > 受信者のメールボックスが一杯になって
        > 550 | 受信者のメールボックスの空き容量が不足しています
        > 550 | メールボックス容量超過
        languages: "メールサイズの制限超過" messageTooLarge
        > ** メールサイズの制限超過 **
        languages: "サイズが制限を超えて" messageTooLarge
        > メールのサイズが制限を超えているため
        languages: "メールのブロック" spam
        > ** メールのブロック **
        languages: "でメールがブロックされました" spam
        > example.net でメールがブロックされました。
        languages: "電子メール アドレスが見つかりません" userUnknown
        > 入力した電子メール アドレスが見つかりませんでした。
        languages: "メールボックスがいっぱい" mailboxFull
        > 受信者のメールボックスがいっぱいです。
        languages: "サイズが大きすぎ" messageTooLarge
        > メッセージのサイズが大きすぎます。
        languages: "送信者" ... "存在しません" senderRejected
        > 550 送信者のアドレスが存在しません
        languages: "ドメイン" ... "存在しません" domainUnknown
        > 550 ドメインが存在しません
        languages: "アカウント" | "アドレス" | "ユーザ" ... "存在しません" | "不明" userUnknown
        > ** アドレス不明 **
        > この電子メール アカウントは、このメッセージの宛先の組織に存在しません。
        > 550 アドレス jane@example.net は存在しません
        > 550 ユーザー jane は存在しません
        > 550 | 該当するユーザが存在しません
        > 550 | ユーザー不明
        languages: "找不到地址" | "找不到收件人" | "查無此人" | "无此用户" | "没有此用户" | "無此使用者" | "未知用户" userUnknown
        > ** 找不到地址 **
        > 550 | 无此用户
        > 550 | 没有此用户
        > 未知用户
        languages: "未开通qq邮箱" userUnknown
        > 该用户未开通QQ邮箱
        languages: "邮件过大" messageTooLarge
        > 因为邮件过大！
        languages: "郵件過大" messageTooLarge
        > 因為郵件過大！
        languages: "垃圾邮件" | "迷惑メール" | "스팸" | "как спам" | "признано спамом" spam
        > 该邮件为垃圾邮件
        > 550 | Сообщение отклонено как спам
        > 550 | Письмо признано спамом
        languages: "无法连接上对方服务器" networkError
        > 由于对方服务器不稳定，而无法连接上对方服务器。
        languages: "电子邮件地址找不到" userUnknown
        > 您输入的电子邮件地址找不到。
        languages: "空间不足" mailboxFull
        > 550 邮箱空间不足
        languages: "주소를 찾을 수 없" userUnknown
        > ** 주소를 찾을 수 없음 **
        languages: "용량" ... "초과" mailboxFull
        > 수신자의 메일함 용량이 초과되었습니다
        languages: "사서함이 꽉" mailboxFull
        > 받는 사람의 사서함이 꽉 찼습니다.
        languages: "발신자" ... "존재하지 않" senderRejected
        > 550 발신자가 존재하지 않습니다
        languages: "도메인" ... "존재하지 않" domainUnknown
        > 550 도메인이 존재하지 않습니다
        languages: "사용자" | "계정" | "주소" ... "존재하지 않" userUnknown
        > 550 사용자가 존재하지 않습니다
        > 550 메일 계정이 존재하지 않습니다
        > 550 받는 사람의 메일 주소가 존재하지 않습니다
        languages: "존재하지 않는 사용자" userUnknown
        > 550 존재하지 않는 사용자입니다
        languages: "존재하지 않는 메일" userUnknown
        > 550 존재하지 않는 메일 주소입니다
        languages: "사람" | "수신자" | "사용자" ... "찾을 수 없" userUnknown
        > 550 받는 사람을 찾을 수 없습니다
        > 550 | 수신자를 찾을 수 없음
        languages: "가득 찼" mailboxFull
        > 550 편지함이 가득 찼습니다
        languages: "휴면" mailboxDisabled
        > 550 휴면계정
        languages: "absender" | "expéditeur" | "remitente" | "mittente" | "remetente" | "afzender" | "отправител" | "发件人" ... "unbekannt" | "ungültig" | "abgelehnt" | "gesperrt" | "inconnu" | "refusé" | "rejeté" | "desconocid" | "rechazad" | "sconosciut" | "rifiutat" | "desconhecid" | "rejeitad" | "onbekend" | "отклон" | "不存在" senderRejected
        > адрес отправителя jim@example.org отклонён сервером
        > 550 | L'adresse de l'expéditeur est inconnue
        languages: "server" ... "nicht erreichbar" | "unbekannt" networkError
        > Rechnername des POP3-Servers ist unbekannt
        > 451 | Der Server des Empfängers ist unbekannt oder nicht erreichbar
        languages: "postfach" | "mailbox" | "speicherplatz" | "kontingent" | "quota" ... "voll" | "erschöpft" | "überschritten" | "überfüllt" mailboxFull
        > 552 Mailbox voll
        > Das Postfach des Empfängers ist voll
        > 550 | Speicherplatz des Empfängers erschöpft
        > 550 | Mailbox ist voll
        languages: "benutzer" | "nutzer" | "empfänger" | "empfängeradresse" | "postfach" | "konto" | "account" ... "unbekannt" | "ungültig" | "nicht vorhanden" | "existiert nicht" userUnknown
        > 550 Empfänger unbekannt
        > Das E-Mail-Konto ist in der Organisation nicht vorhanden.
        > 550 | Empfängeradresse unbekannt
        languages: "unbekannte" | "kein solche" | "keine solche" ... "benutzer" | "nutzer" | "empfänger" | "adresse" | "postfach" userUnknown
        > Unbekannter Empfänger
        > 550 | Unbekannter Nutzer
        > 550 | Kein solcher Benutzer
        languages: "postfach" | "mailbox" | "konto" | "account" | "benutzer" | "empfänger" ... "gesperrt" | "deaktiviert" | "stillgelegt" mailboxDisabled
        > 550 | Das Konto ist wegen 5 fehlgeschlagener Anmelde-Versuche gesperrt.
        > 550 | Postfach gesperrt
        > 550 | Das Konto wurde deaktiviert
        languages: "nachricht" | "mail" | "anhang" ... "zu groß" | "zu gross" messageTooLarge
        > Die Nachricht ist zu groß
        > 550 | Nachricht zu groß
        languages: "utilisateur" | "destinataire" | "boîte" | "compte" | "mailbox" | "adresse" ... "inconnu" | "inexistant" | "invalide" userUnknown
        > 550 Destinataire inconnu
        > 550 5.1.1 Adresse d au moins un destinataire invalide.
        > 550 | Adresse inconnue jane@skynet.be
        > 550 | mailbox inexistante
        languages: "aucun" ... "utilisateur" | "destinataire" userUnknown
        > aucun utilisateur avec l'UID 1000
        > 550 | Aucun utilisateur de ce nom
        languages: "boîte" | "quota" | "espace" | "compte" ... "pleine" | "dépassé" | "insuffisant" | "saturé" mailboxFull
        > La boîte de réception du destinataire est pleine
        > 550 | Quota dépassé
        > 550 | Espace de stockage insuffisant pour ce destinataire
        languages: "compte" | "boîte" | "adresse" ... "désactivé" | "suspendu" | "bloqué" | "fermé" | "verrouillé" mailboxDisabled
        > 550 | Le compte est temporairement verrouillé dû aux 5 connexions échouées.
        > 550 | Compte désactivé
        > 550 | Compte suspendu
        languages: "message" ... "trop gros" | "trop grand" | "trop importante" messageTooLarge
        > Message trop gros
        > 550 | Taille du message trop importante
        languages: "usuario" | "destinatario" | "cuenta" | "buzón" | "dirección" ... "desconocid" | "inexistente" | "no encontrad" | "inválid" | "no válid" userUnknown
        > Dirección jane@example.com no encontrada.
        > Usuario desconocido para el módulo de autenticación subyacente
        > 550 | Usuario inexistente
        languages: "no existe" ... "usuario" | "cuenta" | "buzón" | "destinatario" userUnknown
        > no existe ese usuario: jane
        > 550 | No existe el buzón
        languages: "superado" | "excedido" ... "cuota" mailboxFull
        > Se ha excedido la cuota de disco
        > 550 | El usuario ha superado su cuota
        languages: "cuenta" | "buzón" | "usuario" ... "suspendid" | "deshabilitad" | "desactivad" | "bloquead" mailboxDisabled
        > La cuenta está bloqueada debido a 5 inicios de sesión fallidos.
        > 550 | Cuenta suspendida
        > 550 | Cuenta deshabilitada
        languages: "utente" | "destinatario" | "casella" | "account" ... "sconosciut" | "inesistente" | "non esiste" | "non valid" | "non trovat" userUnknown
        > Utente sconosciuto al modulo di autenticazione sottostante
        > 550 | Casella di posta inesistente
        languages: "casella" | "spazio" | "quota" ... "esaurit" | "superat" | "insufficiente" mailboxFull
        > Quota disco superata
        > Spazio esaurito sul device
        > 550 | Spazio esaurito nella casella
        languages: "account" | "casella" | "utente" ... "disabilitat" | "disattivat" | "sospes" | "bloccat" mailboxDisabled
        > Account bloccato a causa di 5 accessi non riusciti.
        > 550 | Account disabilitato
        > 550 | Casella sospesa
        languages: "usuário" | "destinatário" | "conta" | "endereço" | "caixa" ... "desconhecid" | "inexistente" | "não encontrad" | "inválid" userUnknown
        > Endereço não encontrado
        > 550 | Usuário desconhecido
        > 550 | Usuário não encontrado
        languages: "cota" | "quota" ... "excedida" mailboxFull
        > jane: cota da caixa de correio excedida para este destinatário
        > Quota do disco excedida
        > 550 | Cota excedida
        languages: "conta" | "caixa" | "usuário" ... "desativad" | "suspensa" | "bloquead" mailboxDisabled
        > Conta bloqueada devido a 5 falhas de login.
        > 550 | Conta desativada
        > 550 | Conta suspensa
        languages: "onbekende" ... "gebruiker" | "ontvanger" | "adres" userUnknown
        > Onbekende gebruiker
        > 550 | Onbekende ontvanger
        languages: "gebruiker" | "ontvanger" | "adres" ... "onbekend" userUnknown
        > Gebruiker onbekend bij de onderliggende authenticatiemodule
        > 550 | De ontvanger is onbekend
        languages: "okänd" | "ukendt" | "ukjent" ... "mottagare" | "användare" | "adress" | "modtager" | "bruger" | "mottaker" | "bruker" userUnknown
        > Okänd användare
        > Ukendt bruger for det underliggende godkendelsesmodul
        > Ukjent bruker
        > 550 | Okänd mottagare
        languages: "adressen" | "användaren" | "brugeren" | "brukeren" ... "finns inte" | "findes ikke" | "finnes ikke" userUnknown
        > Användaren finns inte
        > 550 | Adressen finns inte
        > 550 | Adressen findes ikke
        languages: "käyttäjää" | "vastaanottajaa" ... "ei ole olemassa" | "ei löydy" userUnknown
        > Käyttäjää ei ole olemassa
        > 550 | Vastaanottajaa ei löydy
        languages: "tuntematon" ... "käyttäjä" | "vastaanottaja" userUnknown
        > Tuntematon käyttäjänimi
        > 550 | Tuntematon käyttäjä
        languages: "brak takiego" | "nie ma takiego" | "nieznany" ... "użytkownika" | "użytkownik" | "odbiorca" | "adresu" userUnknown
        > jane: brak takiego użytkownika
        > nie ma takiego użytkownika: jane
        > Nieznany użytkownik w module uwierzytelniania niższego poziomu
        languages: "adresat" | "odbiorca" | "skrzynka" ... "nieznany" | "nie istnieje" userUnknown
        > 501 5.1.3 | Odbiorca <recipient@example.net> nie istnieje
        > 550 | Adresat nieznany
        > 550 | Skrzynka nie istnieje
        languages: "przekroczon" ... "skrzynki" | "limit" mailboxFull
        > jane: przekroczono limit rozmiaru skrzynki pocztowej tego odbiorcy
        > Przekroczony limit dyskowy
        languages: "konto" | "skrzynka" ... "zablokowan" | "zawieszon" mailboxDisabled
        > Konto zostało zablokowane z powodu 5 nieudanych logowań.
        > 550 | Konto zablokowane
        > 550 | Konto zawieszone
        languages: "uživatel" | "schránka" | "adresa" | "používateľ" | "příjemce" ... "neexistuje" | "nenalezen" | "neznám" | "není znám" | "nie je známy" userUnknown
        > Uživatel není znám použitému autentizačnímu modulu
        > Používateľ nie je známy pre podriadený overovací modul
        > 550 | Uživatel neexistuje
        > 550 | Schránka neexistuje
        languages: "kvóta" | "kvóty" | "překročena kvóta" mailboxFull
        > Překročena disková kvóta
        > Disková kvóta prekročená
        > 550 | Překročena kvóta
        languages: "пользовател" | "получател" ... "неизвестен" | "не найден" | " нет" userUnknown
        > 550 Пользователь не найден
        > 550 | Такого пользователя нет
        > 550 | Пользователь неизвестен
        languages: "неизвестный" ... "получатель" | "пользователь" userUnknown
        > Неизвестный пользователь
        > 550 | Неизвестный получатель
        languages: "квота" | "превышена квота" | "квоты" | "ящик получателя полон" | "ящик полон" mailboxFull
        > Превышена дисковая квота
        > 550 | Ящик получателя полон
        languages: "ящик" | "аккаунт" | "учетная запись" ... "заблокирован" | "отключен" | "отключён" mailboxDisabled
        > Учетная запись заблокирована как следствие неудачных попыток входа (всего -- 5).
        > Почтовый ящик заблокирован
        > 550 | Аккаунт заблокирован
        languages: "bilinmeyen kullanıcı" | "kullanıcı bulunamadı" | "böyle bir kullanıcı yok" userUnknown
        > Bilinmeyen kullanıcı
        > 550 | Kullanıcı bulunamadı
        languages: "kota aşıldı" | "kotası aşıldı" | "postafiók megtelt" | "poştală este plină" | "poștală este plină" | "mailbox vol" | "postbus vol" | "postvak vol" mailboxFull
        > Disk kotası aşıldı
        > 550 | Kota aşıldı
        > 550 | A postafiók megtelt
        > 550 | Mailbox vol
        languages: "ismeretlen felhasználó" | "nincs ilyen felhasználó" | "utilizator necunoscut" | "utilizatorul nu există" userUnknown
        > Ismeretlen felhasználó
        > Utilizator necunoscut de modulul de autentificare subiacent
        > Utilizatorul nu există
        > 550 | Nincs ilyen felhasználó
        languages: "γνωστος χρήστης" | "χρήστης δεν υπάρχει" userUnknown
        > Άγνωστος χρήστης
        > 550 | Ο χρήστης δεν υπάρχει
        languages: "收件人" | "用户" | "账号" | "帐号" | "帐户" | "账户" | "使用者" | "地址" ... "不存在" | "地址错误" userUnknown
        > 该用户不存在
        > 550 收件人不存在
        > 很抱歉通知您，您发送到“jane@example.net”的邮件无法被正确投递，因为该收件人并不存在！
        > 很抱歉通知您，您發送到“jane@example.net”的邮件無法被正確投遞，因為該收件人並不存在！
        > 550 | 收件人地址错误
        > 550 | 账号不存在
        languages: "信箱" | "邮箱" | "郵箱" ... "已滿" | "已满" | "容量不足" | "空間不足" mailboxFull
        > 因为收件人邮箱已满，无法再接收任何邮件。
        > 因為收件人郵箱已滿
        > 550 | 信箱已滿
        > 550 | 收件人信箱已满
        languages: "邮箱" | "用户" | "账号" | "帐户" | "帳號" ... "停用" | "禁用" | "锁定" | "鎖定" mailboxDisabled
        > 由于 5 次登录失败，此帐户已锁定。
        > 因為 5 次登入皆失敗，帳號已鎖定。
        > 550 | 邮箱已停用
        > 550 | 用户已被禁用
        languages: "邮件太大" | "メッセージが大きすぎ" messageTooLarge
        > メッセージが大きすぎます(最大サイズは 1000 です)
        > 550 | 邮件太大
        languages: "アカウント" ... "無効" | "ロック" mailboxDisabled
        > 550 | 5 回のログイン失敗によりアカウントはロックされました。
        > 550 | このアカウントは無効です
        languages: "없는 사용자" | "존재하지 않는 계정" userUnknown
        > 기본 인증 모듈에서 알 수 없는 사용자
        > 550 | 존재하지 않는 계정
        languages: "người dùng" | "ịa chỉ" ... "không tồn tại" userUnknown
        > Người dùng đó không tồn tại.
        > 550 | Người dùng không tồn tại
        languages: "pengguna" ... "tidak ditemukan" | "tidak dikenal" | "tak dikenal" userUnknown
        > Pengguna tidak dikenal oleh modul otentikasi yang mendasari
        > Pengguna tak dikenal
        > 550 | Pengguna tidak ditemukan
        languages: "ไม่พบผู้ใช้" | "ไม่รู้จักผู้ใช้" | "المستخدم غير موجود" | "المستخدم مجهول" | "המשתמש לא קיים" | "המשתמש לא מוכר" userUnknown
        > ไม่รู้จักผู้ใช้
        > المستخدم مجهول بالنسبة لوحدة التصديق النمطية الأساسية
        > המשתמש לא מוכר למודול האימות התומך
        > 550 | ไม่พบผู้ใช้
        > 550 | المستخدم غير موجود
        languages: "spam" 5xx spam
        > 550 | Message looks like spam
        > 550 5.6.1 | Spam
        languages: "spam" 5.*.* spam
        > 5.9.8 | 5.9.8 Spam
        languages: "virus" 5xx virus
        > 554 | Message rejected: virus
        codes: @microsoft 5.4.1 userUnknown
        > jp1.mail.protection.outlook.com 5.4.1 | 550 5.4.1 denied
        codes: @google 4.7.0 rateLimited
        > gmail-smtp-in.l.google.com 4.7.0 | 421 no
        codes: @google 4.2.1 rateLimited
        > gmail-smtp-in.l.google.com 4.2.1 | 450 no
        codes: *.1.1 userUnknown
        > 5.1.1 | failed
        codes: 4.1.2 networkError
        > 4.1.2 | failed
        codes: *.1.2 domainUnknown
        > 5.1.2 | failed
        codes: *.1.3 userUnknown
        > 5.1.3 | failed
        codes: *.1.4 undetermined
        > 5.1.4 | failed
        codes: *.1.6 addressMoved
        > 5.1.6 | failed
        codes: *.1.7 senderRejected
        > 5.1.7 | failed
        codes: *.1.8 senderRejected
        > 5.1.8 | failed
        codes: *.1.9 nonCompliantMessage
        > 5.1.9 | failed
        codes: *.1.10 @microsoft userUnknown
        > 5.1.10 x.mail.protection.outlook.com | failed
        codes: *.1.10 domainRefusesMail
        > 5.1.10 | failed
        codes: *.1.351 userUnknown
        > 5.1.351 | failed
        codes: *.1.90 rateLimited
        > 5.1.90 | failed
        codes: *.2.1 mailboxDisabled
        > 5.2.1 | failed
        codes: *.2.2 mailboxFull
        > 5.2.2 | failed
        codes: *.2.3 messageTooLarge
        > 5.2.3 | failed
        codes: *.2.4 mailerError
        > 5.2.4 | failed
        codes: *.2.121 rateLimited
        > 5.2.121 | failed
        codes: *.2.122 rateLimited
        > 5.2.122 | failed
        codes: *.3.1 systemFull
        > 4.3.1 | failed
        codes: *.3.2 systemError
        > 4.3.2 | failed
        codes: *.3.3 systemError
        > 5.3.3 | failed
        codes: *.3.0 systemError
        > 5.3.0 | 77
        codes: *.3.4 messageTooLarge
        > 5.3.4 | failed
        codes: *.3.5 systemError
        > 4.3.5 | failed
        codes: *.4.1 networkError
        > 4.4.1 | failed
        codes: *.4.2 networkError
        > 4.4.2 | failed
        codes: *.4.3 networkError
        > 4.4.3 | failed
        codes: 5.4.4 domainUnknown
        > 5.4.4 | failed
        codes: 4.4.4 networkError
        > 4.4.4 | failed
        codes: *.4.5 systemError
        > 4.4.5 | failed
        codes: *.4.6 networkError
        > 5.4.6 | failed
        codes: *.4.14 networkError
        > 5.4.14 | failed
        codes: *.4.7 expired
        > 4.4.7 | failed
        codes: *.4.310 domainUnknown
        > 5.4.310 | failed
        codes: *.4.312 networkError
        > 5.4.312 | failed
        codes: *.4.316 expired
        > 5.4.316 | failed
        codes: *.5.0 syntaxError
        > 5.5.0 | failed
        codes: *.5.1 syntaxError
        > 5.5.1 | failed
        codes: *.5.2 syntaxError
        > 5.5.2 | failed
        codes: *.5.3 policyViolation
        > 5.5.3 | failed
        codes: *.5.4 syntaxError
        > 5.5.4 | failed
        codes: *.5.5 syntaxError
        > 5.5.5 | failed
        codes: *.6.7 nonCompliantMessage
        > 5.6.7 | failed
        codes: *.6.* contentRejected
        > 5.6.0 | failed
        codes: *.7.3 securityRequired
        > 5.7.3 | failed
        codes: *.7.4 securityRequired
        > 5.7.4 | failed
        codes: *.7.5 securityRequired
        > 5.7.5 | failed
        codes: *.7.6 securityRequired
        > 5.7.6 | failed
        codes: *.7.7 authenticationFailed
        > 5.7.7 | failed
        codes: *.7.8 securityRequired
        > 5.7.8 | failed
        codes: *.7.9 securityRequired
        > 5.7.9 | failed
        codes: *.7.10 securityRequired
        > 5.7.10 | failed
        codes: *.7.11 securityRequired
        > 5.7.11 | failed
        codes: *.7.12 securityRequired
        > 5.7.12 | failed
        codes: *.7.13 mailboxDisabled
        > 5.7.13 | failed
        codes: *.7.17 addressMoved
        > 5.7.17 | failed
        codes: *.7.18 addressMoved
        > 5.7.18 | failed
        codes: *.7.20 authenticationFailed
        > 5.7.20 | failed
        codes: *.7.21 authenticationFailed
        > 5.7.21 | failed
        codes: *.7.22 authenticationFailed
        > 5.7.22 | failed
        codes: *.7.23 authenticationFailed
        > 5.7.23 | failed
        codes: *.7.24 authenticationFailed
        > 5.7.24 | failed
        codes: *.7.25 reverseDNSRequired
        > 5.7.25 | failed
        codes: *.7.26 authenticationFailed
        > 5.7.26 | failed
        codes: *.7.27 senderRejected
        > 5.7.27 | failed
        codes: *.7.28 rateLimited
        > 5.7.28 | failed
        codes: *.7.29 authenticationFailed
        > 5.7.29 | failed
        codes: *.7.30 securityRequired
        > 5.7.30 | failed
        codes: *.7.509 authenticationFailed
        > 5.7.509 | failed
        codes: *.7.515 authenticationFailed
        > 5.7.515 | failed
        codes: *.7.606 blocked
        > 5.7.606 | failed
        codes: *.7.705 rateLimited
        > 5.7.705 | failed
        codes: *.7.500 rateLimited
        > 4.7.500 | failed
        codes: *.7.* policyViolation
        > 5.7.1 | failed
        codes: 5xx connect blocked
        > 554 connect | no
        codes: 5xx helo blocked
        > 550 helo | Rejected
        codes: 5xx mail senderRejected
        > 550 mail | no
        codes: 5xx auth securityRequired
        > 550 auth | no
        codes: 530 535 538 securityRequired
        > 530 | no
        codes: 556 domainRefusesMail
        > 556 | no
        codes: 550 553 rcpt userUnknown
        > 550 rcpt | no
        codes: 517 senderRejected
        > 517 | no
        codes: 551 addressMoved
        > 551 | no
        codes: 552 522 mailboxFull
        > 552 | no
        codes: 452 431 systemFull
        > 452 | no
        codes: 500 501 502 503 504 555 syntaxError
        > 503 | no
        codes: 421 451 454 458 systemError
        > 451 | no
        codes: 426 441 442 networkError
        > 442 | no
        codes: 447 expired
        > 447 | no
        codes: 255 mailerError
        > 255 | 255
        codes: 525 mailboxDisabled
        > 525 | no
        codes: 450 systemError
        > 450 | no
        """#
}
