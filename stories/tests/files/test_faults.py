"""Full disks and read-only folders at each file write: a response, and no partial file."""

import errno
import itertools
import os
import stat

import pytest

from orchestrator.tests.support.behaviours import Gate
from stories.files import filesystem, layout
from stories.models import GeneratedContent, StorySession
from stories.tests.support.harness import (
    IMAGES,
    Posting,
    check_aftermath,
    check_files,
    let_time_pass,
    made,
    post,
    retry,
    wait_for_end,
)

# What each write of a story is for, in order.
WRITES = (
    "Story generation failed",
    "Story generation failed",
    "Drawing the character failed",
    "Drawing the character failed",
    "Drawing the background failed",
    "Drawing the background failed",
    "Cutting out the character failed",
    "Composing the scene failed",
    "Composing the scene failed",
)


FSYNC = os.fsync


class FailsAt:
    """Replaces a function of `os` that fails from its n-th call for a file on."""

    def __init__(self, function, n, error, *, once):
        self.function, self.n, self.error, self.once = function, n, error, once
        self.calls = 0

    def __call__(self, *args):
        if self.function is FSYNC and stat.S_ISDIR(os.fstat(args[0]).st_mode):
            return self.function(*args)
        self.calls += 1
        if self.calls == self.n or (self.calls > self.n and not self.once):
            raise OSError(self.error, os.strerror(self.error), "/srv/media/secret")
        return self.function(*args)


@pytest.mark.parametrize("n", range(1, len(WRITES) + 1))
@pytest.mark.parametrize(
    ("function", "error", "says"),
    [
        pytest.param("fsync", errno.ENOSPC, "the server's disk is full", id="disk full"),
        pytest.param("replace", errno.EACCES, "could not write the file", id="no permission"),
    ],
)
def test_it_answers_when_a_file_cannot_be_written(
    n, function, error, says, story_worker, media_root, monkeypatch
):
    fault = FailsAt(getattr(os, function), n, error, once=True)
    monkeypatch.setattr(filesystem.os, function, fault)

    response = post()

    assert fault.calls >= n
    assert "/srv" not in response.text
    body = response.json()
    assert response.status_code == (500 if n <= 2 else 201)
    assert body["processing_status"] == ("failed" if n <= 2 else "partial")
    assert body["error_messages"][0].startswith(WRITES[n - 1])
    assert says in body["error_messages"][0]

    # Once the disk works again, the missing files are made.
    session_id = StorySession.objects.get().session_id
    assert retry(session_id).status_code == 202
    retried = wait_for_end(session_id)
    assert retried["processing_status"] == "completed"
    alone = post(seed=retried["seed"]).json()
    assert made(retried, media_root) == made(alone, media_root)
    check_aftermath(story_worker, media_root)


def test_a_story_has_as_many_writes_as_are_tried(story_worker, monkeypatch):
    fault = FailsAt(os.replace, 0, 0, once=True)
    monkeypatch.setattr(filesystem.os, "replace", fault)

    post()

    assert fault.calls == len(WRITES)


@pytest.mark.parametrize("n", range(1, len(WRITES) + 1))
def test_it_answers_while_the_disk_stays_full(n, story_worker, media_root, monkeypatch):
    fault = FailsAt(os.fsync, n, errno.ENOSPC, once=False)
    monkeypatch.setattr(filesystem.os, "fsync", fault)

    response = post()

    assert response.status_code == (500 if n <= 2 else 201)
    check_files(media_root)
    session = StorySession.objects.get()
    for name in IMAGES:
        image = getattr(session.content, name)
        assert not image or (media_root / image.name).is_file()
    monkeypatch.setattr(filesystem.os, "fsync", fault.function)
    check_aftermath(story_worker, media_root)


@pytest.mark.parametrize(
    ("folder", "missing"),
    [
        ("characters", {"character_image", "merged_image"}),
        ("backgrounds", {"background_image", "merged_image"}),
        ("merged", {"merged_image"}),
    ],
)
def test_it_answers_when_a_folder_cannot_be_made(folder, missing, story_worker, media_root):
    media_root.mkdir()
    (media_root / folder).write_text("a file stands where the folder should")

    response = post()

    assert response.status_code == 201
    body = response.json()
    assert {name for name in IMAGES if body["image_urls"][name] is None} == missing
    assert "could not write the file" in body["error_messages"][0]
    (media_root / folder).unlink()
    check_aftermath(story_worker, media_root)


def test_it_answers_when_the_media_folder_cannot_be_made(story_worker, media_root):
    media_root.write_text("a file stands where the folder should")

    response = post()

    assert response.status_code == 500
    assert "could not write the file" in response.json()["error_messages"][0]
    media_root.unlink()
    check_aftermath(story_worker, media_root)


def test_it_leaves_nothing_of_a_write_that_hung(story_worker, media_root, monkeypatch):
    """The story is abandoned while the character's public file is being written."""
    gate = Gate(deaf=True)
    fsync, calls = os.fsync, itertools.count(1)

    def hang(descriptor):
        if next(calls) == WRITES.index("Drawing the character failed") + 2:
            gate(None)
        fsync(descriptor)

    monkeypatch.setattr(filesystem.os, "fsync", hang)
    posting = Posting()
    assert gate.entered.wait(60)
    worker_thread = story_worker._thread
    let_time_pass(story_worker._running)
    story_worker.hang_seconds = 0.0
    assert posting.answer.status_code == 500
    story_worker.hang_seconds = 60.0
    before = GeneratedContent.objects.values().get()

    gate.opened.set()
    worker_thread.join(60)

    assert not worker_thread.is_alive()
    assert GeneratedContent.objects.values().get() == before
    check_aftermath(story_worker, media_root)


def test_it_leaves_nothing_of_a_write_that_hung_while_its_story_was_generated_again(
    story_worker, media_root, monkeypatch
):
    """The public file that it then writes has the name of the abandoned revision."""
    gate = Gate(deaf=True)
    write, calls = layout.write_bytes, itertools.count(1)

    def hang(name, data):
        if name.startswith("characters/") and next(calls) == 1:
            gate(None)
        return write(name, data)

    monkeypatch.setattr(layout, "write_bytes", hang)
    posting = Posting()
    assert gate.entered.wait(60)
    worker_thread = story_worker._thread
    let_time_pass(story_worker._running)
    story_worker.hang_seconds = 0.0
    session_id = posting.answer.json()["session_id"]
    story_worker.hang_seconds = 60.0
    assert retry(session_id).status_code == 202
    assert wait_for_end(session_id)["processing_status"] == "completed"

    gate.opened.set()
    worker_thread.join(60)

    assert not worker_thread.is_alive()
    check_aftermath(story_worker, media_root)


def test_what_the_cache_has_and_cannot_be_copied_fails_as_the_stage_does(
    story_worker, media_root, monkeypatch, settings
):
    settings.STORYGEN = settings.STORYGEN | {"CACHE": True}
    assert post(seed=1).status_code == 201
    write = layout.write_bytes

    def disk_is_full(name, data):
        if name.startswith("characters/"):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return write(name, data)

    with monkeypatch.context() as patch:
        patch.setattr(layout, "write_bytes", disk_is_full)
        response = post(seed=1)

    assert response.status_code == 201
    body = response.json()
    assert body["processing_status"] == "partial"
    assert body["error_messages"][0].startswith("Drawing the character failed")
    assert "disk is full" in body["error_messages"][0]
    by_stage = {run["stage"]: run for run in body["stages"]}
    assert by_stage["background_image"]["cache"] == "hit"
    check_files(media_root)
