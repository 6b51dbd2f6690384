"""What is put in place of parts of a checkpoint: schedulers, VAEs, LoRAs; and where it computes."""

import json
import shutil
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import torch
from diffusers import (
    AutoencoderKL,
    EulerDiscreteScheduler,
    LCMScheduler,
    StableDiffusionPipeline,
    TCDScheduler,
)
from peft import LoraConfig, get_peft_model_state_dict
from safetensors.torch import load_file, save_file
from transformers import CLIPTextModel

from orchestrator.config import OrchestratorConfig
from orchestrator.errors import Cancelled, ConfigurationError, ModelsMissing, StageFailed
from orchestrator.painting.painter import DiffusersPainter
from orchestrator.painting.pipelines import load_pipeline, place
from orchestrator.presets import catalog
from orchestrator.presets.specs import Lora, PictureModel, Scheduler, VaePart
from orchestrator.stages import Stage
from orchestrator.tests.support.tiny_diffusion import (
    SIZE,
    clip_tokenizer,
    tiny_picture,
    tiny_pipeline,
    tiny_text_config,
)
from orchestrator.tests.support.tiny_families import FAMILIES, tiny_vae
from orchestrator.types import noop_report

pytestmark = pytest.mark.usefixtures("one_thread")

LORA = "style.safetensors"


@pytest.fixture(scope="module")
def saved(tmp_path_factory) -> Path:
    """A models folder: checkpoints, a tiny VAE for them, one of another family, and a LoRA."""
    folder = tmp_path_factory.mktemp("models")
    for family in ("stable_diffusion", "sdxs", "flux", "sana", "stable_diffusion_xl"):
        FAMILIES[family]().save_pretrained(folder / family)
    tiny_vae().save_pretrained(folder / "taesd")
    AutoencoderKL(latent_channels=16, norm_num_groups=32, block_out_channels=(32,)).save_pretrained(
        folder / "sixteen"
    )
    save_lora(folder / "loras")
    return folder


def save_lora(folder: Path) -> None:
    """As trainers do, for the attention of the UNet."""
    unet = tiny_pipeline().unet
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(2)
        unet.add_adapter(
            LoraConfig(r=2, lora_alpha=4, target_modules=["to_q", "to_v"], init_lora_weights=False)
        )
    StableDiffusionPipeline.save_lora_weights(
        folder, unet_lora_layers=get_peft_model_state_dict(unet), weight_name=LORA
    )


@pytest.fixture
def models(saved, tmp_path) -> Path:
    """A models folder of the test's own, to break."""
    return Path(shutil.copytree(saved, tmp_path / "models"))


@pytest.fixture
def drawn_with(saved, monkeypatch):
    """A configuration whose preset has that row of a picture model, for `model` or for SD."""

    def build(models: Path = saved, model: str = "stable_diffusion", **row) -> OrchestratorConfig:
        how = {"steps": 2, "guidance_scale": 0.0, "size": SIZE} | row
        picture = PictureModel(model=model, styles=tiny_picture().styles, **how)
        preset = replace(catalog.EMBEDDED, name="tiny", picture=picture)
        monkeypatch.setitem(catalog.PRESETS, "tiny", preset)
        config = OrchestratorConfig(models_dir=models, preset="tiny", device="cpu")
        assert config.picture == picture  # looked up now: the next one has the same name
        return config

    return build


def draw(painter: DiffusersPainter, seed=1, report=noop_report) -> bytes:
    painting = painter.paint(Stage.CHARACTER, "a fox", style="storybook", seed=seed, report=report)
    return painting.image.tobytes()


def drawn(config: OrchestratorConfig) -> bytes:
    return draw(DiffusersPainter.from_config(config))


# Schedulers


