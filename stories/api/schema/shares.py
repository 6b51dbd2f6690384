"""Links to share a story."""

from drf_spectacular.utils import OpenApiResponse

from stories.api.schema.parts import bad_request, operation, problems, request_example
from stories.api.serializers.shares import (
    SharedStorySerializer,
    ShareLinkSerializer,
    ShareSerializer,
)

_LINKS = OpenApiResponse(ShareLinkSerializer(many=True), "The links, the newest first.")

_share_links = operation("get", "list_share_links", {200: _LINKS})

_share_session = operation(
    "post",
    "share_session",
    {
        201: OpenApiResponse(ShareLinkSerializer, "The link."),
        400: OpenApiResponse(bad_request("BadShare", "days"), "Bad input."),
        **problems(409),
    },
    request=ShareSerializer,
    examples=[request_example("For a week", {"days": 7})],
)


def share_links(view: type) -> type:
    return _share_session(_share_links(view))


revoke_share_link = operation(
    "delete", "revoke_share_link", {204: OpenApiResponse(description="Revoked.")}
)

shared_story = operation(
    "get", "read_shared_story", {200: OpenApiResponse(SharedStorySerializer, "The story.")}
)
