"""The admin of the sessions: viewing, cancelling, retrying, deleting, and the queue page."""

import re
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from orchestrator import Stage
from orchestrator.tests.support.behaviours import Gate
from stories import services
from stories.admin import formatting
from stories.models import (
    CacheEntry,
    GeneratedContent,
    StageRun,
    StorySession,
    WebhookDelivery,
    Worker,
)
from stories.sessions import estimates
from stories.tests.support.harness import Posting, wait_for

LIST = "/admin/stories/storysession/"
QUEUE = f"{LIST}queue/"
GALLERY = "/admin/stories/generatedcontent/"
ACTIONS = (
    "cancel",
    "retry",
    "retry_from_character_image",
    "retry_from_background_image",
    "retry_from_story",
)


def detail(session):
    return reverse("admin:stories_storysession_change", args=[session.pk])


def text_of(response):
    assert response.status_code == 200
    return response.content.decode()


def test_the_list_shows_how_each_went(admin_client, make_session, django_user_model):
    ada = django_user_model.objects.create_user("ada")
    session = make_session(result="partial", user=ada)

    page = text_of(admin_client.get(LIST))

    assert session.session_id in page
    assert f'src="/media/merged/a-fox_{session}.png"' in page
    for shown in ("A fox", "Completed", "Partial", "8.2", "ada", f"?user__id__exact={ada.pk}"):
        assert shown in page
    assert "/static/stories/admin.css" in page
    assert admin_client.get("/static/stories/admin.css").status_code == 200


def test_a_long_prompt_is_cut_in_the_list_and_whole_in_the_detail(admin_client, make_session):
    session = make_session(prompt="fox " * 200)

    assert "fox " * 30 not in text_of(admin_client.get(LIST))
    assert ("fox " * 200).strip() in text_of(admin_client.get(detail(session)))


@pytest.mark.parametrize(
    "query",
    [
        "status__exact=failed",
        "content__processing_status__exact=failed",
        "preset=embedded&status__exact=failed",
        "q=dragon",
        "created_at__year=2001&status__exact=failed",
    ],
)
def test_the_list_can_be_filtered_and_searched(admin_client, make_session, query):
    make_session()
    failed = make_session(prompt="A dragon", status="failed", result="failed")
    StorySession.objects.filter(pk=failed.pk).update(created_at="2001-02-03T00:00:00Z")

    response = admin_client.get(f"{LIST}?{query}")

    assert list(response.context["cl"].result_list) == [failed]


def test_search_finds_words_of_the_story_and_users(admin_client, make_session, django_user_model):
    session = make_session(user=django_user_model.objects.create_user("ada"))
    other = make_session()
    GeneratedContent.objects.filter(session=other).update(story_text="Long ago.")

    for words in ("once upon", "ada", session.session_id):
        response = admin_client.get(LIST, {"q": words})
        assert list(response.context["cl"].result_list) == [session]


def test_the_pages_ask_the_database_as_often_for_many_as_for_one(
    admin_client, make_session, django_user_model
):
    """Of every status, with stages and users."""
    stages = [(Stage.STORY, "completed", "hit"), (Stage.CHARACTER, "running", "miss")]

    def queries(page):
        estimates.forget()
        with CaptureQueriesContext(connection) as captured:
            assert admin_client.get(page).status_code == 200
        return len(captured)

    def make(number):
        user = django_user_model.objects.create_user(f"user{number}")
        for status in StorySession.Status.values:
            session = make_session(user=user, status=status, stages=stages)
        WebhookDelivery.objects.create(session=session, url="https://example.org", body="{}")
        Worker.objects.create(name=f"{number}", preset="embedded", state="ready", session=session)

    pages = (LIST, GALLERY, QUEUE, "/admin/stories/worker/", "/admin/stories/webhookdelivery/")
    make(0)
    for_one = [queries(page) for page in pages]
    for number in range(1, 4):
        make(number)

    assert [queries(page) for page in pages] == for_one
    assert max(for_one) <= 12


def test_the_detail_shows_the_story_the_pictures_and_the_models(admin_client, make_session):
    session = make_session(stages=[(Stage.STORY, "completed", "miss")])

    page = text_of(admin_client.get(detail(session)))

    assert "<p>Once upon a time.</p>" in page
    for path in (
        f"merged/a-fox_{session}.png",
        f"characters/a-fox_{session}.png",
        f"backgrounds/a-wood_{session}.png",
        f"sessions/{session}/processed/cutout.png",
    ):
        assert f'href="/media/{path}"' in page
        assert f'src="/media/{path}"' in page
    for shown in ("A red fox.", "storyteller", "tokens 90"):
        assert shown in page


