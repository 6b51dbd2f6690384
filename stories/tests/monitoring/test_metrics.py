"""What /metrics reports, and to whom."""

from datetime import timedelta

import pytest
from django.db import OperationalError, connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from prometheus_client.parser import text_string_to_metric_families

from orchestrator import Stage
from orchestrator.stages import ALWAYS
from stories.models import (
    CacheEntry,
    PendingDeletion,
    StageTally,
    StorySession,
    WebhookDelivery,
    Worker,
)
from stories.monitoring import metrics

TOKEN = "s3cret-for-scrapers"


@pytest.fixture
def serve(settings):
    """Set the access to the metrics; open by default."""

    def serve(*, on=True, token=""):
        settings.STORYGEN = settings.STORYGEN | {"METRICS": on, "METRICS_TOKEN": token}

    serve()
    return serve


def scrape(**headers):
    response = Client().get("/metrics", headers=headers)
    assert response.status_code == 200, response.content
    return {
        (sample.name, *sorted(sample.labels.values())): sample.value
        for family in text_string_to_metric_families(response.text)
        for sample in family.samples
    }


def make_session(**fields):
    values = {"prompt_text": "A fox", "seed": 1, "style": "storybook", "preset": "embedded"}
    return StorySession.objects.create(**values | fields)


# What it reports


def test_it_reports_stories_by_status(transactional_db, serve):
    for status in ("completed", "completed", "failed", "cancelled"):
        make_session(status=status)

    samples = scrape()

    assert samples["storygen_database_up",] == 1
    counts = {status: samples["storygen_stories", status] for status in StorySession.Status.values}
    assert counts == {"pending": 0, "processing": 0, "completed": 2, "failed": 1, "cancelled": 1}


def test_it_reports_the_queue_of_each_preset(transactional_db, serve):
    hour_ago = timezone.now() - timedelta(hours=1)
    make_session(queued_at=hour_ago)
    make_session()
    make_session(status="processing")
    make_session(preset="other", status="processing", queued_at=hour_ago)

    samples = scrape()

    assert samples["storygen_queue_length", "embedded"] == 2
    assert samples["storygen_queue_oldest_seconds", "embedded"] == pytest.approx(3600, abs=60)
    assert samples["storygen_stories_running", "embedded"] == 1
    assert samples["storygen_queue_length", "other"] == 0
    assert samples["storygen_queue_oldest_seconds", "other"] == 0
    assert samples["storygen_stories_running", "other"] == 1


def test_an_empty_queue_is_zero_not_left_out(transactional_db, serve):
    samples = scrape()

    assert samples["storygen_queue_length", "embedded"] == 0
    assert samples["storygen_queue_oldest_seconds", "embedded"] == 0


def test_it_reports_workers_and_their_memory(transactional_db, serve):
    Worker.objects.create(name="a:1:1", preset="embedded", state="ready", memory_bytes=5)
    Worker.objects.create(name="b:1:1", preset="embedded", state="ready", memory_bytes=7)
    long_ago = timezone.now() - timedelta(hours=1)
    Worker.objects.create(
        name="c:1:1", preset="embedded", state="ready", memory_bytes=9, seen_at=long_ago
    )

    samples = scrape()

    assert samples["storygen_workers", "embedded", "ready"] == 2
    assert samples["storygen_workers", "embedded", "silent"] == 1
    assert samples["storygen_worker_memory_bytes", "a:1:1", "embedded"] == 5
    assert ("storygen_worker_memory_bytes", "c:1:1", "embedded") not in samples


def test_it_reports_stages_and_the_cache(transactional_db, serve):
    for outcome, count, seconds in (("completed", 3, 6.5), ("failed", 1, 0.5), ("hit", 2, 0.01)):
        StageTally.objects.create(
            preset="embedded", stage=Stage.STORY, outcome=outcome, count=count, seconds=seconds
        )
    for key in "ab":
        CacheEntry.objects.create(key=key, stage=Stage.STORY, bytes=100)

    samples = scrape()

    assert samples["storygen_stage_seconds_count", "completed", "embedded", "story"] == 3
    assert samples["storygen_stage_seconds_sum", "completed", "embedded", "story"] == 6.5
    assert samples["storygen_stage_cache_requests_total", "hit", "story"] == 2
    assert samples["storygen_stage_cache_requests_total", "miss", "story"] == 4
    assert samples["storygen_stage_cache_entries", "story"] == 2
    assert samples["storygen_stage_cache_bytes", "story"] == 200


@pytest.mark.parametrize(("on", "megabytes"), [(True, 2e6), (False, 0)])
def test_it_reports_how_much_the_cache_may_hold(transactional_db, serve, settings, on, megabytes):
    settings.STORYGEN = settings.STORYGEN | {"CACHE": on, "CACHE_MB": 2}

    assert scrape()["storygen_stage_cache_limit_bytes",] == megabytes


def test_it_reports_webhooks_and_files_to_be_deleted(transactional_db, serve):
    WebhookDelivery.objects.create(url="https://example.org/", body="{}", status="failed")
    PendingDeletion.objects.create(names=["a.png"])

    samples = scrape()

    assert samples["storygen_webhook_deliveries", "failed"] == 1
    assert samples["storygen_webhook_deliveries", "pending"] == 0
    assert samples["storygen_pending_deletions",] == 1


