"""Every address of the server."""

from django.contrib import admin
from django.contrib.auth.views import LoginView, PasswordChangeView
from django.urls import include, path, re_path, reverse_lazy
from django.views.decorators.cache import never_cache
from django.views.generic import TemplateView

from stories.api.authentication import guarded_login
from stories.api.views.pictures import PictureView
from stories.monitoring.views import metrics

change_password = PasswordChangeView.as_view(
    template_name="stories/password.html", success_url=reverse_lazy("password-changed")
)
password_changed = TemplateView.as_view(template_name="stories/password_changed.html")
# The web app: its scripts show what an address names. Built from web/ by `npm run build`.
app = never_cache(TemplateView.as_view(template_name="stories/app.html"))

urlpatterns = [
    path("", app, name="app"),
    re_path(r"^stories/(?:[0-9a-f]{12}/(?:edit/)?)?$", app),
    re_path("^(?:account|characters|queue|trash)/$", app),
    re_path("^shared/(?P<key>[0-9a-zA-Z_-]{22})/$", app, name="shared-app"),
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
