"""The app: registers its system checks, the clean-up of files, and who may read the database."""

import os
from contextlib import suppress
from typing import Any

from django.apps import AppConfig
from django.db.backends.signals import connection_created


class StoriesConfig(AppConfig):
    name = "stories"

    def ready(self) -> None:
        # Importing registers them.
        from stories import database  # noqa: F401
        from stories.characters import files  # noqa: F401
        from stories.files import deletion  # noqa: F401
        from stories.monitoring import checks  # noqa: F401

        connection_created.connect(_close_to_others)


def _close_to_others(connection: Any, **kwargs: Any) -> None:
    """SQLite makes files that every user of the machine may read."""
    if connection.vendor == "sqlite":
        file = str(connection.settings_dict["NAME"])
        # Not in memory, and not somebody else's. SQLite gives its other files the same mode.
        with suppress(OSError):
            if os.stat(file).st_mode & 0o027:
                os.chmod(file, 0o640)
