"""The admin of accounts: deleting users, their quotas, and their tokens."""

import re
from datetime import timedelta

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Permission
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils.formats import date_format
from django.utils.timezone import localtime
from knox.models import AuthToken

from stories.models import StoryEvent, StorySession, TokenDetails, UserQuota
from stories.sessions import pruning, quotas
from stories.tests.support.reference import all_files, create_session, files_of

USERS = "/admin/auth/user/"
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
    assert quotas.limits(ada) == (7, 0, 0)


@pytest.fixture
def ada_with_stories(ada):
    for _ in range(5):
        session = create_session(user=ada)
        for event in range(3):
            StoryEvent.objects.create(session=session, number=event, kind="progress")
    AuthToken.objects.create(ada)
    create_session()
    return ada


@pytest.mark.parametrize("in_bulk", [True, False])
def test_what_is_deleted_with_a_user_is_counted_and_not_listed(
    admin_client, ada_with_stories, in_bulk
):
    with CaptureQueriesContext(connection) as captured:
        if in_bulk:
            data = {"action": "delete_selected", "_selected_action": ada_with_stories.pk}
            page = admin_client.post(USERS, data).text
        else:
            page = admin_client.get(f"{USERS}{ada_with_stories.pk}/delete/").text

    assert "<li>Story sessions: 5</li>" in page
    assert "<li>Auth tokens: 1</li>" in page or "<li>AuthTokens: 1</li>" in page, page
    assert not StorySession.objects.filter(session_id__in=page.split()).exists()
    for table in ("stories_storyevent", "stories_generatedcontent"):
        assert not [query for query in captured if table in query["sql"]]


@pytest.mark.parametrize("in_bulk", [True, False])
def test_deleting_a_user_deletes_their_stories_and_files(
    admin_client, story_worker, ada_with_stories, monkeypatch, in_bulk
):
    """In batches, and those that are not made yet are cancelled first."""
    monkeypatch.setattr(pruning, "BATCH", 2)
    create_session("pending", user=ada_with_stories, preset="other")
    [kept] = StorySession.objects.filter(user=None)

    if in_bulk:
        data = {"action": "delete_selected", "_selected_action": ada_with_stories.pk}
        admin_client.post(USERS, data | {"post": "yes"})
    else:
        admin_client.post(f"{USERS}{ada_with_stories.pk}/delete/", {"post": "yes"})

    assert list(StorySession.objects.all()) == [kept]
    assert all_files() == files_of(kept)
    assert not get_user_model().objects.filter(username="ada").exists()


def test_who_may_not_delete_stories_cannot_delete_their_user(client, ada_with_stories):
    eve = get_user_model().objects.create_user("eve", is_staff=True)
    for codename in ("view_user", "delete_user"):
        eve.user_permissions.add(Permission.objects.get(codename=codename))
    client.force_login(eve)
    address = f"{USERS}{ada_with_stories.pk}/delete/"

    assert "story session" in client.get(address).text
    assert client.post(address, {"post": "yes"}).status_code == 403
    assert StorySession.objects.filter(user=ada_with_stories).count() == 5


def test_tokens_are_listed_without_what_would_open_anything(admin_client, ada):
    _, token = AuthToken.objects.create(ada)
    AuthToken.objects.create(ada, expiry=timedelta(seconds=-1))

    page = admin_client.get(TOKENS).text

    assert "ada" in page
    assert f"{token[:8]}…" in page
    assert token[:15] not in page
    assert page.count('alt="True"') == page.count('alt="False"') == 1


def test_tokens_are_told_by_name_and_last_use(admin_client, ada):
    row, token = AuthToken.objects.create(ada)
    other, _ = AuthToken.objects.create(ada)
    TokenDetails.objects.create(token=row, name="Tablet in the kitchen")
    TokenDetails.objects.create(token=other, name="Laptop")
    Client(headers={"Authorization": f"Token {token}"}).get("/api/sessions/")

    page = admin_client.get(TOKENS, {"q": "kitchen"}).text
    of_one = admin_client.get(f"{TOKENS}{row.pk}/change/").text

    assert "Tablet in the kitchen" in page
    assert "Laptop" not in page
    assert "Tablet in the kitchen" in of_one
    used = date_format(localtime(row.details.last_used), "DATETIME_FORMAT")
    assert used in page
    assert used in of_one


def test_a_token_is_given_and_shown_once(admin_client, ada):
    page = admin_client.get(f"{TOKENS}add/").text
    expiry = {name: value for name, value in form_of(page).items() if name.startswith("expiry")}
    assert all(expiry.values())

    form = {"user": ada.pk, "name": "Laptop"} | expiry
    shown = admin_client.post(f"{TOKENS}add/", form, follow=True).text

    assert AuthToken.objects.get().details.name == "Laptop"
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
