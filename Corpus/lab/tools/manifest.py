"""Turn what a run of the lab collected into files and manifest lines of the corpus.

usage: manifest.py --collected FOLDER --source NAME [--folder NAME] --corpus CORPUS

FOLDER holds `manifest.jsonl` (one row a message, written by collect.py: which
case it belongs to, by the address it was sent to) and the messages. The lines
are merged into CORPUS/manifest.jsonl, replacing those of the same folder.
"""

from __future__ import annotations

import argparse
import importlib.machinery
import importlib.util
import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import report
from expected import Expected, expected
from more_cases import more_truth
from truth import ADVICE, CASES, EXPIRY, MISREPORTED, RECIPIENTS, REVIEWS, UNKNOWN, Review, Truth

Row = dict[str, Any]

DELAY_SUBJECT = re.compile(
    r"(?mi)^subject:.*(?:Delayed Mail|could not send message for past|WARNING: delayed mail"
    r"|Warning: message \S+ delayed|notification: delayed|Verzögert|Verz=C3=B6gert|retard=E9e|GyRCQ1kx)"
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
    "recipient originalRecipient finalRecipient outcome outcomeAlso reply replyCode enhancedCode codeRepeated"
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
    if source == "nullmailer":
        return False
    header = own.replace("\r\n", "\n").split("\n\n", 1)[0]
    return DELAY_SUBJECT.search(header) is not None


EXPIRED_AS_DELAY = re.compile(r"(?s)Envelope expired.*Action: delayed")
NEVER_ASKED = Truth(
    "undetermined", ("userUnknown", "mailboxFull", "systemError", "policyViolation"), advice_also=("suppress",)
)
ALL_FAIL_WITH_ONE = "nullmailer stops at the first refusal and reports it for every recipient"
LAST_DELAY = "nullmailer writes delayed, but has given up: the message is in its folder of failed ones"
SKIPPED = {("dma", "recipients-300"), ("nullmailer", "recipients-300"), ("opensmtpd", "recipients-300")}
"""One message for each recipient, or the same words 300 times: nothing to learn."""


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
        if len(of_case) == 1 or self.source == "nullmailer":
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

    def first_refused(self) -> Row | None:
        """The first recipient whose host refuses it."""
        refused = (r for r in self.row["rcpts"] if replies(self.case, r))
        return next(refused, None)

    def expired(self, recipient: Row) -> bool:
        """Whether OpenSMTPD says that a recipient's time is up."""
        return f"{recipient['addr']}: Envelope expired" in self.own

    def outcome(self, recipient: Row) -> str:
        """What happened to a recipient, as of this message."""
        if self.delayed:
            return "delayed"
        if self.source == "nullmailer":
            return "failed"
        final: str = recipient["final_action"] or "failed"
        return final

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
        if self.source == "opensmtpd" and outcome == "failed" and EXPIRED_AS_DELAY.search(self.own):
            self.notes.append(EXPIRY)
        if review:
            self.notes.append(review.note)
        address, original, final = self.names(recipient)
        if review and review.final_recipient:
            final = review.final_recipient
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
        if self.source == "nullmailer" and recipient is not self.first_refused():
            lines, truth = [], NEVER_ASKED
            self.notes.append(ALL_FAIL_WITH_ONE)
        elif lines and not soft(lines) and self.expired(recipient) and self.case not in PERSONAS:
            lines, truth = [], Truth("networkError", ("systemError",), status="4.4.7")
            self.notes.append("the log shows that the remote was never asked")
        else:
            truth = (review and review.truth) or meaning(self.case, recipient)
        if self.source == "nullmailer" and "\nAction: delayed" in self.own:
            self.notes.append(LAST_DELAY)
            entry["outcomeAlso"] = ["delayed"]
        add_reply(entry, lines, self.own)
        add_meaning(entry, truth, soft(lines) and (self.row["soft"] or self.delayed))
        temporary = soft(lines) and (self.row["soft"] or self.delayed or truth.advised == "retry")
        also = list(truth.also)
        if self.row["soft"] and soft(lines) and entry["outcome"] == "failed":
            also.append("expired")
        if lines and not entry["codeRepeated"]:
            also.append("undetermined")
        if self.expired(recipient) and not entry.get("codeRepeated"):
            self.retell(entry, truth, also, "expired", "4.4.7")
        elif lines and not entry["codeRepeated"] and temporary:
            self.retell(entry, truth, also, "networkError", "4.4.2")
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

    def retell(self, entry: Row, truth: Truth, also: list[str], reason: str, status: str) -> None:
        """The report does not pass the remote's words on: what it does say comes first."""
        also.insert(0, truth.reason)
        statuses = [entry.get("status", "4.0.0"), *entry.get("statusAlso", []), "4.4.1", "4.4.7", "5.4.7"]
        entry.update(reason=reason, advice="retry", status=status)
        entry["statusAlso"] = [s for s in dict.fromkeys(statuses) if s != status]

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
            **({"kindAlso": ["delay"]} if LAST_DELAY in self.notes else {}),
            "observer": self.observer,
            "recipients": self.recipients,
        }
        identifier = report.message_id(self.returned)
        if identifier:
            line["original"] = {"messageID": identifier}
        return line


