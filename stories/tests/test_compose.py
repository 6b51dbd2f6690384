"""compose.yaml without Docker: its commands and health checks, in its environment, as processes.

This does not show what only Docker can: that the image builds and that the volumes are shared.
"""

import os
import re
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
import yaml

import test_api
from benchmarks.service.programs import Service, find, greets
from orchestrator.tests.support.faulty_server import FaultyHandler, FaultyServer
from stories.tests.support.harness import PROMPT
from stories.tests.support.servers import ROOT, until
from stories.tests.support.services_real import free_port, or_skip

pytestmark = pytest.mark.ci

SECRETS = {
    "STORYGEN_SECRET_KEY": "k3y-0123456789-abcdefghijklmnopqrstuvwxyz-ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "POSTGRES_PASSWORD": "0123abcd",
    "REDIS_PASSWORD": "4567cdef",
}
# The stages of this test have no models, and the client is not signed in.
HERE = {
    "DJANGO_SETTINGS_MODULE": "stories.tests.support.server_settings",
    "STORYGEN_ANONYMOUS": "on",
}

VARIABLE = re.compile(r"\$\{(?P<name>\w+):(?:-(?P<default>[^}]*)|\?[^}]*)\}")


class Echo(FaultyHandler):
    """A web server that answers each request when it has all of it."""

    def do_GET(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.answer(200, b"{}", {"Content-Type": "application/json"})

    do_POST = do_GET


class Composed:
    """Services of compose.yaml, as .env.example has them once its secrets are filled in."""

    def __init__(self, folder: Path, database: str) -> None:
        self.folder = folder
        self.web, redis = free_port(), free_port()
        example = (ROOT / ".env.example").read_text()
        values = dict(re.findall(r"^(\w+)=(.*)$", example, re.MULTILINE)) | SECRETS
        # Each service has its own address in Docker's network, and a port of this machine here.
        elsewhere = {
            "@postgres/storygen": database[database.index("@") :],
            "@redis/": f"@127.0.0.1:{redis}/",
            "0.0.0.0:8000": f"127.0.0.1:{self.web}",
            "http://127.0.0.1:8000": f"http://127.0.0.1:{self.web}",
            "redis-cli": f"redis-cli -p {redis}",
        }

        def fill_in(text: str) -> str:
            text = VARIABLE.sub(lambda match: values[match["name"]] or match["default"], text)
            for there, here in elsewhere.items():
                text = text.replace(there, here)
            return text.replace("$$", "$")

        services = yaml.safe_load((ROOT / "compose.yaml").read_text())["services"]
        self.services = _strings_changed(services, fill_in)
        here = ["--port", str(redis), "--bind", "127.0.0.1", "--dir", str(folder)]
        self.services["redis"]["command"] += here
        self._started: list[subprocess.Popen] = []

    def environment(self, name: str) -> dict[str, str]:
        own = self.services[name].get("environment", {})
        media = {"STORYGEN_MEDIA_ROOT": str(self.folder / "media")}
        path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
        return os.environ | own | HERE | media | {"PATH": path, "HOSTNAME": os.uname().nodename}

    def run(self, name: str) -> None:
        """Of a service that does something and ends."""
        subprocess.run(
            self.services[name]["command"], cwd=ROOT, env=self.environment(name), check=True
        )

    def start(self, name: str) -> None:
        """Start a service and wait until it is healthy."""
        log = self.folder / f"{name}.log"
        with log.open("wb") as output:
            process = subprocess.Popen(
                self.services[name]["command"],
                cwd=ROOT,
                env=self.environment(name),
                stdout=output,
                stderr=output,
                start_new_session=True,
            )
        self._started.append(process)

        def healthy() -> bool:
            assert process.poll() is None, log.read_text()
            how, *test = self.services[name]["healthcheck"]["test"]
            check = subprocess.run(
                test if how == "CMD" else ["sh", "-c", *test],
                cwd=ROOT,
                env=self.environment(name),
                capture_output=True,
            )
            return check.returncode == 0

        until(healthy, name)

    def kill(self) -> None:
        for process in self._started:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def _strings_changed(value: Any, change: Callable[[str], str]) -> Any:
    match value:
        case str():
            return change(value)
        case list():
            return [_strings_changed(item, change) for item in value]
        case dict():
            return {name: _strings_changed(item, change) for name, item in value.items()}
    return value


def nginx_configuration(folder: Path, web: int) -> tuple[Path, int]:
    """nginx.conf for this machine: ports for addresses, and `folder` for what it writes."""
    port = free_port()
    config = (ROOT / "nginx.conf").read_text()
    kinds = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    paths = "".join(f"    {kind}_temp_path {folder}/{kind};\n" for kind in kinds)
    for there, here in (
        ("http {\n", "http {\n" + paths),
        ("listen 8080;", f"listen 127.0.0.1:{port};"),
        ("server web:8000;", f"server 127.0.0.1:{web};"),
        ("worker_processes auto;", f"worker_processes 1; daemon off; pid {folder}/nginx.pid;"),
    ):
        assert there in config
        config = config.replace(there, here)
    path = folder / "nginx.conf"
    path.write_text(config)
    return path, port


@pytest.fixture
def start_nginx(tmp_path):
    """Starts nginx as compose.yaml configures it, in front of a port: its own port."""
    started: list[Service] = []

    def start(web: int) -> int:
        with or_skip():
            program = find("nginx", "/usr/sbin/nginx")
        config, port = nginx_configuration(tmp_path, web)
        command = (program, "-p", tmp_path, "-c", config, "-e", "stderr")
        # It answers even when the server behind it does not.
        service = Service(
            *command, port=port, folder=tmp_path, answers=greets(b"GET / HTTP/1.0\r\n\r\n", b"H")
        )
        started.append(service)
        return port

    yield start
    for service in started:
        service.kill()


@pytest.fixture
def composed(new_database, tmp_path):
    composed = Composed(tmp_path, new_database())
    yield composed
    composed.kill()


def test_what_it_starts_generates_a_story(composed, redis_url, start_nginx):
    composed.start("redis")
    composed.run("migrate")
    composed.start("worker")
    composed.start("web")

    proxy = start_nginx(composed.web)
    answer = test_api.call(
        f"http://127.0.0.1:{proxy}/api/generate-story/",
        method="POST",
        data={"prompt_text": PROMPT},
    )

    assert answer.status == 201, answer.body


def test_a_client_that_sends_slowly_holds_no_connection_of_the_web_server(start_nginx):
    """Thirty requests whose bodies never end, and one more that is answered."""
    with FaultyServer(Echo) as web:
        threading.Thread(target=web.serve_forever, args=(0.01,)).start()
        try:
            proxy = start_nginx(web.server_port)
            web.seen.clear()
            slow = [socket.create_connection(("127.0.0.1", proxy)) for _ in range(30)]
            for each in slow:
                each.sendall(
                    b"POST /api/generate-story/ HTTP/1.1\r\nHost: localhost\r\n"
                    b'Content-Length: 100\r\n\r\n{"prompt'
                )

            answer = test_api.call(
                f"http://127.0.0.1:{proxy}/whole/", method="POST", data={"prompt_text": PROMPT}
            )

            assert answer.status == 200
            assert [seen.path for seen in web.seen] == ["/whole/"]
            for each in slow:
                each.close()
        finally:
            web.shutdown()


def test_the_proxy_passes_on_who_asked_and_refuses_what_is_too_long(start_nginx):
    with FaultyServer(Echo) as web:
        threading.Thread(target=web.serve_forever, args=(0.01,)).start()
        try:
            address = f"http://127.0.0.1:{start_nginx(web.server_port)}/"
            web.seen.clear()

            assert test_api.call(address).status == 200
            long = test_api.call(address, method="POST", data={"prompt_text": "x" * (1 << 20)})

            assert long.status == 413
            [seen] = web.seen
            assert seen.headers["X-Forwarded-For"] == "127.0.0.1"
            assert seen.headers["X-Forwarded-Proto"] == "http"
            assert seen.headers["Host"] == address.split("/")[2]
        finally:
            web.shutdown()


def test_no_volume_lies_over_the_checkpoint_that_the_image_has():
    """Else an empty volume hides it, and one from before an upgrade an older one."""
    compose = yaml.safe_load((ROOT / "compose.yaml").read_text())
    mounts = [volume.split(":")[1] for volume in compose["x-storygen"]["volumes"]]
    dockerfile = (ROOT / "Dockerfile").read_text()
    volumes = re.search(r'^VOLUME \["(.*)", "(.*)"\]', dockerfile, re.MULTILINE).groups()

    assert sorted(mounts) == sorted(volumes) == ["/app/media", "/models"]
    assert "STORYGEN_MODELS_DIR=/models" in dockerfile


def test_the_image_has_debug_off_by_default():
    assert re.search(r"^ *STORYGEN_DEBUG=off$", (ROOT / "Dockerfile").read_text(), re.MULTILINE)
