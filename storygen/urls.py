"""Every address of the server."""

from django.conf import settings
from django.contrib import admin
from django.urls import include, path, re_path
from django.views.generic import RedirectView

from stories.views import media_file

urlpatterns = [
    path("", RedirectView.as_view(pattern_name="docs")),
    path("admin/", admin.site.urls),
    path("api/", include("stories.urls")),
    re_path(rf"^{settings.MEDIA_URL.lstrip('/')}(?P<path>.*)$", media_file),
]
handler400 = "stories.errors.bad_request"
handler404 = "stories.errors.not_found"
handler500 = "stories.errors.server_error"
