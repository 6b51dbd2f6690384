"""A session as JSON: in answers, in events and in webhooks."""

from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from orchestrator import Stage
from orchestrator.plan import POSES
from stories.content import pages, steps
from stories.content.serializers import (
    DrawnCharacterSerializer,
    DrawnPageSerializer,
    ImageUrlsSerializer,
    PictureUrlField,
    PlanSerializer,
    Texts,
)
from stories.models import GeneratedContent, StageRun, StorySession
from stories.sessions import estimates

# The facts of a `StageRun` that say how its output was made.
DETAILS = (
    *("model", "tokens", "tries", "seed", "steps", "guidance_scale", "fit", "coverage"),
    *("placements", "gate"),
)


def _of_content(
    field: type[serializers.Field], name: str, *args: Any, **options: Any
) -> serializers.Field:
    """A field of the session's content."""
    return field(*args, source=f"content.{name}", read_only=True, **options)


class SessionSerializer(serializers.ModelSerializer):
    """What the list and the detail have in common."""

    page_count = serializers.SerializerMethodField(
        help_text="As many as the story has; until it is written, as were asked for."
    )
    processing_status = _of_content(
        serializers.ChoiceField, "processing_status", GeneratedContent.ProcessingStatus
    )
    total_time_seconds = _of_content(serializers.FloatField, "total_time_seconds", allow_null=True)

    def get_page_count(self, session: StorySession) -> int:
        # The models may write fewer pages than they are asked for, and make a scene for each.
        return session.step_counts.get(Stage.SCENE, session.pages)

    class Meta:
        model = StorySession


class StageRunSerializer(serializers.ModelSerializer):
    """One step: when it ran, how far it is, whether its output came from the cache."""

    page = serializers.IntegerField(
        read_only=True, allow_null=True, help_text="Null for the story and for a character."
    )
    pose = serializers.ChoiceField(
        POSES,
        read_only=True,
        allow_null=True,
        help_text="Of a further picture of a character; null for anything else.",
    )

    class Meta:
        model = StageRun
        fields = (
            *("stage", "page", "pose", "number", "take", "status", "started_at", "ended_at"),
            *("seconds", "fraction", "cache", "error"),
        )
        read_only_fields = fields


class ProgressSerializer(serializers.Serializer):
    """How far an unfinished story is."""

    stage = serializers.CharField(help_text="The current stage; empty while it waits.")
    page = serializers.IntegerField(allow_null=True, help_text="That it is of, if it is of one.")
    percent = serializers.FloatField(help_text="0 to 100.")
    eta_seconds = serializers.FloatField(
        allow_null=True,
        help_text="Until it ends, by the latest stories here; null before the first.",
    )
    position = serializers.IntegerField(
        allow_null=True, help_text="The position in the queue, 1 for the next; null once it runs."
    )


