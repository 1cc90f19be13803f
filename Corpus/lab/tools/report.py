"""Cut a bounce into the report proper and the message it returns.

This is deliberately crude: it looks for the line at which a returned message
starts and knows nothing else. It serves to search the report's own words, not
to parse a bounce.
"""

from __future__ import annotations

import base64
import binascii
import quopri
import re

RETURNED_PART = re.compile(
    rb"(?mi)^content-type:[ \t]*"
    rb"(?:message/rfc822|message/global(?!-)|text/rfc822-headers|message/global-headers|text/rfc822)",
)
RETURNED_TEXT = re.compile(
    rb"(?m)^(?:"
    rb"Original message follows\.?"
    rb"|Message headers follow\.?"
    rb"|------ This is a copy of (?:the|your) message.*"
    rb"|--- Below this line is a copy of the message\."
    rb"|--- Below the next line is a copy of the message\."
    rb"|   ----- (?:Original message|Unsent message|Message header) follows.*"
    rb")\r?$"
)
ENCODED_PART = re.compile(
    rb"(?mis)^content-transfer-encoding:[ \t]*(base64|quoted-printable).*?\r?\n\r?\n(.*?)(?=^--|\Z)"
)


def split(raw: bytes) -> tuple[bytes, bytes]:
    """Return the bytes before the returned message, and the rest."""
    starts = [m.start() for m in (RETURNED_PART.search(raw), RETURNED_TEXT.search(raw)) if m]
    cut = min(starts, default=len(raw))
    return raw[:cut], raw[cut:]


def _decoded(encoding: bytes, data: bytes) -> bytes:
    if encoding.lower() == b"quoted-printable":
        return quopri.decodestring(data)
    try:
        return base64.b64decode(b"".join(data.split()))
    except binascii.Error:
        return b""


def words(own: bytes) -> str:
    """The report's own text, with encoded parts added in decoded form."""
    texts = [own]
    texts += [_decoded(m.group(1), m.group(2)) for m in ENCODED_PART.finditer(own)]
    return b"\n".join(texts).decode("utf-8", "replace")


def says_code(text: str, code: int) -> bool:
    """Whether a reply code stands in the text as a number of its own."""
    return re.search(rf"(?<![0-9A-Za-z.]){code}(?![0-9A-Za-z]|\.[0-9])", text) is not None


def says_enhanced(text: str, code: str) -> bool:
    """Whether an enhanced code stands in the text."""
    return re.search(rf"(?<![0-9.]){re.escape(code)}(?![0-9]|\.[0-9])", text) is not None


def says_address(text: str, address: str) -> bool:
    """Whether an address stands in the text, as UTF-8, xtext or utf-8-address."""
    forms = {
        address,
        "".join(c if ord(c) < 128 else f"\\x{{{ord(c):X}}}" for c in address),
        "".join(c if ord(c) < 128 and c not in "+=" else f"+{ord(c):02X}" for c in address),
    }
    lower = text.lower()
    return any(re.search(rf"(?<![\w.+=-]){re.escape(f.lower())}(?![\w-]|\.\w)", lower) for f in forms)


def message_id(returned: bytes) -> str | None:
    """The Message-ID of the returned message, where it is returned."""
    found = re.search(rb"(?mi)^message-id:\s*(<[^>\r\n]+>)", returned)
    return found.group(1).decode("utf-8", "replace") if found else None
