"""Turn what a run of the lab collected into files and manifest lines of the corpus.

usage: manifest.py --collected FOLDER --source NAME [--folder NAME] --corpus CORPUS

FOLDER holds `manifest.jsonl` (one row a message, written by collect.py: which
case it belongs to, by the address it was sent to) and the messages. The lines
are merged into CORPUS/manifest.jsonl, replacing those of the same folder.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import report
from truth import ADVICE, CASES, EXPIRY, MISREPORTED, RECIPIENTS, REVIEWS, UNKNOWN, Review, Truth

Row = dict[str, Any]

DELAY_SUBJECT = re.compile(
    r"(?mi)^subject:.*(?:Delayed Mail|could not send message for past|WARNING: delayed mail"
    r"|Warning: message \S+ delayed|notification: delayed|Delayed: )"
)
PERSONAS: dict[str, list[str]] = {
    "tls-required-530": ["530 5.7.0 Must issue a STARTTLS command first"],
    "blocklist-connect-554": [
        "554-mx.blocklist.example",
        "554-No SMTP service here: 192.0.2.10 is listed at bl.example;",
        "554 see http://bl.example/lookup?ip=192.0.2.10",
    ],
    "helo-rejected": ["550 5.7.1 Helo command rejected: Host not found"],
    "mailfrom-spf": [
        "550 5.7.1 <alice+mailfrom-spf@example.com>: Sender address rejected: SPF check failed:"
        " 192.0.2.10 is not allowed to send mail for example.com"
    ],
    "greet-421": ["421 4.7.0 mx.busy.example Error: too many connections from 192.0.2.10"],
    "two-mx-fail": ["421 4.7.0 mx.busy.example Error: too many connections from 192.0.2.10"],
}
"""What the hosts answer that refuse everybody, before a recipient is named."""


KEYS = (
    "recipient originalRecipient finalRecipient outcome reply replyCode enhancedCode codeRepeated"
    " enhancedCodeRepeated status statusAlso reason reasonAlso advice adviceAlso"
).split()
GENERIC = {
    "delayed": ["4.0.0"],
    "expired": ["4.0.0", "4.4.7", "5.0.0", "5.4.7"],
    "hard": ["5.0.0"],
}
"""Codes that say nothing wrong where the report does not repeat a better one."""


def replies(case: str, recipient: Row) -> list[str]:
    """The remote host's answer for one recipient, line by line; empty if there was none."""
    if case in PERSONAS:
        return PERSONAS[case]
    if recipient.get("stage") not in ("rcpt", "eod", "data"):
        return []
    answer = recipient["reply"]
    return list(answer) if isinstance(answer, list) else [answer]


def original_address(orcpt: str | None) -> str | None:
    """The address in an ORCPT parameter, decoded."""
    if not orcpt:
        return None
    kind, _, value = orcpt.partition(";")
    if kind.lower() == "utf-8":
        return re.sub(r"\\x\{([0-9A-Fa-f]+)\}", lambda m: chr(int(m.group(1), 16)), value)
    return re.sub(r"\+([0-9A-F]{2})", lambda m: chr(int(m.group(1), 16)), value)


def soft(lines: list[str]) -> bool:
    """Whether an answer is a temporary one, or there was none."""
    return not lines or lines[0].startswith("4")


def is_delay(source: str, own: str) -> bool:
    """Whether a message tells of a delay (as opposed to an end), judged by how each program words it."""
    if source == "opensmtpd" and "Envelope expired" in own:
        return False
    header = own.replace("\r\n", "\n").split("\n\n", 1)[0]
    return DELAY_SUBJECT.search(header) is not None


