"""No text of a user or a model takes the server from all others."""

from orchestrator.tests.support import linear_time


def test_it_reads_every_text_in_linear_time():
    linear_time.run("orchestrator.tests.support.text_rules")
