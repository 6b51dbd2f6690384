"""What comes in and what goes out, as the contract says."""

import unicodedata
from typing import Any

from django.conf import settings
from django.core.validators import RegexValidator
from django.db.models.fields.files import FieldFile
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from orchestrator import MAX_SEED, OrchestratorConfig
from stories.models import GeneratedContent, StorySession


class PromptField(serializers.CharField):
    """Text as JSON has it (a number is not taken for one), kept as given, with something to see.

    What Unicode files under Z (separators) and C (formats, private use, unassigned) does not show.
    """

    no_control_characters = RegexValidator(
        r"^[^\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]*\Z",
        "Control characters other than tab and line breaks are not allowed.",
        "control_characters",
    )

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(trim_whitespace=False, min_length=1, **kwargs)
        self.validators.append(self.no_control_characters)

    def to_internal_value(self, data: object) -> str:
        if not isinstance(data, str):
            self.fail("invalid")
        return data

    def run_validators(self, value: str) -> None:
        super().run_validators(value)
        if all(unicodedata.category(character)[0] in "CZ" for character in value):
            self.fail("blank")


class SeedField(serializers.IntegerField):
    """A whole number as JSON has it: 1.0 is one, text and true are not."""

    def to_internal_value(self, data: object) -> int:
        if type(data) is float and data.is_integer():
            return int(data)
        if type(data) is not int:
            self.fail("invalid")
        return data


class StyleField(serializers.ChoiceField):
    """One of the preset's picture styles."""

    def __init__(self, styles: list[str], **kwargs: Any) -> None:
        super().__init__(
            styles,
            error_messages={
                "invalid_choice": f"There is no such style; there is: {', '.join(styles)}."
            },
            **kwargs,
        )

    def to_internal_value(self, data: object) -> str:
        if not isinstance(data, str):
            self.fail("invalid_choice")
        return super().to_internal_value(data)


class StoryRequestSerializer(serializers.Serializer):
    """A prompt, and what may be said besides."""

    prompt_text = PromptField(
        max_length=settings.STORYGEN["MAX_PROMPT_LENGTH"],
        help_text="What the story is about. Kept as given.",
    )
    seed = SeedField(
        min_value=0,
        max_value=MAX_SEED,
        required=False,
        allow_null=True,
        help_text="The same seed gives the same story and pictures. Drawn if null or not given.",
    )

    def get_fields(self) -> dict[str, serializers.Field]:
        styles = list(OrchestratorConfig(**settings.ORCHESTRATOR).picture.styles)
        style = StyleField(
            styles, default=styles[0], initial=styles[0], help_text="How the pictures look."
        )
        return {**super().get_fields(), "style": style}


@extend_schema_field({"type": ["string", "null"], "format": "uri-reference"})
class PictureUrlField(serializers.ReadOnlyField):
    """A picture's address on this server, null while there is none."""

    def to_representation(self, image: FieldFile) -> str | None:
        return image.url if image else None


class ImageUrlsSerializer(serializers.Serializer):
    """Where the pictures are; null for one that could not be made."""

    character_image = PictureUrlField()
    background_image = PictureUrlField()
    merged_image = PictureUrlField()


class SessionSerializer(serializers.ModelSerializer):
    """Rows as they are read. A session whose content row is gone reads as one without content."""

    processing_status = serializers.ChoiceField(
        GeneratedContent.ProcessingStatus, source="content.processing_status", read_only=True
    )
    total_time_seconds = serializers.FloatField(
        source="content.total_time_seconds", read_only=True, allow_null=True
    )

    class Meta:
        model = StorySession

    def to_representation(self, session: StorySession) -> dict[str, Any]:
        if not hasattr(session, "content"):
            GeneratedContent(session=session)
        return super().to_representation(session)


class StorySerializer(SessionSerializer):
    """A story, whole or as far as it came. `timestamp` is when its last change was made."""

    story_text = serializers.CharField(source="content.story_text", read_only=True)
    character_description = serializers.CharField(
        source="content.character_description", read_only=True
    )
    background_description = serializers.CharField(
        source="content.background_description", read_only=True
    )
    image_urls = ImageUrlsSerializer(source="content", read_only=True)
    error_messages = serializers.ListField(
        source="content.error_messages", child=serializers.CharField(), read_only=True
    )
    timings = serializers.DictField(
        source="content.timings",
        child=serializers.FloatField(),
        read_only=True,
        help_text="Seconds by stage.",
    )
    details = serializers.DictField(
        source="content.details",
        read_only=True,
        help_text="Models, seeds, steps and prompt fit by stage.",
    )
    timestamp = serializers.DateTimeField(source="updated_at", read_only=True)

    class Meta(SessionSerializer.Meta):
        fields = (
            "session_id",
            "prompt_text",
            "story_text",
            "character_description",
            "background_description",
            "image_urls",
            "status",
            "processing_status",
            "error_messages",
            "seed",
            "style",
            "preset",
            "timings",
            "details",
            "total_time_seconds",
            "created_at",
            "timestamp",
        )
        read_only_fields = fields


class StoryFailureSerializer(serializers.Serializer):
    """The answer to a request that became no story.

    `session_id` and `seed` are null if the server failed before there was a session.
    """

    session_id = serializers.CharField(allow_null=True)
    processing_status = serializers.ChoiceField(
        GeneratedContent.ProcessingStatus, source="content.processing_status"
    )
    error_messages = serializers.ListField(
        source="content.error_messages", child=serializers.CharField()
    )
    seed = serializers.IntegerField(allow_null=True)
    timestamp = serializers.DateTimeField(source="updated_at")


class SessionLineSerializer(SessionSerializer):
    """A line of the list of sessions."""

    merged_image = PictureUrlField(source="content.merged_image")
    url = serializers.HyperlinkedIdentityField(
        view_name="session-detail", lookup_field="session_id"
    )

    class Meta(SessionSerializer.Meta):
        fields = (
            "session_id",
            "url",
            "prompt_text",
            "status",
            "processing_status",
            "merged_image",
            "seed",
            "preset",
            "total_time_seconds",
            "created_at",
            "updated_at",
        )
        read_only_fields = fields


class ProblemSerializer(serializers.Serializer):
    """A refusal, in words."""

    detail = serializers.CharField()


class BadRequestSerializer(serializers.Serializer):
    """What is wrong with a request: by field, or `detail` when it could not be read at all."""

    prompt_text = serializers.ListField(child=serializers.CharField(), required=False)
    seed = serializers.ListField(child=serializers.CharField(), required=False)
    style = serializers.ListField(child=serializers.CharField(), required=False)
    non_field_errors = serializers.ListField(child=serializers.CharField(), required=False)
    detail = serializers.CharField(required=False)


class BadFilterSerializer(serializers.Serializer):
    """What is wrong with the filters, by filter."""

    status = serializers.ListField(child=serializers.CharField(), required=False)
    processing_status = serializers.ListField(child=serializers.CharField(), required=False)
    created_after = serializers.ListField(child=serializers.CharField(), required=False)
    created_before = serializers.ListField(child=serializers.CharField(), required=False)
    detail = serializers.CharField(required=False)
