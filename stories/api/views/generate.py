"""POST a prompt: validate, put it into line, wait as long as the client does, answer."""

from django.conf import settings
from django.utils import timezone
from rest_framework import status
from rest_framework.generics import GenericAPIView
from rest_framework.request import Request
from rest_framework.response import Response

from stories.api import schema
from stories.api.disconnect import client_disconnected
from stories.api.parsers import ShallowJSONParser
from stories.api.preferences import answer, idempotency_key, seconds_to_wait
from stories.api.serializers import StoryRequestSerializer
from stories.exceptions import UNEXPECTED, AlreadyEnded, LengthRequired
from stories.models import GeneratedContent, StorySession
from stories.services import cancel_story, submit
from stories.sessions.submission import Submission
from stories.waiting import give_up_waiting, wait_a_while, wait_for


@schema.generate_story
class GenerateStoryView(GenericAPIView):
    """Tell and illustrate one story; answers when it is done, or before if asked to."""

    throttle_scope = "generate"
    parser_classes = (ShallowJSONParser,)
    serializer_class = StoryRequestSerializer

    def post(self, request: Request) -> Response:
        if "Transfer-Encoding" in request.headers:
            raise LengthRequired
        seconds = seconds_to_wait(request)
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        submission = Submission(
            **serializer.validated_data,
            user=request.user if request.user.is_authenticated else None,
            idempotency_key=idempotency_key(request),
        )
        session, replayed = submit(submission, waits=seconds is None)
        if seconds is None:
            session = self._wait(request, session, keeps_on=bool(submission.idempotency_key))
        else:
            session = wait_a_while(session, seconds)
        response = answer(request, session)
        if replayed:
            response["Idempotency-Replayed"] = "true"
        return response

    def _wait(self, request: Request, session: StorySession, *, keeps_on: bool) -> StorySession:
        """Wait to the end. `keeps_on`: a client that leaves will ask again, by its key."""
        listens = settings.STORYGEN["CANCEL_ON_DISCONNECT"] and not keeps_on
        gone = False

        def is_disconnected() -> bool:
            nonlocal gone
            gone = listens and client_disconnected(request)
            return gone

        session = wait_for(
            session, settings.STORYGEN["DEADLINE_SECONDS"], is_disconnected=is_disconnected
        )
        if not session.is_unfinished or keeps_on:
            return session
        if not gone:
            return give_up_waiting(session)
        try:
            return cancel_story(session)
        except AlreadyEnded:
            return session

    def handle_exception(self, exc: Exception) -> Response:
        """A mistake of ours is told in the shape in which the contract tells failures."""
        response = super().handle_exception(exc)
        if response.status_code == status.HTTP_500_INTERNAL_SERVER_ERROR:
            response.data = {
                "session_id": None,
                "processing_status": GeneratedContent.ProcessingStatus.FAILED,
                "error_messages": [UNEXPECTED],
                "seed": None,
                "timestamp": timezone.now(),
            }
        return response
