"""The presets as a server runs them, with its own settings."""

from django.conf import settings

from orchestrator import OrchestratorConfig
from orchestrator.errors import ConfigurationError
from orchestrator.weights import paths


def config_of(preset: str) -> OrchestratorConfig:
    """The models of a preset, which workers elsewhere may run."""
    own = OrchestratorConfig(**settings.ORCHESTRATOR)
    if preset == own.preset:
        return own
    # The settings that override parts of the server's own preset do not apply to another.
    shared = {name: getattr(own, name) for name in ("models_dir", "child_safe", "narration_voice")}
    return OrchestratorConfig(preset=preset, **shared)


def draws_poses(preset: str) -> bool:
    """Whether its picture model draws somebody again in another pose."""
    try:
        return paths.draws_poses(config_of(preset))
    except ConfigurationError:
        # It was removed since.
        return False


def styles_of(preset: str) -> list[str]:
    """In which its pictures can be drawn, its own one first."""
    return list(config_of(preset).picture.styles)
