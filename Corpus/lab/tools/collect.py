"""Sort what the sink took by case.

usage: collect.py CASES OUTPUT VERSION

OUTPUT/raw holds the messages and their envelopes. A message belongs to the case
named by the address it was sent to (alice+CASE@...), else by the Message-ID of
the message it is about (<CASE.N@client.example.com>). OUTPUT/manifest.jsonl
gets one row a message, OUTPUT/missing.txt the cases of which nothing came back.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

ADDRESS = re.compile(r"(?:alice|announce-bounces)\+([A-Za-z0-9-]+)[@=]")
IDENTIFIER = re.compile(rb"<([A-Za-z0-9-]+)\.\d+@client\.example\.com>")


def case_of(envelope: dict[str, Any], raw: bytes) -> str | None:
    """The case a message belongs to."""
    for address in envelope["rcpts"]:
        found = ADDRESS.match(address)
        if found:
            return found.group(1)
    named = IDENTIFIER.search(raw)
    return named.group(1).decode() if named else None


def recipients(case: dict[str, Any]) -> list[dict[str, Any]]:
    """A case's recipients as rows name them."""
    return [
        {
            "addr": r["addr"],
            "orcpt": r.get("orcpt"),
            "stage": r.get("stage"),
            "reply": r.get("reply"),
            "final_action": r["exp"],
        }
        for r in case["rcpts"]
    ]


def main() -> None:
    cases = {c["id"]: c for c in json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))}
    output, version = Path(sys.argv[2]), sys.argv[3]
    rows = []
    counts: dict[str, int] = {}
    for path in sorted((output / "raw").glob("*.json")):
        envelope = json.loads(path.read_text(encoding="utf-8"))
        raw = path.with_suffix(".eml").read_bytes()
        name = case_of(envelope, raw) or "unassigned"
        counts[name] = counts.get(name, 0) + 1
        file = f"{name}.{counts[name]}.eml"
        (output / file).write_bytes(raw)
        row: dict[str, Any] = {
            "file": file,
            "version": version,
            "envelope_from": envelope["mail"],
            "envelope_to": envelope["rcpts"],
            "case": name,
        }
        if name in cases:
            row.update(soft=bool(cases[name].get("temp")), rcpts=recipients(cases[name]))
        rows.append(row)
    with open(output / "manifest.jsonl", "w", encoding="utf-8") as file_out:
        for row in rows:
            file_out.write(json.dumps(row, ensure_ascii=False) + "\n")
    missing = [name for name in cases if name not in counts]
    (output / "missing.txt").write_text("".join(m + "\n" for m in missing), encoding="utf-8")
    print(f"{version}: {len(rows)} messages of {len(counts)} cases, {len(missing)} cases without a message")


if __name__ == "__main__":
    main()
