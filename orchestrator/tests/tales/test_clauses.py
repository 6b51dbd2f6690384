"""Clauses turned, and the pools of clauses that a prompt states."""

import random

import pytest

from orchestrator.tales import pools
from orchestrator.tales.briefs.brief import Brief
from orchestrator.tales.grammar import plots, registry, slots_of
from orchestrator.tales.phrases.clauses import did, finite, mine, parted, said, then
from orchestrator.tales.phrases.verbs import rooted
from orchestrator.tales.pools import deeds
from orchestrator.tales.pools.clauses import causes, endings
from orchestrator.tales.teller import stories
from orchestrator.tales.worlds import drawing


@pytest.mark.parametrize(
    ("now", "past"),
    [
        ("the moon has fallen into the pond", "the moon had fallen into the pond"),
        ("it rains soup", "it rained soup"),
        ("the lights go out", "the lights went out"),
        ("nobody can stop dancing", "nobody could stop dancing"),
        ("everybody has forgotten what bread is", "everybody had forgotten what bread was"),
        ("the cat barks and the dog meows", "the cat barked and the dog meowed"),
        ("the snow had turned purple", "the snow had turned purple"),
        ("her teddy bear speaks", "her teddy bear spoke"),
        ("the king declares laughing illegal", "the king declared laughing illegal"),
        ("the night lasts a hundred years", "the night lasted a hundred years"),
        ("all words that begin with b have gone", "all words that began with b had gone"),
        ("she finds out she is invisible", "she found out she was invisible"),
        ("mushrooms everywhere", "mushrooms everywhere"),
        ("", ""),
    ],
)
def test_what_happens_is_told_in_the_past(now, past):
    assert then(now) == past


@pytest.mark.parametrize(
    ("clause", "told"),
    [
        ("his shadow is gone", "my shadow is gone"),
        ("all the colours were gone", "all the colours are gone"),
        ("all the shoes had run away", "all the shoes have run away"),
        ("she is as small as a thumb", "I am as small as a thumb"),
    ],
)
def test_what_happens_is_called_out_by_the_hero(clause, told):
    assert said(clause) == told


@pytest.mark.parametrize(
    ("does", "told"),
    [
        ("never stops and sings", "never stopped and sang"),
        ("build a raft and sail to an island", "built a raft and sailed to an island"),
        ("find a boat and a sail", "found a boat and a sail"),
        ("can fly and swim", "could fly and swim"),
        ("stops when somebody tells a lie", "stopped when somebody told a lie"),
        ("is bigger than it looks", "was bigger than it looked"),
        ("can talk", "could talk"),
        ("knows when you lie", "knew when you lied"),
        ("makes everybody dance", "made everybody dance"),
        ("forgets how to make waves", "forgot how to make waves"),
        ("is white as snow", "was white as snow"),
        ("has feet that tickle", "had feet that tickled"),
        ("is so slow that snails overtake him", "was so slow that snails overtook him"),
        ("whispers so loudly the fish wake up", "whispered so loudly the fish woke up"),
        ("eats the pie and blames the cat", "ate the pie and blamed the cat"),
        ("loves cats and dogs", "loved cats and dogs"),
        ("knows everybody's favourite", "knew everybody's favourite"),
        ("doesn't like dresses, she fixes tractors", "didn't like dresses, she fixed tractors"),
        ("thinks there's a monster under it", "thought there was a monster under it"),
        ("eats it and thinks a tree will grow", "ate it and thought a tree would grow"),
        ("repeats everything grandma says", "repeated everything grandma said"),
        ("must not touch the ground", "was not allowed to touch the ground"),
    ],
)
def test_what_a_thing_does_is_told_in_the_past(does, told):
    assert did(does) == told


@pytest.mark.parametrize(
    "clause",
    [
        "was allergic to horses / rode a tortoise",
        "can't swim / falls overboard",
        "lost her way to the south / knocks at a window",
        "always says no / was asked by a genie",
        "sang / he stopped crying",
        "loves the song she sang",
        "told everyone she had seen a whale",
        "is so loud that the men couldn't sleep",
        "finds a pencil and everything she draws comes to life",
        "got stuck in the chimney",
    ],
)
def test_a_clause_ends_where_another_begins_that_nothing_joins(clause):
    own = clause.split(" / ")[0].split()
    words = clause.replace("/ ", "").split()

    assert parted(words, 0) == (len(own) if own != words else -1)


