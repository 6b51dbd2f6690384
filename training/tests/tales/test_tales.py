"""The grammar: what it reads, what it tells, and that nothing is forgotten in any plot."""

import gzip
import json
import random
import re
from difflib import SequenceMatcher
from itertools import islice

import pytest
from orchestrator.plan import MOODS, POSES
from orchestrator.tales import checks, pools
from orchestrator.tales.briefs.brief import read
from orchestrator.tales.grammar import TaleError, Voice, compiled, premises, registry, slots_of
from orchestrator.tales.phrases import verbs
from orchestrator.tales.phrases.clauses import did
from orchestrator.tales.telling.story import tell, tells
from orchestrator.tales.worlds import drawing, slots, words
from orchestrator.text.syntax import split

from storyteller.targets import find
from tales import corpus, wrapping
from tales.__main__ import main
from tales.briefs import written
from tales.prompts.composer import _Prompt, write
from tales.prompts.fingers import STILL_LIKE, slipped
from tales.prompts.framed import PROMPT_SLOTS
from tales.prompts.frames import FRAMES

PLOTS = [plot for premise in registry() for plot in premise.plots]
OPEN = [plot for plot in PLOTS if plot.one("pool")]
KIN = {(plot.premise, plot.name) for plot in PLOTS if plot.one("kin")}


@pytest.fixture(scope="module")
def some():
    """A few hundred examples, of every plot."""
    return list(islice(corpus.examples(7), 4 * len(PLOTS)))


@pytest.mark.parametrize("plot", PLOTS, ids=lambda p: f"{p.premise}-{p.name}".replace(" ", "_"))
def test_nothing_is_forgotten_in_a_plot(plot):
    assert checks.plot_problems(plot, PROMPT_SLOTS) == []


def test_a_premise_has_three_plots():
    assert [p.name for p in registry() if len(p.plots) < 3] == []


def test_stories_have_no_faults(some):
    for example in some:
        plot = next(p for p in PLOTS if (p.premise, p.name) == (example.premise, example.plot))
        assert checks.problems(example.story, example.band, plot.one("refrain")) == []
        assert len(example.story.pages) == example.pages


def test_briefs_can_be_read(some):
    for example in some:
        assert read(example.brief.render()) == example.brief
        assert (example.brief.premise, example.brief.plot) == (example.premise, example.plot)


def test_a_brief_says_what_its_prompt_says(some):
    """So it can be marked in it."""
    copied = ("name", "trait", "item", "one", "job", "fear", "friend-name", *pools.CLAUSES)
    told = [
        (example.prompt, example.brief.facts[key])
        for example in some
        for key in copied
        if key in example.brief.facts
    ]
    lost = [
        (prompt, value)
        for prompt, value in told
        if not find(value, [word.text for word in split(prompt)])
    ]
    assert len(told) > 200
    # Verbs that change within ("sang").
    assert len(lost) < 0.05 * len(told)


def test_poses_and_cast_are_of_the_closed_lists(some):
    for example in some:
        ids = [one.id for one in example.story.cast]
        assert ids[0] == "hero"
        assert len(ids) <= 3
        for page in example.story.pages:
            for one in page.cast:
                assert one.id in ids
                assert one.pose in POSES
                assert one.mood in MOODS


def test_what_a_prompt_states_is_told(some):
    for example in some:
        text, hero = example.story.text, example.story.cast[0]
        if "kind" in example.stated:
            assert hero.kind in text
        if "name" in example.stated:
            assert hero.name in text
        if "friend" in example.stated:
            friend = example.story.cast[1]
            # A relative is told by name and kinship: "his cousin Ada".
            kin = friend.name and (example.premise, example.plot) in KIN
            assert (friend.name if kin else friend.kind) in text


