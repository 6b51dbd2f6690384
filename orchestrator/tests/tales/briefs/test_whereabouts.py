"""Where and when a prompt is set, though no preposition says so."""

import re

import pytest

from orchestrator.tales.briefs.brief import Brief
from orchestrator.tales.teller import stories
from orchestrator.tales.worlds import places
from orchestrator.tests.support.briefs import sensible

PLOT = "afraid of the dark", "the dark knocks"


def located(prompt: str, **facts: str) -> dict[str, str]:
    return sensible(Brief(*PLOT, facts), prompt).facts


def cover_of(prompt: str, pages: int = 1, **facts: str) -> str:
    brief = sensible(Brief(*PLOT, facts), prompt)
    return next(stories(brief, pages=pages, reader="5-7", seed=1)).cover_page.place


CHILD, FOX = "boy / child / he", "fox / beast / he"


@pytest.mark.parametrize(
    ("prompt", "hero", "place"),
    [
        ("a boy at school", CHILD, "at the school"),
        ("a fox in the old school yard", FOX, "in the old school yard"),
        ("an alien on Mars", "alien / magic / it", "on Mars"),
        ("a seal in the North Sea", "seal / fish / she", "in the North Sea"),
        ("a star in space", "star / sky / she", "in space"),
        ("a fox near the big airport", FOX, "near the big airport"),
        ("a fox on the top of the hill", FOX, None),
        ("a fox in a box", FOX, None),
        ("the last windmill in the land", "windmill / still / it", None),
        ("a zoo in the zoo", "zoo / still / it", None),
        # What is looked at is elsewhere.
        ("a boy looks at the moon", CHILD, None),
        ("a boy shouts at the wrong moon", CHILD, None),
        ("a boy under the moon", CHILD, None),
        ("a boy looks out at the sea", CHILD, None),
        ("a boy on the moon", CHILD, "on the moon"),
        ("a boy at the sea", CHILD, "at the sea"),
        ("a fox in the tree-house", FOX, "in the tree-house"),
        ("a goat on the cliff", "goat / hoofed / he", "on the cliff"),
        ("a fox in the tower of the witch", FOX, "in the tower"),
        # The last place of a compound is where it is.
        ("a spaceship on the school roof", "spaceship / craft / she", "on the school roof"),
        ("a swan in the park lake", "swan / bird / he", "in the park lake"),
        ("a worm in the garden dreams", "worm / snake / he", "in the garden"),
        # Who is on the way is not there yet.
        ("a boy on the way to kindergarten", CHILD, "in the street"),
        # A fish is not on the water.
        ("a whale in the ocean", "whale / fish / he", "in the deep sea"),
        ("a squid at the bottom of the sea", "squid / fish / he", "at the bottom of the sea"),
    ],
)
def test_a_preposition_says_a_place_that_is_told(prompt, hero, place):
    assert located(prompt, hero=hero).get("place") == place


