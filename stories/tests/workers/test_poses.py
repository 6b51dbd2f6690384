"""Books of a picture model that draws further poses: rows, files, answers, changes, archives."""

import re
from dataclasses import replace

import pytest
from django.test import Client

from orchestrator import Stage, Step
from orchestrator.fakes import book_of, plan_of
from orchestrator.pipeline.steps import Steps, figure_number
from orchestrator.plan import POSES, Presence
from orchestrator.presets.catalog import FLUX2_KLEIN
from orchestrator.tests.support.behaviours import Gate, raises
from stories.editing.carry import carry_over
from stories.models import StorySession
from stories.sessions import recovery
from stories.tests.exports.test_import import exported, forget, imported, shown
from stories.tests.support.harness import (
    change,
    check_aftermath,
    check_files,
    made,
    post,
    post_async,
    read,
    retry,
    session_of,
    wait_for_end,
)

# On the pages of the double its friend sits.
DRAWN = Step(Stage.CHARACTER, figure_number(2, "sitting"))
CUT = DRAWN._replace(stage=Stage.CUTOUT)
WAVING = Step(Stage.CHARACTER, figure_number(1, "waving"))


@pytest.fixture(autouse=True)
def posing(settings):
    """The double stands for a picture model that takes pictures."""
    settings.ORCHESTRATOR = settings.ORCHESTRATOR | {"picture_model": FLUX2_KLEIN.model}


@pytest.fixture
def book(story_worker, orchestrator):
    body = post(seed=1, pages=3).json()
    orchestrator.ran.clear()
    orchestrator.steps.clear()
    return body


def data(url):
    response = Client().get(url)
    assert response.status_code == 200, url
    return b"".join(response.streaming_content)


def test_a_pose_has_pictures_of_its_own(book, story_worker, media_root):
    hero, friend = book["cast"]

    assert book["processing_status"] == "completed"
    assert hero["poses"] == []
    assert [each["pose"] for each in friend["poses"]] == ["sitting"]
    (pose,) = friend["poses"]
    for name in ("image_url", "cutout_url"):
        assert data(pose[name]) != data(friend[name])
    signed = Client().post(f"/api/sessions/{book['session_id']}/sign/").json()
    assert signed["cast"][1]["poses"][0]["image_url"].startswith(pose["image_url"])
    counts = session_of(book["session_id"]).step_counts
    assert counts[Stage.CHARACTER] == counts[Stage.CUTOUT] == 3
    check_aftermath(story_worker, media_root)


def test_a_client_learns_of_the_pose_that_a_page_shows(book):
    found = Client().get(f"/api/sessions/{book['session_id']}/figures/").json()

    assert [(each["id"], each["pose"]) for each in found] == [
        *(("hero", "standing"), ("friend", "standing")),
        ("friend", "sitting"),
    ]
    assert found[2]["url"] == book["cast"][1]["poses"][0]["cutout_url"]
    of_poses = {run["pose"] for run in book["stages"] if run["stage"] == "cutout"}
    assert of_poses == {None, "sitting"}
    (preset,) = Client().get("/api/account/").json()["presets"]
    assert preset["poses"] == list(POSES)


def test_the_admin_names_and_shows_them(book, admin_client):
    key = session_of(book["session_id"]).pk
    page = admin_client.get(f"/admin/stories/storysession/{key}/change/").content.decode()

    friend = book["cast"][1]
    name = friend["name"] or friend["kind"]
    assert f"character image of {name}, sitting" in page
    assert f"cutout of {name}, sitting" in page
    assert "scene of page 2" in page
    assert f"<figcaption>{name}, sitting</figcaption>" in page
    assert friend["poses"][0]["cutout_url"] in page
    assert not re.search(r"(image|cutout)[ /]\d", page)


def test_a_story_of_one_page_has_none(story_worker, orchestrator):
    assert post(seed=1).json()["cast"][0]["poses"] == []
    assert orchestrator.ran.count(Stage.CHARACTER) == 1


@pytest.mark.parametrize("step", [DRAWN, CUT], ids=lambda step: step.label)
def test_a_pose_that_fails_leaves_a_whole_book_and_can_be_retried(
    step, story_worker, orchestrator, media_root
):
    orchestrator.on(step, raises(RuntimeError("secret")))
    body = post(seed=1, pages=3).json()
    assert body["processing_status"] == "completed"
    assert body["error_messages"] == []
    assert body["cast"][1]["poses"] == []
    failed = session_of(body["session_id"]).stage_runs.get(stage=step.stage, number=step.number)
    assert failed.status == "failed"
    assert "the fox (sitting)" in failed.error

    # Without the picture a page is composed at once all the same.
    placement = [{"id": "hero", "x": 0.7}]
    assert change(body["session_id"], "pages/2/", placement=placement).status_code == 200
    orchestrator.behaviour.clear()
    orchestrator.steps.clear()
    assert retry(body["session_id"]).status_code == 202
    again = wait_for_end(body["session_id"])

    assert [each["pose"] for each in again["cast"][1]["poses"]] == ["sitting"]
    assert CUT in orchestrator.steps
    assert Step(Stage.CHARACTER) not in orchestrator.steps
    check_aftermath(story_worker, media_root)


