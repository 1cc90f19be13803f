"""Compares scores with the best recorded so far; `--record` raises the record.

Scores are `{corpus: {metric: [right, outOf]}}`. The record holds, for each corpus and metric, the best share of right ones;
for `false+` the fewest.
"""

import json
import pathlib
import sys

LOWER_IS_BETTER = {"false+"}
Record = dict[str, dict[str, float]]


def shares(scores: dict[str, dict[str, list[int]]]) -> Record:
    """The share of right ones by corpus and metric; a metric without a case is left out."""
    return {
        corpus: {metric: round(right / total, 5) for metric, (right, total) in sorted(metrics.items()) if total}
        for corpus, metrics in sorted(scores.items())
    }


def is_worse(metric: str, now: float, best: float) -> bool:
    """Whether a share is worse than the best."""
    return now > best if metric in LOWER_IS_BETTER else now < best


def main() -> int:
    now = shares(json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")))
    record = pathlib.Path(sys.argv[2])
    best: Record = json.loads(record.read_text(encoding="utf-8")) if record.exists() else {}
    fallen = [
        f"{corpus} {metric}: {now.get(corpus, {}).get(metric)} after {value}"
        for corpus, metrics in best.items()
        for metric, value in metrics.items()
        if is_worse(metric, now.get(corpus, {}).get(metric, 1.0 if metric in LOWER_IS_BETTER else 0.0), value)
    ]
    for line in fallen:
        print("fell:", line)
    if "--record" in sys.argv:
        record.write_text(json.dumps(now, indent=1) + "\n", encoding="utf-8")
        print("recorded", record)
        return 0
    return 1 if fallen else 0


if __name__ == "__main__":
    sys.exit(main())
