# shellcheck shell=bash disable=SC2034
# GNU Mailutils: its Sieve interpreter's reject and vacation.
PACKAGES="mailutils"
WAIT=30
QUIET=4

source_version() {
    echo "GNU Mailutils $(dpkg-query -W -f='${Version}' mailutils) (Debian)"
}

source_configure() {
    printf '#!/bin/sh\nexec python3 /lab/tools/send.py "$@"\n' >/usr/sbin/sendmail
    chmod 755 /usr/sbin/sendmail
    cat >/etc/mailutils.conf <<'END'
mailer {
  url "sendmail:/usr/sbin/sendmail";
};
address {
  email-domain example.org;
};
END
}

# answer CASE BODY: one message in carol's mailbox, sifted by the script on standard input
answer() {
    cat >/tmp/script.sieve
    (
        echo "From alice+$1@example.com Mon Jan  5 09:00:00 2026"
        echo "Return-Path: <alice+$1@example.com>"
        python3 /lab/tools/compose.py "$1" carol@example.org --body "$2" | sed "s/alice@example.com/alice+$1@example.com/"
        echo
    ) >/tmp/box
    chown carol /tmp/box /tmp/script.sieve
    su carol -c "sieve --mbox-url=/tmp/box --verbose /tmp/script.sieve" >>"$OUT/sieve.txt" 2>&1
    rm -f /home/carol/.vacation*
}

source_inject() {
    answer mailutils-reject plain <<'END'
require ["reject"];
reject "I do not take mail from you.";
END
    answer mailutils-reject-long attach <<'END'
require ["reject"];
reject text:
This mailbox takes orders only.
For everything else write to info@example.org.
.
;
END
    answer mailutils-reject-list list <<'END'
require ["reject"];
reject "Take me off your list.";
END
    answer mailutils-vacation plain <<'END'
require ["vacation"];
vacation :days 1 :aliases ["carol@example.org"] "I am away until Monday.";
END
    answer mailutils-vacation-subject html <<'END'
require ["vacation"];
vacation :days 1 :aliases ["carol@example.org"] :subject "Out of office" "Back on Monday.";
END
    answer mailutils-reject-utf8 utf8 <<'END'
require ["reject"];
reject "Nicht angenommen. Grüße aus Köln";
END
    answer mailutils-vacation-german plain <<'END'
require ["vacation"];
vacation :days 1 :aliases ["carol@example.org"] :subject "Abwesend – Grüße" "Bin bis Montag nicht da.";
END
}
