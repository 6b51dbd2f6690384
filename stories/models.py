"""The rows: what was asked for, and what came of it."""

import secrets

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models

from orchestrator import MAX_SEED


def new_session_id() -> str:
    """12 lower-case hex digits."""
    return secrets.token_hex(6)


class StorySession(models.Model):
    """One prompt on its way to becoming a story."""

    class Status(models.TextChoices):
        PENDING = "pending"
        PROCESSING = "processing"
        COMPLETED = "completed"
        FAILED = "failed"

    UNFINISHED = (Status.PENDING, Status.PROCESSING)

    session_id = models.CharField(
        max_length=12, unique=True, default=new_session_id, editable=False
    )
    prompt_text = models.TextField()
    status = models.CharField(max_length=10, choices=Status, default=Status.PENDING)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="story_sessions",
    )
    seed = models.PositiveBigIntegerField(
        validators=[MinValueValidator(0), MaxValueValidator(MAX_SEED)]
    )
    style = models.CharField(max_length=50)
    preset = models.CharField(max_length=50)
    stage = models.CharField(max_length=20, blank=True, help_text="The stage it is at.")
    worker = models.CharField(
        max_length=200, blank=True, help_text="The process that has it in hand."
    )
    lease_expires_at = models.DateTimeField(
        null=True, blank=True, help_text="When it may be taken from a worker that is silent."
    )
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        ordering = ("-created_at", "-pk")
        indexes = (
            models.Index(fields=["-created_at", "-id"], name="session_newest"),
            models.Index(fields=["status", "-created_at"], name="session_status_newest"),
        )

    def __str__(self) -> str:
        return self.session_id


class GeneratedContent(models.Model):
    """What was made for a session, filled in stage by stage."""

    class ProcessingStatus(models.TextChoices):
        PROCESSING = "processing"
        COMPLETED = "completed"
        PARTIAL = "partial"
        FAILED = "failed"

    session = models.OneToOneField(StorySession, on_delete=models.CASCADE, related_name="content")
    story_text = models.TextField(blank=True)
    character_description = models.TextField(blank=True)
    background_description = models.TextField(blank=True)
    character_image = models.ImageField(max_length=200, blank=True)
    background_image = models.ImageField(max_length=200, blank=True)
    cutout_image = models.ImageField(max_length=200, blank=True)
    merged_image = models.ImageField(max_length=200, blank=True)
    processing_status = models.CharField(
        max_length=10, choices=ProcessingStatus, default=ProcessingStatus.PROCESSING
    )
    error_messages = models.JSONField(default=list, blank=True)
    timings = models.JSONField(default=dict, blank=True, help_text="Seconds by stage.")
    details = models.JSONField(
        default=dict, blank=True, help_text="Models, seeds, steps and prompt fit by stage."
    )
    total_time_seconds = models.FloatField(null=True, blank=True)

    class Meta:
        verbose_name_plural = "generated content"

    def __str__(self) -> str:
        return f"{self.session} ({self.processing_status})"

    def public_image_names(self) -> list[str]:
        """The files, below the media folder, that image_urls point to."""
        images = (self.character_image, self.background_image, self.merged_image)
        return [image.name for image in images if image]
