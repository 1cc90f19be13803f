/// Notices as mail systems lay them out, each with what is to be read from it.
///
/// A case begins with `=== name`; header and body follow as in a message. After `--- expect`, a line for each recipient:
/// address, the address that it was made of in parentheses, `|`, what the diagnostic begins with, `|`, the host that refused.
/// `kind` and `layout` may be given too.
enum NoticeCases {
    static let text = #"""
        === qmail
        From: MAILER-DAEMON@mx.example.com
        Subject: failure notice
        Return-Path: <>

        Hi. This is the qmail-send program at mx.example.com.
        I'm afraid I wasn't able to deliver your message to the following addresses.
        This is a permanent error; I've given up. Sorry it didn't work out.

        <jane@example.net>:
        192.0.2.9 does not like recipient.
        Remote host said: 550 5.1.1 no such user
        Giving up on 192.0.2.9.

        <john@example.org>:
        Sorry, I couldn't find any host named example.org. (#5.1.2)

        --- Below this line is a copy of the message.

        Return-Path: <alice@example.com>
        From: alice@example.com
        To: decoy@example.com
        Subject: test

        <decoy@example.com>:
        not a bounce
        --- expect
        layout qmail
        kind failure
        jane@example.net | 192.0.2.9 does not like recipient. Remote host said: 550 5.1.1 no such user
        john@example.org | Sorry, I couldn't find any host named example.org. (#5.1.2)
        === QSBMF with a preface and a rewritten name
        From: MAILER-DAEMON@mail.example.com
        Subject: failure notice

        Hi. This is the postman of example.com. Nobody is at home.

