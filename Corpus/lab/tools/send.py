"""Stands in for /usr/sbin/sendmail where no mail system is under test: gives the message to the sink.

Takes the usual arguments: -f SENDER, -t (recipients from the header), recipients; the rest is ignored.
"""

from __future__ import annotations

import email
import email.policy
import email.utils
import re
import smtplib
import sys


def arguments(words: list[str]) -> tuple[str, bool, list[str]]:
    """The sender, whether to read the header, and the recipients."""
    sender, from_header, recipients = "", False, []
    rest = iter(words)
    for word in rest:
        if word in ("-f", "-r"):
            sender = next(rest, "")
        elif word.startswith(("-f", "-r")):
            sender = word[2:]
        elif word in ("-F", "-N", "-R", "-V", "-o", "-B"):
            next(rest, "")
        elif word.startswith("-") and not word.startswith("--"):
            from_header = from_header or "t" in word[1:].replace("oi", "").replace("em", "")
        elif not word.startswith("-"):
            recipients.append(word)
    return sender.strip("<>"), from_header, recipients


def main() -> None:
    sender, from_header, recipients = arguments(sys.argv[1:])
    raw = sys.stdin.buffer.read()
    if raw.startswith(b"From "):
        raw = raw.split(b"\n", 1)[1]
    if from_header:
        parsed = email.message_from_bytes(raw, policy=email.policy.compat32)
        fields = [str(v) for name in ("To", "Cc", "Bcc") for v in parsed.get_all(name, [])]
        recipients += [address for _, address in email.utils.getaddresses(fields) if address]
    raw = re.sub(rb"\r?\n", b"\r\n", raw)
    with smtplib.SMTP("192.0.2.25", 25, "mail.example.org", 20) as client:
        client.ehlo()
        options = ["SMTPUTF8"] if any(ord(c) > 127 for r in recipients for c in r) else []
        client.sendmail(sender, [r.strip("<>") for r in recipients], raw, mail_options=options)


if __name__ == "__main__":
    main()
