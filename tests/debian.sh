#!/usr/bin/env bash
# What the tests need from Debian: real mail servers, a browser, a database server. Silent when all of it is there.
set -euo pipefail

have_chromium() { command -v chromium || command -v chromium-browser || command -v google-chrome; }
have_postgres() { compgen -G '/usr/lib/postgresql/*/bin/initdb'; }

missing=()
[ -x /usr/sbin/dovecot ] || missing+=(dovecot-imapd)
[ -x /usr/lib/dovecot/lmtp ] || missing+=(dovecot-lmtpd)
[ -x /usr/sbin/postfix ] || missing+=(postfix)
have_chromium >/dev/null || missing+=(chromium)
have_postgres >/dev/null || missing+=(postgresql)
command -v certutil >/dev/null || missing+=(libnss3-tools)
command -v systemd-analyze >/dev/null || missing+=(systemd)
[ ${#missing[@]} -eq 0 ] && exit 0

if [ "$(id -u)" -eq 0 ]; then
    as_root=()
elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    as_root=(sudo -n)
else
    as_root=(none)
fi
if [ "${as_root[0]:-}" = none ] || ! command -v apt-get >/dev/null; then
    echo "The tests need these Debian packages, and only root can install them: ${missing[*]}" >&2
    exit 1
fi

echo "Installing what the tests need: ${missing[*]}" >&2
# A service that a package wants to start may fail, or may not be startable at all here: the tests start their own.
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
    printf '#!/bin/sh\nexit 101\n' | "${as_root[@]}" tee "$policy" >/dev/null
    "${as_root[@]}" chmod 755 "$policy"
    trap '"${as_root[@]}" rm -f "$policy"' EXIT
fi
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
