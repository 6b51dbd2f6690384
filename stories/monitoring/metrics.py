"""What Prometheus scrapes: requests, counted by django-prometheus, and stories, from the database.

Each process counts its own requests. Figures of stories, workers and the cache are read from the
database at each scrape, so that any process reports all of them. Names follow
https://prometheus.io/docs/practices/naming/
"""

import logging
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
from stories.monitoring.health import bounded_queries
from stories.sessions import leases, queue

logger = logging.getLogger(__name__)

Outcome = StageTally.Outcome
# Prometheus gives up after ten.
DATABASE_SECONDS = 5


class RequestMetricsMiddleware(PrometheusAfterMiddleware):
    """django-prometheus's middleware, made safe from invented methods and lengths.

    Its latency histogram takes any method as a label, so each new one would cost memory for ever;
    and it answers 500 to a Content-Length that is not a number.
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
            raise BadRequest("The Content-Length is not a number.") from exc


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
    """Reads the database; without its answer `storygen_database_up` is 0 and the rest is absent."""

    def describe(self) -> list[Metric]:
        """No names in advance: registering must not read the database."""
        return []

    def collect(self) -> Iterator[Metric]:
        families = (_stories, _queue, _workers, _stages, _cache, _leftovers)
        metrics: list[Metric] = []
        try:
            with bounded_queries(DATABASE_SECONDS):
                metrics = [metric for family in families for metric in family()]
        except Error as exc:
            logger.warning("The database did not answer a scrape: %s", exc)
        up = GaugeMetricFamily("storygen_database_up", "Whether the database answers.")
        up.add_metric([], bool(metrics))
        yield from (up, *metrics)


def _stories() -> list[Metric]:
    stories = GaugeMetricFamily("storygen_stories", "Stories by status.", labels=["status"])
    rows = StorySession.objects.order_by().values_list("status").annotate(Count("status"))
    counts = dict.fromkeys(StorySession.Status.values, 0) | dict(rows)
    for status, count in counts.items():
        stories.add_metric([status], count)
    return [stories]


def _queue() -> list[Metric]:
    waiting = GaugeMetricFamily("storygen_queue_length", "Queued stories.", labels=["preset"])
    oldest = GaugeMetricFamily(
        "storygen_queue_oldest_seconds",
        "How long the oldest queued story has waited; 0 if the queue is empty.",
        labels=["preset"],
    )
    running = GaugeMetricFamily(
        "storygen_stories_running", "Stories that a worker is generating.", labels=["preset"]
    )
    now = timezone.now()
    none = dict.fromkeys(settings.STORYGEN["PRESETS"], queue.QueueStats())
    for preset, each in (none | queue.stats()).items():
        waiting.add_metric([preset], each.waiting)
        waited = (now - each.oldest).total_seconds() if each.oldest else 0.0
        oldest.add_metric([preset], max(waited, 0.0))
        running.add_metric([preset], each.running)
    return [waiting, oldest, running]


def _workers() -> list[Metric]:
    by_state = GaugeMetricFamily(
        "storygen_workers",
        "Workers by state; silent ones have missed their heartbeats.",
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
        "Stages that ended and the seconds they took, by outcome.",
        labels=["preset", "stage", "outcome"],
    )
    asked = CounterMetricFamily(
        "storygen_stage_cache_requests",
        "Stages whose output was in the cache (hit) or was computed (miss).",
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
        "storygen_stage_cache_entries", "Entries of the stage cache.", labels=["stage"]
    )
    held = GaugeMetricFamily(
        "storygen_stage_cache_bytes", "Size of the stage cache.", labels=["stage"]
    )
    rows = CacheEntry.objects.order_by().values_list("stage").annotate(Count("stage"), Sum("bytes"))
    for stage, count, size in rows:
        entries.add_metric([stage], count)
        held.add_metric([stage], size)
    limit = GaugeMetricFamily(
        "storygen_stage_cache_limit_bytes",
        "Largest size of the stage cache; 0 if it is off.",
        value=stage_cache.limit() if stage_cache.enabled() else 0,
    )
    return [entries, held, limit]


def _leftovers() -> list[Metric]:
    webhooks = GaugeMetricFamily(
        "storygen_webhook_deliveries", "Webhook messages by status.", labels=["status"]
    )
    rows = WebhookDelivery.objects.order_by().values_list("status").annotate(Count("status"))
    counts = dict.fromkeys(WebhookDelivery.Status.values, 0) | dict(rows)
    for status, count in counts.items():
        webhooks.add_metric([status], count)
    deletions = GaugeMetricFamily(
        "storygen_pending_deletions",
        "File deletions that are still to be done.",
        value=PendingDeletion.objects.count(),
    )
    return [webhooks, deletions]
