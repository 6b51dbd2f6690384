"""File storage that never shows an incomplete file."""

import os
from contextlib import suppress

from django.core.files import File
from django.core.files.storage import FileSystemStorage
from django.utils.deconstruct import deconstructible

TEMPORARY_SUFFIX = ".tmp"


@deconstructible(path="stories.files.filesystem.AtomicFileSystemStorage")
class AtomicFileSystemStorage(FileSystemStorage):
    """Writes to a temporary name in the same folder, then renames: a file is complete or absent.

    A saved file survives a power cut. An existing name is overwritten: our names contain the
    session id, so it is the same picture again. `OSError` (disk full, no permission) passes to the
    caller, with the temporary file deleted. One that a kill left is deleted with its name. One
    process at a time writes a name.
    """

    def get_available_name(self, name: str, max_length: int | None = None) -> str:
        return name

    def delete(self, name: str) -> None:
        super().delete(name)
        _unlink(_temporary(self.path(name)))

    def _save(self, name: str, content: File) -> str:
        full_path = self.path(name)
        temporary = _temporary(full_path)
        folders = _make_folder(os.path.dirname(full_path))
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
        for folder in folders:
            _sync(folder)
        return str(name).replace("\\", "/")


def _temporary(path: str) -> str:
    folder, name = os.path.split(path)
    return os.path.join(folder, f".{name}{TEMPORARY_SUFFIX}")


def _make_folder(folder: str) -> list[str]:
    """Create a folder and its parents; returns those whose entries change by a new file in it."""
    changed = [folder]
    while not os.path.isdir(changed[-1]):
        changed.append(os.path.dirname(changed[-1]))
    os.makedirs(folder, exist_ok=True)
    return changed


def _sync(folder: str) -> None:
    """Write a folder's entries to the disk. Windows cannot open a folder, and needs no sync."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _unlink(path: str) -> None:
    # NotADirectoryError: a file has the folder's name, which the caller's error says.
    with suppress(FileNotFoundError, NotADirectoryError):
        os.unlink(path)
