"""Measures StoryGen on this machine: `python -m benchmarks --help`. Nothing else imports it."""


class BenchmarkFailed(Exception):
    """Nothing can be measured; the message says why, and what to do about it."""
