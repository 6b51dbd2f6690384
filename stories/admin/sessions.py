"""The admin of the stories: to look at, to cancel, to do again and to delete."""

import logging
from collections import defaultdict
from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.contrib import admin, messages
from django.contrib.admin.utils import unquote
from django.contrib.admin.views.main import ChangeList
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet, prefetch_related_objects
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed, HttpResponseRedirect
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.text import Truncator
from rest_framework.exceptions import APIException

from orchestrator import Interrupted, Stage
from stories import services
from stories.admin import formatting as looks
from stories.admin import pages
from stories.admin.base import ReadOnly, StoryStyled
from stories.api.errors import UNEXPECTED
from stories.api.pagination import IndexedPaginator
from stories.models import GeneratedContent, StorySession, WebhookDelivery
from stories.sessions import pruning, queue

logger = logging.getLogger(__name__)


admin.site.site_header = admin.site.site_title = "StoryGen"
admin.site.index_title = "Stories"

# Ids that a message names; how many more there are it says.
MOST_NAMED = 10
GONE = "It is not there any more."
RETRIED_STAGES = (Stage.CHARACTER, Stage.BACKGROUND, Stage.DESCRIPTIONS, Stage.STORY)

Do = Callable[[StorySession], object]


class GeneratedContentInline(ReadOnly, admin.StackedInline):
    """All that was made for a session, to read and to look at."""

    model = GeneratedContent
    verbose_name_plural = "The story"
    fieldsets = (
        (None, {"fields": ("result", "errors", "pictures", "story")}),
        (
            "How it was made",
            {
                "fields": (
                    "character_description",
                    "background_description",
                    "stage_seconds",
                    "facts",
                )
            },
        ),
    )
    readonly_fields = fieldsets[0][1]["fields"] + fieldsets[1][1]["fields"]

    @admin.display(description="Result")
    def result(self, content: GeneratedContent) -> SafeString:
        return looks.badge(content.processing_status)

    @admin.display(description="Story")
    def story(self, content: GeneratedContent) -> SafeString:
        return looks.text(content.story_text)

    @admin.display(description="Pictures")
    def pictures(self, content: GeneratedContent) -> SafeString:
        shown = (
            ("scene", "Scene", content.merged_image),
            ("character", "Character", content.character_image),
            ("cutout", "Cut-out", content.cutout_image),
            ("background", "Background", content.background_image),
        )
        figures = [looks.picture(name, label, image) for name, label, image in shown if image]
        if not figures:
            return looks.NONE
        return format_html(
            '<div class="story-pictures">{}</div>', format_html_join("", "{}", zip(figures))
        )

    @admin.display(description="Errors")
    def errors(self, content: GeneratedContent) -> SafeString:
        items = format_html_join("", "<li>{}</li>", ((text,) for text in content.error_messages))
        return format_html('<ul class="story-errors">{}</ul>', items) if items else looks.NONE

    @admin.display(description="Seconds")
    def stage_seconds(self, content: GeneratedContent) -> SafeString:
        rows = list(content.timings.items())
        if content.total_time_seconds is not None:
            rows.append(("in all", content.total_time_seconds))
        return looks.facts(rows)

    @admin.display(description="Models and seeds")
    def facts(self, content: GeneratedContent) -> SafeString:
        return looks.facts(content.details.items())


class WebhookDeliveryInline(ReadOnly, admin.TabularInline):
    """How the sending to the session's webhook went."""

    model = WebhookDelivery
    verbose_name_plural = "Webhook"
    fields = readonly_fields = (
        *("url", "status", "attempts", "answered", "error"),
        *("created_at", "next_attempt_at", "delivered_at"),
    )
    show_change_link = True

    def get_queryset(self, request: HttpRequest) -> QuerySet[WebhookDelivery]:
        return super().get_queryset(request).defer("body")


