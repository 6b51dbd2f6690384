"""A story with the current preset, cold and warm, on a new server; and the naive pipeline."""

import json
import os
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from statistics import median
from typing import Any

import httpx
import psutil
from django.conf import settings

from benchmarks import BenchmarkFailed
from orchestrator import OrchestratorConfig, Stage
from orchestrator.stages import ALWAYS
from orchestrator.weights.paths import locate

READY_SECONDS = 600
SAMPLE_SECONDS = 0.05
MODEL_STAGES = (Stage.STORY, Stage.CHARACTER, Stage.BACKGROUND, Stage.CUTOUT)
NO_GGUF = "reading the story model needs the Python package gguf: `{} -m pip install gguf==0.19.0`"


@dataclass
class Server:
    """A StoryGen server with its own port, database and media folder."""

    url: str
    process: psutil.Popen
    ready_seconds: float = 0.0
    peak_bytes: int = 0

    def generate(self, prompt: str, seed: int, **fields: object) -> tuple[dict[str, Any], float]:
        """Generate a story; returns the response and the seconds that the client waited.

        `fields` are others of the request.
        """
        start = time.perf_counter()
        # The server ends what takes too long, a book of many pages later than a story of one.
        response = httpx.post(
            f"{self.url}/api/generate-story/",
            json={"prompt_text": prompt, "seed": seed, **fields},
            timeout=None,
        )
        seconds = time.perf_counter() - start
        if response.status_code != 201:
            raise BenchmarkFailed(f"The server returned {response.status_code}: {response.text}")
        story = response.json()
        if story["processing_status"] != "completed":
            raise BenchmarkFailed(f"The story is only partial: {' '.join(story['error_messages'])}")
        return story, seconds


def measure_story(
    write: Callable[[str], object], *, prompt: str, runs: int, naive_runs: int
) -> None:
    """Write each figure when it is measured, or the reason why it could not be."""
    config = OrchestratorConfig(**settings.ORCHESTRATOR)

    def row(name: str, figure: str) -> None:
        write(f"{name:<36}{figure}")

    write(
        f"preset {config.preset}, {psutil.cpu_count()} CPUs, {config.picture.steps} steps at "
        f"{config.picture.size} px\n"
    )
    with serving() as server:
        row("start to ready", f"{server.ready_seconds:.1f} s")
        _, seconds = server.generate(prompt, seed=0)
        row("one story, cold (first request)", f"{seconds:.1f} s")
        warm = [server.generate(prompt, seed=seed) for seed in range(1, runs + 1)]
    _write_warm(row, warm)
    row("peak memory", f"{server.peak_bytes / 1e9:.2f} GB")
    if naive_runs > 0:
        # After the server has stopped, so that the two do not compete for memory and cores.
        _write_naive(row, config, prompt, warm, naive_runs)


def _write_warm(row: Callable[[str, str], None], warm: list[tuple[dict[str, Any], float]]) -> None:
    def seconds_of(*stages: Stage) -> float:
        return median(sum(story["timings"][stage] for stage in stages) for story, _ in warm)

    spread = [seconds for _, seconds in warm]
    words = median(len(story["story_text"].split()) for story, _ in warm)
    row(
        f"one story, warm (median of {len(warm)})",
        f"{median(spread):.1f} s   ({min(spread):.1f} to {max(spread):.1f}), {words:.0f} words",
    )
    for stage in ALWAYS:
        row(f"  {stage}", f"{seconds_of(stage):.2f} s")
    rates = [
        _story_tokens(story) / story["timings"][Stage.STORY]
        for story, _ in warm
        if _story_tokens(story) and story["timings"][Stage.STORY]
    ]
    known = f"{median(rates):.0f}" if rates else "not measured: the model reported no tokens"
    row("tokens per second, story", known)
    row("one picture", f"{seconds_of(Stage.CHARACTER, Stage.BACKGROUND) / 2:.2f} s")
    overhead = median(
        (seconds - sum(story["timings"][stage] for stage in MODEL_STAGES)) / seconds
        for story, seconds in warm
    )
    row("overhead outside the models", f"{overhead:.1%} of a request")


