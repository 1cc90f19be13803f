# shellcheck shell=bash disable=SC2034
# Roundcube, a webmail client: read receipts, in the reader's language. Dovecot holds
# the mailboxes; a browser of a few lines logs in and opens the message.
PACKAGES="dovecot-imapd roundcube-core roundcube-sqlite3 php-cli php-sqlite3 php-mbstring php-xml php-intl"
WAIT=60
QUIET=6
LANGUAGES="en_US de_DE fr_FR ja_JP es_ES ru_RU pt_BR it_IT nl_NL zh_CN pl_PL ko_KR"

source_preseed() {
    echo 'roundcube-core roundcube/dbconfig-install boolean false' | debconf-set-selections
}

source_version() {
    echo "Roundcube $(dpkg-query -W -f='${Version}' roundcube-core) (Debian)"
}

source_configure() {
    cat >/etc/dovecot/dovecot.conf <<'END'
protocols = imap
ssl = no
disable_plaintext_auth = no
mail_location = maildir:~/Maildir
log_path = /out/dovecot.txt
passdb {
  driver = static
  args = nopassword=y
}
userdb {
  driver = passwd
}
END
    cat >/etc/roundcube/config.inc.php <<'END'
<?php
$config = [];
$config['db_dsnw'] = 'sqlite:////tmp/roundcube.db?mode=0646';
$config['imap_host'] = '127.0.0.1:143';
$config['smtp_host'] = '192.0.2.25:25';
$config['smtp_user'] = '';
$config['smtp_pass'] = '';
$config['smtp_helo_host'] = 'mail.example.org';
$config['mail_domain'] = 'example.org';
$config['username_domain'] = '';
$config['des_key'] = 'rcmail-!24ByteDESkey*Str';
$config['plugins'] = [];
$config['mdn_requests'] = 1;
$config['log_dir'] = '/out/';
$config['temp_dir'] = '/tmp/';
$config['session_storage'] = 'db';
$config['ip_check'] = false;
END
    chmod 644 /etc/roundcube/config.inc.php
    chmod 777 /out
}

source_start() {
    dovecot
    local root=/var/lib/roundcube/public_html
    [ -d "$root" ] || root=/var/lib/roundcube
    php -S 127.0.0.1:8080 -t "$root" >"$OUT/php.txt" 2>&1 &
    sleep 2
}

# read CASE LANGUAGE BODY [HEADER...]: a reader of that language opens a message
read_message() {
    local case=$1 language=$2 body=$3 headers=() header user
    shift 3
    for header in "$@"; do headers+=(--header "$header"); done
    user=reader-$(tr 'A-Z_' 'a-z-' <<<"$case")
    useradd -m "$user"
    install -d -o "$user" "/home/$user/Maildir/new" "/home/$user/Maildir/cur" "/home/$user/Maildir/tmp"
    python3 /lab/tools/compose.py "$case" "$user@example.org" --body "$body" \
        --header "Disposition-Notification-To: alice+$case@example.com" "${headers[@]}" >"/home/$user/Maildir/new/1"
    chown -R "$user" "/home/$user/Maildir"
    python3 /lab/tools/webmail.py "$user" "$language" >>"$OUT/webmail.txt" 2>&1
}

source_inject() {
    local language
    for language in $LANGUAGES; do
        read_message "receipt-${language/_/-}" "$language" plain
    done
    read_message receipt-html en_US html
    read_message receipt-utf8 de_DE utf8
    read_message receipt-attachment en_US attach
    read_message receipt-orcpt en_US plain "Original-Recipient: rfc822;everybody@example.net"
}
