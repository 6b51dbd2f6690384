"""A fact is told in a slot of its sort, or where it cannot sound wrong."""

import pytest

from orchestrator.tales.briefs.brief import Brief
from orchestrator.tales.briefs.fitting import ended, fitted
from orchestrator.tales.grammar import plots

PLOT = "afraid of the dark", "the dark knocks"
TROUBLE = "trouble at the wrong moment", "then it must come here"


def fit(prompt, plot=PLOT, **facts):
    return fitted(Brief(*plot, facts), prompt)


@pytest.mark.parametrize(
    ("prompt", "key", "said", "whole"),
    [
        (
            "a whale who can hold her breath for longer than anyone",
            "skill",
            "hold her breath for longer",
            "hold her breath for longer than anyone",
        ),
        (
            "a boy brought his hamster to school and lost it",
            "wrong",
            "brought his hamster",
            "brought his hamster to school and lost it",
        ),
        (
            "he caught a cold by the lake, and then",
            "trouble",
            "caught a cold",
            "caught a cold by the lake",
        ),
        # Another fact, another sentence, another clause.
        ("lost his hat in the zoo", "trouble", "lost his hat", "lost his hat"),
        ("lost his hat. In May", "trouble", "lost his hat", "lost his hat"),
        ("paints a door because it is grey", "do", "paint a door", "paint a door"),
    ],
)
def test_a_clause_ends_where_it_is_over(prompt, key, said, whole):
    facts = {key: said} | ({"place": "in the zoo"} if "zoo" in prompt else {})

    ended(facts, prompt)

    assert facts[key] == whole


@pytest.mark.parametrize(
    ("prompt", "odd", "whole"),
    [
        ("a hippo wants to dance ballet", "dance ballet", "wants to dance ballet"),
        ("a cat that doesn't like snow", "like snow", "doesn't like snow"),
        ("a cat that likes snow", "likes snow", "likes snow"),
        ("a cat being thrown out", "thrown out", "is thrown out"),
    ],
)
def test_a_clause_begins_with_its_verb(prompt, odd, whole):
    assert fit(prompt, odd=odd).facts["odd"] == whole


def test_only_somewhere_is_said_although_the_tale_plays_there():
    prompt = "a grumpy cloud that only rains on one street"
    facts = {"odd": "only rains", "place": "on the street"}

    ended(facts, prompt)

    assert facts["odd"] == "only rains on one street"


def test_what_somebodys_kite_does_is_told_of_the_kite():
    prompt = "a boy whose kite pulled him up into the clouds"
    plot = "did something wrong", "somebody is being kind"

    brief = fit(prompt, plot, wrong="pulled him up into the clouds")

    assert brief.premise == "is not like the others"
    assert brief.facts == {"odd": "has a kite that pulled him up into the clouds"}
    assert fit("a cook whose oven breaks", TROUBLE, trouble="breaks") == Brief(*TROUBLE)


@pytest.mark.parametrize(
    ("said", "own"),
    [
        ("is kind and his pack doesn't like it", "is kind"),
        ("bakes bread but today the oven is broken", "bakes bread"),
        ("bakes bread but a storm blows out the oven", "bakes bread"),
        ("steals the bread and the jam", "steals the bread and the jam"),
        ("trips and falls", "trips and falls"),
    ],
)
def test_a_clause_has_one_subject(said, own):
    plot = next(key for key in plots() if key[0] == "is not like the others")

    assert fit("", plot, odd=said).facts["odd"] == own


def test_a_thing_is_not_the_hero_as_well():
    prompt = "grandpa's old train set comes alive at night"
    hero = "grandpa's old train set / vehicle / she"

    assert "hero" not in fit(prompt, hero=hero, wonder="old train set").facts


def test_what_is_done_to_a_thing_is_not_done_by_it():
    prompt = "a moth who loves the moon and flies to it"

    assert fit(prompt, wonder="moon", wonder_does="flies to it").facts == {}


def test_what_nobody_did_is_not_told_of_the_hero():
    prompt = "she thinks she is a swan because nobody told her otherwise"

    assert fit(prompt, wrong="told her otherwise").facts == {}


def test_where_somebody_stands_is_no_part_of_what_they_are():
    facts = fit("", hero="biscuit in the tin / thing / it").facts

    assert facts == {"hero": "biscuit / thing / it", "place": "in the tin"}


