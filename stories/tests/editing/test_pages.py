"""PATCH of pages and stories: what is changed by hand, and what is made again for it."""

import io

import pytest
from django.test import Client
from PIL import Image, ImageChops

from orchestrator import Stage, Step
from orchestrator.fakes import book_of, plan_of
from orchestrator.stages import ALWAYS
from stories.models import QuotaUse, StageRun
from stories.tests.support.harness import (
    change,
    check_aftermath,
    check_files,
    post,
    read,
    retry,
    session_of,
    wait_for_end,
)

CHARACTER, BACKGROUND, CUTOUT, SCENE = ALWAYS[1:]


def fetch(url):
    response = Client().get(url)
    assert response.status_code == 200, url
    return Image.open(io.BytesIO(b"".join(response.streaming_content))).convert("RGB")


def page_of(body, number):
    return body["pages"][number - 1]


def test_a_text_is_changed_and_nothing_is_made(book, orchestrator, media_root):
    response = change(book["session_id"], "pages/2/", text="They met.\nAnd laughed.")

    assert response.status_code == 200
    body = response.json()
    assert page_of(body, 2)["text"] == "They met.\nAnd laughed."
    assert "They met.\n\nAnd laughed." in body["story_text"]
    assert body["plan"]["pages"][1]["text"] == "They met.\nAnd laughed."
    assert [page["image_url"] for page in body["pages"]] == [
        page["image_url"] for page in book["pages"]
    ]
    assert body["status"] == body["processing_status"] == "completed"
    assert body["revision"] == 2
    assert response["ETag"] == '"2"'
    assert orchestrator.ran == []
    assert read(book["session_id"]) == body
    text = media_root / "sessions" / book["session_id"] / "story" / "story.txt"
    assert text.read_text() == body["story_text"]
    check_files(media_root)


def test_a_figure_is_moved_and_the_page_composed_at_once(book, orchestrator, media_root):
    placement = [{"id": "hero", "x": 0.25, "y": 0.8, "height": 0.4, "flip": True, "order": 5}]

    response = change(book["session_id"], "pages/2/", placement=placement)

    assert response.status_code == 200
    page, before = page_of(response.json(), 2), page_of(book, 2)
    placed = {one["id"]: one for one in page["placement"]}
    assert placed["hero"] == placement[0]
    # Whom nobody has moved stands where they stood.
    stood = {one["id"]: one for one in before["placement"]}
    assert placed["friend"] == stood["friend"]
    assert page["image_url"] != before["image_url"]
    assert page["background_url"] == before["background_url"]
    assert ImageChops.difference(fetch(page["image_url"]), fetch(before["image_url"])).getbbox()
    assert [page_of(response.json(), n)["image_url"] for n in (1, 3)] == [
        page_of(book, n)["image_url"] for n in (1, 3)
    ]
    # The double's cover is page 2.
    assert response.json()["image_urls"]["merged_image"] == page["image_url"]
    assert orchestrator.ran == [], "no worker was needed"
    assert {"id", "pose", "mood", "placement"} == page["cast"][0].keys()
    check_files(media_root)


def test_a_figure_is_scaled_and_put_back(book):
    before = page_of(book, 1)
    height = before["placement"][0]["height"]

    scaled = change(book["session_id"], "pages/1/", placement=[{"id": "hero", "scale": 0.5}])
    assert page_of(scaled.json(), 1)["placement"][0]["height"] == pytest.approx(height / 2)
    lit = change(book["session_id"], "pages/1/", light="left").json()
    assert page_of(lit, 1)["light"] == "left"
    assert page_of(lit, 1)["placement"] == page_of(scaled.json(), 1)["placement"]
    assert page_of(lit, 1)["image_url"] != page_of(scaled.json(), 1)["image_url"]

    freed = change(book["session_id"], "pages/1/", placement=None, light=None).json()

    assert page_of(freed, 1)["light"] == ""
    assert "placement" not in page_of(freed, 1)["cast"][0]
    assert freed["plan"] == book["plan"]


