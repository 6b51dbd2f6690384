"""The admin chooses takes and brings revisions back."""

import pytest

from stories.tests.support.harness import change, post, read, retry, session_of, wait_for_end


@pytest.fixture
def story(story_worker, admin_user):
    """A story with two pictures of its hero and of its background."""
    session_id = post(seed=1).json()["session_id"]
    for stage in ("character_image", "background_image"):
        retry(session_id, stage=stage)
        wait_for_end(session_id)
    return session_of(session_id)


def press(client, story, **button):
    address = f"/admin/stories/storysession/{story.pk}/edit/"
    values = {"revision": story.revision} | button
    return client.post(address, values, follow=True).content.decode()


def test_the_page_shows_takes_and_revisions(admin_client, story):
    page = admin_client.get(f"/admin/stories/storysession/{story.pk}/change/").content.decode()

    assert "Background of page 1" in page
    assert "Picture of knight" in page
    assert 'value="page/1/1"' in page
    assert 'value="cast/hero/1"' in page
    assert "Made again: the picture of the character." in page
    assert 'value="1">Bring revision 1 back' in page
    assert 'name="restore" value="3"' not in page, "the present one"


def test_a_take_is_chosen(admin_client, story):
    before = read(story.session_id)

    said = press(admin_client, story, choose="page/1/1")

    assert "Take 1 chosen." in said
    takes = read(story.session_id)["pages"][0]["background_takes"]
    assert [take["chosen"] for take in takes] == [True, False]
    story.refresh_from_db()
    assert "Take 1 chosen." in press(admin_client, story, choose="cast/hero/1")
    after = read(story.session_id)
    assert after["cast"][0]["image_url"] == before["cast"][0]["takes"][0]["url"]
    assert after["revision"] == 5


def test_a_revision_is_brought_back(admin_client, story):
    assert "Revision 1 brought back." in press(admin_client, story, restore="1")

    body = read(story.session_id)
    assert body["cast"][0]["takes"][0]["chosen"]
    assert body["revision"] == 4


def test_what_was_changed_meanwhile_is_not_overwritten(admin_client, story):
    change(story.session_id, title="Another")

    said = press(admin_client, story, restore="1")

    assert "The story was changed meanwhile." in said
    assert read(story.session_id)["title"] == "Another"


@pytest.mark.parametrize(
    "button",
    [{}, {"choose": "page/1"}, {"choose": "cast/../1"}, {"restore": "-1"}, {"revision": "x"}],
)
def test_no_button_says_that(button, admin_client, story):
    assert "403" in press(admin_client, story, **button)
    assert session_of(story.session_id).revision == 3


def test_what_is_not_there_is_said(admin_client, story):
    assert "There is no take 9." in press(admin_client, story, choose="page/1/9")
    assert "does not exist any more" in press(admin_client, story, restore="9")


@pytest.mark.parametrize(("right", "status"), [("view", 403), ("change", 302)])
def test_it_takes_the_permission_to_change(right, status, client, story, django_user_model):
    from django.contrib.auth.models import Permission

    eve = django_user_model.objects.create_user("eve", is_staff=True)
    eve.user_permissions.add(Permission.objects.get(codename=f"{right}_storysession"))
    eve.user_permissions.add(Permission.objects.get(codename="view_storysession"))
    client.force_login(eve)
    address = f"/admin/stories/storysession/{story.pk}"

    page = client.get(f"{address}/change/").content.decode()
    response = client.post(f"{address}/edit/", {"revision": 3, "restore": "1"})

    assert ("Bring revision" in page) == (status == 302)
    assert response.status_code == status
