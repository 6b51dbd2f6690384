"""Periodic tasks run when due, and a hanging one delays no other."""

import threading
from datetime import timedelta

import pytest
from django.contrib.auth import get_user_model
from django.contrib.sessions.models import Session
from django.db import OperationalError
from django.utils import timezone
from knox.models import AuthToken

from stories.models import StoryEvent, StorySession, WebhookDelivery
from stories.sessions import pruning
from stories.tests.support.harness import WAIT
from stories.tests.support.reference import create_session
from stories.workers import maintenance
from stories.workers.maintenance import PeriodicTask

pytestmark = pytest.mark.django_db(transaction=True)

HOUR = timedelta(hours=1)


@pytest.fixture
def configure(settings):
    def configure(**options):
        settings.STORYGEN = settings.STORYGEN | options

    return configure


# When


@pytest.fixture
def stop():
    """Stop the tasks that a test starts."""
    stop = threading.Event()
    yield stop
    stop.set()


def test_a_task_runs_again_and_again_in_a_thread_of_its_own_until_it_is_stopped(stop):
    threads, thrice = [], threading.Event()

    def run():
        threads.append(threading.current_thread())
        if len(threads) == 3:
            thrice.set()

    thread = PeriodicTask(run, 0).start(stop)
    assert thrice.wait(WAIT)
    stop.set()
    thread.join(WAIT)

    assert not thread.is_alive()
    assert set(threads) == {thread}


def test_one_that_is_stuck_delays_no_other(stop):
    go_on, done = threading.Event(), threading.Event()
    stuck = PeriodicTask(lambda: go_on.wait(WAIT), 0).start(stop)
    PeriodicTask(done.set, 0).start(stop)

    assert done.wait(WAIT)
    go_on.set()
    stop.set()
    stuck.join(WAIT)


@pytest.mark.parametrize("error", [OperationalError("away"), RuntimeError("a bug")])
def test_one_that_fails_runs_again(error, caplog, stop):
    runs, twice = [], threading.Event()

    def fail():
        runs.append(None)
        if len(runs) == 2:
            twice.set()
        raise error

    thread = PeriodicTask(fail, 0).start(stop)
    assert twice.wait(WAIT)
    stop.set()
    thread.join(WAIT)

    assert str(error) in caplog.text


def test_all_run_with_nothing_to_do(story_worker, caplog):
    for task in maintenance.tasks(story_worker):
        task.run_once()

    assert [record for record in caplog.records if record.name == maintenance.__name__] == []


# What


def make_events(session, count=3):
    for number in range(1, count + 1):
        StoryEvent.objects.create(session=session, number=number, kind="text")


def test_events_of_stories_that_ended_long_ago_are_forgotten(configure, monkeypatch):
    configure(KEEP_EVENTS_HOURS=24)
    monkeypatch.setattr(pruning, "BATCH", 2)
    for _ in range(3):
        make_events(create_session(age=25 * HOUR))
    kept = (
        create_session(age=23 * HOUR),
        create_session("processing", age=99 * HOUR),
        create_session("pending", age=99 * HOUR),
    )
    for session in kept:
        make_events(session)

    pruning.delete_events()

    assert set(StoryEvent.objects.values_list("session", flat=True)) == {s.pk for s in kept}
    assert StoryEvent.objects.count() == 9


def test_events_of_a_story_that_is_retried_are_kept(configure):
    configure(KEEP_EVENTS_HOURS=24)
    session = create_session(age=99 * HOUR)
    make_events(session)
    StorySession.objects.update(status=StorySession.Status.PENDING)

    pruning.delete_events()

    assert StoryEvent.objects.count() == 3


def test_messages_that_hold_a_deleted_story_are_forgotten():
    session = create_session()
    for status in WebhookDelivery.Status.values:
        for of in (None, session):
            WebhookDelivery.objects.create(session=of, url="https://a/", body="", status=status)

    pruning.delete_webhooks()

    assert WebhookDelivery.objects.filter(session=session).count() == 3
    [unsent] = WebhookDelivery.objects.filter(session=None)
    assert unsent.status == WebhookDelivery.Status.PENDING


def test_expired_logins_are_forgotten():
    user = get_user_model().objects.create_user("reader")
    AuthToken.objects.create(user, expiry=-HOUR)
    kept = {AuthToken.objects.create(user, expiry=HOUR)[0], AuthToken.objects.create(user, None)[0]}
    for key, age in (("old", -HOUR), ("new", HOUR)):
        Session.objects.create(session_key=key, expire_date=timezone.now() + age)

    pruning.delete_logins()

    assert set(AuthToken.objects.all()) == kept
    assert [session.session_key for session in Session.objects.all()] == ["new"]


@pytest.mark.parametrize(
    ("options", "ages_left"),
    [
        ({}, [1, 5, 40, 50]),
        ({"KEEP_DAYS": 30.0}, [1, 5]),
        ({"KEEP_STORIES": 1}, [1]),
        ({"KEEP_DAYS": 30.0, "KEEP_STORIES": 3}, [1, 5, 40]),
        ({"KEEP_DAYS": 30.0, "KEEP_STORIES": 1}, [1, 5]),
    ],
)
def test_the_server_prunes_if_it_is_configured(options, ages_left, configure, monkeypatch):
    configure(**options)
    monkeypatch.setattr(pruning, "BATCH", 1)
    sessions = {days: create_session(age=timedelta(days=days)) for days in (50, 40, 5, 1)}

    pruning.clean_up()

    left = set(StorySession.objects.all())
    assert [days for days in sorted(sessions) if sessions[days] in left] == ages_left
