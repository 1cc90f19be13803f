"""Compares header fields, parts and their nesting of messages as three parsers see them, and explains each difference.

    compare.py OURS MIMETIC     files as Sources/structure prints them; Python's email reads the messages itself

A difference that no row of CLASSES or FILES explains is an error, and so is a file that nobody reads otherwise any more.
"""

import email
import email.message
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

Fields = list[tuple[str, str]]


@dataclass
class Part:
    depth: int
    type: str
    fields: Fields


def plain(name: str, body: str) -> tuple[str, str]:
    """A field without its folds and its case: white space counts once, as it does when a field is folded."""
    return name.lower().rstrip(), " ".join(body.split())


def read(path: str) -> dict[str, list[Part]]:
    """What a parser printed, by message."""
    messages: dict[str, list[Part]] = {}
    for line in Path(path).read_text(encoding="ascii").splitlines():
        kind, first, *rest = line.split(" ", 2)
        if kind == "file":
            messages[line.removeprefix("file ")] = parts = []
        elif kind == "part":
            parts.append(Part(int(first), rest[0].strip().lower() if rest else "", []))
        else:
            values = [bytes.fromhex(value.replace("-", "")).decode("latin-1") for value in (first, rest[0])]
            parts[-1].fields.append(plain(*values))
    return messages


def read_with_python(data: bytes) -> list[Part]:
    parts: list[Part] = []

    def add(message: email.message.Message, depth: int) -> None:
        fields = [plain(name, str(body.encode("utf-8", "surrogateescape"), "latin-1")) for name, body in message.raw_items()]
        parts.append(Part(depth, message.get_content_type(), fields))
        if message.is_multipart():
            for part in message.get_payload():
                add(part, depth + 1)

    add(email.message_from_bytes(data), 0)
    return parts


# --- What is alike in spite of a difference --------------------------------------------------------------------------------


@dataclass(frozen=True)
class Class:
    """A kind of difference: how to take it out of what both see, and why it is there."""

    name: str
    reason: str
    remove: Callable[[bytes, list[Part], list[Part]], tuple[list[Part], list[Part]]]


def subtree_ends(parts: list[Part], index: int) -> int:
    end = index + 1
    while end < len(parts) and parts[end].depth > parts[index].depth:
        end += 1
    return end


def without_inside(parts: list[Part], is_leaf: Callable[[Part], bool]) -> list[Part]:
    """The parts without those inside of some."""
    kept: list[Part] = []
    index = 0
    while index < len(parts):
        kept.append(parts[index])
        index = subtree_ends(parts, index) if is_leaf(parts[index]) else index + 1
    return kept


CLASSES: list[Class] = []


LIMIT = "A limit of `ParserLimits` is reached, and told; the others have none."
# Files that break a rule on purpose (Corpus/malformed): why each reader takes them otherwise.
FILES = {
    "bare-cr-in-header": "A bare CR is data (RFC 5322 section 2.2 forbids it); to the others it ends a line, and here the header.",
    "boundary-3000-octets": LIMIT,
    "content-type-no-subtype": "`text/` is no media type, so text/plain (RFC 2045 section 5.2); mimetic prints it as it is.",
    "content-type-unclosed-comment": "The comment is no part of the media type; to the others it is.",
    "content-type-unclosed-quote": "The boundary ends with the line, and the report is found; to the others the quote is part of it.",
    "content-type-unparsable": "What is no media type is text/plain (RFC 2045 section 5.2); mimetic prints it as it is.",
    "cr-cr-lf": "CR CR LF ends one line, as gateways write it; to the others it ends two, and the header with them.",
    "empty-boundary": "An empty boundary is none (RFC 2046 section 5.1.1); mimetic takes `--` for delimiters.",
    "header-10001-fields": LIMIT,
    "header-cut-in-mid-field": "The message ends within a field, which is kept and told; mimetic drops it.",
    "header-field-200-kb": LIMIT,
    "header-name-empty": "A line that begins with a colon is no field and ends the header, as to Postfix; the others go on.",
    "header-only": "The message ends with its header, whose last field is kept; mimetic drops it.",
    "header-starts-with-continuation": "A continuation of nothing is dropped; mimetic ends the header there.",
    "inner-never-closed": "The outer delimiter ends the inner multipart (RFC 2046 section 5.1.2); mimetic misses it.",
    "json": "Its one line is a field to ours and to Python's; mimetic drops it. All say that it is no mail.",
    "mbox-line-at-start": "A quoted envelope line (`>From`) in the header is passed over; to the others it ends the header.",
    "no-boundary-parameter": "Without a boundary there are no parts; mimetic takes `--` for delimiters.",
    "nul-in-header": "NUL is data, and told; to mimetic it ends the value.",
    "parts-12000": LIMIT,
    "same-boundary-on-two-levels": "A delimiter is the innermost multipart's, also to mimetic; Python gives it to the outer one.",
    "utf8-bom-at-start": "A byte order mark is passed over; to the others it is part of the first name, or ends the header.",
}


def difference(name: str, reason: str) -> Callable[[Callable[..., tuple[list[Part], list[Part]]]], None]:
    return lambda remove: CLASSES.append(Class(name, reason, remove))


def with_fields(parts: list[Part], change: Callable[[Fields], Fields]) -> list[Part]:
    return [Part(part.depth, part.type, change(part.fields)) for part in parts]


@difference(
    "the groups of a delivery status are parts",
    "Python reads each group of fields as a message of its own; they are one part, and `DeliveryStatusNotification` reads the groups.",
)
def groups(_: bytes, ours: list[Part], theirs: list[Part]) -> tuple[list[Part], list[Part]]:
    return ours, without_inside(theirs, lambda part: part.type == "message/delivery-status")


