"""Benchmarks of StoryGen on this machine: `python -m benchmarks --help`."""


class BenchmarkFailed(Exception):
    """Nothing could be measured; the message says why and what to do."""
