"""Passwords and tokens."""

from typing import Any

from django.contrib.auth.forms import PasswordChangeForm
from django.contrib.auth.password_validation import validate_password
from rest_framework import serializers

from stories.api.serializers.fields import PlainTextField

MAX_USERNAME = 150
MAX_PASSWORD = 1000


class PasswordField(serializers.CharField):
    """A password, kept as given."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs |= {"min_length": 1, "max_length": MAX_PASSWORD, "trim_whitespace": False}
        super().__init__(style={"input_type": "password"}, **kwargs)


class CredentialsSerializer(serializers.Serializer):
    """A user name and a password."""

    username = serializers.CharField(min_length=1, max_length=MAX_USERNAME, trim_whitespace=False)
    password = PasswordField()


class PasswordChangeSerializer(serializers.Serializer):
    """A new password, with the present one as a proof."""

    old_password = PasswordField()
    new_password = PasswordField(help_text="The server's rules for passwords hold.")

    WRONG = "password_incorrect"

    def validate_old_password(self, value: str) -> str:
        if not self.context["user"].check_password(value):
            raise serializers.ValidationError(
                PasswordChangeForm.error_messages[self.WRONG], self.WRONG
            )
        return value

    def validate_new_password(self, value: str) -> str:
        validate_password(value, self.context["user"])
        return value


class TokenNameSerializer(serializers.Serializer):
    """What a token is called."""

    name = PlainTextField(
        60, required=False, allow_blank=True, default="", help_text="What the token is for."
    )


class TokenRequestSerializer(CredentialsSerializer, TokenNameSerializer):
    """A user name and a password, and what the token is called."""


class TokenLineSerializer(serializers.Serializer):
    """A token, without what it needs to be used."""

    key = serializers.CharField(source="token_key", help_text="How the token begins.")
    name = serializers.CharField(help_text="Empty if it has none.")
    created = serializers.DateTimeField()
    last_used = serializers.DateTimeField(
        allow_null=True, help_text="To the minute; null if it was not used yet."
    )
    expiry = serializers.DateTimeField(allow_null=True)
