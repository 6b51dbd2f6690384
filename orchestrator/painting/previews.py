"""Small pictures of what is being drawn, at next to no cost.

To decode the latents takes as long as a step: 50 ms of the embedded checkpoint's own VAE. A linear
map from latents to colours is what InvokeAI and ComfyUI show meanwhile, by tables of numbers for
the VAEs that they know. Ours is fitted to whatever VAE is loaded, on noise that it decodes once:
from each cell of the latents and its eight neighbours to the pixels in its place. Of finished
pictures of the embedded checkpoint it is 5 to 10 % off (root mean square), and takes 1 ms.
"""

import math
from functools import wraps
from typing import Any, Self

import numpy as np
from PIL import Image

SMALLEST = 64
LARGEST = 128

# Noise to learn from: squares of so many cells a side, so many cells for each number to learn. As
# much decoded in one go as a picture of 256 to 512 pixels, in the first pass of a process.
_SIDE = 16
_PATCH = 4
_CELLS_PER_NUMBER = 8
_RIDGE = 1e-3

# Those that need no more than `_for_decoder`.
_KNOWN = ("AutoencoderKL", "AutoencoderTiny", "AutoencoderDC", "AutoencoderKLFlux2")

# Schedulers whose step says, beside the next latents, which finished ones it is heading for.
_SAY_SO = (
    "DDIMScheduler",
    "EulerAncestralDiscreteScheduler",
    "EulerDiscreteScheduler",
    "LCMScheduler",
)


class LatentPreview:
    """The linear map that comes closest to one VAE's decoder.

    `weights` are (9 * channels + 1, 3 * pixels * pixels): from a cell's neighbourhood, and a
    one, to `pixels` x `pixels` colours in 0..1.
    """

    def __init__(self, weights: np.ndarray, *, channels: int, pixels: int) -> None:
        self._weights = weights
        self._channels = channels
        self._pixels = pixels

    @classmethod
    def of(cls, pipeline: Any, size: int) -> Self | None:
        """Learn from `pipeline`'s VAE, for pictures of `size` pixels; takes it a pass or two.

        None for a VAE that is of another kind than those of Stable Diffusion, or that cannot
        decode as it is loaded.
        """
        import torch

        vae = getattr(pipeline, "vae", None)
        kinds = {kind.__name__ for kind in type(vae).__mro__}
        if kinds.isdisjoint(_KNOWN) or vae.config.get("latents_mean") is not None:
            return None
        channels, factor = vae.config.latent_channels, pipeline.vae_scale_factor
        pixels = min(factor, math.ceil(SMALLEST * factor / size))
        count = math.ceil(_CELLS_PER_NUMBER * (9 * channels + 1) / _SIDE**2)
        noise = torch.randn(
            (count, channels, _SIDE, _SIDE), generator=torch.Generator("cpu").manual_seed(0)
        )
        # Noise alone teaches nothing of even colour: every other square is in larger patches, or
        # skies get dots.
        patches = noise[1::2, :, ::_PATCH, ::_PATCH]
        noise[1::2] = patches.repeat_interleave(_PATCH, 2).repeat_interleave(_PATCH, 3)
        dtype = vae.dtype
        # As pipelines do: float16 is too small for the numbers in the VAE of SDXL.
        upcast = dtype == torch.float16 and vae.config.get("force_upcast")
        if upcast:
            vae.to(torch.float32)
        try:
            with torch.no_grad():
                # Where models are kept off the GPU, the device is the one they are brought to.
                latents = noise.to(pipeline._execution_device, vae.dtype)
                # One by one: together they would take the most memory that the process ever does.
                drawn = [vae.decode(_for_decoder(vae, each[None])).sample[0] for each in latents]
                small = torch.nn.functional.adaptive_avg_pool2d(
                    torch.stack(drawn).float() / 2 + 0.5, _SIDE * pixels
                )
        finally:
            if upcast:
                vae.to(dtype)
            pipeline.maybe_free_model_hooks()
        # (picture, colour, row, y, column, x) to (picture, row, column, y, x, colour)
        colours = small.clamp(0, 1).cpu().numpy()
        colours = colours.reshape(count, 3, _SIDE, pixels, _SIDE, pixels)
        colours = colours.transpose(0, 2, 4, 3, 5, 1).reshape(count * _SIDE**2, -1)
        if not np.isfinite(colours).all():
            return None
        cells = np.concatenate([_cells(each) for each in noise.numpy()])
        square = cells.T @ cells + _RIDGE * len(cells) * np.eye(cells.shape[1], dtype=np.float32)
        return cls(np.linalg.solve(square, cells.T @ colours), channels=channels, pixels=pixels)

    def fits(self, latents: Any) -> bool:
        """Whether they are of the shape that it knows: maps, or squares of 2 x 2 cells in a row."""
        if latents.ndim == 3:
            return (
                latents.shape[2] == 4 * self._channels
                and math.isqrt(latents.shape[1]) ** 2 == latents.shape[1]
            )
        return latents.ndim == 4 and latents.shape[1] == self._channels

    def __call__(self, latents: Any, *, place: int = 0) -> Image.Image:
        """The picture at `place` in a batch (tensor), RGB, 64 to 128 pixels."""
        values = latents[place].float().cpu().numpy()
        if values.ndim == 2:
            values = self._unpacked(values)
        _, height, width = values.shape
        colours = (_cells(values) @ self._weights).clip(0, 1)
        colours = colours.reshape(height, width, self._pixels, self._pixels, 3)
        colours = colours.transpose(0, 2, 1, 3, 4).reshape(
            height * self._pixels, width * self._pixels, 3
        )
        image = Image.fromarray((255 * colours).round().astype(np.uint8))
        image.thumbnail((LARGEST, LARGEST))
        return image

    def _unpacked(self, values: np.ndarray) -> np.ndarray:
        """As FLUX packs them, (squares, 4 * channels), to (channels, height, width)."""
        side = math.isqrt(len(values))
        squares = values.reshape(side, side, self._channels, 2, 2)
        return squares.transpose(2, 0, 3, 1, 4).reshape(self._channels, 2 * side, 2 * side)


