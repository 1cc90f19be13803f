"""A second list of cases: more wordings, more options, more recipients, more kinds of message.

Each answer was written for this lab, in the style of what receivers say, and
stands beside its meaning, so that cases and truth cannot drift apart.
"""

from __future__ import annotations

from typing import Any

from truth import (
    AUTHENTICATION,
    BLOCKED,
    FULL,
    GREYLISTED,
    LARGE,
    LOOP,
    NO_DOMAIN,
    POLICY,
    SPAM,
    UNKNOWN,
    Truth,
)

Case = dict[str, Any]

WIDGETS = "widgets.example.net"
LEGACY = "legacy.example"
BIGMAIL = "bigmail.example"
CORP = "corp.example"

FILTERED = Truth("recipientFiltered", ("policyViolation", "blocked", "senderRejected", "undetermined"))
DISABLED = Truth("mailboxDisabled", ("userUnknown", "undetermined"), status="5.2.1")
CONTENT = Truth("contentRejected", ("policyViolation", "spam", "virus"))
REPUTATION = Truth("badReputation", ("blocked", "rateLimited", "policyViolation"))
SENDER = Truth("senderRejected", ("policyViolation", "authenticationFailed", "blocked", "domainUnknown"))
NONCOMPLIANT = Truth("nonCompliantMessage", ("contentRejected", "syntaxError", "policyViolation"))
SYSTEM = Truth("systemError", ("networkError", "mailerError", "undetermined"), advice="retry", advice_also=("review",))
RATE = Truth("rateLimited", ("policyViolation", "tooManyConnections"), advice_also=("fixSender",))
TLS = Truth("securityRequired", ("policyViolation", "authenticationFailed"))
SYNTAX = Truth("syntaxError", ("mailerError", "systemError", "undetermined", "nonCompliantMessage"))
FOREIGN_UNKNOWN = Truth("userUnknown", ("undetermined",), status="5.1.1")

