"""The rows: what was asked for, how far it is, and what came of it."""

import secrets
import uuid

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils import timezone

from orchestrator import MAX_SEED, Stage

STAGES = [(stage.value, stage.value.replace("_", " ")) for stage in Stage]


def new_session_id() -> str:
    """12 lower-case hex digits."""
    return secrets.token_hex(6)


class StorySession(models.Model):
    """One prompt on its way to becoming a story, and its place in the line.

    The line is the PENDING rows of a preset by `queued_at`. A worker takes a row by a conditional
    update that makes it PROCESSING and counts `claims` up; whatever it writes later is bound to
    that count, so that a worker that was given up cannot write over its successor.
    """

    class Status(models.TextChoices):
        PENDING = "pending"
        PROCESSING = "processing"
        COMPLETED = "completed"
        FAILED = "failed"
        CANCELLED = "cancelled"

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
        # Not SET_NULL: what nobody owns is everybody's to see.
        on_delete=models.CASCADE,
        related_name="story_sessions",
    )
    seed = models.PositiveBigIntegerField(
        validators=[MinValueValidator(0), MaxValueValidator(MAX_SEED)]
    )
    stage_seeds = models.JSONField(
        default=dict, blank=True, help_text="Seeds of stages that were done again with a new one."
    )
    style = models.CharField(max_length=50)
    preset = models.CharField(max_length=50)
    revision = models.PositiveIntegerField(default=1, help_text="Counted up by each retry.")

    # The line
    queued_at = models.DateTimeField(default=timezone.now, editable=False)
    started_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)
    stage = models.CharField(max_length=20, blank=True, help_text="The stage it is at.")
    worker = models.CharField(
        max_length=200, blank=True, help_text="The process that has it in hand."
    )
    lease_expires_at = models.DateTimeField(
        null=True, blank=True, help_text="When it may be taken from a worker that is silent."
    )
    claims = models.PositiveIntegerField(default=0, help_text="How often a worker took it.")
    worker_losses = models.PositiveIntegerField(
        default=0, help_text="How often it was taken from a worker that died with it."
    )
    last_event = models.PositiveIntegerField(default=0)

    # The request
    idempotency_digest = models.CharField(
        max_length=64, null=True, blank=True, unique=True, help_text="Of the user and the key."
    )
    request_digest = models.CharField(max_length=64, blank=True)
    webhook_url = models.URLField(max_length=500, blank=True)

    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        ordering = ("-created_at", "-pk")
        indexes = (
            models.Index(fields=["-created_at", "-id"], name="session_newest"),
            models.Index(fields=["status", "-created_at", "-id"], name="session_status_newest"),
            models.Index(fields=["user", "-created_at", "-id"], name="session_user_newest"),
            models.Index(
                fields=["preset", "queued_at", "id"],
                condition=Q(status="pending"),
                name="session_line",
            ),
            models.Index(
                fields=["worker"], condition=Q(status="processing"), name="session_in_hand"
            ),
        )

    def __str__(self) -> str:
        return self.session_id

    @property
    def is_unfinished(self) -> bool:
        return self.status in self.UNFINISHED


class GeneratedContent(models.Model):
    """What was made for a session, filled in stage by stage."""

    class ProcessingStatus(models.TextChoices):
        PROCESSING = "processing"
        COMPLETED = "completed"
        PARTIAL = "partial"
        FAILED = "failed"
        CANCELLED = "cancelled"

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
    warnings = models.JSONField(default=list, blank=True)
    timings = models.JSONField(default=dict, blank=True, help_text="Seconds by stage.")
    details = models.JSONField(
        default=dict, blank=True, help_text="Models, seeds, steps and prompt fit by stage."
    )
    total_time_seconds = models.FloatField(null=True, blank=True)

    class Meta:
        verbose_name_plural = "generated content"
        # With the session, the list's filter by it counts without reading the stories.
        indexes = (models.Index(fields=["processing_status", "session"], name="content_status"),)

    def __str__(self) -> str:
        return f"{self.session} ({self.processing_status})"

    def public_image_names(self) -> list[str]:
        """The files, below the media folder, that image_urls point to."""
        images = (self.character_image, self.background_image, self.merged_image)
        return [image.name for image in images if image]


class StageRun(models.Model):
    """One stage of one session: when, how far, and what became of it.

    A COMPLETED one is a fact: its files are on disk and its fields in `GeneratedContent`. A stage
    that has not begun has no row.
    """

    class Status(models.TextChoices):
        RUNNING = "running"
        COMPLETED = "completed"
        FAILED = "failed"
        INTERRUPTED = "interrupted"

    class Cache(models.TextChoices):
        HIT = "hit"
        MISS = "miss"
        OFF = "off"

    session = models.ForeignKey(StorySession, on_delete=models.CASCADE, related_name="stage_runs")
    stage = models.CharField(max_length=20, choices=STAGES)
    status = models.CharField(max_length=12, choices=Status, default=Status.RUNNING)
    started_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)
    seconds = models.FloatField(null=True, blank=True)
    fraction = models.FloatField(default=0.0, help_text="0 to 1.")
    cache = models.CharField(max_length=4, choices=Cache, blank=True)
    key = models.CharField(max_length=64, blank=True, help_text="Of all that its output hangs on.")
    facts = models.JSONField(
        default=dict, blank=True, help_text="All of its output but the picture."
    )
    error = models.TextField(blank=True)

    class Meta:
        ordering = ("session", "started_at", "pk")
        constraints = (
            models.UniqueConstraint(fields=["session", "stage"], name="one_run_per_stage"),
        )

    def __str__(self) -> str:
        return f"{self.stage} of {self.session}: {self.status}"


