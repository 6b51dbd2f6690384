"""Fetch the art and word lists from the npm registry, pinned, into a folder outside the repository.

`python -m art.packages FOLDER` runs `npm pack` for each package, checks the archive's SHA-256 and
unpacks it. What is already there and whole is left alone.
"""

import argparse
import hashlib
import shutil
import subprocess
import tarfile
from pathlib import Path

# name, version, folder to unpack to, SHA-256 of the archive. All MIT.
PACKAGES = [
    (
        "@lobehub/fluent-emoji-3d",
        "1.1.0",
        "fluent-emoji-3d",
        "c1bb7eee7de090205a232518a9ab4adb3df458bfbe8a1f78232991194c8b2e58",
    ),
    (
        "emojibase-data",
        "17.0.0",
        "emojibase-data",
        "d01d0e2ca4e22cb402679532155342c71e2e871f25c32223c013b8b166ebdf5a",
    ),
    (
        "emojilib",
        "4.0.3",
        "emojilib",
        "7f9a6b43cff31d18985b7d65d11faba5bd971cbcc60020cf6d09322fbaaaf303",
    ),
]


def fetch(folder):
    """Unpack every package of PACKAGES to folder/<name>."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, version, short, digest in PACKAGES:
        target = folder / short
        mark = target / ".complete"
        if mark.exists() and mark.read_text() == digest:
            print(f"{name}@{version}: there")
            continue
        out = subprocess.run(
            ["npm", "pack", "--silent", f"{name}@{version}"],
            cwd=folder,
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        archive = folder / out.strip().splitlines()[-1]
        found = hashlib.sha256(archive.read_bytes()).hexdigest()
        if found != digest:
            raise SystemExit(f"{archive.name}: SHA-256 is {found}, expected {digest}")
        shutil.rmtree(target, ignore_errors=True)
        with tarfile.open(archive) as tar:
            tar.extractall(folder / f".{short}", filter="data")
        (folder / f".{short}" / "package").rename(target)
        shutil.rmtree(folder / f".{short}")
        archive.unlink()
        mark.write_text(digest)
        print(f"{name}@{version}: unpacked to {target}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    fetch(parser.parse_args().folder)
