"""Uploads are cut out by a worker: once, and again if it dies; two never do the same."""

import json
import random
import threading
import urllib.request
from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.utils import timezone
from PIL import Image

from orchestrator import Stage, StageFailed
from orchestrator.fakes import OWN_WORK
from orchestrator.tests.support.behaviours import Gate, raises
from stories.characters import cutting, library
from stories.characters.uploads import read_picture
from stories.models import LibraryCharacter
from stories.tests.characters.conftest import URL, send
from stories.tests.support.harness import WAIT, post, wait_for, wait_for_end, wait_until_ready
from stories.tests.support.servers import GUNICORN, paused_in, until
from stories.tests.support.uploads import PNG, encoded
from stories.workers import maintenance

Status = LibraryCharacter.Status
ELSEWHERE = "another-host:0:1:1"


def character(**fields):
    return LibraryCharacter.objects.create(
        **{"kind": "fox", "look": "A fox", "source": "upload", "status": "pending"} | fields
    )


def shown(body):
    return Client().get(f"{URL}{body['id']}/").json()


def ended(body):
    """The character once a worker is done with it."""
    wait_for(lambda: shown(body)["status"] in (Status.READY, Status.FAILED))
    return shown(body)


def test_an_upload_is_cut_out(story_worker, orchestrator, media_root):
    body = ended(send(Client(), PNG).json())

    assert (body["status"], body["error"]) == ("ready", "")
    folder = media_root / "library" / body["id"]
    assert body["bytes"] == sum(path.stat().st_size for path in folder.iterdir())
    assert Client().get(body["cutout_url"]).status_code == 200
    assert orchestrator.ran == [Stage.CUTOUT]


def test_stories_and_uploads_take_turns(story_worker, orchestrator):
    gate = Gate()
    orchestrator.on(Stage.CUTOUT, gate)
    uploads = [send(Client(), PNG).json() for _ in range(3)]
    assert gate.entered.wait(WAIT)
    asked = post(query="?wait=0").json()
    gate.opened.set()

    ends = [ended(body)["status"] for body in uploads]

    assert ends == ["ready"] * 3
    assert wait_for_end(asked["session_id"])["status"] == "completed"
    # The story did not wait for all of them.
    assert orchestrator.ran.index(Stage.STORY) < len(orchestrator.ran) - 1


@pytest.mark.parametrize(
    ("error", "says"),
    [
        (StageFailed(Stage.CUTOUT, "no character stands out."), "no character stands out"),
        (RuntimeError("/srv/secret"), "AI model error"),
        (MemoryError(), "not enough memory"),
        (SystemExit(1), "AI model error"),
    ],
)
def test_a_failure_is_said_in_words(story_worker, orchestrator, error, says):
    orchestrator.on(Stage.CUTOUT, raises(error))

    body = ended(send(Client(), PNG).json())

    assert body["status"] == "failed"
    assert says in body["error"]
    assert "secret" not in body["error"]
    assert body["cutout_url"] is None
    orchestrator.behaviour.clear()
    assert ended(send(Client(), PNG).json())["status"] == "ready"


def test_one_that_is_deleted_while_it_is_cut_out_leaves_nothing(
    story_worker, orchestrator, media_root
):
    gate = Gate()
    orchestrator.on(Stage.CUTOUT, gate)
    body = send(Client(), PNG).json()
    assert gate.entered.wait(WAIT)

    assert Client().delete(f"{URL}{body['id']}/").status_code == 204
    gate.opened.set()

    wait_for(lambda: not story_worker.is_cutting)
    wait_for(lambda: not list((media_root / "library").rglob("*.png")))


class Doom(BaseException):
    """An exception that `except Exception` does not catch."""


def test_a_thread_that_dies_gives_it_back(story_worker, orchestrator):
    behaviours = iter([raises(Doom()), lambda report: OWN_WORK])
    orchestrator.on(Stage.CUTOUT, lambda report: next(behaviours)(report))
    body = send(Client(), PNG).json()

    def recovered():
        cutting.recover(lambda: story_worker.is_cutting)
        return LibraryCharacter.objects.get().status != Status.PROCESSING

    wait_for(lambda: LibraryCharacter.objects.get().claims == 1)
    wait_for(recovered)
    story_worker.wake()

    assert ended(body)["status"] == "ready"
    assert LibraryCharacter.objects.get().claims == 2


def test_one_that_hangs_is_given_up(start_worker, orchestrator):
    gate = Gate(deaf=True)
    orchestrator.on(Stage.CUTOUT, gate)
    worker = start_worker(lambda: orchestrator, hang_seconds=0.0)
    wait_until_ready(worker)
    body = send(Client(), PNG).json()
    assert gate.entered.wait(WAIT)

    worker._cutting.deadline = 0.0  # time passes

    assert "too long" in ended(body)["error"]
    orchestrator.behaviour.clear()
    gate.opened.set()
    assert ended(send(Client(), PNG).json())["status"] == "ready"
    assert shown(body)["status"] == "failed"


# Claims and recovery


@pytest.mark.django_db
def test_it_is_claimed_in_order_and_once():
    first, second = character(), character()

    assert [cutting.claim_next(), cutting.claim_next(), cutting.claim_next()] == [
        first,
        second,
        None,
    ]