@pytest.mark.parametrize(
    ("scheduler", "kind"),
    [
        (
            Scheduler(name="EulerDiscreteScheduler", options={"timestep_spacing": "trailing"}),
            EulerDiscreteScheduler,
        ),
        (Scheduler(name="LCMScheduler"), LCMScheduler),
        (Scheduler(name="TCDScheduler"), TCDScheduler),
    ],
)
def test_it_draws_with_the_scheduler_that_the_checkpoint_was_made_for(drawn_with, scheduler, kind):
    config = drawn_with(scheduler=scheduler)
    made = load_pipeline(config).scheduler

    assert type(made) is kind
    assert made.config.steps_offset == 1  # the checkpoint's own
    for name, value in scheduler.options.items():
        assert made.config[name] == value
    assert drawn(config) != drawn(drawn_with())


@pytest.mark.parametrize("name", ["NoSuchScheduler", "UNet2DModel", "os", "", "SchedulerMixin_"])
def test_it_names_the_schedulers_that_there_are(drawn_with, name):
    with pytest.raises(ConfigurationError, match="DPMSolverMultistepScheduler, ") as failure:
        load_pipeline(drawn_with(scheduler=Scheduler(name=name)))
    assert "EulerDiscreteScheduler" in str(failure.value)


@pytest.mark.parametrize(
    ("model", "name"),
    [
        ("stable_diffusion", "FlowMatchEulerDiscreteScheduler"),
        ("flux", "EulerDiscreteScheduler"),
        ("flux", "LCMScheduler"),
        ("sana", "LCMScheduler"),
        ("sana", "DDIMScheduler"),
    ],
)
def test_it_mixes_no_flow_with_noise(drawn_with, model, name):
    with pytest.raises(ConfigurationError, match=f"{name} is not for {model}"):
        load_pipeline(drawn_with(model=model, scheduler=Scheduler(name=name)))


def test_it_takes_a_scheduler_that_follows_a_flow_for_a_checkpoint_that_does(drawn_with):
    options = {"use_flow_sigmas": True, "prediction_type": "flow_prediction"}
    scheduler = Scheduler(name="UniPCMultistepScheduler", options=options)

    assert drawn(drawn_with(model="flux", scheduler=scheduler))


# VAEs


def test_it_decodes_with_the_tiny_vae_and_reads_no_weights_of_the_other(drawn_with, models):
    full = drawn(drawn_with())
    (models / "stable_diffusion" / "vae" / "diffusion_pytorch_model.safetensors").unlink()
    tiny = drawn_with(models, vae="tiny", tiny_vae=VaePart(model="taesd"))

    assert drawn(tiny) != full
    with pytest.raises(ModelsMissing):
        load_pipeline(drawn_with(models, tiny_vae=VaePart(model="taesd")))


def test_it_needs_nothing_of_a_vae_that_another_stands_in_for(drawn_with, models):
    shutil.rmtree(models / "stable_diffusion" / "vae")

    assert drawn(drawn_with(models, vae="tiny", tiny_vae=VaePart(model="taesd")))


def test_it_decodes_with_the_tiny_vae_that_is_the_checkpoints_own(drawn_with):
    config = drawn_with(model="sdxs", vae="tiny", steps=1)

    assert type(load_pipeline(config).vae).__name__ == "AutoencoderTiny"
    assert drawn(config)


def test_it_decodes_with_another_vae_of_the_checkpoint(drawn_with, models):
    folder = models / "sdxs"
    shutil.copytree(models / "stable_diffusion" / "vae", folder / "vae_large")
    large = VaePart(model="sdxs", subfolder="vae_large")

    assert drawn(drawn_with(models, "sdxs", full_vae=large)) != drawn(drawn_with(models, "sdxs"))


def test_it_reads_the_variant_of_a_part_where_there_is_one(drawn_with, models):
    folder = models / "stable_diffusion"
    for file in [*folder.rglob("*.safetensors")]:
        file.rename(file.with_suffix(".fp16.safetensors"))
    own = VaePart(model="stable_diffusion", subfolder="vae")

    expected = drawn(drawn_with())
    assert drawn(drawn_with(models, variant="fp16", full_vae=own)) == expected
    assert drawn(drawn_with(models, variant="fp16", vae="tiny", tiny_vae=VaePart(model="taesd")))
    # It is also what there is where no variant was asked for.
    assert drawn(drawn_with(models)) == expected