def test_a_plan_that_is_sent_back_keeps_what_was_placed_by_hand(book):
    placed = [{"id": "hero", "x": 0.2, "y": 0.9, "height": 0.3}]
    plan = change(book["session_id"], "pages/1/", placement=placed, light="left").json()["plan"]

    body = post(seed=1, plan=plan).json()

    assert body["plan"] == plan
    assert page_of(body, 1)["placement"][0] == placed[0] | {"flip": False, "order": 0}
    assert page_of(body, 1)["light"] == "left"


def test_another_place_is_drawn_for_that_page_alone(book, orchestrator, media_root):
    response = change(book["session_id"], "pages/3/", place="A beach", time="dusk")

    assert response.status_code == 202
    assert response["Location"] == f"/api/sessions/{book['session_id']}/"
    assert response["ETag"] == '"2"'
    assert response.json()["status"] == "pending"
    assert page_of(response.json(), 3)["image_url"] is None
    body = wait_for_end(book["session_id"])
    assert body["processing_status"] == "completed"
    assert orchestrator.steps == [Step(BACKGROUND, 3), Step(SCENE, 3)]
    assert page_of(body, 3)["place"] == "A beach"
    assert "a-beach" in page_of(body, 3)["background_url"]
    # Page 1 is still where both were.
    for number in (1, 2):
        assert page_of(body, number) == page_of(book, number)
    check_files(media_root)


def test_the_first_page_leaves_its_place_to_the_others_that_are_there(book, orchestrator):
    change(book["session_id"], "pages/1/", place="A beach")
    body = wait_for_end(book["session_id"])

    assert orchestrator.steps == [Step(BACKGROUND, 1), Step(SCENE, 1)]
    assert page_of(body, 3)["background_url"] == page_of(book, 3)["background_url"]
    assert page_of(body, 3)["image_url"] == page_of(book, 3)["image_url"]


def test_a_page_moves_to_a_place_of_the_book_without_a_model(book, orchestrator):
    place = page_of(book, 1)["place"]

    response = change(book["session_id"], "pages/2/", place=place)

    assert response.status_code == 200
    assert page_of(response.json(), 2)["background_url"] == page_of(book, 1)["background_url"]
    assert orchestrator.ran == []


def test_somebody_comes_and_goes(book, orchestrator):
    both = [{"id": "hero", "pose": "waving", "mood": "happy"}, {"id": "friend"}]

    response = change(book["session_id"], "pages/1/", cast=both)

    assert response.status_code == 200
    page = page_of(response.json(), 1)
    assert [one["id"] for one in page["placement"]] == ["hero", "friend"]
    assert page["cast"][0] == both[0]
    nobody = change(book["session_id"], "pages/1/", cast=[])
    assert nobody.status_code == 200
    assert page_of(nobody.json(), 1)["placement"] == []
    assert orchestrator.ran == []


def test_a_mood_alone_changes_no_picture(book):
    cast = [{"id": "hero", "pose": "standing", "mood": "proud"}]

    body = change(book["session_id"], "pages/1/", cast=cast).json()

    assert page_of(body, 1)["cast"] == cast
    assert page_of(body, 1)["image_url"] == page_of(book, 1)["image_url"]


def test_title_and_cover_draw_nothing(book, orchestrator):
    body = change(book["session_id"], title="The Two", cover=3).json()

    assert (body["title"], body["plan"]["cover"]) == ("The Two", 3)
    assert body["image_urls"]["merged_image"] == page_of(book, 3)["image_url"]
    assert body["image_urls"]["background_image"] == page_of(book, 3)["background_url"]
    assert body["background_description"] == page_of(book, 3)["place"]
    assert body["pages"] == book["pages"]
    assert orchestrator.ran == []


