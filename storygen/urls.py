"""Every address of the server."""

from django.contrib import admin
from django.contrib.auth.views import LoginView, PasswordChangeView
from django.urls import include, path, re_path, reverse_lazy
from django.views.generic import TemplateView

from stories.api.authentication import guarded_login
from stories.api.views.pictures import PictureView
from stories.monitoring.views import metrics
from stories.web import AppView

change_password = PasswordChangeView.as_view(
    template_name="stories/password.html", success_url=reverse_lazy("password-changed")
)
password_changed = TemplateView.as_view(template_name="stories/password_changed.html")

urlpatterns = [
    path("", AppView.as_view(screen="tell"), name="app"),
    path("stories/", AppView.as_view(screen="shelf")),
    re_path("^stories/(?P<session_id>[0-9a-f]{12})/$", AppView.as_view(screen="story")),
    re_path("^stories/(?P<session_id>[0-9a-f]{12})/edit/$", AppView.as_view(screen="edit")),
    path("trash/", AppView.as_view(screen="trash")),
    path("characters/", AppView.as_view(screen="characters")),
    path("queue/", AppView.as_view(screen="queue")),
    path("account/", AppView.as_view(screen="account")),
    re_path(
        "^shared/(?P<key>[0-9a-zA-Z_-]{22})/$",
        AppView.as_view(screen="shared"),
        name="shared-app",
    ),
    path("accounts/login/", guarded_login(LoginView.as_view(template_name="stories/login.html"))),
    path("accounts/password/", guarded_login(change_password), name="change-password"),
    path("accounts/password/changed/", password_changed, name="password-changed"),
    path("accounts/", include("rest_framework.urls")),
    path("admin/login/", guarded_login(admin.site.login)),
    path("admin/password_change/", guarded_login(admin.site.password_change)),
    path("admin/", admin.site.urls),
    path("api/", include("stories.api.urls")),
    path("metrics", metrics, name="metrics"),
    re_path(r"^media/(?P<path>(?s:.*))\Z", PictureView.as_view()),
]
handler400 = "stories.api.errors.bad_request"
handler404 = "stories.api.errors.not_found"
handler500 = "stories.api.errors.server_error"