class Message:
    """One collected message and what is known of it."""

    def __init__(self, source: str, row: Row, raw: bytes) -> None:
        self.source = source
        self.row = row
        self.raw = raw
        self.case: str = row["case"]
        own, self.returned = report.split(raw)
        self.own = report.words(own)
        self.delayed = is_delay(source, self.own)
        self.notes: list[str] = []
        self.recipients = [r for r in map(self.recipient, self.concerned()) if r]

    def concerned(self) -> list[Row]:
        """The recipients of the case that this very message is about."""
        of_case: list[Row] = self.row["rcpts"]
        if len(of_case) == 1:
            return of_case
        named = [r for r in of_case if report.says_address(self.own, r["addr"])]
        named = [r for r in named if r["final_action"]]
        if self.delayed:
            return [r for r in named if soft(replies(self.case, r))]
        return [r for r in named if not self.still_queued(r)]

    def still_queued(self, recipient: Row) -> bool:
        """Whether Sendmail names a recipient only to say that it keeps trying."""
        keeps_trying = f"<{recipient['addr']}>... Deferred" in self.own
        return keeps_trying and "Message could not be delivered" not in self.own

    def outcome(self, recipient: Row) -> str:
        """What happened to a recipient, as of this message."""
        if self.delayed:
            return "delayed"
        return recipient["final_action"] or "failed"

    def names(self, recipient: Row) -> tuple[str, str | None, str | None]:
        """The address the sender wrote to, the original and the final one, as far as the report tells."""
        address: str = recipient["addr"]
        forward = recipient.get("forward")
        if forward:
            if report.says_address(self.own, address):
                return address, address, forward
            return forward, None, None
        original = original_address(recipient.get("orcpt"))
        if original and "@" in original and report.says_address(self.own, original):
            final = address if original.lower() != address.lower() else None
            return original, original, final
        return address, original, None

    def recipient(self, recipient: Row) -> Row:
        """The manifest's entry for one recipient."""
        outcome = self.outcome(recipient)
        review = REVIEWS.get((self.source, self.case, outcome))
        if (self.source, outcome) in MISREPORTED:
            self.notes.append(MISREPORTED[(self.source, outcome)])
        if self.source == "opensmtpd" and outcome == "failed" and "Envelope expired" in self.own:
            self.notes.append(EXPIRY)
        if review:
            self.notes.append(review.note)
        address, original, final = self.names(recipient)
        if review and review.recipient:
            address, original, final = review.recipient, review.original_recipient, None
        entry: Row = {"recipient": address}
        if original:
            entry["originalRecipient"] = original
        if final:
            entry["finalRecipient"] = final
        entry["outcome"] = outcome
        if outcome in ("failed", "delayed"):
            self.add_failure(entry, recipient, review)
        return {k: entry[k] for k in KEYS if k in entry}

    def add_failure(self, entry: Row, recipient: Row, review: Review | None) -> None:
        """Add the remote's answer and its meaning."""
        lines = [] if review and review.drop_reply else replies(self.case, recipient)
        truth = (review and review.truth) or meaning(self.case, recipient)
        add_reply(entry, lines, self.own)
        add_meaning(entry, truth, soft(lines) and (self.row["soft"] or self.delayed))
        temporary = soft(lines) and (self.row["soft"] or self.delayed or truth.advised == "retry")
        also = list(truth.also)
        if self.row["soft"] and soft(lines) and entry["outcome"] == "failed":
            also.append("expired")
        if lines and not entry["codeRepeated"]:
            also += ["undetermined", "networkError", "expired"] if temporary else ["undetermined"]
        if "Envelope expired" in self.own and not entry.get("codeRepeated"):
            also = [truth.reason, *also]
            entry.update(reason="expired", advice="retry")
            statuses = [entry.get("status", "4.0.0"), *entry.get("statusAlso", [])]
            entry.update(status="4.4.7", statusAlso=[s for s in statuses if s != "4.4.7"])
        if "unknown bounce reason" in self.own:
            self.notes.append("dma says only: unknown bounce reason")
            also = [truth.reason, *also]
            entry.update(reason="undetermined", advice="review")
            entry.pop("status", None)
        reasons = [r for r in dict.fromkeys(also) if r != entry["reason"]]
        if reasons:
            entry["reasonAlso"] = reasons
        advices = [*truth.advice_also, *(ADVICE[r] for r in reasons)]
        if entry["outcome"] == "delayed" or temporary:
            advices.append("retry")
        advices = [a for a in dict.fromkeys(advices) if a != entry["advice"]]
        if advices:
            entry["adviceAlso"] = advices

    @property
    def kind(self) -> str:
        """The message's kind: of several fates the worst."""
        outcomes = {r["outcome"] for r in self.recipients}
        if "failed" in outcomes:
            return "failure"
        return "delay" if "delayed" in outcomes else "success"

    @property
    def outcome_word(self) -> str:
        """The word that names the message's file where a case has several messages."""
        outcomes = [r["outcome"] for r in self.recipients]
        return next((o for o in ("failed", "delayed") if o in outcomes), outcomes[0])

    @property
    def observer(self) -> str:
        """Who observed the truth."""
        seen = "remote persona" if any("reply" in r for r in self.recipients) else "case list"
        notes = list(dict.fromkeys(self.notes))
        return "; ".join([seen, *(f"reviewed by eye: {n}" for n in notes)])

    def line(self, file: str) -> Row:
        """The manifest's line."""
        line: Row = {
            "file": file,
            "source": self.source,
            "version": self.row["version"],
            "real": True,
            "case": self.case,
            "kind": self.kind,
            "observer": self.observer,
            "recipients": self.recipients,
        }
        identifier = report.message_id(self.returned)
        if identifier:
            line["original"] = {"messageID": identifier}
        return line