def test_another_look_draws_that_character_again(book, orchestrator, media_root):
    response = change(book["session_id"], cast=[{"id": "friend", "look": "A blue fox."}])

    assert response.status_code == 202
    body = wait_for_end(book["session_id"])
    assert orchestrator.steps == [
        *(Step(CHARACTER, 2), Step(CUTOUT, 2), Step(SCENE, 2), Step(SCENE, 3)),
    ]
    assert body["cast"][1]["look"] == "A blue fox."
    assert body["cast"][0] == book["cast"][0]
    assert page_of(body, 1) == page_of(book, 1)
    check_files(media_root)


def test_one_of_the_cast_is_drawn_again(book, orchestrator, media_root):
    session_id = book["session_id"]
    hero, other = book["cast"]
    response = retry(session_id, stage="character_image", character=other["id"])

    assert response.status_code == 202
    wait_for_end(session_id)
    body = read(session_id)
    assert body["cast"][0] == hero
    assert body["cast"][1]["image_url"] != other["image_url"]
    assert [take["chosen"] for take in body["cast"][1]["takes"]] == [False, True]
    assert {step for step in orchestrator.steps if step.stage in (CHARACTER, CUTOUT)} == {
        Step(CHARACTER, 2),
        Step(CUTOUT, 2),
    }
    summary = session_of(session_id).revisions.get(number=2).summary
    assert summary == f"Made again: the {other['kind']}."
    check_files(media_root)

    assert retry(session_id, stage="character_image", character="nobody").status_code == 409
    wrong = retry(session_id, stage="scene", character=other["id"])
    assert (wrong.status_code, list(wrong.json())) == (400, ["character"])


def test_a_story_of_one_page_is_changed(story_worker, orchestrator, media_root):
    story = post(seed=1).json()
    orchestrator.steps.clear()

    moved = change(story["session_id"], "pages/1/", placement=[{"id": "hero", "x": 0.1}])

    assert moved.status_code == 200
    assert page_of(moved.json(), 1)["placement"][0]["x"] == 0.1
    assert moved.json()["image_urls"]["merged_image"] != story["image_urls"]["merged_image"]
    # A retry of the background keeps what was placed by hand.
    retry(story["session_id"], stage="background_image")
    body = wait_for_end(story["session_id"])
    assert orchestrator.steps == [Step(BACKGROUND), Step(SCENE)]
    assert page_of(body, 1)["placement"][0]["x"] == 0.1
    check_aftermath(story_worker, media_root)


def test_the_story_is_told_again_after_a_change(story_worker, orchestrator, media_root):
    story = post(seed=1).json()
    change(story["session_id"], "pages/1/", text="Mine.")

    retry(story["session_id"], stage="story", seed=5)
    body = wait_for_end(story["session_id"])

    assert body["story_text"] not in ("Mine.", story["story_text"])
    assert body["processing_status"] == "completed"
    # Nothing is a take of what the other story shows, but the story can be had back.
    assert len(page_of(body, 1)["background_takes"]) == 1
    orchestrator.ran.clear()
    back = change(story["session_id"], "revisions/2/restore/", "post").json()
    assert back["story_text"] == "Mine."
    assert back["image_urls"] == story["image_urls"]
    assert orchestrator.ran == []
    check_files(media_root)


def test_a_plan_that_a_client_sent_stays_theirs(story_worker, orchestrator):
    plan = book_of(plan_of("Once."), 2).to_dict()
    session_id = post(seed=1, plan=plan).json()["session_id"]
    changed = change(session_id, "pages/1/", text="Mine.").json()

    retry(session_id, stage="story")
    body = wait_for_end(session_id)

    assert body["plan"] == changed["plan"]
    assert body["processing_status"] == "completed"


