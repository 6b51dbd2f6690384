"""Prompts whose words say beyond doubt which plot they want."""

import pytest

from orchestrator.tales.briefs.brief import Brief
from orchestrator.tales.briefs.matters import events
from orchestrator.tales.grammar import plots
from orchestrator.tests.support.briefs import sensible

PLOT = "to the moon", "closed for cleaning"


def chosen(prompt, **facts):
    """The brief that a prompt gets, whatever plot the model took."""
    return sensible(Brief(*PLOT, {key.replace("_", "-"): v for key, v in facts.items()}), prompt)


@pytest.mark.parametrize(
    ("prompt", "hero", "thing"),
    [
        ("Lost teddy bear at the airport", "bear / beast / he", "teddy bear"),
        ("Nico lost his stuffed monkey", "- / child / he", "stuffed monkey"),
        ("a girl loses her red scarf", "girl / child / she", "red scarf"),
    ],
)
def test_what_is_lost_is_a_thing_and_found_again(prompt, hero, thing):
    brief = chosen(prompt, hero=hero)

    assert (brief.premise, brief.facts["thing"]) == ("something is lost", thing)
    assert brief.facts["hero"].split(" / ")[1] == "child"
    assert brief.is_asked


@pytest.mark.parametrize(
    "prompt",
    ["me and my dog get lost", "a bear has lost his way", "she lost the race", "a lost boy"],
)
def test_who_is_lost_is_no_thing(prompt):
    assert chosen(prompt, hero="bear / beast / he").premise != "something is lost"


def test_who_is_afraid_of_the_dark_finds_what_the_prompt_says():
    brief = chosen(
        "Mia who is afraid of the dark finds a glowing mushroom that talks",
        hero="- / child / she",
        name="Mia",
    )

    assert brief.premise == "afraid of the dark"
    assert brief.facts["wonder"] == "glowing mushroom"
    assert brief.facts["wonder_does"] == "talks"


def test_what_somebody_owns_does_not_work():
    brief = chosen("A baker's oven breaks before the wedding", hero="baker / person / she")

    assert brief.premise == "something that does not work"
    assert (brief.facts["what"], brief.facts["fails"]) == ("oven", "breaks before the wedding")


def test_two_who_build_something_are_told_of_both():
    brief = chosen("two brothers build a raft and sail away", hero="sailboat / craft / she")

    assert brief.premise == "two do something together"
    assert brief.facts["hero"] == brief.facts["friend"] == "- / child / he"
    assert brief.facts["do"] == "build a raft and sail away"


def test_what_happens_in_a_later_sentence_is_what_it_is_about():
    brief = chosen(
        "A princess who would rather fix bicycles. One day the king's carriage breaks.",
        hero="princess / royal / she",
    )

    assert brief.premise == events.MENDING
    assert brief.facts["event"] == "the king's carriage broke"


@pytest.mark.parametrize(
    ("prompt", "premise", "event"),
    [
        ("The well has dried up. A mole wants to help.", events.MENDING, "the well has dried up"),
        ("The old tree begins to sing and sparkle.", events.MARVEL, "the old tree begins to sing"),
    ],
)
def test_what_happens_is_told_by_its_kind(prompt, premise, event):
    brief = chosen(prompt, hero="mole / beast / he")

    assert brief.premise == premise
    assert brief.facts["event"].startswith(event)
    assert not brief.is_asked  # the seed chooses its plot


def test_what_ends_the_hero_s_trouble_is_the_turn_of_its_story():
    brief = chosen("An owl can't stay awake until a cricket helps her.", hero="owl / bird / she")

    assert (brief.premise, brief.plot) == (events.MISHAP, "help on the way")
    assert brief.facts["trouble"] == "can't stay awake"
    assert brief.facts["turn"] == "a cricket helps her"


def test_nobody_is_to_blame_for_a_death():
    brief = chosen("Theo's goldfish died and he is sad", hero="goldfish / fish / he")

    assert brief.facts["name"] == "Theo"
    assert brief.facts["mood"] == "is sad because his goldfish died"


