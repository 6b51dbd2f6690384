"""What comes in and what goes out, as the contract says."""

import unicodedata
from typing import Any

from django.conf import settings
from django.core.validators import RegexValidator
from django.db.models.fields.files import FieldFile
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from orchestrator import MAX_SEED, OrchestratorConfig, Stage
from stories import estimates, media
from stories.models import GeneratedContent, StageRun, StorySession
from stories.webhook_urls import WebhookUrlField


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


class ExactChoiceField(serializers.ChoiceField):
    """One of a few names, as text."""

    def __init__(self, choices: list[str], *, noun: str, **kwargs: Any) -> None:
        unknown = f"There is no such {noun}; there is: {', '.join(choices)}."
        super().__init__(choices, error_messages={"invalid_choice": unknown}, **kwargs)

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
    webhook_url = WebhookUrlField(
        required=False, help_text="Is told when the story has ended, if the server sends webhooks."
    )

    def get_fields(self) -> dict[str, serializers.Field]:
        presets = settings.STORYGEN["PRESETS"]
        styles = list(dict.fromkeys(style for preset in presets for style in _styles(preset)))
        return {
            **super().get_fields(),
            "style": ExactChoiceField(
                styles,
                noun="style",
                required=False,
                initial=styles[0],
                help_text="How the pictures look.",
            ),
            "preset": ExactChoiceField(
                presets,
                noun="preset",
                default=presets[0],
                initial=presets[0],
                help_text="The set of models.",
            ),
        }

    def validate(self, values: dict[str, Any]) -> dict[str, Any]:
        styles = _styles(values["preset"])
        values.setdefault("style", styles[0])
        if values["style"] not in styles:
            raise serializers.ValidationError(
                {
                    "style": [
                        f"The preset {values['preset']} has no such style; it has: "
                        f"{', '.join(styles)}."
                    ]
                }
            )
        return values


def _styles(preset: str) -> list[str]:
    own = settings.ORCHESTRATOR["preset"]
    # What overrides the server's own preset says nothing of another.
    options = settings.ORCHESTRATOR if preset == own else {"models_dir": "", "preset": preset}
    return list(OrchestratorConfig(**options).picture.styles)


class RetrySerializer(serializers.Serializer):
    """What is to be done again. Without a stage: all that was not made."""

    stage = ExactChoiceField(
        [stage.value for stage in Stage],
        noun="stage",
        required=False,
        help_text="Do this stage again, and what hangs on it, with a new seed.",
    )
    seed = SeedField(
        min_value=0,
        max_value=MAX_SEED,
        required=False,
        allow_null=True,
        help_text="The seed of that stage, drawn if null or not given. Cutting out and composing "
        "take none.",
    )

    def validate_stage(self, stage: str) -> Stage:
        return Stage(stage)

    def validate(self, values: dict[str, Any]) -> dict[str, Any]:
        stage = values.get("stage")
        if stage and not stage.takes_seed and values.get("seed") is not None:
            raise serializers.ValidationError({"seed": [f"The stage {stage} takes no seed."]})
        return values


@extend_schema_field({"type": ["string", "null"], "format": "uri-reference"})
class PictureUrlField(serializers.ReadOnlyField):
    """A picture's address on this server, null while there is none."""

    def to_representation(self, image: FieldFile) -> str | None:
        return media.picture_url(image.name) if image else None


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


class StageRunSerializer(serializers.ModelSerializer):
    """One stage: when it ran, how far it is, whether its output came out of the cache."""

    class Meta:
        model = StageRun
        fields = (
            "stage",
            "status",
            "started_at",
            "ended_at",
            "seconds",
            "fraction",
            "cache",
            "error",
        )
        read_only_fields = fields


class ProgressSerializer(serializers.Serializer):
    """How far a story is that has not ended."""

    stage = serializers.CharField(help_text="The stage it is at; empty while it waits.")
    percent = serializers.FloatField(help_text="0 to 100.")
    eta_seconds = serializers.FloatField(
        allow_null=True,
        help_text="Until it ends, by the times of this machine; null before it has any.",
    )
    position = serializers.IntegerField(
        allow_null=True, help_text="The place in line, 1 for the next; null once it runs."
    )


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
    progress = serializers.SerializerMethodField(help_text="Null once it has ended.")
    stages = serializers.SerializerMethodField()

    @extend_schema_field(ProgressSerializer(allow_null=True))
    def get_progress(self, session: StorySession) -> dict[str, Any] | None:
        if not session.is_unfinished:
            return None
        return ProgressSerializer(estimates.progress_of(session)).data

    @extend_schema_field(StageRunSerializer(many=True))
    def get_stages(self, session: StorySession) -> list[dict[str, Any]]:
        order = list(Stage)
        runs = sorted(session.stage_runs.all(), key=lambda run: order.index(run.stage))
        return StageRunSerializer(runs, many=True).data

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
            "stage_seeds",
            "style",
            "preset",
            "revision",
            "progress",
            "stages",
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
            "stage",
            "revision",
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
    preset = serializers.ListField(child=serializers.CharField(), required=False)
    webhook_url = serializers.ListField(child=serializers.CharField(), required=False)
    stage = serializers.ListField(child=serializers.CharField(), required=False)
    wait = serializers.ListField(child=serializers.CharField(), required=False)
    non_field_errors = serializers.ListField(child=serializers.CharField(), required=False)
    detail = serializers.CharField(required=False)


class BadFilterSerializer(serializers.Serializer):
    """What is wrong with the filters, by filter."""

    status = serializers.ListField(child=serializers.CharField(), required=False)
    processing_status = serializers.ListField(child=serializers.CharField(), required=False)
    created_after = serializers.ListField(child=serializers.CharField(), required=False)
    created_before = serializers.ListField(child=serializers.CharField(), required=False)
    detail = serializers.CharField(required=False)
