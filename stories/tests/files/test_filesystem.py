"""AtomicFileSystemStorage: a file is whole or not there."""

import errno
import os
import stat
import sys

import pytest
from django.core.exceptions import SuspiciousFileOperation
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage, storages

from stories.files import filesystem
from stories.files.filesystem import AtomicFileSystemStorage


def files(folder):
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.*"))


def test_it_is_the_one_in_use():
    assert isinstance(storages["default"], AtomicFileSystemStorage)


def test_it_writes_a_file_and_its_folders(media_root):
    assert default_storage.save("a/b/c.txt", ContentFile(b"whole")) == "a/b/c.txt"

    assert (media_root / "a/b/c.txt").read_bytes() == b"whole"
    assert stat.S_IMODE((media_root / "a/b/c.txt").stat().st_mode) == 0o640
    assert files(media_root) == ["a/b/c.txt"]


def test_it_overwrites_in_one_move(media_root, monkeypatch):
    default_storage.save("a/c.txt", ContentFile(b"old"))
    seen = []

    def look(descriptor):
        if not stat.S_ISDIR(os.fstat(descriptor).st_mode):
            seen.append((media_root / "a/c.txt").read_bytes())

    monkeypatch.setattr(filesystem.os, "fsync", look)
    default_storage.save("a/c.txt", ContentFile(b"new and longer"))

    assert seen == [b"old"]
    assert (media_root / "a/c.txt").read_bytes() == b"new and longer"


@pytest.mark.skipif(sys.platform != "linux", reason="Needs /proc.")
def test_it_syncs_every_folder_whose_entries_changed(media_root, monkeypatch):
    """A name that is not on the disk is lost in a power cut, with the file that it names."""
    default_storage.save("old.txt", ContentFile(b""))
    synced = []

    def look(descriptor):
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            synced.append(os.path.relpath(os.readlink(f"/proc/self/fd/{descriptor}"), media_root))

    monkeypatch.setattr(filesystem.os, "fsync", look)
    default_storage.save("a/b/c.txt", ContentFile(b""))
    assert synced == ["a/b", "a", "."]
    synced.clear()
    default_storage.save("a/b/d.txt", ContentFile(b""))
    assert synced == ["a/b"]


@pytest.mark.parametrize("error", [OSError(errno.ENOSPC, "full"), KeyboardInterrupt()])
@pytest.mark.parametrize("function", ["fsync", "chmod", "replace"])
def test_it_leaves_the_old_file_and_nothing_else_when_it_fails(
    error, function, media_root, monkeypatch
):
    default_storage.save("a/c.txt", ContentFile(b"old"))

    def fail(*args):
        raise error

    monkeypatch.setattr(filesystem.os, function, fail)
    with pytest.raises(type(error)):
        default_storage.save("a/c.txt", ContentFile(b"new"))

    assert (media_root / "a/c.txt").read_bytes() == b"old"
    assert files(media_root) == ["a/c.txt"]


def test_it_leaves_nothing_when_the_content_breaks_off(media_root):
    class Breaks(ContentFile):
        def chunks(self, chunk_size=None):
            yield b"half"
            raise MemoryError

    with pytest.raises(MemoryError):
        default_storage.save("a/c.txt", Breaks(b"whole"))

    assert files(media_root) == []


def test_it_deletes_what_a_kill_left_of_a_file(media_root):
    default_storage.save("a/c.txt", ContentFile(b"whole"))
    (media_root / "a" / ".c.txt.tmp").write_bytes(b"ha")

    default_storage.delete("a/c.txt")

    assert files(media_root) == []


@pytest.mark.parametrize("name", ["../out.txt", "a/../../out.txt", "/etc/out.txt"])
def test_it_writes_nothing_outside_of_its_folder(name, media_root):
    with pytest.raises(SuspiciousFileOperation):
        default_storage.save(name, ContentFile(b"x"))

    assert not os.path.exists(media_root.parent / "out.txt")