def test_words_of_pools_are_told_when_a_prompt_states_them():
    rng, tried = random.Random(5), 0
    for plot in OPEN * 3:
        drawn = drawing.draw(rng, plot)
        _, stated = write(drawn, "5-7")
        story = tell(drawn, 3, "5-7", stated)
        if story is None:
            continue
        for slot in filter(None, map(pools.must_tell, stated)):
            tried += 1
            assert tells(drawn, slot, story.text.lower())
    assert tried > len(OPEN)


def test_pools_hardly_repeat_themselves():
    rng = random.Random(6)
    for name, slot in (("deed", "do"), ("item", "item"), ("nouns", "one"), ("job", "job")):
        drawn = {pools.draw(rng, name)[slot] for _ in range(1000)}
        assert len(drawn) > 200, name
    assert len({pools.draw(rng, "deed")["do"] for _ in range(3000)}) > 1500


def test_a_number_makes_another_draw():
    row = pools.draw(random.Random(1), "item2")
    assert {"item2", "a_item2", "bare2"} == set(row) - {"a_bare2"}
    with pytest.raises(ValueError, match="no such pool"):
        pools.parted("nothing")


FRAMED = """
premise: loses it
pool: item
heroes: animal
friend: owl
ask: loses {his} {item}
prompt: my {kind} {name} has no {item} any more, {he} is sad
prompt: @title The {Kind} and {his} {item}
title: Lost

plot: and finds it
beat: here day; hero standing sad
- {A_hero} had lost {his} {item}. ^
"""


def test_a_whole_prompt_states_what_its_slots_say():
    (premise,) = premises(FRAMED)
    names, titles = 0, 0
    for seed in range(60):
        drawn = drawing.draw(random.Random(seed), premise.plots[0])
        prompt = _Prompt(drawn, drawn.rng, "5-7")
        text, hero = prompt.whole(), drawn.hero
        brief = written(drawn, frozenset(prompt.stated), text)
        assert {"hero", "item"} <= brief.facts.keys() <= {"hero", "name", "item", "title"}
        assert drawn.slots["item"].lower() in text.lower()
        if text.startswith("The "):
            titles += 1
            assert brief.facts.get("title", text) == text
        else:
            names += 1
            assert text.lower().startswith(f"my {hero.kind.name} {hero.name} has no".lower())
            assert brief.facts["name"] == hero.name
    assert names
    assert titles


def test_a_writer_is_told_of_a_slot_that_no_prompt_has():
    (premise,) = premises(FRAMED + "prompt: {Name} has {nothing} and {oname}\n")
    found = [each for each in checks.plot_problems(premise.plots[0]) if "prompt:" in each]
    assert len(found) == 2


@pytest.mark.parametrize("column", ["where", "fact", "pet"])
def test_what_a_plot_draws_is_not_called_as_a_slot_of_prompts_is(column):
    (premise,) = premises(FRAMED + f"draw: {column} / odd = in a bottle / a cork\n")
    found = checks.plot_problems(premise.plots[0], PROMPT_SLOTS)
    assert f"draw: {column} is a slot of prompts" in found


def test_frames_have_the_slots_that_prompts_have():
    known = PROMPT_SLOTS | slots.SLOTS
    assert {slot for line in FRAMES for slot in slots_of(line.nodes)} <= known


def test_relatives_are_of_one_kind_and_have_names():
    plot = next(p for p in OPEN if p.name == "one fast, one slow")
    drawn = drawing.draw(random.Random(2), plot)
    hero, friend = drawn.hero, drawn.cast["friend"]
    assert hero.name and friend.name and hero.name != friend.name
    assert hero.kind == friend.kind
    assert drawn.slots["a_friend"].endswith(f"{drawn.slots['kin']} {friend.name}")


def test_the_same_seed_tells_the_same():
    def told(seed):
        return [(e.prompt, e.brief, e.story) for e in islice(corpus.examples(seed), 20)]

    assert told(3) == told(3)
    assert told(3) != told(4)


