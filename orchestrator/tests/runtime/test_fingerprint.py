"""Equal keys only where outputs are equal: whatever may change an output changes its key."""

import hashlib
import json
import os
import re
import shutil

import pytest
from PIL import Image

from orchestrator import OrchestratorConfig, Stage
from orchestrator.runtime import fingerprint
from orchestrator.runtime.fingerprint import model_identity, rules_identity, stage_key
from orchestrator.tests.support.index_server import tiny_preset
from orchestrator.types import WritingRequest

HEX = re.compile(r"[0-9a-f]{64}")
COMMIT = "0123456789abcdef0123456789abcdef01234567"


def picture(colour=(1, 2, 3, 0), size=(4, 2)):
    return Image.new("RGBA", size, colour)


def key(stage=Stage.SCENE, identity=None, **inputs):
    return stage_key(stage, identity or {"model": "x"}, **{"seed": 1, "image": picture()} | inputs)


def test_it_gives_the_same_key_for_the_same():
    assert key() == key()
    assert HEX.fullmatch(key())


@pytest.mark.parametrize(
    "changed",
    [
        {"stage": Stage.CUTOUT},
        {"identity": {"model": "y"}},
        {"identity": {"model": "x", "steps": 1}},
        {"seed": 2},
        {"seed": "1"},
        {"prompt": "a fox"},
        {"image": picture((1, 2, 4, 0))},
        {"image": picture(size=(2, 4))},
        {"image": picture().convert("RGB")},
    ],
)
def test_it_gives_another_key_when_anything_changes(changed):
    assert key(**changed) != key()


def test_it_distinguishes_what_runs_together_when_joined():
    assert key(prompt="a b", story="c") != key(prompt="a", story="b c")


@pytest.mark.parametrize("text", ['"}', "\ud800", "\x00", "{0}", "مرحبا"])
def test_it_takes_any_text(text):
    assert HEX.fullmatch(key(prompt=text))
    assert key(prompt=text) != key(prompt=f"{text} ")


def test_it_gives_no_key_where_nothing_identifies_the_model():
    assert stage_key(Stage.STORY, None, prompt="a fox") == ""


def test_it_counts_the_facts_of_a_dataclass():
    one, two = (WritingRequest(prompt="a fox", seed=seed) for seed in (1, 2))

    assert key(request=one) == key(request=WritingRequest(prompt="a fox", seed=1))
    assert key(request=one) != key(request=two)


def test_it_identifies_rules_by_their_version_and_their_libraries():
    identity = rules_identity(3, libraries=("pillow", "absent"))

    assert identity == {"rules": 3, "libraries": {"pillow": Image.__version__, "absent": None}}


# Weights


@pytest.fixture
def tiny(config: OrchestratorConfig) -> OrchestratorConfig:
    """The preset `tiny`, with a folder of files among its models."""
    folder = config.models_dir / "folder"
    (folder / "unet").mkdir(parents=True)
    (folder / "model_index.json").write_text("{}")
    (folder / "unet" / "weights.bin").write_bytes(b"0" * 1000)
    return config


def weights(config, name, **options):
    return model_identity(config, name, **options)["weights"]


def test_it_takes_a_pinned_file_for_what_it_is_pinned_to(tiny):
    [pinned] = tiny_preset().needs
    path = tiny.models_dir / pinned.path
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"not read")

    assert weights(tiny, pinned.path) == {path.name: pinned.digest}


def test_it_knows_another_file_by_its_contents(tiny):
    path = tiny.models_dir / "own.gguf"
    path.write_bytes(b"mine")

    assert weights(tiny, "own.gguf") == {"own.gguf": hashlib.sha256(b"mine").hexdigest()}
    assert weights(tiny, str(path)) == weights(tiny, "own.gguf")


def test_it_knows_a_folder_by_the_contents_of_all_its_files(tiny, tmp_path):
    before = weights(tiny, "folder")
    copied = shutil.copytree(tiny.models_dir / "folder", tmp_path / "elsewhere")

    assert set(before) == {"model_index.json", "unet/weights.bin"}
    assert weights(tiny, str(copied)) == before
    (copied / "unet" / "weights.bin").write_bytes(b"1" * 1000)
    assert weights(tiny, str(copied)) != before


def test_it_knows_a_large_file_by_size_and_time(tiny, monkeypatch):
    monkeypatch.setattr(fingerprint, "READ_WHOLE", 100)
    path = tiny.models_dir / "folder" / "unet" / "weights.bin"
    before = weights(tiny, "folder")

    assert weights(tiny, "folder") == before
    os.utime(path, ns=(1, 1))
    assert weights(tiny, "folder") != before


def test_it_knows_a_hub_checkpoint_by_its_commit(tiny, tmp_path, monkeypatch):
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_CACHE", str(tmp_path))
    repository = tmp_path / "models--someone--tiny"
    (repository / "snapshots" / COMMIT).mkdir(parents=True)
    (repository / "refs").mkdir()
    (repository / "refs" / "main").write_text(COMMIT)

    expected = {"repository": "someone/tiny", "commit": COMMIT}
    assert weights(tiny, "someone/tiny") == expected
    assert weights(tiny, "someone/tiny", revision=COMMIT) == expected


@pytest.mark.parametrize("name", ["absent", "someone/absent", "/absent", "a/b/c", ""])
def test_it_does_not_know_what_is_not_here(config, name):
    assert model_identity(config, name) is None


def test_it_distinguishes_machines_that_add_up_in_another_order(tiny):
    one, two = (
        OrchestratorConfig(models_dir=tiny.models_dir, preset="tiny", threads=threads)
        for threads in (1, 2)
    )

    assert model_identity(one, "folder") != model_identity(two, "folder")
    assert json.loads(json.dumps(model_identity(one, "folder"))) == model_identity(one, "folder")
