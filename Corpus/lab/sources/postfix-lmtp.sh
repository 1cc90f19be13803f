# shellcheck shell=bash disable=SC2034
# Postfix handing its local mail to Dovecot over LMTP: bounces that carry Dovecot's replies.
# shellcheck source=sources/postfix.sh
. /lab/sources/postfix.sh
PACKAGES="postfix postfix-pcre dovecot-core dovecot-lmtpd dovecot-sieve"
WAIT=60
QUIET=14

source_configure_more() {
    postconf -e mailbox_transport=lmtp:unix:/run/dovecot/lmtp virtual_alias_maps='inline:{ box@example.org=stuffed@example.org }'
    cat >/etc/dovecot/dovecot.conf <<'END'
protocols = lmtp
hostname = mail.example.org
postmaster_address = postmaster@example.org
mail_location = maildir:~/Maildir
log_path = /var/log/dovecot.log
submission_host = 192.0.2.25:25
ssl = no
auth_username_format = %n
passdb {
  driver = static
  args = nopassword=y
}
userdb {
  driver = passwd
}
service lmtp {
  unix_listener lmtp {
    mode = 0666
  }
}
protocol lmtp {
  mail_plugins = sieve quota
}
plugin {
  sieve = ~/.dovecot.sieve
  quota = maildir:User quota
  quota_rule = *:storage=1k
  quota_grace = 0
  quota_exceeded_message = Quota exceeded (mailbox for user is full)
}
END
    dovecot
}

# submit CASE BODY OPTION... -- RECIPIENT...: one message through sendmail
submit() {
    local case=$1 body=$2 options=()
    shift 2
    while [ "$1" != -- ]; do options+=("$1") && shift; done
    shift
    python3 /lab/tools/compose.py "$case" "$1" --body "$body" |
        sendmail -f "alice+$case@example.com" "${options[@]}" "$@"
}

source_inject() {
    submit lmtp-quota long -i -- stuffed@example.org
    submit lmtp-quota-alias attach -i -- box@example.org
    submit lmtp-quota-and-unknown long -i -- carol@example.org no-such-user@example.org
    submit lmtp-unknown plain -i -- no-such-user@example.org
    submit lmtp-unknown-utf8 utf8 -i -- another.absent@example.org
    submit lmtp-delivered empty -N success -- dave@example.org
    submit lmtp-probe plain -bv -- no-such-user@example.org
}
