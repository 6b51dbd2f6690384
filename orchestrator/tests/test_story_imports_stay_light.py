import subprocess
import sys

import pytest

HEAVY = {"torch", "transformers", "diffusers", "openvino", "openvino_genai", "rembg", "llama_cpp"}


@pytest.mark.parametrize("module", ["orchestrator", "orchestrator.writer"])
def test_it_imports_without_the_models_libraries(module):
    code = f"import sys, {module}; print(*sys.modules)"

    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.split()

    assert not HEAVY.intersection(loaded)
