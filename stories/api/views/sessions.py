"""Sessions: list, read, delete, cancel, retry, sign links to them."""

from datetime import UTC, datetime
from functools import partial
from urllib.parse import urlencode

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db.models import QuerySet
from django.urls import reverse
from django_filters import rest_framework as filters
from rest_framework.generics import GenericAPIView, ListAPIView, RetrieveDestroyAPIView
from rest_framework.request import Request
from rest_framework.response import Response

from stories.api import schema
from stories.api.authentication import sign
from stories.api.disconnect import client_disconnected
from stories.api.parsers import ShallowJSONParser
from stories.api.permissions import visible_session, visible_sessions
from stories.api.preferences import answer, seconds_to_wait
from stories.api.serializers import RetrySerializer, SignedLinksSerializer
from stories.models import GeneratedContent, StorySession
from stories.services import cancel_story, delete_story, retry_story
from stories.sessions.payload import SessionLineSerializer, StorySerializer
from stories.waiting import wait_for_story, waiting_slot

# Times that some time zone puts before the year 1 or after 9999 are refused.
IN_ANY_ZONE = (
    MinValueValidator(datetime(1, 1, 2, tzinfo=UTC)),
    MaxValueValidator(datetime(9999, 12, 30, tzinfo=UTC)),
)


class SessionFilter(filters.FilterSet):
    """By status and by the time of the request (ISO 8601; without a zone, UTC)."""

    processing_status = filters.ChoiceFilter(
        field_name="content__processing_status", choices=GeneratedContent.ProcessingStatus.choices
    )
    created_after = filters.IsoDateTimeFilter(
        "created_at", "gte", label="Created after", validators=IN_ANY_ZONE
    )
    created_before = filters.IsoDateTimeFilter(
        "created_at", "lt", label="Created before", validators=IN_ANY_ZONE
    )

    class Meta:
        model = StorySession
        fields = ("status",)


@schema.session_list
class SessionListView(ListAPIView):
    """The sessions that the user may see, the newest first."""

    throttle_scope = "sessions"
    queryset = StorySession.objects.none()  # for the schema
    serializer_class = SessionLineSerializer
    filterset_class = SessionFilter

    def get_queryset(self) -> QuerySet[StorySession]:
        return visible_sessions(self.request.user)


@schema.session_detail
class SessionDetailView(RetrieveDestroyAPIView):
    """One session in its present state; deleting it deletes its files."""

    throttle_scope = "sessions"
    serializer_class = StorySerializer

    def get_object(self) -> StorySession:
        action = "delete" if self.request.method == "DELETE" else "view"
        return visible_session(self.request, self.kwargs["session_id"], action)

    def perform_destroy(self, instance: StorySession) -> None:
        delete_story(instance)


@schema.cancel_session
class CancelView(GenericAPIView):
    """Cancel a story: it leaves the queue, or stops at its next token or denoising step."""

    throttle_scope = "sessions"
    serializer_class = StorySerializer

    def post(self, request: Request, session_id: str) -> Response:
        session = cancel_story(visible_session(request, session_id, "change"))
        return Response(self.get_serializer(session).data)


@schema.retry_session
class RetryView(GenericAPIView):
    """Run a stage again, with those that depend on it; the other outputs stay."""

    throttle_scope = "generate"
    parser_classes = (ShallowJSONParser,)
    serializer_class = RetrySerializer

    def post(self, request: Request, session_id: str) -> Response:
        session = visible_session(request, session_id, "change")
        seconds = seconds_to_wait(request) or 0.0
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        user = request.user if request.user.is_authenticated else None
        with waiting_slot(to_the_end=False) as has_slot:
            session = retry_story(session, user=user, **serializer.validated_data)
            session = wait_for_story(
                session,
                seconds if has_slot else 0.0,
                is_disconnected=partial(client_disconnected, request),
            )
        return answer(request, session)


@schema.sign_session
class SignView(GenericAPIView):
    """Links to a session's pictures and events that need no other authentication for a while."""

    throttle_scope = "sessions"
    serializer_class = SignedLinksSerializer

    def post(self, request: Request, session_id: str) -> Response:
        session = visible_session(request, session_id)
        signature, expires_at = sign(session_id, request.user)
        query = urlencode({"sig": signature})
        urls = StorySerializer(session).data["image_urls"]
        links = {
            "image_urls": {name: url and f"{url}?{query}" for name, url in urls.items()},
            "events_url": f"{reverse('session-events', args=[session_id])}?{query}",
            "expires_at": expires_at,
        }
        return Response(links)
