"""Files of repositories of a model hub, in the cache of huggingface_hub that users already have.

huggingface_hub is asked where the hub and the cache are, who is logged in, and what a commit
holds. Its own download (2.4) starts a file again after each break of more than a moment, compares
sizes only, and sleeps as long as a server tells it to; so the bytes come by
`orchestrator.downloads` and are put where it looks for them:
`models--OWNER--NAME/blobs/HASH`, and `snapshots/COMMIT/FILE` that links there.
"""

import logging
import os
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from fnmatch import fnmatch
from functools import partial
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urlsplit

from orchestrator.config import OrchestratorConfig
from orchestrator.errors import FetchFailed
from orchestrator.presets.specs import HubRepository
from orchestrator.weights import checkpoint_files
from orchestrator.weights.downloads import (
    Downloader,
    Failed,
    Listener,
    Passing,
    Remedies,
    check_digest,
    check_space,
    digest_of,
    disk_words,
    keep,
    refused,
    shown,
    size_of,
    taking_turns,
    trouble,
    words_of,
)
from orchestrator.weights.paths import locate

if TYPE_CHECKING:
    import httpx2
    from huggingface_hub.hf_api import ModelInfo, RepoSibling


AFile = TypeVar("AFile")

COMMIT = re.compile(r"[0-9a-f]{40}")
DIGEST = re.compile(r"sha256:[0-9a-f]{64}|git:[0-9a-f]{40}")
RETRIES = 5

