"""The event stream: no event is lost or repeated, and no client blocks another."""

import random
import signal
import threading
from urllib.request import urlopen

import pytest
from django.contrib.auth.models import User
from django.db import OperationalError, connection, transaction
from django.utils import timezone
from knox.models import AuthToken
from rest_framework.request import Request

import test_api
from orchestrator import Stage
from orchestrator.tests.support.behaviours import Gate
from stories.api.http.sse import EventStream
from stories.events import eventlog, notifier
from stories.events.broadcaster import Broadcaster, broadcaster
from stories.models import GeneratedContent, StorySession
from stories.tests.support.harness import SESSIONS, WAIT, Posting, wait_for
from stories.tests.support.servers import each_server, until
from stories.tests.support.sse import Watcher, connect_and_never_read

# Characters that clients may split lines at, and one outside the BMP.
NASTY = "a\nb\r\nc\u2028d\x85e\x1b[2J\N{FOX FACE} data: id: 7\n\nevent: result\n\n"
LARGE = ("text", {"offset": 0, "text": "A" * 500_000})


@pytest.fixture
def session(transactional_db: None) -> StorySession:
    session = StorySession.objects.create(
        prompt_text="A fox", seed=1, style="storybook", preset="embedded"
    )
    GeneratedContent.objects.create(session=session)
    return session


def append_events(session: StorySession, *kinds: str) -> None:
    with transaction.atomic():
        eventlog.append(session, [(kind, {"of": kind}) for kind in kinds])


def end(session: StorySession) -> None:
    with transaction.atomic():
        eventlog.append(
            session,
            [("result", {"text": NASTY})],
            status=StorySession.Status.COMPLETED,
            updated_at=timezone.now(),
        )


def retry(session: StorySession) -> None:
    with transaction.atomic():
        eventlog.append(session, [("queued", {})], status=StorySession.Status.PENDING, revision=2)


def stored(session: StorySession) -> list[test_api.Event]:
    """All events of a session in the database."""
    rows = session.events.values_list("number", "kind", "data")
    return [test_api.Event(str(number), kind, data) for number, kind, data in rows]


def ids(watcher: Watcher) -> list[str]:
    return [event.id for event in watcher]


@pytest.fixture
def no_streams() -> None:
    assert not EventStream._open
    yield
    wait_for(lambda: not EventStream._open)


# What comes over the wire


def test_it_sends_all_of_a_session_that_has_ended(live_server, session):
    append_events(session, "queued", "started")
    end(session)

    with Watcher(live_server.url, session.session_id) as watcher:
        assert watcher.response.status == 200
        assert watcher.response.headers["Content-Type"] == "text/event-stream"
        assert watcher.response.headers["Cache-Control"] == "no-cache, no-transform"
        assert watcher.response.headers["X-Accel-Buffering"] == "no"
        assert list(watcher) == stored(session)


def test_it_sends_more_than_a_page(live_server, session):
    for _ in range(5):
        append_events(session, *["progress"] * 51)
    end(session)

    with Watcher(live_server.url, session.session_id) as watcher:
        assert list(watcher) == stored(session)


def test_it_sends_ascii_and_a_time_after_which_to_come_again(live_server, session):
    end(session)

    with Watcher(live_server.url, session.session_id) as watcher:
        body = watcher.response.read()

    assert body.isascii()
    assert body.startswith(b"retry: 2000\n\n")
    assert [line[:3] for line in body.decode().splitlines()] == ["ret", "", "id:", "eve", "dat", ""]


@pytest.mark.parametrize("accept", ["text/event-stream", "*/*", "application/json", "image/png"])
def test_it_answers_whatever_a_client_accepts(client, session, accept):
    end(session)
    url = f"/api/sessions/{session.session_id}/events/"

    assert b"event: result" in client.get(url, headers={"Accept": accept}).getvalue()
    unknown = client.get(f"/api/sessions/{'0' * 12}/events/", headers={"Accept": accept})
    assert (unknown.status_code, unknown.json()) == (404, {"detail": "Not found."})


def test_a_head_request_has_no_body(client, session):
    response = client.head(f"/api/sessions/{session.session_id}/events/")

    assert (response.status_code, response.content) == (200, b"")
    assert response["Content-Type"] == "text/event-stream"
    assert not EventStream._open


def test_anothers_session_is_404(client, session):
    StorySession.objects.update(user=User.objects.create(username="owner"))
    assert client.get(f"/api/sessions/{session.session_id}/events/").status_code == 404


# Where it begins and ends


