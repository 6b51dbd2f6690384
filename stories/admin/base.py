"""What several admin pages share: base classes, filters, and the progress of listed sessions."""

from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.contrib import admin
from django.db.models import Prefetch, QuerySet, prefetch_related_objects
from django.http import HttpRequest

from stories.api.pagination import IndexedPaginator
from stories.models import StageRun, StorySession
from stories.sessions import queue

# What the page of a deletion shows: names, counts by model, missing permissions, protected rows.
Deleted = tuple[list[str], dict[str, int], set[str], list[str]]


def named_of(count: int, named: list[str]) -> list[str]:
    """The names of some of `count` things, and how many more there are."""
    return [*named, f"and {count - len(named)} more"] if count > len(named) else named


class ReadOnly:
    """Rows that only the server writes."""

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


class SeenWithSessions:
    """Rows that belong to sessions: a user who may view sessions may view these."""

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        user = request.user
        return any(user.has_perm(f"stories.{verb}_storysession") for verb in ("view", "change"))


class StoryStyled:
    class Media:
        css = {"all": ("stories/admin.css",)}  # noqa: RUF012  (Django reads it so)


class PresetFilter(admin.SimpleListFilter):
    """By the presets of the settings: finding those of the rows would read every row."""

    title = parameter_name = field = "preset"

    def lookups(self, request: HttpRequest, model_admin: admin.ModelAdmin):
        return [(preset, preset) for preset in settings.STORYGEN["PRESETS"]]

    def queryset(self, request: HttpRequest, queryset: QuerySet) -> QuerySet:
        return queryset.filter(**{self.field: self.value()}) if self.value() else queryset


class PictureList(StoryStyled, ReadOnly):
    """A list of sessions or their contents, which may be long.

    Its search finds a session id by its index: looking into every story takes a second.
    """

    # From the listed model to the session.
    session_lookup = ""
    search_help_text = "Search in session ids, prompts, stories and user names."
    paginator = IndexedPaginator
    list_max_show_all = 100
    show_full_result_count = False
    show_facets = admin.ShowFacets.NEVER

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet, search_term: str
    ) -> tuple[QuerySet, bool]:
        one = queryset.filter(**{f"{self.session_lookup}session_id": search_term.strip()})
        if search_term and one.exists():
            return one, False
        return super().get_search_results(request, queryset, search_term)


def stage_runs() -> Prefetch:
    """A session's stage runs without their outputs, of which one may be a whole story."""
    return Prefetch("stage_runs", StageRun.objects.order_by("started_at").defer("facts"))


def read_progress(sessions: Iterable[StorySession]) -> None:
    """Read the stage runs and queue positions of sessions, with one query for each kind."""
    sessions = list(sessions)
    prefetch_related_objects(sessions, stage_runs())
    waits = any(session.status == StorySession.Status.PENDING for session in sessions)
    positions = queue.queue_positions() if waits else {}
    for session in sessions:
        session.queue_position = positions.get(session.pk)
