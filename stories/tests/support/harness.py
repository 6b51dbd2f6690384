"""Requests and checks that several tests share."""

import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from django.db import connection
from django.http import HttpResponse
from django.test import Client

from stories.models import GeneratedContent, StorySession
from stories.sessions import queue, recovery
from stories.workers.job import Job, State
from stories.workers.worker import StoryWorker

URL = "/api/generate-story/"
SESSIONS = "/api/sessions/"
PROMPT = "A brave knight discovers a magical forest"
WAIT = 120  # seconds, after which a test fails because an expected event did not happen
IMAGES = ("character_image", "background_image", "merged_image")


def post(*, query: str = "", headers: dict[str, str] | None = None, **body: object) -> HttpResponse:
    """Request a story, with `headers` and a `query` such as "?wait=1"."""
    return _send(URL + query, {"prompt_text": PROMPT} | body, headers)


def post_async(**more: object) -> str:
    """Request a story asynchronously; returns its session id."""
    response = post(headers={"Prefer": "respond-async"}, **more)
    assert response.status_code == 202, response.content
    return response.json()["session_id"]


def cancel(session_id: str) -> HttpResponse:
    return _send(f"{SESSIONS}{session_id}/cancel/", {})


def retry(session_id: str, *, query: str = "", **body: object) -> HttpResponse:
    return _send(f"{SESSIONS}{session_id}/retry/{query}", body)


def change(
    session_id: str, path: str = "", method: str = "patch", *, etag: str = "", **body: object
) -> HttpResponse:
    """Change a story by hand, as it is now or as the revision with that `etag` is."""
    etag = etag or f'"{session_of(session_id).revision}"'
    client = Client(raise_request_exception=False)
    address = f"{SESSIONS}{session_id}/{path}"
    headers = {"If-Match": etag}
    return getattr(client, method)(address, body, content_type="application/json", headers=headers)


def read(session_id: str) -> dict[str, Any]:
    """The session as the API shows it."""
    return Client().get(f"{SESSIONS}{session_id}/").json()


def _send(path: str, body: object, headers: dict[str, str] | None = None) -> HttpResponse:
    client = Client(raise_request_exception=False)
    return client.post(path, body, content_type="application/json", headers=headers)


def session_of(session_id: str) -> StorySession:
    return StorySession.objects.select_related("content").get(session_id=session_id)


def status_of(session_id: str) -> str:
    return StorySession.objects.values_list("status", flat=True).get(session_id=session_id)


def wait_for_end(session_id: str) -> dict[str, Any]:
    """Wait until the session ends, whatever its status, and return it."""
    wait_for(lambda: status_of(session_id) not in StorySession.UNFINISHED)
    return read(session_id)


def made(body: dict[str, Any], media_root: Path) -> dict[str, Any]:
    """What prompt and seed determine of a story: its texts and the bytes of its files.

    Files of its own count by what they show: another revision has other names.
    """
    session = session_of(body["session_id"])
    own = {
        run.step.label: (media_root / run.file).read_bytes()
        for run in session.stage_runs.exclude(file="")
        if (media_root / run.file).is_file()
    }
    text = media_root / "sessions" / session.session_id / "story" / "story.txt"
    own["text"] = text.read_bytes() if text.is_file() else b""
    return _shown(body, media_root) | own


def made_elsewhere(body: dict[str, Any], media_root: Path) -> dict[str, Any]:
    """The same of a story of another server, whose rows are in a database of its own."""
    folder = media_root / "sessions" / body["session_id"]
    own = {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }
    return _shown(body, media_root) | own


def _shown(body: dict[str, Any], media_root: Path) -> dict[str, Any]:
    texts = ("story_text", "character_description", "background_description", "details")
    shown = {name: url and _bytes(media_root, url) for name, url in body["image_urls"].items()}
    return {name: body[name] for name in texts} | shown


def _bytes(media_root: Path, url: str) -> bytes:
    return (media_root / url.removeprefix("/media/")).read_bytes()


class Posting:
    """A POST that runs in a thread."""

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


def wait_until(story_worker: StoryWorker, condition: Callable[[], object]) -> None:
    """Wait for a condition that the worker signals."""
    with story_worker._changed:
        assert story_worker._changed.wait_for(condition, WAIT)


def wait_until_ready(story_worker: StoryWorker) -> None:
    wait_until(story_worker, lambda: story_worker.state is State.READY)


def wait_for_queue_length(story_worker: StoryWorker, length: int) -> None:
    wait_for(lambda: queue.waiting(story_worker.preset).count() == length)


def wait_for(condition: Callable[[], object]) -> None:
    """Wait for a condition that only the database shows, by polling."""
    end = time.monotonic() + WAIT
    while not condition():
        assert time.monotonic() < end, condition
        time.sleep(0.01)


def let_time_pass(job: Job) -> None:
    """Let the job's deadline pass; the watchdog will notice."""
    job.deadline_seconds = 0.0


def check_aftermath(story_worker: StoryWorker, media_root: Path) -> None:
    """Check after any fault: nothing is left behind, and the next story is generated."""
    wait_until(story_worker, lambda: not story_worker.running_ids())
    assert not story_worker.busy
    assert not queue.waiting(story_worker.preset).exists()

    recovery.recover(story_worker.running_ids)
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
    """Every file is complete, and every public file belongs to a row."""
    files = [path for path in media_root.rglob("*") if path.is_file()]
    assert not [path for path in files if path.name.startswith(".") or path.suffix == ".tmp"]
    names = {path.relative_to(media_root).as_posix() for path in files}
    public = {name for name in names if not name.startswith(("sessions/", "cache/", "library/"))}
    recorded = {
        name for content in GeneratedContent.objects.all() for name in content.public_image_names()
    }
    assert public == recorded
