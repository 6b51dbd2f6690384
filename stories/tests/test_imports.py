"""The import rules of .importlinter, and that it detects violations."""

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("benchmarks", "orchestrator", "stories", "storygen")
RULES = {
    "orchestrator/types.py": ("stories.models", "Imports go storygen -> stories -> orchestrator"),
    "stories/database.py": ("storygen.settings", "Imports go storygen -> stories -> orchestrator"),
    "orchestrator/errors.py": ("django.conf", "orchestrator is pure"),
    "orchestrator/painting/painter.py": (
        "orchestrator.writing.writer",
        "do not import one another",
    ),
    "orchestrator/book/layout.py": ("orchestrator.runtime.memory", "without its models"),
    "stories/sessions/queue.py": ("stories.workers.worker", "sessions do not import workers"),
    "stories/content/takes.py": ("stories.sessions.leases", "does not depend on how it is queued"),
    "stories/workers/job.py": ("stories.api.errors", "workers do not import the API"),
    "stories/models/files.py": ("stories.tests.support.harness", "Nothing but tests imports tests"),
}


def lint(folder: Path) -> tuple[int, str]:
    program = shutil.which("lint-imports", path=Path(sys.executable).parent)
    result = subprocess.run(
        [program, "--no-cache", "--no-logo"], cwd=folder, capture_output=True, text=True
    )
    return result.returncode, " ".join(result.stdout.split())


def test_the_rules_are_kept():
    status, report = lint(ROOT)

    assert status == 0, report


def test_each_rule_is_broken_with_its_reason(tmp_path: Path):
    shutil.copy(ROOT / ".importlinter", tmp_path)
    for package in PACKAGES:
        shutil.copytree(
            ROOT / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__")
        )
    for file, (module, _) in RULES.items():
        with (tmp_path / file).open("a") as source:
            source.write(f"\n\ndef _broken() -> None:\n    import {module}\n")

    status, report = lint(tmp_path)

    assert status == 1
    broken = report.partition("Broken contracts")[2]
    for file, (module, reason) in RULES.items():
        assert reason in broken, reason
        if module != "django.conf":  # of outside packages only the top is known
            name = file.removesuffix(".py").replace("/", ".")
            assert f"{name} -> {module}" in report.replace(" (l.", " (l."), (name, module)
