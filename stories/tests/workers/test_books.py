"""Books of several pages: rows, files and answers, faults and kills on a page, one page anew."""

import io

import pytest
from django.core.management import CommandError, call_command
from django.test import Client
from PIL import Image

from orchestrator import Stage, Step
from orchestrator.fakes import plan_of
from orchestrator.plan import MOST_PAGES
from orchestrator.stages import ALWAYS
from orchestrator.tests.support.behaviours import Gate, raises
from orchestrator.types import Story
from stories.files import layout
from stories.models import StageRun, StorySession
from stories.sessions import estimates, recovery
from stories.tests.support.harness import (
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
from stories.tests.support.reference import files_of

CHARACTER, BACKGROUND, CUTOUT, SCENE = ALWAYS[1:]
OF_PAGE_3 = [Step(BACKGROUND, 3), Step(SCENE, 3)]
OF_FRIEND = [Step(CHARACTER, 2), Step(CUTOUT, 2)]
steps = pytest.mark.parametrize("step", OF_PAGE_3 + OF_FRIEND, ids=lambda step: step.label)


def pictures(body):
    """The pixels behind each address of the answer's pages and cast."""
    urls = [page[name] for page in body["pages"] for name in ("image_url", "background_url")]
    urls += [one[name] for one in body["cast"] for name in ("image_url", "cutout_url")]
    return [url and fetch(url) for url in urls]


def fetch(url):
    response = Client().get(url)
    assert response.status_code == 200, url
    return Image.open(io.BytesIO(b"".join(response.streaming_content))).tobytes()


def test_a_book_has_a_picture_on_each_page(story_worker, media_root):
    response = post(seed=1, pages=5)

    assert response.status_code == 201
    body = response.json()
    assert body["processing_status"] == "completed"
    assert [page["number"] for page in body["pages"]] == [1, 2, 3, 4, 5]
    assert body["story_text"] == "\n\n".join(page["text"] for page in body["pages"])
    assert len({page["image_url"] for page in body["pages"]}) == 5
    # The last page is where the first is.
    assert len({page["background_url"] for page in body["pages"]}) == 4
    assert body["pages"][0]["background_url"] == body["pages"][4]["background_url"]
    assert all(pictures(body))
    assert [[one["id"] for one in page["placement"]] for page in body["pages"]] == [
        ["hero"],
        *[["hero", "friend"]] * 4,
    ]
    assert all(page["gate"]["score"] == 1 for page in body["pages"])
    # The contract's fields show the hero and the cover, which is the double's page 2.
    hero, cover = body["cast"][0], body["pages"][1]
    assert body["character_description"] == hero["look"]
    assert body["background_description"] == cover["place"]
    assert body["image_urls"] == {
        "character_image": hero["image_url"],
        "background_image": cover["background_url"],
        "merged_image": cover["image_url"],
    }
    assert [(run["stage"], run["page"], run["number"]) for run in body["stages"]] == [
        ("story", None, 1),
        *(("character_image", None, number) for number in (1, 2)),
        *(("background_image", page, page) for page in (1, 2, 3, 4)),
        *(("cutout", None, number) for number in (1, 2)),
        *(("scene", page, page) for page in (1, 2, 3, 4, 5)),
    ]
    assert set(body["timings"]) == set(body["details"]) == {stage.value for stage in ALWAYS}
    check_files(media_root)


def test_a_book_says_how_many_pages_it_has(story_worker, orchestrator):
    short = Story(plan=plan_of("Once.", pages=2), model="double", tokens=7)
    orchestrator.on(Stage.STORY, lambda report: short)

    body = post(pages=5).json()

    assert (len(body["pages"]), body["page_count"]) == (2, 2)
    assert Client().get("/api/sessions/").json()["results"][0]["page_count"] == 2


def test_a_book_of_twelve_pages_is_deleted_with_all_its_files(story_worker, media_root):
    body = post(seed=1, pages=MOST_PAGES).json()
    session = session_of(body["session_id"])
    assert len(body["pages"]) == MOST_PAGES
    assert all(pictures(body))
    # Of each picture its own and a public copy, but for the two cut-outs; plan and text.
    assert len(files_of(session)) == 2 * (2 + 11 + 12) + 2 + 2
    assert layout.bytes_of(session.content) > 0

    assert Client().delete(f"/api/sessions/{session.session_id}/").status_code == 204

    assert files_of(session) == set()
    assert not any(path.is_file() for path in media_root.rglob("*"))


def test_the_events_tell_of_each_page(story_worker):
    session_id = post(seed=1, pages=3).json()["session_id"]

    events = list(session_of(session_id).events.values_list("kind", "data"))

    told = [data for kind, data in events if kind == "page"]
    assert told == read(session_id)["pages"]
    assert [data["name"] for kind, data in events if kind == "picture"] == [
        "character_image",
        "background_image",
        "merged_image",
    ]
    percents = [data["percent"] for kind, data in events if kind == "progress"]
    assert percents == sorted(percents)
    assert percents[-1] == 100


def test_progress_and_eta_count_the_pages(story_worker, orchestrator, monkeypatch):
    monkeypatch.setattr(estimates, "stage_seconds", lambda *_: dict.fromkeys(Stage, 10.0))
    gate = Gate()
    orchestrator.on(Step(SCENE, 3), gate)
    session_id = post_async(pages=5)
    assert gate.entered.wait(60)

    progress = read(session_id)["progress"]
    waiting = post_async(pages=5)
    assert read(waiting)["page_count"] == 5

    # 14 steps of 10 s, of which 10 are done.
    assert (progress["stage"], progress["page"]) == ("scene", 3)
    assert progress["percent"] == pytest.approx(100 * 10 / 14, abs=0.1)
    assert progress["eta_seconds"] == pytest.approx(40, abs=0.1)
    # Before its plan is there, a book is taken to have three characters and as many places.
    assert read(waiting)["progress"]["eta_seconds"] == pytest.approx(40 + 170, abs=0.1)


@pytest.mark.parametrize(("pages", "seconds"), [(1, 60), (5, 120), (12, 225)])
def test_a_book_has_more_time(pages, seconds, story_worker, orchestrator):
    gate = Gate()
    orchestrator.on(Stage.STORY, gate)
    post_async(pages=pages)
    assert gate.entered.wait(60)

    assert story_worker._running.deadline_seconds == seconds


@steps
def test_a_step_that_fails_leaves_the_other_pages(step, story_worker, orchestrator, media_root):
    orchestrator.on(step, raises(RuntimeError("/srv/secret")))

    body = post(seed=1, pages=5).json()

    assert body["processing_status"] == "partial"
    lost = [3] if step in OF_PAGE_3 else [2, 3, 4, 5]
    assert [page["number"] for page in body["pages"] if not page["image_url"]] == lost
    assert "page 3" in body["error_messages"][0] or "fox" in body["error_messages"][0]
    assert "secret" not in str(body)
    whole, steps_before = post(seed=1, pages=5), len(orchestrator.steps)
    orchestrator.behaviour.clear()

    retry(body["session_id"])
    again = wait_for_end(body["session_id"])

    assert again["processing_status"] == "completed"
    assert again["error_messages"] == []
    assert step in orchestrator.steps[steps_before:]
    assert {each.number for each in orchestrator.steps[steps_before:]} <= {*lost, step.number}
    whole = post(seed=1, pages=5).json()
    assert pictures(again) == pictures(whole)
    check_files(media_root)


@steps
def test_a_book_goes_on_where_its_worker_died(step, story_worker, orchestrator, media_root):
    gate = Gate(deaf=True)
    orchestrator.on(step, gate)
    session_id = post_async(seed=1, pages=5)
    assert gate.entered.wait(60)
    StorySession.objects.update(worker="elsewhere:1:1.00", lease_expires_at=None)
    recovery.recover(story_worker.running_ids)
    del orchestrator.behaviour[step]
    before = list(orchestrator.steps)
    orchestrator.steps.clear()
    gate.opened.set()

    body = wait_for_end(session_id)

    assert body["processing_status"] == "completed"
    assert orchestrator.steps[0] == step
    assert not set(orchestrator.steps) & set(before[:-1]), "no step ran twice"
    undisturbed = post(seed=1, pages=5).json()
    assert made(body, media_root) == made(undisturbed, media_root)
    assert pictures(body) == pictures(undisturbed)
    wait_until(story_worker, lambda: not story_worker.busy)
    check_aftermath(story_worker, media_root)


@pytest.mark.parametrize("killed_in", [None, Step(BACKGROUND, 3, 2), Step(SCENE, 3, 2)])
def test_the_better_background_is_kept(killed_in, story_worker, orchestrator, media_root):
    orchestrator.poor = {3}
    gate = Gate(deaf=True)
    orchestrator.on(killed_in or Step(SCENE, 99), gate)
    session_id = post_async(seed=1, pages=5)
    if killed_in:
        assert gate.entered.wait(60)
        StorySession.objects.update(worker="elsewhere:1:1.00", lease_expires_at=None)
        recovery.recover(story_worker.running_ids)
        del orchestrator.behaviour[killed_in]
        gate.opened.set()

    page = wait_for_end(session_id)["pages"][2]

    assert page["image_url"].endswith("-n3-t2.png")
    assert page["background_url"].endswith("-n3-t2.png")
    assert page["gate"]["score"] == 1
    chosen = StageRun.objects.filter(session__session_id=session_id, number=3, is_chosen=True)
    assert {run.step for run in chosen} == {Step(BACKGROUND, 3, 2), Step(SCENE, 3, 2)}
    # Nothing is missing, and the page that is done again has no take but the first.
    assert retry(session_id).status_code == 409
    orchestrator.poor = set()
    retry(session_id, page=3)
    page = wait_for_end(session_id)["pages"][2]
    assert page["image_url"].endswith("-2-n3.png")
    wait_until(story_worker, lambda: not story_worker.busy)
    check_files(media_root)


def test_one_page_can_be_done_again(story_worker, orchestrator, media_root):
    before = post(seed=1, pages=5).json()
    orchestrator.steps.clear()

    assert retry(before["session_id"], page=3, seed=9).status_code == 202
    after = wait_for_end(before["session_id"])

    assert orchestrator.steps == OF_PAGE_3
    assert after["stage_seeds"] == {"background_image/3": 9}
    changed = [
        number
        for number, (old, new) in enumerate(zip(before["pages"], after["pages"], strict=True), 1)
        if old != new
    ]
    assert changed == [3]
    earlier, now = after["pages"][2]["background_takes"]
    assert earlier == {"take": 1, "url": before["pages"][2]["background_url"], "chosen": False}
    assert now == {"take": 2, "url": after["pages"][2]["background_url"], "chosen": True}
    assert all(pictures(after))
    assert after["image_urls"] == before["image_urls"]
    check_files(media_root)


def test_a_place_is_drawn_again_for_all_its_pages(story_worker, orchestrator):
    before = post(seed=1, pages=5).json()
    orchestrator.steps.clear()

    retry(before["session_id"], stage="background_image", page=5)
    wait_for_end(before["session_id"])

    assert orchestrator.steps == [Step(BACKGROUND), Step(SCENE), Step(SCENE, 5)]


def test_a_stage_is_done_again_on_all_pages(story_worker, orchestrator):
    before = post(seed=1, pages=3).json()
    orchestrator.steps.clear()

    retry(before["session_id"], stage="background_image", seed=9)
    after = wait_for_end(before["session_id"])

    assert orchestrator.ran[-5:].count(BACKGROUND) == 2
    assert after["stage_seeds"]["background_image"] == 9
    assert set(after["stage_seeds"]) == {"background_image", "background_image/2"}
    assert all(old != new for old, new in zip(before["pages"], after["pages"], strict=True))
    assert after["cast"] == before["cast"]


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"page": 6}, 409),
        ({"page": 0}, 400),
        ({"page": 13}, 400),
        ({"page": "3"}, 400),
        ({"page": 3, "stage": "story"}, 400),
        ({"page": 3, "stage": "cutout"}, 400),
        ({"page": 3, "stage": "scene", "seed": 1}, 400),
        ({"page": 3, "stage": "scene"}, 202),
    ],
)
def test_a_retry_of_no_page_is_refused(body, status, story_worker):
    session_id = post(seed=1, pages=5).json()["session_id"]

    assert retry(session_id, **body).status_code == status


