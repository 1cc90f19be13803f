#!/bin/bash
# In the chroot and all namespaces: start the source, hand it the cases, wait
# until nothing comes back any more, sort what came.
#
# A source file defines PACKAGES and some of: source_preseed, source_version,
# source_configure, source_start, source_inject, source_after, source_tick;
# ONLY (the cases it takes; all if empty), MODE (see tools/inject.py), WAIT (seconds at most), QUIET (seconds without a
# new message that end the run).
set -u
export HOME=/root LANG=C LC_ALL=C PATH=/usr/sbin:/usr/bin:/sbin:/bin PYTHONDONTWRITEBYTECODE=1
MODE=smtp:192.0.2.10
WAIT=120
QUIET=25
ONLY=
export OUT=/out
cd / || exit 1
# shellcheck source=/dev/null
. "/lab/sources/$LAB_SOURCE.sh"

has() {
    declare -F "$1" >/dev/null
}
for user in carol dave stuffed looper; do
    id "$user" >/dev/null 2>&1 || useradd -m -s /bin/sh "$user"
done
python3 /lab/tools/dns.py >>"$OUT/dns.log" 2>&1 &
sleep 1

start=$(date +%s)
elapsed() {
    echo $(($(date +%s) - start))
}
has source_configure && source_configure
has source_start && source_start
[ -n "$LAB_SHELL" ] && exec bash -i
if has source_inject; then
    source_inject
else
    # shellcheck disable=SC2086
    python3 /lab/tools/inject.py /out/cases.json "$OUT" "$MODE" ${LAB_ONLY:-$ONLY}
fi
has source_after && source_after

last=-1
same=0
while [ "$(elapsed)" -lt "$WAIT" ] && [ "$same" -lt "$QUIET" ]; do
    now=$(find "$OUT/raw" -name '*.eml' | wc -l)
    if [ "$now" = "$last" ]; then same=$((same + 1)); else same=0; fi
    last=$now
    sleep 1
    has source_tick && source_tick
done
cp /var/log/lab-syslog "$OUT/syslog.txt" 2>/dev/null
echo "$(elapsed) seconds"
python3 /lab/tools/collect.py /out/cases.json "$OUT" "$(source_version)"
