"""The database is locked or gone at each write: an answer, a row that is put right, no orphans."""

import sqlite3
import threading

import pytest
from django.db import InterfaceError, OperationalError, connection, connections, transaction
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.utils import CursorWrapper
from django.test import Client

from orchestrator import Stage
from orchestrator.tests.doubles import Gate
from stories import recording, services
from stories.models import GeneratedContent, StorySession
from stories.tests.harness import Posting, check_aftermath, post, wait_until

TRANSACTIONS = 15  # of one story: its row, its beginning, two for each stage, its end
WRITES = 17
ROW_WRITES = 2  # those that make the row


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
    """The real database, failing at the n-th BEGIN, WRITE or COMMIT of a story.

    With `stays_down` nothing is answered from then on, until `up`.
    """

    def __init__(self, monkeypatch):
        self.fail_at = None
        self.stays_down = False
        self.down = False
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
        if word not in self.counts or threading.current_thread().name == "watch":
            return
        self.counts[word] += 1
        if (word, self.counts[word]) == self.fail_at:
            self.down = self.stays_down
            raise OperationalError("database is locked")

    def up(self):
        self.down, self.fail_at = False, None


@pytest.fixture
def database(monkeypatch, engine):
    monkeypatch.setattr(recording, "PAUSES", (0.0, 0.0))
    connection.ensure_connection()
    database = Database(monkeypatch)
    yield database
    database.up()


@each(BEGIN=TRANSACTIONS, COMMIT=TRANSACTIONS)
def test_it_asks_again_when_the_database_was_locked(kind, n, database, engine, media_root):
    database.fail_at = (kind, n)

    response = post()

    assert database.counts[kind] > n, "it was not asked again"
    assert response.status_code == 201
    assert response.json()["processing_status"] == "completed"
    assert Client().get(f"/api/sessions/{response.json()['session_id']}/").json() == response.json()
    check_aftermath(engine, media_root)


@each(WRITE=WRITES)
def test_it_answers_when_the_database_is_gone(kind, n, database, engine, media_root):
    database.fail_at = (kind, n)
    database.stays_down = True

    response = post()

    assert database.down
    assert response.status_code == 500
    body = response.json()
    assert body["processing_status"] == "failed"
    assert body["error_messages"] == [
        "Story generation failed: the server's database did not answer. "
        "Send the prompt again in a moment."
    ]
    assert body["timestamp"].endswith("Z")
    readers = Client().get("/api/sessions/")
    assert readers.status_code == 503
    assert readers["Retry-After"]

    database.up()
    wait_until(engine, lambda: not engine.in_hand())
    recording.put_right(engine.in_hand)
    if n <= ROW_WRITES:
        assert not StorySession.objects.exists()
    else:
        session = StorySession.objects.get(session_id=body["session_id"])
        assert session.status == StorySession.Status.FAILED
        assert "database did not answer" in session.content.error_messages[0]
    check_aftermath(engine, media_root)


def test_a_story_has_as_many_writes_as_are_tried(database):
    post()

    assert database.counts == {"BEGIN": TRANSACTIONS, "WRITE": WRITES, "COMMIT": TRANSACTIONS}


def test_it_asks_again_over_a_new_connection(database):
    """A server that was started anew does not know the old one."""
    connections_used = []

    def write():
        connections_used.append(connection.connection)
        if len(connections_used) == 1:
            raise InterfaceError("connection already closed")

    recording.patiently(write)

    assert len(connections_used) == 2
    assert connections_used[0] is not connections_used[1]


def test_it_takes_no_key_of_another_session_when_it_asks_again(transactional_db):
    session = StorySession(prompt_text="A fox", seed=1)
    content = GeneratedContent(session=session)
    with transaction.atomic():
        services._insert(session, content)
        transaction.set_rollback(True)
    other = StorySession.objects.create(prompt_text="An owl", seed=2, pk=session.pk)

    services._insert(session, content)

    assert session.pk != other.pk
    assert StorySession.objects.get(content=content) == session


@pytest.fixture
def quick_housekeeping(monkeypatch):
    monkeypatch.setattr("stories.engine.HOUSEKEEPING_SECONDS", 0.05)
    monkeypatch.setattr("stories.engine.WATCH_SECONDS", 0.05)


def test_it_puts_the_row_right_by_itself_when_the_database_is_back(
    quick_housekeeping, database, engine, media_root, monkeypatch
):
    database.fail_at = ("WRITE", 10)
    database.stays_down = True
    session_id = post().json()["session_id"]
    put_right = threading.Event()
    original = recording.put_right

    def tell(in_hand):
        original(in_hand)
        put_right.set()

    monkeypatch.setattr(recording, "put_right", tell)
    database.up()

    assert put_right.wait(30)
    assert StorySession.objects.get(session_id=session_id).status == StorySession.Status.FAILED
    check_aftermath(engine, media_root)


def test_it_answers_while_another_process_holds_the_lock(
    start_engine, orchestrator, media_root, monkeypatch
):
    monkeypatch.setitem(connections.databases["default"]["OPTIONS"], "timeout", 0.01)
    monkeypatch.setattr(recording, "PAUSES", (0.0, 0.0))
    engine = start_engine(lambda: orchestrator)
    gate = Gate()
    orchestrator.on(Stage.CHARACTER, gate)
    posting = Posting()
    assert gate.entered.wait(10)

    other = sqlite3.connect(connection.settings_dict["NAME"], isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    gate.opened.set()
    answer = posting.answer
    other.execute("ROLLBACK")
    other.close()

    assert answer.status_code == 500
    assert "database did not answer" in answer.json()["error_messages"][0]
    check_aftermath(engine, media_root)
