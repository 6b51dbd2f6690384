"""The database tables: requests, their progress and their results."""

import secrets
import uuid
from datetime import timedelta

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Now
from django.db.models.lookups import LessThan
from django.utils import timezone

from orchestrator import MAX_SEED, Stage, Step
from orchestrator.pipeline.steps import figure_of, is_further_pose
from orchestrator.plan import MOST_PAGES, READERS

# How long a worker may be silent before its session is given to another.
LEASE = timedelta(seconds=60)

STAGES = [(stage.value, stage.value.replace("_", " ")) for stage in Stage]


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


class GeneratedContent(models.Model):
    """The results of a session, filled in stage by stage. Every session has one."""

    class ProcessingStatus(models.TextChoices):
        PROCESSING = "processing"
        COMPLETED = "completed"
        PARTIAL = "partial"
        FAILED = "failed"
        CANCELLED = "cancelled"

    session = models.OneToOneField(StorySession, on_delete=models.CASCADE, related_name="content")
    story_text = models.TextField(blank=True)
    plan = models.JSONField(
        null=True, blank=True, help_text="Title, cast and pages (see `orchestrator.plan`)."
    )
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
    total_time_seconds = models.FloatField(null=True, blank=True)

    class Meta:
        verbose_name_plural = "gallery"  # as the admin shows it
        # With the session, so that the list's filter counts without reading the stories.
        indexes = (models.Index(fields=["processing_status", "session"], name="content_status"),)

    def __str__(self) -> str:
        return f"{self.session} ({self.processing_status})"

    @property
    def title(self) -> str:
        """The plan's; empty as long as there is none."""
        return self.plan["title"] if self.plan else ""

    def public_image_names(self) -> set[str]:
        """The names in the storage of the pictures that the answer has addresses of."""
        images = (self.character_image, self.background_image, self.merged_image)
        completed = self.session.stage_runs.filter(status=StageRun.Status.COMPLETED)
        of_runs = completed.exclude(image="").values_list("image", flat=True)
        of_takes = self.session.takes.exclude(image="").values_list("image", flat=True)
        return {*(image.name for image in images if image), *of_runs, *of_takes}


class StageRun(models.Model):
    """One step of one session (see `orchestrator.Step`): its times, progress, outcome and output.

    `file` and `image` are named before they are written, and complete when the row is COMPLETED.
    The outputs that are the story's own (its text, the hero, the cover) are in `GeneratedContent`,
    too. Of several takes of the same thing one is chosen. A step that has not begun has no row.
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
    number = models.PositiveSmallIntegerField(
        default=1, help_text="Of the page, or in the cast; of a background, its first page."
    )
    take = models.PositiveSmallIntegerField(default=1)
    is_chosen = models.BooleanField(default=True)
    status = models.CharField(max_length=12, choices=Status, default=Status.RUNNING)
    started_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)
    seconds = models.FloatField(null=True, blank=True)
    fraction = models.FloatField(default=0.0, help_text="0 to 1.")
    cache = models.CharField(max_length=4, choices=Cache, blank=True)
    key = models.CharField(
        max_length=64, blank=True, help_text="A hash of all that its output depends on."
    )
    facts = models.JSONField(
        default=dict, blank=True, help_text="Its output but the picture or sound."
    )
    file = models.CharField(
        max_length=200, blank=True, help_text="Its output, in the session's folder."
    )
    image = models.CharField(
        max_length=200, blank=True, help_text="The copy of its picture that the answer points to."
    )
    error = models.TextField(blank=True)

    class Meta:
        ordering = ("session", "started_at", "pk")
        constraints = (
            models.UniqueConstraint(
                fields=["session", "stage", "number", "take"], name="one_run_per_step"
            ),
        )

    def __str__(self) -> str:
        return f"{self.step.label} of {self.session}: {self.status}"

    @property
    def step(self) -> Step:
        return Step(Stage(self.stage), self.number, self.take)

    @property
    def page(self) -> int | None:
        """The number of its page; None for the story and for a character."""
        of_page = (Stage.BACKGROUND, Stage.SCENE, Stage.NARRATION)
        return self.number if self.stage in of_page else None

    @property
    def pose(self) -> str | None:
        """In which it draws or cuts out a character once more; None for any other step."""
        return figure_of(self.number)[1] if is_further_pose(self.step) else None


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


class Take(models.Model):
    """A picture that was made for something in a story, kept when another one takes its place.

    `stage`, `number`, `file`, `image` and `facts` are those of the `StageRun` that made it, which
    is made again of these when the picture is chosen. `number` is 0 once the thing is no longer in
    the plan. `take` counts the pictures of the same thing, as clients name them. The one that is
    shown has a row here, too, as soon as the story was changed once.
    """

    # What it has in common with the `StageRun`.
    COPIED = (
        *("stage", "file", "image", "facts", "key", "cache"),
        *("started_at", "ended_at", "seconds"),
    )

    session = models.ForeignKey(StorySession, on_delete=models.CASCADE, related_name="takes")
    stage = models.CharField(max_length=20, choices=STAGES)
    number = models.PositiveSmallIntegerField()
    take = models.PositiveIntegerField()
    made_of = models.CharField(
        max_length=200, blank=True, help_text="Of a cut-out: the file of the character."
    )
    file = models.CharField(max_length=200)
    image = models.CharField(max_length=200, blank=True)
    facts = models.JSONField(default=dict, blank=True)
    key = models.CharField(max_length=64, blank=True)
    cache = models.CharField(max_length=4, choices=StageRun.Cache, blank=True)
    started_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)
    seconds = models.FloatField(null=True, blank=True)

    class Meta:
        ordering = ("session", "stage", "number", "take", "pk")
        constraints = (models.UniqueConstraint(fields=["session", "file"], name="one_take_a_file"),)

    def __str__(self) -> str:
        return f"Take {self.take} of {self.stage} {self.number} of {self.session}"


class Revision(models.Model):
    """A state of a whole book that can be brought back.

    `story` are the facts of the story's step, with the plan and what was placed by hand; `outputs`
    are the pictures that were shown: {stage, number, file}.
    """

    session = models.ForeignKey(StorySession, on_delete=models.CASCADE, related_name="revisions")
    number = models.PositiveIntegerField()
    created_at = models.DateTimeField(default=timezone.now)
    summary = models.CharField(max_length=500, help_text="What changed, in words.")
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        help_text="Who made the change, if they were signed in.",
    )
    story = models.JSONField(default=dict)
    seeds = models.JSONField(default=dict)
    outputs = models.JSONField(default=list)

    class Meta:
        ordering = ("session", "number")
        constraints = (
            models.UniqueConstraint(fields=["session", "number"], name="one_revision_a_number"),
        )

    def __str__(self) -> str:
        return f"Revision {self.number} of {self.session}"


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


class StoryEvent(models.Model):
    """An event of a session, numbered within it from 1 without gaps (see `events.eventlog`)."""

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


class WorkerManager(models.Manager):
    """Adds `is_silent`, by the database's clock: no worker has the same clock as all others."""

    def get_queryset(self) -> models.QuerySet["Worker"]:
        return super().get_queryset().annotate(is_silent=LessThan(F("seen_at"), Now() - LEASE))


