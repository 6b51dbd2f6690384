"""Asking for books: pages, readers, plans; and a story of one page as it was before there were."""

import copy

import pytest

from orchestrator.fakes import book_of, plan_of
from stories.models import StorySession
from stories.tests.support.harness import PROMPT, post, post_async, session_of

PLAN = book_of(plan_of("Once.", place="A wood."), 2).to_dict()

# An answer from before there were books, with the places of the id and of what changes with time.
TEXT = "Once upon a time: A brave knight discovers a magical forest. The end of 9c62d4b1."
STORED = {
    "prompt_text": PROMPT,
    "title": "The Knight",
    "story_text": TEXT,
    "plan": {
        "title": "The Knight",
        "cast": [
            {"id": "hero", "name": "", "kind": "knight", "look": "A brave knight of 9c62d4b1."}
        ],
        "pages": [
            {
                "number": 1,
                "text": TEXT,
                "place": "A deep forest of 9c62d4b1.",
                "time": "day",
                "cast": [{"id": "hero", "pose": "standing", "mood": "calm"}],
            }
        ],
        "cover": 1,
    },
    "character_description": "A brave knight of 9c62d4b1.",
    "background_description": "A deep forest of 9c62d4b1.",
    "image_urls": {
        "character_image": "/media/characters/a-brave-knight-of_{id}.png",
        "background_image": "/media/backgrounds/a-deep-forest-of_{id}.png",
        "merged_image": "/media/merged/a-brave-knight-discovers_{id}.png",
    },
    "status": "completed",
    "processing_status": "completed",
    "error_messages": [],
    "warnings": [],
    "seed": 1,
    "stage_seeds": {},
    "style": "storybook",
    "preset": "embedded",
    "revision": 1,
    "progress": None,
    "details": {
        "story": {"model": "double", "tokens": 7, "tries": 1},
        "character_image": {
            "model": "double",
            "seed": 3845884647,
            "steps": 1,
            "guidance_scale": 1.0,
            "prompt_fit": {
                "text": "A brave knight of 9c62d4b1.",
                "tokens": 4,
                "limit": 20,
                "dropped": [],
                "replaced": [],
            },
        },
        "background_image": {
            "model": "double",
            "seed": 4040608804,
            "steps": 1,
            "guidance_scale": 1.0,
            "prompt_fit": {
                "text": "A deep forest of 9c62d4b1.",
                "tokens": 4,
                "limit": 20,
                "dropped": [],
                "replaced": [],
            },
        },
        "cutout": {"model": "double", "coverage": 0.4},
        "scene": {
            "placements": [{"x": 0.5, "y": 0.9, "height": 0.8, "flip": False, "order": 0}],
            "gate": {
                "halo": 1,
                "light": 1,
                "contact": 1,
                "overlap": 1,
                "crop": 1,
                "scale": 1,
                "score": 1,
            },
        },
    },
}
STAGES = ["story", "character_image", "background_image", "cutout", "scene"]
OF_A_STAGE = {"stage", "status", "started_at", "ended_at", "seconds", "fraction", "cache", "error"}


@pytest.mark.parametrize("pages", [{}, {"pages": 1}, {"pages": 1.0, "reader": "5-7"}])
def test_a_story_of_one_page_is_answered_as_before(pages, story_worker, media_root):
    body = post(seed=1, **pages).json()

    session_id = body["session_id"]
    urls = {name: url.format(id=session_id) for name, url in STORED["image_urls"].items()}
    assert {name: body[name] for name in STORED} == STORED | {"image_urls": urls}
    assert [run["stage"] for run in body["stages"]] == list(body["timings"]) == STAGES
    assert all(run.keys() >= OF_A_STAGE for run in body["stages"])
    folder = media_root / "sessions" / session_id
    assert {path.relative_to(folder).as_posix() for path in folder.rglob("*.*")} == {
        *("story/plan.json", "story/story.txt", "images/character.png", "images/background.png"),
        *("processed/cutout.png", "final/scene.png"),
    }
    assert [page["number"] for page in body["pages"]] == [1]


def test_a_key_of_a_story_of_one_page_stands_for_the_same_request_as_before(idle_worker, db):
    session = session_of(post_async(seed=1))

    assert session.request_digest == (
        "b48534fac22b09cbc583672207a9d52eb72725450539a7b210968585bf0ed22c"
    )


@pytest.mark.parametrize("more", [{"pages": 2}, {"reader": "3-5"}, {"plan": PLAN}])
def test_a_key_stands_for_one_book(more, idle_worker, db):
    headers = {"Prefer": "respond-async", "Idempotency-Key": "4711"}

    assert post(seed=1, headers=headers).status_code == 202
    assert post(seed=1, headers=headers, **more).status_code == 422


