"""The admin of the sessions: view, cancel, retry and delete them."""

import logging
import re
from collections import defaultdict
from collections.abc import Callable
from functools import partial
from typing import Any

from django.contrib import admin, messages
from django.contrib.admin.utils import unquote
from django.contrib.admin.views.main import ChangeList
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed, HttpResponseRedirect
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.text import Truncator
from rest_framework.exceptions import APIException

from orchestrator import Interrupted, Stage, Step
from stories import services
from stories.admin import formatting
from stories.admin.base import (
    Deleted,
    PictureList,
    PresetFilter,
    ReadOnly,
    SeenWithSessions,
    named_of,
    read_progress,
)
from stories.admin.editing import (
    NewPageForm,
    PageForm,
    WholeForm,
    change_form_view,
    moved_page,
    sentences,
)
from stories.admin.queue import queue_page
from stories.content.pages import cast_of, pages_of
from stories.editing import revisions
from stories.editing.pages import change_page
from stories.editing.story import change_story
from stories.exceptions import SERVER_ERROR
from stories.files.layout import file_url
from stories.models import (
    GeneratedContent,
    Revision,
    ShareLink,
    StageRun,
    StorySession,
    WebhookDelivery,
)
from stories.sessions import pruning
from stories.sessions.payload import details_of

logger = logging.getLogger(__name__)

admin.site.site_header = admin.site.site_title = "StoryGen"
admin.site.index_title = "Stories"

# What a button that chooses a take says: of which page's background, or of whom.
CHOICE = re.compile(
    r"(?:page/(?P<page>[0-9]{1,3})|cast/(?P<who>[a-z0-9-]{1,20}))/(?P<take>[0-9]{1,6})"
)
# What a button that moves or deletes a page says.
MOVE = re.compile(r"(?P<page>[0-9]{1,3})/(?P<what>earlier|later|drop)")
# Ids that a message names; it says how many more there are.
MAX_NAMED = 10
RETRY = "Retry what is missing"
GONE = "It does not exist any more."
RETRIED_STAGES = (Stage.CHARACTER, Stage.BACKGROUND, Stage.STORY)

Do = Callable[[StorySession], object]


class GeneratedContentInline(SeenWithSessions, ReadOnly, admin.StackedInline):
    """The story, its pictures and how they were made."""

    model = GeneratedContent
    verbose_name_plural = "The story"
    made = ("character_description", "background_description", "plan_", "facts")
    fieldsets = (
        (None, {"fields": ("result", "errors", "pictures", "title_", "story")}),
        ("How it was made", {"fields": made}),
    )
    readonly_fields = (*fieldsets[0][1]["fields"], *made)

    @admin.display(description="Result")
    def result(self, content: GeneratedContent) -> SafeString:
        return formatting.badge(content.processing_status)

    @admin.display(description="Title")
    def title_(self, content: GeneratedContent) -> SafeString | str:
        return content.title or formatting.NONE

    @admin.display(description="Plan")
    def plan_(self, content: GeneratedContent) -> SafeString:
        return formatting.plan(content.plan)

    @admin.display(description="Story")
    def story(self, content: GeneratedContent) -> SafeString:
        return formatting.text(content.story_text)

    @admin.display(description="Pictures")
    def pictures(self, content: GeneratedContent) -> SafeString:
        shown = (
            ("scene", "Scene", content.merged_image),
            ("character", "Character", content.character_image),
            ("cutout", "Cut-out", content.cutout_image),
            ("background", "Background", content.background_image),
        )
        figures = [
            formatting.picture(name, label, file_url(image.name))
            for name, label, image in shown
            if image
        ]
        runs = list(content.session.stage_runs.all())
        pages, cast = pages_of(content, runs), cast_of(content, runs)
        if len(pages) > 1:
            figures = [
                formatting.picture("character", label, url)
                for one in cast
                for label, url in _cutouts(one)
                if url
            ]
            figures += [
                formatting.picture("scene", f"Page {page['number']}", page["image_url"])
                for page in pages
                if page["image_url"]
            ]
        joined = format_html_join("", "{}", zip(figures))
        return format_html('<div class="story-pictures">{}</div>', joined or formatting.NONE)

    @admin.display(description="Errors and warnings")
    def errors(self, content: GeneratedContent) -> SafeString:
        return formatting.items([*content.error_messages, *content.warnings])

    @admin.display(description="Models and seeds")
    def facts(self, content: GeneratedContent) -> SafeString:
        runs = content.session.stage_runs.filter(status=StageRun.Status.COMPLETED)
        plan = content.plan
        return formatting.facts(
            [(formatting.step_name(run.step, plan), details_of(run)) for run in runs]
        )


