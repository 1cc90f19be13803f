"""The remote hosts: scripted SMTP servers, one persona an address, and the sink that keeps what comes back.

usage: remote.py CASES OUTPUT

The host mx.example.com (192.0.2.25) takes mail for every sender of the lab and
stores it in OUTPUT/raw, message and envelope. The others answer as the cases
say, recipient by recipient. Also listens on /dev/log and keeps the syslog.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

STAGES = ("rcpt", "eod", "data", "drop_eod", "drop_rcpt")
FULL = ["PIPELINING", "SIZE 52428800", "ETRN", "ENHANCEDSTATUSCODES", "8BITMIME", "DSN", "SMTPUTF8"]


@dataclass(frozen=True)
class Persona:
    """One remote host: what it offers and what it refuses."""

    host: str
    extensions: list[str] | None
    """None: it does not know EHLO."""
    banner: str = ""
    ehlo: str = ""
    mail: str = ""
    drop: str = ""
    """The command upon which it hangs up."""
    silent: bool = False
    sink: bool = False

    @property
    def greeting(self) -> str:
        return self.banner or f"220 {self.host} ESMTP ready"


PERSONAS: dict[str, Persona] = {
    "192.0.2.25": Persona(
        "mx.example.com", ["PIPELINING", "SIZE 52428800", "8BITMIME", "SMTPUTF8", "ENHANCEDSTATUSCODES"], sink=True
    ),
    "192.0.2.31": Persona("mx1.widgets.example.net", FULL),
    "192.0.2.32": Persona("gw.nodsn.example.net", ["PIPELINING", "SIZE 52428800", "8BITMIME"]),
    "192.0.2.33": Persona(
        "aspmx.bigmail.example",
        ["SIZE 157286400", "8BITMIME", "ENHANCEDSTATUSCODES", "PIPELINING", "SMTPUTF8"],
        banner="220 aspmx.bigmail.example ESMTP 5b1f17b1804b1-42cb7d2fsi - bsmtp",
    ),
    "192.0.2.34": Persona(
        "corp-example.mail.protection.example",
        ["SIZE 157286400", "PIPELINING", "DSN", "ENHANCEDSTATUSCODES", "8BITMIME", "SMTPUTF8"],
        banner="220 AB1EXA0001.mail.protection.example Microphone ESMTP MAIL Service ready",
    ),
    "192.0.2.35": Persona("smtp.legacy.example", None, banner="220 smtp.legacy.example Service ready"),
    "192.0.2.36": Persona("mx.tlsonly.example", FULL, mail="530 5.7.0 Must issue a STARTTLS command first"),
    "192.0.2.37": Persona(
        "mx.blocklist.example",
        FULL,
        banner="554-mx.blocklist.example\r\n554-No SMTP service here: 192.0.2.10 is listed at bl.example;\r\n"
        "554 see http://bl.example/lookup?ip=192.0.2.10",
    ),
    "192.0.2.38": Persona(
        "mx.busy.example", FULL, banner="421 4.7.0 mx.busy.example Error: too many connections from 192.0.2.10"
    ),
    "192.0.2.40": Persona("mx.dropper.example", FULL, drop="MAIL"),
    "192.0.2.41": Persona("mx.tarpit.example", FULL, silent=True),
    "192.0.2.42": Persona("mx.small.example", ["PIPELINING", "SIZE 1500", "8BITMIME", "DSN", "ENHANCEDSTATUSCODES"]),
    "192.0.2.43": Persona("mx.ascii.example", ["PIPELINING", "SIZE 52428800", "DSN", "ENHANCEDSTATUSCODES"]),
    "192.0.2.44": Persona("mx.helo.example", FULL, ehlo="550 5.7.1 Helo command rejected: Host not found"),
    "192.0.2.45": Persona("mx.dropdata.example", FULL, drop="DATA"),
    "192.0.2.46": Persona(
        "mx.mailfrom.example",
        FULL,
        mail="550 5.7.1 <{mail}>: Sender address rejected: SPF check failed: 192.0.2.10 is not allowed to send mail for example.com",
    ),
    "192.0.2.47": Persona("mx.nonsense.example", FULL, banner="HTTP/1.1 400 Bad Request"),
    "192.0.2.48": Persona("mx.eaionly.example", ["SIZE 52428800", "8BITMIME", "SMTPUTF8", "ENHANCEDSTATUSCODES"]),
    "2001:db8::45": Persona("mx6.v6only.example", FULL),
}


class World:
    """What all hosts share: the answers by recipient and the sink's folder."""

    def __init__(self, cases: list[dict[str, Any]], output: Path) -> None:
        self.raw = output / "raw"
        self.raw.mkdir(parents=True, exist_ok=True)
        self.kept = 0
        self.answers: dict[str, dict[str, Any]] = {}
        for case in cases:
            named = [*case["rcpts"], *([case["forward"]] if case.get("forward") else [])]
            for recipient in named:
                if recipient.get("stage") in STAGES:
                    self.answers[key(recipient["addr"])] = recipient

    def keep(self, mail: str, rcpts: list[str], data: bytes) -> None:
        """Store a message and its envelope."""
        self.kept += 1
        (self.raw / f"{self.kept:04d}.eml").write_bytes(data)
        envelope = {"n": self.kept, "mail": mail, "rcpts": rcpts}
        (self.raw / f"{self.kept:04d}.json").write_text(json.dumps(envelope), encoding="utf-8")