def with_(path, value):
    """The plan with another value in one place."""
    plan = copy.deepcopy(PLAN)
    *way, last = path
    place = plan
    for step in way:
        place = place[step]
    place[last] = value
    return {"plan": plan}


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"pages": 0}, "pages"),
        ({"pages": 13}, "pages"),
        ({"pages": "5"}, "pages"),
        ({"pages": True}, "pages"),
        ({"pages": None}, "pages"),
        ({"reader": "1-2"}, "reader"),
        ({"plan_only": "yes"}, "plan_only"),
        ({"plan_only": 1}, "plan_only"),
        ({"plan": PLAN, "plan_only": True}, "plan_only"),
        ({"plan": PLAN, "pages": 3}, "pages"),
        ({"plan": "A plan"}, "plan"),
        ({"plan": []}, "plan"),
        ({"plan": {}}, "plan"),
        (with_(["title"], " "), "plan"),
        (with_(["title"], "x" * 201), "plan"),
        (with_(["title"], "a\x00b"), "plan"),
        (with_(["title"], 7), "plan"),
        (with_(["cast"], []), "plan"),
        (with_(["cast"], PLAN["cast"] * 2), "plan"),
        (with_(["cast", 0, "id"], "../hero"), "plan"),
        (with_(["cast", 0, "id"], "friend"), "plan"),
        (with_(["cast", 0, "look"], ""), "plan"),
        (with_(["cast", 0, "look"], "x" * 401), "plan"),
        (with_(["pages"], []), "plan"),
        (with_(["pages"], PLAN["pages"] * 7), "plan"),
        (with_(["pages", 0, "number"], 2), "plan"),
        (with_(["pages", 0, "text"], "x" * 2001), "plan"),
        (with_(["pages", 0, "place"], "\u200b"), "plan"),
        (with_(["pages", 0, "time"], "noon"), "plan"),
        (with_(["pages", 0, "cast"], [{"id": "nobody"}]), "plan"),
        (with_(["pages", 0, "cast"], [{"id": "hero"}, {"id": "hero"}]), "plan"),
        (with_(["pages", 0, "cast", 0, "pose"], "dancing"), "plan"),
        (with_(["pages", 0, "cast", 0, "placement"], {"x": 0.5}), "plan"),
        (with_(["pages", 0, "cast", 0, "placement"], {"x": 2, "y": 1, "height": 1}), "plan"),
        (with_(["pages", 0, "light"], "below"), "plan"),
        (with_(["cover"], 3), "plan"),
        (with_(["cover"], 0), "plan"),
        (with_(["pages", 1, "text"], "They had sex in the wood."), "plan"),
        ({"plan": PLAN, "prompt_text": "porn"}, "prompt_text"),
    ],
)
def test_a_bad_request_for_a_book_is_refused(more, field, idle_worker, db):
    response = post(headers={"Prefer": "respond-async"}, **more)

    assert response.status_code == 400, response.content
    assert set(response.json()) == {field}
    assert not StorySession.objects.exists()


def test_a_plan_may_leave_out_what_has_a_default(story_worker):
    plan = {
        "title": "A Walk",
        "cast": [{"id": "ida", "kind": "fox", "look": "A red fox."}],
        "pages": [
            {"text": "Ida walks.", "place": "a wood", "cast": [{"id": "ida"}]},
            {"text": "Ida sleeps.", "place": "a den", "time": "night", "cast": []},
        ],
    }

    body = post(plan=plan).json()

    assert body["processing_status"] == "completed"
    assert [page["time"] for page in body["pages"]] == ["day", "night"]
    assert [len(page["placement"]) for page in body["pages"]] == [1, 0]
    assert body["plan"]["cover"] == 1
    assert session_of(body["session_id"]).pages == 2


def test_a_plan_of_one_page_shows_who_is_there(story_worker):
    page = {"text": "They meet.", "place": "a wood", "cast": [{"id": "friend"}, {"id": "hero"}]}

    body = post(plan=PLAN | {"pages": [page], "cover": 1}).json()

    assert [one["id"] for one in body["pages"][0]["placement"]] == ["hero", "friend"]


def test_an_unreadable_prompt_goes_with_a_plan(story_worker, settings):
    settings.STORYGEN = settings.STORYGEN | {"UNREADABLE_PROMPTS": "refuse"}

    assert post(prompt_text="Лиса", plan=PLAN).status_code == 201
