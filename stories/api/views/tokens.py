"""API tokens: issue and revoke."""

import knox.views

from stories.api import schema
from stories.api.authentication import PasswordAuthentication, TokenAuthentication
from stories.api.serializers import ShallowJSONParser


@schema.token
class TokenView(knox.views.LoginView):
    """Get a token for a user name and a password.

    By HTTP Basic, or in the body. Send the token as `Authorization: Token ...`. The server keeps
    only its hash and shows it only once. All tokens of a user end when the password changes, at
    /accounts/password/.
    """

    authentication_classes = (PasswordAuthentication,)
    parser_classes = (ShallowJSONParser,)


@schema.logout
class LogoutView(knox.views.LogoutView):
    """Revoke the token of the request."""

    authentication_classes = (TokenAuthentication,)


@schema.logout_all
class LogoutAllView(knox.views.LogoutAllView):
    """Revoke all tokens of the request's user."""

    authentication_classes = (TokenAuthentication,)