def test_what_is_read_aloud_follows_its_text(story_worker, orchestrator, media_root):
    story = post(seed=1, pages=3, narration=True).json()
    orchestrator.steps.clear()

    ordered = change(story["session_id"], "pages/", order=[2, 1, 3]).json()
    moved = change(story["session_id"], "pages/1/", placement=[{"id": "hero", "x": 0.3}])
    assert moved.status_code == 200
    assert change(story["session_id"], "pages/2/", text="Mine.").status_code == 202
    told = wait_for_end(story["session_id"])

    assert orchestrator.steps == [Step(Stage.NARRATION, 2)]
    voices = [page["audio_url"] for page in story["pages"]]
    assert [page["audio_url"] for page in ordered["pages"]] == [voices[1], voices[0], voices[2]]
    assert told["processing_status"] == "completed"
    assert [page_of(told, n)["audio_url"] for n in (1, 3)] == [voices[1], voices[2]]
    assert page_of(told, 2)["audio_url"] not in voices
    back = change(story["session_id"], "revisions/1/restore/", "post").json()
    assert [page["audio_url"] for page in back["pages"]] == voices
    assert all(Client().get(voice).status_code == 200 for voice in voices)
    check_files(media_root)


# Pages more and less


def test_a_page_is_added_in_a_place_of_the_book(book, orchestrator, media_root):
    response = change(book["session_id"], "pages/", "post", after=1, text="Between.")

    assert response.status_code == 201
    body = response.json()
    assert [page["number"] for page in body["pages"]] == [1, 2, 3, 4]
    assert page_of(body, 2)["text"] == "Between."
    assert page_of(body, 2)["place"] == page_of(body, 1)["place"]
    assert page_of(body, 2)["image_url"]
    old = [page["image_url"] for page in book["pages"]]
    assert [page_of(body, n)["image_url"] for n in (1, 3, 4)] == old
    assert body["plan"]["cover"] == 3, "the cover is the same page as before"
    assert orchestrator.ran == []
    check_files(media_root)


def test_a_page_is_added_in_a_place_of_its_own(book, orchestrator):
    response = change(
        book["session_id"], "pages/", "post", after=0, text="First.", place="A beach", cast=[]
    )

    assert response.status_code == 202
    body = wait_for_end(book["session_id"])
    assert orchestrator.steps == [Step(BACKGROUND), Step(SCENE)]
    assert page_of(body, 1)["place"] == "A beach"
    assert [page["image_url"] for page in body["pages"][1:]] == [
        page["image_url"] for page in book["pages"]
    ]


def test_pages_are_deleted_down_to_one(book, media_root, orchestrator):
    body = change(book["session_id"], "pages/1/", "delete").json()
    assert [page["image_url"] for page in body["pages"]] == [
        page["image_url"] for page in book["pages"][1:]
    ]
    assert [page["background_url"] for page in body["pages"]] == [
        page["background_url"] for page in book["pages"][1:]
    ]
    assert body["plan"]["cover"] == 1

    body = change(book["session_id"], "pages/1/", "delete").json()
    assert body["image_urls"]["merged_image"] == page_of(book, 3)["image_url"]
    last = change(book["session_id"], "pages/1/", "delete")

    assert last.status_code == 409
    assert len(read(book["session_id"])["pages"]) == 1
    assert orchestrator.ran == []
    check_files(media_root)


def test_pages_are_put_into_another_order(book, orchestrator, media_root):
    body = change(book["session_id"], "pages/", order=[3, 1, 2]).json()

    assert [page["text"] for page in body["pages"]] == [
        page_of(book, number)["text"] for number in (3, 1, 2)
    ]
    for name in ("image_url", "background_url"):
        assert [page[name] for page in body["pages"]] == [
            page_of(book, number)[name] for number in (3, 1, 2)
        ]
    assert body["plan"]["cover"] == 3
    assert orchestrator.ran == []
    # What is drawn later overwrites nobody's file.
    retry(book["session_id"], page=3)
    after = wait_for_end(book["session_id"])
    assert orchestrator.steps == [Step(BACKGROUND, 3), Step(SCENE, 3)]
    assert after["pages"][:2] == body["pages"][:2]
    for page in (*body["pages"], *after["pages"]):
        assert fetch(page["background_url"])
    check_files(media_root)


def test_a_book_has_at_most_twelve_pages(story_worker):
    session_id = post(seed=1, pages=12).json()["session_id"]

    response = change(session_id, "pages/", "post", text="One more.")

    assert response.status_code == 409
    assert "12 pages" in response.json()["detail"]


