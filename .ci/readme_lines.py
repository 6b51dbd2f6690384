"""Runs the shell lines of README.md, in order, as a reader would: `python .ci/readme_lines.py`.

Every fenced block whose info string is exactly `sh` is run, all of them in one bash, in the
repository's folder, with `set -euo pipefail`. A block that must not be run, because it needs what
CI has not or shows what a terminal printed, is fenced as `console` or `text`. Two lines are
special:

- `make run` is started in the background, with its log in a file; the next line runs once
  http://127.0.0.1:8000/readyz answers 200, and the server is stopped at the end. Where a block
  calls port 8000 before any `make run`, it is started then.
- `make test` and `make test-all` are left out: .ci/run runs them itself.
"""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BLOCK = re.compile(r"^```sh\n(.*?)^```$", re.MULTILINE | re.DOTALL)
MAKE = re.compile(r"^make (run|test|test-all)\b[^\n]*$", re.MULTILINE)
SERVER = re.compile(r"(127\.0\.0\.1|localhost):8000")
START = """\
if [ -z "$server" ]; then
    make run >"$server_log" 2>&1 & server=$!
    for _ in $(seq 600); do
        curl --silent --fail --output /dev/null http://127.0.0.1:8000/readyz && break
        kill -0 "$server" 2>/dev/null || { cat "$server_log"; exit 1; }
        sleep 1
    done
fi"""
BEGIN = """\
set -euo pipefail
server='' server_log=$(mktemp) here=''
finish() {
    status=$?
    # The server is make's child.
    [ -z "$server" ] || { pkill -TERM -P "$server" || true; wait "$server" || true; }
    [ "$status" = 0 ] || echo "README.md: the block at line $here failed ($status)" >&2
    exit "$status"
}
trap finish EXIT
"""


def script_of(text: str) -> str:
    """The bash program that the blocks of a Markdown text make, empty if there are none."""
    parts = []
    for block in BLOCK.finditer(text):
        line = text.count("\n", 0, block.start()) + 2
        commands = MAKE.sub(lambda found: START if found[1] == "run" else "", block[1])
        parts.append(f'\nhere={line}\necho "== README.md:{line}"\n')
        if SERVER.search(commands) and START not in commands:
            parts.append(f"{START}\n")
        parts.append(commands)
    return BEGIN + "".join(parts) if parts else ""


def main() -> int:
    script = script_of((ROOT / "README.md").read_text(encoding="utf-8"))
    if not script:
        print("README.md has no block that is fenced as `sh`: nothing shows how to begin.")
        return 1
    return subprocess.run(["bash", "-c", script], cwd=ROOT, stdin=subprocess.DEVNULL).returncode


if __name__ == "__main__":
    sys.exit(main())
