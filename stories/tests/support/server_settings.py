"""Settings of the servers that tests start as child processes, with fake stages."""

import os

from storygen.settings import *  # noqa: F403
from storygen.settings import STORYGEN

STORYGEN = STORYGEN | {
    "ORCHESTRATOR": "orchestrator.tests.support.behaviours.GatedOrchestrator",
    "EVENT_HEARTBEAT_SECONDS": float(
        os.environ.get("STORYGEN_TEST_HEARTBEAT") or STORYGEN["EVENT_HEARTBEAT_SECONDS"]
    ),
}
