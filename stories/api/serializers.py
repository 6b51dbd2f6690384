"""Request bodies and refusals of the API, as the contract says."""

import math
import unicodedata
from typing import Any

from django.conf import settings
from django.contrib.auth.models import AbstractUser, AnonymousUser
from django.core.validators import RegexValidator
from django.urls import reverse
from drf_spectacular.extensions import OpenApiSerializerFieldExtension
from drf_spectacular.openapi import AutoSchema
from drf_spectacular.utils import extend_schema_field, inline_serializer
from rest_framework import serializers
from rest_framework.exceptions import ParseError
from rest_framework.parsers import JSONParser

from orchestrator import MAX_SEED, Stage
from orchestrator.plan import (
    LEAST_HEIGHT,
    MOODS,
    MOST_CAST,
    MOST_HEIGHT,
    MOST_PAGES,
    POSES,
    READERS,
    SIDES,
    TIMES,
    Plan,
)
from stories import sharing
from stories.api.permissions import sees_all
from stories.characters import uploads
from stories.exports.importing import most_bytes
from stories.models import Revision, ShareLink, StorySession
from stories.presets import config_of, draws_poses
from stories.sessions import quotas
from stories.sessions.payload import (
    ImageUrlsSerializer,
    NarrationSerializer,
    PosePicturesSerializer,
    Texts,
    UrlField,
)
from stories.webhooks.addresses import MAX_LENGTH, NotAllowed, checked_url

# The stages that may be done again for one page.
OF_PAGES = (None, Stage.BACKGROUND, Stage.SCENE, Stage.NARRATION)
NO_VOICE = "This server does not read aloud."


class ShallowJSONParser(JSONParser):
    """JSON; nesting that is too deep for Python is a `ParseError`, too."""

    def parse(self, *args: Any, **kwargs: Any) -> Any:
        try:
            return super().parse(*args, **kwargs)
        except RecursionError as exc:
            raise ParseError("JSON parse error - nested too deeply") from exc