@pytest.mark.parametrize(
    ("feels", "told"),
    [
        ("can't sleep because there's a noise", "I can't sleep because there is a noise"),
        ("misses her mum and is sad", "I miss my mum and am sad"),
        ("loses its tail", "I lose my tail"),
        ("cries because they told her off", "I cry because they told me off"),
        ("is lonely because nobody plays with him", "I am lonely because nobody plays with me"),
        ("cries because she has lost her hat", "I cry because I have lost my hat"),
    ],
)
def test_what_somebody_feels_is_said_by_them(feels, told):
    assert mine(feels) == told


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("is the sea salty", "the sea is salty"),
        ("is the night sky so dark", "the night sky is so dark"),
        ("is there a man in the moon", "there is a man in the moon"),
        ("does the moon follow the car", "the moon follows the car"),
        ("can't penguins fly?", "penguins cannot fly"),
        ("do cats purr", "cats purr"),
        ("do dogs and cats not get along", "dogs and cats do not get along"),
        ("did the dinosaurs disappear", "the dinosaurs disappeared"),
        ("the sea is salty", "the sea is salty"),
        ("is", "is"),
    ],
)
def test_a_question_is_told_as_what_it_asks_of(question, told):
    assert causes.plain(question) == told


@pytest.mark.parametrize(
    ("aid", "needy"),
    [
        ("saves the forest from a fire", "the forest"),
        ("look after a sick bird", "the sick bird"),
        ("helps an old lady cross the road", "the old lady"),
        ("rescue a cat stuck in a tree", "the cat"),
        ("saves Christmas", "Christmas"),
        ("help a lost star get home", "the lost star"),
        ("help Santa deliver the presents", "Santa"),
        ("stops a flood", "everybody else"),
        ("helps", "everybody else"),
    ],
)
def test_whom_somebody_helps(aid, needy):
    row = pools.draw(random.Random(1), "rescue", {"aid": aid})
    assert row["needy_the"] == needy


CLAUSES = {
    "event": "event",
    "wonder": "wonder_does",
    "rescue": "aid",
    "cause": "why",
    "mood": "mood",
}
# What tells them in a story.
TOLD = {
    "event": {"event_was", "event_said", "event_over"},
    "problem": {"event_was", "event_said", "event_over"},
    "marvel": {"event_was", "event_said"},
    "wonder": {"wonder_does", "wonder_did"},
    "rescue": {"aid", "aids", "aided", "aid_done", "aiding", "needy"},
    "cause": {"so"},
    "mood": {"mood", "mood_was", "mood_mine"},
}


@pytest.mark.parametrize("pool", CLAUSES)
def test_a_pool_is_so_large_that_it_must_be_copied(pool):
    drawn = {pools.draw(random.Random(seed), pool)[CLAUSES[pool]] for seed in range(1500)}
    assert len(drawn) >= 150


@pytest.mark.parametrize("pool", TOLD)
def test_a_clause_is_told_at_the_beginning_and_at_the_end(pool):
    for premise in registry():
        if pool not in premise.plots[0].one("pool").split():
            continue  # only one of its plots has room for it, in the middle
        for plot in premise.plots:
            if pool not in plot.one("pool").split():
                continue
            first, last = plot.beats[0].tellings, plot.beats[-1].tellings
            for telling in first:
                said = slots_of(telling.nodes)
                assert said & TOLD[pool] or "wonder_the" in said or "a_wonder" in said, telling.text
            assert any(TOLD[pool] & slots_of(telling.nodes) for telling in last), plot.name


