"""The field of a request that holds a webhook's URL."""

from typing import Any

from django.conf import settings
from drf_spectacular.extensions import OpenApiSerializerFieldExtension
from drf_spectacular.openapi import AutoSchema
from rest_framework import serializers

from stories.webhooks.addresses import MAX_LENGTH, NotAllowed, checked_url


class WebhookUrlField(serializers.CharField):
    """The URL to call when the story has ended, normalised."""

    def to_internal_value(self, data: object) -> str:
        if not isinstance(data, str):
            self.fail("invalid")
        try:
            url = str(checked_url(data))
        except NotAllowed as exc:
            raise serializers.ValidationError(str(exc), "not_allowed") from exc
        if len(url) > MAX_LENGTH:
            raise serializers.ValidationError(
                f"Ensure this field has no more than {MAX_LENGTH} characters.", "max_length"
            )
        return url


class WebhookUrlSchema(OpenApiSerializerFieldExtension):
    """A URL if webhooks are on; no value is valid if they are off."""

    target_class = WebhookUrlField

    def map_serializer_field(self, auto_schema: AutoSchema, direction: str) -> dict[str, Any]:
        if not settings.STORYGEN["WEBHOOK_HOSTS"]:
            return {"not": {}}
        return {"type": "string", "format": "uri", "maxLength": MAX_LENGTH}
