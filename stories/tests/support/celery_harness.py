"""A web server with Celery workers: the test is the server, the workers are real processes."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from celery import Celery, current_app
from django.conf import LazySettings
from django.db import connection
from django.test import Client

from stories.models import GeneratedContent, StorySession, Worker
from stories.tests.support.harness import PROMPT, URL
from stories.tests.support.servers import Server, until

CELERY_WORKER = ("-m", "celery", "-A", "storygen", "worker", "--without-mingle")
STARTED = re.compile(r"\[(\w+)\] orchestrator\.pipeline\.run: (\S+): start")


class WorkerProcess(Server):
    """`celery -A storygen worker` with fake stages, ready for messages."""

    def _ready(self) -> bool:
        assert self.process.poll() is None, self.log
        row = Worker.objects.filter(name__contains=f":{self.process.pid}:", state="ready")
        return row.exists() and " ready." in self.log

    def started(self) -> list[tuple[str, str]]:
        """The stages that it started, as session id and stage, in order."""
        return STARTED.findall(self.log)


@pytest.fixture
def use_broker(
    transactional_db: None, settings: LazySettings, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[str], None]]:
    """Turn this process into a web server without models that uses the broker at an address."""
    before = current_app._get_current_object()
    apps = []

    def use(url: str) -> None:
        monkeypatch.setenv("STORYGEN_BROKER_URL", url)
        settings.STORYGEN = settings.STORYGEN | {"BROKER_URL": url}
        settings.CELERY_BROKER_URL = url
        # A running broker answers at once; there is no point in waiting longer for a missing one.
        settings.CELERY_BROKER_CONNECTION_TIMEOUT = 1
        settings.CELERY_BROKER_TRANSPORT_OPTIONS = settings.CELERY_BROKER_TRANSPORT_OPTIONS | {
            "socket_connect_timeout": 1,
            "socket_timeout": 1,
        }
        app = Celery("web")
        app.config_from_object("django.conf:settings", namespace="CELERY")
        # For all threads.
        app.set_default()
        app.set_current()
        apps.append(app)

    yield use
    for app in apps:
        app.close()
    before.set_default()
    before.set_current()


@pytest.fixture
def start_celery(
    use_broker: Callable[[str], None], tmp_path: Path
) -> Iterator[Callable[..., WorkerProcess]]:
    """Start workers on the database and the broker of this test."""
    started: list[WorkerProcess] = []

    def start(*arguments: str, **environment: str) -> WorkerProcess:
        environment = {
            "STORYGEN_DATABASE": database_address(),
            # A story must not find the cached results of an earlier one.
            "STORYGEN_CACHE": "off",
        } | environment
        # Workers on one machine need different names.
        command = (*CELERY_WORKER, "--hostname", f"worker{len(started)}@%h", *arguments)
        started.append(WorkerProcess(tmp_path, command, **environment))
        return started[-1]

    yield start
    for worker in started:
        worker.kill()


def database_address() -> str:
    """The value of STORYGEN_DATABASE for the database of this test."""
    database = connection.settings_dict
    if connection.vendor == "sqlite":
        return str(database["NAME"])
    return "postgres://{USER}:{PASSWORD}@{HOST}:{PORT}/{NAME}".format(**database)


def ask_for(**body: object) -> str:
    """Request a story asynchronously; returns its session id."""
    response = Client().post(
        URL,
        {"prompt_text": PROMPT} | body,
        content_type="application/json",
        headers={"Prefer": "respond-async"},
    )
    assert response.status_code == 202, response.content
    return response.json()["session_id"]


def status_of(session_id: str) -> str:
    return StorySession.objects.values_list("status", flat=True).get(session_id=session_id)


def until_status(session_id: str, status: str) -> None:
    until(lambda: status_of(session_id) == status, f"{session_id} does not become {status}")


def made(session_id: str, media_root: Path) -> dict[str, object]:
    """What prompt and seed determine: the texts and the bytes of the pictures."""
    content = GeneratedContent.objects.get(session__session_id=session_id)
    images = ("character_image", "background_image", "cutout_image", "merged_image")
    return {
        "texts": (
            content.story_text,
            content.character_description,
            content.background_description,
        ),
        "status": content.processing_status,
    } | {name: (media_root / getattr(content, name).name).read_bytes() for name in images}
