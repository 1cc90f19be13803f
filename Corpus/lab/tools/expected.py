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
    more = {"originalRecipient": original, "finalRecipient": address} if original else {}
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

EXPECTED: dict[tuple[str, str], list[Expected]] = {
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
