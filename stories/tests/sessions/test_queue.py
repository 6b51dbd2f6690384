"""The queue: its length, its order, one worker for each story, which requests are refused."""

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from django.db import connection, transaction
from django.utils import timezone
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from orchestrator import Stage
from orchestrator.stages import ALWAYS
from orchestrator.tests.support.behaviours import Gate
from stories.exceptions import QueueFull, StillGenerating
from stories.models import GeneratedContent, StageRun, StorySession
from stories.services import retry_story
from stories.sessions import completion, estimates, queue, recovery, submission
from stories.tests.support.harness import (
    Posting,
    check_aftermath,
    post,
    post_async,
    session_of,
    status_of,
    wait_for_end,
    wait_for_queue_length,
)

Status = StorySession.Status


@pytest.fixture
def gate(orchestrator):
    gate = Gate()
    orchestrator.on(Stage.STORY, gate)
    return gate


def fill(story_worker, gate, length):
    """One running story and `length` queued ones."""
    running = Posting(prompt_text="running")
    assert gate.entered.wait(60)
    waiting = []
    for number in range(length):
        waiting.append(Posting(prompt_text=f"waiting {number}"))
        wait_for_queue_length(story_worker, number + 1)
    return [running, *waiting]


def add(**fields):
    session = StorySession.objects.create(
        **{"prompt_text": "A fox", "seed": 1, "style": "storybook", "preset": "embedded"} | fields
    )
    GeneratedContent.objects.create(session=session)
    return session


def learn(**seconds):
    """Record a generated story whose stages took that many seconds."""
    session = add(status=Status.COMPLETED)
    for stage, took in seconds.items():
        StageRun.objects.create(
            session=session,
            stage=stage,
            status=StageRun.Status.COMPLETED,
            started_at=timezone.now(),
            seconds=took,
        )
    estimates.forget()
    return session


# Turns


def test_stories_run_in_order(story_worker, orchestrator, gate, media_root):
    postings = fill(story_worker, gate, 4)
    gate.opened.set()

    assert [posting.answer.status_code for posting in postings] == [201] * 5
    assert [request.prompt for request in orchestrator.requests] == [
        "running",
        *(f"waiting {number}" for number in range(4)),
    ]
    check_aftermath(story_worker, media_root)


def test_requests_are_queued_while_the_models_load(start_worker, orchestrator, media_root):
    gate = Gate()
    orchestrator.on_warm_up = lambda: gate(lambda fraction: None)
    story_worker = start_worker(lambda: orchestrator)
    assert gate.entered.wait(60)
    posting = Posting()
    wait_for_queue_length(story_worker, 1)

    gate.opened.set()

    assert posting.answer.status_code == 201
    check_aftermath(story_worker, media_root)


def test_the_worker_finds_a_story_without_being_woken(story_worker):
    session = add()

    assert wait_for_end(session.session_id)["status"] == "completed"


def test_the_worker_takes_no_story_of_another_preset(story_worker):
    other = add(preset="enormous")
    assert post().status_code == 201

    assert status_of(other.session_id) == "pending"


# Refused requests


def test_a_waiting_request_is_refused_when_the_queue_is_full(story_worker, gate, media_root):
    postings = fill(story_worker, gate, 4)
    learn(character_image=41.0, background_image=1.5)

    response = post()

    assert response.status_code == 429
    # What is left of the running story by the durations measured on this machine, rounded up.
    assert response["Retry-After"] == "43"
    assert "Try again in 43 s" in response.json()["detail"]
    assert queue.waiting(story_worker.preset).count() == len(postings) - 1
    gate.opened.set()
    assert all(posting.answer.status_code == 201 for posting in postings)
    check_aftermath(story_worker, media_root)


def test_an_asynchronous_request_has_a_higher_limit(story_worker, gate, settings):
    settings.STORYGEN = settings.STORYGEN | {"MAX_QUEUED": 6}
    fill(story_worker, gate, 4)

    assert post().status_code == 429
    post_async()
    post_async()
    response = post(headers={"Prefer": "respond-async"})

    assert response.status_code == 429
    assert int(response["Retry-After"]) >= 1
    assert queue.waiting(story_worker.preset).count() == 6
    gate.opened.set()


def test_the_estimate_subtracts_finished_stages(story_worker, orchestrator):
    gate = Gate()
    orchestrator.on(Stage.BACKGROUND, gate)
    postings = fill(story_worker, gate, 4)
    learn(character_image=1000.0, scene=4.5)

    assert post()["Retry-After"] == "5"

    gate.opened.set()
    assert all(posting.answer.status_code == 201 for posting in postings)


def test_the_estimate_uses_measured_stage_durations(story_worker):
    assert estimates.stage_seconds(story_worker.preset) == {}
    timings = post().json()["timings"]
    estimates.forget()

    assert set(timings) == set(ALWAYS)
    assert estimates.stage_seconds(story_worker.preset) == pytest.approx(timings)


def test_the_estimate_ignores_cached_stages(db):
    session = learn(story=1.0)
    session.stage_runs.update(cache=StageRun.Cache.HIT)
    estimates.forget()

    assert estimates.stage_seconds("embedded") == {}