def test_the_detail_shows_errors_and_warnings(admin_client, make_session):
    session = make_session(result="partial")
    GeneratedContent.objects.update(
        error_messages=["Drawing failed: no memory."], warnings=["Nobody read <the end>."]
    )

    page = text_of(admin_client.get(detail(session)))

    assert "<li>Drawing failed: no memory.</li>" in page
    assert "<li>Nobody read &lt;the end&gt;.</li>" in page


def test_nothing_that_was_generated_can_be_changed_or_added(admin_client, make_session):
    session = make_session()

    page = text_of(admin_client.get(detail(session)))

    inputs = re.findall(r"<(?:input|textarea|select)[^>]*>", page)
    assert all('type="hidden"' in tag for tag in inputs if "name=" in tag)
    assert 'name="_save"' not in page
    assert admin_client.post(detail(session), {"prompt_text": "changed"}).status_code == 403
    assert admin_client.get(f"{LIST}add/").status_code == 403
    session.refresh_from_db()
    assert session.prompt_text == "A fox"


@pytest.mark.parametrize("in_bulk", [True, False])
def test_deleting_a_session_deletes_its_files(
    admin_client, client, story_worker, media_root, orchestrator, in_bulk
):
    for _ in range(2):
        client.post("/api/generate-story/", {"prompt_text": "A fox"}, "application/json")
    kept, session = StorySession.objects.all()
    files = {path for path in media_root.rglob("*") if path.is_file()}

    if in_bulk:
        admin_client.post(
            LIST, {"action": "delete_selected", "_selected_action": session.pk, "post": "yes"}
        )
    else:
        admin_client.post(f"{LIST}{session.pk}/delete/", {"post": "yes"})

    assert list(StorySession.objects.all()) == [kept]
    left = {path for path in media_root.rglob("*") if path.is_file()}
    assert left == {path for path in files if kept.session_id in str(path)}
    assert left


def test_the_list_shows_the_progress_of_the_unfinished(admin_client, make_session):
    now = timezone.now()
    stages = [(Stage.STORY, "completed", "hit"), (Stage.CHARACTER, "running", "miss")]
    make_session(status="processing", stage="character_image", stages=stages)
    make_session(status="cancelled", result="cancelled")
    later = make_session(status="pending", queued_at=now)
    first = make_session(status="pending", queued_at=now - timedelta(seconds=9))
    other = make_session(status="pending", queued_at=now)
    StorySession.objects.filter(pk=other.pk).update(preset="other")

    page = text_of(admin_client.get(LIST))

    assert re.search(
        r'<progress max="100" value="(\d+)">\1 %</progress> character image, \1 %', page
    )
    assert "1 of 2 cached" in page
    assert "story-status-cancelled" in page
    rows = {row: row_of(page, row) for row in (first, later, other)}
    assert "1st in the queue" in rows[first]
    assert "2nd in the queue" in rows[later]
    assert "1st in the queue" in rows[other]


def row_of(page, session):
    return next(row for row in page.split("<tr>") if session.session_id in row)


@pytest.mark.parametrize(
    ("number", "words"),
    [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (22, "22nd"), (113, "113th")],
)
def test_positions_are_ordinals(number, words):
    assert formatting.ordinal(number) == words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (-1, "0.0 s"),
        (8.24, "8.2 s"),
        (185, "3 min 5 s"),
        (7800, "2 h 10 min"),
        (356400, "4 d 3 h"),
    ],
)
def test_durations_have_two_units(seconds, words):
    assert formatting.duration(seconds) == words


def test_the_detail_shows_when_each_stage_began_and_ended(admin_client, make_session):
    now = timezone.now()
    session = make_session(
        queued_at=now - timedelta(seconds=10),
        started_at=now - timedelta(seconds=9),
        ended_at=now,
        stages=[
            (Stage.STORY, "completed", "miss"),
            (Stage.CHARACTER, "completed", "hit"),
            (Stage.BACKGROUND, "failed", "miss"),
        ],
    )

    page = text_of(admin_client.get(detail(session)))

    assert bars(page) == [
        ("waiting", 0.0, 10.0),
        ("completed", 20.0, 20.0),
        ("hit", 20.0, 20.0),
        ("failed", 20.0, 20.0),
    ]
    assert ">Cached</span>" in page


