"""Nothing imports a model library before a model is loaded; only what loads models does."""

import subprocess
import sys

HEAVY = {"torch", "transformers", "diffusers", "openvino", "openvino_genai", "rembg", "llama_cpp"}
# The engines: the orchestrator imports each when it loads a model with it.
ENGINES = (
    "orchestrator.painting",
    "orchestrator.chat_models.openvino",
    "orchestrator.chat_models.reader",
    "orchestrator.chat_models.transformers",
)
IMPORT_ALL = f"""
import importlib, pathlib, sys
import orchestrator
root = pathlib.Path(orchestrator.__file__).parent
for file in root.rglob("*.py"):
    module = ".".join(["orchestrator", *file.relative_to(root).with_suffix("").parts])
    if not module.startswith(("orchestrator.tests", *{ENGINES})):
        importlib.import_module(module.removesuffix(".__init__"))
print(*sys.modules)
"""


def test_it_imports_without_the_models_libraries():
    loaded = subprocess.run(
        [sys.executable, "-c", IMPORT_ALL], capture_output=True, text=True, check=True
    ).stdout.split()

    assert {"orchestrator.writing.writer", "orchestrator.compositing.cutter"} <= set(loaded)
    assert not HEAVY.intersection(loaded)
