"""Measures this machine with the current preset, and prints the figures."""

import json
import os
import socket
import subprocess
import sys
import tempfile
import threading
import time
from argparse import ArgumentParser
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

import httpx
import psutil
from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from benchmarks.service.report import report
from benchmarks.stages.comparison import PARTS, REAL, TINY, Comparison
from benchmarks.stages.table import Table
from orchestrator import OrchestratorConfig, Stage

PROMPT = "A brave knight discovers a magical forest where trees whisper ancient secrets"
READY_SECONDS = 600
SAMPLE_SECONDS = 0.05
MODEL_STAGES = (
    Stage.STORY,
    Stage.DESCRIPTIONS,
    Stage.CHARACTER,
    Stage.BACKGROUND,
    Stage.CUTOUT,
)


@dataclass
class Server:
    """A real server of this project, with a port, a database and a media folder of its own."""

    url: str
    process: psutil.Popen
    ready_seconds: float = 0.0
    peak_bytes: int = 0

    def tell(self, prompt: str, seed: int) -> tuple[dict[str, Any], float]:
        """One story: the answer and the seconds that the client waited for it."""
        start = time.perf_counter()
        response = httpx.post(
            f"{self.url}/api/generate-story/",
            json={"prompt_text": prompt, "seed": seed},
            timeout=settings.STORYGEN["DEADLINE_SECONDS"] + 60,
        )
        seconds = time.perf_counter() - start
        if response.status_code != 201:
            raise CommandError(f"The server answered {response.status_code}: {response.text}")
        story = response.json()
        if story["processing_status"] != "completed":
            raise CommandError(f"The story is only partial: {' '.join(story['error_messages'])}")
        return story, seconds