def meaning(case: str, recipient: Row) -> Truth:
    """What the answer to a recipient means, as the tables have it; 5.1.1 says it itself."""
    more_by_case, more_by_recipient = more_truth()
    by_recipient = RECIPIENTS | more_by_recipient
    by_case = CASES | more_by_case
    known = by_recipient.get(recipient["addr"]) or by_case.get(case)
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
        if forward is None:
            continue
        for recipient in row.get("rcpts", []):
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


def expected_line(row: Row, raw: bytes, source: str, file: str, found: Expected) -> Row:
    """The line of a message whose truth is written down as a whole (see expected.py)."""
    own, returned = report.split(raw)
    text = report.words(own)
    recipients = []
    for given in found.recipients:
        entry = dict(given)
        if "reply" in entry:
            add_reply(entry, entry["reply"], text)
        recipients.append({k: entry[k] for k in (*KEYS, "disposition") if k in entry})
    line: Row = {
        "file": file,
        "source": source,
        "version": row["version"],
        "real": True,
        "case": row["case"],
        "kind": found.kind,
        **({"kindAlso": list(found.kind_also)} if found.kind_also else {}),
        "observer": found.observer,
        "recipients": recipients,
    }
    identifier = report.message_id(returned) or found.original
    if identifier:
        line["original"] = {"messageID": identifier}
    return line


class Novelty:
    """Tells whether a message is like one that the corpus has already, but for dates, ids and numbers."""

    def __init__(self, corpus: Path, folder: str) -> None:
        loader = importlib.machinery.SourceFileLoader("counts", str(corpus / "counts"))
        spec = importlib.util.spec_from_loader("counts", loader)
        assert spec
        self.counts: Any = importlib.util.module_from_spec(spec)
        loader.exec_module(self.counts)
        others = (p for p in corpus.glob("*/*.eml") if p.parent.name not in (folder, *self.counts.PASSED_OVER))
        self.seen: set[str] = {self.counts.normalised(p.read_bytes()) for p in others}

    def __call__(self, raw: bytes) -> bool:
        text = self.counts.normalised(raw)
        if text in self.seen:
            return False
        self.seen.add(text)
        return True


class Writer:
    """Writes one folder of the corpus."""

    def __init__(self, corpus: Path, folder: str, every: int) -> None:
        self.corpus = corpus
        self.folder = folder
        self.every = every
        self.offered = 0
        self.new = Novelty(corpus, folder)
        self.lines: list[Row] = []
        self.alike = 0
        target = corpus / folder
        target.mkdir(parents=True, exist_ok=True)
        for old in target.glob("*.eml"):
            old.unlink()

    def write(self, file: str, raw: bytes, line: Row) -> None:
        """Write a message and note its line, unless the corpus has its like."""
        self.offered += 1
        if self.offered % self.every:
            return
        if self.new(raw):
            (self.corpus / self.folder / file).write_bytes(raw)
            self.lines.append(line)
        else:
            self.alike += 1

    def finish(self) -> None:
        """Write the lines."""
        merge(self.corpus, self.folder, self.lines)
        print(f"{self.folder}: {len(self.lines)} messages, {self.alike} more like others")


def write_by_case(writer: Writer, messages: list[Message]) -> None:
    """Write the messages whose truth the case list holds."""
    several = Counter(m.case for m in messages)
    taken: set[str] = set()
    for message in messages:
        if not message.recipients:
            print("no recipient named in", message.row["file"])
            continue
        file = name(message, several, taken)
        writer.write(file, message.raw, message.line(f"{writer.folder}/{file}"))


def write_expected(writer: Writer, source: str, rows: list[tuple[Row, bytes]]) -> None:
    """Write the messages whose truth is written down as a whole."""
    taken: Counter[str] = Counter()
    for row, raw in rows:
        found = expected(source, row["case"], raw)
        if found is None:
            print("nothing is known of", row["file"])
            continue
        stem = row["case"] + ("." + found.word if found.word else "")
        taken[stem] += 1
        file = f"{stem}.eml" if taken[stem] == 1 else f"{stem}.{taken[stem]}.eml"
        writer.write(file, raw, expected_line(row, raw, source, f"{writer.folder}/{file}", found))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--collected", type=Path, required=True)
    parser.add_argument("--cases", type=Path, required=True)
    parser.add_argument("--source", required=True)
    parser.add_argument("--folder", help="folder in the corpus; the source's name if not given")
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--every", type=int, default=1, help="keep one message of so many")
    options = parser.parse_args()
    rows = read_rows(options.collected)
    add_forwards(rows, json.loads(options.cases.read_text(encoding="utf-8")))
    messages = []
    others = []
    for row in rows:
        raw = (options.collected / Path(row["file"]).name).read_bytes()
        if (options.source, row["case"]) in SKIPPED:
            continue
        if row.get("rcpts"):
            messages.append(Message(options.source, row, raw))
        else:
            others.append((row, raw))
    writer = Writer(options.corpus, options.folder or options.source, options.every)
    write_by_case(writer, messages)
    write_expected(writer, options.source, others)
    writer.finish()


if __name__ == "__main__":
    main()