@pytest.mark.parametrize(
    ("premise", "plot", "facts", "told"),
    [
        (
            "something odd has happened",
            "a case of hiccups",
            {"hero": "fox / beast / she", "event": "her teacher has turned into a frog"},
            "teacher has turned into a frog|teacher had turned into a frog",
        ),
        (
            "there is something odd about a thing",
            "the oh",
            {
                "hero": "girl / child / she",
                "wonder": "grandpa's watch",
                "wonder_does": "runs backwards",
            },
            "her grandpa's watch",
        ),
        (
            "there is something odd about a thing",
            "the oh",
            {"wonder": "piano that plays only at night"},
            "the piano played only at night|a piano, and it played only at night|it played only at",
        ),
        (
            "something odd has happened",
            "nothing ever happens here",
            {"event": "one morning the moon has fallen into the pond"},
            "the moon had fallen into the pond|the moon has fallen into",
        ),
        (
            "there is something odd about a thing",
            "seven owners",
            {"wonder": "shoes", "wonder_does": "dance at night"},
            "a pair of shoes",
        ),
        (
            "saves or helps somebody",
            "the committee",
            {"hero": "ant / insect / he", "aid": "saves the forest from a fire"},
            "saved the forest from a fire|save the forest from a fire",
        ),
        (
            "why it is so",
            "a lost bet",
            {"hero": "- / child / ", "why": "is the sea salty"},
            "the sea is salty",
        ),
        (
            "feels like that, and has a reason",
            "pass it on",
            {"hero": "lighthouse / still / she", "mood": "is lonely because no ships come"},
            "i am lonely because no ships come",
        ),
    ],
)
def test_a_clause_of_a_prompt_is_told(premise, plot, facts, told):
    for seed in range(5):
        story = next(stories(Brief(premise, plot, facts), pages=3, reader="5-7", seed=seed))
        assert any(form in story.text.lower() for form in told.split("|")), story.text


@pytest.mark.parametrize(
    ("hero", "said", "told"),
    [
        ("he", "gets dizzy when she flies", "gets dizzy when he flies"),
        ("he", "hides her hat from her", "hides his hat from him"),
        ("she", "broke his own cup", "broke her own cup"),
        ("she", "hides his hat from her", "hides his hat from her"),
        ("he", "ate my homework", "ate the homework"),
        ("he", "ate a whole cake and", "ate a whole cake"),
        ("he", "broke my grandma's vase", "broke his grandma's vase"),
    ],
)
def test_a_clause_is_told_of_the_hero(hero, said, told):
    facts = {"hero": f"fox / beast / {hero}", "wrong": said}
    plot = plots()["did something wrong", "the grey thing called Nothing"]

    assert drawing.draw(random.Random(1), plot, facts=facts).slots["wrong"] == told


def test_a_habit_of_two_things_is_told_as_two():
    plot = next(plot for plot in plots().values() if "habit" in plot.one("pool").split())
    facts = {"habit_do": "sing while driving and forgets to stop"}

    slots = drawing.draw(random.Random(1), plot, facts=facts).slots

    assert slots["habiting"] == "singing while driving and forgetting to stop"
    assert slots["habit_do"] == "sing while driving and forget to stop"
    assert slots["habited"] == "sang while driving and forgot to stop"


@pytest.mark.parametrize(
    ("item", "told"),
    [("fishing boats", "fishing boats"), ("old boat", "an old boat"), ("snow", "snow")],
)
def test_several_things_have_no_article(item, told):
    plot = next(plot for plot in plots().values() if "item" in plot.one("pool").split())

    assert drawing.draw(random.Random(1), plot, facts={"item": item}).slots["a_item"] == told


def test_several_things_do_it_together():
    plot = next(plot for plot in plots().values() if "wonder" in plot.one("pool").split())
    facts = {"wonder": "boots", "wonder_does": "jumps by night"}

    assert drawing.draw(random.Random(1), plot, facts=facts).slots["wonder_does"] == "jump by night"


def test_a_custom_is_told_of_all():
    plot = next(plot for plot in plots().values() if "custom" in plot.one("pool").split())

    slots = drawing.draw(random.Random(1), plot, facts={"custom": "takes them to bed"}).slots

    assert (slots["custom"], slots["customs"]) == ("take them to bed", "took them to bed")


