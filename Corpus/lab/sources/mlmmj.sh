# shellcheck shell=bash disable=SC2034
# mlmmj, a mailing list manager: what it answers, refuses and sends to its members.
PACKAGES="mlmmj"
WAIT=60
QUIET=8

source_version() {
    echo "mlmmj $(dpkg-query -W -f='${Version}' mlmmj) (Debian)"
}

# a list: NAME
list() {
    local dir=/var/spool/mlmmj/$1
    printf 'lists.example.org\nowner@example.com\nen\nn\nn\n' | mlmmj-make-ml -L "$1" -s /var/spool/mlmmj >>"$OUT/make-ml.txt" 2>&1
    echo 192.0.2.25 >"$dir/control/relayhost"
    echo 25 >"$dir/control/smtpport"
    echo mail.example.org >"$dir/control/smtphelo"
    touch "$dir/control/notifysub"
    chown -R carol "$dir"
}

# receive LIST RECIPIENT CASE BODY [HEADER...]: a message to the list
receive() {
    local list=$1 to=$2 case=$3 body=$4 headers=() header
    shift 4
    for header in "$@"; do headers+=(--header "$header"); done
    (
        echo "Return-Path: <alice+$case@example.com>"
        echo "Delivered-To: $to"
        echo "X-Original-To: $to"
        python3 /lab/tools/compose.py "$case" "$to" --body "$body" "${headers[@]}" | sed "s/alice@example.com/alice+$case@example.com/"
    ) | SENDER="alice+$case@example.com" RECIPIENT=$to su -m carol -c "/usr/bin/mlmmj-receive -F -L /var/spool/mlmmj/$list" >>"$OUT/receive.txt" 2>&1
    sleep 1
}

source_configure() {
    mkdir -p /var/spool/mlmmj
    chown carol /var/spool/mlmmj
    list open
    list closed
    touch /var/spool/mlmmj/closed/control/subonlypost
    list small
    echo 500 >/var/spool/mlmmj/small/control/maxmailsize
    list moderated
    touch /var/spool/mlmmj/moderated/control/moderated
    echo owner@example.com >/var/spool/mlmmj/moderated/control/moderators
    list private
    touch /var/spool/mlmmj/private/control/closedlist
    chown -R carol /var/spool/mlmmj
    chmod 777 /out
}

source_inject() {
    local at=@lists.example.org
    receive open "open+subscribe$at" mlmmj-subscribe plain
    receive open "open+help$at" mlmmj-help plain
    receive open "open+faq$at" mlmmj-faq plain
    receive open "open+unsubscribe$at" mlmmj-unsubscribe plain
    receive open "open+list$at" mlmmj-list plain
    receive closed "closed$at" mlmmj-not-a-member html
    receive closed "closed$at" mlmmj-not-a-member-utf8 utf8
    receive small "small$at" mlmmj-too-large long
    receive moderated "moderated$at" mlmmj-moderated plain
    receive private "private+subscribe$at" mlmmj-closed-list plain
    receive open "open+get-99$at" mlmmj-get-missing plain
    su carol -c "/usr/bin/mlmmj-sub -L /var/spool/mlmmj/open -a alice+mlmmj-member@example.com -c" >>"$OUT/receive.txt" 2>&1
    receive open "open$at" mlmmj-post plain
    receive open "open$at" mlmmj-post-html html
    sleep 2
    # a member bounces: the list notes it and, later, probes
    su carol -c "/usr/bin/mlmmj-bounce -L /var/spool/mlmmj/open -a alice+mlmmj-member=example.com -n 1" >>"$OUT/receive.txt" 2>&1
    su carol -c "/usr/bin/mlmmj-bounce -L /var/spool/mlmmj/open -a alice+mlmmj-member=example.com -p" >>"$OUT/receive.txt" 2>&1
}
