"""Puts off imports that libraries make and that drawing a picture never uses.

Importing diffusers and transformers also imports torch's compiler, all of `scipy.stats` and
`scipy.optimize`: 40 % of the time that their import takes, and 100 MB. Each gets a stand-in that
imports the real module as soon as something else of it is used than what is given here.
"""

import importlib
import sys
import threading
from importlib.util import find_spec
from types import ModuleType, SimpleNamespace
from typing import Any

_lock = threading.RLock()


def defer_unused_imports() -> None:
    """Call it before diffusers is first imported; modules that are imported already stay."""
    import torch  # its own import must find no stand-in  # noqa: F401

    class NeverCompiled:
        """No model is an instance of it: `torch.compile` would import the real module."""

    _defer(
        "torch._dynamo",
        allow_in_graph=lambda model: model,
        assume_constant_result=lambda function: function,
        disable=lambda function=None, *_, **__: function or (lambda decorated: decorated),
        eval_frame=SimpleNamespace(OptimizedModule=NeverCompiled),
    )
    # Of some schedulers (beta sigmas), and of losses of object detection.
    _defer("scipy.stats")
    _defer("scipy.integrate")
    _defer("scipy.optimize", linear_sum_assignment=_linear_sum_assignment)


def _linear_sum_assignment(*args: Any, **kwargs: Any) -> Any:
    return _real("scipy.optimize").linear_sum_assignment(*args, **kwargs)


class _DeferredModule(ModuleType):
    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # `inspect` looks for them in every module that there is
            raise AttributeError(name)
        return getattr(_real(self.__name__), name)


def _defer(name: str, **given: Any) -> None:
    if name in sys.modules or not (spec := find_spec(name)):
        return
    sys.modules[name] = module = _DeferredModule(name)
    # Every `from name import ...` asks for the path, so that cannot wait for the real module.
    vars(module).update(given, __path__=spec.submodule_search_locations)


def _real(name: str) -> ModuleType:
    with _lock:
        if isinstance(sys.modules.get(name), _DeferredModule):
            del sys.modules[name]
        module = importlib.import_module(name)
        parent, _, child = name.rpartition(".")
        setattr(sys.modules[parent], child, module)
        return module
