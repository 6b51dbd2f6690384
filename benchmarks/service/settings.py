"""Settings of the measured servers and workers, with fake stages."""

from storygen.settings import *  # noqa: F403
from storygen.settings import STORYGEN

STORYGEN = STORYGEN | {"ORCHESTRATOR": "benchmarks.service.stages.BenchmarkOrchestrator"}
