"""What is made of words that are marked in a prompt."""

import pytest

from orchestrator.tales.briefs.labels import Labels, current, own_facts
from orchestrator.tales.briefs.reading import Answer, brief_of, meant, singular, value_of
from orchestrator.tales.grammar import plots
from orchestrator.text.syntax import split

DEED = plots()["wants to do something odd", "three who each knew a third"]
PROMPT = "Once Momo, a shy little fox from the woods, is learning to bake bread. The end!"


def test_words_are_what_stands_between_marks():
    words = split('  "Ben & Ada" (two  FOXES)… sleep?! ... ok')

    assert [word.text for word in words] == ["Ben", "&", "Ada", "two", "FOXES", "sleep", "ok"]
    assert [word.stops for word in words] == [False, False, False, False, True, True, False]
    assert all('  "Ben & Ada" (two  FOXES)… sleep?! ... ok'[w.at : w.end] == w.text for w in words)


@pytest.mark.parametrize("text", ["", " ", "... !? ()", "\x00"])
def test_a_prompt_may_have_no_words(text):
    assert [word.text for word in split(text)] == [word for word in ["\x00"] if word in text]


@pytest.mark.parametrize(
    ("key", "typed", "value"),
    [
        ("hero", "three lazy Foxes", "three lazy fox"),
        ("hero", "hegdehog", "hedgehog"),
        ("hero", "wolves", "wolf"),
        ("friend", "king's", "king"),
        ("name", "Momo's", "Momo"),
        ("name", "James", "James"),
        ("place", "in a bathtub", "in the bathtub"),
        ("place", "a forest", "in the forest"),
        ("place", "at grandma's house", "at grandma's house"),
        ("do", "learning to bake bread", "learn to bake bread"),
        ("do", "Catches clouds", "catch clouds"),
        ("get", "smelled snow", "smell snow"),
        ("get", "riding on a cloud", "ride on a cloud"),
        ("odd", "has no shadow", "has no shadow"),
        ("event", "The moon fell", "the moon fell"),
        ("trait", "SHY", "shy"),
    ],
)
def test_a_fact_has_the_form_that_is_told(key, typed, value):
    assert value_of(key, split(typed)) == value


def test_a_kind_is_known_in_the_singular_and_misspelt():
    assert singular("mice") == "mouse"
    assert singular("sousaphones") in ("sousaphone", "sousaphones")
    assert meant("unicorm") == "unicorn"
    assert meant("fox") == meant("table") == ""


def answered(spans, choices, body=("beast", "she")):
    return Answer(
        span=spans.get, choice=lambda key: choices.get(key, ""), body=lambda role, at: body
    )


def test_a_brief_is_made_of_what_is_marked_and_chosen():
    words = split(PROMPT)
    spans = {"name": (1, 1), "trait": (3, 3), "size": (4, 4), "hero": (5, 5), "place": (6, 8)}
    spans["do"] = (10, 13)

    brief = brief_of(DEED, words, answered(spans, {"time": "night", "moral": "-"}), current())

    assert (brief.premise, brief.plot) == (DEED.premise, DEED.name)
    assert brief.facts == {
        "hero": "fox / beast / she",
        "name": "Momo",
        "trait": "shy",
        "size": "little",
        "place": "in the woods",
        "do": "learn to bake bread",
        "time": "night",
        "moral": "-",
    }


def test_who_has_only_a_name_is_of_an_open_kind():
    brief = brief_of(
        DEED, split(PROMPT), answered({"name": (1, 1)}, {}, ("child", "he")), current()
    )

    assert brief.facts == {"name": "Momo", "hero": "- / child / he"}


def test_what_is_too_long_was_not_understood():
    words = split("a " * 40)
    brief = brief_of(DEED, words, answered({"name": (0, 30), "hero": (0, 30)}, {}), current())

    assert "name" not in brief.facts


def test_a_plot_that_the_labels_do_not_have_can_be_read_all_the_same():
    labels = Labels((), ("hero",), {}, ("beast",), ("he",))
    spans = {"hero": (5, 5), "name": (1, 1)}

    assert brief_of(DEED, split(PROMPT), answered(spans, {}), labels).facts == {
        "hero": "fox / beast / she"
    }


def test_labels_are_kept_in_a_file(tmp_path):
    labels = current()

    labels.write(tmp_path / "labels.json")

    assert Labels.read(tmp_path / "labels.json") == labels
    assert set(labels.plots) == set(plots())
    for plot in plots().values():
        assert set(own_facts(plot)) <= set(labels.spans)


def test_what_somebody_does_begins_with_its_verb():
    words = split("a capybara opens a hotel")
    brief = brief_of(DEED, words, answered({"do": (4, 4)}, {}), current())

    assert brief.facts["do"] == "open a hotel"
    assert brief_of(DEED, split("in a hotel"), answered({"do": (2, 2)}, {}), current()).facts == {
        "do": "hotel"
    }
