"""Which files of a checkpoint are loaded, and what a folder lacks."""

import json
from pathlib import Path

import pytest

from orchestrator.tests.support.hub_repositories import INDEX, LOADED, NEVER_LOADED, PIPELINE
from orchestrator.weights.checkpoint_files import (
    NoSafetensors,
    gguf_parts,
    lacking,
    needed,
    variant_in,
)


def of_pipeline(files=PIPELINE, **options) -> list[str]:
    return needed(files, files.__getitem__, **options)


def of_model(*names: str, **options) -> list[str]:
    return needed(names, lambda path: pytest.fail("There is no index."), **options)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for path, content in LOADED.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_bytes(content)
    return tmp_path


def test_a_pipeline_is_its_components_and_nothing_else():
    assert sorted(of_pipeline()) == sorted(LOADED)
    assert of_pipeline()[-1] == "model_index.json"


def test_of_a_variant_are_the_weights_that_have_one():
    found = of_pipeline(variant="fp16")

    assert "unet/diffusion_pytorch_model.fp16.safetensors" in found
    assert "unet/diffusion_pytorch_model.safetensors" not in found
    assert "text_encoder/model.fp16-00001-of-00001.safetensors" in found
    assert "text_encoder/model.safetensors.index.json" not in found
    assert "vae/diffusion_pytorch_model.safetensors" in found


def test_weights_that_are_replaced_are_left_out_but_not_what_they_are():
    left_out = set(of_pipeline()) - set(of_pipeline(without=("vae",)))

    assert left_out == {"vae/diffusion_pytorch_model.safetensors"}


@pytest.mark.parametrize(
    ("variant", "names"),
    [
        (None, ["model.safetensors"]),
        (None, ["diffusion_pytorch_model.safetensors"]),
        (None, ["model-00001-of-00001.safetensors", "model.safetensors.index.json"]),
        ("fp16", ["model.fp16.safetensors"]),
        ("fp16", ["model.safetensors"]),
        ("fp16", ["model.fp16-00001-of-00001.safetensors", "model.safetensors.index.fp16.json"]),
        ("fp16", ["model-00001-of-00001.fp16.safetensors", "model.fp16.safetensors.index.json"]),
    ],
)
def test_weights_go_by_many_names(variant, names, tmp_path):
    assert sorted(of_model(*names, "config.json", variant=variant)) == [
        "config.json",
        *sorted(names),
    ]
    for name in (*names, "config.json"):
        (tmp_path / name).write_text("{}")
    assert lacking(tmp_path, variant=variant) == []


@pytest.mark.parametrize("asked", [None, "fp16"])
@pytest.mark.parametrize("there", ["fp16", "bf16"])
def test_the_variant_that_is_there_will_do(tmp_path, asked, there):
    name = f"model.{there}.safetensors"
    assert of_model("config.json", name, variant=asked) == [name, "config.json"]

    for each in ("config.json", name):
        (tmp_path / each).write_text("{}")
    assert lacking(tmp_path, variant=asked) == []
    assert variant_in(tmp_path, asked) == there


def test_half_precision_comes_first_of_the_variants_that_were_not_asked_for():
    names = ["config.json", "model.bf16.safetensors", "model.fp16.safetensors"]

    assert of_model(*names) == ["model.fp16.safetensors", "config.json"]


def test_a_pipeline_is_loaded_with_the_variant_that_one_of_its_components_has_alone(folder):
    assert variant_in(folder, None) is None
    assert variant_in(folder, "fp16") is None
    unet = folder / "unet/diffusion_pytorch_model.safetensors"
    unet.rename(unet.with_suffix(".fp16.safetensors"))

    assert lacking(folder) == []
    assert variant_in(folder, None) == "fp16"


@pytest.mark.parametrize(
    ("path", "parts"),
    [
        ("a.gguf", ["a.gguf"]),
        ("x/a-00001-of-00002.gguf", ["x/a-00001-of-00002.gguf", "x/a-00002-of-00002.gguf"]),
        ("a-00002-of-00002.gguf", ["a-00001-of-00002.gguf", "a-00002-of-00002.gguf"]),
        ("a-1-of-2.gguf", ["a-1-of-2.gguf"]),
    ],
)
def test_a_gguf_may_come_in_parts(path, parts):
    assert gguf_parts(path) == parts


def test_one_file_is_better_than_the_same_in_shards():
    found = of_model(
        "config.json",
        "model.safetensors",
        "model-00001-of-00002.safetensors",
        "model-00002-of-00002.safetensors",
        "model.safetensors.index.json",
    )

    assert found == ["model.safetensors", "config.json"]


@pytest.mark.parametrize(
    "name",
    ["pytorch_model.bin", "model.ckpt", "flax_model.msgpack", "model.onnx", "model.gguf"],
)
def test_weights_that_are_not_loaded_are_refused(name):
    with pytest.raises(NoSafetensors, match="the model"):
        of_model("config.json", name)
    files = {"model_index.json": json.dumps(INDEX).encode(), f"unet/{name}": b"x"}
    with pytest.raises(NoSafetensors, match="unet"):
        of_pipeline(files)


def test_a_folder_with_all_of_it_lacks_nothing(folder):
    assert lacking(folder) == []


@pytest.mark.parametrize(
    "path",
    sorted(
        set(LOADED)
        - {"tokenizer/merges.txt", "tokenizer/vocab.json", "tokenizer/tokenizer_config.json"}
    ),
)
def test_a_folder_lacks_what_was_not_fetched(folder, path):
    (folder / path).unlink()

    [missing] = lacking(folder)

    assert missing == path or ("*" in missing and missing.split("/")[0] == path.split("/")[0])


def test_a_folder_lacks_a_component_that_is_not_there_at_all(folder):
    for path in (folder / "unet").iterdir():
        path.unlink()
    (folder / "unet").rmdir()

    assert lacking(folder) == ["unet/*"]


def test_a_folder_does_not_lack_what_is_replaced(folder):
    (folder / "vae/diffusion_pytorch_model.safetensors").unlink()
    assert lacking(folder, without=("vae",)) == []
    assert lacking(folder) == ["vae/*.safetensors"]

    (folder / "vae/config.json").unlink()
    assert lacking(folder, without=("vae",)) == []


def test_a_link_to_a_blob_that_is_gone_is_no_file(folder):
    path = folder / "unet/diffusion_pytorch_model.safetensors"
    path.unlink()
    path.symlink_to(folder / "blobs" / "gone")

    assert lacking(folder) == ["unet/*.safetensors"]


def test_the_plain_weights_will_do_where_the_variant_is_not_there(folder):
    assert lacking(folder, variant="fp16") == []


@pytest.mark.parametrize("content", [b"", b"<html>", b"[]"])
def test_an_index_that_cannot_be_read_is_none(folder, content):
    (folder / "model_index.json").write_bytes(content)

    assert lacking(folder) == ["model_index.json"]


def test_an_empty_folder_lacks_that_which_says_what_it_is(tmp_path):
    assert lacking(tmp_path) == ["config.json"]


def test_nothing_of_what_is_never_loaded_makes_a_folder_whole(tmp_path):
    for path, content in NEVER_LOADED.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_bytes(content)

    assert lacking(tmp_path) == ["model_index.json"]
