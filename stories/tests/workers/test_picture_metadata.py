"""Files to delete are recorded in the transaction that deletes the rows, until they are gone."""

import errno
import os

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import FileSystemStorage, default_storage
from django.db import DatabaseError, transaction
from django.test import Client, override_settings

from orchestrator import Stage, Step
from stories.files import deletion, layout
from stories.models import GeneratedContent, PendingDeletion, StageRun, StorySession
from stories.tests.support.reference import all_files, create_session, files_of

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(params=["folder", "bucket"])
def storage(request):
    """The media folder, or a bucket that has no folders."""
    if request.param == "folder":
        yield
        return
    import boto3
    from moto import mock_aws

    with (
        mock_aws(),
        pytest.MonkeyPatch.context() as patch,
        override_settings(
            STORAGES={
                "default": {
                    "BACKEND": "stories.files.s3.S3MediaStorage",
                    "OPTIONS": {"bucket_name": "stories", "region_name": "us-east-1"},
                }
            }
        ),
    ):
        for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
            patch.setenv(name, "test")
        boto3.client("s3", region_name="us-east-1").create_bucket(Bucket="stories")
        yield


class ClosedDisk:
    """Stands in for a storage's `delete` while nothing may be deleted."""

    def __init__(self, monkeypatch, *, only=""):
        # Not by rights: root, who runs tests in containers, may delete anywhere.
        self.closed, self.only, self.asked = True, only, []
        cls = type(default_storage._wrapped)
        delete = cls.delete

        def refuse(storage, name):
            self.asked.append(name)
            if self.closed and self.only in name:
                raise OSError(errno.EROFS, os.strerror(errno.EROFS), f"/srv/secret/{name}")
            delete(storage, name)

        monkeypatch.setattr(cls, "delete", refuse)


@pytest.fixture
def closed_disk(monkeypatch):
    default_storage.exists("x")  # sets it up
    return ClosedDisk(monkeypatch)


# Names


def test_a_name_never_gets_another_picture():
    names = {layout.public_name("merged", "A fox", "0123456789ab", n) for n in (1, 2, 13)}

    assert names == {
        "merged/a-fox_0123456789ab.png",
        "merged/a-fox_0123456789ab-2.png",
        "merged/a-fox_0123456789ab-13.png",
    }


def test_a_retried_session_names_its_pictures_anew():
    session = create_session(revision=3)

    names = session.content.public_image_names()

    assert all(name.endswith(f"_{session.session_id}-3.png") for name in names)


def test_each_step_has_files_of_its_own():
    session = create_session(revision=2)
    steps = [Step(Stage.SCENE, number, take) for number in (1, 2, 12) for take in (1, 2)]

    public = {layout.public_image_name(session, step, "A fox") for step in steps}
    own = {layout.session_name(session.session_id, *step) for step in steps}

    assert len(public) == len(own) == len(steps)
    assert f"merged/a-fox_{session.session_id}-2-n12-t2.png" in public
    assert {layout.session_id_of(name) for name in public | own} == {session.session_id}


@pytest.mark.parametrize(
    ("name", "owner"),
    [
        ("merged/a-fox_0123456789ab.png", "0123456789ab"),
        ("merged/a-fox_0123456789ab-2.png", "0123456789ab"),
        ("merged/.a-fox_0123456789ab-2.png.tmp", "0123456789ab"),
        ("sessions/0123456789ab/story/story.txt", "0123456789ab"),
        ("sessions/0123456789ab/final/.scene.png.tmp", "0123456789ab"),
        ("merged/a-fox.png", None),
        ("merged/a-fox_0123456789ab.txt", None),
        ("cache/0123456789ab.png", None),
        ("sessions/notes.txt", None),
    ],
)
def test_a_file_name_has_the_owner(name, owner):
    assert layout.session_id_of(name) == owner


