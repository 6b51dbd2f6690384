"""What the schema says of a view by itself.

Summary and description are from its docstring, the refusals from its authentication, permissions,
parsers and throttles.
"""

from typing import Any

from django.conf import settings
from drf_spectacular.authentication import BasicScheme
from drf_spectacular.contrib.knox_auth_token import KnoxTokenScheme
from drf_spectacular.extensions import (
    OpenApiAuthenticationExtension,
    OpenApiSerializerFieldExtension,
)
from drf_spectacular.openapi import AutoSchema
from drf_spectacular.utils import OpenApiParameter
from rest_framework.authentication import SessionAuthentication
from rest_framework.negotiation import DefaultContentNegotiation

from stories.api.authentication import PasswordAuthentication
from stories.api.permissions import MayUse
from stories.api.schema.parts import RETRY_AFTER, problems
from stories.webhooks.addresses import MAX_LENGTH


class Schema(AutoSchema):
    """Adds summary, description and refusals, and whether a request needs credentials."""

    def get_summary(self) -> str:
        return super().get_description().partition("\n")[0].removesuffix(".")

    def get_description(self) -> str:
        return super().get_description().partition("\n")[2].strip()

    def get_auth(self) -> list[dict[str, Any]]:
        anyone = settings.STORYGEN["ANONYMOUS"] and MayUse in self.view.permission_classes
        in_the_body = PasswordAuthentication in self.view.authentication_classes
        return super().get_auth() + [{}] * (anyone or in_the_body)

    def get_override_parameters(self) -> list[OpenApiParameter]:
        return [*super().get_override_parameters(), RETRY_AFTER]

    def _get_response_bodies(self, direction: str = "response") -> dict[str, Any]:
        bodies = super()._get_response_bodies(direction)
        for code, response in problems(*self._refusals()).items():
            if str(code) not in bodies:
                bodies[str(code)] = self._get_response_for_code(
                    response, str(code), direction=direction
                )
        return dict(sorted(bodies.items()))

    def _refusals(self) -> list[int]:
        view, unsafe = self.view, self.method != "GET"
        by_password = PasswordAuthentication in view.authentication_classes
        implied = {
            401: view.authentication_classes,
            403: SessionAuthentication in view.authentication_classes,
            404: "{" in self.path or (getattr(view, "pagination_class", None) and not unsafe),
            406: view.content_negotiation_class is DefaultContentNegotiation,
            411: unsafe,
            413: unsafe,
            415: self.method in ("POST", "PATCH") and self.get_request_serializer() is not None,
            429: getattr(view, "throttle_scope", None) or by_password,
            503: True,
        }
        return [code for code, applies in implied.items() if applies]


class _TokenScheme(KnoxTokenScheme):
    target_class = "stories.api.authentication.TokenAuthentication"
    name = "token"


class _PasswordScheme(BasicScheme):
    target_class = "stories.api.authentication.PasswordAuthentication"
    name = "password"


class _SignatureScheme(OpenApiAuthenticationExtension):
    target_class = "stories.api.authentication.SignatureAuthentication"
    name = "signature"

    def get_security_definition(self, auto_schema: AutoSchema) -> dict[str, str]:
        where = {"type": "apiKey", "in": "query", "name": "sig"}
        return where | {"description": "As in the links that `sign_session` returns."}


class WebhookUrlSchema(OpenApiSerializerFieldExtension):
    """A URL if webhooks are on; no value is valid if they are off."""

    target_class = "stories.api.serializers.fields.WebhookUrlField"

    def map_serializer_field(self, auto_schema: AutoSchema, direction: str) -> dict[str, Any]:
        if not settings.STORYGEN["WEBHOOK_HOSTS"]:
            return {"not": {}}
        return {"type": "string", "format": "uri", "maxLength": MAX_LENGTH}
