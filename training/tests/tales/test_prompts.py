"""Prompts and their briefs: what is stated stands there, and what is said besides is nobody's."""

import random
import re
from itertools import islice

import pytest
from orchestrator.tales.briefs.brief import read
from orchestrator.tales.grammar import plots
from orchestrator.tales.pools import keys
from orchestrator.tales.worlds.characters import who

from tales import clauses, corpus, heroes, names
from tales.prompts import fingers, talk
from tales.prompts.pieces import PARTS, TIME_TAILS, TONE_WORDS, WEATHER_ADJECTIVES, WEATHER_TAILS
from tales.prompts.talk import Asker

ENDINGS = ("", "s", "es", "ing", "ed", "d")
# "end" is a choice among a plot's wishes; a moral may be asked for without words.
NOT_IN_WORDS = {"end", "moral", "kin"}
CHOSEN = {
    "time": {key: (*tails, *PARTS[key]) for key, tails in TIME_TAILS.items()},
    "weather": {
        key: (key, WEATHER_ADJECTIVES[key], *tails) for key, tails in WEATHER_TAILS.items()
    },
    "tone": TONE_WORDS | {"brave": (*TONE_WORDS["brave"], "adventur")},
    "age": {name: (name, str(number)) for name, number in talk.NUMBERS.items()},
}


@pytest.fixture(scope="module")
def asked():
    """Prompts and briefs of half the plots, typed without slips."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(fingers, "slipped", lambda world, rng, text: text)
        return list(islice(corpus.asked(5), 500))


def stem(word: str) -> str:
    """A word without what its forms differ in."""
    word = word.lower().removesuffix("'s")
    if word in ("is", "are", "be", "been", "being", "has", "have", "had"):
        return "?"
    word = re.sub(r"(?:ies|ied|ying)$", "y", word)
    return re.sub(r"(?:ing|ed|es|s|e)$", "", word)[:5]


def words(text: str) -> list[str]:
    return [stem(word) for word in re.findall(r"[\w'’-]+", text)]


def says(prompt: str, value: str) -> bool:
    """Whether a value's words, but for their forms, stand in a row."""
    found, sought = words(prompt), words(value)
    return any(found[at : at + len(sought)] == sought for at in range(len(found)))


def is_said(key: str, value: str, prompt: str) -> bool:
    low = prompt.lower()
    if key in ("hero", "friend", "other"):
        kind = who(value)[0]
        return not kind or says(prompt, kind)
    if key in CHOSEN:
        return any(word in low for word in CHOSEN[key][value])
    if key == "place":
        return says(prompt, value.partition(" the ")[2] or value.partition(" ")[2])
    return key in NOT_IN_WORDS or says(prompt, value)


def test_a_brief_states_nothing_that_its_prompt_does_not(asked):
    facts = [(prompt, key, value) for prompt, brief in asked for key, value in brief.facts.items()]
    lost = [(key, value, prompt) for prompt, key, value in facts if not is_said(key, value, prompt)]
    assert len(facts) > 1500
    # Verbs that change within: "has never swum".
    assert len(lost) < 0.005 * len(facts), lost


def test_who_is_named_and_nothing_else_is_a_child(asked):
    alone = [brief.facts["hero"] for _, brief in asked if brief.facts.get("hero", "")[:1] == "-"]
    assert len(alone) > 30
    assert {who(hero)[1] for hero in alone} == {"child"}


def test_prompts_are_short_and_long(asked):
    lengths = [len(prompt.split()) for prompt, _ in asked]
    assert min(lengths) == 1
    assert sum(length > 50 for length in lengths) > 20


def test_briefs_of_prompts_can_be_read(asked):
    for _, brief in asked:
        assert read(brief.render()).facts.keys() == brief.facts.keys()


def test_what_is_said_around_has_no_word_of_the_story(asked):
    asker = Asker(random.Random(1), frozenset(["horse", "horses", "old", "owls", "yusuf"]))
    said = " ".join(asker.says(talk.OPENINGS) for _ in range(400)).lower()
    assert asker.taken.isdisjoint(re.findall(r"[\w-]+", said))
    assert asker.slots["kid"].lower() in said


def test_names_are_many_and_of_one_sex():
    found = names.names()
    assert sum(map(len, found.values())) > 1500
    assert not set(found["he"]) & set(found["she"])
    assert all(
        re.fullmatch(r"[^\W\d_]+(?:-[^\W\d_]+)*", name) for all_ in found.values() for name in all_
    )
    assert names.person(random.Random(3), "she")[0] in found["she"]


def test_clauses_are_of_slots_that_pools_have():
    pools = {p for plot in plots().values() for p in plot.one("pool").split()}
    # A pool that is narrower than its only slot may have clauses of its own.
    slots = {key.rstrip("0123456789") for p in pools for key in keys(p)} | {
        p for p in pools if len(keys(p)) == 1
    }
    mine = {key for key in clauses.tables() if key[0] != "~"}
    assert mine <= slots
    rng = random.Random(4)
    for key in mine:
        drawn = {clauses.clause(rng, key) for _ in range(60)}
        assert len(drawn) > 15, key
        assert not any("~" in said for said in drawn)


def test_a_role_is_of_its_animals_group():
    rng = random.Random(2)
    roles = {name: group for name, group, _ in (heroes.role(rng) for _ in range(300))}
    assert {group for name, group in roles.items() if name.startswith("hedgehog ")} <= {"beast"}
    assert any(name.endswith(" baker") for name in roles)