@pytest.mark.parametrize(
    ("prompt", "thing"),
    [
        ("a pirate has lost his treasure map", "treasure map"),
        ("Oskar can't find his glasses", "pair of glasses"),
        ("a squirrel forgot where she hid her nuts", "bag of nuts"),
        ("the king's crown is gone", "crown"),
    ],
)
def test_what_is_looked_for_is_lost_in_whatever_words(prompt, thing):
    brief = chosen(prompt, hero="- / child / ", name="Kim")

    assert (brief.premise, brief.facts["thing"]) == ("something is lost", thing)


@pytest.mark.parametrize(
    ("prompt", "plot", "facts"),
    [
        ("a key, a snail, a storm", "please pass it on", {"item": "key", "weather": "storm"}),
        ("a hat, a frog and a train", "over the fence", {"item": "hat", "item2": "train"}),
        ("witch, soup, missing spoon", "it kept a place free", {"thing": "spoon"}),
        ("balloon, bear, library", "please pass it on", {"item": "balloon"}),
    ],
)
def test_each_word_of_a_list_has_its_part(prompt, plot, facts):
    brief = chosen(prompt, hero=f"{prompt.split(',')[0].split()[-1]} / thing / ")

    assert brief.plot == plot
    assert facts.items() <= brief.facts.items()
    assert brief.facts["hero"].split(" / ")[0] in ("snail", "frog", "witch", "bear")


def test_who_has_not_what_all_have_is_odd():
    brief = chosen("a zebra without stripes", hero="zebra / hoofed / he")

    assert brief.facts["odd"] == "has no stripes"


def test_who_is_stuck_did_nothing_wrong():
    wrong = Brief("did something wrong", "is there room for one more", {"wrong": "gets stuck"})
    brief = sensible(wrong, "a crab who gets stuck")

    assert brief.premise in ("trouble at the wrong moment", events.MISHAP)


def test_what_is_so_in_a_whole_town_has_happened_there():
    assert chosen("a town where nobody laughs").facts["event"] == "nobody laughs in the town"


def test_what_somebody_wishes_that_it_were_comes_true():
    brief = chosen("a girl who wishes it was Christmas every day", hero="girl / child / she")

    assert brief.facts["event"] == "it was christmas every day"


@pytest.mark.parametrize(
    ("prompt", "premise", "fact"),
    [
        ("a robot who wants to have feelings", "wants what somebody like that never gets", "get"),
        ("a robot who is a vegetarian", "is not like the others", "odd"),
        ("a robot finds a door in a wall", "goes on a journey to a far place", "goal"),
    ],
)
def test_a_plot_with_nothing_of_the_prompt_gives_way(prompt, premise, fact):
    brief = chosen(prompt, hero="robot / robot / it")

    assert brief.premise == premise
    assert fact in brief.facts


def test_the_plots_that_are_chosen_are_there():
    assert ("something is lost", "it kept a place free") in plots()
    assert ("afraid of the dark", "somebody has to go first") in plots()
    assert ("something odd has happened", "the one who was there") in plots()


def test_what_somebody_does_not_want_is_no_wish():
    wish = Brief("wants what somebody like that never gets", "eleven reasons", {})
    brief = sensible(wish, "a pumpkin who doesn't want to be soup")

    assert brief.premise == "is not like the others"
    assert brief.facts["odd"] == "does not want to be soup"


def test_what_is_done_to_somebody_is_no_deed_of_theirs():
    saved = Brief("saves or helps somebody", "looking for somebody", {"aid": "rescue"})
    brief = sensible(saved, "Princess Amara does not want to be rescued")

    assert brief.facts["odd"] == "does not want to be rescued"
    assert "aid" not in brief.facts


def test_of_a_list_every_thing_is_told():
    brief = chosen("dragon, umbrella, birthday", hero="dragon / dragon / he", one="umbrella")

    assert brief.premise == "three things that do not belong together"
    assert (brief.facts["one"], brief.facts["two"]) == ("umbrella", "birthday")


def test_a_stormy_night_is_no_part_of_what_happens():
    prompt = "A girl called Ines lives in a lighthouse. One stormy night the lamp goes out."

    assert chosen(prompt, hero="girl / child / she", name="Ines").facts["event"] == (
        "the lamp went out"
    )