ELSEWHERE = "point HF_HOME at another folder"
LOG_IN = "log in with `hf auth login` or set HF_TOKEN"
CHECK_MIRROR = "Check HF_ENDPOINT: it must be a hub, or a mirror that answers as the hub does."
TRY_LATER = "Try again later, or name a mirror in HF_ENDPOINT."
REMEDIES = Remedies(
    network="Check the network, HF_ENDPOINT, and HTTPS_PROXY if there is a proxy.",
    proxy="Correct or unset HTTPS_PROXY, HTTP_PROXY or ALL_PROXY.",
    certificate="Name the file with the certificates of your network in SSL_CERT_FILE.",
    login=f"Give the rights to your token, or {LOG_IN}.",
    later=TRY_LATER,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class HubFile:
    """One file of a commit, to be brought, `again` if what is here of it is damaged.

    `digest` is `sha256:` or `git:` and the digits.
    """

    repository: str
    commit: str
    path: str
    size: int
    digest: str
    again: bool = False

    @property
    def name(self) -> str:
        return f"{self.repository}/{self.path}"

    @property
    def blob(self) -> Path:
        return _storage(self.repository) / "blobs" / self.digest.partition(":")[2]

    @property
    def part(self) -> Path:
        return self.blob.with_name(f"{self.blob.name}.incomplete")

    @property
    def link(self) -> Path:
        return _storage(self.repository) / "snapshots" / self.commit / self.path


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What is to be brought of a repository, at which commit."""

    need: HubRepository
    commit: str
    files: tuple[HubFile, ...]

    @property
    def downloads(self) -> list[HubFile]:
        """The files whose content is not here under another name."""
        return [file for file in self.files if file.again or not file.blob.is_file()]


def missing(config: OrchestratorConfig, need: HubRepository) -> list[str]:
    """Paths (or patterns) in the repository that are not on this machine. Asks nobody.

    A folder of that name in the models folder stands for the repository.
    """
    folder = locate(config, need.repository, revision=need.revision)
    if folder is None:
        return list(need.files) or [checkpoint_files.INDEX]
    if need.files:
        return [each for each in need.files if not _is_here(folder, each)]
    return checkpoint_files.lacking(folder, variant=need.variant, without=need.without)


def damaged(config: OrchestratorConfig, need: HubRepository) -> list[str]:
    """Those of its files whose content is not what their names in the cache say; reads them all.

    Says nothing of files in a plain folder, and of a cache without symbolic links.
    """
    folder = locate(config, need.repository, revision=need.revision)
    if folder is None:
        return []
    paths = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*")}
    try:
        names = _wanted(need, paths, Path.read_bytes)
    except Failed:  # not all of it is here
        names = [*paths]
    linked = {name: digest for name in names if (digest := _digest_in_link(paths[name]))}
    return [name for name, each in linked.items() if digest_of(paths[name], like=each) != each]


class Hub:
    """The hub and the cache that huggingface_hub is set up with."""

    def __init__(self, listener: Listener) -> None:
        from huggingface_hub import constants

        # httpx2's INFO is a line for each request.
        logging.getLogger("httpx2").setLevel(logging.WARNING)
        self._listener = listener
        self._timeout = constants.HF_HUB_DOWNLOAD_TIMEOUT
        self._cache = Path(constants.HF_HUB_CACHE)

    def look(self, need: HubRepository, *, again: Collection[str] = ()) -> Order:
        """What of `need` is to be brought: what is not here, and the files `again`.

        Asks the hub, and reads what the repository says of itself. Raises `FetchFailed`.
        """
        with self._in_words(need.repository):
            downloader = self._downloader(need.repository, _Quiet(self._listener))
            info = downloader.retrying(partial(self._ask, need))
            files = {each.rfilename: _hub_file(need, info, each) for each in info.siblings or ()}
            wanted = [files[path] for path in _wanted(need, files, partial(self._read, downloader))]
            if info.gated:
                # Its listing is open to everybody, its files are not.
                downloader.retrying(partial(self._knock, wanted[0]))
        return Order(
            need=need,
            commit=info.sha,
            files=tuple(
                replace(each, again=each.link.is_file())
                for each in wanted
                if each.path in again or not each.link.is_file()
            ),
        )

    def check_space(self, orders: Sequence[Order]) -> None:
        """Raise `FetchFailed` if what is to come does not fit on the cache's disk."""
        with self._in_words(str(self._cache)):
            self._cache.mkdir(parents=True, exist_ok=True)
            files = {file.name: file for order in orders for file in order.downloads}
            sizes = (file.size - size_of(file.part) for file in files.values())
            check_space(self._cache, sum(sizes))

    def bring(self, order: Order) -> None:
        """Put its files into the cache, one after the other, each checked before it gets its name.

        Several processes take turns at a file, those that use huggingface_hub itself included.
        What is here of a file stays for the next run if this one is broken off. Raises
        `FetchFailed`.
        """
        downloader = self._downloader(order.need.repository, self._listener)
        for file in order.files:
            with self._in_words(file.name):
                self._bring_blob(downloader, file)
                _link(file)
        if order.need.revision != order.commit:
            with self._in_words(order.need.repository):
                _note_commit(order)

    def _downloader(self, repository: str, listener: Listener) -> Downloader:
        from huggingface_hub import get_session

        try:
            client = get_session()
        except (ValueError, ImportError) as exc:
            raise FetchFailed(f"The proxy cannot be used ({exc}). {REMEDIES.proxy}") from exc
        return Downloader(
            client,
            listener,
            REMEDIES,
            retries=RETRIES,
            timeout=self._timeout,
            refusal=partial(_refusal, repository),
        )

    def _ask(self, need: HubRepository) -> "ModelInfo":
        from huggingface_hub import HfApi
        from huggingface_hub.errors import HFValidationError

        api = HfApi()
        with _translated(need.repository):
            try:
                return api.model_info(
                    need.repository,
                    revision=need.revision,
                    files_metadata=True,
                    timeout=self._timeout,
                )
            except HFValidationError:
                raise
            except (ValueError, KeyError, TypeError) as exc:
                raise Failed(
                    f"{shown(api.endpoint)} does not answer as a hub does ({words_of(exc)})",
                    CHECK_MIRROR,
                ) from exc

    def _knock(self, file: HubFile) -> None:
        from huggingface_hub import get_hf_file_metadata

        with _translated(file.repository):
            get_hf_file_metadata(_url(file), timeout=self._timeout)

    def _read(self, downloader: Downloader, file: HubFile) -> bytes:
        self._bring_blob(downloader, file)
        return (file.link if file.link.is_file() else file.blob).read_bytes()

    def _bring_blob(self, downloader: Downloader, file: HubFile) -> None:
        from huggingface_hub.utils import build_hf_headers

        # The lock that huggingface_hub takes for it.
        folder = _storage(file.repository).name
        lock = self._cache / ".locks" / folder / f"{file.blob.name}.lock"
        waiting = f"Another download of {file.name} is under way; waiting for it."
        with taking_turns(lock, lambda: self._listener.note(waiting)):
            # Another process, or another order of this one, may have brought it meanwhile.
            if file.again:
                is_here = digest_of(file.blob, like=file.digest) == file.digest
            else:
                is_here = file.link.is_file() or file.blob.is_file()
            if is_here:
                return
            downloader.fetch(
                _url(file),
                file.part,
                partial(_take, file=file),
                name=file.name,
                size=file.size,
                headers=build_hf_headers(),
            )

    @contextmanager
    def _in_words(self, what: str) -> Iterator[None]:
        """All that can go wrong with a hub, as one sentence and what mends it."""
        try:
            with _translated(what):
                yield
        except Failed as exc:
            raise FetchFailed(f"{what}: {exc}. {exc.remedy}") from exc
        except OSError as exc:
            raise FetchFailed(disk_words(exc, self._cache, ELSEWHERE)) from exc


class _Quiet:
    """Tells the listener of what goes wrong, not of an index of some hundred bytes."""

    def __init__(self, listener: Listener) -> None:
        self.note = listener.note

    def plan(self, sizes: Mapping[str, int]) -> None:
        pass

    def progress(self, name: str, done: int, total: int | None) -> None:
        pass


@contextmanager
def _translated(repository: str) -> Iterator[None]:
    """The exceptions of huggingface_hub and of its HTTP client, as `Failed`."""
    import httpx2
    from huggingface_hub import constants
    from huggingface_hub.errors import HfHubHTTPError, HFValidationError, OfflineModeIsEnabled

    try:
        yield
    except OfflineModeIsEnabled as exc:
        raise Failed(
            "huggingface_hub is set to be offline", "Unset HF_HUB_OFFLINE and TRANSFORMERS_OFFLINE."
        ) from exc
    except HfHubHTTPError as exc:
        raise _refusal(repository, exc.response) from exc
    except HFValidationError as exc:
        raise Failed("that is no id of a model hub", "Use OWNER/NAME.") from exc
    except httpx2.TransportError as exc:
        raise trouble(exc, constants.ENDPOINT, "cannot be reached", REMEDIES) from exc
    except (httpx2.HTTPError, httpx2.InvalidURL) as exc:
        raise Failed(f"{shown(constants.ENDPOINT)}: {words_of(exc)}", CHECK_MIRROR) from exc


def _refusal(repository: str, answer: "httpx2.Response") -> Failed:
    """What the hub means by an answer that is no file (it says so in headers of its own)."""
    from huggingface_hub import constants, get_token
    from huggingface_hub.utils import parse_ratelimit_headers

    endpoint, status = shown(constants.ENDPOINT), answer.status_code
    code = answer.headers.get("X-Error-Code")
    message = answer.headers.get("X-Error-Message", "")
    if answer.url.host != urlsplit(constants.ENDPOINT).hostname and status in (403, 404, 410):
        # An address that was signed for a while; the hub signs another.
        return Passing(f"{shown(str(answer.url))} is open no longer ({status})", TRY_LATER)
    if code == "GatedRepo":
        then = "with the account that you are logged in as" if get_token() else f"and {LOG_IN}"
        return Failed(
            f"its owner asks you to accept terms first ({status})",
            f"Accept them at {endpoint}/{repository}, {then}.",
        )
    if message.startswith("Invalid credentials") or (status == 401 and get_token()):
        return Failed(
            "the hub does not know your token (401)",
            "Log in again with `hf auth login`, or correct or unset HF_TOKEN.",
        )
    if code == "RevisionNotFound":
        return Failed(
            "it has no such revision (404)",
            "Correct or unset STORYGEN_PICTURE_REVISION or STORYGEN_STORY_REVISION, whichever "
            "names it, or choose another model.",
        )
    if code == "EntryNotFound":
        return Failed("the hub no longer has this file (404)", "Choose another model.")
    if message.startswith("Access to this resource is disabled"):
        return Failed(f"the hub has taken it out of service ({status})", "Choose another model.")
    if code == "RepoNotFound" or status in (401, 404):
        return Failed(
            f"there is no such repository at {endpoint}, or it is not open to you ({status})",
            f"Correct the model's id, or {LOG_IN} if it is private.",
        )
    failure = refused(answer, remedies=REMEDIES)
    limit = parse_ratelimit_headers(answer.headers) if status == 429 else None
    if isinstance(failure, Passing) and limit and not limit.remaining:
        failure.pause = failure.pause or limit.reset_in_seconds
    return failure


def _hub_file(need: HubRepository, info: "ModelInfo", listed: "RepoSibling") -> HubFile:
    digest = f"sha256:{listed.lfs.sha256}" if listed.lfs else f"git:{listed.blob_id}"
    path = PurePosixPath(listed.rfilename)
    is_sound = DIGEST.fullmatch(digest) and COMMIT.fullmatch(info.sha or "")
    if listed.size is None or not is_sound or path.is_absolute() or ".." in path.parts:
        raise Failed("the hub does not say sizes and hashes of its files", CHECK_MIRROR)
    return HubFile(
        repository=need.repository,
        commit=info.sha,
        path=listed.rfilename,
        size=listed.size,
        digest=digest,
    )


def _wanted(
    need: HubRepository, files: Mapping[str, AFile], read: Callable[[AFile], bytes]
) -> list[str]:
    """What of `files` is loaded, in the order in which it is to come: last what says that the rest
    is here."""
    for each in need.files:
        if not _matching([each], files):
            raise Failed(
                f"it has no file {each} at {need.revision or 'its main branch'}",
                "Choose another revision or another model.",
            )
    if need.files:
        found = _matching(need.files, files)
        return sorted(found, key=lambda path: (path in need.files, path == checkpoint_files.INDEX))
    try:
        wanted = checkpoint_files.needed(
            files, lambda path: read(files[path]), variant=need.variant, without=need.without
        )
    except checkpoint_files.NoSafetensors as exc:
        raise Failed(
            f"the weights of {exc} are there only in formats that can run code when they are "
            "opened, or that are for other programs",
            "Choose a model that comes as safetensors.",
        ) from exc
    except ValueError as exc:
        raise Failed(f"its index cannot be read ({exc})", "Choose another model.") from exc
    if not wanted or wanted[-1] not in (checkpoint_files.INDEX, checkpoint_files.CONFIG):
        raise Failed(
            "it is no checkpoint of diffusers or of transformers",
            "Choose a model that is, or name one file in it: OWNER/NAME/FILE.",
        )
    return wanted


def _matching(patterns: Iterable[str], paths: Iterable[str]) -> list[str]:
    return [path for path in paths if any(fnmatch(path, each) for each in patterns)]


def _is_here(folder: Path, pattern: str) -> bool:
    return any(path.is_file() for path in folder.glob(pattern))


def _storage(repository: str) -> Path:
    from huggingface_hub import constants
    from huggingface_hub.file_download import repo_folder_name

    return Path(constants.HF_HUB_CACHE) / repo_folder_name(repo_id=repository, repo_type="model")


def _url(file: HubFile) -> str:
    from huggingface_hub import hf_hub_url

    return hf_hub_url(file.repository, file.path, revision=file.commit)


def _take(part: Path, *, file: HubFile) -> None:
    check_digest(part, file.digest, TRY_LATER)
    # Over a damaged one, or over a link to one that is shared with other repositories.
    keep(part, file.blob)


def _link(file: HubFile) -> None:
    from huggingface_hub.file_download import are_symlinks_supported

    if file.link.is_file():
        return
    file.link.parent.mkdir(parents=True, exist_ok=True)
    if are_symlinks_supported(file.blob.parent.parent.parent):
        file.link.unlink(missing_ok=True)  # one whose blob was deleted
        file.link.symlink_to(os.path.relpath(file.blob, file.link.parent))
    else:
        os.replace(file.blob, file.link)


def _note_commit(order: Order) -> None:
    """Where a branch is, so that it is found without asking."""
    ref = _storage(order.need.repository) / "refs" / (order.need.revision or "main")
    ref.parent.mkdir(parents=True, exist_ok=True)
    part = ref.with_name(f"{ref.name}.part")
    part.write_text(order.commit)
    os.replace(part, ref)


def _digest_in_link(path: Path) -> str | None:
    """A blob is called by its hash: sha256 for files in LFS, git's own for the others."""
    if not path.is_symlink() or not path.is_file():
        return None
    name = os.readlink(path).rpartition(os.sep)[2]
    digest = f"{'sha256' if len(name) == 64 else 'git'}:{name}"
    return digest if DIGEST.fullmatch(digest) else None