def test_a_wish_is_said_by_whoever_has_it():
    plot = next(plot for plot in plots().values() if "get" in plot.one("pool").split())
    facts = {"hero": "frog / hopper / he", "get": "jump so high that he landed on the moon"}

    slots = drawing.draw(random.Random(1), plot, facts=facts).slots

    assert slots["i_get"] == "jump so high that I land on the moon"
    assert slots["they_get"] == "jump so high that they land on the moon"
    assert slots["got"] == "jumped so high that he landed on the moon"


@pytest.mark.parametrize(
    ("goer", "does"),
    [
        ("the books", "do"),
        ("the last bus", "does"),
        ("mice", "do"),
        ("snow", "does"),
        ("Bo", "does"),
    ],
)
def test_where_several_go_is_asked_of_several(goer, does):
    plot = next(plot for key, plot in plots().items() if key[0] == "where it goes")

    assert drawing.draw(random.Random(1), plot, facts={"goer": goer}).slots["go_does"] == does


@pytest.mark.parametrize(
    ("feast", "told"),
    [
        ("a birthday party", "the birthday party"),
        ("school play", "the school play"),
        ("grandma's birthday", "grandma's birthday"),
        ("her birthday", "her birthday"),
        ("Christmas", "Christmas"),
        ("bedtime", "bedtime"),
    ],
)
def test_everybody_waits_for_the_feast(feast, told):
    plot = plots()["trouble at the wrong moment", "then it must come here"]

    slots = drawing.draw(random.Random(1), plot, facts={"feast": feast}).slots

    assert slots["feast"] == told
    assert slots["due"].endswith(told)


def test_nobody_meets_somebody_of_the_same_trade():
    facts = {"hero": "postman / person / he"}
    plot = plots()["trouble at the wrong moment", "eleven who did not have it"]

    drawn = [drawing.draw(random.Random(seed), plot, facts=facts) for seed in range(20)]

    assert all(one.slots["first"] != "the postman" for one in drawn)


def test_a_left_boot_is_not_left():
    assert finite(["his", "missing", "left", "boot", "before", "the", "parade"]) < 0


def test_both_verbs_of_a_deed_are_told_in_the_past():
    row = deeds.fitted(random.Random(1), {}, {"do": "build a raft and sail down the river"})

    assert row["did"] == "built a raft and sailed down the river"


@pytest.mark.parametrize(
    ("event", "over"),
    [
        ("the clock has stopped", "the clock went again"),
        ("a whale is stuck on the sand", "the whale was free again"),
        ("nobody can laugh any more", "everybody could laugh again"),
        ("it has not snowed all winter", "it snowed at last"),
        ("the oven won't get hot", "the oven got hot again"),
        ("the toys refuse to sleep", "the toys slept at last"),
        ("somebody has stolen all the bread", "all the bread was back again"),
        ("all the lamps have gone out", "the lamps shone again"),
        ("there is no more music", "there was music again"),
    ],
)
def test_a_problem_has_an_end_of_its_own(event, over):
    assert endings.over(event) == (over, True)


@pytest.mark.parametrize(
    ("event", "over"),
    [
        ("it rains soup", "it did not rain soup any more"),
        ("the teacher turned into a frog", "the teacher was just as before"),
        ("everybody speaks in rhymes", endings.AS_BEFORE),
    ],
)
def test_what_is_only_odd_is_no_problem(event, over):
    assert endings.over(event) == (over, False)


@pytest.mark.parametrize(
    ("said", "base"),
    [
        ("wants snow", "want snow"),
        ("want snow", "want snow"),
        ("always tries to win", "always try to win"),
        ("always try to win", "always try to win"),
        ("kiss a frog", "kiss a frog"),
    ],
)
def test_a_verb_comes_to_its_base(said, base):
    assert rooted(said) == base


@pytest.mark.parametrize("name", sorted(pools.POOLS))
def test_a_pool_can_tell_its_own_rows(name):
    for seed in range(100):
        row = pools.draw(random.Random(seed), name)
        given = {key: row[key] for key in pools.keys(name)}
        assert pools.suits(name, given), given