def test_the_cache_answers_for_pages(story_worker, orchestrator, settings, media_root):
    settings.STORYGEN = settings.STORYGEN | {"CACHE": True}
    first = post(seed=1, pages=5).json()
    orchestrator.ran.clear()

    again = post(seed=1, pages=5).json()

    assert orchestrator.ran == []
    assert {run["cache"] for run in again["stages"]} == {"hit"}
    assert pictures(again) == pictures(first)
    check_files(media_root)


def test_a_lost_picture_of_a_page_is_found_and_made_again(story_worker, media_root, capsys):
    body = post(seed=1, pages=5).json()
    (media_root / body["pages"][2]["image_url"].removeprefix("/media/")).unlink()

    with pytest.raises(CommandError):
        call_command("check_media")
    assert f"{body['session_id']}: the picture of the scene of page 3 is lost" in (
        capsys.readouterr().out
    )
    call_command("check_media", fix=True)

    partial = read(body["session_id"])
    assert partial["processing_status"] == "partial"
    assert partial["pages"][2]["image_url"] is None
    assert partial["image_urls"] == body["image_urls"]
    retry(body["session_id"])
    assert wait_for_end(body["session_id"])["processing_status"] == "completed"
    call_command("check_media")


def test_a_plan_is_had_changed_and_sent_back(story_worker, orchestrator, media_root):
    planned = post(seed=1, pages=3, plan_only=True).json()

    assert planned["processing_status"] == "completed"
    assert planned["image_urls"] == dict.fromkeys(planned["image_urls"])
    assert len(planned["plan"]["pages"]) == 3
    assert [page["image_url"] for page in planned["pages"]] == [None] * 3
    assert orchestrator.ran == [Stage.STORY]
    assert retry(planned["session_id"]).status_code == 409

    plan = planned["plan"]
    plan["pages"][1]["place"] = "a tower in the clouds"
    plan["pages"][1]["cast"] = []
    plan["cover"] = 1
    body = post(seed=1, plan=plan).json()

    assert orchestrator.ran.count(Stage.STORY) == 1
    assert body["processing_status"] == "completed"
    assert body["plan"] == plan
    assert [len(page["placement"]) for page in body["pages"]] == [1, 0, 2]
    assert body["image_urls"]["merged_image"] == body["pages"][0]["image_url"]
    assert "a-tower-in-the" in body["pages"][1]["background_url"]
    assert body["stages"][0]["stage"] == "story"
    check_files(media_root)


