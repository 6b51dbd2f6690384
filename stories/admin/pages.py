"""Pages of the admin that are no list and no form of one model: the line, and making room."""

import time
from datetime import timedelta
from typing import Any

from django import forms
from django.contrib import messages
from django.contrib.admin import ModelAdmin
from django.core.exceptions import PermissionDenied
from django.db.models import Count, Prefetch, Sum
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils import timezone

from stories.admin import formatting as looks
from stories.files import stage_cache
from stories.models import CacheEntry, StageRun, StorySession, Worker
from stories.sessions import estimates, leases, pruning, queue

# Stories that the page of the line names; how many more there are it says.
MOST_SHOWN = 100
REFRESH_SECONDS = 5
# How long one request may go on deleting.
DELETING_SECONDS = 20


def without_facts() -> Prefetch:
    """A session's stage runs without what they made, which may be a whole story."""
    return Prefetch("stage_runs", StageRun.objects.order_by("started_at").defer("facts"))


def line_page(model_admin: ModelAdmin, request: HttpRequest) -> HttpResponse:
    """Who waits, who is at work, and on what."""
    if not model_admin.has_view_permission(request):
        raise PermissionDenied
    now = timezone.now()
    lines = queue.lines()
    unfinished = StorySession.objects.select_related("user").defer("request_digest")
    running = [
        {
            "session": session,
            "progress": looks.progress(session, session.stage_runs.all()),
            "since": looks.duration((now - (session.started_at or now)).total_seconds()),
        }
        for session in unfinished.filter(status=StorySession.Status.PROCESSING)
        .order_by("started_at", "pk")
        .prefetch_related(without_facts())[:MOST_SHOWN]
    ]
    places = queue.queue_positions()
    waiting = [
        {
            "session": session,
            "place": places.get(session.pk),
            "since": looks.duration((now - session.queued_at).total_seconds()),
        }
        for session in unfinished.filter(status=StorySession.Status.PENDING).order_by(
            "queued_at", "pk"
        )[:MOST_SHOWN]
    ]
    workers = [
        {
            "worker": worker,
            "state": looks.badge(leases.state_of(worker)),
            "memory": looks.bytes_of(worker.memory_bytes),
            "seen": looks.duration((now - worker.seen_at).total_seconds()),
        }
        for worker in Worker.objects.select_related("session").order_by("preset", "name")
    ]
    presets = [
        {
            "name": preset,
            "line": line,
            "next": looks.duration(estimates.seconds_before(preset, ahead=line.waiting)),
        }
        for preset, line in sorted(lines.items())
    ]
    all_waiting = sum(line.waiting for line in lines.values())
    context = {
        "presets": presets,
        "running": running,
        "waiting": waiting,
        "more": max(all_waiting - len(waiting), 0),
        "workers": workers,
    }
    response = _page(model_admin, request, "stories/admin/line.html", "The line", context)
    response["Refresh"] = str(REFRESH_SECONDS)
    return response


class PruneForm(forms.Form):
    """Which stories are to go."""

    days = forms.FloatField(
        label="Ended more than so many days ago", min_value=0, max_value=36500, required=False
    )
    keep = forms.IntegerField(
        label="But never the newest so many", min_value=0, max_value=10**9, required=False
    )
    failed_only = forms.BooleanField(label="Only failed and cancelled ones", required=False)

    def clean(self) -> dict[str, Any]:
        given = super().clean()
        if not self.errors and given["days"] is None and given["keep"] is None:
            raise forms.ValidationError("Say how old, or how many stay.")
        return given

    def sessions(self):
        days = self.cleaned_data["days"]
        return pruning.prunable(
            older_than=None if days is None else timedelta(days=days),
            keep=self.cleaned_data["keep"],
            failed_only=self.cleaned_data["failed_only"],
        )


class CacheForm(forms.Form):
    """How much may stay in the stage cache."""

    megabytes = forms.FloatField(
        label="So many megabytes stay, the latest used ones", min_value=0, max_value=1e9
    )


def room_page(model_admin: ModelAdmin, request: HttpRequest) -> HttpResponse:
    """Delete stories that have had their time, and make the stage cache smaller.

    The first press of a button says what would go, the second deletes it.
    """
    if not model_admin.has_delete_permission(request):
        raise PermissionDenied
    asked = request.POST.get("form")
    stories = PruneForm(request.POST if asked == "stories" else None)
    cache = CacheForm(request.POST if asked == "cache" else None)
    confirmed = "confirmed" in request.POST
    context: dict[str, Any] = {}
    if asked == "stories" and stories.is_valid():
        if confirmed:
            _delete_stories(model_admin, request, stories)
            return HttpResponseRedirect(request.path)
        context["stories_to_go"] = stories.sessions().count()
    elif asked == "cache" and cache.is_valid():
        size = round(cache.cleaned_data["megabytes"] * 1e6)
        if confirmed:
            _make_cache_smaller(model_admin, request, size)
            return HttpResponseRedirect(request.path)
        context["cache_to_go"] = looks.bytes_of(max(_held()["bytes"] - size, 0))
    held = _held()
    context |= {
        "stories": stories,
        "cache": cache,
        "entries": held["entries"],
        "held": looks.bytes_of(held["bytes"]),
        "limit": looks.bytes_of(stage_cache.limit()),
        "cache_enabled": stage_cache.enabled(),
    }
    return _page(model_admin, request, "stories/admin/room.html", "Make room", context)


def _held() -> dict[str, int]:
    held = CacheEntry.objects.aggregate(entries=Count("pk"), bytes=Sum("bytes"))
    return {name: value or 0 for name, value in held.items()}


def _delete_stories(model_admin: ModelAdmin, request: HttpRequest, form: PruneForm) -> None:
    deleted, end = 0, time.monotonic() + DELETING_SECONDS
    while batch := list(form.sessions()[: pruning.BATCH]):
        deleted += pruning.delete_sessions(batch)
        if time.monotonic() > end:
            left = form.sessions().count()
            model_admin.message_user(
                request, f"{left} more are to go: delete again.", messages.WARNING
            )
            break
    model_admin.message_user(request, f"Deleted with all files: {deleted}.", messages.SUCCESS)


def _make_cache_smaller(model_admin: ModelAdmin, request: HttpRequest, size: int) -> None:
    try:
        pruned = stage_cache.prune(size)
    except OSError as exc:
        message = f"A file could not be removed: {exc.strerror or 'the storage refused it'}."
        model_admin.message_user(request, message, messages.ERROR)
    else:
        message = f"Removed from the cache: {pruned.entries}, {looks.bytes_of(pruned.bytes)}."
        model_admin.message_user(request, message, messages.SUCCESS)


def _page(
    model_admin: ModelAdmin,
    request: HttpRequest,
    template: str,
    title: str,
    context: dict[str, Any],
) -> TemplateResponse:
    whole = model_admin.admin_site.each_context(request) | {
        "title": title,
        "opts": model_admin.opts,
        "media": model_admin.media,
    }
    request.current_app = model_admin.admin_site.name
    return TemplateResponse(request, template, whole | context)
