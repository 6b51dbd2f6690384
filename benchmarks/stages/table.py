"""A table of StoryGen's figures and others', with their ratios and the spread of the rounds."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any


@dataclass(frozen=True, kw_only=True)
class Goal:
    """An upper or lower bound `of` the ratio, or of `ours`."""

    of: str = "ratio"
    most: float | None = None
    least: float | None = None

    def verdict(self, value: float) -> str:
        if self.most is not None:
            return f"<= {self.most:g}: {'met' if value <= self.most else 'missed'}"
        return f">= {self.least:g}: {'met' if value >= self.least else 'missed'}"


class Table:
    """Passes each line to `write`. A figure has one value per round; the median counts."""

    def __init__(self, write: Callable[[str], object]) -> None:
        self.write = write

    def head(self) -> None:
        self._line("", "ours", "other", "ours / other", "goal")

    def heading(self, text: str) -> None:
        self.write(f"\n{text}")

    def note(self, text: str) -> None:
        """A subheading for the next rows."""
        self.write(f"  {text}")

    def missing(self, name: str, reason: object) -> None:
        """A row for something that could not be measured."""
        self.write(f"    {name:<48}{reason}")

    def rows(
        self,
        found: dict[str, list[dict[str, Any]]],
        figure: str,
        *,
        unit: str = " s",
        goals: dict[str, Goal] | None = None,
    ) -> None:
        """A row for each other implementation, with the values of `figure` in each round."""
        ours = [run[figure] for run in found["ours"]]
        for name, runs in found.items():
            if name != "ours" and runs:
                others = [run[figure] for run in runs]
                self.row(name, ours, others, unit=unit, goal=(goals or {}).get(name))

    def row(
        self,
        name: str,
        ours: Sequence[float],
        others: Sequence[float] = (),
        *,
        unit: str = " s",
        goal: Goal | None = None,
    ) -> None:
        if not ours:
            return
        ratios = [our / other for our, other in zip(ours, others, strict=False)]
        spread = f"{median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f})" if ratios else ""
        verdict = goal.verdict(median(ours if goal.of == "ours" else ratios)) if goal else ""
        self._line(name, _figure(ours, unit), _figure(others, unit), spread, verdict)

    def bound(
        self,
        name: str,
        ours: Sequence[float],
        bound: float,
        *,
        unit: str = " s",
        goal: Goal | None = None,
    ) -> None:
        """A row with the limit of the machine and the share of it that StoryGen reaches."""
        if not ours:
            return
        # Seconds are bounded below, rates above.
        share = median(bound / our if unit == " s" else our / bound for our in ours)
        verdict = goal.verdict(median(ours)) if goal else ""
        self._line(
            name, _figure(ours, unit), _figure([bound], unit), f"{share:.0%} of the limit", verdict
        )

    def _line(self, name: str, ours: str, other: str, ratio: str, verdict: str) -> None:
        self.write(f"    {name:<48}{ours:>10}{other:>11}   {ratio:<24}{verdict}".rstrip())


def _figure(values: Sequence[float], unit: str) -> str:
    return f"{median(values):.{1 if unit == '/s' else 3}f}{unit}" if values else ""
