"""Two editors, a retry, a deletion, a full disk: nothing is overwritten unseen, or half-written."""

import errno
import threading

import pytest
from django.core.files.storage import default_storage
from django.db import connection
from django.test import Client

from orchestrator import Stage
from orchestrator.tests.support.behaviours import Gate
from stories.editing import composing, edits
from stories.exceptions import ServiceUnavailable
from stories.files.filesystem import AtomicFileSystemStorage
from stories.models import PendingDeletion, Revision, StorySession, Take
from stories.tests.support.harness import (
    SESSIONS,
    WAIT,
    cancel,
    change,
    check_aftermath,
    check_files,
    post,
    read,
    retry,
    session_of,
    wait_for_end,
)
from stories.tests.support.reference import all_files


@pytest.fixture
def book(story_worker):
    return post(seed=1, pages=2).json()


def moved(session_id, x=0.3, etag=""):
    return change(session_id, "pages/2/", etag=etag, placement=[{"id": "hero", "x": x}])


class Paused:
    """Stops the first change between its pictures and its rows."""

    def __init__(self, monkeypatch):
        self.entered, self.opened = threading.Event(), threading.Event()
        commit = edits.commit

        def paused(prepared, user):
            if not self.entered.is_set():
                self.entered.set()
                assert self.opened.wait(WAIT)
            return commit(prepared, user)

        monkeypatch.setattr(edits, "commit", paused)

    def during(self, request, other):
        """The answers to `request`, and to `other`, which comes while that one is paused."""
        answers = []

        def first():
            try:
                answers.append(request())
            finally:
                connection.close()

        thread = threading.Thread(target=first)
        thread.start()
        assert self.entered.wait(WAIT)
        second = other()
        self.opened.set()
        thread.join(WAIT)
        return answers[0], second


def test_a_change_says_what_it_changes(book):
    address = f"{SESSIONS}{book['session_id']}/pages/2/"

    without = Client().patch(address, {"text": "x"}, content_type="application/json")

    assert without.status_code == 428
    assert "If-Match" in without.json()["detail"]
    assert read(book["session_id"]) == book
    for path, method in (
        ("pages/2/", "delete"),
        ("pages/", "post"),
        ("pages/", "patch"),
        ("", "patch"),
        ("revisions/1/restore/", "post"),
    ):
        request = getattr(Client(), method)
        response = request(
            f"{SESSIONS}{book['session_id']}/{path}", {}, content_type="application/json"
        )
        assert response.status_code == 428, path


@pytest.mark.parametrize("etag", ['"1"', 'W/"1"', '"7", "1"', "*"])
def test_a_known_revision_is_changed(etag, book):
    assert Client().get(f"{SESSIONS}{book['session_id']}/")["ETag"] == '"1"'
    assert change(book["session_id"], "pages/2/", etag=etag, text="x").status_code == 200


@pytest.mark.parametrize("etag", ['"0"', '"2"', "1", '"x"', '"²"', '""', f'"{"9" * 400}"'])
def test_an_unknown_one_is_not(etag, book):
    response = change(book["session_id"], "pages/2/", etag=etag, text="x")

    assert response.status_code == 412
    assert read(book["session_id"]) == book


def test_a_stale_change_is_told_what_is_new(book):
    moved(book["session_id"])
    change(book["session_id"], title="The Two")
    before = read(book["session_id"])

    response = change(book["session_id"], "pages/2/", etag='"1"', text="Mine.")

    assert response.status_code == 412
    assert response["ETag"] == '"3"'
    assert response.json() == {
        "detail": "The story was changed meanwhile. Read it again.",
        "revision": 3,
        "changes": [
            {"revision": 3, "summary": "Title."},
            {"revision": 2, "summary": "Page 2: where they stand."},
        ],
    }
    assert read(book["session_id"]) == before
    # A retry may say it, too.
    headers = {"If-Match": '"1"'}
    address = f"{SESSIONS}{book['session_id']}/retry/"
    refused = Client().post(address, {}, content_type="application/json", headers=headers)
    assert refused.status_code == 412


def test_of_two_changes_at_once_one_wins(book, monkeypatch, media_root):
    first, second = Paused(monkeypatch).during(
        lambda: moved(book["session_id"], 0.1, '"1"'),
        lambda: moved(book["session_id"], 0.9, '"1"'),
    )

    assert (first.status_code, second.status_code) == (412, 200)
    body = read(book["session_id"])
    assert body == second.json()
    assert body["pages"][1]["placement"][0]["x"] == 0.9
    assert body["revision"] == 2
    # The pictures of the one that was refused are gone.
    check_files(media_root)
    scenes = [name for name in all_files() if "/final/" in name]
    assert len(scenes) == 3