def test_what_was_written_is_read(storage):
    assert layout.read_bytes(layout.write_bytes("sessions/x/a.bin", b"\x00\xff")) == b"\x00\xff"
    with pytest.raises(FileNotFoundError):
        layout.read_bytes("sessions/x/b.bin")


# Deleting


def test_all_files_go_with_the_row(storage):
    gone, kept = create_session(), create_session()
    assert len(files_of(gone)) == 8

    gone.delete()

    assert all_files() == files_of(kept)
    assert len(files_of(kept)) == 8
    assert not PendingDeletion.objects.exists()


def test_files_that_are_gone_already_do_not_matter(storage):
    session = create_session()
    for name in files_of(session):
        default_storage.delete(name)

    session.delete()

    assert not PendingDeletion.objects.exists()


def test_it_is_noted_in_the_transaction_that_deletes_the_row():
    session = create_session()

    with transaction.atomic():
        session.delete()
        pending = PendingDeletion.objects.get()
        assert pending.folder == f"sessions/{session.session_id}"
        assert len(files_of(session)) == 8, "not before the commit"

    assert files_of(session) == set()


def test_nothing_is_noted_or_deleted_if_the_row_stays():
    session = create_session()

    with transaction.atomic():
        session.delete()
        transaction.set_rollback(True)

    assert len(files_of(session)) == 8
    assert not PendingDeletion.objects.exists()


def test_a_closed_disk_does_not_keep_the_row(closed_disk, caplog):
    session = create_session()

    response = Client().delete(f"/api/sessions/{session.session_id}/")

    assert response.status_code == 204
    assert not StorySession.objects.exists()
    assert len(files_of(session)) == 8
    pending = PendingDeletion.objects.get()
    assert (pending.attempts, pending.folder) == (1, f"sessions/{session.session_id}")
    assert "Read-only file system" in pending.error
    assert "/srv" not in pending.error
    assert "could not be deleted yet" in caplog.text


def test_it_is_deleted_when_the_disk_is_open_again(closed_disk):
    session = create_session()
    session.delete()

    deletion.delete_pending()
    assert PendingDeletion.objects.get().attempts == 2
    closed_disk.closed = False
    deletion.delete_pending()

    assert not PendingDeletion.objects.exists()
    assert files_of(session) == set()


def test_a_disk_that_stays_closed_is_news_once(closed_disk, caplog):
    create_session().delete()
    assert caplog.text.count("could not be deleted yet") == 1

    deletion.delete_pending()

    assert caplog.text.count("could not be deleted yet") == 1


def test_one_file_that_stays_is_all_that_is_noted(storage, monkeypatch):
    session = create_session()
    stubborn = session.content.merged_image.name
    default_storage.exists("x")
    disk = ClosedDisk(monkeypatch, only=stubborn)

    session.delete()

    pending = PendingDeletion.objects.get()
    assert (pending.names, pending.folder) == ([stubborn], "")
    assert files_of(session) == {stubborn}
    disk.asked.clear()
    deletion.delete_pending()
    assert disk.asked == [stubborn]


def test_one_file_that_stays_in_the_folder_does_not_keep_the_others(monkeypatch):
    session = create_session()
    stubborn = session.content.cutout_image.name
    default_storage.exists("x")
    ClosedDisk(monkeypatch, only=stubborn)

    session.delete()

    pending = PendingDeletion.objects.get()
    assert (pending.names, pending.folder) == ([], f"sessions/{session.session_id}")
    assert files_of(session) == {stubborn}


def test_one_that_stays_holds_up_none_of_the_others(closed_disk):
    """However many there are, and however often they were tried."""
    stubborn = create_session()
    stubborn.delete()
    closed_disk.only = stubborn.session_id
    PendingDeletion.objects.update(attempts=5)
    name = layout.write_bytes("merged/old_0123456789ab.png", b"x")
    PendingDeletion.objects.create(names=[name])

    deletion.delete_pending(limit=1)

    assert name not in all_files()
    assert PendingDeletion.objects.get().attempts == 5