class PresetFilter(admin.SimpleListFilter):
    """By the presets of the settings: to look for those in the rows would read them all."""

    title = parameter_name = "preset"

    def lookups(self, request: HttpRequest, model_admin: admin.ModelAdmin):
        return [(preset, preset) for preset in settings.STORYGEN["PRESETS"]]

    def queryset(self, request: HttpRequest, queryset: QuerySet) -> QuerySet:
        return queryset.filter(preset=self.value()) if self.value() else queryset


class SessionList(ChangeList):
    """Reads what the rows of a page need from other tables, with one question each."""

    def get_results(self, request: HttpRequest) -> None:
        super().get_results(request)
        self.result_list = sessions = list(self.result_list)
        prefetch_related_objects(sessions, pages.without_facts())
        waits = any(session.status == StorySession.Status.PENDING for session in sessions)
        places = queue.queue_positions() if waits else {}
        for session in sessions:
            session.place_in_line = places.get(session.pk)


def _retry_from(stage: Stage) -> Callable[..., None]:
    name = looks.words(stage)

    @admin.action(description=f"Do again from the {name}, with a new seed", permissions=["steer"])
    def retry(
        model_admin: "StorySessionAdmin", request: HttpRequest, sessions: QuerySet[StorySession]
    ) -> None:
        model_admin.do_with_each(
            request,
            sessions,
            lambda session: services.retry_story(session, stage=stage),
            f"Back in line, to be done again from the {name}",
        )

    retry.__name__ = f"retry_from_{stage}"
    return retry


