"""Settings of the test process and its child processes: development defaults."""

import os

os.environ.setdefault("STORYGEN_DEBUG", "on")

from storygen.settings import *  # noqa: F403
