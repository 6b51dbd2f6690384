"""Settings of the test process, and of the processes that it starts: those of a developer."""

import os

os.environ.setdefault("STORYGEN_DEBUG", "on")

from storygen.settings import *  # noqa: F403
