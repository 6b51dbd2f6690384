"""POST /api/generate-story/: the contract, field for field."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from PIL import Image

from orchestrator import MAX_SEED, ModelsMissing, Stage
from orchestrator.stages import ALWAYS
from orchestrator.tests.support.behaviours import Gate, raises
from stories.models import StorySession
from stories.tests.support import harness
from stories.tests.support.harness import URL
from stories.workers import process

PROMPT = "A brave knight discovers a magical forest where trees whisper ancient secrets"
LIMIT = 2000


@pytest.fixture
def post(client, story_worker):
    """POST keyword arguments as JSON; `raw` is sent unchanged."""

    def post(*, raw: bytes | str | None = None, content_type="application/json", **body):
        return client.post(URL, body if raw is None else raw, content_type=content_type)

    return post


# What is answered


def test_it_answers_the_contract(post, media_root):
    response = post(prompt_text=PROMPT)

    assert response.status_code == 201
    body = response.json()
    assert re.fullmatch(r"[0-9a-f]{12}", body["session_id"])
    assert PROMPT in body["story_text"]
    assert body["character_description"].startswith("A brave knight")
    assert body["background_description"].startswith("A deep forest")
    assert body["processing_status"] == "completed"
    assert body["error_messages"] == []
    assert body["total_time_seconds"] > 0
    assert body["timestamp"].endswith("Z")
    assert datetime.now(UTC) - datetime.fromisoformat(body["timestamp"]) < timedelta(minutes=5)
    folders = {
        "character_image": "characters",
        "background_image": "backgrounds",
        "merged_image": "merged",
    }
    assert body["image_urls"].keys() == folders.keys()
    for name, url in body["image_urls"].items():
        assert re.fullmatch(rf"/media/{folders[name]}/[a-z0-9-]+_[0-9a-f]{{12}}\.png", url)
        with Image.open(media_root / url.removeprefix("/media/")) as image:
            assert image.format == "PNG"


def test_it_says_besides_how_the_story_was_made(post):
    body = post(prompt_text=PROMPT, seed=7, style="storybook").json()

    assert body["prompt_text"] == PROMPT
    assert body["seed"] == 7
    assert body["style"] == "storybook"
    assert body["preset"] == "embedded"
    assert body["timings"].keys() == {str(stage) for stage in ALWAYS}
    assert body["details"]["character_image"]["model"] == "double"
    assert body["details"]["scene"]["gate"]["score"] == 1
    (placement,) = body["details"]["scene"]["placements"]
    assert placement == {"x": 0.5, "y": 0.9, "height": 0.8, "flip": False, "order": 0}
    assert body["status"] == "completed"


def test_it_can_be_read_again_as_it_was_answered(post, client):
    body = post(prompt_text=PROMPT).json()

    assert client.get(f"/api/sessions/{body['session_id']}/").json() == body


def test_it_is_also_found_without_the_slash_which_a_post_cannot_be_redirected_to(
    client, story_worker
):
    response = client.post(
        URL.removesuffix("/"), {"prompt_text": PROMPT}, content_type="application/json"
    )

    assert response.status_code == 201


@pytest.mark.parametrize("seed", [0, 1, 1.0, MAX_SEED])
def test_it_takes_every_seed_in_range(post, seed):
    assert post(prompt_text=PROMPT, seed=seed).json()["seed"] == seed


@pytest.mark.parametrize("seed", [{}, {"seed": None}])
def test_it_draws_a_seed_if_none_is_given(post, seed):
    drawn = {post(prompt_text=PROMPT, **seed).json()["seed"] for _ in range(2)}

    assert len(drawn) == 2


def test_it_ignores_fields_that_it_does_not_know(post):
    assert post(prompt_text=PROMPT, session_id="000000000000", user=1).status_code == 201


@pytest.mark.parametrize("prompt", ["x" * LIMIT, "🦊" * LIMIT, "\tA fox.\r\nAn owl.\n", " a "])
def test_it_keeps_the_prompt_as_given(post, prompt):
    assert post(prompt_text=prompt).json()["prompt_text"] == prompt


def test_a_story_belongs_to_the_user_who_asked_for_it(post, client, django_user_model):
    user = django_user_model.objects.create_user("ada", password="x")
    client.force_login(user)

    session_id = post(prompt_text=PROMPT).json()["session_id"]

    assert StorySession.objects.get(session_id=session_id).user == user


# What fails


def test_a_missing_picture_makes_the_story_partial(post, orchestrator):
    orchestrator.on(Stage.CHARACTER, raises(MemoryError()))

    response = post(prompt_text=PROMPT)

    assert response.status_code == 201
    body = response.json()
    assert body["processing_status"] == "partial"
    assert body["status"] == "completed"
    assert body["image_urls"]["character_image"] is None
    assert body["image_urls"]["merged_image"] is None
    assert body["image_urls"]["background_image"].startswith("/media/backgrounds/")
    assert "Drawing the character failed" in body["error_messages"][0]
    assert "not enough memory" in body["error_messages"][0]
    assert "The scene was not composed" in body["error_messages"][1]


def test_without_a_story_the_answer_is_the_contracts_failure(post, orchestrator):
    orchestrator.on(Stage.STORY, raises(RuntimeError("/srv/secret/model.bin: bad magic")))

    response = post(prompt_text=PROMPT, seed=7)

    assert response.status_code == 500
    body = response.json()
    assert body.keys() == {
        "session_id",
        "processing_status",
        "error_messages",
        "seed",
        "timestamp",
    }
    assert body["processing_status"] == "failed"
    assert body["seed"] == 7
    assert body["timestamp"].endswith("Z")
    assert body["error_messages"][0].startswith("Story generation failed: AI model error")
    assert "secret" not in response.text
    assert StorySession.objects.get(session_id=body["session_id"]).status == "failed"


def test_an_internal_error_has_the_same_shape_and_no_traceback(
    client, story_worker, monkeypatch, settings
):
    settings.DEBUG = True
    client.raise_request_exception = False
    monkeypatch.setattr("stories.api.views.generate.submit", raises_anyhow)

    response = client.post(URL, {"prompt_text": PROMPT}, content_type="application/json")

    assert response.status_code == 500
    body = response.json()
    assert body["session_id"] is None
    assert body["processing_status"] == "failed"
    assert body["error_messages"] == [
        "Story generation failed: the server made a mistake; its log has the details."
    ]
    assert body["timestamp"].endswith("Z")
    assert "/srv/secret" not in response.text


def raises_anyhow(**kwargs):
    raise KeyError("/srv/secret")


def test_a_full_line_is_429_and_says_when_to_come_again(
    client, start_worker, orchestrator, settings
):
    # They are queued at a server whose models are not loaded yet.
    loading = Gate()
    orchestrator.on_warm_up = lambda: loading(lambda fraction: None)
    start_worker(lambda: orchestrator)
    settings.STORYGEN = settings.STORYGEN | {"MAX_WAITING_REQUESTS": 1}
    assert harness.post_async()

    response = client.post(URL, {"prompt_text": PROMPT}, content_type="application/json")
    loading.opened.set()

    assert response.status_code == 429
    assert int(response["Retry-After"]) >= 1
    assert response.json()["detail"].startswith("Too many stories are waiting.")
    assert StorySession.objects.count() == 1


def test_missing_models_are_503_and_the_detail_names_the_command(client, start_worker):
    def build():
        raise ModelsMissing("The models are not here. Run `python manage.py fetch_models`.")

    story_worker = start_worker(build)
    with story_worker._changed:
        story_worker._changed.wait_for(lambda: story_worker.reason, timeout=60)

    response = client.post(URL, {"prompt_text": PROMPT}, content_type="application/json")

    assert response.status_code == 503
    assert "fetch_models" in response.json()["detail"]
    assert int(response["Retry-After"]) > 0


def test_an_unknown_preset_is_503_and_names_those_there_are(client, settings):
    settings.ORCHESTRATOR = settings.ORCHESTRATOR | {"preset": "enormous"}
    settings.STORYGEN = settings.STORYGEN | {"PRESETS": ["enormous"]}

    response = client.post(URL, {"prompt_text": PROMPT}, content_type="application/json")

    assert response.status_code == 503
    assert response.json()["detail"].startswith(
        "There is no preset 'enormous'; there is: embedded, cpu, "
    )


# What is refused, without a worker


@pytest.fixture
def refuse(client, monkeypatch):
    """POST like `post`, and check that nothing is generated."""
    monkeypatch.setattr(process, "get_worker", lambda: pytest.fail("It was not refused."))

    def refuse(*, raw: bytes | str | None = None, content_type="application/json", **body):
        return client.post(URL, body if raw is None else raw, content_type=content_type)

    return refuse


BLANK = "This field may not be blank."
NOT_TEXT = "Not a valid string."
CONTROLS = "Control characters other than tab and line breaks are not allowed."


@pytest.mark.parametrize(
    ("prompt", "message"),
    [
        pytest.param("", BLANK, id="empty"),
        pytest.param(" \t\r\n", BLANK, id="blank"),
        pytest.param("\u00a0\u2003\u3000\u2028", BLANK, id="Unicode spaces"),
        pytest.param("\u200b\u200d\ufeff\u2060\u202e", BLANK, id="zero-width"),
        pytest.param(None, "This field may not be null.", id="null"),
        pytest.param(7, NOT_TEXT, id="number"),
        pytest.param(1.5, NOT_TEXT, id="float"),
        pytest.param(True, NOT_TEXT, id="bool"),
        pytest.param(["A fox"], NOT_TEXT, id="list"),
        pytest.param({"text": "A fox"}, NOT_TEXT, id="object"),
        pytest.param(
            "x" * (LIMIT + 1), "Ensure this field has no more than 2000 characters.", id="long"
        ),
        pytest.param("a\x1b[31mb", CONTROLS, id="escape"),
        pytest.param("a\x7fb", CONTROLS, id="delete"),
        pytest.param("a\x85b", CONTROLS, id="C1"),
        pytest.param("a\n\x00", "Null characters are not allowed.", id="NUL"),
        pytest.param("a\ud800b", "Surrogate characters are not allowed: U+D800.", id="surrogate"),
    ],
)
def test_it_refuses_a_prompt_that_is_none(refuse, prompt, message):
    response = refuse(prompt_text=prompt)

    assert response.status_code == 400
    assert message in response.json()["prompt_text"]


def test_it_refuses_a_request_without_a_prompt(refuse):
    response = refuse(prompt="A fox")

    assert response.status_code == 400
    assert response.json() == {"prompt_text": ["This field is required."]}


@pytest.mark.parametrize(
    ("seed", "message"),
    [
        ("-1", "Ensure this value is greater than or equal to 0."),
        (str(MAX_SEED + 1), f"Ensure this value is less than or equal to {MAX_SEED}."),
        ("9" * 4000, f"Ensure this value is less than or equal to {MAX_SEED}."),
        *(
            (seed, "A valid integer is required.")
            for seed in ('"7"', "true", "1.5", "1e400", "[]", "{}")
        ),
    ],
    ids=lambda value: value[:20],
)
def test_it_refuses_a_seed_that_is_none(refuse, seed, message):
    response = refuse(raw=f'{{"prompt_text": "A fox", "seed": {seed}}}')

    assert response.status_code == 400
    assert response.json() == {"seed": [message]}


@pytest.mark.parametrize("style", ["no such", "", 7, True, ["storybook"], {}, "\ud800"])
def test_it_refuses_an_unknown_style_and_names_those_there_are(refuse, style):
    response = refuse(prompt_text="A fox", style=style)

    assert response.status_code == 400
    assert response.json() == {"style": ["There is no such style; there is: storybook."]}


@pytest.mark.parametrize("body", ["[]", '["A fox"]', '"A fox"', "7", "null", "true"])
def test_it_refuses_a_body_that_is_no_object(refuse, body):
    response = refuse(raw=body)

    assert response.status_code == 400
    assert response.json().keys() == {"non_field_errors"}


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b'{"prompt_text": ', id="broken"),
        pytest.param(b'{"prompt_text": "A fox", "seed": NaN}', id="NaN"),
        pytest.param(b'{"prompt_text": "A fox", "seed": Infinity}', id="Infinity"),
        pytest.param(b'{"prompt_text": "\xff\xfe"}', id="not UTF-8"),
        pytest.param(b'{"prompt_text": "A fox", "seed": ' + b"9" * 5000 + b"}", id="5000 digits"),
        pytest.param(b'{"prompt_text": ' + b"[" * 100_000, id="deep and broken"),
        pytest.param(b"[" * 100_000 + b"]" * 100_000, id="deep"),
    ],
)
def test_it_refuses_what_it_cannot_read(refuse, body):
    response = refuse(raw=body)

    assert response.status_code == 400
    assert response.json().keys() <= {"detail", "prompt_text"}


def test_it_refuses_nesting_of_any_depth(refuse):
    # At some depth, JSON can be parsed but its value not be printed.
    for depth in range(100, 1000, 20):
        body = '{"prompt_text": "A fox", "style": ' + "[" * depth + "]" * depth + "}"
        assert refuse(raw=body).status_code == 400, depth


@pytest.mark.parametrize(
    "content_type",
    ["application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain", "", "?"],
)
def test_it_refuses_another_content_type(refuse, content_type):
    response = refuse(raw=b"prompt_text=A+fox", content_type=content_type)

    assert response.status_code == 415
    assert response.json().keys() == {"detail"}


def test_it_refuses_a_charset_that_is_none(client):
    content_type = "application/json; charset=bz2_codec"

    response = client.generic("POST", URL, b"{}", content_type=content_type)

    assert response.status_code == 400
    assert response.json() == {
        "detail": 'Unsupported charset "bz2_codec" in request Content-Type header.'
    }


def test_it_refuses_a_huge_body(refuse, settings):
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 1000

    assert refuse(raw=b'"' + b"x" * 998 + b'"').status_code == 400
    response = refuse(raw=b'"' + b"x" * 999 + b'"')
    assert response.status_code == 413
    assert response.json() == {"detail": "The request's body is too large."}


def test_it_refuses_a_body_in_chunks_in_words(client):
    response = client.generic("POST", URL, headers={"Transfer-Encoding": "chunked"})

    assert response.status_code == 411
    assert "Content-Length" in response.json()["detail"]


@pytest.mark.parametrize("method", ["get", "put", "patch", "delete"])
def test_it_refuses_other_methods(client, method):
    response = getattr(client, method)(URL)

    assert response.status_code == 405
    assert response["Allow"] == "POST, OPTIONS"
    assert response.json().keys() == {"detail"}


def test_it_refuses_to_answer_in_another_form(client, story_worker):
    response = client.post(
        URL,
        {"prompt_text": PROMPT},
        content_type="application/json",
        headers={"Accept": "application/xml"},
    )

    assert response.status_code == 406
    assert response.json().keys() == {"detail"}


def test_too_many_requests_are_429_and_say_when_to_come_again(post, throttle_rates, cache):
    throttle_rates["generate"] = "1/day"

    assert post(prompt_text=PROMPT).status_code == 201
    response = post(prompt_text=PROMPT)

    assert response.status_code == 429
    assert 86_000 < int(response["Retry-After"]) <= 86_400
    assert "throttled" in response.json()["detail"]


@pytest.fixture
def cache():
    from django.core.cache import cache

    cache.clear()
    yield
    cache.clear()
