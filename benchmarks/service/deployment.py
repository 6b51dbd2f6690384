"""Servers and workers as child processes, with their own database."""

import os
import secrets
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from importlib.util import find_spec
from itertools import count
from pathlib import Path

import httpx
import psutil
from django.conf import settings
from django.core.management import call_command
from django.db import DEFAULT_DB_ALIAS, connections

from benchmarks import BenchmarkFailed
from benchmarks.service.programs import (
    NotInstalled,
    Service,
    free_port,
    new_database,
    postgresql_started,
    redis_started,
    redis_url_of,
)
from stories.models import Worker
from storygen.environment import Environment

PROMPT = "A brave knight discovers a magical forest"
START_SECONDS = 120.0
STOP_SECONDS = 60.0
LOOK_SECONDS = 0.05
# This process's database alias for the database of the measured servers.
ALIAS = "benchmark"
# As in compose.yaml.
WORKER_OPTIONS = ("--without-gossip", "--without-mingle")


class Programs:
    """PostgreSQL and Redis, started when first needed and stopped at the end."""

    def __init__(self, postgresql_options: Sequence[str] = ()) -> None:
        self._postgresql_options = postgresql_options
        self._started = ExitStack()
        self._services: dict[Callable[..., object], Service] = {}
        self._numbers = count(1)

    def __enter__(self) -> "Programs":
        return self

    def __exit__(self, *args: object) -> None:
        self._started.close()

    def database(self) -> str:
        """The address of an empty database. Raises `NotInstalled`."""
        _need("psycopg", "dj_database_url")
        service = self._service(postgresql_started, *self._postgresql_options)
        return new_database(service, f"storygen_{next(self._numbers)}")

    def broker(self) -> str:
        """The address of an empty Redis. Raises `NotInstalled`."""
        _need("celery", "redis")
        return redis_url_of(self._service(redis_started), next(self._numbers))

    def processes(self) -> dict[str, psutil.Process]:
        """The running programs, by name."""
        names = {postgresql_started: "PostgreSQL", redis_started: "Redis"}
        return {
            names[started]: psutil.Process(service.process.pid)
            for started, service in self._services.items()
        }

    def redis_commands(self, broker: str) -> dict[str, int]:
        """How often each command was called since Redis started."""
        import redis

        with redis.Redis.from_url(broker) as client:
            counted = client.info("commandstats")
        return {name.removeprefix("cmdstat_"): each["calls"] for name, each in counted.items()}

    def _service(self, started: Callable[..., object], *options: str) -> Service:
        if started not in self._services:
            self._services[started] = self._started.enter_context(started(*options))
        return self._services[started]


