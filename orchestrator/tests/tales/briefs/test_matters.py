"""Matters that a prompt names outright, and words that only look like them."""

import pytest

from orchestrator.tales.briefs.brief import Brief
from orchestrator.tales.briefs.matters import belongings, needs, pairs, themes, wishes
from orchestrator.tales.briefs.matters.matter import Matter
from orchestrator.tales.grammar import plots
from orchestrator.tests.support.briefs import grammar

PLOT = "to the moon", "closed for cleaning"
RULES = (
    *(themes.theme, needs.missed, needs.left_out, pairs.contest, pairs.both, pairs.quarrel),
    *(needs.rescue, needs.finding, wishes.wish),
)


def found(prompt, **facts):
    """The brief of the first rule that holds; None where none does."""
    brief = Brief(*PLOT, {key.replace("_", "-"): value for key, value in facts.items()})
    matter = Matter(brief, prompt, grammar(prompt))
    return next(filter(None, (rule(brief, matter) for rule in RULES)), None)


@pytest.mark.parametrize(
    ("prompt", "plot", "moral"),
    [
        ("a story about sharing", "even days and odd days", "things are twice as good"),
        ("Lotta has to share her room with her new baby brother", "small again", ""),
        ("a story that teaches that it's ok to ask for help", "eleven who did not have it", "tog"),
        ("a story about being honest, with a raccoon", "the grey thing called Nothing", "it is"),
        ("Tell me a story where a rabbit learns to say sorry", "somebody is being kind", "it is"),
        ("a story about not giving up", "the book of what went wrong", "who tries again"),
        ("Be kind to your little brother", "late for the feast", "a kind word"),
        ("why we should brush our teeth", "crumbs for supper", "-"),
        ("my son won't eat his vegetables", "one bite", "-"),
        ("my son doesn't listen", "the red stone", "-"),
        ("he hits other kids when he's angry", "count to five", "-"),
        ("saying thank you", "the little word", "-"),
    ],
)
def test_a_theme_is_what_the_story_turns_on(prompt, plot, moral):
    brief = found(prompt)

    assert brief.plot == plot
    assert brief.facts["moral"].startswith(moral)


@pytest.mark.parametrize(
    "prompt",
    [
        "a kind witch who bakes bread",
        "a story about a special day at the zoo",
        "a rabbit eats carrots with his grandma",
        "a boy who likes to listen to music",
        "a story for my baby sister about dinosaurs",
        "a story about losing a tooth",
        "a race car that is afraid of speed",
        "a dragon wants a friend",
        "a girl saves her pocket money",
        "the moon is away",
        "a fox who wants to fly",
        "a friend plays with a ball",
    ],
)
def test_words_that_only_look_like_a_matter_are_none(prompt):
    assert found(prompt, hero="fox / beast / he") is None


def test_who_comes_with_a_theme_is_its_hero():
    brief = found("a story about not giving up with a tortoise", friend="tortoise / crawler / she")

    assert brief.facts["hero"] == "tortoise / crawler / she"
    assert "friend" not in brief.facts


def test_two_with_names_are_two():
    brief = found(
        "a story for twins Lena and Paul about sharing",
        **{"hero": "- / child / she", "name": "Lena"},
        **{"friend": "- / child / he", "friend-name": "Paul"},
    )

    assert brief.facts["hero"] == "- / child / she"
    assert brief.facts["friend"] == "- / child / he"


def test_a_bear_and_a_little_bear_are_one():
    brief = found("telling the truth", hero="bear / beast / ", friend="little bear / beast / he")

    assert brief.facts["hero"] == "little bear / beast / he"
    assert "friend" not in brief.facts


def test_food_that_a_prompt_names_is_on_the_table():
    assert found("my daughter refuses to eat broccoli").facts["new"] == "a plate of broccoli"


@pytest.mark.parametrize(
    ("prompt", "plot", "contest"),
    [
        ("two snails have a race", "neither of them first", "a race"),
        ("a girl who wants to win the swimming race", "every morning", "the swimming race"),
        ("a hare who brags that he is the fastest and loses", "learning to lose", "a race"),
        ("who can jump best? a cat and a dog compete", "neither of them first", "a contest to see"),
        ("a cat and a dog bet who can stay awake", "neither of them first", "a bet about who"),
    ],
)
def test_a_contest_is_told_of_two(prompt, plot, contest):
    brief = found(prompt, hero="hare / hopper / he")

    assert brief.plot == plot
    assert brief.facts["contest"].startswith(contest)


def test_who_is_set_against_another_plays():
    brief = found("a race between a bus and a bicycle", hero="bus / vehicle / he")

    assert brief.facts["hero"] == "bus / vehicle / he"
    assert brief.facts["friend"].startswith("bicycle / ")


