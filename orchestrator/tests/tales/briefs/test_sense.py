"""What a model reads of a prompt and cannot have been meant is put right."""

import pytest

from orchestrator.tales.briefs.brief import Brief
from orchestrator.tests.support.briefs import PLOT, mended, sensible


def test_words_that_cannot_be_meant_are_left_out():
    assert mended("", hero="brave knight / person / she", trait="brave") == {
        "hero": "brave knight / person / she"
    }
    assert mended("", size="then", colour="tilly", title="a jar of sounds") == {}
    assert mended("", size="big", colour="red", title="A Jar of Sounds") == {
        "size": "big",
        "colour": "red",
        "title": "A Jar of Sounds",
    }
    assert mended("", place="in the middle of winter") == {}


def test_what_is_found_may_be_a_place_and_a_bus_is_no_hero():
    assert mended("", item="magical forest") == {"place": "in the magical forest"}
    assert mended("", item="magical whistle") == {"item": "magical whistle"}
    assert mended("", item="stage coach from an old ship") == {
        "item": "stage coach from an old ship"
    }
    assert mended("", hero="old bus / vehicle / he", item="old bus") == {
        "hero": "- / child / ",
        "item": "old bus",
    }
    bridge = Brief("an old thing shall be thrown away", "the missing piece", {"item": "old bridge"})
    assert sensible(bridge, "") == bridge


def test_a_long_prompt_takes_linear_time():
    prompt = "a" * 20_000 + " fox " * 5_000

    assert mended(prompt, name="Mia", hero="fox / beast / he")["name"] == "Mia"


@pytest.mark.parametrize(
    ("said", "kept"),
    [("and", False), ("the neighbour's shoes", False), ("ate shoes", True), ("is late", True)],
)
def test_a_clause_without_a_verb_is_left_out(said, kept):
    assert ("wrong" in mended("", wrong=said)) is kept


@pytest.mark.parametrize(
    ("key", "said", "kept"),
    [
        ("event", "the moon has fallen into the pond", True),
        ("event", "it rains soup", True),
        ("event", "it", False),
        ("event", "the hive", False),
        ("event", "the crocodile who would not open his mouth", False),
        ("why", "the sea is salty", True),
        ("do", "fly a kite", True),
        ("do", "repair a kite", True),
        ("item", "children want to save it", False),
        ("item", "letter to nobody", False),
        ("item", "old bus", True),
        ("moral", "who is", False),
        ("moral", "it is good to share", True),
        ("name", "race", False),
    ],
)
def test_what_is_told_as_a_clause_is_one_and_a_thing_is_none(key, said, kept):
    assert (key in mended("", **{key: said})) is kept


def test_a_name_has_a_capital_and_a_kind_is_said_once():
    facts = mended("unicorn unicorn haruki", name="haruki", hero="unicorn unicorn / steed / he")

    assert (facts["name"], facts["hero"]) == ("Haruki", "unicorn / steed / he")


def test_what_is_done_is_said_by_its_verb():
    assert (
        mended("a fox whispering in class", skill="whispering in class")["skill"]
        == "whisper in class"
    )
    assert "get" not in mended("the sun overslept", hero="sun / sky / he", get="sun overslept")


def test_a_clause_ends_with_its_sentence_and_a_wonder_may_be_a_place():
    prompt = "A knight guards a magical forest where trees whisper ancient secrets."
    said = {"wonder": "magical forest", "wonder_does": "whisper ancient"}
    facts = sensible(Brief(*PLOT, said), prompt).facts

    assert facts["wonder_does"] == "has trees that whisper ancient secrets"
    assert facts["place"] == "in the magical forest"


@pytest.mark.parametrize("does", ["discovers", "finds"])
def test_a_place_that_somebody_comes_to_has_a_rule_of_its_own(does):
    facts = {"hero": "knight / person / he", "wonder": "forest", "wonder_does": "whispers"}
    brief = Brief("there is something odd about a thing", "the oh", facts)

    found = sensible(brief, f"A knight {does} a magical forest where trees whisper. He is brave")

    assert found.premise == "a place where it is otherwise"
    assert found.facts["place"] == "in the magical forest"
    assert found.facts["event"] == "trees whisper"
    assert not {"wonder", "wonder_does"} & found.facts.keys()


def test_a_place_that_is_odd_where_it_is_stays_an_odd_thing():
    facts = {"wonder": "castle", "wonder_does": "sneezes"}
    brief = Brief("there is something odd about a thing", "the oh", facts)

    assert sensible(brief, "our castle sneezes all day").premise == brief.premise


def test_where_something_is_is_where_it_happens():
    fear = "the deep end of the swimming pool"

    assert mended("", hero="fox / beast / he", fear=fear)["place"] == "at the swimming pool"


@pytest.mark.parametrize(
    ("prompt", "said", "is_told"),
    [
        (
            "A gargoyle wants to yodel, but the pigeons keep laughing at him",
            "keep laughing at him",
            0,
        ),
        ("my red scarf blows off the ferry", "blows off the ferry", 0),
        ("a gargoyle who has no shadow", "has no shadow", 1),
        ("the gargoyle never has a shadow", "has a shadow", 1),
        ("two gargoyles have no shadow", "have no shadow", 1),
        ("the old gargoyle has no shadow", "has no shadow", 1),
        ("Momo has no shadow", "has no shadow", 1),
    ],
)
def test_what_others_do_is_not_told_of_the_hero(prompt, said, is_told):
    assert ("odd" in mended(prompt, hero="gargoyle / magic / he", name="Momo", odd=said)) == is_told


def test_what_something_does_is_done_by_it():
    said = "keeps knocking it down"
    wind = "a snow castle, but the wind keeps knocking it down"

    assert "fails" not in mended(wind, what="snow castle", fails=said)
    assert "fails" in mended("the raft falls apart", what="raft", fails="falls apart")


def test_each_of_three_things_is_one():
    facts = mended("", hero="pencil / thing / it", one="eraser", two="pencil and eraser")

    assert (facts["one"], "two" in facts) == ("eraser", False)


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("a fox who sleeps under the old oak in the desert", "in the desert"),
        ("an owl at the very nice restaurant", "at the nice restaurant"),
        ("somebody on a little beach", "on the little beach"),
        ("a volcano in the volcano", None),
        ("a fox in a hurry", None),
        ("the desert fox", None),
    ],
)
def test_a_place_that_nobody_read_is_found(prompt, place):
    assert mended(prompt, hero="volcano / still / it").get("place") == place


def test_who_plays_is_no_thing():
    facts = mended("", hero="fox / beast / he", friend="drum / thing / it", quarrel="a drum")

    assert "quarrel" not in facts


def test_a_deed_ends_before_its_condition():
    prompt = "a fox wants to hold the torch if she goes first"

    assert mended(prompt, do="hold the torch if she goes first")["do"] == "hold the torch"


def test_nobody_lives_in_mud():
    assert "place" not in mended("they get stuck in the mud", place="in the mud")
