"""A story of the embedded models that is interrupted in every stage and taken up again."""

import io
import json
from pathlib import Path

import pytest
from PIL import Image

from orchestrator import (
    Cancelled,
    Observer,
    OrchestratorConfig,
    Stage,
    StoryOrchestrator,
    StoryRequest,
)
from orchestrator.pipeline.serialization import from_facts, to_facts
from orchestrator.stages import ALWAYS

pytestmark = pytest.mark.models

MODELS = Path(__file__).resolve().parents[2] / "models"
KNIGHT = StoryRequest(prompt="A brave knight discovers a magical forest", seed=1)
DRAGON = StoryRequest(prompt="A small dragon is afraid of the dark", seed=2)


@pytest.fixture(scope="module")
def orchestrator():
    config = OrchestratorConfig(models_dir=MODELS, device="cpu", threads=2)
    orchestrator = StoryOrchestrator.from_config(config)
    orchestrator.warm_up()
    return orchestrator


class Keeper(Observer):
    """Keeps outputs by key as a disk does; in the stage `stop` it lets go in the middle."""

    def __init__(self):
        self.kept = {}
        self.ran = []
        self.stop = None

    def recall(self, step, key):
        if key not in self.kept:
            return None
        facts, data = self.kept[key]
        return from_facts(
            step.stage, json.loads(facts), Image.open(io.BytesIO(data)) if data else None
        )

    def started(self, step, key):
        self.key = key
        self.ran.append(step.stage)
        self.reports = 0

    def progressed(self, step, fraction, *, draft=None):
        self.reports += 1
        if step.stage is self.stop and self.reports == 2:
            raise Cancelled("Killed.")

    def finished(self, step, output, seconds):
        if step.stage is self.stop:  # composing reports nothing, cutting little
            raise Cancelled("Killed.")
        facts, image = to_facts(output)
        file = io.BytesIO()
        if image:
            image.save(file, "PNG")
        self.kept[self.key] = json.dumps(facts), file.getvalue()


def test_it_ends_with_the_same_bytes_as_one_that_was_not(orchestrator):
    undisturbed = orchestrator.run(KNIGHT)
    assert undisturbed.errors == ()
    keeper = Keeper()

    for stage in ALWAYS:
        keeper.stop = stage
        with pytest.raises(Cancelled):
            orchestrator.run(KNIGHT, keeper)
        assert keeper.ran[-1] is stage
        if stage in (Stage.STORY, Stage.CHARACTER):
            orchestrator.run(DRAGON)  # somebody else's, in between
    keeper.stop = None
    result = orchestrator.run(KNIGHT, keeper)

    assert keeper.ran == [stage for stage in ALWAYS for _ in (1, 2)]
    assert result.story == undisturbed.story
    assert (result.cast, result.pages) == (undisturbed.cast, undisturbed.pages)


def test_it_has_a_key_for_every_stage(orchestrator):
    for part in (
        orchestrator.writer,
        orchestrator.painter,
        orchestrator.cutter,
        orchestrator.composer,
    ):
        assert part.identity
        assert json.loads(json.dumps(part.identity)) == part.identity
        assert str(MODELS) not in json.dumps(part.identity)
