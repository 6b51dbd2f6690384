"""Outputs taken apart into facts and a picture, and put together again."""

import io
import json

import pytest
from PIL import Image

from orchestrator.fakes import plan_of
from orchestrator.pipeline.serialization import from_facts, to_facts
from orchestrator.stages import Stage
from orchestrator.types import (
    Cutout,
    Gate,
    Narration,
    Painting,
    Placement,
    PromptFit,
    Scene,
    Sentence,
    Story,
)

HOSTILE = '{x} <b> \x00\u202e "🐉" \\'

OUTPUTS = {
    Stage.STORY: Story(
        plan=plan_of(HOSTILE, title=HOSTILE, look=HOSTILE, pages=3),
        model="m",
        tokens=5,
        tries=2,
        warnings=(HOSTILE,),
    ),
    Stage.CHARACTER: Painting(
        image=Image.new("RGB", (8, 9), "red"),
        fit=PromptFit(
            text=HOSTILE,
            tokens=4,
            limit=20,
            dropped=("so", "on"),
            replaced=(("sorcerer", "wizard"),),
        ),
        seed=2**32 - 1,
        model="m",
        steps=3,
        guidance_scale=2.5,
    ),
    Stage.CUTOUT: Cutout(image=Image.new("RGBA", (8, 9), (1, 2, 3, 0)), model="u", coverage=1 / 3),
    Stage.SCENE: Scene(
        image=Image.new("RGB", (8, 9)),
        placements=(
            Placement(x=1 / 3, y=0.9, height=0.5, flip=True, order=1),
            Placement(x=0.7, y=0.8, height=0.3),
        ),
        gate=Gate(halo=1, light=0.5, contact=0.25, overlap=1, crop=1, scale=1, score=0.5),
        another_background=True,
    ),
}
OUTPUTS[Stage.NARRATION] = Narration(
    audio=b"\xff\xf3",
    media_type="audio/mpeg",
    duration=2.5,
    sentences=(Sentence(0.0, 1 / 3, HOSTILE), Sentence(1 / 3, 2.5, HOSTILE)),
    model="v",
)
OUTPUTS[Stage.BACKGROUND] = OUTPUTS[Stage.CHARACTER]

stages = pytest.mark.parametrize("stage", list(Stage))


@stages
def test_it_gives_back_what_went_through_json_and_a_file(stage):
    facts, image = to_facts(OUTPUTS[stage])
    if isinstance(image, Image.Image):
        file = io.BytesIO()
        image.save(file, "PNG", icc_profile=b"a screen")
        image = Image.open(file)

    assert from_facts(stage, json.loads(json.dumps(facts)), image) == OUTPUTS[stage]


@stages
def test_it_leaves_the_facts_as_they_are(stage):
    facts, image = to_facts(OUTPUTS[stage])
    before = json.dumps(facts)

    from_facts(stage, facts, image)

    assert json.dumps(facts) == before


@stages
@pytest.mark.parametrize(
    "facts",
    [
        *({}, {"unknown": 1}, {"fit": 1}, {"placements": [1]}, {"plan": 1}, {"plan": {}}, []),
        {"sentences": [1]},
    ],
)
def test_it_says_that_facts_are_no_output_of_the_stage(stage, facts):
    with pytest.raises(ValueError, match=r"facts of the stage|Expected|not a plan"):
        from_facts(stage, facts, Image.new("RGB", (8, 8)))


@pytest.mark.parametrize("stage", [stage for stage in Stage if hasattr(OUTPUTS[stage], "image")])
def test_it_misses_the_picture(stage):
    facts, _ = to_facts(OUTPUTS[stage])

    with pytest.raises(ValueError, match="facts of the stage"):
        from_facts(stage, facts)
