"""No client text takes more than linear time to parse."""

from orchestrator.tests.support import linear_time


def test_it_reads_every_text_in_linear_time():
    linear_time.run("stories.tests.support.text_rules")
