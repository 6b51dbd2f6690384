"""GET /api/sessions/, and GET and DELETE of one of them."""

import gzip
from datetime import UTC, datetime

import pytest
from django.core.cache import cache
from django.db import OperationalError, connection
from django.test.utils import CaptureQueriesContext

from stories.models import GeneratedContent, StorySession
from stories.workers import process

URL = "/api/sessions/"

pytestmark = pytest.mark.django_db


def make_session(*, status="completed", created_at=None, content=True, **fields):
    session = StorySession.objects.create(
        prompt_text="A fox", seed=1, style="storybook", preset="embedded", status=status, **fields
    )
    if content:
        GeneratedContent.objects.create(
            session=session, processing_status=status, story_text="Once.", total_time_seconds=1.5
        )
    if created_at:
        StorySession.objects.filter(pk=session.pk).update(created_at=created_at)
    return session


def listed(response):
    assert response.status_code == 200, response.text
    return [line["session_id"] for line in response.json()["results"]]


# The list


def test_it_lists_sessions_the_newest_first(client):
    sessions = [make_session() for _ in range(3)]

    assert listed(client.get(URL)) == [session.session_id for session in reversed(sessions)]


def test_a_line_says_how_it_went_and_where_to_read_on(client):
    session = make_session()

    [line] = client.get(URL).json()["results"]

    assert line["prompt_text"] == "A fox"
    assert line["status"] == line["processing_status"] == "completed"
    assert line["merged_image"] is None
    assert line["total_time_seconds"] == 1.5
    assert line["created_at"].endswith("Z")
    assert line["url"] == f"http://testserver/api/sessions/{session.session_id}/"


def test_a_long_list_is_compressed(client):
    for _ in range(20):
        make_session()
    plain = client.get(URL)

    packed = client.get(URL, headers={"Accept-Encoding": "gzip"})

    assert packed["Content-Encoding"] == "gzip"
    assert gzip.decompress(packed.content) == plain.content
    assert len(packed.content) < len(plain.content) / 3


def test_it_comes_in_pages(client):
    for _ in range(23):
        make_session()

    first = client.get(URL).json()
    second = client.get(first["next"]).json()

    assert first["count"] == 23
    assert (len(first["results"]), len(second["results"])) == (20, 3)
    assert second["next"] is None


@pytest.mark.parametrize("page", ["0", "3", "-1", "x", "9" * 5000, "%00", "1e9"])
def test_a_page_that_is_not_there_is_404(client, page):
    response = client.get(f"{URL}?page={page}")

    assert response.status_code == 404
    assert response.json() == {"detail": "Invalid page."}


def test_it_filters_by_status_and_result(client):
    failed, completed = make_session(status="failed"), make_session()

    assert listed(client.get(f"{URL}?status=failed")) == [failed.session_id]
    assert listed(client.get(f"{URL}?processing_status=completed")) == [completed.session_id]


