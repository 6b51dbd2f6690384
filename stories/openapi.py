"""What the OpenAPI schema says of the views, kept apart from what they do."""

from drf_spectacular.utils import (
    OpenApiExample,
    OpenApiParameter,
    OpenApiResponse,
    extend_schema,
    extend_schema_view,
)

from stories.serializers import (
    BadFilterSerializer,
    BadRequestSerializer,
    ProblemSerializer,
    SessionLineSerializer,
    StoryFailureSerializer,
    StoryRequestSerializer,
    StorySerializer,
)

RETRY_AFTER = OpenApiParameter(
    "Retry-After",
    int,
    OpenApiParameter.HEADER,
    required=True,
    description="Seconds after which to try again.",
    response=[429, 503],
)

# As they are read: a browser's form sends what was left empty, too.
_EMPTY = {"type": "string", "maxLength": 0}
_TIME = {
    "anyOf": [
        {"type": "string", "format": "date-time"},
        {"type": "string", "format": "date"},
        _EMPTY,
    ]
}
_QUERY = [
    OpenApiParameter(
        "created_after", _TIME, description="Asked for then or later (without a zone: UTC)."
    ),
    OpenApiParameter(
        "created_before", _TIME, description="Asked for earlier (without a zone: UTC)."
    ),
    OpenApiParameter(
        "page",
        {"anyOf": [{"type": "integer", "minimum": 1}, {"const": "last"}, _EMPTY]},
        description="The first if not given.",
    ),
]

_PROBLEMS = {
    403: "Wrong credentials, or not yours to touch.",
    404: "There is no such thing.",
    406: "Only JSON (and, in a browser, HTML) can be answered.",
    409: "The story is still being generated.",
    411: "The body came in chunks.",
    413: "The body is too large.",
    415: "The body is not application/json.",
    429: "Too many requests, or too many stories waiting in line.",
    503: "The models or the database are not there; the detail says what to do.",
}


def _problems(*codes: int) -> dict[int, OpenApiResponse]:
    return {code: OpenApiResponse(ProblemSerializer, _PROBLEMS[code]) for code in codes}


_STORY = {
    "session_id": "abc123def456",
    "prompt_text": "A brave knight discovers a magical forest where trees whisper ancient secrets",
    "story_text": "Once upon a time, in a mystical forest...",
    "character_description": "A brave knight in shining armor...",
    "background_description": "A magical forest with ancient trees...",
    "image_urls": {
        "character_image": "/media/characters/a-brave-knight-in_abc123def456.png",
        "background_image": "/media/backgrounds/a-magical-forest-with_abc123def456.png",
        "merged_image": "/media/merged/a-brave-knight-discovers_abc123def456.png",
    },
    "status": "completed",
    "processing_status": "completed",
    "error_messages": [],
    "seed": 1,
    "style": "storybook",
    "preset": "embedded",
    "timings": {
        "story": 2.41,
        "descriptions": 0.93,
        "character_image": 2.2,
        "background_image": 2.17,
        "cutout": 0.31,
        "scene": 0.02,
    },
    "details": {"cutout": {"model": "u2netp", "coverage": 0.31}},
    "total_time_seconds": 8.1,
    "created_at": "2026-08-13T22:29:51.900000Z",
    "timestamp": "2026-08-13T22:30:00Z",
}
_COMPLETED = OpenApiExample("Completed", _STORY, response_only=True, status_codes=["200", "201"])
_PARTIAL = OpenApiExample(
    "Partial",
    _STORY
    | {
        "image_urls": _STORY["image_urls"] | {"character_image": None, "merged_image": None},
        "processing_status": "partial",
        "error_messages": [
            "Drawing the character failed: there was not enough memory. Close other programs or "
            "choose a smaller preset.",
            "The scene was not composed: it needs the cut-out character and the background.",
        ],
    },
    response_only=True,
    status_codes=["200", "201"],
)

generate_story = extend_schema_view(
    post=extend_schema(
        operation_id="generate_story",
        summary="Tell and illustrate one story",
        description="Answers when the story is done, which takes seconds to minutes. Retry a "
        "request that got 429 or 503 after the seconds in Retry-After.",
        request=StoryRequestSerializer,
        responses={
            201: OpenApiResponse(
                StorySerializer,
                "The story. A picture that failed is null; processing_status is then partial and "
                "error_messages says why.",
            ),
            400: OpenApiResponse(BadRequestSerializer, "Bad input."),
            **_problems(403, 406, 411, 413, 415, 429),
            500: OpenApiResponse(StoryFailureSerializer, "There is no story."),
            **_problems(503),
        },
        parameters=[RETRY_AFTER],
        examples=[
            OpenApiExample("A prompt", {"prompt_text": _STORY["prompt_text"]}, request_only=True),
            OpenApiExample(
                "A prompt and a seed",
                {"prompt_text": "A fox who sails a paper boat", "seed": 7},
                request_only=True,
            ),
            _COMPLETED,
            _PARTIAL,
            OpenApiExample(
                "Bad input",
                {"prompt_text": ["This field may not be blank."]},
                response_only=True,
                status_codes=["400"],
            ),
            OpenApiExample(
                "Failed",
                {
                    "session_id": "abc123def456",
                    "processing_status": "failed",
                    "error_messages": ["Story generation failed: AI model error"],
                    "seed": 1,
                    "timestamp": "2026-08-13T22:30:00Z",
                },
                response_only=True,
                status_codes=["500"],
            ),
        ],
    )
)

session_list = extend_schema_view(
    get=extend_schema(
        operation_id="list_sessions",
        summary="List sessions, the newest first",
        responses={
            200: OpenApiResponse(SessionLineSerializer(many=True), "A page of sessions."),
            400: OpenApiResponse(BadFilterSerializer, "A filter that says nothing."),
            **_problems(403, 404, 406, 429, 503),
        },
        parameters=[RETRY_AFTER, *_QUERY],
    )
)

session_detail = extend_schema_view(
    get=extend_schema(
        operation_id="read_session",
        summary="Read one session, as far as it came",
        responses={
            200: OpenApiResponse(StorySerializer, "The session."),
            **_problems(403, 404, 406, 429, 503),
        },
        parameters=[RETRY_AFTER],
        examples=[_COMPLETED, _PARTIAL],
    ),
    delete=extend_schema(
        operation_id="delete_session",
        summary="Delete one session and its files",
        description="What a user made is deleted by that user or by staff; what nobody owns, by "
        "anyone.",
        responses={
            204: OpenApiResponse(description="It is gone."),
            **_problems(403, 404, 406, 409, 429, 503),
        },
        parameters=[RETRY_AFTER],
    ),
)
