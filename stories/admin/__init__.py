"""The admin: sessions, workers and accounts. Importing the modules registers their pages."""

from stories.admin import sessions, users, workers

__all__ = ["sessions", "users", "workers"]
