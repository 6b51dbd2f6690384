"""What users have besides their accounts: names of tokens, limits, what counts towards them."""

from django.conf import settings
from django.db import models
from django.utils import timezone


class TokenDetails(models.Model):
    """What is known of an API token besides its hash and its dates, which knox keeps.

    A token without a name that was never used has no row.
    """

    token = models.OneToOneField(
        "knox.AuthToken",
        on_delete=models.CASCADE,
        primary_key=True,
        related_name="details",
    )
    name = models.CharField(max_length=60, blank=True, help_text="What it is for.")
    last_used = models.DateTimeField(null=True, blank=True, help_text="To the minute.")

    class Meta:
        verbose_name_plural = "token details"

    def __str__(self) -> str:
        return self.name or "a token without a name"


class UserQuota(models.Model):
    """The limits of one user, where they differ from the settings."""

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="story_quota"
    )
    stories_per_day = models.PositiveIntegerField(
        null=True, blank=True, help_text="Empty: the setting. 0: no limit."
    )
    stories_at_once = models.PositiveIntegerField(
        null=True, blank=True, help_text="Waiting or running. Empty: the setting. 0: no limit."
    )

    pages_per_day = models.PositiveIntegerField(
        null=True, blank=True, help_text="Empty: the setting. 0: no limit."
    )

    characters = models.PositiveIntegerField(
        null=True, blank=True, help_text="Kept in the library. Empty: the setting. 0: no limit."
    )
    characters_mb = models.PositiveIntegerField(
        null=True, blank=True, help_text="Of their pictures. Empty: the setting. 0: no limit."
    )

    def __str__(self) -> str:
        return f"Quota of {self.user}"


class QuotaUse(models.Model):
    """A story that a user asked for in the last day, for the quota.

    It outlives the story: deleting a story does not give the quota back.
    """

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    asked_at = models.DateTimeField(default=timezone.now)
    pages = models.PositiveSmallIntegerField(default=1, help_text="That were to be drawn.")

    class Meta:
        indexes = (models.Index(fields=["user", "asked_at"], name="quota_use_of_user"),)

    def __str__(self) -> str:
        return f"{self.user} at {self.asked_at}"
