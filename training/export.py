"""`make export`: a folder that a plain `StableDiffusionPipeline.from_pretrained` loads, in fp16.

The scale between the UNet's unit latents and the encoder's is folded into `post_quant_conv`, so
`scaling_factor` is 1. The autoencoder's own encoder was never trained: it is zeros, which cost git
nothing; the checkpoint draws pictures from text and does no more.
"""

import argparse
import json
import shutil
from pathlib import Path

import torch
from diffusers import StableDiffusionPipeline, UNet2DConditionModel

from network import scheduler
from unet import open_text
from vae import stock


def load_decoder(path, scale):
    """AutoencoderKL with the averaged decoder of `path`, for latents multiplied by `scale`."""
    state = torch.load(path, map_location="cpu")
    vae = stock(state["latents"])
    for name, module in (("decoder", vae.decoder), ("post", vae.post_quant_conv)):
        module.load_state_dict(
            {
                k.removeprefix(f"{name}."): v
                for k, v in state["average"].items()
                if k.startswith(f"{name}.")
            }
        )
    with torch.no_grad():
        vae.post_quant_conv.weight /= scale
        for module in (vae.encoder, vae.quant_conv):
            for p in module.parameters():
                p.zero_()
    return vae.eval()


def open_checkpoint(folder):
    """What was exported to `folder`, as a stock pipeline in float32, which a CPU computes in."""
    pipeline = StableDiffusionPipeline.from_pretrained(
        folder, torch_dtype=torch.float32, safety_checker=None
    )
    pipeline.set_progress_bar_config(disable=True)
    return pipeline


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--vae", default="runs/vae/last.pt")
    parser.add_argument(
        "--text", default="runs/synonyms", help="the one that `unet.py` started from"
    )
    parser.add_argument("--unet", default="runs/unet/last.pt")
    parser.add_argument("--out", type=Path, default=Path("runs/checkpoint"))
    args = parser.parse_args()
    state = torch.load(args.unet, map_location="cpu")
    unet = UNet2DConditionModel.from_config(state["config"])
    text, tokenizer = open_text(args.text)
    for name, module in (("unet", unet), ("text", text)):
        module.load_state_dict(
            {
                k.removeprefix(f"{name}."): v
                for k, v in state["average"].items()
                if k.startswith(f"{name}.")
            }
        )
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
    shutil.copyfile(Path(__file__).with_name("MODEL_CARD.md"), args.out / "README.md")
    sizes = {p.parent.name: p.stat().st_size for p in args.out.rglob("*.safetensors")}
    print(json.dumps({k: round(v / 1e6, 1) for k, v in sizes.items()}), "MB")


if __name__ == "__main__":
    main()
