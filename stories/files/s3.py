"""Media in S3, or a compatible service, instead of a folder."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError
from storages.backends.s3 import S3File, S3Storage

MISSING = ("404", "NoSuchKey")


def _as_os_error(method: Callable[..., Any]) -> Callable[..., Any]:
    """Raise `OSError` for what cannot be read or written, as a folder does."""

    @wraps(method)
    def translated(*args: Any, **kwargs: Any) -> Any:
        try:
            return method(*args, **kwargs)
        except ClientError as exc:
            if exc.response.get("Error", {}).get("Code") in MISSING:
                raise FileNotFoundError(str(exc)) from exc
            raise OSError(str(exc)) from exc
        except BotoCoreError as exc:
            raise OSError(str(exc)) from exc

    return translated


class S3MediaStorage(S3Storage):
    """A private bucket: the server checks permissions before it hands out a picture.

    As in the folder, an existing name is overwritten, an object is complete or absent, and errors
    are `OSError`. boto finds the credentials in its usual places.
    """

    def get_default_settings(self) -> dict[str, Any]:
        return super().get_default_settings() | {
            "file_overwrite": True,
            "default_acl": None,
            "client_config": Config(
                connect_timeout=5,
                read_timeout=20,
                retries={"mode": "standard", "max_attempts": 3},
                # Not all compatible services know the newer checksums that boto sends.
                request_checksum_calculation="when_required",
                response_checksum_validation="when_required",
            ),
        }

    @_as_os_error
    def _open(self, name: str, mode: str = "rb") -> S3File:
        file = super()._open(name, mode)
        if "r" in mode:
            # Fetched now, so that errors are raised here.
            _ = file.file
        return file

    _save = _as_os_error(S3Storage._save)
    delete = _as_os_error(S3Storage.delete)
    exists = _as_os_error(S3Storage.exists)
    listdir = _as_os_error(S3Storage.listdir)
    size = _as_os_error(S3Storage.size)
    get_modified_time = _as_os_error(S3Storage.get_modified_time)