def test_examples_differ(some):
    assert len({e.story.text for e in some}) == len(some)


def test_a_prompt_is_one_line(some):
    for example in some:
        assert "\n" not in example.prompt
        assert example.prompt.strip() == example.prompt
        assert not re.search(r"[{}\[\]<>|]|(?<!\.)\.\. ", example.prompt)


def test_choices_conditions_and_ornaments():
    voice = Voice(random.Random(0), {"x": "[a|b]"}.__getitem__, frozenset(["old"]), 1.0)
    assert voice.say(compiled("{x}")) in ("a", "b")
    assert voice.say(compiled("{X}")) in ("A", "B")
    assert voice.say(compiled("[@old yes|@!old no]<, well>")) == "yes, well"
    voice.ornament = 0.0
    assert voice.say(compiled("a< b>")) == "a"


@pytest.mark.parametrize("text", ["[a|b", "a]", "{a b}", "<a", "[a|{b]"])
def test_stray_brackets_are_errors(text):
    with pytest.raises(TaleError):
        compiled(text)


@pytest.mark.parametrize(
    "line", ["nonsense", "colour: red", "- too early", "plot: none", "beat: here; hero dancing sad"]
)
def test_a_writer_is_told_the_line(line):
    with pytest.raises(TaleError, match="line 2"):
        premises(f"\n{line}\n")


def test_sentences_keep_speech_together():
    text = '"Stop! Who is there?" asked Momo. Nobody was. "Hm," he said. "Strange."'
    assert checks.sentences(text) == [
        '"Stop! Who is there?" asked Momo.',
        "Nobody was.",
        '"Hm," he said.',
        '"Strange."',
    ]


@pytest.mark.parametrize(
    "verb, base, ing, plural",
    [
        ("carries", "carry", "carrying", "carry"),
        ("is", "be", "being", "are"),
        ("runs", "run", "running", "run"),
        ("loses", "lose", "losing", "lose"),
        ("watches", "watch", "watching", "watch"),
        ("cannot", "not be able to", "not being able to", "cannot"),
    ],
)
def test_verbs(verb, base, ing, plural):
    assert (verbs.base(verb), verbs.ing(verb), verbs.plural_verb(verb)) == (base, ing, plural)


@pytest.mark.parametrize(
    "clause, past, ing",
    [
        ("turns blue when it is hot", "turned blue when it was hot", ""),
        ("has ears that are too big", "had ears that were too big", ""),
        ("has no shadow", "had no shadow", "having no shadow"),
        ("can only breathe bubbles", "could only breathe bubbles", ""),
        ("always says the opposite", "always said the opposite", "always saying the opposite"),
        ("would rather bake", "would rather bake", ""),
        ("steals pies and then hides them", "stole pies and then hid them", ""),
        ("sneezes and turns blue", "sneezed and turned blue", "sneezing and turning blue"),
        ("can fly and swim", "could fly and swim", "being able to fly and swim"),
        ("loves cats and dogs", "loved cats and dogs", "loving cats and dogs"),
        ("painted a wall", "painted a wall", "painting a wall"),
        ("broke a vase and said it was the cat", "broke a vase and said it was the cat", ""),
        ("needs a feather bed", "needed a feather bed", "needing a feather bed"),
        ("kisses everybody", "kissed everybody", "kissing everybody"),
    ],
)
def test_all_verbs_of_a_clause(clause, past, ing):
    assert did(clause) == past
    assert not ing or verbs.clause(clause, verbs.ing) == ing
    assert did(past) == past


@pytest.mark.parametrize(
    "fails, fixed",
    [
        ("keeps falling down", "stopped falling down"),
        ("won't start", "started"),
        ("does not ring", "rang"),
        ("is stuck in a tree", "came free"),
        ("stuck in a tree", "came free"),
        ("falls apart whenever it rains", "did not fall apart any more"),
        ("is too small", "was just right"),
        ("has lost a wheel", "was as good as new"),
    ],
)
def test_how_a_thing_is_when_it_is_right_again(fails, fixed):
    row = pools.draw(random.Random(1), "failing", {"what": "the kite", "fails": fails})
    assert (row["what"], row["fixed"]) == ("kite", fixed)


