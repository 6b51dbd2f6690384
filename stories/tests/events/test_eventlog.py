"""Events are numbered in order, written only with a valid claim, and sent as text deltas."""

import threading

import pytest
from django.db import connection, transaction
from hypothesis import given
from hypothesis import strategies as st

from stories.events import eventlog, notifier
from stories.models import StoryEvent, StorySession


@pytest.fixture
def session(transactional_db: None) -> StorySession:
    return StorySession.objects.create(prompt_text="A fox", seed=1, style="storybook", preset="p")


def numbers(session: StorySession) -> list[tuple[int, str]]:
    return list(session.events.values_list("number", "kind"))


def test_it_numbers_events_in_order(session):
    with transaction.atomic():
        eventlog.append(session, [("queued", {"position": 1}), ("started", {})])
        eventlog.append(session, [("result", {})], status=StorySession.Status.COMPLETED)

    assert numbers(session) == [(1, "queued"), (2, "started"), (3, "result")]
    assert session.last_event == 3
    row = StorySession.objects.get(pk=session.pk)
    assert (row.last_event, row.status) == (3, session.status) == (3, "completed")


def test_it_numbers_on_whatever_the_writer_knows(session):
    stale = StorySession.objects.get(pk=session.pk)
    with transaction.atomic():
        eventlog.append(session, [("queued", {}), ("queued", {})])
    with transaction.atomic():
        eventlog.append(stale, [("started", {})])

    assert numbers(session) == [(1, "queued"), (2, "queued"), (3, "started")]


def test_it_numbers_a_second_try_of_a_transaction_right(session):
    def write() -> None:
        with transaction.atomic():
            eventlog.append(session, [("started", {})])
            if not tries:
                tries.append(1)
                raise ConnectionError

    tries: list[int] = []
    with pytest.raises(ConnectionError):
        write()
    write()

    assert numbers(session) == [(1, "started")]


def test_it_writes_nothing_past_the_fence(session):
    mine = StorySession.objects.filter(pk=session.pk, claims=3)

    with pytest.raises(eventlog.RowNotOwned), transaction.atomic():
        eventlog.append(session, [("started", {})], rows=mine, stage="story")

    session.refresh_from_db()
    assert (numbers(session), session.last_event, session.stage) == ([], 0, "")


def test_it_numbers_without_gap_or_double_when_many_write_at_once(session):
    def write() -> None:
        try:
            for _ in range(10):
                with transaction.atomic():
                    eventlog.append(StorySession(pk=session.pk), [("progress", {})] * 2)
        finally:
            connection.close()

    writers = [threading.Thread(target=write) for _ in range(4)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()

    assert [number for number, _ in numbers(session)] == list(range(1, 81))


def test_it_notifies_once_the_events_can_be_read(session):
    with notifier.listen(session.pk) as changed:
        with transaction.atomic():
            eventlog.append(session, [("started", {})])
            assert not changed.is_set()
        assert changed.is_set()


def test_it_does_not_notify_of_what_was_rolled_back(session):
    with notifier.listen(session.pk) as changed, transaction.atomic():
        eventlog.append(session, [("started", {})])
        transaction.set_rollback(True)
    assert not changed.is_set()
    assert not StoryEvent.objects.exists()


def test_it_wakes_those_who_listen_to_the_session_and_nobody_else():
    with (
        notifier.listen(1) as one,
        notifier.listen(1) as same,
        notifier.listen(2) as other,
        notifier.listen() as everything,
    ):
        notifier.notify(1)
        assert [event.is_set() for event in (one, same, other, everything)] == [1, 1, 0, 1]
        notifier.notify()
        assert other.is_set()
    assert not notifier._listeners


def replay(deltas: list[dict]) -> str:
    text = ""
    for delta in deltas:
        text = text[: delta["offset"]] + delta["text"]
    return text


def test_a_delta_has_only_the_new_text():
    deltas = eventlog.TextDeltas()
    assert deltas.next("") is None
    assert deltas.next("A fox") == {"offset": 0, "text": "A fox"}
    assert deltas.next("A fox") is None
    assert deltas.next("A fox ran") == {"offset": 5, "text": " ran"}


def test_a_delta_removes_replaced_text():
    deltas = eventlog.TextDeltas("A fox ran. He")
    assert deltas.next("A fox ran.") == {"offset": 10, "text": ""}
    assert deltas.next("A fat fox") == {"offset": 3, "text": "at fox"}


@given(st.lists(st.text(alphabet="ab\N{FOX FACE}\N{COMBINING ACUTE ACCENT}\n", max_size=6)))
def test_deltas_restore_the_text(texts):
    deltas = eventlog.TextDeltas()
    sent = []
    for text in texts:
        if (delta := deltas.next(text)) is not None:
            sent.append(delta)
        assert replay(sent) == text
