"""Links to share a story: who makes them, what they show, and that they end."""

from datetime import timedelta

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.test import Client
from django.utils import timezone

from orchestrator import Stage
from orchestrator.tests.support.books import picture
from stories import sharing
from stories.models import GeneratedContent, ShareLink, StageRun, StorySession
from stories.sessions import pruning

ID = "0123456789ab"
URL = f"/api/sessions/{ID}/shares/"
PLAN = {
    "title": "The Boat",
    "cast": [{"id": "hero", "name": "Momo", "kind": "fox", "look": "A red fox"}],
    "pages": [
        {"number": n, "text": text, "place": place, "time": "day", "cast": [{"id": "hero"}]}
        for n, text, place in ((1, "Momo found a boat.", "A lake"), (2, "It sank.", "A lake"))
    ],
    "cover": 2,
}

SILENT = {"audio_url": None, "narration": None}

pytestmark = pytest.mark.django_db


@pytest.fixture
def ada(django_user_model):
    return django_user_model.objects.create_user("ada")


@pytest.fixture
def session(ada, media_root):
    """Ada's book: both pages are in one place, and the scene of the second failed."""
    session = StorySession.objects.create(
        session_id=ID, prompt_text="My secret idea", seed=4711, style="storybook",
        preset="embedded", status="completed", user=ada, pages=2,
    )  # fmt: skip
    GeneratedContent.objects.create(
        session=session, processing_status="partial", story_text="Momo", plan=PLAN
    )
    for stage, name in (
        (Stage.SCENE, f"merged/a-fox_{ID}.png"),
        (Stage.BACKGROUND, f"backgrounds/a-lake_{ID}.png"),
    ):
        default_storage.save(name, ContentFile(picture().data))
        StageRun.objects.create(
            session=session, stage=stage, status="completed", image=name,
            started_at=session.created_at,
        )  # fmt: skip
    return session


@pytest.fixture
def owner(ada, settings):
    settings.STORYGEN = settings.STORYGEN | {"ANONYMOUS": False}
    client = Client()
    client.force_login(ada)
    return client


def ask(client, **body):
    return client.post(URL, body, content_type="application/json")


def test_a_link_shows_the_story_to_everybody_and_nothing_else(owner, session, client):
    link = ask(owner).json()

    assert link["url"] == f"/shared/{link['key']}/"
    assert client.get(link["url"]).status_code == 200
    response = client.get(f"/api/shared/{link['key']}/")
    assert response.status_code == 200
    assert response["X-Robots-Tag"] == "noindex, nofollow"
    assert response["Cache-Control"] == "private, no-cache"
    picture_of = f"/api/shared/{link['key']}/pages/{{}}/"
    assert response.json() == {
        "title": "The Boat",
        "cover": 2,
        "pages": [
            {"number": 1, "text": "Momo found a boat.", "image_url": picture_of.format(1)} | SILENT,
            {"number": 2, "text": "It sank.", "image_url": picture_of.format(2)} | SILENT,
        ],
    }
    # Its pictures, of the page that has no scene the background.
    scene, background = (b"".join(client.get(picture_of.format(number))) for number in (1, 2))
    assert scene == background == picture().data
    small = client.get(f"{picture_of.format(1)}?width=160")
    assert small["Content-Type"] == "image/webp"
    assert b"".join(small)[8:12] == b"WEBP"
    # It opens neither the session nor its files by their own addresses.
    for address in (f"/api/sessions/{ID}/", f"/media/merged/a-fox_{ID}.png", URL):
        assert client.get(address).status_code == 401


