"""Revisions: each change makes one, and each can be brought back, whatever became of its files."""

from django.contrib.auth import get_user_model
from django.test import Client

from orchestrator import Stage, Step
from orchestrator.tests.support.behaviours import raises
from stories.content import takes
from stories.editing import revisions
from stories.models import Revision, Take
from stories.tests.support.harness import (
    SESSIONS,
    change,
    check_files,
    read,
    retry,
    session_of,
    wait_for_end,
)
from stories.tests.support.reference import files_of


def listed(session_id):
    response = Client().get(f"{SESSIONS}{session_id}/revisions/")
    assert response.status_code == 200
    return response.json()


def restore(session_id, number):
    return change(session_id, f"revisions/{number}/restore/", "post")


def story_of(body):
    """What a revision brings back of an answer."""
    names = ("title", "story_text", "plan", "image_urls", "background_description")
    pages = [
        {name: page[name] for name in page if name != "background_takes"} for page in body["pages"]
    ]
    cast = [{name: one[name] for name in one if name != "takes"} for one in body["cast"]]
    return {name: body[name] for name in names} | {"pages": pages, "cast": cast}


def move(session_id, x):
    response = change(session_id, "pages/2/", placement=[{"id": "hero", "x": x}])
    assert response.status_code == 200, response.content
    return response.json()


def test_each_says_who_made_it(book):
    session_id = book["session_id"]
    move(session_id, 0.3)
    ada = get_user_model().objects.create_user("ada", is_staff=True, is_superuser=True)
    client = Client()
    client.force_login(ada)
    address = f"{SESSIONS}{session_id}/pages/1/"
    sent = {"content_type": "application/json", "headers": {"If-Match": "*"}}
    assert client.patch(address, {"text": "Ada wrote this."}, **sent).status_code == 200

    assert [each["author"] for each in listed(session_id)] == ["ada", None, None]
    ada.delete()
    assert [each["author"] for each in listed(session_id)] == [None, None, None]


def test_each_change_makes_one_with_its_words(book):
    session_id = book["session_id"]
    (only,) = listed(session_id)
    assert (only["revision"], only["summary"], only["current"]) == (1, revisions.FIRST, True)

    move(session_id, 0.3)
    change(session_id, title="The Two", cover=1)
    retry(session_id, page=2)
    wait_for_end(session_id)
    change(session_id, "pages/", order=[2, 1, 3])
    change(session_id, "pages/1/", background_take=1)

    found = listed(session_id)
    assert [(each["revision"], each["summary"]) for each in found] == [
        (6, "Page 1: background."),
        (5, "The pages were put into another order."),
        (4, "Made again: the picture of the background of page 2."),
        (3, "Title, cover."),
        (2, "Page 2: where they stand."),
        (1, revisions.FIRST),
    ]
    assert [each["current"] for each in found] == [True, *[False] * 5]


def test_all_states_come_back_without_a_model(book, orchestrator, media_root):
    session_id = book["session_id"]
    states = {1: book, 2: move(session_id, 0.3)}
    states[3] = change(session_id, "pages/1/", "delete").json()
    change(session_id, cast=[{"id": "friend", "look": "A blue fox."}])
    states[4] = wait_for_end(session_id)
    retry(session_id, stage="background_image", seed=3)
    states[5] = wait_for_end(session_id)
    states[6] = change(session_id, "pages/", "post", after=0, text="New.").json()
    states[7] = change(session_id, "pages/", order=[3, 2, 1]).json()
    orchestrator.ran.clear()

    for number in (4, 1, 7, 2, 6, 3, 5, 1):
        response = restore(session_id, number)
        assert response.status_code == 200, number
        assert story_of(response.json()) == story_of(states[number]), number
        assert response.json()["processing_status"] == "completed"
        assert read(session_id) == response.json()
        check_files(media_root)
    assert orchestrator.ran == []
    summaries = [each["summary"] for each in listed(session_id)]
    assert summaries[:2] == ["Revision 1 was brought back.", "Revision 5 was brought back."]
    # The earlier pictures of a thing are its takes, wherever its page is by now.
    assert len(read(session_id)["cast"][1]["takes"]) == 2


