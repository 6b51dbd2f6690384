"""Characters of the library, and described ones, in a new story: written about and not drawn."""

import json

import pytest
from django.core.files.storage import default_storage
from django.test import Client
from PIL import Image

from orchestrator import Stage, Step
from orchestrator.tests.support.behaviours import Gate
from stories.characters import library
from stories.models import LibraryCharacter, StorySession
from stories.tests.characters.conftest import URL, send
from stories.tests.support.harness import (
    WAIT,
    made,
    post,
    post_async,
    read,
    retry,
    session_of,
    wait_for_end,
)
from stories.tests.support.uploads import PNG, drawn, encoded

CUT_OUT = encoded(drawn("RGBA"))
OWL = {"name": "Pip", "kind": "owl", "look": "An old owl with brown feathers"}
PICTURES = (Stage.CHARACTER, Stage.CUTOUT)


@pytest.fixture
def momo(story_worker):
    """A fox in the library, as the API shows it."""
    return send(Client(), CUT_OUT, name="Momo", kind="fox", look="A red fox").json()


def bytes_at(media_root, url):
    return (media_root / url.removeprefix("/media/")).read_bytes()


def test_one_of_the_library_plays_with_its_own_pictures(momo, orchestrator, media_root):
    story = post(seed=1, pages=3, cast=[{"id": momo["id"]}, OWL])

    assert story.status_code == 201, story.content
    story = story.json()
    assert story["processing_status"] == "completed"
    assert [
        {name: one[name] for name in ("id", "name", "kind", "look")} for one in story["cast"]
    ] == [
        {"id": "hero", "name": "Momo", "kind": "fox", "look": "A red fox"},
        {"id": "friend", **OWL},
    ]
    assert [one["character"] for one in story["cast"]] == [momo["id"], None]
    (request,) = orchestrator.requests
    assert [one.kind for one in request.writing_request.cast] == ["fox", "owl"]
    for name in ("image_url", "cutout_url"):
        assert bytes_at(media_root, story["cast"][0][name]) == bytes_at(media_root, momo[name])
    # The owl alone was drawn and cut out.
    assert [step for step in orchestrator.steps if step.stage in PICTURES] == [
        Step(Stage.CHARACTER, 1), Step(Stage.CHARACTER, 2),
        Step(Stage.CUTOUT, 1), Step(Stage.CUTOUT, 2),
    ]  # fmt: skip
    assert orchestrator.ran.count(Stage.CHARACTER) == orchestrator.ran.count(Stage.CUTOUT) == 1
    assert story["character_description"] == "A red fox"
    # It is in the scenes.
    with Image.open(media_root / story["pages"][0]["image_url"].removeprefix("/media/")) as scene:
        assert scene.convert("RGB").getpixel((32, 32)) != (0, 0, 0)


def test_several_on_one_page_are_shown_together(momo, orchestrator):
    alone = post(seed=1, cast=[{"id": momo["id"]}]).json()
    together = post(seed=1, cast=[{"id": momo["id"]}, {"kind": "owl"}]).json()

    assert [len(story["pages"][0]["placement"]) for story in (alone, together)] == [1, 2]
    assert together["cast"][1]["look"] == "An owl"
    assert together["processing_status"] == alone["processing_status"] == "completed"


def test_the_same_request_gives_the_same_story(momo, media_root, orchestrator, settings):
    settings.STORYGEN = settings.STORYGEN | {"CACHE": True}
    first = post(seed=1, pages=2, cast=[{"id": momo["id"]}]).json()
    orchestrator.ran.clear()
    again = post(seed=1, pages=2, cast=[{"id": momo["id"]}]).json()
    other = post(seed=1, pages=2, cast=[OWL]).json()

    assert made(first, media_root) == made(again, media_root)
    assert {run["cache"] for run in again["stages"]} == {"hit"}
    assert made(other, media_root) != made(first, media_root)