class StorySerializer(SessionSerializer):
    """A story, complete or as far as it is. `timestamp` is the time of its last change."""

    title = _of_content(serializers.CharField, "title")
    story_text = _of_content(serializers.CharField, "story_text")
    plan = _of_content(
        PlanSerializer, "plan", allow_null=True, help_text="Null until the story is written."
    )
    character_description = _of_content(serializers.CharField, "character_description")
    background_description = _of_content(serializers.CharField, "background_description")
    image_urls = ImageUrlsSerializer(source="content", read_only=True)
    error_messages = _of_content(Texts, "error_messages")
    warnings = _of_content(
        Texts, "warnings", help_text="What of the prompt could not be read, in sentences."
    )
    cast = serializers.SerializerMethodField(help_text="The hero first.")
    pages = serializers.SerializerMethodField(help_text="In order; empty until there is a plan.")
    timings = serializers.SerializerMethodField(help_text="Seconds by stage.")
    details = serializers.SerializerMethodField(
        help_text="Models, seeds, steps and prompt fit by stage: of the hero and the cover."
    )
    timestamp = serializers.DateTimeField(source="updated_at", read_only=True)
    progress = serializers.SerializerMethodField(help_text="Null once it has ended.")
    stages = serializers.SerializerMethodField()

    @extend_schema_field(ProgressSerializer(allow_null=True))
    def get_progress(self, session: StorySession) -> dict[str, Any] | None:
        if not session.is_unfinished:
            return None
        return ProgressSerializer(estimates.progress_of(session, self._runs)).data

    @extend_schema_field(StageRunSerializer(many=True))
    def get_stages(self, session: StorySession) -> list[dict[str, Any]]:
        return StageRunSerializer(self._runs, many=True).data

    @extend_schema_field(DrawnCharacterSerializer(many=True))
    def get_cast(self, session: StorySession) -> list[dict[str, Any]]:
        return pages.cast_of(session.content, self._runs, self._takes)

    @extend_schema_field(DrawnPageSerializer(many=True))
    def get_pages(self, session: StorySession) -> list[dict[str, Any]]:
        return pages.pages_of(session.content, self._runs, self._takes)

    @extend_schema_field(serializers.DictField(child=serializers.FloatField()))
    def get_timings(self, session: StorySession) -> dict[str, float]:
        seconds: dict[str, float] = {}
        for run in self._runs:
            if run.status == StageRun.Status.COMPLETED:
                seconds[run.stage] = round(seconds.get(run.stage, 0.0) + (run.seconds or 0.0), 3)
        return seconds

    @extend_schema_field(serializers.DictField())
    def get_details(self, session: StorySession) -> dict[str, dict[str, Any]]:
        own = [
            run
            for run in steps.chosen(self._runs).values()
            if steps.fields_of(session.content, run.step)
        ]
        return {run.stage: details_of(run) for run in own}

    def to_representation(self, session: StorySession) -> dict[str, Any]:
        order = list(Stage)
        self._runs = sorted(
            session.stage_runs.all(), key=lambda run: (order.index(run.stage), *run.step[1:])
        )
        self._takes = list(session.takes.all())
        return super().to_representation(session)

    class Meta(SessionSerializer.Meta):
        fields = (
            *("session_id", "prompt_text"),
            *("title", "story_text", "plan", "cast", "pages", "page_count"),
            *("character_description", "background_description", "image_urls"),
            *("status", "processing_status", "error_messages", "warnings"),
            *(
                "seed",
                "stage_seeds",
                "reader",
                "plan_only",
                "narration",
                "style",
                "preset",
                "revision",
            ),
            *("progress", "stages", "timings", "details", "total_time_seconds"),
            *("created_at", "timestamp"),
        )
        read_only_fields = fields


class ImportedStorySerializer(StorySerializer):
    """A story that was imported."""

    archive_id = serializers.SerializerMethodField(
        help_text="Its session_id in the archive. Another one than here if that was taken."
    )

    def get_archive_id(self, session: StorySession) -> str:
        return self.context["archive_id"]

    class Meta(StorySerializer.Meta):
        fields = (*StorySerializer.Meta.fields, "archive_id")
        read_only_fields = fields


def details_of(run: StageRun) -> dict[str, Any]:
    """How a stage made its output: its facts without the texts, which have fields of their own."""
    details = {name: run.facts[name] for name in DETAILS if name in run.facts}
    if "fit" in details:
        details["prompt_fit"] = details.pop("fit")
    if "coverage" in details:
        details["coverage"] = round(details["coverage"], 4)
    return details


class StoryFailureSerializer(serializers.Serializer):
    """The answer to a request without a story.

    `session_id` and `seed` are null if the server failed before there was a session.
    """

    session_id = serializers.CharField(allow_null=True)
    processing_status = serializers.ChoiceField(
        GeneratedContent.ProcessingStatus, source="content.processing_status"
    )
    error_messages = Texts(source="content.error_messages")
    seed = serializers.IntegerField(allow_null=True)
    timestamp = serializers.DateTimeField(source="updated_at")


class SessionLineSerializer(SessionSerializer):
    """An item of the list of sessions."""

    title = _of_content(
        serializers.CharField, "title", help_text="Empty until the story is written."
    )
    merged_image = PictureUrlField(source="content.merged_image")
    owner = serializers.CharField(
        source="user.username", allow_null=True, default=None, help_text="Null if it has none."
    )
    url = serializers.HyperlinkedIdentityField(
        view_name="session-detail", lookup_field="session_id"
    )

    class Meta(SessionSerializer.Meta):
        fields = (
            *("session_id", "url", "prompt_text", "title"),
            *("status", "processing_status", "merged_image", "page_count"),
            *("owner", "style", "narration"),
            *("seed", "preset", "stage", "revision", "total_time_seconds"),
            *("created_at", "updated_at", "trashed_at"),
        )
        read_only_fields = fields
