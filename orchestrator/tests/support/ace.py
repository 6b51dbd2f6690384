"""Ace, the accessibility checker of the DAISY Consortium, which reads EPUB files in Chromium."""

import json
import os
import subprocess
from pathlib import Path
from typing import Any

from filelock import FileLock

from benchmarks.service.programs import NotInstalled, find

ROOT = Path(__file__).parents[3]
FOLDER = ROOT / "tools/ace"


def ace_reports(paths: list[Path], home: Path) -> list[dict[str, Any]]:
    """What tools/ace/check.mjs prints of each EPUB file: its `documents` and `problems`.

    Ace is installed the first time; it writes its log and settings to `home`. Raises
    `NotInstalled` where Node or Chromium is missing, or no package index can be reached.
    """
    chromium = find("chromium", os.environ.get("PLAYWRIGHT_CHROMIUM_PATH", ""), "google-chrome")
    if subprocess.run(["sh", ROOT / "web/test.sh", "--has-node"]).returncode:
        raise NotInstalled("Node 20.19 or later with npm is not installed")
    # Test processes that run side by side share the folder, which npm empties first.
    with FileLock(FOLDER / ".install.lock"):
        _install()
    done = subprocess.run(
        ["node", FOLDER / "check.mjs", *paths],
        capture_output=True,
        text=True,
        env=os.environ
        | {
            "PUPPETEER_EXECUTABLE_PATH": chromium,
            "HOME": str(home),
            "XDG_CONFIG_HOME": str(home),
            "XDG_STATE_HOME": str(home),
        },
    )
    if done.returncode:
        raise RuntimeError(done.stdout + done.stderr)
    found = json.loads(done.stdout)
    return [found[str(path)] for path in paths]


def _install() -> None:
    installed = FOLDER / "node_modules/.package-lock.json"
    lock = FOLDER / "package-lock.json"
    if installed.exists() and installed.stat().st_mtime > lock.stat().st_mtime:
        return
    done = subprocess.run(
        ["npm", "ci", "--no-audit", "--no-fund"], cwd=FOLDER, capture_output=True, text=True
    )
    if done.returncode:
        raise NotInstalled(f"Ace cannot be installed: {done.stderr.strip()}")