# Takes


def test_an_earlier_background_is_chosen(book, orchestrator, media_root):
    retry(book["session_id"], page=1)
    again = wait_for_end(book["session_id"])
    orchestrator.ran.clear()
    assert [take["take"] for take in page_of(again, 3)["background_takes"]] == [1, 2]

    body = change(book["session_id"], "pages/3/", background_take=1).json()

    for number in (1, 3):
        page = page_of(body, number)
        assert page["background_url"] == page_of(book, number)["background_url"]
        assert [take["chosen"] for take in page["background_takes"]] == [True, False]
        assert page["image_url"] != page_of(again, number)["image_url"]
    assert page_of(body, 2) == page_of(again, 2)
    assert orchestrator.ran == []
    same = change(book["session_id"], "pages/3/", background_take=1)
    assert same["ETag"] == f'"{body["revision"]}"', "nothing has changed"
    check_files(media_root)


def test_an_earlier_picture_of_a_character_is_chosen(book, orchestrator, media_root):
    retry(book["session_id"], stage="character_image", seed=7)
    again = wait_for_end(book["session_id"])
    orchestrator.ran.clear()

    body = change(book["session_id"], cast=[{"id": "hero", "take": 1}]).json()

    assert body["cast"][0]["image_url"] == book["cast"][0]["image_url"]
    assert body["cast"][0]["cutout_url"] == book["cast"][0]["cutout_url"]
    assert body["cast"][1] == again["cast"][1]
    assert all(
        now["image_url"] != before["image_url"]
        for now, before in zip(body["pages"], again["pages"], strict=True)
    )
    assert body["image_urls"]["character_image"] == book["image_urls"]["character_image"]
    assert orchestrator.ran == []
    check_files(media_root)


# Refusals


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({}, "non_field_errors"),
        ({"text": ""}, "text"),
        ({"text": "x" * 2001}, "text"),
        ({"text": "They had sex in the wood."}, "text"),
        ({"place": "A torture chamber with corpses and porn"}, "place"),
        ({"place": "\u200b"}, "place"),
        ({"time": "noon"}, "time"),
        ({"light": "below"}, "light"),
        ({"light": 1}, "light"),
        ({"cast": [{"id": "nobody"}]}, "cast"),
        ({"cast": [{"id": "hero"}, {"id": "hero"}]}, "cast"),
        ({"cast": [{"id": "hero", "pose": "dancing"}]}, "cast"),
        ({"placement": [{"id": "nobody", "x": 0.5}]}, "placement"),
        ({"placement": [{"id": "hero", "x": 1.5}]}, "placement"),
        ({"placement": [{"id": "hero", "x": "0.5"}]}, "placement"),
        ({"placement": [{"id": "hero", "x": True}]}, "placement"),
        ({"placement": [{"id": "hero", "height": 0}]}, "placement"),
        ({"placement": [{"id": "hero", "scale": 50}]}, "placement"),
        ({"placement": [{"id": "hero", "scale": 2, "height": 0.4}]}, "placement"),
        ({"placement": [{"id": "hero", "flip": 1}]}, "placement"),
        ({"placement": [{"id": "hero"}, {"id": "hero"}]}, "placement"),
        ({"placement": {"id": "hero"}}, "placement"),
        ({"placement": [None]}, "placement"),
        ({"cast": [None]}, "cast"),
        ({"background_take": 9}, "background_take"),
        ({"background_take": 0}, "background_take"),
        ({"background_take": 1, "place": "A beach"}, "background_take"),
    ],
)
def test_what_cannot_be_is_400(body, field, book):
    response = change(book["session_id"], "pages/2/", **body)

    assert response.status_code == 400, response.content
    assert response.json().keys() == {field}
    assert read(book["session_id"]) == book


