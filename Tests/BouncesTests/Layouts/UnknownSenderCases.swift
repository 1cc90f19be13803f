extension NoticeCases {
    /// Notices of senders that no layout is for, in the form of ``text``: what they have in common is to be enough.
    ///
    /// Those that name a program are written from memory of its notices; the others are of nobody.
    static let unknown = #"""
        === hMailServer
        From: mailer-daemon@mail.example.com
        Subject: Message undeliverable: minutes
        Return-Path: <>

        Your message did not reach some or all of the intended recipients.

           Sent: Mon, 6 Jul 2020 10:00:00 +0200
           Subject: minutes

        The following recipient(s) could not be reached:

        jane@example.net
           Error Type: SMTP
           Remote server (192.0.2.25) issued an error.
           hMailServer sent: RCPT TO:<jane@example.net>
           Remote server replied: 550 5.1.1 no such user


        hMailServer
        --- expect
        kind failure
        jane@example.net | Error Type: SMTP
        === Exim's filter, which answers in nobody's name
        From: <>
        Return-Path: <>
        To: alice@example.com
        Auto-Submitted: auto-replied

        You sent mail to jane@example.net. That's not a valid user here.
        --- expect
        kind failure
        jane@example.net |
        === a recipient who is named twice
        From: MAILER-DAEMON@mail.example.com
        Subject: Undeliverable mail
        Return-Path: <>

        --- Non-Delivery Report ---
        The email below could not be delivered to the following user:

        "jane@example.net" <jane@example.net>

        Old message:

        Please find the minutes below.
        --- expect
        kind failure
        jane@example.net |
        === SmarterMail
        From: "System Administrator" <postmaster@mail.example.com>
        Subject: Delivery Failure
        Return-Path: <>

        Could not deliver message to the following recipient(s):

        Failed Recipient: jane@example.net
        Reason: Remote host said: 550 5.1.1 no such user

           -- The header and top 20 lines of the message follows --

        Received: from desk (desk.example.com [198.51.100.14]) by mail.example.com with SMTP;
           Mon, 6 Jul 2020 10:00:00 +0200
        From: alice@example.com
        To: decoy@example.com
        Subject: minutes
        --- expect
        kind failure
        jane@example.net | Remote host said: 550 5.1.1 no such user
        === Stalwart
        From: "Mail Delivery Subsystem" <MAILER-DAEMON@mail.example.com>
        Subject: Failed to deliver message
        Auto-Submitted: auto-generated

        Your message could not be delivered to the following recipients:

        <jane@example.net> (host 'mx.example.net' rejected command 'RCPT TO:<jane@example.net>' with code 550 (5.1.1) 'no such user')
        <john@example.org> (failed to lookup 'example.org': no such domain)

        --- expect
        kind failure
        jane@example.net | (host 'mx.example.net' rejected command
        john@example.org | failed to lookup 'example.org': no such domain
        === Citadel
        From: Citadel <room_mailer@mail.example.com>
        Subject: Delivery Status Notification (Failure)
        Return-Path: <>

        A message you sent could not be delivered to some or all of its recipients.
        Giving up on the following addresses:

         jane@example.net: 550 5.1.1 no such user
        --- expect
        kind failure
        jane@example.net | 550 5.1.1 no such user
        === the recipient in a sentence
        From: postmaster@mail.example.com
        Subject: Mail System Error
        Return-Path: <>

        The postroom tried three times to hand your letter to jane@example.net but nobody answered the door there.
        --- expect
        kind failure
        jane@example.net |
        === the recipient in a sentence, people to ask in others
        From: Post Office <postmaster@mail.example.com>
        To: alice@example.com
        Subject: Undeliverable: minutes
        Return-Path: <>

        Dear alice@example.com, the letter from alice@example.com for "jane,doe"@example.net came back (552 5.2.2 over quota).

        If you need help, please contact servicedesk@example.com or call us.

        Message-ID: <4711@desk.example.com>
        --- expect
        "jane,doe"@example.net | Dear alice@example.com, the letter
        === two recipients in lines of their own
        From: MAILER-DAEMON@mail.example.com
        Subject: Undelivered mail
        Return-Path: <>

        What follows came back to us.

          jane@example.net
            550 5.1.1 no such user

          john@example.org
            452 4.2.2 mailbox full

        _______________________________________________
        announce mailing list
        announce@lists.example.com
        --- expect
        layout bare
        jane@example.net | 550 5.1.1 no such user
        john@example.org | 452 4.2.2 mailbox full
        === those to whom the message went, among others
        From: MAILER-DAEMON@mail.example.com
        Subject: Undelivered mail
        Return-Path: <>

        Our gate gate7@mail.example.com, watched by guard@mail.example.com, let neither jane@example.net nor john@example.org in.

        ----- Original message -----
        From: alice@example.com
        To: jane@example.net
        Cc: john@example.org, mary@example.org
        Message-ID: <4711@desk.example.com>
        Subject: minutes
        --- expect
        jane@example.net |
        john@example.org |
        === a frame that says to whom the message went before it says whom it did not reach
        From: postmaster@mail.example.com
        Subject: Undeliverable: minutes
        Return-Path: <>

        Your message

          To:      all@example.com
          Subject: minutes

        went out to many, but missed the following users:

        jane@example.net
        john@example.org
        --- expect
        jane@example.net |
        john@example.org |
        === a reply of several lines
        From: postmaster@mail.example.com
        Subject: Delivery failed
        Return-Path: <>

        Your message cannot be delivered to the following recipients:

          Recipient address: jane@example.net
          Reason: Remote SMTP server has rejected address
          Diagnostic code: smtp;550-5.1.1 no such user
          550-5.1.1 look whether you spelt it right
          550 5.1.1 goodbye
          Remote system: dns;mx.example.net
        --- expect
        layout messagingserver
        jane@example.net | smtp;550-5.1.1 no such user 550-5.1.1 look whether you spelt it right 550 5.1.1 goodbye
        === an address in the text to which the returned message did not go
        From: MAILER-DAEMON@mail.example.com
        Subject: Undelivered mail
        Return-Path: <>
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="b"

        --b

        Your message was not delivered: 550 5.1.1 no such user here. Tickets go to service@it.example.com instead.
        --b
        Content-Type: message/rfc822

        From: alice@example.com
        To: jane@example.net
        Subject: minutes

        Here they are.
        --b--
        --- expect
        kind failure
        jane@example.net | Your message was not delivered: 550 5.1.1
        === in Hungarian, with a code
        From: MAILER-DAEMON@mail.example.com
        Subject: Kézbesíthetetlen levél
        Return-Path: <>
        Content-Type: text/plain; charset=utf-8

        Sajnos a levelet nem tudtuk átadni (jane@example.net).

        A távoli gép válasza: 550 5.1.1 ismeretlen felhasználó
        --- expect
        kind failure
        jane@example.net | A távoli gép válasza: 550 5.1.1
        === a subject of its own, and a text that says what happened
        From: MDaemon@mail.example.com
        Subject: Message for the sender
        Return-Path: <>

        We were unable to deliver what you wrote (550 5.1.1 no such user).
        jane@example.net
        --- expect
        kind failure
        jane@example.net | We were unable to deliver
        """#
}
