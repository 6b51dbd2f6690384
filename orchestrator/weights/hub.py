"""Files of a model hub's repositories, in the cache of huggingface_hub.

huggingface_hub downloads, retries, locks, shows progress and knows tokens, mirrors and proxies.
Here: which files a model needs, their hashes (the library compares sizes only), and its errors as
sentences.
"""

from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

from orchestrator.config import OrchestratorConfig
from orchestrator.errors import FetchFailed
from orchestrator.presets.specs import HubRepository
from orchestrator.weights import checkpoint_files
from orchestrator.weights.files import (
    check_digest,
    check_space,
    digest_of,
    disk_error,
    without_login,
)
from orchestrator.weights.paths import locate

ELSEWHERE = "point HF_HOME at another folder"
LOG_IN = "log in with `hf auth login` or set HF_TOKEN"
CHECK_NETWORK = "Check the network, HF_ENDPOINT, and HTTPS_PROXY if there is a proxy."
CHECK_PROXY = "Correct or unset HTTPS_PROXY, HTTP_PROXY or ALL_PROXY."
CHECK_CERTIFICATE = "Name the file with the certificates of your network in SSL_CERT_FILE."
CHECK_MIRROR = "Check HF_ENDPOINT: it must be a hub, or a mirror that answers as the hub does."
TRY_LATER = "Try again later, or name a mirror in HF_ENDPOINT."


@dataclass(frozen=True, slots=True, kw_only=True)
class HubFile:
    """One file of a commit. `digest` is `sha256:` or `git:` and the hexadecimal digits."""

    repository: str
    commit: str
    path: str
    size: int
    digest: str

    @property
    def name(self) -> str:
        return f"{self.repository}/{self.path}"


def missing(config: OrchestratorConfig, need: HubRepository) -> list[str]:
    """Return the paths (or patterns) in the repository that are not on this machine.

    A folder of that name in the models folder stands for the repository. Makes no request.
    """
    folder = locate(config, need.repository, revision=need.revision)
    if folder is None:
        return list(need.files) or [checkpoint_files.INDEX]
    if need.files:
        return [each for each in need.files if not any(map(Path.is_file, folder.glob(each)))]
    return checkpoint_files.lacking(folder, variant=need.variant, without=need.without)


def damaged(config: OrchestratorConfig, need: HubRepository) -> list[str]:
    """Return the cached files of `need` whose content differs from the hub's.

    Asks the hub and reads all that is cached of the commit. Raises `FetchFailed`.
    """
    from huggingface_hub import HfApi

    folder = locate(config, need.repository, revision=need.revision)
    if folder is None or folder == config.models_dir / need.repository:
        return []
    with _errors_in_words(need.repository):
        found = HfApi().verify_repo_checksums(need.repository, revision=folder.name)
    names = [path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()]
    with suppress(FetchFailed):  # some of it is missing
        names = _wanted(need, names, lambda path: (folder / path).read_bytes())
    return [each["path"] for each in found.mismatches if each["path"] in names]


def plan(need: HubRepository, *, again: Collection[str] = ()) -> list[HubFile]:
    """Return the files of `need` that are to be downloaded: those not here, and those `again`.

    Asks the hub. Raises `FetchFailed`.
    """
    from huggingface_hub import HfApi, constants, get_session, hf_hub_download

    with _errors_in_words(need.repository):
        try:
            get_session()
        except (ValueError, ImportError) as exc:
            raise FetchFailed(f"the proxy cannot be used ({exc}). {CHECK_PROXY}") from exc
        info = HfApi().model_info(
            need.repository,
            revision=need.revision,
            files_metadata=True,
            timeout=constants.HF_HUB_DOWNLOAD_TIMEOUT,
        )
        # Notes in the cache which commit a branch is at, so that `locate` finds it without asking.
        HfApi().resolve_revision(need.repository, revision=need.revision)
        files: dict[str, HubFile] = {}
        for each in info.siblings or ():
            digest = f"sha256:{each.lfs.sha256}" if each.lfs else f"git:{each.blob_id}"
            if each.size is None or not info.sha or digest == "git:None":
                raise FetchFailed(f"the hub lists no sizes and hashes of files. {CHECK_MIRROR}")
            files[each.rfilename] = HubFile(
                repository=need.repository,
                commit=info.sha,
                path=each.rfilename,
                size=each.size,
                digest=digest,
            )
        wanted = [
            files[path]
            for path in _wanted(need, files, lambda path: _download(files[path]).read_bytes())
        ]
        if info.gated:
            # Anyone may list a gated repository; this asks for a file.
            hf_hub_download(need.repository, wanted[0].path, revision=info.sha, dry_run=True)
        return [each for each in wanted if each.path in again or not _cached(each)]


