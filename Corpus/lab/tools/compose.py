"""Compose the messages that are to bounce.

usage: compose.py CASE TO [--from ADDRESS] [--sender ADDRESS] [--body NAME] [--header 'Name: value']... [--crlf]
"""

from __future__ import annotations

import argparse
import base64
import email.utils
import sys

CRLF = "\r\n"
TEXT = "Hello,\r\n\r\nplease find the figures below.\r\n\r\n-- \r\nAlice\r\n"
PLAIN_UTF8 = ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit"]


def lines(*items: str) -> str:
    """Lines joined as mail has them."""
    return CRLF.join(items) + CRLF


def alternative(number: int) -> tuple[list[str], str]:
    """Text and HTML."""
    boundary = f"=_alt_{number}"
    html = base64.b64encode("<p>Café – <b>html</b></p>".encode()).decode()
    body = lines(
        f"--{boundary}",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: quoted-printable",
        "",
        "Caf=C3=A9 =E2=80=93 plain part",
        f"--{boundary}",
        "Content-Type: text/html; charset=utf-8",
        "Content-Transfer-Encoding: base64",
        "",
        html,
        f"--{boundary}--",
    )
    return [f'Content-Type: multipart/alternative; boundary="{boundary}"'], body


def attachment(number: int) -> tuple[list[str], str]:
    """Text with a binary file."""
    boundary = f"----=_Part_{number}_1"
    data = base64.encodebytes(bytes(range(256)) * 16).decode().replace("\n", CRLF)
    body = lines(
        f"--{boundary}",
        "Content-Type: text/plain",
        "",
        TEXT,
        f"--{boundary}",
        'Content-Type: application/octet-stream; name="data.bin"',
        'Content-Disposition: attachment; filename="data.bin"',
        "Content-Transfer-Encoding: base64",
        "",
        data + f"--{boundary}--",
    )
    return [f'Content-Type: multipart/mixed; boundary="{boundary}"'], body


def forwarded_bounce(number: int) -> tuple[list[str], str]:
    """A bounce inside the message that bounces: a decoy."""
    inner = lines(
        "--inner",
        "",
        "failed",
        "--inner",
        "Content-Type: message/delivery-status",
        "",
        "Reporting-MTA: dns; decoy.example.net",
        "",
        "Final-Recipient: rfc822; decoy@example.net",
        "Action: failed",
        "Status: 5.2.2",
        "",
        "--inner--",
    )
    body = lines(
        "--outer",
        "Content-Type: text/plain",
        "",
        "See the bounce I got:",
        "--outer",
        "Content-Type: message/rfc822",
        "",
        "From: MAILER-DAEMON@example.net",
        "Subject: Undelivered Mail",
        "MIME-Version: 1.0",
        "Content-Type: multipart/report; report-type=delivery-status; boundary=inner",
        "",
        inner + "--outer--",
    )
    return ["Content-Type: multipart/mixed; boundary=outer"], body


def forwarded_mail(number: int) -> tuple[list[str], str]:
    """An ordinary mail inside the message."""
    body = lines(
        f"--fwd{number}",
        "Content-Type: text/plain",
        "",
        "Please see below.",
        f"--fwd{number}",
        "Content-Type: message/rfc822",
        "",
        "From: Carol <carol@example.net>",
        "To: dave@example.net",
        "Subject: lunch",
        "Message-ID: <lunch@example.net>",
        "",
        "At noon?",
        f"--fwd{number}--",
    )
    return [f"Content-Type: multipart/mixed; boundary=fwd{number}"], body


def decoy_text(number: int) -> tuple[list[str], str]:
    """Ordinary text that reads like a report."""
    body = lines(
        "I got this yesterday:",
        "",
        "Reporting-MTA: dns; decoy.example.net",
        "",
        "Final-Recipient: rfc822; decoy@example.net",
        "Action: failed",
        "Status: 5.1.1",
        "Diagnostic-Code: smtp; 550 5.1.1 decoy",
        "",
        "<decoy@example.net>: host mx.decoy.example said: 550 5.1.1 User unknown",
    )
    return ["Content-Type: text/plain"], body


def calendar(number: int) -> tuple[list[str], str]:
    """An invitation."""
    body = lines(
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "METHOD:REQUEST",
        "BEGIN:VEVENT",
        "UID:meeting@example.com",
        "DTSTART:20260201T090000Z",
        "SUMMARY:Budget",
        "ATTENDEE:mailto:calendar@widgets.example.net",
        "END:VEVENT",
        "END:VCALENDAR",
    )
    return ["Content-Type: text/calendar; method=REQUEST; charset=utf-8"], body


