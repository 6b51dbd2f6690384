"""Stories of a dead process are recovered; those of a live process are left alone."""

import logging
import subprocess
import sys
from datetime import timedelta

import psutil
import pytest
from django.utils import timezone
from django.utils.timezone import now

from orchestrator import Stage, Step
from stories import database
from stories.files import layout
from stories.models import GeneratedContent, StageRun, StorySession, Worker
from stories.sessions import estimates, leases, queue, recovery
from stories.sessions.leases import this_worker
from stories.tests.support.harness import retry, wait_for_end, wait_until_ready

pytestmark = pytest.mark.django_db(transaction=True)


AWAY = "elsewhere.example:abcdef12-1:77:1"


def nobody():
    return set()


def make(worker, **fields):
    values = {
        "prompt_text": "A fox",
        "seed": 1,
        "style": "storybook",
        "preset": "embedded",
        "status": StorySession.Status.PROCESSING,
        "claims": 1,
    }
    session = StorySession.objects.create(worker=worker, **values | fields)
    GeneratedContent.objects.create(session=session)
    return session


def status(session):
    session.refresh_from_db()
    return session.status


@pytest.fixture
def other_process():
    """A live process; yields its worker id."""
    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    child.worker = identity(child.pid)
    yield child
    child.kill()
    child.communicate()


def identity(pid):
    return f"{leases._here()}:{pid}:{leases._start_of(pid)}"


@pytest.mark.parametrize("lease", [None, now() - timedelta(hours=1)])
def test_it_leaves_a_live_process_alone(other_process, lease):
    session = make(other_process.worker, lease_expires_at=lease)

    for _ in range(2):
        recovery.recover(nobody)

    assert status(session) == StorySession.Status.PROCESSING


@pytest.mark.parametrize("seconds", [-90, -2, 2, 90])
def test_a_clock_that_is_set_makes_nobody_dead(other_process, monkeypatch, seconds):
    """Neither a process of this machine nor a worker that renews its lease elsewhere."""
    local, remote = make(other_process.worker), make(AWAY, lease_expires_at=lease_of(60))
    clock = timezone.now
    monkeypatch.setattr(timezone, "now", lambda: clock() + timedelta(seconds=seconds))
    monkeypatch.setattr(psutil.Process, "create_time", lambda self: 1.0 + seconds)
    leases._here.cache_clear()

    for _ in range(2):
        recovery.recover(nobody)

    assert status(local) == status(remote) == StorySession.Status.PROCESSING


def test_a_database_whose_clock_is_set_makes_nobody_dead():
    """The lease seems to have expired until its worker renews it, seconds later."""
    session = make(AWAY, lease_expires_at=lease_of(-30))
    recovery.recover(nobody)

    StorySession.objects.update(lease_expires_at=lease_of(-20))
    recovery.recover(nobody)
    StorySession.objects.update(lease_expires_at=lease_of(60))
    recovery.recover(nobody)

    assert status(session) == StorySession.Status.PROCESSING


def lease_of(seconds):
    return database.now() + timedelta(seconds=seconds)


@pytest.mark.skipif(sys.platform != "linux", reason="Other systems have no PID namespaces.")
def test_the_lease_decides_for_a_process_of_another_namespace_with_our_host_name():
    """Its pid is another process here, or none: our process table says nothing of it."""
    host, kernel, pid, start = this_worker().split(":")
    boot, namespace = kernel.split("-")
    other = f"{host}:{boot}-{int(namespace) + 1}:{pid}:{int(start) + 1}"
    alive, dead = make(other, lease_expires_at=lease_of(60)), make(other, lease_expires_at=None)

    for _ in range(recovery.MAX_WORKER_LOSSES):
        recovery.recover(nobody)

    assert status(alive) == StorySession.Status.PROCESSING
    assert status(dead) == StorySession.Status.PENDING


