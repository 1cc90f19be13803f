# shellcheck shell=bash disable=SC2034
# Sendmail. Soft failures: a warning after 2 s, the end after 10 s.
PACKAGES="sendmail-bin sendmail-cf sensible-mda m4 make"
WAIT=200
QUIET=35

source_version() {
    local version
    version=$(sendmail -d0.1 -bt </dev/null 2>/dev/null | awk '/^Version/ { print $2 }')
    echo "Sendmail $version (Debian $(dpkg-query -W -f='${Version}' sendmail-bin))"
}

source_configure() {
    mkdir -p /etc/mail /var/spool/mqueue /var/spool/mqueue-client
    rm -f /var/spool/mqueue/*
    cat >/etc/mail/lab.mc <<'END'
include(`/usr/share/sendmail/cf/m4/cf.m4')dnl
OSTYPE(`debian')dnl
DOMAIN(`debian-mta')dnl
undefine(`confHOST_STATUS_DIRECTORY')dnl
define(`confDOMAIN_NAME', `mail.example.org')dnl
define(`confTO_QUEUERETURN', `10s')dnl
define(`confTO_QUEUERETURN_NORMAL', `10s')dnl
define(`confTO_QUEUERETURN_DSN', `10s')dnl
define(`confTO_QUEUEWARN', `2s')dnl
define(`confTO_QUEUEWARN_NORMAL', `2s')dnl
define(`confTO_QUEUEWARN_DSN', `2s')dnl
define(`confMIN_QUEUE_AGE', `1s')dnl
define(`confTO_CONNECT', `2s')dnl
define(`confTO_ICONNECT', `2s')dnl
define(`confTO_INITIAL', `3s')dnl
define(`confTO_RESOLVER_RETRANS', `1s')dnl
define(`confTO_RESOLVER_RETRY', `1')dnl
define(`confTO_IDENT', `0s')dnl
define(`confDONT_PROBE_INTERFACES', `True')dnl
define(`confMAX_HOP', `30')dnl
define(`confQUEUE_LA', `100')dnl
define(`confREFUSE_LA', `100')dnl
define(`confDELIVERY_MODE', `background')dnl
define(`confALIAS_WAIT', `1')dnl
FEATURE(`use_cw_file')dnl
FEATURE(`promiscuous_relay')dnl
FEATURE(`accept_unresolvable_domains')dnl
FEATURE(`accept_unqualified_senders')dnl
DAEMON_OPTIONS(`Family=inet, Name=MTA-v4, Port=smtp, Addr=192.0.2.10')dnl
CLIENT_OPTIONS(`Family=inet, Addr=192.0.2.10')dnl
MAILER(`local')dnl
MAILER(`smtp')dnl
END
    m4 /etc/mail/lab.mc >/etc/mail/sendmail.cf 2>"$OUT/m4.log"
    echo example.org >/etc/mail/local-host-names
    cat >/etc/mail/aliases <<'END'
postmaster: postmaster-sink@example.com
mailer-daemon: postmaster
team: carol, dave
owner-team: dave
fwd: forwarded.away@widgets.example.net, \carol
looper: loop2
loop2: looper
pipefail: "|/bin/sh -c 'echo quota exceeded for user; exit 77'"
END
    newaliases 2>&1 | tail -2
    mkdir -p /var/mail
    chown root:mail /var/mail
    chmod 2775 /var/mail
}

source_start() {
    /usr/sbin/sendmail -bd -q2s
    sleep 2
}
