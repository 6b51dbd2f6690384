"""Renew the lock files, which list the hashes of all that is installed: `make lock`.

uv resolves each requirements file for every system and Python from 3.11 on. The files build on one
another, so each lock holds only what the one before it lacks:

    requirements.lock         what `make demo` and `make run` need
    requirements-scale.lock   and what several machines need (the Docker image)
    requirements-dev.lock     and what `make test` and `make lint` need
    requirements-cuda.lock    the libraries of torch's CUDA build, where pip chooses that build

`tools/install.py` installs them.
"""

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from urllib.parse import unquote, urlsplit

ROOT = Path(__file__).resolve().parents[1]
# Only torch's CUDA build depends on these.
CUDA = re.compile(r"(nvidia|cuda|triton)\b")


def main() -> None:
    pins = resolved(ROOT / "requirements-dev.txt", pins=())
    known: set[str] = set()
    cuda: dict[str, str] = {}
    for name in ("requirements", "requirements-scale", "requirements-dev"):
        packages = resolved(ROOT / f"{name}.txt", pins=pins)
        cuda |= {line: hashes for line, hashes in packages.items() if CUDA.match(line)}
        new = {line: each for line, each in packages.items() if line not in {*known, *cuda}}
        known |= new.keys()
        for line in new:
            if line.startswith("torch==") and (build := local_build(line)):
                new[line] += f" \\\n    --hash=sha256:{build}"
        write(name, new)
    write("requirements-cuda", cuda)


def resolved(requirements: Path, *, pins: Iterable[str]) -> dict[str, str]:
    """Return all that `requirements` needs: hashes by `NAME==VERSION ; MARKER`.

    `pins` are the packages whose versions are decided.
    """
    with tempfile.TemporaryDirectory() as folder:
        constraints = Path(folder) / "constraints.txt"
        constraints.write_text("\n".join(pins))
        done = subprocess.run(
            [
                *(sys.executable, "-m", "uv", "pip", "compile", "--quiet"),
                *("--universal", "--python-version", "3.11", "--generate-hashes"),
                *("--no-header", "--no-annotate", "--constraints", constraints, requirements),
            ],
            check=True,
            stdout=subprocess.PIPE,
            text=True,
        )
    packages = re.findall(r"^(\S.*?) \\\n((?:    --hash=.*\n?)+)", done.stdout, re.MULTILINE)
    return {line: hashes.rstrip() for line, hashes in packages}


def local_build(requirement: str) -> str | None:
    """Return the hash of the build that this machine's pip prefers, if it is not the public one.

    Such as a CPU build of torch from a folder or from another index, which saves gigabytes.
    """
    done = subprocess.run(
        [
            *(sys.executable, "-m", "pip", "install", "--dry-run", "--ignore-installed"),
            *("--no-deps", "--quiet", "--report", "-", requirement.partition(" ;")[0]),
        ],
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    [chosen] = json.loads(done.stdout)["install"]
    source = chosen["download_info"]
    if "+" not in chosen["metadata"]["version"]:
        return None
    url = urlsplit(source["url"])
    if url.scheme == "file":
        return sha256(Path(unquote(url.path)).read_bytes()).hexdigest()
    return source["archive_info"]["hashes"]["sha256"]


def write(name: str, packages: dict[str, str]) -> None:
    lines = [f"{line} \\\n{hashes}\n" for line, hashes in sorted(packages.items())]
    path = ROOT / f"{name}.lock"
    path.write_text(f"# Made by `make lock` from {name}.txt.\n" + "".join(lines))
    print(f"{path.name}: {len(lines)} packages")


if __name__ == "__main__":
    main()
