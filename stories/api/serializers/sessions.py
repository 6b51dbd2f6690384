"""Sessions by their ids, in the queue, and with signed links."""

from rest_framework import serializers

from stories.content.serializers import ImageUrlsSerializer, PosePicturesSerializer, Texts, UrlField
from stories.models import StorySession


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
