# shellcheck shell=bash disable=SC2034
# Postfix. Soft failures: a warning after 1 s, the end after 8 s.
PACKAGES="postfix postfix-pcre"
WAIT=150

source_preseed() {
    echo "postfix postfix/main_mailer_type select No configuration" | debconf-set-selections
}

source_version() {
    echo "Postfix $(postconf -h mail_version) (Debian $(dpkg-query -W -f='${Version}' postfix))"
}

source_configure() {
    cat >/etc/postfix/main.cf <<'END'
compatibility_level = 3.5
myhostname = mail.example.org
myorigin = example.org
mydestination = example.org, mail.example.org
inet_interfaces = 192.0.2.10, 127.0.0.1
smtp_bind_address = 192.0.2.10
inet_protocols = all
mynetworks = 127.0.0.0/8 192.0.2.0/24
maillog_file = /var/log/maillog
smtputf8_enable = yes
smtp_dns_support_level = enabled
alias_maps = hash:/etc/aliases
alias_database = hash:/etc/aliases
local_recipient_maps =
delay_warning_time = 1s
maximal_queue_lifetime = 8s
bounce_queue_lifetime = 30s
queue_run_delay = 2s
minimal_backoff_time = 1s
maximal_backoff_time = 2s
confirm_delay_cleared = yes
smtp_connect_timeout = 2s
smtp_helo_timeout = 3s
smtp_host_lookup = dns
initial_destination_concurrency = 20
smtp_destination_concurrency_failed_cohort_limit = 1000
smtp_destination_rate_delay = 0
mailbox_size_limit = 60000000
message_size_limit = 50000000
hopcount_limit = 50
default_process_limit = 60
notify_classes = resource, software
recipient_delimiter = +
allow_mail_to_commands = alias,forward
smtpd_error_sleep_time = 0
END
    cat >/etc/aliases <<'END'
postmaster: postmaster-sink@example.com
mailer-daemon: postmaster
team: carol, dave
fwd: forwarded.away@widgets.example.net, \carol
looper: looper@example.org
pipefail: "|/bin/sh -c 'echo \"quota exceeded for user\"; exit 77'"
END
    [ -e /etc/postfix/master.cf ] || cp /usr/share/postfix/master.cf.dist /etc/postfix/master.cf
    # no chroot within the chroot
    sed -i -E 's/^([a-z]+[[:space:]]+(inet|unix|unix-dgram|fifo)[[:space:]]+[-ny][[:space:]]+[-ny][[:space:]]+)y/\1n/' /etc/postfix/master.cf
    has source_configure_more && source_configure_more
    newaliases
    # a mailbox close to its limit
    mkdir -p /var/mail
    truncate -s 59999000 /var/mail/stuffed
    chown stuffed:mail /var/mail/stuffed
    chmod 660 /var/mail/stuffed
}

source_start() {
    : >/var/log/maillog
    postfix start
    sleep 2
}

source_after() {
    cp /var/log/maillog "$OUT/maillog.txt"
}
