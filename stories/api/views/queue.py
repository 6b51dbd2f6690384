"""Everybody's unfinished stories, for staff."""

from datetime import datetime

from django.db.models import Prefetch
from django.utils import timezone
from rest_framework.exceptions import PermissionDenied
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from stories.api.permissions import sees_all
from stories.api.schema import sessions as schema
from stories.api.serializers.sessions import QueueSerializer
from stories.models import StageRun, StorySession
from stories.sessions import estimates, queue

MAX_LISTED = 100


@schema.read_queue
class QueueView(APIView):
    """Who waits, and what runs: for staff who may see everybody's stories."""

    throttle_scope = "sessions"

    def get(self, request: Request) -> Response:
        if not sees_all(request.user):
            raise PermissionDenied
        queues = queue.stats().values()
        running = _unfinished(StorySession.Status.PROCESSING, "started_at", "pk")
        waiting = _unfinished(StorySession.Status.PENDING, *queue.ORDER)
        shown = {
            "waiting": sum(each.waiting for each in queues),
            "running": sum(each.running for each in queues),
            "stories": [*running, *waiting],
        }
        return Response(QueueSerializer(shown).data)


def _unfinished(status: str, *order: str) -> list[StorySession]:
    """The first sessions of this status, with what the serializer shows of them."""
    rows = StorySession.objects.filter(status=status).order_by(*order)
    # Without the outputs, of which one may be a whole story.
    runs = Prefetch("stage_runs", StageRun.objects.defer("facts"))
    sessions = list(rows.select_related("content", "user").prefetch_related(runs)[:MAX_LISTED])
    positions, now = queue.queue_positions() if sessions else {}, timezone.now()
    for session in sessions:
        begun = session.started_at if status == StorySession.Status.PROCESSING else None
        session.position = None if begun else positions.get(session.pk)
        session.percent = estimates.percent_of(session, session.stage_runs.all())
        session.waiting_seconds = _seconds(session.queued_at, begun or now)
        session.running_seconds = _seconds(begun, now) if begun else None
    return sessions


def _seconds(start: datetime, end: datetime) -> float:
    return round(max((end - start).total_seconds(), 0.0), 1)
