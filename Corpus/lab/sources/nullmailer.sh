# shellcheck shell=bash disable=SC2034
# nullmailer: a queue that hands everything to one smart host, which here answers
# for every recipient as the cases say.
PACKAGES="nullmailer"
WAIT=150
QUIET=20
MODE="command:/usr/sbin/sendmail -f {sender}"

source_preseed() {
    debconf-set-selections <<'END'
nullmailer shared/mailname string example.org
nullmailer nullmailer/relayhost string 192.0.2.31
nullmailer nullmailer/adminaddr string
nullmailer nullmailer/defaultdomain string example.org
END
}

source_version() {
    echo "nullmailer $(dpkg-query -W -f='${Version}' nullmailer) (Debian)"
}

source_configure() {
    cd /etc/nullmailer || return
    echo '192.0.2.31 smtp' >remotes
    echo mail.example.org | tee me /etc/mailname >/dev/null
    echo mail.example.org >helohost
    : >adminaddr
    echo 1 >pausetime
    echo 2 >maxpause
    echo 10 >sendtimeout
    echo 12 >queuelifetime
    cd / || return
}

source_start() {
    rm -f /var/spool/nullmailer/trigger
    mkfifo -m 622 /var/spool/nullmailer/trigger
    chown mail /var/spool/nullmailer/trigger
    runuser -u mail -- /usr/sbin/nullmailer-send >"$OUT/nullmailer.txt" 2>&1 &
    sleep 1
}
