"""The peak performance of this machine, and the operations of the networks.

`python -m benchmarks.stages.machine`. The limit of a stage is its operations at the speed of a
large matrix product in the fastest data type, or the bytes that it reads at memory bandwidth.
"""

import math
import time
from collections.abc import Callable
from typing import Any

from benchmarks.stages import checkpoints
from benchmarks.stages.children import answer

SIDE = 1024
BYTES = 1 << 28
TIMES = 20


def peak(*, threads: int, **_rest: Any) -> dict[str, Any]:
    """Operations per second for two data types, and memory bandwidth in bytes per second."""
    import torch

    torch.set_num_threads(threads)

    def operations(dtype: torch.dtype) -> float:
        left, right = torch.randn(2, SIDE, SIDE).to(dtype)
        picture, kernel = left.view(1, SIDE, SIDE, 1), right.view(SIDE, SIDE, 1, 1)
        # Torch uses different libraries for the two; which is faster depends on the processor.
        product = min(
            _best(lambda: left @ right),
            _best(lambda: torch.nn.functional.conv2d(picture, kernel)),
        )
        return 2 * SIDE**3 / product

    with torch.inference_mode():
        return {
            "float32": operations(torch.float32),
            "bfloat16": operations(torch.bfloat16),
            "bytes": BYTES / _best(torch.ones(BYTES // 4).sum),
        }


def pictures(*, name: str, **_rest: Any) -> dict[str, Any]:
    """Operations of a UNet step, and of the rest of a picture, for a checkpoint."""
    import torch
    from torch.utils.flop_counter import FlopCounterMode

    shape = checkpoints.SHAPES[name]

    def count(run: Callable[[], object]) -> int:
        with FlopCounterMode(display=False) as counter:
            run()
        return counter.get_total_flops()

    # The meta device has shapes but no values, so nothing is computed.
    with torch.device("meta"):
        made = checkpoints.networks(shape)
        unet, text, vae = made["unet"], made["text_encoder"], made["tiny_vae"]
        side, channels = unet.config.sample_size, unet.config.in_channels
        latents = torch.empty(1, channels, side, side)
        ids = torch.empty(1, text.config.max_position_embeddings, dtype=torch.long)
        states = torch.empty(*ids.shape, text.config.hidden_size)
        return {
            "step": count(lambda: unet(latents, torch.empty(()), states)),
            "besides": count(lambda: text(ids)) + count(lambda: vae.decode(latents)),
        }


def cutout(*, weights: str, **_rest: Any) -> dict[str, Any]:
    """Operations of the convolutions of an ONNX network, for a picture of its input size."""
    import openvino

    model = openvino.Core().read_model(weights)
    model.reshape([1, *(size.get_length() for size in list(model.input(0).partial_shape)[1:])])
    return {
        "operations": sum(
            2 * math.prod(op.output(0).get_shape()) * math.prod(list(op.input(1).get_shape())[1:])
            for op in model.get_ops()
            if op.get_type_name() == "Convolution"
        )
    }


def _best(run: Callable[[], object]) -> float:
    seconds = []
    for _ in range(TIMES + 1):
        start = time.perf_counter()
        run()
        seconds.append(time.perf_counter() - start)
    return min(seconds)


WAYS = {"peak": peak, "pictures": pictures, "cutout": cutout}

if __name__ == "__main__":
    answer(WAYS)
