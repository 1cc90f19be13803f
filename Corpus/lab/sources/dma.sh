# shellcheck shell=bash disable=SC2034
# dma, the DragonFly Mail Agent: no daemon, no configuration of lifetimes.
PACKAGES="dma"
WAIT=90
QUIET=15
MODE="command:/usr/sbin/dma -f {sender}"

source_preseed() {
    printf 'dma dma/mailname string mail.example.org\ndma dma/relayhost string\n' | debconf-set-selections
}

source_version() {
    echo "dma $(dpkg-query -W -f='${Version}' dma) (Debian)"
}

source_configure() {
    echo 'MAILNAME mail.example.org' >/etc/dma/dma.conf
    printf 'postmaster: postmaster-sink@example.com\nteam: carol, dave\nfwd: forwarded.away@widgets.example.net\n' >/etc/aliases
    rm -rf /var/spool/dma/*
}

source_tick() {
    dma -q1 >/dev/null 2>&1 &
}
