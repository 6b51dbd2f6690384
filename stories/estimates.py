"""How long a story takes on this machine, learnt from the stories told on it."""

from collections import defaultdict, deque
from collections.abc import Iterable, Mapping
from statistics import median

from orchestrator import Stage

REMEMBERED = 20


class StageTimes:
    """The seconds that each stage took lately, the last `REMEMBERED` of each."""

    def __init__(self) -> None:
        self._seconds: dict[str, deque[float]] = defaultdict(lambda: deque(maxlen=REMEMBERED))

    def learn(self, timings: Mapping[str, float]) -> None:
        """Take in the seconds by stage of one story."""
        for stage, seconds in timings.items():
            self._seconds[stage].append(seconds)

    def expected(self, stages: Iterable[str] = tuple(Stage)) -> float:
        """Seconds that these stages should take together: the sum of their medians.

        A stage that has not run here yet counts as nothing.
        """
        return sum(median(self._seconds[stage]) for stage in stages if stage in self._seconds)
