"""The device that torch's models run on."""

import os
import sys
from typing import TYPE_CHECKING, Any

from orchestrator.config import OrchestratorConfig
from orchestrator.errors import ConfigurationError

if TYPE_CHECKING:
    import torch


# Of NVIDIA's driver, on a server, on a Jetson and in Linux under Windows; and of AMD's.
_DRIVERS = ("/dev/nvidiactl", "/dev/nvmap", "/dev/dxg", "/dev/kfd")


def torch_device(config: OrchestratorConfig) -> "torch.device":
    """The device that `config` names; `ConfigurationError` if this machine has none such."""
    import torch

    config.validate()
    name = config.device
    if name == "auto":
        name = "cuda" if torch.cuda.is_available() else "cpu"
    device = torch.device(name)
    # Asks for the count first: it is 0 without CUDA, however torch was built.
    if device.type == "cuda" and (device.index or 0) >= torch.cuda.device_count():
        raise ConfigurationError(
            f"The device {name!r} is not there: this machine, or this build of torch, has"
            f" {torch.cuda.device_count()} CUDA devices. Use the device auto or cpu."
        )
    return device


def cuda_device(config: OrchestratorConfig) -> "torch.device | None":
    """The CUDA device that `torch_device` would name, or None.

    Imports torch, which takes seconds, only if a driver is there or CUDA is asked for by name.
    """
    if config.device == "cpu" or (config.device == "auto" and not _may_have_cuda()):
        return None
    device = torch_device(config)
    return device if device.type == "cuda" else None


def _may_have_cuda() -> bool:
    if sys.platform == "linux":
        return any(map(os.path.exists, _DRIVERS))
    return sys.platform == "win32"


def machine_identity(config: OrchestratorConfig) -> dict[str, Any]:
    """What of this machine decides the last bits of what it computes.

    Sums are cut into as many parts as there are threads, and each kind of processor adds them up
    in its own order: one thread and two write different stories from one seed.
    """
    import torch

    device = torch_device(config)
    return {
        "device": torch.cuda.get_device_name(device) if device.type == "cuda" else device.type,
        "processor": torch.backends.cpu.get_cpu_capability(),
        "threads": config.threads or torch.get_num_threads(),
    }