def _cutouts(one: dict[str, Any]) -> list[tuple[str, str | None]]:
    """The cut-outs of one of the cast with what each shows: the first, then its further poses."""
    name = one["name"] or one["kind"]
    poses = [(f"{name}, {each['pose']}", each["cutout_url"]) for each in one["poses"]]
    return [(name, one["cutout_url"]), *poses]


class ShareLinkInline(SeenWithSessions, ReadOnly, admin.TabularInline):
    """The links with which it can be read without an account."""

    model = ShareLink
    verbose_name_plural = "Links to share it"
    fields = readonly_fields = ("created_at", "expires_at")
    show_change_link = True


class WebhookDeliveryInline(ReadOnly, admin.TabularInline):
    """Deliveries to the session's webhook."""

    model = WebhookDelivery
    verbose_name_plural = "Webhook"
    fields = readonly_fields = (
        *("url", "status", "attempts", "answered", "error"),
        *("created_at", "next_attempt_at", "delivered_at"),
    )
    show_change_link = True

    def get_queryset(self, request: HttpRequest) -> QuerySet[WebhookDelivery]:
        return super().get_queryset(request).defer("body")


class SessionList(ChangeList):
    def get_results(self, request: HttpRequest) -> None:
        super().get_results(request)
        self.result_list = list(self.result_list)
        read_progress(self.result_list)


def _retry_from(stage: Stage) -> Callable[..., None]:
    name = formatting.words(stage)
    do, done = partial(services.retry_story, stage=stage), f"Queued again, from the {name} on"

    @admin.action(description=f"Retry from the {name}, with a new seed", permissions=["control"])
    def retry(
        model_admin: "StorySessionAdmin", request: HttpRequest, sessions: QuerySet[StorySession]
    ) -> None:
        model_admin.do_with_each(request, sessions, do, done)

    retry.__name__ = f"retry_from_{stage}"
    return retry


