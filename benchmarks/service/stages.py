"""Stages without models, as the figures need them: none takes longer than it is told to."""

import os
import time
from pathlib import Path
from random import Random
from typing import Any, Self

from orchestrator import StoryRequest
from orchestrator.fakes import GatedOrchestrator
from orchestrator.types import Report, Story

# A worker that nobody lets begin gives up.
START_SECONDS = 300.0
# Longer than watchers are kept from hearing of the next word, and out of step with who polls.
WORD_SECONDS = (0.26, 0.34)


class BenchmarkOrchestrator(GatedOrchestrator):
    """Each stage takes STORYGEN_TEST_SECONDS, none if it is not set.

    The models are loaded once the file STORYGEN_BENCHMARK_START is there. With
    STORYGEN_BENCHMARK_WORDS the story is so many times of day, each told as it is written.
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
            text += f"{time.time():.6f}\n"
            report(number / self.words, text=text)
            time.sleep(pauses.uniform(*WORD_SECONDS))
        return Story(text=text, model="double")
