"""Base classes of the admin pages."""

from typing import Any

from django.http import HttpRequest


class ReadOnly:
    """To look at: written by the server alone."""

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


class StoryStyled:
    class Media:
        css = {"all": ("stories/admin.css",)}  # noqa: RUF012  (Django reads it so)