def test_what_was_made_before_a_retry_has_no_bar(admin_client, make_session):
    now = timezone.now()
    session = make_session(
        queued_at=now, revision=2, stages=[(Stage.STORY, "completed", "miss")], status="pending"
    )
    StageRun.objects.update(started_at=now - timedelta(days=1), ended_at=now - timedelta(days=1))

    page = text_of(admin_client.get(detail(session)))

    assert [kind for kind, _, _ in bars(page)] == ["waiting"]
    assert "before the retry" in page


def test_one_that_was_cancelled_in_the_queue_does_not_wait_any_more(admin_client, make_session):
    now = timezone.now()
    session = make_session(status="cancelled", queued_at=now - timedelta(seconds=9), ended_at=now)

    page = text_of(admin_client.get(detail(session)))

    assert bars(page) == [("waiting", 0.0, 100.0)]
    assert ">Waiting</span>" not in page


def test_what_was_interrupted_took_its_time(admin_client, make_session):
    session = make_session(stages=[(Stage.STORY, "interrupted", "miss")], status="cancelled")
    StageRun.objects.update(seconds=None)

    assert '<td class="story-number">2.00</td>' in text_of(admin_client.get(detail(session)))


def bars(page):
    """Kind, beginning and width of each bar, in percent."""
    found = re.findall(r'story-bar-(\w+)" x="([\d.]+)%" width="([\d.]+)%"', page)
    return [(kind, float(x), float(width)) for kind, x, width in found]


def test_an_id_is_found_by_its_index(admin_client, make_session):
    session = make_session()
    make_session(prompt=f"A fox called {session.session_id}")

    with CaptureQueriesContext(connection) as captured:
        response = admin_client.get(LIST, {"q": session.session_id})

    assert list(response.context["cl"].result_list) == [session]
    assert not [query for query in captured if " LIKE " in query["sql"]]


def test_a_picture_is_shown_to_staff_who_are_signed_in(
    admin_client, client, story_worker, orchestrator, settings
):
    """Also those of others' sessions, which their address alone does not open."""
    client.post("/api/generate-story/", {"prompt_text": "A fox"}, "application/json")
    settings.STORYGEN = settings.STORYGEN | {"ANONYMOUS": False}
    page = text_of(admin_client.get(detail(StorySession.objects.get())))

    addresses = set(re.findall(r'<img src="(/media/[^"]+)"', page))

    assert len(addresses) == 4
    for address in addresses:
        assert admin_client.get(address)["Content-Type"] == "image/png"
        assert client.get(address).status_code == 401


# Actions


def act(client, action, *sessions):
    data = {"action": action, "_selected_action": [session.pk for session in sessions]}
    response = client.post(LIST, data, follow=True)
    assert response.status_code == 200
    return [str(message) for message in response.context["messages"]]


def test_cancel_reports_each_session(admin_client, story_worker, orchestrator, make_session):
    gate = Gate()
    orchestrator.on(Stage.STORY, gate)
    running, waiting = Posting(), Posting()
    assert gate.entered.wait(60)
    wait_for(lambda: StorySession.objects.count() == 2)
    done = make_session()

    messages = act(admin_client, "cancel", *StorySession.objects.all())

    assert len(messages) == 2
    assert messages[0].startswith("Cancelled. (")
    assert f"nothing to cancel. ({done})" in messages[1]
    for posting in (running, waiting):
        assert posting.answer.json()["processing_status"] == "cancelled"


def test_retry_makes_what_is_missing(admin_client, client, story_worker, orchestrator):
    orchestrator.on(Stage.CUTOUT, lambda report: None)
    client.post("/api/generate-story/", {"prompt_text": "A fox"}, "application/json")
    session = StorySession.objects.get()
    assert session.content.processing_status == "partial"
    orchestrator.behaviour.clear()

    assert "Queued again" in act(admin_client, "retry", session)[0]

    ended(session)
    content = GeneratedContent.objects.get()
    assert content.processing_status == "completed"
    assert "Nothing of the story is missing" in act(admin_client, "retry", session)[0]


