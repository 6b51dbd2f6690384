import json
import os
import subprocess
import sys

import numpy as np
import pytest
import torch
from diffusers import StableDiffusionPipeline
from orchestrator.painting.reference import Encoder
from transformers import BertTokenizerFast, CLIPTextModel

import runtime
from picture_model import export, latents, network, unet, vae
from picture_model.data import Shards, to_image, to_tensor
from picture_model.drawn import Drawn
from picture_model.text import text_states
from tests.picture_model.tiny_text import tiny_text_model, tiny_tokenizer


@pytest.fixture
def shards(tmp_path, monkeypatch):
    """Two shards of four noisy gradients each."""
    monkeypatch.setattr("picture_model.data.COUNT", 4)
    rng = np.random.default_rng(0)
    ramp = np.linspace(0, 180, 512)[None, :, None, None].repeat(512, 2)[..., :1]
    for part in ("characters", "scenes"):
        noise = rng.integers(0, 70, (4, 16, 16, 3)).repeat(32, 1).repeat(32, 2)
        np.save(tmp_path / f"{part}-000.npy", (ramp + noise).astype(np.uint8))
        rows = [{"kind": "fox", "captions": ["a fox", "a red fox"]}] * 4
        (tmp_path / f"{part}-000.json").write_text(json.dumps(rows))
    return Shards(tmp_path)


def test_tensor_and_image_are_inverse():
    a = np.random.default_rng(0).integers(0, 256, (1, 32, 32, 3), dtype=np.uint8)
    assert np.array_equal(np.asarray(to_image(to_tensor(a)[0])), a[0])


def test_the_encoder_starts_as_components_of_unit_power(shards):
    encoder = Encoder(16)
    vae.start_linear(encoder, shards)
    crops = to_tensor(np.concatenate([shards.maps["scenes"][0], shards.maps["characters"][0]]))
    z = encoder(crops)
    assert z.shape == (8, 16, 16, 16)
    assert 0.5 < (z**2).mean() < 2
    shares = z.std((0, 2, 3))
    assert shares[0] > shares[8]


def test_the_stock_decoder_draws_512():
    assert vae.stock(16).decode(torch.zeros(1, 16, 16, 16)).sample.shape == (1, 3, 512, 512)


def test_guides_read_every_coarse_stage():
    decoder = vae.stock(8).decoder
    guides = vae.Guides(decoder)
    decoder(torch.zeros(1, 8, 4, 4))
    assert guides(torch.zeros(1, 3, 128, 128)).ndim == 0
    assert not guides.seen


def test_times_lie_in_the_unit_interval_and_shift_goes_to_noise():
    torch.manual_seed(0)
    a, b = unet.times(4000, 1.0), unet.times(4000, 3.0)
    assert 0 <= a.min() and a.max() <= 1
    assert abs(a.mean() - 0.5) < 0.03 and b.mean() > a.mean() + 0.1


def test_the_pause_file_makes_trainers_wait(tmp_path, monkeypatch):
    pause = tmp_path / "PAUSE"
    monkeypatch.setattr(runtime, "PAUSE_FILE", pause)
    pause.touch()
    naps = []

    def sleep(seconds):
        naps.append(seconds)
        if len(naps) == 3:
            pause.unlink()

    monkeypatch.setattr(runtime.time, "sleep", sleep)
    runtime.Pace()()
    assert len(naps) == 3


def test_threads_come_from_the_file(tmp_path, monkeypatch):
    monkeypatch.setattr(runtime, "THREADS_FILE", tmp_path / "threads")
    assert runtime.read_threads() == 1
    (tmp_path / "threads").write_text("2\n")
    assert runtime.read_threads() in (1, 2)
    (tmp_path / "threads").write_text("nonsense")
    assert runtime.read_threads() == 1


@pytest.fixture
def words(tmp_path):
    """A tiny tokenizer and text model in the folders that `synonyms.py` writes."""
    tokenizer = tiny_tokenizer(["a", "fox"], length=8)
    tokenizer.save_pretrained(tmp_path / "text" / "tokenizer")
    tiny_text_model(tokenizer).save_pretrained(tmp_path / "text" / "text_encoder")
    return tmp_path / "text"


@pytest.fixture
def coder(tmp_path):
    """A decoder of eight channels, kept with an encoder as `vae.py` keeps it in vae.pt."""
    coder = vae.stock(8)
    modules = {"decoder": coder.decoder, "post": coder.post_quant_conv, "encoder": Encoder(8)}
    average = {f"{n}.{k}": v for n, m in modules.items() for k, v in m.state_dict().items()}
    runtime.save({"latents": 8, "average": average}, tmp_path / "vae.pt")
    return coder


