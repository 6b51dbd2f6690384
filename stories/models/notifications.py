"""What clients are told: events of a session, messages to their own servers."""

import uuid

from django.db import models
from django.db.models import Q
from django.utils import timezone

from stories.models.sessions import StorySession


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
