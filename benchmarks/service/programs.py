"""Brokers and databases as child processes on free ports, in temporary folders.

System services are not used. Benchmarks and tests share this module.
"""

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

START_SECONDS = 90


class NotInstalled(Exception):
    """A program is not installed, or cannot run on this machine."""


class Service:
    """A program that listens on a port; it can be stopped, killed, frozen and restarted."""

    def __init__(
        self,
        *command: object,
        port: int,
        folder: Path,
        environment: dict[str, str] | None = None,
        user: str | None = None,
        answers: Callable[[int], bool],
    ) -> None:
        self.port = port
        self.user = user
        self._command = [str(part) for part in command]
        self._folder = folder
        self._environment = os.environ | (environment or {})
        self._answers = answers
        self.start()

    def start(self) -> None:
        """Start it, always with the same port and data, and wait until it responds."""
        log = self._folder / "log"
        with log.open("ab") as output:
            self.process = subprocess.Popen(
                self._command,
                cwd=self._folder,
                env=self._environment,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                start_new_session=True,
                **as_user(self.user),
            )
        end = time.monotonic() + START_SECONDS
        try:
            while not self._answers(self.port):
                if self.process.poll() is not None or time.monotonic() > end:
                    raise RuntimeError(log.read_text(errors="replace"))
                time.sleep(0.05)
        except BaseException:
            self.kill()
            raise

    def stop(self, number: int = signal.SIGTERM) -> None:
        """Send a signal and wait until it exits."""
        self.process.send_signal(number)
        self.process.wait(START_SECONDS)

    def kill(self) -> None:
        """Kill it and its children with SIGKILL."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    @contextlib.contextmanager
    def frozen(self) -> Iterator[None]:
        """Suspend it: its port accepts connections without a response, as in a network failure."""
        os.killpg(self.process.pid, signal.SIGSTOP)
        try:
            yield
        finally:
            os.killpg(self.process.pid, signal.SIGCONT)


# Redis


@contextlib.contextmanager
def redis_started() -> Iterator[Service]:
    """A Redis without persistence: if it is killed, all messages are lost."""
    program = find("redis-server")
    with temporary_folder() as folder:
        port = free_port()
        service = Service(
            *(program, "--port", port, "--bind", "127.0.0.1", "--dir", folder),
            *("--save", "", "--appendonly", "no"),
            port=port,
            folder=folder,
            answers=greets(b"PING\r\n", b"+PONG"),
        )
        try:
            yield service
        finally:
            service.kill()


def redis_url_of(service: Service, number: int = 0) -> str:
    """The address of one of the 16 databases."""
    return f"redis://127.0.0.1:{service.port}/{number}"


# PostgreSQL

# https://www.postgresql.org/docs/current/protocol-message-formats.html, StartupMessage of version 3
_STARTUP = b"\x00\x03\x00\x00user\x00storygen\x00database\x00postgres\x00\x00"
_STARTUP = (len(_STARTUP) + 4).to_bytes(4, "big") + _STARTUP


@contextlib.contextmanager
def postgresql_started(*options: str) -> Iterator[Service]:
    """A PostgreSQL server with additional `options` (`name=value`)."""
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    program = Path(find("postgres", *(folder / "postgres" for folder in folders)))
    # PostgreSQL refuses to run as root.
    user = "postgres" if os.geteuid() == 0 else None
    with temporary_folder(user) as folder:
        subprocess.run(
            [program.with_name("initdb"), "-D", "data", "-U", "storygen", "-A", "trust", "-N"],
            check=True,
            capture_output=True,
            cwd=folder,
            **as_user(user),
        )
        port = free_port()
        service = Service(
            *(program, "-D", "data", "-p", port, "-h", "127.0.0.1"),
            *("-c", "unix_socket_directories="),
            *(part for option in options for part in ("-c", option)),
            port=port,
            folder=folder,
            user=user,
            # The start of a session, which is refused during startup.
            answers=greets(_STARTUP, b"R"),
        )
        try:
            yield service
        finally:
            # Immediate shutdown, which still frees the shared memory.
            service.stop(signal.SIGQUIT)


def new_database(service: Service, name: str, template: str = "template0") -> str:
    """Create a database, empty or a copy of another; returns its address."""
    import psycopg

    with psycopg.connect(_database_url(service, "postgres"), autocommit=True) as server:
        server.execute(f"CREATE DATABASE {name} TEMPLATE {template} ENCODING 'UTF8'")
    return _database_url(service, name)


def _database_url(service: Service, name: str) -> str:
    return f"postgres://storygen@127.0.0.1:{service.port}/{name}"


# Helpers


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return listener.getsockname()[1]


def find(name: str, *paths: object) -> str:
    """The path of a program. Raises `NotInstalled`."""
    for path in (*paths, name):
        if found := shutil.which(str(path)):
            return found
    raise NotInstalled(f"{name} is not installed")


def as_user(user: str | None) -> dict[str, Any]:
    """The arguments of `subprocess` that run a program as `user`; None is the current user."""
    if user is None:
        return {}
    import pwd  # not on Windows

    try:
        group = pwd.getpwnam(user).pw_gid
    except KeyError:
        raise NotInstalled(f"it does not run as root, and there is no user {user!r}") from None
    return {"user": user, "group": group, "extra_groups": []}


@contextlib.contextmanager
def temporary_folder(user: str | None = None) -> Iterator[Path]:
    # Not pytest's folders: other users cannot read them, and their paths are too long for sockets.
    with tempfile.TemporaryDirectory(prefix="storygen-") as name:
        if user:
            shutil.chown(name, user)
        yield Path(name)


def greets(question: bytes, answer: bytes) -> Callable[[int], bool]:
    """A check whether a service responds to `question` with `answer`.

    With an empty `answer`, it is enough that the connection is accepted.
    """

    def answers(port: int) -> bool:
        try:
            with socket.create_connection(("127.0.0.1", port), timeout=2) as connection:
                connection.sendall(question)
                return not answer or connection.recv(100).startswith(answer)
        except OSError:
            return False

    return answers
