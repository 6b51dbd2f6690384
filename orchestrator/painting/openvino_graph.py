"""Traces a network of torch into a graph of OpenVINO, and simplifies it."""

import warnings
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np
import torch

if TYPE_CHECKING:
    import openvino


def traced(
    model: torch.nn.Module, forward: Callable, inputs: Sequence[torch.Tensor]
) -> "openvino.Model":
    """`forward`, which calls `model`, as OpenVINO's graph. It shares the weights of `model`.

    What `openvino.convert_model` does, without what it tells Google Analytics about each call
    unless the user has told it not to.
    """
    from openvino.frontend import FrontEndManager
    from openvino.frontend.pytorch.ts_decoder import TorchScriptPythonDecoder

    class Traced(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.model = model

        def forward(self, *inputs):
            return forward(*inputs)

    with torch.no_grad(), warnings.catch_warnings():
        # Of sizes that were looked at while tracing: they are the same for all that comes later.
        warnings.simplefilter("ignore")
        decoder = TorchScriptPythonDecoder(Traced(), example_input=tuple(inputs))
    front_end = FrontEndManager().load_by_framework("pytorch")
    graph = front_end.convert(front_end.load(decoder))
    _fold_enlargements(graph)
    return graph


def _fold_enlargements(graph: "openvino.Model") -> None:
    """Convolve before doubling, not after: the same sums with 4/9 of the multiplications.

    Each cell that is doubled to 2x2 pixels is seen by a 3x3 kernel in four ways, and in each of
    them several of its nine weights meet the same cell: their sums make four kernels of 2x2. A
    UNet of SDXS's size takes 0.88 of the time so, TAESD 0.93.
    """
    from openvino import opset13 as ops
    from openvino.passes import ConstantFolding, Manager

    # The factors of an enlargement are computed in the graph as it was traced.
    passes = Manager()
    passes.register_pass(ConstantFolding())
    passes.run_passes(graph)
    for convolution in graph.get_ordered_ops():
        enlarged = convolution.input_value(0).get_node() if convolution.inputs() else None
        if not _is_3x3_of_doubled(convolution, enlarged):
            continue
        cells, weights = enlarged.input_value(0), convolution.input_value(1).get_node().data
        quarters = [
            ops.convolution(
                cells,
                ops.constant(_seen_from(row, _seen_from(column, weights, axis=3), axis=2)),
                strides=[1, 1],
                pads_begin=[1 - row, 1 - column],
                pads_end=[row, column],
                dilations=[1, 1],
            )
            for row in (0, 1)
            for column in (0, 1)
        ]
        pixels = ops.depth_to_space(ops.concat(quarters, axis=1), "blocks_first", 2)
        for target in convolution.output(0).get_target_inputs():
            target.replace_source_output(pixels.output(0))
    graph.validate_nodes_and_infer_types()


def _is_3x3_of_doubled(node: "openvino.Node", before: "openvino.Node | None") -> bool:
    if node.get_type_name() != "Convolution" or before.get_type_name() != "Interpolate":
        return False
    weights, (factors, axes) = node.input_value(1), before.input_values()[1:3]
    if any(each.get_node().get_type_name() != "Constant" for each in (weights, factors, axes)):
        return False
    how, enlarging = node.get_attributes(), before.get_attributes()
    return (
        list(weights.get_shape())[2:] == [3, 3]
        and how["strides"] == how["dilations"] == how["pads_begin"] == how["pads_end"] == [1, 1]
        and enlarging["mode"] == "nearest"
        and enlarging["shape_calculation_mode"] == "scales"
        and factors.get_node().data.tolist() == [2, 2]
        and axes.get_node().data.tolist() == [2, 3]
    )


def _seen_from(half: int, weights: np.ndarray, *, axis: int) -> np.ndarray:
    """Three weights along `axis` as the two that the first or second half of a cell needs."""
    first, middle, last = np.split(weights, 3, axis)
    pair = (first + middle, last) if half else (first, middle + last)
    return np.concatenate(pair, axis)
