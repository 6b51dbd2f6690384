"""The library of characters."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from stories.models.sessions import StorySession, new_session_id


class LibraryCharacter(models.Model):
    """A character that is kept for further stories, with its picture and its cut-out.

    One that was uploaded without a transparent ground waits for a worker to cut it out: the PENDING
    rows are that queue. A worker claims a row as it claims a session, by a conditional update that
    increments `claims`, and its later writes require that count (see `characters.cutting`).
    """

    class Status(models.TextChoices):
        PENDING = "pending"
        PROCESSING = "processing"
        READY = "ready"
        FAILED = "failed"

    class Source(models.TextChoices):
        UPLOAD = "upload"
        STORY = "story"

    character_id = models.CharField(
        max_length=12, unique=True, default=new_session_id, editable=False
    )
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        # Not SET_NULL: characters without an owner are visible to everybody.
        on_delete=models.CASCADE,
        related_name="library_characters",
    )
    client = models.CharField(
        max_length=40, blank=True, editable=False, help_text="A hash of an anonymous address."
    )
    name = models.CharField(max_length=60, blank=True)
    kind = models.CharField(max_length=60, help_text="What it is: a fox.")
    look = models.CharField(max_length=400, help_text="What a picture of it shows.")
    status = models.CharField(max_length=10, choices=Status)
    error = models.TextField(blank=True)
    source = models.CharField(max_length=6, choices=Source)
    session = models.ForeignKey(
        StorySession,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text="The story that it was kept from.",
    )
    picture_facts = models.JSONField(default=dict, help_text="How its picture was made.")
    cutout_facts = models.JSONField(default=dict, blank=True, help_text="How it was cut out.")
    bytes = models.PositiveBigIntegerField(default=0, help_text="Of its pictures.")
    claims = models.PositiveIntegerField(default=0, help_text="How often a worker claimed it.")
    worker = models.CharField(max_length=200, blank=True)
    lease_expires_at = models.DateTimeField(null=True, blank=True)
    created_at = models.DateTimeField(default=timezone.now)
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        ordering = ("-created_at", "-pk")
        verbose_name = "character"
        indexes = (
            models.Index(fields=["user", "-created_at", "-id"], name="character_user_newest"),
            models.Index(
                fields=["created_at", "id"], condition=Q(status="pending"), name="character_queue"
            ),
            models.Index(
                fields=["worker"], condition=Q(status="processing"), name="character_cutting"
            ),
        )

    def __str__(self) -> str:
        return f"{self.name or self.kind} ({self.character_id})"
