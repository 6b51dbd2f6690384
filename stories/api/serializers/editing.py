"""Changes of a story by hand, and its revisions."""

from typing import Any

from rest_framework import serializers

from orchestrator.plan import LEAST_HEIGHT, MOST_CAST, MOST_HEIGHT, MOST_PAGES, POSES, SIDES, TIMES
from stories.api.serializers.fields import (
    ChangeSerializer,
    ExactChoiceField,
    NumberField,
    PlainTextField,
    StrictBooleanField,
    WholeNumberField,
)
from stories.api.serializers.plans import PlanPresenceSerializer
from stories.api.serializers.stories import CastMemberSerializer
from stories.content.serializers import UrlField
from stories.models import Revision


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


class PageChangeSerializer(ChangeSerializer):
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


class StoryChangeSerializer(ChangeSerializer):
    """What is to be changed of a story; what is left out stays as it is."""

    title = PlainTextField(200, required=False)
    cover = WholeNumberField(
        min_value=1, max_value=MOST_PAGES, required=False, help_text="The number of a page."
    )
    cast = CharacterChangeSerializer(
        many=True, min_length=1, max_length=MOST_CAST, required=False, help_text="Some or all."
    )


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
