"""What comes in and what goes out, as the contract says."""

import unicodedata

from django.conf import settings
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from orchestrator import MAX_SEED, OrchestratorConfig
from stories.models import GeneratedContent, StorySession

ALLOWED_CONTROLS = "\t\n\r"


class StrictCharField(serializers.CharField):
    """Text as JSON has it: a number or a boolean is not taken for one."""

    def to_internal_value(self, data: object) -> str:
        if not isinstance(data, str):
            self.fail("invalid")
        return super().to_internal_value(data)


class StrictIntegerField(serializers.IntegerField):
    """A whole number as JSON has it: neither text nor true nor 1.0 is taken for one."""

    def to_internal_value(self, data: object) -> int:
        if type(data) is not int:
            self.fail("invalid")
        return super().to_internal_value(data)


class StoryRequestSerializer(serializers.Serializer):
    """A prompt, and what may be said besides."""

    prompt_text = StrictCharField(
        # The prompt is kept as given; a blank one is refused all the same.
        trim_whitespace=False,
        help_text="What the story is about.",
        max_length=settings.STORYGEN["MAX_PROMPT_LENGTH"],
    )
    seed = StrictIntegerField(
        min_value=0,
        max_value=MAX_SEED,
        required=False,
        help_text="The same seed gives the same story and pictures. Drawn if not given.",
    )
    style = serializers.ChoiceField(
        choices=(), default="storybook", help_text="A picture style of the preset."
    )

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.fields["style"].choices = list(
            OrchestratorConfig(**settings.ORCHESTRATOR).picture.styles
        )

    def validate_prompt_text(self, prompt: str) -> str:
        if not prompt.strip():
            raise serializers.ValidationError("This field may not be blank.", code="blank")
        if any(
            unicodedata.category(char) == "Cc" and char not in ALLOWED_CONTROLS for char in prompt
        ):
            raise serializers.ValidationError(
                "Control characters are not allowed.", code="control_characters"
            )
        return prompt


class ImageUrlsSerializer(serializers.Serializer):
    """Where the pictures are; null for one that could not be made."""

    character_image = serializers.SerializerMethodField()
    background_image = serializers.SerializerMethodField()
    merged_image = serializers.SerializerMethodField()

    def get_character_image(self, content: GeneratedContent) -> str | None:
        return self._url(content.character_image)

    def get_background_image(self, content: GeneratedContent) -> str | None:
        return self._url(content.background_image)

    def get_merged_image(self, content: GeneratedContent) -> str | None:
        return self._url(content.merged_image)

    def _url(self, image) -> str | None:
        return image.url if image else None


class StorySerializer(serializers.ModelSerializer):
    """A story, whole or as far as it came. `timestamp` is when its last change was made."""

    story_text = serializers.CharField(source="content.story_text")
    character_description = serializers.CharField(source="content.character_description")
    background_description = serializers.CharField(source="content.background_description")
    image_urls = ImageUrlsSerializer(source="content")
    processing_status = serializers.ChoiceField(
        source="content.processing_status", choices=GeneratedContent.ProcessingStatus
    )
    error_messages = serializers.ListField(
        source="content.error_messages", child=serializers.CharField()
    )
    timings = serializers.DictField(
        source="content.timings", child=serializers.FloatField(), help_text="Seconds by stage."
    )
    details = serializers.DictField(
        source="content.details", help_text="Models, seeds, steps and prompt fit by stage."
    )
    total_time_seconds = serializers.FloatField(
        source="content.total_time_seconds", allow_null=True
    )
    timestamp = serializers.DateTimeField(source="updated_at")

    class Meta:
        model = StorySession
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
    """The answer to a request without a story."""

    session_id = serializers.CharField()
    processing_status = serializers.ChoiceField(
        source="content.processing_status", choices=GeneratedContent.ProcessingStatus
    )
    error_messages = serializers.ListField(
        source="content.error_messages", child=serializers.CharField()
    )
    seed = serializers.IntegerField()
    timestamp = serializers.DateTimeField(source="updated_at")


class SessionListSerializer(serializers.ModelSerializer):
    """A line of the list of sessions."""

    processing_status = serializers.ChoiceField(
        source="content.processing_status", choices=GeneratedContent.ProcessingStatus
    )
    merged_image = serializers.SerializerMethodField()
    total_time_seconds = serializers.FloatField(
        source="content.total_time_seconds", allow_null=True
    )
    url = serializers.HyperlinkedIdentityField(
        view_name="session-detail", lookup_field="session_id"
    )

    class Meta:
        model = StorySession
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

    @extend_schema_field(str | None)
    def get_merged_image(self, session: StorySession) -> str | None:
        image = session.content.merged_image
        return image.url if image else None
