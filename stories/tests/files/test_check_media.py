"""`manage.py check_media` finds files and rows that do not agree, and fixes them."""

import errno
import io
import os
import time
from datetime import timedelta

import pytest
from django.core.files.storage import FileSystemStorage
from django.core.management import CommandError, call_command
from django.utils import timezone

from orchestrator import Stage
from stories.files import deletion, layout
from stories.models import CacheEntry, GeneratedContent, PendingDeletion, StageRun, StorySession
from stories.tests.support.reference import all_files, create_session, files_of

pytestmark = pytest.mark.django_db(transaction=True)

OLD = 3600  # seconds, older than what may still be on its way
NOBODY = "0123456789ab"


def check(*arguments):
    """The output, and whether everything was consistent."""
    out = io.StringIO()
    try:
        call_command("check_media", *arguments, stdout=out)
    except CommandError as exc:
        return f"{out.getvalue()}{exc}", exc.returncode != 1
    return out.getvalue(), True


def write(media_root, name, *, age=OLD):
    path = media_root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"x")
    os.utime(path, (time.time() - age,) * 2)
    return name


@pytest.fixture(autouse=True)
def well():
    """Stories that must stay unchanged, one of them running."""
    sessions = (
        create_session(),
        create_session("failed"),
        create_session("cancelled"),
        create_session("processing"),
    )
    CacheEntry.objects.create(
        key="k", stage=Stage.SCENE, bytes=1, file=layout.write_bytes("cache/k.png", b"x")
    )
    before = {session: files_of(session) for session in sessions}
    yield sessions
    assert {session: files_of(session) for session in before} == before
    assert "cache/k.png" in all_files()


def test_all_is_well():
    assert check("--minutes", "0") == ("Files and rows agree.\n", True)
    assert check("--minutes", "0", "--fix") == ("Files and rows agree.\n", True)


@pytest.mark.parametrize(
    "name",
    [
        f"merged/a-fox_{NOBODY}.png",
        f"characters/a-fox_{NOBODY}-2.png",
        f"sessions/{NOBODY}/story/story.txt",
        f"sessions/{NOBODY}/final/deep/down.bin",
        "backgrounds/notes.txt",
        "cache/nothing.png",
        "cache/ab/.nothing.png.tmp",
    ],
)
def test_a_file_without_a_row(name, media_root):
    write(media_root, name)

    said, good = check()
    assert not good
    assert name in said
    assert "check_media --fix" in said
    assert (media_root / name).exists()

    said, good = check("--fix")
    assert good
    assert name in said
    assert not (media_root / name).exists()
    assert check() == ("Files and rows agree.\n", True)


def test_a_picture_of_an_earlier_revision(well, media_root):
    name = write(media_root, f"merged/a-fox_{well[0].session_id}-7.png")

    assert name in check("--fix")[0]

    assert not (media_root / name).exists()


def test_a_young_file_may_get_its_row_yet(media_root):
    name = write(media_root, f"merged/a-fox_{NOBODY}.png", age=60)

    assert check("--fix")[1]

    assert (media_root / name).exists()
    assert name in check("--fix", "--minutes", "0")[0]
    assert not (media_root / name).exists()


def test_the_files_of_a_story_under_way_are_left_alone(well, media_root):
    running = well[3].session_id
    names = [
        write(media_root, f"merged/a-bear_{running}-2.png"),
        write(media_root, f"merged/.a-bear_{running}-2.png.tmp"),
        write(media_root, f"sessions/{running}/final/.scene.png.tmp"),
        write(media_root, f"sessions/{running}/final/more.bin"),
    ]

    assert check("--fix")[1]

    for name in names:
        assert (media_root / name).exists()
        (media_root / name).unlink()


@pytest.mark.parametrize("index", [0, 1, 2])
def test_half_a_file(index, well, media_root):
    session_id = well[index].session_id
    names = [
        write(media_root, f"merged/.a-fox_{session_id}.png.tmp"),
        write(media_root, f"sessions/{session_id}/final/.scene.png.tmp"),
    ]

    said, good = check("--fix")

    assert good
    for name in names:
        assert f"{name}: half-written" in said
        assert not (media_root / name).exists()


def test_what_is_not_in_our_folders_is_not_ours(media_root):
    names = [write(media_root, name) for name in (".gitkeep", "photos/a.png", "notes.txt")]

    assert check("--fix")[1]

    assert all((media_root / name).exists() for name in names)


