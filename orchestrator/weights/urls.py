"""Weights at an address of their own, such as a release of rembg's."""

from functools import partial
from pathlib import Path

from orchestrator.errors import FetchFailed
from orchestrator.presets.specs import UrlFile, WeightFile
from orchestrator.weights.downloads import (
    DOWNLOADS,
    Downloader,
    Failed,
    Listener,
    Remedies,
    check_digest,
    keep,
)

RETRIES = 5
TIMEOUT_SECONDS = 15.0

BY_HAND = "or bring the file by another way and put it into the models folder"
REMEDIES = Remedies(
    network=f"Check the network, and HTTPS_PROXY if there is a proxy, {BY_HAND}.",
    proxy="Correct or unset HTTPS_PROXY, HTTP_PROXY or ALL_PROXY.",
    certificate="Name the file with the certificates of your network in SSL_CERT_FILE.",
    login=f"Check that this network may use it, {BY_HAND}.",
    later=f"Try again later, {BY_HAND}.",
)


def bring_release(file: WeightFile, models_dir: Path, listener: Listener) -> None:
    """Put `file`, whose source is an address, where it belongs below `models_dir`.

    It appears under its name only when it is whole and its hash is right. Raises `FetchFailed`, or
    `OSError` if the disk does not take it.
    """
    import httpx2

    source: UrlFile = file.source
    # By its hash: what lies there is of this file, whatever the address has now.
    part = models_dir / DOWNLOADS / f"{file.digest.partition(':')[2]}.part"
    try:
        with httpx2.Client(timeout=TIMEOUT_SECONDS, follow_redirects=True) as client:
            Downloader(client, listener, REMEDIES, retries=RETRIES).fetch(
                source.url,
                part,
                partial(_take, file=file, models_dir=models_dir),
                name=file.path,
                size=file.size,
            )
    except (ValueError, ImportError) as exc:
        raise FetchFailed(f"The proxy cannot be used ({exc}). {REMEDIES.proxy}") from exc
    except Failed as exc:
        raise FetchFailed(f"{file.path}: {exc}. {exc.remedy}") from exc


def _take(part: Path, *, file: WeightFile, models_dir: Path) -> None:
    check_digest(part, file.digest, REMEDIES.later)
    keep(part, models_dir / file.path)