ANSWERS: list[tuple[str, str, str, str | list[str], Truth]] = [
    # address
    ("no-mailbox-by-that-name", WIDGETS, "rcpt", "550 5.1.1 Sorry, no mailbox here by that name.", UNKNOWN),
    (
        "undeliverable-address",
        WIDGETS,
        "rcpt",
        "550 5.1.1 <{}>: Recipient address rejected: undeliverable address: unknown user",
        UNKNOWN,
    ),
    ("unknown-german", WIDGETS, "rcpt", "550 5.1.1 Diese E-Mail-Adresse ist hier nicht bekannt", FOREIGN_UNKNOWN),
    ("unknown-french", LEGACY, "rcpt", "550 Adresse du destinataire inconnue", FOREIGN_UNKNOWN),
    ("unknown-spanish", WIDGETS, "rcpt", "550 5.1.1 La cuenta de correo no existe", FOREIGN_UNKNOWN),
    ("unknown-italian", LEGACY, "rcpt", "550 Utente non trovato", FOREIGN_UNKNOWN),
    ("unknown-japanese", WIDGETS, "rcpt", "550 5.1.1 宛先のメールアドレスが見つかりません", FOREIGN_UNKNOWN),
    ("unknown-russian", WIDGETS, "rcpt", "550 5.1.1 Почтовый ящик не найден", FOREIGN_UNKNOWN),
    ("account-does-not-exist", LEGACY, "rcpt", "554 delivery error: This account does not exist here", UNKNOWN),
    (
        "unrouteable-address",
        LEGACY,
        "rcpt",
        "550 Unrouteable address",
        Truth("userUnknown", ("domainUnknown", "undetermined"), status="5.1.1"),
    ),
    ("addressee-unknown", LEGACY, "rcpt", "550 Addressee unknown, client=[192.0.2.10]", UNKNOWN),
    (
        "could-not-be-found",
        BIGMAIL,
        "rcpt",
        "550 5.1.1 <{}>: Email address could not be found, or was misspelled (G8)",
        UNKNOWN,
    ),
    ("invalid-mailbox", LEGACY, "rcpt", "550 Invalid mailbox", UNKNOWN),
    (
        "not-our-customer",
        LEGACY,
        "rcpt",
        "553 5.3.0 <{}>... Not our customer",
        Truth("userUnknown", ("undetermined", "relayDenied"), status="5.1.1"),
    ),
    (
        "unknown-510",
        CORP,
        "rcpt",
        "550 5.1.0 Address rejected {}",
        Truth("userUnknown", ("undetermined", "policyViolation"), status_also=("5.1.1",)),
    ),
    ("unknown-code-only-enhanced", WIDGETS, "rcpt", "550 5.1.1", UNKNOWN),
    ("unknown-blank-lines", WIDGETS, "rcpt", ["550-5.1.1 ", "550-5.1.1 User unknown", "550 5.1.1 "], UNKNOWN),
    ("unknown-tabs-percent", WIDGETS, "rcpt", "550 5.1.1\tUser\tunknown: 100% sure, see %s and $u", UNKNOWN),
    (
        "unknown-long-line",
        WIDGETS,
        "rcpt",
        "550 5.1.1 User unknown; " + " ".join(f"reason{i}" for i in range(55)),
        UNKNOWN,
    ),
    ("unknown-at-end-of-data", WIDGETS, "eod", "550 5.1.1 <{}> User doesn't exist", UNKNOWN),
    ("unknown-looks-like-other-code", LEGACY, "rcpt", "550 User 552@legacy.example unknown (ref 451.4.7.1)", UNKNOWN),
    ("inactive", BIGMAIL, "rcpt", "550 5.2.1 This mailbox has been inactive for too long", DISABLED),
    ("closed-by-owner", WIDGETS, "rcpt", "550 5.2.0 Mailbox closed at its owner's request", DISABLED),
    ("account-expired", LEGACY, "rcpt", "550 Account expired", DISABLED),
    (
        "retired",
        WIDGETS,
        "rcpt",
        "550 5.1.6 The recipient has retired; this address is no longer valid",
        Truth("addressMoved", ("userUnknown", "mailboxDisabled")),
    ),
    (
        "left-company-new-address",
        CORP,
        "rcpt",
        "551 5.1.6 Jo Doe has left; please write to new.person@example.net",
        Truth("addressMoved", ("userUnknown",)),
    ),
    ("quota-550", LEGACY, "rcpt", "550 User quota exceeded", FULL),
    ("quota-554-522", WIDGETS, "eod", "554 5.2.2 mailbox full", FULL),
    ("quota-german", WIDGETS, "rcpt", "552 5.2.2 Postfach voll", FULL),
    ("blocked-by-recipient", WIDGETS, "rcpt", "550 5.7.1 The recipient has blocked mail from your address", FILTERED),
    ("only-from-inside", CORP, "rcpt", "550 5.7.1 This mailbox takes mail from inside the organisation only", FILTERED),
    # domain
    (
        "domain-not-hosted",
        WIDGETS,
        "rcpt",
        "550 5.1.2 Domain not hosted here",
        Truth("domainUnknown", ("relayDenied",)),
    ),
    ("domain-no-mail-556", WIDGETS, "rcpt", "556 5.1.10 Domain does not accept mail", Truth("domainRefusesMail", ())),
    (
        "host-no-mail-521",
        WIDGETS,
        "rcpt",
        "521 5.3.2 This host never accepts mail",
        Truth("domainRefusesMail", ("systemError",)),
    ),
    (
        "we-do-not-relay",
        LEGACY,
        "rcpt",
        "550 we do not relay",
        Truth("relayDenied", ("policyViolation",), status="5.7.1"),
    ),
    (
        "not-in-rcpthosts",
        LEGACY,
        "rcpt",
        "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)",
        Truth("relayDenied", ("domainUnknown",), status_also=("5.7.1",)),
    ),
    # message
    ("size-with-numbers", WIDGETS, "eod", "552 5.3.4 Message size 12345678 exceeds limit 10485760", LARGE),
    (
        "size-for-recipient-523",
        CORP,
        "rcpt",
        "550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient",
        LARGE,
    ),
    ("spam-detected", WIDGETS, "eod", "554 5.7.1 Spam detected by content filter (SPM42)", SPAM),
    ("spam-high-probability", LEGACY, "eod", "550 High probability of spam", SPAM),
    ("url-listed", WIDGETS, "eod", "550 5.7.1 Message contains a URL listed in uri.bl.example", SPAM),
    (
        "virus-trojan",
        WIDGETS,
        "eod",
        "550 5.7.1 Virus Trojan.Generic found in attachment",
        Truth("virus", ("contentRejected", "spam")),
    ),
    ("attachment-exe", CORP, "eod", "550 5.7.1 Message contains a blocked attachment (data.exe)", CONTENT),
    (
        "security-issue",
        BIGMAIL,
        "eod",
        [
            "552-5.7.0 This message was blocked because its content presents a potential",
            "552-5.7.0 security issue. To review our message content guidelines, see",
            "552 5.7.0  https://support.bigmail.example/?p=BlockedMessage 7a1si - bsmtp",
        ],
        CONTENT,
    ),
    (
        "transport-rule",
        CORP,
        "eod",
        "550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy",
        Truth("policyViolation", ("contentRejected", "recipientFiltered")),
    ),
    ("bare-lf", WIDGETS, "eod", "554 5.6.0 Bare LF in message body", NONCOMPLIANT),
    ("two-from-headers", WIDGETS, "eod", "550 5.6.0 Message has more than one From field", NONCOMPLIANT),
    # sender
    (
        "banned-ip",
        CORP,
        "rcpt",
        "550 5.7.606 Access denied, banned sending IP [192.0.2.10]; to request removal visit https://delist.corp.example/",
        BLOCKED,
    ),
    (
        "dynamic-address-list",
        WIDGETS,
        "rcpt",
        "550 5.7.1 192.0.2.10 is in a list of dynamic addresses (dyn.bl.example)",
        BLOCKED,
    ),
    (
        "poor-reputation",
        LEGACY,
        "rcpt",
        "554 Your access to this mail system has been rejected due to the sending MTA's poor reputation",
        REPUTATION,
    ),
    ("sender-domain-missing", WIDGETS, "rcpt", "550 5.1.8 Sender address rejected: Domain not found", SENDER),
    ("sender-invalid", WIDGETS, "rcpt", "553 5.1.7 Sender address is not valid", SENDER),
    ("sender-denied", LEGACY, "rcpt", "550 sender denied", SENDER),
    (
        "dmarc-509",
        CORP,
        "eod",
        "550 5.7.509 Access denied, sending domain example.com does not pass DMARC verification and has a DMARC policy of reject",
        AUTHENTICATION,
    ),
    ("spf-hard", LEGACY, "rcpt", "550 SPF check failed for example.com", AUTHENTICATION),
    (
        "reverse-dns-please",
        LEGACY,
        "rcpt",
        "550 Fix reverse DNS for 192.0.2.10",
        Truth("reverseDNSRequired", ("policyViolation",), status="5.7.25"),
    ),
    ("encryption-needed", WIDGETS, "rcpt", "550 5.7.10 Encryption needed", TLS),
    ("administrative-prohibition", LEGACY, "rcpt", "550 Administrative prohibition", POLICY),
    ("local-policy-ph42", BIGMAIL, "rcpt", "550 5.7.1 Message not accepted for policy reasons. PH42", POLICY),
    (
        "quota-of-messages",
        CORP,
        "rcpt",
        "550 5.7.233 Your organisation has sent too many messages today",
        Truth("rateLimited", ("policyViolation",), advice="fixSender", advice_also=("retry",)),
    ),
    # system
    (
        "mail-system-error",
        WIDGETS,
        "rcpt",
        "554 5.3.0 Mail system error",
        Truth("systemError", ("mailerError", "undetermined"), advice="review", advice_also=("retry",)),
    ),
    (
        "transaction-failed",
        LEGACY,
        "eod",
        "554 Transaction failed",
        Truth("undetermined", ("systemError", "contentRejected", "policyViolation", "mailerError")),
    ),
    ("invalid-arguments", WIDGETS, "rcpt", "501 5.5.4 Invalid arguments", SYNTAX),
    ("bad-sequence", WIDGETS, "rcpt", "503 5.5.1 Bad sequence of commands", SYNTAX),
    ("loop-detected", CORP, "eod", "554 5.4.12 SMTP; Hop count exceeded - possible mail loop detected", LOOP),
    (
        "unregistered-detail",
        WIDGETS,
        "rcpt",
        "550 5.7.999 Rejected",
        Truth("policyViolation", ("undetermined", "blocked", "senderRejected", "recipientFiltered", "contentRejected")),
    ),
    ("code-599", LEGACY, "rcpt", "599 go away", Truth("undetermined", ("policyViolation", "blocked"))),
    # temporary
    ("try-again-later", WIDGETS, "rcpt", "451 4.7.1 Please try again later", GREYLISTED),
    (
        "mailbox-suspended",
        WIDGETS,
        "rcpt",
        "450 4.2.1 Mailbox temporarily suspended",
        Truth("mailboxDisabled", ("undetermined", "systemError"), advice="retry"),
    ),
    ("over-quota-422", WIDGETS, "rcpt", "452 4.2.2 Mailbox over quota, try again when it has been emptied", FULL),
    (
        "deferred-complaints",
        BIGMAIL,
        "rcpt",
        "421 4.7.0 [TS04] Messages from 192.0.2.10 temporarily deferred due to user complaints",
        Truth("rateLimited", ("badReputation", "blocked", "policyViolation"), advice="retry"),
    ),
    (
        "receives-too-quickly",
        BIGMAIL,
        "rcpt",
        "450 4.2.1 The user you are trying to contact is receiving mail too quickly",
        RATE,
    ),
    ("system-failure-430", WIDGETS, "rcpt", "451 4.3.0 Temporary system failure", SYSTEM),
    ("local-error", LEGACY, "rcpt", "451 Requested action aborted: local error in processing", SYSTEM),
    (
        "no-reverse-yet",
        WIDGETS,
        "rcpt",
        "450 4.7.25 Client host rejected: cannot find your hostname, [192.0.2.10]",
        Truth("reverseDNSRequired", ("policyViolation", "rateLimited"), advice="fixSender", advice_also=("retry",)),
    ),
]
"""Case, domain, stage, answer ({} is the recipient's address), meaning. A 4xx answer makes a soft case."""


