"""The web app's page, with what its scripts would ask for first."""

from typing import Any

from django.db import DatabaseError
from django.http import HttpRequest
from django.utils.decorators import method_decorator
from django.utils.translation.trans_real import parse_accept_lang_header
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import ensure_csrf_cookie
from django.views.generic import TemplateView

from stories.api.serializers.accounts import AccountSerializer
from stories.api.throttling import owner_of

# As in web/src/i18n/ and web/src/preferences.ts, which sets the cookies of these names.
LANGUAGES = ("en", "de", "es", "zh")
THEMES = ("light", "dark")


@method_decorator((never_cache, ensure_csrf_cookie), "dispatch")
class AppView(TemplateView):
    """A screen of the web app. Built from web/ by `npm run build`."""

    template_name = "stories/app.html"
    screen = ""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        theme = self.request.COOKIES.get("theme")
        return super().get_context_data(
            **kwargs,
            screen=self.screen,
            language=_language(self.request),
            theme=theme if theme in THEMES else None,
            account=None if self.screen == "shared" else _account(self.request),
            # Whoever was here has the letters in the browser's cache.
            is_known="csrftoken" in self.request.COOKIES,
        )


def _language(request: HttpRequest) -> str:
    wanted = parse_accept_lang_header(request.headers.get("Accept-Language", "").lower())
    tags = [request.COOKIES.get("language", ""), *(tag for tag, _ in wanted)]
    languages = (tag.partition("-")[0] for tag in tags)
    return next((each for each in languages if each in LANGUAGES), LANGUAGES[0])


def _account(request: HttpRequest) -> dict[str, Any] | None:
    """As `GET /api/account/`; None if the database is not available, which the app then tells."""
    try:
        return dict(AccountSerializer(request.user, context=owner_of(request)).data)
    except DatabaseError:
        return None
