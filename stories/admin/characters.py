"""The admin of the library of characters: see, rename and delete them."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from stories.admin import formatting
from stories.admin.base import StoryStyled
from stories.api.pagination import IndexedPaginator
from stories.characters import files
from stories.files.layout import file_url
from stories.models import LibraryCharacter


@admin.register(LibraryCharacter)
class LibraryCharacterAdmin(StoryStyled, admin.ModelAdmin):
    """Characters, the newest first. Deleting one deletes its pictures."""

    list_display = ("thumbnail", "name", "kind", "state", "source", "owner", "size", "created_at")
    list_display_links = ("thumbnail", "name", "kind")
    list_filter = ("status", "source", "created_at")
    search_fields = ("character_id", "name", "kind", "look", "user__username")
    list_select_related = ("user",)
    paginator = IndexedPaginator
    show_full_result_count = False
    fields = (
        *("pictures", "name", "kind", "look", "state", "error"),
        *("character_id", "owner", "source", "session", "size", "created_at", "updated_at"),
    )
    readonly_fields = (
        *("pictures", "state", "error", "character_id", "owner", "source", "session", "size"),
        *("created_at", "updated_at"),
    )

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:
        # A worker may write the other fields meanwhile.
        obj.save(update_fields=[*form.changed_data, "updated_at"])

    @admin.display(description="Picture")
    def thumbnail(self, character: LibraryCharacter) -> SafeString:
        return format_html(
            '<img class="story-thumbnail" src="{}?width=160" alt="{}" loading="lazy">',
            file_url(self._best(character)),
            character.name or character.kind,
        )

    @admin.display(description="Pictures")
    def pictures(self, character: LibraryCharacter) -> SafeString:
        shown = [("character", "picture", files.picture_name(character))]
        if character.status == LibraryCharacter.Status.READY:
            shown.append(("cutout", "cut-out", files.cutout_name(character)))
        figures = (
            (formatting.picture(name, label, file_url(file)),) for name, label, file in shown
        )
        return format_html(
            '<div class="story-pictures">{}</div>', format_html_join("", "{}", figures)
        )

    @admin.display(description="Status", ordering="status")
    def state(self, character: LibraryCharacter) -> SafeString:
        return formatting.badge(character.status)

    @admin.display(description="Owner", ordering="user")
    def owner(self, character: LibraryCharacter) -> str:
        return character.user.get_username() if character.user else "nobody"

    @admin.display(description="Size", ordering="bytes")
    def size(self, character: LibraryCharacter) -> str:
        return formatting.bytes_of(character.bytes)

    @staticmethod
    def _best(character: LibraryCharacter) -> str:
        is_ready = character.status == LibraryCharacter.Status.READY
        return files.cutout_name(character) if is_ready else files.picture_name(character)