def _one_recipient_cases() -> list[Case]:
    cases = []
    for name, domain, stage, answer, _ in ANSWERS:
        address = f"{name.replace('-', '.')}@{domain}"
        lines = answer if isinstance(answer, list) else [answer]
        lines = [line.replace("{}", address) for line in lines]
        recipient = {"addr": address, "exp": "failed", "stage": stage, "reply": lines if len(lines) > 1 else lines[0]}
        case: Case = {"id": name, "kind": "answer", "rcpts": [recipient]}
        if lines[0].startswith("4"):
            case["temp"] = True
        cases.append(case)
    return cases


def failing(address: str, reply: str = "550 5.1.1 <{}>: User unknown", **more: Any) -> Case:
    """A recipient whose host refuses it."""
    return {"addr": address, "exp": "failed", "stage": "rcpt", "reply": reply.replace("{}", address), **more}


def case(name: str, *recipients: Case, **more: Any) -> Case:
    """A case of its own."""
    return {"id": name, "kind": "more", "rcpts": list(recipients), **more}


MANY = [
    ("550 5.1.1 <{}>: User unknown", UNKNOWN),
    ("552 5.2.2 <{}>: Over quota", FULL),
    ("550 5.7.1 <{}>: Access denied", POLICY),
    ("550 5.2.1 <{}>: Mailbox disabled", Truth("mailboxDisabled", ("userUnknown",))),
]


