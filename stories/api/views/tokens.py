"""API tokens: issue and revoke."""

import knox.views
from django.db.models import F, Q, QuerySet, Value
from django.db.models.functions import Coalesce
from django.utils import timezone
from knox.models import AuthToken
from rest_framework import status
from rest_framework.authentication import SessionAuthentication
from rest_framework.exceptions import NotFound, UnsupportedMediaType
from rest_framework.generics import GenericAPIView
from rest_framework.permissions import IsAuthenticated
from rest_framework.request import Request
from rest_framework.response import Response

from stories.api.authentication import PasswordAuthentication, TokenAuthentication, make_token
from stories.api.http.negotiation import ShallowJSONParser
from stories.api.schema import accounts as schema
from stories.api.serializers.credentials import TokenLineSerializer, TokenNameSerializer


@schema.token
class TokenView(knox.views.LoginView):
    """Get a token for a user name and a password.

    By HTTP Basic, or in the body. Send the token as `Authorization: Token ...`. The server keeps
    only its hash and shows it only once. A `name` tells it from your others when you revoke one.
    All tokens of a user end when the password changes.
    """

    authentication_classes = (PasswordAuthentication,)
    parser_classes = (ShallowJSONParser,)

    def create_token(self) -> tuple[AuthToken, str]:
        try:
            name = _name_in(self.request)
        except UnsupportedMediaType:
            name = ""  # by HTTP Basic; the body is not ours then
        return make_token(self.request.user, name)


@schema.logout
class LogoutView(knox.views.LogoutView):
    """Revoke the token of the request."""

    authentication_classes = (TokenAuthentication,)


@schema.logout_all
class LogoutAllView(knox.views.LogoutAllView):
    """Revoke all tokens of the request's user."""

    authentication_classes = (TokenAuthentication,)


def _name_in(request: Request) -> str:
    serializer = TokenNameSerializer(data=request.data)
    serializer.is_valid(raise_exception=True)
    return serializer.validated_data["name"]


class _OwnTokensView(GenericAPIView):
    """In a browser session only: who has a token shall not be able to make more."""

    throttle_scope = "sessions"
    authentication_classes = (SessionAuthentication,)
    permission_classes = (IsAuthenticated,)
    pagination_class = None
    filter_backends = ()
    queryset = AuthToken.objects.none()  # for the schema
    serializer_class = TokenLineSerializer

    def get_queryset(self) -> QuerySet[AuthToken]:
        valid = Q(expiry=None) | Q(expiry__gt=timezone.now())
        tokens = AuthToken.objects.filter(valid, user=self.request.user)
        name = Coalesce("details__name", Value(""))
        named = tokens.annotate(name=name, last_used=F("details__last_used"))
        return named.order_by("-created", "pk")


@schema.own_tokens
class TokensView(_OwnTokensView):
    """Your tokens, the newest first."""

    parser_classes = (ShallowJSONParser,)

    def get(self, request: Request) -> Response:
        return Response(self.get_serializer(self.get_queryset(), many=True).data)

    def post(self, request: Request) -> Response:
        """Make a token.

        It is shown only once.
        """
        token, text = make_token(request.user, _name_in(request))
        return Response({"token": text, "expiry": token.expiry}, status.HTTP_201_CREATED)


@schema.revoke_own_token
class RevokeView(_OwnTokensView):
    """Revoke one of your tokens."""

    def delete(self, request: Request, key: str) -> Response:
        """Revoke one of your tokens."""
        deleted, _ = AuthToken.objects.filter(user=request.user, token_key=key).delete()
        if not deleted:
            raise NotFound
        return Response(status=status.HTTP_204_NO_CONTENT)
