"""The admin: sessions, gallery, workers and accounts. Importing the modules registers the pages."""

from stories.admin import gallery, sessions, users, workers

__all__ = ["gallery", "sessions", "users", "workers"]
