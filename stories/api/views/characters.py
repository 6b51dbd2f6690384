"""The library of characters: list, keep one of a story, upload, read, change, delete."""

from typing import Any
from urllib.parse import urlencode

from django.core.files.uploadhandler import MemoryFileUploadHandler, TemporaryFileUploadHandler
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django_filters.rest_framework import DjangoFilterBackend
from rest_framework import status
from rest_framework.exceptions import NotFound, ValidationError
from rest_framework.generics import GenericAPIView, ListAPIView
from rest_framework.parsers import MultiPartParser
from rest_framework.request import Request
from rest_framework.response import Response

from stories import services
from stories.api.authentication import sign
from stories.api.http.negotiation import ShallowJSONParser
from stories.api.permissions import visible_character, visible_characters, visible_sessions
from stories.api.schema import characters as schema
from stories.api.search import WordSearch
from stories.api.serializers.characters import (
    CharacterSignedLinksSerializer,
    KeepSerializer,
    LibraryCharacterChangeSerializer,
    LibraryCharacterSerializer,
    UploadSerializer,
)
from stories.api.throttling import owner_of
from stories.characters import library
from stories.characters.uploads import MAX_BYTES, TOO_MANY_BYTES, read_picture
from stories.database import with_retries
from stories.exceptions import UploadTooLarge
from stories.models import LibraryCharacter
from stories.sessions.submission import refuse_texts

NO_SESSION = "There is no such story."
ONE_FILE = "Send one file, as `picture`."


class CharacterSearch(WordSearch):
    """Characters with all of these words in name, kind or look; at most ten count."""

    search_description = "Words that are in the name, the kind or the look."


@schema.list_characters
@schema.add_character
class CharactersView(ListAPIView):
    """List the characters that you may see, the newest first."""

    throttle_scope = "sessions"
    parser_classes = (ShallowJSONParser, MultiPartParser)
    queryset = LibraryCharacter.objects.none()  # for the schema
    serializer_class = LibraryCharacterSerializer
    filterset_fields = ("status", "source")
    filter_backends = (DjangoFilterBackend, CharacterSearch)
    search_fields = ("name", "kind", "look")

    def get_queryset(self) -> QuerySet[LibraryCharacter]:
        return visible_characters(self.request.user)

    def initialize_request(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Request:
        if request.method == "POST":
            # Before authentication, which reads the form for its CSRF token. How long the body may
            # be is checked before.
            handlers = (MemoryFileUploadHandler, TemporaryFileUploadHandler)
            request.upload_handlers = [handler(request) for handler in handlers]
        return super().initialize_request(request, *args, **kwargs)

    def get_throttles(self) -> list[Any]:
        if self.request.method == "POST":
            self.throttle_scope = "generate"
        return super().get_throttles()

    def post(self, request: Request) -> Response:
        """Keep a character, of a story (JSON) or of an uploaded picture (a form).

        Of a story its name, kind, look, picture and cut-out are kept. A picture with a transparent
        ground is taken as it is; any other is cut out by a worker, which takes a second or more:
        ask for the character until its status is `ready` or `failed`.
        """
        owner = owner_of(request)
        if request.content_type.partition(";")[0].strip().lower() == "multipart/form-data":
            character = self._upload(request, owner)
        else:
            character = self._keep(request, owner)
        is_ready = character.status == LibraryCharacter.Status.READY
        return Response(
            self.get_serializer(character).data,
            status.HTTP_201_CREATED if is_ready else status.HTTP_202_ACCEPTED,
            headers={"Location": reverse("character", args=[character.character_id])},
        )

    def _keep(self, request: Request, owner: dict[str, Any]) -> LibraryCharacter:
        serializer = KeepSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        fields = serializer.validated_data
        session_id, key = fields.pop("session"), fields.pop("character")
        refuse_texts(fields)
        session = visible_sessions(request.user).filter(session_id=session_id).first()
        if session is None:
            raise ValidationError({"session": [NO_SESSION]})
        return library.keep(session, key, fields, **owner)

    def _upload(self, request: Request, owner: dict[str, Any]) -> LibraryCharacter:
        serializer = UploadSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        if [len(files) for _, files in request.FILES.lists()] != [1]:
            raise ValidationError({"picture": [ONE_FILE]})
        fields = serializer.validated_data
        file = fields.pop("picture")
        refuse_texts(fields)
        if file.size > MAX_BYTES:
            raise UploadTooLarge(TOO_MANY_BYTES)
        return services.upload_character(read_picture(file.read()), fields, **owner)


@schema.read_character
@schema.change_character
@schema.delete_character
class CharacterView(GenericAPIView):
    """Read a character of the library."""

    throttle_scope = "sessions"
    parser_classes = (ShallowJSONParser,)
    serializer_class = LibraryCharacterSerializer

    def get(self, request: Request, character_id: str) -> Response:
        return Response(self.get_serializer(visible_character(request, character_id)).data)

    def patch(self, request: Request, character_id: str) -> Response:
        """Change the name, kind or look of a character.

        Stories that it plays in already stay as they are.
        """
        character = visible_character(request, character_id, "change")
        serializer = LibraryCharacterChangeSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        fields = serializer.validated_data
        refuse_texts(fields)
        # Only these, as a worker may write the others meanwhile.
        rows = LibraryCharacter.objects.filter(pk=character.pk)
        if not with_retries(lambda: rows.update(**fields, updated_at=timezone.now())):
            raise NotFound
        return self.get(request, character_id)

    def delete(self, request: Request, character_id: str) -> Response:
        """Delete a character and its pictures.

        Stories that it plays in have their own copy.
        """
        character = visible_character(request, character_id, "delete")
        with_retries(character.delete)
        return Response(status=status.HTTP_204_NO_CONTENT)


@schema.sign_character
class SignCharacterView(GenericAPIView):
    """Get links to a character's pictures that need no header.

    For `<img>` in pages of other origins, as those of a session.
    """

    throttle_scope = "sessions"
    serializer_class = CharacterSignedLinksSerializer

    def post(self, request: Request, character_id: str) -> Response:
        character = visible_character(request, character_id)
        signature, expires_at = sign(character_id, request.user)
        shown = LibraryCharacterSerializer(character).data
        links = {
            name: shown[name] and f"{shown[name]}?{urlencode({'sig': signature})}"
            for name in ("image_url", "cutout_url")
        }
        return Response(links | {"expires_at": expires_at})