def test_many_at_once_are_done_one_after_the_other(book, media_root):
    answers = []

    def edit(x):
        try:
            answers.append(moved(book["session_id"], x, '"1"').status_code)
        finally:
            connection.close()

    threads = [threading.Thread(target=edit, args=(x / 10,)) for x in range(1, 7)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(WAIT)

    assert sorted(answers) == [200, *[412] * 5]
    assert session_of(book["session_id"]).revision == 2
    assert Revision.objects.count() == 2
    check_files(media_root)


def test_a_change_beside_a_retry(book, monkeypatch, media_root):
    first, second = Paused(monkeypatch).during(
        lambda: moved(book["session_id"], 0.1),
        lambda: retry(book["session_id"], stage="background_image"),
    )

    assert second.status_code == 202
    assert first.status_code in (409, 412)
    body = wait_for_end(book["session_id"])
    assert body["pages"][1]["placement"] == book["pages"][1]["placement"]
    assert body["processing_status"] == "completed"
    check_files(media_root)


def test_a_change_beside_a_deletion(book, monkeypatch, media_root):
    first, second = Paused(monkeypatch).during(
        lambda: moved(book["session_id"], 0.1),
        lambda: Client().delete(f"{SESSIONS}{book['session_id']}/"),
    )

    assert (first.status_code, second.status_code) == (404, 204)
    assert not StorySession.objects.exists()
    assert not any(path.is_file() for path in media_root.rglob("*"))
    assert not PendingDeletion.objects.exists()


def test_what_is_being_generated_is_not_changed(story_worker, orchestrator, book):
    gate = Gate()
    orchestrator.on(Stage.SCENE, gate)
    retry(book["session_id"], stage="scene")
    assert gate.entered.wait(WAIT)

    for response in (
        moved(book["session_id"]),
        change(book["session_id"], title="x"),
        change(book["session_id"], "pages/1/", "delete"),
        change(book["session_id"], "revisions/1/restore/", "post"),
    ):
        assert response.status_code == 409
        assert response.json()["detail"].startswith("The story is still being generated.")
    gate.opened.set()
    assert wait_for_end(book["session_id"])["title"] == book["title"]


def test_a_cancelled_book_is_changed_and_made_whole(story_worker, orchestrator, media_root):
    gate = Gate()
    orchestrator.on(Stage.SCENE, gate)
    session_id = post(seed=1, pages=2, query="?wait=0").json()["session_id"]
    assert gate.entered.wait(WAIT)
    cancel(session_id)
    gate.opened.set()
    orchestrator.behaviour.clear()

    told = change(session_id, "pages/1/", text="Mine.")

    assert told.status_code == 200
    assert told.json()["status"] == "cancelled"
    retry(session_id)
    body = wait_for_end(session_id)
    assert (body["processing_status"], body["pages"][0]["text"]) == ("completed", "Mine.")
    check_aftermath(story_worker, media_root)


def test_there_is_nothing_to_change_without_a_plan(story_worker, orchestrator):
    gate = Gate()
    orchestrator.on(Stage.STORY, gate)
    session_id = post(query="?wait=0").json()["session_id"]
    assert gate.entered.wait(WAIT)
    cancel(session_id)
    gate.opened.set()

    response = change(session_id, "pages/1/", text="Mine.")

    assert response.status_code == 409
    assert "no plan" in response.json()["detail"]


@pytest.mark.parametrize("writes", [0, 1])
@pytest.mark.parametrize(
    ("code", "said"), [(errno.ENOSPC, "disk is full"), (errno.EACCES, "could not write")]
)
def test_a_disk_that_is_full_while_composing(
    code, said, writes, book, monkeypatch, media_root, story_worker
):
    save, done = AtomicFileSystemStorage._save, []

    def full(storage, name, content):
        if "final" in name or "merged" in name:
            if len(done) == writes:
                raise OSError(code, "No")
            done.append(name)
        return save(storage, name, content)

    monkeypatch.setattr(AtomicFileSystemStorage, "_save", full)
    before = all_files()

    response = moved(book["session_id"])

    assert response.status_code == 503
    assert said in response.json()["detail"]
    assert read(book["session_id"]) == book
    assert all_files() == before
    monkeypatch.undo()
    assert moved(book["session_id"]).status_code == 200
    check_files(media_root)


@pytest.mark.parametrize(("lost", "named"), [("background", "background"), ("cutout", "cut out")])
@pytest.mark.parametrize("how", ["gone", "broken", "short"])
def test_a_picture_that_is_lost_is_named(lost, named, how, book, media_root):
    session = session_of(book["session_id"])
    run = session.stage_runs.get(
        stage=Stage.BACKGROUND if lost == "background" else Stage.CUTOUT,
        number=1,
    )
    path = media_root / run.file
    if how == "gone":
        path.unlink()
    else:
        path.write_bytes(b"no picture" if how == "broken" else path.read_bytes()[:-60])

    response = moved(book["session_id"])

    assert response.status_code == 409, response.content
    assert "has lost" in response.json()["detail"]
    assert named in response.json()["detail"]
    assert read(book["session_id"]) == book
    assert not Take.objects.exists()


def test_so_many_are_composed_at_once(book, monkeypatch):
    monkeypatch.setattr(composing, "WAIT_SECONDS", 0.01)
    for _ in range(composing.AT_ONCE):
        composing._slots.acquire()
    try:
        response = moved(book["session_id"])
    finally:
        for _ in range(composing.AT_ONCE):
            composing._slots.release()

    assert response.status_code == 503
    assert int(response["Retry-After"]) > 0
    assert moved(book["session_id"]).status_code == 200


def test_a_storage_that_does_not_answer_is_not_a_lost_picture(book, monkeypatch):
    def away(name, mode="rb"):
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(default_storage._wrapped, "open", away)

    response = moved(book["session_id"])

    assert response.status_code == ServiceUnavailable.status_code