def test_what_is_exported_loads_as_a_stock_pipeline_and_draws(tmp_path, words, coder, monkeypatch):
    net = network.build(8, 64, (32, 32, 64))
    both = network.Network(net, CLIPTextModel.from_pretrained(words / "text_encoder"))
    # As a UNet that was read from a folder has it.
    config = dict(net.config) | {"_name_or_path": tmp_path}
    runtime.save(
        {"config": config, "average": both.state_dict(), "scale": 2.0}, tmp_path / "unet.pt"
    )
    out = tmp_path / "checkpoint"
    monkeypatch.setattr(
        sys,
        "argv",
        [
            "export",
            "--vae",
            str(tmp_path / "vae.pt"),
            "--text",
            str(words),
            "--unet",
            str(tmp_path / "unet.pt"),
            "--out",
            str(out),
        ],
    )
    export.main()
    assert str(tmp_path) not in (out / "unet" / "config.json").read_text()
    pipeline = export.open_checkpoint(out)
    picture = pipeline("a fox", num_inference_steps=2, guidance_scale=2.5).images[0]
    assert picture.size == (512, 512)
    # The scale was folded in: latents doubled decode as the plain ones did.
    z = torch.randn(1, 8, 16, 16)
    want = coder.decode(z).sample
    got = pipeline.vae.decode(2 * z).sample
    assert torch.allclose(want, got, atol=0.05)
    # So it was in the reference, which a stock pipeline does not load.
    reference = export.open_reference(out)
    seen = latents.load_encoder(tmp_path / "vae.pt")(to_tensor(np.asarray(picture)[None]))
    wanted = both.reference(2 * seen)
    assert wanted.shape == (1, 64, 64)
    assert torch.allclose(wanted, reference(picture), atol=0.05)
    posed = export.drawn_again(pipeline, reference, picture, "a fox", [1, 2], steps=2)
    assert posed.shape == (2, 512, 512, 3)
    assert not np.array_equal(posed[0], posed[1])
    plain = pipeline("a fox", num_inference_steps=2, generator=torch.Generator().manual_seed(1))
    assert not np.array_equal(posed[0], np.asarray(plain.images[0])), "it has seen the picture"


def test_an_encoder_starts_from_what_a_checkpoint_draws(tmp_path, words, coder):
    torch.manual_seed(0)
    text, tokenizer = unet.open_text(words)
    pipeline = StableDiffusionPipeline(
        vae=coder,
        unet=network.build(8, 64, (32, 32, 64)),
        scheduler=network.scheduler(),
        text_encoder=text,
        tokenizer=tokenizer,
        safety_checker=None,
        feature_extractor=None,
        requires_safety_checker=False,
    )
    drawn = Drawn(pipeline, ["a fox"] * 8, tmp_path)
    encoder = Encoder(8)
    drawn.start(encoder)
    pictures, latents = drawn.batch(4)
    assert pictures.shape == (4, 3, 512, 512)
    assert ((encoder(pictures) - latents) ** 2).mean() < 0.8 * latents.var()
    assert drawn.seen(latents).shape == latents.shape
    # A run that goes on does not draw them again.
    assert torch.equal(Drawn(pipeline, [], tmp_path).latents, drawn.latents)


def test_text_states_are_padded_to_full_length(words):
    tokenizer = BertTokenizerFast.from_pretrained(words / "tokenizer")
    model = CLIPTextModel.from_pretrained(words / "text_encoder")
    assert text_states(model, tokenizer, ["a fox", ""]).shape == (2, 8, 64)


@pytest.mark.usefixtures("coder")
def test_copies_train_together_keep_the_trunk_and_go_on(tmp_path, words):
    folder, run = tmp_path / "latents", tmp_path / "unet"
    folder.mkdir()
    rng = np.random.default_rng(0)
    for part in ("characters", "scenes"):
        np.save(folder / f"{part}-000.latents.npy", rng.normal(size=(4, 8, 16, 16)))
        np.save(folder / f"{part}-000.tokens.npy", rng.integers(7, size=(4, 2, 8), dtype=np.int16))
        np.save(folder / f"{part}-000.twins.npy", np.array([1, 0, -1, -1], np.int16))

    def train(samples):
        command = [sys.executable, "-m", "picture_model.unet", "--run", run, "--latents", folder]
        command += ["--vae", tmp_path / "vae.pt", "--text", words, "--samples", samples]
        command += ["--batch", 2, "--processes", 2, "--period", 0, "--widths", 32, 32, 64]
        command += ["--again", 2]
        # The service is on the path, as the Makefile has it.
        environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
        subprocess.run([str(c) for c in command], check=True, timeout=1800, env=environment)
        return torch.load(run / "last.pt")

    first = train(16)
    assert first["step"] == 8
    trunk = torch.load(run / "trunk.pt")
    assert trunk["seen"] == 12
    assert (run / "sheets" / "0000008.png").exists()
    assert (run / "sheets" / "0000008-again.png").exists()
    second = train(28)
    assert second["seen"] == 28
    learnt = ["unet.conv_out.weight", "reference.patches.weight", "text.final_layer_norm.weight"]
    for name in learnt:
        assert not torch.equal(first["network"][name], second["network"][name]), name


def test_each_picture_of_a_character_has_another_for_its_twin():
    rows = [{"who": 0}, {"who": 0}, {"who": 1}, {"who": 2}, {"who": 2}, {"who": 2}, {}]
    assert latents.twins(rows).tolist() == [1, 0, -1, 4, 5, 3, -1]
