"""Who asks, what they may do, and their browser session."""

from django.contrib.auth import login, update_session_auth_hash
from django.db import transaction
from django.utils.decorators import method_decorator
from django.views.decorators.csrf import ensure_csrf_cookie
from rest_framework import status
from rest_framework.authentication import SessionAuthentication
from rest_framework.permissions import AllowAny, IsAuthenticated
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from stories.api.authentication import PasswordAuthentication
from stories.api.http.negotiation import ShallowJSONParser
from stories.api.permissions import log_refused
from stories.api.schema import accounts as schema
from stories.api.serializers.accounts import AccountSerializer
from stories.api.serializers.credentials import PasswordChangeSerializer
from stories.api.throttling import count_login, owner_of


@schema.read_account
@method_decorator(ensure_csrf_cookie, "dispatch")
class AccountView(APIView):
    """Who you are, and what you may ask for.

    For a page that offers this API: it needs no credentials, and sets the cookie `csrftoken`, which
    a browser session sends back in the header `X-CSRFToken`.
    """

    throttle_scope = "sessions"
    permission_classes = (AllowAny,)

    def get(self, request: Request) -> Response:
        return Response(AccountSerializer(request.user, context=owner_of(request)).data)


@schema.login
class LoginView(APIView):
    """Sign in, in a browser.

    Sets the cookie of a browser session. Programs use tokens instead. The session ends at
    /accounts/logout/ or when the password changes.
    """

    authentication_classes = (PasswordAuthentication,)
    # A form of another site cannot send JSON, so nobody is signed in by one.
    parser_classes = (ShallowJSONParser,)
    permission_classes = (IsAuthenticated,)

    def post(self, request: Request) -> Response:
        login(request._request, request.user)
        return Response(AccountSerializer(request.user, context=owner_of(request)).data)

    def get_authenticate_header(self, request: Request) -> str:
        """Not `Basic`, at which a browser asks for the password in a window of its own."""
        return "Token"


@schema.change_password
class PasswordView(APIView):
    """Change your password.

    Ends all your API tokens, links of `sign_session` and browser sessions but this one. In a
    browser session only: who has a token shall not be able to take the account over.
    """

    throttle_scope = "sessions"
    authentication_classes = (SessionAuthentication,)
    parser_classes = (ShallowJSONParser,)
    permission_classes = (IsAuthenticated,)

    def post(self, request: Request) -> Response:
        count_login(request)  # for guesses of the present one
        serializer = PasswordChangeSerializer(data=request.data, context={"user": request.user})
        if not serializer.is_valid():
            wrong = serializer.errors.get("old_password", ())
            if any(error.code == serializer.WRONG for error in wrong):
                log_refused(request, status.HTTP_400_BAD_REQUEST, "Wrong password.")
            return Response(serializer.errors, status.HTTP_400_BAD_REQUEST)
        with transaction.atomic():
            request.user.set_password(serializer.validated_data["new_password"])
            request.user.save(update_fields=["password"])
        update_session_auth_hash(request._request, request.user)
        return Response(status=status.HTTP_204_NO_CONTENT)
