"""Quotas: how many stories a user may ask for in 24 hours, and have waiting or running at once."""

import threading
from datetime import timedelta

import pytest
from django.db import connection, transaction
from django.http import HttpResponse
from django.test import Client
from django.utils import timezone

from stories.exceptions import QuotaExceeded
from stories.models import QuotaUse, StorySession, UserQuota
from stories.sessions import quotas

URL = "/api/generate-story/?wait=0"
JSON = "application/json"


@pytest.fixture
def ada(db, django_user_model):
    return django_user_model.objects.create_user("ada")


@pytest.fixture
def limit(settings):
    def limit(*, a_day: int = 0, at_once: int = 0, pages: int = 0) -> None:
        settings.STORYGEN = settings.STORYGEN | {
            "QUOTA_DAY": a_day,
            "QUOTA_AT_ONCE": at_once,
            "QUOTA_PAGES": pages,
        }

    return limit


def ask_for_a_story(user, status="completed", **kwargs):
    with transaction.atomic():
        quotas.spend(user, **kwargs)
        return StorySession.objects.create(
            prompt_text="A fox",
            seed=1,
            style="storybook",
            preset="embedded",
            user=user,
            status=status,
        )


def refusal(user, **kwargs) -> QuotaExceeded:
    with pytest.raises(QuotaExceeded) as refused:
        ask_for_a_story(user, **kwargs)
    return refused.value


def test_without_a_quota_nothing_is_counted(ada, django_assert_num_queries):
    with django_assert_num_queries(1):
        quotas.spend(ada)

    assert not QuotaUse.objects.exists()


def test_nobody_has_no_quota(db, limit, django_assert_num_queries):
    limit(a_day=1, at_once=1)

    with django_assert_num_queries(0):
        for _ in range(3):
            quotas.spend(None)


def test_a_place_of_the_day_is_free_again_24_hours_later(ada, limit):
    limit(a_day=3)
    now = timezone.now()
    for hours in (25, 23, 5, 1):
        QuotaUse.objects.create(user=ada, asked_at=now - timedelta(hours=hours))

    refused = refusal(ada)

    assert 3590 < refused.wait <= 3600
    assert str(refused) == f"You may ask for 3 stories in 24 hours. Try again in {refused.wait} s."
    QuotaUse.objects.filter(asked_at__lt=now - timedelta(hours=22)).delete()
    ask_for_a_story(ada)


def test_a_quota_that_was_lowered_waits_for_as_many_as_are_too_many(ada, limit):
    limit(a_day=1)
    now = timezone.now()
    for hours in (23, 5, 2):
        QuotaUse.objects.create(user=ada, asked_at=now - timedelta(hours=hours))

    assert 22 * 3600 - 10 < refusal(ada).wait <= 22 * 3600


def test_what_is_older_than_a_day_is_forgotten(ada, limit):
    limit(a_day=3)
    QuotaUse.objects.create(user=ada, asked_at=timezone.now() - timedelta(days=2))

    ask_for_a_story(ada)

    assert QuotaUse.objects.count() == 1


def test_deleting_a_story_gives_no_place_of_the_day_back(ada, limit):
    limit(a_day=1)
    ask_for_a_story(ada).delete()

    assert refusal(ada)


def test_what_was_rolled_back_does_not_count(ada, limit):
    limit(a_day=1)
    with transaction.atomic():
        quotas.spend(ada)
        transaction.set_rollback(True)

    ask_for_a_story(ada)


def test_what_has_ended_leaves_its_place_at_once(ada, limit):
    limit(at_once=2)
    for status in ("completed", "failed", "cancelled", "processing"):
        ask_for_a_story(ada, status)
    waiting = ask_for_a_story(ada, "pending")

    assert refusal(ada).wait == quotas.AT_ONCE_RETRY_SECONDS
    waiting.delete()
    ask_for_a_story(ada)


def test_who_has_too_many_at_once_does_not_pay_for_asking(ada, limit):
    limit(a_day=5, at_once=1)
    ask_for_a_story(ada, "pending")

    assert refusal(ada)
    assert QuotaUse.objects.count() == 1


def test_one_users_stories_are_not_anothers(ada, limit, django_user_model):
    limit(a_day=1, at_once=1)
    ask_for_a_story(ada, "pending")

    ask_for_a_story(django_user_model.objects.create_user("bob"), "pending")