class StoryEvent(models.Model):
    """What watchers of a session are told, numbered within it from 1 without gaps."""

    session = models.ForeignKey(StorySession, on_delete=models.CASCADE, related_name="events")
    number = models.PositiveIntegerField()
    kind = models.CharField(max_length=20)
    data = models.JSONField(default=dict)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ("session", "number")
        constraints = (
            models.UniqueConstraint(fields=["session", "number"], name="events_in_order"),
        )

    def __str__(self) -> str:
        return f"{self.number} {self.kind} of {self.session}"


class Worker(models.Model):
    """A process that has the models of a preset, or loads them, as it last said of itself."""

    name = models.CharField(max_length=200, unique=True, help_text="host:pid:start")
    preset = models.CharField(max_length=50)
    state = models.CharField(max_length=20)
    detail = models.TextField(blank=True)
    session = models.ForeignKey(
        StorySession, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    memory_bytes = models.PositiveBigIntegerField(default=0, help_text="Resident, models and all.")
    started_at = models.DateTimeField(default=timezone.now)
    seen_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ("name",)

    def __str__(self) -> str:
        return f"{self.name} ({self.preset}, {self.state})"


class StageTally(models.Model):
    """How often stages ended how, and how long they took, since the database began."""

    class Outcome(models.TextChoices):
        COMPLETED = "completed"
        HIT = "hit"
        FAILED = "failed"
        INTERRUPTED = "interrupted"

    preset = models.CharField(max_length=50)
    stage = models.CharField(max_length=20, choices=STAGES)
    outcome = models.CharField(max_length=12, choices=Outcome)
    count = models.PositiveBigIntegerField(default=0)
    seconds = models.FloatField(default=0.0)

    class Meta:
        verbose_name_plural = "stage tallies"
        constraints = (
            models.UniqueConstraint(fields=["preset", "stage", "outcome"], name="one_tally"),
        )

    def __str__(self) -> str:
        return f"{self.preset} {self.stage} {self.outcome}: {self.count}"


class CacheEntry(models.Model):
    """The output of a stage, kept for the next story that would compute the same."""

    key = models.CharField(max_length=64, unique=True)
    stage = models.CharField(max_length=20, choices=STAGES)
    data = models.JSONField(default=dict, help_text="All of the output but its picture.")
    file = models.CharField(max_length=200, blank=True, help_text="Its picture, in the storage.")
    bytes = models.PositiveBigIntegerField()
    hits = models.PositiveIntegerField(default=0)
    created_at = models.DateTimeField(auto_now_add=True)
    used_at = models.DateTimeField(default=timezone.now, db_index=True)

    class Meta:
        ordering = ("-used_at",)
        verbose_name_plural = "cache entries"

    def __str__(self) -> str:
        return f"{self.stage} {self.key[:12]}"


class WebhookDelivery(models.Model):
    """One message to a client's address that a story has ended, and how its sending went."""

    class Status(models.TextChoices):
        PENDING = "pending"
        DELIVERED = "delivered"
        FAILED = "failed"

    message_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    session = models.ForeignKey(
        StorySession, null=True, on_delete=models.SET_NULL, related_name="webhook_deliveries"
    )
    url = models.URLField(max_length=500)
    body = models.TextField()
    status = models.CharField(max_length=10, choices=Status, default=Status.PENDING)
    attempts = models.PositiveIntegerField(default=0)
    next_attempt_at = models.DateTimeField(default=timezone.now)
    answered = models.PositiveIntegerField(null=True, help_text="The last answer's HTTP status.")
    error = models.TextField(blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    delivered_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-created_at",)
        verbose_name_plural = "webhook deliveries"
        indexes = (
            models.Index(
                fields=["next_attempt_at"], condition=Q(status="pending"), name="webhooks_due"
            ),
            # Rows hold a whole story each: what is counted or listed should not read them.
            models.Index(fields=["status"], name="webhooks_by_status"),
            models.Index(fields=["-created_at", "-id"], name="webhooks_newest"),
        )

    def __str__(self) -> str:
        return f"{self.url}: {self.status}"


class PendingDeletion(models.Model):
    """Files whose row is gone and that are still to be deleted.

    Written in the transaction that deletes or changes the row, removed when the files are gone: a
    crash or a read-only disk in between leaves a note instead of orphans.
    """

    names = models.JSONField(help_text="Files in the storage.")
    folder = models.CharField(max_length=200, blank=True, help_text="A folder, with all in it.")
    attempts = models.PositiveIntegerField(default=0)
    error = models.TextField(blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ("pk",)

    def __str__(self) -> str:
        return self.folder or ", ".join(self.names)


class UserQuota(models.Model):
    """What one user may ask for, where it differs from what the settings say of all."""

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="story_quota"
    )
    stories_per_day = models.PositiveIntegerField(
        null=True, blank=True, help_text="Empty: as the settings say. 0: no limit."
    )
    stories_at_once = models.PositiveIntegerField(
        null=True,
        blank=True,
        help_text="Waiting or running. Empty: as the settings say. 0: no limit.",
    )

    def __str__(self) -> str:
        return f"Quota of {self.user}"


class QuotaUse(models.Model):
    """A story that a user asked for in the last day, as their quota counts it.

    It outlives the story: deleting that gives no place back.
    """

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    asked_at = models.DateTimeField(default=timezone.now)

    class Meta:
        indexes = (models.Index(fields=["user", "asked_at"], name="quota_use_of_user"),)

    def __str__(self) -> str:
        return f"{self.user} at {self.asked_at}"