class PromptField(serializers.CharField):
    """A JSON string, kept as given, with at least one visible character.

    Unicode's categories Z (separators) and C (formats, private use, unassigned) are not visible.
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


class WholeNumberField(serializers.IntegerField):
    """A JSON number that is whole: 1.0 is, text and true are not."""

    def to_internal_value(self, data: object) -> int:
        if type(data) is float and data.is_integer():
            return int(data)
        if type(data) is not int:
            self.fail("invalid")
        return data


class SeedField(WholeNumberField):
    """A seed. Null is none."""

    def __init__(self, help_text: str) -> None:
        limits = {"min_value": 0, "max_value": MAX_SEED}
        super().__init__(**limits, required=False, allow_null=True, help_text=help_text)


class StrictBooleanField(serializers.BooleanField):
    """A JSON boolean: true or false, no text and no number."""

    def to_internal_value(self, data: object) -> bool:
        if not isinstance(data, bool):
            self.fail("invalid", input=data)
        return data


class ExactChoiceField(serializers.ChoiceField):
    """One of a few names, as a JSON string."""

    def __init__(self, choices: list[str], *, noun: str, **kwargs: Any) -> None:
        unknown = f"There is no such {noun}; there is: {', '.join(choices)}."
        super().__init__(choices, error_messages={"invalid_choice": unknown}, **kwargs)

    def to_internal_value(self, data: object) -> str:
        if not isinstance(data, str):
            self.fail("invalid_choice")
        return super().to_internal_value(data)


class WebhookUrlField(serializers.CharField):
    """The URL to call when the story has ended, normalised."""

    def to_internal_value(self, data: object) -> str:
        if not isinstance(data, str):
            self.fail("invalid")
        try:
            url = str(checked_url(data))
        except NotAllowed as exc:
            raise serializers.ValidationError(str(exc), "not_allowed") from exc
        if len(url) > MAX_LENGTH:
            raise serializers.ValidationError(
                f"Ensure this field has no more than {MAX_LENGTH} characters.", "max_length"
            )
        return url


class WebhookUrlSchema(OpenApiSerializerFieldExtension):
    """A URL if webhooks are on; no value is valid if they are off."""

    target_class = WebhookUrlField

    def map_serializer_field(self, auto_schema: AutoSchema, direction: str) -> dict[str, Any]:
        if not settings.STORYGEN["WEBHOOK_HOSTS"]:
            return {"not": {}}
        return {"type": "string", "format": "uri", "maxLength": MAX_LENGTH}


class PlainTextField(PromptField):
    """A text of a plan: at most `max_length` characters, none of them a control character."""

    def __init__(self, max_length: int, **kwargs: Any) -> None:
        super().__init__(max_length=max_length, **kwargs)


class NumberField(serializers.FloatField):
    """A finite JSON number."""

    def to_internal_value(self, data: object) -> float:
        if type(data) not in (int, float) or not math.isfinite(data):
            self.fail("invalid")
        return float(data)


class PlanCharacterSerializer(serializers.Serializer):
    """One of the cast; the first is the hero."""

    id = serializers.RegexField(
        r"^[a-z0-9-]{1,20}\Z", help_text="Of a-z, 0-9 and -; pages refer to it."
    )
    name = PlainTextField(60, required=False, allow_blank=True, default="")
    kind = PlainTextField(60, help_text="What it is: a fox.")
    look = PlainTextField(400, help_text="What a picture of it shows.")


class PlanPresenceSerializer(serializers.Serializer):
    """Somebody on a page."""

    id = serializers.CharField(max_length=20, help_text="Of the cast.")
    pose = ExactChoiceField(list(POSES), noun="pose", default=POSES[0])
    mood = ExactChoiceField(list(MOODS), noun="mood", default="calm")


class GivenPlacementSerializer(serializers.Serializer):
    """Where somebody is to stand."""

    x = NumberField(min_value=0, max_value=1, help_text="The middle of its feet, from the left.")
    y = NumberField(min_value=0, max_value=1, help_text="Its feet, from the top.")
    height = NumberField(
        min_value=LEAST_HEIGHT, max_value=MOST_HEIGHT, help_text="In heights of the picture."
    )
    flip = StrictBooleanField(default=False, help_text="Mirrored.")
    order = WholeNumberField(
        min_value=-100, max_value=100, default=0, help_text="A larger one is nearer."
    )


class PlacedPresenceSerializer(PlanPresenceSerializer):
    """Somebody on a page, and where, if everybody on it has a place."""

    placement = GivenPlacementSerializer(required=False)


class PlanPageSerializer(serializers.Serializer):
    """A page; `number` is left out or counts from 1."""

    number = WholeNumberField(min_value=1, max_value=MOST_PAGES, required=False)
    text = PlainTextField(2000, help_text="Paragraphs, parted by a line break.")
    place = PlainTextField(400, help_text="What a picture of it shows, with nobody in it.")
    time = ExactChoiceField(list(TIMES), noun="time", default="day")
    cast = PlacedPresenceSerializer(many=True, max_length=MOST_CAST)
    light = ExactChoiceField(
        list(SIDES),
        noun="side",
        required=False,
        allow_blank=True,
        help_text="The side that it comes from; where the background shows by default.",
    )


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


class NewMemberSerializer(CastMemberSerializer):
    """One more in the cast of a story: one of the library by its `id`, or one who is described."""

    pages = serializers.ListField(
        child=WholeNumberField(min_value=1, max_value=MOST_PAGES),
        max_length=MOST_PAGES,
        required=False,
        help_text="The numbers of the pages that it joins; none by default.",
    )

    def validate(self, values: dict[str, Any]) -> dict[str, Any]:
        pages = values.pop("pages", [])
        return super().validate(values) | {"pages": pages}


class GivenPlanSerializer(serializers.Serializer):
    """A plan as an answer has it, changed or not, with 1 to 3 characters and 1 to 12 pages."""

    title = PlainTextField(200)
    cast = PlanCharacterSerializer(many=True, min_length=1, max_length=MOST_CAST)
    pages = PlanPageSerializer(many=True, min_length=1, max_length=MOST_PAGES)
    cover = WholeNumberField(
        min_value=1, max_value=MOST_PAGES, default=1, help_text="The number of a page."
    )

    def validate(self, values: dict[str, Any]) -> Plan:
        numbers = [page.get("number", number) for number, page in enumerate(values["pages"], 1)]
        if numbers != list(range(1, len(numbers) + 1)):
            raise serializers.ValidationError({"pages": ["The pages are not numbered in order."]})
        try:
            return Plan.from_dict(values)
        except ValueError as exc:
            raise serializers.ValidationError(str(exc)) from exc


class PlacementChangeSerializer(serializers.Serializer):
    """Where one of those on the page is to stand; what is left out stays as it is."""

    id = serializers.CharField(max_length=20, help_text="Of the cast.")
    x = NumberField(
        min_value=0, max_value=1, required=False, help_text="The middle of its feet, from the left."
    )
    y = NumberField(min_value=0, max_value=1, required=False, help_text="Its feet, from the top.")
    height = NumberField(
        min_value=LEAST_HEIGHT,
        max_value=MOST_HEIGHT,
        required=False,
        help_text="In heights of the picture.",
    )
    scale = NumberField(
        min_value=0.01, max_value=100, required=False, help_text="Times as tall as it is now."
    )
    flip = StrictBooleanField(required=False, help_text="Mirrored.")
    order = WholeNumberField(
        min_value=-100, max_value=100, required=False, help_text="A larger one is nearer."
    )

    def validate(self, values: dict[str, Any]) -> dict[str, Any]:
        if "height" in values and "scale" in values:
            raise serializers.ValidationError({"scale": ["Send the height or the scale."]})
        return values


class PageChangeSerializer(serializers.Serializer):
    """What is to be changed of a page; what is left out stays as it is."""

    text = PlainTextField(2000, required=False, help_text="Paragraphs, parted by a line break.")
    place = PlainTextField(
        400, required=False, help_text="What a picture of it shows, with nobody in it."
    )
    time = ExactChoiceField(list(TIMES), noun="time", required=False)
    cast = PlanPresenceSerializer(
        many=True, max_length=MOST_CAST, required=False, help_text="Who is there."
    )
    # With `many` an item could be null, too.
    placement = serializers.ListSerializer(
        child=PlacementChangeSerializer(),
        max_length=MOST_CAST,
        required=False,
        allow_null=True,
        help_text="For some or all of those on the page. Null: where they look best.",
    )
    light = ExactChoiceField(
        list(SIDES),
        noun="side",
        required=False,
        allow_null=True,
        help_text="The side that it comes from. Null: as the background shows.",
    )
    background_take = WholeNumberField(
        min_value=1, required=False, help_text="One of the page's `background_takes`."
    )

    def validate(self, values: dict[str, Any]) -> dict[str, Any]:
        return _something(values)


class NewPageSerializer(serializers.Serializer):
    """A page more; what is left out is as on the page before it."""

    after = WholeNumberField(
        min_value=0,
        max_value=MOST_PAGES,
        required=False,
        help_text="The number of the page before it, 0 for none. The last one by default.",
    )
    text = PlainTextField(2000, help_text="Paragraphs, parted by a line break.")
    place = PlainTextField(
        400, required=False, help_text="What a picture of it shows, with nobody in it."
    )
    time = ExactChoiceField(list(TIMES), noun="time", required=False)
    cast = PlanPresenceSerializer(
        many=True, max_length=MOST_CAST, required=False, help_text="Who is there."
    )


class PageOrderSerializer(serializers.Serializer):
    """The pages in another order."""

    order = serializers.ListField(
        child=WholeNumberField(min_value=1, max_value=MOST_PAGES),
        min_length=1,
        max_length=MOST_PAGES,
        help_text="Each page once, by the number that it has now.",
    )


class CharacterChangeSerializer(serializers.Serializer):
    """What is to be changed of one of the cast."""

    id = serializers.CharField(max_length=20, help_text="Of the cast.")
    look = PlainTextField(
        400, required=False, help_text="What a picture of it shows. It is drawn again."
    )
    take = WholeNumberField(min_value=1, required=False, help_text="One of its `takes`.")


class StoryChangeSerializer(serializers.Serializer):
    """What is to be changed of a story; what is left out stays as it is."""

    title = PlainTextField(200, required=False)
    cover = WholeNumberField(
        min_value=1, max_value=MOST_PAGES, required=False, help_text="The number of a page."
    )
    cast = CharacterChangeSerializer(
        many=True, min_length=1, max_length=MOST_CAST, required=False, help_text="Some or all."
    )

    def validate(self, values: dict[str, Any]) -> dict[str, Any]:
        return _something(values)


def _something(values: dict[str, Any]) -> dict[str, Any]:
    if not values:
        raise serializers.ValidationError("Say what is to be changed.")
    return values


class CutFigureSerializer(serializers.Serializer):
    """A cut-out as it is laid over a background; edges in shares of its picture."""

    id = serializers.CharField(help_text="Of the cast.")
    pose = serializers.ChoiceField(
        POSES,
        help_text="A page shows the cut-out in its pose if there is one, else `standing`.",
    )
    url = UrlField(help_text="Of the cut-out.")
    left = serializers.FloatField()
    top = serializers.FloatField()
    right = serializers.FloatField()
    bottom = serializers.FloatField()
    foot = serializers.FloatField(
        help_text="The middle of its feet, from the left edge, in shares of the figure's width."
    )
    aspect = serializers.FloatField(help_text="The figure's width divided by its height.")


class RevisionSerializer(serializers.Serializer):
    """A state of the whole story that can be brought back."""

    revision = serializers.IntegerField(source="number")
    created_at = serializers.DateTimeField()
    summary = serializers.CharField(help_text="What changed, in words.")
    author = serializers.CharField(
        source="author.username",
        default=None,
        allow_null=True,
        help_text="Who made the change, if they were signed in.",
    )
    current = serializers.SerializerMethodField(help_text="Whether it is the present one.")

    def get_current(self, revision: Revision) -> bool:
        return revision.number == revision.session.revision


class ChangedSinceSerializer(serializers.Serializer):
    """What a client does not know yet."""

    revision = serializers.IntegerField()
    summary = serializers.CharField()


class StaleSerializer(serializers.Serializer):
    """The refusal of a change of a story that was changed meanwhile."""

    detail = serializers.CharField()
    revision = serializers.IntegerField(help_text="The present one.")
    changes = ChangedSinceSerializer(many=True, help_text="The newest first.")


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
        styles = list(dict.fromkeys(style for preset in presets for style in _styles(preset)))
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
        styles = _styles(values["preset"])
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


def _styles(preset: str) -> list[str]:
    return list(config_of(preset).picture.styles)


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


class QuotaSerializer(serializers.Serializer):
    """What a user may have, 0 for no limit, and has."""

    stories_per_day = serializers.IntegerField()
    asked_today = serializers.IntegerField(help_text="In the last 24 hours.")
    stories_at_once = serializers.IntegerField()
    unfinished = serializers.IntegerField()
    pages_per_day = serializers.IntegerField()
    pages_today = serializers.IntegerField(help_text="To be drawn, in the last 24 hours.")


class LibrarySerializer(serializers.Serializer):
    """What a client keeps in the library of characters, what it may keep (0: no limit) and send."""

    characters = serializers.IntegerField()
    most_characters = serializers.IntegerField()
    bytes = serializers.IntegerField()
    most_bytes = serializers.IntegerField()
    max_upload_bytes = serializers.IntegerField()
    max_upload_pixels = serializers.IntegerField()
    formats = Texts()


class PresetSerializer(serializers.Serializer):
    """A set of models that requests may name."""

    name = serializers.CharField()
    styles = Texts()
    poses = serializers.ListField(
        child=serializers.ChoiceField(POSES),
        help_text="In which a character is drawn; empty where its one picture serves on all pages.",
    )


class AccountSerializer(serializers.Serializer):
    """A client, from its user, and what it may send."""

    username = serializers.CharField(allow_null=True, help_text="Null if you are not signed in.")
    is_staff = serializers.BooleanField()
    sees_all = serializers.BooleanField(
        help_text="Whether you see everybody's stories, and the queue."
    )
    may_use = serializers.BooleanField(help_text="False if you have to sign in first.")
    quota = QuotaSerializer(allow_null=True, help_text="Null if you are not signed in.")
    presets = PresetSerializer(many=True)
    max_prompt_length = serializers.IntegerField()
    max_import_bytes = serializers.IntegerField(help_text="Of an archive.")
    narration = serializers.BooleanField(help_text="Whether this server reads aloud.")
    trash_days = serializers.FloatField(help_text="How long stories stay in the trash.")
    library = LibrarySerializer()

    def to_representation(self, user: AbstractUser | AnonymousUser) -> dict[str, Any]:
        names, quota = settings.STORYGEN["PRESETS"], None
        owner = user if user.is_authenticated else None
        allowed = quotas.library_limits(owner)
        kept = quotas.library_use(owner, self.context["client"])
        library = {"characters": kept.characters, "most_characters": allowed.characters}
        library |= {"bytes": kept.bytes, "most_bytes": allowed.bytes}
        library |= {"max_upload_bytes": uploads.MAX_BYTES, "max_upload_pixels": uploads.MAX_PIXELS}
        if user.is_authenticated:
            allowed, used = quotas.limits(user), quotas.used(user)
            quota = {"stories_per_day": allowed.stories, "asked_today": used.stories}
            quota |= {"stories_at_once": allowed.at_once, "unfinished": used.at_once}
            quota |= {"pages_per_day": allowed.pages, "pages_today": used.pages}
        return {
            "username": user.get_username() or None,
            "is_staff": user.is_staff,
            "sees_all": sees_all(user),
            "may_use": user.is_authenticated or settings.STORYGEN["ANONYMOUS"],
            "quota": quota,
            "presets": [
                {"name": name, "styles": _styles(name), "poses": POSES if draws_poses(name) else ()}
                for name in names
            ],
            "max_prompt_length": settings.STORYGEN["MAX_PROMPT_LENGTH"],
            "max_import_bytes": most_bytes(),
            "narration": config_of(names[0]).voice is not None,
            "trash_days": settings.STORYGEN["TRASH_DAYS"],
            "library": library | {"formats": list(uploads.FORMATS)},
        }


class SessionIdsSerializer(serializers.Serializer):
    """Sessions by their ids."""

    session_ids = serializers.ListField(
        child=serializers.RegexField(r"^[0-9a-f]{12}\Z"), min_length=1, max_length=100
    )


class MovedSessionsSerializer(serializers.Serializer):
    """Those that were moved, by their ids."""

    session_ids = Texts()


class QueuedStorySerializer(serializers.Serializer):
    """A story that waits or runs."""

    session_id = serializers.CharField()
    title = serializers.CharField(source="content.title", help_text="Empty until it is written.")
    prompt_text = serializers.CharField()
    owner = serializers.CharField(
        source="user.username", allow_null=True, default=None, help_text="Null if it has none."
    )
    status = serializers.ChoiceField(StorySession.UNFINISHED)
    preset = serializers.CharField()
    pages = serializers.IntegerField(help_text="That were asked for.")
    worker = serializers.CharField(help_text="The process that runs it; empty while it waits.")
    stage = serializers.CharField(help_text="The current stage; empty while it waits.")
    percent = serializers.FloatField(help_text="0 to 100.")
    position = serializers.IntegerField(
        allow_null=True, help_text="The position in the queue, 1 for the next; null once it runs."
    )
    waiting_seconds = serializers.FloatField(
        help_text="Since it was queued; of one that runs, until it was begun."
    )
    running_seconds = serializers.FloatField(allow_null=True, help_text="Null while it waits.")


class QueueSerializer(serializers.Serializer):
    """Everybody's unfinished stories."""

    waiting = serializers.IntegerField()
    running = serializers.IntegerField()
    stories = QueuedStorySerializer(
        many=True, help_text="Running ones, then the next ones; 100 of each at most."
    )


