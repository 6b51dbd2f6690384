"""A plan that a client sends."""

from typing import Any

from rest_framework import serializers

from orchestrator.plan import (
    LEAST_HEIGHT,
    MOODS,
    MOST_CAST,
    MOST_HEIGHT,
    MOST_PAGES,
    POSES,
    SIDES,
    TIMES,
    Plan,
)
from stories.api.serializers.fields import (
    ExactChoiceField,
    NumberField,
    PlainTextField,
    StrictBooleanField,
    WholeNumberField,
)


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
