"""Figures as they are printed: a median, and between which others most of them are."""

from collections.abc import Sequence
from statistics import median, quantiles


def share_of(values: Sequence[float], percent: int) -> float:
    """What so many per cent of the values are at or below."""
    if len(values) < 2:
        return values[0]
    return quantiles(values, n=100, method="inclusive")[percent - 1]


def milliseconds(values: Sequence[float]) -> str:
    """Of seconds: the median, and where nine out of ten are."""
    low, high = share_of(values, 5), share_of(values, 95)
    return f"{1e3 * median(values):.1f} ms   ({1e3 * low:.1f} to {1e3 * high:.1f})"


def p50_p95(values: Sequence[float]) -> str:
    """Of seconds, as goals for answers are told."""
    return f"{1e3 * median(values):.1f} ms   (p95 {1e3 * share_of(values, 95):.1f})"
