"""What is true of each case: the reason, the advice and the status.

Nothing here is read from a bounce. A case says what the remote host answers
(see cases.py); this table says what that answer means. `reason_also` lists
other reasons a careful reader might give.
"""

from __future__ import annotations

from dataclasses import dataclass, field

ADVICE: dict[str, str] = {
    "userUnknown": "suppress",
    "addressMoved": "suppress",
    "mailboxDisabled": "suppress",
    "mailboxFull": "retry",
    "recipientFiltered": "review",
    "domainUnknown": "suppress",
    "domainRefusesMail": "suppress",
    "relayDenied": "review",
    "messageTooLarge": "fixMessage",
    "contentRejected": "fixMessage",
    "spam": "fixMessage",
    "virus": "fixMessage",
    "nonCompliantMessage": "fixMessage",
    "senderRejected": "fixSender",
    "authenticationFailed": "fixSender",
    "badReputation": "fixSender",
    "blocked": "fixSender",
    "reverseDNSRequired": "fixSender",
    "policyViolation": "fixSender",
    "securityRequired": "fixSender",
    "rateLimited": "retry",
    "tooManyConnections": "retry",
    "networkError": "retry",
    "expired": "retry",
    "systemError": "retry",
    "systemFull": "retry",
    "mailerError": "review",
    "syntaxError": "review",
    "suppressed": "review",
    "undetermined": "review",
}


@dataclass(frozen=True)
class Truth:
    """The meaning of one answer."""

    reason: str
    also: tuple[str, ...] = ()
    advice: str = ""
    status: str = ""
    status_also: tuple[str, ...] = ()
    advice_also: tuple[str, ...] = field(default=())

    @property
    def advised(self) -> str:
        """The advice: the one given, or the usual one for the reason."""
        return self.advice or ADVICE[self.reason]


UNKNOWN = Truth("userUnknown", status="5.1.1")
FULL = Truth("mailboxFull", status="5.2.2", status_also=("4.2.2",))
LARGE = Truth("messageTooLarge", status="5.3.4", status_also=("5.2.3",))
RELAY = Truth("relayDenied", ("policyViolation",), status="5.7.1")
AUTHENTICATION = Truth("authenticationFailed", ("policyViolation",), status="5.7.1")
BLOCKED = Truth("blocked", ("badReputation", "policyViolation"), status="5.7.1")
SPAM = Truth("spam", ("contentRejected", "policyViolation"), status="5.7.1")
POLICY = Truth(
    "policyViolation",
    ("blocked", "senderRejected", "undetermined", "recipientFiltered", "contentRejected"),
)
LOOP = Truth(
    "systemError",
    ("mailerError", "networkError", "undetermined"),
    advice="review",
    status="5.4.6",
    status_also=("5.3.5", "5.4.14"),
)
GREYLISTED = Truth("rateLimited", ("policyViolation", "systemError", "undetermined"), advice="retry", status="4.7.1")
NETWORK = Truth("networkError", ("systemError",), status="4.4.1", status_also=("4.4.2", "4.4.7"))
LOST = Truth("networkError", ("systemError",), status="4.4.2", status_also=("4.4.1", "4.4.7"))
DNS = Truth("networkError", ("systemError",), status="4.4.3", status_also=("4.4.7",))
NO_DOMAIN = Truth("domainUnknown", status="5.1.2", status_also=("5.4.4", "5.4.0", "5.4.3"))