@pytest.mark.parametrize(
    ("prompt", "hero", "scene"),
    [
        # What happens.
        ("a boy starts kindergarten", CHILD, "kindergarten"),
        ("his first day in the new class", CHILD, "classroom"),
        ("a boy loses his first tooth", CHILD, "bedroom"),
        ("a boy has to brush his teeth", CHILD, "bathroom"),
        ("it is his birthday and the band plays", CHILD, "birthday party"),
        ("a boy goes camping", CHILD, "campsite"),
        ("we fly on holiday by plane", CHILD, "plane"),
        ("a goalkeeper fox", "goalkeeper fox / beast / he", "football pitch"),
        ("two sisters build a snowman", CHILD, "snowy hill"),
        ("a fox plants a seed", FOX, "garden"),
        ("a fox crosses a busy street", FOX, "busy street"),
        ("grandpa takes a boy fishing", CHILD, "lake"),
        # Where somebody goes, or a thing that somebody is in.
        ("a boy goes to the dentist", CHILD, "dentist"),
        ("a fox in a cardboard box", FOX, "cardboard box"),
        # What is only named.
        ("the hospital robot", "hospital robot / robot / he", "hospital"),
        ("a zoo at night", FOX, "zoo"),
        ("two sisters build a tree-house", CHILD, "tree-house"),
        ("a boy is bored at home", CHILD, "living room"),
        # Where a trade is.
        ("a baker hears a noise", "baker / person / he", "bakery"),
        ("a girl in front of the shop", CHILD, "outside the shop"),
        ("a wizard floods the castle", "wizard / magic / he", "castle"),
        ("an ant carries a crumb up the stairs", "ant / insect / he", "stairs"),
        ("a diver finds a chest", "diver / person / he", "coral reef"),
        ("a knight who likes to knit", "knight / person / he", ""),
        ("grandma knits a scarf", "grandma / person / she", "living room"),
        ("two raindrops slide down a window", "raindrop / sky / they", ""),
        ("the submarine captain", "captain / person / he", "submarine"),
        ("a door in the trunk of an old oak", CHILD, "old oak"),
        ("a door of an old oak", CHILD, ""),
        ("a boy paints on the wall of his room", CHILD, "in the room"),
        ("a lumberjack and a beaver", "lumberjack / person / he", "forest"),
        ("someone stole the crown", CHILD, "castle"),
        ("a cookie factory goes crazy", "cookie factory / still / he", "cookie factory"),
        ("the blacksmith and the unicorn", "blacksmith / person / he", "forge"),
        ("the vet and the hippo", "vet / person / she", "doctor"),
        ("the keeper of the lighthouse", "keeper / person / he", "lighthouse"),
        ("an old miller and his donkey", "miller / person / he", "windmill hill"),
        # A vehicle that it is about is not seen from inside.
        ("a train that is never on time", CHILD, "train station"),
        ("a school bus is late", "school bus / vehicle / he", "city"),
        ("a bus that wants to see the world", "bus / vehicle / he", ""),
        ("a sailor throws a bottle into the sea", "sailor / person / he", "sea"),
        # A landmark that is named, if nothing else tells.
        ("a snail climbs a hill", "snail / crawler / he", "hill"),
        ("a frog jumps over a brook", "frog / hopper / he", "brook"),
        ("a fox dreams of a hill", FOX, ""),
        ("a knight writes letters to the moon", "knight / person / he", ""),
        ("an owl flies to the moon", "owl / bird / he", "moon"),
        # What is only tomorrow is not there yet.
        ("the night before the school trip a girl packs her bag", CHILD, "bedroom"),
        ("on the night before her first day at school a girl is up", CHILD, "bedroom"),
        # A child that cannot sleep lies in bed, an owl does not.
        ("a boy can't sleep", CHILD, "bedroom"),
        ("an owl can't sleep", "owl / bird / she", ""),
        ("a shark with a toothache", "shark / fish / he", ""),
        # What is wanted is not there yet.
        ("a worm who wants to see the ocean", "worm / snake / he", ""),
        ("the school of fish", "fish / fish / they", ""),
        ("a fox and a crow", FOX, ""),
        ("a garden that grows socks", "garden / still / she", ""),
        ("my son loves trains: a small train", "train / vehicle / he", ""),
    ],
)
def test_what_happens_says_where_the_cover_is(prompt, hero, scene):
    facts = located(prompt, hero=hero)

    assert "place" not in facts
    assert bool(scene) == ("scene" in facts), facts
    assert facts.get("scene", "").endswith(scene)


@pytest.mark.parametrize("pages", [1, 5])
@pytest.mark.parametrize(
    ("prompt", "shown"),
    [
        ("a boy starts kindergarten", "classroom"),
        ("two suitcases at the airport", "rows of blue seats"),
        ("a boy in the football stadium", "white goal"),
        ("a boy at the fountain", "fountain"),
        ("a boy at the right station", "train station"),
        ("a boy behind the school", "A street with"),
        ("a boy in the church tower", "A tall old church tower"),
        ("a boy on the barn roof", "red barn"),
        ("a boy in the zoo nursery", "path, rocks"),
        ("a boy in the forest school", "green forest"),
    ],
)
def test_the_cover_shows_it(prompt, shown, pages):
    assert shown in cover_of(prompt, pages, hero=CHILD)


