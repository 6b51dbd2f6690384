"""The doubles keep the promises that tests of other things stand on."""

import os
import subprocess
import sys

import pytest

from orchestrator import Cancelled, Observer, Stage, StoryRequest
from orchestrator.fakes import DoubleOrchestrator, lasts

RUN = """
from orchestrator import StoryRequest
from orchestrator.fakes import DoubleOrchestrator
result = DoubleOrchestrator().run(StoryRequest(prompt="A fox", seed=7))
print(result.story, result.cover.scene.image.tobytes().hex())
"""


def run(**changes):
    return DoubleOrchestrator().run(StoryRequest(**{"prompt": "A fox", "seed": 7} | changes))


def test_they_make_the_same_of_the_same_in_every_process():
    outputs = [
        subprocess.run(
            [sys.executable, "-c", RUN],
            env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]

    assert outputs[0] == outputs[1]


@pytest.mark.parametrize(
    ("stage", "output"),
    [
        (Stage.STORY, lambda result: result.story),
        (Stage.CHARACTER, lambda result: result.hero.painting),
        (Stage.BACKGROUND, lambda result: result.cover.background),
    ],
)
def test_they_make_something_else_with_another_seed(stage, output):
    first, second = run(), run(seeds={stage: 1})

    assert output(first) != output(second)
    assert first.cover.scene != second.cover.scene


class Listener(Observer):
    def __init__(self):
        self.fractions = {stage: [] for stage in Stage}
        self.texts = []

    def progressed(self, step, fraction, *, draft=None):
        self.fractions[step.stage].append(fraction)
        if step.stage is Stage.STORY:
            self.texts.append(draft.text)


def test_they_report_progress_while_they_last(monkeypatch):
    monkeypatch.setenv("STORYGEN_TEST_SECONDS", "0.1")
    double = DoubleOrchestrator.from_config(None)
    listener = Listener()

    result = double.run(StoryRequest(prompt="A fox", seed=7), listener)

    for stage in (Stage.STORY, Stage.CHARACTER, Stage.CUTOUT):
        fractions = listener.fractions[stage]
        assert len(fractions) > 2
        assert fractions == sorted(fractions)
    assert len(set(listener.texts)) > 2
    assert all(result.story.text.startswith(text) for text in listener.texts)


def test_they_can_be_stopped_while_they_last():
    double = DoubleOrchestrator()
    double.on(Stage.CHARACTER, lasts(3600))

    class Impatient(Observer):
        def progressed(self, step, fraction, *, draft=None):
            if step.stage is Stage.CHARACTER and fraction > 0.5:
                raise Cancelled("Nobody waits.")

    with pytest.raises(Cancelled):
        double.run(StoryRequest(prompt="A fox", seed=7), Impatient())
    assert double.ran[-1] is Stage.CHARACTER
