"""compose.yaml without Docker: its commands and health checks, in its environment, as processes.

What only Docker can show, that the image builds and the volumes are shared, this does not.
"""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
import yaml

import test_api
from stories.tests.support.harness import PROMPT
from stories.tests.support.servers import ROOT, until
from stories.tests.support.services_real import free_port

SECRETS = {
    "STORYGEN_SECRET_KEY": "k3y-0123456789-abcdefghijklmnopqrstuvwxyz-ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "POSTGRES_PASSWORD": "0123abcd",
    "REDIS_PASSWORD": "4567cdef",
}
# The stages of this test have no models, and who asks for a story here is nobody.
HERE = {
    "DJANGO_SETTINGS_MODULE": "stories.tests.support.server_settings",
    "STORYGEN_ANONYMOUS": "on",
}

VARIABLE = re.compile(r"\$\{(?P<name>\w+):(?:-(?P<default>[^}]*)|\?[^}]*)\}")


class Composed:
    """Services of compose.yaml, as .env.example has them once its secrets are filled in."""

    def __init__(self, folder: Path, database: str) -> None:
        self.folder = folder
        self.web, redis = free_port(), free_port()
        example = (ROOT / ".env.example").read_text()
        values = dict(re.findall(r"^(\w+)=(.*)$", example, re.MULTILINE)) | SECRETS
        # What has an address of its own in a network of its own is at a port of this machine here.
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


@pytest.fixture
def composed(new_database, tmp_path):
    composed = Composed(tmp_path, new_database())
    yield composed
    composed.kill()


def test_what_it_starts_tells_a_story(composed, redis_url):
    composed.start("redis")
    composed.run("migrate")
    composed.start("worker")
    composed.start("web")

    answer = test_api.call(
        f"http://127.0.0.1:{composed.web}/api/generate-story/",
        method="POST",
        data={"prompt_text": PROMPT},
    )

    assert answer.status == 201, answer.body
