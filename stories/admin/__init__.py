"""The admin: sessions, gallery, workers and accounts. Importing the modules registers the pages."""

from stories.admin import gallery, sessions, share_links, users, workers

__all__ = ["gallery", "sessions", "share_links", "users", "workers"]
