"""The embedded checkpoint as it is handed out."""

from pathlib import Path

import numpy as np
import pytest

from orchestrator.config import OrchestratorConfig
from orchestrator.painting.painter import DiffusersPainter
from orchestrator.stages import Stage
from orchestrator.types import Painting, noop_report

pytestmark = pytest.mark.models

MODELS = Path(__file__).parents[3] / "models"
# Of its character pictures, RGB (`training/art/figures/figure.py`).
GROUND = (214, 238, 224)


@pytest.fixture(scope="module")
def painter():
    painter = DiffusersPainter.from_config(OrchestratorConfig(models_dir=MODELS, device="cpu"))
    painter.warm_up()
    return painter


def draw(painter, stage, description, seed=1) -> Painting:
    return painter.paint(
        stage,
        description,
        style="storybook",
        seed=seed,
        report=noop_report,
    )


def border(painting: Painting) -> np.ndarray:
    pixels = np.asarray(painting.image)
    return np.concatenate([pixels[:8].reshape(-1, 3), pixels[:, [0, -1]].reshape(-1, 3)])


def test_it_draws_a_whole_character_on_a_plain_light_background(painter):
    painting = draw(painter, Stage.CHARACTER, "A boy with a green shirt and brown boots")
    assert painting.image.size == (512, 512)
    plain = np.abs(border(painting).astype(int) - GROUND).max(axis=1) < 20
    assert plain.mean() > 0.95
    assert np.abs(np.asarray(painting.image)[128:384, 192:320].astype(int) - GROUND).mean() > 25


def test_it_draws_a_place_to_its_edges(painter):
    painting = draw(painter, Stage.BACKGROUND, "A sandy beach with a blue sea")
    assert border(painting).std(axis=0).max() > 20
    assert np.abs(border(painting).astype(int) - GROUND).max(axis=1).mean() > 40


def test_it_fits_a_description_to_the_tokens_that_the_checkpoint_was_trained_on(painter):
    painting = draw(
        painter,
        Stage.CHARACTER,
        "A brave and truly magnificent knight in shining silver armor, carrying a sword"
        " and a shield with a golden lion on it, who rides through the land on a white horse with"
        " a blue saddle and golden stirrups and a long mane",
    )
    assert painting.fit.limit == 48
    assert painting.fit.tokens <= 48
    said = "character, plain background, A brave and knight in shining silver armor"
    assert painting.fit.text.startswith(said)
    assert "stirrups" in painting.fit.dropped


def test_it_says_unknown_words_in_known_ones(painter):
    painting = draw(painter, Stage.CHARACTER, "A sorcerer in a blue robe")
    assert painting.fit.text == "character, plain background, A wizard in a blue robe"
    assert painting.fit.replaced == (("sorcerer", "wizard"),)


def test_it_draws_the_same_bytes_from_the_same_seed(painter):
    first = draw(painter, Stage.CHARACTER, "a red dragon")
    draw(painter, Stage.BACKGROUND, "a castle on a hill", seed=9)
    assert draw(painter, Stage.CHARACTER, "a red dragon").image.tobytes() == first.image.tobytes()
