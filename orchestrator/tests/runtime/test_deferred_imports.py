"""Imports that drawing never uses are put off, and come when something does use them."""

import subprocess
import sys

DRAW = """
import sys
from orchestrator.runtime.deferred_imports import defer_unused_imports
defer_unused_imports()
from diffusers import StableDiffusionPipeline
deferred = ["torch._dynamo", "scipy.stats", "scipy.integrate", "scipy.optimize"]
assert "torch._dynamo.symbolic_convert" not in sys.modules
assert [type(sys.modules[name]).__name__ for name in deferred] == 4 * ["_DeferredModule"]
"""
USE = """
import scipy.stats
import torch
from scipy.optimize import linear_sum_assignment
from scipy.optimize import minimize
import torch._dynamo.config
assert scipy.stats.norm.cdf(0) == 0.5
assert linear_sum_assignment([[0, 1], [1, 0]])[1].tolist() == [0, 1]
assert round(minimize(lambda x: (x[0] - 2) ** 2, [0.0]).x[0], 3) == 2
assert torch._dynamo.is_compiling() is False
assert type(sys.modules["scipy.stats"]).__name__ == "module"
"""


def test_they_are_absent_until_they_are_used():
    child = subprocess.run(
        [sys.executable, "-c", DRAW + USE], capture_output=True, text=True, check=False
    )

    assert child.returncode == 0, child.stderr[-2000:]
