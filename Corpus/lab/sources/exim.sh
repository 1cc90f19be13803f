# shellcheck shell=bash disable=SC2034
# Exim. Soft failures: a notice of delay after 1 s at a queue run, the end after 8 s.
PACKAGES="exim4-daemon-heavy"
WAIT=200
QUIET=30

source_preseed() {
    debconf-set-selections <<'END'
exim4-config exim4/dc_eximconfig_configtype select no configuration at this time
exim4-config exim4/no_config boolean true
END
}

source_version() {
    local version
    version=$(exim4 -bV | awk 'NR == 1 { print $3 }')
    echo "Exim $version (Debian $(dpkg-query -W -f='${Version}' exim4-daemon-heavy))"
}

source_configure() {
    mkdir -p /etc/exim4
    cat >/etc/exim4/exim4.conf <<'END'
primary_hostname = mail.example.org
qualify_domain = example.org
local_interfaces = <; 192.0.2.10 ; 127.0.0.1
domainlist local_domains = example.org : mail.example.org
hostlist relay_from = 127.0.0.0/8 : 192.0.2.0/24
acl_smtp_rcpt = accept
acl_smtp_data = accept
dsn_advertise_hosts = *
smtputf8_advertise_hosts = *
smtp_accept_max = 200
smtp_accept_max_per_connection = 1000
remote_max_parallel = 20
queue_run_max = 20
host_lookup =
rfc1413_query_timeout = 0s
never_users = root
log_file_path = /var/log/exim4/%slog
delay_warning = 1s:1h
delay_warning_condition = yes
ignore_bounce_errors_after = 0s
timeout_frozen_after = 1m
received_headers_max = 20
message_size_limit = 50M
bounce_return_size_limit = 20K
smtp_receive_timeout = 30s
dns_retrans = 1s
dns_retry = 1
tls_advertise_hosts =
keep_environment =
split_spool_directory = no
begin routers
loopcheck:
  driver = dnslookup
  domains = ! +local_domains
  transport = remote_smtp
  self = fail
  ignore_target_hosts = 0.0.0.0
  no_more
aliases:
  driver = redirect
  allow_fail
  allow_defer
  data = ${lookup{$local_part}lsearch{/etc/aliases}}
  file_transport = address_file
  pipe_transport = address_pipe
  user = Debian-exim
localuser:
  driver = accept
  check_local_user
  transport = local_delivery
  cannot_route_message = Unknown user
begin transports
remote_smtp:
  driver = smtp
  interface = <; 192.0.2.10 ; 2001:db8::10
  helo_data = mail.example.org
  connect_timeout = 2s
  command_timeout = 4s
  data_timeout = 5s
  final_timeout = 5s
  hosts_try_chunking =
  hosts_try_prdr =
local_delivery:
  driver = appendfile
  file = /var/mail/$local_part_data
  user = $local_part_data
  group = mail
  mode = 0660
  mode_fail_narrower = false
  quota = 20K
  quota_warn_threshold = 50%
address_pipe:
  driver = pipe
  return_output
address_file:
  driver = appendfile
begin retry
*   quota   F,2s,1s
*   *       F,8s,2s
begin rewrite
END
    cat >/etc/aliases <<'END'
postmaster: postmaster-sink@example.com
team: carol, dave
fwd: forwarded.away@widgets.example.net, \carol
looper: :fail: mailbox moved to new-place@example.net
pipefail: "|/bin/sh -c 'echo quota exceeded for user; exit 77'"
END
    mkdir -p /var/mail /var/log/exim4 /var/spool/exim4
    chown Debian-exim:adm /var/log/exim4
    chown Debian-exim:Debian-exim /var/spool/exim4
    # a mailbox close to its limit
    head -c 19000 /dev/zero | tr '\0' 'x' >/var/mail/stuffed
    chown stuffed:mail /var/mail/stuffed
    chmod 660 /var/mail/stuffed
    has source_configure_more && source_configure_more
}

source_start() {
    rm -rf /var/spool/exim4/input/* /var/spool/exim4/db/*
    exim4 -bd -q1m
    sleep 1
}

source_tick() {
    [ $(($(date +%s) % 2)) = 0 ] && (exim4 -q >/dev/null 2>&1 &)
    cp /var/log/exim4/mainlog "$OUT/mainlog.txt" 2>/dev/null
}
