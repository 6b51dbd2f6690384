"""A package index on loopback that can be made to misbehave, and a preset that fetches from it."""

import hashlib
import io
import json
import os
import random
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from orchestrator.presets.catalog import EMBEDDED
from orchestrator.presets.licences import MIT
from orchestrator.presets.specs import Need, Preset, WeightFile, WheelFile
from orchestrator.tests.support.faulty_server import Fault, FaultyHandler, FaultyServer, Seen
from orchestrator.weights import wheels

MEMBER = "tiny_model/model.bin"
# Does not compress, so a cut wheel lacks some of it.
CONTENT = random.Random(0).randbytes(300_000)
# What pip wants to read in each wheel.
DIST_INFO = {
    "tiny_model-1.0.dist-info/METADATA": b"Metadata-Version: 2.1\nName: tiny-model\nVersion: 1.0\n",
    "tiny_model-1.0.dist-info/WHEEL": b"Wheel-Version: 1.0\nTag: py3-none-any\n",
}


def wheel_of(members: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in (members | DIST_INFO).items():
            # A fixed date: the same members are the same wheel.
            archive.writestr(zipfile.ZipInfo(name), content)
    return buffer.getvalue()


WHEEL = wheel_of({MEMBER: CONTENT, "tiny_model/__init__.py": b"raise SystemExit('installed')"})


def weight_file(**changes) -> WeightFile:
    values = {
        "path": "tiny/model.bin",
        "size": len(CONTENT),
        "digest": f"sha256:{hashlib.sha256(CONTENT).hexdigest()}",
        "source": WheelFile(project="tiny-model", version="1.0", member=MEMBER),
        "licence": MIT,
    }
    return WeightFile(**values | changes)


def tiny_preset(*needs: Need) -> Preset:
    """A preset that needs no other files than these."""
    return Preset(
        name="tiny",
        summary="For tests.",
        story=replace(EMBEDDED.story, needs=needs or (weight_file(),)),
        picture=replace(EMBEDDED.picture, needs=()),
        cutout=replace(EMBEDDED.cutout, needs=()),
    )


class IndexServer(FaultyServer):
    """Serves `files` by name under one project page; answers of files and of pages take the next
    of `file_faults` and `page_faults` first."""

    def __init__(self) -> None:
        super().__init__(_Handler)
        self.files = {"tiny_model-1.0-py3-none-any.whl": WHEEL}
        self.project = "tiny-model"
        self.requires_python = ">=2.6,<3.0"
        self.login: str | None = None
        self.file_faults: list[Fault] = []
        self.page_faults: list[Fault] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/simple/"

    @property
    def downloads(self) -> list[Seen]:
        return [seen for seen in self.seen if seen.path.startswith("/files/")]


class _Handler(FaultyHandler):
    server: IndexServer

    def do_GET(self) -> None:
        server = self.server
        is_file = self.path.startswith("/files/")
        faults = server.file_faults if is_file else server.page_faults
        fault = faults.pop(0) if faults else Fault()
        if server.login and self.headers.get("Authorization") != server.login:
            fault = Fault(status=401)
        if fault.status:
            return self.answer(fault.status, b"no", fault.headers)
        if is_file:
            content = server.files[self.path.rpartition("/")[2]]
            return self.file(content, {}, fault)
        if self.path != f"/simple/{server.project}/":
            return self.answer(404, b"not here")
        body, kind = self._page()
        return self.answer(200, body, {"Content-Type": kind})

    def _page(self) -> tuple[bytes, str]:
        files = [(name, f"/files/{name}") for name in self.server.files]
        bound = self.server.requires_python
        rows = [{"filename": n, "url": u, "requires-python": bound, "hashes": {}} for n, u in files]
        page = {"meta": {"api-version": "1.0"}, "name": self.server.project, "files": rows}
        return json.dumps(page).encode(), "application/vnd.pypi.simple.v1+json"


@contextmanager
def serving(monkeypatch: pytest.MonkeyPatch) -> Iterator[IndexServer]:
    """The server running, and pip set up with it alone, without retries and cache."""
    for name in [name for name in os.environ if name.startswith("PIP_")]:
        monkeypatch.delenv(name)
    server = IndexServer()
    with server.running():
        # No file is read: what a developer's own pip is set up with is no part of the test.
        monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
        monkeypatch.setenv("PIP_INDEX_URL", server.url)
        monkeypatch.setenv("PIP_RETRIES", "0")
        monkeypatch.setenv("PIP_NO_CACHE_DIR", "1")
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        yield server


def without_pip(monkeypatch: pytest.MonkeyPatch, wheel: bytes = WHEEL) -> list[str]:
    """pip takes a second to start: have `wheel` downloaded at once. Returns what was asked for."""
    asked: list[str] = []

    def download(requirement: str, folder: Path) -> Path:
        asked.append(requirement)
        path = folder / "some.whl"
        path.write_bytes(wheel)
        return path

    monkeypatch.setattr(wheels, "_download", download)
    return asked
