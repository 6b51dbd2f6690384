"""Books with the current preset: their pages, read aloud, changed by hand and kept as files."""

import time
from collections.abc import Callable, Iterator
from statistics import median
from typing import Any

import httpx
import psutil
from django.conf import settings

from benchmarks import BenchmarkFailed
from benchmarks.story import Server, serving
from orchestrator import OrchestratorConfig, Stage
from orchestrator.book import FORMATS
from orchestrator.stages import ALWAYS

PAGES = (5, 12)
MOVES = 10

Row = Callable[[str, str], None]


def measure_books(write: Callable[[str], object], *, prompt: str, runs: int) -> None:
    """Write each figure when it is measured, or the reason why it could not be."""
    config = OrchestratorConfig(**settings.ORCHESTRATOR)

    def row(name: str, figure: str) -> None:
        write(f"{name:<36}{figure}")

    write(f"preset {config.preset}, {psutil.cpu_count()} CPUs, {config.picture.size} px\n")
    # Each is measured once: what the cache has would cost nothing.
    with serving() as server:
        narrated = config.voice is not None
        # Loads the voice, too, which the first narration of a server does.
        server.generate(prompt, seed=0, narration=narrated)
        longer = [_write_book(server, row, prompt, pages, runs) for pages in PAGES]
        _write_difference(row, *longer)
        book, _ = server.generate(prompt, seed=runs + 1, pages=PAGES[0], narration=narrated)
        _write_narration(row, book)
        _write_moves(row, server, book)
        for form in FORMATS:
            _write_export(row, server, book, form)
        row("peak memory", f"{server.peak_bytes / 1e9:.2f} GB")


def _write_book(
    server: Server, row: Row, prompt: str, pages: int, runs: int
) -> tuple[float, float]:
    """Returns the medians of pages and seconds."""
    made = [server.generate(prompt, seed=seed, pages=pages) for seed in range(1, runs + 1)]
    spread = [seconds for _, seconds in made]
    written = median(len(story["pages"]) for story, _ in made)
    words = median(len(story["story_text"].split()) for story, _ in made)
    row(
        f"a book of {pages} pages (median of {runs})",
        f"{median(spread):.1f} s   ({min(spread):.1f} to {max(spread):.1f}), {written:.0f} pages, "
        f"{words:.0f} words",
    )
    for stage in ALWAYS:
        row(f"  {stage}", f"{median(story['timings'][stage] for story, _ in made):.2f} s")
    return written, median(spread)


def _write_difference(row: Row, short: tuple[float, float], long: tuple[float, float]) -> None:
    pages, seconds = (b - a for a, b in zip(short, long, strict=True))
    row(
        "a page more", f"{seconds / pages:.2f} s" if pages > 0 else "not measured: none was written"
    )


def _write_narration(row: Row, book: dict[str, Any]) -> None:
    spent = book["timings"].get(Stage.NARRATION)
    if spent is None:
        row("read aloud", "not measured: the server is set not to")
        return
    sound = sum(page["narration"]["duration"] for page in book["pages"])
    # The server rounds to milliseconds: what took less than half of one says nothing of the speed.
    speed = f", {sound / spent:.0f} times as fast" if spent else ""
    row(
        f"read aloud, {len(book['pages'])} pages",
        f"{spent:.1f} s for {sound:.0f} s of sound{speed}",
    )


def _write_moves(row: Row, server: Server, book: dict[str, Any]) -> None:
    page = next((page for page in book["pages"] if page["placement"]), None)
    if page is None:
        row("a moved figure", "not measured: nobody is on a page")
        return
    spent = list(_moves(server, book["session_id"], page))
    row(
        f"a moved figure (median of {len(spent)})",
        f"{median(spent):.2f} s   ({min(spent):.2f} to {max(spent):.2f})",
    )


def _moves(server: Server, session_id: str, page: dict[str, Any]) -> Iterator[float]:
    """Seconds that a client waits each time for the scene with a figure elsewhere."""
    session = f"{server.url}/api/sessions/{session_id}/"
    known = httpx.get(session).headers["ETag"]
    figure = page["placement"][0]
    for move in range(MOVES):
        change = {"placement": [{"id": figure["id"], "x": round(0.3 + 0.04 * move, 3)}]}
        start = time.perf_counter()
        answer = httpx.patch(
            f"{session}pages/{page['number']}/",
            json=change,
            headers={"If-Match": known},
            timeout=60,
        )
        yield time.perf_counter() - start
        if answer.status_code != 200:
            raise BenchmarkFailed(f"The server returned {answer.status_code}: {answer.text}")
        known = answer.headers["ETag"]


def _write_export(row: Row, server: Server, book: dict[str, Any], form: str) -> None:
    url = f"{server.url}/api/sessions/{book['session_id']}/export/?format={form}"
    name = f"export as {form}"
    seconds: list[float] = []
    for _ in ("made", "kept"):
        start = time.perf_counter()
        while (answer := httpx.get(url, timeout=600)).status_code == 202:
            # Sooner than `Retry-After`, which is in whole seconds.
            time.sleep(0.05)
        seconds.append(time.perf_counter() - start)
        if answer.status_code != 200:
            row(name, f"not measured: {answer.json().get('detail', answer.status_code)}")
            return
    size = len(answer.content) / 1e6
    row(name, f"{seconds[0]:.2f} s, {size:.1f} MB; again {seconds[1]:.2f} s")
