"""The database is locked or unavailable at any write: the story continues and none is lost."""

import itertools
import sqlite3
import threading
import time
from types import SimpleNamespace

import pytest
from django.db import (
    InterfaceError,
    OperationalError,
    ProgrammingError,
    connection,
    connections,
    transaction,
)
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.utils import CursorWrapper
from django.test import Client

from orchestrator import Stage
from orchestrator.tests.support.behaviours import OWN_WORK, Gate
from orchestrator.types import Draft
from stories import database as retries
from stories import waiting
from stories.events import notifier
from stories.models import StoryEvent, StorySession
from stories.sessions import estimates, recovery, submission
from stories.tests.support.harness import (
    Posting,
    check_aftermath,
    made,
    post,
    read,
    wait_for_end,
    wait_until,
)
from stories.workers import maintenance, process, recorder
from stories.workers import worker as story_workers

TRANSACTIONS = 18  # insert, claim, earlier results, up to three of each stage, completion
WRITES = 68
ROW_WRITES = 4  # those that insert the session


def each(**counts):
    return pytest.mark.parametrize(
        ("kind", "n"),
        [
            pytest.param(kind, n, id=f"{kind.lower()} {n}")
            for kind, count in counts.items()
            for n in range(1, count + 1)
        ],
    )


class Database:
    """The real database, which fails at the n-th BEGIN, WRITE or COMMIT of a story.

    With `stays_down` every later statement fails until `up`.
    """

    def __init__(self, monkeypatch):
        self.fail_at = None
        self.stays_down = False
        self.down = False
        self.went_down = threading.Event()
        self.counts = {"BEGIN": 0, "WRITE": 0, "COMMIT": 0}
        execute, commit = CursorWrapper._execute, BaseDatabaseWrapper._commit

        def faulty_execute(cursor, sql, params, *ignored):
            word = sql.split(maxsplit=1)[0]
            if word in ("INSERT", "UPDATE", "DELETE"):
                word = "WRITE"
            self.meet(word)
            return execute(cursor, sql, params, *ignored)

        def faulty_commit(wrapper):
            self.meet("COMMIT")
            return commit(wrapper)

        monkeypatch.setattr(CursorWrapper, "_execute", faulty_execute)
        monkeypatch.setattr(BaseDatabaseWrapper, "_commit", faulty_commit)

    def meet(self, word):
        if self.down:
            raise OperationalError("the database is gone")
        if word not in self.counts or threading.current_thread().name == "watchdog":
            return
        self.counts[word] += 1
        if (word, self.counts[word]) == self.fail_at:
            self.down = self.stays_down
            self.went_down.set()
            raise OperationalError("database is locked")

    def up(self):
        self.down, self.fail_at = False, None


@pytest.fixture
def hasty(monkeypatch):
    """Retry and poll without long pauses."""
    clock = SimpleNamespace(**vars(time) | {"sleep": lambda seconds: None})
    monkeypatch.setattr(retries, "time", clock)
    monkeypatch.setattr(waiting, "POLL_SECONDS", 0.01)
    monkeypatch.setattr(story_workers, "POLL_SECONDS", 0.01)
    # Write every progress report; otherwise their number depends on the time.
    monkeypatch.setattr(recorder, "PROGRESS_SECONDS", 0.0)


@pytest.fixture
def database(hasty, monkeypatch, story_worker):
    connection.ensure_connection()
    database = Database(monkeypatch)
    yield database
    database.up()


@each(BEGIN=4, COMMIT=TRANSACTIONS)
def test_it_retries_when_the_database_was_locked(kind, n, database, story_worker, media_root):
    database.fail_at = (kind, n)

    response = post()

    assert database.counts[kind] >= n
    assert response.status_code == 201
    assert response.json()["processing_status"] == "completed"
    assert read(response.json()["session_id"]) == response.json()
    check_aftermath(story_worker, media_root)


