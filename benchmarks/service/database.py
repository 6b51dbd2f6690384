"""Response times of GET requests with very many sessions in PostgreSQL."""

import secrets
import time
from collections import defaultdict
from contextlib import closing
from datetime import timedelta
from random import Random

import httpx
from django.contrib.auth import get_user_model
from django.db import connections
from django.utils import timezone

from benchmarks import BenchmarkFailed
from benchmarks.service.deployment import ALIAS, PROMPT, Deployment
from orchestrator import Stage
from stories.models import GeneratedContent, StageRun, StoryEvent, StorySession

Status = StorySession.Status

BATCH = 2000
USERS = 50
STAFF = "benchmark-staff"
# Shares of all sessions; the rest are completed.
FAILED, CANCELLED = 0.05, 0.03
# The shares of sessions, the newest ones, that have stage runs and events. Stage runs for all
# would take minutes and change no figure.
WITH_RUNS, WITH_EVENTS = 0.1, 0.01
EVENTS = 40
STORY_WORDS = 220
WARM_UP = 5
ADMIN = "/admin/stories/storysession/"


def fill(sessions: int) -> str:
    """Create ended sessions, half of them with an owner; returns the password of `STAFF`.

    Each has its content; the newest have stage runs and events.
    """
    users = get_user_model().objects.db_manager(ALIAS)
    password = secrets.token_urlsafe()
    users.create_superuser(STAFF, password=password)
    owners = users.bulk_create(get_user_model()(username=f"user{n}") for n in range(USERS))
    random = Random(0)
    for first in range(0, sessions, BATCH):
        numbers = range(first, min(first + BATCH, sessions))
        rows = StorySession.objects.using(ALIAS).bulk_create(
            _session(number, random, owners) for number in numbers
        )
        GeneratedContent.objects.using(ALIAS).bulk_create(_content(row, random) for row in rows)
        if first + BATCH > sessions * (1 - WITH_RUNS):
            StageRun.objects.using(ALIAS).bulk_create(run for row in rows for run in _runs(row))
        if first + BATCH > sessions * (1 - WITH_EVENTS):
            StoryEvent.objects.using(ALIAS).bulk_create(
                StoryEvent(session=row, number=number, kind="progress", data={"percent": number})
                for row in rows
                for number in range(1, EVENTS + 1)
            )
    with connections[ALIAS].cursor() as cursor:
        # Autovacuum would do this within a minute.
        cursor.execute("VACUUM ANALYZE")
    return password


def answer_times(made: Deployment, password: str, times: int) -> dict[str, list[float]]:
    """Seconds of each of `times` responses, by page."""
    sessions = StorySession.objects.using(ALIAS)
    with (
        made.server() as url,
        closing(httpx.Client(base_url=url)) as anyone,
        closing(_staff(url, password)) as staff,
    ):
        asked = {
            "the list": (anyone, "/api/sessions/"),
            "the list, page 2": (anyone, "/api/sessions/?page=2"),
            "the list, last page": (anyone, "/api/sessions/?page=last"),
            "the list, failed": (anyone, "/api/sessions/?status=failed"),
            "the list, failed, last page": (anyone, "/api/sessions/?status=failed&page=last"),
            "the list, partial": (anyone, "/api/sessions/?processing_status=partial"),
            "the list, for staff": (staff, "/api/sessions/"),
            "the list, for staff, last page": (staff, "/api/sessions/?page=last"),
            "one session": (staff, f"/api/sessions/{sessions.first().session_id}/"),
            "the admin's list": (staff, ADMIN),
            "the admin's list, last page": (staff, f"{ADMIN}?p={-(-sessions.count() // 25)}"),
            "metrics": (staff, "/metrics"),
        }
        seconds = defaultdict(list)
        # Alternately, so that other load on the machine affects all pages alike.
        for number in range(-WARM_UP, times):
            for name, (client, path) in asked.items():
                start = time.perf_counter()
                response = client.get(path)
                spent = time.perf_counter() - start
                if response.status_code != 200:
                    raise BenchmarkFailed(f"{path} returned {response.status_code}.")
                if number >= 0:
                    seconds[name].append(spent)
    return seconds


def _staff(url: str, password: str) -> httpx.Client:
    """A client with a staff login."""
    client = httpx.Client(base_url=url)
    client.get("/admin/login/")
    token = client.cookies["csrftoken"]
    form = {"username": STAFF, "password": password, "csrfmiddlewaretoken": token}
    if client.post("/admin/login/?next=/admin/", data=form).status_code != 302:
        raise BenchmarkFailed("The benchmark could not log in.")
    return client


def _session(number: int, random: Random, owners: list) -> StorySession:
    fate, asked_at = random.random(), timezone.now()
    return StorySession(
        prompt_text=f"{PROMPT}, for the {number}. time",
        status=(
            Status.FAILED
            if fate < FAILED
            else Status.CANCELLED
            if fate < FAILED + CANCELLED
            else Status.COMPLETED
        ),
        user=random.choice([None, random.choice(owners)]),
        seed=number,
        style="storybook",
        preset="embedded",
        queued_at=asked_at,
        started_at=asked_at + timedelta(seconds=1),
        ended_at=asked_at + timedelta(seconds=6),
        stage=Stage.SCENE,
        worker="host:1:1.00",
        claims=1,
        last_event=EVENTS,
    )


def _content(session: StorySession, random: Random) -> GeneratedContent:
    story = " ".join(f"{random.getrandbits(20):x}" for _ in range(STORY_WORDS))
    content = GeneratedContent(
        session=session,
        story_text=story,
        character_description="A brave knight in silver armor.",
        background_description="A deep forest of old oaks.",
        processing_status=session.status,
        total_time_seconds=6.0,
    )
    if session.status == Status.COMPLETED:
        content.character_image = f"characters/a-brave-knight_{session.session_id}.png"
        content.background_image = f"backgrounds/a-deep-forest_{session.session_id}.png"
        content.merged_image = f"merged/a-brave-knight_{session.session_id}.png"
    return content


def _runs(session: StorySession) -> list[StageRun]:
    return [
        StageRun(
            session=session,
            stage=stage,
            status=StageRun.Status.COMPLETED,
            started_at=session.started_at,
            ended_at=session.ended_at,
            seconds=0.7,
            fraction=1.0,
            cache=StageRun.Cache.MISS,
            key=f"{session.pk:064x}",
            facts={"model": "double", "tokens": 200},
        )
        for stage in Stage
    ]
