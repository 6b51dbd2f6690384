"""Requests for stories, and links to read them."""

import secrets

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils import timezone

from orchestrator import MAX_SEED
from orchestrator.plan import MOST_PAGES, READERS


def new_session_id() -> str:
    """12 lower-case hex digits."""
    return secrets.token_hex(6)


class StorySession(models.Model):
    """A request for one story, its state, and its place in the queue.

    The queue of a preset is its PENDING rows by `turn` and `queued_at` (see `sessions.queue`). A
    worker claims a row by a conditional update that sets PROCESSING and increments `claims`. All
    its later writes require that count, so a worker that lost the session cannot overwrite the
    work of the next one.
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
        # Not SET_NULL: sessions without an owner are visible to everybody.
        on_delete=models.CASCADE,
        related_name="story_sessions",
    )
    client = models.CharField(
        max_length=40, blank=True, editable=False, help_text="A hash of an anonymous address."
    )
    seed = models.PositiveBigIntegerField(
        validators=[MinValueValidator(0), MaxValueValidator(MAX_SEED)]
    )
    stage_seeds = models.JSONField(
        default=dict, blank=True, help_text="Seeds of steps that were retried with a new one."
    )
    pages = models.PositiveSmallIntegerField(
        default=1, validators=[MinValueValidator(1), MaxValueValidator(MOST_PAGES)]
    )
    reader = models.CharField(
        max_length=5, default=READERS[1], choices=[(band, band) for band in READERS]
    )
    plan_only = models.BooleanField(default=False, help_text="Nothing is drawn.")
    narration = models.BooleanField(default=False, help_text="Each page is read aloud.")
    given_plan = models.JSONField(
        null=True, blank=True, help_text="The plan that a client sent, or changed by hand."
    )
    given_cast = models.JSONField(
        default=list,
        blank=True,
        help_text="Who plays, as the client said, with copies of pictures (see `characters.cast`).",
    )
    style = models.CharField(max_length=50)
    preset = models.CharField(max_length=50)
    step_counts = models.JSONField(
        default=dict, editable=False, help_text="How many steps its stages have, for progress."
    )
    revision = models.PositiveIntegerField(default=1, help_text="Incremented by each change.")

    origin = models.JSONField(
        null=True,
        blank=True,
        editable=False,
        help_text="Of an imported story: software, preset, style and models of the other server.",
    )

    # The queue
    turn = models.PositiveBigIntegerField(
        default=0, editable=False, help_text="The round of the queue in which it is taken."
    )
    queued_at = models.DateTimeField(default=timezone.now, editable=False)
    started_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)
    stage = models.CharField(max_length=20, blank=True, help_text="The current stage.")
    worker = models.CharField(max_length=200, blank=True, help_text="The process that runs it.")
    lease_expires_at = models.DateTimeField(
        null=True, blank=True, help_text="When it may be taken from a silent worker."
    )
    claims = models.PositiveIntegerField(default=0, help_text="How often a worker claimed it.")
    worker_losses = models.PositiveIntegerField(
        default=0, help_text="How often its worker died while it ran."
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
    trashed_at = models.DateTimeField(
        null=True, blank=True, help_text="When it was put into the trash, from which it is deleted."
    )

    class Meta:
        ordering = ("-created_at", "-pk")
        indexes = (
            models.Index(fields=["-created_at", "-id"], name="session_newest"),
            models.Index(fields=["status", "-created_at", "-id"], name="session_status_newest"),
            models.Index(fields=["user", "-created_at", "-id"], name="session_user_newest"),
            models.Index(
                fields=["preset", "turn", "queued_at", "id"],
                condition=Q(status="pending"),
                name="session_queue",
            ),
            models.Index(
                fields=["worker"], condition=Q(status="processing"), name="session_running"
            ),
            models.Index(
                fields=["preset", "-id"], condition=Q(status="completed"), name="session_latest"
            ),
            models.Index(
                fields=["trashed_at"], condition=Q(trashed_at__isnull=False), name="session_trash"
            ),
        )

    def __str__(self) -> str:
        return self.session_id

    @property
    def is_unfinished(self) -> bool:
        return self.status in self.UNFINISHED

    @property
    def deadline_factor(self) -> float:
        """How much longer it may take than a story of one page: a quarter for each further one."""
        return 1 + (self.pages - 1) / 4


def new_share_key() -> str:
    """22 letters, digits, `-` or `_`: 128 random bits."""
    return secrets.token_urlsafe(16)


class ShareLink(models.Model):
    """A link with which everybody who has it can read one story, until it expires or is deleted."""

    session = models.ForeignKey(StorySession, on_delete=models.CASCADE, related_name="share_links")
    key = models.CharField(max_length=22, unique=True, default=new_share_key, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)
    expires_at = models.DateTimeField(db_index=True)

    class Meta:
        ordering = ("-created_at", "-pk")

    def __str__(self) -> str:
        return f"a link to {self.session}"
