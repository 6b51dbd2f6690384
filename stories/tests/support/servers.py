"""Servers in child processes that tests can kill, and clients that wait for their responses."""

import os
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

import test_api
from orchestrator import Stage, Step
from stories.tests.support.harness import PROMPT, WAIT

ROOT = Path(__file__).resolve().parents[3]
RUNSERVER = ("manage.py", "runserver", "--noreload", "127.0.0.1:{port}")
RUNSERVER_RELOADING = ("manage.py", "runserver", "127.0.0.1:{port}")
GUNICORN = ("-m", "gunicorn", "storygen.wsgi", "--bind", "127.0.0.1:{port}")

each_server = pytest.mark.parametrize(
    "command",
    [
        pytest.param(RUNSERVER, id="runserver", marks=pytest.mark.ci),
        pytest.param(GUNICORN, id="gunicorn"),
    ],
)


def until(condition: Callable[[], object], what: str = "") -> None:
    """Wait for a condition in another process, by polling."""
    end = time.monotonic() + WAIT
    while not condition():
        assert time.monotonic() < end, what or condition
        time.sleep(0.02)


class Gate:
    """Where a server that pauses in a stage reports it and waits to be released."""

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._listener.settimeout(WAIT)
        self.port = self._listener.getsockname()[1]

    def wait(self) -> str:
        """Wait for a server to pause; returns the stage."""
        self._visitor, _ = self._listener.accept()
        self._visitor.settimeout(WAIT)
        return self._visitor.recv(100).decode()

    def open(self) -> None:
        self._visitor.close()

    def close(self) -> None:
        self._listener.close()


class Server:
    """A server process with its database and media folder below `folder`."""

    def __init__(self, folder: Path, command: tuple[str, ...], **environment: str) -> None:
        self.folder = folder
        self.port = _free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self._log = folder / f"server-{self.port}.log"
        with self._log.open("wb") as log:
            self.process = subprocess.Popen(
                [sys.executable, *(part.format(port=self.port) for part in command)],
                cwd=ROOT,
                env=os.environ
                | {
                    "DJANGO_SETTINGS_MODULE": "stories.tests.support.server_settings",
                    "PYTHONUNBUFFERED": "1",
                    "STORYGEN_DATABASE": str(folder / "db.sqlite3"),
                    "STORYGEN_MEDIA_ROOT": str(folder / "media"),
                    "STORYGEN_CACHE": "off",
                    "STORYGEN_THROTTLE_GENERATE": "off",
                    "STORYGEN_THROTTLE_SESSIONS": "off",
                }
                | environment,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        try:
            until(self._ready)
        except BaseException:
            self.kill()
            raise

    def _ready(self) -> bool:
        assert self.process.poll() is None, self.log
        with suppress(OSError):
            return self.get("/readyz").status == 200
        return False

    @property
    def log(self) -> str:
        return self._log.read_text(errors="replace")

    def get(self, path: str) -> test_api.Answer:
        return test_api.call(f"{self.url}{path}")

    def sessions(self) -> list[tuple[str, str]]:
        """Id and status of every session, in order."""
        with sqlite3.connect(self.folder / "db.sqlite3") as database:
            query = "SELECT session_id, status FROM stories_storysession ORDER BY id"
            return database.execute(query).fetchall()

    def signal(self, number: int) -> None:
        self.process.send_signal(number)

    def end(self) -> int:
        """Wait for it to exit; returns the exit code."""
        return self.process.wait(WAIT)

    def kill(self) -> None:
        """Kill it and its children with SIGKILL."""
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()


class Posting:
    """A POST to a server that waits for its response in a thread."""

    def __init__(
        self, server: Server, *, headers: dict[str, str] | None = None, **body: object
    ) -> None:
        self._headers = headers or {}
        self._url = f"{server.url}/api/generate-story/"
        self._body = {"prompt_text": PROMPT} | body
        self._answer: test_api.Answer | None = None
        self._thread = threading.Thread(target=self._post, daemon=True)
        self._thread.start()

    def _post(self) -> None:
        with suppress(OSError):  # when the server is killed
            self._answer = test_api.call(self._url, method="POST", data=self._body, **self._headers)

    @property
    def answer(self) -> test_api.Answer | None:
        """None if the connection broke."""
        self._thread.join(WAIT)
        assert not self._thread.is_alive(), "no answer"
        return self._answer


def migrated_database(folder: Path, template: str) -> None:
    """Copy the test database (tables without rows) to where a server looks for it."""
    # Read-only: sqlite3 would create an empty file for the name of a PostgreSQL test database.
    source = sqlite3.connect(f"file:{template}?mode=ro", uri=True)
    with source, sqlite3.connect(folder / "db.sqlite3") as target:
        source.backup(target)


def paused_in(step: Stage | Step, gate: Gate) -> dict[str, str]:
    """The environment of a server that pauses in a step, or in the first one of a stage."""
    label = step.label if isinstance(step, Step) else step.value
    return {"STORYGEN_TEST_STAGE": label, "STORYGEN_TEST_GATE": str(gate.port)}


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return listener.getsockname()[1]
