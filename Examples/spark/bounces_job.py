#!/usr/bin/env python3
"""Reads the bounces of a mailbox with Apache Spark: each task runs `bounces parse` over a range of its bytes.

    spark-submit bounces_job.py MAILBOX RESULTS [--command bounces] [--range-bytes 67108864] [--master local[2]]

The records are those of one `bounces parse MAILBOX`, `index` included, written as text files of JSON lines into the folder RESULTS.
The mailbox and the command must have the same path on every worker. MAILBOX is an mbox file.

A range has the messages whose separators lie in it, so any ranges that cover the file give each message once. In a range messages
are numbered from 0; so that the numbers of the whole file can be given, all messages are asked for (`--all`), put into the order of
their offsets, numbered, and those that are no bounces left out.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
from collections.abc import Iterator

from pyspark.sql import SparkSession

INDEX = re.compile(r'"index":[0-9]+')


def ranges(path: str, size: int) -> list[tuple[int, int]]:
    """Ranges of about so many bytes that cover the file."""
    length = os.path.getsize(path)
    return [(start, min(start + size, length)) for start in range(0, max(length, 1), size)]


def read(command: str, path: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    """The records of a range, each with the offset of its message."""
    arguments = [command, "parse", "--quiet", "--all", "--jobs", "1", "--range", f"{start}-{end}", path]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True, encoding="utf-8") as process:
        assert process.stdout
        for line in process.stdout:
            record = json.loads(line)
            yield record["source"]["offset"], line.rstrip("\n")
    if process.returncode != 0:
        raise RuntimeError(f"{' '.join(arguments)}: exit status {process.returncode}")


def renumbered(line: str, index: int) -> str:
    """The record with its number in the file, and with every other byte as it was."""
    # the path comes before the index and may hold the same text, but there its quotation marks are escaped
    return INDEX.sub(f'"index":{index}', line, count=1)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("mailbox")
    parser.add_argument("results")
    parser.add_argument("--command", default="bounces")
    parser.add_argument("--range-bytes", type=int, default=64 * 1024 * 1024)
    parser.add_argument("--master", help="as in local[2]; spark-submit may say it as well")
    options = parser.parse_args()

    builder = SparkSession.builder.appName("bounces")
    if options.master:
        builder = builder.master(options.master)
    spark = builder.getOrCreate()
    context = spark.sparkContext
    command, path = options.command, options.mailbox
    pieces = ranges(path, options.range_bytes)
    records = context.parallelize(pieces, len(pieces)).flatMap(lambda piece: read(command, path, *piece))
    # the ranges are in order, and so are the records in each: no sorting is needed
    lines = records.zipWithIndex().map(lambda item: renumbered(item[0][1], item[1]))
    lines.filter(lambda line: json.loads(line)["kind"] != "none").saveAsTextFile(options.results)
    spark.stop()


if __name__ == "__main__":
    main()
