#!/usr/bin/env python3
"""Seeds for the fuzzer.

    seeds.py TARGET FOLDER          writes the seeds of a target into a folder: the kept corpus, and parts of ../Corpus
    seeds.py --keep TARGET FOLDER   packs the inputs in a folder into Corpus/TARGET.txt, the smallest first

The kept corpus is one file a target, one input a line in base64, so that thousands of tiny files do not litter the tree.
"""

import base64
import hashlib
import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
MESSAGES = HERE.parent / "Corpus"
MOST_KEPT = 64 * 1024

# Properties whose first byte chooses limits, a charset or a format.
WITH_CHOICE = {"tokens", "message", "charsets", "deliveryStatus", "mbox", "analysis"}
ADDRESS_FIELDS = {b"from", b"to", b"cc", b"reply-to", b"message-id", b"references", b"final-recipient"}


def messages(most: int = 3000) -> Iterator[bytes]:
    """Every fourth message that is not too large, the same in every run."""
    for path in sorted(MESSAGES.rglob("*.eml")):
        data = path.read_bytes()
        digest = hashlib.sha256(path.name.encode()).digest()
        if len(data) <= most and digest[0] % 4 == 0:
            yield data


def fields() -> Iterator[tuple[bytes, bytes]]:
    """Name and body of the header fields, folds included."""
    for message in messages(20_000):
        for match in re.finditer(rb"^([!-9;-~]+):((?:.*\n)(?:[ \t].*\n)*)", message, re.MULTILINE):
            yield match[1].lower(), match[2].strip(b"\r\n")


def parts(target: str) -> Iterator[bytes]:
    """What of the corpus a target reads."""
    if target in {"lines", "tokens", "message"}:
        yield from messages()
    elif target == "analysis":
        for message in messages():
            yield message
            yield b"\x04" + message.split(b"\n\n", 1)[-1]
    elif target == "mbox":
        envelope = b"From jane@example.net Sat Jan 31 09:14:05 2026\n"
        yield from (envelope + message for message in messages(2000))
    elif target == "deliveryStatus":
        for message in messages(20_000):
            yield from re.findall(rb"\n\r?\n(Reporting-MTA:.*?\n)\r?\n?--", message, re.DOTALL)
    elif target == "addresses":
        yield from (body for name, body in fields() if name in ADDRESS_FIELDS)
    elif target == "dates":
        yield from (body for name, body in fields() if b"date" in name)
    elif target == "encodedWords":
        yield from (body for name, body in fields() if b"=?" in body or name == b"subject")
    elif target == "parameters":
        yield from (body for name, body in fields() if name.startswith(b"content-"))
    elif target == "charsets":
        yield from (body for _, body in fields() if not body.isascii())
    elif target in {"base64", "quotedPrintable"}:
        yield from re.findall(rb"(?:base64|quoted-printable)\n\n(.*?)\n\n", b"\n".join(messages(20_000)), re.DOTALL)
    elif target == "rules":
        for path in sorted((HERE.parent / "Sources/Bounces/Rules").glob("*Rules.swift")):
            yield from path.read_bytes().splitlines()


def kept(target: str) -> Iterator[bytes]:
    """The inputs of the kept corpus."""
    path = HERE / "Corpus" / f"{target}.txt"
    if path.exists():
        yield from (base64.b64decode(line) for line in path.read_bytes().splitlines())


def write_seeds(target: str, folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    prefix = b"\0" if target in WITH_CHOICE else b""
    seeds = {seed[:3000] for seed in kept(target)}
    seeds |= {path.read_bytes() for path in (HERE / "Crashers" / target).glob("*")}
    seeds |= {(prefix if not seed.startswith(b"\4") else b"") + seed[:3000] for seed in set(parts(target))}
    for seed in seeds:
        (folder / hashlib.sha1(seed).hexdigest()).write_bytes(seed)


def keep(target: str, folder: Path) -> None:
    inputs = sorted((path.read_bytes() for path in folder.iterdir()), key=lambda data: (len(data), data))
    lines: list[bytes] = []
    room = MOST_KEPT
    for data in inputs:
        line = base64.b64encode(data) + b"\n"
        if data and len(line) <= room:
            lines.append(line)
            room -= len(line)
    (HERE / "Corpus").mkdir(exist_ok=True)
    (HERE / "Corpus" / f"{target}.txt").write_bytes(b"".join(lines))
    print(f"{target}: {len(lines)} of {len(inputs)} inputs, {MOST_KEPT - room} bytes")


if __name__ == "__main__":
    if sys.argv[1] == "--keep":
        keep(sys.argv[2], Path(sys.argv[3]))
    else:
        write_seeds(sys.argv[1], Path(sys.argv[2]))
