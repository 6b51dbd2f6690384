"""The admin's queue page: workers, running stories and queued stories."""

from datetime import datetime
from typing import Any

from django.contrib.admin import ModelAdmin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils import timezone

from stories.admin import formatting
from stories.admin.base import stage_runs
from stories.models import StorySession, Worker
from stories.sessions import estimates, leases, queue

# Stories that the page lists; it says how many more there are.
MAX_SHOWN = 100
REFRESH_SECONDS = 5


def queue_page(model_admin: ModelAdmin, request: HttpRequest) -> HttpResponse:
    """Workers, running stories and queued stories; the browser reloads it every few seconds."""
    if not model_admin.has_view_permission(request):
        raise PermissionDenied
    now = timezone.now()
    queues = queue.stats()
    waiting = _waiting(now)
    context = model_admin.admin_site.each_context(request) | {
        "title": "Queue",
        "opts": model_admin.opts,
        "media": model_admin.media,
        "presets": [
            {
                "name": preset,
                "queue": each,
                "next": formatting.duration(estimates.seconds_before(preset, ahead=each.waiting)),
            }
            for preset, each in sorted(queues.items())
        ],
        "running": _running(now),
        "waiting": waiting,
        "more": max(sum(each.waiting for each in queues.values()) - len(waiting), 0),
        "workers": _workers(now),
    }
    request.current_app = model_admin.admin_site.name
    response = TemplateResponse(request, "stories/admin/queue.html", context)
    response["Refresh"] = str(REFRESH_SECONDS)
    return response


def _running(now: datetime) -> list[dict[str, Any]]:
    running = StorySession.objects.filter(status=StorySession.Status.PROCESSING)
    sessions = running.select_related("user").prefetch_related(stage_runs())
    return [
        {
            "session": session,
            "progress": formatting.progress(session, session.stage_runs.all()),
            "since": _since(session.started_at or now, now),
        }
        for session in sessions.order_by("started_at", "pk")[:MAX_SHOWN]
    ]


def _waiting(now: datetime) -> list[dict[str, Any]]:
    positions = queue.queue_positions()
    sessions = StorySession.objects.filter(status=StorySession.Status.PENDING)
    return [
        {
            "session": session,
            "position": positions.get(session.pk),
            "since": _since(session.queued_at, now),
        }
        for session in sessions.select_related("user").order_by(*queue.ORDER)[:MAX_SHOWN]
    ]


def _workers(now: datetime) -> list[dict[str, Any]]:
    return [
        {
            "worker": worker,
            "state": formatting.badge(leases.state_of(worker)),
            "memory": formatting.bytes_of(worker.memory_bytes),
            "seen": _since(worker.seen_at, now),
        }
        for worker in Worker.objects.select_related("session").order_by("preset", "name")
    ]


def _since(then: datetime, now: datetime) -> str:
    return formatting.duration((now - then).total_seconds())
