"""One file over HTTP, into a part that the next try or the next run goes on from."""

import email.utils
import errno
import hashlib
import json
import os
import shutil
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeVar
from urllib.parse import urlsplit

if TYPE_CHECKING:
    import httpx2


T = TypeVar("T")

# pip's own `Retry(backoff_factor=0.25)`: 0.25, 0.5, 1, 2, 4 seconds.
BACKOFF_SECONDS = 0.25
LONGEST_PAUSE_SECONDS = 60.0
# Where parts of what belongs into the models folder lie in it.
DOWNLOADS = ".fetch"

AGAIN = "Run the same command again: it goes on from there."


class Listener(Protocol):
    """Whoever watches a fetch."""

    def plan(self, sizes: Mapping[str, int]) -> None:
        """What will be downloaded, before it begins: bytes by the names that `progress` gives.

        Those of a wheel are a guess (what comes out of it) until its download begins.
        """

    def progress(self, name: str, done: int, total: int | None) -> None:
        """`done` of `total` bytes of the download are here, those of earlier runs included."""

    def note(self, sentence: str) -> None:
        """Something worth a line: waiting for another fetch, trying again."""


class Failed(Exception):
    """One place did not deliver; another one may. `remedy` is a sentence."""

    def __init__(self, words: str, remedy: str) -> None:
        super().__init__(words)
        self.remedy = remedy


class Passing(Failed):
    """A failure that may be gone on the next try, `pause` seconds later if the server said so."""

    def __init__(self, words: str, remedy: str, *, pause: float = 0.0) -> None:
        super().__init__(words, remedy)
        self.pause = pause


@dataclass(frozen=True, slots=True, kw_only=True)
class Remedies:
    """What mends the failures of one kind of place, a sentence each."""

    network: str
    proxy: str
    certificate: str
    login: str
    later: str


