#!/bin/bash
# In the chroot, with the network of the machine: install the source's packages.
set -eu
export HOME=/root DEBIAN_FRONTEND=noninteractive LANG=C
PACKAGES=
# shellcheck source=/dev/null
. "/lab/sources/$LAB_SOURCE.sh"
declare -F source_preseed >/dev/null && source_preseed
apt-get update -qq
# shellcheck disable=SC2086
apt-get install -y -qq --no-install-recommends $PACKAGES
apt-get clean
