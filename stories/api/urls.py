"""The addresses under /api/."""

from django.urls import include, path, re_path
from drf_spectacular.views import SpectacularAPIView, SpectacularSwaggerSplitView

from stories.api.errors import unknown_api_address
from stories.api.views.account import AccountView, LoginView, PasswordView
from stories.api.views.characters import CharactersView, CharacterView, SignCharacterView
from stories.api.views.editing import (
    CastMemberView,
    CastView,
    FiguresView,
    PagesView,
    PageView,
    RestoreView,
    RevisionsView,
)
from stories.api.views.events import SessionEventsView
from stories.api.views.exports import ExportView, ImportView
from stories.api.views.generate import CancelView, GenerateStoryView, RetryView
from stories.api.views.queue import QueueView
from stories.api.views.sessions import SessionDetailView, SessionListView, SignView
from stories.api.views.shares import (
    RevokeShareView,
    SharedFileView,
    SharedStoryView,
    ShareLinksView,
)
from stories.api.views.tokens import LogoutAllView, LogoutView, RevokeView, TokensView, TokenView
from stories.api.views.trash import TrashView, UntrashView

_KEY = "(?P<key>[0-9a-zA-Z_-]{22})"
_CHARACTER = "(?P<character_id>[0-9a-f]{12})"
# A POST cannot be redirected to the address with the slash.
session_patterns = [
    path("", SessionDetailView.as_view(), name="session-detail"),
    path("figures/", FiguresView.as_view(), name="session-figures"),
    path("events/", SessionEventsView.as_view(), name="session-events"),
    re_path("^cast/?$", CastView.as_view(), name="session-cast"),
    re_path("^cast/(?P<key>[a-z0-9-]{1,20})/?$", CastMemberView.as_view(), name="session-member"),
    re_path("^pages/?$", PagesView.as_view(), name="session-pages"),
    re_path("^pages/(?P<number>[1-9][0-9]{0,2})/?$", PageView.as_view(), name="session-page"),
    re_path("^revisions/?$", RevisionsView.as_view(), name="session-revisions"),
    re_path(
        "^revisions/(?P<number>[1-9][0-9]{0,8})/restore/?$",
        RestoreView.as_view(),
        name="session-restore",
    ),
    path("export/", ExportView.as_view(), name="session-export"),
    re_path("^cancel/?$", CancelView.as_view(), name="session-cancel"),
    re_path("^retry/?$", RetryView.as_view(), name="session-retry"),
    re_path("^sign/?$", SignView.as_view(), name="session-sign"),
    re_path("^shares/?$", ShareLinksView.as_view(), name="session-shares"),
    re_path(f"^shares/{_KEY}/?$", RevokeShareView.as_view(), name="session-share-revoke"),
]
urlpatterns = [
    path("generate-story/", GenerateStoryView.as_view(), name="generate-story"),
    path("generate-story", GenerateStoryView.as_view(schema=None)),
    re_path("^import/?$", ImportView.as_view(), name="import-story"),
    path("sessions/", SessionListView.as_view(), name="session-list"),
    re_path("^sessions/trash/?$", TrashView.as_view(), name="trash"),
    re_path("^sessions/trash/restore/?$", UntrashView.as_view(), name="trash-restore"),
    re_path("^sessions/(?P<session_id>[0-9a-f]{12})/", include(session_patterns)),
    path("characters/", CharactersView.as_view(), name="characters"),
    path("characters", CharactersView.as_view(schema=None)),
    re_path(f"^characters/{_CHARACTER}/$", CharacterView.as_view(), name="character"),
    re_path(
        f"^characters/{_CHARACTER}/sign/?$", SignCharacterView.as_view(), name="character-sign"
    ),
    re_path(f"^shared/{_KEY}/$", SharedStoryView.as_view(), name="shared-story"),
    re_path(
        f"^shared/{_KEY}/pages/(?P<number>[0-9]{{1,2}})/$",
        SharedFileView.as_view(),
        name="shared-picture",
    ),
    re_path(
        f"^shared/{_KEY}/pages/(?P<number>[0-9]{{1,2}})/audio/$",
        SharedFileView.as_view(what="audio"),
        name="shared-audio",
    ),
    path("queue/", QueueView.as_view(), name="queue"),
    path("account/", AccountView.as_view(), name="account"),
    re_path("^account/password/?$", PasswordView.as_view(), name="password"),
    path("auth/login/", LoginView.as_view(), name="login"),
    path("auth/token/", TokenView.as_view(), name="token"),
    path("auth/tokens/", TokensView.as_view(), name="tokens"),
    re_path(
        "^auth/tokens/(?P<key>[0-9a-zA-Z]{1,32})/?$", RevokeView.as_view(), name="token-revoke"
    ),
    path("auth/logout/", LogoutView.as_view(), name="token-logout"),
    path("auth/logout-all/", LogoutAllView.as_view(), name="token-logout-all"),
    path("schema/", SpectacularAPIView.as_view(), name="schema"),
    path(
        "docs/",
        SpectacularSwaggerSplitView.as_view(url_name="schema", template_name="stories/docs.html"),
        name="docs",
    ),
    re_path("", unknown_api_address),
]
