"""Every family of picture models, fetched from a hub by the command and used by the service."""

import io
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from django.core.management import call_command
from PIL import Image

from orchestrator.config import OrchestratorConfig
from orchestrator.fakes import DoubleOrchestrator
from orchestrator.painting import painter
from orchestrator.painting.painter import DiffusersPainter
from orchestrator.painting.pipelines import load_pipeline, load_reference, pipeline_identity
from orchestrator.presets import catalog
from orchestrator.presets.licences import MIT
from orchestrator.presets.specs import HubRepository, Lora, PictureModel, Scheduler, VaePart
from orchestrator.tests.painting.test_pipelines import LORA, save_lora
from orchestrator.tests.support.hub_server import Hub, serving_hub
from orchestrator.tests.support.tiny_diffusion import tiny_picture, tiny_pipeline, tiny_reference
from orchestrator.tests.support.tiny_families import FAMILIES, tiny_vae
from orchestrator.weights import paths
from orchestrator.weights.checkpoint_files import REFERENCE
from stories.models import StageRun
from stories.tests.support.harness import IMAGES, post, session_of, wait_until_ready

SIZE = 32
# Tests of other modules run without it (`stories/tests/conftest.py`).
REFERENCE_FOLDER = paths.reference_folder
STYLES = tiny_picture().styles


class Drawing(DoubleOrchestrator):
    """Fake stages, except the painter."""

    def __init__(self, config: OrchestratorConfig) -> None:
        super().__init__()
        # As `from_config` does, which draws no two pictures in one pass on a CPU.
        loaded = pipeline_identity(config)
        pipeline = load_pipeline(config, weights=loaded)
        reference = load_reference(config, pipeline)
        self.painter = DiffusersPainter(
            pipeline, config.picture, loaded=loaded, reference=reference
        )
        self.on_warm_up = self._warm_up

    def _warm_up(self) -> None:
        # Of this thread, which draws: tiny networks are twenty times faster so.
        torch.set_num_threads(1)
        self.painter.warm_up()


@pytest.fixture(scope="module")
def checkpoints(tmp_path_factory) -> Path:
    """One folder for each repository of the hub."""
    folder = tmp_path_factory.mktemp("hub")
    for family, build in FAMILIES.items():
        build().save_pretrained(folder / family)
    tiny_vae().save_pretrained(folder / "taesd")
    save_lora(folder / "lora")
    # What no pipeline loads.
    (folder / "stable_diffusion" / "unet" / "diffusion_pytorch_model.bin").write_bytes(b"pickle")
    (folder / "stable_diffusion" / "README.md").write_bytes(b"---\nlicense: mit\n---")
    return folder


@pytest.fixture
def hub(checkpoints, monkeypatch, tmp_path) -> Iterator[Hub]:
    repositories = {f"owner/{folder.name}": folder for folder in checkpoints.iterdir()}
    with serving_hub(monkeypatch, tmp_path, repositories) as hub:
        yield hub


@pytest.fixture
def generate(hub, settings, monkeypatch, tmp_path, start_worker) -> Callable[..., dict]:
    """Fetch a row's models with the command and generate a story; returns its session."""

    def generate(picture: PictureModel, pages: int = 1, **overrides: object) -> dict:
        embedded = catalog.EMBEDDED
        preset = replace(
            embedded,
            name="family",
            story=replace(embedded.story, needs=()),
            cutout=replace(embedded.cutout, needs=()),
            picture=picture,
        )
        monkeypatch.setitem(catalog.PRESETS, "family", preset)
        settings.ORCHESTRATOR = {
            "models_dir": tmp_path / "models",
            "preset": "family",
            "device": "cpu",
        } | overrides
        call_command("fetch_models", stdout=io.StringIO())
        fetched = len(hub.seen)
        config = OrchestratorConfig(**settings.ORCHESTRATOR)
        story_worker = start_worker(lambda: Drawing(config))
        wait_until_ready(story_worker)

        response = post(pages=pages)

        assert response.status_code == 201, response.content
        assert len(hub.seen) == fetched  # no request to the hub
        return response.json()

    return generate


def row(hub: Hub, name: str, **changes) -> PictureModel:
    how = {"steps": 2, "guidance_scale": 2.0, "size": SIZE, "styles": STYLES} | changes
    return PictureModel(model=f"owner/{name}", **pinned(hub, name), **how)


def pinned(hub: Hub, name: str, *files: str) -> dict:
    commit = hub.commit(f"owner/{name}")
    need = HubRepository(repository=f"owner/{name}", revision=commit, files=files, licence=MIT)
    return {"revision": commit, "needs": (need,)}