@each(WRITE=ROW_WRITES)
def test_a_request_is_503_when_the_database_fails_before_the_insert(
    kind, n, database, story_worker, media_root
):
    database.fail_at = (kind, n)
    database.stays_down = True

    response = post()

    assert database.down
    assert response.status_code == 503
    assert int(response["Retry-After"]) >= 1
    assert "database did not answer" in response.json()["detail"]
    readers = Client().get("/api/sessions/")
    assert readers.status_code == 503
    assert readers["Retry-After"]
    database.up()
    assert not StorySession.objects.exists()
    check_aftermath(story_worker, media_root)


@pytest.mark.parametrize("n", range(ROW_WRITES + 1, WRITES + 1, 10))
def test_a_story_continues_when_the_database_is_back(n, database, story_worker, media_root):
    """However long the outage: no wrong event is sent, and no stage is run twice."""
    database.fail_at = ("WRITE", n)
    database.stays_down = True
    posting = Posting(seed=1)
    assert database.went_down.wait(60)
    wait_until(story_worker, lambda: not story_worker.busy)

    database.up()
    wait_until(story_worker, lambda: not story_worker._claiming)
    for _ in recovery.recover(story_worker.running_ids):
        story_worker.wake()

    response = posting.answer
    assert response.status_code == 201
    body = response.json()
    assert body["processing_status"] == "completed"
    assert {run["status"] for run in body["stages"]} == {"completed"}
    assert made(body, media_root) == made(post(seed=1).json(), media_root)
    assert StorySession.objects.earliest("pk").worker_losses == 0
    check_aftermath(story_worker, media_root)


def test_a_request_does_not_wait_for_a_database_beyond_its_deadline(
    database, story_worker, orchestrator, media_root, monkeypatch
):
    """Its deadline passes during the outage: only the clock of the waiting request is advanced."""

    def monotonic():
        return time.monotonic() + 3600 * database.went_down.is_set()

    clock = SimpleNamespace(**vars(time) | {"monotonic": monotonic, "sleep": lambda seconds: None})
    monkeypatch.setattr(waiting, "time", clock)
    gate = Gate()
    orchestrator.on(Stage.CHARACTER, gate)
    database.fail_at = ("WRITE", 5)
    database.stays_down = True

    response = post()

    assert response.status_code == 503
    assert "database did not answer" in response.json()["detail"]
    database.up()
    gate.opened.set()
    wait_for_end(StorySession.objects.get().session_id)
    check_aftermath(story_worker, media_root)


def test_the_tests_cover_every_write_of_a_story(database):
    post()

    assert database.counts == {"BEGIN": TRANSACTIONS, "WRITE": WRITES, "COMMIT": TRANSACTIONS}


@pytest.mark.parametrize("n", range(1, 10, 3))
def test_a_stage_does_not_fail_because_its_progress_cannot_be_computed(
    n, hasty, story_worker, media_root, monkeypatch
):
    """Stage durations are read again at intervals, during any stage."""
    reckon, calls = estimates.progress_of, itertools.count(1)

    def locked(*args, **kwargs):
        if threading.current_thread().name == "worker" and next(calls) == n:
            raise OperationalError("database is locked")
        return reckon(*args, **kwargs)

    monkeypatch.setattr(estimates, "progress_of", locked)

    response = post()

    assert response.status_code == 201
    assert response.json()["error_messages"] == []
    assert next(calls) > n
    monkeypatch.setattr(estimates, "progress_of", reckon)
    check_aftermath(story_worker, media_root)


def test_watchers_get_the_whole_text_when_an_event_could_not_be_written(
    hasty, story_worker, orchestrator, monkeypatch
):
    pieces, written = ("Once ", "Once upon ", "Once upon a time "), itertools.count(1)
    append = recorder.eventlog.append

    def sometimes(session, events, **more):
        # The first text is the fake's own; the next replaces it.
        if any(kind == "text" for kind, _ in events) and next(written) == 3:
            raise OperationalError("database is locked")
        append(session, events, **more)

    def write(report):
        for number, piece in enumerate(pieces, 1):
            orchestrator_report(number / 10, draft=Draft(text=piece))
        return OWN_WORK

    orchestrator_report = None

    def on_story(stage, report, work, **more):
        nonlocal orchestrator_report
        orchestrator_report = report
        return do(stage, report, work, **more)

    do = orchestrator._do
    monkeypatch.setattr(orchestrator, "_do", on_story)
    monkeypatch.setattr(recorder.eventlog, "append", sometimes)
    orchestrator.on(Stage.STORY, write)

    body = post().json()

    text = ""
    for event in StoryEvent.objects.filter(kind="text").order_by("number"):
        offset = event.data["offset"]
        assert offset <= len(text), "a piece is missing"
        text = text[:offset] + event.data["text"]
    assert text == body["story_text"]
    assert next(written) > 3


