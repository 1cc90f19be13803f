"""A reader: log in to Roundcube and open the first message.

usage: webmail.py USER LANGUAGE
"""

from __future__ import annotations

import http.cookiejar
import re
import sys
import urllib.parse
import urllib.request

BASE = "http://127.0.0.1:8080/"


def main() -> None:
    user, language = sys.argv[1:]
    jar = http.cookiejar.CookieJar()
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar))
    browser.addheaders = [("Accept-Language", language.replace("_", "-")), ("User-Agent", "Mozilla/5.0")]

    def get(query: str, data: dict[str, str] | None = None) -> str:
        body = urllib.parse.urlencode(data).encode() if data else None
        with browser.open(BASE + query, body, timeout=30) as page:
            text: str = page.read().decode("utf-8", "replace")
            return text

    start = get("?_task=login")
    token = re.search(r'name="_token" value="([^"]*)"', start)
    if not token:
        raise SystemExit("no login page: " + start[:500])
    get(
        "?_task=login",
        {
            "_token": token.group(1),
            "_task": "login",
            "_action": "login",
            "_timezone": "UTC",
            "_user": user,
            "_pass": "x",
        },
    )
    get("?_task=mail&_mbox=INBOX")
    page = get("?_task=mail&_action=show&_uid=1&_mbox=INBOX")
    print(user, len(page), "receipt" in page.lower())


if __name__ == "__main__":
    main()
