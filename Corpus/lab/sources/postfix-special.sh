# shellcheck shell=bash disable=SC2034,SC2016
# What else Postfix sends: probe replies (sendmail -bv), delivery reports (sendmail -v),
# double bounces and the postmaster's copies, VERP by XVERP, rejections by its own checks.
# shellcheck source=sources/postfix.sh
. /lab/sources/postfix.sh
WAIT=60
QUIET=20

source_configure_more() {
    postconf -e 'notify_classes = bounce, 2bounce, delay, protocol, resource, software' \
        bounce_notice_recipient=copies@example.com 2bounce_notice_recipient=doubles@example.com \
        delay_notice_recipient=delays@example.com error_notice_recipient=errors@example.com \
        'transport_maps = inline:{ { hold.example = error:5.3.0 mail for this domain is not taken here }, { away.example = error:5.1.2 domain has moved to other.example }, { later.example = retry:4.3.0 this domain is being moved } }' \
        'header_checks = regexp:{{/^X-Refuse: (.*)/ REJECT refused by content rule: $1}}' \
        'smtpd_verp_clients = 192.0.2.50' 'authorized_verp_clients = 192.0.2.50' 'virtual_alias_maps = inline:{ sales@example.org=jane.doe@widgets.example.net }'
}

# submit CASE SENDER OPTION... -- RECIPIENT...: one message through sendmail
submit() {
    local case=$1 sender=$2 options=()
    shift 2
    while [ "$1" != -- ]; do options+=("$1") && shift; done
    shift
    python3 /lab/tools/compose.py "$case" "$1" | sendmail -f "$sender" "${options[@]}" "$@"
}

source_inject() {
    local jane=jane.doe@widgets.example.net full=full.box@widgets.example.net happy=someone.real@widgets.example.net
    submit probe-unknown alice+probe-unknown@example.com -bv -- $jane
    submit probe-good alice+probe-good@example.com -bv -- $happy
    submit probe-local alice+probe-local@example.com -bv -- carol@example.org
    submit probe-alias alice+probe-alias@example.com -bv -- sales@example.org
    submit probe-mixed alice+probe-mixed@example.com -bv -- $jane $happy carol@example.org no.one@absent.example
    submit probe-nxdomain alice+probe-nxdomain@example.com -bv -- info@no-such-domain.example
    submit probe-later alice+probe-later@example.com -bv -- grey@widgets.example.net
    submit verbose-good alice+verbose-good@example.com -v -- $happy
    submit verbose-local alice+verbose-local@example.com -v -- carol@example.org
    submit verbose-mixed alice+verbose-mixed@example.com -v -- $full $happy carol@example.org
    submit double-unknown $jane -i -- left.company@corp.example
    submit double-full $full -i -- bob@legacy.example
    submit double-nxdomain someone@absent-sender.example -i -- $jane
    submit verp-two announce-bounces+verp-two@example.com -XV -- $jane $full
    submit verp-one announce-bounces+verp-one@example.com -XV -- list.member@widgets.example.net
    submit error-transport alice+error-transport@example.com -i -- someone@hold.example
    submit error-moved alice+error-moved@example.com -i -- someone@away.example
    submit retry-transport alice+retry-transport@example.com -i -- someone@later.example
    submit virtual-alias alice+virtual-alias@example.com -i -- sales@example.org
    python3 /lab/tools/compose.py content-rule $happy --header 'X-Refuse: the word pineapple' |
        sendmail -f alice+content-rule@example.com $happy
}
