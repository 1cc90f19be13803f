#!/bin/bash
# In network, process and mount namespaces of their own: two hosts joined by a
# cable. This one is mail.example.org (192.0.2.10) with its client (.50); the
# other, "world", holds every remote host. Nothing leads anywhere else.
set -euo pipefail
cd "$LAB_ROOTS/root"
mount -t proc proc proc
mount -t sysfs sysfs sys 2>/dev/null || true

ip link set lo up
unshare --net sleep infinity &
world=$!
for _ in 1 2 3 4 5 6 7 8 9 10; do
    [ "$(readlink "/proc/$world/ns/net")" = "$(readlink /proc/self/ns/net)" ] || break
    sleep 0.1
done
ip link add v0 type veth peer name v1 netns "$world"
ip addr add 192.0.2.10/24 dev v0
ip addr add 192.0.2.50/24 dev v0
ip -6 addr add 2001:db8::10/64 dev v0 nodad
ip link set v0 up

in_world() {
    nsenter --target "$world" --net "$@"
}
in_world ip link set lo up
in_world ip link set v1 up
for n in 25 $(seq 31 48); do
    in_world ip addr add "192.0.2.$n/24" dev v1
done
in_world ip -6 addr add 2001:db8::45/64 dev v1 nodad
ip route add 198.51.100.0/24 via 192.0.2.31 # not forwarded there: connections time out
ip route add unreachable 203.0.113.0/24     # "no route to host"

in_world chroot . python3 /lab/tools/remote.py /out/cases.json /out >"$LAB_OUT/remote.log" 2>&1 &
chroot . /bin/bash /lab/lib/inside.sh
