"""Truth written down as a whole, for messages that are not bounces of the case lists.

A source's own cases (an autoreply, a read receipt, a complaint, a probe) say
here what comes of them. Where one case gives several kinds of message, `match`
tells them apart by a pattern on the raw message.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from truth import ADVICE

Row = dict[str, Any]


@dataclass(frozen=True)
class Expected:
    """What a message is."""

    kind: str
    recipients: tuple[Row, ...] = ()
    observer: str = "case list"
    match: str = ""
    kind_also: tuple[str, ...] = ()
    original: str = ""
    word: str = ""
    """Added to the file's name, where a case gives several messages."""


def failed(address: str, reason: str, advice: str, also: tuple[str, ...] = (), **more: Any) -> Row:
    """A recipient whose message was refused."""
    row: Row = {"recipient": address, "outcome": "failed", "reason": reason, "advice": advice, **more}
    if also:
        row["reasonAlso"] = list(also)
        row["adviceAlso"] = [a for a in dict.fromkeys(ADVICE[r] for r in also) if a != advice]
    return row


REPLY = Expected("autoReply")
FILTER = ("policyViolation", "senderRejected", "blocked", "contentRejected", "undetermined")


def refused(address: str, *also: str) -> Expected:
    """A recipient's Sieve script refused the message; Dovecot and Mailutils say so by an MDN."""
    recipient = failed(address, "recipientFiltered", "review", FILTER + also, disposition="deleted")
    return Expected("disposition", (recipient,), "script of the recipient", address, ("failure",))


def quota(address: str, original: str = "") -> Expected:
    """A full mailbox."""
    more: dict[str, Any] = {"originalRecipient": original, "finalRecipient": address} if original else {}
    recipient = failed(original or address, "mailboxFull", "retry", status="5.2.2", **more)
    return Expected("failure", (recipient,), "quota of the mailbox")


def complaint(address: str) -> Expected:
    """A feedback report on a message to somebody."""
    return Expected("complaint", ({"recipient": address},), "options of the program")


CAROL = "carol@example.org"
DAVE = "dave@example.org"
DSN_BY_MAILBOT = Expected(
    "success",
    ({"recipient": CAROL, "outcome": "delivered"},),
    "case list; mailbot answers in the form of a delivery report",
    kind_also=("autoReply",),
)

JANE = "jane.doe@widgets.example.net"
BOX = "full.box@widgets.example.net"
REAL = "someone.real@widgets.example.net"
PERSONA = "remote persona"


def answered(address: str, reply: str, reason: str, advice: str, **more: Any) -> Row:
    """A recipient whose host answered with a refusal that carries an enhanced code or none."""
    code = reply[4:9] if reply[5:6] == "." else more.pop("status", "")
    row = failed(address, reason, advice, reply=[reply], **more)
    if code:
        row["status"] = code
    return row


def jane(**more: Any) -> Row:
    """Jane is unknown to her host."""
    reply = f"550 5.1.1 <{JANE}>: Recipient address rejected: User unknown in local recipient table"
    return answered(JANE, reply, "userUnknown", "suppress", **more) | more


def full_box() -> Row:
    """A full mailbox, elsewhere."""
    text = "Recipient address rejected: Mailbox is full / Blocks limit exceeded / Inode limit exceeded"
    return answered(BOX, f"552 5.2.2 <{BOX}>: {text}", "mailboxFull", "retry")


def fine(address: str, outcome: str = "delivered") -> Row:
    """A recipient who got the message, or would get it."""
    return {"recipient": address, "outcome": outcome}


def with_copy(*recipients: Row, observer: str = "case list", kind: str = "failure") -> list[Expected]:
    """A bounce and the postmaster's copy of it."""
    return [
        Expected(kind, recipients, observer, r"(?m)^Subject: Postmaster (?:Copy|Warning)", word="copy"),
        Expected(kind, recipients, observer),
    ]


def doubles(first: Row, second: Row) -> list[Expected]:
    """The copy of a bounce that could not be sent, and the double bounce."""
    return [
        Expected("failure", (first,), PERSONA, r"(?m)^To: copies@", word="copy"),
        Expected("failure", (second,), PERSONA + "; the message returned is itself a bounce", r"(?m)^To: doubles@"),
    ]


def probe(kind: str, *recipients: Row) -> list[Expected]:
    """The answer to sendmail -bv: nothing was sent, kind says what would have come of it."""
    note = "; a probe: Postfix writes deliverable or undeliverable, nothing was sent"
    return [Expected(kind, recipients, PERSONA + note, kind_also=("none",))]


