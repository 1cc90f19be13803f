"""Finds the failed addresses of every message of an mbox file with flufl.bounce."""

import email.parser
import email.policy
import mailbox
import sys

from flufl.bounce import all_failures

parser = email.parser.BytesParser(policy=email.policy.compat32)
messages = addresses = 0
for message in mailbox.mbox(sys.argv[1], factory=parser.parse, create=False):
    temporary, permanent = all_failures(message)
    messages += 1
    addresses += len(temporary) + len(permanent)
print(messages, "messages,", addresses, "addresses")