def test_the_present_one_is_not_brought_back(book):
    move(book["session_id"], 0.3)

    response = restore(book["session_id"], 2)

    assert response.status_code == 200
    assert response["ETag"] == '"2"'


def test_what_the_storage_has_lost_is_made_again(book, orchestrator, media_root):
    session_id = book["session_id"]
    change(session_id, "pages/2/", place="A beach")
    wait_for_end(session_id)
    orchestrator.steps.clear()
    for name in (book["pages"][1]["background_url"], book["pages"][0]["image_url"]):
        (media_root / name.removeprefix("/media/")).unlink()

    response = restore(session_id, 1)

    assert response.status_code == 202
    body = wait_for_end(session_id)
    assert body["processing_status"] == "completed"
    assert orchestrator.steps == [
        *(Step(Stage.SCENE, 1), Step(Stage.BACKGROUND, 2), Step(Stage.SCENE, 2)),
    ]
    assert body["plan"] == book["plan"]
    check_files(media_root)


def test_a_lost_scene_is_composed_at_once(book, orchestrator, media_root):
    session_id = book["session_id"]
    move(session_id, 0.3)
    (media_root / book["pages"][1]["image_url"].removeprefix("/media/")).unlink()

    response = restore(session_id, 1)

    assert response.status_code == 200
    page = response.json()["pages"][1]
    assert page["placement"] != []
    assert Client().get(page["image_url"]).status_code == 200
    assert orchestrator.ran == []


def test_a_retry_that_failed_is_taken_back(book, orchestrator, media_root):
    session_id = book["session_id"]
    orchestrator.on(Stage.BACKGROUND, raises(MemoryError()))
    retry(session_id, page=2)
    failed = wait_for_end(session_id)
    assert failed["pages"][1]["background_url"] is None
    assert failed["processing_status"] == "partial"

    # The earlier take can be chosen, or the revision brought back.
    chosen = change(session_id, "pages/2/", background_take=1).json()
    assert chosen["processing_status"] == "completed"
    assert chosen["error_messages"] == []
    assert chosen["pages"][1]["background_url"] == book["pages"][1]["background_url"]
    back = restore(session_id, 1).json()
    assert story_of(back) == story_of(book)
    check_files(media_root)


def test_so_many_are_kept_and_the_pictures_of_the_others_go(book, monkeypatch, media_root):
    monkeypatch.setattr(revisions, "MOST_KEPT", 3)
    monkeypatch.setattr(takes, "MOST_LISTED", 2)
    session_id = book["session_id"]
    first = book["pages"][1]["image_url"]
    for x in (0.2, 0.3, 0.4, 0.5, 0.6):
        body = move(session_id, x)

    assert [each["revision"] for each in listed(session_id)] == [6, 5, 4]
    assert Client().get(first).status_code == 404
    assert Client().get(body["pages"][1]["image_url"]).status_code == 200
    scenes = Take.objects.filter(stage=Stage.SCENE, number=2)
    assert scenes.count() == 3
    assert restore(session_id, 2).status_code == 404
    for seed in (5, 6, 7):
        retry(session_id, stage="character_image", seed=seed)
        body = wait_for_end(session_id)
    for x in (0.2, 0.3, 0.4):
        body = move(session_id, x)
    assert [take["take"] for take in body["cast"][0]["takes"]] == [3, 4]
    assert Take.objects.filter(stage=Stage.CHARACTER, number=1).count() == 2
    assert Take.objects.filter(stage=Stage.CUTOUT, number=1).count() == 2
    own = {name for name in files_of(session_of(session_id)) if name.startswith("sessions/")}
    assert sum("/final/" in name for name in own) == Take.objects.filter(stage=Stage.SCENE).count()
    check_files(media_root)


def test_all_goes_with_the_session(book, media_root):
    session_id = book["session_id"]
    move(session_id, 0.3)
    change(session_id, "pages/1/", "delete")
    retry(session_id, stage="character_image")
    wait_for_end(session_id)
    assert Revision.objects.exists()

    assert Client().delete(f"{SESSIONS}{session_id}/").status_code == 204

    assert not Revision.objects.exists()
    assert not Take.objects.exists()
    assert not any(path.is_file() for path in media_root.rglob("*"))