class Worker(models.Model):
    """A process that has loaded, or is loading, the models of a preset, as it last reported.

    `is_silent` says that it did not report in time: it was killed, or cannot reach the database.
    """

    is_silent = False

    name = models.CharField(
        max_length=200, unique=True, help_text="host:boot and PID namespace:pid:start"
    )
    preset = models.CharField(max_length=50)
    state = models.CharField(max_length=20)
    detail = models.TextField(blank=True)
    session = models.ForeignKey(
        StorySession, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    memory_bytes = models.PositiveBigIntegerField(
        default=0, help_text="Resident memory, including the models."
    )
    started_at = models.DateTimeField(default=timezone.now)
    seen_at = models.DateTimeField(default=timezone.now)

    objects = WorkerManager()

    class Meta:
        ordering = ("name",)

    def __str__(self) -> str:
        return f"{self.name} ({self.preset}, {self.state})"


class StageTally(models.Model):
    """Counts and seconds of ended stages by outcome, since the database was created."""

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
    """The output of a stage, stored for the next story that would compute the same."""

    key = models.CharField(max_length=64, unique=True)
    stage = models.CharField(max_length=20, choices=STAGES)
    data = models.JSONField(default=dict, help_text="The output but its picture.")
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
    """A message to a client's URL that a story has ended, and the outcome of sending it."""

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
    answered = models.PositiveIntegerField(null=True, help_text="The last response's HTTP status.")
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
            # Each row holds a whole story, which counts and lists should not read.
            models.Index(fields=["status"], name="webhooks_by_status"),
            models.Index(fields=["-created_at", "-id"], name="webhooks_newest"),
        )

    def __str__(self) -> str:
        return f"{self.url}: {self.status}"


class PendingDeletion(models.Model):
    """Files that are still to be deleted, because their session was deleted or changed.

    Written in the same transaction, removed when the files are gone: a crash or a read-only disk
    in between leaves this row instead of orphans.
    """

    names = models.JSONField(help_text="Files in the storage.")
    folder = models.CharField(max_length=200, blank=True, help_text="A folder and its contents.")
    attempts = models.PositiveIntegerField(default=0)
    error = models.TextField(blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ("pk",)

    def __str__(self) -> str:
        return self.folder or ", ".join(self.names)


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
