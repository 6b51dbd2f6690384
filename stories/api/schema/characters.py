"""The library of characters."""

from drf_spectacular.utils import OpenApiParameter, OpenApiResponse

from stories.api.schema.parts import (
    PAGE,
    PAGE_SIZE,
    ProblemSerializer,
    bad_request,
    choice,
    location,
    operation,
)
from stories.api.serializers.characters import (
    CharacterSignedLinksSerializer,
    KeepSerializer,
    LibraryCharacterChangeSerializer,
    LibraryCharacterSerializer,
    UploadSerializer,
)
from stories.models import LibraryCharacter

_CHARACTER = OpenApiResponse(LibraryCharacterSerializer, "The character.")
_BAD_CHARACTER = OpenApiResponse(
    bad_request(
        "BadCharacter",
        *("session", "character", "picture", "name", "kind", "look", "non_field_errors"),
    ),
    "Bad input, or a text for what no child should read.",
)

list_characters = operation(
    "get",
    "list_characters",
    {
        200: OpenApiResponse(LibraryCharacterSerializer(many=True), "A page of characters."),
        400: OpenApiResponse(
            bad_request("BadCharacterFilter", "status", "source", "page_size"),
            "A filter has no valid value.",
        ),
    },
    parameters=[
        choice("status", LibraryCharacter.Status, "Whether they can play."),
        choice("source", LibraryCharacter.Source, "Where their pictures are from."),
        OpenApiParameter("page", PAGE, description="The first by default."),
        OpenApiParameter(
            "page_size", PAGE_SIZE, description="Characters on a page, 20 by default."
        ),
    ],
)

add_character = operation(
    "post",
    "add_character",
    {
        201: OpenApiResponse(LibraryCharacterSerializer, "It is kept."),
        202: OpenApiResponse(LibraryCharacterSerializer, "It is kept, and will be cut out."),
        400: _BAD_CHARACTER,
        409: OpenApiResponse(
            ProblemSerializer, "The story has no cut-out of it, or your library is full."
        ),
        415: OpenApiResponse(
            ProblemSerializer, "The picture has another format, or the body is no form and no JSON."
        ),
    },
    request={"application/json": KeepSerializer, "multipart/form-data": UploadSerializer},
    parameters=[location("character", 201, 202)],
)

read_character = operation("get", "read_character", {200: _CHARACTER})

change_character = operation(
    "patch",
    "change_character",
    {200: _CHARACTER, 400: _BAD_CHARACTER},
    request=LibraryCharacterChangeSerializer,
)

delete_character = operation(
    "delete", "delete_character", {204: OpenApiResponse(description="It is deleted.")}
)

sign_character = operation(
    "post",
    "sign_character",
    {200: OpenApiResponse(CharacterSignedLinksSerializer, "The links.")},
    request=None,
)
