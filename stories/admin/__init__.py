"""The admin: sessions, gallery, characters, workers, accounts. Importing the modules registers the
pages."""

from stories.admin import characters, gallery, sessions, share_links, users, workers

__all__ = ["characters", "gallery", "sessions", "share_links", "users", "workers"]