def key(address: str) -> str:
    """An address as the answers are looked up by."""
    return address.lower().replace('"', "")


def reply_bytes(answer: dict[str, Any]) -> bytes:
    """An answer on the wire."""
    lines = answer["reply"] if isinstance(answer["reply"], list) else [answer["reply"]]
    text = "\r\n".join(lines)
    return text.encode("latin-1" if answer.get("latin1") else "utf-8")


class Hangup(Exception):
    """The persona ends the connection without a word."""


class Session:
    """One connection to one persona."""

    def __init__(
        self, world: World, persona: Persona, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self.world = world
        self.persona = persona
        self.reader = reader
        self.writer = writer
        self.mail: str | None = None
        self.rcpts: list[str] = []

    async def say(self, reply: str | bytes) -> None:
        data = reply if isinstance(reply, bytes) else reply.encode("utf-8", "surrogateescape")
        self.writer.write(data + b"\r\n")
        await self.writer.drain()

    async def line(self) -> bytes:
        found = await asyncio.wait_for(self.reader.readline(), 120)
        if not found:
            raise Hangup
        return found

    async def ok(self, modern: str, old: str = "250 OK") -> None:
        await self.say(modern if self.persona.extensions is not None else old)

    async def run(self) -> None:
        if self.persona.silent:
            await asyncio.sleep(600)
        await self.say(self.persona.greeting)
        if not self.persona.greeting.startswith("220"):
            with contextlib.suppress(asyncio.TimeoutError):
                await asyncio.wait_for(self.reader.readline(), 3)
            if self.persona.greeting.startswith("5"):
                await self.say("554 5.5.1 Error: no valid recipients")
            return
        while await self.command():
            pass

    async def command(self) -> bool:
        """Read and answer one command; False when the conversation is over."""
        text = (await self.line()).decode("utf-8", "surrogateescape").rstrip("\r\n")
        verb, _, argument = text.partition(" ")
        verb = verb.upper()
        if self.persona.drop == verb:
            raise Hangup
        handler = getattr(self, "on_" + verb.lower(), None)
        if handler is None:
            await self.ok("502 5.5.2 Error: command not recognized", "500 Command not recognized")
        else:
            await handler(argument)
        return verb != "QUIT"

    async def on_ehlo(self, _: str) -> None:
        if self.persona.ehlo:
            await self.say(self.persona.ehlo)
        elif self.persona.extensions is None:
            await self.say("500 Command not recognized")
        else:
            lines = [self.persona.host, *self.persona.extensions]
            marks = ["-"] * (len(lines) - 1) + [" "]
            await self.say("\r\n".join(f"250{mark}{line}" for mark, line in zip(marks, lines)))

    async def on_helo(self, _: str) -> None:
        await self.say(self.persona.ehlo or "250 " + self.persona.host)

    async def on_mail(self, argument: str) -> None:
        found = re.match(r"FROM:\s*<([^>]*)>", argument, re.I)
        self.mail, self.rcpts = found.group(1) if found else "", []
        if self.persona.mail:
            await self.say(self.persona.mail.format(mail=self.mail))
            self.mail = None
        else:
            await self.ok("250 2.1.0 Ok")

    async def on_rcpt(self, argument: str) -> None:
        if self.mail is None:
            await self.say("503 5.5.1 Error: need MAIL command")
            return
        found = re.match(r"TO:\s*<([^>]*)>", argument, re.I)
        address = found.group(1) if found else ""
        answer = self.world.answers.get(key(address))
        if answer and answer["stage"] == "drop_rcpt":
            raise Hangup
        if answer and answer["stage"] == "rcpt" and not self.persona.sink:
            await self.say(reply_bytes(answer))
            return
        self.rcpts.append(address)
        await self.ok("250 2.1.5 Ok")

    def answer_at(self, stage: str) -> dict[str, Any] | None:
        answers = (self.world.answers.get(key(address)) for address in self.rcpts)
        return next((a for a in answers if a and a["stage"] == stage), None)

    async def on_data(self, _: str) -> None:
        if not self.rcpts:
            await self.say("554 5.5.1 Error: no valid recipients")
            return
        refused = self.answer_at("data")
        if refused:
            await self.say(reply_bytes(refused))
            self.reset()
            return
        await self.say("354 End data with <CR><LF>.<CR><LF>")
        data = await self.message()
        if self.answer_at("drop_eod"):
            raise Hangup
        refused = self.answer_at("eod")
        if refused:
            await self.say(reply_bytes(refused))
        else:
            if self.persona.sink or self.rcpts[0].startswith(("alice+", "announce-bounces+")):
                self.world.keep(self.mail or "", self.rcpts, data)
            await self.say(f"250 2.0.0 Ok: queued as {0x4B1D000000 + self.world.kept:010X}")
        self.reset()

    async def message(self) -> bytes:
        lines: list[bytes] = []
        while True:
            line = await self.line()
            if line in (b".\r\n", b".\n"):
                return b"".join(lines)
            lines.append(line[1:] if line.startswith(b".") else line)

    def reset(self) -> None:
        self.mail, self.rcpts = None, []

    async def on_rset(self, _: str) -> None:
        self.reset()
        await self.say("250 2.0.0 Ok")

    async def on_noop(self, _: str) -> None:
        await self.say("250 2.0.0 Ok")

    async def on_quit(self, _: str) -> None:
        await self.say("221 2.0.0 Bye")


class Syslog(asyncio.DatagramProtocol):
    """Keeps what is logged, for whoever looks into a run."""

    def __init__(self) -> None:
        self.file = open("/var/log/lab-syslog", "ab", buffering=0)

    def datagram_received(self, data: bytes, addr: Any) -> None:
        self.file.write(data.rstrip(b"\0\n") + b"\n")


async def serve(world: World, address: str, persona: Persona) -> None:
    """Open one persona's port."""

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await Session(world, persona, reader, writer).run()
        except (Hangup, ConnectionError, asyncio.TimeoutError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    await asyncio.start_server(connected, address, 25, limit=1 << 20)


async def main() -> None:
    cases = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    world = World(cases, Path(sys.argv[2]))
    loop = asyncio.get_running_loop()
    with contextlib.suppress(FileNotFoundError):
        os.unlink("/dev/log")
    await loop.create_datagram_endpoint(Syslog, local_addr="/dev/log", family=1)
    os.chmod("/dev/log", 0o666)
    for address, persona in PERSONAS.items():
        await serve(world, address, persona)
    print("remote hosts are up", flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main())
