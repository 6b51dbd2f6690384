"""Signed links to a session's pictures and events, with the access of a user, that expire."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import User
from django.test import Client
from knox.models import AuthToken

from stories.api import authentication
from stories.models import GeneratedContent, StorySession

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("idle_worker")]
PICTURE = "characters/a-fox_{}.png"


@pytest.fixture(autouse=True)
def no_anonymous_use(settings):
    settings.STORYGEN = settings.STORYGEN | {"ANONYMOUS": False}


@pytest.fixture
def ada():
    return User.objects.create(username="ada")


@pytest.fixture
def session_id(ada, media_root):
    return make_session(ada, media_root, "ada00000ada0")


def make_session(user, media_root, session_id):
    session = StorySession.objects.create(
        session_id=session_id, prompt_text="A fox", seed=1, status="completed", user=user
    )
    name = PICTURE.format(session_id)
    GeneratedContent.objects.create(
        session=session, processing_status="completed", character_image=name
    )
    (media_root / name).parent.mkdir(parents=True, exist_ok=True)
    (media_root / name).write_bytes(b"png")
    return session_id


def links(user, session_id):
    token = AuthToken.objects.create(user)[1]
    client = Client(headers={"Authorization": f"Token {token}"})
    response = client.post(f"/api/sessions/{session_id}/sign/")
    assert response.status_code == 200
    return response.json()


def status(address):
    response = Client().get(address)
    if response.streaming:
        response.getvalue()
    return response.status_code


def test_they_open_pictures_and_events_without_a_header(ada, session_id):
    signed = links(ada, session_id)

    picture = signed["image_urls"]["character_image"]
    assert signed["image_urls"]["merged_image"] is None
    assert [status(picture), status(signed["events_url"])] == [200, 200]
    assert status(picture.partition("?")[0]) == 401


def test_they_open_nothing_else(ada, session_id, media_root):
    query = links(ada, session_id)["events_url"].partition("?")[2]
    other = make_session(ada, media_root, "0b0d10b0d100")

    assert status(f"/api/sessions/{session_id}/?{query}") == 401
    assert status(f"/api/sessions/{other}/events/?{query}") == 401
    assert status(f"/media/{PICTURE.format(other)}?{query}") == 401


@pytest.mark.parametrize("change", ["x", "", ":", "%00"])
def test_a_changed_signature_is_401(ada, session_id, change):
    address = links(ada, session_id)["events_url"]

    assert status(address.replace("sig=", "sig=" + change) if change else address[:-1]) == 401


def test_they_expire(ada, session_id, monkeypatch):
    address = links(ada, session_id)["events_url"]
    monkeypatch.setattr(authentication, "SIGNATURE_LIFE", timedelta(seconds=-1))

    assert status(address) == 401


def test_they_end_with_the_user(ada, session_id):
    address = links(ada, session_id)["events_url"]
    User.objects.update(is_active=False)

    assert status(address) == 401


def test_anonymous_users_can_have_them(settings, media_root):
    settings.STORYGEN = settings.STORYGEN | {"ANONYMOUS": True}
    session_id = make_session(None, media_root, "0b0d10b0d100")
    signed = Client().post(f"/api/sessions/{session_id}/sign/").json()

    assert status(signed["image_urls"]["character_image"]) == 200
