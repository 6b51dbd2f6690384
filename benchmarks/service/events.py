"""How long a word of a story is on its way from the stage that writes it to a client."""

import json
import time
from contextlib import ExitStack

import httpx

from benchmarks.service.deployment import Deployment, ask_for_a_story

# A stream ends of itself; one that does not is broken off.
SILENCE_SECONDS = 60.0


def latencies(made: Deployment, words: int) -> list[float]:
    """Seconds from the stage's telling of a word to a client on this machine having read it.

    What lies between: the event's rows and their commit, the watch for it, the stream. Where the
    deployment has a broker the story is told by a worker in another process.
    """
    talking = {"STORYGEN_BENCHMARK_WORDS": str(words)}
    with ExitStack() as processes:
        if made.broker:
            url = processes.enter_context(made.server())
            processes.enter_context(made.worker(**talking))
        else:
            url = processes.enter_context(made.server(**talking))
        made.wait_for_workers(1)
        with httpx.Client(timeout=SILENCE_SECONDS) as client:
            session_id = ask_for_a_story(client, url, 1)
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
