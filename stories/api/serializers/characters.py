"""Request bodies and answers of the library of characters."""

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from stories.api.serializers.fields import ChangeSerializer, PlainTextField
from stories.characters import files, uploads
from stories.content.serializers import UrlField
from stories.files.layout import file_url
from stories.models import LibraryCharacter


class LibraryCharacterSerializer(serializers.ModelSerializer):
    """A character that is kept for further stories."""

    id = serializers.CharField(source="character_id", help_text="12 hex digits.")
    session = serializers.CharField(
        source="session.session_id",
        default=None,
        allow_null=True,
        help_text="The story that it was kept from, while that is there.",
    )
    image_url = serializers.SerializerMethodField(help_text="The picture, on its ground.")
    cutout_url = serializers.SerializerMethodField(help_text="RGBA; null until it is cut out.")

    @extend_schema_field(UrlField())
    def get_image_url(self, character: LibraryCharacter) -> str:
        return file_url(files.picture_name(character))

    @extend_schema_field(UrlField(allow_null=True))
    def get_cutout_url(self, character: LibraryCharacter) -> str | None:
        if character.status != LibraryCharacter.Status.READY:
            return None
        return file_url(files.cutout_name(character))

    class Meta:
        model = LibraryCharacter
        fields = (
            *("id", "name", "kind", "look", "status", "error", "source", "session"),
            *("image_url", "cutout_url", "bytes", "created_at", "updated_at"),
        )
        read_only_fields = fields


class KeepSerializer(serializers.Serializer):
    """One of a story's cast that is to be kept; what is left out is as in the story."""

    session = serializers.RegexField(r"^[0-9a-f]{12}\Z", help_text="The story's `session_id`.")
    character = serializers.CharField(max_length=20, help_text="An `id` of the story's `cast`.")
    name = PlainTextField(60, required=False, allow_blank=True)
    kind = PlainTextField(60, required=False, help_text="What it is: a fox.")
    look = PlainTextField(400, required=False, help_text="What a picture of it shows.")


@extend_schema_field({"type": "string", "format": "binary"})
class PictureFileField(serializers.FileField):
    """A file in a form."""


class UploadSerializer(serializers.Serializer):
    """A picture of a character. Without a transparent ground it is cut out by a worker."""

    picture = PictureFileField(
        help_text=f"{', '.join(uploads.FORMATS)}; at most {uploads.MAX_BYTES // 2**20} MiB and "
        f"{uploads.MAX_PIXELS // 10**6} million pixels."
    )
    name = PlainTextField(60, required=False, allow_blank=True)
    kind = PlainTextField(
        60, required=False, allow_blank=True, help_text="What it is: a fox. By default, character."
    )
    look = PlainTextField(
        400, required=False, allow_blank=True, help_text="What a picture of it shows."
    )


class LibraryCharacterChangeSerializer(ChangeSerializer):
    """What is to be changed of a character; what is left out stays as it is."""

    name = PlainTextField(60, required=False, allow_blank=True)
    kind = PlainTextField(60, required=False, help_text="What it is: a fox.")
    look = PlainTextField(400, required=False, help_text="What a picture of it shows.")


class CharacterSignedLinksSerializer(serializers.Serializer):
    """Links that need no other authentication until they expire."""

    image_url = UrlField()
    cutout_url = UrlField(allow_null=True)
    expires_at = serializers.DateTimeField()
