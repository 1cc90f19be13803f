"""Hand one message on standard input to an LMTP server.

usage: lmtp.py SOCKET|HOST:PORT SENDER RECIPIENT...
"""

from __future__ import annotations

import smtplib
import sys


def main() -> None:
    path, sender, *recipients = sys.argv[1:]
    host, _, port = path.partition(":")
    with smtplib.LMTP(host, int(port or 0), local_hostname="client.example.com") as client:
        client.ehlo()
        try:
            print(client.sendmail(sender, recipients, sys.stdin.buffer.read()))
        except smtplib.SMTPRecipientsRefused as error:
            print("refused", error.recipients)
        except smtplib.SMTPDataError as error:
            print("refused", error.smtp_code, error.smtp_error)


if __name__ == "__main__":
    main()
