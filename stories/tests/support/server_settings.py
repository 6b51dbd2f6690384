"""Settings of the servers that tests start as processes of their own: stages without models."""

from storygen.settings import *  # noqa: F403
from storygen.settings import STORYGEN

STORYGEN = STORYGEN | {"ORCHESTRATOR": "orchestrator.fakes.GatedOrchestrator"}