class Downloader:
    """Downloads over one client, patient for `retries` tries in a row that bring nothing.

    `refusal` says what an answer means that is neither the file nor a part of it. `timeout` is in
    seconds, for a connection and for each time that nothing comes; None leaves the client's own.
    """

    def __init__(
        self,
        client: "httpx2.Client",
        listener: Listener,
        remedies: Remedies,
        *,
        retries: int,
        timeout: float | None = None,
        refusal: "Callable[[httpx2.Response], Failed] | None" = None,
    ) -> None:
        self._client = client
        self._listener = listener
        self._remedies = remedies
        self._retries = retries
        self._options = {} if timeout is None else {"timeout": timeout}
        self._refusal = refusal or partial(refused, remedies=remedies)

    def fetch(
        self,
        url: str,
        part: Path,
        use: Callable[[Path], None],
        *,
        name: str,
        size: int | None = None,
        room: int = 0,
        headers: Mapping[str, str] = {},
    ) -> None:
        """Bring all of `url` into `part`, and hand it to `use`, which checks and takes it.

        What `part` has is kept; `use` raises `Failed` if it turns out wrong, and then all is
        downloaded once more. With `size` the part is of a file whose bytes are known (they are
        what its hash says), so nothing but they can be in it. Without, a file beside the part says
        what it is of. `room` are bytes that the disk needs beside the download. Raises `Failed`,
        or `OSError` if the disk does not take it.
        """
        part.parent.mkdir(parents=True, exist_ok=True)
        rest = partial(
            self._fetch_rest, url, part, name=name, size=size, room=room, headers=headers
        )
        try:
            resumed = self.retrying(rest, position=lambda: size_of(part))
        except Passing as exc:
            raise Failed(
                f"the download broke off at {size_of(part) / 1e6:.1f} MB: {exc}",
                f"{exc.remedy} {AGAIN}",
            ) from exc
        try:
            use(part)
        except Failed:
            discard(part)
            if not resumed:
                raise
            # The earlier part may be what is wrong: a power cut leaves zeros in it, and a server
            # without validators does not say that the file has changed.
            self.fetch(url, part, use, name=name, size=size, room=room, headers=headers)
        discard(part)

    def retrying(self, work: Callable[[], T], *, position: Callable[[], int] = lambda: 0) -> T:
        """Do `work`, and again after each passing failure, until `retries` of them in a row have
        brought `position` no further."""
        failures, furthest = 0, position()
        while True:
            try:
                return work()
            except Passing as exc:
                if (reached := position()) > furthest:
                    failures, furthest = 0, reached
                failures += 1
                if failures > self._retries:
                    raise
                pause = min(
                    exc.pause or BACKOFF_SECONDS * 2 ** (failures - 1), LONGEST_PAUSE_SECONDS
                )
                self._listener.note(f"{exc}; trying again in {pause:.2g} s.")
                time.sleep(pause)

    def _fetch_rest(
        self,
        url: str,
        part: Path,
        *,
        name: str,
        size: int | None,
        room: int,
        headers: Mapping[str, str],
    ) -> bool:
        """One request for what `part` lacks; True if bytes of an earlier request were kept."""
        import httpx2

        state_file = part.with_suffix(".json")
        have = size_of(part)
        state = _read_state(state_file) if size is None else {"size": size, "validator": None}
        if have and have == state.get("size"):
            return True
        headers = {**headers, "Accept-Encoding": "identity"}  # ranges count the file's own bytes
        if have and state.get("size"):
            headers["Range"] = f"bytes={have}-"
            if state["validator"]:
                headers["If-Range"] = state["validator"]
        try:
            with self._client.stream("GET", url, headers=headers, **self._options) as answer:
                if answer.status_code == 206 and _goes_on(answer, have, state):
                    mode = "ab"
                elif answer.status_code == 200:
                    mode, have = "wb", 0
                elif answer.status_code in (206, 416):
                    discard(part)
                    raise Passing(
                        f"{shown(url)} has another file by that name now", self._remedies.later
                    )
                else:
                    raise self._refusal(answer)
                length = answer.headers.get("Content-Length")
                total = have + int(length) if length else size
                if size is not None and total != size:
                    raise Failed(
                        f"{shown(url)} has {total:,} bytes where {size:,} belong",
                        self._remedies.later,
                    )
                check_space(part.parent, (total or have) - have + room)
                with part.open(mode) as file:
                    # After the part was emptied: a kill must not leave old bytes under a new state.
                    if size is None:
                        state_file.write_text(
                            json.dumps({"validator": _validator(answer), "size": total})
                        )
                    self._listener.progress(name, have, total)
                    for chunk in answer.iter_raw():
                        file.write(chunk)
                        have += len(chunk)
                        self._listener.progress(name, have, total)
        except httpx2.TransportError as exc:
            raise trouble(exc, url, "does not deliver", self._remedies) from exc
        except httpx2.HTTPError as exc:
            raise Failed(f"{shown(url)}: {words_of(exc)}", self._remedies.network) from exc
        return mode == "ab"


@contextmanager
def taking_turns(lock_file: Path, waiting: Callable[[], None]) -> Iterator[None]:
    """Hold `lock_file`; `waiting` is called first if another process does."""
    from filelock import FileLock, Timeout

    lock_file.parent.mkdir(parents=True, exist_ok=True)
    lock = FileLock(lock_file)
    try:
        held = lock.acquire(blocking=False)
    except Timeout:
        waiting()
        held = lock.acquire()
    with held:
        yield


def check_space(folder: Path, size: int) -> None:
    """Raise the `OSError` of a full disk if `size` more bytes do not fit where `folder` is."""
    if shutil.disk_usage(folder).free < size:
        raise OSError(errno.ENOSPC, f"{size / 1e6:,.0f} MB are needed", str(folder))


def check_digest(path: Path, digest: str, remedy: str) -> None:
    """Raise `Failed` if the file's content is not what `digest` (see `digest_of`) says."""
    if (found := digest_of(path, like=digest)) != digest:
        raise Failed(
            f"what came is not the pinned file ({found} where {digest} belongs), so it was not "
            "kept",
            remedy,
        )


