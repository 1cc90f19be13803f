"""A tiny authoritative DNS server for the lab, on 127.0.0.1:53, UDP and TCP.

What is not listed does not exist (NXDOMAIN). Some domains answer SERVFAIL, some
not at all, one says by a null MX that it takes no mail.
"""

from __future__ import annotations

import socket
import struct
import sys
import threading

HOSTS = {
    "mail.example.org": "192.0.2.10",
    "client.example.com": "192.0.2.50",
    "mx.example.com": "192.0.2.25",
    "mx1.widgets.example.net": "192.0.2.31",
    "mx2.widgets.example.net": "192.0.2.31",
    "gw.nodsn.example.net": "192.0.2.32",
    "aspmx.bigmail.example": "192.0.2.33",
    "corp-example.mail.protection.example": "192.0.2.34",
    "smtp.legacy.example": "192.0.2.35",
    "mx.tlsonly.example": "192.0.2.36",
    "mx.blocklist.example": "192.0.2.37",
    "mx.busy.example": "192.0.2.38",
    "mx.refused.example": "192.0.2.39",
    "mx.dropper.example": "192.0.2.40",
    "mx.tarpit.example": "192.0.2.41",
    "mx.small.example": "192.0.2.42",
    "mx.ascii.example": "192.0.2.43",
    "mx.helo.example": "192.0.2.44",
    "mx.dropdata.example": "192.0.2.45",
    "mx.mailfrom.example": "192.0.2.46",
    "mx.nonsense.example": "192.0.2.47",
    "mx.eaionly.example": "192.0.2.48",
    "mx.blackhole.example": "198.51.100.7",
    "mx.unreach.example": "203.0.113.7",
}
HOSTS6 = {"mx6.v6only.example": "2001:db8::45"}
MX = {
    "example.org": ["mail.example.org"],
    "lists.example.org": ["mail.example.org"],
    "loop.example": ["mail.example.org"],
    "example.com": ["mx.example.com"],
    "widgets.example.net": ["mx1.widgets.example.net"],
    "a.b.c.widgets.example.net": ["mx1.widgets.example.net"],
    "nodsn.example.net": ["gw.nodsn.example.net"],
    "bigmail.example": ["aspmx.bigmail.example"],
    "corp.example": ["corp-example.mail.protection.example"],
    "legacy.example": ["smtp.legacy.example"],
    "tlsonly.example": ["mx.tlsonly.example"],
    "blocklist.example": ["mx.blocklist.example"],
    "busy.example": ["mx.busy.example"],
    "refused.example": ["mx.refused.example"],
    "dropper.example": ["mx.dropper.example"],
    "tarpit.example": ["mx.tarpit.example"],
    "small.example": ["mx.small.example"],
    "ascii.example": ["mx.ascii.example"],
    "helo.example": ["mx.helo.example"],
    "blackhole.example": ["mx.blackhole.example"],
    "unreach.example": ["mx.unreach.example"],
    "dropdata.example": ["mx.dropdata.example"],
    "mailfrom.example": ["mx.mailfrom.example"],
    "nonsense.example": ["mx.nonsense.example"],
    "eaionly.example": ["mx.eaionly.example"],
    "v6only.example": ["mx6.v6only.example"],
    "badmx.example": ["nowhere.badmx.example"],
    "nullmx.example": ["."],
    "mixed.example": ["mx.refused.example", "mx.busy.example"],
    "xn--bcher-kva.example": ["mx1.widgets.example.net"],
}
TXT = {
    "_dmarc.example.com": "v=DMARC1; p=reject; sp=reject; ruf=mailto:ruf@example.com; fo=1",
    "example.com": "v=spf1 ip4:203.0.113.5 -all",
}
FAILING = ("servfail.example",)
SILENT = ("dnstimeout.example",)
EMPTY = ("nodata.example",)

A, SOA, PTR, MX_TYPE, TXT_TYPE, AAAA = 1, 6, 12, 15, 16, 28


