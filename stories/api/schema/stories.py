"""Stories that are generated, cancelled, generated again, and followed."""

from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse

from orchestrator.writing.safety import REFUSALS
from stories.api.schema.examples import ACCEPTED, COMPLETED, FAILURE, PARTIAL, STORY
from stories.api.schema.parts import (
    LOCATION,
    bad_request,
    header,
    operation,
    problems,
    request_example,
    response_example,
)
from stories.api.serializers.stories import RetrySerializer, StoryRequestSerializer
from stories.sessions.payload import StoryFailureSerializer, StorySerializer

_NUMBER = {"type": "integer", "minimum": 0, "maximum": 10**18 - 1}
_WAIT = OpenApiParameter(
    "wait",
    {"anyOf": [{"type": "number", "minimum": 0}]},
    description="Seconds to wait for the story; 202 if it is not ready by then.",
)

_PREFER = header(
    "Prefer",
    str,
    "`respond-async` for a 202 at once, `respond-async, wait=10` for one after ten seconds at most "
    "(RFC 7240).",
)

_KEY = header(
    "Idempotency-Key",
    {"type": "string", "pattern": "^[!-~]{1,255}$"},
    "The same key with the same request returns the same session.",
)

_BAD_INPUT = OpenApiResponse(
    bad_request(
        "BadRequest",
        *("prompt_text", "seed", "style", "preset", "webhook_url", "stage", "wait"),
        *("pages", "reader", "plan_only", "narration", "page", "character"),
        "non_field_errors",
        nested=("plan", "cast"),
    ),
    "Bad input.",
)

generate_story = operation(
    "post",
    "generate_story",
    {
        201: OpenApiResponse(
            StorySerializer,
            "The story. A picture or narration that failed is null; processing_status is then "
            "partial and error_messages says why.",
        ),
        202: OpenApiResponse(StorySerializer, "The story is in the queue or running."),
        400: OpenApiResponse(
            _BAD_INPUT.response,
            "Bad input. Also a prompt for what no child should read, and, if the server is set so, "
            "one that the story model cannot read: `prompt_text` says what can be changed.",
        ),
        409: OpenApiResponse(StoryFailureSerializer, "The story was cancelled."),
        **problems(422),
        500: OpenApiResponse(StoryFailureSerializer, "The story failed."),
    },
    request=StoryRequestSerializer,
    parameters=[_PREFER, _WAIT, _KEY, LOCATION],
    examples=[
        request_example("A prompt", {"prompt_text": STORY["prompt_text"]}),
        request_example(
            "A book, read aloud",
            {"prompt_text": "A fox who sails a paper boat", "pages": 5, "narration": True},
        ),
        request_example(
            "A prompt and a seed", {"prompt_text": "A fox who sails a paper boat", "seed": 7}
        ),
        *(COMPLETED, PARTIAL, ACCEPTED),
        response_example("Bad input", {"prompt_text": ["This field may not be blank."]}, "400"),
        response_example("Refused", {"prompt_text": [REFUSALS["drugs"]]}, "400"),
        response_example("Failed", FAILURE, "500"),
    ],
)

session_events = operation(
    "get",
    "watch_session",
    {
        (200, "text/event-stream"): OpenApiResponse(OpenApiTypes.STR, "The events."),
        204: OpenApiResponse(description="The session has ended and you have its last event."),
        400: OpenApiResponse(bad_request("BadEventNumber", "last_event_id"), "Not a number."),
    },
    parameters=[
        header("Last-Event-ID", _NUMBER, "The number of the last event that was received."),
        OpenApiParameter(
            "last_event_id", _NUMBER, description="The same, for clients without headers."
        ),
    ],
)

cancel_session = operation(
    "post",
    "cancel_session",
    {200: OpenApiResponse(StorySerializer, "It is cancelled."), **problems(409)},
    request=None,
)

retry_session = operation(
    "post",
    "retry_session",
    {
        201: OpenApiResponse(StorySerializer, "It is ready already (only with `wait`)."),
        202: OpenApiResponse(StorySerializer, "It is in the queue again."),
        400: _BAD_INPUT,
        **problems(409),
        500: OpenApiResponse(StoryFailureSerializer, "It failed again (only with `wait`)."),
    },
    request=RetrySerializer,
    parameters=[_PREFER, _WAIT, LOCATION],
    examples=[
        request_example("Another character picture", {"stage": "character_image"}),
        request_example("Another background of page 3", {"page": 3}),
        request_example("What is missing", {}),
        ACCEPTED,
    ],
)
