"""Everybody's unfinished stories, for staff."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Permission
from django.test import Client
from django.utils import timezone

from orchestrator import Stage
from stories.models import GeneratedContent, StageRun, StorySession

URL = "/api/queue/"

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("idle_worker")]


@pytest.fixture
def staff(django_user_model):
    user = django_user_model.objects.create_user("staff", is_staff=True)
    user.user_permissions.add(Permission.objects.get(codename="view_storysession"))
    client = Client()
    client.force_login(user)
    return client


def make(status, seconds, **fields):
    begun = timezone.now() - timedelta(seconds=seconds)
    fields = {"queued_at": begun, "started_at": begun if status == "processing" else None} | fields
    session = StorySession.objects.create(
        prompt_text="A fox", seed=1, style="storybook", preset="embedded", status=status, **fields
    )
    GeneratedContent.objects.create(session=session)
    return session


def test_it_has_what_runs_and_who_waits(staff, django_user_model):
    ada = django_user_model.objects.create_user("ada")
    last, first = make("pending", 60, turn=2), make("pending", 30, turn=1, user=ada, pages=5)
    running = make("processing", 10, stage="cutout", worker="one")
    StageRun.objects.create(
        session=running, stage=Stage.CUTOUT, fraction=0.5, started_at=timezone.now()
    )
    make("completed", 90)

    body = staff.get(URL).json()

    assert (body["waiting"], body["running"]) == (2, 1)
    assert [line["session_id"] for line in body["stories"]] == [
        each.session_id for each in (running, first, last)
    ]
    assert [line["position"] for line in body["stories"]] == [None, 1, 2]
    assert [line["owner"] for line in body["stories"]] == [None, "ada", None]
    assert [line["pages"] for line in body["stories"]] == [1, 5, 1]
    shown, waits, _ = body["stories"]
    assert (shown["stage"], shown["worker"]) == ("cutout", "one")
    assert 0 < shown["percent"] < 100
    assert shown["waiting_seconds"] == 0
    assert shown["running_seconds"] >= 10
    assert waits["waiting_seconds"] >= 30
    assert waits["running_seconds"] is None


def test_it_asks_the_database_as_often_for_many_as_for_one(staff, django_assert_max_num_queries):
    for _ in range(12):
        make("pending", 1)
        make("processing", 1)
    staff.get(URL)

    with django_assert_max_num_queries(14):
        assert len(staff.get(URL).json()["stories"]) == 24


def test_it_is_for_staff_who_see_all(client, django_user_model, settings):
    for anonymous, status in ((True, 403), (False, 401)):
        settings.STORYGEN = settings.STORYGEN | {"ANONYMOUS": anonymous}
        assert client.get(URL).status_code == status
    client.force_login(django_user_model.objects.create_user("ada", is_staff=True))
    assert client.get(URL).status_code == 403
