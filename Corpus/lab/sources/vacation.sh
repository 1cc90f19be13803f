# shellcheck shell=bash disable=SC2034
# vacation, the classic autoresponder of BSD.
PACKAGES="vacation"
WAIT=30
QUIET=4

source_version() {
    echo "vacation $(dpkg-query -W -f='${Version}' vacation) (Debian)"
}

source_configure() {
    printf '#!/bin/sh\nexec python3 /lab/tools/send.py "$@"\n' >/usr/sbin/sendmail
    chmod 755 /usr/sbin/sendmail
}

# answer CASE BODY: one message to carol, answered with what stands on standard input
answer() {
    cat >/home/carol/.vacation.msg
    chown carol /home/carol/.vacation.msg
    rm -f /home/carol/.vacation.db
    su carol -c "vacation -i"
    (
        echo "From alice+$1@example.com Mon Jan  5 09:00:00 2026"
        echo "Return-Path: <alice+$1@example.com>"
        python3 /lab/tools/compose.py "$1" carol@example.org --body "$2"
    ) | su carol -c "vacation -a carol@example.org carol"
}

source_inject() {
    answer vacation-plain plain <<'END'
Subject: away from my mail
From: carol@example.org (Carol Example)

I will not be reading my mail for a while.
Your mail regarding "$SUBJECT" will be read when I return.
END
    answer vacation-german html <<'END'
From: Carol Example <carol@example.org>
Subject: Abwesenheit
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: 8bit
Precedence: bulk

Ich bin im Urlaub und lese keine Post.
END
    answer vacation-moved list <<'END'
Subject: I have moved
From: carol@example.org

This address will be gone soon. Please write to carol@example.net.
END
    answer vacation-personal plain <<'END'
From: carol@example.org
Subject: Re: $SUBJECT

No answer before the first of the month.
END
}