def _special_cases() -> list[Case]:
    return [
        case(
            "recipients-300",
            *(failing(f"r{i:03d}@{WIDGETS}", MANY[i % len(MANY)][0]) for i in range(300)),
            ret="HDRS",
            envid="many-300",
        ),
        case(
            "four-fates",
            {"addr": "fate.relayed@nodsn.example.net", "exp": "relayed", "notify": "SUCCESS,FAILURE,DELAY"},
            failing("fate.unknown@nodsn.example.net", notify="SUCCESS,FAILURE,DELAY"),
            failing("fate.full@" + WIDGETS, "552 5.2.2 <{}>: Over quota", notify="FAILURE"),
            failing("fate.slow@" + WIDGETS, "451 4.3.0 Temporary system failure", notify="DELAY,FAILURE"),
            temp=True,
            envid="fates+2B4",
        ),
        case(
            "orcpt-several",
            failing("int1@" + WIDGETS, orcpt="rfc822;first.person@example.net"),
            failing("int2@" + WIDGETS, orcpt="rfc822;second+2Btag@example.net"),
            failing("int3@" + WIDGETS),
            notify="FAILURE",
            envid="three+20words+20here",
        ),
        case("envid-long", failing("envid.long@" + WIDGETS), ret="HDRS", envid="x" * 90),
        case("orcpt-unknown-type", failing("weird@" + WIDGETS, orcpt="x-uuid;8f14e45f-ceea-467f"), notify="FAILURE"),
        case(
            "orcpt-same",
            failing("same@" + WIDGETS, orcpt="rfc822;same@widgets.example.net"),
            ret="FULL",
            notify="FAILURE",
        ),
        case(
            "relayed-two",
            {"addr": "glad1@nodsn.example.net", "exp": "relayed"},
            {"addr": "glad2@nodsn.example.net", "exp": "relayed"},
            notify="SUCCESS",
            ret="HDRS",
            envid="rel-2",
        ),
        case(
            "relayed-orcpt",
            {"addr": "glad3@legacy.example", "exp": "relayed", "orcpt": "rfc822;glad.original@example.net"},
            notify="SUCCESS",
            envid="rel-3",
        ),
        case(
            "delivered-two",
            {"addr": "carol@example.org", "exp": "delivered"},
            {"addr": "dave@example.org", "exp": "delivered"},
            notify="SUCCESS",
            local=True,
            envid="loc-2",
        ),
        case(
            "delivered-and-failed",
            {"addr": "carol@example.org", "exp": "delivered"},
            {"addr": "no.such.local@example.org", "exp": "failed"},
            notify="SUCCESS,FAILURE",
            local=True,
        ),
        case(
            "expanded-orcpt",
            {"addr": "team@example.org", "exp": "expanded", "orcpt": "rfc822;everybody@example.org"},
            notify="SUCCESS",
            local=True,
        ),
        case(
            "delay-notify-hdrs",
            failing("slow.headers@" + WIDGETS, "450 4.3.2 <{}>: try again later"),
            notify="DELAY,FAILURE",
            ret="HDRS",
            envid="slow-2",
            temp=True,
        ),
        case("eai-arabic", failing("مستخدم@" + WIDGETS), smtputf8=True, body="utf8"),
        case("eai-hindi", failing("डाक@" + WIDGETS, "550 5.1.1 <{}>: पता नहीं मिला"), smtputf8=True, body="utf8"),
        case(
            "eai-emoji-multi",
            failing("🐝@" + WIDGETS),
            failing("plain.bee@" + WIDGETS),
            smtputf8=True,
            body="utf8",
            notify="FAILURE",
        ),
        case(
            "eai-delayed",
            failing("später@" + WIDGETS, "450 4.2.0 <{}>: später versuchen"),
            smtputf8=True,
            body="utf8",
            temp=True,
        ),
        case(
            "eai-orcpt-other",
            failing("ziel@" + WIDGETS, orcpt="utf-8;gr\\x{FC}n@example.net"),
            smtputf8=True,
            body="utf8",
            notify="FAILURE",
            ret="HDRS",
        ),
        case("eai-headers-only", failing("größe@" + WIDGETS), smtputf8=True, body="utf8", ret="HDRS"),
        case(
            "eai-relayed",
            {"addr": "données@eaionly.example", "exp": "relayed"},
            smtputf8=True,
            body="utf8",
            notify="SUCCESS",
        ),
        case("body-no-message-id", failing("no.message.id@" + WIDGETS), body="nomsgid"),
        case("body-empty", failing("empty.body@" + WIDGETS), body="empty"),
        case("body-iso-2022-jp", failing("jp.body@" + WIDGETS), body="iso2022jp"),
        case("body-from-lines", failing("from.lines@" + WIDGETS), body="fromlines"),
        case("body-long-line", failing("long.line@" + WIDGETS), body="longline"),
        case("body-calendar", failing("calendar@" + WIDGETS), body="calendar"),
        case("body-forwarded-mail", failing("forwarded.mail@" + WIDGETS), body="rfc822"),
        case("body-autoreply-text", failing("autoreply.text@" + WIDGETS), body="autoreplytext"),
        case(
            "verp-equals",
            failing("member.two@" + WIDGETS),
            sender="announce-bounces+{id}=member.two=widgets.example.net@example.com",
            body="list",
        ),
        case("subdomain-recipient", failing("sub.domain@a.b.c." + WIDGETS)),
        case("percent-local", failing("user%other.example@" + WIDGETS)),
        case("quoted-at", failing('"at@sign"@' + WIDGETS)),
        case("apostrophe-local", failing("o'brien@" + WIDGETS)),
        case("case-sensitive-local", failing("CamelCase.User@" + WIDGETS)),
        case("nxdomain-idn", {"addr": "info@xn--mnchen-3ya.example", "exp": "failed"}),
        case(
            "nxdomain-two",
            {"addr": "a.person@absent-one.example", "exp": "failed"},
            {"addr": "b.person@absent-two.example", "exp": "failed"},
        ),
    ]


def more_cases() -> list[Case]:
    """The whole second list."""
    return _one_recipient_cases() + _special_cases()


def more_truth() -> tuple[dict[str, Truth], dict[str, Truth]]:
    """Truth by case and by recipient for the second list."""
    by_case = {name: truth for name, _, _, _, truth in ANSWERS}
    by_case.update(
        {
            "nxdomain-idn": NO_DOMAIN,
            "nxdomain-two": NO_DOMAIN,
            "delay-notify-hdrs": SYSTEM,
            "eai-delayed": Truth(
                "undetermined", ("systemError", "rateLimited", "mailboxDisabled", "mailboxFull"), advice="retry"
            ),
        }
    )
    by_recipient = {f"r{i:03d}@{WIDGETS}": MANY[i % len(MANY)][1] for i in range(300)}
    by_recipient["fate.full@" + WIDGETS] = FULL
    by_recipient["fate.slow@" + WIDGETS] = SYSTEM
    by_recipient["no.such.local@example.org"] = UNKNOWN
    return by_case, by_recipient