ABSENT = failed("no.one@absent.example", "domainUnknown", "suppress", status="5.1.2", statusAlso=["5.4.4"])
NO_SUCH = failed("info@no-such-domain.example", "domainUnknown", "suppress", status="5.1.2", statusAlso=["5.4.4"])
GREY_REPLY = (
    "450 4.7.1 <grey@widgets.example.net>: Recipient address rejected: Greylisted,"
    " see http://postgrey.example/help/widgets.example.net.html"
)
GREY = answered("grey@widgets.example.net", GREY_REPLY, "rateLimited", "retry", also=("policyViolation", "systemError"))
EXCHANGE = answered(
    "left.company@corp.example",
    "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient left.company@corp.example not found by SMTP address lookup",
    "userUnknown",
    "suppress",
) | {"status": "5.1.10"}
BOB = answered(
    "bob@legacy.example", "550 No such user here", "userUnknown", "suppress", status="5.1.1", statusAlso=["5.0.0"]
)
LIST_MEMBER = answered(
    "list.member@widgets.example.net",
    "550 5.1.1 <list.member@widgets.example.net>: User unknown",
    "userUnknown",
    "suppress",
)
GONE_SENDER = failed("someone@absent-sender.example", "domainUnknown", "suppress", status="5.1.2", statusAlso=["5.4.4"])
HOLD = failed(
    "someone@hold.example",
    "mailerError",
    "review",
    ("systemError", "relayDenied", "domainRefusesMail", "undetermined"),
    status="5.3.0",
)
MOVED = failed("someone@away.example", "domainUnknown", "suppress", ("addressMoved", "undetermined"), status="5.1.2")
LATER = failed(
    "someone@later.example", "systemError", "retry", ("mailerError", "undetermined", "expired"), status="4.3.0"
)
RULE = failed(REAL, "contentRejected", "fixMessage", ("policyViolation",), status="5.7.1")
DENIED = ("policyViolation", "recipientFiltered", "authenticationFailed", "undetermined")
LISTS = "lists.example.org"


def denied(address: str, reason: str, advice: str, also: tuple[str, ...] = ()) -> list[Expected]:
    """A post that the list refuses, said in prose only."""
    return [
        Expected(
            "failure", (failed(address, reason, advice, also),), "settings of the list", kind_also=("autoReply", "none")
        )
    ]


LANGUAGES = "en-US de-DE fr-FR ja-JP es-ES ru-RU pt-BR it-IT nl-NL zh-CN pl-PL ko-KR".split()


def receipt(case: str) -> list[Expected]:
    """A reader opened the message."""
    reader = {"recipient": f"reader-{case.lower()}@example.org", "outcome": "delivered", "disposition": "displayed"}
    original = f"<{case}.{sum(case.encode()) % 997}@client.example.com>"
    return [Expected("disposition", (reader,), "the reader, who opened the message", original=original)]


LIST_REPLY = Expected("autoReply", observer="settings of the list", kind_also=("none",))


def by_lmtp(*recipients: Row, kind: str = "failure") -> list[Expected]:
    """What Postfix says of mail it hands to Dovecot over LMTP."""
    return [Expected(kind, recipients, "Dovecot's LMTP server")]


def lmtp_full(address: str, **more: Any) -> Row:
    """Dovecot's answer for a full mailbox."""
    reply = f"552 5.2.2 <{address}> Quota exceeded (mailbox for user is full)"
    return answered(address, reply, "mailboxFull", "retry") | more


def lmtp_absent(address: str) -> Row:
    """Dovecot's answer for a user it does not know."""
    return answered(address, f"550 5.1.1 <{address}> User doesn't exist: {address}", "userUnknown", "suppress")


STUFFED = "stuffed@example.org"
NO_USER = "no-such-user@example.org"
UTF8_NEEDED = failed(
    "another.absent@example.org",
    "nonCompliantMessage",
    "fixMessage",
    ("contentRejected", "undetermined", "systemError", "mailerError", "policyViolation"),
    status="5.6.7",
)

