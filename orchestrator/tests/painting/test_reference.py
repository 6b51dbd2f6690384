"""A checkpoint that reads pictures of characters, at tiny size, and the poses drawn with it."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from diffusers import StableDiffusionPipeline
from PIL import Image, ImageDraw

from orchestrator.config import OrchestratorConfig
from orchestrator.errors import ConfigurationError, ModelsMissing, StageFailed
from orchestrator.painting import openvino_networks
from orchestrator.painting import painter as painter_module
from orchestrator.painting.painter import DiffusersPainter
from orchestrator.painting.pipelines import load_pipeline, load_reference
from orchestrator.painting.reference import ALIKE, WEIGHTS, Reference, on_ground
from orchestrator.presets import catalog
from orchestrator.stages import Stage
from orchestrator.tests.support.tiny_diffusion import tiny_picture, tiny_pipeline, tiny_reference
from orchestrator.types import Painting, noop_report
from orchestrator.weights import paths
from orchestrator.weights.checkpoint_files import CONFIG, REFERENCE
from orchestrator.weights.paths import draws_poses

pytestmark = pytest.mark.usefixtures("one_thread", "anybody")

GROUND = (214, 238, 224)


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """`tiny` reads pictures, `plain` does not."""
    folder = tmp_path_factory.mktemp("models")
    for name in ("tiny", "plain"):
        tiny_pipeline().save_pretrained(folder / name)
    tiny_reference(GROUND).save(folder / "tiny" / REFERENCE)
    return folder


@pytest.fixture
def anybody(monkeypatch: pytest.MonkeyPatch) -> None:
    """Random weights draw nobody who looks like anybody."""
    monkeypatch.setattr(painter_module, "ALIKE", 0.0)


def config_for(models: Path, model: str = "tiny", **changes: Any) -> OrchestratorConfig:
    values = {"picture_engine": "torch", "picture_size": 16, "threads": 1, "device": "cpu"}
    return OrchestratorConfig(models_dir=models, picture_model=model, **values | changes)


def painter_of(config: OrchestratorConfig, weights: Any = None) -> DiffusersPainter:
    pipeline = load_pipeline(config, weights=weights)
    return DiffusersPainter(pipeline, tiny_picture(), reference=load_reference(config, pipeline))


def draw(painter: DiffusersPainter, text: str = "a fox", **again: Any) -> Painting:
    return painter.paint(
        Stage.CHARACTER, text, style="storybook", seed=1, report=noop_report, **again
    )


def cutout(colour: str = "red", size: tuple[int, int] = (90, 120)) -> Image.Image:
    """Somebody whose left half is red, in the middle of what is not seen."""
    image = Image.new("RGBA", size, (0, 0, 0, 0))
    pen = ImageDraw.Draw(image)
    pen.rectangle((30, 20, 59, 99), fill="blue")
    pen.rectangle((30, 20, 44, 99), fill=colour)
    return image


def test_who_is_in_a_picture_is_drawn_again_in_the_words_of_a_pose(models):
    painter = painter_of(config_for(models))
    plain = draw(painter)
    first, other = (Image.new("RGB", (64, 64), colour) for colour in ("red", "green"))

    posed = draw(painter, reference=first, pose="sits")

    assert posed.fit.text == "a fox, sits!"
    again = {
        "the same": draw(painter, reference=first, pose="sits"),
        "another picture": draw(painter, reference=other, pose="sits"),
        "a cut-out": draw(painter, reference=cutout(), pose="sits"),
        "another cut-out": draw(painter, reference=cutout("green"), pose="sits"),
        "another pose": draw(painter, reference=first, pose="runs"),
        "no reference": plain,
    }
    same = {name for name, one in again.items() if one.image.tobytes() == posed.image.tobytes()}
    assert same == {"the same"}
    assert len({one.image.tobytes() for one in again.values()}) == len(again)
    assert draw(painter).image.tobytes() == plain.image.tobytes(), "nothing is left behind"


def test_the_description_is_cut_and_not_the_pose(models):
    painter = painter_of(config_for(models))

    posed = draw(painter, "a fox in a coat", reference=cutout(), pose="sits")

    assert posed.fit.text == "a fox, sits!"
    assert posed.fit.dropped == ("in", "a", "coat")


def test_both_sides_of_the_guidance_see_the_picture(models):
    config = config_for(models)
    pipeline = load_pipeline(config)
    reference = load_reference(config, pipeline)

    inputs = reference.prompts(pipeline, cutout(), "a fox", count=2)

    told, free = inputs["prompt_embeds"], inputs["negative_prompt_embeds"]
    seen = reference(cutout())
    count = seen.shape[1]
    assert told.shape == free.shape == (2, 16 + count, 8)
    for each in (told, free):
        assert torch.equal(each[:, -count:], seen.expand(2, -1, -1))
    assert not torch.equal(told[:, :-count], free[:, :-count])


def test_openvino_draws_what_torch_draws(models, tmp_path, monkeypatch):
    monkeypatch.setattr(openvino_networks, "SMALLEST", 0)
    monkeypatch.setattr(openvino_networks, "FOLDER", str(tmp_path))
    weights = {"checkpoint": {"weights": "one"}}
    config = config_for(models, picture_engine="openvino", picture_dtype="float32")
    converted = painter_of(config, weights)
    assert "unet" in openvino_networks.engine_identity(converted._pipeline)

    for again in ({}, {"reference": cutout(), "pose": "sits"}, {}):
        torchs, openvinos = (
            np.asarray(draw(each, **again).image, float)
            for each in (painter_of(config_for(models)), converted)
        )
        assert np.abs(torchs - openvinos).max() <= 2


def test_a_cut_out_is_put_on_the_ground_as_it_is():
    picture = np.asarray(on_ground(cutout(), 100, GROUND))

    assert picture.shape == (100, 100, 3)
    for corner in (picture[0, 0], picture[0, -1], picture[-1, 0], picture[-1, -1]):
        assert tuple(corner) == GROUND
    seen = np.abs(picture - np.array(GROUND, float)).max(-1) > 60
    rows, columns = np.flatnonzero(seen.any(1)), np.flatnonzero(seen.any(0))
    assert 82 <= rows[-1] - rows[0] + 1 <= 86, "as tall as those of the training pictures"
    assert 94 <= rows[-1] <= 97, "its feet are where theirs are"
    assert abs(columns[0] + columns[-1] - 99) <= 1, "in the middle"
    red, blue = (picture[50] == colour for colour in ((255, 0, 0), (0, 0, 255)))
    assert np.flatnonzero(red.all(-1))[-1] < np.flatnonzero(blue.all(-1))[0], "not mirrored"


def test_a_wide_cut_out_is_put_on_the_ground_as_a_whole():
    seen = np.asarray(on_ground(cutout(size=(400, 100)).resize((4000, 100)), 100, GROUND))

    assert (seen[:, [0, -1]] == GROUND).all()


def figure(colour: str, size: tuple[int, int] = (24, 40)) -> Image.Image:
    """Somebody in one colour and in white on the plain ground."""
    image = Image.new("RGB", (64, 64), GROUND)
    pen = ImageDraw.Draw(image)
    pen.rectangle((10, 10, 10 + size[0], 10 + size[1]), fill=colour)
    pen.rectangle((10, 10, 10 + size[0], 20), fill="white")
    return image


def test_pictures_of_one_character_share_its_colours():
    reference = tiny_reference(GROUND)
    first = figure("red")

    assert reference.likeness(first, first) == pytest.approx(1)
    assert reference.likeness(first, figure("red", (40, 28))) > ALIKE
    assert reference.likeness(first, figure("blue")) < ALIKE
    assert reference.likeness(first, Image.new("RGB", (64, 64), GROUND)) == 0
    clear = figure("red").convert("RGBA")
    clear.putalpha(Image.new("L", (64, 64)))
    clear.paste(figure("red").crop((10, 10, 35, 51)), (10, 10))
    assert reference.likeness(clear, first) > 0.8, "a cut-out, of another size"


def test_who_comes_out_as_somebody_else_is_drawn_once_more(models, monkeypatch):
    painter = painter_of(config_for(models))
    expected = painter.paint(
        Stage.CHARACTER,
        "a fox",
        style="storybook",
        seed=2,
        report=noop_report,
        reference=cutout(),
        pose="sits",
    )
    found = iter([0.5, 0.7])
    monkeypatch.setattr(Reference, "likeness", lambda *_: next(found))
    monkeypatch.setattr(painter_module, "ALIKE", 0.6)

    posed = draw(painter, reference=cutout(), pose="sits")

    assert posed.image.tobytes() == expected.image.tobytes()
    assert posed.seed == expected.seed == 2
    found = iter([0.5, 0.5])
    with pytest.raises(StageFailed, match="somebody else came out"):
        draw(painter, reference=cutout(), pose="sits")


def test_a_checkpoint_without_it_draws_as_ever_and_nobody_again(models):
    config = config_for(models, "plain")
    painter = painter_of(config)

    assert load_reference(config, painter._pipeline) is None
    assert draw(painter).image.tobytes() == draw(painter_of(config_for(models))).image.tobytes()
    with pytest.raises(StageFailed, match="draws nobody in another pose"):
        draw(painter, reference=cutout(), pose="sits")


def test_a_stock_pipeline_loads_the_folder(models):
    pipeline = StableDiffusionPipeline.from_pretrained(models / "tiny")

    assert REFERENCE not in pipeline.components


def test_what_is_saved_is_loaded(models):
    loaded, made = Reference.load(models / "tiny" / REFERENCE), tiny_reference(GROUND)

    assert loaded.config == made.config
    assert torch.allclose(loaded(cutout()), made(cutout()), atol=0.01)


def copied(folder: Path) -> OrchestratorConfig:
    tiny_pipeline().save_pretrained(folder / "tiny")
    tiny_reference(GROUND).save(folder / "tiny" / REFERENCE)
    return config_for(folder)


def test_one_that_is_torn_is_missing(tmp_path):
    config = copied(tmp_path)
    weights = tmp_path / "tiny" / REFERENCE / WEIGHTS
    pipeline = load_pipeline(config)

    weights.write_bytes(weights.read_bytes()[:1000])
    with pytest.raises(ModelsMissing, match="tiny"):
        load_reference(config, pipeline)
    weights.unlink()
    with pytest.raises(ModelsMissing, match="tiny"):
        load_reference(config, pipeline)


def test_one_of_another_checkpoint_is_refused(tmp_path):
    config = copied(tmp_path)
    pipeline = load_pipeline(config)
    folder = tmp_path / "tiny" / REFERENCE

    tiny_reference(GROUND, width=16).save(folder)
    with pytest.raises(ConfigurationError, match="tiny is not made for its UNet"):
        load_reference(config, pipeline)
    made = (folder / CONFIG).read_text()
    (folder / CONFIG).write_text(made.replace("16", "8"))
    with pytest.raises(ModelsMissing, match="tiny"):
        load_reference(config, pipeline)


def test_the_folder_says_whether_poses_are_drawn(models, tmp_path, monkeypatch):
    assert draws_poses(config_for(models))
    assert not draws_poses(config_for(models, "plain"))
    assert not draws_poses(config_for(models, "not/here"))
    assert not draws_poses(OrchestratorConfig(models_dir=models, preset="cpu"))
    assert draws_poses(OrchestratorConfig(models_dir=models, preset="gpu-large"))

    monkeypatch.setattr(paths, "SHIPPED_DIR", tmp_path)
    embedded = OrchestratorConfig(models_dir=models)
    folder = tmp_path / catalog.EMBEDDED.picture.model / REFERENCE
    folder.mkdir(parents=True)
    assert not draws_poses(embedded), "not before it says what it is"
    (folder / CONFIG).write_text("{}")
    assert draws_poses(embedded)
    assert not draws_poses(replace(embedded, picture_model="plain"))