def test_a_request_that_fails_before_its_insert_holds_no_place(
    story_worker, monkeypatch, media_root
):
    def dies(write):
        raise KeyError("an internal error")

    with monkeypatch.context() as patch:
        patch.setattr("stories.services.with_retries", dies)
        for _ in range(6):
            assert post().status_code == 500

    check_aftermath(story_worker, media_root)


def test_a_story_queued_too_long_fails(story_worker, gate):
    fill(story_worker, gate, 0)
    waited, fresh = post_async(), post_async()
    long_ago = timezone.now() - timedelta(hours=25)
    StorySession.objects.filter(session_id=waited).update(queued_at=long_ago)

    recovery.recover(story_worker.running_ids)

    assert status_of(waited) == "failed"
    assert "no worker was free for 24 hours" in session_of(waited).content.error_messages[0]
    assert status_of(fresh) == "pending"
    gate.opened.set()


# Fair turns


def users(django_user_model, *names):
    return [django_user_model.objects.create_user(name) for name in names]


def queued(user=None, **fields):
    """Put a session into the queue as a request does."""
    with transaction.atomic():
        asked = submission.Submission(
            prompt_text="A fox", style="storybook", preset="embedded", user=user
        )
        return submission.insert(asked, **{"waits": False} | fields)


def order():
    names = []
    while session := queue.claim_next("embedded"):
        names.append(session.user and session.user.username)
    return names


def test_users_take_turns(db, django_user_model):
    ada, bob, cleo = users(django_user_model, "ada", "bob", "cleo")
    for user in (ada, ada, ada, ada, bob, bob, cleo):
        queued(user)

    assert order() == ["ada", "bob", "cleo", "ada", "bob", "ada", "ada"]


def test_one_who_comes_later_waits_for_one_of_each_others(db, django_user_model):
    ada, bob = users(django_user_model, "ada", "bob")
    for _ in range(6):
        queued(ada)
    for _ in range(2):
        assert queue.claim_next("embedded").user == ada

    late = queued(bob)

    assert queue.ahead_of(late) == 1
    assert order() == ["ada", "bob", "ada", "ada", "ada"]


def test_those_who_are_not_signed_in_come_first_in_first_out(db):
    sessions = [queued() for _ in range(5)]

    assert [queue.claim_next("embedded") for _ in sessions] == sessions


def test_a_retry_takes_its_users_next_turn(story_worker, gate, django_user_model):
    ada, bob = users(django_user_model, "ada", "bob")
    ended = add(user=ada, status=Status.COMPLETED)
    post_async()
    assert gate.entered.wait(60)
    for _ in range(3):
        queued(ada)
    queued(bob)

    retry_story(ended, user=ada)

    waiting = [session.user for session in queue.waiting("embedded")]
    assert waiting == [ada, bob, ada, ada, ada]
    gate.opened.set()


def test_a_request_that_waits_is_refused_by_how_many_are_before_it(db, django_user_model, settings):
    settings.STORYGEN = settings.STORYGEN | {"MAX_WAITING_REQUESTS": 2}
    ada, bob = users(django_user_model, "ada", "bob")
    for _ in range(9):
        queued(ada)

    queued(bob, waits=True)
    with pytest.raises(QueueFull):
        queued(ada, waits=True)
    with pytest.raises(QueueFull):
        queued(bob, waits=True)


def test_it_asks_to_wait_for_the_queue_before_anything_was_measured(db):
    for _ in range(4):
        add()

    assert estimates.seconds_before("embedded", ahead=4) == 4 * estimates.UNMEASURED_SECONDS
    running = queue.claim_next("embedded")
    started_at = running.started_at - timedelta(seconds=300)
    StorySession.objects.filter(pk=running.pk).update(started_at=started_at)
    assert estimates.seconds_before("embedded", ahead=0) == pytest.approx(300, abs=30)


def test_each_preset_has_a_window_of_its_own(db):
    """Many stories of another preset do not hide what a rarer one takes."""
    rare = learn(story=360.0)
    StorySession.objects.filter(pk=rare.pk).update(preset="gpu")
    for _ in range(estimates.LATEST_STORIES + 5):
        learn(**{stage.value: 1.0 for stage in ALWAYS})

    assert estimates.stage_seconds("gpu") == {"story": 360.0}
    assert estimates.seconds_before("gpu", ahead=5) == 5 * 360.0


# One worker for each


def race(*runners):
    """Run functions concurrently, each with its own database connection; returns their results."""
    together = threading.Barrier(len(runners))

    def run(runner):
        try:
            connection.ensure_connection()
            together.wait(60)
            return runner()
        finally:
            connection.close()

    with ThreadPoolExecutor(len(runners)) as pool:
        return [done.result(120) for done in [pool.submit(run, runner) for runner in runners]]