@pytest.mark.parametrize("number", ["x", "-1", "1.0", "٣", "1" * 19, " "])
def test_it_refuses_an_invalid_event_id(client, session, number):
    url = f"/api/sessions/{session.session_id}/events/"
    for response in (
        client.get(url, {"last_event_id": number}),
        client.get(url, headers={"Last-Event-ID": number}) if number.isascii() else None,
    ):
        if response and number.strip():
            assert response.status_code == 400
            assert "last_event_id" in response.json()


@pytest.mark.parametrize("seen", ["0", "1", "2"])
def test_it_sends_what_follows(live_server, session, seen):
    append_events(session, "queued", "started")
    end(session)

    by_header = Watcher(live_server.url, session.session_id, seen=seen)
    by_query = Watcher(live_server.url, session.session_id, query=f"?last_event_id={seen}")
    both = Watcher(live_server.url, session.session_id, seen=seen, query="?last_event_id=0")
    for watcher in (by_header, by_query, both):
        with watcher:
            assert list(watcher) == stored(session)[int(seen) :]


def test_a_client_that_has_the_last_event_gets_204(client, session):
    append_events(session, "queued")
    url = f"/api/sessions/{session.session_id}/events/"
    end(session)

    assert client.get(url, headers={"Last-Event-ID": "2"}).status_code == 204


def test_it_starts_over_for_an_event_id_that_does_not_exist_yet(live_server, session):
    append_events(session, "queued")
    end(session)

    with Watcher(live_server.url, session.session_id, seen="7") as watcher:
        assert list(watcher) == stored(session)


def test_it_sends_the_result_of_a_session_whose_events_were_pruned(live_server, session):
    append_events(session, "queued", "started")
    end(session)
    session.events.all().delete()

    with Watcher(live_server.url, session.session_id) as watcher:
        (result,) = watcher
    assert (result.id, result.kind) == ("3", "result")
    detail = test_api.call(f"{live_server.url}/api/sessions/{session.session_id}/")
    assert result.data == detail.json


def test_it_sends_the_result_of_a_session_from_before_there_were_events(live_server, session):
    StorySession.objects.update(status=StorySession.Status.FAILED)

    with Watcher(live_server.url, session.session_id) as watcher:
        (result,) = watcher
    assert (result.id, result.kind, result.data["status"]) == ("0", "result", "failed")
    with Watcher(live_server.url, session.session_id, seen="0") as watcher:
        assert watcher.response.status == 204


def test_it_continues_after_a_retry(live_server, session):
    append_events(session, "queued", "started")
    end(session)
    retry(session)

    with (
        Watcher(live_server.url, session.session_id) as newcomer,
        Watcher(live_server.url, session.session_id, seen="3") as saw_the_first_result,
        Watcher(live_server.url, session.session_id, seen="1") as saw_the_beginning,
    ):
        assert next(newcomer).id == next(saw_the_first_result).id == "4"
        append_events(session, "started")
        end(session)
        assert ids(newcomer) == ids(saw_the_first_result) == ["5", "6"]
        assert ids(saw_the_beginning) == ["2", "3", "4", "5", "6"]

    with Watcher(live_server.url, session.session_id) as newcomer:
        assert ids(newcomer) == ["4", "5", "6"]


def test_it_reports_a_deletion_and_ends(live_server, session):
    append_events(session, "queued")

    with Watcher(live_server.url, session.session_id) as watcher:
        assert next(watcher).kind == "queued"
        StorySession.objects.all().delete()
        assert [(event.id, event.kind) for event in watcher] == [("1", "deleted")]
    with Watcher(live_server.url, session.session_id, seen="1") as watcher:
        assert watcher.response.status == 404


# While the story runs


def write_a_story(session: StorySession) -> None:
    """Many events: one or several per transaction, small and large."""
    chance = random.Random(7)
    try:
        for number in range(150):
            with transaction.atomic():
                eventlog.append(
                    session,
                    [
                        ("text", {"offset": number, "text": NASTY * chance.randrange(20)})
                        for _ in range(chance.choice((1, 1, 1, 2, 5)))
                    ],
                )
        end(session)
    finally:
        connection.close()


def test_it_loses_and_repeats_nothing_when_the_connection_breaks(live_server, session):
    writer = threading.Thread(target=write_a_story, args=(session,))
    writer.start()
    chance = random.Random(1)
    got: list[test_api.Event] = []
    connections = 0

    while not got or got[-1].kind != "result":
        seen = got[-1].id if got else ""
        watcher = Watcher(live_server.url, session.session_id, seen=seen)
        got += watcher.first(chance.randrange(1, 20_000))
        connections += 1
    writer.join()

    assert got == stored(session)
    assert connections > 20


