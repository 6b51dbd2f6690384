"""Settings of the server that the browser tests talk to."""

import os

from storygen.settings import *  # noqa: F403
from storygen.settings import STORYGEN

STORYGEN = STORYGEN | {"ORCHESTRATOR": "stories.tests.support.scripted.ScriptedOrchestrator"}
if os.environ.get("STORYGEN_TEST_REAL_STAGES"):
    STORYGEN["ORCHESTRATOR"] = "orchestrator.StoryOrchestrator"
