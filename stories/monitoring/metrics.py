"""What Prometheus is told: of requests by django-prometheus, of stories out of the database.

Requests are counted by each process for itself. Stories, workers and the cache are asked of the
database at the scrape, so that any process tells of all. Names as in
https://prometheus.io/docs/practices/naming/
"""

import os
from collections import Counter
from collections.abc import Iterator

from django.conf import settings
from django.core.exceptions import BadRequest
from django.db import Error
from django.db.models import Count, Sum
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django_prometheus.middleware import PrometheusAfterMiddleware
from prometheus_client import REGISTRY, CollectorRegistry, Metric
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, SummaryMetricFamily
from prometheus_client.exposition import choose_encoder
from prometheus_client.multiprocess import MultiProcessCollector
from prometheus_client.registry import Collector

from stories.files import stage_cache
from stories.models import (
    CacheEntry,
    PendingDeletion,
    StageTally,
    StorySession,
    WebhookDelivery,
    Worker,
)
from stories.monitoring.health_check import HealthCheck, Unhealthy
from stories.monitoring.readiness import DATABASE_AWAY
from stories.sessions import leases, queue

Outcome = StageTally.Outcome


class RequestMetricsMiddleware(PrometheusAfterMiddleware):
    """django-prometheus's, safe from clients that make up methods and lengths.

    Its histogram of latencies takes any method as a label, so that each new one would cost memory
    for ever; and of a length that is no number it makes a 500.
    """

    def label_metric(
        self, metric, request: HttpRequest, response: HttpResponse | None = None, **labels: str
    ):
        if "method" in labels:
            labels["method"] = self._method(request)
        return super().label_metric(metric, request, response, **labels)

    def process_request(self, request: HttpRequest) -> None:
        try:
            super().process_request(request)
        except ValueError as exc:
            raise BadRequest("The Content-Length is no number.") from exc


def scrape(accept: str) -> tuple[bytes, str]:
    """All metrics, in the format that the scraper's Accept header asks for, and its media type.

    Where several processes serve, PROMETHEUS_MULTIPROC_DIR names a folder in which they add up.
    """
    registry = CollectorRegistry()
    if "PROMETHEUS_MULTIPROC_DIR" in os.environ:
        MultiProcessCollector(registry)
    else:
        registry.register(REGISTRY)
    registry.register(StoryCollector())
    encode, content_type = choose_encoder(accept)
    return encode(registry), content_type


class StoryCollector(Collector):
    """Asks the database; when it does not answer, `storygen_database_up` is 0, the rest absent."""

    def describe(self) -> list[Metric]:
        """Nothing: to be registered costs no question to the database."""
        return []

    def collect(self) -> Iterator[Metric]:
        database.begin()
        metrics = database.finding().answer
        up = metrics is not None
        yield GaugeMetricFamily("storygen_database_up", "Whether the database answers.", value=up)
        yield from metrics or ()


def _ask_database() -> list[Metric]:
    try:
        families = (_stories, _line, _workers, _stages, _cache, _leftovers)
        return [metric for family in families for metric in family()]
    except Error as exc:
        raise Unhealthy(DATABASE_AWAY) from exc


# Prometheus gives up after ten seconds, and would not see that the database is the cause.
database = HealthCheck("The database", _ask_database, fresh_seconds=1.0, patience_seconds=5.0)


def _stories() -> list[Metric]:
    stories = GaugeMetricFamily("storygen_stories", "Stories by status.", labels=["status"])
    rows = StorySession.objects.order_by().values_list("status").annotate(Count("status"))
    counts = dict.fromkeys(StorySession.Status.values, 0) | dict(rows)
    for status, count in counts.items():
        stories.add_metric([status], count)
    return [stories]


def _line() -> list[Metric]:
    waiting = GaugeMetricFamily(
        "storygen_line_length", "Stories that wait for a worker.", labels=["preset"]
    )
    oldest = GaugeMetricFamily(
        "storygen_line_oldest_seconds",
        "How long the first in line has waited; 0 if nobody waits.",
        labels=["preset"],
    )
    running = GaugeMetricFamily(
        "storygen_stories_running", "Stories that a worker has in hand.", labels=["preset"]
    )
    now = timezone.now()
    none = dict.fromkeys(settings.STORYGEN["PRESETS"], queue.Line())
    for preset, line in (none | queue.lines()).items():
        waiting.add_metric([preset], line.waiting)
        waited = (now - line.oldest).total_seconds() if line.oldest else 0.0
        oldest.add_metric([preset], max(waited, 0.0))
        running.add_metric([preset], line.running)
    return [waiting, oldest, running]


def _workers() -> list[Metric]:
    by_state = GaugeMetricFamily(
        "storygen_workers",
        "Workers by what they do; silent are those that have not been heard of lately.",
        labels=["preset", "state"],
    )
    memory = GaugeMetricFamily(
        "storygen_worker_memory_bytes",
        "Resident memory of a live worker, models and all.",
        labels=["preset", "worker"],
    )
    counts: Counter[tuple[str, str]] = Counter()
    for worker in Worker.objects.all():
        state = leases.state_of(worker)
        counts[worker.preset, state] += 1
        if state != leases.SILENT:
            memory.add_metric([worker.preset, worker.name], worker.memory_bytes)
    for labels, count in counts.items():
        by_state.add_metric(labels, count)
    return [by_state, memory]


def _stages() -> list[Metric]:
    seconds = SummaryMetricFamily(
        "storygen_stage_seconds",
        "Stages that ended, and how long they took, by what became of them.",
        labels=["preset", "stage", "outcome"],
    )
    asked = CounterMetricFamily(
        "storygen_stage_cache_requests",
        "Stages that came out of the cache (hit), and that were computed (miss).",
        labels=["stage", "result"],
    )
    cached: Counter[tuple[str, str]] = Counter()
    for tally in StageTally.objects.order_by("preset", "stage", "outcome"):
        labels = [tally.preset, tally.stage, tally.outcome]
        seconds.add_metric(labels, count_value=tally.count, sum_value=tally.seconds)
        result = "hit" if tally.outcome == Outcome.HIT else "miss"
        cached[tally.stage, result] += tally.count
    for labels, count in cached.items():
        asked.add_metric(labels, count)
    return [seconds, asked]


def _cache() -> list[Metric]:
    entries = GaugeMetricFamily(
        "storygen_stage_cache_entries", "Outputs in the stage cache.", labels=["stage"]
    )
    held = GaugeMetricFamily("storygen_stage_cache_bytes", "How much they take.", labels=["stage"])
    rows = CacheEntry.objects.order_by().values_list("stage").annotate(Count("stage"), Sum("bytes"))
    for stage, count, size in rows:
        entries.add_metric([stage], count)
        held.add_metric([stage], size)
    limit = GaugeMetricFamily(
        "storygen_stage_cache_limit_bytes",
        "How much they may take; 0 if the cache is off.",
        value=stage_cache.limit() if stage_cache.enabled() else 0,
    )
    return [entries, held, limit]


def _leftovers() -> list[Metric]:
    webhooks = GaugeMetricFamily(
        "storygen_webhook_deliveries", "Messages to webhooks by status.", labels=["status"]
    )
    rows = WebhookDelivery.objects.order_by().values_list("status").annotate(Count("status"))
    counts = dict.fromkeys(WebhookDelivery.Status.values, 0) | dict(rows)
    for status, count in counts.items():
        webhooks.add_metric([status], count)
    deletions = GaugeMetricFamily(
        "storygen_pending_deletions",
        "Deletions of files that are still to be done.",
        value=PendingDeletion.objects.count(),
    )
    return [webhooks, deletions]