def test_all_clients_get_the_same_events(live_server, session):
    writer = threading.Thread(target=write_a_story, args=(session,))
    watchers = [Watcher(live_server.url, session.session_id) for _ in range(2)]
    writer.start()
    watchers += [Watcher(live_server.url, session.session_id) for _ in range(2)]

    got = [list(watcher) for watcher in watchers]
    writer.join()

    assert got == [stored(session)] * 4


def test_it_streams_a_story_while_it_is_generated(
    live_server, story_worker, orchestrator, media_root
):
    gate = Gate()
    orchestrator.on(Stage.BACKGROUND, gate)
    posting = Posting(seed=7)
    assert gate.entered.wait(WAIT)
    session = StorySession.objects.get()

    with Watcher(live_server.url, session.session_id) as watcher:
        seen = [next(watcher)]
        while (seen[-1].kind, seen[-1].data.get("name")) != ("picture", "character_image"):
            seen.append(next(watcher))
        gate.opened.set()
        seen += watcher

    story = posting.answer.json()
    assert seen == stored(session)
    assert seen[-1].kind == "result"
    assert seen[-1].data == story
    text = ""
    for event in seen:
        if event.kind == "text":
            text = text[: event.data["offset"]] + event.data["text"]
    assert text == story["story_text"]
    pictures = {e.data["name"]: e.data["url"] for e in seen if e.kind == "picture"}
    assert pictures == story["image_urls"]


def test_it_sends_heartbeats_without_events(live_server, session, settings):
    settings.STORYGEN = settings.STORYGEN | {"EVENT_HEARTBEAT_SECONDS": 0.05}
    append_events(session, "queued")

    with Watcher(live_server.url, session.session_id) as watcher:
        assert next(watcher).kind == "queued"
        assert [watcher.response.readline()[:1] for _ in range(4)] == [b":", b"\n"] * 2
        end(session)
        assert next(watcher).kind == "result"


def test_it_continues_after_a_database_outage(live_server, session, monkeypatch):
    read, away = Broadcaster._read, threading.Event()

    def read_in_vain(self, subscriptions):
        if not away.is_set():
            away.set()
            raise OperationalError("database is away")
        read(self, subscriptions)

    monkeypatch.setattr(Broadcaster, "_read", read_in_vain)
    with Watcher(live_server.url, session.session_id) as watcher:
        assert away.wait(WAIT)
        end(session)
        assert ids(watcher) == ["1"]


# Who may watch


@pytest.fixture
def watched(live_server, session, settings):
    """An open stream of Ada's session, authenticated by her token."""
    settings.STORYGEN = settings.STORYGEN | {"EVENT_HEARTBEAT_SECONDS": 0.05, "ANONYMOUS": False}
    ada = User.objects.create_user("ada", password=None)
    StorySession.objects.update(user=ada)
    append_events(session, "queued")
    token = AuthToken.objects.create(ada)[1]
    address = f"{live_server.url}{SESSIONS}{session.session_id}/events/"
    request = test_api.build_request(address, Accept="text/event-stream", token=token)
    with urlopen(request, timeout=WAIT) as response:
        events = test_api.read_events(response)
        assert next(events).kind == "queued"
        yield ada, response, events


@pytest.mark.parametrize("end_access", ["logout-all", "new password", "inactive", "not theirs"])
def test_it_ends_when_its_reader_loses_access(watched, end_access):
    ada, _, events = watched
    if end_access == "logout-all":
        AuthToken.objects.all().delete()
    elif end_access == "new password":
        ada.set_password("another")
        ada.save()
    elif end_access == "inactive":
        User.objects.update(is_active=False)
    else:
        StorySession.objects.update(user=None)

    assert list(events) == []


def test_it_continues_while_its_reader_has_access(watched, session):
    _, response, events = watched
    heartbeats = [response.readline() for _ in range(6)]
    end(session)

    assert heartbeats == [b": still here\n", b"\n"] * 3
    assert [event.kind for event in events] == ["result"]


# Resources


def test_it_keeps_no_connection_to_the_database_while_it_waits(rf, session):
    append_events(session, "queued")
    request = Request(rf.get("/"))
    stream = EventStream(request, session, after=0)
    try:
        words = iter(stream)
        assert next(words) == b"retry: 2000\n\n"
        assert b"queued" in next(words)
        assert connection.connection is None
    finally:
        stream.close()


def test_the_broadcaster_stops_without_subscribers(live_server, session):
    with Watcher(live_server.url, session.session_id):
        wait_for(lambda: broadcaster._thread)
    wait_for(lambda: not broadcaster._thread)
    assert not broadcaster._subscriptions