@difference(
    "any message/* is a message",
    "Python parses the body of every message/* as a message; only message/rfc822 and message/global hold one (RFC 2046, 6532).",
)
def any_message(_: bytes, ours: list[Part], theirs: list[Part]) -> tuple[list[Part], list[Part]]:
    def is_leaf(part: Part) -> bool:
        return part.type.startswith("message/") and part.type not in ("message/rfc822", "message/global")

    return ours, without_inside(theirs, is_leaf)


@difference(
    "an encoded message is a leaf",
    "A message/rfc822 in base64 (RFC 2046 section 5.2.1 forbids it) is decoded as content; the others look for parts in the base64.",
)
def encoded_message(_: bytes, ours: list[Part], theirs: list[Part]) -> tuple[list[Part], list[Part]]:
    def is_leaf(part: Part) -> bool:
        return part.type == "message/rfc822" and ("content-transfer-encoding", "base64") in part.fields

    return ours, without_inside(theirs, is_leaf)


@difference("message/global holds a message", "mimetic does not open it; RFC 6532 section 3.7 says that it is a message.")
def global_message(_: bytes, ours: list[Part], theirs: list[Part]) -> tuple[list[Part], list[Part]]:
    if len(ours) == len(theirs):
        return ours, theirs
    return without_inside(ours, lambda p: p.type == "message/global"), without_inside(theirs, lambda p: p.type == "message/global")


@difference("deeper than the limit", "Parts nest 100 deep, then are read as leaves (`ParserLimits.nesting`); the others have no limit.")
def nesting(_: bytes, ours: list[Part], theirs: list[Part]) -> tuple[list[Part], list[Part]]:
    return ours, [part for part in theirs if part.depth <= 100]


@difference("no media type", "mimetic tells none where there is no Content-Type; RFC 2045 section 5.2 says what it then is.")
def no_type(_: bytes, ours: list[Part], theirs: list[Part]) -> tuple[list[Part], list[Part]]:
    if len(ours) != len(theirs):
        return ours, theirs
    return ours, [Part(p.depth, o.type if p.type == "-" else p.type, p.fields) for o, p in zip(ours, theirs)]


@difference(
    "parameters are written anew", "mimetic parses Content-* and prints them again, with quotes of its own; ours stay as they were."
)
def quotes(_: bytes, ours: list[Part], theirs: list[Part]) -> tuple[list[Part], list[Part]]:
    def unquoted(fields: Fields) -> Fields:
        return [(n, re.sub(r"[\s\"]", "", v) if n.startswith("content-") else v) for n, v in fields]

    return (ours, theirs) if same(ours, theirs) else (with_fields(ours, unquoted), with_fields(theirs, unquoted))


def same(ours: list[Part], theirs: list[Part]) -> bool:
    return [(part.depth, part.type, part.fields) for part in ours] == [(part.depth, part.type, part.fields) for part in theirs]


def explain(data: bytes, ours: list[Part], theirs: list[Part]) -> tuple[list[str], list[str]]:
    """The classes that make both alike, and what they leave."""
    used: list[str] = []
    for kind in CLASSES:
        if same(ours, theirs):
            break
        less_ours, less_theirs = kind.remove(data, ours, theirs)
        if [vars(part) for part in less_ours + less_theirs] != [vars(part) for part in ours + theirs]:
            used.append(kind.name)
            ours, theirs = less_ours, less_theirs
    return used, [] if same(ours, theirs) else list(show(ours, theirs))


def show(ours: list[Part], theirs: list[Part]) -> Iterator[str]:
    for index in range(max(len(ours), len(theirs))):
        one = ours[index] if index < len(ours) else None
        other = theirs[index] if index < len(theirs) else None
        if one and other and (one.depth, one.type) == (other.depth, other.type):
            if one.fields != other.fields:
                yield f"  part {index}: ours only {[f for f in one.fields if f not in other.fields][:4]}"
                yield f"  part {index}: theirs only {[f for f in other.fields if f not in one.fields][:4]}"
        else:
            yield f"  part {index}: {one and (one.depth, one.type)} {other and (other.depth, other.type)}"


def main() -> int:
    ours, mimetic = read(sys.argv[1]), read(sys.argv[2])
    counts: dict[str, Counter[str]] = {"python": Counter(), "mimetic": Counter()}
    files: dict[str, set[str]] = {name: set() for name in FILES}
    failures = 0
    for path, parts in ours.items():
        data = Path(path).read_bytes()
        for peer, theirs in (("python", read_with_python(data)), ("mimetic", mimetic[path])):
            used, left = explain(data, parts, theirs)
            if left and Path(path).parent.name == "malformed" and Path(path).stem in FILES:
                files[Path(path).stem].add(peer)
            elif left:
                failures += 1
                print(f"{path}: {peer} differs, unexplained", *left, sep="\n")
            else:
                counts[peer].update(used or ["the same"])
    print(f"{len(ours)} messages\n\n| difference | Python's email | mimetic | reason |\n|---|---|---|---|")
    print(f"| none | {counts['python']['the same']} | {counts['mimetic']['the same']} | |")
    for kind in CLASSES:
        print(f"| {kind.name} | {counts['python'][kind.name]} | {counts['mimetic'][kind.name]} | {kind.reason} |")
    for name, peers in files.items():
        marks = ["1" if peer in peers else "0" for peer in counts]
        print(f"| malformed/{name} | {' | '.join(marks)} | {FILES[name]} |")
        if not peers:
            failures += 1
            print(f"{name}: nobody differs", file=sys.stderr)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