@admin.register(StorySession)
class StorySessionAdmin(PictureList, admin.ModelAdmin):
    """Sessions, the newest first. Their contents were generated, so they are read-only.

    The permission to change sessions allows cancelling and retrying them.
    """

    list_display = ("thumbnail", "prompt", "state", "seconds", "created")
    list_display_links = ("thumbnail", "prompt")
    list_filter = ("status", "content__processing_status", PresetFilter, "created_at")
    search_fields = ("session_id", "prompt_text", "content__story_text", "user__username")
    list_per_page = 25
    change_list_template = "stories/admin/sessions.html"
    change_form_template = "stories/admin/session.html"
    inlines = (GeneratedContentInline, ShareLinkInline, WebhookDeliveryInline)
    more = (
        *("session_id", "pages", "reader", "plan_only", "narration", "seed", "seeds_of_stages"),
        *("style", "preset", "revision", "worker"),
        *("claims", "worker_losses", "last_event", "webhook_url", "updated_at"),
    )
    fieldsets = (
        (None, {"fields": ("whole_prompt", "current_state", "timeline", "user", "created_at")}),
        ("More", {"classes": ("collapse",), "fields": more}),
    )
    readonly_fields = ("session_id", "seeds_of_stages", "last_event")
    actions = ("cancel", "retry", *map(_retry_from, RETRIED_STAGES))

    # Permissions

    def has_control_permission(self, request: HttpRequest) -> bool:
        """To cancel and retry. Not `has_change_permission`: there is nothing to edit."""
        return request.user.has_perm("stories.change_storysession")

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return admin.ModelAdmin.has_delete_permission(self, request, obj)

    # The database

    def get_queryset(self, request: HttpRequest) -> QuerySet[StorySession]:
        return super().get_queryset(request).select_related("content", "user")

    def get_changelist(self, request: HttpRequest, **kwargs: Any) -> type[ChangeList]:
        return SessionList

    def get_deleted_objects(self, objs: Any, request: HttpRequest) -> Deleted:
        """The sessions alone: Django would read and list every event of each."""
        sessions = list(objs[: pruning.BATCH] if isinstance(objs, QuerySet) else objs)
        what = "{}: {}, with its story, pictures, stages and events"
        named = [what.format(each, Truncator(each.prompt_text).chars(80)) for each in sessions]
        count = objs.count() if isinstance(objs, QuerySet) else len(sessions)
        return named_of(count, named), {"story sessions": count}, set(), []

    def delete_model(self, request: HttpRequest, obj: StorySession) -> None:
        self._delete([obj])

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[StorySession]) -> None:
        pks = list(queryset.values_list("pk", flat=True))
        for start in range(0, len(pks), pruning.BATCH):
            batch = pks[start : start + pruning.BATCH]
            self._delete(StorySession.objects.filter(pk__in=batch).select_related("content"))

    def _delete(self, sessions: Any) -> None:
        sessions = list(sessions)
        for session in sessions:
            if session.is_unfinished:
                self._attempt(services.cancel_story, session)
        pruning.delete_sessions(sessions)

    def get_inlines(self, request: HttpRequest, obj: StorySession | None) -> tuple[type, ...]:
        return self.inlines if obj and obj.webhook_url else self.inlines[:1]

    # The list

    @admin.display(description="Scene")
    def thumbnail(self, session: StorySession) -> SafeString:
        return formatting.thumbnail(session.content)

    @admin.display(description="Prompt", ordering="prompt_text")
    def prompt(self, session: StorySession) -> SafeString:
        shown = '<span class="story-prompt" dir="auto">{}</span><code>{}</code>'
        return format_html(shown, Truncator(session.prompt_text).chars(80), session.session_id)

    @admin.display(description="Status", ordering="status")
    def state(self, session: StorySession) -> SafeString:
        return formatting.state(session, session.content)

    @admin.display(description="Seconds", ordering="content__total_time_seconds")
    def seconds(self, session: StorySession) -> SafeString:
        if session.content.total_time_seconds is None:
            return formatting.NONE
        cached = formatting.from_cache(session.stage_runs.all())
        return format_html("{}{}", f"{session.content.total_time_seconds:.1f}", cached)

    @admin.display(description="Created", ordering="created_at")
    def created(self, session: StorySession) -> SafeString:
        user = formatting.NONE
        if session.user:
            link = '<a href="?user__id__exact={}" title="Only by this user">{}</a>'
            user = format_html(link, session.user_id, session.user)
        return format_html("{}<br>{}", user, formatting.moment(session.created_at))

    # The page of one session

    @admin.display(description="Prompt")
    def whole_prompt(self, session: StorySession) -> SafeString:
        return formatting.text(session.prompt_text)

    @admin.display(description="Status")
    def current_state(self, session: StorySession) -> SafeString:
        read_progress([session])
        return formatting.state(session, session.content)

    @admin.display(description="Stages")
    def timeline(self, session: StorySession) -> SafeString:
        return formatting.timeline(session, session.stage_runs.all())

    @admin.display(description="Seeds of retried stages")
    def seeds_of_stages(self, session: StorySession) -> SafeString:
        plan = session.content.plan
        seeds = {Step.parse(label): seed for label, seed in session.stage_seeds.items()}
        return formatting.facts([(formatting.step_name(step, plan), seeds[step]) for step in seeds])

    def change_view(
        self,
        request: HttpRequest,
        object_id: str,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> HttpResponse:
        session = self.get_object(request, unquote(object_id))
        extra = self._buttons(request, session) | self._edits(request, session) if session else {}
        return super().change_view(request, object_id, form_url, (extra_context or {}) | extra)

    def _edits(self, request: HttpRequest, session: StorySession) -> dict[str, Any]:
        """The takes that can be chosen from, and the revisions that can be brought back."""
        content = session.content
        if session.is_unfinished or not content.plan or not self.has_control_permission(request):
            return {}
        runs, kept = list(session.stage_runs.all()), list(session.takes.all())
        shown = [
            (
                f"Background of page {page['number']}",
                f"page/{page['number']}",
                page["background_takes"],
            )
            for page in pages_of(content, runs, kept)
        ]
        shown += [
            (f"Picture of {one['name'] or one['kind']}", f"cast/{one['id']}", one["takes"])
            for one in cast_of(content, runs, kept)
        ]
        return {
            "pages": range(1, len(content.plan["pages"]) + 1),
            "takes": [each for each in shown if len(each[2]) > 1],
            "revisions": revisions.of(session),
        }

    def _buttons(self, request: HttpRequest, session: StorySession) -> dict[str, Any]:
        """The actions that the session's state allows, with their labels."""
        if not self.has_control_permission(request):
            return {}
        if session.is_unfinished:
            return {"controls": [("cancel", "Cancel")]}
        result = session.content.processing_status
        complete = result == GeneratedContent.ProcessingStatus.COMPLETED
        stages = [(f"retry_from_{stage}", formatting.words(stage)) for stage in RETRIED_STAGES]
        return {"controls": [] if complete else [("retry", RETRY)], "retrying": stages}

    # Actions

    @admin.action(description="Cancel", permissions=["control"])
    def cancel(self, request: HttpRequest, sessions: QuerySet[StorySession]) -> None:
        self.do_with_each(request, sessions, services.cancel_story, "Cancelled")

    @admin.action(description=RETRY, permissions=["control"])
    def retry(self, request: HttpRequest, sessions: QuerySet[StorySession]) -> None:
        self.do_with_each(request, sessions, services.retry_story, "Queued again")

    def do_with_each(
        self, request: HttpRequest, sessions: QuerySet[StorySession], do: Do, done: str
    ) -> None:
        """Do something with each session and report the outcomes, refusals in their own words."""
        outcomes: defaultdict[str, list[str]] = defaultdict(list)
        for session in sessions.order_by("queued_at", "pk"):
            refusal = self._attempt(do, session)
            outcomes[refusal or f"{done}."].append(session.session_id)
            if not refusal:
                self.log_change(request, session, f"{done}.")
        for outcome, ids in outcomes.items():
            named = ", ".join(named_of(len(ids), ids[:MAX_NAMED]))
            level = messages.SUCCESS if outcome == f"{done}." else messages.WARNING
            self.message_user(request, f"{outcome} ({named})", level)

    def _attempt(self, do: Do, session: StorySession) -> str:
        """The reason of a refusal; empty if it was done."""
        try:
            do(session)
        except APIException as exc:
            return " ".join(sentences(exc.detail))
        except Interrupted as exc:
            return str(exc)
        except (StorySession.DoesNotExist, Revision.DoesNotExist):
            return GONE
        except Exception:
            # One failure must not stop the others.
            logger.exception("An action of the admin failed for %s", session)
            return SERVER_ERROR
        return ""

    # Own pages

    def get_urls(self) -> list[URLPattern]:
        wrapped = self.admin_site.admin_view
        return [
            path("queue/", wrapped(partial(queue_page, self)), name="stories_queue"),
            path("<int:pk>/control/", wrapped(self.control_view), name="stories_control"),
            path("<int:pk>/edit/", wrapped(self.edit_view), name="stories_edit"),
            path("<int:pk>/pages/", wrapped(self.new_page_view), name="stories_new_page"),
            path("<int:pk>/pages/<int:number>/", wrapped(self.page_view), name="stories_page"),
            path("<int:pk>/story/", wrapped(self.whole_view), name="stories_story"),
            *super().get_urls(),
        ]

    def page_view(self, request: HttpRequest, pk: int, number: int) -> HttpResponse:
        title = f"Page {number}"
        return change_form_view(self, request, pk, PageForm, title, number=number)

    def new_page_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        return change_form_view(self, request, pk, NewPageForm, "One page more")

    def whole_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        return change_form_view(self, request, pk, WholeForm, "Title, cover and looks")

    def edit_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Choose a take, move or delete a page, or bring a revision back, by a button.

        As in the API, only if nobody has changed the session since the page was shown.
        """
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        if not self.has_control_permission(request):
            raise PermissionDenied
        seen, asked = request.POST.get("revision", ""), request.POST
        if not seen.isdecimal():
            raise PermissionDenied
        user, expected = request.user, frozenset({int(seen)})
        if (number := asked.get("restore", "")).isdecimal():
            make = partial(revisions.restore, number=int(number))
            done = f"Revision {number} brought back"
        elif match := CHOICE.fullmatch(asked.get("choose", "")):
            take = int(match["take"])
            done = f"Take {take} chosen"
            if match["page"]:
                fields: dict[str, Any] = {"background_take": take}
                make = partial(change_page, number=int(match["page"]), fields=fields)
            else:
                fields = {"cast": [{"id": match["who"], "take": take}]}
                make = partial(change_story, fields=fields)
        elif match := MOVE.fullmatch(asked.get("page", "")):
            done, make = moved_page(int(match["page"]), match["what"])
        else:
            raise PermissionDenied
        do = partial(services.edit_story, make=make, expected=expected, user=user)
        self.do_with_each(request, self.get_queryset(request).filter(pk=pk), do, done)
        return HttpResponseRedirect(reverse("admin:stories_storysession_change", args=[pk]))

    def control_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Run an action of the list on one session, from a button on its page."""
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        action = self.get_actions(request).get(request.POST.get("action", ""))
        if not action or action[1] == "delete_selected":
            raise PermissionDenied
        action[0](self, request, self.get_queryset(request).filter(pk=pk))
        return HttpResponseRedirect(reverse("admin:stories_storysession_change", args=[pk]))