def keep(part: Path, target: Path) -> None:
    """Give a whole and checked file its name; a power cut leaves the one or the other."""
    with part.open("rb") as file:
        os.fsync(file.fileno())
    target.parent.mkdir(parents=True, exist_ok=True)
    os.replace(part, target)


def digest_of(path: Path, *, like: str) -> str:
    """The file's digest in the algorithm of another: `sha256:`, `md5:`, or git's own `git:`."""
    algorithm = like.partition(":")[0]
    with path.open("rb") as file:
        if algorithm != "git":
            return f"{algorithm}:{hashlib.file_digest(file, algorithm).hexdigest()}"
        blob = hashlib.sha1(b"blob %d\0" % path.stat().st_size, usedforsecurity=False)
        return f"git:{hashlib.file_digest(file, lambda: blob).hexdigest()}"


def refused(answer: "httpx2.Response", *, remedies: Remedies) -> Failed:
    """What a status says that is no file."""
    place, status = shown(str(answer.url)), answer.status_code
    if status in (401, 403):
        return Failed(f"{place} wants another login ({status})", remedies.login)
    words = f"{place} answered {status} {answer.reason_phrase}".rstrip()
    if status in (408, 429) or status >= 500:
        return Passing(words, remedies.later, pause=_retry_after(answer))
    return Failed(words, remedies.later)


def trouble(exc: "httpx2.TransportError", url: str, what: str, remedies: Remedies) -> Failed:
    """What it means that no answer came, or not all of one."""
    import httpx2

    words = f"{shown(url)} {what} ({words_of(exc)})"
    if isinstance(exc, httpx2.ProxyError):
        return Passing(f"the proxy does not let through to {words}", remedies.proxy)
    if "CERTIFICATE_VERIFY_FAILED" in str(exc):
        return Failed(words, remedies.certificate)
    if isinstance(exc, httpx2.UnsupportedProtocol):
        return Failed(words, remedies.network)
    return Passing(words, remedies.network)


def discard(part: Path) -> None:
    part.unlink(missing_ok=True)
    part.with_suffix(".json").unlink(missing_ok=True)


def size_of(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def words_of(exc: Exception) -> str:
    return str(exc) or type(exc).__name__


def shown(place: str) -> str:
    """The place without a name, password or signature in it."""
    if "://" not in place:
        return place
    parts = urlsplit(place)
    return parts._replace(netloc=parts.netloc.rpartition("@")[2], query="", fragment="").geturl()


def disk_words(exc: OSError, folder: Path, elsewhere: str) -> str:
    """What it means that `folder` did not take a file, and what mends it."""
    place = exc.filename or folder
    if exc.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return (
            f"The disk of {folder} is full ({exc.strerror}). Free some space, or {elsewhere}. "
            f"{AGAIN}"
        )
    if exc.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return (
            f"{place} may not be used ({exc.strerror}). Give this user the right to write there, "
            f"or {elsewhere}."
        )
    if exc.errno in (errno.EEXIST, errno.ENOTDIR):
        return f"{place} cannot be a folder: a file is in its place. Move it away, or {elsewhere}."
    return f"{place} cannot be written ({exc.strerror or exc}). Mend it, or {elsewhere}."


def _retry_after(answer: "httpx2.Response") -> float:
    value = answer.headers.get("Retry-After", "")
    if value.isdecimal():
        return float(value)
    when = email.utils.parsedate_tz(value)
    return max(0.0, email.utils.mktime_tz(when) - time.time()) if when else 0.0


def _validator(answer: "httpx2.Response") -> str | None:
    """What If-Range may hold: a strong ETag or a date (RFC 9110, 13.1.5)."""
    etag = answer.headers.get("ETag", "")
    return etag if etag.startswith('"') else answer.headers.get("Last-Modified")


def _goes_on(answer: "httpx2.Response", offset: int, state: dict[str, Any]) -> bool:
    size = state.get("size", 0)
    return answer.headers.get("Content-Range") == f"bytes {offset}-{size - 1}/{size}"


def _read_state(path: Path) -> dict[str, Any]:
    try:
        return json.loads(path.read_text())
    except (FileNotFoundError, ValueError):
        return {}
