"""No module of the orchestrator loads a model library before it is asked to load a model."""

import subprocess
import sys

HEAVY = {"torch", "transformers", "diffusers", "openvino", "openvino_genai", "rembg", "llama_cpp"}
IMPORT_ALL = """
import importlib, pkgutil, sys
import orchestrator
for module in pkgutil.walk_packages(orchestrator.__path__, "orchestrator."):
    if not module.name.startswith("orchestrator.tests."):
        importlib.import_module(module.name)
print(*sys.modules)
"""


def test_it_imports_without_the_models_libraries():
    loaded = subprocess.run(
        [sys.executable, "-c", IMPORT_ALL], capture_output=True, text=True, check=True
    ).stdout.split()

    assert {"orchestrator.painting.painter", "orchestrator.chat_models.openvino"} <= set(loaded)
    assert not HEAVY.intersection(loaded)
