"""What a story is to teach."""

import pytest

from orchestrator.tests.support.briefs import fit


@pytest.mark.parametrize(
    ("prompt", "moral"),
    [
        ("My son needs to learn about honesty.", "it is best to tell the truth"),
        ("a fox, please teach sharing", "things are twice as good when they are shared"),
    ],
)
def test_what_a_story_is_to_teach_is_said(prompt, moral):
    assert fit(prompt, moral="-").facts["moral"] == moral