def test_a_link_reads_aloud_with_it(owner, session, client):
    sound = b"0123456789"
    name = f"sessions/{ID}/narration/page-2.mp3"
    default_storage.save(name, ContentFile(sound))
    spoken = {"start": 0.0, "end": 1.5, "text": "It sank."}
    facts = {"model": "heart", "duration": 1.5, "sentences": [spoken], "seed": 4711}
    StageRun.objects.create(
        session=session, stage=Stage.NARRATION, number=2, status="completed", file=name,
        started_at=session.created_at, facts=facts,
    )  # fmt: skip
    link = ask(owner).json()

    silent, page = client.get(f"/api/shared/{link['key']}/").json()["pages"]

    assert (silent["audio_url"], silent["narration"]) == (None, None)
    assert page["audio_url"] == f"/api/shared/{link['key']}/pages/2/audio/"
    assert page["narration"] == {"model": "heart", "duration": 1.5, "sentences": [spoken]}
    whole = client.get(page["audio_url"])
    assert whole["Content-Type"] == "audio/mpeg"
    assert (whole["Accept-Ranges"], whole["Cache-Control"]) == ("bytes", "private, no-cache")
    assert b"".join(whole) == sound
    part = client.get(page["audio_url"], headers={"Range": "bytes=4-6"})
    assert (part.status_code, part.content) == (206, b"456")
    assert client.get(page["audio_url"].replace("/2/", "/1/")).status_code == 404
    assert owner.delete(f"{URL}{link['key']}/").status_code == 204
    assert client.get(page["audio_url"]).status_code == 404


def test_of_a_story_in_the_trash_a_link_shows_nothing_until_it_is_restored(owner, session, client):
    link = ask(owner).json()

    for move, status in (("trash/", 404), ("trash/restore/", 200)):
        body = {"session_ids": [ID]}
        owner.post(f"/api/sessions/{move}", body, content_type="application/json")
        assert client.get(f"/api/shared/{link['key']}/").status_code == status
        assert client.get(f"/api/shared/{link['key']}/pages/1/").status_code == status


@pytest.mark.parametrize("number", ["3", "0", "99"])
def test_a_page_that_is_not_there_has_no_picture(owner, session, client, number):
    key = ask(owner).json()["key"]

    assert client.get(f"/api/shared/{key}/pages/{number}/").status_code == 404


def test_a_revoked_or_expired_link_leads_nowhere(owner, session, client):
    revoked, expired, valid = (ask(owner, days=days).json()["key"] for days in (7, 7, 365))
    ShareLink.objects.filter(key=expired).update(expires_at=timezone.now() - timedelta(seconds=1))

    assert owner.delete(f"{URL}{revoked}/").status_code == 204
    assert owner.delete(f"{URL}{revoked}/").status_code == 404

    for key, status in ((revoked, 404), (expired, 404), ("0" * 22, 404), (valid, 200)):
        assert client.get(f"/api/shared/{key}/").status_code == status
        assert client.get(f"/api/shared/{key}/pages/1/").status_code == status
    assert [link["key"] for link in owner.get(URL).json()] == [valid]
    pruning.clean_up()
    assert [link.key for link in ShareLink.objects.all()] == [valid]


def test_it_goes_with_its_story(owner, session, client):
    key = ask(owner).json()["key"]

    assert owner.delete(f"/api/sessions/{ID}/").status_code == 204

    assert client.get(f"/api/shared/{key}/").status_code == 404


@pytest.mark.parametrize("days", [0, 366, "soon", 1.5, None, True])
def test_it_is_valid_for_a_day_to_a_year(owner, session, days):
    response = ask(owner, days=days)

    assert response.status_code == 400
    assert list(response.json()) == ["days"]


def test_a_story_without_text_cannot_be_shared(owner, session):
    GeneratedContent.objects.update(plan=None, story_text="")

    response = ask(owner)

    assert response.status_code == 409
    assert response.json() == {"detail": "There is no story to share yet."}


def test_a_story_has_so_many_links_at_most(owner, session, monkeypatch):
    monkeypatch.setattr(sharing, "MOST_LINKS", 2)

    assert [ask(owner).status_code for _ in range(3)] == [201, 201, 409]
    assert ShareLink.objects.count() == 2


def test_staff_revoke_links_in_the_admin(owner, session, admin_client):
    ask(owner)
    link = ShareLink.objects.get()

    page = admin_client.get(f"/admin/stories/sharelink/{link.pk}/change/")
    assert f"/shared/{link.key}/" in page.content.decode()
    admin_client.post(f"/admin/stories/sharelink/{link.pk}/delete/", {"post": "yes"})

    assert not ShareLink.objects.exists()
