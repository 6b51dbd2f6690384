"""POST .../retry/: failed stages are repeated, others kept; or a stage gets a new seed."""

import pytest

from orchestrator import MAX_SEED, Stage
from orchestrator.fakes import dependents
from orchestrator.stages import ALWAYS
from orchestrator.tests.support.behaviours import Gate, raises
from stories.models import StorySession
from stories.tests.support.harness import (
    SESSIONS,
    cancel,
    check_aftermath,
    check_files,
    made,
    post,
    post_async,
    read,
    retry,
    session_of,
    wait_for_end,
    wait_until,
)

TEXTS = ("story_text", "character_description", "background_description")


def ended(response):
    assert response.status_code == 202, response.content
    return wait_for_end(response.json()["session_id"])


def texts(body):
    return {name: body[name] for name in TEXTS}


def pictures(body, media_root):
    everything = made(body, media_root)
    return {name: everything[name] for name in body["image_urls"]}


@pytest.mark.parametrize("stage", list(ALWAYS))
def test_it_makes_what_failed_and_leaves_what_was_made(
    stage, story_worker, orchestrator, media_root
):
    orchestrator.on(stage, raises(MemoryError()))
    first = post(seed=1).json()
    failed = read(first["session_id"])
    orchestrator.behaviour.clear()
    orchestrator.ran.clear()

    response = retry(first["session_id"])
    body = ended(response)

    assert response["Location"] == f"{SESSIONS}{first['session_id']}/"
    assert body["status"] == body["processing_status"] == "completed"
    assert body["error_messages"] == []
    assert body["revision"] == 2
    assert orchestrator.ran == dependents(stage)
    # Only pictures that depend on the failed stage get another name.
    for name, url in failed["image_urls"].items():
        replaced = url is None
        assert ("-2.png" in body["image_urls"][name]) == replaced
    assert made(body, media_root) == made(post(seed=1).json(), media_root)
    check_files(media_root)


def test_it_keeps_the_story_when_only_the_character_failed(story_worker, orchestrator, media_root):
    orchestrator.on(Stage.CHARACTER, raises(MemoryError()))
    partial = post().json()
    assert partial["processing_status"] == "partial"
    background = pictures(partial, media_root)["background_image"]
    orchestrator.behaviour.clear()

    body = ended(retry(partial["session_id"]))

    assert body["processing_status"] == "completed"
    assert texts(body) == texts(partial)
    assert body["image_urls"]["background_image"] == partial["image_urls"]["background_image"]
    assert pictures(body, media_root)["background_image"] == background
    assert orchestrator.ran.count(Stage.BACKGROUND) == 1


def test_it_goes_on_with_a_cancelled_story_where_it_was(story_worker, orchestrator, media_root):
    gate = Gate()
    orchestrator.on(Stage.BACKGROUND, gate)
    session_id = post_async(seed=1)
    assert gate.entered.wait(60)
    cancel(session_id)
    gate.opened.set()
    wait_until(story_worker, lambda: not story_worker.busy)
    orchestrator.ran.clear()

    body = ended(retry(session_id))

    assert body["processing_status"] == "completed"
    assert orchestrator.ran == [Stage.BACKGROUND, Stage.CUTOUT, Stage.SCENE]
    assert made(body, media_root) == made(post(seed=1).json(), media_root)


def test_a_new_character_for_the_same_story(story_worker, orchestrator, media_root):
    first = post(seed=1).json()
    before = pictures(first, media_root)
    old = media_root / first["image_urls"]["character_image"].removeprefix("/media/")
    assert old.is_file()
    orchestrator.ran.clear()

    body = ended(retry(first["session_id"], stage="character_image", seed=99))

    assert orchestrator.ran == [Stage.CHARACTER, Stage.CUTOUT, Stage.SCENE]
    assert texts(body) == texts(first)
    assert body["seed"] == 1
    assert body["stage_seeds"] == {"character_image": 99}
    assert body["details"]["character_image"]["seed"] == 99
    after = pictures(body, media_root)
    assert after["background_image"] == before["background_image"]
    assert after["character_image"] != before["character_image"]
    assert after["merged_image"] != before["merged_image"]
    assert body["image_urls"]["background_image"] == first["image_urls"]["background_image"]
    for name in ("character_image", "merged_image"):
        assert body["image_urls"][name] == first["image_urls"][name].replace(".png", "-2.png")
    # The earlier one stays a take, which can be chosen.
    assert old.exists()
    assert [take["chosen"] for take in body["cast"][0]["takes"]] == [False, True]
    assert body["cast"][0]["takes"][0]["url"] == first["image_urls"]["character_image"]
    check_aftermath(story_worker, media_root)


