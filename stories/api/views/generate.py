"""Generate a story, wait for it as long as the client does, cancel it, generate stages again."""

from functools import partial

from django.utils import timezone
from rest_framework import status
from rest_framework.generics import GenericAPIView
from rest_framework.request import Request
from rest_framework.response import Response

from stories.api.http.disconnect import client_disconnected
from stories.api.http.etags import known_revisions, with_etag
from stories.api.http.negotiation import ShallowJSONParser
from stories.api.http.preferences import answer, idempotency_key, seconds_to_wait
from stories.api.permissions import visible_characters, visible_session
from stories.api.schema import stories as schema
from stories.api.serializers.stories import RetrySerializer, StoryRequestSerializer
from stories.api.throttling import owner_of, waiting
from stories.exceptions import UNEXPECTED, QueueFull
from stories.models import GeneratedContent
from stories.services import cancel_story, retry_story, submit
from stories.sessions import estimates
from stories.sessions.payload import StorySerializer
from stories.sessions.submission import Submission
from stories.waiting import wait_for_story, waiting_slot


@schema.generate_story
class GenerateStoryView(GenericAPIView):
    """Generate one illustrated story.

    Answers when the story is ready, which takes seconds to minutes, or earlier with `Prefer` or
    `wait`. After a 429 or 503 try again after the seconds in Retry-After, with an Idempotency-Key
    if the first request may have arrived.
    """

    throttle_scope = "generate"
    parser_classes = (ShallowJSONParser,)
    serializer_class = StoryRequestSerializer

    def post(self, request: Request) -> Response:
        seconds = seconds_to_wait(request)
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        submission = Submission(
            **serializer.validated_data,
            **owner_of(request),
            idempotency_key=idempotency_key(request),
        )
        to_the_end = seconds is None
        with (
            waiting(request, to_the_end=to_the_end) as may_wait,
            waiting_slot(to_the_end=to_the_end) as has_slot,
        ):
            if to_the_end and not has_slot:
                raise QueueFull(estimates.seconds_before(submission.preset, ahead=0))
            session, replayed = submit(
                submission, waits=to_the_end, library=visible_characters(request.user)
            )
            session = wait_for_story(
                session,
                seconds if has_slot and may_wait else 0.0,
                is_disconnected=partial(client_disconnected, request),
                is_shared=bool(submission.idempotency_key),
            )
        response = answer(request, session)
        if replayed:
            response["Idempotency-Replayed"] = "true"
        return response

    def handle_exception(self, exc: Exception) -> Response:
        """Give an internal error the shape that the contract has for failures."""
        response = super().handle_exception(exc)
        if response.status_code == status.HTTP_500_INTERNAL_SERVER_ERROR:
            failed = GeneratedContent.ProcessingStatus.FAILED
            response.data = {"session_id": None, "processing_status": failed, "seed": None}
            response.data |= {"error_messages": [UNEXPECTED], "timestamp": timezone.now()}
        return response


@schema.cancel_session
class CancelView(GenericAPIView):
    """Cancel a story that has not ended.

    Removes it from the queue, or stops it within one token or denoising step. The outputs of its
    completed stages stay readable.
    """

    throttle_scope = "sessions"
    serializer_class = StorySerializer

    def post(self, request: Request, session_id: str) -> Response:
        session = cancel_story(visible_session(request, session_id, "change"))
        return Response(self.get_serializer(session).data)


@schema.retry_session
class RetryView(GenericAPIView):
    """Run stages of an ended story again.

    Without a stage: all that are not completed. With a stage: that one and the ones that depend on
    it, with a new seed. The other outputs stay, and the earlier pictures are takes that can be
    chosen. With an If-Match only if the story is what the client knows.
    """

    throttle_scope = "generate"
    parser_classes = (ShallowJSONParser,)
    serializer_class = RetrySerializer

    def post(self, request: Request, session_id: str) -> Response:
        session = visible_session(request, session_id, "change")
        seconds = seconds_to_wait(request) or 0.0
        expected = known_revisions(request, required=False)
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        user = request.user if request.user.is_authenticated else None
        with waiting_slot(to_the_end=False) as has_slot:
            session = retry_story(
                session, user=user, expected=expected, **serializer.validated_data
            )
            session = wait_for_story(
                session,
                seconds if has_slot else 0.0,
                is_disconnected=partial(client_disconnected, request),
            )
        return with_etag(answer(request, session), session)