class Command(BaseCommand):
    help = (
        "Measure this machine with the current preset: start to ready, seconds per stage, tokens "
        "per second, peak memory, cold and warm, and the same story the naive way as a ratio. With "
        "--compare instead: each stage beside other ways to do it, with networks of real size and "
        "random weights. With --line instead, without models: what waiting, watching and reading "
        "cost."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--prompt", default=PROMPT)
        parser.add_argument("--runs", type=int, default=5, help="warm stories (default 5)")
        parser.add_argument(
            "--naive-runs",
            type=int,
            default=1,
            help="stories told the naive way, a minute each (default 1; 0 leaves it out)",
        )

        parser.add_argument(
            "--compare",
            action="store_true",
            help="our way of each stage beside others', at the sizes of real models, as ratios",
        )
        parser.add_argument("--rounds", type=int, default=3, help="of each way (default 3)")
        parser.add_argument(
            "--only", choices=PARTS, action="append", help="a part alone; may be given again"
        )
        parser.add_argument(
            "--keep",
            type=Path,
            metavar="FOLDER",
            help="where checkpoints of random weights (12 GB) are built, or found again",
        )
        parser.add_argument(
            "--whole", action="store_true", help="draw the naive picture to its last step: minutes"
        )
        parser.add_argument(
            "--llama-python", metavar="PATH", help="an interpreter that has llama-cpp-python"
        )
        parser.add_argument(
            "--tiny", action="store_true", help="networks of no size: does it run at all"
        )
        parser.add_argument(
            "--line",
            action="store_true",
            help="without models: queue cost per story, latency of events, stories a minute by 1 "
            "and 2 workers, and of reading with very many sessions",
        )
        parser.add_argument("--stories", type=int, default=200, help="in line (default 200)")
        parser.add_argument(
            "--sessions", type=int, default=100_000, help="in the database (default 100000)"
        )

    def handle(
        self,
        *args: Any,
        prompt: str,
        runs: int,
        naive_runs: int,
        compare: bool,
        line: bool,
        stories: int,
        sessions: int,
        **options: Any,
    ) -> None:
        if line:
            self.stdout.write(f"{psutil.cpu_count()} CPUs, stages without models")
            report(self.stdout.write, stories=stories, sessions=sessions)
            return
        config = OrchestratorConfig(**settings.ORCHESTRATOR)
        if compare:
            self._compare(config, **options)
            return
        if runs < 1:
            raise CommandError("At least one warm story is needed: --runs 1.")
        if naive_runs and not config.story.model.startswith("gguf:"):
            raise CommandError(
                "The naive way is measured for gguf: story models only; use --naive-runs 0."
            )
        with serving() as server:
            cold, cold_seconds = server.tell(prompt, seed=0)
            warm = [server.tell(prompt, seed=seed) for seed in range(1, runs + 1)]
        # Neither way may have the other's models in memory, or the other's load on the cores.
        naive = [tell_naively(config, prompt, warm[0][0]) for _ in range(naive_runs)]
        self._print(config, server, cold, cold_seconds, warm, naive)

    def _compare(
        self,
        config: OrchestratorConfig,
        *,
        rounds: int,
        only: list[str] | None,
        keep: Path | None,
        whole: bool,
        llama_python: str | None,
        tiny: bool,
        **_options: Any,
    ) -> None:
        if rounds < 1:
            raise CommandError("At least one round is needed: --rounds 1.")
        if keep:
            keep.mkdir(parents=True, exist_ok=True)
        with nullcontext(keep) if keep else tempfile.TemporaryDirectory() as folder:
            Comparison(
                table=Table(self.stdout.write),
                folder=Path(folder).resolve(),
                kept=bool(keep),
                config=config,
                threads=config.threads or psutil.cpu_count(),
                rounds=rounds,
                sizes=TINY if tiny else REAL,
                whole=whole,
                llama_python=llama_python,
                restart=seconds_to_ready,
            ).run(only or PARTS)

    def _print(
        self,
        config: OrchestratorConfig,
        server: Server,
        cold: dict[str, Any],
        cold_seconds: float,
        warm: list[tuple[dict[str, Any], float]],
        naive: list[dict[str, Any]],
    ) -> None:
        def seconds_of(*stages: Stage) -> float:
            return median(sum(story["timings"][stage] for stage in stages) for story, _ in warm)

        def rate(stage: Stage) -> float:
            return median(
                story["details"][stage]["tokens"] / story["timings"][stage] for story, _ in warm
            )

        warm_seconds = median(seconds for _, seconds in warm)
        overhead = median(
            (seconds - sum(story["timings"][stage] for stage in MODEL_STAGES)) / seconds
            for story, seconds in warm
        )
        spread = [seconds for _, seconds in warm]
        rows = [
            ("start to ready", f"{server.ready_seconds:.1f} s"),
            ("one story, cold (the first)", f"{cold_seconds:.1f} s"),
            (
                f"one story, warm (median of {len(warm)})",
                f"{warm_seconds:.1f} s   ({min(spread):.1f} to {max(spread):.1f})",
            ),
            *((f"  {stage}", f"{seconds_of(stage):.2f} s") for stage in Stage),
            ("tokens per second, story", f"{rate(Stage.STORY):.0f}"),
            ("tokens per second, descriptions", f"{rate(Stage.DESCRIPTIONS):.0f}"),
            ("one picture", f"{seconds_of(Stage.CHARACTER, Stage.BACKGROUND) / 2:.2f} s"),
            ("what is not a model", f"{overhead:.1%} of a request"),
            ("peak memory", f"{server.peak_bytes / 1e9:.2f} GB"),
        ]
        if naive:
            naive_seconds = median(run["total"] for run in naive)
            rows += [
                (f"the naive way (median of {len(naive)})", f"{naive_seconds:.1f} s"),
                *((f"  {stage}", f"{s:.1f} s") for stage, s in naive[0]["stages"].items()),
                ("naive / ours, warm", f"{naive_seconds / warm_seconds:.1f}"),
            ]
        self.stdout.write(
            f"preset {config.preset}, {psutil.cpu_count()} CPUs, {len(cold['story_text'].split())} "
            f"words, {config.picture.steps} steps at {config.picture.size} px\n\n"
        )
        for name, figure in rows:
            self.stdout.write(f"{name:<36}{figure}")


def seconds_to_ready(environment: dict[str, str]) -> float:
    """How long a server takes that is set up by `environment` as well."""
    with serving(**environment) as server:
        return server.ready_seconds


@contextmanager
def serving(**environment: str) -> Iterator[Server]:
    """Start a server as a user would, measure it until ready, stop it at the end."""
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
    """Return when the server says that it is ready."""
    end = time.perf_counter() + READY_SECONDS
    while time.perf_counter() < end and server.process.poll() is None:
        with suppress(httpx.TransportError):
            answer = httpx.get(f"{server.url}/readyz")
            if answer.status_code == 200:
                return
            if answer.json()["status"] == "failed":
                raise CommandError(answer.json()["detail"])
        time.sleep(SAMPLE_SECONDS)
    raise CommandError("The server did not become ready; run `python manage.py runserver`.")


def sample_memory(server: Server, done: threading.Event) -> None:
    """Keep the largest resident memory seen; loading is part of what is held."""
    with suppress(psutil.NoSuchProcess):
        while not done.wait(SAMPLE_SECONDS):
            server.peak_bytes = max(server.peak_bytes, server.process.memory_info().rss)


def tell_naively(config: OrchestratorConfig, prompt: str, like: dict[str, Any]) -> dict[str, Any]:
    """The same amount of work in a fresh process that loads every model for it."""
    arguments = {
        "gguf": str(config.models_dir / config.story.model.removeprefix("gguf:")),
        "checkpoint": str(config.models_dir / config.picture.model),
        "cutout_dir": str((config.models_dir / config.cutout.path).parent),
        "cutout_model": config.cutout.name,
        "prompt": prompt,
        "story_tokens": like["details"][Stage.STORY]["tokens"],
        "description_tokens": like["details"][Stage.DESCRIPTIONS]["tokens"],
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
        raise CommandError(f"The naive way failed: {finished.stderr.strip().splitlines()[-1]}")
    return json.loads(finished.stdout.splitlines()[-1])
