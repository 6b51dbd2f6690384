"""`python -m benchmarks [story|book|compare|queue|scale]` prints each figure as it is measured."""

import os
import signal
import sys
import tempfile
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from functools import partial
from pathlib import Path

import django
import psutil

from benchmarks import BenchmarkFailed

PROMPT = "A brave knight discovers a magical forest where trees whisper ancient secrets"
PARTS = ("sdxs", "sd15", "text", "cutout", "story")

Write = Callable[[str], object]
_print = partial(print, flush=True)


def main(arguments: Sequence[str] | None = None, write: Write = _print) -> int:
    """Run the command line; returns the exit code."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "storygen.settings")
    django.setup()
    options = _parser().parse_args(_with_command(sys.argv[1:] if arguments is None else arguments))
    try:
        options.run(options, write)
    except BenchmarkFailed as exc:
        write(f"Error: {exc}")
        return 1
    except KeyboardInterrupt:
        return 130
    return 0


def _with_command(arguments: Sequence[str]) -> list[str]:
    """Insert `story`, the default command, if none is named."""
    named = arguments and (not arguments[0].startswith("-") or arguments[0] in ("-h", "--help"))
    return list(arguments) if named else ["story", *arguments]


def _parser() -> ArgumentParser:
    parser = ArgumentParser(prog="python -m benchmarks", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    story = commands.add_parser("story", help="a story with the current preset (the default)")
    story.set_defaults(run=_story)
    story.add_argument("--prompt", default=PROMPT)
    story.add_argument("--runs", type=_positive, default=5, help="warm stories (default 5)")
    story.add_argument(
        "--naive-runs",
        type=int,
        default=1,
        help="stories by the naive pipeline, about a minute each (default 1; 0 to skip)",
    )

    book = commands.add_parser(
        "book", help="books of 5 and 12 pages, read aloud, changed by hand, and exported"
    )
    book.set_defaults(run=_book)
    book.add_argument("--prompt", default=PROMPT)
    book.add_argument("--runs", type=_positive, default=3, help="books of a size (default 3)")

    compare = commands.add_parser(
        "compare", help="each stage against other implementations, at real model sizes, as ratios"
    )
    compare.set_defaults(run=_compare)
    compare.add_argument(
        "--rounds", type=_positive, default=3, help="rounds of measurements (default 3)"
    )
    compare.add_argument("--only", choices=PARTS, action="append", help="one part; repeatable")
    compare.add_argument(
        "--keep",
        type=Path,
        metavar="FOLDER",
        help="where checkpoints with random weights (12 GB) are built and reused",
    )
    compare.add_argument(
        "--whole", action="store_true", help="run all steps of the naive pipeline (minutes)"
    )
    compare.add_argument(
        "--llama-python", metavar="PATH", help="a Python interpreter with llama-cpp-python"
    )
    compare.add_argument(
        "--tiny", action="store_true", help="tiny networks, to check that everything runs"
    )

    queue = commands.add_parser(
        "queue", help="without models: queue overhead, event latency, throughput, response times"
    )
    queue.set_defaults(run=_queue)
    queue.add_argument(
        "--stories", type=_positive, default=200, help="queued stories (default 200)"
    )
    queue.add_argument(
        "--sessions",
        type=_positive,
        default=100_000,
        help="sessions in the database (default 100000)",
    )
    scale = commands.add_parser(
        "scale", help="many workers with stages that sleep, on one PostgreSQL and one Redis"
    )
    scale.set_defaults(run=_scale)
    scale.add_argument(
        "--workers",
        type=_numbers,
        default=[1, 10, 50],
        metavar="N,N,...",
        help="numbers of workers (default 1,10,50)",
    )
    scale.add_argument(
        "--seconds", type=float, default=1.0, help="duration of each stage (default 1)"
    )
    scale.add_argument(
        "--stories", type=_positive, default=4, help="stories per worker (default 4)"
    )
    return parser


def _story(options: Namespace, write: Write) -> None:
    from benchmarks.story import measure_story

    measure_story(write, prompt=options.prompt, runs=options.runs, naive_runs=options.naive_runs)


def _book(options: Namespace, write: Write) -> None:
    from benchmarks.books import measure_books

    measure_books(write, prompt=options.prompt, runs=options.runs)


def _compare(options: Namespace, write: Write) -> None:
    from django.conf import settings

    from benchmarks.stages.comparison import REAL, TINY, Comparison
    from benchmarks.stages.table import Table
    from benchmarks.story import seconds_to_ready
    from orchestrator import OrchestratorConfig

    config = OrchestratorConfig(**settings.ORCHESTRATOR)
    keep = options.keep
    if keep:
        keep.mkdir(parents=True, exist_ok=True)
    with nullcontext(keep) if keep else tempfile.TemporaryDirectory() as folder:
        Comparison(
            table=Table(write),
            folder=Path(folder).resolve(),
            kept=bool(keep),
            config=config,
            threads=config.threads or psutil.cpu_count(),
            rounds=options.rounds,
            sizes=TINY if options.tiny else REAL,
            whole=options.whole,
            llama_python=options.llama_python,
            restart=seconds_to_ready,
        ).run(options.only or PARTS)


def _queue(options: Namespace, write: Write) -> None:
    from benchmarks.service.report import report

    write(f"{psutil.cpu_count()} CPUs, fake stages without models")
    report(write, stories=options.stories, sessions=options.sessions)


def _scale(options: Namespace, write: Write) -> None:
    from benchmarks.service.scale import measure_scale

    measure_scale(write, workers=options.workers, seconds=options.seconds, stories=options.stories)


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ArgumentTypeError("must be at least 1")
    return number


def _numbers(text: str) -> list[int]:
    return [_positive(part) for part in text.split(",")]


if __name__ == "__main__":
    # Exit through cleanup, which stops the child processes.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    sys.exit(main())