def meaning(case: str, recipient: Row) -> Truth:
    """What the answer to a recipient means, as the tables have it; 5.1.1 says it itself."""
    known = RECIPIENTS.get(recipient["addr"]) or CASES.get(case)
    if known:
        return known
    if any(line[4:9] == "5.1.1" for line in replies(case, recipient)):
        return UNKNOWN
    raise SystemExit(f"no truth is known for {recipient['addr']} of {case}")


def add_reply(entry: Row, lines: list[str], own: str) -> None:
    """Add the remote's answer, and whether the report repeats its codes."""
    if not lines:
        return
    entry["reply"] = lines
    entry["replyCode"] = int(lines[0][:3])
    enhanced = re.match(r"\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b", lines[0])
    if enhanced:
        entry["enhancedCode"] = enhanced.group(1)
    entry["codeRepeated"] = report.says_code(own, entry["replyCode"])
    if enhanced:
        entry["enhancedCodeRepeated"] = report.says_enhanced(own, enhanced.group(1))


def add_meaning(entry: Row, truth: Truth, temporary: bool) -> None:
    """Add status, reason and advice; where the remote's code is not repeated, a generic one will do."""
    given = entry.get("enhancedCode")
    status = given or truth.status
    also = list(truth.status_also)
    if not (given and entry["enhancedCodeRepeated"]):
        also += GENERIC["delayed" if entry["outcome"] == "delayed" else "expired" if temporary else "hard"]
    also = [s for s in dict.fromkeys(also) if s != status]
    if status:
        entry["status"] = status
    if also:
        entry["statusAlso"] = also
    entry["reason"] = truth.reason
    entry["advice"] = truth.advised


def name(message: Message, several: Counter[str], taken: set[str]) -> str:
    """The file's name: the case, and what the message is where the case alone does not tell."""
    stem = message.case
    if message.row["soft"] or message.delayed or several[message.case] > 1:
        stem += "." + message.outcome_word
    if stem in taken or (several[message.case] > 2 and len(message.row["rcpts"]) > 1):
        locals_ = [r["recipient"].split("@")[0] for r in message.recipients]
        stem += "." + "+".join(locals_[:4])
    if stem in taken:
        raise SystemExit(f"two messages are called {stem}")
    taken.add(stem)
    return stem + ".eml"


def read_rows(collected: Path) -> list[Row]:
    """The rows of a collected folder."""
    with open(collected / "manifest.jsonl", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def add_forwards(rows: list[Row], cases: list[Row]) -> None:
    """Add to each row's recipients where a forward of the case leads, with what is answered there."""
    forwards = {c["id"]: c["forward"] for c in cases if c.get("forward")}
    for row in rows:
        forward = forwards.get(row["case"])
        for recipient in row["rcpts"] if forward else []:
            recipient.update(forward=forward["addr"], reply=forward["reply"], stage=forward["stage"])


def merge(corpus: Path, folder: str, lines: list[Row]) -> None:
    """Replace a folder's lines in the corpus's manifest."""
    path = corpus / "manifest.jsonl"
    kept: list[str] = []
    if path.exists():
        kept = path.read_text(encoding="utf-8").splitlines()
        kept = [k for k in kept if json.loads(k)["file"].split("/")[0] != folder]
    kept += [json.dumps(line, ensure_ascii=False) for line in lines]
    kept.sort(key=lambda k: str(json.loads(k)["file"]))
    path.write_text("".join(k + "\n" for k in kept), encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--collected", type=Path, required=True)
    parser.add_argument("--cases", type=Path, required=True)
    parser.add_argument("--source", required=True)
    parser.add_argument("--folder", help="folder in the corpus; the source's name if not given")
    parser.add_argument("--corpus", type=Path, required=True)
    options = parser.parse_args()
    folder: str = options.folder or options.source
    rows = [r for r in read_rows(options.collected) if r.get("rcpts")]
    add_forwards(rows, json.loads(options.cases.read_text(encoding="utf-8")))
    messages = []
    for row in rows:
        raw = (options.collected / Path(row["file"]).name).read_bytes()
        messages.append(Message(options.source, row, raw))
    target = options.corpus / folder
    target.mkdir(parents=True, exist_ok=True)
    for old in target.glob("*.eml"):
        old.unlink()
    several = Counter(m.case for m in messages)
    taken: set[str] = set()
    lines = []
    for message in messages:
        if not message.recipients:
            print("no recipient named in", message.row["file"])
            continue
        file = name(message, several, taken)
        (target / file).write_bytes(message.raw)
        lines.append(message.line(f"{folder}/{file}"))
    merge(options.corpus, folder, lines)
    print(f"{folder}: {len(lines)} messages")


if __name__ == "__main__":
    main()
