"""Hand every case to the mail system under test.

usage: inject.py CASES OUTPUT MODE [CASE...]

MODE is `smtp:HOST`, `submission:HOST:PORT:USER:PASSWORD` (STARTTLS and AUTH) or
`command:PROGRAM ARGUMENTS` with {sender} in it, which reads the message from
standard input and takes the recipients as further arguments. What was said is
written to OUTPUT/inject.jsonl. SENDER_DOMAIN replaces the senders' domain.
"""

from __future__ import annotations

import base64
import json
import os
import socket
import ssl
import subprocess
import sys
from pathlib import Path
from typing import Any

from compose import compose

Case = dict[str, Any]


class Skipped(Exception):
    """A case that this mail system cannot be given."""


class Client:
    """A plain SMTP client that says exactly what it is told to."""

    def __init__(self, host: str, port: int) -> None:
        self.socket = socket.create_connection((host, port), 30, ("192.0.2.50", 0) if host != "127.0.0.1" else None)
        self.file = self.socket.makefile("rb")
        self.read()
        self.extensions = self.hello()

    def read(self) -> str:
        """One reply, its lines joined."""
        found = []
        while True:
            line = self.file.readline()
            if not line:
                return "000 closed"
            found.append(line.decode("utf-8", "replace").rstrip("\r\n"))
            if line[3:4] != b"-":
                return "\n".join(found)

    def say(self, command: str) -> str:
        """Send a command and read the reply."""
        self.socket.sendall(command.encode() + b"\r\n")
        return self.read()

    def hello(self) -> list[str]:
        """Greet, and learn the extensions."""
        lines = self.say("EHLO client.example.com").split("\n")
        return [line[4:].split(" ")[0].upper() for line in lines]

    def log_in(self, user: str, password: str) -> None:
        """Go over to TLS and authenticate."""
        if not self.say("STARTTLS").startswith("220"):
            raise RuntimeError("no STARTTLS")
        context = ssl.create_default_context()
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        self.file.close()
        self.socket = context.wrap_socket(self.socket)
        self.file = self.socket.makefile("rb")
        self.hello()
        token = base64.b64encode(f"\0{user}\0{password}".encode()).decode()
        answer = self.say("AUTH PLAIN " + token)
        if not answer.startswith("235"):
            raise RuntimeError(answer)
        self.extensions = self.hello()

    def send(self, case: Case, message: bytes, replies: list[str]) -> None:
        """One transaction."""
        replies.append(self.say(mail_command(case, self.extensions)))
        replies += [self.say(command) for command in rcpt_commands(case, self.extensions)]
        replies.append(self.say("DATA"))
        if replies[-1].startswith("354"):
            self.socket.sendall(message.replace(b"\r\n.", b"\r\n..") + b".\r\n")
            replies.append(self.read())
        self.say("QUIT")


def mail_command(case: Case, extensions: list[str]) -> str:
    """MAIL FROM with what the case asks for and the host offers."""
    words = [f"MAIL FROM:<{case['sender']}>"]
    if case.get("smtputf8"):
        if "SMTPUTF8" not in extensions:
            raise Skipped("no SMTPUTF8")
        words.append("SMTPUTF8")
    if case.get("body") in ("8bit", "utf8") and "8BITMIME" in extensions:
        words.append("BODY=8BITMIME")
    if "DSN" in extensions:
        words += [f"{key.upper()}={case[key]}" for key in ("ret", "envid") if case.get(key)]
    return " ".join(words)


def rcpt_commands(case: Case, extensions: list[str]) -> list[str]:
    """RCPT TO for every recipient."""
    commands = []
    for recipient in case["rcpts"]:
        words = [f"RCPT TO:<{recipient['addr']}>"]
        notify = recipient.get("notify") or case.get("notify")
        if "DSN" in extensions and notify:
            words.append("NOTIFY=" + notify)
        if "DSN" in extensions and recipient.get("orcpt"):
            words.append("ORCPT=" + recipient["orcpt"])
        commands.append(" ".join(words))
    return commands


def inject(case: Case, number: int, mode: str, replies: list[str]) -> None:
    """Hand one case over."""
    body = case.get("body") or ("plain", "plain", "alt", "plain")[number % 4]
    message = compose(case["id"], number, case["rcpts"][0]["addr"], body)
    way, _, rest = mode.partition(":")
    if way == "command":
        if case.get("smtputf8"):
            raise Skipped("no SMTPUTF8 by command")
        words = [word.replace("{sender}", case["sender"]) for word in rest.split(" ")]
        words += [r["addr"] for r in case["rcpts"]]
        done = subprocess.run(
            words,
            check=False,
            input=message.replace(b"\r\n", b"\n"),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=60,
        )
        replies.append(f"exit {done.returncode} {done.stdout.decode('utf-8', 'replace')}")
        return
    host, *more = rest.split(":")
    client = Client(host, int(more[0]) if more else 25)
    if way == "submission":
        client.log_in(more[1], more[2])
    client.send(case, message, replies)


def main() -> None:
    cases: list[Case] = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    output, mode, only = Path(sys.argv[2]), sys.argv[3], sys.argv[4:]
    domain = os.environ.get("SENDER_DOMAIN")
    with open(output / "inject.jsonl", "a", encoding="utf-8") as log:
        for number, case in enumerate(cases):
            if only and case["id"] not in only:
                continue
            if domain:
                case["sender"] = case["sender"].replace("@example.com", "@" + domain)
            entry: dict[str, Any] = {"id": case["id"], "replies": []}
            try:
                inject(case, number, mode, entry["replies"])
            except Skipped as reason:
                entry["skipped"] = str(reason)
            except (OSError, RuntimeError, subprocess.TimeoutExpired) as error:
                entry["error"] = repr(error)
            log.write(json.dumps(entry, ensure_ascii=False) + "\n")
    print("injected")


if __name__ == "__main__":
    main()