@pytest.mark.parametrize(
    ("field", "stage", "picture"),
    [
        ("character_image", Stage.CHARACTER, "the character"),
        ("background_image", Stage.BACKGROUND, "the background"),
        ("cutout_image", Stage.CUTOUT, "the character cut out"),
        ("merged_image", Stage.SCENE, "the scene"),
    ],
)
def test_a_picture_that_is_lost(field, stage, picture, media_root):
    session = create_session(age=timedelta(days=1))
    content = session.content
    (media_root / getattr(content, field).name).unlink()

    said, good = check()
    assert not good
    assert f"{session}: the picture of {picture} is lost" in said
    content.refresh_from_db()
    assert getattr(content, field)
    assert content.error_messages == []

    assert check("--fix")[1]
    content.refresh_from_db()
    assert not getattr(content, field)
    assert content.processing_status == GeneratedContent.ProcessingStatus.PARTIAL
    assert content.error_messages == [
        f"The server has lost the picture of {picture}. Retry the story to have it made again."
    ]
    session.refresh_from_db()
    assert session.status == StorySession.Status.COMPLETED
    assert session.updated_at > timezone.now() - timedelta(minutes=1)
    failed = session.stage_runs.exclude(status=StageRun.Status.COMPLETED)
    assert [run.stage for run in failed] == [stage]
    assert len(files_of(session)) == 7
    assert check() == ("Files and rows agree.\n", True)


def test_a_story_that_failed_stays_failed(media_root):
    session = create_session("failed")
    GeneratedContent.objects.filter(session=session).update(error_messages=["No ink."])
    (media_root / session.content.merged_image.name).unlink()

    check("--fix")

    session.content.refresh_from_db()
    assert session.content.processing_status == GeneratedContent.ProcessingStatus.FAILED
    assert session.content.error_messages[0] == "No ink."
    assert len(session.content.error_messages) == 2


def test_a_story_that_is_retried_meanwhile_is_left_alone(media_root, monkeypatch):
    session = create_session()
    (media_root / session.content.merged_image.name).unlink()
    exists = FileSystemStorage.exists

    def retried(self, name):
        StorySession.objects.filter(pk=session.pk).update(status=StorySession.Status.PENDING)
        return exists(self, name)

    monkeypatch.setattr(FileSystemStorage, "exists", retried)
    check("--fix")

    session.content.refresh_from_db()
    assert session.content.merged_image
    assert session.content.error_messages == []


def test_a_file_that_was_written_after_the_look_is_not_lost(media_root, monkeypatch):
    """A story that ends while the command runs."""
    session = create_session()
    (media_root / session.content.merged_image.name).unlink()
    walk = layout.walk

    def and_then(folder):
        yield from walk(folder)
        layout.write_bytes(session.content.merged_image.name, b"x")

    monkeypatch.setattr(layout, "walk", and_then)

    assert check("--fix")[1]


def test_a_cache_entry_whose_file_is_lost():
    entry = CacheEntry.objects.create(key="l", stage=Stage.SCENE, bytes=1, file="cache/lost.png")
    assert check("--fix")[1], "its file may be on its way"
    CacheEntry.objects.filter(pk=entry.pk).update(created_at=timezone.now() - timedelta(days=1))

    assert "cache/lost.png: lost from the cache" in check()[0]
    assert check("--fix")[1]

    assert not CacheEntry.objects.filter(pk=entry.pk).exists()


def test_what_could_not_be_deleted(monkeypatch):
    session = create_session()

    def refuse(self, name):
        raise OSError(errno.EROFS, "Read-only file system")

    with monkeypatch.context() as patch:
        patch.setattr(FileSystemStorage, "delete", refuse)
        session.delete()
        said, good = check("--minutes", "0")
        assert not good
        assert f"sessions/{session.session_id}: to be deleted, still there after 1 tries" in said
        assert "Read-only file system" in said
        assert "no row refers to it" not in said, "it is said once"

        said, good = check("--fix")
        assert not good
        assert "after 2 tries" in said
        assert "The server will try again" in said

    assert check("--fix")[1]
    assert not PendingDeletion.objects.exists()
    assert files_of(session) == set()


def test_an_orphan_that_cannot_be_deleted_stays_wrong(media_root, monkeypatch):
    name = write(media_root, f"merged/a-fox_{NOBODY}.png")

    def refuse(self, name):
        raise OSError(errno.EROFS, "Read-only file system")

    with monkeypatch.context() as patch:
        patch.setattr(FileSystemStorage, "delete", refuse)
        assert not check("--fix")[1]

    deletion.delete_pending()
    assert not (media_root / name).exists()


def test_a_storage_that_cannot_be_read_says_so(monkeypatch):
    def refuse(self, name):
        raise PermissionError(errno.EACCES, "Permission denied")

    with monkeypatch.context() as patch:
        patch.setattr(FileSystemStorage, "listdir", refuse)
        said, good = check()

    assert not good
    assert said.startswith("The files cannot be read: ")
