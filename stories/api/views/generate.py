"""POST a prompt: validate it, put it into the queue, wait as long as the client does, answer."""

from functools import partial

from django.utils import timezone
from rest_framework import status
from rest_framework.generics import GenericAPIView
from rest_framework.request import Request
from rest_framework.response import Response

from stories.api import schema
from stories.api.http.disconnect import client_disconnected
from stories.api.http.preferences import answer, idempotency_key, seconds_to_wait
from stories.api.permissions import visible_characters
from stories.api.serializers import ShallowJSONParser, StoryRequestSerializer
from stories.api.throttling import owner_of, waiting
from stories.exceptions import UNEXPECTED, QueueFull
from stories.models import GeneratedContent
from stories.services import submit
from stories.sessions import estimates
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