@pytest.mark.parametrize("action", ACTIONS[2:])
def test_retry_from_a_stage_draws_a_new_seed(admin_client, client, story_worker, action):
    client.post("/api/generate-story/", {"prompt_text": "A fox"}, "application/json")
    session = StorySession.objects.get()

    assert "Queued again" in act(admin_client, action, session)[0]

    ended(session)
    session.refresh_from_db()
    assert session.revision == 2
    assert list(session.stage_seeds) == [action.removeprefix("retry_from_")]


def ended(session):
    wait_for(lambda: StorySession.objects.get(pk=session.pk).status == "completed")


def test_one_failure_does_not_stop_the_others(
    admin_client, story_worker, make_session, monkeypatch
):
    first, second = make_session(status="pending"), make_session(status="pending")
    StorySession.objects.update(preset="other")

    def cancel(session):
        if session.pk == first.pk:
            raise RuntimeError("/srv/secret")

    monkeypatch.setattr(services, "cancel_story", cancel)

    messages = act(admin_client, "cancel", first, second)

    assert messages == [
        f"The server made a mistake; its log has the details. ({first})",
        f"Cancelled. ({second})",
    ]


@pytest.mark.parametrize("action", [*ACTIONS, "delete_selected"])
def test_the_permission_to_view_allows_nothing_else(staff, make_session, action):
    session = make_session(status="pending")
    client = staff("view")

    assert f'<option value="{action}">' not in text_of(client.get(LIST))
    assert act(client, action, session) in ([], ["No action selected."])
    assert client.post(f"{LIST}{session.pk}/control/", {"action": action}).status_code == 403
    assert "story-controls" not in text_of(client.get(detail(session)))

    session.refresh_from_db()
    assert session.status == "pending"


def test_the_permission_to_change_allows_control_but_not_deletion(
    staff, story_worker, make_session
):
    session = make_session(status="pending")
    StorySession.objects.update(preset="other")
    client = staff("view", "change")

    page = text_of(client.get(LIST))
    assert '<option value="cancel">' in page
    assert '<option value="delete_selected">' not in page
    assert client.post(f"{LIST}{session.pk}/delete/", {"post": "yes"}).status_code == 403
    assert client.post(detail(session), {"prompt_text": "changed"}).status_code == 403
    assert act(client, "cancel", session) == [f"Cancelled. ({session})"]


def test_the_page_of_a_session_has_the_buttons_that_make_sense(
    admin_client, story_worker, make_session
):
    pending = make_session(status="pending")
    partial = make_session(result="partial")
    whole = make_session()

    def buttons(session):
        page = text_of(admin_client.get(detail(session)))
        return re.findall(r'name="action" value="(\w+)"', page)

    assert buttons(pending) == ["cancel"]
    assert buttons(partial) == list(ACTIONS[1:])
    assert buttons(whole) == list(ACTIONS[2:])


def test_a_button_does_what_the_action_does(admin_client, story_worker, make_session):
    session = make_session(status="pending")
    StorySession.objects.update(preset="other")
    control = f"{LIST}{session.pk}/control/"

    assert admin_client.get(control).status_code == 405
    assert admin_client.post(control, {"action": "delete_selected"}).status_code == 403
    response = admin_client.post(control, {"action": "cancel"})

    assert response["Location"] == detail(session)
    session.refresh_from_db()
    assert session.status == "cancelled"


def test_deleting_a_running_one_stops_it(admin_client, story_worker, orchestrator, media_root):
    gate = Gate()
    orchestrator.on(Stage.CHARACTER, gate)
    posting = Posting()
    assert gate.entered.wait(60)
    session = StorySession.objects.get()

    admin_client.post(f"{LIST}{session.pk}/delete/", {"post": "yes"})

    assert posting.answer.json()["processing_status"] == "cancelled"
    gate.opened.set()
    wait_for(lambda: not story_worker.busy)
    assert not StorySession.objects.exists()
    wait_for(lambda: not [path for path in media_root.rglob("*") if path.is_file()])


def test_what_is_to_be_deleted_is_named_without_its_events(admin_client, make_session):
    sessions = [make_session(prompt=f"Fox {number}") for number in range(3)]
    data = {
        "action": "delete_selected",
        "_selected_action": [session.pk for session in sessions],
    }

    with CaptureQueriesContext(connection) as captured:
        page = text_of(admin_client.post(LIST, data))

    assert "Fox 0, with its story" in page
    assert not [query for query in captured if "stories_storyevent" in query["sql"]]