def test_a_storage_may_raise_what_it_likes(monkeypatch):
    session = create_session()

    def fail(self, name):
        raise RuntimeError("quota of requests")

    default_storage.exists("x")
    monkeypatch.setattr(type(default_storage._wrapped), "delete", fail)
    session.delete()

    assert "quota of requests" in PendingDeletion.objects.get().error


def test_a_folder_that_cannot_be_listed_is_tried_again(storage, monkeypatch):
    session = create_session()

    def fail(self, name):
        raise PermissionError(errno.EACCES, "Permission denied")

    default_storage.exists("x")
    with monkeypatch.context() as patch:
        patch.setattr(type(default_storage._wrapped), "listdir", fail)
        session.delete()

    assert PendingDeletion.objects.get().folder == f"sessions/{session.session_id}"
    deletion.delete_pending()
    assert files_of(session) == set()


def test_a_kill_after_the_commit_leaves_a_note(monkeypatch):
    session = create_session()

    def die(pending):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(deletion, "_try", die)
        with pytest.raises(KeyboardInterrupt):
            session.delete()

    assert not StorySession.objects.exists()
    assert len(files_of(session)) == 8
    deletion.delete_pending()
    assert files_of(session) == set()
    assert not PendingDeletion.objects.exists()


def test_a_database_that_goes_away_after_the_commit_fails_nobody(monkeypatch):
    """The client's row is deleted; the note, found again, does no harm."""
    session = create_session()

    def away(*args, **kwargs):
        raise DatabaseError("gone")

    with monkeypatch.context() as patch:
        patch.setattr(PendingDeletion.objects, "filter", away)
        session.delete()

    assert files_of(session) == set()
    deletion.delete_pending()
    assert not PendingDeletion.objects.exists()


def test_what_was_replaced_is_deleted_with_the_commit():
    session = create_session()
    old = session.content.character_image.name

    with transaction.atomic():
        deletion.delete_later(names=[old])
        assert default_storage.exists(old)

    assert not default_storage.exists(old)
    assert len(files_of(session)) == 7


def test_nothing_to_delete_is_not_noted():
    with transaction.atomic():
        deletion.delete_later(names=[])

        assert not PendingDeletion.objects.exists()


def test_no_note_leads_out_of_the_folder(media_root):
    media_root.mkdir()
    outside = media_root.parent / "precious.txt"
    outside.write_text("mine")

    deletion.delete_later(names=["../precious.txt"], folder="..")

    assert outside.read_text() == "mine"
    assert PendingDeletion.objects.get().attempts == 1


# What no row speaks of


def test_what_no_row_speaks_of_goes(media_root):
    session = create_session("failed")
    content = session.content
    lost = content.merged_image.name
    GeneratedContent.objects.update(merged_image="")
    StageRun.objects.filter(image=lost).update(status=StageRun.Status.INTERRUPTED)
    content.refresh_from_db()
    half = media_root / "sessions" / session.session_id / "final" / ".scene.png.tmp"
    half.write_bytes(b"ha")
    half_public = media_root / "merged" / f".{lost.rpartition('/')[2]}.tmp"
    half_public.write_bytes(b"ha")

    deletion.delete_unrecorded(content)

    assert len(files_of(session)) == 7
    assert lost not in all_files()
    assert not half.exists()
    assert not half_public.exists()
    assert not PendingDeletion.objects.exists()


def test_a_folder_that_cannot_be_listed_fails_nobody(monkeypatch):
    session = create_session("failed")

    def fail(self, name):
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(FileSystemStorage, "listdir", fail)

    deletion.delete_unrecorded(session.content)


def test_the_size_is_that_of_the_files(storage):
    session = create_session()
    default_storage.delete(session.content.merged_image.name)
    default_storage.save("merged/other.png", ContentFile(b"not of this session"))

    assert layout.bytes_of(session.content) == 700