def test_it_refuses_the_vae_of_another_family(drawn_with):
    with pytest.raises(ConfigurationError, match="16 channels, not 4"):
        load_pipeline(drawn_with(vae="tiny", tiny_vae=VaePart(model="sixteen")))


def test_it_says_how_to_name_a_tiny_vae_where_none_is_known(drawn_with):
    with pytest.raises(ConfigurationError, match=r"STORYGEN_PICTURE_VAE.*taesdxl"):
        load_pipeline(drawn_with(vae="tiny"))


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ({"vae": "tiny", "tiny_vae": VaePart(model="absent")}, "STORYGEN_PICTURE_VAE"),
        ({"vae": "tiny", "tiny_vae": VaePart(model="a/taesd")}, "fetch_models"),
        ({"loras": (Lora(model="absent", weight_name=LORA),)}, "STORYGEN_PICTURE_LORA"),
        ({"loras": (Lora(model="loras", weight_name="x.safetensors"),)}, "STORYGEN_PICTURE_LORA"),
        ({"loras": (Lora(model="a/lora", weight_name=LORA),)}, "fetch_models"),
        ({"model": "absent"}, "STORYGEN_PICTURE_MODEL"),
        ({"model": "someone/absent"}, "fetch_models"),
    ],
)
def test_it_names_what_is_missing_and_what_brings_it(drawn_with, saved, row, words):
    with pytest.raises(ModelsMissing, match=words) as failure:
        load_pipeline(drawn_with(**row))
    assert str(saved) not in str(failure.value)


@pytest.mark.parametrize("torn", ["taesd/config.json", "taesd/diffusion_pytorch_model.safetensors"])
def test_it_takes_a_torn_part_for_missing(drawn_with, models, torn):
    file = models / torn
    file.write_bytes(file.read_bytes()[:-20])
    with pytest.raises(ModelsMissing, match="VAE taesd"):
        load_pipeline(drawn_with(models, vae="tiny", tiny_vae=VaePart(model="taesd")))


def test_it_reads_no_pickled_lora(drawn_with, models):
    torch.save(load_file(models / "loras" / LORA), models / "loras" / "style.bin")
    with pytest.raises(ModelsMissing):
        load_pipeline(drawn_with(models, loras=(Lora(model="loras", weight_name="style.bin"),)))


# LoRAs


def lora(scale: float = 1.0) -> Lora:
    return Lora(model="loras", weight_name=LORA, scale=scale)


def test_it_fuses_a_lora_into_the_weights(drawn_with):
    config = drawn_with(loras=(lora(),))
    plain = load_pipeline(drawn_with()).unet.state_dict()

    fused = load_pipeline(config).unet

    assert {type(each).__module__.partition(".")[0] for each in fused.modules()}.isdisjoint(
        {"peft"}
    )
    changed = {
        name for name, each in fused.state_dict().items() if not torch.equal(each, plain[name])
    }
    assert changed
    assert all(".to_q." in name or ".to_v." in name for name in changed)
    assert drawn(config) != drawn(drawn_with())


def test_it_weighs_a_lora(drawn_with):
    pictures = {drawn(drawn_with(loras=(lora(scale),))) for scale in (0.5, 1.0)}

    assert len(pictures) == 2
    assert drawn(drawn_with(loras=(lora(0.0),))) == drawn(drawn_with())


def test_it_fuses_several_loras(drawn_with):
    twice = load_pipeline(drawn_with(loras=(lora(0.5), lora(0.5)))).unet.state_dict()
    once = load_pipeline(drawn_with(loras=(lora(),))).unet.state_dict()

    for name, weight in once.items():
        assert torch.allclose(twice[name], weight, atol=1e-6)


