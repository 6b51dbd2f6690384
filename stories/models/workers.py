"""The processes that run stories, and how their stages ended."""

from datetime import timedelta

from django.db import models
from django.db.models import F
from django.db.models.functions import Now
from django.db.models.lookups import LessThan
from django.utils import timezone

from stories.models.choices import STAGES
from stories.models.sessions import StorySession

# How long a worker may be silent before its session is given to another.
LEASE = timedelta(seconds=60)


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
