"""Characters that join a finished story, of the library or described, and leave it."""

import threading

import pytest
from django.db import connection
from django.test import Client

from orchestrator import Stage, Step
from stories.models import LibraryCharacter, Take
from stories.tests.characters.conftest import send
from stories.tests.support.harness import change, post, read, retry, session_of, wait_for_end
from stories.tests.support.uploads import drawn, encoded

OWL = {"name": "Pip", "kind": "owl", "look": "An old owl with brown feathers"}


@pytest.fixture
def momo(story_worker):
    return send(Client(), encoded(drawn("RGBA")), name="Momo", kind="cat", look="A cat").json()


def bytes_at(media_root, url):
    return (media_root / url.removeprefix("/media/")).read_bytes()


def files(media_root):
    return {path for path in media_root.rglob("*") if path.is_file()}


def ids(story, page=None):
    return [one["id"] for one in (story["pages"][page - 1] if page else story)["cast"]]


def test_one_of_the_library_joins_at_once(book, momo, orchestrator, media_root):
    response = change(book["session_id"], "cast/", "post", id=momo["id"], pages=[1, 3])

    assert response.status_code == 201, response.content
    story = response.json()
    assert orchestrator.ran == []
    assert ids(story) == ["hero", "friend", "momo"]
    joined = story["cast"][2]
    assert (joined["name"], joined["kind"], joined["look"]) == ("Momo", "cat", "A cat")
    assert joined["character"] == momo["id"]
    for name in ("image_url", "cutout_url"):
        assert bytes_at(media_root, joined[name]) == bytes_at(media_root, momo[name])
    assert [ids(story, page) for page in (1, 2, 3)] == [
        ["hero", "momo"],
        ["friend", "hero"],
        ["friend", "hero", "momo"],
    ]
    before = [page["image_url"] for page in book["pages"]]
    after = [page["image_url"] for page in story["pages"]]
    assert [old == new for old, new in zip(before, after, strict=True)] == [False, True, False]
    assert len(story["pages"][2]["placement"]) == 3
    assert (story["processing_status"], story["revision"]) == ("completed", 2)
    # It is the story's own from now on.
    Client().delete(f"/api/characters/{momo['id']}/")
    assert retry(book["session_id"], query="?wait=100", stage="character_image").status_code == 201
    again = read(book["session_id"])
    assert again["processing_status"] == "completed"
    assert bytes_at(media_root, again["cast"][2]["cutout_url"]) == bytes_at(
        media_root, joined["cutout_url"]
    )


def test_one_who_is_described_is_drawn_once_it_is_on_a_page(book, orchestrator):
    session_id = book["session_id"]

    joined = change(session_id, "cast/", "post", **OWL)

    assert joined.status_code == 201
    assert joined.json()["cast"][2] == joined.json()["cast"][2] | OWL | {
        "id": "pip",
        "image_url": None,
        "character": None,
    }
    assert orchestrator.ran == []
    on_page = change(session_id, "pages/2/", cast=[{"id": "hero"}, {"id": "pip"}])
    assert on_page.status_code == 202
    story = wait_for_end(session_id)
    assert story["processing_status"] == "completed"
    assert orchestrator.steps == [
        Step(Stage.CHARACTER, 3), Step(Stage.CUTOUT, 3), Step(Stage.SCENE, 2),
    ]  # fmt: skip
    assert story["cast"][2]["cutout_url"]


def test_one_who_is_described_joins_pages_in_the_queue(book, orchestrator):
    response = change(book["session_id"], "cast/", "post", kind="owl", pages=[3])

    assert response.status_code == 202
    story = wait_for_end(book["session_id"])
    assert story["cast"][2]["look"] == "An owl"
    assert ids(story, 3) == ["friend", "hero", "owl"]
    assert set(orchestrator.ran) == {Stage.CHARACTER, Stage.CUTOUT, Stage.SCENE}


def test_one_leaves_its_pages_and_the_story(book, orchestrator, media_root):
    response = change(book["session_id"], "cast/friend/", "delete")

    story = response.json()
    assert response.status_code == 200
    assert orchestrator.ran == []
    assert ids(story) == ids(story, 1) == ids(story, 2) == ids(story, 3) == ["hero"]
    before = [page["image_url"] for page in book["pages"]]
    after = [page["image_url"] for page in story["pages"]]
    assert [old == new for old, new in zip(before, after, strict=True)] == [True, False, False]
    assert story["cast"][0] == book["cast"][0]
    # It comes back with its pictures.
    back = change(book["session_id"], "revisions/1/restore/", "post")
    assert back.status_code == 200
    assert [page["image_url"] for page in back.json()["pages"]] == before
    assert [one["cutout_url"] for one in back.json()["cast"]] == [
        one["cutout_url"] for one in book["cast"]
    ]


def test_the_next_one_is_the_hero_when_that_leaves(book, orchestrator):
    friend = book["cast"][1]

    story = change(book["session_id"], "cast/hero/", "delete").json()

    assert ids(story) == ["friend"]
    assert [ids(story, page) for page in (1, 2, 3)] == [[], ["friend"], ["friend"]]
    assert orchestrator.ran == []
    assert story["character_description"] == friend["look"]
    assert story["image_urls"]["character_image"] == friend["image_url"]
    assert story["cast"][0]["cutout_url"] == friend["cutout_url"]
    # The takes of each are still of the same.
    assert {take.number for take in Take.objects.filter(image=friend["image_url"][7:])} == {1}
    last = change(book["session_id"], "cast/friend/", "delete")
    assert (last.status_code, last.json()["detail"]) == (409, "A story has at least one character.")