def test_it_draws_with_a_consistency_lora_and_its_scheduler(drawn_with):
    how = {
        "scheduler": Scheduler(name="LCMScheduler"),
        "vae": "tiny",
        "tiny_vae": VaePart(model="taesd"),
    }
    config = drawn_with(loras=(lora(),), **how)

    assert drawn(config) == drawn(config)
    assert drawn(config) != drawn(drawn_with(**how))


@pytest.mark.parametrize("model", ["stable_diffusion_xl", "flux"])
def test_it_refuses_a_lora_that_was_made_for_another_checkpoint(drawn_with, model):
    with pytest.raises(ConfigurationError, match=f"{LORA} does not fit {model}"):
        load_pipeline(drawn_with(model=model, loras=(lora(),)))


def test_it_refuses_a_file_that_is_no_lora(drawn_with, models):
    save_file({"weight": torch.ones(2)}, models / "loras" / LORA)
    with pytest.raises(ConfigurationError, match="does not fit"):
        load_pipeline(drawn_with(models, loras=(lora(),)))


def test_it_fuses_a_lora_in_the_format_of_those_who_distil(drawn_with, models):
    """Hyper-SD, SDXL-Lightning and LCM-LoRA come as kohya's trainer saves them."""
    named = {}
    for name, weight in load_file(models / "loras" / LORA).items():
        layer, kind, _ = name.removeprefix("unet.").rsplit(".", 2)
        layer = f"lora_unet_{layer.replace('.', '_')}"
        named[f"{layer}.{'lora_down' if kind == 'lora_A' else 'lora_up'}.weight"] = weight
        named[f"{layer}.alpha"] = torch.tensor(2.0)  # the rank: as it is
    save_file(named, models / "loras" / "kohya.safetensors")
    kohya = Lora(model="loras", weight_name="kohya.safetensors")

    fused = load_pipeline(drawn_with(models, loras=(kohya,))).unet.state_dict()

    for name, weight in (
        load_pipeline(drawn_with(models, loras=(lora(),))).unet.state_dict().items()
    ):
        assert torch.allclose(fused[name], weight, atol=1e-6), name


# The class


def test_it_loads_the_class_that_is_asked_for(drawn_with):
    pipeline = load_pipeline(drawn_with(pipeline="StableDiffusionPAGPipeline"))

    assert type(pipeline).__name__ == "StableDiffusionPAGPipeline"


@pytest.mark.parametrize("name", ["NoSuchPipeline", "UNet2DModel", "torch"])
def test_it_refuses_a_class_that_is_no_pipeline(drawn_with, name):
    with pytest.raises(ConfigurationError, match=f"knows no pipeline {name}"):
        load_pipeline(drawn_with(pipeline=name))


@pytest.mark.parametrize("lost", ["vae", "scheduler", "tokenizer"])
def test_it_refuses_a_family_that_has_not_what_it_draws_with(drawn_with, models, lost):
    file = models / "stable_diffusion" / "model_index.json"
    index = json.loads(file.read_text())
    del index[lost]
    file.write_text(json.dumps(index))
    with pytest.raises(ConfigurationError, match="family that StoryGen cannot draw with"):
        load_pipeline(drawn_with(models))


def test_it_reads_the_tokenizer_of_clip_as_stable_diffusion_has_it(drawn_with, models, tmp_path):
    pipeline = tiny_pipeline()
    pipeline.register_modules(
        text_encoder=CLIPTextModel(
            tiny_text_config(vocab_size=514, max_position_embeddings=77)
        ).eval()
    )
    folder = models / "clip"
    pipeline.save_pretrained(folder)
    shutil.rmtree(folder / "tokenizer")
    clip_tokenizer(folder / "tokenizer")
    rename(folder, tokenizer=["transformers", "CLIPTokenizer"])

    painter = DiffusersPainter.from_config(drawn_with(models, "clip"))
    fits = [
        painter.paint(Stage.CHARACTER, text, style="storybook", seed=1, report=noop_report).fit
        for text in ("A <|endoftext|>Fox", "a fox " * 50)
    ]

    # A token for each letter; it reads no capitals, and no space but between words.
    assert fits[0].tokens == 2 + len("a<|endoftext|>fox!")
    assert fits[1].limit == 77
    assert 74 < fits[1].tokens <= 77