class FromPostgreSQL(Exception):
    """As psycopg raises it."""

    def __init__(self, sqlstate):
        self.sqlstate = sqlstate


@pytest.mark.parametrize(
    ("sqlstate", "status"),
    [
        pytest.param("42P01", 503, id="no such table"),
        pytest.param("42703", 503, id="no such column"),
        pytest.param("42601", 500, id="wrong syntax"),
    ],
)
def test_an_error_in_sql_is_not_reported_as_a_database_outage(
    db, client, monkeypatch, sqlstate, status
):
    execute = CursorWrapper._execute

    def faulty(cursor, sql, *args):
        if "stories_storysession" in sql:
            raise ProgrammingError("wrong") from FromPostgreSQL(sqlstate)
        return execute(cursor, sql, *args)

    monkeypatch.setattr(CursorWrapper, "_execute", faulty)
    client.raise_request_exception = False

    assert client.get("/api/sessions/").status_code == status


def test_it_retries_over_a_new_connection(database):
    """A restarted server does not know the old connection."""
    connections_used = []

    def write():
        connections_used.append(connection.connection)
        if len(connections_used) == 1:
            raise InterfaceError("connection already closed")

    retries.with_retries(write)

    assert len(connections_used) == 2
    assert connections_used[0] is not connections_used[1]


def test_a_retried_insert_takes_no_key_of_another_session(transactional_db):
    asked = submission.Submission(prompt_text="A fox", style="storybook", preset="embedded")
    with transaction.atomic():
        rolled_back = submission.insert(asked, waits=True)
        transaction.set_rollback(True)
    other = StorySession.objects.create(prompt_text="An owl", seed=2, pk=rolled_back.pk)

    session = submission.insert(asked, waits=True)

    assert session.pk != other.pk
    assert session.content.pk
    other.refresh_from_db()
    assert other.prompt_text == "An owl"


@pytest.fixture
def maintenance_threads(story_worker, monkeypatch):
    """The periodic tasks of a server, with frequent recovery."""
    monkeypatch.setattr(maintenance, "RECOVERY_SECONDS", 0.02)
    monkeypatch.setattr(notifier, "closing", threading.Event())
    threads = process.start_maintenance(story_worker)
    yield
    notifier.closing.set()
    for thread in threads:
        thread.join(60)
        assert not thread.is_alive()


def test_a_story_is_recovered_when_the_database_is_back(
    database, story_worker, maintenance_threads, media_root
):
    database.fail_at = ("WRITE", 40)
    database.stays_down = True
    posting = Posting()
    assert database.went_down.wait(60)
    wait_until(story_worker, lambda: not story_worker.busy)

    database.up()

    assert posting.answer.status_code == 201
    check_aftermath(story_worker, media_root)


def test_a_story_continues_when_another_process_releases_the_lock(
    hasty, start_worker, orchestrator, media_root, monkeypatch
):
    monkeypatch.setitem(connections.databases["default"]["OPTIONS"], "timeout", 0.01)
    story_worker = start_worker(lambda: orchestrator)
    gate = Gate()
    orchestrator.on(Stage.CHARACTER, gate)
    posting = Posting()
    assert gate.entered.wait(60)

    other = sqlite3.connect(connection.settings_dict["NAME"], isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    gate.opened.set()
    wait_until(story_worker, lambda: not story_worker.busy)
    other.execute("ROLLBACK")
    other.close()
    wait_until(story_worker, lambda: not story_worker._claiming)
    for _ in recovery.recover(story_worker.running_ids):
        story_worker.wake()

    assert posting.answer.status_code == 201
    check_aftermath(story_worker, media_root)
