"""Who a client is, and what it may send."""

from typing import Any

from django.conf import settings
from django.contrib.auth.models import AbstractUser, AnonymousUser
from rest_framework import serializers

from orchestrator.plan import POSES
from stories.api.permissions import sees_all
from stories.characters import uploads
from stories.content.serializers import Texts
from stories.exports.importing import most_bytes
from stories.presets import config_of, draws_poses, styles_of
from stories.sessions import quotas


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
                {
                    "name": name,
                    "styles": styles_of(name),
                    "poses": POSES if draws_poses(name) else (),
                }
                for name in names
            ],
            "max_prompt_length": settings.STORYGEN["MAX_PROMPT_LENGTH"],
            "max_import_bytes": most_bytes(),
            "narration": config_of(names[0]).voice is not None,
            "trash_days": settings.STORYGEN["TRASH_DAYS"],
            "library": library | {"formats": list(uploads.FORMATS)},
        }
