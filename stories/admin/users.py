"""The admin of accounts: a user's quota on the user's own page, and the tokens of all."""

from typing import Any

import knox.admin
from django.contrib import admin
from django.contrib.auth import get_user_model
from django.contrib.auth.admin import UserAdmin
from django.http import HttpRequest
from django.utils import timezone
from knox.models import AuthToken
from knox.settings import knox_settings

from stories.models import UserQuota

User = get_user_model()
SHOWN_CHARACTERS = 8


class UserQuotaInline(admin.StackedInline):
    """What this one user may ask for; none is as the settings say."""

    model = UserQuota
    verbose_name = "story quota"


admin.site.unregister(User)


@admin.register(User)
class StoryUserAdmin(UserAdmin):
    """Django's, with the quota."""

    inlines = (*UserAdmin.inlines, UserQuotaInline)


admin.site.unregister(AuthToken)


@admin.register(AuthToken)
class TokenAdmin(knox.admin.AuthTokenAdmin):
    """Tokens to give and to revoke: a new one is shown once, an old one can only be deleted."""

    list_display = ("beginning", "user", "created", "expiry", "is_valid")
    list_select_related = ("user",)
    ordering = ("-created",)
    search_fields = ("token_key", f"user__{User.USERNAME_FIELD}")
    readonly_fields = ("beginning", "created")

    def get_fields(self, request: HttpRequest, obj: AuthToken | None = None) -> tuple[str, ...]:
        return ("beginning", "user", "created", "expiry") if obj else ("user", "expiry")

    def get_changeform_initial_data(self, request: HttpRequest) -> dict[str, Any]:
        return {"expiry": timezone.now() + knox_settings.TOKEN_TTL}

    def has_change_permission(self, request: HttpRequest, obj: AuthToken | None = None) -> bool:
        return False

    @admin.display(description="Begins with", ordering="token_key")
    def beginning(self, token: AuthToken) -> str:
        return f"{token.token_key[:SHOWN_CHARACTERS]}…"

    @admin.display(boolean=True, description="Valid")
    def is_valid(self, token: AuthToken) -> bool:
        return token.expiry is None or token.expiry > timezone.now()
