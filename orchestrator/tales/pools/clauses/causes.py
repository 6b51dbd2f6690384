"""What somebody asks the reason of: 'why the sea is salty', 'why is the sea salty'."""

import random

from orchestrator.tales.phrases.clauses import is_verb, listed, then
from orchestrator.tales.phrases.verbs import ADVERBS, base, past, third, turned
from orchestrator.text.english import word_set

# Who or what ; its verb and the rest. Of one, then of many.
ONE = """
the sea ; is salty | is blue | never keeps still | sings in shells ;; the moon
; changes its shape | follows us home | has a face | is never in a hurry | shines only at night
| has dark spots ;; the sun ; goes down in the evening | is red at night | gets up so early |
hides behind clouds ;; the sky ; is blue | is black at night | is so far away ;; the wind ;
howls | turns round | knocks on windows | never stays ;; snow ; is white | makes no noise |
melts | falls in stars ;; the night ; is dark | is so quiet | comes every evening ;; thunder ;
is so loud | comes after lightning ;; the rainbow ; has seven colours | has two ends | comes
after the rain ;; the owl ; sleeps in the daytime | turns its head round | says only one word ;;
the cuckoo ; calls its own name | has no nest ;; the cock ; crows in the morning ;; the echo ;
has the last word ;; the north ; is cold ;; the forest ; whispers ;; the river ; runs to the sea
| never goes back ;; the robin ; has a red breast ;; the tortoise ; is so slow | carries a house
;; grandpa ; snores | tells every story twice ;; the whale ; sings ;; bread ; falls on the
buttered side ;; the onion ; makes us cry ;; fire ; is hot ;; the pig ; has a curly tail ;; the
wolf ; howls at the moon ;; the snail ; has a house ;; Monday ; comes after Sunday ;; the cat ;
has nine lives | always lands on its feet ;; the chameleon ; changes its colour ;; the old clock
; ticks ;; ice ; is slippery ;; winter ; is so long
"""
MANY = """
leaves ; fall in autumn | turn red ;; stars ; twinkle | fall down sometimes | are so small ;;
bears ; sleep all winter | love honey ;; cats ; purr | don't like water | chase mice ;; dogs ;
wag their tails | bark at postmen | turn round before they sleep ;; birds ; fly south | sing in
the morning | wake up so early ;; bees ; hum | love flowers | dance ;; socks ; disappear ;;
shadows ; are long in the evening ;; trees ; have rings | stand still ;; fish ; say nothing |
sleep with their eyes open ;; frogs ; croak in the rain ;; roses ; have thorns ;; sunflowers ;
turn to the sun ;; penguins ; cannot fly ;; flamingos ; stand on one leg | are pink ;; bats ;
hang upside down ;; people ; yawn | dream | shake hands | cry when they are happy ;; clouds ;
weep ;; volcanoes ; smoke ;; fireflies ; have a light ;; grown-ups ; drink coffee | are always
tired ;; cows ; chew all day ;; moles ; live under the ground ;; crabs ; walk sideways ;;
giraffes ; are so tall ;; ducks ; never get wet ;; pebbles ; are round ;; puddles ; have the sky
in them ;; bubbles ; burst ;; teeth ; fall out ;; boats ; float ;; worms ; come out in the rain
;; hedgehogs ; roll up ;; geese ; fly in a row ;; kangaroos ; hop ;; butterflies ; flutter ;;
spiders ; spin webs ;; donkeys ; say no ;; balloons ; fly away
"""
_HELPING = word_set("is are was were does do did can can't cannot don't doesn't will must")
_DETERMINERS = word_set("the a an my our your his her its their some all")
_BEFORE_NOUNS = _DETERMINERS | word_set("in on at with under of from to by for when like after")


def cause(rng: random.Random) -> dict[str, str]:
    """`why`, as it is asked ("is the sea salty"), `so` ("the sea is salty"), `so_was`."""
    which = rng.choice((ONE, MANY))
    who, does = (listed(cell) for cell in listed(rng.choice(listed(which, ";;")), ";"))
    subject, verb = who[0], rng.choice(does)
    plain = f"{subject} {verb}"
    return _forms(asked(subject, verb) if rng.random() < 0.4 else plain, plain)


def asked(subject: str, does: str) -> str:
    """A question without its "why": 'the sea' and 'is salty' to 'is the sea salty'."""
    verb, _, rest = does.partition(" ")
    if verb in _HELPING:
        verb = verb.replace("cannot", "can't")
        return f"{verb} {subject} {rest}".strip()
    many = turned(does, base) == does
    return f"{'do' if many else 'does'} {subject} {turned(does, base)}"


def plain(question: str) -> str:
    """What a question without its "why" asks of: 'is the sea salty' to 'the sea is salty'."""
    helping, _, rest = question.strip(" ?").partition(" ")
    helping, words = helping.lower(), rest.split()
    if helping not in _HELPING or not words:
        return question.strip(" ?")
    at = _subject(words, helping)
    subject, does = " ".join(words[:at]), " ".join(words[at:])
    if helping in ("does", "did", "do") and words[at : at + 1] != ["not"]:
        does = turned(does, third) if helping == "does" else does
        does = turned(turned(does, third), past) if helping == "did" else does
        return f"{subject} {does}".strip()
    helping = helping.replace("can't", "cannot")
    return f"{subject} {helping} {does}".strip()


def _subject(words: list[str], helping: str) -> int:
    """How many words a question's subject has."""
    least = 2 if words[0].lower() in _DETERMINERS and len(words) > 1 else 1
    low = [word.lower() for word in words]
    rest = range(least, len(low))
    if helping in ("is", "are", "was", "were"):
        if adverb := next((at for at in rest if low[at] in ADVERBS | {"so", "too"}), 0):
            return adverb
        after = next((at for at in rest if low[at] in _BEFORE_NOUNS), len(low))
        return max(least, after - 1) if low[0] != "there" else 1
    found = next((at for at in rest if is_verb(low[at]) or low[at] == "not"), least)
    return found - 1 if found > least and low[found - 1] in ADVERBS else found


def _forms(why: str, so: str) -> dict[str, str]:
    return {"why": why, "so": so, "so_was": then(so)}


def fitted(rng: random.Random, row: dict[str, str], given: dict[str, str]) -> dict[str, str]:
    """The forms of what a prompt asks."""
    why = given["why"].removeprefix("why ").strip(" ?")
    return _forms(why, plain(why))