def rename(folder: Path, **components) -> None:
    file = folder / "model_index.json"
    file.write_text(json.dumps(json.loads(file.read_text()) | components))


@pytest.mark.parametrize(
    "component",
    [
        {"feature_extractor": ["transformers", "CLIPFeatureExtractor"]},  # gone in transformers 5
        {"image_encoder": ["transformers", "CLIPVisionModelWithProjection"]},
        {"safety_checker": ["stable_diffusion", "StableDiffusionSafetyChecker"]},
    ],
)
def test_it_loads_nothing_that_looks_at_pictures(drawn_with, models, component):
    rename(models / "stable_diffusion", **component)

    assert drawn(drawn_with(models)) == drawn(drawn_with())


def test_it_names_the_library_of_a_tokenizer(drawn_with, models, monkeypatch):
    tokenizer = models / "flux" / "tokenizer_2"
    (tokenizer / "spiece.model").write_bytes(b"")
    assert load_pipeline(drawn_with(models, "flux"))
    (tokenizer / "tokenizer.json").unlink()
    monkeypatch.setattr("orchestrator.painting.pipelines.find_spec", lambda name: None)
    with pytest.raises(ConfigurationError, match="pip install sentencepiece"):
        load_pipeline(drawn_with(models, "flux"))


# Identity


def test_it_is_known_by_all_that_changes_its_pictures(drawn_with, models):
    rows = [
        {},
        {"scheduler": Scheduler(name="LCMScheduler")},
        {"scheduler": Scheduler(name="LCMScheduler", options={"timestep_spacing": "trailing"})},
        {"vae": "tiny", "tiny_vae": VaePart(model="taesd")},
        {"loras": (lora(),)},
        {"loras": (lora(0.5),)},
        {"size": 2 * SIZE},
        {"steps": 3},
        {"dtype": "bfloat16"},
    ]
    identities = [identity(drawn_with(models, **row)) for row in rows]
    save_file(
        {name: 2 * each for name, each in load_file(models / "loras" / LORA).items()},
        models / "loras" / LORA,
    )
    identities.append(identity(drawn_with(models, loras=(lora(),))))

    assert len(set(identities)) == len(rows) + 1


def test_it_is_not_known_by_what_changes_nothing(drawn_with, models, saved):
    expected = identity(drawn_with())

    for row in (
        {"offload": "off"},
        {"engine": "torch"},
        {"memory": 7},
        {"tiny_vae": VaePart(model="x")},
    ):
        assert identity(drawn_with(**row)) == expected
    assert identity(drawn_with(models)) == expected
    assert str(saved) not in expected


def identity(config: OrchestratorConfig) -> str:
    known = DiffusersPainter.from_config(config).identity
    assert json.loads(json.dumps(known)) == known
    return json.dumps(known, sort_keys=True)


# Where it computes


@pytest.mark.parametrize(
    ("offload", "memory", "free", "expected"),
    [
        ("auto", 6 * 10**9, 8 * 10**9, "to"),
        ("auto", 6 * 10**9, 4 * 10**9, "offload"),
        ("auto", 0, 8 * 10**9, "to"),
        ("auto", 0, 1_000, "offload"),
        ("off", 6 * 10**9, 4 * 10**9, "to"),
        ("model", 6 * 10**9, 8 * 10**9, "offload"),
    ],
)
def test_it_keeps_models_off_a_gpu_that_is_too_small(monkeypatch, offload, memory, free, expected):
    device = torch.device("cuda:1")
    asked = []
    monkeypatch.setattr(
        "torch.cuda.mem_get_info", lambda where: asked.append(where) or (free, 8 * 10**9)
    )
    done = []
    pipeline = SimpleNamespace(
        components=tiny_pipeline().components,
        to=lambda where: done.append(("to", where)),
        enable_model_cpu_offload=lambda device: done.append(("offload", device)),
    )

    place(replace(tiny_picture(), offload=offload, memory=memory), pipeline, device)

    assert done == [(expected, device)]
    assert asked == ([device] if offload == "auto" else [])


