"""The gallery: every story's picture in a grid."""

from typing import Any

from django.contrib import admin
from django.contrib.admin.views.main import ChangeList
from django.contrib.auth import get_user_model
from django.db.models import Exists, OuterRef, QuerySet
from django.db.models.functions import Left
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from stories.admin import formatting
from stories.admin.base import PictureList, PresetFilter, SeenWithSessions, read_progress
from stories.models import GeneratedContent, StorySession

User = get_user_model()

# Users that the filter offers; the search finds the others.
MAX_USERS = 30
EXCERPT_LENGTH = 160


class SessionPresetFilter(PresetFilter):
    field = "session__preset"


class UserFilter(admin.SimpleListFilter):
    title = parameter_name = "user"

    def lookups(self, request: HttpRequest, model_admin: admin.ModelAdmin):
        own = StorySession.objects.filter(user=OuterRef("pk"))
        users = User.objects.filter(Exists(own)).order_by(User.USERNAME_FIELD)
        return [("none", "Anonymous"), *((str(user.pk), str(user)) for user in users[:MAX_USERS])]

    def queryset(self, request: HttpRequest, queryset: QuerySet) -> QuerySet:
        if self.value() == "none":
            return queryset.filter(session__user=None)
        if (self.value() or "").isdecimal():
            return queryset.filter(session__user=self.value())
        return queryset


class Cards(ChangeList):
    """The contents of a page, each with what its card shows."""

    def get_results(self, request: HttpRequest) -> None:
        super().get_results(request)
        self.result_list = contents = list(self.result_list)
        read_progress(content.session for content in contents)
        for content in contents:
            content.thumbnail = formatting.thumbnail(content)
            content.state = formatting.state(content.session, content)


@admin.register(GeneratedContent)
class GalleryAdmin(SeenWithSessions, PictureList, admin.ModelAdmin):
    """Pictures, the newest first. Each links to its session's page, which shows everything."""

    change_list_template = "stories/admin/gallery.html"
    list_display = ("__str__",)
    list_filter = (
        *("processing_status", SessionPresetFilter, UserFilter),
        ("session__created_at", admin.DateFieldListFilter),
    )
    search_fields = (
        *("session__session_id", "session__prompt_text"),
        *("story_text", f"session__user__{User.USERNAME_FIELD}"),
    )
    session_lookup = "session__"
    list_per_page = 24
    actions = None
    ordering = ("-pk",)

    def get_queryset(self, request: HttpRequest) -> QuerySet[GeneratedContent]:
        texts = ("story_text", "plan", "character_description", "background_description")
        contents = super().get_queryset(request).select_related("session__user").defer(*texts)
        # Queued stories have nothing to show, and the queue has a page.
        contents = contents.exclude(session__status=StorySession.Status.PENDING)
        return contents.annotate(excerpt=Left("story_text", EXCERPT_LENGTH))

    def get_changelist(self, request: HttpRequest, **kwargs: Any) -> type[ChangeList]:
        return Cards

    def changelist_view(
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        return super().changelist_view(request, (extra_context or {}) | {"title": "Gallery"})

    def change_view(self, request: HttpRequest, object_id: str, *args: Any) -> HttpResponse:
        content = self.get_object(request, object_id)
        if content is None or not self.has_view_permission(request):
            return super().change_view(request, object_id, *args)
        return redirect("admin:stories_storysession_change", content.session_id)