@pytest.mark.parametrize(
    ("query", "days"),
    [
        ("created_after=2026-01-02T00:00:00Z", [3, 2]),
        ("created_before=2026-01-02T00:00:00Z", [1]),
        ("created_after=2026-01-02&created_before=2026-01-03", [2]),
        ("created_after=2026-01-03T01:00:00%2B02:00", [3]),
    ],
)
def test_it_filters_by_date(client, query, days):
    sessions = {
        day: make_session(created_at=datetime(2026, 1, day, tzinfo=UTC)).session_id
        for day in (1, 2, 3)
    }

    assert listed(client.get(f"{URL}?{query}")) == [sessions[day] for day in days]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("status", "done"),
        ("status", "%00"),
        ("status", "%ED%A0%80"),
        ("processing_status", "pending"),
        ("created_after", "yesterday"),
        ("created_before", "2026-13-01"),
        ("created_after", "0001-01-01T00:00:00%2B14:00"),
        ("created_before", "9999-12-31T23:59:59-14:00"),
        ("min_pages", "many"),
        ("max_pages", "0"),
        ("narration", "1"),
        ("trashed", "yes"),
        ("owner", "%00"),
    ],
)
def test_a_bad_filter_is_400_under_its_name(client, name, value):
    response = client.get(f"{URL}?{name}={value}")

    assert response.status_code == 400
    assert response.json().keys() == {name}


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("style=crayon", ["crayon"]),
        ("min_pages=2", ["book", "long book"]),
        ("min_pages=2&max_pages=5", ["book"]),
        ("max_pages=1", ["ada's", "crayon"]),
        ("narration=true", ["long book"]),
        ("narration=false&min_pages=2", ["book"]),
        ("owner=ada", ["ada's"]),
        ("owner=nobody", []),
        ("trashed=false&style=crayon", ["crayon"]),
        ("trashed=true", []),
    ],
)
def test_it_filters_by_what_was_asked_for(admin_client, django_user_model, query, found):
    names = {
        make_session().session_id: "crayon",
        make_session(pages=3).session_id: "book",
        make_session(pages=8, narration=True).session_id: "long book",
        make_session(user=django_user_model.objects.create_user("ada")).session_id: "ada's",
    }
    StorySession.objects.filter(session_id=next(iter(names))).update(style="crayon")

    assert sorted(names[each] for each in listed(admin_client.get(f"{URL}?{query}"))) == found


def test_a_line_says_whose_it_is_and_whether_it_is_read_aloud(admin_client, django_user_model):
    make_session(user=django_user_model.objects.create_user("ada"), narration=True)
    make_session()

    nobodys, adas = admin_client.get(URL).json()["results"]

    assert (nobodys["owner"], nobodys["narration"]) == (None, False)
    assert (adas["owner"], adas["narration"], adas["style"]) == ("ada", True, "storybook")


@pytest.mark.parametrize("size", ["0", "101", "-1", "x", "9" * 5000, "²"])
def test_a_page_has_1_to_100_sessions(client, size):
    make_session(), make_session()

    assert len(client.get(f"{URL}?page_size=1").json()["results"]) == 1
    assert client.get(f"{URL}?page_size={size}").status_code == 400


def test_too_many_parameters_are_400(client):
    response = client.get(URL + "?" + "&".join(f"p{number}=1" for number in range(1001)))

    assert response.status_code == 400
    assert response.json().keys() == {"detail"}


def test_it_asks_the_database_as_often_for_many_as_for_one(client):
    make_session()
    with CaptureQueriesContext(connection) as for_one:
        client.get(URL)
    for _ in range(10):
        make_session()

    with CaptureQueriesContext(connection) as for_many:
        client.get(URL)

    assert len(for_many) == len(for_one) == 2


# One session


def test_it_reads_one_session(client):
    session = make_session()

    body = client.get(f"{URL}{session.session_id}/").json()

    assert body["session_id"] == session.session_id
    assert body["story_text"] == "Once."


@pytest.mark.parametrize("session_id", ["0" * 12, "ABCDEF012345", "1", "..", "%00", "0" * 13])
def test_a_session_that_is_not_there_is_404(client, session_id):
    response = client.get(f"{URL}{session_id}/")

    assert response.status_code == 404
    assert response.json().keys() == {"detail"}


def test_deleting_a_session_deletes_its_files(client, story_worker, media_root):
    body = client.post(
        "/api/generate-story/", {"prompt_text": "A fox"}, content_type="application/json"
    ).json()
    assert any(path.is_file() for path in media_root.rglob("*"))

    response = client.delete(f"{URL}{body['session_id']}/")

    assert response.status_code == 204
    assert not StorySession.objects.exists()
    assert not any(path.is_file() for path in media_root.rglob("*"))
    assert client.get(f"{URL}{body['session_id']}/").status_code == 404