def test_an_id_is_never_used_again(book, momo):
    session_id = book["session_id"]
    change(session_id, "cast/", "post", id=momo["id"], pages=[1])
    gone = change(session_id, "cast/momo/", "delete").json()
    assert ids(gone) == ["hero", "friend"]

    again = change(session_id, "cast/", "post", name="Momo", kind="cat").json()

    assert ids(again) == ["hero", "friend", "momo-2"]
    assert again["cast"][2]["image_url"] is None
    back = change(session_id, "revisions/2/restore/", "post").json()
    assert ids(back) == ["hero", "friend", "momo"]
    assert back["cast"][2]["character"] == momo["id"]


def test_another_look_is_drawn_and_the_library_one_comes_back(book, momo, orchestrator):
    session_id = book["session_id"]
    change(session_id, "cast/", "post", id=momo["id"], pages=[1])

    changed = change(session_id, cast=[{"id": "momo", "look": "A black cat"}])

    assert changed.status_code == 202
    story = wait_for_end(session_id)
    assert story["cast"][2]["character"] is None
    assert orchestrator.ran.count(Stage.CHARACTER) == 1
    back = change(session_id, "revisions/2/restore/", "post")
    assert back.json()["cast"][2]["character"] == momo["id"]


@pytest.mark.parametrize(
    ("body", "status", "says"),
    [
        ({"id": "0" * 12}, 400, "no character 000000000000 in your library"),
        ({"id": "momo"}, 400, "pattern"),
        ({}, 400, "required"),
        ({"kind": "owl", "pages": [4]}, 400, "There is no page 4."),
        ({"kind": "owl", "pages": [0]}, 400, "greater"),
        ({"kind": "owl", "pages": "all"}, 400, "list"),
        ({"kind": "owl", "look": "a naked dancer with cocaine"}, 400, "cast"),
    ],
)
def test_one_who_cannot_join_is_refused(book, media_root, body, status, says):
    before = files(media_root)

    response = change(book["session_id"], "cast/", "post", **body)

    assert response.status_code == status
    assert says in response.content.decode()
    assert files(media_root) == before
    assert read(book["session_id"])["revision"] == 1


def test_a_story_has_three_at_most_and_each_once(book, momo):
    session_id = book["session_id"]
    assert change(session_id, "cast/", "post", id=momo["id"]).status_code == 201
    full = change(session_id, "cast/", "post", kind="owl")
    assert (full.status_code, full.json()["detail"]) == (
        409,
        "A story has at most 3 characters.",
    )
    change(session_id, "cast/friend/", "delete")
    twice = change(session_id, "cast/", "post", id=momo["id"])
    assert twice.json() == {"cast": ["This character is in the story already."]}
    assert change(session_id, "cast/nobody/", "delete").status_code == 404
    assert change(session_id, "cast/hero/", "delete", etag='"1"').status_code == 412


def test_of_two_at_once_one_joins_and_the_other_leaves_nothing(book, momo, media_root):
    session_id = book["session_id"]
    etag, answers, start = '"1"', [], threading.Barrier(3)

    def join():
        try:
            start.wait()
            answers.append(change(session_id, "cast/", "post", etag=etag, id=momo["id"], pages=[1]))
        finally:
            connection.close()

    threads = [threading.Thread(target=join) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(answer.status_code for answer in answers) == [201, 412, 412]
    session = session_of(session_id)
    (entry,) = session.given_cast
    copies = {copy["file"] for copy in entry["files"].values()}
    folder = media_root / "sessions" / session_id
    assert {f"sessions/{session_id}/cast/{path.name}" for path in (folder / "cast").iterdir()} == (
        copies
    )
    assert len(list((folder / "processed").iterdir())) == 3
    assert len(list((folder / "final").iterdir())) == 4
    assert len(list((media_root / "characters").iterdir())) == 3


def test_a_full_disk_changes_nothing(book, momo, media_root, monkeypatch):
    before = files(media_root)
    from stories.files import layout

    write, count = layout.write_bytes, []

    def full(name, data):
        count.append(name)
        if len(count) > 3:
            raise OSError(28, "No space left on device")
        return write(name, data)

    monkeypatch.setattr(layout, "write_bytes", full)
    response = change(book["session_id"], "cast/", "post", id=momo["id"], pages=[1])

    assert response.status_code == 503
    monkeypatch.undo()
    assert files(media_root) == before
    assert read(book["session_id"])["revision"] == 1
    assert LibraryCharacter.objects.count() == 1


def test_a_plan_alone_gets_somebody_more(momo, story_worker, orchestrator):
    planned = post(seed=1, pages=2, plan_only=True).json()

    story = change(planned["session_id"], "cast/", "post", id=momo["id"], pages=[1]).json()

    assert ids(story)[-1] == "momo"
    assert story["pages"][0]["cast"][-1]["id"] == "momo"
    assert story["processing_status"] == "completed"
    assert orchestrator.ran == [Stage.STORY]


def test_a_story_of_one_page_is_joined(momo, story_worker, orchestrator):
    story = post(seed=1).json()

    joined = change(story["session_id"], "cast/", "post", id=momo["id"], pages=[1]).json()

    assert ids(joined, 1) == ["hero", "momo"]
    assert len(joined["pages"][0]["placement"]) == 2
    assert orchestrator.ran.count(Stage.CHARACTER) == 1
