"""Real brokers and databases; each is a new process for a test run.

If a program is not installed, its tests are skipped, except in CI, where they fail.
"""

import contextlib
import itertools
import os
from collections.abc import Callable, Iterator

import pytest

from benchmarks.service import programs
from benchmarks.service.programs import (
    NotInstalled,
    Service,
    find,
    free_port,
    greets,
    postgresql_started,
    redis_url_of,
    temporary_folder,
)

_numbers = itertools.count(1)


@contextlib.contextmanager
def or_skip() -> Iterator[None]:
    """Skip the test if a program is missing; fail it in CI."""
    try:
        yield
    except NotInstalled as exc:
        message = f"{exc}; .ci/run says which package has it"
        if os.environ.get("CI"):
            pytest.fail(message)
        pytest.skip(message)


# Redis


@contextlib.contextmanager
def redis_started() -> Iterator[Service]:
    with or_skip(), programs.redis_started() as service:
        yield service


@pytest.fixture(scope="session")
def _redis() -> Iterator[Service]:
    with redis_started() as service:
        yield service


@pytest.fixture
def redis_url(_redis: Service) -> str:
    """The address of an empty Redis."""
    import redis

    url = redis_url_of(_redis)
    with redis.Redis.from_url(url) as client:
        client.flushall()
    return url


# RabbitMQ


@pytest.fixture(scope="session")
def _rabbitmq() -> Iterator[Service]:
    with or_skip(), temporary_folder() as folder, contextlib.ExitStack() as started:
        # Debian's wrapper switches to another user and other folders; this is the real program.
        program = find("rabbitmq-server", "/usr/lib/rabbitmq/bin/rabbitmq-server")
        # RabbitMQ would start epmd itself and leave it running.
        epmd = Service(
            *(find("epmd"), "-port", names_port := free_port(), "-address", "127.0.0.1"),
            port=names_port,
            folder=folder,
            answers=greets(b"", b""),
        )
        started.callback(epmd.kill)
        port = free_port()
        (folder / "plugins").write_text("[].")
        (folder / "rabbitmq.conf").write_text("log.console = true\nlog.console.level = warning\n")
        service = Service(
            program,
            port=port,
            folder=folder,
            environment={
                "HOME": str(folder),
                "ERL_EPMD_PORT": str(names_port),
                "RABBITMQ_NODENAME": f"storygen-{port}@localhost",
                "RABBITMQ_NODE_IP_ADDRESS": "127.0.0.1",
                "RABBITMQ_NODE_PORT": str(port),
                "RABBITMQ_DIST_PORT": str(free_port()),
                "RABBITMQ_BASE": str(folder),
                "RABBITMQ_MNESIA_BASE": str(folder / "mnesia"),
                "RABBITMQ_LOG_BASE": str(folder / "logs"),
                "RABBITMQ_CONFIG_FILE": str(folder / "rabbitmq.conf"),
                "RABBITMQ_CONF_ENV_FILE": str(folder / "rabbitmq-env.conf"),
                "RABBITMQ_ENABLED_PLUGINS_FILE": str(folder / "plugins"),
                "RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS": "-kernel inet_dist_use_interface "
                "{127,0,0,1}",
            },
            answers=greets(b"AMQP\x00\x00\x09\x01", b"\x01\x00\x00"),
        )
        started.callback(service.kill)
        yield service


@pytest.fixture
def rabbitmq_url(_rabbitmq: Service) -> str:
    """The address of RabbitMQ, which takes seconds to start, so few tests use it."""
    return f"amqp://guest:guest@127.0.0.1:{_rabbitmq.port}//"


# PostgreSQL


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Service]:
    """A PostgreSQL server; a test that stops it must start it again."""
    with or_skip(), postgresql_started("fsync=off") as service:
        yield service


@pytest.fixture
def new_database(postgresql: Service) -> Callable[[str], str]:
    """Create a database, empty or a copy of another; returns its address."""

    def make(template: str = "template0") -> str:
        return programs.new_database(postgresql, f"storygen_{next(_numbers)}", template)

    return make
