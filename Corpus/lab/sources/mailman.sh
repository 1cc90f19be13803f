# shellcheck shell=bash disable=SC2034
# Mailman 3: what a list answers, holds, refuses and tells its members.
PACKAGES="mailman3 python3-mailman-hyperkitty- dbconfig-no-thanks"
WAIT=220
QUIET=20

source_version() {
    echo "Mailman $(dpkg-query -W -f='${Version}' mailman3) (Debian)"
}

source_configure() {
    mkdir -p /etc/mailman3 /var/lib/mailman3 /run/mailman3 /var/log/mailman3
    cat >/etc/mailman3/mailman.cfg <<'END'
[mailman]
site_owner: siteowner@example.com
layout: debian
[paths.debian]
var_dir: /var/lib/mailman3
bin_dir: /usr/lib/mailman3/bin
log_dir: /var/log/mailman3
lock_dir: /run/mailman3/locks
queue_dir: /var/lib/mailman3/queue
pid_file: /run/mailman3/master.pid
ext_dir: /etc/mailman3
[database]
class: mailman.database.sqlite.SQLiteDatabase
url: sqlite:////var/lib/mailman3/mailman.db
[mta]
incoming: mailman.mta.null.NullMTA
outgoing: mailman.mta.deliver.deliver
smtp_host: 192.0.2.25
smtp_port: 25
lmtp_host: 127.0.0.1
lmtp_port: 8024
verp_probes: yes
verp_confirmations: yes
verp_personalized_deliveries: yes
verp_delivery_interval: 1
[webservice]
hostname: 127.0.0.1
port: 8001
[runner.lmtp]
start: yes
[antispam]
header_checks:
  X-Spam: yes
jump_chain: reject
END
    chown -R list:list /etc/mailman3 /var/lib/mailman3 /run/mailman3 /var/log/mailman3
    chmod 777 /out
}

as_list() {
    runuser -u list -- "$@" >>"$OUT/mailman.txt" 2>&1
}

source_start() {
    as_list mailman create -d open@lists.example.org
    as_list mailman create -d german@lists.example.org
    as_list mailman create -d closed@lists.example.org
    as_list mailman start --force
    sleep 8
    cat >/tmp/settings.py <<'END'
import datetime

from mailman.config import config
from mailman.interfaces.action import Action
from mailman.interfaces.address import IAddress
from mailman.interfaces.listmanager import IListManager
from mailman.interfaces.usermanager import IUserManager
from zope.component import getUtility


def run():
    lists, users = getUtility(IListManager), getUtility(IUserManager)
    opened, closed, german = (lists.get(f"{n}@lists.example.org") for n in ("open", "closed", "german"))
    closed.default_nonmember_action = Action.reject
    german.default_nonmember_action = Action.hold
    german.preferred_language = "de"
    opened.default_nonmember_action = Action.accept
    opened.max_message_size = 3
    opened.process_bounces = True
    opened.bounce_score_threshold = 1
    opened.respond_to_post_requests = True
    member = users.create_user("alice+mailman-member@example.com", "Alice")
    address = list(member.addresses)[0]
    address.verified_on = datetime.datetime(2026, 1, 1)
    opened.subscribe(address)
    config.db.commit()
END
}

# post CASE RECIPIENT BODY [HEADER...]: one message to a list, by LMTP
post() {
    local case=$1 to=$2 body=$3 headers=() header
    shift 3
    for header in "$@"; do headers+=(--header "$header"); done
    python3 /lab/tools/compose.py "$case" "$to" --body "$body" --crlf "${headers[@]}" |
        sed "s/alice@example.com/alice+$case@example.com/" |
        timeout 20 python3 /lab/tools/lmtp.py 127.0.0.1:8024 "alice+$case@example.com" "$to" >>"$OUT/lmtp.txt" 2>&1
}

source_inject() {
    (cd /tmp && as_list env PYTHONPATH=/tmp mailman shell -r settings.run)
    for _ in $(seq 100); do
        python3 -c "import socket; socket.create_connection(('127.0.0.1', 8024), 1)" 2>/dev/null && break
        sleep 1
    done
    local at=@lists.example.org
    post mailman-held "german$at" plain
    post mailman-held-html "german$at" html
    post mailman-rejected "closed$at" plain
    post mailman-rejected-attachment "closed$at" attach
    post mailman-join "open-join$at" plain
    post mailman-leave "open-leave$at" plain
    post mailman-help "open-request$at" plain "Subject: help"
    post mailman-too-large "open$at" long
    post mailman-post "open$at" plain
    post mailman-post-html "open$at" html
    post mailman-owner "open-owner$at" plain
    post mailman-unrecognised-bounce "open-bounces$at" plain
    sleep 10
}
