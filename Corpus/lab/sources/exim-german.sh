# shellcheck shell=bash disable=SC2034
# Exim with German texts (bounce_message_file, warn_message_file), our own wording.
# shellcheck source=sources/exim.sh
. /lab/sources/exim.sh
ONLY="user-unknown-511 user-unknown-multiline user-unknown-noenh mbox-full-522 mbox-full-422 greylist-451 relay-denied-554 net-unreach tarpit conn-timeout dns-timeout
spam-571-eod nxdomain multi-hosts utf8-reply latin1-reply ret-hdrs local-unknown local-alias-bad local-quota local-pipe-fail local-loop four-fates quota-german unknown-german"

source_configure_more() {
    cat >/etc/exim4/bounce.txt <<'END'
Subject: Unzustellbar: Nachricht geht zurück
****
Diese Nachricht hat das Mailsystem automatisch erzeugt.

Eine Nachricht, die Sie gesendet haben, konnte nicht allen Empfängern
zugestellt werden. Der Fehler ist von Dauer. Diese Adressen sind betroffen:
****
Der folgende Text entstand beim Versuch der Zustellung:
****
------ Es folgt eine Kopie Ihrer Nachricht mit allen Kopfzeilen. ------
****
------ Der Inhalt ist länger als $bounce_return_size_limit; es folgt nur der Anfang. ------
****
------ Es folgen nur die Kopfzeilen. ------
****
END
    cat >/etc/exim4/warn.txt <<'END'
Subject: Verzögert: Nachricht wartet seit $warn_message_delay
****
Diese Nachricht hat das Mailsystem auf $primary_hostname automatisch erzeugt.

Eine Nachricht, die Sie gesendet haben, ist nach $warn_message_delay noch
nicht allen Empfängern zugestellt. Die Nachricht trägt die Kennung $message_exim_id.

Noch nicht zugestellt ist sie an:
****
Sie müssen nichts tun. Die Zustellung wird weiter versucht.
****
END
    sed -i '1i bounce_message_file = /etc/exim4/bounce.txt\nwarn_message_file = /etc/exim4/warn.txt' /etc/exim4/exim4.conf
}
