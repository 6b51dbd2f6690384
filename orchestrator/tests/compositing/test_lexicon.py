"""What words say of places and kinds."""

import pytest

from orchestrator.compositing.lexicon import Lexicon, kind_of, place_of
from orchestrator.compositing.surroundings import surroundings_of
from orchestrator.plan import TIMES


@pytest.mark.parametrize(
    ("description", "kind"),
    [
        ("A green forest with tall trees and a mossy path", "grass"),
        ("A snowy forest with white hills", "snow"),
        ("A village in the snow with warm windows", "snow"),
        ("A sandy beach with palm trees and blue water", "sand"),
        ("A calm blue lake with trees around", "waterside"),
        ("The open blue sea with waves", "sea"),
        ("The deck of a ship at sea", "deck"),
        ("An underwater world with corals and fish", "underwater"),
        ("A forest of seaweed under the sea", "underwater"),
        ("Outer space with stars and planets", "space"),
        ("The surface of the moon with craters and stars", "barren"),
        ("White clouds in a wide blue sky with a rainbow", "cloudland"),
        ("A bedroom with a window over the sea", "indoors"),
        ("A meadow under a blue sky", "grass"),
        ("A castle bedroom with a big bed", "indoors"),
        ("A dark cave with glowing crystals", "cave"),
        ("Somewhere", "grass"),
        ("", "grass"),
    ],
)
def test_places(description, kind):
    assert place_of(description) == kind


@pytest.mark.parametrize("time", TIMES)
def test_the_time_of_the_plan_counts_more_than_the_words(time):
    assert surroundings_of("A meadow at night", time).time == time
    assert surroundings_of("A meadow at night").time == "night"


def test_every_kind_of_place_is_known():
    sections = {one for found in Lexicon.read("places").sections.values() for one in found}

    for section in sections:
        phrase = next(p for p, found in Lexicon.read("places").sections.items() if section in found)
        assert surroundings_of(phrase).kind


@pytest.mark.parametrize(
    ("kind", "swims", "dives", "hovers"),
    [
        ("fish", True, False, False),
        ("turtle", False, True, False),
        ("ghost", False, False, True),
        ("fox", False, False, False),
    ],
)
def test_where_kinds_are_at_home(kind, swims, dives, hovers):
    found = kind_of(kind)

    assert (found.swims, found.dives, found.hovers) == (swims, dives, hovers)
