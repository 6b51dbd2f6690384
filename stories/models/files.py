"""Files that outlive their story: of the stage cache, and those still to be deleted."""

from django.db import models
from django.utils import timezone

from stories.models.choices import STAGES


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
