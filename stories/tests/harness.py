"""What several tests of the serving ask and look at."""

import threading
from collections.abc import Callable
from pathlib import Path

from django.db import connection
from django.http import HttpResponse
from django.test import Client

from stories import recording
from stories.engine import Engine, State, Ticket
from stories.models import GeneratedContent, StorySession

URL = "/api/generate-story/"
PROMPT = "A brave knight discovers a magical forest"
WAIT = 30  # seconds after which something that must happen has not
IMAGES = ("character_image", "background_image", "merged_image")


def post(**body: object) -> HttpResponse:
    client = Client(raise_request_exception=False)
    return client.post(URL, {"prompt_text": PROMPT} | body, content_type="application/json")


class Posting:
    """A POST under way in a thread of its own."""

    def __init__(self, **body: object) -> None:
        self._answer: HttpResponse | None = None
        self._body = body
        self._thread = threading.Thread(target=self._post, daemon=True)
        self._thread.start()

    def _post(self) -> None:
        try:
            self._answer = post(**self._body)
        finally:
            connection.close()

    @property
    def answer(self) -> HttpResponse:
        self._thread.join(WAIT)
        assert self._answer is not None, "no answer"
        return self._answer


def wait_until(engine: Engine, condition: Callable[[], object]) -> None:
    """Wait for something that the engine tells when it changes."""
    with engine._changed:
        assert engine._changed.wait_for(condition, WAIT)


def wait_until_ready(engine: Engine) -> None:
    wait_until(engine, lambda: engine.state is State.READY)


def wait_for_line(engine: Engine, length: int) -> None:
    wait_until(engine, lambda: engine.waiting == length)


def let_time_pass(ticket: Ticket) -> None:
    """Its deadline is over, and the watch will see it."""
    ticket.deadline_seconds = 0.0


def check_aftermath(engine: Engine, media_root: Path) -> None:
    """Whatever went wrong: nothing is left over, and the next story is told."""
    wait_until(engine, lambda: not engine.in_hand())
    assert not engine.busy
    assert engine.waiting == 0

    recording.put_right(engine.in_hand)
    assert not StorySession.objects.filter(status__in=StorySession.UNFINISHED).exists()
    for content in GeneratedContent.objects.select_related("session"):
        if content.session.status == StorySession.Status.FAILED:
            assert content.processing_status == GeneratedContent.ProcessingStatus.FAILED
            assert content.error_messages
    check_files(media_root)

    response = post()
    assert response.status_code == 201, response.content
    assert response.json()["processing_status"] == "completed"


def check_files(media_root: Path) -> None:
    """Every file is whole, and every public one belongs to a row."""
    files = [path for path in media_root.rglob("*") if path.is_file()]
    assert not [path for path in files if path.name.startswith(".") or path.suffix == ".tmp"]
    public = {
        path.relative_to(media_root).as_posix()
        for path in files
        if "sessions" not in path.parts[-4:-1]
    }
    recorded = {
        name for content in GeneratedContent.objects.all() for name in content.public_image_names()
    }
    assert public == recorded