def _write_naive(
    row: Callable[[str, str], None],
    config: OrchestratorConfig,
    prompt: str,
    warm: list[tuple[dict[str, Any], float]],
    runs: int,
) -> None:
    try:
        naive = [generate_naively(config, prompt, warm[0][0]) for _ in range(runs)]
    except BenchmarkFailed as exc:
        row("naive pipeline", f"not measured: {exc}")
        return
    seconds = median(run["total"] for run in naive)
    row(f"naive pipeline (median of {runs})", f"{seconds:.1f} s")
    for stage, spent in naive[0]["stages"].items():
        row(f"  {stage}", f"{spent:.1f} s")
    row("naive / StoryGen, warm", f"{seconds / median(spent for _, spent in warm):.1f}")


def generate_naively(
    config: OrchestratorConfig, prompt: str, like: dict[str, Any]
) -> dict[str, Any]:
    """Do the same amount of work in a new process that loads every model for the request.

    It writes no text where StoryGen's own model reads a prompt, or a server writes.
    """
    kind, _, file = config.story.model.partition(":")
    if kind == "gguf" and find_spec("gguf") is None:
        raise BenchmarkFailed(NO_GGUF.format(sys.executable))
    arguments = {
        "gguf": str(locate(config, file)) if kind == "gguf" else None,
        "checkpoint": str(locate(config, config.picture.model, revision=config.picture.revision)),
        "cutout_dir": str((config.models_dir / config.cutout.path).parent),
        "cutout_model": config.cutout.name,
        "prompt": prompt,
        "tokens": _story_tokens(like),
        "size": config.picture.size,
        "steps": config.picture.steps,
        "guidance_scale": config.picture.guidance_scale,
    }
    finished = subprocess.run(
        [sys.executable, "-m", "benchmarks.stages.naive"],
        input=json.dumps(arguments),
        capture_output=True,
        text=True,
        cwd=settings.BASE_DIR,
    )
    if finished.returncode:
        raise BenchmarkFailed((finished.stderr.strip().splitlines() or ["the process failed"])[-1])
    return json.loads(finished.stdout.splitlines()[-1])


def _story_tokens(story: dict[str, Any]) -> int:
    return story["details"].get(Stage.STORY, {}).get("tokens") or 0


def seconds_to_ready(environment: dict[str, str]) -> float:
    """Seconds until a server with this `environment` is ready."""
    with serving(**environment) as server:
        return server.ready_seconds


@contextmanager
def serving(**environment: str) -> Iterator[Server]:
    """Start a server as a user would, time it until it is ready, and stop it at the end."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        environment = (
            os.environ
            | environment
            | {
                "STORYGEN_DATABASE": str(Path(folder, "db.sqlite3")),
                "STORYGEN_MEDIA_ROOT": str(Path(folder, "media")),
                "STORYGEN_LOG_LEVEL": "ERROR",
            }
        )
        manage = [sys.executable, str(settings.BASE_DIR / "manage.py")]
        subprocess.run([*manage, "migrate", "--verbosity", "0"], env=environment, check=True)
        start = time.perf_counter()
        process = psutil.Popen(
            [*manage, "runserver", "--noreload", f"127.0.0.1:{port}"],
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        server = Server(f"http://127.0.0.1:{port}", process)
        done = threading.Event()
        sampler = threading.Thread(target=sample_memory, args=(server, done))
        sampler.start()
        try:
            wait_until_ready(server)
            server.ready_seconds = time.perf_counter() - start
            yield server
        finally:
            done.set()
            sampler.join()
            process.terminate()
            process.wait()


def wait_until_ready(server: Server) -> None:
    """Wait until the server reports that it is ready."""
    end = time.perf_counter() + READY_SECONDS
    while time.perf_counter() < end and server.process.poll() is None:
        with suppress(httpx.TransportError):
            answer = httpx.get(f"{server.url}/readyz")
            if answer.status_code == 200:
                return
            if answer.json()["status"] == "failed":
                raise BenchmarkFailed(answer.json()["detail"])
        time.sleep(SAMPLE_SECONDS)
    raise BenchmarkFailed("The server did not become ready; run `python manage.py runserver`.")


def sample_memory(server: Server, done: threading.Event) -> None:
    """Record the peak resident memory, including model loading."""
    with suppress(psutil.NoSuchProcess):
        while not done.wait(SAMPLE_SECONDS):
            server.peak_bytes = max(server.peak_bytes, server.process.memory_info().rss)
