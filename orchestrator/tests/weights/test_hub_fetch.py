"""Models of a hub: the files that a pipeline loads, whole, once, into the cache of the user."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from huggingface_hub import hf_hub_download, snapshot_download

from orchestrator.config import OrchestratorConfig
from orchestrator.errors import ConfigurationError
from orchestrator.presets import catalog
from orchestrator.presets.licences import MIT
from orchestrator.presets.specs import HubRepository
from orchestrator.tests.support.faulty_server import Fault
from orchestrator.tests.support.hub_repositories import PIPELINE, WEIGHTS, tiny_hub_preset
from orchestrator.tests.support.hub_server import Hub, Repository, serving_hub
from orchestrator.weights import inventory
from orchestrator.weights.fetch import fetch
from orchestrator.weights.paths import locate

ID = "owner/tiny"
UNET = "unet/diffusion_pytorch_model.safetensors"


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Hub]:
    with serving_hub(monkeypatch, tmp_path, {ID: PIPELINE}) as hub:
        yield hub


@pytest.fixture
def config(hub: Hub, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> OrchestratorConfig:
    """The preset `tiny`: three files of the pinned commit."""
    monkeypatch.setitem(catalog.PRESETS, "tiny", tiny_hub_preset(hub.commit(ID)))
    return OrchestratorConfig(models_dir=tmp_path / "models", preset="tiny")


def ignore(sentence: str) -> None:
    pass


def files_in(folder: Path) -> list[str]:
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file())


def with_override(config: OrchestratorConfig, **changes: str) -> OrchestratorConfig:
    return replace(config, picture_model=ID, **changes)


def test_it_brings_the_files_that_the_preset_names(hub, config):
    reports: list[str] = []

    fetch(config, reports.append)

    folder = hub.snapshot(ID)
    assert files_in(folder) == ["model_index.json", "tokenizer/merges.txt", UNET]
    assert (folder / UNET).read_bytes() == WEIGHTS
    assert reports == [
        "To fetch: 3 files, 0.3 MB",
        f"Fetching 1 of 3: {ID}/tokenizer/merges.txt (0.0 MB)",
        f"Fetching 2 of 3: {ID}/model_index.json (0.0 MB)",
        f"Fetching 3 of 3: {ID}/{UNET} (0.3 MB)",
    ]
    assert inventory.missing_files(config) == []
    assert not config.models_dir.exists()


def test_it_makes_no_request_the_second_time(hub, config):
    fetch(config, ignore)
    asked = len(hub.seen)

    fetch(config, ignore)

    assert len(hub.seen) == asked


@pytest.mark.parametrize("name", catalog.PRESETS)
def test_each_presets_repositories_come_and_nothing_else_of_them(hub, config, monkeypatch, name):
    """From a hub that has what the rows say at the commits that they say."""
    base = catalog.PRESETS[name]
    needs = [need for need in base.needs if isinstance(need, HubRepository)]
    for need in needs:
        files = {
            each.replace("*", "some.json"): each.encode()
            for other in needs
            if other.repository == need.repository
            for each in other.files
        }
        hub.repositories[need.repository] = Repository.of(files | {"pytorch_model.bin": b"pickle"})
        hub.repositories[need.repository].pinned = need.revision
    # The rest comes from elsewhere.
    tiny = replace(catalog.PRESETS["tiny"], story=replace(base.story, needs=tuple(needs)))
    monkeypatch.setitem(catalog.PRESETS, "tiny", tiny)
    chosen = replace(config, accept_licences=tuple(need.licence.id for need in needs))

    fetch(chosen, ignore)

    assert inventory.missing_files(chosen) == []
    wanted = {
        f"{need.repository}/{path}".replace("*", "some.json")
        for need in needs
        for path in need.files
    }
    assert {
        f"{need.repository}/{path}"
        for need in needs
        for path in files_in(hub.snapshot(need.repository))
    } == wanted


def test_it_takes_up_what_huggingface_hub_has_brought(hub, config):
    snapshot_download(ID, revision=hub.commit(ID))
    hub.seen.clear()

    fetch(config, ignore)

    assert hub.seen == []


def test_it_works_out_which_files_an_overriding_model_needs(hub, config):
    fetch(with_override(config), ignore)

    assert files_in(hub.snapshot(ID)) == [
        "model_index.json",
        "scheduler/scheduler_config.json",
        "text_encoder/config.json",
        "text_encoder/model-00001-of-00002.safetensors",
        "text_encoder/model-00002-of-00002.safetensors",
        "text_encoder/model.safetensors.index.json",
        "tokenizer/merges.txt",
        "tokenizer/tokenizer_config.json",
        "tokenizer/vocab.json",
        "unet/config.json",
        UNET,
        "vae/config.json",
        "vae/diffusion_pytorch_model.safetensors",
    ]
    assert inventory.missing_files(with_override(config)) == []


def test_it_brings_no_full_vae_where_a_tiny_one_takes_its_place(hub, config):
    hub.repositories["owner/taesd"] = Repository.of(
        {"config.json": b"{}", "diffusion_pytorch_model.safetensors": b"tiny", "a.pth": b"old"}
    )

    fetch(with_override(config, picture_vae="owner/taesd"), ignore)

    assert "vae/diffusion_pytorch_model.safetensors" not in files_in(hub.snapshot(ID))
    # A loader compares what the two of them say of themselves.
    assert "vae/config.json" in files_in(hub.snapshot(ID))
    assert files_in(hub.snapshot("owner/taesd")) == [
        "config.json",
        "diffusion_pytorch_model.safetensors",
    ]


def test_it_brings_one_file_of_a_repository_of_many(hub, config):
    hub.repositories["owner/many"] = Repository.of(
        {"a.safetensors": b"a", "b.safetensors": b"b", "q4.gguf": b"4", "q8.gguf": b"8"}
    )

    fetch(
        replace(
            config,
            story_model="gguf:owner/many/q8.gguf",
            picture_lora="owner/many/b.safetensors",
        ),
        ignore,
    )

    assert files_in(hub.snapshot("owner/many")) == ["b.safetensors", "q8.gguf"]


def test_it_brings_all_parts_of_a_gguf(hub, config):
    """Named by its first part, as llama.cpp wants it."""
    parts = {f"q8-0000{number}-of-00003.gguf": bytes([number]) for number in (1, 2, 3)}
    hub.repositories["owner/parts"] = Repository.of(parts | {"q4.gguf": b"4"})
    chosen = replace(config, story_model="gguf:owner/parts/q8-00001-of-00003.gguf")

    fetch(chosen, ignore)

    assert files_in(hub.snapshot("owner/parts")) == sorted(parts)
    (hub.snapshot("owner/parts") / "q8-00003-of-00003.gguf").unlink()
    [file] = inventory.missing_files(chosen)
    assert file.problem == "owner/parts is not all here: q8-00003-of-00003.gguf is missing."


def test_it_brings_a_checkpoint_in_one_file(hub, config):
    hub.repositories["owner/one"] = Repository.of({"a.safetensors": b"a", "b.safetensors": b"b"})
    chosen = replace(config, picture_model="owner/one/b.safetensors")

    fetch(chosen, ignore)

    assert files_in(hub.snapshot("owner/one")) == ["b.safetensors"]
    assert locate(chosen, "owner/one/b.safetensors") == hub.snapshot("owner/one") / "b.safetensors"


def test_it_brings_what_transformers_reads_of_a_language_model(hub, config):
    wanted = {
        "config.json": b"{}",
        "generation_config.json": b"{}",
        "chat_template.jinja": b"{{ messages }}",
        "tokenizer.json": b"{}",
        "tokenizer.model": b"spm",
        "model.safetensors": b"weights",
    }
    hub.repositories["owner/words"] = Repository.of(
        wanted
        | {
            "README.md": b"#",
            "pytorch_model.bin": b"pickle",
            "tf_model.h5": b"h5",
            "flax_model.msgpack": b"flax",
            "onnx/model.onnx": b"onnx",
            "original/consolidated.00.pth": b"pth",
            "model-q4.gguf": b"gguf",
        }
    )

    fetch(replace(config, story_model="transformers:owner/words"), ignore)

    assert files_in(hub.snapshot("owner/words")) == sorted(wanted)


def test_it_finds_a_branch_again_without_asking(hub, config):
    """No revision is the main branch; which commit that was is noted."""
    override = with_override(config)
    fetch(override, ignore)
    hub.seen.clear()

    assert inventory.missing_files(override) == []
    assert (hub.cache / "models--owner--tiny/refs/main").read_text() == hub.commit(ID)
    assert hub.seen == []


def test_it_goes_where_a_renamed_repository_has_gone(hub, config):
    hub.renamed["owner/before"] = ID

    fetch(replace(config, picture_model="owner/before"), ignore)

    assert (hub.cache / "models--owner--before/snapshots" / hub.commit(ID) / UNET).is_file()


def test_it_sends_the_token_to_the_hub_alone(hub, config, monkeypatch):
    """The server that files in LFS come from fails the test if it sees one."""
    hub.repositories[ID].gated = True
    monkeypatch.setenv("HF_TOKEN", hub.token)

    fetch(config, ignore)

    logins = {seen.path.split("/")[1]: seen.headers.get("authorization") for seen in hub.seen}
    assert logins == {"api": f"Bearer {hub.token}", "owner": f"Bearer {hub.token}", "cdn": None}


def test_it_takes_the_login_that_hf_auth_has_saved(hub, config, tmp_path):
    hub.repositories[ID].private = True
    (tmp_path / "hf-home").mkdir()
    (tmp_path / "hf-home/token").write_text(hub.token)

    fetch(config, ignore)

    assert inventory.missing_files(config) == []


def test_it_links_without_a_download_what_another_commit_has_as_well(hub, config, monkeypatch):
    fetch(config, ignore)
    hub.repositories[ID] = Repository.of(PIPELINE | {"model_index.json": b'{"newer": 1}'})
    monkeypatch.setitem(catalog.PRESETS, "tiny", tiny_hub_preset(hub.commit(ID)))
    hub.seen.clear()

    fetch(replace(config), ignore)

    assert [seen.path.rpartition("/")[2] for seen in hub.downloads] == ["model_index.json"]
    assert (hub.snapshot(ID) / UNET).read_bytes() == WEIGHTS


def test_it_keeps_files_without_links_where_there_can_be_none(hub, config, monkeypatch):
    monkeypatch.setattr(
        "huggingface_hub.file_download.are_symlinks_supported", lambda folder: False
    )

    fetch(with_override(config), ignore)

    file = hub.snapshot(ID) / UNET
    assert (file.is_symlink(), file.read_bytes()) == (False, WEIGHTS)
    assert files_in(hub.cache / "models--owner--tiny/blobs") == []
    assert inventory.survey(with_override(config), verify=True)[-1].problem == ""


@pytest.mark.parametrize("path", [UNET, "tokenizer/merges.txt"])
def test_it_fetches_again_what_verify_finds_damaged(hub, config, path):
    """One file in LFS, whose name in the cache is a sha256, and one in git."""
    fetch(config, ignore)
    (hub.snapshot(ID) / path).write_bytes(PIPELINE[path][::-1])
    assert inventory.missing_files(config) == []
    [damaged] = [each for each in inventory.survey(config, verify=True) if each.problem]
    assert damaged.problem == f"{ID} is damaged: the hash of {path} differs."
    assert "fetch_models --verify" in damaged.remedy
    hub.seen.clear()

    fetch(config, ignore, verify=True)

    assert (hub.snapshot(ID) / path).read_bytes() == PIPELINE[path]
    assert len(hub.downloads) == 1


def test_it_does_not_read_what_is_not_loaded_when_it_verifies(hub, config):
    """Another program fetched it, and this one would not fetch it again."""
    chosen = replace(config, story_model="ollama:some", picture_model=ID)
    fetch(chosen, ignore)
    hf_hub_download(ID, "unet/diffusion_pytorch_model.bin")
    (hub.snapshot(ID) / "unet/diffusion_pytorch_model.bin").write_bytes(b"damaged")

    assert [each.problem for each in inventory.survey(chosen, verify=True)] == [""]


def test_it_repairs_what_is_damaged_and_brings_what_is_missing_in_one_run(hub, config):
    fetch(config, ignore)
    (hub.snapshot(ID) / UNET).write_bytes(WEIGHTS[::-1])
    (hub.snapshot(ID) / "model_index.json").unlink()

    fetch(config, ignore, verify=True)

    assert (hub.snapshot(ID) / UNET).read_bytes() == WEIGHTS
    assert [each.problem for each in inventory.survey(config, verify=True)] == [""]


def test_two_fetches_into_one_cache_at_once_do_not_disturb_each_other(hub, config):
    go_on = threading.Event()
    hub.fail("cdn", Fault(meet=go_on))
    # Two models folders: it is the cache that they share.
    other = replace(config, models_dir=config.models_dir.with_name("others"))
    both = [threading.Thread(target=fetch, args=(each, ignore)) for each in (config, other)]
    for each in both:
        each.start()
    assert hub.server.halfway.wait(60)
    go_on.set()
    for each in both:
        each.join()

    assert inventory.survey(config, verify=True)[0].problem == ""
    assert len([seen for seen in hub.downloads if seen.path.endswith(UNET)]) == 1


def test_it_takes_a_folder_in_the_models_folder_for_the_repository(hub, config):
    mine = config.models_dir / ID
    for path in ("model_index.json", "tokenizer/merges.txt", UNET):
        (mine / path).parent.mkdir(parents=True, exist_ok=True)
        (mine / path).write_bytes(PIPELINE[path])

    fetch(config, ignore)

    assert hub.seen == []
    (mine / UNET).unlink()
    [file] = inventory.missing_files(config)
    assert file.problem == f"The folder {ID} lacks {UNET}."
    assert "move the folder away" in file.remedy


def test_it_asks_for_a_licence_before_it_fetches(hub, config, monkeypatch):
    licence = replace(MIT, id="not-for-trade", commercial=False, terms="no commercial use")
    need = HubRepository(repository=ID, revision=hub.commit(ID), licence=licence)
    preset = catalog.PRESETS["tiny"]
    monkeypatch.setitem(
        catalog.PRESETS, "tiny", replace(preset, story=replace(preset.story, needs=(need,)))
    )

    with pytest.raises(ConfigurationError, match="STORYGEN_ACCEPT_LICENCES=not-for-trade"):
        fetch(config, ignore)

    assert hub.seen == []
    fetch(replace(config, accept_licences=("not-for-trade",)), ignore)
    assert inventory.missing_files(config) == []


@pytest.mark.parametrize("only_variant", [False, True])
def test_a_pipeline_loads_from_what_was_fetched(hub, config, tmp_path, only_variant):
    """Real classes at tiny size, weights in shards, a real index; or only half precision."""
    from diffusers import StableDiffusionPipeline

    from orchestrator.tests.support.tiny_diffusion import tiny_pipeline
    from orchestrator.weights.checkpoint_files import variant_in

    made = tiny_pipeline()
    if not only_variant:
        made.save_pretrained(tmp_path / "saved", max_shard_size="20KB")
    made.save_pretrained(tmp_path / "saved", variant="fp16")
    hub.repositories["owner/real"] = Repository.of(tmp_path / "saved")
    chosen = replace(config, picture_model="owner/real")

    fetch(chosen, ignore)

    assert inventory.missing_files(chosen) == []
    folder = locate(chosen, "owner/real")
    assert any("fp16" in name for name in files_in(folder)) == only_variant
    loaded = StableDiffusionPipeline.from_pretrained(
        folder, variant=variant_in(folder, None), use_safetensors=True, safety_checker=None
    )
    assert loaded.unet.config.sample_size == made.unet.config.sample_size