def test_a_worker_with_a_wrong_clock_is_not_silent(monkeypatch, story_worker):
    clock = timezone.now
    monkeypatch.setattr(timezone, "now", lambda: clock() - timedelta(seconds=90))
    wait_until_ready(story_worker)
    report = story_worker._report
    # The watchdog must not report in the middle of the test.
    monkeypatch.setattr(story_worker, "_report", lambda: None)

    report()

    worker = Worker.objects.get()
    assert leases.state_of(worker) == "ready"
    assert list(estimates.live_workers("embedded")) == [worker]
    Worker.objects.update(seen_at=lease_of(-61))
    assert leases.state_of(Worker.objects.get()) == leases.SILENT
    assert not estimates.live_workers("embedded").exists()


def test_a_worker_with_a_wrong_clock_gets_a_whole_lease(monkeypatch):
    session = make("", status=StorySession.Status.PENDING)
    clock = timezone.now
    monkeypatch.setattr(timezone, "now", lambda: clock() - timedelta(seconds=90))

    claimed = queue.claim(session.session_id)
    assert lease_of(50) < claimed.lease_expires_at <= lease_of(60)

    StorySession.objects.update(lease_expires_at=None)
    queue.renew({session.session_id})
    session.refresh_from_db()
    assert lease_of(50) < session.lease_expires_at <= lease_of(60)


def test_it_takes_back_what_a_dead_process_had(other_process):
    session = make(other_process.worker, stage=Stage.CUTOUT.value)
    story, cutout = (
        StageRun.objects.create(session=session, stage=stage, status=status, started_at=now())
        for stage, status in (
            (Stage.STORY, StageRun.Status.COMPLETED),
            (Stage.CUTOUT, StageRun.Status.RUNNING),
        )
    )
    other_process.kill()
    other_process.wait()

    (taken_back,) = recovery.recover(nobody)

    assert taken_back == session
    assert status(session) == StorySession.Status.PENDING
    assert (session.worker, session.stage, session.lease_expires_at) == ("", "", None)
    assert session.worker_losses == 1
    assert session.content.processing_status == GeneratedContent.ProcessingStatus.PROCESSING
    story.refresh_from_db()
    cutout.refresh_from_db()
    assert (story.status, story.ended_at) == (StageRun.Status.COMPLETED, None)
    assert cutout.status == StageRun.Status.INTERRUPTED
    assert cutout.ended_at
    assert [event.kind for event in session.events.all()] == ["queued"]


def test_it_says_in_the_log_whom_it_took_a_story_from(propagating_log):
    make(AWAY)

    recovery.recover(nobody)

    assert f"Recovered from {AWAY}" in propagating_log.text


@pytest.fixture
def propagating_log(caplog, monkeypatch):
    monkeypatch.setattr(logging.getLogger("stories"), "propagate", True)
    return caplog


def test_it_takes_back_what_a_process_had_that_nobody_buried(other_process):
    session = make(other_process.worker)
    other_process.kill()
    while psutil.Process(other_process.pid).status() != psutil.STATUS_ZOMBIE:
        pass

    recovery.recover(nobody)

    assert status(session) == StorySession.Status.PENDING


def test_it_takes_back_what_a_process_had_whose_number_another_one_has_now(other_process):
    session = make(other_process.worker + "1")

    recovery.recover(nobody)

    assert status(session) == StorySession.Status.PENDING


@pytest.mark.parametrize(
    ("minutes", "expected"),
    [(1, StorySession.Status.PROCESSING), (-1, StorySession.Status.PENDING)],
)
def test_it_trusts_the_lease_of_another_host(minutes, expected):
    session = make(AWAY, lease_expires_at=now() + timedelta(minutes=minutes))

    for _ in range(2):
        recovery.recover(nobody)

    assert status(session) == expected


def test_a_story_that_takes_its_workers_with_it_is_failed_in_words():
    session = make(AWAY)

    for deaths in range(1, recovery.MAX_WORKER_LOSSES):
        recovery.recover(nobody)
        assert status(session) == StorySession.Status.PENDING
        assert session.worker_losses == deaths
        queue.claim(session.session_id)
        StorySession.objects.update(worker=AWAY, lease_expires_at=None)
    assert recovery.recover(nobody) == []

    assert status(session) == StorySession.Status.FAILED
    session.content.refresh_from_db()
    assert session.content.processing_status == GeneratedContent.ProcessingStatus.FAILED
    assert session.content.error_messages == [
        "Story generation failed: the server stopped 3 times while it worked on this story. Try "
        "another prompt, or see the server's log."
    ]


