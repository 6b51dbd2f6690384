"""Child programs, each of which measures one implementation in a new process.

A program reads a JSON object, `{"way": NAME, ...}`, from standard input and prints one as the last
line of standard output; libraries may print other lines before it.
"""

import importlib
import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]

# The package of a module, if it has another name.
PROJECTS = {
    "llama_cpp": "llama-cpp-python",
    "openvino_genai": "openvino-genai",
    "rembg": "rembg[cpu]",
}

Ways = Mapping[str, Callable[..., dict[str, Any]]]


class NotMeasured(Exception):
    """An implementation could not be measured; the message says why or what to install."""


def measured_here(
    program: str, way: str, *, python: str | None = None, **arguments: Any
) -> dict[str, Any]:
    """Like `measured`, in this process: fast, but without meaningful figures."""
    if python:
        return measured(program, way, python=python, **arguments)
    ways = importlib.import_module(f"{__package__}.{program}").WAYS
    return _without_missing(_found(ways, {"way": way} | json.loads(_json(arguments))))


def measured(
    program: str, way: str, *, threads: int, python: str | None = None, **arguments: Any
) -> dict[str, Any]:
    """Run `way` of `program`, a file of this folder; returns its figures. Raises `NotMeasured`.

    It uses `threads` CPU threads. With `python` it runs in that interpreter and imports nothing of
    StoryGen. For all implementations OpenMP threads sleep while they wait (see
    `orchestrator/__init__.py`), which helps the others on a busy machine.
    """
    if python:
        command = [python, str(Path(__file__).with_name(f"{program}.py"))]
    else:
        command = [sys.executable, "-m", f"{__package__}.{program}"]
    finished = subprocess.run(
        command,
        input=_json({"way": way, "threads": threads, **arguments}),
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=os.environ | {"OMP_NUM_THREADS": str(threads), "HF_HUB_OFFLINE": "1"},
    )
    if finished.returncode:
        reason = (finished.stderr.strip() or f"exit code {finished.returncode}").splitlines()
        raise NotMeasured(f"failed: {reason[-1]}")
    return _without_missing(json.loads(finished.stdout.splitlines()[-1]))


def answer(ways: Ways) -> None:
    """Run the requested implementation and print its figures."""
    print("\n" + json.dumps(_found(ways, json.load(sys.stdin))))


def _found(ways: Ways, arguments: dict[str, Any]) -> dict[str, Any]:
    try:
        return ways[arguments.pop("way")](**arguments)
    except ModuleNotFoundError as exc:
        return {"missing": (exc.name or "").partition(".")[0]}


def _without_missing(found: dict[str, Any]) -> dict[str, Any]:
    if missing := found.get("missing"):
        raise NotMeasured(f"not installed: pip install {PROJECTS.get(missing, missing)}")
    return found


def _json(arguments: Mapping[str, Any]) -> str:
    return json.dumps(arguments, default=str)