class X0Predictor:
    """Looks over a scheduler's shoulder: which finished latents it is heading for."""

    def __init__(self, scheduler: Any) -> None:
        self._scheduler = scheduler
        self._ahead: Any | None = None
        step = scheduler.step

        @wraps(step)  # pipelines look at its signature
        def watched(model_output: Any, timestep: Any, sample: Any, **options: Any) -> Any:
            made = step(model_output, timestep, sample, **options)
            self._ahead = self._foreseen(model_output, sample, made)
            return made

        scheduler.step = watched

    def after(self, latents: Any) -> Any | None:
        """The finished latents that are foreseen after a step that gave `latents`.

        Where nothing says them, `latents` themselves with the noise that is left in them, or None
        if that is far louder than the picture.
        """
        if self._ahead is not None:
            return self._ahead
        return latents if getattr(self._scheduler, "init_noise_sigma", 1.0) == 1.0 else None

    def _foreseen(self, model_output: Any, sample: Any, made: Any) -> Any | None:
        scheduler = self._scheduler
        name, config = type(scheduler).__name__, scheduler.config
        if name == "SCMScheduler" and isinstance(made, tuple):
            # SANA-Sprint's latents are of another scale than its VAE's.
            return made[1] / config.sigma_data
        if name in _SAY_SO and isinstance(made, tuple):
            return made[1]
        # A scheduler keeps what it does not read of the configuration it was made from.
        if hasattr(scheduler, "model_outputs") and (
            "++" in config.get("algorithm_type", "") or config.get("predict_x0")
        ):
            return scheduler.model_outputs[-1]
        if name == "FlowMatchEulerDiscreteScheduler":
            # On the straight way from noise to picture, with the model's output as speed.
            return sample - scheduler.sigmas[scheduler.step_index - 1] * model_output
        return None


def _for_decoder(vae: Any, latents: Any) -> Any:
    """Latents as a model draws them, (1, channels, height, width), as the decoder takes them."""
    if not hasattr(vae, "bn"):
        return latents / vae.config.scaling_factor + (vae.config.get("shift_factor") or 0)
    # FLUX.2 gives each cell of a square of 2 x 2 a mean and a spread of its own.
    _, channels, height, width = latents.shape
    spread = (vae.bn.running_var + vae.config.batch_norm_eps).sqrt()
    spread, mean = (
        each.to(latents).view(1, channels, 2, 2).tile(height // 2, width // 2)
        for each in (spread, vae.bn.running_mean)
    )
    return latents * spread + mean


def _cells(latents: np.ndarray) -> np.ndarray:
    """(channels, height, width) to one row for each cell: its neighbourhood's numbers, and a 1."""
    padded = np.pad(latents, ((0, 0), (1, 1), (1, 1)), mode="edge")
    around = np.lib.stride_tricks.sliding_window_view(padded, (3, 3), axis=(1, 2))
    rows = around.transpose(1, 2, 0, 3, 4).reshape(latents[0].size, -1)
    return np.concatenate([rows, np.ones((len(rows), 1), rows.dtype)], axis=1)
