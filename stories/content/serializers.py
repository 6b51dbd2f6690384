"""The plan of a story, its cast and its pages as JSON."""

from django.db.models.fields.files import FieldFile
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from orchestrator.plan import MOODS, POSES, SIDES, TIMES
from stories.files import layout

_URL = {"type": ["string", "null"], "format": "uri-reference"}


class Texts(serializers.ListField):
    child = serializers.CharField()


@extend_schema_field(_URL)
class PictureUrlField(serializers.ReadOnlyField):
    """A picture's address on this server, null while there is none."""

    def to_representation(self, image: FieldFile) -> str | None:
        return layout.file_url(image.name) if image else None


class ImageUrlsSerializer(serializers.Serializer):
    """The pictures' addresses; null for one that could not be made."""

    character_image = PictureUrlField()
    background_image = PictureUrlField()
    merged_image = PictureUrlField()


class CharacterSerializer(serializers.Serializer):
    """One of the cast; the first is the hero."""

    id = serializers.CharField()
    name = serializers.CharField(allow_blank=True)
    kind = serializers.CharField(help_text="What it is: a fox.")
    look = serializers.CharField(help_text="What a picture of it shows.")


class PlacementSerializer(serializers.Serializer):
    """Where one of the cast stands; shares of the picture's width and height."""

    x = serializers.FloatField(help_text="The middle of its feet.")
    y = serializers.FloatField(help_text="Its feet, from the top.")
    height = serializers.FloatField()
    flip = serializers.BooleanField(help_text="Mirrored.")
    order = serializers.IntegerField(help_text="A larger one is nearer.")


class PresenceSerializer(serializers.Serializer):
    """Somebody on a page."""

    id = serializers.CharField(help_text="Of the cast.")
    pose = serializers.ChoiceField(POSES)
    mood = serializers.ChoiceField(MOODS)
    placement = PlacementSerializer(required=False, help_text="Only if it was set by hand.")


class PageSerializer(serializers.Serializer):
    """A page of the story, and what its picture shows."""

    number = serializers.IntegerField(help_text="From 1.")
    text = serializers.CharField(help_text="Paragraphs, parted by a line break.")
    place = serializers.CharField(help_text="With nobody in it.")
    time = serializers.ChoiceField(TIMES)
    cast = PresenceSerializer(many=True)
    light = serializers.ChoiceField(
        ["", *SIDES], required=False, help_text="The side it comes from, if it was set by hand."
    )


class PlanSerializer(serializers.Serializer):
    """All that is told before anything is drawn."""

    title = serializers.CharField()
    cast = CharacterSerializer(many=True)
    pages = PageSerializer(many=True)
    cover = serializers.IntegerField(help_text="The number of the page that makes the cover.")


class FigureSerializer(PlacementSerializer):
    """Where somebody stands in the page's picture."""

    id = serializers.CharField(help_text="Of the cast.")


class GateSerializer(serializers.Serializer):
    """How good a scene is, from 0 (bad) to 1."""

    halo = serializers.FloatField()
    light = serializers.FloatField()
    contact = serializers.FloatField()
    overlap = serializers.FloatField()
    crop = serializers.FloatField()
    scale = serializers.FloatField()
    score = serializers.FloatField()


@extend_schema_field(_URL)
class UrlField(serializers.CharField):
    """An address on this server, null while there is nothing."""


class TakeSerializer(serializers.Serializer):
    """One of several pictures of the same thing."""

    take = serializers.IntegerField(help_text="Its number, by which it is chosen.")
    url = UrlField()
    chosen = serializers.BooleanField(help_text="Whether it is the one that is shown.")


class PosePicturesSerializer(serializers.Serializer):
    """One of the cast in a pose that its first picture does not have."""

    pose = serializers.ChoiceField(choices=POSES)
    image_url = UrlField()
    cutout_url = UrlField()


class DrawnCharacterSerializer(CharacterSerializer):
    """One of the cast with its pictures, which are null while there are none."""

    image_url = UrlField(allow_null=True)
    cutout_url = UrlField(allow_null=True)
    takes = TakeSerializer(many=True, help_text="The newest, the oldest first.")
    poses = PosePicturesSerializer(
        many=True, help_text="Further pictures, which pages with that pose show."
    )
    character = serializers.CharField(
        allow_null=True,
        help_text="The character of the library whose picture is used, which may be deleted.",
    )


class SentenceSerializer(serializers.Serializer):
    """When a sentence is spoken, in seconds from the beginning of its page."""

    start = serializers.FloatField()
    end = serializers.FloatField(help_text="Where the next one starts.")
    text = serializers.CharField(help_text="As it stands in a paragraph of the page's text.")


class NarrationSerializer(serializers.Serializer):
    """How a page is read aloud. What cannot be read, such as an emoji, is in no sentence."""

    model = serializers.CharField(help_text="The voice.")
    duration = serializers.FloatField(help_text="Seconds.")
    sentences = SentenceSerializer(many=True)


class DrawnPageSerializer(PageSerializer):
    """A page with its picture and narration, which are null while there are none."""

    image_url = UrlField(allow_null=True)
    background_url = UrlField(allow_null=True)
    placement = FigureSerializer(many=True)
    gate = GateSerializer(allow_null=True)
    audio_url = UrlField(allow_null=True)
    narration = NarrationSerializer(allow_null=True)
    background_takes = TakeSerializer(many=True, help_text="The newest, the oldest first.")