@admin.register(StorySession)
class StorySessionAdmin(StoryStyled, ReadOnly, admin.ModelAdmin):
    """Sessions, the newest first. What is in them was generated, so it is read-only.

    Whoever may change them may cancel and retry; whoever may delete them may make room.
    """

    list_display = ("thumbnail", "prompt", "state", "seconds", "asked")
    list_display_links = ("thumbnail", "prompt")
    list_filter = ("status", "content__processing_status", PresetFilter, "created_at")
    search_fields = ("session_id", "prompt_text", "content__story_text", "user__username")
    search_help_text = "Search in session ids, prompts, stories and user names."
    list_per_page = 25
    paginator = IndexedPaginator
    list_max_show_all = 100
    show_full_result_count = False
    show_facets = admin.ShowFacets.NEVER
    change_list_template = "stories/admin/sessions.html"
    change_form_template = "stories/admin/session.html"
    inlines = (GeneratedContentInline, WebhookDeliveryInline)
    fieldsets = (
        (None, {"fields": ("whole_prompt", "how_far", "timeline", "user", "created_at")}),
        (
            "More",
            {
                "classes": ("collapse",),
                "fields": (
                    *("session_id", "seed", "seeds_of_stages", "style", "preset", "revision"),
                    *(
                        "worker",
                        "claims",
                        "worker_losses",
                        "last_event",
                        "webhook_url",
                        "updated_at",
                    ),
                ),
            },
        ),
    )
    readonly_fields = ("session_id", "seeds_of_stages", "last_event")
    actions = ("cancel", "retry", *map(_retry_from, RETRIED_STAGES))

    # Who may do what

    def has_steer_permission(self, request: HttpRequest) -> bool:
        """To cancel and to retry. Not `has_change_permission`: there is nothing to edit."""
        return request.user.has_perm("stories.change_storysession")

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return admin.ModelAdmin.has_delete_permission(self, request, obj)

    # The database

    def get_queryset(self, request: HttpRequest) -> QuerySet[StorySession]:
        return super().get_queryset(request).select_related("content", "user")

    def get_changelist(self, request: HttpRequest, **kwargs: Any) -> type[ChangeList]:
        return SessionList

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[StorySession], search_term: str
    ) -> tuple[QuerySet[StorySession], bool]:
        # An id is found by its index; to look for it in every story takes a second.
        one = queryset.filter(session_id=search_term.strip())
        if search_term and one.exists():
            return one, False
        return super().get_search_results(request, queryset, search_term)

    def get_deleted_objects(
        self, objs: Any, request: HttpRequest
    ) -> tuple[list[str], dict[str, int], set[str], list[str]]:
        """The sessions alone: Django's own would read and name every event of each."""
        sessions = list(objs[: pruning.BATCH] if isinstance(objs, QuerySet) else objs)
        named = [
            f"{session}: {Truncator(session.prompt_text).chars(80)}, with its story, pictures, "
            "stages and events"
            for session in sessions
        ]
        count = objs.count() if isinstance(objs, QuerySet) else len(sessions)
        if count > len(sessions):
            named.append(f"and {count - len(sessions)} more")
        return named, {"story sessions": count}, set(), []

    def delete_model(self, request: HttpRequest, obj: StorySession) -> None:
        self._delete([obj])

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[StorySession]) -> None:
        pks = list(queryset.values_list("pk", flat=True))
        for start in range(0, len(pks), pruning.BATCH):
            batch = pks[start : start + pruning.BATCH]
            self._delete(StorySession.objects.filter(pk__in=batch).select_related("content"))

    def _delete(self, sessions: Any) -> None:
        """Those that have not ended are cancelled before, so that nobody goes on with them."""
        sessions = list(sessions)
        for session in sessions:
            if session.is_unfinished:
                self._attempt(services.cancel_story, session)
        pruning.delete_sessions(sessions)

    def get_inlines(self, request: HttpRequest, obj: StorySession | None) -> tuple[type, ...]:
        return self.inlines if obj and obj.webhook_url else self.inlines[:1]

    # The list

    # A session without its content row has no attribute `content`.

    @admin.display(description="Scene")
    def thumbnail(self, session: StorySession) -> SafeString:
        content = getattr(session, "content", None)
        image = content and (content.merged_image or content.character_image)
        if not image:
            return looks.NONE
        return format_html(
            '<img class="story-thumbnail" src="{}" alt="Scene of {}" loading="lazy">',
            looks.picture_url(image.name),
            session,
        )

    @admin.display(description="Prompt", ordering="prompt_text")
    def prompt(self, session: StorySession) -> SafeString:
        return format_html(
            '<span class="story-prompt" dir="auto">{}</span><code>{}</code>',
            Truncator(session.prompt_text).chars(80),
            session.session_id,
        )

    @admin.display(description="Status", ordering="status")
    def state(self, session: StorySession) -> SafeString:
        return looks.state(session, session.place_in_line, session.stage_runs.all())

    @admin.display(description="Seconds", ordering="content__total_time_seconds")
    def seconds(self, session: StorySession) -> SafeString:
        content = getattr(session, "content", None)
        if not content or content.total_time_seconds is None:
            return looks.NONE
        cached = looks.from_cache(session.stage_runs.all())
        return format_html("{}{}", f"{content.total_time_seconds:.1f}", cached)

    @admin.display(description="Asked", ordering="created_at")
    def asked(self, session: StorySession) -> SafeString:
        user = looks.NONE
        if session.user:
            user = format_html(
                '<a href="?user__id__exact={}" title="Only theirs">{}</a>',
                session.user_id,
                session.user,
            )
        return format_html("{}<br>{}", user, looks.moment(session.created_at))

    # The page of one

    @admin.display(description="Prompt")
    def whole_prompt(self, session: StorySession) -> SafeString:
        return looks.text(session.prompt_text)

    @admin.display(description="Status")
    def how_far(self, session: StorySession) -> SafeString:
        place = queue.queue_positions().get(session.pk) if session.is_unfinished else None
        return looks.state(session, place, session.stage_runs.all())

    @admin.display(description="Stages")
    def timeline(self, session: StorySession) -> SafeString:
        return looks.timeline(session, session.stage_runs.defer("facts"))

    @admin.display(description="Seeds of its stages")
    def seeds_of_stages(self, session: StorySession) -> SafeString:
        return looks.facts(session.stage_seeds.items())

    def change_view(
        self,
        request: HttpRequest,
        object_id: str,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> HttpResponse:
        session = self.get_object(request, unquote(object_id))
        extra = self._buttons(request, session) if session else {}
        return super().change_view(request, object_id, form_url, (extra_context or {}) | extra)

    def _buttons(
        self, request: HttpRequest, session: StorySession
    ) -> dict[str, list[tuple[str, str]]]:
        """The actions that make sense for a session as it is, with their labels."""
        if not self.has_steer_permission(request):
            return {}
        if session.is_unfinished:
            return {"steering": [("cancel", "Cancel")]}
        content = getattr(session, "content", None)
        whole = content and content.processing_status == content.ProcessingStatus.COMPLETED
        return {
            "steering": [] if whole else [("retry", "Do again what is missing")],
            "retrying": [(f"retry_from_{stage}", looks.words(stage)) for stage in RETRIED_STAGES],
        }

    # What may be done

    @admin.action(description="Cancel", permissions=["steer"])
    def cancel(self, request: HttpRequest, sessions: QuerySet[StorySession]) -> None:
        self.do_with_each(request, sessions, services.cancel_story, "Cancelled")

    @admin.action(description="Do again what is missing", permissions=["steer"])
    def retry(self, request: HttpRequest, sessions: QuerySet[StorySession]) -> None:
        self.do_with_each(request, sessions, services.retry_story, "Back in line, to be done again")

    def do_with_each(
        self, request: HttpRequest, sessions: QuerySet[StorySession], do: Do, done: str
    ) -> None:
        """Do something with each session and say what came of it, refusals in their own words."""
        outcomes: defaultdict[str, list[str]] = defaultdict(list)
        for session in sessions.order_by("queued_at", "pk"):
            refusal = self._attempt(do, session)
            outcomes[refusal or f"{done}."].append(session.session_id)
            if not refusal:
                self.log_change(request, session, f"{done}.")
        for outcome, ids in outcomes.items():
            named = ", ".join(ids[:MOST_NAMED])
            more = f" and {len(ids) - MOST_NAMED} more" if len(ids) > MOST_NAMED else ""
            level = messages.SUCCESS if outcome == f"{done}." else messages.WARNING
            self.message_user(request, f"{outcome} ({named}{more})", level)

    def _attempt(self, do: Do, session: StorySession) -> str:
        """Why it was refused; empty if it was done."""
        try:
            do(session)
        except APIException as exc:
            return str(exc.detail)
        except Interrupted as exc:
            return str(exc)
        except StorySession.DoesNotExist:
            return GONE
        except Exception:
            # One that goes wrong must not keep the others from being dealt with.
            logger.exception("An action of the admin failed for %s", session)
            return UNEXPECTED
        return ""

    # Pages of its own

    def get_urls(self) -> list[URLPattern]:
        def wrapped(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
            return self.admin_site.admin_view(view)

        return [
            path("line/", wrapped(self.line_view), name="stories_line"),
            path("room/", wrapped(self.room_view), name="stories_room"),
            path("<int:pk>/steer/", wrapped(self.steer_view), name="stories_steer"),
            *super().get_urls(),
        ]

    def line_view(self, request: HttpRequest) -> HttpResponse:
        return pages.line_page(self, request)

    def room_view(self, request: HttpRequest) -> HttpResponse:
        return pages.room_page(self, request)

    def steer_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """An action of the list on one session, from a button on its page."""
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        action = self.get_actions(request).get(request.POST.get("action", ""))
        if not action or action[1] == "delete_selected":
            raise PermissionDenied
        action[0](self, request, self.get_queryset(request).filter(pk=pk))
        return HttpResponseRedirect(reverse("admin:stories_storysession_change", args=[pk]))