@pytest.mark.parametrize(
    ("prompt", "place", "left"),
    [
        ("a train stops at the wrong station", "at the wrong station", "at the station"),
        ("Tom loves jumping on the trampoline", "on the trampoline", None),
        ("Tom likes to hide under his quilt at home", "under the quilt", None),
        ("Tom loves dancing in the forest", "in the forest", "in the forest"),
        ("a cat in our cellar", "in our cellar", "in the cellar"),
        ("Tom sits on the trampoline", "on the trampoline", "on the trampoline"),
    ],
)
def test_a_place_is_one_that_a_story_can_happen_in(prompt, place, left):
    facts = fit(prompt, place=place).facts

    assert facts.get("place") == left
    assert ("quirk" in facts) == (left is None)


def test_what_somebody_does_every_evening_is_no_mishap():
    prompt = "a dragon lines up his pebbles every evening"

    facts = fit(prompt, TROUBLE, trouble="lines up his pebbles").facts

    assert facts == {"quirk": "lines up his pebbles every evening"}
    assert fit("", TROUBLE, trouble="knits socks").facts == {"quirk": "knits socks"}
    assert fit("", TROUBLE, trouble="loses his keys").facts == {"trouble": "loses his keys"}


@pytest.mark.parametrize(
    ("wrong", "odd"),
    [
        ("didn't want to be eaten", "doesn't want to be eaten"),
        ("forgot how to laugh", "forgot how to laugh"),
        ("can't share", "can't share"),
        ("does not like school", "does not like school"),
        ("forgot to feed the hens", None),
        ("stole the last pie", None),
        ("won the race", "won the race"),
        ("was left behind", "was left behind"),
        ("is thrown out of the house", "is thrown out of the house"),
        ("had enough of tea", "had enough of tea"),
        ("ashamed of her feet", "is ashamed of her feet"),
        ("was rude to his friend", None),
        ("lifted an elephant", "lifted an elephant"),
        ("collected shadows", "collected shadows"),
        ("did not share his cake", None),
    ],
)
def test_a_wish_is_no_misdeed(wrong, odd):
    brief = fit("", ("did something wrong", "somebody is being kind"), wrong=wrong)

    assert brief.facts.get("odd") == odd
    assert (brief.premise, brief.plot) in plots()
    assert ("wrong" in brief.facts) == (odd is None)


def test_the_hero_does_not_have_itself():
    plot = next(key for key in plots() if key[0] == "there is something odd about a thing")
    hero = {"hero": "train / vehicle / he"}
    facts = hero | {"wonder": "train", "wonder_does": "stops at the pier", "place": "at the pier"}

    brief = fitted(Brief(*plot, facts), "")

    assert brief.premise == "is not like the others"
    assert brief.facts == hero | {"odd": "stops at the pier"}


def test_what_is_too_big_for_a_thing_is_not_the_thing():
    plot = next(key for key in plots() if key[0] == "something that does not work")

    brief = fit("", plot, hero="dino / beast / he", what="swing", fails="is too big for the swing")

    assert brief.facts == {"hero": "dino / beast / he", "odd": "is too big for the swing"}


def test_hair_is_not_mended():
    plot = next(key for key in plots() if key[0] == "something that does not work")

    brief = fit("", plot, what="hair", fails="won't stop growing")

    assert brief.facts == {"odd": "has hair that won't stop growing"}


@pytest.mark.parametrize(
    ("fear", "told"),
    [
        ("to fall", "falling"),
        ("it will fall out", None),
        ("dogs that bark", "dogs that bark"),
        ("the dark", "the dark"),
        ("being late", "being late"),
    ],
)
def test_what_is_feared_has_a_name(fear, told):
    assert fit("", fear=fear).facts.get("fear") == told


def test_whoever_rolls_into_a_ball_is_no_ball():
    plot = next(key for key in plots() if key[0] == "there is something odd about a thing")

    facts = fit("", plot, wonder="ball", wonder_does="rolls into a ball").facts

    assert facts == {"odd": "rolls into a ball"}


def test_what_two_do_is_not_told_of_one():
    assert fit("", mood="never see each other").facts == {}


def test_a_question_is_no_skill():
    assert fit("he can't decide which hat to wear", skill="wear").facts == {}
    assert fit("he wants to learn how to sail", skill="sail").facts == {"skill": "sail"}


def test_what_others_do_with_a_thing_is_not_done_by_it():
    assert fit("", wonder="bicycle", wonder_does="nobody rides any more").facts == {}


