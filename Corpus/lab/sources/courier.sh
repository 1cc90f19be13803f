# shellcheck shell=bash disable=SC2034
# Courier. Soft failures: a warning after 3 s, the end after 12 s.
PACKAGES="courier-mta maildrop"
WAIT=240
QUIET=40

source_preseed() {
    debconf-set-selections <<'END'
courier-base courier-base/webadmin-configmode boolean false
courier-mta courier-mta/defaultdomain string example.org
courier-mta courier-mta/dsnfrom string mailer@mail.example.org
END
}

source_version() {
    echo "Courier $(dpkg-query -W -f='${Version}' courier-mta) (Debian)"
}

# set NAME=VALUE in esmtpd, whether it is there or not
esmtpd_option() {
    sed -i "/^$1=/d" esmtpd
    echo "$1=$2" >>esmtpd
}

source_configure() {
    cd /etc/courier || return
    echo mail.example.org >me
    echo example.org >defaultdomain
    printf 'localhost\nmail.example.org\nexample.org\n' | tee locals >esmtpacceptmailfor
    rm -f dsnfrom
    echo 12s >queuetime
    echo 3s >warntime
    echo 2s >retryalpha
    echo 1 >retrybeta
    echo 0 >retrygamma
    echo 2s >retrymaxdelta
    echo 3s >esmtptimeoutconnect
    echo 3s >esmtptimeouthelo
    echo 4s >esmtptimeout
    echo 5s >esmtptimeoutdata
    echo mail.example.org >esmtphelo
    echo 50000000 >sizelimit
    echo 192.0.2.10 >ipout
    esmtpd_option BLACKLISTS '""'
    esmtpd_option BOFHCHECKDNS 0
    local quiet="-nodnslookup -noidentlookup"
    [ "$LAB_SUITE" = trixie ] && quiet=-nodnslookup # Courier 1.4 knows no ident any more
    esmtpd_option TCPDOPTS "\"$quiet\""
    esmtpd_option ADDRESS 192.0.2.10
    esmtpd_option PORT 25
    esmtpd_option MAXDAEMONS 100
    esmtpd_option MAXPERIP 100
    esmtpd_option MAXPERC 100
    esmtpd_option ULIMIT 999999
    mkdir -p /run/courier smtpaccess aliases
    printf '192.0.2\tallow,RELAYCLIENT\n127\tallow,RELAYCLIENT\n' >smtpaccess/default
    cat >aliases/system <<'END'
postmaster: postmaster-sink@example.com
mailer-daemon: postmaster
team: carol, dave
fwd: forwarded.away@widgets.example.net
END
    echo ./Maildir >defaultdelivery
    local user
    for user in carol dave stuffed looper; do
        su "$user" -c 'maildirmake ~/Maildir' 2>/dev/null
    done
    makesmtpaccess
    makealiases
    makeacceptmailfor
    cd / || return
}

source_start() {
    mkdir -p /run/courier
    chown courier:courier /run/courier
    /usr/sbin/courierfilter start
    /usr/sbin/courier start
    /usr/sbin/esmtpd start
    sleep 2
}