def test_one_that_is_deleted_stays_in_its_stories(momo, orchestrator, media_root):
    """Before its story begins, and when that is made again."""
    gate = Gate()
    orchestrator.on(Stage.STORY, gate)
    session_id = post_async(seed=1, cast=[{"id": momo["id"]}])
    assert gate.entered.wait(WAIT)
    picture = bytes_at(media_root, momo["cutout_url"])

    assert Client().delete(f"{URL}{momo['id']}/").status_code == 204
    gate.opened.set()

    story = wait_for_end(session_id)
    assert story["processing_status"] == "completed"
    assert story["cast"][0]["character"] == momo["id"]
    assert bytes_at(media_root, story["cast"][0]["cutout_url"]) == picture
    for body in ({"stage": "character_image"}, {"stage": "story"}, {"stage": "scene"}):
        assert retry(session_id, query="?wait=100", **body).status_code == 201
        again = read(session_id)
        assert bytes_at(media_root, again["cast"][0]["cutout_url"]) == picture
        assert again["cast"][0]["name"] == "Momo"
    assert not LibraryCharacter.objects.exists()
    Client().delete(f"/api/sessions/{session_id}/")
    assert not [path for path in media_root.rglob("*") if path.is_file()]


def test_it_goes_on_where_it_was_stopped(
    momo, orchestrator, start_worker, story_worker, media_root
):
    gate = Gate()
    orchestrator.on(Step(Stage.SCENE, 2), gate)
    session_id = post_async(seed=1, pages=3, cast=[{"id": momo["id"]}])
    assert gate.entered.wait(WAIT)
    story_worker.shutdown(grace_seconds=0)
    gate.opened.set()
    orchestrator.behaviour.clear()
    orchestrator.ran.clear()

    start_worker(lambda: orchestrator)

    story = wait_for_end(session_id)
    assert story["processing_status"] == "completed"
    assert not set(orchestrator.ran) & set(PICTURES)
    whole = post(seed=1, pages=3, cast=[{"id": momo["id"]}]).json()
    assert made(story, media_root) == made(whole, media_root)


def test_a_plan_alone_is_about_them_and_is_illustrated_with_their_pictures(
    momo, orchestrator, media_root
):
    cast = [{"id": momo["id"]}, OWL]
    planned = post(seed=1, pages=2, plan_only=True, cast=cast).json()
    assert [one["name"] for one in planned["plan"]["cast"]] == ["Momo", "Pip"]
    assert not set(orchestrator.ran) & set(PICTURES)
    plan = planned["plan"]
    plan["cast"][0] |= {"id": "a-fox", "name": "Momina", "look": "The same fox in other words"}
    for page in plan["pages"]:
        for one in page["cast"]:
            one["id"] = one["id"].replace("hero", "a-fox")

    story = post(seed=1, plan=plan, cast=[{"id": momo["id"]}, {"kind": "anything"}]).json()

    assert story["plan"]["cast"] == plan["cast"]
    assert [one["character"] for one in story["cast"]] == [momo["id"], None]
    assert bytes_at(media_root, story["cast"][0]["cutout_url"]) == CUT(media_root, momo)
    assert orchestrator.ran.count(Stage.CHARACTER) == 1
    refused = post(plan=plan, cast=[{"id": momo["id"]}])
    assert refused.json() == {"cast": ["The plan has 2 characters: send as many, in its order."]}


def CUT(media_root, momo):
    return bytes_at(media_root, momo["cutout_url"])


def test_copies_that_are_lost_fail_that_character_alone(momo, orchestrator):
    gate = Gate()
    orchestrator.on(Stage.STORY, gate)
    session_id = post_async(seed=1, cast=[{"id": momo["id"]}])
    assert gate.entered.wait(WAIT)
    gate.opened.set()
    wait_for_end(session_id)
    (entry,) = session_of(session_id).given_cast
    for copy in entry["files"].values():
        default_storage.delete(copy["file"])

    assert retry(session_id, query="?wait=100", stage="character_image").status_code == 201

    story = read(session_id)
    assert story["processing_status"] == "partial"
    assert "lost its picture" in story["error_messages"][0]