@pytest.mark.parametrize("offload", ["auto", "off", "model"])
def test_it_asks_no_gpu_on_a_cpu(drawn_with, monkeypatch, offload):
    def refuse(*_):
        raise AssertionError("There is no GPU to ask.")

    monkeypatch.setattr("torch.cuda.mem_get_info", refuse)

    assert drawn(drawn_with(offload=offload)) == drawn(drawn_with())


def test_it_draws_with_models_that_come_and_go_as_with_those_that_stay():
    stays, comes = tiny_pipeline(), tiny_pipeline()
    comes.enable_model_cpu_offload(device="cpu")
    expected = draw(DiffusersPainter(stays, tiny_picture()))
    painter = DiffusersPainter(comes, tiny_picture())
    painter.warm_up()

    def stop(fraction, **_):
        if fraction > 0:
            raise Cancelled("Nobody waits.")

    with pytest.raises(Cancelled):
        draw(painter, seed=2, report=stop)

    assert draw(painter) == expected
    assert len(comes._all_hooks) == 3


def test_it_leaves_a_vae_that_float16_is_too_small_for_as_it_was(monkeypatch):
    """SDXL's is put into float32 to decode; it must not stay there if memory runs out meanwhile."""
    pipeline = FAMILIES["stable_diffusion_xl"]()
    pipeline.vae.to(torch.float16)
    painter = DiffusersPainter(pipeline, tiny_picture())
    expected = draw(painter)
    decode = pipeline.vae.decode

    def fill_up(latents, *_, **__):
        assert pipeline.vae.dtype == torch.float32
        raise MemoryError

    with monkeypatch.context() as patch:
        patch.setattr(pipeline.vae, "decode", fill_up)
        with pytest.raises(StageFailed, match="not enough memory"):
            draw(painter)
    assert pipeline.vae.dtype == torch.float16
    painter.warm_up()
    assert pipeline.vae.dtype == torch.float16
    assert pipeline.vae.decode == decode
    assert draw(painter) == expected


# A checkpoint in a single file


@pytest.fixture
def single_file(models) -> Path:
    """A file of weights as Stable Diffusion's first releases had them, in the models folder."""
    file = models / "own.safetensors"
    save_file({"model.diffusion_model.input_blocks.0.0.weight": torch.ones(4, 4, 3, 3)}, file)
    return file


def test_it_loads_a_single_file_with_the_configuration_beside_it(
    drawn_with, models, single_file, monkeypatch
):
    pipeline, seen = tiny_pipeline(), []
    (models / "own").symlink_to(models / "stable_diffusion")

    def from_single_file(path: str, **options: Any) -> StableDiffusionPipeline:
        seen.append((path, options["config"], options["local_files_only"]))
        return pipeline

    monkeypatch.setattr(StableDiffusionPipeline, "from_single_file", from_single_file)
    made = load_pipeline(drawn_with(models, model="own.safetensors"))

    assert made is pipeline
    assert seen == [(str(single_file), str(models / "own"), True)]


def test_it_says_how_to_convert_a_single_file_without_a_configuration(
    drawn_with, models, single_file, monkeypatch, tmp_path
):
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_CACHE", str(tmp_path / "hub"))

    with pytest.raises(
        ConfigurationError, match=r"hf download .*from_single_file.*save_pretrained"
    ):
        load_pipeline(drawn_with(models, model="own.safetensors"))
