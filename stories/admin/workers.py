"""The admin of workers, stage cache and webhook deliveries."""

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.safestring import SafeString

from stories.admin import formatting
from stories.admin.base import ReadOnly, StoryStyled
from stories.models import CacheEntry, WebhookDelivery, Worker
from stories.sessions import leases


@admin.register(Worker)
class WorkerAdmin(StoryStyled, ReadOnly, admin.ModelAdmin):
    """Processes with models, as of their last heartbeat."""

    list_display = ("name", "preset", "current_state", "memory", "session", "seen_at", "started_at")
    list_select_related = ("session",)
    search_fields = ("name",)
    fields = (*list_display, "detail")
    readonly_fields = ("current_state", "memory")

    def has_delete_permission(self, request: HttpRequest, obj: Worker | None = None) -> bool:
        # A live one would be back with its next heartbeat.
        silent = obj is None or leases.state_of(obj) == leases.SILENT
        return silent and admin.ModelAdmin.has_delete_permission(self, request, obj)

    @admin.display(description="State", ordering="state")
    def current_state(self, worker: Worker) -> SafeString:
        return formatting.badge(leases.state_of(worker))

    @admin.display(description="Memory", ordering="memory_bytes")
    def memory(self, worker: Worker) -> str:
        return formatting.bytes_of(worker.memory_bytes)


@admin.register(CacheEntry)
class CacheEntryAdmin(StoryStyled, ReadOnly, admin.ModelAdmin):
    """Outputs in the stage cache. `manage.py cache` deletes entries together with their files."""

    list_display = ("short_key", "stage", "size", "hits", "used_at", "created_at")
    list_filter = ("stage",)
    search_fields = ("key__startswith",)
    show_full_result_count = False
    fields = ("key", "stage", "size", "hits", "used_at", "created_at", "file", "data")
    readonly_fields = ("size",)

    @admin.display(description="Key", ordering="key")
    def short_key(self, entry: CacheEntry) -> str:
        return entry.key[:12]

    @admin.display(description="Size", ordering="bytes")
    def size(self, entry: CacheEntry) -> str:
        return formatting.bytes_of(entry.bytes)


@admin.register(WebhookDelivery)
class WebhookDeliveryAdmin(StoryStyled, ReadOnly, admin.ModelAdmin):
    """Messages to webhooks and the state of their delivery."""

    list_display = ("session", "outcome", "attempts", "answered", "error", "created_at")
    list_filter = ("status",)
    list_select_related = ("session",)
    search_fields = ("session__session_id__startswith", "message_id", "url__startswith")
    show_full_result_count = False
    show_facets = admin.ShowFacets.NEVER
    fields = (
        *("message_id", "session", "url", "outcome", "attempts", "answered", "error"),
        *("created_at", "next_attempt_at", "delivered_at", "body"),
    )
    readonly_fields = ("outcome",)
    actions = ("send_again",)

    def has_send_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("stories.change_webhookdelivery")

    def get_queryset(self, request: HttpRequest) -> QuerySet[WebhookDelivery]:
        deliveries = super().get_queryset(request)
        # The body holds a whole story, and the list does not show it.
        return deliveries if request.resolver_match.captured_kwargs else deliveries.defer("body")

    @admin.display(description="Status", ordering="status")
    def outcome(self, delivery: WebhookDelivery) -> SafeString:
        return formatting.badge(delivery.status)

    @admin.action(description="Send again", permissions=["send"])
    def send_again(self, request: HttpRequest, deliveries: QuerySet[WebhookDelivery]) -> None:
        """Under the same message id, by which a receiver recognizes a repeat."""
        number = deliveries.exclude(status=WebhookDelivery.Status.PENDING).update(
            status=WebhookDelivery.Status.PENDING, attempts=0, next_attempt_at=timezone.now()
        )
        self.message_user(request, f"Queued to be sent again: {number}.", messages.SUCCESS)
