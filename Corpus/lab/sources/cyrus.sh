# shellcheck shell=bash disable=SC2034
# Cyrus lmtpd: Sieve vacation. One script for all cases, which a header of the
# message steers; what Cyrus sends goes to the sink. (It rejects within LMTP.)
PACKAGES="cyrus-imapd cyrus-common"
WAIT=60
QUIET=6

source_version() {
    echo "Cyrus IMAP $(dpkg-query -W -f='${Version}' cyrus-common) (Debian)"
}

source_configure() {
    cat >/etc/imapd.conf <<'END'
configdirectory: /var/lib/cyrus
proc_path: /run/cyrus/proc
mboxname_lockpath: /run/cyrus/lock
defaultpartition: default
partition-default: /var/spool/cyrus/mail
sievedir: /var/spool/sieve
smtp_backend: host
smtp_host: 192.0.2.25:25
servername: mail.example.org
postmaster: postmaster@example.org
defaultdomain: example.org
virtdomains: off
lmtp_downcase_rcpt: yes
autocreate_post: yes
autocreate_quota: 100000
autocreate_sieve_script: /etc/cyrus-cases.sieve
autocreate_sieve_script_compile: yes
sieve_vacation_min_response: 1
lmtpsocket: /run/cyrus/socket/lmtp
idlesocket: /run/cyrus/socket/idle
notifysocket: /run/cyrus/socket/notify
syslog_prefix: cyrus
sasl_mech_list: PLAIN
allowplaintext: yes
admins: cyrus
tls_server_cert: disabled
END
    cat >/etc/cyrus.conf <<'END'
START {
  recover cmd="/usr/sbin/cyrus ctl_cyrusdb -r"
}
SERVICES {
  lmtpunix cmd="lmtpd -a" listen="/run/cyrus/socket/lmtp" prefork=0 maxchild=5
}
EVENTS {
}
END
    cp /lab/sieve/cyrus-cases.sieve /etc/cyrus-cases.sieve
    mkdir -p /run/cyrus/proc /run/cyrus/lock /run/cyrus/socket
    chown -R cyrus:mail /run/cyrus
}

source_start() {
    cyrmaster -d -l 32 >"$OUT/cyrus.txt" 2>&1 || /usr/lib/cyrus/bin/master -d
    sleep 3
    ls -l /run/cyrus/socket >>"$OUT/cyrus.txt"
}

# deliver CASE [BODY]: one message to a mailbox of its own, as vacation answers once only
deliver() {
    python3 /lab/tools/compose.py "$1" carol@example.org --body "${2:-plain}" --crlf --header "X-Case: $1" |
        timeout 10 python3 /lab/tools/lmtp.py /run/cyrus/socket/lmtp "alice+$1@example.com" carol
}

source_inject() {
    deliver cyrus-first
    local case
    sed -n 's/.*"X-Case" "\([a-z0-9-]*\)".*/\1/p' /lab/sieve/cyrus-cases.sieve >/tmp/cases
    while read -r case; do
        deliver "$case" </dev/null
    done </tmp/cases
}
