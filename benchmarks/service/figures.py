"""Formatting of figures: medians and percentiles."""

from collections.abc import Sequence
from statistics import median, quantiles


def percentile(values: Sequence[float], percent: int) -> float:
    """The percentile of `values` at `percent` (1 to 99)."""
    if len(values) < 2:
        return values[0]
    return quantiles(values, n=100, method="inclusive")[percent - 1]


def milliseconds(values: Sequence[float]) -> str:
    """Format seconds as the median and the 5th and 95th percentile, in milliseconds."""
    low, high = percentile(values, 5), percentile(values, 95)
    return f"{1e3 * median(values):.1f} ms   ({1e3 * low:.1f} to {1e3 * high:.1f})"


def p50_p95(values: Sequence[float]) -> str:
    """Format seconds as the median and the 95th percentile, in milliseconds."""
    return f"{1e3 * median(values):.1f} ms   (p95 {1e3 * percentile(values, 95):.1f})"
