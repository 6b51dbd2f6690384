"""`python -m benchmarks compare` measures alternately and prints ratios."""

import re
import sys
from collections import defaultdict
from dataclasses import replace

import pytest

from benchmarks.__main__ import main
from benchmarks.stages import comparison
from benchmarks.stages.children import NotMeasured, measured
from benchmarks.stages.comparison import Comparison
from benchmarks.stages.table import Goal, Table
from orchestrator.config import OrchestratorConfig


@pytest.fixture
def lines():
    return []


@pytest.fixture
def compared(lines, tmp_path):
    """A table that writes to `lines`."""
    return Comparison(
        table=Table(lines.append),
        folder=tmp_path,
        kept=True,
        config=OrchestratorConfig(models_dir=tmp_path),
        threads=1,
        rounds=3,
        sizes=comparison.TINY,
    )


@pytest.fixture
def figures(compared, monkeypatch):
    """The figures of each implementation, in order, and `asked`, the order of the measurements."""
    figures, asked = defaultdict(list), []

    def measured(program, way, *, threads, **arguments):
        asked.append(f"{program} {way}")
        found = figures[program, way]
        if isinstance(found, Exception):
            raise found
        return found.pop(0)

    monkeypatch.setattr(compared, "sizes", replace(comparison.TINY, measured=measured))
    peak = {"float32": 0.5e9, "bfloat16": 1e9, "bytes": 1e9}
    figures["machine", "peak"] = [peak, peak | {"bfloat16": 0.5e9}, peak]
    figures["machine", "cutout"] = [{"operations": 5e8}]
    figures["cutouts", "ours"] = [{"seconds": seconds} for seconds in (1.0, 2.0, 4.0)]
    figures["cutouts", "rembg"] = [{"seconds": seconds} for seconds in (2.0, 1.0, 4.0, 4, 4, 4)]
    return figures, asked


@pytest.mark.ci
@pytest.mark.models
@pytest.mark.filterwarnings("ignore::torch.jit.TracerWarning")
def test_it_compares_every_part_at_tiny_sizes(tmp_path):
    lines = []

    main(["compare", "--tiny", "--rounds", "1", "--keep", str(tmp_path)], lines.append)

    text = "\n".join(lines)
    for row in (
        "plain diffusers",
        "FastSD CPU's way",
        "openvino, float32",
        "naive pipeline",
        "arithmetic limit",
        "transformers, float32",
        "memory bandwidth limit",
        "rembg's remove(image)",
        "transformers, FastSD CPU, rembg",
        "server start to ready",
    ):
        figure = re.search(rf"^ +{re.escape(row)} +([\d.]+)(?: s|/s)", text, re.MULTILINE)
        assert figure, row
        assert float(figure[1]) >= 0
    assert "failed" not in text
    assert {"sdxs-tiny", "sd-tiny", "llama-tiny-random"} <= {
        each.name for each in tmp_path.iterdir()
    }


def test_it_measures_alternately_and_prints_ratios_within_a_round(compared, lines, figures):
    _, asked = figures

    compared.run(["cutout"])

    turn = ["machine peak", "cutouts ours", "cutouts rembg", "cutouts rembg"]
    assert asked == [*turn * 3, "machine cutout"]
    (row,) = [line for line in lines if "remove(image)" in line]
    assert row.split()[2:] == ["2.000", "s", "4.000", "s", "0.50", "(0.50", "to", "1.00)"]
    (row,) = [line for line in lines if "limit" in line]
    assert row.endswith("2.000 s    0.500 s   25% of the limit")


def test_it_says_what_is_missing_and_goes_on_without_it(compared, lines, figures):
    found, asked = figures
    found["cutouts", "rembg"] = NotMeasured("not installed: pip install rembg[cpu]")

    compared.run(["cutout"])

    assert [line.split("   ")[-1] for line in lines if "remove(image)" in line] == [
        "not installed: pip install rembg[cpu]"
    ]
    assert asked.count("cutouts rembg") == 2
    assert asked.count("cutouts ours") == 3


@pytest.mark.parametrize(
    ("goal", "value", "verdict"),
    [
        (Goal(most=0.9), 0.9, "<= 0.9: met"),
        (Goal(most=0.9), 0.91, "<= 0.9: missed"),
        (Goal(least=1.1), 1.1, ">= 1.1: met"),
        (Goal(least=1.1), 1.09, ">= 1.1: missed"),
    ],
)
def test_it_judges_a_figure_by_its_goal(goal, value, verdict):
    assert goal.verdict(value) == verdict


def test_a_program_runs_in_an_interpreter_without_our_packages(tmp_path):
    """For a missing package, the message says how to install it."""
    bare = tmp_path / "python"
    bare.write_text(f'#!/bin/sh\nexec {sys.executable} -I -S "$@"\n')
    bare.chmod(0o755)

    with pytest.raises(NotMeasured, match="not installed: pip install llama-cpp-python"):
        measured(
            "llama",
            "write",
            threads=1,
            python=str(bare),
            gguf="none.gguf",
            text="",
            tokens=1,
            times=1,
            sampling={},
        )


def test_a_way_that_fails_says_why(tmp_path):
    with pytest.raises(NotMeasured, match=r"failed: .*nowhere"):
        measured("cutouts", "nowhere", threads=1)


def test_it_needs_a_round():
    with pytest.raises(SystemExit):
        main(["compare", "--rounds", "0"])
