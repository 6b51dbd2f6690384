"""The prompts of `orchestrator/tests/data`, by file and part; its README says what they are."""

from pathlib import Path

_FOLDER = Path(__file__).parents[1] / "data"


def lines(name: str) -> list[str]:
    return (_FOLDER / f"prompts_{name}.txt").read_text(encoding="utf-8").splitlines()


def parts(name: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line in lines(name):
        if line.startswith("# "):
            found[line[2:]] = []
        else:
            found[next(reversed(found))].append(line)
    return found
