"""Settings of the servers and workers that the benchmark starts: stages without models."""

from storygen.settings import *  # noqa: F403
from storygen.settings import STORYGEN

STORYGEN = STORYGEN | {"ORCHESTRATOR": "benchmarks.service.stages.BenchmarkOrchestrator"}