def test_the_pictures_of_pages_have_signed_links(story_worker):
    body = post(seed=1, pages=3).json()

    path = f"/api/sessions/{body['session_id']}/sign/"
    links = Client().post(path, {}, content_type="application/json").json()

    assert [page["number"] for page in links["pages"]] == [1, 2, 3]
    assert links["pages"][2]["image_url"].startswith(f"{body['pages'][2]['image_url']}?sig=")
    assert links["cast"][1]["cutout_url"].startswith(f"{body['cast'][1]['cutout_url']}?sig=")
    assert all(pictures(links))


def test_cancelling_keeps_the_pages_that_are_done(story_worker, orchestrator, media_root):
    gate = Gate()
    orchestrator.on(Step(BACKGROUND, 3), gate)
    session_id = post_async(seed=1, pages=5)
    assert gate.entered.wait(60)
    Client().post(f"/api/sessions/{session_id}/cancel/", {}, content_type="application/json")
    gate.opened.set()
    wait_until(story_worker, lambda: not story_worker.busy)

    body = read(session_id)

    assert body["status"] == "cancelled"
    assert [bool(page["image_url"]) for page in body["pages"]] == [True, True, False, False, False]
    check_files(media_root)
    orchestrator.behaviour.clear()
    retry(session_id)
    assert wait_for_end(session_id)["processing_status"] == "completed"
