"""The addresses below /api/."""

from django.urls import path, re_path
from drf_spectacular.views import SpectacularAPIView, SpectacularSwaggerView

from stories.errors import unknown_api_address
from stories.views import GenerateStoryView, SessionDetailView, SessionListView

urlpatterns = [
    path("generate-story/", GenerateStoryView.as_view(), name="generate-story"),
    # A POST cannot be redirected to the address with the slash, so it is answered here.
    path("generate-story", GenerateStoryView.as_view(schema=None)),
    path("sessions/", SessionListView.as_view(), name="session-list"),
    re_path(
        r"^sessions/(?P<session_id>[0-9a-f]{12})/$",
        SessionDetailView.as_view(),
        name="session-detail",
    ),
    path("schema/", SpectacularAPIView.as_view(), name="schema"),
    path("docs/", SpectacularSwaggerView.as_view(url_name="schema"), name="docs"),
    re_path("", unknown_api_address),
]