def test_a_retry_forgets_the_workers_that_died(story_worker):
    session = make(AWAY, worker_losses=2)
    recovery.recover(nobody)
    assert status(session) == StorySession.Status.FAILED

    assert retry(session.session_id).status_code == 202

    body = wait_for_end(session.session_id)
    assert body["processing_status"] == "completed"
    session.refresh_from_db()
    assert session.worker_losses == 0


def test_what_this_process_lost_sight_of_counts_for_no_death():
    """A long database outage does not count as a loss of the worker."""
    session = make(this_worker())

    for _ in range(recovery.MAX_WORKER_LOSSES + 1):
        recovery.recover(nobody)
        assert status(session) == StorySession.Status.PENDING
        assert queue.claim(session.session_id)
    assert session.worker_losses == 0


def test_it_leaves_what_this_process_has_in_hand():
    session = make(this_worker())

    recovery.recover(lambda: {session.session_id})

    assert status(session) == StorySession.Status.PROCESSING


def test_it_leaves_what_this_process_took_in_hand_meanwhile():
    """A story that was claimed during the recovery is not recovered."""
    born = []

    def running_ids():
        born.append(make(this_worker()))
        return set()

    recovery.recover(running_ids)

    assert status(born[0]) == StorySession.Status.PROCESSING


def test_it_leaves_what_has_ended():
    session = make(AWAY)
    StorySession.objects.update(status=StorySession.Status.COMPLETED)

    recovery.recover(nobody)

    assert status(session) == StorySession.Status.COMPLETED
    assert session.content.error_messages == []


def test_it_keeps_what_was_written_and_deletes_what_no_row_speaks_of(media_root):
    """Killed for the last time between the file and its row, or in the middle of a file."""
    session = make(AWAY, worker_losses=2)
    content = session.content
    names = {
        stage: layout.public_image_name(session, Step(stage), "A fox")
        for stage in (Stage.CHARACTER, Stage.BACKGROUND, Stage.SCENE)
    }
    for stage, image in names.items():
        recorded = stage is Stage.CHARACTER
        status = StageRun.Status.COMPLETED if recorded else StageRun.Status.RUNNING
        fields = {"stage": stage, "image": image, "status": status, "started_at": now()}
        StageRun.objects.create(session=session, **fields)
    content.story_text, content.character_image = "Once.", names[Stage.CHARACTER]
    content.save()
    layout.write_bytes(content.character_image.name, b"recorded")
    layout.write_text(layout.session_name(session.session_id, Stage.STORY), "Once.")
    layout.write_bytes(names[Stage.BACKGROUND], b"not recorded")
    merged = media_root / names[Stage.SCENE]
    merged.parent.mkdir()
    torn = [
        merged.with_name(f".{merged.name}.tmp"),
        media_root / "sessions" / session.session_id / "story" / ".plan.json.tmp",
    ]
    for path in torn:
        path.write_bytes(b"to")

    recovery.recover(nobody)

    content.refresh_from_db()
    assert content.story_text == "Once."
    left = {path.relative_to(media_root).as_posix() for path in media_root.rglob("*.*")}
    assert left == {
        content.character_image.name,
        f"sessions/{session.session_id}/story/plan.json",
    }


def test_it_renews_the_lease_of_what_is_in_hand():
    session, lost = make(this_worker(), lease_expires_at=now()), make(AWAY, lease_expires_at=now())
    before = session.lease_expires_at

    queue.renew({session.session_id, lost.session_id})

    session.refresh_from_db()
    lost.refresh_from_db()
    assert session.lease_expires_at > before + timedelta(seconds=30)
    assert lost.lease_expires_at < before + timedelta(seconds=30), "another has it by now"
