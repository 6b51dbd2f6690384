"""Weights at an address of their own, such as a release of rembg's."""

import logging
import os
import sys
from pathlib import Path

from orchestrator.errors import FetchFailed
from orchestrator.presets.specs import WeightFile
from orchestrator.weights.files import without_login

RETRIES = 2
TIMEOUT_SECONDS = 15.0

BY_HAND = "or bring the file by another way and put it into the models folder"


def bring(file: WeightFile, models_dir: Path, folder: Path) -> None:
    """Download `file`, whose source is an address, to where it belongs below `models_dir`.

    It gets its name only when it is complete and its hash is right. `folder` is emptied by the
    caller and on the same disk. Raises `FetchFailed`, or `OSError` if the disk does not take it.
    """
    import pooch
    import requests

    pooch.get_logger().setLevel(logging.WARNING)
    fetcher = pooch.create(
        path=folder,
        base_url="",
        registry={file.path: file.digest},
        urls={file.path: file.source.url},
        retry_if_failed=RETRIES,
    )
    downloader = pooch.HTTPDownloader(progressbar=sys.stderr.isatty(), timeout=TIMEOUT_SECONDS)
    place = without_login(file.source.url)
    try:
        part = fetcher.fetch(file.path, downloader=downloader)
    except requests.HTTPError as exc:
        status = exc.response.status_code
        remedy = "Check that this network may use it" if status in (401, 403) else "Try again later"
        answer = f"{status} {exc.response.reason}".rstrip()
        raise FetchFailed(f"{file.path}: {place} answered {answer}. {remedy}, {BY_HAND}.") from exc
    except (requests.exceptions.ProxyError, requests.exceptions.InvalidURL) as exc:
        raise FetchFailed(
            f"{file.path}: the proxy cannot be used. Correct or unset HTTPS_PROXY, HTTP_PROXY or "
            "ALL_PROXY."
        ) from exc
    except requests.exceptions.SSLError as exc:
        raise FetchFailed(
            f"{file.path}: the certificate of {place} cannot be checked. Name the file with the "
            "certificates of your network in REQUESTS_CA_BUNDLE."
        ) from exc
    except requests.RequestException as exc:
        raise FetchFailed(
            f"{file.path}: {place} cannot be reached ({type(exc).__name__}). Check the network, "
            f"and HTTPS_PROXY if there is a proxy, {BY_HAND}."
        ) from exc
    except ValueError as exc:  # pooch's own check of the hash
        raise FetchFailed(
            f"{file.path}: the download from {place} is not the pinned file (its hash differs), "
            f"so it was not kept. Try again later, {BY_HAND}."
        ) from exc
    target = models_dir / file.path
    target.parent.mkdir(parents=True, exist_ok=True)
    os.replace(part, target)