def check(body: dict, media_root: Path, *, size: int = SIZE) -> None:
    assert body["processing_status"] == "completed", body
    pictures = [media_root / body["image_urls"][name].removeprefix("/media/") for name in IMAGES]
    assert {Image.open(path).size for path in pictures} == {(size, size)}
    assert len({path.read_bytes() for path in pictures}) == 3


@pytest.mark.parametrize("family", FAMILIES)
def test_it_generates_a_story_with_every_family_that_the_hub_has(hub, generate, media_root, family):
    body = generate(row(hub, family))

    # Lumina 2's pipeline takes the tiny VAE for one that shrinks by eight.
    check(body, media_root, size=8 if family == "lumina2" else SIZE)
    facts = StageRun.objects.get(
        session=session_of(body["session_id"]), stage="character_image"
    ).facts
    assert facts["model"] == f"owner/{family}@{hub.commit(f'owner/{family}')}"
    assert facts["fit"]["tokens"] <= facts["fit"]["limit"]


def test_it_fetches_no_more_than_the_pipeline_loads(hub, generate, media_root):
    vae = VaePart(model="owner/taesd", **pinned(hub, "taesd"))

    body = generate(row(hub, "stable_diffusion", vae="tiny", tiny_vae=vae))

    check(body, media_root)
    folder = hub.snapshot("owner/stable_diffusion")
    names = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert "unet/diffusion_pytorch_model.safetensors" in names
    assert not [name for name in names if name.startswith("vae/") and "safetensors" in name]
    assert not [name for name in names if name.endswith((".bin", ".md"))]


def test_it_generates_a_story_with_a_lora_its_scheduler_and_a_tiny_vae(hub, generate, media_root):
    picture = row(
        hub,
        "stable_diffusion",
        scheduler=Scheduler(name="LCMScheduler"),
        vae="tiny",
        tiny_vae=VaePart(model="owner/taesd", **pinned(hub, "taesd")),
        loras=(Lora(model="owner/lora", weight_name=LORA, **pinned(hub, "lora", LORA)),),
    )

    check(generate(picture), media_root)


def test_it_generates_a_story_with_a_model_that_a_setting_names(hub, generate, media_root):
    """One that no preset knows, at the size that it was trained at."""
    body = generate(
        row(hub, "flux"),
        picture_model="owner/stable_diffusion",
        picture_lora=f"owner/lora/{LORA}",
        picture_vae="owner/taesd",
        picture_steps=2,
    )

    check(body, media_root, size=16)
    assert not hub.snapshot("owner/flux").exists()


def test_a_family_that_takes_pictures_draws_further_poses(hub, generate, media_root, monkeypatch):
    picture = row(hub, "flux2_klein", size=64, pose_prompt=catalog.FLUX2_KLEIN.pose_prompt)
    # The name of the preset that stories have in tests.
    posing = replace(catalog.EMBEDDED, picture=picture)
    monkeypatch.setitem(catalog.PRESETS, "embedded", posing)

    body = generate(picture, pages=3)

    check(body, media_root, size=64)
    run = check_pose(body, media_root, size=64)
    assert run.facts["fit"]["text"].startswith("The same character as in the picture, ")


def test_a_checkpoint_that_reads_pictures_draws_further_poses(
    generate, media_root, monkeypatch, tmp_path
):
    monkeypatch.setattr(paths, "reference_folder", REFERENCE_FOLDER)
    # Random weights draw nobody who looks like anybody.
    monkeypatch.setattr(painter, "ALIKE", 0.0)
    folder = tmp_path / "models" / "tiny"
    tiny_pipeline().save_pretrained(folder)
    tiny_reference((214, 238, 224)).save(folder / REFERENCE)
    picture = PictureModel(model="tiny", steps=2, guidance_scale=2.0, size=SIZE, styles=STYLES)
    posing = replace(catalog.EMBEDDED, picture=picture)
    monkeypatch.setitem(catalog.PRESETS, "embedded", posing)

    body = generate(picture, pages=3)

    check(body, media_root)
    run = check_pose(body, media_root)
    assert run.facts["fit"]["text"].endswith(", sitting!")


def check_pose(body: dict, media_root: Path, *, size: int = SIZE) -> StageRun:
    """The friend has pictures of its own where it sits; returns the run of the first."""
    friend = body["cast"][1]
    (pose,) = friend["poses"]
    assert pose["pose"] == "sitting"
    for name in ("image_url", "cutout_url"):
        first, posed = (media_root / one[name].removeprefix("/media/") for one in (friend, pose))
        assert Image.open(posed).size == (size, size)
        assert posed.read_bytes() != first.read_bytes()
    return StageRun.objects.get(stage="character_image", number__gt=3)
