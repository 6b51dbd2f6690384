"""The project: settings, addresses and entry points."""

import os
from importlib.util import find_spec

# Tasks are sent by way of this app, so it must be there in every process. Without the packages the
# settings are refused, with the sentence that says so.
if os.environ.get("STORYGEN_BROKER_URL") and find_spec("celery"):
    from storygen.celery import app

    __all__ = ("app",)
