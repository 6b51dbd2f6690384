"""Every address of the server."""

from django.conf import settings
from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import include, path, re_path
from django.views.generic import RedirectView

from stories.api.authentication import guarded_login
from stories.api.views.pictures import PictureView
from stories.monitoring.views import metrics

urlpatterns = [
    path("", RedirectView.as_view(pattern_name="docs")),
    path("accounts/login/", guarded_login(LoginView.as_view(template_name="stories/login.html"))),
    path("accounts/", include("rest_framework.urls")),
    path("admin/login/", guarded_login(admin.site.login)),
    path("admin/", admin.site.urls),
    path("api/", include("stories.api.urls")),
    path("metrics", metrics, name="metrics"),
    re_path(rf"^{settings.MEDIA_URL.lstrip('/')}(?P<path>(?s:.*))\Z", PictureView.as_view()),
]
handler400 = "stories.api.errors.bad_request"
handler404 = "stories.api.errors.not_found"
handler500 = "stories.api.errors.server_error"
