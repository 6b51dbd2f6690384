"""Sessions: list, read, change, delete, sign links to them."""

from datetime import UTC, datetime
from functools import partial
from typing import Any
from urllib.parse import urlencode

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db.models import QuerySet
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.views.decorators.gzip import gzip_page
from django_filters import rest_framework as filters
from django_filters.rest_framework import DjangoFilterBackend
from rest_framework import status
from rest_framework.generics import GenericAPIView, ListAPIView
from rest_framework.request import Request
from rest_framework.response import Response

from stories.api.authentication import sign
from stories.api.http.etags import with_etag
from stories.api.permissions import visible_session, visible_sessions
from stories.api.schema import sessions as schema
from stories.api.schema.editing import change_session
from stories.api.search import WordSearch
from stories.api.serializers.editing import StoryChangeSerializer
from stories.api.serializers.sessions import SignedLinksSerializer
from stories.api.views.editing import EditView
from stories.editing.story import change_story
from stories.models import GeneratedContent, StorySession
from stories.services import delete_story
from stories.sessions.payload import SessionLineSerializer, StorySerializer

# Times that some time zone puts before the year 1 or after 9999 are refused.
IN_ANY_ZONE = (
    MinValueValidator(datetime(1, 1, 2, tzinfo=UTC)),
    MaxValueValidator(datetime(9999, 12, 30, tzinfo=UTC)),
)
YES_OR_NO = (("true", "true"), ("false", "false"))


class SessionFilter(filters.FilterSet):
    """By status, by what was asked for, and by when (ISO 8601; without a zone, UTC)."""

    processing_status = filters.ChoiceFilter(
        field_name="content__processing_status", choices=GeneratedContent.ProcessingStatus.choices
    )
    created_after = filters.IsoDateTimeFilter(
        "created_at", "gte", label="Created after", validators=IN_ANY_ZONE
    )
    created_before = filters.IsoDateTimeFilter(
        "created_at", "lt", label="Created before", validators=IN_ANY_ZONE
    )
    owner = filters.CharFilter("user__username", label="The user name of its owner")
    min_pages = filters.NumberFilter(
        "pages", "gte", label="Pages that were asked for, at least", min_value=1, max_value=999
    )
    max_pages = filters.NumberFilter(
        "pages", "lte", label="Pages that were asked for, at most", min_value=1, max_value=999
    )
    narration = filters.ChoiceFilter(choices=YES_OR_NO, method="whether", label="Read aloud")
    # What it selects is up to the view, because without it the trash is not listed.
    trashed = filters.ChoiceFilter(choices=YES_OR_NO, method="leave", label="In the trash")

    def whether(
        self, rows: QuerySet[StorySession], name: str, value: str
    ) -> QuerySet[StorySession]:
        return rows.filter(**{name: value == "true"})

    def leave(self, rows: QuerySet[StorySession], name: str, value: str) -> QuerySet[StorySession]:
        return rows

    class Meta:
        model = StorySession
        fields = ("status", "style")


class StorySearch(WordSearch):
    """Stories with all of these words in their prompt, title or text; at most ten count."""

    search_description = "Words that are in the prompt, the title or the story."


@schema.session_list
@method_decorator(gzip_page, "dispatch")
class SessionListView(ListAPIView):
    """List the sessions that you may see, the newest first."""

    throttle_scope = "sessions"
    queryset = StorySession.objects.none()  # for the schema
    serializer_class = SessionLineSerializer
    filterset_class = SessionFilter
    filter_backends = (DjangoFilterBackend, StorySearch)
    search_fields = ("prompt_text", "content__plan__title", "content__story_text")

    def get_queryset(self) -> QuerySet[StorySession]:
        trashed = self.request.query_params.get("trashed") == "true"
        return visible_sessions(self.request.user, trashed=trashed).select_related("user")


@schema.read_session
@change_session
@schema.delete_session
class SessionDetailView(EditView):
    """Read one session in its present state."""

    serializer_class = StorySerializer

    def get(self, request: Request, session_id: str) -> Response:
        session = visible_session(request, session_id)
        return with_etag(Response(self.get_serializer(session).data), session)

    def patch(self, request: Request, session_id: str) -> Response:
        """Change the title, the cover or the cast of a story by hand.

        For a title or a cover nothing is drawn. Another look draws that character again, in the
        queue; another `take` of a character is put on its pages.
        """
        session, expected = self.session_to_change(session_id)
        fields = self.sent(StoryChangeSerializer)
        return self.changed(session, expected, partial(change_story, fields=fields))

    def delete(self, request: Request, session_id: str) -> Response:
        """Delete one session and its files, whether or not it is in the trash.

        Users delete their own sessions, and sessions without an owner where anonymous use is on;
        staff need the permission to delete sessions.
        """
        delete_story(visible_session(request, session_id, "delete", trashed=None))
        return Response(status=status.HTTP_204_NO_CONTENT)


@schema.sign_session
class SignView(GenericAPIView):
    """Get links to a session's pictures and events that need no header.

    For `<img>` and `EventSource` in pages of other origins, which cannot send a token. The links
    are valid for an hour, or until the user's password changes; everybody who has one can use it.
    """

    throttle_scope = "sessions"
    serializer_class = SignedLinksSerializer

    def post(self, request: Request, session_id: str) -> Response:
        session = visible_session(request, session_id)
        signature, expires_at = sign(session_id, request.user)
        query = urlencode({"sig": signature})
        story = StorySerializer(session).data

        def signed(url: str | None) -> str | None:
            return url and f"{url}?{query}"

        def pictures(shown: dict[str, Any]) -> dict[str, str | None]:
            return {name: signed(shown[name]) for name in ("image_url", "cutout_url")}

        links = {
            "image_urls": {name: signed(url) for name, url in story["image_urls"].items()},
            "pages": [
                {"number": page["number"]}
                | {
                    name: signed(page[name])
                    for name in ("image_url", "background_url", "audio_url")
                }
                for page in story["pages"]
            ],
            "cast": [
                {"id": one["id"]}
                | pictures(one)
                | {"poses": [{"pose": each["pose"]} | pictures(each) for each in one["poses"]]}
                for one in story["cast"]
            ],
            "events_url": f"{reverse('session-events', args=[session_id])}?{query}",
            "expires_at": expires_at,
        }
        return Response(links)
