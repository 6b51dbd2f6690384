"""The trash: stories go into it and come back, nobody reads them meanwhile, and it is emptied."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Permission
from django.test import Client
from django.utils import timezone
from rest_framework.exceptions import NotFound

from stories import services
from stories.models import StorySession
from stories.sessions import pruning
from stories.tests.support.harness import change, retry
from stories.tests.support.reference import all_files, create_session, files_of

URL = "/api/sessions/trash/"
RESTORE = f"{URL}restore/"
LIST = "/api/sessions/"

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("idle_worker")]


def move(url, *session_ids, client=None):
    body = {"session_ids": session_ids}
    return (client or Client()).post(url, body, content_type="application/json")


def listed(query="", client=None):
    lines = (client or Client()).get(f"{LIST}{query}").json()["results"]
    return {line["session_id"] for line in lines}


def test_stories_go_into_the_trash_and_come_back_as_they_were(client):
    one, two, other = (create_session() for _ in range(3))
    ids = [one.session_id, two.session_id]
    before = client.get(f"{LIST}{one.session_id}/").json()
    files = all_files()

    response = move(URL, *ids)

    assert response.status_code == 200
    assert response.json() == {"session_ids": ids}
    assert listed() == {other.session_id}
    assert listed("?trashed=true") == {*ids}
    assert client.get(f"{LIST}{one.session_id}/").status_code == 404
    assert move(URL, *ids).json() == {"session_ids": []}
    assert move(RESTORE, *ids, other.session_id).json() == {"session_ids": ids}
    assert listed() == {*ids, other.session_id}
    assert listed("?trashed=true") == set()
    assert client.get(f"{LIST}{one.session_id}/").json() == before
    assert all_files() == files


def test_in_the_trash_only_its_pictures_are_shown(client):
    session = create_session()
    move(URL, session.session_id)
    one = f"{LIST}{session.session_id}/"

    for address in ("", "events/", "export/?format=html", "revisions/", "shares/"):
        assert client.get(f"{one}{address}").status_code == 404, address
    for action in ("sign/", "cancel/", "shares/"):
        assert client.post(f"{one}{action}").status_code == 404, action
    assert retry(session.session_id).status_code == 404
    assert change(session.session_id, title="Another").status_code == 404
    # The list of the trash shows covers.
    [line] = client.get(f"{LIST}?trashed=true").json()["results"]
    assert line["trashed_at"]
    assert client.get(line["merged_image"]).status_code == 200


def test_what_is_asked_for_while_it_goes_into_the_trash_is_not_made():
    session = create_session(status="failed")
    pruning.trash([session])

    # By a request that has read the session just before.
    with pytest.raises(NotFound):
        services.retry_story(session)

    session.refresh_from_db()
    assert session.status == "failed"


def test_an_unfinished_story_stays():
    running, ended = create_session(status="processing"), create_session()

    response = move(URL, running.session_id, ended.session_id)

    assert response.json() == {"session_ids": [ended.session_id]}
    assert running.session_id in listed()


def test_it_is_deleted_from_the_trash_at_once_when_that_is_asked_for(client):
    session, other = create_session(), create_session()
    move(URL, session.session_id)

    assert client.delete(f"{LIST}{session.session_id}/").status_code == 204

    assert not StorySession.objects.filter(pk=session.pk).exists()
    assert all_files() == files_of(other)


def test_the_trash_is_emptied_after_its_time(settings):
    settings.STORYGEN = settings.STORYGEN | {"TRASH_DAYS": 7.0}
    old, new, kept = (create_session() for _ in range(3))
    move(URL, old.session_id, new.session_id)
    ago = timezone.now() - timedelta(days=7, seconds=1)
    StorySession.objects.filter(pk=old.pk).update(trashed_at=ago)

    pruning.clean_up()

    assert {*StorySession.objects.all()} == {new, kept}
    assert all_files() == files_of(new) | files_of(kept)


def test_nobody_moves_the_stories_of_others(django_user_model, settings):
    settings.STORYGEN = settings.STORYGEN | {"ANONYMOUS": False}
    ada, bob = (django_user_model.objects.create_user(name) for name in ("ada", "bob"))
    session = create_session()
    StorySession.objects.update(user=ada)
    clients = {user: Client() for user in (ada, bob)}
    for user, each in clients.items():
        each.force_login(user)

    assert move(URL, session.session_id).status_code == 401
    assert move(URL, session.session_id, client=clients[bob]).json() == {"session_ids": []}
    assert listed(client=clients[ada]) == {session.session_id}
    moved = {"session_ids": [session.session_id]}
    assert move(URL, session.session_id, client=clients[ada]).json() == moved
    assert move(RESTORE, session.session_id, client=clients[bob]).json() == {"session_ids": []}
    assert listed("?trashed=true", client=clients[bob]) == set()
    assert move(RESTORE, session.session_id, client=clients[ada]).json() == moved


def test_staff_who_only_view_may_not_move(django_user_model, settings):
    settings.STORYGEN = settings.STORYGEN | {"ANONYMOUS": False}
    staff = django_user_model.objects.create_user("staff", is_staff=True)
    staff.user_permissions.add(Permission.objects.get(codename="view_storysession"))
    session, client = create_session(), Client()
    client.force_login(staff)

    assert move(URL, session.session_id, client=client).status_code == 403
    staff.user_permissions.add(Permission.objects.get(codename="delete_storysession"))
    assert move(URL, session.session_id, client=client).status_code == 200


def test_a_key_of_a_story_in_the_trash_makes_another_story():
    ids = []
    for _ in range(2):
        headers = {"Prefer": "respond-async", "Idempotency-Key": "fox"}
        body = {"prompt_text": "A fox"}
        response = Client().post(
            "/api/generate-story/", body, content_type="application/json", headers=headers
        )
        ids.append(response.json()["session_id"])
        StorySession.objects.update(status="failed")
        move(URL, *ids)

    assert ids[0] != ids[1]


@pytest.mark.parametrize(
    "session_ids", [None, [], "0123456789ab", ["0123456789AB"], [7], ["0" * 12] * 101]
)
def test_bad_ids_are_400(client, session_ids):
    body = {} if session_ids is None else {"session_ids": session_ids}

    response = client.post(URL, body, content_type="application/json")

    assert response.status_code == 400
    assert list(response.json()) == ["session_ids"]
