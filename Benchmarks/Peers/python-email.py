"""Reads every message of an mbox file with Python's email and mailbox, and counts messages and parts."""

import email.policy
import email.parser
import mailbox
import sys

parser = email.parser.BytesParser(policy=email.policy.compat32)
box = mailbox.mbox(sys.argv[1], factory=parser.parse, create=False)
messages = parts = 0
for message in box:
    messages += 1
    parts += sum(1 for _ in message.walk())
print(messages, "messages,", parts, "parts")
