#!/bin/bash
# Outermost layer, in a mount and UTS namespace of its own: lays a file system
# for the source over the base, installs its packages once, and starts a run on
# a fresh layer above, so that every run starts from the same state.
set -euo pipefail

fresh=$LAB_ROOTS/run
root=$LAB_ROOTS/root

device_nodes() {
    mount -t tmpfs -o mode=755 dev dev
    local node
    for node in "null 1 3" "zero 1 5" "full 1 7" "random 1 8" "urandom 1 9" "tty 5 0"; do
        read -r name major minor <<<"$node"
        mknod -m 666 "dev/$name" c "$major" "$minor"
    done
    ln -s /proc/self/fd dev/fd
    ln -s /proc/self/fd/0 dev/stdin
    ln -s /proc/self/fd/1 dev/stdout
    ln -s /proc/self/fd/2 dev/stderr
    mkdir -p dev/shm dev/pts
    chmod 1777 dev/shm
    mount -t devpts devpts dev/pts -o newinstance,ptmxmode=0666
    ln -s pts/ptmx dev/ptmx
}

furnish() {
    cd "$root"
    mkdir -p lab out proc sys dev tmp
    device_nodes
    mount --bind "$LAB_HERE" lab
    mount --bind "$LAB_OUT" out
    mount -t tmpfs -o mode=1777 tmp tmp
    mount -t tmpfs -o mode=755 run run
    mkdir -p run/lock
    hostname mail.example.org
    echo mail.example.org >etc/hostname
    echo example.org >etc/mailname
    printf '127.0.0.1 localhost\n192.0.2.10 mail.example.org mail\n192.0.2.25 mx.example.com\n' >etc/hosts
}

install_packages() {
    mount -t proc proc proc
    cp /etc/resolv.conf etc/resolv.conf
    printf '#!/bin/sh\nexit 101\n' >usr/sbin/policy-rc.d
    chmod 755 usr/sbin/policy-rc.d
    if ! chroot . /bin/bash /lab/lib/install.sh >"$LAB_ROOTS/install.log" 2>&1; then
        tail -20 "$LAB_ROOTS/install.log" >&2
        exit 1
    fi
    umount proc
    touch "$LAB_ROOTS/is-installed"
}

mount --make-rprivate /
if [ ! -e "$LAB_ROOTS/is-installed" ]; then
    mount -t overlay overlay -o "lowerdir=$LAB_BASE,upperdir=$LAB_ROOTS/installed,workdir=$LAB_ROOTS/work" "$root"
    furnish
    install_packages
    cd /
    umount -R "$root"
fi

rm -rf "$fresh" "${LAB_OUT:?}"/*
mkdir -p "$fresh/upper" "$fresh/work"
mount -t overlay overlay -o "lowerdir=$LAB_ROOTS/installed:$LAB_BASE,upperdir=$fresh/upper,workdir=$fresh/work" "$root"
furnish
echo 'nameserver 127.0.0.1' >etc/resolv.conf
python3 "$LAB_HERE/tools/cases.py" "$LAB_OUT/cases.json" "$LAB_CASES"
exec unshare --net --ipc --pid --fork --kill-child --mount-proc bash "$LAB_HERE/lib/network.sh"