# Refusals


def refused(cast, **more):
    response = post(cast=cast, **more)
    assert response.status_code == 400, response.content
    assert not StorySession.objects.exists()
    return response.json()["cast"]


def test_a_cast_that_cannot_play_is_refused_in_words(momo, ada, media_root, orchestrator):
    anothers = LibraryCharacter.objects.create(
        user=ada, kind="fox", look="A fox", source="upload", status="ready"
    )
    gate = Gate()
    orchestrator.on(Stage.CUTOUT, gate)
    pending = send(Client(), PNG).json()["id"]
    failed = LibraryCharacter.objects.create(
        kind="fox", look="A fox", source="upload", status="failed"
    )
    lost = LibraryCharacter.objects.create(
        kind="fox", look="A fox", source="upload", status="ready"
    )
    for key, says in (
        ("0" * 12, "There is no character 000000000000 in your library."),
        (anothers.character_id, f"There is no character {anothers} in your library."),
        (pending, "is not cut out yet"),
        (failed.character_id, "could not be cut out"),
        (lost.character_id, "has lost the pictures"),
    ):
        says = says.replace(str(anothers), anothers.character_id)
        assert says in refused([{"id": key}])[0]
        assert says in refused([{"id": momo["id"]}, {"id": key}], pages=3)[0]
    gate.opened.set()
    assert refused([{"id": momo["id"]}] * 2) == ["A character plays once in a story."]
    assert (
        not list((media_root / "sessions").rglob("*")) if (media_root / "sessions").exists() else 1
    )


@pytest.mark.parametrize(
    "cast",
    [
        *([], {}, "x", 7, [7], [None], [[]], [{}]),
        [{"id": "x"}],
        [{"id": 7}],
        [{"id": "0" * 12, "name": "Momo"}],
        [{"name": "Momo"}],
        [{"kind": ""}],
        [{"kind": "x" * 61}],
        [{"kind": "fox", "look": "x" * 401}],
        [{"kind": "a\0b"}],
        [{"kind": "fox"}] * 4,
        [{"kind": "fox", "look": "a naked dancer with cocaine"}],
    ],
    ids=lambda cast: json.dumps(cast)[:30],
)
def test_a_cast_that_is_none_is_400(cast, story_worker):
    assert refused(cast)


def test_a_full_disk_leaves_no_story_and_no_copy(momo, media_root, monkeypatch):
    def full(name, data):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("stories.files.layout.write_bytes", full)
    assert post(cast=[{"id": momo["id"]}]).status_code == 503
    monkeypatch.undo()
    assert not StorySession.objects.exists()
    assert not (media_root / "sessions").exists()


def test_a_refused_story_leaves_no_copy(momo, media_root, settings):
    settings.STORYGEN = settings.STORYGEN | {"MAX_QUEUED": 0}

    assert post(cast=[{"id": momo["id"]}], query="?wait=0").status_code == 429

    assert not (media_root / "sessions").exists()


def test_the_same_key_gives_the_same_story_after_its_character_was_deleted(momo, story_worker):
    headers = {"Idempotency-Key": "abc"}
    cast = [{"id": momo["id"]}]
    first = post(cast=cast, headers=headers).json()
    Client().delete(f"{URL}{momo['id']}/")

    assert post(cast=cast, headers=headers).json()["session_id"] == first["session_id"]
    assert post(cast=[OWL], headers=headers).status_code == 422
    assert post(cast=cast).status_code == 400


def test_one_that_is_deleted_at_that_moment_is_unknown(momo, monkeypatch, story_worker):
    read_bytes = library.layout.read_bytes

    def deleted_first(name):
        LibraryCharacter.objects.all().delete()
        return read_bytes(name)

    monkeypatch.setattr("stories.files.layout.read_bytes", deleted_first)

    assert refused([{"id": momo["id"]}]) == [f"There is no character {momo['id']} in your library."]