@pytest.mark.parametrize(
    ("of_all", "own", "limits"),
    [
        ((0, 0, 0), (None, None, None), (0, 0, 0)),
        ((5, 2, 8), (None, None, None), (5, 2, 8)),
        ((5, 2, 8), (9, None, None), (9, 2, 8)),
        ((5, 2, 8), (None, 1, 3), (5, 1, 3)),
        ((5, 2, 8), (0, 0, 0), (0, 0, 0)),
        ((0, 0, 0), (1, 1, 1), (1, 1, 1)),
    ],
)
def test_a_users_own_quota_comes_before_that_of_all(ada, limit, of_all, own, limits):
    limit(a_day=of_all[0], at_once=of_all[1], pages=of_all[2])
    names = ("stories_per_day", "stories_at_once", "pages_per_day")
    UserQuota.objects.create(user=ada, **dict(zip(names, own, strict=True)))

    assert quotas.limits(ada) == limits


def test_pages_are_counted_beside_stories(ada, limit):
    limit(pages=12)
    now = timezone.now()
    for hours, pages in ((25, 12), (23, 3), (5, 4)):
        QuotaUse.objects.create(user=ada, asked_at=now - timedelta(hours=hours), pages=pages)

    ask_for_a_story(ada, pages=5)
    refused = refusal(ada, pages=3)
    ask_for_a_story(ada, pages=0)

    # Room is made by the three pages of 23 hours ago.
    assert 3590 < refused.wait <= 3600
    assert str(refused).startswith("You may ask for 12 pages in 24 hours. ")
    assert quotas.used(ada) == (4, 0, 12)
    # More than the quota is never allowed.
    assert refusal(ada, pages=13).wait == 24 * 3600


def test_a_book_spends_its_pages_and_a_plan_none(client, ada, limit, idle_worker):
    limit(pages=5)
    client.force_login(ada)

    def status(**body):
        body = {"prompt_text": "A fox"} | body
        return client.post(URL, body, content_type=JSON).status_code

    assert status(pages=6) == 429
    assert status(pages=12, plan_only=True) == 202
    assert status(pages=5) == 202
    assert status() == 429


def test_the_api_answers_429_with_the_time_to_wait_and_logs_it(
    client, ada, limit, idle_worker, caplog
):
    limit(a_day=1)
    client.force_login(ada)
    bodies = [
        client.post(URL, {"prompt_text": "A secret fox"}, content_type=JSON) for _ in range(2)
    ]

    assert [body.status_code for body in bodies] == [202, 429]
    assert 86_300 < int(bodies[1]["Retry-After"]) <= 86_400
    assert bodies[1].json()["detail"].startswith("You may ask for 1 story in 24 hours.")
    assert "Refused: 429 POST /api/generate-story/ to user 'ada'" in caplog.text
    assert "secret" not in caplog.text
    assert StorySession.objects.count() == 1


def post_at_once(ada, number: int, **headers: str) -> list[HttpResponse]:
    start = threading.Barrier(number)
    answers = []

    def post() -> None:
        client = Client(headers=headers)
        client.force_login(ada)
        start.wait()
        try:
            answers.append(client.post(URL, {"prompt_text": "A fox", "seed": 1}, content_type=JSON))
        finally:
            connection.close()

    threads = [threading.Thread(target=post) for _ in range(number)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return answers


@pytest.mark.parametrize("quota", [{"a_day": 2}, {"at_once": 2}], ids=str)
def test_requests_that_come_together_do_not_pass_together(
    transactional_db, ada, limit, idle_worker, quota
):
    limit(**quota)

    answers = post_at_once(ada, 6)

    assert sorted(answer.status_code for answer in answers) == [202, 202, 429, 429, 429, 429]
    assert StorySession.objects.count() == 2


@pytest.mark.parametrize("quota", [{"a_day": 1}, {"at_once": 1}], ids=str)
def test_one_request_that_comes_twice_under_its_key_counts_once(
    transactional_db, ada, limit, idle_worker, quota
):
    limit(**quota)

    answers = post_at_once(ada, 4, **{"Idempotency-Key": "once"})

    assert [answer.status_code for answer in answers] == [202] * 4
    assert len({answer.json()["session_id"] for answer in answers}) == 1
    assert StorySession.objects.count() == 1
