"""Media in S3, or in whatever speaks like it, instead of in a folder."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError
from storages.backends.s3 import S3File, S3Storage

MISSING = ("404", "NoSuchKey")


def _as_os_error(method: Callable[..., Any]) -> Callable[..., Any]:
    """What cannot be read or written is an `OSError`, as with files, wherever the files lie."""

    @wraps(method)
    def told(*args: Any, **kwargs: Any) -> Any:
        try:
            return method(*args, **kwargs)
        except ClientError as exc:
            if exc.response.get("Error", {}).get("Code") in MISSING:
                raise FileNotFoundError(str(exc)) from exc
            raise OSError(str(exc)) from exc
        except BotoCoreError as exc:
            raise OSError(str(exc)) from exc

    return told


class S3MediaStorage(S3Storage):
    """A bucket that only we may read: pictures are handed out after a look at who asks for them.

    As in the folder, a name that is taken is overwritten, an object is whole or not there, and
    what fails is an `OSError`. boto looks for the credentials where it always does.
    """

    def get_default_settings(self) -> dict[str, Any]:
        return super().get_default_settings() | {
            "file_overwrite": True,
            "default_acl": None,
            "client_config": Config(
                connect_timeout=5,
                read_timeout=20,
                retries={"mode": "standard", "max_attempts": 3},
                # Other makers' servers do not all know the newer checksums that boto sends.
                request_checksum_calculation="when_required",
                response_checksum_validation="when_required",
            ),
        }

    @_as_os_error
    def _open(self, name: str, mode: str = "rb") -> S3File:
        file = super()._open(name, mode)
        if "r" in mode:
            # Fetched now, so that what fails does so here.
            _ = file.file
        return file

    _save = _as_os_error(S3Storage._save)
    delete = _as_os_error(S3Storage.delete)
    exists = _as_os_error(S3Storage.exists)
    listdir = _as_os_error(S3Storage.listdir)
    size = _as_os_error(S3Storage.size)
    get_modified_time = _as_os_error(S3Storage.get_modified_time)
