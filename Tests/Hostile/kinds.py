"""The kinds of hostile input: each a generator of one message (or of what is none) and the promise that must be kept.

A generator takes the number of its repeats, so that one table serves the quick run and the full one. Most kinds are a true
report about jane@example.net with the attack somewhere in it: that recipient must still be found.
"""

import random
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

Chunks = Iterable[bytes]
Content = bytes | Chunks
Generator = Callable[[int], Chunks]

JANE = "jane@example.net"
DECOY = "decoy@example.net"


@dataclass(frozen=True)
class Kind:
    """One way to attack, and what is promised all the same."""

    name: str
    generate: Generator
    full: int  # how often the evil is repeated in the full run
    quick: int  # and in the quick one
    found: str | None = JANE  # the recipient that must be reported for the attacked message
    defects: tuple[str, ...] = ()  # the defects that must be named when the full size reaches a limit
    alone: bool = False  # not a message: it is read without neighbours
    exit: int = 0
    most_messages: int | None = 1  # messages that the attack may be read as; None: any number


# --- Building blocks -------------------------------------------------------------------------------------------------------


def repeat(piece: bytes, count: int) -> Iterator[bytes]:
    """`count` times `piece`, in chunks of about 64 KiB."""
    per_chunk = max(1, 65536 // max(1, len(piece)))
    chunk = piece * per_chunk
    for _ in range(count // per_chunk):
        yield chunk
    yield piece * (count % per_chunk)


def numbered(pattern: str, count: int, start: int = 0, step: int = 1) -> Iterator[bytes]:
    """The pattern with 0, 1, 2, … put in for %d, in chunks."""
    for first in range(0, count, 1000):
        numbers = range(first, min(first + 1000, count))
        yield "".join([pattern.replace("%d", str(start + step * number)) for number in numbers]).encode()


def chunks(content: Content) -> Chunks:
    return (content,) if isinstance(content, bytes) else content


STATUS = b"Final-Recipient: rfc822; jane@example.net\nAction: failed\nStatus: 5.1.1\n"
DECOY_STATUS = STATUS.replace(b"jane", b"decoy")
TOP = b"From: MAILER-DAEMON@example.org\nTo: owner@example.org\nSubject: Undelivered Mail\nMIME-Version: 1.0\n"


def report(
    *,
    header: Content = b"",
    preamble: Content = b"",
    notice: Content = b"",
    notice_header: bytes = b"Content-Type: text/plain\n",
    between: Content = b"",
    status: Content = STATUS,
    status_header: bytes = b"Content-Type: message/delivery-status\n",
    returned: Content = b"Subject: hello\nMessage-ID: <1@example.org>\n",
    returned_type: bytes = b"message/rfc822",
    epilogue: Content = b"",
    boundary: bytes = b"=_b",
    content_type: bytes | None = None,
) -> Iterator[bytes]:
    """A delivery report with room for evil in each of its places."""
    yield TOP
    yield from chunks(header)
    yield content_type or b'Content-Type: multipart/report; report-type=delivery-status;\n boundary="%s"\n' % boundary
    yield b"\n"
    yield from chunks(preamble)
    yield b"\n--" + boundary + b"\n" + notice_header + b"\nYour message could not be delivered.\n"
    yield from chunks(notice)
    yield from chunks(between)
    yield b"\n--" + boundary + b"\n" + status_header + b"\nReporting-MTA: dns; mx.example.org\n\n"
    yield from chunks(status)
    yield b"\n--" + boundary + b"\nContent-Type: " + returned_type + b"\n\n"
    yield from chunks(returned)
    yield b"\n--" + boundary + b"--\n"
    yield from chunks(epilogue)


def in_header(field: bytes, piece: bytes, end: bytes = b"") -> Generator:
    """A header field whose body is a piece again and again, on one line."""

    def generate(count: int) -> Iterator[bytes]:
        def header() -> Iterator[bytes]:
            yield field + b": "
            yield from repeat(piece, count)
            yield end + b"\n"

        yield from report(header=header())

    return generate


def in_subject(piece: bytes) -> Generator:
    """A notice in text whose subject begins with a piece again and again."""

    def generate(count: int) -> Iterator[bytes]:
        yield b"From: MAILER-DAEMON@example.org\nTo: owner@example.org\nReturn-Path: <>\nSubject: "
        yield from repeat(piece, count)
        yield b" x\n\nYour message could not be delivered.\n\n<jane@example.net>: 550 5.1.1 user unknown\n"

    return generate


def header_lines(piece: bytes) -> Generator:
    return lambda count: report(header=repeat(piece, count))


def in_notice(piece: bytes, header: bytes = b"Content-Type: text/plain\n") -> Generator:
    return lambda count: report(notice=repeat(piece, count), notice_header=header)


def in_status(piece: bytes, before: bytes = STATUS, after: bytes = b"\n") -> Generator:
    def generate(count: int) -> Iterator[bytes]:
        def status() -> Iterator[bytes]:
            yield before
            yield from repeat(piece, count)
            yield after

        yield from report(status=status())

    return generate


def in_returned(piece: bytes) -> Generator:
    def generate(count: int) -> Iterator[bytes]:
        def returned() -> Iterator[bytes]:
            yield b"Subject: hello\n\n"
            yield from repeat(piece, count)

        yield from report(returned=returned())

    return generate


def in_content_type(piece: bytes, end: bytes = b"") -> Generator:
    """Evil behind the boundary of the report's own Content-Type."""

    def generate(count: int) -> Iterator[bytes]:
        yield TOP + b'Content-Type: multipart/report; boundary="=_b"; '
        yield from repeat(piece, count)
        yield end + b"\n"
        body = b"".join(report())
        yield body[len(TOP) :].split(b"\n", 2)[2]

    return generate


def as_message(*contents: Content) -> Iterator[bytes]:
    for content in contents:
        yield from chunks(content)


def text(value: bytes) -> Generator:
    """A value in every text that is reported: notice, diagnostic, addresses, hosts, subject, identifiers."""

    def generate(count: int) -> Iterator[bytes]:
        evil = value * count
        status = (
            b"Original-Recipient: rfc822; jane@example.net\nFinal-Recipient: rfc822; %b@example.net\nAction: failed\n"
            b"Status: 5.1.1\nRemote-MTA: dns; %b\nDiagnostic-Code: smtp; 550 5.1.1 %b\n"
        )
        yield from report(
            notice=evil,
            status=status.replace(b"%b", evil),
            returned=b"Subject: " + evil + b"\nMessage-ID: <" + evil + b">\nFrom: " + evil + b" <a@example.org>\n\n",
        )

    return generate


# --- Structure -------------------------------------------------------------------------------------------------------------


def nested_multiparts(count: int) -> Iterator[bytes]:
    yield TOP
    yield from numbered("Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n", count)
    yield b"\nthe end\n"


def nested_messages(count: int) -> Iterator[bytes]:
    yield TOP
    yield from repeat(b"Content-Type: message/rfc822\n\n", count)
    yield b"\nthe end\n"


def nested_both(count: int) -> Iterator[bytes]:
    yield TOP
    yield from numbered(
        "Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\nContent-Type: message/rfc822\n\n", count
    )
    yield b"\nthe end\n"


def nested_one_boundary(count: int) -> Iterator[bytes]:
    yield TOP
    yield from repeat(b"Content-Type: multipart/mixed; boundary=b\n\n--b\n", count)
    yield b"\nthe end\n"


def nested_in_returned(generate: Generator) -> Generator:
    return lambda count: report(returned=generate(count))


def nested_and_closed(count: int) -> Iterator[bytes]:
    yield from nested_multiparts(count)
    yield from numbered("\n--b%d--\n", count, start=count - 1, step=-1)


def digests(count: int) -> Iterator[bytes]:
    yield TOP + b"Content-Type: multipart/digest; boundary=d\n\n"
    yield from repeat(b"--d\n\nSubject: a\n\nb\n", count)
    yield b"--d--\n"


def nested_digests(count: int) -> Iterator[bytes]:
    yield TOP
    yield from numbered("Content-Type: multipart/digest; boundary=b%d\n\n--b%d\n\n", count)


def parts(part: bytes) -> Generator:
    return lambda count: report(between=repeat(b"\n--=_b\n" + part, count))


def parts_behind(count: int) -> Iterator[bytes]:
    yield from report(epilogue=b"")
    yield from repeat(b"\n--=_b\nContent-Type: text/plain\n\nx", count)


def boundary_of(length: int) -> Iterator[bytes]:
    yield from report(boundary=b"b" * length)


def boundary_prefixes(count: int) -> Iterator[bytes]:
    """Each boundary begins with the one around it; then lines that are nearly delimiters."""
    yield from report(
        between=as_message(
            b"\n--=_b\n",
            (b"Content-Type: multipart/mixed; boundary=%s\n\n--%s\n" % ((b"=_b" + b"x" * i,) * 2) for i in range(1, 60)),
            repeat(b"--=_b" + b"x" * 61 + b"\n", count),
        )
    )


def boundaries_differ_late(count: int) -> Iterator[bytes]:
    """99 open boundaries of nearly 2,000 bytes that differ in the last two, and lines that match none."""
    long = b"y" * 1990
    yield from report(
        between=as_message(
            b"\n--=_b\n",
            (b"Content-Type: multipart/mixed; boundary=%s%02d\n\n--%s%02d\n" % (long, i, long, i) for i in range(98)),
            repeat(b"--" + long + b"zz\n", count),
        )
    )


def boundary_segments(count: int) -> Iterator[bytes]:
    yield TOP + b"Content-Type: multipart/report;"
    yield from numbered("\n boundary*%d=b;", count)
    yield b"\n\n--b\n\ntext\n"


def same_boundary_inside(count: int) -> Iterator[bytes]:
    yield from report(returned=as_message(b"Content-Type: multipart/mixed; boundary==_b\n\n", repeat(b"x\n", count)))


# --- Headers ---------------------------------------------------------------------------------------------------------------


def long_line_in_body(count: int) -> Iterator[bytes]:
    return report(returned=as_message(b"Subject: hello\n\n", repeat(b"x", count)))


def header_without_end(count: int) -> Iterator[bytes]:
    yield TOP
    yield from numbered("X-Field-%d: value\n", count)


def content_types(count: int) -> Iterator[bytes]:
    yield from report(epilogue=b"", header=b"")  # the first Content-Type counts
    yield from repeat(b"Content-Type: text/plain\n", count)


def rfc2231(pattern: str, step: int = 1) -> Generator:
    def generate(count: int) -> Iterator[bytes]:
        start = 0 if step >= 0 else count
        yield from report(
            notice_header=b"Content-Type: text/plain\nContent-Disposition: inline"
            + b"".join(numbered(pattern, count, start, step))
            + b"\n"
        )

    return generate


# --- Mailboxes -------------------------------------------------------------------------------------------------------------

ENVELOPE = b"From jane@example.net Sat Jan 31 09:14:05 2026\n"


def empty_messages(count: int) -> Iterator[bytes]:
    yield TOP + b"\n\n"
    yield from repeat(ENVELOPE + b"\n", count)


def small_messages(count: int) -> Iterator[bytes]:
    yield TOP + b"\nx\n\n"
    yield from repeat(ENVELOPE + b"Subject: a\n\nb\n\n", count)


def bounces_many(count: int) -> Iterator[bytes]:
    one = b"".join(report())
    yield one + b"\n"
    yield from repeat(ENVELOPE + one + b"\n", count)


def from_injection(count: int) -> Iterator[bytes]:
    """A body that tries to end its message: `From ` without the empty line, without a date, quoted."""
    yield from report(notice=repeat(b"text\nFrom here on\nFrom jane@example.net Sat Jan 31 09:14:05 2026\n", count))


# --- Reports ---------------------------------------------------------------------------------------------------------------


def recipient_blocks(count: int) -> Iterator[bytes]:
    yield from report(
        status=as_message(
            STATUS,
            numbered("\nFinal-Recipient: rfc822; user%d@example.net\nAction: failed\nStatus: 5.2.2\n", count),
        )
    )


def decoy_in_returned(count: int) -> Iterator[bytes]:
    inner = b"".join(report(status=DECOY_STATUS, boundary=b"inner"))
    yield from report(returned=inner * count)


def reports_in_reports(count: int) -> Iterator[bytes]:
    """A report inside a report inside a returned message, and so on."""
    yield from report()
    message = b"".join(report(status=DECOY_STATUS, boundary=b"last"))
    for level in range(min(count, 20)):
        message = b"".join(report(status=DECOY_STATUS, boundary=b"r%d" % level, returned=message))
    yield b""
    yield message * max(1, count // 20)


def nested_true_reports(count: int) -> Iterator[bytes]:
    message = b"".join(report(status=DECOY_STATUS, boundary=b"last"))
    for level in range(min(count, 30)):
        message = b"".join(report(status=DECOY_STATUS, boundary=b"r%d" % level, returned=message))
    yield from report(returned=message)


def status_parts(count: int) -> Iterator[bytes]:
    part = b"\n--=_b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; x\n\n" + STATUS
    yield from report(between=repeat(part, count))


def status_behind_status(count: int) -> Iterator[bytes]:
    """A first status part that is garbage, and large."""
    part = b"\n--=_b\nContent-Type: message/delivery-status\n\n"
    yield from report(between=as_message(part, repeat(b"X-Field: value\n", count)))


def recipients_and_notice(count: int) -> Iterator[bytes]:
    """Recipients without a diagnostic, and a long text that may say why, to be asked for each of them."""
    yield from report(
        notice=repeat(b"perhaps the mailbox or the user or the domain or the message was too large or full or unknown\n", 2_600),
        status=as_message(STATUS, numbered("\nFinal-Recipient: rfc822; u%d@example.net\nAction: failed\n", count)),
    )


def recipients_in_both(count: int) -> Iterator[bytes]:
    """The same recipients in the text for people and in the fields, which leave something to be asked of the text."""
    block = "\nFinal-Recipient: rfc822; u%d@example.net\nAction: failed\nDiagnostic-Code: smtp; 550 no\n"
    yield from report(
        notice=numbered("<u%d@example.net>\n", count), status=as_message(STATUS, numbered(block, count))
    )


def long_diagnostics(byte: bytes) -> Generator:
    """Recipients with diagnostics as long as a field may be, of bytes that grow when they are decoded or escaped."""
    block = b"\nFinal-Recipient: rfc822; u@example.net\nAction: failed\nDiagnostic-Code: smtp; 550 " + byte * 32_000 + b"\n"
    return lambda count: report(status=as_message(STATUS, repeat(block, count)))


def json_notice(start: bytes, piece: bytes, end: bytes) -> Generator:
    """The text of a notice that is JSON, as Amazon's is."""

    def generate(count: int) -> Iterator[bytes]:
        yield b"From: no-reply@sns.amazonaws.example\nSubject: AWS Notification Message\n\n" + start
        yield from repeat(piece, count)
        yield end

    return generate


def base64_status(line: bytes) -> Generator:
    import base64

    encoded = base64.encodebytes(b"Reporting-MTA: dns; mx.example.org\n\n" + STATUS + b"\n")

    def generate(count: int) -> Iterator[bytes]:
        yield from report(
            status=as_message(encoded, repeat(line, count)),
            status_header=b"Content-Type: message/delivery-status\nContent-Transfer-Encoding: base64\n",
        )

    # the blank line and Reporting-MTA that report() writes first are garbage to the decoder, and must not matter
    return generate


def feedback_report(count: int) -> Iterator[bytes]:
    yield TOP + b"Content-Type: multipart/report; report-type=feedback-report; boundary=b\n\n--b\n\ntext\n--b\n"
    yield b"Content-Type: message/feedback-report\n\nFeedback-Type: abuse\nVersion: 1\nOriginal-Rcpt-To: jane@example.net\n"
    yield from numbered("Original-Rcpt-To: user%d@example.net\nReported-Domain: d%d.example\n", count)
    yield b"\n--b--\n"


def disposition(count: int) -> Iterator[bytes]:
    yield TOP + b"Content-Type: multipart/report; report-type=disposition-notification; boundary=b\n\n--b\n\ntext\n--b\n"
    yield b"Content-Type: message/disposition-notification\n\nFinal-Recipient: rfc822; jane@example.net\n"
    yield b"Disposition: automatic-action/MDN-sent-automatically; displayed\n"
    yield from repeat(b"Error: x\nWarning: y\n", count)
    yield b"\n--b--\n"


def failed_recipients(count: int) -> Iterator[bytes]:
    yield TOP + b"X-Failed-Recipients: jane@example.net"
    yield from numbered(",\n user%d@example.net", count)
    yield b"\n\nA message that you sent could not be delivered.\n"


def notice_only(piece: bytes) -> Generator:
    def generate(count: int) -> Iterator[bytes]:
        yield b"From: MAILER-DAEMON@example.org\nSubject: failure notice\n\n"
        yield from repeat(piece, count)

    return generate


def numbered_notice(opening: bytes, pattern: str) -> Generator:
    """A notice in the words of a mail system, with another recipient in each of its lines."""

    def generate(count: int) -> Iterator[bytes]:
        yield b"From: MAILER-DAEMON@example.org\nSubject: Undelivered Mail Returned to Sender\n\n" + opening
        yield from numbered(pattern, count)

    return generate


def recipients_and_returned_to(count: int) -> Iterator[bytes]:
    """Each recipient is looked for among the addresses of the returned header."""
    yield from report(
        status=as_message(STATUS, numbered("\nFinal-Recipient: rfc822; u%d@example.net\nAction: failed\nStatus: 5.1.1\n", count)),
        returned=as_message(b"To: ", numbered("u%d@example.com,\n ", count), b"x@example.com\n\n"),
    )


def recipients_and_dialogue(count: int) -> Iterator[bytes]:
    """Each recipient is asked for in a dialogue of as many commands."""
    yield from report(
        notice=numbered(">>> RCPT To:<u%d@example.net>\n<<< 550 5.1.1 <u%d@example.net>... User unknown\n", count),
        status=as_message(STATUS, numbered("\nFinal-Recipient: rfc822; u%d@example.net\nAction: failed\nStatus: 5.0.0\n", count)),
    )


def recipients_in_many_notices(count: int) -> Iterator[bytes]:
    """Texts before the report that each name other recipients."""

    def notices() -> Iterator[bytes]:
        for part in range(20):
            yield b"\n--=_b\nContent-Type: text/plain\n\nThe following addresses had permanent fatal errors\n"
            yield from numbered("<u%d@example.net>\n    (reason: 550 5.1.1 user unknown)\n", count, start=part * count)

    yield from report(between=notices())


def same_recipient(count: int) -> Iterator[bytes]:
    """One recipient, each time with another diagnostic."""
    block = "\nFinal-Recipient: rfc822; u@example.net\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 %d\n"
    yield from report(status=as_message(STATUS, numbered(block, count)))


def long_reasons(count: int) -> Iterator[bytes]:
    """Diagnostics of the words that rules look for, none of which says enough."""
    words = b"mailbox user quota exceeded unknown blocked policy spam relay domain host address rejected limit "
    block = b"\nFinal-Recipient: rfc822; u@example.net\nAction: failed\nDiagnostic-Code: smtp; 550 " + words * 3 + b"\n"
    yield from report(status=as_message(STATUS, repeat(block, count)))


def every_phrase(count: int) -> Iterator[bytes]:
    """A notice of the first words of all rules, again and again."""
    import re
    from pathlib import Path

    rules = Path(__file__).resolve().parents[2] / "Sources/Bounces/Rules"
    phrases: list[str] = []
    for path in sorted(rules.glob("*Rules.swift")):
        phrases += re.findall(r'"([^"\\\n]{4,80})"', path.read_text(encoding="utf-8"))
    line = " ".join(phrase[:-1] for phrase in phrases).encode() + b"\n"
    yield b"From: MAILER-DAEMON@example.org\nSubject: failure notice\n\n"
    yield from repeat(line, count)


def carried_address(piece: bytes) -> Generator:
    """The address that the report was sent to carries others in it, again and again."""

    def generate(count: int) -> Iterator[bytes]:
        yield from report(header=as_message(b"Delivered-To: ", repeat(piece, count), b"@example.org\n"))

    return generate


# --- Not mail --------------------------------------------------------------------------------------------------------------


def gzip_data(count: int) -> Iterator[bytes]:
    packer = zlib.compressobj(wbits=31)
    for chunk in repeat(b"x" * 1000, count):
        yield packer.compress(chunk)
    yield packer.flush()


def zip_data(count: int) -> Iterator[bytes]:
    yield b"PK\x03\x04\x14\0\0\0\x08\0"
    yield from repeat(b"\x4b\x04\0" * 100, count)


def random_bytes(count: int) -> Iterator[bytes]:
    source = random.Random(1)
    for _ in range(count):
        yield source.randbytes(65536)


def random_message(count: int) -> Iterator[bytes]:
    yield from report(notice=(chunk.replace(b"\nFrom ", b"\n") for chunk in random_bytes(count)))


def plain(piece: bytes) -> Generator:
    return lambda count: repeat(piece, count)


def utf16(count: int) -> Iterator[bytes]:
    yield b"\xff\xfe"
    for chunk in report(notice=repeat(b"x\n", count)):
        yield chunk.decode("latin-1").encode("utf-16-le")


MB = 1_000_000

KINDS: list[Kind] = [
    # Structure
    Kind("multiparts nested", nested_multiparts, 100_000, 2_000, None, ("nestingTooDeep",)),
    Kind("messages nested", nested_messages, 100_000, 2_000, None, ("nestingTooDeep",)),
    Kind("multiparts and messages nested", nested_both, 100_000, 2_000, None, ("nestingTooDeep",)),
    Kind("one boundary for all levels", nested_one_boundary, 100_000, 2_000, None),
    Kind("multiparts nested and closed", nested_and_closed, 100_000, 2_000, None, ("nestingTooDeep",)),
    Kind("multiparts nested in the returned message", nested_in_returned(nested_multiparts), 100_000, 2_000),
    Kind("messages nested in the returned message", nested_in_returned(nested_messages), 100_000, 2_000),
    Kind("digests nested", nested_digests, 100_000, 2_000, None, ("nestingTooDeep",)),
    Kind("digest of many messages", digests, 200_000, 20_000, None, ("tooManyParts",)),
    Kind("half a million parts behind the report", parts_behind, 500_000, 20_000),
    Kind("half a million parts before the report", parts(b"\nx"), 500_000, 20_000, None, ("tooManyParts",)),
    Kind("parts of no bytes", parts(b""), 500_000, 20_000, None, ("tooManyParts",)),
    Kind("9,000 parts before the report", parts(b"Content-Type: text/plain\n\nx"), 9_000, 2_000),
    Kind("9,000 parts of HTML", parts(b"Content-Type: text/html\n\n<p>x"), 9_000, 2_000),
    Kind("boundary of 64 KB", boundary_of, 65_536, 65_536, None, ("boundaryTooLong",)),
    Kind("boundary of 2,048 bytes", boundary_of, 2_048, 2_048),
    Kind("boundaries that are prefixes", boundary_prefixes, 100_000, 10_000),
    Kind("boundaries that differ in their last byte", boundaries_differ_late, 5_000, 500),
    Kind("boundary in 100,000 segments", boundary_segments, 100_000, 5_000, None),
    Kind("the report's boundary in the returned message", same_boundary_inside, MB, 100_000),
    Kind("two dashes a line", in_notice(b"--\n"), 3 * MB, 200_000),
    Kind("lines that are nearly delimiters", in_notice(b"--=_c\n"), MB, 100_000),
    Kind("close delimiters of nothing", in_notice(b"--x--\n"), MB, 100_000),
    Kind("close delimiters behind the end", lambda n: report(epilogue=repeat(b"--=_b--\n", n)), MB, 100_000),
    Kind("delimiters behind the end", lambda n: report(epilogue=repeat(b"--=_b\n", n)), MB, 100_000),
    Kind("delimiter with a megabyte of blanks", lambda n: report(between=as_message(b"\n--=_b", repeat(b" ", n), b"\n")), MB, 100_000),
    Kind("large preamble", lambda n: report(preamble=repeat(b"preamble\n", n)), MB, 100_000),
    Kind("large epilogue", lambda n: report(epilogue=repeat(b"epilogue\n", n)), MB, 100_000),
    # Lines and headers
    Kind("header of 1 GB", header_lines(b"X-Field: " + b"x" * 990 + b"\n"), 1_000_000, 10_000, JANE),
    Kind("header field of 1 GB, folded", in_header(b"Subject", b"x" * 990 + b"\n "), 1_000_000, 10_000, JANE, ("headerFieldTooLong",)),
    Kind("header line of 1 GB", in_header(b"Subject", b"x" * 1000), 1_000_000, 10_000, JANE, ("headerFieldTooLong",)),
    Kind("body line of 1 GB", long_line_in_body, 1_000_000_000, 10_000_000),
    Kind("notice line of 1 GB", in_notice(b"x" * 1000), 1_000_000, 10_000, JANE, ("contentTruncated",)),
    Kind("folded a million times", in_header(b"Subject", b"\n x"), 1_000_000, 50_000),
    *(
        Kind(f"{name} before a subject", in_subject(piece), 120_000 // len(piece), 120_000 // len(piece), JANE)
        for name, piece in {"asterisks": b"*", "brackets": b"[", "marks": b"[x]", "marks that do not end": b"(*{"}.items()
    ),
    Kind("300,000 header fields", header_lines(b"X-A: b\n"), 300_000, 30_000, JANE, ("tooManyHeaderFields",)),
    Kind("300,000 recipients' fields", header_lines(b"To: a@example.org\n"), 300_000, 30_000),
    Kind("100,000 Received fields", header_lines(b"Received: from a (b [192.0.2.1]) by c; Sat, 31 Jan 2026 10:14:05 +0100\n"), 100_000, 10_000),
    Kind("field names of 64 KB", header_lines(b"X-" + b"n" * 65_536 + b": v\n"), 100, 10, None),
    Kind("header lines without a colon", header_lines(b"no colon here\n"), 100_000, 10_000, None),
    Kind("header that never ends", header_without_end, 300_000, 30_000, None, ("tooManyHeaderFields",)),
    Kind("Content-Type again behind the end", content_types, 100_000, 10_000),
    Kind("Content-Type before the true one", header_lines(b"X-Content-Type: text/plain\n"), 9_000, 1_000),
    Kind("100,000 parameters", in_content_type(b"a=b; "), 100_000, 5_000, JANE),
    Kind("parameters without values", in_content_type(b"a; "), 40_000, 5_000),
    Kind("semicolons", in_content_type(b";"), 100_000, 10_000),
    Kind("comments nested in a Content-Type", in_content_type(b"("), 100_000, 10_000),
    Kind("comments in a Content-Type", in_content_type(b"(a)"), 40_000, 5_000),
    Kind("open quotes in a Content-Type", in_content_type(b'a="'), 40_000, 5_000),
    Kind("backslashes in a Content-Type", in_content_type(b"\\", b'"'), 100_000, 10_000),
    Kind("100,000 segments of RFC 2231", rfc2231(";\n filename*%d=a"), 100_000, 5_000),
    Kind("segments of RFC 2231 from the last", rfc2231(";\n filename*%d=a", -1), 100_000, 5_000),
    Kind("one segment of RFC 2231 again and again", rfc2231(";\n filename*0=a"), 100_000, 5_000),
    Kind("huge segment numbers of RFC 2231", rfc2231(";\n filename*99999999999999999999%d*=a"), 50_000, 5_000),
    Kind("percent signs of RFC 2231", in_content_type(b"%2", b"=a"), 50_000, 5_000),
    Kind("charset name of 100 KB", in_notice(b"x", b"Content-Type: text/plain; charset=" + b"c" * 100_000 + b"\n"), 1, 1),
    # Addresses and other values
    Kind("200,000 addresses", in_header(b"To", b"a@example.org, "), 200_000, 20_000),
    Kind("200,000 addresses in folds", in_header(b"Cc", b"a@example.org,\n "), 200_000, 20_000),
    Kind("200,000 addresses in the returned To", lambda n: report(returned=as_message(b"To: ", repeat(b"a@example.org,\n ", n), b"\n\n")), 200_000, 20_000),
    *[
        Kind(f"{name} in To", in_header(b"To", piece), count, count // 10)
        for name, piece, count in [
            ("open comments", b"(", 120_000),
            ("comments", b"(a)", 40_000),
            ("angle brackets", b"<", 120_000),
            ("closing brackets", b">", 120_000),
            ("groups", b"a:", 60_000),
            ("group ends", b"a:;", 40_000),
            ("open quotes", b'"', 120_000),
            ("at signs", b"@", 120_000),
            ("commas", b",", 120_000),
            ("dots", b".", 120_000),
            ("routes", b"@a,", 40_000),
            ("open literals", b"[", 120_000),
            ("words", b"a ", 60_000),
            ("encoded words", b"=?utf-8?q?a?= ", 9_000),
            ("half addresses", b"<a@b ", 24_000),
            ("backslashes", b"\\", 120_000),
        ]
    ],
    Kind("angle brackets in the returned To", lambda n: report(returned=as_message(b"To: ", repeat(b"<", n), b"\n\n")), 120_000, 12_000),
    Kind("groups in the returned To", lambda n: report(returned=as_message(b"To: ", repeat(b"a:<b@c>,", n), b"\n\n")), 15_000, 1_500),
    Kind("identifiers in the returned Message-ID", lambda n: report(returned=as_message(b"Message-ID: ", repeat(b"<", n), b"\n\n")), 120_000, 12_000),
    Kind("comments in the returned Date", lambda n: report(returned=as_message(b"Date: ", repeat(b"(", n), b"\n\n")), 120_000, 12_000),
    Kind("digits in the returned Date", lambda n: report(returned=as_message(b"Date: ", repeat(b"9", n), b"\n\n")), 120_000, 12_000),
    # Encoded words
    *[
        Kind(f"{name} in Subject", lambda n, p=piece: report(returned=as_message(b"Subject: ", repeat(p, n), b"\n\n")), 130_000 // len(piece), 13_000 // len(piece))
        for name, piece in [
            ("encoded words", b"=?utf-8?q?a?= "),
            ("base64 words", b"=?utf-8?b?YQ==?= "),
            ("words of unknown charsets", b"=?x-none?q?=FF?= "),
            ("words of ISO-2022-JP", b"=?iso-2022-jp?b?GyRC?= "),
            ("words that never end", b"=?utf-8?q?a"),
            ("starts of words", b"=?"),
            ("words in words", b"=?utf-8?q?=?utf-8?q?"),
            ("characters cut in two", b"=?utf-8?q?=C3?= =?utf-8?q?=A9?= "),
            ("question marks", b"?"),
        ]
    ],
    # Transfer encodings
    Kind("garbage in base64", base64_status(b"!$%&*#~\x80\xff\n"), MB, 50_000, None),
    Kind("padding in base64", base64_status(b"="), 3 * MB, 300_000, None),
    Kind("padding after each byte in base64", base64_status(b"QQ==\n"), MB, 50_000, None),
    Kind("base64 of 10 MB in a status", base64_status(b"QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUE=\n"), 300_000, 20_000, None, ("contentTruncated",)),
    Kind("base64 on one line", in_notice(b"QUFB", b"Content-Type: text/plain\nContent-Transfer-Encoding: base64\n"), 2 * MB, 200_000, JANE, ("contentTruncated",)),
    *[
        Kind(f"{name} in quoted-printable", in_notice(piece, b"Content-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n"), count, count // 10)
        for name, piece, count in [
            ("soft breaks without end", b"=\n", 3 * MB),
            ("equal signs", b"=", 3 * MB),
            ("bad escapes", b"=XY", 2 * MB),
            ("blanks before line ends", b" " * 500 + b"\n", 10_000),
            ("blanks without end", b" ", 3 * MB),
            ("escapes of NUL", b"=00", 2 * MB),
        ]
    ],
    Kind("transfer encoding nobody knows", in_notice(b"x\n", b"Content-Transfer-Encoding: x-" + b"u" * 60_000 + b"\n"), 1_000, 1_000, JANE, ("unknownTransferEncoding",)),
    Kind("a multipart that says base64", lambda n: report(header=b"Content-Transfer-Encoding: base64\n", notice=repeat(b"x\n", n)), 100_000, 10_000),
    # Bytes
    Kind("NULs in a notice", in_notice(b"\0"), 5 * MB, 500_000),
    Kind("NULs in a header", in_header(b"Subject", b"\0"), 100_000, 10_000, JANE, ("nulByte",)),
    Kind("bare CRs in a notice", in_notice(b"x\r"), 3 * MB, 300_000, JANE, ("bareCarriageReturn",)),
    Kind("bare CRs in a header", in_header(b"Subject", b"x\r"), 60_000, 6_000, JANE),
    Kind("CR CR LF", lambda n: (c.replace(b"\n", b"\r\r\n") for c in report(notice=repeat(b"x\n", n))), MB, 50_000, None),
    Kind("mixed line ends", in_notice(b"a\nb\r\nc\rd\n\r"), MB, 50_000),
    Kind("CRLF everywhere", lambda n: (c.replace(b"\n", b"\r\n") for c in report(notice=repeat(b"x\n", n))), MB, 50_000),
    Kind("empty lines", in_notice(b"\n"), 8 * MB, 500_000),
    Kind("empty lines before the header", lambda n: as_message(repeat(b"\n", n), report()), MB, 50_000),
    Kind("bytes of 255", in_notice(b"\xff"), 5 * MB, 500_000),
    Kind("bytes of 255 in a header", in_header(b"Subject", b"\xff"), 100_000, 10_000),
    Kind("invalid UTF-8 in a report", in_status(b"\xc3\xf0\x9f ", STATUS + b"Diagnostic-Code: smtp; 550 "), MB, 50_000),
    Kind("overlong UTF-8 in a report", in_status(b"\xc0\xaf\xe0\x80\xaf", STATUS + b"Diagnostic-Code: smtp; 550 "), MB, 50_000),
    Kind("byte order mark", lambda n: as_message(b"\xef\xbb\xbf", report(notice=repeat(b"x\n", n))), 1_000, 1_000),
    Kind("byte order marks in a notice", in_notice(b"\xef\xbb\xbf"), MB, 50_000),
    Kind("UTF-16 in a notice", in_notice("jane@example.net unbekannt\n".encode("utf-16-le"), b"Content-Type: text/plain; charset=utf-16le\n"), 50_000, 5_000),
    Kind("UTF-7 in a notice", in_notice(b"+", b"Content-Type: text/plain; charset=utf-7\n"), 2 * MB, 200_000),
    Kind("ISO-2022-JP left open", in_notice(b"\x1b$B", b"Content-Type: text/plain; charset=iso-2022-jp\n"), MB, 50_000),
    Kind("ISO-2022-KR shifts", in_notice(b"\x0e\x0f", b"Content-Type: text/plain; charset=iso-2022-kr\n"), MB, 50_000),
    Kind("halves of Shift_JIS", in_notice(b"\x81\n", b"Content-Type: text/plain; charset=shift_jis\n"), MB, 50_000),
    # Mailboxes
    Kind("100,000 empty messages", empty_messages, 100_000, 10_000, None, most_messages=None),
    Kind("100,000 small messages", small_messages, 100_000, 10_000, None, most_messages=None),
    Kind("5,000 bounces", bounces_many, 5_000, 500, most_messages=None),
    Kind("From lines in a body", from_injection, 100_000, 10_000),
    Kind("quoted From lines", in_notice(b">From a\n>>From b\n>From jane@example.net Sat Jan 31 09:14:05 2026\n"), 100_000, 10_000),
    Kind("From lines that are none", in_notice(b"\nFrom nobody knows where\n"), 100_000, 10_000),
    Kind("From line of a megabyte", lambda n: report(notice=as_message(b"\nFrom ", repeat(b"a", n), b"\n")), MB, 100_000),
    Kind("Content-Length that lies", lambda n: report(header=repeat(b"Content-Length: 99999999999999999999\n", n)), 1_000, 1_000),
    # Reports
    Kind("a million recipient blocks", recipient_blocks, 1_000_000, 20_000, JANE),
    Kind("9,999 recipient blocks", recipient_blocks, 9_999, 1_000),
    Kind("9,999 recipients and a long notice", recipients_and_notice, 9_999, 1_000),
    Kind("9,999 recipients in text and fields", recipients_in_both, 9_999, 1_000),
    Kind("garbage of 10 MB in a status part before the report", status_behind_status, 700_000, 50_000),
    Kind("40 notices of 256 KB before the report", parts(b"Content-Type: text/plain\n\n" + b"what is this\n" * 21_000), 40, 40),
    Kind("40 notices of HTML before the report", parts(b"Content-Type: text/html\n\n" + b"<p>what is this\n" * 17_000), 40, 40),
    Kind("parts with headers of 1 MB before the report", parts((b"X-Field: " + b"x" * 990 + b"\n") * 1_000 + b"\n"), 12, 12),
    Kind("long diagnostics of 255", long_diagnostics(b"\xff"), 160, 160, JANE),
    Kind("long diagnostics of controls", long_diagnostics(b"\x01"), 160, 160, JANE),
    Kind("long diagnostics of reply codes", long_diagnostics(b" 550 5"[:6]), 30, 30, JANE),
    Kind("blocks that go on behind empty lines", in_status(b"Remote-MTA: dns; x\n\n"), 200_000, 20_000),
    Kind("extension fields behind empty lines", in_status(b"X-Field: x\n\n"), 300_000, 30_000),
    Kind("blanks, then lines that are no fields", lambda n: report(status=as_message(STATUS, b"X-Field:", repeat(b" ", n), b"x\n", repeat(b"550 x\n", n // 4))), MB, 100_000),
    Kind("statuses repeated", in_status(b"Status: 5.1.1\n"), 500_000, 50_000),
    Kind("statuses that contradict", in_status(b"Status: 2.0.0\nAction: delivered\nStatus: 4.4.7\nAction: delayed\n"), 100_000, 10_000),
    Kind("recipient blocks without a name", in_status(b"\nAction: failed\nStatus: 5.0.0\n"), 200_000, 20_000),
    Kind("unknown fields in a block", in_status(b"X-Field: value\n"), 500_000, 50_000),
    Kind("empty lines between blocks", in_status(b"\n"), 5 * MB, 500_000),
    Kind("lines that are no fields", in_status(b"what is this\n"), 500_000, 50_000),
    Kind("diagnostic of 7 MB", in_status(b"x" * 70, STATUS + b"Diagnostic-Code: smtp; 550 5.1.1 "), 100_000, 10_000),
    Kind("diagnostic folded without end", in_status(b"\n 550-5.1.1 again", STATUS + b"Diagnostic-Code: smtp; 550-5.1.1 first"), 300_000, 30_000),
    Kind("reply codes without end", in_status(b"550 ", STATUS + b"Diagnostic-Code: smtp; "), MB, 100_000),
    Kind("reply codes with dashes", in_status(b"550-", STATUS + b"Diagnostic-Code: smtp; "), MB, 100_000),
    Kind("status codes without end", in_status(b"5.1.1 ", STATUS + b"Diagnostic-Code: smtp; "), MB, 100_000),
    Kind("numbers and dots", in_status(b"5.", STATUS + b"Diagnostic-Code: smtp; "), 2 * MB, 200_000),
    Kind("digits in a status", in_status(b"5", b"Status: ", b"\n" + STATUS), MB, 100_000, None),
    Kind("brackets in a diagnostic", in_status(b"<(['\"", STATUS + b"Diagnostic-Code: smtp; "), MB, 100_000),
    Kind("xtext without end", in_status(b"+2B", b"Original-Recipient: rfc822; ", b"@example.net\n" + STATUS), 100_000, 10_000, None),
    Kind("code points without end", in_status(b"\\x{FC}", b"Original-Recipient: utf-8; ", b"@example.net\n" + STATUS), 100_000, 10_000, None),
    Kind("colons in a recipient", in_status(b"@a,@b:", b"Original-Recipient: rfc822; ", b"x@example.net\n" + STATUS), 100_000, 10_000, None),
    Kind("thousands of status parts", status_parts, 9_000, 1_000, JANE),
    Kind("a report in the returned message", decoy_in_returned, 1, 1),
    Kind("reports in the returned message", decoy_in_returned, 5_000, 500),
    Kind("a report in a report in a returned message", nested_true_reports, 30, 30),
    Kind("reports in reports behind the end", reports_in_reports, 1_000, 100),
    Kind("returned header with fields of a report", lambda n: report(returned=repeat(DECOY_STATUS, n), returned_type=b"text/rfc822-headers"), 50_000, 5_000),
    Kind("returned message of 100 MB", in_returned(b"QUFB" * 19 + b"\n"), 1_300_000, 100_000),
    Kind("complaint about many recipients", feedback_report, 100_000, 10_000),
    Kind("disposition with many errors", disposition, 300_000, 30_000),
    Kind("100,000 failed recipients in the header", failed_recipients, 100_000, 1_000),
    # Notices for people
    Kind("notice that repeats its first words", notice_only(b"The following address failed: "), 200_000, 20_000, None),
    Kind("notice of addresses", notice_only(b"<a@example.net>: "), 300_000, 30_000, None),
    Kind("notice of lines with addresses", notice_only(b"<a@example.net>:\n550 5.1.1 user unknown\n\n"), 100_000, 10_000, None),
    Kind("notice of distinct addresses", lambda n: as_message(b"From: MAILER-DAEMON@example.org\nSubject: failure notice\n\nHi. This is the qmail-send program at example.org.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n", numbered("<user%d@example.net>:\nSorry, no mailbox here by that name. (#5.1.1)\n\n", n)), 50_000, 3_000, None),
    Kind("notice of at signs", notice_only(b"@"), 5 * MB, 500_000, None),
    Kind("notice of half phrases", notice_only(b"user unknow user doesn't hav mailbox is ful "), 200_000, 20_000, None),
    Kind("notice of dashes", notice_only(b"-----\n"), MB, 100_000, None),
    Kind("notice of SMTP dialogues", notice_only(b">>> RCPT TO:<a@example.net>\n<<< 550 5.1.1 no\n"), 100_000, 10_000, None),
    Kind("notice of JSON nested", json_notice(b'{"notificationType":', b"[", b"}"), 200_000, 20_000, None),
    Kind("notice of JSON objects nested", json_notice(b"", b'{"notificationType":', b"0}"), 10_000, 2_000, None),
    Kind("notice of JSON in strings", json_notice(b'{"Message":"', b"\\\\", b'"}'), 120_000, 12_000, None),
    Kind("notice of JSON with many recipients", json_notice(b'{"notificationType":"Bounce","bounce":{"bouncedRecipients":[', b'{"emailAddress":"a@example.net"},', b"0]}}"), 7_000, 1_000, None),
    Kind("notice of JSON escapes", json_notice(b'{"notificationType":"', b"\\ud800", b'"}'), 40_000, 4_000, None),
    Kind("notice of a report's fields", notice_only(b"Final-Recipient: rfc822; a@example.net\nAction: failed\n\n"), 100_000, 10_000, None),
    Kind("9,999 recipients and as many in the returned To", recipients_and_returned_to, 9_999, 1_000),
    Kind("9,999 recipients and a dialogue", recipients_and_dialogue, 9_999, 1_000),
    Kind("recipients in 20 notices", recipients_in_many_notices, 4_000, 400),
    Kind("9,999 diagnostics of one recipient", same_recipient, 9_999, 1_000),
    Kind("9,999 diagnostics that nearly say why", long_reasons, 9_999, 1_000),
    Kind("notice of all phrases", every_phrase, 100, 10, None),
    Kind("notice of Postfix with a recipient a line", numbered_notice(b"This is the mail system at host mx.example.org.\n\n", "<u%d@example.net>: host mx.example.net[192.0.2.1] said: 550 5.1.1 user unknown (in reply to RCPT TO command)\n\n"), 16_000, 1_600, None),
    Kind("notice of Exim with a recipient a line", numbered_notice(b"This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n", "  u%d@example.net\n    host mx.example.net [192.0.2.1]\n    SMTP error from remote mail server after RCPT TO:<u%d@example.net>:\n    550 5.1.1 user unknown\n"), 12_000, 1_200, None),
    Kind("notice of Sendmail with a recipient a line", numbered_notice(b"   ----- The following addresses had permanent fatal errors -----\n", "<u%d@example.net>\n    (reason: 550 5.1.1 user unknown)\n"), 30_000, 3_000, None),
    Kind("transcript of Sendmail", numbered_notice(b"   ----- Transcript of session follows -----\n... while talking to mx.example.net.:\n", ">>> RCPT To:<u%d@example.net>\n<<< 550 5.1.1 <u%d@example.net>... User unknown\n550 5.1.1 <u%d@example.net>... User unknown\n"), 16_000, 1_600, None),
    Kind("notice of Exchange with a recipient a line", numbered_notice(b"Your message did not reach some or all of the intended recipients.\n\nThe following recipient(s) could not be reached:\n\n", "      u%d@example.net on 1/31/2026 9:14 AM\n            The e-mail account does not exist. <mx.example.net #5.1.1>\n"), 16_000, 1_600, None),
    Kind("notice of bare addresses", numbered_notice(b"The following recipients failed:\n", "u%d@example.net\n"), 100_000, 10_000, None),
    Kind("notice of addresses on one line", numbered_notice(b"Undeliverable: ", "u%d@example.net, "), 100_000, 10_000, None),
    Kind("notice of returned headers", notice_only(b"Received: from a by b\nMessage-ID: <1@example.org>\nTo: a@example.net\nSubject: x\n\n"), 30_000, 3_000, None),
    Kind("notice of separators", notice_only(b"--- Below this line is a copy of the message.\n\n"), 50_000, 5_000, None),
    Kind("HTML table of recipients", lambda n: report(notice_header=b"Content-Type: text/html\n", notice=numbered("<tr><td>u%d@example.net</td><td>550 5.1.1 user unknown</td></tr>\n", n)), 40_000, 4_000),
    Kind("VERP in the recipient's address", carried_address(b"a+b=c.example"), 9_000, 900),
    Kind("SRS in the recipient's address", carried_address(b"SRS1=HHHH=b.example=="), 6_000, 600),
    Kind("equal signs in the recipient's address", carried_address(b"="), 120_000, 12_000),
    *[
        Kind(f"HTML: {name}", in_notice(piece, b"Content-Type: text/html\n"), count, count // 10)
        for name, piece, count in [
            ("tags nested", b"<div>", MB),
            ("tags that never end", b"<a ", 2 * MB),
            ("comments that never end", b"<!--", MB),
            ("entities", b"&#x41;&amp;&bogus;", 300_000),
            ("entities that never end", b"&#", 2 * MB),
            ("huge entities", b"&#99999999999999999999;", 200_000),
            ("quotes", b"<a b='\"", MB),
            ("scripts", b"<script>", MB),
        ]
    ],
    # Texts that are to be shown to somebody
    Kind("terminal escapes", text(b"\x1b[2J\x1b]0;x\x07\x9b31m\x08"), 20, 20),
    Kind("bidirectional controls", text("\u202eabc\u2066\u2069\u200f".encode()), 20, 20),
    Kind("line separators", text("a\u2028b\u2029c\u0085d".encode()), 20, 20),
    Kind("formulas of spreadsheets", text(b"=cmd|'/C calc'!A0"), 20, 20),
    Kind("HTML in texts", text(b"<script>alert(1)</script><img src=x onerror=y>"), 20, 20),
    Kind("what would break JSON", text(b'"}],\\\\u0000\\"{[\\'), 20, 20),
    Kind("line ends in encoded words", text(b"=?utf-8?q?a=0D=0Ab=00?="), 20, 20),
    Kind("unpaired surrogates", text(b"\xed\xa0\x80\xed\xb0\x80"), 20, 20),
    # Not mail
    Kind("gzip", gzip_data, 100_000, 5_000, None, alone=True, exit=1),
    Kind("zip", zip_data, 10_000, 1_000, None, alone=True, exit=1),
    Kind("random", random_bytes, 160, 16, None, alone=True, exit=1),
    Kind("random in a notice", random_message, 160, 8),
    Kind("nothing", plain(b""), 0, 0, None, alone=True, exit=1),
    Kind("one byte", plain(b"x"), 1, 1, None, alone=True, exit=1),
    Kind("zeros", plain(b"\0"), 100 * MB, MB, None, alone=True, exit=1),
    Kind("a line without end", plain(b"x"), 100 * MB, MB, None, alone=True, exit=1),
    Kind("line ends", plain(b"\n"), 10 * MB, MB, None, alone=True, exit=1),
    Kind("HTML", plain(b"<!DOCTYPE html><html><body>\n"), 10_000, 1_000, None, alone=True, exit=1),
    Kind("PDF", lambda n: as_message(b"%PDF-1.7\n", repeat(b"1 0 obj\n", n)), 10_000, 1_000, None, alone=True, exit=1),
    Kind("UTF-16", utf16, 100_000, 5_000, None, alone=True, exit=1),
]
