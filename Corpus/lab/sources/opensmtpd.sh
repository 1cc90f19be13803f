# shellcheck shell=bash disable=SC2034
# OpenSMTPD. Soft failures: a warning after 2 s, the end after 12 s.
PACKAGES="opensmtpd"
WAIT=200
QUIET=40

source_preseed() {
    printf 'opensmtpd opensmtpd/mailname string example.org\nopensmtpd opensmtpd/root_address string\n' | debconf-set-selections
}

source_version() {
    local version
    version=$(smtpd -h 2>&1 | awk '/version/ { print $NF }')
    echo "OpenSMTPD $version (Debian $(dpkg-query -W -f='${Version}' opensmtpd))"
}

source_configure() {
    echo mail.example.org >/etc/mailname
    cat >/etc/smtpd.conf <<'END'
queue ttl 12s
bounce warn-interval 2s
smtp max-message-size 50M
table aliases file:/etc/aliases
listen on 192.0.2.10 hostname mail.example.org
listen on 127.0.0.1 hostname mail.example.org
action "local" mbox alias <aliases>
action "relay" relay src 192.0.2.10 helo mail.example.org
match from any for domain "example.org" action "local"
match from any for any action "relay"
END
    cat >/etc/aliases <<'END'
postmaster: postmaster-sink@example.com
team: carol, dave
fwd: forwarded.away@widgets.example.net
looper: loop2
loop2: looper
pipefail: "|/bin/sh -c 'echo quota exceeded for user; exit 77'"
END
    mkdir -p /var/mail
    chmod 1777 /var/mail
    rm -rf /var/spool/smtpd/queue/*
}

source_start() {
    smtpd -n
    smtpd -d >"$OUT/smtpd.txt" 2>&1 &
    sleep 2
}