LIST_HEADERS = [
    "Sender: announce-bounces@example.com",
    "List-Id: Announcements <announce.example.com>",
    "List-Unsubscribe: <mailto:announce-leave@example.com>",
    "Precedence: bulk",
    "X-BeenThere: announce@example.com",
    "Content-Type: text/plain",
]
SIGNED_HEADERS = [
    "X-Long-Header: " + " ".join(f"token{i}" for i in range(60)),
    "Content-Type: text/plain; format=flowed",
]
SIGNATURE = [
    "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.com; s=s1;",
    "\th=from:to:subject:date; bh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=;",
    "\tb=" + "A" * 72,
]
GREETING = "Grüße — 你好\r\n.leading dot\r\nFrom here on\r\n" + TEXT
JAPANESE = "これはテストです。".encode("iso-2022-jp").decode("latin-1") + CRLF


def content(body: str, number: int) -> tuple[list[str], str]:
    """Content fields and content of a body by its name."""
    made = {
        "alt": alternative,
        "html": alternative,
        "attach": attachment,
        "fwddsn": forwarded_bounce,
        "rfc822": forwarded_mail,
        "trap": decoy_text,
        "calendar": calendar,
    }
    if body in made:
        return made[body](number)
    plain = ["Content-Type: text/plain"]
    return {
        "utf8": (PLAIN_UTF8, GREETING),
        "8bit": (PLAIN_UTF8, GREETING),
        "long": (plain, "".join(f"{i:05d} The quick brown fox jumps over the lazy dog.{CRLF}" for i in range(300))),
        "list": (LIST_HEADERS, TEXT),
        "signed": (SIGNED_HEADERS, TEXT),
        "hops": (plain, TEXT),
        "nomsgid": (plain, TEXT),
        "empty": (plain, ""),
        "iso2022jp": (["Content-Type: text/plain; charset=iso-2022-jp", "Content-Transfer-Encoding: 7bit"], JAPANESE),
        "fromlines": (
            plain,
            "From here on it counts.\r\n\r\nFrom: nobody\r\n\r\nFrom a@example.net Thu Jan  1 00:00:00 2026\r\n",
        ),
        "longline": (plain, "word " * 190 + CRLF),
        "autoreplytext": (plain, "I am out of office.\r\nDelivery has failed, they say: 550 5.1.1 User unknown\r\n"),
    }.get(body, (["Content-Type: text/plain; charset=us-ascii"], TEXT))


def subject(case: str, number: int, body: str) -> str:
    """A subject: raw UTF-8, an encoded word or plain, in turn."""
    if body == "utf8":
        return "Grüße aus der 実験室"
    if number % 3 == 0:
        return f"=?UTF-8?Q?Quarterly_figures_=E2=80=93_{case.replace('-', '_')}?="
    return f"Test message {case}"


def compose(case: str, number: int, to: str, body: str, extra: list[str] | None = None) -> bytes:
    """A whole message, with CRLF."""
    fields, text = content(body, number)
    now = email.utils.formatdate()
    header = [
        "Received: from laptop.example.com (laptop.example.com [192.0.2.77])",
        f"\tby client.example.com with ESMTPSA id 4F1C0{number:03X}",
        f"\tfor <{to}>; {now}",
        "Date: " + now,
        'From: "Alice Example" <alice@example.com>',
        "To: " + to,
        f"Message-ID: <{case}.{number}@client.example.com>",
        "Subject: " + subject(case, number, body),
        *(extra or []),
        "MIME-Version: 1.0",
        *fields,
    ]
    if body == "nomsgid":
        header = [field for field in header if not field.startswith("Message-ID")]
    if body == "signed":
        header = SIGNATURE + header
    if body == "hops":
        hops = [f"Received: from hop{i}.example.net by hop{i + 1}.example.net; {now}" for i in range(120)]
        header = hops + header
    whole = CRLF.join(header) + CRLF + CRLF + text
    return whole.encode("utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("case")
    parser.add_argument("to")
    parser.add_argument("--body", default="plain")
    parser.add_argument("--header", action="append", default=[])
    parser.add_argument("--crlf", action="store_true")
    options = parser.parse_args()
    number = sum(options.case.encode()) % 997
    message = compose(options.case, number, options.to, options.body, options.header)
    sys.stdout.buffer.write(message if options.crlf else message.replace(b"\r\n", b"\n"))


if __name__ == "__main__":
    main()
