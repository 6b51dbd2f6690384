"""The app: registers its system checks and signal receivers."""

from django.apps import AppConfig


class StoriesConfig(AppConfig):
    name = "stories"

    def ready(self) -> None:
        # Importing registers them.
        from stories import database  # noqa: F401
        from stories.files import deletion  # noqa: F401
        from stories.monitoring import checks  # noqa: F401
