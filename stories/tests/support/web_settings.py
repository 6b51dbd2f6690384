"""Settings of the server that the browser tests talk to."""

import os

from orchestrator.presets.catalog import SDXS
from storygen.settings import *  # noqa: F403
from storygen.settings import ORCHESTRATOR, STORYGEN

if os.environ.get("STORYGEN_TEST_REAL_STAGES"):
    STORYGEN = STORYGEN | {"ORCHESTRATOR": "orchestrator.StoryOrchestrator"}
else:
    STORYGEN = STORYGEN | {"ORCHESTRATOR": "stories.tests.support.scripted.ScriptedOrchestrator"}
    # Books are drawn in further poses where a test asks for it, whatever is shipped.
    ORCHESTRATOR = ORCHESTRATOR | {"picture_model": ORCHESTRATOR["picture_model"] or SDXS.model}
