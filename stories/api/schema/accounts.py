"""Accounts, logins and tokens."""

from drf_spectacular.utils import OpenApiResponse, inline_serializer
from rest_framework import serializers

from stories.api.schema.parts import bad_request, operation, request_example, response_example
from stories.api.serializers.accounts import AccountSerializer
from stories.api.serializers.credentials import (
    CredentialsSerializer,
    PasswordChangeSerializer,
    TokenLineSerializer,
    TokenNameSerializer,
    TokenRequestSerializer,
)

_TOKEN = {"token": serializers.CharField(), "expiry": serializers.DateTimeField()}
_A_TOKEN = OpenApiResponse(inline_serializer("Token", _TOKEN), "The token, and when it expires.")
_BAD_NAME = OpenApiResponse(bad_request("BadName", "name", "non_field_errors"), "Bad input.")
_BAD_CREDENTIALS = bad_request("BadCredentials", "username", "password", "non_field_errors")
_BAD_TOKEN = bad_request("BadToken", "username", "password", "name", "non_field_errors")

token = operation(
    "post",
    "create_token",
    {
        200: _A_TOKEN,
        400: OpenApiResponse(_BAD_TOKEN, "Bad input."),
    },
    request=TokenRequestSerializer,
    examples=[
        request_example(
            "A user", {"username": "ada", "password": "correct horse", "name": "laptop"}
        ),
        response_example(
            "A token", {"token": "9f0c" * 16, "expiry": "2026-08-23T22:30:00Z"}, "200"
        ),
    ],
)

read_account = operation("get", "read_account", {200: OpenApiResponse(AccountSerializer, "You.")})

login = operation(
    "post",
    "login",
    {
        200: OpenApiResponse(AccountSerializer, "You are signed in."),
        400: OpenApiResponse(_BAD_CREDENTIALS, "Bad input."),
    },
    request=CredentialsSerializer,
)

change_password = operation(
    "post",
    "change_password",
    {
        204: OpenApiResponse(description="It is changed."),
        400: OpenApiResponse(
            bad_request("BadPassword", "old_password", "new_password", "non_field_errors"),
            "The present password is wrong, or the new one is against the rules.",
        ),
    },
    request=PasswordChangeSerializer,
)

_REVOKED = {204: OpenApiResponse(description="Revoked.")}

_own_tokens = operation(
    "get", "list_tokens", {200: OpenApiResponse(TokenLineSerializer(many=True), "Your tokens.")}
)

_new_token = operation(
    "post",
    "create_own_token",
    {201: _A_TOKEN, 400: _BAD_NAME},
    request=TokenNameSerializer,
    examples=[request_example("For a program", {"name": "Tablet in the kitchen"})],
)


def own_tokens(view: type) -> type:
    return _new_token(_own_tokens(view))


revoke_own_token = operation("delete", "revoke_own_token", _REVOKED)

logout = operation("post", "revoke_token", _REVOKED, request=None)

logout_all = operation("post", "revoke_all_tokens", _REVOKED, request=None)
