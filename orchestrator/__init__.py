"""The pure half of StoryGen: a prompt in, a story with pictures out. Knows nothing of Django."""

import os

# Threads that wait for each other sleep instead of spinning, which OpenMP reads when torch is
# first imported. Beside other work on two cores a picture took 2 to 5 s this way and 25 to 49 s
# the other.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

from orchestrator.config import OrchestratorConfig
from orchestrator.errors import (
    Cancelled,
    ConfigurationError,
    DeadlineExceeded,
    Interrupted,
    ModelsMissing,
    NotEnoughMemory,
    OrchestratorError,
    StageFailed,
)
from orchestrator.orchestrator import StoryOrchestrator
from orchestrator.pipeline.run import Observer
from orchestrator.stages import MAX_SEED, Stage, Step
from orchestrator.types import StoryRequest, StoryResult

__all__ = [
    "MAX_SEED",
    "Cancelled",
    "ConfigurationError",
    "DeadlineExceeded",
    "Interrupted",
    "ModelsMissing",
    "NotEnoughMemory",
    "Observer",
    "OrchestratorConfig",
    "OrchestratorError",
    "Stage",
    "StageFailed",
    "Step",
    "StoryOrchestrator",
    "StoryRequest",
    "StoryResult",
]