@dataclass
class Deployment:
    """What servers and workers share: a database, a media folder and optionally a broker."""

    folder: Path
    database: str
    broker: str = ""
    environment: dict[str, str] = field(default_factory=dict)
    secret_key: str = field(default_factory=lambda: secrets.token_urlsafe(50))

    @contextmanager
    def server(self, **environment: str) -> Iterator[str]:
        """Run gunicorn; yields its address once it responds."""
        with self.server_process(**environment) as (url, _):
            yield url

    @contextmanager
    def server_process(self, **environment: str) -> Iterator[tuple[str, psutil.Process]]:
        """Run gunicorn; yields its address and process once it responds."""
        port = free_port()
        url = f"http://127.0.0.1:{port}"
        command = ("-m", "gunicorn", "storygen.wsgi", "--bind", f"127.0.0.1:{port}")
        with self._process(command, f"server-{port}", environment) as child:
            child.wait_until(lambda: _answers(url))
            yield url, psutil.Process(child.process.pid)

    @contextmanager
    def worker(self, **environment: str) -> Iterator[None]:
        """Run `celery -A storygen worker`, without waiting until it is ready."""
        name = f"worker-{free_port()}"
        command = ("-m", "celery", "-A", "storygen", "worker", "--hostname", f"{name}@%h")
        with self._process(command, name, environment):
            yield

    @contextmanager
    def workers(self, number: int, **environment: str) -> Iterator[psutil.Process]:
        """Run `number` Celery workers as children of one process; yields that process."""
        command = ("-m", "benchmarks.service.workers", str(number), *WORKER_OPTIONS)
        with self._process(command, f"workers-{number}", environment) as child:
            yield psutil.Process(child.process.pid)

    def wait_for_workers(self, number: int) -> None:
        """Wait until `number` workers are ready."""
        wait_until(lambda: Worker.objects.using(ALIAS).filter(state="ready").count() == number)

    @contextmanager
    def _process(
        self, command: tuple[str, ...], name: str, environment: dict[str, str]
    ) -> Iterator["_Child"]:
        log = self.folder / f"{name}.log"
        # The settings of this machine must not affect the measurement.
        inherited = {
            name: value for name, value in os.environ.items() if not name.startswith("STORYGEN_")
        }
        with log.open("wb") as output:
            process = subprocess.Popen(
                [sys.executable, *command],
                cwd=settings.BASE_DIR,
                env=inherited
                | {
                    "DJANGO_SETTINGS_MODULE": "benchmarks.service.settings",
                    "STORYGEN_DEBUG": "off",
                    "STORYGEN_SECRET_KEY": self.secret_key,
                    "STORYGEN_HTTPS": "off",
                    "STORYGEN_ANONYMOUS": "on",
                    "STORYGEN_METRICS": "on",
                    "STORYGEN_LOG_LEVEL": "ERROR",
                    "STORYGEN_THROTTLE_GENERATE": "off",
                    "STORYGEN_THROTTLE_SESSIONS": "off",
                    "STORYGEN_QUOTA_AT_ONCE": "0",
                    "STORYGEN_WAITS_PER_CLIENT": "0",
                    "STORYGEN_STREAMS_PER_CLIENT": "0",
                    "STORYGEN_DATABASE": self.database,
                    "STORYGEN_MEDIA_ROOT": str(self.folder / "media"),
                    "STORYGEN_BROKER_URL": self.broker,
                }
                | self.environment
                | environment,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
            )
        try:
            yield _Child(process, log)
        finally:
            process.terminate()
            with suppress(subprocess.TimeoutExpired):
                process.wait(STOP_SECONDS)
            process.kill()
            process.wait()


@dataclass
class _Child:
    process: subprocess.Popen
    log: Path

    def wait_until(self, condition: Callable[[], bool]) -> None:
        """Wait for a condition. Raises `BenchmarkFailed` if the process exits first."""

        def holds() -> bool:
            if self.process.poll() is not None:
                raise BenchmarkFailed(f"A server did not start:\n{self.log.read_text()}")
            return condition()

        wait_until(holds, START_SECONDS)


@contextmanager
def deployment(database: str = "", broker: str = "", **environment: str) -> Iterator[Deployment]:
    """A temporary deployment with migrated tables, on SQLite if no `database` is given.

    `ALIAS` is its database in this process.
    """
    with tempfile.TemporaryDirectory(prefix="storygen-") as name:
        folder = Path(name)
        address = database or str(folder / "db.sqlite3")
        entry = Environment(settings.BASE_DIR).database("BENCHMARK_DATABASE", address, help="")
        filled_in = connections.configure_settings({DEFAULT_DB_ALIAS: entry})
        connections.settings[ALIAS] = filled_in[DEFAULT_DB_ALIAS]
        try:
            call_command("migrate", database=ALIAS, verbosity=0)
            yield Deployment(folder, address, broker, environment)
        finally:
            connections[ALIAS].close()
            del connections[ALIAS], connections.settings[ALIAS]


def wait_until(condition: Callable[[], bool], seconds: float = START_SECONDS) -> None:
    """Wait for a condition. Raises `BenchmarkFailed` after `seconds`."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise BenchmarkFailed(f"The measurement did not finish within {seconds:g} s.")
        time.sleep(LOOK_SECONDS)


def submit_story(client: httpx.Client, url: str, number: int) -> str:
    """Request a story with a unique prompt; returns its session id."""
    response = client.post(
        f"{url}/api/generate-story/",
        json={"prompt_text": f"{PROMPT}, for the {number}. time", "seed": number},
        headers={"Prefer": "respond-async"},
    )
    if response.status_code != 202:
        raise BenchmarkFailed(f"The server returned {response.status_code}: {response.text}")
    return response.json()["session_id"]


def _need(*modules: str) -> None:
    for module in modules:
        if find_spec(module) is None:
            raise NotInstalled(f"the Python package {module} is not installed")


def _answers(url: str) -> bool:
    with suppress(httpx.TransportError):
        return httpx.get(f"{url}/api/sessions/").status_code == 200
    return False
