#!/bin/sh
# Checks and tests the web app. It needs Node 20.19 or later and Chromium; where they are not there
# it says so and succeeds, or with --required fails. With --has-node it only says whether Node will do.
set -eu
cd "$(dirname "$0")"

chromium=${PLAYWRIGHT_CHROMIUM_PATH:-$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)}
newer='const [a, b] = process.versions.node.split("."); process.exit(a > 20 || (a == 20 && b >= 19) ? 0 : 1)'
missing=
command -v npm >/dev/null && node -e "$newer" 2>/dev/null || missing="Node 20.19 or later with npm"
if [ "${1:-}" = --has-node ]; then
    [ -z "$missing" ]
    exit
fi
[ -x "$chromium" ] || missing="${missing:+$missing, and }Chromium"
if [ -n "$missing" ]; then
    echo "THE WEB APP IS NOT TESTED: this machine lacks $missing." >&2
    [ "${1:-}" != --required ]
    exit
fi

[ node_modules/.package-lock.json -nt package-lock.json ] || npm ci --no-audit --no-fund
npm run -s check-api
npm run -s types
npm run -s lint
npm run -s test
npm run -s check-build
PLAYWRIGHT_CHROMIUM_PATH=$chromium npm run -s e2e