CASES: dict[str, Truth] = {
    "user-unknown-511": UNKNOWN,
    "user-unknown-multiline": UNKNOWN,
    "user-unknown-exch": Truth("userUnknown", status="5.1.10"),
    "user-unknown-noenh": UNKNOWN,
    "user-unknown-553": Truth("userUnknown", ("recipientFiltered",), status_also=("5.7.1", "5.1.1")),
    "user-disabled-521": Truth("mailboxDisabled", ("userUnknown",)),
    "user-disabled-554": Truth("mailboxDisabled", ("userUnknown",)),
    "moved-516": Truth("addressMoved"),
    "moved-551": Truth("addressMoved", ("userUnknown",), status="5.1.6"),
    "bad-dest-513": Truth("userUnknown", ("syntaxError",)),
    "ambiguous-514": Truth("userUnknown", ("undetermined",)),
    "mbox-full-522": FULL,
    "mbox-full-multiline": FULL,
    "mbox-full-noenh": Truth("mailboxFull", ("messageTooLarge",), status="5.2.2"),
    "mbox-full-422": FULL,
    "too-big-rcpt": LARGE,
    "too-large-534-eod": LARGE,
    "too-large-noenh-eod": LARGE,
    "size-limit-ext": LARGE,
    "relay-denied-571": RELAY,
    "relay-denied-554": RELAY,
    "relay-denied-noenh": RELAY,
    "access-denied-541": Truth("userUnknown", ("policyViolation", "blocked", "senderRejected", "recipientFiltered")),
    "restricted-group": Truth(
        "recipientFiltered",
        ("policyViolation", "senderRejected", "authenticationFailed", "securityRequired"),
    ),
    "auth-required-530": Truth("securityRequired", ("authenticationFailed", "relayDenied", "policyViolation")),
    "spf-fail-5723": AUTHENTICATION,
    "dmarc-5726-eod": AUTHENTICATION,
    "dkim-5720-eod": AUTHENTICATION,
    "mailfrom-spf": Truth("authenticationFailed", ("senderRejected", "policyViolation")),
    "blocked-rbl-noenh": BLOCKED,
    "blocked-571-rcpt": BLOCKED,
    "blocklist-connect-554": BLOCKED,
    "ptr-missing": Truth("reverseDNSRequired", ("policyViolation",)),
    "bare-code": Truth("undetermined"),
    "utf8-reply": UNKNOWN,
    "latin1-reply": Truth("mailboxDisabled", ("undetermined",), status="5.2.1"),
    "long-reply": POLICY,
    "mixed-enh-multiline": Truth(
        "spam",
        ("contentRejected", "policyViolation", "userUnknown", "undetermined"),
        status_also=("5.1.1", "5.7.1"),
    ),
    "basic-enh-disagree": Truth("mailboxDisabled", advice="retry", advice_also=("suppress",), status_also=("5.2.1",)),
    "rate-550": Truth("rateLimited", ("policyViolation",), advice="fixSender", advice_also=("retry",)),
    "angle-in-reply": UNKNOWN,
    "spam-571-eod": SPAM,
    "spam-550-noenh-eod": SPAM,
    "virus-eod": Truth("virus", ("contentRejected",)),
    "hops-546-eod": LOOP,
    "hops-5414-exch": LOOP,
    "loops-back": LOOP,
    "own-too-many-hops": LOOP,
    "local-loop": LOOP,
    "content-attach-eod": Truth("contentRejected", ("nonCompliantMessage",)),
    "rejected-at-data": Truth("syntaxError", ("undetermined", "mailerError", "systemError", "userUnknown")),
    "rfc5322-571-eod": Truth("nonCompliantMessage", ("contentRejected", "policyViolation")),
    "tls-required-530": Truth("securityRequired", ("policyViolation", "authenticationFailed")),
    "helo-rejected": Truth("policyViolation", ("reverseDNSRequired", "senderRejected", "blocked")),
    "nxdomain": NO_DOMAIN,
    "nodata": Truth("domainUnknown", ("domainRefusesMail",), status="5.1.2", status_also=("5.4.4", "5.4.0")),
    "null-mx": Truth(
        "domainRefusesMail",
        ("domainUnknown",),
        status="5.1.10",
        status_also=("5.1.0", "5.1.2", "5.4.4", "5.7.27", "5.5.4"),
    ),
    "mx-to-nowhere": Truth(
        "domainUnknown",
        ("networkError", "domainRefusesMail", "systemError"),
        status="5.4.4",
        status_also=("5.1.2", "5.4.0", "5.4.3"),
    ),
    "no-8bitmime": Truth("contentRejected", ("nonCompliantMessage", "systemError")),
    "greylist-451": GREYLISTED,
    "greylist-noenh": GREYLISTED,
    "ratelimit-4728": Truth("rateLimited", ("badReputation", "policyViolation")),
    "disk-full-431": Truth("systemFull", ("systemError",)),
    "throttle-451-eod": Truth("rateLimited", ("systemError", "tooManyConnections")),
    "greet-421": Truth("tooManyConnections", ("rateLimited",)),
    "conn-refused": NETWORK,
    "conn-timeout": NETWORK,
    "net-unreach": NETWORK,
    "tarpit": LOST,
    "lost-conn-mail": LOST,
    "lost-conn-data": LOST,
    "lost-conn-eod": LOST,
    "banner-nonsense": Truth(
        "networkError",
        ("systemError", "syntaxError", "mailerError", "undetermined"),
        status_also=("4.4.2", "4.4.7", "4.5.0"),
    ),
    "dns-servfail": DNS,
    "dns-timeout": DNS,
    "two-mx-fail": Truth("tooManyConnections", ("networkError", "rateLimited")),
    "v6-user-unknown": UNKNOWN,
    "multi-20": UNKNOWN,
    "delay-notify": Truth("systemError", ("tooManyConnections", "networkError", "rateLimited", "systemFull")),
    "eai-no-support": Truth(
        "nonCompliantMessage",
        ("contentRejected", "undetermined", "systemError", "mailerError", "policyViolation"),
        status="5.6.7",
        status_also=("5.5.0",),
    ),
    "eai-orcpt-utf8": Truth("nonCompliantMessage", ("undetermined", "contentRejected", "policyViolation")),
    "local-unknown": UNKNOWN,
    "local-pipe-fail": Truth(
        "mailerError",
        ("mailboxFull", "systemError", "undetermined", "policyViolation"),
        status_also=("5.7.0", "5.3.0", "5.2.2"),
    ),
    "local-quota": FULL,
}
"""Truth by case, for every recipient of it that is not in RECIPIENTS."""

