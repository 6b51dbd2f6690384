"""Fake stages without models, which take a given time."""

import os
import time
from pathlib import Path
from random import Random
from typing import Any, Self

from orchestrator import StoryRequest
from orchestrator.fakes import DoubleOrchestrator, plan_of
from orchestrator.types import Draft, Report, Story

# A worker starts after this time even without the start file.
START_SECONDS = 300.0
# Longer than the interval of progress events, and random so as not to align with polling.
WORD_SECONDS = (0.51, 0.59)


class BenchmarkOrchestrator(DoubleOrchestrator):
    """Each stage takes STORYGEN_TEST_SECONDS (default 0).

    Warm-up ends when the file STORYGEN_BENCHMARK_START exists. With STORYGEN_BENCHMARK_WORDS the
    story is that many timestamps, each reported when it is written.
    """

    words = 0

    @classmethod
    def from_config(cls, config: Any) -> Self:
        double = super().from_config(config)
        double.words = int(os.environ.get("STORYGEN_BENCHMARK_WORDS", 0))
        return double

    def warm_up(self) -> None:
        start = os.environ.get("STORYGEN_BENCHMARK_START")
        end = time.monotonic() + START_SECONDS
        while start and not Path(start).exists() and time.monotonic() < end:
            time.sleep(0.01)

    def write(self, request: StoryRequest, report: Report) -> Story:
        if not self.words:
            return super().write(request, report)
        pauses, text = Random(request.seed), ""
        for number in range(self.words):
            text += f"{time.time():.6f} "
            report(number / self.words, draft=Draft(text=text))
            time.sleep(pauses.uniform(*WORD_SECONDS))
        return Story(plan=plan_of(text), model="double")
