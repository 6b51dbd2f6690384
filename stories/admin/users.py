"""The admin of accounts: a user's quota on the user's page, and API tokens."""

from contextlib import suppress
from datetime import datetime
from typing import Any

from django.contrib import admin
from django.contrib.auth import get_user_model
from django.contrib.auth.admin import UserAdmin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone
from knox.admin import AuthTokenAdmin, AuthTokenCreateForm
from knox.models import AuthToken
from knox.settings import knox_settings

from stories import services
from stories.admin.base import Deleted, named_of
from stories.exceptions import AlreadyEnded
from stories.models import StorySession, TokenDetails, UserQuota
from stories.sessions import pruning

User = get_user_model()
SHOWN_CHARACTERS = 8
# Users that the page of a deletion names; it says how many more there are.
MAX_NAMED = 50


class UserQuotaInline(admin.StackedInline):
    """This user's limits, where they differ from the settings."""

    model = UserQuota
    verbose_name = "story quota"


admin.site.unregister(User)


@admin.register(User)
class StoryUserAdmin(UserAdmin):
    """Django's, with the quota, and deletions that are counted instead of listed."""

    inlines = (*UserAdmin.inlines, UserQuotaInline)

    def get_deleted_objects(self, objs: Any, request: HttpRequest) -> Deleted:
        """Users by name, what is deleted with them by counts: Django would list every event."""
        users = list(objs)
        counts, perms_needed = {"users": len(users)}, set()
        for relation in User._meta.related_objects:
            model = relation.related_model
            rows = model._base_manager.filter(**{f"{relation.field.name}__in": users})
            if not (count := rows.count()):
                continue
            counts[str(model._meta.verbose_name_plural)] = count
            shown = self.admin_site.is_registered(model) and self.admin_site.get_model_admin(model)
            if shown and not shown.has_delete_permission(request):
                perms_needed.add(str(model._meta.verbose_name))
        named = [f"{user}, with all stories and their pictures" for user in users[:MAX_NAMED]]
        return named_of(len(users), named), counts, perms_needed, []

    def delete_model(self, request: HttpRequest, obj: Any) -> None:
        self._delete_stories([obj])
        super().delete_model(request, obj)

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet) -> None:
        self._delete_stories(list(queryset))
        super().delete_queryset(request, queryset)

    def _delete_stories(self, users: list[Any]) -> None:
        """In batches: deleting the users alone would read all their stories at once."""
        sessions = StorySession.objects.filter(user__in=users)
        for session in sessions.filter(status__in=StorySession.UNFINISHED):
            with suppress(AlreadyEnded):
                services.cancel_story(session)
        while batch := list(sessions[: pruning.BATCH]):
            if not pruning.delete_sessions(batch):
                break


admin.site.unregister(AuthToken)


class TokenForm(AuthTokenCreateForm):
    """A new token, with its name."""

    name = TokenDetails._meta.get_field("name").formfield()


@admin.register(AuthToken)
class TokenAdmin(AuthTokenAdmin):
    """API tokens: a new one is shown once, an old one can only be deleted."""

    add_form = TokenForm
    list_display = ("beginning", "user", "title", "created", "last_used", "expiry", "is_valid")
    list_select_related = ("user", "details")
    ordering = ("-created",)
    search_fields = ("token_key", f"user__{User.USERNAME_FIELD}", "details__name")
    readonly_fields = ("beginning", "title", "created", "last_used")

    def get_fields(self, request: HttpRequest, obj: AuthToken | None = None) -> tuple[str, ...]:
        if obj:
            return ("beginning", "user", "title", "created", "last_used", "expiry")
        return ("user", "name", "expiry")

    def save_model(
        self, request: HttpRequest, obj: AuthToken, form: TokenForm, change: bool
    ) -> None:
        super().save_model(request, obj, form, change)
        if name := form.cleaned_data["name"]:
            TokenDetails.objects.create(token=obj, name=name)

    def get_changeform_initial_data(self, request: HttpRequest) -> dict[str, Any]:
        return {"expiry": timezone.now() + knox_settings.TOKEN_TTL}

    def has_change_permission(self, request: HttpRequest, obj: AuthToken | None = None) -> bool:
        return False

    @admin.display(description="Begins with", ordering="token_key")
    def beginning(self, token: AuthToken) -> str:
        return f"{token.token_key[:SHOWN_CHARACTERS]}…"

    @admin.display(description="Name", ordering="details__name")
    def title(self, token: AuthToken) -> str:
        return token.details.name if hasattr(token, "details") else ""

    @admin.display(description="Last used", ordering="details__last_used")
    def last_used(self, token: AuthToken) -> datetime | None:
        return token.details.last_used if hasattr(token, "details") else None

    @admin.display(boolean=True, description="Valid")
    def is_valid(self, token: AuthToken) -> bool:
        return token.expiry is None or token.expiry > timezone.now()
