"""Files on this disk: their digests, the space for them, and what a failure of the disk means."""

import errno
import hashlib
import shutil
from pathlib import Path
from urllib.parse import urlsplit

from orchestrator.errors import FetchFailed

AGAIN = "Run the same command again: it keeps the files that are complete."


def digest_of(path: Path, *, like: str) -> str:
    """Return the file's digest in the algorithm of another: `sha256:`, `md5:`, or git's `git:`."""
    algorithm = like.partition(":")[0]
    with path.open("rb") as file:
        if algorithm != "git":
            return f"{algorithm}:{hashlib.file_digest(file, algorithm).hexdigest()}"
        blob = hashlib.sha1(b"blob %d\0" % path.stat().st_size, usedforsecurity=False)
        return f"git:{hashlib.file_digest(file, lambda: blob).hexdigest()}"


def check_digest(path: Path, digest: str, remedy: str) -> None:
    """Raise `FetchFailed` if the file's content is not what `digest` (see `digest_of`) says."""
    if (found := digest_of(path, like=digest)) != digest:
        raise FetchFailed(
            f"the download is not the pinned file ({found} where {digest} is expected), so it was "
            f"not kept. {remedy}"
        )


def check_space(folder: Path, size: int) -> None:
    """Raise the `OSError` of a full disk if `size` more bytes do not fit where `folder` is."""
    if shutil.disk_usage(folder).free < size:
        raise OSError(errno.ENOSPC, f"{in_megabytes(size)} are needed", str(folder))


def disk_error(exc: OSError, folder: Path, elsewhere: str) -> FetchFailed:
    """Return why `folder` did not take a file, in words; `elsewhere` says how to use another."""
    place = exc.filename or folder
    if exc.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return FetchFailed(
            f"The disk of {folder} is full ({exc.strerror}). Free some space, or {elsewhere}. "
            f"{AGAIN}"
        )
    if exc.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return FetchFailed(
            f"{place} cannot be used ({exc.strerror}). Give this user the right to write there, "
            f"or {elsewhere}."
        )
    if exc.errno in (errno.EEXIST, errno.ENOTDIR):
        return FetchFailed(
            f"{place} cannot be a folder: a file is in its place. Move it away, or {elsewhere}."
        )
    return FetchFailed(
        f"{place} cannot be written ({exc.strerror or exc}). Repair it, or {elsewhere}."
    )


def in_megabytes(size: int) -> str:
    return f"{size / 1e9:,.1f} GB" if size >= 1e9 else f"{size / 1e6:.1f} MB"


def without_login(address: str) -> str:
    """Return the address without a name, password or signature in it."""
    parts = urlsplit(address)
    return parts._replace(netloc=parts.netloc.rpartition("@")[2], query="", fragment="").geturl()
