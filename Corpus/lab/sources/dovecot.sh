# shellcheck shell=bash disable=SC2034
# Dovecot's local delivery (LDA and LMTP): quota rejections, Sieve reject, vacation
# and notify. What it sends goes to the sink by its own SMTP client.
PACKAGES="dovecot-core dovecot-lmtpd dovecot-sieve"
WAIT=60
QUIET=6

source_version() {
    echo "Dovecot $(dovecot --version | cut -d' ' -f1) (Debian $(dpkg-query -W -f='${Version}' dovecot-core))"
}

source_configure() {
    cat >/etc/dovecot/dovecot.conf <<'END'
protocols = lmtp
hostname = mail.example.org
postmaster_address = postmaster@example.org
mail_location = maildir:~/Maildir
log_path = /out/dovecot.txt
submission_host = 192.0.2.25:25
recipient_delimiter = +
ssl = no
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
protocol lda {
  mail_plugins = sieve quota
}
protocol lmtp {
  mail_plugins = sieve quota
  auth_username_format = %n
}
plugin {
  sieve = ~/.dovecot.sieve
  sieve_extensions = +notify +editheader
  sieve_vacation_send_from_recipient = yes
  quota = maildir:User quota
  quota_rule = *:storage=50M
  quota_exceeded_message = Quota exceeded (mailbox for user is full)
}
END
    chmod 777 /out
    # a mailbox that holds nothing
    sed -i '/quota_rule =/a \ \ quota_grace = 0' /etc/dovecot/dovecot.conf
    install -d -o stuffed /home/stuffed/Maildir
    printf '100S\n' >/home/stuffed/Maildir/maildirsize
    printf '99 1\n' >>/home/stuffed/Maildir/maildirsize
    chown stuffed /home/stuffed/Maildir/maildirsize
}

source_start() {
    dovecot
    sleep 1
}

# deliver CASE USER WAY [BODY] [HEADER...]: one message to a user with the case's script
deliver() {
    local case=$1 user=$2 way=$3 body=${4:-plain}
    shift 4 || shift $#
    local headers=() header
    for header in "$@"; do headers+=(--header "$header"); done
    local script=/lab/sieve/$case.sieve
    rm -f "/home/$user/.dovecot.sieve" "/home/$user/.dovecot.svbin" "/home/$user/.dovecot.lda-dupes"
    [ -f "$script" ] && install -m 644 -o "$user" "$script" "/home/$user/.dovecot.sieve"
    if [ "$way" = lda ]; then
        python3 /lab/tools/compose.py "$case" "$user@example.org" --body "$body" "${headers[@]}" |
            /usr/lib/dovecot/dovecot-lda -d "$user" -f "alice+$case@example.com" -a "$user@example.org"
    else
        python3 /lab/tools/compose.py "$case" "$user@example.org" --body "$body" --crlf "${headers[@]}" |
            python3 /lab/tools/lmtp.py /run/dovecot/lmtp "alice+$case@example.com" "$user@example.org"
    fi
}

source_inject() {
    local quota=(-o "plugin/quota_rule=*:storage=1k")
    python3 /lab/tools/compose.py dovecot-quota-lda carol@example.org --body long |
        /usr/lib/dovecot/dovecot-lda "${quota[@]}" -d carol -f alice+dovecot-quota-lda@example.com -a carol@example.org
    python3 /lab/tools/compose.py dovecot-quota-lda-alias carol@example.org --body attach |
        /usr/lib/dovecot/dovecot-lda "${quota[@]}" -d carol -f alice+dovecot-quota-lda-alias@example.com -a c.smith@example.org
    python3 /lab/tools/compose.py dovecot-quota-german carol@example.org --body long |
        /usr/lib/dovecot/dovecot-lda "${quota[@]}" -o "plugin/quota_exceeded_message=Das Postfach ist voll" \
            -o "lda_mailbox_autocreate=yes" -d carol -f alice+dovecot-quota-german@example.com -a carol@example.org
    python3 /lab/tools/compose.py dovecot-quota-template carol@example.org --body long |
        /usr/lib/dovecot/dovecot-lda "${quota[@]}" -o "rejection_subject=Zurück: %s" \
            -o "rejection_reason=Ihre Nachricht an %t wurde abgelehnt:%n%r" \
            -d carol -f alice+dovecot-quota-template@example.com -a carol@example.org
    local script case
    for script in /lab/sieve/dovecot-*.sieve; do
        case=$(basename "$script" .sieve)
        deliver "$case" carol lda plain
    done
    deliver dovecot-reject-plain dave lmtp html
    for case in dovecot-reject-utf8 dovecot-vacation-plain dovecot-vacation-mime; do
        deliver "$case" dave lmtp plain
    done
}
