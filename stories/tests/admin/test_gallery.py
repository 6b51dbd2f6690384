"""The admin's gallery: cards with a picture, their filters, and who may see them."""

import re
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from orchestrator import Stage
from stories.models import GeneratedContent, StorySession

GALLERY = "/admin/stories/generatedcontent/"


def cards(client, **query):
    """The cards of a page, by the session's id that their picture's address holds."""
    response = client.get(GALLERY, query)
    assert response.status_code == 200
    return re.findall(r'<li class="story-card">.*?</li>', response.text, re.DOTALL)


def found(client, **query):
    response = client.get(GALLERY, query)
    assert response.status_code == 200
    return [content.session for content in response.context["cl"].result_list]


def test_a_card_shows_the_scene_and_links_to_the_session(
    admin_client, make_session, django_user_model
):
    ada = django_user_model.objects.create_user("ada")
    session = make_session(prompt="A <fox>", user=ada)

    [card] = cards(admin_client)

    assert f'src="/media/merged/a-fox_{session}.png" alt="Scene: A &lt;fox&gt;"' in card
    assert f'href="/admin/stories/storysession/{session.pk}/change/">A &lt;fox&gt;</a>' in card
    for shown in ("Once upon a time.", f"?user={ada.pk}", "embedded", "storybook"):
        assert shown in card
    assert "story-state" not in card


def test_the_newest_come_first_in_pages(admin_client, make_session, monkeypatch):
    monkeypatch.setattr("stories.admin.gallery.GalleryAdmin.list_per_page", 2)
    first, second, third = (make_session() for _ in range(3))

    assert found(admin_client) == [third, second]
    assert found(admin_client, p=2) == [first]
    assert "3 stories" in admin_client.get(GALLERY).text


def test_a_card_shows_the_state_of_what_is_not_complete(admin_client, make_session):
    make_session(status="failed", result="failed")
    make_session(result="partial")
    make_session(status="pending", result="processing")
    make_session(
        status="processing",
        result="processing",
        stage="character_image",
        stages=[(Stage.STORY, "completed", "miss")],
    )

    running, partial, failed = cards(admin_client)

    assert "<progress" in running
    assert "character image" in running
    assert ">Partial</span>" in partial
    assert ">Failed</span>" in failed


@pytest.mark.parametrize(
    ("without", "shown"),
    [
        (("merged_image",), "backgrounds/a-wood"),
        (("merged_image", "background_image"), "characters/a-fox"),
        (("merged_image", "background_image", "character_image"), None),
    ],
)
def test_without_a_scene_it_shows_what_there_is(admin_client, make_session, without, shown):
    make_session(result="partial")
    GeneratedContent.objects.update(**dict.fromkeys(without, ""))

    [card] = cards(admin_client)

    assert re.findall(r'src="/media/(.*)_', card) == ([shown] if shown else [])


@pytest.mark.parametrize(
    "query",
    [
        {"processing_status__exact": "failed"},
        {"preset": "other"},
        {"user": "USER"},
        {"q": "dragon"},
        {"q": "zoe"},
        {"q": "SESSION"},
        {"session__created_at__lt": "2002-01-01 00:00:00+00:00"},
    ],
)
def test_it_can_be_filtered_and_searched(
    admin_client, make_session, django_user_model, settings, query
):
    settings.STORYGEN = settings.STORYGEN | {"PRESETS": ["embedded", "other"]}
    ada = django_user_model.objects.create_user("zoe")
    make_session()
    one = make_session(prompt="A dragon", status="failed", result="failed", user=ada)
    StorySession.objects.filter(pk=one.pk).update(preset="other", created_at="2001-02-03T00:00Z")
    names = {"USER": str(ada.pk), "SESSION": one.session_id}

    query = {name: names.get(value, value) for name, value in query.items()}

    assert found(admin_client, **query) == [one]


def test_stories_without_a_user_can_be_filtered(admin_client, make_session, django_user_model):
    make_session(user=django_user_model.objects.create_user("ada"))
    one = make_session()

    assert found(admin_client, user="none") == [one]
    assert len(found(admin_client, user="nobody")) == 2


def test_nothing_to_show_is_said_in_words(admin_client, make_session):
    assert "No story has been made yet." in admin_client.get(GALLERY).text
    make_session()
    assert "No story matches." in admin_client.get(GALLERY, {"q": "whale"}).text


def test_texts_are_not_read_whole(admin_client, make_session):
    make_session()
    GeneratedContent.objects.update(story_text="fox " * 1000)

    with CaptureQueriesContext(connection) as captured:
        [card] = cards(admin_client)

    assert "fox " * 39 in card
    assert "fox " * 41 not in card
    assert not [query for query in captured if '"character_description"' in query["sql"]]


def test_the_address_of_a_content_is_that_of_its_session(admin_client, make_session):
    session = make_session()

    response = admin_client.get(f"{GALLERY}{session.content.pk}/change/")

    assert response["Location"] == f"/admin/stories/storysession/{session.pk}/change/"
    assert admin_client.get(f"{GALLERY}{session.content.pk + 1}/change/").status_code == 302


@pytest.mark.parametrize(("rights", "status"), [((), 403), (("view",), 200), (("change",), 200)])
def test_who_may_view_sessions_may_view_the_gallery(staff, make_session, rights, status):
    session = make_session()
    client = staff(*rights)

    assert client.get(GALLERY).status_code == status
    assert client.get(f"{GALLERY}{session.content.pk}/change/").status_code == (
        302 if status == 200 else 403
    )
    client.logout()
    assert client.get(GALLERY).status_code == 302


def test_the_index_names_it(admin_client):
    assert f'<a href="{GALLERY}">Gallery</a>' in admin_client.get("/admin/").text


def test_it_changes_and_deletes_nothing(admin_client, make_session):
    session = make_session(queued_at=timezone.now() - timedelta(seconds=9))
    address = f"{GALLERY}{session.content.pk}"

    assert admin_client.get(f"{GALLERY}add/").status_code == 403
    assert admin_client.post(f"{address}/delete/", {"post": "yes"}).status_code == 403
    data = {"action": "delete_selected", "_selected_action": session.content.pk, "post": "yes"}
    admin_client.post(GALLERY, data)
    assert GeneratedContent.objects.exists()