@pytest.mark.parametrize(
    ("prompt", "key", "value"),
    [
        ("at midnight the toys wake up", "time", "night"),
        ("a cat on the roof by moonlight", "time", "night"),
        ("a stormy night", "time", "night"),
        ("a stormy night", "weather", "storm"),
        ("the fog has lost its way", "weather", "fog"),
        ("a fox lost in the thick fog", "weather", "fog"),
        ("on a rainy Sunday", "weather", "rain"),
        ("it is pouring", "weather", "rain"),
        ("the night before the fair a pig cannot sleep", "time", "night"),
        ("a fox can't sleep the night before the race", "time", "night"),
        ("on the last evening of summer", "time", "dusk"),
        ("the evening before her birthday", "time", "dusk"),
        ("a fox wants to see the sunrise", "hour", "dawn"),
        ("a fox in the snow", "weather", "snow"),
        ("the first frost", "season", "autumn"),
        ("before winter comes", "season", "autumn"),
        ("a fox builds an igloo", "season", "winter"),
        ("a rainy window", "weather", "rain"),
        ("the hottest day", "season", "summer"),
        ("on a summer night", "time", "night"),
        ("a little star falls down", "hour", "night"),
        ("a fox waits for the bus in the rain", "weather", "rain"),
        ("a fox who has never been in the snow", "weather", None),
        ("a fox who is afraid of the dark forest in the fog", "weather", None),
        ("a fox loves snow", "weather", None),
    ],
)
def test_adverbs_say_when_it_is(prompt, key, value):
    assert located(prompt, hero=FOX).get(key) == value


def test_who_is_in_love_with_the_moon_is_seen_by_night():
    facts = located("a fox in love with the moon", hero=FOX)

    assert "time" not in facts  # nothing that a telling must say
    assert re.search("night|moonlight", cover_of("a fox in love with the moon", hero=FOX))


@pytest.mark.parametrize("pages", [1, 5])
def test_no_sun_shines_into_a_room_while_it_rains(pages):
    cover = cover_of("it rains and a boy is in the living room", pages, hero=CHILD)

    assert "rain at the window" in cover
    assert not re.search("sun|moonlight", cover)


def test_where_there_is_no_window_no_light_comes_through_one():
    assert not re.search("window", cover_of("a boy in the tunnel", hero=CHILD))


def test_a_story_begins_where_and_when_the_prompt_says():
    # Its first two beats are at home, by day; its text says that they are on the train, at night.
    plot = "did something wrong", "is there room for one more"
    facts = {"hero": "ghost / winged / he", "place": "on the train", "time": "night"}
    plan = next(stories(Brief(*plot, facts), pages=5, reader="5-7", seed=1))

    assert "on wheels" in plan.pages[0].place
    assert plan.pages[0].time == "night"


def test_nothing_is_in_the_snow_in_a_thunderstorm():
    plot = "it stands where it stands", "the coldest night"
    facts = {"hero": "fairy / winged / she", "weather": "storm"}
    covers = [
        next(stories(Brief(*plot, facts), pages=1, reader="5-7", seed=seed)).cover_page.place
        for seed in range(8)
    ]

    assert not any("snow" in cover for cover in covers)


def test_a_family_owns_its_places():
    assert places.where("grandma's attic") == "in grandma's attic"
    assert places.asked("in", "uncle Ben's barn").the == "uncle Ben's barn"


def test_where_and_when_stay_in_whatever_plot_is_chosen():
    facts = located("my hamster died in autumn after school", hero=CHILD)

    assert facts["season"] == "autumn"
    assert facts["scene"] == "in the school"
