"""The admin of the links to share stories: view and revoke them."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString

from stories.admin.base import ReadOnly, SeenWithSessions
from stories.models import ShareLink


@admin.register(ShareLink)
class ShareLinkAdmin(SeenWithSessions, ReadOnly, admin.ModelAdmin):
    """Links, the newest first. Deleting one revokes it."""

    list_display = ("session", "created_at", "expires_at")
    list_filter = ("expires_at",)
    search_fields = ("session__session_id",)
    fields = readonly_fields = ("session", "address", "created_at", "expires_at")
    list_select_related = ("session",)

    @admin.display(description="Address")
    def address(self, link: ShareLink) -> SafeString:
        return format_html('<a href="{0}">{0}</a>', reverse("shared-app", args=[link.key]))

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return request.user.has_perm("stories.change_storysession")