EXPECTED: dict[tuple[str, str], list[Expected]] = {
    ("postfix", "lmtp-quota"): by_lmtp(lmtp_full(STUFFED)),
    ("postfix", "lmtp-quota-alias"): by_lmtp(
        lmtp_full(STUFFED, recipient="box@example.org", originalRecipient="box@example.org", finalRecipient=STUFFED)
    ),
    ("postfix", "lmtp-quota-and-unknown"): by_lmtp(lmtp_absent(NO_USER), lmtp_full(CAROL)),
    ("postfix", "lmtp-unknown"): by_lmtp(lmtp_absent(NO_USER)),
    ("postfix", "lmtp-unknown-utf8"): [Expected("failure", (UTF8_NEEDED,), "case list: Dovecot offers no SMTPUTF8")],
    ("postfix", "lmtp-delivered"): by_lmtp(fine(DAVE, "relayed"), kind="success"),
    ("postfix", "lmtp-probe"): probe("failure", lmtp_absent(NO_USER)),
    ("postfix", "probe-unknown"): probe("failure", jane()),
    ("postfix", "probe-good"): probe("success", fine(REAL)),
    ("postfix", "probe-local"): probe("success", fine(CAROL)),
    ("postfix", "probe-alias"): probe(
        "failure", jane(recipient="sales@example.org", originalRecipient="sales@example.org", finalRecipient=JANE)
    ),
    ("postfix", "probe-mixed"): probe("failure", fine(CAROL), ABSENT, jane(), fine(REAL)),
    ("postfix", "probe-nxdomain"): probe("failure", NO_SUCH),
    ("postfix", "probe-later"): probe("failure", GREY),
    ("postfix", "verbose-good"): [Expected("success", (fine(REAL, "relayed"),))],
    ("postfix", "verbose-local"): [Expected("success", (fine(CAROL),))],
    ("postfix", "verbose-mixed"): [
        Expected(
            "failure",
            (fine(CAROL), full_box(), fine(REAL, "relayed")),
            PERSONA,
            "Mail Delivery Status Report",
            word="report",
        ),
        *with_copy(full_box(), observer=PERSONA),
    ],
    ("postfix", "double-unknown"): doubles(EXCHANGE, jane()),
    ("postfix", "double-full"): doubles(BOB, full_box()),
    ("postfix", "double-nxdomain"): doubles(jane(), GONE_SENDER),
    ("postfix", "verp-one"): with_copy(LIST_MEMBER, observer=PERSONA),
    ("postfix", "verp-two"): [
        Expected("failure", (full_box(),), PERSONA, r"(?m)^To: .*full\.box=", word="full"),
        Expected("failure", (jane(),), PERSONA, r"(?m)^To: .*jane\.doe=", word="unknown"),
        Expected("failure", (jane(), full_box()), PERSONA, r"(?s)^.*Final-Recipient.*Final-Recipient", word="copy"),
        Expected("failure", (jane(),), PERSONA, r"Final-Recipient: rfc822; jane", word="copy-unknown"),
        Expected("failure", (full_box(),), PERSONA, r"Final-Recipient: rfc822; full", word="copy-full"),
    ],
    ("postfix", "error-transport"): with_copy(HOLD),
    ("postfix", "error-moved"): with_copy(MOVED),
    ("postfix", "content-rule"): with_copy(RULE),
    ("postfix", "virtual-alias"): with_copy(
        jane(recipient="sales@example.org", originalRecipient="sales@example.org", finalRecipient=JANE),
        observer=PERSONA,
    ),
    ("postfix", "retry-transport"): [
        Expected(
            "delay",
            (LATER | {"outcome": "delayed"},),
            "case list",
            r"(?m)^Subject: Postmaster Warning",
            word="delayed-copy",
        ),
        Expected("delay", (LATER | {"outcome": "delayed"},), "case list", r"(?m)^Subject: Delayed", word="delayed"),
        Expected("failure", (LATER,), "case list", r"(?m)^Subject: Postmaster Copy", word="failed-copy"),
        Expected("failure", (LATER,), "case list", word="failed"),
    ],
    **{
        ("opendmarc", f"dmarc-{name}"): [
            Expected("complaint", observer="case list: mail from an address that SPF and DMARC do not allow")
        ]
        for name in ("plain", "html", "attachment", "list", "utf8", "signed", "forwarded")
    },
    **{
        ("mlmmj", f"mlmmj-{name}"): [LIST_REPLY]
        for name in ("subscribe", "help", "faq", "unsubscribe", "list", "moderated", "closed-list", "get-missing")
    },
    ("mlmmj", "mlmmj-not-a-member"): denied("closed@" + LISTS, "senderRejected", "fixSender", DENIED),
    ("mlmmj", "mlmmj-not-a-member-utf8"): denied("closed@" + LISTS, "senderRejected", "fixSender", DENIED),
    ("mlmmj", "mlmmj-too-large"): denied(
        "small@" + LISTS, "messageTooLarge", "fixMessage", ("policyViolation", "undetermined")
    ),
    ("mlmmj", "mlmmj-member"): [
        Expected("none", observer="settings of the list", match="Welcome_to", word="welcome"),
        Expected(
            "none",
            observer="settings of the list: it tells a member of past bounces",
            match="Bouncing_messages",
            word="bouncing",
        ),
        Expected("none", observer="settings of the list: a post", match="mlmmj-post-html", word="post-html"),
        Expected("none", observer="settings of the list: a post", match="mlmmj-post", word="post"),
    ],
    **{
        ("roundcube", f"receipt-{name}"): receipt(f"receipt-{name}")
        for name in [*LANGUAGES, "html", "utf8", "attachment", "orcpt"]
    },
    **{
        ("mailman", f"mailman-{name}"): [
            Expected(
                "none",
                observer="settings of the list: notice to the owner",
                match=r"(?m)^To: \w+-owner@",
                word="to-owner",
            ),
            LIST_REPLY,
        ]
        for name in (
            "held",
            "held-html",
            "join",
            "leave",
            "help",
            "too-large",
            "post",
            "post-html",
            "owner",
            "unrecognised-bounce",
        )
    },
    **{
        ("mailman", f"mailman-rejected{name}"): [
            Expected(
                "none",
                observer="settings of the list: notice to the owner",
                match=r"(?m)^To: \w+-owner@",
                word="to-owner",
            ),
            *denied("closed@" + LISTS, "senderRejected", "fixSender", DENIED),
        ]
        for name in ("", "-attachment")
    },
    ("mailman", "mailman-member"): [
        Expected("none", observer="settings of the list", match="Subject: Welcome", word="welcome"),
        Expected("none", observer="settings of the list: a post", match="mailman-too-large", word="post-long"),
        Expected("none", observer="settings of the list: a post", match="mailman-post-html", word="post-html"),
        Expected("none", observer="settings of the list: a post", match="mailman-post", word="post"),
    ],
    ("mlmmj", "unassigned"): [
        Expected("none", observer="settings of the list: notice to the owner", match="Subscribed_to", word="to-owner")
    ],
    ("dovecot", "dovecot-quota-lda"): [quota(CAROL)],
    ("dovecot", "dovecot-quota-german"): [quota(CAROL)],
    ("dovecot", "dovecot-quota-template"): [quota(CAROL)],
    ("dovecot", "dovecot-quota-lda-alias"): [quota(CAROL, "c.smith@example.org")],
    ("dovecot", "dovecot-notify"): [Expected("autoReply", kind_also=("none",))],
    ("dovecot", "dovecot-reject-moved"): [refused(CAROL, "addressMoved")],
    **{
        ("dovecot", f"dovecot-reject-{name}"): [refused(CAROL), refused(DAVE)]
        for name in ("plain", "utf8", "long", "like-bounce")
    },
    **{
        ("dovecot", f"dovecot-vacation-{name}"): [REPLY]
        for name in ("plain", "subject", "german", "mime", "like-bounce", "japanese")
    },
    ("cyrus", "cyrus-reject-utf8"): [refused(CAROL)],
    **{("cyrus", f"cyrus-vacation-{name}"): [REPLY] for name in ("plain", "subject", "german", "mime", "from")},
    **{("vacation", f"vacation-{name}"): [REPLY] for name in ("plain", "german", "moved", "personal")},
    **{("mailbot", f"mailbot-reply{name}"): [REPLY] for name in ("", "-german", "-nobody")},
    ("mailbot", "mailbot-forward"): [Expected("autoReply", kind_also=("none",))],
    **{("mailbot", f"mailbot-dsn{name}"): [DSN_BY_MAILBOT] for name in ("", "-full", "-nested", "-8bit")},
    **{
        ("mailbot", f"mailbot-feedback-{name}"): [complaint(CAROL)]
        for name in ("abuse", "fraud", "virus", "other", "attachment", "german", "html")
    },
    **{
        ("mailutils", f"mailutils-reject{name}"): [refused("carol@mail.example.org")]
        for name in ("", "-long", "-list", "-utf8")
    },
    **{("mailutils", f"mailutils-vacation{name}"): [REPLY] for name in ("", "-subject", "-german")},
}
"""By source and case; the first whose pattern is found holds."""


def expected(source: str, case: str, raw: bytes) -> Expected | None:
    """What is known of a message."""
    text = raw.decode("utf-8", "replace")
    for one in EXPECTED.get((source, case), []):
        if re.search(one.match, text):
            return one
    return None
