"""The app: registers its system checks and the clean-up of files."""

from django.apps import AppConfig


class StoriesConfig(AppConfig):
    name = "stories"

    def ready(self) -> None:
        # Importing registers them.
        from stories.files import deletion  # noqa: F401
        from stories.monitoring import checks  # noqa: F401