# The queue


def test_the_queue_page_shows_stories_and_workers(admin_client, make_session, django_user_model):
    ada = django_user_model.objects.create_user("ada")
    running = make_session(status="processing", stage="story", prompt="A whale", user=ada)
    make_session(status="pending", prompt="A <b>fox</b>")
    make_session(prompt="Told already")
    values = {"preset": "embedded", "state": "ready", "memory_bytes": 2_100_000_000}
    Worker.objects.create(name="gpu-1:42:1.0", session=running, **values)
    long_ago = timezone.now() - timedelta(hours=5)
    Worker.objects.create(name="gpu-2:42:1.0", seen_at=long_ago, **values)

    response = admin_client.get(QUEUE)

    page = text_of(response)
    assert response["Refresh"]
    for shown in ("A whale", "A &lt;b&gt;fox&lt;/b&gt;", "gpu-1:42:1.0", "2,100.0 MB", "Silent"):
        assert shown in page
    assert "5 h 0 min ago" in page
    assert "Told already" not in page


def test_a_long_queue_is_cut(admin_client, make_session, monkeypatch):
    monkeypatch.setattr("stories.admin.queue.MAX_SHOWN", 2)
    for number in range(5):
        make_session(status="pending", prompt=f"Fox {number}")

    page = text_of(admin_client.get(QUEUE))

    assert "Fox 1" in page
    assert "Fox 2" not in page
    assert "And 3 more." in page


def test_an_empty_queue_is_said_in_words(admin_client):
    page = text_of(admin_client.get(QUEUE))

    for words in ("No worker is registered", "No story is running", "The queue is empty"):
        assert words in page


def test_the_queue_page_needs_the_permission_to_view_sessions(staff):
    client = staff()

    assert client.get(QUEUE).status_code == 403
    client.logout()
    assert client.get(QUEUE).status_code == 302


# Webhooks, workers and cache


def test_webhooks_are_listed_and_can_be_sent_again(admin_client, make_session):
    session = make_session(webhook_url="https://example.org/hook")
    values = {"session": session, "url": session.webhook_url, "body": '{"whole": "story"}'}
    failed = WebhookDelivery.objects.create(
        **values, status="failed", attempts=8, error="Given up.", answered=500
    )
    waits = WebhookDelivery.objects.create(**values, attempts=2)

    assert "Given up." in text_of(admin_client.get(detail(session)))
    address = "/admin/stories/webhookdelivery/"
    assert "Given up." in text_of(admin_client.get(address))
    assert "whole" in text_of(admin_client.get(f"{address}{failed.pk}/change/"))
    admin_client.post(address, {"action": "send_again", "_selected_action": [failed.pk, waits.pk]})

    failed.refresh_from_db()
    assert (failed.status, failed.attempts) == ("pending", 0)
    waits.refresh_from_db()
    assert waits.attempts == 2


def test_what_the_server_writes_nobody_else_does(admin_client, db):
    entry = CacheEntry.objects.create(key="a" * 64, stage=Stage.STORY, bytes=10)
    worker = Worker.objects.create(name="gpu-1:42:1.0", preset="embedded", state="ready")
    for name, row in (("cacheentry", entry), ("worker", worker)):
        address = f"/admin/stories/{name}/"
        assert admin_client.get(address).status_code == 200
        assert admin_client.get(f"{address}{row.pk}/change/").status_code == 200
        assert admin_client.get(f"{address}add/").status_code == 403
        assert admin_client.post(f"{address}{row.pk}/delete/", {"post": "yes"}).status_code == 403


def test_staff_without_rights_sees_no_sessions(client, make_session, django_user_model):
    client.force_login(django_user_model.objects.create_user("eve", is_staff=True))

    assert client.get(LIST).status_code == 403


def test_a_partial_story_made_through_the_api_is_shown(
    admin_client, client, story_worker, orchestrator
):
    orchestrator.on(Stage.CUTOUT, lambda report: None)
    client.post("/api/generate-story/", {"prompt_text": "A fox"}, "application/json")

    page = text_of(admin_client.get(detail(StorySession.objects.get())))

    assert "Cutting out the character failed" in page
    assert "Partial" in page