def test_the_number_of_streams_is_limited(live_server, session, settings, no_streams):
    settings.STORYGEN = settings.STORYGEN | {"EVENT_STREAMS": 2}
    first, second = (Watcher(live_server.url, session.session_id) for _ in range(2))
    with Watcher(live_server.url, session.session_id) as third:
        assert third.response.status == 503
        assert third.response.headers["Retry-After"] == "10"
        assert b"2 clients" in third.response.read()

    first.close()
    wait_for(lambda: len(EventStream._open) < 2)
    with Watcher(live_server.url, session.session_id) as fourth:
        assert fourth.response.status == 200
    second.close()


def test_a_stream_that_was_never_started_is_not_counted(rf, session, no_streams):
    EventStream(Request(rf.get("/")), session, after=0)
    EventStream(Request(rf.get("/")), session, after=0).close()


def test_a_client_that_never_reads_is_disconnected(live_server, session, settings, no_streams):
    settings.STORYGEN = settings.STORYGEN | {"EVENT_HEARTBEAT_SECONDS": 1.0}
    connection = connect_and_never_read(live_server.url, session.session_id)
    wait_for(lambda: EventStream._open)
    got: list[test_api.Event] = []
    watcher = Watcher(live_server.url, session.session_id)
    reading = threading.Thread(target=lambda: got.extend(watcher))
    reading.start()
    for _ in range(20):
        with transaction.atomic():
            eventlog.append(session, [LARGE])
    wait_for(lambda: len(EventStream._open) == 1)
    end(session)
    reading.join()
    assert got == stored(session)
    connection.close()


@pytest.fixture
def large_session(session) -> StorySession:
    """A session with more events than fit into the socket buffers."""
    for _ in range(20):
        with transaction.atomic():
            eventlog.append(session, [LARGE])
    end(session)
    return session


@pytest.fixture
def waiting_session(session) -> StorySession:
    """A session that no worker of this preset claims."""
    StorySession.objects.update(preset="another")
    append_events(session, "queued")
    return session


# The sessions are created before `start_server` copies the database.


@each_server
def test_both_servers_disconnect_a_client_that_never_reads(large_session, start_server, command):
    server = start_server(command, STORYGEN_TEST_HEARTBEAT="0.2", STORYGEN_EVENT_STREAMS="1")

    def status() -> int:
        with Watcher(server.url, large_session.session_id) as watcher:
            return watcher.response.status

    connection = connect_and_never_read(server.url, large_session.session_id)
    until(lambda: status() == 503)
    until(lambda: status() == 200)
    connection.close()


@each_server
def test_it_ends_when_the_server_gets_sigterm(waiting_session, start_server, command):
    server = start_server(command)
    with Watcher(server.url, waiting_session.session_id) as watcher:
        assert next(watcher).kind == "queued"
        server.signal(signal.SIGTERM)
        assert list(watcher) == []
    server.end()


def test_it_ends_when_the_server_does(live_server, story_worker, waiting_session, no_streams):
    session = waiting_session
    with Watcher(live_server.url, session.session_id) as watcher:
        assert next(watcher).kind == "queued"
        notifier.closing.set()
        notifier.notify()
        try:
            assert list(watcher) == []
            with Watcher(live_server.url, session.session_id) as again:
                assert ids(again) == ["1"]
        finally:
            notifier.closing.clear()
    with Watcher(live_server.url, session.session_id, seen="1") as again:
        end(session)
        assert ids(again) == ["2"]


def test_it_sends_what_the_broadcaster_has_not_read_when_the_server_ends(
    live_server, story_worker, waiting_session, no_streams, monkeypatch
):
    session = waiting_session
    monkeypatch.setattr(Broadcaster, "_read", lambda self, subscriptions: None)
    with Watcher(live_server.url, session.session_id) as watcher:
        assert next(watcher).kind == "queued"
        end(session)
        notifier.closing.set()
        try:
            assert [event.kind for event in watcher] == ["result"]
        finally:
            notifier.closing.clear()


def test_it_streams_a_running_story_to_its_end_during_shutdown(
    live_server, story_worker, orchestrator, media_root
):
    gate = Gate()
    orchestrator.on(Stage.SCENE, gate)
    posting = Posting()
    assert gate.entered.wait(WAIT)

    with Watcher(live_server.url, StorySession.objects.get().session_id) as watcher:
        next(watcher)
        notifier.closing.set()
        notifier.notify()
        try:
            gate.opened.set()
            assert [event.kind for event in watcher][-1] == "result"
        finally:
            notifier.closing.clear()
    assert posting.answer.status_code == 201