def test_who_is_somebodys_friend_is_no_event():
    prompt = "A truck is afraid of tunnels. His best friend is a tiny bicycle called Pip."

    assert "event" not in chosen(prompt, hero="truck / vehicle / he").facts


@pytest.mark.parametrize(
    ("prompt", "hero", "premise", "said"),
    [
        (
            "a dog must choose between his old owner and a new family",
            "dog / beast / he",
            "has to choose",
            {"choice": "has to choose between his old owner and a new family"},
        ),
        (
            "an elephant is embarrassed about his big ears",
            "elephant / beast / he",
            "feels like that, and has a reason",
            {"mood": "is embarrassed about his big ears"},
        ),
        (
            "a mailman who delivers a letter to the wrong house",
            "mailman / person / he",
            "did something wrong",
            {"wrong": "delivers a letter to the wrong house"},
        ),
        (
            "a sock who searches for its twin",
            "sock / thing / it",
            "wants what somebody like that never gets",
            {"get": "find its twin"},
        ),
        (
            "a kangaroo with an empty pouch",
            "kangaroo / hopper / he",
            "is not like the others",
            {"odd": "has an empty pouch"},
        ),
        (
            "the smallest elephant saves everybody",
            "elephant / beast / he",
            "wants to do something odd",
            {"do": "save everybody"},
        ),
        (
            "a plumber who finds a dragon in the pipes",
            "plumber / person / he",
            "two become friends although they are so different",
            {"friend": "dragon / dragon / "},
        ),
        (
            "a school where the animals are the teachers",
            "",
            "a place where it is otherwise",
            {"event": "the animals are the teachers", "place": "in the school"},
        ),
        (
            "The night the stars went on strike",
            "",
            events.MENDING,
            {"event": "the stars went on strike"},
        ),
        ("why does the sea taste salty", "", "why it is so", {"why": "the sea tastes salty"}),
    ],
)
def test_a_clause_of_a_prompt_is_told_by_a_plot_for_its_kind(prompt, hero, premise, said):
    brief = chosen(prompt, **({"hero": hero} if hero else {}))

    assert brief.premise == premise
    assert said.items() <= brief.facts.items()


@pytest.mark.parametrize(
    ("premise", "plot", "facts", "prompt"),
    [
        ("too small", "the giant's splinter", {}, "a knight who is too small for his armour"),
        ("is afraid of something", "swapped fears", {"fear": "sheep"}, "a wolf afraid of sheep"),
        ("the first day of school", "the wrong door", {}, "a knight starts kindergarten"),
    ],
)
def test_a_plot_that_is_about_the_prompt_stays(premise, plot, facts, prompt):
    brief = sensible(Brief(premise, plot, {"hero": "knight / person / he", **facts}), prompt)

    assert brief.premise == premise


def test_a_fact_that_was_marked_for_another_matter_makes_no_plot():
    wrong = Brief("follows something", "what are we following", {"trail": "a door on the wall"})
    wrong.facts["hero"] = "girl / child / she"
    brief = sensible(wrong, "a girl who draws a door on the wall and walks through it")

    assert brief.premise == "is not like the others"


@pytest.mark.parametrize(
    ("prompt", "facts", "premise", "told"),
    [
        (
            "A lighthouse that stopped shining",
            {"what": "lighthouse", "fails": "stopped shining", "scene": "at the lighthouse"},
            events.MENDING,
            {"event": "the lighthouse stopped shining"},
        ),
        (
            "The old bus won't start until the children push it",
            {"what": "old bus", "fails": "won't start"},
            events.TURN,
            {"event": "the old bus won't start", "turn": "the children push it"},
        ),
        (
            "a castle that nobody visits",
            {},
            events.MENDING,
            {"event": "nobody visits the castle"},
        ),
        (
            "Mum is in hospital and dad cooks terribly",
            {"hero": "mum / person / she"},
            "somebody cannot be there",
            {"friend": "mum / person / she", "gone": "is in hospital"},
        ),
        (
            "Grandpa forgets my name",
            {"hero": "grandpa / person / he"},
            "with grandmother, with grandfather",
            {"other": "grandpa / person / he"},
        ),
        (
            "My twins always fight over the same toy",
            {},
            "two share or look for something",
            {"item": "toy"},
        ),
        (
            "a squirrel hides so many nuts that it forgets where they are",
            {"hero": "squirrel / beast / "},
            "something is lost",
            {"thing": "bag of nuts"},
        ),
        (
            "a tugboat pulls the ferry out of the ice",
            {"hero": "tugboat / craft / "},
            "saves or helps somebody",
            {"aid": "pull the ferry out of the ice"},
        ),
        (
            "a lion has a toothache and only the mouse dares to help",
            {"hero": "lion / beast / he"},
            events.MISHAP,
            {"trouble": "has a toothache", "turn": "the mouse dares to help"},
        ),
        (
            "Nora got a postcard from her aunt and wants to write back",
            {"hero": "- / child / she", "name": "Nora"},
            "wants to do something odd",
            {"do": "write back"},
        ),
    ],
)
def test_the_matter_of_a_prompt_is_told(prompt, facts, premise, told):
    brief = chosen(prompt, **facts)

    assert brief.premise == premise
    assert told.items() <= brief.facts.items()


