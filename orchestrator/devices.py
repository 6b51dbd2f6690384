"""The device that torch's models run on."""

from typing import TYPE_CHECKING

from orchestrator.config import OrchestratorConfig
from orchestrator.errors import ConfigurationError

if TYPE_CHECKING:
    import torch


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
