"""Write the lab's cases as one JSON file.

usage: cases.py OUTPUT [basic|more|all]

`exp` is what becomes of a recipient in the end; `temp` marks a soft case, which
may first give a notice of delay; `stage` says where the remote host answers.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from more_cases import more_cases

BASIC = Path(__file__).resolve().parent.parent / "cases" / "basic.json"


def all_cases(which: str = "all") -> list[dict[str, Any]]:
    """The cases of one list or both, with their senders filled in."""
    basic: list[dict[str, Any]] = json.loads(BASIC.read_text(encoding="utf-8"))
    chosen = {"basic": basic, "more": more_cases(), "all": basic + more_cases()}[which]
    for case in chosen:
        sender = case.get("sender", "alice+{id}@example.com")
        case["sender"] = sender.replace("{id}", case["id"])
    names = [case["id"] for case in chosen]
    if len(names) != len(set(names)):
        raise SystemExit("two cases share a name")
    return chosen


def main() -> None:
    output = Path(sys.argv[1])
    which = sys.argv[2] if len(sys.argv) > 2 else "all"
    cases = all_cases(which)
    output.write_text(json.dumps(cases, ensure_ascii=False, indent=1), encoding="utf-8")
    print(len(cases), "cases")


if __name__ == "__main__":
    main()