def test_of_many_claims_at_once_one_gets_it(transactional_db):
    character()
    got, start = [], threading.Barrier(5)

    def claim():
        try:
            start.wait()
            got.append(cutting.claim_next())
        finally:
            connection.close()

    threads = [threading.Thread(target=claim) for _ in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len([one for one in got if one]) == 1
    assert LibraryCharacter.objects.get().claims == 1


@pytest.mark.django_db
def test_that_of_a_dead_worker_waits_again_three_times():
    one = character()
    for claims in (1, 2):
        assert cutting.claim_next() == one
        cutting.recover(lambda: True)
        assert LibraryCharacter.objects.get().status == Status.PROCESSING
        cutting.recover(lambda: False)
        assert (LibraryCharacter.objects.get().status, one.pk) == (Status.PENDING, one.pk)
        assert LibraryCharacter.objects.get().claims == claims
    cutting.claim_next()

    cutting.recover(lambda: False)

    one.refresh_from_db()
    assert one.status == Status.FAILED
    assert "stopped the server 3 times" in one.error


@pytest.mark.django_db
def test_another_machine_has_it_until_its_lease_ends():
    now = timezone.now()
    alive = character(
        status=Status.PROCESSING, worker=ELSEWHERE, claims=1,
        lease_expires_at=now + timedelta(seconds=60),
    )  # fmt: skip
    dead = character(
        status=Status.PROCESSING, worker=ELSEWHERE, claims=1,
        lease_expires_at=now - timedelta(seconds=1),
    )  # fmt: skip

    cutting.recover(lambda: False)

    statuses = {one.pk: one.status for one in LibraryCharacter.objects.all()}
    assert statuses == {alive.pk: Status.PROCESSING, dead.pk: Status.PENDING}


@pytest.mark.django_db
def test_a_worker_that_lost_it_writes_nothing():
    one = character()
    mine = cutting.claim_next()
    LibraryCharacter.objects.update(claims=2, worker=ELSEWHERE)

    cutting.fail(mine, "late")

    one.refresh_from_db()
    assert (one.status, one.error, one.worker) == (Status.PROCESSING, "", ELSEWHERE)


@pytest.mark.django_db
def test_one_that_no_worker_takes_fails_in_the_end(settings):
    old = timezone.now() - timedelta(hours=settings.STORYGEN["MAX_QUEUED_HOURS"], seconds=1)
    late, new = character(created_at=old), character()

    cutting.recover(lambda: False)

    statuses = {one.pk: one.status for one in LibraryCharacter.objects.all()}
    assert statuses == {late.pk: Status.FAILED, new.pk: Status.PENDING}


@pytest.mark.django_db
def test_a_lost_picture_is_said(media_root):
    character()

    cutting.cut(cutting.claim_next(), lambda picture: pytest.fail("There is none."))

    assert "lost its picture" in LibraryCharacter.objects.get().error


@pytest.mark.django_db
def test_one_whose_picture_cannot_be_read_now_waits_again(monkeypatch):
    character()

    def away(name):
        raise OSError(5, "Input/output error")

    monkeypatch.setattr("stories.files.layout.read_bytes", away)
    cutting.cut(cutting.claim_next(), lambda picture: pytest.fail("There is none."))
    cutting.recover(lambda: False)

    assert LibraryCharacter.objects.get().status == Status.PENDING


def test_a_server_that_stops_finishes_the_one_that_is_cut_out(story_worker, orchestrator):
    gate = Gate()
    orchestrator.on(Stage.CUTOUT, gate)
    send(Client(), PNG)
    assert gate.entered.wait(WAIT)
    stopping = threading.Thread(target=story_worker.shutdown, args=(WAIT,))
    stopping.start()
    wait_for(lambda: story_worker.state == "stopping")

    gate.opened.set()
    stopping.join()

    assert LibraryCharacter.objects.get().status == Status.READY


# Servers


def test_a_worker_of_celery_looks_for_uploads(settings, start_worker, orchestrator):
    """It does not poll the queue: its maintenance wakes it."""
    worker = start_worker(lambda: orchestrator, polls_queue=False)
    wait_until_ready(worker)
    library.add(read_picture(PNG), {}, user=None)
    task = next(each for each in maintenance.tasks(worker) if each.name == "cut_out_characters")

    task.run_once()

    wait_for(lambda: LibraryCharacter.objects.get().status == Status.READY)


def upload(server, data):
    """Send a picture as a form to a server of its own."""
    head = b'--x\r\nContent-Disposition: form-data; name="picture"; filename="a.png"\r\n\r\n'
    request = urllib.request.Request(
        f"{server.url}{URL}",
        head + data + b"\r\n--x--\r\n",
        {"Content-Type": "multipart/form-data; boundary=x"},
    )
    with urllib.request.urlopen(request, timeout=WAIT) as response:
        return json.load(response)


def test_a_large_file_passes_through_gunicorn(start_server):
    server = start_server(GUNICORN)
    noise = random.Random(1).randbytes(3 * 1600 * 1600)
    data = encoded(Image.frombytes("RGB", (1600, 1600), noise))
    assert len(data) > 7_000_000

    body = upload(server, data)

    until(lambda: server.get(f"{URL}{body['id']}/").json["status"] == "ready", server.log)


@pytest.mark.ci
def test_a_kill_while_it_is_cut_out_loses_nothing(start_server, gate):
    server = start_server(GUNICORN, **paused_in(Stage.CUTOUT, gate))
    body = upload(server, PNG)
    assert gate.wait() == Stage.CUTOUT
    server.kill()

    server = start_server(GUNICORN)

    until(lambda: server.get(f"{URL}{body['id']}/").json["status"] == "ready", server.log)
