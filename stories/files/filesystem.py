"""File storage that never shows half a file."""

import os
from contextlib import suppress

from django.core.files import File
from django.core.files.storage import FileSystemStorage
from django.utils.deconstruct import deconstructible

TEMPORARY_SUFFIX = ".tmp"


@deconstructible(path="stories.files.filesystem.AtomicFileSystemStorage")
class AtomicFileSystemStorage(FileSystemStorage):
    """Writes to a temporary name in the same folder, then renames: a file is whole or not there.

    A name that is taken is overwritten: our names hold the session id, so it is the same picture
    made again. `OSError` (disk full, no permission) passes to the caller, the temporary file gone.
    What a kill left of one goes when its name is deleted; one process at a time writes a name.
    """

    def get_available_name(self, name: str, max_length: int | None = None) -> str:
        return name

    def delete(self, name: str) -> None:
        super().delete(name)
        _unlink(_temporary(self.path(name)))

    def _save(self, name: str, content: File) -> str:
        full_path = self.path(name)
        temporary = _temporary(full_path)
        os.makedirs(os.path.dirname(full_path), exist_ok=True)
        try:
            with open(temporary, "wb") as file:
                for chunk in content.chunks():
                    file.write(chunk)
                file.flush()
                os.fsync(file.fileno())
            os.chmod(temporary, self.file_permissions_mode or 0o644)
            os.replace(temporary, full_path)
        except BaseException:
            _unlink(temporary)
            raise
        return str(name).replace("\\", "/")


def _temporary(path: str) -> str:
    folder, name = os.path.split(path)
    return os.path.join(folder, f".{name}{TEMPORARY_SUFFIX}")


def _unlink(path: str) -> None:
    # NotADirectoryError: a file stands where the folder should be, and the caller is told of it.
    with suppress(FileNotFoundError, NotADirectoryError):
        os.unlink(path)
