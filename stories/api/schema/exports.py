"""Stories as files."""

from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse, inline_serializer
from rest_framework import serializers

from orchestrator.book import FORMATS, PAPERS
from stories.api.schema.parts import (
    ETAG,
    ProblemSerializer,
    bad_request,
    header,
    location,
    operation,
    problems,
)
from stories.content.serializers import Texts
from stories.sessions.payload import ImportedStorySerializer

_EXPORTS = {
    (200, form.media_type): OpenApiResponse(OpenApiTypes.BINARY, "The file.")
    for form in FORMATS.values()
}

export_session = operation(
    "get",
    "export_session",
    {
        **_EXPORTS,
        202: OpenApiResponse(ProblemSerializer, "It is being made: ask again."),
        304: OpenApiResponse(description="You have it."),
        400: OpenApiResponse(bad_request("BadExport", "format", "layout", "paper"), "Bad input."),
        422: OpenApiResponse(ProblemSerializer, "It cannot be written in this format."),
        501: OpenApiResponse(ProblemSerializer, "The server lacks a program for this format."),
        **problems(409),
    },
    parameters=[
        OpenApiParameter("format", {"enum": list(FORMATS)}, required=True, description="Of file."),
        OpenApiParameter(
            "layout", {"enum": ["fixed", "reflowable"]}, description="Of EPUB; fixed by default."
        ),
        OpenApiParameter(
            "paper",
            {"enum": list(PAPERS)},
            description="Of the inside, for the spine of `cover`; colour by default.",
        ),
        header("If-None-Match", str, "The ETag of a file that you have."),
    ],
)

import_story = operation(
    "post",
    "import_story",
    {
        201: OpenApiResponse(ImportedStorySerializer, "The story, as it was."),
        400: OpenApiResponse(
            inline_serializer(
                "BadArchive",
                {
                    "detail": serializers.CharField(required=False),
                    "prompt_text": Texts(required=False),
                    "plan": Texts(required=False),
                },
            ),
            "It is no archive of a story, is not safe to read, or tells what no child should read.",
        ),
    },
    request={"application/zip": OpenApiTypes.BINARY},
    parameters=[ETAG, location("session", 201)],
)