class TokenNameSerializer(serializers.Serializer):
    """What a token is called."""

    name = PlainTextField(
        60, required=False, allow_blank=True, default="", help_text="What the token is for."
    )


class TokenLineSerializer(serializers.Serializer):
    """A token, without what it needs to be used."""

    key = serializers.CharField(source="token_key", help_text="How the token begins.")
    name = serializers.CharField(help_text="Empty if it has none.")
    created = serializers.DateTimeField()
    last_used = serializers.DateTimeField(
        allow_null=True, help_text="To the minute; null if it was not used yet."
    )
    expiry = serializers.DateTimeField(allow_null=True)


class ShareSerializer(serializers.Serializer):
    """How long a link to a story shall be valid."""

    days = WholeNumberField(
        min_value=1, max_value=sharing.MOST_DAYS, default=sharing.DAYS, help_text="From now."
    )


class ShareLinkSerializer(serializers.ModelSerializer):
    """A link to read a story, for everybody who has it."""

    url = serializers.SerializerMethodField(help_text="For a browser, on this server.")

    @extend_schema_field({"type": "string", "format": "uri-reference"})
    def get_url(self, link: ShareLink) -> str:
        return reverse("shared-app", args=[link.key])

    class Meta:
        model = ShareLink
        fields = ("key", "url", "created_at", "expires_at")
        read_only_fields = fields


