"""The project: settings, addresses and entry points."""

import os
from importlib.util import find_spec

# Every process sends tasks through this app. Without the packages the settings raise an error that
# says so.
if os.environ.get("STORYGEN_BROKER_URL") and find_spec("celery"):
    from storygen.celery import app

    __all__ = ("app",)