@pytest.mark.parametrize("stage", list(ALWAYS))
def test_any_stage_can_be_done_again(stage, story_worker, orchestrator, media_root):
    first = post(seed=1).json()
    orchestrator.ran.clear()

    body = ended(retry(first["session_id"], stage=stage.value))

    assert orchestrator.ran == dependents(stage)
    assert body["processing_status"] == "completed"
    assert set(body["stage_seeds"]) == ({stage.value} if stage.takes_seed else set())
    assert (body["story_text"] == first["story_text"]) == (stage is not Stage.STORY)
    check_files(media_root)


def test_a_stage_is_done_again_and_again_with_seeds_of_its_own(story_worker, media_root):
    first = post(seed=1).json()
    ended(retry(first["session_id"], stage="character_image", seed=5))
    body = ended(retry(first["session_id"], stage="background_image", seed=6))
    assert body["stage_seeds"] == {"character_image": 5, "background_image": 6}
    assert body["image_urls"]["character_image"].endswith("-2.png")
    assert body["image_urls"]["background_image"].endswith("-3.png")

    before = pictures(body, media_root)

    again = ended(retry(first["session_id"], stage="character_image", seed=5))

    assert pictures(again, media_root) == before
    assert again["image_urls"]["background_image"] == body["image_urls"]["background_image"]
    assert again["revision"] == 4
    check_files(media_root)


def test_a_named_stage_takes_with_it_what_is_missing(story_worker, orchestrator):
    """Asked for the background alone, of a story whose character failed."""
    orchestrator.on(Stage.CHARACTER, raises(MemoryError()))
    first = post().json()
    orchestrator.behaviour.clear()

    body = ended(retry(first["session_id"], stage="background_image"))

    assert body["processing_status"] == "completed"
    assert set(body["stage_seeds"]) == {"background_image"}


def test_what_fails_again_says_so_again(story_worker, orchestrator, media_root):
    orchestrator.on(Stage.STORY, raises(MemoryError()))
    session_id = post().json()["session_id"]

    body = ended(retry(session_id))

    assert body["status"] == "failed"
    assert body["revision"] == 2
    assert "not enough memory" in body["error_messages"][0]
    orchestrator.behaviour.clear()
    check_aftermath(story_worker, media_root)


@pytest.mark.parametrize("stage", [{}, {"stage": "character_image"}])
def test_what_has_not_ended_is_not_done_again(stage, story_worker, orchestrator):
    gate = Gate()
    orchestrator.on(Stage.STORY, gate)
    session_id, waiting = post_async(), post_async()
    assert gate.entered.wait(60)

    for each in (session_id, waiting):
        response = retry(each, **stage)
        assert response.status_code == 409
        assert response.json()["detail"].startswith("The story is still being generated.")
        assert session_of(each).revision == 1
    gate.opened.set()


def test_what_is_whole_is_done_again_only_by_name(story_worker):
    first = post().json()

    response = retry(first["session_id"])

    assert response.status_code == 409
    assert "Name a stage" in response.json()["detail"]
    assert read(first["session_id"]) == first


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"stage": "no such"}, "stage"),
        ({"stage": None}, "stage"),
        ({"stage": 7}, "stage"),
        ({"stage": "story", "seed": -1}, "seed"),
        ({"stage": "story", "seed": MAX_SEED + 1}, "seed"),
        ({"stage": "story", "seed": "7"}, "seed"),
    ],
)
def test_what_cannot_be_understood_is_400(story_worker, body, field):
    first = post().json()

    response = retry(first["session_id"], **body)

    assert response.status_code == 400
    assert response.json().keys() == {field}
    assert read(first["session_id"]) == first


def test_what_is_not_there_is_404(client, db):
    assert client.post(f"{SESSIONS}{'0' * 12}/retry/").status_code == 404


def test_one_may_wait_for_it(story_worker):
    first = post().json()

    response = retry(first["session_id"], query="?wait=30", stage="scene")

    assert response.status_code == 201
    assert response.json()["revision"] == 2


def test_it_takes_its_place_at_the_end_of_the_queue(story_worker, orchestrator, settings):
    ended_before = post(seed=1).json()["session_id"]
    gate = Gate()
    orchestrator.on(Stage.STORY, gate)
    post_async(seed=2)
    assert gate.entered.wait(60)
    waits = post_async(seed=3)

    retried = retry(ended_before, stage="scene").json()

    assert retried["status"] == "pending"
    assert retried["progress"]["position"] == 2
    assert retried["image_urls"]["merged_image"] is None
    settings.STORYGEN = settings.STORYGEN | {"MAX_QUEUED": 2}
    assert cancel(waits).status_code == 200
    post_async(seed=4)
    assert retry(waits).status_code == 429
    gate.opened.set()
    assert wait_for_end(ended_before)["status"] == "completed"


def test_two_retries_at_once_are_one(story_worker, orchestrator):
    first = post().json()
    gate = Gate()
    orchestrator.on(Stage.SCENE, gate)

    answers = [retry(first["session_id"], stage="scene").status_code for _ in range(2)]

    assert sorted(answers) == [202, 409]
    gate.opened.set()
    assert wait_for_end(first["session_id"])["revision"] == 2
    assert StorySession.objects.count() == 1
