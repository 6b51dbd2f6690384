"""By what the API knows who asks: a token, a browser's session or, for a new token, a password."""

from collections.abc import Callable
from functools import wraps

import knox.auth
from django.contrib.auth.models import AbstractUser
from django.http import HttpRequest, HttpResponse
from rest_framework import serializers, status
from rest_framework.authentication import BasicAuthentication
from rest_framework.exceptions import AuthenticationFailed, Throttled
from rest_framework.request import Request
from rest_framework.throttling import SimpleRateThrottle

from stories.api.permissions import log_refused


class TokenAuthentication(knox.auth.TokenAuthentication):
    """`Authorization: Token ...`"""

    def authenticate_credentials(self, token: bytes) -> tuple[AbstractUser, object]:
        # What is no token of ours may also be no UTF-8, or nothing that a database compares.
        if not token.isalnum():
            raise AuthenticationFailed("Invalid token.")
        return super().authenticate_credentials(token)


class LoginThrottle(SimpleRateThrottle):
    """Tries to log in by address, whoever they say they are and wherever they try."""

    scope = "login"

    def get_cache_key(self, request: HttpRequest | Request, view: object = None) -> str:
        return self.cache_format % {"scope": self.scope, "ident": self.get_ident(request)}


def count_try(request: HttpRequest | Request) -> None:
    """Raise `Throttled` if this try to log in is one too many."""
    throttle = LoginThrottle()
    if not throttle.allow_request(request, None):
        raise Throttled(throttle.wait())


class CredentialsSerializer(serializers.Serializer):
    """A user name and a password."""

    username = serializers.CharField()
    password = serializers.CharField(trim_whitespace=False, style={"input_type": "password"})


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
        # Here, because DRF asks a view's throttles after who it is: guessing would be free.
        count_try(request)
        if not CredentialsSerializer(data={"username": userid, "password": password}).is_valid():
            raise AuthenticationFailed("Invalid username/password.")
        return super().authenticate_credentials(userid, password, request)


def guarded_login(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """A view with a login form, throttled, and its failures logged."""

    @wraps(view)
    def guarded(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        if request.method != "POST":
            return view(request, *args, **kwargs)
        try:
            count_try(request)
        except Throttled as refusal:
            log_refused(request, refusal.status_code, refusal.detail)
            return HttpResponse(
                refusal.detail,
                status=refusal.status_code,
                headers={"Retry-After": refusal.wait or 60},
                content_type="text/plain",
            )
        response = view(request, *args, **kwargs)
        if response.status_code == status.HTTP_200_OK:  # the form again
            log_refused(request, response.status_code, "Wrong username or password.")
        return response

    return guarded
