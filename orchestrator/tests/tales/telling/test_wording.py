"""The same said otherwise."""

import random

from orchestrator.tales.phrases.wording import varied


def test_a_verb_with_a_stress_is_not_shortened():
    text = '"How nice it is to lie still," it sighed. It is cold. Nobody knew where it is kept.'

    told = {varied(random.Random(seed), text, frozenset()) for seed in range(40)}

    assert any("It's cold" in each for each in told)
    assert all("nice it is to" in each and "where it is kept" in each for each in told)