def test_it_reports_a_story_made_through_the_api(story_worker, serve, client):
    client.post("/api/generate-story/", {"prompt_text": "A fox"}, "application/json")

    samples = scrape()

    assert samples["storygen_stories", "completed"] == 1
    for stage in ALWAYS:
        labels = sorted(["completed", "embedded", stage.value])
        assert samples["storygen_stage_seconds_count", *labels] == 1


def test_it_reports_requests_and_the_process(transactional_db, serve, client):
    def answered():
        return scrape()["django_http_responses_total_by_status_total", "404"]

    client.get("/nowhere/")
    before = answered()
    client.get("/nowhere/")

    assert answered() == before + 1
    assert scrape()["process_resident_memory_bytes",] > 1e6


def test_openmetrics_is_sent_to_clients_that_accept_it(transactional_db, serve):
    accept = "application/openmetrics-text;version=1.0.0,text/plain;q=0.5"

    response = Client().get("/metrics", headers={"accept": accept})

    assert response["Content-Type"].startswith("application/openmetrics-text")
    assert response.text.endswith("# EOF\n")
    assert "storygen_stage_cache_limit_bytes" in response.text


def test_several_processes_add_up_in_a_folder(transactional_db, serve, tmp_path, monkeypatch):
    monkeypatch.setenv("PROMETHEUS_MULTIPROC_DIR", str(tmp_path))

    samples = scrape()

    assert samples["storygen_database_up",] == 1
    assert ("process_resident_memory_bytes",) not in samples


def test_it_asks_as_often_for_many_as_for_none(transactional_db, serve):
    def queries():
        with CaptureQueriesContext(connection) as captured:
            assert list(metrics.StoryCollector().collect())
        return len(captured)

    for_none = queries()
    for number in range(20):
        make_session(preset=f"p{number}")
        Worker.objects.create(name=f"w{number}", preset=f"p{number}", state="ready")

    assert queries() == for_none <= 9


# Without the database


def test_without_its_database_it_reports_what_it_can(serve, monkeypatch, transactional_db):
    def away():
        raise OperationalError("connection refused")

    monkeypatch.setattr("stories.sessions.queue.stats", away)

    samples = scrape()

    assert samples["storygen_database_up",] == 0
    assert not [name for name, *_ in samples if name.startswith("storygen_stories")]
    assert samples["process_resident_memory_bytes",] > 1e6


def test_without_its_database_a_reader_without_the_token_is_refused_in_words(
    serve, monkeypatch, transactional_db
):
    serve(token=TOKEN)

    def away(request):
        raise OperationalError("connection refused")

    monkeypatch.setattr("django.contrib.auth.middleware.get_user", away)

    assert Client().get("/metrics").status_code == 401


# Access


def test_off_it_is_not_there(db, serve, admin_client):
    serve(on=False, token=TOKEN)

    assert admin_client.get("/metrics").status_code == 404
    headers = {"authorization": f"Bearer {TOKEN}"}
    assert Client().get("/metrics", headers=headers).status_code == 404


def test_the_token_opens_it_by_address_and_over_plain_http(transactional_db, serve, settings):
    serve(token=TOKEN)
    settings.ALLOWED_HOSTS = ["stories.example.org"]
    settings.SECURE_SSL_REDIRECT = True

    assert scrape(host="10.0.0.7:8000", authorization=f"Bearer {TOKEN}")
    assert Client().get("/metrics", headers={"host": "10.0.0.7:8000"}).status_code in (301, 400)


@pytest.mark.parametrize(
    "authorization",
    ["", TOKEN, "Bearer", "Bearer ", f"Bearer {TOKEN}x", f"Basic {TOKEN}", "Bearer \xe9\xff"],
)
def test_without_the_token_it_is_closed_and_that_is_logged(
    db, serve, client, caplog, authorization
):
    serve(token=TOKEN)

    response = client.get("/metrics", headers={"authorization": authorization})

    assert response.status_code == 401
    assert response["WWW-Authenticate"] == "Bearer"
    assert "Bearer TOKEN" in response.json()["detail"]
    assert "storygen_" not in response.text
    assert "Refused: 401 GET /metrics to anonymous" in caplog.text
    assert TOKEN not in caplog.text


def test_with_a_token_staff_may_read_it_and_others_not(
    transactional_db, serve, client, django_user_model, caplog
):
    serve(token=TOKEN)
    client.force_login(django_user_model.objects.create_user("ada"))
    assert client.get("/metrics").status_code == 403
    assert "Refused: 403 GET /metrics to user 'ada'" in caplog.text

    client.force_login(django_user_model.objects.create_user("eve", is_staff=True))
    assert client.get("/metrics").status_code == 200


@pytest.mark.parametrize("method", ["post", "put", "delete"])
def test_it_can_only_be_read(db, serve, client, method):
    assert getattr(client, method)("/metrics").status_code == 405


def test_it_is_kept_nowhere(transactional_db, serve, client):
    assert "no-store" in client.get("/metrics")["Cache-Control"]


# Invalid requests


def test_made_up_methods_cost_no_memory(transactional_db, serve, client):
    for number in range(3):
        client.generic(f"MADEUP{number}", "/api/sessions/")

    assert "MADEUP" not in client.get("/metrics").text


def test_a_length_that_is_no_number_is_a_bad_request(db, client):
    assert client.get("/api/schema/", headers={"content-length": "many"}).status_code == 400
