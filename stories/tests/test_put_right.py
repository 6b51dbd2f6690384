"""Rows whose process is gone are put right; those of a process that lives are left alone."""

import socket
import subprocess
import sys
from datetime import timedelta

import psutil
import pytest
from django.utils import timezone

from orchestrator import Stage
from stories import media, recording
from stories.models import GeneratedContent, StorySession
from stories.ownership import this_worker

pytestmark = pytest.mark.django_db(transaction=True)


def nobody():
    return set()


def make(worker, **fields):
    session = StorySession.objects.create(
        prompt_text="A fox", seed=1, status=StorySession.Status.PROCESSING, worker=worker, **fields
    )
    GeneratedContent.objects.create(session=session)
    return session


def status(session):
    session.refresh_from_db()
    return session.status


@pytest.fixture
def other_process():
    """A process that lives until it is told to end; its id as a worker."""
    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    process = psutil.Process(child.pid)
    child.worker = f"{socket.gethostname()}:{child.pid}:{process.create_time():.2f}"
    yield child
    child.kill()
    child.communicate()


def test_it_leaves_a_live_process_alone(other_process):
    long_ago = timezone.now() - timedelta(hours=1)
    session = make(other_process.worker, lease_expires_at=long_ago)

    recording.put_right(nobody)

    assert status(session) == StorySession.Status.PROCESSING


def test_it_leaves_a_live_process_alone_when_the_clock_was_set_a_little(other_process):
    host, pid, start = other_process.worker.split(":")
    session = make(f"{host}:{pid}:{float(start) + 0.5:.2f}")

    recording.put_right(nobody)

    assert status(session) == StorySession.Status.PROCESSING


def test_it_fails_what_a_dead_process_had(other_process):
    session = make(other_process.worker, stage=Stage.CUTOUT.value)
    other_process.kill()
    other_process.wait()

    recording.put_right(nobody)

    assert status(session) == StorySession.Status.FAILED
    assert session.content.processing_status == GeneratedContent.ProcessingStatus.FAILED
    assert session.content.error_messages == [
        "The server stopped while the character was being cut out. Send the prompt again."
    ]


def test_it_fails_what_a_process_had_that_nobody_buried(other_process):
    session = make(other_process.worker)
    other_process.kill()
    while psutil.Process(other_process.pid).status() != psutil.STATUS_ZOMBIE:
        pass

    recording.put_right(nobody)

    assert status(session) == StorySession.Status.FAILED


def test_it_fails_what_a_process_had_whose_number_another_one_has_now(other_process):
    host, pid, start = other_process.worker.split(":")
    session = make(f"{host}:{pid}:{float(start) - 60:.2f}")

    recording.put_right(nobody)

    assert status(session) == StorySession.Status.FAILED


@pytest.mark.parametrize(
    ("minutes", "expected"),
    [(1, StorySession.Status.PROCESSING), (-1, StorySession.Status.FAILED)],
)
def test_it_trusts_the_lease_of_another_host(minutes, expected):
    session = make(
        "elsewhere.example:77:1.00", lease_expires_at=timezone.now() + timedelta(minutes=minutes)
    )

    recording.put_right(nobody)

    assert status(session) == expected


def test_it_says_where_the_story_was():
    sessions = {stage: make("elsewhere:1:1.00", stage=stage) for stage in ("", *Stage)}

    recording.put_right(nobody)

    messages = {}
    for stage, session in sessions.items():
        session.content.refresh_from_db()
        messages[stage] = session.content.error_messages[0]
    assert len(set(messages.values())) == len(sessions), "each stage has words of its own"
    assert messages[""] == "The server stopped before the story began. Send the prompt again."


def test_it_leaves_what_this_process_has_in_hand():
    session = make(this_worker())

    recording.put_right(lambda: {session.session_id})

    assert status(session) == StorySession.Status.PROCESSING


def test_it_leaves_what_this_process_took_in_hand_meanwhile():
    """A row that is born while the housekeeping looks is in hand, though it was not before."""
    born = []

    def in_hand():
        born.append(make(this_worker()))
        return set()

    recording.put_right(in_hand)

    assert status(born[0]) == StorySession.Status.PROCESSING


def test_it_leaves_what_has_ended():
    session = make("elsewhere:1:1.00")
    StorySession.objects.update(status=StorySession.Status.COMPLETED)

    recording.put_right(nobody)

    assert status(session) == StorySession.Status.COMPLETED
    assert session.content.error_messages == []


def test_it_keeps_what_was_written_and_deletes_what_no_row_speaks_of(media_root):
    """Killed between the file and its row, or in the middle of a file."""
    session = make("elsewhere:1:1.00")
    content = session.content
    content.story_text = "Once."
    content.character_image = media.image_names(content)["character_image"]
    content.save()
    media.write_bytes(content.character_image.name, b"recorded")
    media.write_text(media.session_name(session.session_id, "story", "story.txt"), "Once.")
    media.write_bytes(media.image_names(content)["background_image"], b"not recorded")
    merged = media_root / media.image_names(content)["merged_image"]
    merged.parent.mkdir()
    torn = [
        merged.with_name(f".{merged.name}.tmp"),
        media_root / "sessions" / session.session_id / "story" / ".descriptions.json.tmp",
    ]
    for path in torn:
        path.write_bytes(b"to")

    recording.put_right(nobody)

    content.refresh_from_db()
    assert content.story_text == "Once."
    left = {path.relative_to(media_root).as_posix() for path in media_root.rglob("*.*")}
    assert left == {
        content.character_image.name,
        f"sessions/{session.session_id}/story/story.txt",
    }


def test_it_renews_the_lease_of_what_is_in_hand():
    session = make(this_worker(), lease_expires_at=timezone.now())
    before = session.lease_expires_at

    recording.housekeeping(lambda: {session.session_id})

    session.refresh_from_db()
    assert session.lease_expires_at > before + timedelta(seconds=30)
