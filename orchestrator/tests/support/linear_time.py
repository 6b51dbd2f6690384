"""Checks that functions take time linear in a text's length, by CPU time and never by the clock.

Run in a process of its own, with a limit on its CPU time: nothing else stops a regular expression.
"""

import re
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

LENGTH = 4_000
# CPU seconds below which a call is not worth a second look, and in which a check must be done.
NOTHING = 0.05
MOST_SECONDS = 240

PIECES = (
    *(" ", "\n", "\t", "\r\n", "a", "a ", "a\n", "A", "aB ", "1", "1 ", ".", "...", "?!", ". "),
    *("a. ", '"', '" ', "“", "'", "a'", "’s ", "(", "( ", ")", "[", "[A", "{", '{"', '{"a": '),
    *('["', "\\", '\\"', "<", "<a ", "<|", "</", "|", "#", "# ", "*", "**", "`", "```\n", "-"),
    *("--", " - ", "_", ",", ", ", ":", ";", "://", "https://", "@", "é", "क", "का", "।", "ก"),
    *("中", "。", "ש", "🦊", "\u200d", "\x00", "one two three ", "a cat and ", "a and a "),
    *("the the ", "of a ", "in a cave ", "ing ", "inging"),
)


def hostile_texts(patterns: list[re.Pattern[str]]) -> Iterator[str]:
    """Texts of `LENGTH`: repeated pieces, and the words of each of `patterns` repeated."""
    pieces = list(PIECES)
    for pattern in patterns:
        words = re.findall(r"[a-zA-Z]{2,}|[^\w\s\\]", pattern.pattern)
        for joint in ("", " ", "\n"):
            pieces.append(joint.join(words) + joint)
        pieces += [word + " " for word in words[:6] if word.isalpha()]
    for piece in dict.fromkeys(piece for piece in pieces if piece):
        text = piece * (LENGTH // len(piece) + 1)
        if piece in PIECES:
            yield text[:LENGTH]
        yield f"{text[: LENGTH - 1]}x"


def check(functions: Mapping[str, Callable[[str], object]], texts: list[str]) -> list[str]:
    """What takes more than linear time; says on standard output what is tried."""
    found = []
    for name, function in functions.items():
        print(name, flush=True)
        for text in texts:
            if _seconds(function, text) < NOTHING:
                continue
            longer = text[:-1] * 4 + text[-1]
            short = min(_seconds(function, text) for _ in range(3))
            if short >= NOTHING and min(_seconds(function, longer) for _ in range(2)) > 8 * short:
                found.append(f"{name}: {text[:40]!r}")
                break
    return found


def run(module: str) -> None:
    """Run a module whose end prints nothing but names if all is well; raises if it is not."""
    done = subprocess.run(
        [sys.executable, "-m", module],
        capture_output=True,
        text=True,
        cwd=Path(__file__).resolve().parents[3],
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS)),
    )
    last = done.stdout.strip().rpartition("\n")[2]
    assert done.returncode == 0, f"{last} does not end, or: {done.stderr[-2000:]}"


def _seconds(function: Callable[[str], object], text: str) -> float:
    start = time.process_time()
    function(text)
    return time.process_time() - start