def check_cache_space(files: Iterable[HubFile]) -> None:
    """Raise `FetchFailed` if `files` do not fit on the cache's disk."""
    from huggingface_hub import constants

    cache = Path(constants.HF_HUB_CACHE)
    try:
        cache.mkdir(parents=True, exist_ok=True)
        check_space(cache, sum(file.size for file in files))
    except OSError as exc:
        raise disk_error(exc, cache, ELSEWHERE) from exc


def download(file: HubFile) -> None:
    """Bring `file` into the cache and check its hash.

    Other processes may download the same file meanwhile. Raises `FetchFailed`.
    """
    with _errors_in_words(file.name):
        # A file that is here is damaged, or another process has just brought it.
        path = _cached(file)
        if path and digest_of(path, like=file.digest) != file.digest:
            _remove(path)
        _download(file)


def _download(file: HubFile) -> Path:
    from huggingface_hub import hf_hub_download

    is_here = _cached(file)
    path = Path(hf_hub_download(file.repository, file.path, revision=file.commit))
    if not is_here:
        try:
            check_digest(path, file.digest, TRY_LATER)
        except FetchFailed:
            _remove(path)
            raise
    return path


def _cached(file: HubFile) -> Path | None:
    from huggingface_hub import try_to_load_from_cache

    path = try_to_load_from_cache(file.repository, file.path, revision=file.commit)
    return Path(path) if isinstance(path, str) else None


def _remove(path: Path) -> None:
    """Remove a cached file with its content, which other names in the cache link to."""
    for each in (path.resolve(), path):
        with suppress(FileNotFoundError):
            each.unlink()


def _wanted(need: HubRepository, files: Collection[str], read: Callable[[str], bytes]) -> list[str]:
    """Which of `files` are loaded. Those that say whether the rest is here come last."""
    for each in need.files:
        if not any(fnmatch(path, each) for path in files):
            raise FetchFailed(
                f"it has no file {each} at {need.revision or 'its main branch'}. "
                "Choose another revision or another model."
            )
    if need.files:
        found = [path for path in files if any(fnmatch(path, each) for each in need.files)]
        return sorted(found, key=lambda path: path in need.files)
    try:
        wanted = checkpoint_files.needed(files, read, variant=need.variant, without=need.without)
    except checkpoint_files.NoSafetensors as exc:
        raise FetchFailed(
            f"the weights of {exc} exist only in formats that can run code when they are opened, "
            "or that are for other programs. Choose a model that comes as safetensors."
        ) from exc
    except ValueError as exc:
        raise FetchFailed(f"its index cannot be read ({exc}). Choose another model.") from exc
    if not wanted or wanted[-1] not in (checkpoint_files.INDEX, checkpoint_files.CONFIG):
        raise FetchFailed(
            "it is not a checkpoint of diffusers or transformers. "
            "Choose a model that is, or name one file in it: OWNER/NAME/FILE."
        )
    return wanted


