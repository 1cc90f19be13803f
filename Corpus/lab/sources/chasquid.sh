# shellcheck shell=bash disable=SC2034
# chasquid, which relays for authenticated users only: the cases come over the
# submission port, from alice@example.org, whose mail an alias leads to the sink.
PACKAGES="chasquid openssl"
WAIT=150
QUIET=30
MODE="submission:192.0.2.10:587:alice@example.org:secret"
export SENDER_DOMAIN=example.org

source_version() {
    echo "chasquid $(dpkg-query -W -f='${Version}' chasquid) (Debian)"
}

source_configure() {
    local certs=/etc/chasquid/certs/mail.example.org domain=/etc/chasquid/domains/example.org
    mkdir -p "$certs" "$domain"
    openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj /CN=mail.example.org \
        -addext subjectAltName=DNS:mail.example.org \
        -keyout "$certs/privkey.pem" -out "$certs/fullchain.pem" 2>"$OUT/openssl.txt"
    cat >/etc/chasquid/chasquid.conf <<'END'
hostname: "mail.example.org"
smtp_address: "192.0.2.10:25"
submission_address: "192.0.2.10:587"
monitoring_address: ""
mail_delivery_agent_bin: "/bin/false"
data_dir: "/var/lib/chasquid"
mail_log_path: "/out/chasquid-mail.txt"
suffix_separators: "+"
END
    printf 'alice: alice@example.com\ncarol: carol.away@widgets.example.net\n' >"$domain/aliases"
    chasquid-util user-add alice@example.org --password=secret >"$OUT/chasquid-util.txt" 2>&1
}

source_start() {
    chasquid -v=1 >"$OUT/chasquid.txt" 2>&1 &
    sleep 2
}
