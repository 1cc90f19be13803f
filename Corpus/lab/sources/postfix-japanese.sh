# shellcheck shell=bash disable=SC2034
# Postfix with Japanese texts (bounce_template_file), our own wording.
# shellcheck source=sources/postfix.sh
. /lab/sources/postfix.sh
ONLY="user-unknown-511 user-unknown-multiline user-unknown-noenh mbox-full-522 mbox-full-422 greylist-451 relay-denied-554
spam-571-eod conn-refused nxdomain multi-hosts success-relayed local-delivered eai-rcpt eai-rcpt-idn utf8-reply latin1-reply ret-hdrs
local-unknown local-alias-bad four-fates quota-german unknown-german unknown-french unknown-japanese local-expanded"

source_configure_more() {
    cp /lab/templates/postfix-japanese.cf /etc/postfix/bounce.cf
    postconf -e bounce_template_file=/etc/postfix/bounce.cf
}
