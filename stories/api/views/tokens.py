"""Tokens for the API: one for a password, and their end."""

import knox.views

from stories.api import schema
from stories.api.authentication import PasswordAuthentication, TokenAuthentication
from stories.api.parsers import ShallowJSONParser


@schema.token
class TokenView(knox.views.LoginView):
    """A new token for a user name and a password. It is shown here and never again."""

    authentication_classes = (PasswordAuthentication,)
    parser_classes = (ShallowJSONParser,)


@schema.logout
class LogoutView(knox.views.LogoutView):
    """The end of the token that asks."""

    authentication_classes = (TokenAuthentication,)


@schema.logout_all
class LogoutAllView(knox.views.LogoutAllView):
    """The end of all tokens of the user whose token asks."""

    authentication_classes = (TokenAuthentication,)
