"""Latency from the stage that writes a word of a story to the client that reads it."""

import json
import time
from contextlib import ExitStack

import httpx

from benchmarks.service.deployment import Deployment, submit_story

# The stream ends after the story; a silent one times out.
SILENCE_SECONDS = 60.0


def latencies(made: Deployment, words: int) -> list[float]:
    """Seconds from the report of each word to its arrival at a local client.

    This includes the commit of the event, its broadcast and the stream. If the deployment has a
    broker, a Celery worker generates the story.
    """
    environment = {"STORYGEN_BENCHMARK_WORDS": str(words)}
    with ExitStack() as processes:
        if made.broker:
            url = processes.enter_context(made.server())
            processes.enter_context(made.worker(**environment))
        else:
            url = processes.enter_context(made.server(**environment))
        made.wait_for_workers(1)
        with httpx.Client(timeout=SILENCE_SECONDS) as client:
            session_id = submit_story(client, url, 1)
            with client.stream("GET", f"{url}/api/sessions/{session_id}/events/") as stream:
                return _latencies(stream)


def _latencies(stream: httpx.Response) -> list[float]:
    seen, kind = [], ""
    for line in stream.iter_lines():
        now = time.time()
        name, _, value = line.partition(": ")
        if name == "event":
            kind = value
        elif name == "data" and kind == "text":
            *_, newest = json.loads(value)["text"].split()
            seen.append(now - float(newest))
        elif name == "data" and kind == "result":
            break
    return seen