@pytest.mark.parametrize("status", ["pending", "processing"])
def test_what_is_being_made_cannot_be_deleted(client, status):
    session = make_session(status=status)

    response = client.delete(f"{URL}{session.session_id}/")

    assert response.status_code == 409
    assert response.json()["detail"].startswith("The story is still being generated.")
    assert StorySession.objects.exists()


# All of them


@pytest.mark.parametrize("path", ["", "0123456789ab/"])
def test_a_database_that_is_away_is_503(client, monkeypatch, path):
    def away(*args, **kwargs):
        raise OperationalError("unable to open database file /srv/secret/db.sqlite3")

    monkeypatch.setattr("django.db.backends.utils.CursorWrapper.execute", away)

    response = client.get(URL + path)

    assert response.status_code == 503
    assert response["Retry-After"] == "5"
    assert "database did not answer" in response.json()["detail"]
    assert "secret" not in response.text


def test_a_mistake_of_ours_is_500_in_json_without_its_trace(client, monkeypatch, settings):
    settings.DEBUG = True
    client.raise_request_exception = False
    monkeypatch.setattr(
        "stories.api.views.sessions.delete_story", lambda session: {}["/srv/secret"]
    )
    session = make_session()

    response = client.delete(f"{URL}{session.session_id}/")

    assert response.status_code == 500
    assert response.json() == {"detail": "The server made a mistake; its log has the details."}


def test_too_many_requests_are_429_and_do_not_count_for_other_addresses(client, throttle_rates):
    cache.clear()
    throttle_rates["sessions"] = "2/hour"

    answers = [client.get(URL).status_code for _ in range(3)]
    response = client.get(URL)

    assert answers == [200, 200, 429]
    assert 3000 < int(response["Retry-After"]) <= 3600
    assert client.get(URL, REMOTE_ADDR="10.0.0.7").status_code == 200
    forged = client.get(URL, headers={"X-Forwarded-For": "10.0.0.8"})
    assert forged.status_code == 429


@pytest.mark.parametrize("method", ["get", "post", "delete", "options"])
@pytest.mark.parametrize("path", ["/api/", "/api/storys/", "/api/sessions/x/y/", "/api/%2e%2e/"])
def test_an_unknown_address_is_404_in_json(client, settings, method, path):
    for settings.DEBUG in (True, False):
        response = getattr(client, method)(path)

        assert response.status_code == 404
        assert response.json() == {"detail": "Not found."}


def test_a_forgotten_slash_is_added(client):
    response = client.get("/api/sessions?status=failed")

    assert response.status_code == 302
    assert response["Location"] == "/api/sessions/?status=failed"
    assert client.post("/api/sessions").status_code == 404


def test_other_origins_may_read_only_what_is_configured(client, settings):
    settings.CORS_ALLOWED_ORIGINS = ["https://stories.example"]

    allowed = client.get(URL, headers={"Origin": "https://stories.example"})
    other = client.get(URL, headers={"Origin": "https://elsewhere.example"})
    preflight = client.options(
        "/api/generate-story/",
        headers={
            "Origin": "https://stories.example",
            "Access-Control-Request-Method": "POST",
            "Access-Control-Request-Headers": "content-type",
        },
    )

    assert allowed["Access-Control-Allow-Origin"] == "https://stories.example"
    exposed = allowed["Access-Control-Expose-Headers"].split(", ")
    assert {"Location", "Preference-Applied", "Retry-After"} <= set(exposed)
    assert "Access-Control-Allow-Origin" not in other
    assert preflight.status_code == 200
    assert "content-type" in preflight["Access-Control-Allow-Headers"]
    assert "Access-Control-Allow-Origin" not in client.get(
        "/admin/login/", headers={"Origin": "https://stories.example"}
    )


def test_reading_needs_no_worker(client, monkeypatch):
    monkeypatch.setattr(process, "get_worker", lambda: pytest.fail("A read used the worker."))

    assert client.get(URL).status_code == 200
