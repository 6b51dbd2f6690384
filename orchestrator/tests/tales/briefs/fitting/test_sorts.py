"""Each fact is told as what it is."""

import pytest

from orchestrator.tests.support.briefs import TROUBLE, fit


def test_what_is_done_to_a_thing_is_not_done_by_it():
    prompt = "a moth who loves the moon and flies to it"

    assert fit(prompt, wonder="moon", wonder_does="flies to it").facts == {}


def test_what_somebody_does_every_evening_is_no_mishap():
    prompt = "a dragon lines up his pebbles every evening"

    facts = fit(prompt, TROUBLE, trouble="lines up his pebbles").facts

    assert facts == {"quirk": "lines up his pebbles every evening"}
    assert fit("", TROUBLE, trouble="knits socks").facts == {"quirk": "knits socks"}
    assert fit("", TROUBLE, trouble="loses his keys").facts == {"trouble": "loses his keys"}


@pytest.mark.parametrize(
    ("fear", "told"),
    [
        ("to fall", "falling"),
        ("dogs that bark", "dogs that bark"),
        ("the dark", "the dark"),
        ("being late", "being late"),
    ],
)
def test_what_is_feared_has_a_name(fear, told):
    assert fit("", fear=fear).facts.get("fear") == told


def test_what_others_do_with_a_thing_is_not_done_by_it():
    said = "nobody rides any more"

    assert fit(f"a bicycle {said}", wonder="bicycle", wonder_does=said).facts == {}


def test_who_wants_a_hug_would_have_one():
    assert fit("", get="want a hug").facts == {"get": "have a hug"}
    assert fit("", get="want to sing").facts == {"get": "want to sing"}


def test_an_event_has_an_article():
    prompt = "a circus whose star has run away"

    assert fit(prompt, event="star has run away").facts == {"event": "the star has run away"}


def test_a_job_has_no_verb():
    assert fit("a tooth fairy overslept", job="tooth fairy overslept").facts == {
        "job": "tooth fairy"
    }
    assert fit("he lives on an island with a goat", job="island with a goat").facts == {}
    assert fit("", job="night watchman").facts == {"job": "night watchman"}


def test_what_happened_to_whoever_asks_is_not_told_of_the_hero():
    assert fit("", event="mum doesn't believe me").facts == {}
    assert fit("", event="the moon is gone").facts == {"event": "the moon is gone"}


@pytest.mark.parametrize(
    ("prompt", "joy", "loved"),
    [
        ("he builds wings out of corks", "wings out of corks", "building wings out of corks"),
        ("he loves wings out of corks", "wings out of corks", "wings out of corks"),
        ("he is fond of knitting socks", "knitting socks", "knitting socks"),
    ],
)
def test_what_is_loved_is_the_doing(prompt, joy, loved):
    assert fit(prompt, joy=joy).facts["joy"] == loved


def test_who_comes_along_is_no_part_of_where():
    said = "Mars with his frog Quentin and plants a tree"

    assert fit(f"he flies to {said}", goal=said).facts["goal"] == "Mars"


def test_a_reason_that_was_cut_is_not_told():
    said = "is lonely because every time he comes near"

    assert fit(f"a cloud {said} people run inside", mood=said).facts["mood"] == "is lonely"