@contextmanager
def _errors_in_words(what: str) -> Iterator[None]:
    """Raise everything that can go wrong with a hub as `FetchFailed`: the cause and what to do."""
    import httpx2
    from huggingface_hub import constants

    try:
        yield
    except FetchFailed as exc:
        raise FetchFailed(f"{what}: {exc}") from exc
    except (OSError, ValueError, KeyError, TypeError, httpx2.HTTPError, httpx2.InvalidURL) as exc:
        cause: BaseException = exc
        # `hf_hub_download` wraps what went wrong in a LocalEntryNotFoundError.
        while cause.__cause__ and isinstance(cause, FileNotFoundError):
            cause = cause.__cause__
        if isinstance(cause, OSError) and cause.errno is not None:
            raise disk_error(cause, Path(constants.HF_HUB_CACHE), ELSEWHERE) from exc
        raise FetchFailed(f"{what}: {_in_words(cause, what)}") from exc


def _in_words(exc: BaseException, what: str) -> str:
    import httpx2
    from huggingface_hub import constants
    from huggingface_hub.errors import HfHubHTTPError, HFValidationError, OfflineModeIsEnabled

    endpoint = without_login(constants.ENDPOINT)
    match exc:
        case OfflineModeIsEnabled():
            return (
                "huggingface_hub is set to be offline. Unset HF_HUB_OFFLINE and "
                "TRANSFORMERS_OFFLINE."
            )
        case HFValidationError():
            return "that is not an id of a model hub. Use OWNER/NAME."
        case HfHubHTTPError():
            return _refusal(exc, "/".join(what.split("/")[:2]))
        case httpx2.ProxyError():
            return f"the proxy does not let through to {endpoint} ({exc}). {CHECK_PROXY}"
        case httpx2.TransportError() if "CERTIFICATE_VERIFY_FAILED" in str(exc):
            return f"{endpoint} cannot be reached ({exc}). {CHECK_CERTIFICATE}"
        case httpx2.TransportError():
            reason = str(exc) or type(exc).__name__
            return f"{endpoint} cannot be reached ({reason}). {CHECK_NETWORK}"
    return f"{endpoint} does not answer as a hub does ({str(exc) or type(exc).__name__}). " + (
        CHECK_MIRROR
    )


def _refusal(exc: "HfHubHTTPError", repository: str) -> str:  # noqa: F821
    """What the hub's refusal means; huggingface_hub has read its headers already."""
    from huggingface_hub import constants, errors, get_token

    endpoint, status = without_login(constants.ENDPOINT), exc.response.status_code
    message = exc.response.headers.get("X-Error-Message", "")
    if isinstance(exc, errors.GatedRepoError):
        then = "with the account that you are logged in as" if get_token() else f"and {LOG_IN}"
        return (
            f"its owner asks you to accept terms first ({status}). "
            f"Accept them at {endpoint}/{repository}, {then}."
        )
    if message.startswith("Invalid credentials") or (status == 401 and get_token()):
        return (
            "the hub does not know your token (401). "
            "Log in again with `hf auth login`, or correct or unset HF_TOKEN."
        )
    if isinstance(exc, errors.RevisionNotFoundError):
        return (
            "it has no such revision (404). Correct or unset STORYGEN_PICTURE_REVISION or "
            "STORYGEN_STORY_REVISION, whichever names it, or choose another model."
        )
    if isinstance(exc, errors.EntryNotFoundError):
        return "the hub no longer has this file (404). Choose another model."
    if isinstance(exc, errors.DisabledRepoError):
        return f"the hub has taken it out of service ({status}). Choose another model."
    if isinstance(exc, errors.RepositoryNotFoundError) or status in (401, 404):
        return (
            f"there is no such repository at {endpoint}, or it is not open to you ({status}). "
            f"Correct the model's id, or {LOG_IN} if it is private."
        )
    if status == 403:
        return f"{endpoint} refuses access (403). Give the rights to your token, or {LOG_IN}."
    answer = f"{status} {exc.response.reason_phrase}".rstrip()
    return f"{without_login(str(exc.response.url))} answered {answer}. {TRY_LATER}"
