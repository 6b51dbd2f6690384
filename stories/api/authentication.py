"""How the API learns who asks: a token, a browser session, a signed link, or a password."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from functools import wraps
from typing import Any

import knox.auth
from django.contrib.auth import get_user_model
from django.contrib.auth.models import AbstractUser, AnonymousUser
from django.core import signing
from django.db import DatabaseError, transaction
from django.db.models.signals import pre_save
from django.dispatch import receiver
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from knox.models import AuthToken
from rest_framework import status
from rest_framework.authentication import BaseAuthentication, BasicAuthentication
from rest_framework.exceptions import AuthenticationFailed, Throttled
from rest_framework.request import Request

from stories.api.permissions import log_refused
from stories.api.serializers.credentials import CredentialsSerializer
from stories.api.throttling import count_login
from stories.models import TokenDetails

MAX_FIELD = 4000
SIGNATURE_LIFE = timedelta(hours=1)
# How exactly it is kept when a token was last used: more often would be a write a request.
USE_PRECISION = timedelta(minutes=1)


class TokenAuthentication(knox.auth.TokenAuthentication):
    """`Authorization: Token ...`"""

    def authenticate_credentials(self, token: bytes) -> tuple[AbstractUser, object]:
        # Anything else may not be UTF-8, or not comparable by the database.
        if not token.isalnum():
            raise AuthenticationFailed("Invalid token.")
        user, row = super().authenticate_credentials(token)
        _note_use(row)
        return user, row


def _note_use(token: AuthToken) -> None:
    """Keep that `token` is used now. Where the database takes no write, the request goes on."""
    now = timezone.now()
    recent = TokenDetails.objects.filter(token=token, last_used__gt=now - USE_PRECISION)
    if recent.exists():
        return
    details = TokenDetails(token=token, last_used=now)
    # Another thread may add the row at the same time, or revoke the token.
    with suppress(DatabaseError), transaction.atomic():
        TokenDetails.objects.bulk_create(
            [details], update_conflicts=True, unique_fields=["token"], update_fields=["last_used"]
        )


def make_token(user: AbstractUser, name: str = "") -> tuple[AuthToken, str]:
    """A new token of `user`, and its text, which is kept nowhere."""
    with transaction.atomic():
        token, text = AuthToken.objects.create(user)
        if name:
            TokenDetails.objects.create(token=token, name=name)
    return token, text


@receiver(pre_save, sender=get_user_model())
def end_tokens_with_password(
    instance: AbstractUser, update_fields: frozenset[str] | None, **kwargs: Any
) -> None:
    """Delete a user's tokens when the password changes.

    They may have been made by somebody who knew the old one.
    A login that stores the same password with a newer hash is not a change: Django then leaves
    `_password` empty.
    """
    if instance.pk is None or (update_fields is not None and "password" not in update_fields):
        return
    if instance._password is None and instance.has_usable_password():
        return
    stored = get_user_model().objects.filter(pk=instance.pk)
    if stored.exclude(password=instance.password).exists():
        AuthToken.objects.filter(user=instance.pk).delete()


class SignatureAuthentication(BaseAuthentication):
    """`?sig=...`: access to one session in its owner's name, for a limited time.

    For <img> and EventSource of pages of other origins, which cannot send a token. A signature
    ends with the password of its user.
    """

    def authenticate(self, request: Request) -> tuple[AbstractUser | AnonymousUser, str] | None:
        value = request.query_params.get("sig")
        if not value:
            return None
        session_id, user = _read_signature(value)
        named = request.parser_context["kwargs"].get("session_id")
        path = request.parser_context["kwargs"].get("path", "")
        if session_id != named and session_id not in path:
            raise AuthenticationFailed("The signature is for another session.")
        return user, session_id

    def authenticate_header(self, request: Request) -> str:
        return "Token"


def sign(session_id: str, user: AbstractUser | AnonymousUser) -> tuple[str, datetime]:
    """A signature for `SignatureAuthentication`, and when it expires."""
    signature = _signer(user).sign(f"{session_id}.{user.pk or 0}")
    return signature, timezone.now() + SIGNATURE_LIFE


def _read_signature(value: str) -> tuple[str, AbstractUser | AnonymousUser]:
    try:
        session_id, pk = value.partition(":")[0].split(".")
        user: Any = AnonymousUser()
        if pk != "0":
            user = get_user_model().objects.get(pk=int(pk[:18]), is_active=True)
        _signer(user).unsign(value, max_age=SIGNATURE_LIFE)
    except (ValueError, get_user_model().DoesNotExist, signing.BadSignature):
        raise AuthenticationFailed("The signature is wrong or has expired.") from None
    return session_id, user


def _signer(user: AbstractUser | AnonymousUser) -> signing.TimestampSigner:
    salt = "" if user.is_anonymous else user.get_session_auth_hash()
    return signing.TimestampSigner(salt=f"stories.signature.{salt}")


class PasswordAuthentication(BasicAuthentication):
    """User name and password, by HTTP Basic or as the JSON body."""

    www_authenticate_realm = "StoryGen"

    def authenticate(self, request: Request) -> tuple[AbstractUser, None] | None:
        by_header = super().authenticate(request)
        if by_header or not request.data:
            return by_header
        serializer = CredentialsSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        by_body = serializer.validated_data
        return self.authenticate_credentials(by_body["username"], by_body["password"], request)

    def authenticate_credentials(
        self, userid: str, password: str, request: Request | None = None
    ) -> tuple[AbstractUser, None]:
        # Here, because DRF applies a view's throttles after authentication: guessing would be free.
        count_login(request)
        if not CredentialsSerializer(data={"username": userid, "password": password}).is_valid():
            raise AuthenticationFailed("Invalid username/password.")
        return super().authenticate_credentials(userid, password, request)


def _refused(request: HttpRequest, status: int, reason: str) -> HttpResponse:
    log_refused(request, status, reason)
    return HttpResponse(reason, status=status, content_type="text/plain")


def guarded_login(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """A view with a form that takes a password: throttled, bounded, and its failures logged."""

    @wraps(view)
    def guarded(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        if request.method != "POST":
            return view(request, *args, **kwargs)
        try:
            count_login(request)
        except Throttled as refusal:
            response = _refused(request, refusal.status_code, str(refusal.detail))
            response["Retry-After"] = refusal.wait or 60
            return response
        if any(len(value) > MAX_FIELD for value in request.POST.values()):
            return _refused(request, status.HTTP_400_BAD_REQUEST, "A field is too long.")
        response = view(request, *args, **kwargs)
        if response.status_code == status.HTTP_200_OK:  # the form again
            log_refused(request, response.status_code, "Wrong username or password.")
        return response

    return guarded
