"""Links to share a story, and what they show."""

from django.urls import reverse
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from stories import sharing
from stories.api.serializers.fields import WholeNumberField
from stories.content.serializers import NarrationSerializer, UrlField
from stories.models import ShareLink


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
