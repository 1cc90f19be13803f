# shellcheck shell=bash disable=SC2034
# mailbot of the Courier project: autoreplies in the form of plain replies,
# delivery reports and feedback reports.
PACKAGES="maildrop"
WAIT=30
QUIET=4

source_version() {
    echo "mailbot, maildrop $(dpkg-query -W -f='${Version}' maildrop) (Debian)"
}

source_configure() {
    printf '#!/bin/sh\nexec python3 /lab/tools/send.py "$@"\n' >/usr/sbin/sendmail
    chmod 755 /usr/sbin/sendmail
    cat >/tmp/away.txt <<'END'
I am away until Monday.

Carol
END
    cat >/tmp/weg.txt <<'END'
Ich bin bis Montag nicht zu erreichen. Grüße, Jürgen
END
    cat >/tmp/abuse.txt <<'END'
This is an email abuse report for a message received from 192.0.2.10.
For more information about this format please see RFC 5965.
END
    cat >/tmp/full.txt <<'END'
The mailbox is full. Your message has not been stored.
END
}

# answer CASE BODY OPTION...: one message, answered by mailbot with these options
answer() {
    local case=$1 body=$2
    shift 2
    python3 /lab/tools/compose.py "$case" carol@example.org --body "$body" \
        --header "Reply-To: alice+$case@example.com" --header "Return-Path: <alice+$case@example.com>" |
        SENDER="alice+$case@example.com" mailbot "$@" -A "From: Carol Example <carol@example.org>" /usr/sbin/sendmail -f "" -t
}

source_inject() {
    answer mailbot-reply plain -t /tmp/away.txt -T reply
    answer mailbot-reply-german html -t /tmp/weg.txt -c utf-8 -T reply -s "Abwesend: Grüße" -N
    answer mailbot-reply-nobody plain -t /tmp/away.txt -T reply -n -s "Out of office"
    answer mailbot-forward attach -t /tmp/away.txt -T forwardatt
    answer mailbot-dsn plain -t /tmp/away.txt -T replydsn -M carol@example.org
    answer mailbot-dsn-full attach -t /tmp/full.txt -T replydsn -M carol@example.org -s "Mailbox full"
    answer mailbot-dsn-nested fwddsn -t /tmp/away.txt -T replydsn -M carol@example.org
    answer mailbot-dsn-8bit utf8 -t /tmp/weg.txt -c utf-8 -T replydsn -M carol@example.org
    local type
    for type in abuse fraud virus other; do
        answer "mailbot-feedback-$type" plain -t /tmp/abuse.txt -T replyfeedback -R "$type"
    done
    answer mailbot-feedback-attachment attach -t /tmp/abuse.txt -T replyfeedback -R abuse
    answer mailbot-feedback-german utf8 -t /tmp/weg.txt -c utf-8 -T replyfeedback -R abuse
    answer mailbot-feedback-html html -t /tmp/abuse.txt -T replyfeedback -R fraud
}
