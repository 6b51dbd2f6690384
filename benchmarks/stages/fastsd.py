"""Pictures as FastSD CPU draws them with OpenVINO, without its packages.

FastSD CPU (rupeshs/fastsdcpu, `src/backend/openvino/pipelines.py`) draws with optimum-intel, which
cannot be installed with current transformers. This module does the same with `openvino` alone, like
fastsdcpu b5e5cab and optimum-intel 2.0.0:

- UNet, text encoder and the decoder of TAESD run in OpenVINO, from files in float32 that were
  converted before; scheduler, tokenizer and the loop of the pipeline are those of diffusers.
- They are compiled with `{"CACHE_DIR": "", "PERFORMANCE_HINT": "LATENCY"}` and nothing else, at
  each start and in the precision that the plug-in selects (bfloat16 if the processor supports it).
- Batch, height and width are dynamic; only the 77 prompt tokens are fixed. Its server, command line
  and benchmark draw like this; only its GUI reshapes the networks, when the user selects another
  size. `reshaped` does the same: height and width of UNet and decoder are fixed, and the batch of
  the decoder.
- Networks are called as `CompiledModel(inputs, share_inputs=True)`; `torch.from_numpy` reads it.
"""

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import torch


PROPERTIES = {"CACHE_DIR": "", "PERFORMANCE_HINT": "LATENCY"}


def convert(checkpoint: Path, tiny_vae: Path, folder: Path) -> None:
    """Write to `folder` the OpenVINO files that FastSD CPU would download."""
    import openvino
    import torch
    from diffusers import AutoencoderTiny, UNet2DConditionModel
    from transformers import CLIPTextModel

    def save(part: str, run: Callable[..., Any], network: torch.nn.Module, *example: Any) -> None:
        with torch.no_grad():
            model = openvino.convert_model(_traced(network, run), example_input=example)
        openvino.save_model(model, folder / f"{part}.xml", compress_to_fp16=False)

    text = CLIPTextModel.from_pretrained(checkpoint / "text_encoder").eval()
    hidden, tokens = text.config.hidden_size, text.config.max_position_embeddings
    save("text_encoder", lambda it, ids: it(ids)[0], text, torch.zeros(1, tokens, dtype=torch.long))
    del text

    unet = UNet2DConditionModel.from_pretrained(checkpoint / "unet").eval()
    side, channels = unet.config.sample_size, unet.config.in_channels
    latents = torch.randn(1, channels, side, side)
    states = torch.randn(1, tokens, hidden)
    save("unet", lambda it, *given: it(*given)[0], unet, latents, torch.tensor(999.0), states)
    del unet

    vae = AutoencoderTiny.from_pretrained(tiny_vae).eval()
    save("vae_decoder", lambda it, latents: it.decode(latents)[0], vae, latents)


def load(
    checkpoint: Path,
    tiny_vae: Path,
    folder: Path,
    *,
    threads: int,
    reshaped: bool = False,
    precision: str | None = None,
) -> Any:
    """A diffusers pipeline around the networks in `folder`.

    `precision` is OpenVINO's `INFERENCE_PRECISION_HINT`; None leaves it to the plug-in.
    """
    import openvino
    import torch
    from diffusers import AutoencoderTiny, StableDiffusionPipeline, UNet2DConditionModel
    from transformers import CLIPTextConfig

    text = CLIPTextConfig.from_pretrained(checkpoint / "text_encoder")
    unet = SimpleNamespace(**UNet2DConditionModel.load_config(checkpoint / "unet"))
    unet.time_cond_proj_dim = None
    vae = SimpleNamespace(**AutoencoderTiny.load_config(tiny_vae))
    vae.block_out_channels = vae.decoder_block_out_channels

    core = openvino.Core()
    properties = PROPERTIES | {"INFERENCE_NUM_THREADS": threads}
    if precision:
        properties["INFERENCE_PRECISION_HINT"] = precision
    side = unet.sample_size if reshaped else -1
    latents = [-1, unet.in_channels, side, side]
    shapes = {
        "text_encoder": [[-1, text.max_position_embeddings]],
        "unet": [latents, [], [-1, text.max_position_embeddings, text.hidden_size]],
        "vae_decoder": [[1, *latents[1:]] if reshaped else latents],
    }
    networks = {}
    for part, shape in shapes.items():
        model = core.read_model(folder / f"{part}.xml")
        model.reshape(dict(zip(model.inputs, shape, strict=True)))
        networks[part] = core.compile_model(model, "CPU", properties)

    def run(part: str, *inputs: torch.Tensor) -> tuple[torch.Tensor]:
        arrays = [each.numpy() for each in inputs]
        return (torch.from_numpy(networks[part](arrays, share_inputs=True)[0]),)

    def denoise(
        sample: torch.Tensor,
        timestep: torch.Tensor,
        encoder_hidden_states: torch.Tensor,
        **_rest: Any,
    ) -> tuple[torch.Tensor]:
        return run("unet", sample, timestep.float(), encoder_hidden_states)

    parts = {
        "text_encoder": _Part(text, lambda ids, **_rest: run("text_encoder", ids)),
        "unet": _Part(unet, denoise),
        "vae": _Vae(vae, lambda latents, **_rest: run("vae_decoder", latents)),
    }
    empty = StableDiffusionPipeline.from_pretrained(checkpoint, **dict.fromkeys(parts))
    # Built a second time, because the constructor reads the picture size from the VAE.
    pipeline = StableDiffusionPipeline(**empty.components | parts, requires_safety_checker=False)
    pipeline.set_progress_bar_config(disable=True)
    return pipeline


def _traced(network: "torch.nn.Module", run: Callable[..., Any]) -> "torch.nn.Module":
    """`network` with a forward method that returns one tensor, so that it can be converted."""
    import torch

    class Traced(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.network = network

        def forward(self, *inputs: torch.Tensor) -> torch.Tensor:
            return run(self.network, *inputs)

    return Traced()


class _Part:
    """The interface of a network that a pipeline uses: a call, its config and its dtype."""

    def __init__(self, config: Any, call: Callable[..., Any]) -> None:
        import torch

        self.config = config
        self.dtype = torch.float32
        self._call = call

    def __call__(self, *inputs: Any, **options: Any) -> Any:
        return self._call(*inputs, **options)


class _Vae(_Part):
    def decode(self, latents: Any, **options: Any) -> Any:
        return self._call(latents, **options)
