"""Links to share a story: make and revoke them, and read what they lead to."""

from typing import Any

from django.db.models import QuerySet
from django.http import HttpResponseBase
from django.urls import reverse
from rest_framework import status
from rest_framework.exceptions import NotFound
from rest_framework.generics import GenericAPIView
from rest_framework.permissions import AllowAny
from rest_framework.renderers import JSONRenderer
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from stories import sharing
from stories.api.http.negotiation import AnyAccept, ShallowJSONParser
from stories.api.permissions import visible_session
from stories.api.schema import shares as schema
from stories.api.serializers.shares import (
    SharedStorySerializer,
    ShareLinkSerializer,
    ShareSerializer,
)
from stories.api.views.pictures import picture_response
from stories.files.layout import session_folder
from stories.models import ShareLink


class _LinksView(GenericAPIView):
    """For those who may change the story."""

    throttle_scope = "sessions"
    parser_classes = (ShallowJSONParser,)
    pagination_class = None
    filter_backends = ()
    queryset = ShareLink.objects.none()  # for the schema
    serializer_class = ShareLinkSerializer

    def links(self, session_id: str) -> QuerySet[ShareLink]:
        return sharing.valid_links().filter(
            session=visible_session(self.request, session_id, "change")
        )


@schema.share_links
class ShareLinksView(_LinksView):
    """The links with which a story can be read without an account."""

    def get(self, request: Request, session_id: str) -> Response:
        """List the links to a story that have not expired."""
        return Response(self.get_serializer(self.links(session_id), many=True).data)

    def post(self, request: Request, session_id: str) -> Response:
        """Make a link with which everybody who has it can read the story.

        It shows the title, the pages' texts and pictures and nothing else, until it expires, is
        revoked, or the story is deleted. A change of the story shows.
        """
        session = visible_session(request, session_id, "change")
        asked = ShareSerializer(data=request.data)
        asked.is_valid(raise_exception=True)
        link = sharing.share(session, asked.validated_data["days"])
        return Response(self.get_serializer(link).data, status.HTTP_201_CREATED)


@schema.revoke_share_link
class RevokeShareView(_LinksView):
    """Revoke a link to a story."""

    def delete(self, request: Request, session_id: str, key: str) -> Response:
        """Revoke a link to a story: it leads nowhere from now on."""
        deleted, _ = self.links(session_id).filter(key=key).delete()
        if not deleted:
            raise NotFound
        return Response(status=status.HTTP_204_NO_CONTENT)


class _SharedView(APIView):
    """For everybody who has the link, whoever may use the API otherwise."""

    throttle_scope = "sessions"
    authentication_classes = ()
    permission_classes = (AllowAny,)

    def finalize_response(self, *args: object, **kwargs: object) -> HttpResponseBase:
        response = super().finalize_response(*args, **kwargs)
        # A link that was revoked shows nothing, not even from a cache.
        response["Cache-Control"] = "private, no-cache"
        response["X-Robots-Tag"] = "noindex, nofollow"
        return response


@schema.shared_story
class SharedStoryView(_SharedView):
    """Read a story that was shared."""

    def get(self, request: Request, key: str) -> Response:
        """Read the story that a link leads to."""
        session = sharing.shared_session(key)
        if session is None:
            raise NotFound
        plan = session.content.plan
        shown = [
            page
            | {
                "image_url": page["picture"] and _address("picture", key, page),
                "audio_url": page["audio"] and _address("audio", key, page),
            }
            for page in sharing.pages(session)
        ]
        story = {"title": plan["title"], "cover": plan["cover"], "pages": shown}
        return Response(SharedStorySerializer(story).data)


def _address(what: str, key: str, page: dict[str, Any]) -> str:
    return reverse(f"shared-{what}", args=[key, page["number"]])


class SharedFileView(_SharedView):
    """The picture or the narration of a page of a story that was shared.

    `what` is `picture`, which `?width=` makes a smaller WebP, or `audio`, of which a Range can be
    asked for.
    """

    http_method_names = ("get", "head")
    renderer_classes = (JSONRenderer,)
    content_negotiation_class = AnyAccept  # an <img> accepts only pictures, an <audio> only sound
    schema = None
    what = "picture"

    def get(self, request: Request, key: str, number: str) -> HttpResponseBase:
        session = sharing.shared_session(key)
        shown = sharing.pages(session) if session else ()
        names = {page["number"]: page[self.what] for page in shown}
        name = names.get(int(number))
        if not name:
            raise NotFound
        return picture_response(request, name, session_folder(session.session_id))
