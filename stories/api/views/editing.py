"""Changes of a story by hand: its pages, its cast, its title; and earlier revisions."""

from functools import partial
from typing import Any

from django.urls import reverse
from rest_framework import status
from rest_framework.exceptions import NotFound
from rest_framework.generics import GenericAPIView
from rest_framework.request import Request
from rest_framework.response import Response

from orchestrator.plan import ROLES
from stories.api.http.etags import known_revisions, with_etag
from stories.api.http.negotiation import ShallowJSONParser
from stories.api.permissions import visible_characters, visible_session
from stories.api.schema import editing as schema
from stories.api.serializers.editing import (
    CutFigureSerializer,
    NewMemberSerializer,
    NewPageSerializer,
    PageChangeSerializer,
    PageOrderSerializer,
    RevisionSerializer,
)
from stories.characters.playing import member_of, told
from stories.editing import cast, composing, pages, revisions
from stories.editing.book import Book
from stories.editing.edits import Make
from stories.models import Revision, StorySession
from stories.services import edit_story
from stories.sessions.payload import StorySerializer
from stories.sessions.submission import refuse_change, refuse_texts


class EditView(GenericAPIView):
    """What the views that change a story have in common."""

    throttle_scope = "sessions"
    parser_classes = (ShallowJSONParser,)

    def session_to_change(self, session_id: str) -> tuple[StorySession, frozenset[int] | None]:
        """The session, and the revisions that the client knows."""
        session = visible_session(self.request, session_id, "change")
        return session, known_revisions(self.request, required=True)

    def sent(self, serializer: type | None = None) -> dict[str, Any]:
        """The validated body; refused if it tells what is for no child."""
        serializer = (serializer or self.get_serializer_class())(data=self.request.data)
        serializer.is_valid(raise_exception=True)
        refuse_change(serializer.validated_data)
        return serializer.validated_data

    def changed(
        self,
        session: StorySession,
        expected: frozenset[int] | None,
        make: Make,
        code: int = status.HTTP_200_OK,
    ) -> Response:
        """Change it: the story as it is then; 202 if something of it is to be drawn first."""
        user = self.request.user if self.request.user.is_authenticated else None
        session = edit_story(session, make, expected=expected, user=user)
        headers = {}
        if session.is_unfinished:
            code = status.HTTP_202_ACCEPTED
            headers["Location"] = reverse("session-detail", args=[session.session_id])
        return with_etag(Response(StorySerializer(session).data, code, headers=headers), session)


@schema.add_page
@schema.order_pages
class PagesView(EditView):
    """Add a page to a story.

    What is left out is as on the page before it. A page in a place that the story has already is
    composed at once; a new place is drawn first.
    """

    serializer_class = NewPageSerializer

    def post(self, request: Request, session_id: str) -> Response:
        session, expected = self.session_to_change(session_id)
        fields = self.sent()
        make = partial(pages.insert_page, after=fields.pop("after", None), fields=fields)
        return self.changed(session, expected, make, status.HTTP_201_CREATED)

    def patch(self, request: Request, session_id: str) -> Response:
        """Put the pages of a story into another order.

        Nothing is drawn or composed again. The cover stays the same page.
        """
        session, expected = self.session_to_change(session_id)
        order = self.sent(PageOrderSerializer)["order"]
        return self.changed(session, expected, partial(pages.order_pages, order=order))


@schema.change_page
@schema.delete_page
class PageView(EditView):
    """Change a page of a story by hand.

    Only what depends on the change is made again: nothing for a text, the page's picture at once
    for `placement`, `light` or `background_take`, and for another place, time or cast what a model
    has to draw, in the queue.
    """

    serializer_class = PageChangeSerializer

    def patch(self, request: Request, session_id: str, number: str) -> Response:
        session, expected = self.session_to_change(session_id)
        fields = self.sent()
        make = partial(pages.change_page, number=int(number), fields=fields)
        return self.changed(session, expected, make)

    def delete(self, request: Request, session_id: str, number: str) -> Response:
        """Delete a page of a story.

        The last one stays. The revision before has it still.
        """
        session, expected = self.session_to_change(session_id)
        return self.changed(session, expected, partial(pages.delete_page, number=int(number)))


@schema.list_figures
class FiguresView(GenericAPIView):
    """List what is seen of the cut-outs of a story.

    With it a client draws a page's figures over its background where its `placement` says: the
    middle of the feet at `x` and `y`, as tall as `height`, mirrored if `flip`.
    """

    throttle_scope = "sessions"
    serializer_class = CutFigureSerializer
    pagination_class = None
    filter_backends = ()

    def get(self, request: Request, session_id: str) -> Response:
        session = visible_session(request, session_id)
        found = self.get_serializer(composing.figures_of(Book(session)), many=True)
        return with_etag(Response(found.data), session)


@schema.add_to_cast
class CastView(EditView):
    """Add a character to a story.

    One of the library joins with its pictures, which are copied; one who is described is drawn once
    it is on a page. It is the last of the cast, and joins those on the `pages` that are named.
    """

    serializer_class = NewMemberSerializer

    def post(self, request: Request, session_id: str) -> Response:
        session, expected = self.session_to_change(session_id)
        fields = self.get_serializer(data=request.data)
        fields.is_valid(raise_exception=True)
        asked = fields.validated_data
        numbers = asked.pop("pages")
        one = member_of(asked, visible_characters(request.user), ROLES[0])
        refuse_texts({"cast": told([one.character])})
        make = partial(cast.add_member, one=one, on_pages=numbers)
        return self.changed(session, expected, make, status.HTTP_201_CREATED)


@schema.remove_from_cast
class CastMemberView(EditView):
    """Remove a character from a story."""

    def delete(self, request: Request, session_id: str, key: str) -> Response:
        """Remove a character from a story.

        It is on none of its pages any more, whose pictures are composed again. The last one stays.
        The revision before has it still.
        """
        session, expected = self.session_to_change(session_id)
        return self.changed(session, expected, partial(cast.remove_member, key=key))


@schema.list_revisions
class RevisionsView(GenericAPIView):
    """List the revisions of a story, the newest first.

    Each change makes one. The newest 50 are kept.
    """

    throttle_scope = "sessions"
    serializer_class = RevisionSerializer
    pagination_class = None
    filter_backends = ()

    def get(self, request: Request, session_id: str) -> Response:
        session = visible_session(request, session_id)
        found = self.get_serializer(revisions.of(session), many=True)
        return with_etag(Response(found.data), session)


@schema.restore_revision
class RestoreView(EditView):
    """Bring a revision of a story back.

    That is a revision, too. Nothing is drawn again whose files are there.
    """

    serializer_class = StorySerializer

    def post(self, request: Request, session_id: str, number: str) -> Response:
        session, expected = self.session_to_change(session_id)
        try:
            return self.changed(session, expected, partial(revisions.restore, number=int(number)))
        except Revision.DoesNotExist as exc:
            raise NotFound from exc