@pytest.mark.parametrize(
    ("prompt", "premise", "facts", "found"),
    [
        ("The snowman is melting", "is not like the others", {"odd": "is melting"}, events.MISHAP),
        (
            "a kite got stuck in a tree",
            "something odd has happened",
            {"event": "a kite got stuck in a tree"},
            events.MISHAP,
        ),
        ("a boy broke his arm", "did something wrong", {"wrong": "broke his arm"}, events.MISHAP),
        ("a boy lost his voice", "did something wrong", {"wrong": "lost his voice"}, events.MISHAP),
        (
            "a boy fell asleep",
            "feels like that, and has a reason",
            {"mood": "fell asleep"},
            events.MISHAP,
        ),
        (
            "a boy finds a shell",
            "is not like the others",
            {"odd": "finds a shell"},
            "finds a thing with a note",
        ),
        (
            "a witch whose broom is afraid of heights",
            "is afraid of something",
            {"fear": "heights"},
            "is not like the others",
        ),
    ],
)
def test_a_plot_of_another_sort_gives_way(prompt, premise, facts, found):
    kind = prompt.split()[1]
    group = "child" if kind == "boy" else "magic"
    plot = next(plot for each, plot in plots() if each == premise)
    brief = sensible(Brief(premise, plot, facts | {"hero": f"{kind} / {group} / he"}), prompt)

    assert brief.premise in (found, "trouble at the wrong moment" if found == events.MISHAP else "")


def test_whoever_pushes_is_not_pushed():
    brief = chosen("the children push the bus", hero="bus / vehicle / it")

    assert brief.plot != "count to five"


@pytest.mark.parametrize(
    ("prompt", "facts", "premise", "told"),
    [
        (
            "Mila's best friend has a new best friend",
            {"hero": "- / child / she"},
            "jealous",
            {"name": "Mila"},
        ),
        (
            "The mayor's hat was stolen by the wind",
            {},
            "something is lost",
            {"hero": "mayor / person / ", "thing": "hat"},
        ),
        ("my son got lost in the supermarket", {}, "lost in a crowd", {}),
        ("Our hamster Flocke escaped at night", {}, "is lost and wants to go home", {}),
        ("the castle ghost has a cold", {"hero": "ghost / magic / he"}, "is not well", {}),
        (
            "a fox learns to share his food with a badger",
            {"hero": "fox / beast / he"},
            "two share or look for something",
            {"item": "food"},
        ),
        (
            "our family goes camping and it rains all week",
            {},
            "something odd has happened",
            {"hero": "- / child / "},
        ),
    ],
)
def test_what_parents_type_is_told_of_whom_it_is(prompt, facts, premise, told):
    brief = chosen(prompt, **facts)

    assert told.items() <= brief.facts.items()
    assert brief.premise == premise or premise == "something odd has happened"


def test_who_lives_has_no_plot_of_wheels():
    brief = sensible(
        Brief("on wheels", "the thin little horn", {"hero": "unicorn / steed / she"}),
        "A unicorn who is ashamed of her horn",
    )

    assert brief.facts["mood"] == "is ashamed of her horn"