@pytest.mark.parametrize("by", ["turn", "name"])
def test_one_of_several_workers_claims_a_story(transactional_db, by):
    for _ in range(10):
        session = add()

        def reach(session_id=session.session_id):
            return queue.claim_next("embedded") if by == "turn" else queue.claim(session_id)

        got = [each for each in race(reach, reach, reach) if each]

        assert [each.pk for each in got] == [session.pk]
        session.refresh_from_db()
        assert (session.status, session.claims) == (Status.PROCESSING, 1)
        assert session.events.filter(kind="started").count() == 1


def test_workers_that_share_a_queue_take_each_story_once_and_in_order(transactional_db):
    sessions = [add() for _ in range(20)]

    def work():
        taken = []
        while session := queue.claim_next("embedded"):
            taken.append(session.pk)
        return taken

    taken = race(work, work)

    assert sorted(taken[0] + taken[1]) == [session.pk for session in sessions]
    assert all(each == sorted(each) for each in taken)


def test_a_released_story_is_the_next_again(db):
    first, second = add(), add()
    claimed = queue.claim_next("embedded")
    assert claimed.pk == first.pk
    assert queue.ahead_of(second) == 0

    assert queue.give_back(claimed)

    assert not queue.give_back(claimed), "it is not claimed any more"
    assert queue.ahead_of(second) == 1
    again = queue.claim_next("embedded")
    assert (again.pk, again.claims) == (first.pk, 2)
    assert not queue.owned(claimed).exists(), "the old claim must not write"
    assert queue.owned(again).exists()


@pytest.mark.django_db
def test_the_queue_keeps_its_invariants():
    """Any order of claims, ends, cancels, retries, deaths and losses of workers."""

    class Queue(RuleBasedStateMachine):
        def __init__(self):
            super().__init__()
            StorySession.objects.all().delete()
            self.running_ids = {}  # what its workers believe they hold, alive or not
            self.ended = {}

        @rule()
        def requested(self):
            add()

        @rule()
        def claimed(self):
            before = queue.waiting("embedded").first()
            session = queue.claim_next("embedded")
            assert (session and session.pk) == (before and before.pk)
            if session:
                self.running_ids[session.pk, session.claims] = session

        @precondition(lambda self: self.running_ids)
        @rule(data=st.data())
        def completed(self, data):
            token = data.draw(st.sampled_from(sorted(self.running_ids)))
            session = self.running_ids.pop(token)
            mine = queue.owned(session).exists()
            ended = completion.end(queue.owned(session), Status.COMPLETED, "completed", [])
            assert bool(ended) == mine

        @precondition(lambda self: self.running_ids)
        @rule(data=st.data())
        def released(self, data):
            session = self.running_ids[data.draw(st.sampled_from(sorted(self.running_ids)))]
            mine = queue.owned(session).exists()
            assert queue.give_back(session) == mine

        @precondition(lambda self: StorySession.objects.exists())
        @rule(data=st.data())
        def cancelled(self, data):
            session = self.any_session(data)
            assert bool(completion.cancel(session)) == session.is_unfinished

        @precondition(lambda self: StorySession.objects.exists())
        @rule(data=st.data(), stage=st.sampled_from([None, *Stage]))
        def retried(self, data, stage):
            session = self.any_session(data)
            try:
                retried = retry_story(session, stage=stage)
            except StillGenerating:
                assert session.is_unfinished
            else:
                assert not session.is_unfinished
                assert retried.revision == session.revision + 1

        @rule()
        def worker_machine_died(self):
            StorySession.objects.filter(status=Status.PROCESSING).update(worker="away:1:1.00")
            StorySession.objects.update(lease_expires_at=None)
            recovery.recover(set)

        @rule()
        def database_was_down(self):
            recovery.recover(set)

        def any_session(self, data):
            pks = list(StorySession.objects.order_by("pk").values_list("pk", flat=True))
            return StorySession.objects.get(pk=data.draw(st.sampled_from(pks)))

        @invariant()
        def is_consistent(self):
            sessions = list(StorySession.objects.select_related("content"))
            for session in sessions:
                numbers = list(session.events.values_list("number", flat=True))
                assert numbers == list(range(1, session.last_event + 1))
                writers = [
                    pk
                    for (pk, _), each in self.running_ids.items()
                    if pk == session.pk and queue.owned(each).exists()
                ]
                assert len(writers) <= (session.status == Status.PROCESSING)
                running_ids = session.status == Status.PROCESSING
                assert bool(session.worker) >= running_ids
                assert session.worker_losses < recovery.MAX_WORKER_LOSSES
                assert (session.ended_at is None) == session.is_unfinished
                assert (session.content.processing_status == "processing") == session.is_unfinished
                if session.status == Status.FAILED:
                    assert session.content.error_messages
            waiting = [session.pk for session in queue.waiting("embedded")]
            assert [queue.ahead_of(each) for each in queue.waiting("embedded")] == list(
                range(len(waiting))
            )

    Queue.TestCase.settings = settings(
        max_examples=15,
        stateful_step_count=20,
        derandomize=True,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("stories.services._refuse_if_unavailable", lambda *_, **__: None)
        patch.setattr("stories.services._wake_worker", lambda session: None)
        Queue.TestCase("runTest").runTest()