def encode_name(name: str) -> bytes:
    """A domain name on the wire."""
    labels = (label.encode() for label in name.rstrip(".").split(".") if label)
    return b"".join(bytes([len(label)]) + label for label in labels) + b"\0"


def record(name: str, kind: int, data: bytes) -> bytes:
    """One resource record."""
    return encode_name(name) + struct.pack(">HHIH", kind, 1, 300, len(data)) + data


def question(query: bytes) -> tuple[str, int, int]:
    """The name asked for, the type, and where the question ends."""
    at = 12
    labels = []
    while query[at]:
        labels.append(query[at + 1 : at + 1 + query[at]].decode("latin-1"))
        at += query[at] + 1
    (kind,) = struct.unpack(">H", query[at + 1 : at + 3])
    return ".".join(labels).lower(), kind, at + 5


def reverse_records(name: str, kind: int) -> list[bytes] | None:
    """PTR records, or None if the address is nobody's."""
    address = ".".join(reversed(name.split(".")[:4]))
    names = [host for host, known in HOSTS.items() if known == address]
    if not names:
        return None
    return [record(name, PTR, encode_name(names[0]))] if kind in (PTR, 255) else []


def forward_records(name: str, kind: int) -> list[bytes] | None:
    """Records of a name, or None if it does not exist."""
    if name not in HOSTS and name not in HOSTS6 and name not in MX and name not in TXT and name not in EMPTY:
        return None
    if kind == A and name in HOSTS:
        return [record(name, A, socket.inet_aton(HOSTS[name]))]
    if kind == AAAA and name in HOSTS6:
        return [record(name, AAAA, socket.inet_pton(socket.AF_INET6, HOSTS6[name]))]
    if kind == TXT_TYPE and name in TXT:
        return [record(name, TXT_TYPE, bytes([len(TXT[name])]) + TXT[name].encode())]
    if kind == MX_TYPE:
        return [
            record(name, MX_TYPE, struct.pack(">H", 0 if host == "." else 10 * (n + 1)) + encode_name(host))
            for n, host in enumerate(MX.get(name, []))
        ]
    return []


def answer(query: bytes) -> bytes | None:
    """The answer to a query, or None for silence."""
    if len(query) < 17:
        return None
    name, kind, end = question(query)
    if name.endswith(SILENT):
        return None
    code = 0
    records: list[bytes] | None = []
    if name.endswith(FAILING):
        code = 2
    elif name.endswith(".in-addr.arpa"):
        records = reverse_records(name, kind)
    else:
        records = forward_records(name, kind)
    if records is None:
        code, records = 3, []
    authority = b""
    if not records and code in (0, 3):
        zone = name.split(".")[-1]
        times = struct.pack(">IIIII", 1, 3600, 600, 86400, 300)
        authority = record(zone, SOA, encode_name("ns." + zone) + encode_name("hostmaster." + zone) + times)
    counts = struct.pack(">HHHHH", 0x8580 | code, 1, len(records), 1 if authority else 0, 0)
    return query[:2] + counts + query[12:end] + b"".join(records) + authority


def serve_udp() -> None:
    server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    server.bind(("127.0.0.1", 53))
    while True:
        query, address = server.recvfrom(4096)
        try:
            reply = answer(query)
        except (IndexError, struct.error) as error:
            print("dns", error, file=sys.stderr)
            continue
        if reply:
            server.sendto(reply, address)


def serve_tcp() -> None:
    server = socket.socket()
    server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    server.bind(("127.0.0.1", 53))
    server.listen(20)
    while True:
        connection, _ = server.accept()
        with connection:
            try:
                connection.settimeout(3)
                (length,) = struct.unpack(">H", connection.recv(2))
                reply = answer(connection.recv(length))
                if reply:
                    connection.sendall(struct.pack(">H", len(reply)) + reply)
            except (OSError, IndexError, struct.error):
                continue


if __name__ == "__main__":
    threading.Thread(target=serve_tcp, daemon=True).start()
    serve_udp()
