"""The app: registers its system checks and the clean-up of files."""

from django.apps import AppConfig


class StoriesConfig(AppConfig):
    name = "stories"

    def ready(self) -> None:
        from stories import checks, media  # noqa: F401  (importing registers them)