@pytest.mark.parametrize(
    "trouble, righted",
    [
        ("runs out of flour the night before the fair", "{he} had flour again"),
        ("ran out of wood just before the flood", "{he} had wood again"),
        ("has run out of eggs", "{he} had eggs again"),
        ("can't find the map", "{he} had found the map"),
        ("gets his head stuck in a bucket", "{he} was free"),
        ("loses his oar", "{he} had his oar back"),
        ("is stuck in a lift", "{he} was free"),
        ("oversleeps", "all was well again"),
    ],
)
def test_how_it_is_when_trouble_is_over(trouble, righted):
    assert pools.draw(random.Random(1), "trouble", {"trouble": trouble})["righted"] == righted


@pytest.mark.parametrize(
    "wrong, had, mine",
    [
        ("steals carrots", "had stolen carrots", "I stole carrots"),
        ("stolen carrots", "had stolen carrots", "I stole carrots"),
        ("breaks her cup and hides it", "had broken her cup and hidden it", ""),
        ("is mean to his brother", "had been mean to his brother", "I was mean to my brother"),
        ("does not share", "did not share", "I did not share"),
    ],
)
def test_what_was_wrong_is_owned_up_to(wrong, had, mine):
    row = pools.draw(random.Random(1), "wrong", {"wrong": wrong})
    assert row["had_wronged"] == had
    assert not mine or row["i_wronged"] == mine


@pytest.mark.parametrize(
    "verb, done", [("steals", "stolen"), ("stole", "stolen"), ("paints", "painted")]
)
def test_participles(verb, done):
    assert verbs.participle(verb) == done


@pytest.mark.parametrize(
    "one, many", [("fox", "foxes"), ("mouse", "mice"), ("jar of honey", "jars of honey")]
)
def test_plurals(one, many):
    assert words.plural(one) == many


def test_fingers_never_slip_in_names():
    rng = random.Random(1)
    for _ in range(200):
        drawn = drawing.draw(rng, rng.choice(PLOTS))
        hero = drawn.hero
        text = f"somebody wonderful called {hero.name} the {hero.kind.name} sings"
        found = slipped(drawn, rng, text)
        assert hero.name in found
        # A kind that is misspelt can still be told.
        kind = hero.kind.name
        likest = max(SequenceMatcher(None, kind, word).ratio() for word in found.split())
        assert kind in found or likest >= STILL_LIKE


def test_wrapping_changes_no_tale(tmp_path):
    tale = "- " + "a word and another one " * 12
    path = tmp_path / "x.txt"
    path.write_text(f"# Tales.\n{tale}\n")
    assert wrapping.wrap(path)
    assert max(map(len, path.read_text().splitlines())) <= wrapping.WIDTH
    assert path.read_text().split() == f"# Tales.\n{tale}\n".split()
    assert not wrapping.wrap(path)


def test_prompts_without_end_are_the_same_for_a_seed():
    def asked(seed):
        return list(islice(corpus.asked(seed), 300))

    assert asked(3) == asked(3)
    assert asked(3) != asked(4)


def test_the_corpus_is_written(tmp_path, monkeypatch, capsys):
    outs = [tmp_path / "a.gz", tmp_path / "b.gz"]
    for out in outs:
        monkeypatch.setattr("sys.argv", ["tales", "write", "--count", "5", str(out)])
        main()
    assert outs[0].read_bytes() == outs[1].read_bytes()
    rows = [json.loads(line) for line in gzip.open(outs[0], "rt")]
    assert len(rows) == 5
    assert {"prompt", "brief", "story", "premise", "plot", "tone", "stated"} == set(rows[0])
