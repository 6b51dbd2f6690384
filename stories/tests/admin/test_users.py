"""The admin of accounts: quotas on the user's page, tokens to give and to revoke."""

import re
from datetime import timedelta

import pytest
from django.test import Client
from knox.models import AuthToken

from stories.models import UserQuota
from stories.sessions import quotas

TOKENS = "/admin/knox/authtoken/"


@pytest.fixture
def ada(db, django_user_model):
    return django_user_model.objects.create_user("ada")


def form_of(page: str) -> dict[str, str]:
    """What a browser would send back of a page's text fields as they are."""
    return dict(
        re.findall(r'<input type="(?:text|hidden|number)" name="([^"]+)" value="([^"]*)"', page)
    )


def test_a_users_quota_is_set_on_the_users_page(admin_client, ada):
    address = f"/admin/auth/user/{ada.pk}/change/"
    form = form_of(admin_client.get(address).text) | {
        "story_quota-0-user": ada.pk,
        "story_quota-0-stories_per_day": "7",
        "story_quota-0-stories_at_once": "",
    }

    response = admin_client.post(address, form)

    assert response.status_code == 302, response.context["errors"]
    quota = UserQuota.objects.get(user=ada)
    assert (quota.stories_per_day, quota.stories_at_once) == (7, None)
    assert quotas.limits(ada) == (7, 0)


def test_tokens_are_listed_without_what_would_open_anything(admin_client, ada):
    _, token = AuthToken.objects.create(ada)
    AuthToken.objects.create(ada, expiry=timedelta(seconds=-1))

    page = admin_client.get(TOKENS).text

    assert "ada" in page
    assert f"{token[:8]}…" in page
    assert token[:15] not in page
    assert page.count('alt="True"') == page.count('alt="False"') == 1


def test_a_token_is_given_and_shown_once(admin_client, ada):
    page = admin_client.get(f"{TOKENS}add/").text
    expiry = {name: value for name, value in form_of(page).items() if name.startswith("expiry")}
    assert all(expiry.values())

    shown = admin_client.post(f"{TOKENS}add/", {"user": ada.pk} | expiry, follow=True).text

    [token] = re.findall(r"TOKEN ([0-9a-f]{64})", shown)
    client = Client(headers={"Authorization": f"Token {token}"})
    assert client.get("/api/sessions/").status_code == 200
    assert token not in admin_client.get(TOKENS).text


def test_a_token_is_revoked_by_deleting_it(admin_client, ada):
    row, token = AuthToken.objects.create(ada)

    admin_client.post(f"{TOKENS}{row.pk}/delete/", {"post": "yes"})

    client = Client(headers={"Authorization": f"Token {token}"})
    assert client.get("/api/sessions/").status_code == 401


def test_a_token_cannot_be_changed(admin_client, ada):
    row, _ = AuthToken.objects.create(ada)
    address = f"{TOKENS}{row.pk}/change/"

    page = admin_client.get(address).text
    assert 'name="_save"' not in page
    assert admin_client.post(address, {"user": ada.pk}).status_code == 403
