"""What Prometheus scrapes: requests, counted by django-prometheus, and stories, from the database.

Each process counts its own requests. Figures of stories, workers and the cache are read from the
database at each scrape, so that any process reports all of them. Names follow
https://prometheus.io/docs/practices/naming/
"""

import logging
import os
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from django.conf import settings
from django.core.exceptions import BadRequest
from django.db import Error
from django.db.models import Count, Model, Sum
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
    LibraryCharacter,
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
        families = (_stories, _characters, _queue, _workers, _stages, _cache, _leftovers)
        metrics: list[Metric] = []
        try:
            with bounded_queries(DATABASE_SECONDS):
                metrics = [metric for family in families for metric in family()]
        except Error as exc:
            logger.warning("The database did not answer a scrape: %s", exc)
        up = GaugeMetricFamily("storygen_database_up", "Whether the database answers.")
        up.add_metric([], bool(metrics))
        yield from (up, *metrics)


def _gauge(name: str, help: str, labels: str, values: Mapping[Any, float]) -> Metric:
    """A gauge with a value for each combination of `labels`, which are separated by spaces."""
    gauge = GaugeMetricFamily(name, help, labels=labels.split())
    for key, value in values.items():
        gauge.add_metric([key] if isinstance(key, str) else key, value)
    return gauge


def _by_status(name: str, help: str, model: type[Model]) -> Metric:
    rows = model.objects.order_by().values_list("status").annotate(Count("status"))
    return _gauge(name, help, "status", dict.fromkeys(model.Status.values, 0) | dict(rows))


def _stories() -> list[Metric]:
    return [_by_status("storygen_stories", "Stories by status.", StorySession)]


def _characters() -> list[Metric]:
    what = "Characters of the library by status; pending ones wait to be cut out."
    return [_by_status("storygen_characters", what, LibraryCharacter)]


def _queue() -> list[Metric]:
    now = timezone.now()
    none = dict.fromkeys(settings.STORYGEN["PRESETS"], queue.QueueStats())
    queues = none | queue.stats()
    waiting = {preset: each.waiting for preset, each in queues.items()}
    running = {preset: each.running for preset, each in queues.items()}
    oldest = {
        preset: max((now - each.oldest).total_seconds(), 0.0) if each.oldest else 0.0
        for preset, each in queues.items()
    }
    waited = "How long the oldest queued story has waited; 0 if the queue is empty."
    generating = "Stories that a worker is generating."
    return [
        _gauge("storygen_queue_length", "Queued stories.", "preset", waiting),
        _gauge("storygen_queue_oldest_seconds", waited, "preset", oldest),
        _gauge("storygen_stories_running", generating, "preset", running),
    ]


def _workers() -> list[Metric]:
    counts: Counter[tuple[str, str]] = Counter()
    memory = {}
    for worker in Worker.objects.all():
        state = leases.state_of(worker)
        counts[worker.preset, state] += 1
        if state != leases.SILENT:
            memory[worker.preset, worker.name] = worker.memory_bytes
    silent = "Workers by state; silent ones have missed their heartbeats."
    resident = "Resident memory of a live worker, models and all."
    return [
        _gauge("storygen_workers", silent, "preset state", counts),
        _gauge("storygen_worker_memory_bytes", resident, "preset worker", memory),
    ]


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
    rows = CacheEntry.objects.order_by().values_list("stage")
    entries, held = dict(rows.annotate(Count("stage"))), dict(rows.annotate(Sum("bytes")))
    limit = GaugeMetricFamily(
        "storygen_stage_cache_limit_bytes",
        "Largest size of the stage cache; 0 if it is off.",
        value=stage_cache.limit() if stage_cache.enabled() else 0,
    )
    return [
        _gauge("storygen_stage_cache_entries", "Entries of the stage cache.", "stage", entries),
        _gauge("storygen_stage_cache_bytes", "Size of the stage cache.", "stage", held),
        limit,
    ]


def _leftovers() -> list[Metric]:
    deletions = GaugeMetricFamily(
        "storygen_pending_deletions",
        "File deletions that are still to be done.",
        value=PendingDeletion.objects.count(),
    )
    webhooks = "Webhook messages by status."
    return [_by_status("storygen_webhook_deliveries", webhooks, WebhookDelivery), deletions]
