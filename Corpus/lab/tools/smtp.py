"""Hand one message on standard input to an SMTP server, from the client's address.

usage: smtp.py HOST SENDER RECIPIENT...
"""

from __future__ import annotations

import smtplib
import sys


def main() -> None:
    host, sender, *recipients = sys.argv[1:]
    with smtplib.SMTP(host, 25, "client.example.com", 20, ("192.0.2.50", 0)) as client:
        client.ehlo()
        print(client.sendmail(sender, recipients, sys.stdin.buffer.read()))


if __name__ == "__main__":
    main()