@pytest.mark.parametrize("step", [DRAWN, CUT, Step(Stage.SCENE, 2)], ids=lambda step: step.label)
def test_a_book_that_was_lost_at_a_pose_goes_on_there(step, story_worker, orchestrator, media_root):
    gate = Gate()
    orchestrator.on(step, gate)
    session_id = post_async(seed=1, pages=3)
    assert gate.entered.wait(60)
    StorySession.objects.update(worker="elsewhere:1:1.00", lease_expires_at=None)
    recovery.recover(story_worker.running_ids)
    before = orchestrator.steps.index(step)
    done = orchestrator.steps[:before]
    orchestrator.behaviour.clear()
    gate.opened.set()

    body = wait_for_end(session_id)

    assert body["processing_status"] == "completed"
    assert not set(done) & set(orchestrator.steps[before:])
    assert made(body, media_root) == made(post(seed=1, pages=3).json(), media_root)


def test_the_next_book_of_the_same_has_its_poses_from_the_cache(
    settings, story_worker, orchestrator
):
    settings.STORYGEN = settings.STORYGEN | {"CACHE": True}
    book = post(seed=1, pages=3).json()
    orchestrator.steps.clear()

    again = post(seed=1, pages=3).json()

    assert orchestrator.steps == []
    assert data(again["cast"][1]["poses"][0]["cutout_url"]) == data(
        book["cast"][1]["poses"][0]["cutout_url"]
    )


def test_another_picture_of_somebody_gives_other_poses(book, orchestrator, media_root):
    session_id = book["session_id"]
    retry(session_id, stage="character_image", character="friend", seed=5)
    again = wait_for_end(session_id)

    friend = [Step(Stage.CHARACTER, 2), DRAWN, Step(Stage.CUTOUT, 2), CUT]
    assert [step for step in orchestrator.steps if step.stage is not Stage.SCENE] == friend
    before, after = book["cast"][1]["poses"][0], again["cast"][1]["poses"][0]
    assert after["image_url"] != before["image_url"]

    # The earlier picture comes back with the earlier pose, of which nothing is drawn.
    assert change(session_id, "revisions/1/restore/", "post").status_code == 200
    assert data(read(session_id)["cast"][1]["poses"][0]["image_url"]) == data(before["image_url"])
    check_files(media_root)


def test_a_page_that_asks_for_another_pose_has_it_drawn(book, orchestrator, media_root):
    session_id = book["session_id"]
    cast = [{"id": "hero", "pose": "waving"}, {"id": "friend", "pose": "sitting"}]
    assert change(session_id, "pages/2/", cast=cast).status_code == 202
    body = wait_for_end(session_id)

    cutout = WAVING._replace(stage=Stage.CUTOUT)
    assert orchestrator.steps == [WAVING, cutout, Step(Stage.SCENE, 2)]
    assert [each["pose"] for each in body["cast"][0]["poses"]] == ["waving"]
    assert body["cast"][1]["poses"] == book["cast"][1]["poses"]
    check_files(media_root)


def test_poses_travel_in_an_archive(book, orchestrator, media_root):
    session_id = book["session_id"]
    before = shown(book)
    archive = exported(session_id)
    forget(session_id)

    assert imported(archive).status_code == 201
    body = read(session_id)

    assert [each["pose"] for each in body["cast"][1]["poses"]] == ["sitting"]
    placement = [{"id": "hero", "x": 0.7}]
    assert change(session_id, "pages/2/", placement=placement).status_code == 200
    assert orchestrator.steps == []
    assert exported(session_id) != archive
    after = shown(body)
    assert after["cast"] == before["cast"]
    check_files(media_root)


def test_a_pose_goes_with_its_character_to_another_place_in_the_cast():
    plan = book_of(plan_of("Once."), 2)
    sits = Presence("other", "sitting")
    pages = tuple(replace(page, cast=(*page.cast, sits)) for page in plan.pages)
    before = replace(
        plan, cast=(*plan.cast, replace(plan.cast[1], id="other")), pages=pages, cover=1
    )
    stay = tuple(
        replace(page, cast=tuple(one for one in page.cast if one.id != "friend")) for page in pages
    )
    after = replace(before, cast=(before.cast[0], before.cast[2]), pages=stay)
    old, new = (Steps(each, hero_only=False, poses=True) for each in (before, after))

    moves, again = carry_over(old, new, [1, 2])

    for stage in (Stage.CHARACTER, Stage.CUTOUT):
        third = Step(stage, figure_number(3, "sitting"))
        assert moves[third] == Step(stage, figure_number(2, "sitting"))
        assert Step(stage, figure_number(2, "sitting")) not in moves, "its character has left"
    assert {step.stage for step in again} == {Stage.SCENE}
