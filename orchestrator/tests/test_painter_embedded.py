"""The embedded checkpoint as it is handed out."""

from pathlib import Path

import numpy as np
import pytest

from orchestrator.config import OrchestratorConfig
from orchestrator.painter import DiffusersPainter
from orchestrator.types import Painting, Stage, unheard

pytestmark = pytest.mark.models

MODELS = Path(__file__).parents[2] / "models"


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
        report=unheard,
    )


def border(painting: Painting) -> np.ndarray:
    pixels = np.asarray(painting.image)
    return np.concatenate([pixels[:8].reshape(-1, 3), pixels[:, [0, -1]].reshape(-1, 3)])


def test_it_draws_a_character_on_a_plain_light_background(painter):
    painting = draw(painter, Stage.CHARACTER, "A boy with a green shirt and brown boots")
    assert painting.image.size == (512, 512)
    assert border(painting).mean() > 225
    assert np.asarray(painting.image)[128:384, 192:320].mean() < 225


def test_it_draws_a_place_to_its_edges(painter):
    painting = draw(painter, Stage.BACKGROUND, "A sandy beach with a blue sea")
    assert border(painting).std(axis=0).max() > 20
    assert np.asarray(painting.image)[0].mean() < 225


def test_it_fits_a_description_to_the_twenty_tokens_that_the_checkpoint_was_trained_on(painter):
    painting = draw(
        painter,
        Stage.CHARACTER,
        "A brave and truly magnificent knight in shining silver armor, carrying a sword"
        " and a shield with a golden lion on it",
    )
    assert painting.fit.limit == 20
    assert painting.fit.tokens <= 20
    assert painting.fit.text.endswith(", full body, plain background")
    assert painting.fit.text.startswith("A brave and knight in shining silver armor")
    assert "shield" in painting.fit.dropped


def test_it_draws_the_same_bytes_from_the_same_seed(painter):
    first = draw(painter, Stage.CHARACTER, "a red dragon")
    draw(painter, Stage.BACKGROUND, "a castle on a hill", seed=9)
    assert draw(painter, Stage.CHARACTER, "a red dragon").image.tobytes() == first.image.tobytes()