def test_things_quarrel_as_well():
    brief = found("the red crayon and the blue crayon quarrel", quarrel="the crayon")

    assert brief.premise == "two quarrel and make it up"
    assert [brief.facts[role].split(" / ")[0] for role in ("hero", "friend")] == [
        "red crayon",
        "blue crayon",
    ]


def test_sun_and_moon_need_no_article():
    brief = found("Sun and Moon argue about who shines brighter")

    assert brief.facts["hero"].startswith("sun / ")
    assert brief.facts["quarrel"] == "who shines brighter"


def test_who_dares_to_do_something_does_it():
    brief = found("a fox bets that he can fool everybody", hero="fox / beast / he")

    assert brief.facts["do"] == "fool everybody"


@pytest.mark.parametrize(
    ("prompt", "mood"),
    [
        ("My best friend doesn't want to play with me anymore", "his best friend doesn't"),
        ("nobody wants to play with Mia", "nobody wants to play with him"),
    ],
)
def test_with_whom_nobody_plays_is_sad(prompt, mood):
    assert found(prompt).facts["mood"].startswith(f"is sad because {mood}")


def test_with_whom_nobody_plays_is_the_hero():
    brief = found("nobody plays with the new girl", friend="girl / child / she")

    assert brief.facts["hero"].startswith("girl / ")
    assert "friend" not in brief.facts


def test_a_small_animal_that_is_found_is_looked_after():
    brief = found("a girl finds a hurt hedgehog and cares for it", hero="girl / child / she")

    assert brief.facts["beast"] == "hurt hedgehog"


def test_to_be_a_thing_is_no_job():
    prompt = "a pumpkin who wants to be a carriage"
    read = Brief("wants to become something", "", {"hero": "pumpkin / thing / ", "job": "carriage"})

    brief = wishes.wish(read, Matter(read, prompt, grammar(prompt)))

    assert brief.facts["get"] == "be a carriage"


@pytest.mark.parametrize(
    ("prompt", "item"),
    [
        ("two sisters both want the same doll", "doll"),
        ("two mice both want the last piece of cheese", "last piece of cheese"),
    ],
)
def test_what_two_want_is_shared(prompt, item):
    assert found(prompt).facts["item"] == item


@pytest.mark.parametrize(
    ("prompt", "gone", "friend"),
    [
        ("Lena's best friend is moving away", "is moving away", ""),
        ("a boy misses his dad who works far away", "works far away", "dad / person / he"),
        ("his friend the hedgehog is still sleeping", "is still sleeping", "hedgehog / beast / "),
        ("a penguin whose best friend has to move away", "has to move away", ""),
        ("a girl whose grandma is in hospital", "is in hospital", "grandma / person / she"),
    ],
)
def test_who_cannot_be_there_is_missed(prompt, gone, friend):
    brief = found(prompt, hero="boy / child / he")

    assert brief.premise == "somebody cannot be there"
    assert brief.facts["gone"] == gone
    assert brief.facts.get("friend", "") == friend


def test_who_is_saved_is_in_need():
    brief = found("a mermaid saves a sailor from the storm", hero="mermaid / merfolk / she")

    assert brief.plot == "from the cry to the thanks"
    assert brief.facts["aid"] == "save a sailor from the storm"


def test_a_wish_for_a_thing_is_to_have_it():
    brief = found("a hedgehog who wishes for a bicycle", hero="hedgehog / beast / he")

    assert brief.plot == "one good turn"
    assert brief.facts["get"] == "have a bicycle"


@pytest.mark.parametrize(
    ("prompt", "item"),
    [
        ("a story about sharing with a red balloon in it", "red balloon"),
        ("a story about sharing, with a bear and with a drum", "drum"),
        ("a story about sharing with a happy ending", None),
        ("a story about sharing with a forest in it", None),
    ],
)
def test_what_is_to_be_in_a_story_is_what_its_plot_is_told_with(prompt, item):
    assert found(prompt).facts.get("item") == item


def test_the_plots_are_there():
    assert all((premise, plot) in plots() for premise, plot, *_ in themes.themes())


def test_whose_friend_moves_away_is_the_hero():
    brief = found("Noah's best friend moves to Canada", hero="- / child / he")

    assert brief.facts["name"] == "Noah"


@pytest.mark.parametrize(
    ("prompt", "many"),
    [
        ("someone stole all the cookies", "cookies"),
        ("the left socks disappear from the laundry", "left socks"),
        ("all the birds have vanished", ""),
        ("a raccoon who steals shiny things", ""),
        ("somebody took grandma by the hand", ""),
    ],
)
def test_who_has_taken_several_things_is_found_out(prompt, many):
    brief = Brief(*PLOT, {})

    found = belongings.stolen(brief, Matter(brief, prompt, grammar(prompt)))

    assert (found.facts["many"] if found else "") == many