RECIPIENTS: dict[str, Truth] = {
    "multi1@widgets.example.net": UNKNOWN,
    "multi2@widgets.example.net": FULL,
    "multi4@widgets.example.net": POLICY,
    "hosts1@widgets.example.net": UNKNOWN,
    "hosts2@legacy.example": UNKNOWN,
    "hosts3@no-such-domain.example": NO_DOMAIN,
    "hosts4@corp.example": POLICY,
    "mtp1@widgets.example.net": UNKNOWN,
    "mtp2@widgets.example.net": Truth(
        "undetermined",
        ("systemError", "mailboxDisabled", "rateLimited", "mailboxFull"),
        advice="retry",
    ),
}
"""Truth by recipient, for cases whose recipients meet different fates."""


@dataclass(frozen=True)
class Review:
    """What a human eye found where a report does not say what happened."""

    note: str
    truth: Truth | None = None
    outcome: str = ""
    drop_reply: bool = False
    final_recipient: str = ""


EXPIRY = "OpenSMTPD calls a final expiry delayed; the text Envelope expired tells"

REVIEWS: dict[tuple[str, str, str], Review] = {
    ("exim", "local-loop", "failed"): Review(
        "the alias is a :fail: that tells of a move",
        Truth("addressMoved", ("userUnknown",), status="5.1.6", status_also=("5.1.1",)),
    ),
    ("exim", "local-quota", "delayed"): Review(
        "deferred locally; the notice gives no cause",
        Truth("undetermined", ("mailboxFull", "mailerError", "systemError", "networkError"), advice="retry"),
    ),
    ("courier", "quoted-at", "failed"): Review(
        "Courier cuts the address at the quoted at sign and finds no such domain; the remote was never asked",
        Truth("domainUnknown", ("userUnknown", "syntaxError"), status="5.1.2"),
        drop_reply=True,
    ),
    ("exim", "local-alias-bad", "delayed"): Review(
        "the alias's other member, deferred locally; the notice gives no cause",
        Truth("undetermined", ("mailerError", "systemError", "networkError"), advice="retry"),
        drop_reply=True,
        final_recipient="carol@example.org",
    ),
    ("opensmtpd", "v6-user-unknown", "delayed"): Review(
        "the host has no usable IPv6 source address, the remote was never asked",
        NETWORK,
        drop_reply=True,
    ),
    ("opensmtpd", "v6-user-unknown", "failed"): Review("the remote was never asked", NETWORK, drop_reply=True),
}
"""Keyed by source, case and outcome of the message."""

MISREPORTED: dict[tuple[str, str], str] = {
    ("exim", "relayed"): "Exim writes delivered where relayed is meant",
    ("exim", "expanded"): "Exim writes delivered where expanded is meant",
    ("courier", "expanded"): "Courier writes relayed where expanded is meant",
    ("sendmail", "expanded"): "Sendmail writes delivered (to mailing list) where expanded is meant",
    ("opensmtpd", "expanded"): "OpenSMTPD writes delivered, once for each member",
}
"""Notes on outcomes that a program reports under another name."""
