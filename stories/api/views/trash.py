"""Sessions into the trash, and back."""

from collections.abc import Callable

from rest_framework.generics import GenericAPIView
from rest_framework.request import Request
from rest_framework.response import Response

from stories.api.http.negotiation import ShallowJSONParser
from stories.api.permissions import deletable_sessions
from stories.api.schema import sessions as schema
from stories.api.serializers.sessions import SessionIdsSerializer
from stories.models import StorySession
from stories.services import restore_stories, trash_stories

Move = Callable[[list[StorySession]], set[str]]


class _TrashView(GenericAPIView):
    throttle_scope = "sessions"
    parser_classes = (ShallowJSONParser,)
    serializer_class = SessionIdsSerializer

    def moved(self, request: Request, move: Move, *, trashed: bool) -> Response:
        """Move those of the sessions that are sent and are in the trash or not."""
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        ids = serializer.validated_data["session_ids"]
        found = move(deletable_sessions(request.user, ids, trashed=trashed))
        moved = [session_id for session_id in dict.fromkeys(ids) if session_id in found]
        return Response({"session_ids": moved})


@schema.trash_sessions
class TrashView(_TrashView):
    """Put sessions into the trash."""

    def post(self, request: Request) -> Response:
        """Put sessions that have ended into the trash.

        From then on nothing shows them but the list of the trash (`?trashed=true`); links to share
        them lead nowhere. They are deleted after STORYGEN_TRASH_DAYS, and can be restored until
        then. The answer has the ids of those that were moved: unfinished sessions stay, and what
        you do not see is passed over.
        """
        return self.moved(request, trash_stories, trashed=False)


@schema.restore_sessions
class UntrashView(_TrashView):
    """Restore sessions from the trash."""

    def post(self, request: Request) -> Response:
        """Restore sessions from the trash, as they were, with the links to share them.

        The answer has the ids of those that were moved.
        """
        return self.moved(request, restore_stories, trashed=True)