@pytest.mark.parametrize(
    ("path", "method", "body", "status"),
    [
        ("pages/4/", "patch", {"text": "x"}, 404),
        ("pages/4/", "delete", {}, 404),
        ("pages/0/", "patch", {"text": "x"}, 404),
        ("pages/", "patch", {"order": [1, 2]}, 400),
        ("pages/", "patch", {"order": [1, 2, 2]}, 400),
        ("pages/", "patch", {"order": "321"}, 400),
        ("pages/", "post", {}, 400),
        ("pages/", "post", {"text": "x", "after": 4}, 400),
        ("pages/", "post", {"text": "x", "cast": [{"id": "nobody"}]}, 400),
        ("", "patch", {"cover": 4}, 400),
        ("", "patch", {"title": " "}, 400),
        ("", "patch", {"title": "porn"}, 400),
        ("", "patch", {"cast": [{"id": "nobody", "look": "A cat"}]}, 400),
        ("", "patch", {"cast": [{"id": "hero", "take": 4}]}, 400),
        ("", "patch", {"cast": [{"id": "hero", "look": "porn"}]}, 400),
        ("revisions/9/restore/", "post", {}, 404),
    ],
)
def test_what_is_not_there_cannot_be_changed(path, method, body, status, book):
    response = change(book["session_id"], path, method, **body)

    assert response.status_code == status, response.content
    assert read(book["session_id"]) == book


def test_a_redraw_counts_for_the_quota_and_a_move_does_not(
    story_worker, client, django_user_model, settings
):
    settings.STORYGEN = settings.STORYGEN | {"QUOTA_DAY": 10}
    ada = django_user_model.objects.create_user("ada")
    client.force_login(ada)
    asked = {"prompt_text": "A fox", "pages": 3}
    body = client.post("/api/generate-story/", asked, content_type="application/json").json()
    address = f"/api/sessions/{body['session_id']}/pages/2/"

    def patch(**change):
        etag = client.get(f"/api/sessions/{body['session_id']}/")["ETag"]
        headers = {"If-Match": etag}
        response = client.patch(address, change, content_type="application/json", headers=headers)
        wait_for_end(body["session_id"])
        return response.status_code

    assert patch(placement=[{"id": "hero", "x": 0.3}]) == 200
    assert QuotaUse.objects.count() == 1
    assert patch(place="A beach") == 202
    assert list(QuotaUse.objects.order_by("pk").values_list("pages", flat=True)) == [3, 1]
    settings.STORYGEN = settings.STORYGEN | {"QUOTA_DAY": 2}
    assert patch(place="A tower") == 429
    assert client.get(f"/api/sessions/{body['session_id']}/").json()["pages"][1]["place"] == (
        "A beach"
    )


def test_what_was_only_planned_is_changed_without_pictures(story_worker, orchestrator):
    session_id = post(seed=1, pages=3, plan_only=True).json()["session_id"]
    orchestrator.ran.clear()

    body = change(session_id, "pages/2/", place="A beach", text="New.").json()

    assert body["plan"]["pages"][1]["place"] == "A beach"
    assert body["processing_status"] == "completed"
    assert change(session_id, "pages/3/", "delete").status_code == 200
    assert orchestrator.ran == []
    assert set(StageRun.objects.values_list("stage", flat=True)) == {"story"}


def test_other_tabs_see_it(book):
    change(book["session_id"], "pages/2/", placement=[{"id": "hero", "x": 0.3}])

    events = session_of(book["session_id"]).events.filter(number__gt=1).order_by("number")
    newest = list(events.values_list("kind", "data"))[-3:]

    assert [kind for kind, _ in newest] == ["result", "page", "revision"]
    assert newest[1][1] == page_of(read(book["session_id"]), 2)
    assert newest[2][1] == {"revision": 2, "summary": "Page 2: where they stand."}
    stream = Client().get(f"/api/sessions/{book['session_id']}/events/")
    assert [line for line in b"".join(stream).decode().splitlines() if line.startswith("event:")][
        -3:
    ] == ["event: result", "event: page", "event: revision"]