        <example.com-jane@example.com>:
        Sorry, no mailbox here by that name. vpopmail (#5.1.1)

        --- Below this line is a copy of the message.
        --- expect
        example.com-jane@example.com | Sorry, no mailbox here by that name.
        === Postfix
        From: MAILER-DAEMON@mail.example.com (Mail Delivery System)
        Subject: Undelivered Mail Returned to Sender
        Return-Path: <>

        This is the mail system at host mail.example.com.

        I'm sorry to have to inform you that your message could not
        be delivered to one or more recipients. It's attached below.

        For further assistance, please send mail to <postmaster@example.com>.

        <jane@example.net> (expanded from <all@example.com>): host
            mx.example.net[192.0.2.25] said: 550 5.1.1 <jane@example.net>: Recipient
            address rejected: User unknown (in reply to RCPT TO command)

        <john@example.org>: Host or domain name not found. Name service error for
            name=example.org type=A: Host not found
        --- expect
        layout postfix
        jane@example.net (all@example.com) | host mx.example.net[192.0.2.25] said: 550 5.1.1 <jane@example.net>: Recipient address rejected | mx.example.net
        john@example.org | Host or domain name not found.
        === Postfix in a language of its own
        From: MAILER-DAEMON@mail.example.com (Postmeister)
        Subject: Ihre Nachricht ging nicht durch
        Return-Path: <>

        Dies ist der Rechner mail.example.com. Es tut ihm leid.

        <jane@example.net>: host mx.example.net[192.0.2.25] said: 552 5.2.2 Mailbox
            full (in reply to end of DATA command)
        --- expect
        jane@example.net | host mx.example.net[192.0.2.25] said: 552 5.2.2 Mailbox full | mx.example.net
        === Exim
        From: Mail Delivery System <Mailer-Daemon@mail.example.com>
        Subject: Mail delivery failed: returning message to sender
        X-Failed-Recipients: jane@example.net, john@example.org
        Auto-Submitted: auto-replied

        This message was created automatically by mail delivery software.

        A message that you sent could not be delivered to one or more of its
        recipients. This is a permanent error. The following address(es) failed:

          jane@example.net
            (generated from all@example.com)
            host mx.example.net [192.0.2.25]
            SMTP error from remote mail server after RCPT TO:<jane@example.net>:
            550 no such user
          john@example.org
            Unrouteable address

        ------ This is a copy of the message, including all the headers. ------

        Return-path: <alice@example.com>
        To: all@example.com
        --- expect
        layout exim
        jane@example.net (all@example.com) | host mx.example.net [192.0.2.25] SMTP error from remote mail server after RCPT TO:<jane@example.net>: 550 no such user | mx.example.net
        john@example.org | Unrouteable address
        === Exim, a pipe
        From: Mail Delivery System <Mailer-Daemon@mail.example.com>
        Subject: Mail delivery failed: returning message to sender
        X-Failed-Recipients: jane@example.net

        This message was created automatically by mail delivery software.

        A message that you sent could not be delivered to one or more of its
        recipients. This is a permanent error. The following address(es) failed:

          pipe to |/usr/local/bin/sort
            generated by jane@example.net
            local delivery failed
        --- expect
        jane@example.net | local delivery failed
        === Exim, still trying
        From: Mail Delivery System <Mailer-Daemon@mail.example.com>
        Subject: Warning: message 1abcde-000000-00 delayed 24 hours

        This message was created automatically by mail delivery software.
        A message that you sent has not yet been delivered to one or more of its
        recipients after more than 24 hours on the queue on mail.example.com.

        The address to which the message has not yet been delivered is:

          jane@example.net
            host mx.example.net [192.0.2.25]
            Delay reason: SMTP error from remote mail server after RCPT TO:<jane@example.net>:
            450 try later

        No action is required on your part.
        --- expect
        kind delay
        jane@example.net | host mx.example.net [192.0.2.25] Delay reason: SMTP error
        === Exim, octal escapes
        From: Mail Delivery System <Mailer-Daemon@mail.example.com>
        Subject: Mail delivery failed: returning message to sender

        This message was created automatically by mail delivery software.
        recipients. This is a permanent error. The following address(es) failed:

          j\303\274rgen@example.net
            550 no such user
        --- expect
        jürgen@example.net | 550 no such user
        === GMX
        From: GMX Mailer Daemon <mailer-daemon@gmx.example>
        Subject: Mail delivery failed: returning message to sender

        This message was created automatically by mail delivery software.

        A message that you sent could not be delivered to one or more of
        its recipients. This is a permanent error. The following address
        failed:

        jane@example.net:
        SMTP error from remote server for RCPT TO command, host: mx.example.net (192.0.2.25) reason: 550-Requested action not taken
        550 mailbox unavailable

        "john@example.org":
        SMTP error from remote server after RCPT command:
        552 mailbox full

        --- The header of the original message is following. ---
        --- expect
        layout gmx
        jane@example.net | SMTP error from remote server for RCPT TO command
        john@example.org | SMTP error from remote server after RCPT command: 552 mailbox full
        === Sendmail 8
        From: Mail Delivery Subsystem <MAILER-DAEMON@mail.example.com>
        Subject: Returned mail: see transcript for details

        The original message was received at Mon, 1 Jan 2001 00:00:00 GMT
        from client.example.com [192.0.2.1]

           ----- The following addresses had permanent fatal errors -----
        <jane@example.net>
            (reason: 550 5.1.1 <jane@example.net>... User unknown)
            (expanded from: <all@example.com>)

           ----- Transcript of session follows -----
        ... while talking to mx.example.net.:
        >>> RCPT To:<jane@example.net>
        <<< 550 5.1.1 <jane@example.net>... User unknown
        550 5.1.1 <jane@example.net>... User unknown
        --- expect
        layout sendmail
        jane@example.net (all@example.com) | 550 5.1.1 <jane@example.net>... User unknown
        === Sendmail 8, three fates
        From: Mail Delivery Subsystem <MAILER-DAEMON@mail.example.com>
        Subject: Returned mail: see transcript for details

           ----- The following addresses had permanent fatal errors -----
        <jane@example.net>

           ----- The following addresses had transient non-fatal errors -----
        <john@example.org>

           ----- Transcript of session follows -----
        ... while talking to mx.example.net.:
        >>> RCPT To:<jane@example.net>
        <<< 550 5.7.1 Go away
        550 5.1.1 <jane@example.net>... User unknown
        <john@example.org>... Deferred: Connection refused by mx.example.org.
        --- expect
        jane@example.net | 550 5.7.1 Go away
        john@example.org | <john@example.org>... Deferred: Connection refused
        === Sendmail 5
        From: MAILER-DAEMON (Mail Delivery Subsystem)
        Subject: Returned mail: User unknown

           ----- Transcript of session follows -----
        While talking to mx.example.net:
        >>> RCPT To:<jane@example.net>
        <<< 550 <jane@example.net>... User unknown
        550 <jane@example.net>... User unknown
        554 <john@example.org>... 550 Host unknown (Authoritative answer from name server)

           ----- Unsent message follows -----
        Received: by mail.example.com
        To: decoy@example.com
        --- expect
        layout sendmail
        jane@example.net | 550 <jane@example.net>... User unknown
        john@example.org | 554 <john@example.org>... 550 Host unknown
        === Courier
        From: "Courier mail server at mail.example.com" <@>
        Subject: NOTICE: mail delivery status.

        This is a delivery status notification from mail.example.com,
        running the Courier mail server, version 1.0.

        ---------------------------------------------------------------------------

                                   UNDELIVERABLE MAIL

        Your message to the following recipients cannot be delivered:

        <jane@example.net>:
             mx.example.net [192.0.2.25]:
         >>> RCPT TO:<jane@example.net>
         <<< 550 User unknown
        --- expect
        layout courier
        jane@example.net | 550 User unknown
        === OpenSMTPD
        From: Mailer Daemon <MAILER-DAEMON@mail.example.com>
        Subject: Delivery status notification: error

            Hi!

            This is the MAILER-DAEMON, please DO NOT REPLY to this email.

            An error has occurred while attempting to deliver a message for
            the following list of recipients:

        jane@example.net: 550 5.1.1 no such user
        john@example.org: Domain does not exist

            Below is a copy of the original message:
        --- expect
        layout opensmtpd
        jane@example.net | 550 5.1.1 no such user
        john@example.org | Domain does not exist
        === dma
        From: MAILER-DAEMON <>
        Subject: Mail delivery failed

        This is the DragonFly Mail Agent v0.13 at mail.example.com.

        There was an error delivering your mail to <jane@example.net>.

        mx.example.net [192.0.2.25] did not like our RCPT TO:
        550-5.1.1 no such user
        550 5.1.1 really

        Message headers follow.

        To: <jane@example.net>
        --- expect
        layout dma
        jane@example.net | mx.example.net [192.0.2.25] did not like our RCPT TO: 550-5.1.1 no such user 550 5.1.1 really
        === Exchange 5.5
        From: System Administrator <postmaster@example.com>
        Subject: Undeliverable: minutes
        X-Mailer: Internet Mail Service (5.5.2653.19)

        Your message

          To:      jane@example.net
          Subject: minutes
          Sent:    Tue, 23 Nov 1999 09:29:12 -0500

        did not reach the following recipient(s):

        jane@example.net on Tue, 23 Nov 1999 09:30:00 -0500
            The recipient name is not recognized
            MSEXCH:IMS:EXAMPLE:HEADOFFICE:IMS01 0 (000C05A6) Unknown Recipient
        --- expect
        layout exchange
        jane@example.net | Tue, 23 Nov 1999 09:30:00 -0500 The recipient name is not recognized
        === Exchange 2003 in German
        From: "Systemadministrator" <postmaster@example.com>
        Subject: Unzustellbar: Budget

        Ihre Nachricht hat einige oder alle der beabsichtigten Empfänger nicht erreicht.

              Betreff:	Budget

        Folgende(r) Empfänger konnte(n) nicht erreicht werden:

              jane@example.net am 31.01.2005 08:15
                    Das E-Mail-Konto ist in der Organisation nicht vorhanden.
                    <exch1.example.com #5.1.1>
        --- expect
        layout exchange
        jane@example.net | 31.01.2005 08:15 Das E-Mail-Konto ist in der Organisation nicht vorhanden. <exch1.example.com #5.1.1>
        === Exchange, a display name
        From: System Administrator <postmaster@example.net>
        Subject: Undeliverable: lunch

        Your message did not reach some or all of the intended recipients.

        The following recipient(s) could not be reached:

              Doe, Jane on 05.02.2001 17:45
                    The recipient name is not recognized

        From: alice@example.com
        To: "Doe, Jane" <jane@example.net>
        Message-ID: <1@example.com>
        --- expect
        jane@example.net | 05.02.2001 17:45 The recipient name is not recognized
        === Outlook, of a server that refused its mail
        From: System Administrator
        Subject: Undeliverable: lunch

        Your message did not reach some or all of the intended recipients.

              Subject:	lunch
              Sent:	3/2/2020 10:00 AM

        The following recipient(s) cannot be reached:

              'jane@example.net' on 3/2/2020 10:01 AM
                    550 5.1.1 <jane@example.net>: Recipient address rejected: User unknown
        --- expect
        layout exchange
        jane@example.net | 3/2/2020 10:01 AM 550 5.1.1 <jane@example.net>: Recipient address rejected: User unknown
        === mox
        From: postmaster@mail.example.org
        Subject: mail delivery failed

        Delivery has failed permanently for your email to:

        	jane@example.net

        No further deliveries will be attempted.

        Error during the last delivery attempt:

        	permanent error: 550 5.1.1 User unknown
        --- expect
        kind failure
        jane@example.net | permanent error: 550 5.1.1 User unknown
        === mox, of a delay
        From: postmaster@mail.example.org
        Subject: mail delivery delayed

        Delivery has been delayed of your email to:

        	jane@example.net

        Next attempts to deliver: in 4 hours, 8 hours and 16 hours.
        If these attempts all fail, you will receive a notice.

        Error during the last delivery attempt:

        	451 4.7.1 come back later
        --- expect
        kind delay
        jane@example.net | 451 4.7.1 come back later
        === XMail
        From: PostMaster@mx.example.net
        Subject: Error sending message [1283.34] from [mx.example.net]

        [<00>] XMail bounce: Rcpt=[jane@example.net];Error=[550 5.1.1 User unknown]


        [<01>] Error sending message [1283.34] from [mx.example.net].

        ID:        <S12345>
        Mail From: <bob@example.org>
        Rcpt To:   <jane@example.net>
        Server:    <mx.example.net>[192.0.2.2]


        [<02>] The reason of the delivery failure was:

        550 5.1.1 User unknown


        [<05>] Here is listed the initial part of the message:

        From: bob@example.org
        To: jane@example.net
        Subject: lunch
        --- expect
        kind failure
        layout xmail
        jane@example.net | 550 5.1.1 User unknown
        === Mercury/32
        From: Mail Delivery System <maiser@mx.example.net>
        Subject: Unable to deliver your message

        With reference to your message with the subject:
           "lunch"

        The local mail transport system has reported the following problems
        it encountered while trying to deliver your message:

        -------------------------------------------------------------------
        *** jane@example.net
        550 5.1.1 User unknown.

        -------------------------------------------------------------------

        Your mail message is being returned to you in the next part of this
        message.
        --- expect
        kind failure
        jane@example.net | 550 5.1.1 User unknown.
        === Netscape Messaging Server, of unknown addresses
        From: Mail Administrator <Postmaster@mx.example.net>
        Subject: Mail System Error - Returned Mail

        This Message was undeliverable due to the following reason:

        The following destination addresses were unknown (please check
        the addresses and re-mail the message):

        SMTP <jane@example.net>

        Please reply to Postmaster@mx.example.net
        if you feel this message to be in error.
        --- expect
        layout openwave
        jane@example.net | The following destination addresses were unknown
        === a Korean provider
        From: MAILER-DAEMON@isp.example.kr
        Subject: 메일 전송 실패 알림

        메일이 전송되지 못했습니다.

        받는사람 : jane@example.net
        발송실패 사유 : 존재하지 않는 사용자입니다. 550 5.1.1 User unknown
        --- expect
        layout any
        jane@example.net | 존재하지 않는 사용자입니다. 550 5.1.1 User unknown
        === hMailServer
        From: postmaster@mail.example.com
        Subject: Message undeliverable

        Your message did not reach some or all of the intended recipients.

           Sent: Mon, 1 Jan 2018 00:00:00 +0000
           Subject: hello

        The following recipient(s) could not be reached:

        jane@example.net
           Error Type: SMTP
           Remote server replied: 550 5.1.1 unknown

        hMailServer
        --- expect
        jane@example.net | Error Type: SMTP Remote server replied: 550 5.1.1 unknown
        === MailEnable
        From: "Delivery Subsystem" <POSTMASTER@example.com>
        Subject: Message Delivery Failure

        MailEnable: Message could not be delivered to some recipients.
        The following recipient(s) could not be reached:

        	Recipient: [SMTP:jane@example.net]
        	Reason: Remote SMTP Server Returned: 550 no such mailbox

        Message headers follow:
        --- expect
        jane@example.net | Remote SMTP Server Returned: 550 no such mailbox
        === Exchange 2010
        From: <postmaster@example.com>
        Subject: Undeliverable: rota

        Delivery has failed to these recipients or groups:

        Jane Doe<mailto:jane@example.net>
        The email address you entered couldn't be found.

        john@example.org<mailto:john@example.org>
        Your message couldn't be delivered.

        Diagnostic information for administrators:

        Generating server: ex10.example.com

        jane@example.net
        #550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##

        john@example.org
        #554 5.2.2 STOREDRV.Deliver: mailbox full ##

        Original message headers:

        To: decoy@example.com
        --- expect
        layout exchange-2007
        jane@example.net | #550 5.1.1 RESOLVER.ADR.RecipNotFound
        john@example.org | #554 5.2.2 STOREDRV.Deliver: mailbox full ##
        === Exchange Online in a language without a row
        From: <postmaster@example.com>
        Subject: Neizručivo: raspored
        Return-Path: <>

        Isporuka nije uspjela za ove primatelje ili grupe:

        jane@example.net<mailto:jane@example.net>
        Adresa nije pronađena.

        Dijagnostičke informacije za administratore:

        jane@example.net
        Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found'

        Received: from mail.example.org (192.0.2.2) by ex16.example.com
         with Microsoft SMTP Server
        Message-ID: <1@example.com>
        To: decoy@example.com
        --- expect
        jane@example.net | Remote Server returned '550 5.1.10
        === Exchange Online, HTML
        From: <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@example.com>
        Subject: Undeliverable: keys
        Content-Type: text/html; charset=utf-8

        <html><head><style>p { color: red }</style></head><body>
        <table><tr><td>Your message to <b>jane@example.net</b> couldn't be delivered.</td></tr>
        <tr><td>jane wasn't found at example.net.</td></tr></table>
        <p>More Info for Email Admins</p>
        <p>Status code: 550 5.1.10</p>
        <table><tr><td>Reported error:</td><td>550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found</td></tr>
        <tr><td>DSN generated by:</td><td>X.example.com</td></tr></table></body></html>
        --- expect
        jane@example.net | 550 5.1.10
        === Gmail before 2016
        From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
        Subject: Delivery Status Notification (Failure)

        Delivery to the following recipient failed permanently:

             jane@example.net

        Technical details of permanent failure:
        Google tried to deliver your message, but it was rejected by the server.

        The error that the other server returned was:
        550 5.1.1 no such user

        ----- Original message -----

        To: decoy@example.com
        --- expect
        layout gmail
        jane@example.net | 550 5.1.1 no such user
        === Gmail since 2016
        From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
        Subject: Delivery Status Notification (Failure)
        X-Failed-Recipients: jane@example.net

        ** Address not found **

        Your message wasn't delivered to jane@example.net because the address couldn't be found, or is unable to receive mail.

        Learn more here: https://support.google.com/mail/?p=NoSuchUser

        The response was:

        550 5.1.1 The email account that you tried to reach does not exist.
        --- expect
        jane@example.net | 550 5.1.1 The email account that you tried to reach does not exist.
        === Gmail in a language without a row
        From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
        Subject: Delivery Status Notification (Failure)
        X-Failed-Recipients: jane@example.net

        ** Ez da helbidea aurkitu **

        Zure mezua ez da jane@example.net helbidera iritsi.

        Erantzuna:

        550 5.1.1 no such user
        --- expect
        jane@example.net | 550 5.1.1 no such user
        === Google Groups
        From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
        Subject: Delivery Status Notification (Failure)
        X-Failed-Recipients: garden@groups.example.com

        Hello alice@example.com,

        We're writing to let you know that the group you tried to contact (garden) may not exist, or you may not have permission
        to post messages to the group.

        https://groups.google.com/support/
        Thanks,

        Google Groups
        --- expect
        garden@groups.example.com |
        === Yahoo
        From: MAILER-DAEMON@yahoo.com
        Subject: Failure Notice

        Sorry, we were unable to deliver your message to the following address.

        <jane@example.net>:
        552: 5.2.2 The mailbox is full

        --- Below this line is a copy of the message.
        --- expect
        jane@example.net | 552: 5.2.2 The mailbox is full
        === Domino
        From: Postmaster@example.com
        Subject: DELIVERY FAILURE: User jane (jane@example.net) not listed in Domino Directory

        Your message

          Subject: plan

        was not delivered to:

          jane@example.net

        because:

          User jane (jane@example.net) not listed in Domino Directory
        --- expect
        layout domino
        jane@example.net | User jane (jane@example.net) not listed in Domino Directory
        === Domino in French
        From: Postmaster@example.com
        Subject: DELIVERY FAILURE: Utilisateur inconnu
        Return-Path: <>

        Votre message

          Objet : plan

        n'a pas été remis à :

          jane@example.net

        pour la raison suivante :

          Utilisateur jane (jane@example.net) absent de l'annuaire Domino
        --- expect
        jane@example.net | Utilisateur jane
        === MMDF
        From: Memo Service (MMDF 2.43) <mmdf@example.com>
        Subject: Failed mail (msg.aa12345)

            Your message could not be delivered to
        'jane@example.net (host: mx.example.net) (queue: smtp)' for the following
        reason:  ' 550 5.1.1 no such user'
        --- expect
        jane@example.net | 550 5.1.1 no such user
        === Sun Messaging Server
        From: postmaster@example.com
        Subject: Delivery Notification: Delivery has failed

        This report relates to a message you sent with the following header fields:

          Message-id: <1@example.com>
          From: alice@example.com
          To: sales@example.net

        Your message cannot be delivered to the following recipients:

          Recipient address: jane@ims-ms-daemon.example.net
          Original address: sales@example.net
          Reason: Rejection greeting returned by server.
          Diagnostic code: smtp;522 5.2.0 Over quota
          Remote system: dns;mx.example.net (TCP|192.0.2.1|1|192.0.2.25|25)
        --- expect
        layout messagingserver
        jane@ims-ms-daemon.example.net (sales@example.net) | smtp;522 5.2.0 Over quota
        === InterMail
        From: Mail Administrator <Postmaster@example.com>
        Subject: Mail System Error - Returned Mail

        This Message was undeliverable due to the following reason:

        Each of the following recipients was rejected by a remote mail server.
        The reasons given by the server are included to help you determine why
        each recipient was rejected.

            Recipient: <jane@example.net>
            Reason:    User unknown 550 5.1.1

            Recipient: <john@example.org>
            Reason:    552 full

        Please reply to Postmaster@example.com
        if you feel this message to be in error.
        --- expect
        layout openwave
        jane@example.net | User unknown 550 5.1.1
        john@example.org | 552 full
        === IMail
        From: "Postmaster" <postmaster@example.com>
        Subject: Undeliverable Mail
        X-Mailer: <SMTP32 v8.15>

        Unknown user: jane@example.net

        RCPT TO generated following response:
        550 no such user

        undeliverable to john@example.org
        552 mailbox full

        Original message follows.

        To: decoy@example.com
        --- expect
        layout imail
        jane@example.net | 550 no such user
        john@example.org | 552 mailbox full
        === MDaemon
        From: MDaemon@mail.example.com
        Subject: Permanent Delivery Failure

        The attached message had PERMANENT fatal delivery errors!

        YOUR MESSAGE WAS NOT DELIVERED!

        The following addresses did NOT receive a copy of your message:

        > jane@example.net

        --- Session Transcript ---
         <-- 220 mx.example.net
         --> MAIL From:<alice@example.com>
         <-- 250 ok
         --> RCPT To:<jane@example.net>
         <-- 550 5.1.1 no such user
         --> QUIT
        --- End Transcript ---
        --- expect
        layout mdaemon
        jane@example.net | 550 5.1.1 no such user
        === GroupWise
        From: Mailer-Daemon@gw.example.com
        Subject: Message status - undeliverable

        The message that you sent was undeliverable to the following:
        	jane@example.net (user not found)
        --- expect
        layout groupwise
        jane@example.net | user not found
        === CommuniGate Pro
        From: MAILER-DAEMON@mail.example.com
        Subject: Undeliverable mail: plan

        Failed to deliver to 'jane@example.net'
        SMTP module(domain example.net) reports:
         mx.example.net said:
         550 no such user
        --- expect
        layout communigate
        jane@example.net | SMTP module(domain example.net) reports: mx.example.net said: 550 no such user
        === Apache James
        From: postmaster@james.example.com
        Subject: Re: plan

        Hi. This is the James mail server at james.example.com.
        I'm afraid I wasn't able to deliver your message to the following addresses.
        This is a permanent error; I've given up. Sorry it didn't work out. Below
        I include the list of recipients and the reason why I was unable to deliver
        your message.

        jane@example.net

        550 5.1.1 no such user
        --- expect
        layout james
        jane@example.net | 550 5.1.1 no such user
        === Haraka
        From: MAILER-DAEMON@mail.example.com
        Subject: failure notice

        Hi. This is the Haraka Mailer program at mail.example.com.

        Intended Recipients: <jane@example.net>, <john@example.org>
        Failure Reason: 550 5.1.1 no such user
        --- expect
        jane@example.net | 550 5.1.1 no such user
        john@example.org | 550 5.1.1 no such user
        === PowerMTA
        From: postmaster@mta.example.com
        Subject: Delivery report
        Return-Path: <>

        Hello, this is the mail server on mta.example.com.

        I am sending you this message to inform you on the delivery status of a
        message you previously sent.

          <jane@example.net>  delivery failed; will not continue trying
        --- expect
        layout powermta
        jane@example.net | delivery failed; will not continue trying
        === KumoMTA
        From: mailer-daemon@mta.example.com
        Subject: Returned mail

        The message was received at 2024-01-01T00:00:00Z
        from alice@example.com and addressed to jane@example.net.
        While communicating with mx.example.net (192.0.2.25):
        Response: 550 5.1.1 no such user

        The message will be deleted from the queue.
        No further attempts will be made to deliver it.
        --- expect
        layout kumomta
        jane@example.net | 550 5.1.1 no such user | mx.example.net
        === SendGrid
        From: MAILER-DAEMON@mail.example.com
        Subject: Undelivered Mail Returned to Sender

        This is an automatically generated message from SendGrid.

        I'm sorry to have to tell you that your message was not able to be
        delivered to one of its intended recipients.

        <jane@example.net>: 550 5.1.1 no such user
        --- expect
        jane@example.net | 550 5.1.1 no such user
        === Zoho
        From: mailer-daemon@mail.zoho.example
        Subject: Undelivered Mail Returned to Sender

        This message was created automatically by mail delivery software.
        A message that you sent could not be delivered to one or more of its recipients. This is a permanent error.

        jane@example.net Invalid Address, ERROR_CODE :550, ERROR_CODE :5.1.1 <jane@example.net>... User unknown
        --- expect
        layout zoho
        jane@example.net | 550, ERROR_CODE :5.1.1
        === MailMarshal
        From: postmaster@example.com
        Subject: Undeliverable Mail: "plan"

        Your message:
           From:    alice@example.com
           Subject: plan

        Could not be delivered because of

        550 5.1.1 User unknown

        The following recipients were affected:
            jane@example.net

        Additional Information
        ======================
        Original Sender:    <alice@example.com>
        --- expect
        layout mailmarshal
        jane@example.net | 550 5.1.1 User unknown
        === InterScan
        From: imss@example.com
        Subject: Mail could not be delivered

        ****** Message from InterScan Messaging Security Suite ******

        Sent <<< RCPT TO:<jane@example.net>
        Received >>> 550 5.1.1 unknown user.

        Unable to deliver message to <jane@example.net> (and other recipients in the same domain).

        ************************     End of message     **********************
        --- expect
        layout interscan
        jane@example.net | 550 5.1.1 unknown user.
        === MailFoundry
        From: MAILER-DAEMON@example.com
        Subject: Message delivery has failed

        Unable to deliver message to: <jane@example.net>
        Delivery failed for the following reason:
        Server mx.example.net[192.0.2.25] failed with: 550 no such user

        This has been a permanent failure.
        --- expect
        jane@example.net | Server mx.example.net[192.0.2.25] failed with: 550 no such user
        === Mimecast
        From: "postmaster" <postmaster@example.com>
        Subject: [Postmaster] Email Delivery Failure

        An email that you attempted to send to the following address could not be delivered:
        -- jane@example.net

        The problem appears to be :
        -- Recipient email address is possibly incorrect

        Additional information follows :
        -- 5.4.1 Recipient address rejected: Access denied.

        This condition occurred after 1 attempt(s).
        --- expect
        layout mimecast
        jane@example.net | -- 5.4.1 Recipient address rejected
        === Barracuda
        From: MAILER-DAEMON <>
        Subject: **Message you sent blocked by our bulk email filter**

        Your message to: jane@example.net
        was blocked by our Spam Firewall. The email you sent with the following subject has NOT BEEN DELIVERED:

        Subject: hinges
        --- expect
        jane@example.net | was blocked by our Spam Firewall.
        === IronPort
        From: "Mail Delivery System" <MAILER-DAEMON@esa.example.com>
        Subject: Delivery Status Notification (Failure)

        The following message to <jane@example.net> was undeliverable.
        The reason for the problem:
        5.1.0 - Unknown address error 550-'no such user'
        --- expect
        layout ironport
        jane@example.net | 5.1.0 - Unknown address error 550-'no such user'
        === MessageLabs
        From: MAILER-DAEMON@messagelabs.com
        Subject: failure notice

        This is the mail delivery agent at messagelabs.com.
        I was unable to deliver your message to the following addresses:

        jane@example.net

        Reason: 550 Invalid recipient jane@example.net (#5.1.1)

        The message subject was: box
        --- expect
        layout messagelabs
        jane@example.net | 550 Invalid recipient jane@example.net (#5.1.1)
        === McAfee
        From: <Postmaster@example.com>
        Subject: Delivery Status

            --- The following addresses had delivery problems ---

        <jane@example.net>   (5.1.1 <jane@example.net>... User unknown)
        --- expect
        jane@example.net | 5.1.1 <jane@example.net>... User unknown
        === Sendmail 8.6, two recipients
        From: Mail Delivery Subsystem <MAILER-DAEMON@example.com>
        Subject: Returned mail: User unknown

           ----- The following addresses had delivery problems -----
        <jane@example.net>  (unrecoverable error)
        <john@example.net>  (transient failure)

           ----- Transcript of session follows -----
        ... while talking to mx.example.net.:
        >>> RCPT To:<jane@example.net>
        <<< 550 <jane@example.net>... User unknown
        550 <jane@example.net>... User unknown
        <john@example.net>... Deferred: Connection timed out with mx.example.net.

           ----- Original message follows -----
        From: sender@example.com
        --- expect
        layout sendmail
        jane@example.net | 550 <jane@example.net>... User unknown
        john@example.net | <john@example.net>... Deferred: Connection timed out with mx.example.net.
        === Courier, success
        From: "Courier mail server at mx.example.net" <>
        Subject: NOTICE: mail delivery status.

        This is a delivery status notification from mx.example.net,
        running the Courier mail server, version 1.0.

                            MESSAGE DELIVERED SUCCESSFULLY

        Your message has been successfully delivered to the following recipients:

        <jane@example.net>
        --- expect
        kind success
        layout courier
        jane@example.net |
        === amavis, a virus for two
        From: "Content-filter at mx.example.net" <postmaster@mx.example.net>
        Subject: VIRUS IN MAIL FROM YOU (Eicar-Test-Signature)

        VIRUS ALERT

        Our content checker found
            virus: Eicar-Test-Signature

        in your email to the following recipients:
        -> jane@example.net
        -> john@example.net

        Our internal reference code for your message is 01234-05/AbCdEf
        --- expect
        layout amavis
        jane@example.net | virus: Eicar-Test-Signature
        john@example.net | virus: Eicar-Test-Signature
        === Coremail
        From: Postmaster@example.com
        Subject: =?utf-8?B?57O757uf6YCA5L+h?=
        Content-Type: text/plain; charset=utf-8

        抱歉，您的邮件被退回来了……

        原邮件信息：
        时间 2016-10-10 10:09:58
        收件人 jane@example.net

        退信原因：
        收件人的邮件地址不存在，邮件无法送达。
        英文说明:550 User not found: jane@example.net

        建议解决方案：
        请核对收件人地址后再次发送。
        --- expect
        layout coremail
        jane@example.net | 550 User not found
        === QQ
        From: PostMaster@qq.com
        Subject: =?utf-8?B?5p2l6IeqcXEuY29t55qE6YCA5L+h?=
        Content-Type: text/plain; charset=utf-8

        退信原因：收件人空间不足

        您的邮件未能送达 jane@example.net 。

        host mx.example.net[192.0.2.25] said: 550 Mailbox full (in reply to RCPT TO command)
        --- expect
        layout qq
        jane@example.net | host mx.example.net[192.0.2.25] said: 550 Mailbox full
        === Seznam.cz
        From: <MAILER-DAEMON@seznam.cz>
        Subject: Nedoručitelné
        Content-Type: text/plain; charset=utf-8

        Vaše zpráva pro <jane@example.net> ze dne 18.5.2017 nemohla být doručena. Zpráva je přiložena.
        You message for <jane@example.net> could not be delivered. It's attached below.

        Důvod / Reason:
        ---------------

        5.1.1 szn; user hasn't got the service mapped
        --- expect
        jane@example.net | 5.1.1 szn; user hasn't got the service mapped
        === Mail.ru
        From: mailer-daemon@corp.mail.ru
        Subject: Mail failure.
        Content-Type: text/plain; charset=utf-8

        Это письмо создано автоматически сервером Mail.Ru, отвечать на него не нужно.

        К сожалению, Ваше письмо не может быть доставлено одному или нескольким получателям:

          jane@example.net
            SMTP error from remote mail server after RCPT TO:<jane@example.net>:
            host mx.example.net [192.0.2.25]: 550 no such user

        Рекомендуем Вам проверить корректность указания адресов получателей.
        --- expect
        layout exim
        jane@example.net | SMTP error from remote mail server after RCPT TO:<jane@example.net>: host mx.example.net [192.0.2.25]: 550
        === au one net
        From: no-reply@app.auone-net.example
        Subject: Mail

        送信先のメールボックスが一杯のため、送信できませんでした。

        Your mail sent on: Mon, 29 Apr 2013 23:45:19 +0900
             Could not be delivered to: <jane@example.net>
             As their mailbox is full.
        --- expect
        layout auone
        jane@example.net | As their mailbox is full.
        === Biglobe
        From: MAILER-DAEMON@biglobe.example
        Subject: Returned mail

           ----- The following addresses had delivery problems -----
        jane@example.net

           ----- Non-delivered information -----
        The number of messages in recipient's mailbox exceeded the local limit.
        --- expect
        jane@example.net | The number of messages in recipient's mailbox exceeded the local limit.
        === m-FILTER
        From: POSTMASTER <postmaster@example.com>
        Subject: failure notice
        X-Mailer: m-FILTER
        Content-Type: text/plain; charset=utf-8

        以下のメールアドレスへの送信に失敗しました。
        jane@example.net

        -------server message
        550 5.1.1 no such user

        -------SMTP command
        DATA

        -------original message
        --- expect
        layout mfilter
        jane@example.net | 550 5.1.1 no such user
        === Notes 4
        From: postmaster@n.example.com
        Subject: Undeliverable message

        ------- Failure Reasons  --------

        User  not listed in public Name & Address Book
        jane@example.net

        ------- Returned Message --------
        --- expect
        jane@example.net | User  not listed in public Name & Address Book
        === LSMTP
        From: "LSMTP for Windows NT v1.1b" <postmaster@example.com>
        Subject: Undelivered mail

        --> Error description:
        Error-for:  jane@example.net
        Error-Code: 0
        Error-Text: Mailer mx.example.net said:
                    "554 Message looping"

        Error-End:  One error reported.
        --- expect
        layout lsmtp
        jane@example.net | Mailer mx.example.net said: "554 Message looping"
        === fields of RFC 3464 in plain text
        From: MAILER-DAEMON@example.com
        Subject: Delivery Status Notification (Failure)
        Return-Path: <>

        Technical report:

        Reporting-MTA: dsn; mta.example.com

        Action: failed
        Final-Recipient: rfc822; jane@example.net
        Diagnostic-Code: smtp; 550 5.1.1 <jane@example.net>... User
          unknown
        Status: 5.1.1
        --- expect
        layout dsn-in-text
        jane@example.net | 550 5.1.1 <jane@example.net>... User unknown
        === Amazon SNS
        From: AWS Notifications <no-reply@sns.amazonaws.com>
        Subject: Amazon SES Email Event Notification

        {"notificationType":"Bounce","bounce":{"bounceType":"Permanent","bouncedRecipients":[{"emailAddress":"jane@example.net",
        "action":"failed","status":"5.1.1","diagnosticCode":"smtp; 550 5.1.1 user unknown \u00fc"}]},"mail":{"headers":[
        {"name":"Subject","value":"pie"}]}}

        --
        If you wish to stop receiving notifications from this topic, please click or visit the link below.
        --- expect
        layout amazon-sns
        kind failure
        jane@example.net | 550 5.1.1 user unknown ü
        === Amazon WorkMail
        From: postbox@example.com
        Subject: about your message

        An error occurred while trying to deliver the mail to the following recipients:
        jane@example.net
        --- expect
        layout amazon
        jane@example.net |
        === ZoneMTA
        From: relay@example.com
        Subject: about your message

        Delivery to the following recipient failed permanently:
            jane@example.net
        Technical details of permanent failure:

        550 5.1.1 no such user
        --- expect
        layout gmail-old
        jane@example.net | 550 5.1.1 no such user
        === OpenSMTPD that gave up
        From: Mailer Daemon <MAILER-DAEMON@mail.example.com>
        Subject: Delivery status notification: delayed

            Hi!

            This is the MAILER-DAEMON, please DO NOT REPLY to this email.

            A message is delayed for more than 0 seconds for the following
            list of recipients:

        jane@example.net: Envelope expired

            Below is a copy of the original message:
        --- expect
        layout opensmtpd
        kind failure
        jane@example.net | Envelope expired
        === MX Logic
        From: bounces@example.com
        Subject: about your message

        A message that you have sent could not be delivered to one or more recipients. This is a permanent error.
        The following address failed:
            <jane@example.net>: 550 no such user
        --- expect
        layout mxlogic
        jane@example.net | 550 no such user
        === Mail.ru, its scanner
        From: scanner@example.com
        Subject: about your message

        A message that you sent was rejected by the local scanning code that checks incoming messages on this system. The following
        error was given:

          This message is spam. local mailbox jane@example.net
        --- expect
        layout mailru-scanner
        jane@example.net |
        === chasquid
        From: chasquid@example.com
        Subject: about your message

        Delivery of your message to the following recipient(s) failed permanently:

          - jane@example.net

        Technical details:
        - "jane@example.net" (EMAIL) failed permanently with error:
            MAIL+RCPT 550 5.1.1 no such user
        --- expect
        layout chasquid
        jane@example.net | MAIL+RCPT 550 5.1.1 no such user
        === mlmmj
        From: dogs+owner@lists.example.org
        Subject: Post to dogs@lists.example.org denied: Hello

        Hi, this is the Mlmmj program managing the <dogs@lists.example.org>
        mailing list.

        The message from <alice@example.com> with subject "Hello" was unable to be delivered to the list because
        you are not a list subscriber.
        --- expect
        layout mlmmj
        dogs@lists.example.org |
        === Exim in words of its administrator
        From: Mail Delivery System <Mailer-Daemon@mx.example.com>
        Subject: Zpráva nebyla doručena

        Tuto zprávu vytvořil poštovní server.

          jane@example.net
            host mx.example.net [192.0.2.25]
            SMTP error from remote mail server after RCPT TO:<jane@example.net>:
            550 no such user
        --- expect
        layout exim-translated
        jane@example.net | host mx.example.net [192.0.2.25] SMTP error from remote mail server | mx.example.net
        === MailScanner
        From: "MailScanner" <admin@example.com>
        Subject: Warning: E-mail viruses detected

        Our virus detector has just been triggered by a message you sent:-
          To: jane@example.net
          Subject: report
        --- expect
        layout mailscanner
        jane@example.net |
        === amavisd-new
        From: "Content-filter at example.com" <filter@example.com>
        Subject: Considered UNSOLICITED BULK EMAIL from you

        Your message to:
        -> jane@example.net
        was considered unsolicited bulk e-mail (UBE).
        --- expect
        layout amavis
        jane@example.net |
        === smail
        From: <MAILER-DAEMON@mx.example.com>
        Subject: mail failed, returning to sender

        |------------------------- Message log follows: -------------------------|
         no valid recipients were found for this message
        |------------------------- Failed addresses follow: ---------------------|
         <jane@example.net> ... unknown host
        |------------------------- Message text follows: ------------------------|
        From: alice@example.org
        --- expect
        jane@example.net | unknown host
        === Zoho, newer
        From: mailer-daemon@mail.zoho.com
        Subject: Undelivered Mail Returned to Sender

        This message was created automatically by mail delivery software. A message that you sent could not be delivered to one or
        more of its recipients.

        jane@example.net

        550 5.1.1 no such user
        --- expect
        jane@example.net | 550 5.1.1 no such user
        === MDaemon, an appendix of addresses
        From: MDaemon at mail.example.com <md@mail.example.com>
        Subject: about your message

        The attached message had PERMANENT fatal delivery errors!

        The following address did not receive a copy of your message:

        > jane@example.net

        --- Session Transcript ---
         Mon 2024-01-01 10:00:00: --> RCPT To:<jane@example.net>
         Mon 2024-01-01 10:00:00: <-- 550 no such user
        --- End Transcript ---
        --- expect
        layout mdaemon
        jane@example.net |
        === MDaemon, a transcript without arrows
        From: MDaemon@mail.example.com
        Subject: Permanent Delivery Failure

        The attached message had PERMANENT fatal delivery errors!

        The following addresses did NOT receive a copy of your message:

        > jane@example.net

        --- Session Transcript ---
         Attempting SMTP connection to [192.0.2.25 : 25]
         220 mx.example.net ESMTP ready
         RCPT To:<jane@example.net>
         552 mailbox full
        --- End Transcript ---
        --- expect
        layout mdaemon
        jane@example.net | 552 mailbox full
        === MDaemon, of its own mailboxes
        From: MDaemon@mail.example.com
        Subject: Permanent Delivery Failure

        jane@example.com - no such user here.
        john@example.com - no such user here.

        There is no user by that name at this server.
        --- expect
        layout mdaemon-local
        jane@example.com |
        john@example.com |
        === Exchange 2013 behind a gateway
        From: gateway@example.com
        Subject: about your message

        Delivery has failed to these recipients or groups:

        Jane Doe (jane@example.net)<mailto:jane@example.net>
        The email address you entered couldn't be found.

        Diagnostic information for administrators:

        Generating server: mx.example.com

        jane@example.net
        Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found'
        --- expect
        layout exchange-2007
        jane@example.net |
        === a program that writes as IMail does
        From: post@example.com
        Subject: Undeliverable Mail

        Unknown user: jane@example.com

        RCPT TO generated following response:
        550 no such user

        Original message follows.

        From: alice@example.org
        --- expect
        layout imail-like
        jane@example.com | 550 no such user
        === Openwave, pairs
        From: admin@example.com
        Subject: about your message

        This Message was undeliverable due to the following reason:

        Each of the following recipients was rejected by a remote mail server.

            Recipient: <jane@example.net>
            Reason:    5.1.1 <jane@example.net>... User unknown

        Please reply to Postmaster@example.com if you feel this message to be in error.
        --- expect
        layout openwave
        jane@example.net | 5.1.1 <jane@example.net>... User unknown
        === MailMarshal, its own word
        From: marshal@example.com
        Subject: about your message

        Your message could not be delivered because of: 550 5.7.1 Message rejected
        The following recipients were affected:
            jane@example.net
        --- expect
        layout mailmarshal
        jane@example.net | 550 5.7.1 Message rejected
        === InterScan, over a quota
        From: imss@example.com
        Subject: about your message

        Unable to deliver message to <jane@example.net>. The following reason:
        quota violation
        --- expect
        layout interscan
        jane@example.net |
        === QQ, its own words
        From: postmaster@qq.com
        Subject: 系统退信

        您的邮件无法到达 jane@example.net
        --- expect
        layout qq
        jane@example.net |
        === Tiscali
        From: tiscali@example.com
        Subject: about your message

        This is an automatically generated Delivery Status Notification.
        Delevery to the following recipients was aborted after 2 second(s):

          * jane@example.net
        --- expect
        layout iis
        jane@example.net |
        === GroupWise, a gateway
        From: gwia@example.com
        Subject: about your message

        The message that you sent was undeliverable to the following:
        	jane@example.net (user not found)
        --- expect
        layout groupwise
        jane@example.net | user not found
        === Haraka, its own word
        From: haraka@example.com
        Subject: about your message

        Hi. This is the Haraka Mailer program at mx.example.com.
        Intended Recipients: <jane@example.net>
        Failure Reason: 550 no such user
        --- expect
        layout haraka
        jane@example.net | 550 no such user
        === nullmailer
        From: post@example.com
        Subject: about your message

        Hi. This is the nullmailer delivery system at mx.example.com.
        Intended Recipients:
            <jane@example.net>
        --- expect
        layout nullmailer
        jane@example.net |
        === James, an older one
        From: james@example.com
        Subject: about your message

        Hi. This is the James mail server at mx.example.com. Below is the full details of the reason why I was unable to deliver
        your message.
        Failed recipient(s):
        jane@example.net

        Error message:
        550 no such user
        --- expect
        layout james
        jane@example.net | 550 no such user
        === MessageLabs, an address alone
        From: agent@example.com
        Subject: about your message

        This is the mail delivery agent at messagelabs.com. I was unable to deliver your message to the following addresses.
        jane@example.net
        Reason: 550 no such user
        --- expect
        layout messagelabs
        jane@example.net | 550 no such user
        === maddy
        From: maddy@example.com
        Subject: about your message

        This is the mail delivery system at mx.example.com.
        Delivery to jane@example.net failed with error: no such user
        --- expect
        layout maddy
        jane@example.net | no such user
        === Postal
        From: Mail Delivery Service <post@example.com>
        Subject: Mail Delivery Failed (hello)

        The message you've sent cannot be delivered. Your original message is attached to this message.

        Message Token: abcd
        Orginal Message ID: <1@example.org>
        Mail from: alice@example.org
        Rcpt To: jane@example.net
        --- expect
        layout postal
        jane@example.net |
        === grommunio
        From: gromox@example.com
        Subject: 投递失败，收件人不存在

        您发送到"jane@example.net"的邮件无法被正确投递，收件人不存在！
        --- expect
        layout gromox
        jane@example.net |
        === AOL, screen names
        From: Mail Delivery Subsystem <MAILER-DAEMON@aol.example>
        Subject: Returned mail

        Your mail to the following recipients could not be delivered because they are not accepting mail from alice@example.org:
        	screenname
        --- expect
        layout aol
        screenname@aol.example |
        === phquery
        From: MAILER-DAEMON@mail.example.edu
        Subject: Returned mail - nameserver error report

         --------Message not delivered to the following:

         jane    No matches to nameserver query

         --------Error Detail (phquery V4.1):
        --- expect
        layout phquery
        jane@mail.example.edu | No matches to nameserver query
        === an appliance
        From: appliance@example.com
        Subject: about your message

        ------ Failed Recipients ------
        <jane@example.net>: no such user
        --- expect
        layout failed-recipients
        jane@example.net | no such user
        === one line
        From: MAILER-DAEMON@example.com
        Subject: Undeliverable

        Failed to deliver message to jane@example.net, it responded as follows: 550 no such user
        --- expect
        layout one-line
        jane@example.net | 550 no such user
        === fml
        From: dogs-admin@example.org
        Subject: Loop Alert: Duplicated Message-ID (dogs ML)

        Duplicated Message-ID in <dogs@example.org>.
        --- expect
        layout fml
        dogs@example.org |
        === qmail with words of its administrator
        From: post@example.com
        Subject: about your message

        Hi. This is the post of example.com.

        <jane>:
        Connected to 192.0.2.25 but it hung up.

        --- Below this line is a copy of the message.
        --- expect
        layout qmail
        jane@example.com | Connected to 192.0.2.25 but it hung up.
        === Xinnet
        From: post@example.com
        Subject: about your message

        Hi. I wasn't able to deliver your message to the following addresses.

        jane@example.net

        no such user
        --- expect
        layout qmail-heading
        jane@example.net | no such user
        === Yahoo, a page
        From: yahoo@example.com
        Subject: about your message

        I'm afraid I wasn't able to deliver the following message.

        To: jane@example.net
        --- expect
        layout yahoo-page
        jane@example.net |
        === an unknown sender in English
        From: Mail Robot <postmaster@robot.example>
        Subject: Problem with your mail

        Dear sender,

        your message could not be delivered to the following recipients:

          * jane@example.net (550 no such user)
          * John Doe <john@example.org>

        Please check the addresses.
        --- expect
        layout any
        jane@example.net | 550 no such user
        john@example.org |
        === an unknown sender in Spanish
        From: <>
        Subject: Aviso
        Content-Type: text/plain; charset=utf-8

        No se pudo entregar su mensaje a los siguientes destinatarios:

        jane@example.net
        550 Usuario desconocido
        --- expect
        jane@example.net | 550 Usuario desconocido
        === people to ask are no recipients
        From: Mail Robot <postmaster@robot.example>
        Subject: Delivery failure

        Your mail could not be delivered. Please send mail to <postmaster@robot.example> if you need help.

        could not be delivered to the following recipients:

        postmaster@robot.example
        jane@example.net
        --- expect
        jane@example.net |
        === a label and a reason
        From: System <mailer-daemon@example.com>
        Subject: Delivery failure

        Recipient: jane@example.net
        Reason: Mailbox is over quota
        --- expect
        jane@example.net | Mailbox is over quota
        === VERP where the notice names nobody
        From: MAILER-DAEMON@example.com
        To: list-bounces+jane=example.net@lists.example.com
        Subject: Delivery failure

        Your message could not be delivered. The mailbox is full.
        --- expect
        jane@example.net |
        === the returned header where the notice names nobody
        From: MMSC NDR Administrator <sysadmin@mms.example>
        Subject: Undeliverable Message
        Return-Path: <>

        Message could not be delivered to mobile.
        Error: No valid recipients for this MM

        Original Message:
        From: alice@example.com
        To: 5550100@mms.example
        Subject: hello
        --- expect
        5550100@mms.example |
        === a forwarder stands between
        From: MAILER-DAEMON@mx.example.com
        Subject: failure notice

        Hi. This is the qmail-send program at mx.example.com.

        <jane@forwarded.example>:
        550 no such user

        --- Below this line is a copy of the message.

        Return-Path: <alice@example.com>
        X-Original-To: jane@example.net
        Received: from mail.example.com by mx.example.net
        To: jane@example.net
        --- expect
        jane@forwarded.example (jane@example.net) | 550 no such user
        === Gmail in Swedish
        From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
        Subject: Delivery Status Notification (Failure)

        ** Adressen hittades inte **

        Meddelandet levererades inte till jane@example.net eftersom adressen inte kunde hittas.

        Svaret var:

        550 5.1.1 The email account that you tried to reach does not exist.
        --- expect
        layout gmail
        jane@example.net | 550 5.1.1 The email account that you tried to reach does not exist.
        === Gmail in Chinese
        From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
        Subject: Delivery Status Notification (Failure)

        ** 找不到地址 **

        系统找不到地址 jane@example.net，或该地址无法接收邮件，因此您的邮件未能送达。

        远程服务器的响应为：

        550 5.1.1 User unknown
        --- expect
        layout gmail
        jane@example.net | 550 5.1.1 User unknown
        === Gmail in Korean
        From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
        Subject: Delivery Status Notification (Failure)

        ** 주소를 찾을 수 없음 **

        jane@example.net 주소를 찾을 수 없어 메일이 전송되지 않았습니다.

        원격 서버의 응답은 다음과 같습니다.

        550 5.1.1 User unknown
        --- expect
        layout gmail
        jane@example.net | 550 5.1.1 User unknown
        === Exim's lines, indentation lost on the way
        From: mailer-daemon@corp.example.ru
        Subject: Mail failure.

        This message was created automatically by mail delivery software.

        A message that you sent could not be delivered to one or more of its
        recipients. This is a permanent error. The following address(es) failed:

        jane@example.net
        SMTP error from remote mail server after RCPT TO:<jane@example.net>:
        host mx.example.net [192.0.2.25]: 550 no such user
        --- expect
        layout exim
        jane@example.net | SMTP error from remote mail server after RCPT TO:<jane@example.net>: host mx.example.net
        === GMX in German
        From: WEB.DE Mailer Daemon <mailer-daemon@web.example>
        Subject: Unzustellbar

        Ihre Nachricht konnte leider nicht ausgeliefert werden.

        jane@example.net:
        SMTP error from remote server for RCPT TO command, host: mx.example.net (192.0.2.25) reason: 550 User unknown
        --- expect
        layout exim-translated
        jane@example.net | SMTP error from remote server for RCPT TO command
        === a child of Exim that names the recipient in the command alone
        From: Mail Delivery System <postmaster@demon.example.com>
        Subject: Mail delivery failed

        This message was created automatically by mail delivery software.

        The SMTP dialogue was:

        rcpt to: jane@example.net
        550 unknown user

        original message follows
        --- expect
        layout exim-command
        jane@example.net | 550 unknown user
        === AOL's preface to a Sendmail notice
        From: Mail Delivery Subsystem <MAILER-DAEMON@aol.example>
        Subject: Returned mail: User unknown

        Your e-mail is being returned to you because there was a problem with its
        delivery.  The address which was undeliverable is listed in the section
        labeled: "----- The following addresses had permanent fatal errors -----".

        Please direct further questions regarding this message to your e-mail
        administrator.

        --AOL Postmaster

           ----- The following addresses had permanent fatal errors -----
        <jane@example.net>

           ----- Transcript of session follows -----
        ... while talking to mx.example.net.:
        >>> RCPT TO:<jane@example.net>
        <<< 550 MAILBOX NOT FOUND
        550 <jane@example.net>... User unknown
        --- expect
        layout sendmail
        jane@example.net | 550 MAILBOX NOT FOUND
        === Sendmail's sections, delivery errors
        From: "Mail Deliver System" <mail-deliver@group.example.jp>
        Subject: Returned Mail:hello

        The original message was received at Thu, 29 Apr 2010 23:34:45 +0900
        from shironeko@example.jp

        ---The following addresses had delivery errors---

        jane@example.net [User unknown]
        --- expect
        layout sendmail
        jane@example.net | User unknown
        === Activehunter, a display name before the address
        From: Mail Delivery Subsystem <MAILER-DAEMON@example.jp>
        Subject: FAILURE NOTICE :

          ----- The following addresses had permanent fatal errors -----

         >>>    Jane Doe <jane@example.net>

          ----- Transcript of session follows -----
        550 sorry, no mailbox here by that name (#5.1.1 - chkusr)
        --- expect
        layout sendmail
        jane@example.net | 550 sorry, no mailbox here by that name
        === FortiMail, which is Sendmail
        From: Mail Delivery Subsystem <MAILER-DAEMON@fortimail.example.com>
        Subject: Returned mail: see transcript for details

        The original message was received at Mon, 1 Jan 2018 00:00:00 GMT
        from client.example.com [192.0.2.1]

           ----- The following addresses had permanent fatal errors -----
        <jane@example.net>
            (reason: 554 5.7.1 This message has been blocked because it contains FortiSpamshield blocking URL(s).)

           ----- Transcript of session follows -----
        ... while talking to mx.example.net.:
        >>> DATA
        <<< 554 5.7.1 This message has been blocked because it contains FortiSpamshield blocking URL(s).
        554 5.0.0 Service unavailable
        --- expect
        layout sendmail
        jane@example.net | 554 5.7.1 This message has been blocked
        === Proofpoint, which is Sendmail
        From: Mail Delivery Subsystem <MAILER-DAEMON@mx0a-00000000.pphosted.example>
        Subject: Returned mail: see transcript for details

        The original message was received at Mon, 1 Jan 2018 00:00:00 GMT
        from m0000000.ppops.example [127.0.0.1]

           ----- The following addresses had permanent fatal errors -----
        <jane@example.net>
            (reason: 550 5.1.1 RESOLVER.ADR.RecipNotFound; not found)

           ----- Transcript of session follows -----
        ... while talking to mail.example.net.:
        >>> DATA
        <<< 550 5.1.1 RESOLVER.ADR.RecipNotFound; not found
        550 5.1.1 <jane@example.net>... User unknown
        <<< 503 5.5.2 Need rcpt command
        --- expect
        layout sendmail
        jane@example.net | 550 5.1.1 RESOLVER.ADR.RecipNotFound; not found
        === Proofpoint Essentials, Sophos' appliance and Zimbra, which are Postfix
        From: MAILER-DAEMON@us1.ppe-hosted.example (Mail Delivery System)
        Subject: Undelivered Mail Returned to Sender

        This is the mail system at host dispatch1-us1.ppe-hosted.example.

        <jane@example.net>: host mx.example.net[192.0.2.25] said: 550-Invalid recipient
            <jane@example.net> 550 5.1.1 (in reply to RCPT TO command)

        <john@example.net>: host zimbra.example.com[192.0.2.25] said: 552 5.2.2 Over
            quota (in reply to end of DATA command)
        --- expect
        layout postfix
        jane@example.net | host mx.example.net[192.0.2.25] said: 550-Invalid recipient | mx.example.net
        john@example.net | host zimbra.example.com[192.0.2.25] said: 552 5.2.2 Over quota | zimbra.example.com
        === Kerio, and others who list address and reply
        From: Mail Delivery Subsystem <postmaster@mail.example.com>
        Subject: Undeliverable Mail: hello

        Your message could not be delivered to the following recipients:

          jane@example.net: 550 5.1.1 User unknown
        --- expect
        jane@example.net | 550 5.1.1 User unknown
        === Mailgun, and others who list without a system's name
        From: MAILER-DAEMON@mail.example.com
        Subject: Delivery Status Notification (Failure)

        A message that you sent could not be delivered to one or more of its recipients:

          jane@example.net
            550 5.1.1 User unknown
        --- expect
        jane@example.net | 550 5.1.1 User unknown
        === Exchange 2003 in French
        From: Administrateur système <postmaster@mail.example.com>
        Subject: Non remis : bonjour

        Votre message n'a pas été transmis à certains ou à tous les destinataires prévus.

              Objet :	bonjour
              Date :	01/01/2004 10:00

        Impossible de joindre le(s) destinataire(s) suivant(s) :

              jane@example.net le 01/01/2004 10:00
                    Le compte de messagerie n'existe pas dans l'organisation.
                    <mail.example.com #5.1.1>
        --- expect
        layout exchange
        jane@example.net | 01/01/2004 10:00 Le compte de messagerie n'existe pas
        === Exchange 2003 in Portuguese
        From: Administrador do sistema <postmaster@mail.example.com>
        Subject: Não entregue: olá

        Não foi possível contactar o(s) seguinte(s) destinatário(s):

              jane@example.net em 01-01-2004 10:00
                    A conta de correio electrónico não existe na organização.
                    <mail.example.com #5.1.1>
        --- expect
        layout exchange
        jane@example.net | 01-01-2004 10:00 A conta de correio
        === Exchange 2003 in Polish
        From: Administrator systemu <postmaster@mail.example.com>
        Subject: Niedostarczalne: witaj

        Nie można skontaktować się z następującymi adresatami:

              jane@example.net, 2004-01-01 10:00
                    Konto e-mail nie istnieje w organizacji.
                    <mail.example.com #5.1.1>
        --- expect
        layout exchange
        jane@example.net | 2004-01-01 10:00 Konto e-mail
        === Exchange 2003 in Swedish
        From: Systemadministratör <postmaster@mail.example.com>
        Subject: Kan inte levereras: hej

        Det gick inte att nå följande mottagare:

              jane@example.net den 2004-01-01 10:00
                    E-postkontot finns inte i den organisationen.
                    <mail.example.com #5.1.1>
        --- expect
        layout exchange
        jane@example.net | 2004-01-01 10:00 E-postkontot
        === Exchange 2003 in Danish
        From: Systemadministrator <postmaster@mail.example.com>
        Subject: Kan ikke leveres: hej

        Følgende modtager(e) kunne ikke nås:

              jane@example.net den 01-01-2004 10:00
                    E-mail-kontoen findes ikke i den organisation.
                    <mail.example.com #5.1.1>
        --- expect
        layout exchange
        jane@example.net | 01-01-2004 10:00 E-mail-kontoen
        === Exchange 2003 in Japanese
        From: System Administrator <postmaster@mail.example.com>
        Subject: 配信不能: hello

        次の受信者に到達できませんでした:

              'jane@example.net' 2004/01/01 10:00
                    この電子メール アカウントは、このメッセージの送信先の組織に存在しません。
                    <mail.example.com #5.1.1>
        --- expect
        layout exchange
        jane@example.net | 2004/01/01 10:00 この電子メール
        === Exchange Online, the server that gave the error
        From: Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@example.onmicrosoft.example>
        Subject: Undeliverable: hello

        mx.example.net rejected your message to the following email addresses:

        jane@example.net

        mx.example.net gave this error:
        552 5.2.2 Mailbox full
        --- expect
        layout exchange-2007
        jane@example.net | 552 5.2.2 Mailbox full
        === Exchange Online's page in Dutch
        From: Microsoft Outlook <postmaster@example.onmicrosoft.example>
        Subject: Onbestelbaar: hallo

        Uw bericht aan jane@example.net kan niet worden bezorgd.
        jane is niet gevonden op example.net.

        Afzenderadres:	alice@example.org
        Adres van geadresseerde:	jane@example.net

        Gerapporteerde fout:	550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient jane@example.net not found
        --- expect
        layout exchange-card
        jane@example.net | 550 5.1.10 RESOLVER.ADR.RecipientNotFound
        === Exchange Online's page in Russian
        From: Microsoft Outlook <postmaster@example.onmicrosoft.example>
        Subject: Не удается доставить: привет

        Не удалось доставить ваше сообщение получателю jane@example.net.

        Адрес отправителя:	alice@example.org
        Адрес получателя:	jane@example.net

        Сообщение об ошибке:	550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient jane@example.net not found
        --- expect
        layout exchange-card
        jane@example.net | 550 5.1.10 RESOLVER.ADR.RecipientNotFound
        === Netscape Messaging Server, over quota
        From: Mail Administrator <postmaster@example.com>
        Subject: Mail System Error - Returned Mail

        This Message was undeliverable due to the following reason:

        One or more of the recipients of your message did not receive it
        because they would have exceeded their mailbox size limit.

        User quota exceeded: SMTP <jane@example.net>
        --- expect
        layout openwave
        jane@example.net | One or more of the recipients
        === amavisd-new, a virus
        From: "Content-filter at mail.example.com" <postmaster@mail.example.com>
        Subject: VIRUS (Eicar-Test-Signature) in mail from you

        VIRUS ALERT

        Our content checker found
            virus: Eicar-Test-Signature

        in email presumably from you <alice@example.org>
        to the following recipients:
        -> jane@example.net
        -> john@example.net

        Our internal reference code for your message is 12345-01/abc
        --- expect
        layout amavis
        jane@example.net | virus: Eicar-Test-Signature
        john@example.net | virus: Eicar-Test-Signature
        === clamav-milter
        From: clamav <clamav@mail.example.com>
        Subject: Virus intercepted
        Auto-Submitted: auto-submitted (antivirus notify)

        A message you sent to
        	<jane@example.net>
        contained Eicar-Test-Signature and has not been delivered.
        --- expect
        layout clamav-milter
        jane@example.net | contained Eicar-Test-Signature and has not been delivered.
        === Verizon's mobile phones
        From: post_master@vtext.com
        Subject: Undeliverable Message

        Error: Unknown user

        Message details:
          Subject: hello
          Sent date: Wed Jun 12 02:21:53 GMT 2013
          MAIL FROM: alice@example.org
          RCPT TO: 0000000000@vtext.com
        --- expect
        layout verizon
        0000000000@vtext.com | Unknown user
        === SurfControl
        From: SurfControl E-mail Filter <postmaster@example.com>
        Subject: Message Delivery Failure

        Your message could not be sent.
        A transcript of the attempts to send the message follows.
        The number of attempts made: 1
        Addressed To: jane@example.net

        Mon 1 Jan 2001 00:00:00 +0000
        Failed to send to identified host,
        jane@example.net: [192.0.2.25], 550 5.1.1 <jane@example.net>... User unknown
        --- Message non-deliverable.
        --- expect
        layout surfcontrol
        jane@example.net | jane@example.net: [192.0.2.25], 550 5.1.1
        === MailEnable, still trying
        From: Postmaster@mail.example.com
        Subject: Message Delivery

        Message Delivery has been delayed.
        The following recipient(s) have not yet received your message:

        	Recipient: [SMTP:jane@example.net]
        	Reason: No mail server could be contacted
        --- expect
        kind delay
        jane@example.net | No mail server could be contacted
        === PowerMTA, still trying
        From: postmaster@mail.example.com
        Subject: Delivery report

        Hello, this is the mail server on mail.example.com.

          <jane@example.net>  delivery delayed; will continue trying
        --- expect
        layout powermta
        jane@example.net | delivery delayed
        === a list of failed recipients
        From: postmaster@example.de
        Subject: Undelivered Mail

        Dear Sender, here is your list of failed recipients

        <jane@example.net>

        here is your returned mail
        --- expect
        jane@example.net |
        === Tiscali without its heading
        From: postmaster@example.net
        Subject: Undeliverable mail

        Delivery to the following recipients was aborted after 5 second(s):

          * jane@example.net
        --- expect
        jane@example.net |
        === QQ, marks of another script around the address
        From: PostMaster@qq.com
        Subject: 系统退信
        Content-Type: text/plain; charset=utf-8

        邮件无法到达收件人（jane@example.net）。
        退信原因：收件人空间不足
        --- expect
        layout qq
        jane@example.net | 收件人空间不足
        === QQ, two labels
        From: PostMaster@qq.com
        Subject: 系统退信
        Content-Type: text/plain; charset=utf-8

        您的邮件未能送达
        收件人：jane@example.net
        退信原因：
        收件人邮件地址（jane@example.net）不存在，邮件无法送达。
        --- expect
        layout qq
        jane@example.net | 收件人邮件地址
        === Gmail before 2016, two recipients with one reply
        From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
        Subject: Delivery Status Notification (Failure)

        Delivery to the following recipients failed permanently:

        * jane@example.net
        * john@example.net

        Technical details of permanent failure:
        Google tried to deliver your message, but it was rejected by the server for the recipient domain example.net.

        The error that the other server returned was:
        550 5.1.1 User unknown
        --- expect
        jane@example.net | 550 5.1.1 User unknown
        john@example.net | 550 5.1.1 User unknown
        === GroupWise 2014
        From: <Mailer-Daemon@example.com>
        Subject: Mail System Error - Undeliverable: hello

        The attached file had the following undeliverable recipient(s):
                jane@example.net

        Transcript of session follows:
        Command: RCPT TO:<jane@example.net>
        Response: 550 5.1.1 User unknown
        --- expect
        jane@example.net | 550 5.1.1 User unknown
        === Postfix, made into HTML on the way
        From: MAILER-DAEMON@mail.example.com
        Subject: Undelivered Mail Returned to Sender
        Content-Type: text/html

        <html><body><pre>This is the mail system at host mail.example.com.

        &lt;jane@example.net&gt;: host mx.example.net[192.0.2.25] said: 550 5.1.1 User
            unknown (in reply to RCPT TO command)
        </pre></body></html>
        --- expect
        layout postfix
        jane@example.net | host mx.example.net[192.0.2.25] said: 550 5.1.1 User unknown | mx.example.net
        """#

    /// Mail in which no failure is to be found, with the kind that it is taken for.
    static let others = #"""
        === out of office
        From: Jane <jane@example.net>
        Return-Path: <>
        Subject: Automatic reply: minutes

        I am away. In urgent cases write to john@example.org.
        --- expect
        kind autoReply
        === vacation that quotes a failure
        From: jane@example.net
        Return-Path: <>
        Subject: Re: minutes
        Auto-Submitted: auto-replied

        I am at sea. 550 user unknown.
        --- expect
        kind autoReply
        === a reply to a bounce
        From: Jane <jane@example.net>
        Return-Path: <jane@example.net>
        Subject: Re: Undeliverable: minutes

        Please send it again.

        -----Original Message-----
        From: System Administrator
        Subject: Undeliverable: minutes

        The following recipient(s) could not be reached:

              jane@example.net on 2/16/2015 12:01 PM
                    The recipient's mailbox is full. <mail.example.net #5.2.2>
        --- expect
        kind none
        === a bounce that is quoted
        From: Thea <thea@example.org>
        Return-Path: <thea@example.org>
        Subject: what does this mean?

        > <vito@example.net>: host mx.example.net[198.51.100.25] said: 550 5.1.1
        >     <vito@example.net>: Recipient address rejected: User unknown (in reply to
        >     RCPT TO command)
        --- expect
        === a newsletter about bounces
        From: Delivery Weekly <weekly@example.com>
        Return-Path: <bounce+12@example.com>
        Subject: 550 5.1.1 and friends: how to read a delivery failure

        A report looks so:

        Final-Recipient: rfc822; somebody@example.net
        Action: failed
        Status: 5.1.1
        --- expect
        === Mailman to a list's owner
        From: mailman@lists.example.org
        Return-Path: <mailman-bounces@lists.example.org>
        Subject: Bounce action notification

        This is a Mailman mailing list bounce action notice:

            Member:     wanda@example.net
            Action:     Subscription disabled.
        --- expect
        kind none
        === a challenge
        From: "mail guard" <verify-7d2a@guard.example.net>
        Subject: choir (verify#4374F2BF.1@example.org)
        Auto-Submitted: auto-replied

        Until then your message to sigrid@example.net is not delivered.
        --- expect
        kind autoReply
        === EarthLink's challenge, which begins as a person's reply
        Return-Path: <spamblocker-challenge@bounce.earthlink.net>
        From: jane@earthlink.net
        To: alice@example.com
        Subject: Re: Quarterly figures

        I apologize for this automatic reply to your email.

        To control spam, I now allow incoming messages only from senders
        I have approved beforehand.

        If you would like to be added to my list of approved senders,
        please fill out the short request form (see link below). Once I
        approve you, I will receive your original message in my inbox.
        You do not need to resend your message. I apologize for this
        one-time inconvenience.
        --- expect
        kind autoReply
        === Spam Arrest's challenge
        From: Jane <jane@example.net>
        To: alice@example.com
        Subject: Re: Quarterly figures
        X-Spamarrest-noauth: 1

        Jane here, I'm protecting myself from receiving junk mail.

        Just this once, click the link below so I can receive your emails.
        You won't have to do this again.
        --- expect
        kind autoReply
        === Boxbe's challenge
        Return-Path: <noreply@boxbe.com>
        From: noreply@boxbe.com
        Reply-To: jane@example.net
        To: alice@example.com
        Subject: Re: Quarterly figures

        Your message about "Quarterly figures"
        has been waitlisted.

        Please add yourself to my Boxbe Guest List so your messages will
        go to my Inbox.
        --- expect
        kind autoReply
        === Bluebottle's challenge
        Return-Path: <support@bluebottle.example>
        From: jane@bluebottle.example
        To: alice@example.com
        Subject: RE: Quarterly figures
        X-Bluebottle-Request: <1234>

        Your message was received at Thu, 20 Aug 2009 12:15:39 +0000:

        This account is protected by Bluebottle.  Please click on the
        following link to have your address added to the recipient's allowed
        list and to ensure delivery of your email.
        --- expect
        kind autoReply
        === TMDA's challenge
        From: Jane <jane-confirm-1069153302.26301.6c6b2a@example.net>
        To: alice@example.com
        Subject: Re: Quarterly figures
        Message-ID: <20260131091405.26301@mail.example.net-tmda-confirm>

        This message was created automatically by mail delivery software
        (TMDA).

        Your message attached below is being held because the address
        <alice@example.com> has not been verified.
        --- expect
        kind autoReply
        === Active Spam Killer's challenge
        From: jane@example.net
        To: alice@example.com
        Subject: Re: Please confirm (conf#4fb1a6b9d3f0c2e1a7b8c9d0e1f2a3b4)
        X-AskVersion: 2.5.3 (http://www.paganini.net/ask)

        This message was sent by an anti-spam system.
        --- expect
        kind autoReply
        === vacation, which answers as a person does
        From: jane@example.net
        To: alice@example.com
        Subject: Re: Quarterly figures
        X-Loop: vacation

        I am away until Monday.
        --- expect
        kind autoReply
        === autoresponder of IONOS, which marks its answers as mail to many
        From: Jane <jane@example.net>
        Return-Path: <>
        Subject: Thank you for your message
        Precedence: bulk

        I will write as soon as I can.
        --- expect
        kind autoReply
        === the same, which a mail system marks so
        From: MAILER-DAEMON@example.net
        Return-Path: <>
        Subject: Thank you for your message
        Precedence: bulk

        I will write as soon as I can.
        --- expect
        === autoresponder of Wirtualna Polska
        From: Jane <jane@example.net>
        Return-Path: <jane@example.net>
        Subject: [Automatyczna odpowiedź] minutes

        I am away until Monday.
        --- expect
        kind autoReply
        === a person's reply, about a failure
        From: jane@example.net
        To: alice@example.com
        Subject: Re: Returned mail: User unknown

        I saw this too: 550 5.1.1 <bob@example.org>: user unknown.
        --- expect
        === a post to a list, about failures
        From: Deliverability Weekly <news@example.com>
        Subject: Delivery failures: what they mean
        List-Unsubscribe: <mailto:leave@example.com>

        Hi,

        this week: the following addresses had permanent fatal errors.

        <jane@example.net>: 550 5.1.1 user unknown means that the address is dead.
        --- expect
        === what a service sends of a report about Exim's notices
        From: jane <notifications@forge.example.com>
        Subject: [mail] Which notice is this? (#12)
        List-Unsubscribe: <https://forge.example.com/unsubscribe>

        This message was created automatically by mail delivery software.

        A message that you sent could not be delivered to one or more of its
        recipients. This is a permanent error. The following address(es) failed:

          sigrid@example.net
            550 5.1.1 unknown
        --- expect
        === a meeting
        From: jane@example.net
        Subject: Accepted: meeting about mail that could not be delivered

        Jane Doe has accepted this meeting.
        --- expect
        === a parcel
        From: Shop <orders@shop.example.com>
        Subject: Delivery failed: we could not deliver your parcel

        Your parcel could not be delivered to the following address:

        Jane Doe, Example Street 1. Questions? Write to help@shop.example.com.
        --- expect
        === a digest that quotes a notice
        From: list-request@example.com
        Subject: List Digest, Vol 1, Issue 1

        Today's Topics:

           1. Undelivered Mail Returned to Sender (Bob)

        ----------------------------------------------------------------------

        From: Mail Delivery System <MAILER-DAEMON@mail.example.com>
        Subject: Undelivered Mail Returned to Sender

        This is the mail system at host mail.example.com.

        <jane@example.net>: user unknown
        --- expect
        === an autoresponder's Precedence
        From: Jane <jane@example.net>
        Subject: thank you
        Precedence: auto_reply

        We have received your mail. Our address is office@example.net.
        --- expect
        kind autoReply
        === who has left, and who took over
        From: Bob <bob@example.com>
        Return-Path: <>
        Subject: I have left

        I no longer work here, mail cannot be delivered to me. Please write to carol@example.com.
        --- expect
        === what a filter holds back
        From: postmaster@example.com
        Return-Path: <>
        Subject: Quarantine summary

        The following messages were not delivered to your mailbox:

        From: eve@example.net
        Subject: cheap pills
        --- expect
        === a service that thanks
        From: Sales <sales@example.com>
        Return-Path: <>
        Subject: Thank you for your mail

        Your message to office@example.com has been received. We will answer soon.
        --- expect
        === a mailbox that is new
        From: postmaster@example.com
        Return-Path: <>
        Subject: Welcome to your mailbox

        Your address is jane@example.com. What is spam could not be delivered to it.
        --- expect
        === ordinary mail
        From: Jane <jane@example.net>
        Subject: could you write to the following addresses:

        Please write to the following recipients:

        john@example.org
        joan@example.org
        --- expect
        """#
}
