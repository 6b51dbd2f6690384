"""What is to be generated: a story, or some of its stages again."""

from typing import Any

from django.conf import settings
from rest_framework import serializers

from orchestrator import Stage
from orchestrator.plan import MOST_CAST, MOST_PAGES, READERS, Plan
from stories.api.serializers.fields import (
    ExactChoiceField,
    PlainTextField,
    PromptField,
    SeedField,
    StrictBooleanField,
    WebhookUrlField,
    WholeNumberField,
)
from stories.api.serializers.plans import GivenPlanSerializer
from stories.presets import config_of, styles_of

# The stages that may be done again for one page.
OF_PAGES = (None, Stage.BACKGROUND, Stage.SCENE, Stage.NARRATION)


NO_VOICE = "This server does not read aloud."


class CastMemberSerializer(serializers.Serializer):
    """Somebody who is to play: one of the library by its `id`, or one who is described."""

    id = serializers.RegexField(
        r"^[0-9a-f]{12}\Z", required=False, help_text="Of a character of the library."
    )
    name = PlainTextField(60, required=False, allow_blank=True)
    kind = PlainTextField(60, required=False, help_text="What it is: a fox.")
    look = PlainTextField(400, required=False, help_text="What a picture of it shows.")

    def validate(self, values: dict[str, Any]) -> dict[str, Any]:
        if "id" in values and len(values) > 1:
            raise serializers.ValidationError({"id": ["Send it alone, or describe somebody."]})
        if not {"id", "kind"} & set(values):
            raise serializers.ValidationError({"kind": ["This field is required."]})
        return values


class StoryRequestSerializer(serializers.Serializer):
    """A prompt with its options."""

    prompt_text = PromptField(
        max_length=settings.STORYGEN["MAX_PROMPT_LENGTH"],
        help_text="What the story is about. Kept as given.",
    )
    seed = SeedField("The same seed gives the same story and pictures. Random by default.")
    pages = WholeNumberField(
        min_value=1,
        max_value=MOST_PAGES,
        required=False,
        help_text="How many pages the book has; 1 by default, or as many as the plan has.",
    )
    reader = ExactChoiceField(
        list(READERS),
        noun="reader",
        default=READERS[1],
        help_text="The reader's age: how many words a page and a sentence have.",
    )
    plan_only = StrictBooleanField(
        default=False, help_text="Make the plan, with the text of all pages, and no picture."
    )
    narration = StrictBooleanField(default=False, help_text="Have each page read aloud.")
    plan = GivenPlanSerializer(
        required=False, help_text="Illustrate this plan instead of having a story written."
    )
    cast = CastMemberSerializer(
        many=True,
        min_length=1,
        max_length=MOST_CAST,
        required=False,
        help_text="Who plays, the hero first. With a plan: whose pictures its cast has, in order.",
    )
    webhook_url = WebhookUrlField(
        required=False, help_text="Called when the story has ended, if the server sends webhooks."
    )

    def get_fields(self) -> dict[str, serializers.Field]:
        presets = settings.STORYGEN["PRESETS"]
        styles = list(dict.fromkeys(style for preset in presets for style in styles_of(preset)))
        how = {"required": False, "initial": styles[0], "help_text": "How the pictures look."}
        what = {"default": presets[0], "initial": presets[0], "help_text": "The set of models."}
        return {
            **super().get_fields(),
            "style": ExactChoiceField(styles, noun="style", **how),
            "preset": ExactChoiceField(presets, noun="preset", **what),
        }

    def validate(self, values: dict[str, Any]) -> dict[str, Any]:
        plan = values.get("plan")
        values.setdefault("pages", len(plan.pages) if plan else 1)
        if plan and len(plan.pages) != values["pages"]:
            has = f"The plan has {len(plan.pages)} pages. Leave `pages` out, or send that number."
            raise serializers.ValidationError({"pages": [has]})
        if "cast" in values:
            _check_cast(values["cast"], plan)
        if plan and values["plan_only"]:
            raise serializers.ValidationError({"plan_only": ["There is a plan already."]})
        if values["narration"]:
            _check_narration(values)
        styles = styles_of(values["preset"])
        values.setdefault("style", styles[0])
        if values["style"] not in styles:
            has = f"The preset {values['preset']} has no such style; it has: {', '.join(styles)}."
            raise serializers.ValidationError({"style": [has]})
        return values


def _check_cast(cast: list[dict[str, Any]], plan: Plan | None) -> None:
    if plan and len(plan.cast) != len(cast):
        has = f"The plan has {len(plan.cast)} characters: send as many, in its order."
        raise serializers.ValidationError({"cast": [has]})
    ids = [one["id"] for one in cast if "id" in one]
    if len(set(ids)) < len(ids):
        raise serializers.ValidationError({"cast": ["A character plays once in a story."]})


def _check_narration(values: dict[str, Any]) -> None:
    if values["plan_only"]:
        raise serializers.ValidationError({"narration": ["A plan alone is not read aloud."]})
    if not config_of(values["preset"]).voice:
        raise serializers.ValidationError({"narration": [NO_VOICE]})


class RetrySerializer(serializers.Serializer):
    """The stage to run again; without one, all that are not completed."""

    stage = ExactChoiceField(
        [stage.value for stage in Stage],
        noun="stage",
        required=False,
        help_text="Run this stage again, and the ones that depend on it, with a new seed.",
    )
    page = WholeNumberField(
        min_value=1,
        max_value=MOST_PAGES,
        required=False,
        help_text="Only this page: its background and so its scene, or with a stage that one.",
    )
    character = serializers.CharField(
        max_length=20,
        required=False,
        help_text="Only this one of the cast, by its id: with the stage that draws characters.",
    )
    seed = SeedField("The seed of that stage, random by default; for those that take one.")

    def validate_stage(self, stage: str) -> Stage:
        return Stage(stage)

    def validate(self, values: dict[str, Any]) -> dict[str, Any]:
        stage = values.get("stage")
        if stage and not stage.takes_seed and values.get("seed") is not None:
            raise serializers.ValidationError({"seed": [f"The stage {stage} takes no seed."]})
        if values.get("character") and stage is not Stage.CHARACTER:
            only = f"Only the stage {Stage.CHARACTER} is of one of the cast."
            raise serializers.ValidationError({"character": [only]})
        if values.get("page") and stage not in OF_PAGES:
            raise serializers.ValidationError({"page": [f"The stage {stage} is of no page."]})
        return values