class SharedPageSerializer(serializers.Serializer):
    """A page of a story that was shared."""

    number = serializers.IntegerField(help_text="From 1.")
    text = serializers.CharField(help_text="Paragraphs, parted by a line break.")
    image_url = UrlField(allow_null=True, help_text="Null if there is no picture.")
    audio_url = UrlField(allow_null=True, help_text="Null if it is not read aloud.")
    narration = NarrationSerializer(allow_null=True)


class SharedStorySerializer(serializers.Serializer):
    """All that a link to a story shows."""

    title = serializers.CharField()
    cover = serializers.IntegerField(help_text="The number of the page that makes the cover.")
    pages = SharedPageSerializer(many=True)


class PageLinksSerializer(serializers.Serializer):
    """The files of a page; null for one that is not there."""

    number = serializers.IntegerField()
    image_url = UrlField(allow_null=True)
    background_url = UrlField(allow_null=True)
    audio_url = UrlField(allow_null=True)


class CharacterLinksSerializer(serializers.Serializer):
    """The pictures of one of the cast; null for one that is not there."""

    id = serializers.CharField()
    image_url = UrlField(allow_null=True)
    cutout_url = UrlField(allow_null=True)
    poses = PosePicturesSerializer(many=True)


class SignedLinksSerializer(serializers.Serializer):
    """Links that need no other authentication until they expire."""

    image_urls = ImageUrlsSerializer()
    pages = PageLinksSerializer(many=True)
    cast = CharacterLinksSerializer(many=True)
    events_url = serializers.CharField()
    expires_at = serializers.DateTimeField()


class ProblemSerializer(serializers.Serializer):
    """The reason of a refusal."""

    detail = serializers.CharField()


def bad_request(name: str, *fields: str, nested: tuple[str, ...] = ()) -> serializers.Serializer:
    """The errors of a request by field, or `detail` if it could not be read at all.

    Those of `nested` fields are lists of texts, or have their own form.
    """
    texts = {field: Texts(required=False) for field in fields}
    texts |= {field: serializers.JSONField(required=False) for field in nested}
    return inline_serializer(name, texts | {"detail": serializers.CharField(required=False)})