def test_who_wants_a_hug_would_have_one():
    assert fit("", get="want a hug").facts == {"get": "have a hug"}
    assert fit("", get="want to sing").facts == {"get": "want to sing"}


def test_what_somebody_thinks_is_only_thought():
    facts = fit("a donkey who thinks he can sing", quirk="can sing").facts

    assert facts == {"quirk": "thinks he can sing"}


def test_a_name_keeps_its_capital_and_nobody_is_a_habit():
    assert fit("he moves to Africa", goal="africa").facts == {"goal": "Africa"}

    facts = fit("", hero="ballerina / person / she", habit_do="ballerina with one leg").facts

    assert facts == {"hero": "ballerina / person / she"}


def test_an_event_has_an_article():
    prompt = "a circus whose star has run away"

    assert fit(prompt, event="star has run away").facts == {"event": "the star has run away"}


def test_a_job_has_no_verb():
    assert fit("", job="tooth fairy overslept").facts == {"job": "tooth fairy"}
    assert fit("he lives on an island with a goat", job="island with a goat").facts == {}
    assert fit("", job="night watchman").facts == {"job": "night watchman"}


def test_where_somebody_goes_is_no_clause():
    assert fit("", goal="the wind and the sun bet on it").facts == {}
    assert fit("", goal="the land of lost socks").facts == {"goal": "the land of lost socks"}


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


def test_nobody_dances_at_a_storm():
    brief = fit("", TROUBLE, feast="the stormiest night")

    assert brief.facts == {"danger": "the stormiest night"}
    assert "danger" in plots()[brief.premise, brief.plot].one("pool")
    assert fit("", TROUBLE, feast="the fair").facts == {"feast": "the fair"}


@pytest.mark.parametrize(
    ("prompt", "moral"),
    [
        ("My son needs to learn about honesty.", "it is best to tell the truth"),
        ("a fox, please teach sharing", "things are twice as good when they are shared"),
    ],
)
def test_what_a_story_is_to_teach_is_said(prompt, moral):
    assert fit(prompt, moral="-").facts["moral"] == moral


def test_who_comes_along_is_no_part_of_where():
    said = "Mars with his frog Quentin and plants a tree"

    assert fit(f"he flies to {said}", goal=said).facts["goal"] == "Mars"


def test_a_reason_that_was_cut_is_not_told():
    said = "is lonely because every time he comes near"

    assert fit(f"a cloud {said} people run inside", mood=said).facts["mood"] == "is lonely"


@pytest.mark.parametrize(
    ("prompt", "key", "said", "left"),
    [
        ("a knight who was shy rode a cow", "odd", "was shy rode a cow", "was shy"),
        ("the girl brings him soup", "skill", "soup", None),
        ("nobody wants to kiss him", "get", "kiss him", None),
        ("he is scared of all birds", "skill", "bird", None),
        ("he rode a tortoise", "get", "ride a tortoise", None),
        ("he has never ridden a tortoise", "get", "ride a tortoise", "ride a tortoise"),
        ("Ann's red hat flew away", "trouble", "flew away", None),
        ("he has eaten the pie", "wrong", "eaten the pie", "ate the pie"),
        ("a frog who thinks he is a prince", "odd", "is a prince", "thinks he is a prince"),
        ("he told the crow that the fight", "wrong", "told the crow that the fight", None),
        ("he is sad, their bus is late", "mood", "were left at their house", None),
        ("she went over the hill", "trail", "the hill", None),
        ("until someone opened the door", "quarrel", "someone opened the door", None),
        ("a horse whose horn fell off", "job", "horn", None),
        ("a town where everybody spoke Dutch", "event", "everybody spoke Dutch", None),
        ("at first he hated it", "event", "at first he hated it", None),
        ("the boy has an idea", "event", "the boy has an idea", None),
    ],
)
def test_what_cannot_be_said_of_the_hero_is_not_told(prompt, key, said, left):
    assert fit(prompt, hero="fox / beast / he", **{key: said}).facts.get(key) == left


def test_what_works_is_no_failing():
    plot = next(key for key in plots() if key[0] == "something that does not work")

    brief = fit("", plot, what="robot", fails="does her homework")

    assert brief.facts == {"wonder": "robot", "wonder_does": "does her homework"}
    assert (brief.premise, brief.plot) in plots()
