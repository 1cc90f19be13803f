# shellcheck shell=bash disable=SC2034
# OpenDMARC behind Postfix: failure reports (RFC 6591) on mail that fails DMARC.
PACKAGES="postfix opendmarc"
WAIT=40
QUIET=6

source_preseed() {
    echo "postfix postfix/main_mailer_type select No configuration" | debconf-set-selections
}

source_version() {
    echo "OpenDMARC $(dpkg-query -W -f='${Version}' opendmarc) (Debian)"
}

source_configure() {
    cat >/etc/postfix/main.cf <<'END'
compatibility_level = 3.6
myhostname = mail.example.org
myorigin = example.org
mydestination = example.org
inet_interfaces = 192.0.2.10
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
maillog_file = /var/log/maillog
smtp_bind_address = 192.0.2.10
smtpd_milters = inet:127.0.0.1:8893
local_recipient_maps =
alias_maps =
smtp_host_lookup = dns
END
    chmod 777 /out
    [ -e /etc/postfix/master.cf ] || cp /usr/share/postfix/master.cf.dist /etc/postfix/master.cf
    sed -i -E 's/^([a-z]+[[:space:]]+(inet|unix|unix-dgram|fifo)[[:space:]]+[-ny][[:space:]]+[-ny][[:space:]]+)y/\1n/' /etc/postfix/master.cf
    cat >/etc/opendmarc.conf <<'END'
AuthservID mail.example.org
TrustedAuthservIDs mail.example.org
Socket inet:8893@127.0.0.1
FailureReports true
FailureReportsOnNone true
FailureReportsSentBy dmarc-noreply@example.org
RejectFailures false
SPFSelfValidate true
SPFIgnoreResults true
Syslog true
UserID opendmarc
ReportCommand /usr/sbin/sendmail -t -fdmarc-noreply@example.org
IgnoreHosts /etc/opendmarc-ignored
END
    echo 203.0.113.1 >/etc/opendmarc-ignored
    postconf -M 2>/dev/null | head -1 >/dev/null
    postconf -F 'smtp/inet/command' >/dev/null 2>&1
}

source_start() {
    mkdir -p /run/opendmarc
    chown opendmarc /run/opendmarc
    opendmarc -f -c /etc/opendmarc.conf >"$OUT/opendmarc.txt" 2>&1 &
    postfix start
    sleep 2
}

# offer CASE BODY [HEADER...]: one message from the client, by SMTP
offer() {
    local case=$1 body=$2 headers=() header
    shift 2
    for header in "$@"; do headers+=(--header "$header"); done
    python3 /lab/tools/compose.py "$case" carol@example.org --body "$body" --crlf "${headers[@]}" |
        python3 /lab/tools/smtp.py 192.0.2.10 "alice+$case@example.com" carol@example.org
}

source_inject() {
    offer dmarc-plain plain
    offer dmarc-html html
    offer dmarc-attachment attach
    offer dmarc-list list
    offer dmarc-utf8 utf8
    offer dmarc-signed signed
    offer dmarc-forwarded rfc822 "X-Mailer: Example Mailer"
}
