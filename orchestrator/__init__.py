"""The pure half of StoryGen: a prompt in, a story with pictures out. Knows nothing of Django."""

from orchestrator.config import OrchestratorConfig
from orchestrator.errors import (
    Cancelled,
    ConfigurationError,
    DeadlineExceeded,
    Interrupted,
    ModelsMissing,
    OrchestratorError,
    StageFailed,
)
from orchestrator.orchestrator import Observer, StoryOrchestrator
from orchestrator.types import MAX_SEED, Stage, StoryRequest, StoryResult

__all__ = [
    "MAX_SEED",
    "Cancelled",
    "ConfigurationError",
    "DeadlineExceeded",
    "Interrupted",
    "ModelsMissing",
    "Observer",
    "OrchestratorConfig",
    "OrchestratorError",
    "Stage",
    "StageFailed",
    "StoryOrchestrator",
    "StoryRequest",
    "StoryResult",
]
