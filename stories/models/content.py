"""What a story consists of: its results, the steps that made them, takes, revisions."""

from django.conf import settings
from django.db import models
from django.utils import timezone

from orchestrator import Stage, Step
from orchestrator.pipeline.steps import figure_of, is_further_pose
from stories.models.choices import STAGES
from stories.models.sessions import StorySession


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
