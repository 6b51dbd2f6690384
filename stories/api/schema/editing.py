"""Changes of a story by hand, and its revisions."""

from collections.abc import Callable
from typing import Any

from drf_spectacular.utils import OpenApiResponse

from stories.api.schema.parts import (
    ETAG,
    LOCATION,
    PROBLEMS,
    bad_request,
    header,
    operation,
    problems,
    request_example,
)
from stories.api.serializers.editing import (
    CutFigureSerializer,
    NewMemberSerializer,
    NewPageSerializer,
    PageChangeSerializer,
    PageOrderSerializer,
    RevisionSerializer,
    StaleSerializer,
    StoryChangeSerializer,
)
from stories.sessions.payload import StorySerializer

_IF_MATCH = header(
    "If-Match",
    str,
    "The ETag of the story that is changed, so that nobody's change is overwritten unseen.",
    required=True,
)

_CHANGES = {
    202: OpenApiResponse(StorySerializer, "Something is drawn for it: the story is in the queue."),
    400: OpenApiResponse(
        bad_request(
            "BadChange",
            *("title", "cover", "text", "place", "time", "light", "background_take"),
            *("after", "id", "name", "kind", "look", "non_field_errors"),
            nested=("cast", "placement", "order", "pages"),
        ),
        "Bad input.",
    ),
    **problems(409),
    412: OpenApiResponse(StaleSerializer, PROBLEMS[412]),
    **problems(428),
}


def _change(
    method: str, operation_id: str, done: str, *, code: int = 200, **parts: Any
) -> Callable[[type], type]:
    """One of the operations that change a story by hand."""
    responses = {code: OpenApiResponse(StorySerializer, done), **_CHANGES}
    if parts["request"] is None:
        del responses[400]
    return operation(
        method,
        operation_id,
        responses,
        parameters=[_IF_MATCH, ETAG, LOCATION],
        **parts,
    )


change_session = _change(
    "patch",
    "change_session",
    "It is changed.",
    request=StoryChangeSerializer,
    examples=[request_example("Another title", {"title": "The Fox at Sea"})],
)

change_page = _change(
    "patch",
    "change_page",
    "It is changed.",
    request=PageChangeSerializer,
    examples=[
        request_example("A moved figure", {"placement": [{"id": "fox", "x": 0.3, "scale": 1.2}]}),
        request_example("Where they look best", {"placement": None}),
        request_example("Another place", {"place": "A beach at low tide", "time": "dusk"}),
    ],
)

delete_page = _change("delete", "delete_page", "It is deleted.", request=None)

add_to_cast = _change(
    "post",
    "add_to_cast",
    "It is added.",
    code=201,
    request=NewMemberSerializer,
    examples=[
        request_example("Of the library", {"id": "3f2a9c0d1e4b", "pages": [1, 3]}),
        request_example(
            "Described", {"name": "Pip", "kind": "owl", "look": "An old owl with brown feathers"}
        ),
    ],
)

remove_from_cast = _change("delete", "remove_from_cast", "It is removed.", request=None)

add_page = _change(
    "post",
    "add_page",
    "It is added.",
    code=201,
    request=NewPageSerializer,
    examples=[request_example("At the end", {"text": "And then they went home."})],
)

order_pages = _change(
    "patch",
    "order_pages",
    "They are in that order.",
    request=PageOrderSerializer,
    examples=[request_example("The last one first", {"order": [3, 1, 2]})],
)

list_figures = operation(
    "get",
    "list_figures",
    {200: OpenApiResponse(CutFigureSerializer(many=True), "The figures."), **problems(409)},
    parameters=[ETAG],
)

list_revisions = operation(
    "get",
    "list_revisions",
    {200: OpenApiResponse(RevisionSerializer(many=True), "The revisions.")},
    parameters=[ETAG],
)

restore_revision = _change("post", "restore_revision", "It is as it was then.", request=None)
