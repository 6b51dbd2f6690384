"""`make export`: a folder that a plain `StableDiffusionPipeline.from_pretrained` loads, in fp16.

The scale between the UNet's unit latents and the encoder's is folded into `post_quant_conv`, so
`scaling_factor` is 1. The autoencoder's own encoder was never trained: it is zeros, which cost git
nothing. Pictures are read by the encoder that was: it lies in `reference/`, with the layers that
make tokens of a character's picture, and a stock pipeline does not look there.
"""

import argparse
import json
import shutil
from pathlib import Path

import numpy as np
import torch
from diffusers import StableDiffusionPipeline, UNet2DConditionModel
from orchestrator.painting.reference import Reference
from orchestrator.weights.checkpoint_files import REFERENCE

from art.figures.figure import GROUND
from picture_model.latents import load_encoder
from picture_model.network import scheduler
from picture_model.unet import open_text
from picture_model.vae import stock
from runtime import averaged, load


def load_decoder(path, scale):
    """AutoencoderKL with the averaged decoder of `path`, for latents multiplied by `scale`."""
    state = torch.load(path, map_location="cpu")
    vae = stock(state["latents"])
    vae.decoder.load_state_dict(averaged(state, "decoder"))
    vae.post_quant_conv.load_state_dict(averaged(state, "post"))
    with torch.no_grad():
        vae.post_quant_conv.weight /= scale
        for module in (vae.encoder, vae.quant_conv):
            for p in module.parameters():
                p.zero_()
    return vae.eval()


def load_reference(encoder, state, unet):
    """The encoder of a run of `vae.py` with what the `state` of a run of `unet.py` learnt of its
    latents, which that run multiplied by `scale`."""
    config = unet.config
    size = config.in_channels, config.cross_attention_dim, config.sample_size
    reference = Reference(*size, GROUND)
    reference.encoder = load_encoder(encoder)
    reference.tokens.load_state_dict(averaged(state, "reference"))
    with torch.no_grad():
        reference.tokens.patches.weight *= state["scale"]
    return reference.eval()


def open_checkpoint(folder):
    """What was exported to `folder`, as a stock pipeline in float32, which a CPU computes in."""
    pipeline = StableDiffusionPipeline.from_pretrained(
        folder, torch_dtype=torch.float32, safety_checker=None
    )
    pipeline.set_progress_bar_config(disable=True)
    return pipeline


def open_reference(folder):
    """What reads a character's picture for the checkpoint that was exported to `folder`."""
    return Reference.load(Path(folder) / REFERENCE)


def drawn_again(pipeline, reference, picture, prompt, seeds, steps=12, guidance=2.5):
    """Who is in `picture` (PIL; RGBA: a cut-out) drawn as `prompt` says, uint8 (seeds, H, W, 3)."""
    images = pipeline(
        **reference.prompts(pipeline, picture, prompt, count=len(seeds)),
        num_inference_steps=steps,
        guidance_scale=guidance,
        generator=[torch.Generator().manual_seed(s) for s in seeds],
    ).images
    return np.stack([np.asarray(i) for i in images])


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--vae", default="runs/vae/last.pt")
    parser.add_argument(
        "--text", default="runs/synonyms", help="the one that `unet.py` started from"
    )
    parser.add_argument("--unet", default="runs/unet/last.pt")
    parser.add_argument(
        "--reference",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="no: for a UNet that was trained with `--again 0`",
    )
    parser.add_argument("--out", type=Path, default=Path("runs/checkpoint"))
    args = parser.parse_args()
    state = load(args.unet)
    # Less where the run began.
    config = {name: v for name, v in state["config"].items() if name != "_name_or_path"}
    unet = UNet2DConditionModel.from_config(config)
    text, tokenizer = open_text(args.text)
    for name, module in (("unet", unet), ("text", text)):
        module.load_state_dict(averaged(state, name))
    pipeline = StableDiffusionPipeline(
        vae=load_decoder(args.vae, state["scale"]),
        unet=unet.eval(),
        scheduler=scheduler(),
        text_encoder=text.eval(),
        tokenizer=tokenizer,
        safety_checker=None,
        feature_extractor=None,
        requires_safety_checker=False,
    )
    shutil.rmtree(args.out, ignore_errors=True)
    pipeline.to(torch.float16).save_pretrained(args.out)
    if args.reference:
        load_reference(args.vae, state, unet).save(args.out / REFERENCE)
    shutil.copyfile(Path(__file__).parents[1] / "MODEL_CARD.md", args.out / "README.md")
    sizes = {p.parent.name: p.stat().st_size for p in args.out.rglob("*.safetensors")}
    print(json.dumps({k: round(v / 1e6, 1) for k, v in sizes.items()}), "MB")


if __name__ == "__main__":
    main()
