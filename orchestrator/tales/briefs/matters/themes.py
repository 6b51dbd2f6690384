"""Themes that a prompt asks for, and what parents want to be told about: "about sharing"."""

import re
from functools import cache
from typing import NamedTuple

from orchestrator.tales.briefs.brief import Brief, cast_of
from orchestrator.tales.briefs.labels import ASKED, own_facts
from orchestrator.tales.briefs.people.kinds import alive
from orchestrator.tales.grammar import plots
from orchestrator.tales.worlds import places
from orchestrator.tales.worlds.world import who
from orchestrator.text.english import keywords, word_set


class Theme(NamedTuple):
    """A theme and the plot that turns on it."""

    premise: str
    plot: str
    anywhere: str = ""
    """A pattern of words that are the theme wherever they stand."""
    named: str = ""
    """A pattern of words that are it after "about" and the like (see `_ABOUT`)."""
    moral: str = ""
    """Where it is no plot's own."""


_LEARNS = "has to learn something that everybody learns"
_ODD_ONE = "is not like the others"
TRIES = ("wants to do something odd", "the book of what went wrong")
_VEGETABLES = "(?:vegetables|veggies|greens|broccoli|spinach|peas|carrots)"
THEMES = (
    Theme(
        _LEARNS,
        "crumbs for supper",
        anywhere=r"brush\w* (?:\w+ )?teeth|tooth ?brushing",
    ),
    Theme(
        _LEARNS,
        "one bite",
        anywhere=(
            r"(?:try|tast|eat)(?:ing|s)? (?:\w+ )?new (?:\w+ )?(?:food|things)|only eats|"
            f"(?:picky|fussy) eater|eat(?:ing)? (?:your|our|more|his|her|their) {_VEGETABLES}|"
            rf"(?:not|\w+n['’]?t|never|hates?|refuses) (?:\w+ ){{0,3}}?{_VEGETABLES}"
        ),
    ),
    Theme(
        _LEARNS,
        "the red stone",
        anywhere=(
            r"listen\w* to (?:\w+ )?(?:parents|mum\w*|mom\w*|mother|father|dad\w*|"
            r"grown-?ups|teacher)|"
            r"(?:never|not|\w+n['’]?t) (?:want to )?(?:listens?|obeys?)|disobe\w+"
        ),
        named=r"obey\w*|listen\w*",
    ),
    Theme(
        _LEARNS,
        "count to five",
        anywhere=(
            r"(?:hit|bit|kick|push)\w* (?:others?|people|friends|kids|children)|"
            "tantrums?|anger|"
            r"(?:when|gets?|getting|being|so|very|too) (?:\w+['’]?(?:s|re|m)? )?(?:so )?"
            "(?:angry|mad)"
        ),
    ),
    Theme(
        _LEARNS,
        "the little word",
        anywhere=r"say\w* (?:please|thank)|good manners|gratitude",
        named="manners|(?:be|being) (?:grateful|thankful|polite)",
    ),
    Theme(
        "did something wrong",
        "somebody is being kind",
        anywhere=r"say\w* sorry|apologi\w+",
        named=r"forgiv\w+",
        moral="it is never too late to say sorry",
    ),
    Theme(
        "did something wrong",
        "the grey thing called Nothing",
        named=(
            r"honesty|(?:be|being) honest|(?:tell\w* )?(?:the )?truth\w*|"
            r"(?:tell\w* )?(?:a )?(?:lies?|lying|fib\w*)"
        ),
        moral="it is best to tell the truth",
    ),
    Theme(
        "two share or look for something",
        "even days and odd days",
        anywhere=r"tak\w+ turns|greedy|greed",
        named=r"shar(?:e|es|ing)|selfish\w*",
        moral="things are twice as good when they are shared",
    ),
    Theme(
        "cannot wait",
        "the longest queue",
        anywhere=r"(?:never|not|\w+n['’]?t) wait",
        named="patience|(?:be|being) patient|wait|waiting",
        moral="good things take time",
    ),
    Theme(
        *TRIES,
        anywhere=r"(?:not|never|\w+n['’]?t) (?:to )?giv\w+ up|persever\w+",
        named="(?:keep )?trying",
        moral="who tries again has not lost",
    ),
    Theme(
        *TRIES,
        named=r"(?:mak\w+ )?(?:a )?mistakes?|fail\w*",
        moral="whoever makes mistakes can learn from them",
    ),
    Theme(
        "trouble at the wrong moment",
        "eleven who did not have it",
        anywhere=r"ask\w* for help|team ?work|work\w* together",
        moral="together we can do what nobody can do alone",
    ),
    Theme(
        "saves or helps somebody",
        "late for the feast",
        named=(
            "(?:be|being) (?:kind|nice|helpful)|kindness|"
            r"help\w* (?:others|each other|people)|empathy"
        ),
        moral="a kind word is never wasted",
    ),
    Theme(
        _ODD_ONE,
        "wanted",
        named="(?:be|being) (?:different|yourself|unique|special)",
    ),
    Theme(
        _ODD_ONE,
        "the day it was missing",
        anywhere="bull(?:y|ies|ied|ying)",
        named="teas(?:e|es|ed|ing)",
        moral="nobody likes to be laughed at",
    ),
    Theme(
        "is afraid of something",
        "swapped fears",
        named="bravery|courage|(?:be|being) brave(?= *(?:$|[.,!?]| for | with ))",
        moral="one can be afraid and brave at once",
    ),
    Theme(
        "an invention goes wrong",
        "everything in its place",
        anywhere=r"tid(?:y|ying) (?:\w+ )?(?:room|toys|up)",
    ),
    Theme(
        "cannot sleep",
        "chasing sleep",
        anywhere=(
            r"(?:not|\w+n['’]?t|never|hates?|refuses) (?:want(?:s|ed)? |likes? )?(?:to )?"
            "go(?:ing)? to (?:bed|sleep)"
        ),
    ),
    Theme(
        "a new baby",
        "small again",
        anywhere=(
            "baby (?:sister|brother|sibling) (?:is|comes|arrives|was|will)|"
            r"(?:gets?|getting|have|having) a (?:\w+ )?(?:baby|sister|brother)|"
            r"jealous of (?:\w+ ){0,2}(?:baby|sister|brother)"
        ),
        named="(?:a )?new baby",
    ),
    Theme(
        "a child does it for the first time",
        "open wide",
        anywhere="(?:to|at|of) the dentist(?:['’]s)?",
        moral="one can be afraid and brave at once",
    ),
    Theme(
        "has something to look after",
        "the night watch",
        named=r"responsib\w+",
    ),
    Theme(
        "a contest between two",
        "learning to lose",
        anywhere="(?:good|sore|bad) loser",
        named=r"losing(?! (?:a|an|his|her|my|the|your)\b)",
    ),
)
# What says that a theme follows, with the words between: "teaches that it's ok to".
_ABOUT = re.compile(
    r"(?:^|\b(?:about|teach\w*|learn\w*|lessons?|morals?|themes?|values?|importance|why|don['’]?t|not|"
    r"never|always|ok|okay|fine|how|important|should\w*|struggles|needs?|shows?|on)\b)"
    r"(?:\W+(?:to|the|that|it['’]?s|it|is|of|ok|okay|fine|how|not|we|you|one|your|"
    r"learning|having|with|important|importance|value|always|more|at))*\W*$",
    re.I,
)
_NEAR = 80
# What is to be in a story besides its theme; what a story has that is nothing to hold.
_WITH = re.compile(
    r"\b(?:with|featuring|including) (?:an?|one) ((?:[\w-]+ ){0,2}?[\w-]+)(?: in it)?"
    r"(?=$|[.,;:!?]| and )",
    re.I,
)
_NO_THING = word_set(
    "ending end moral message lesson twist theme story name surprise touch bit lot"
)


def theme(brief: Brief, prompt: str) -> Brief | None:
    """What a prompt wants to be taught is what the story turns on: "about sharing"."""
    matches = ((_found(theme, prompt), theme) for theme in THEMES)
    found, asked = next((match for match in matches if match[0]), (None, None))
    if not found or not asked:
        return None
    key = asked.premise, asked.plot
    plot = plots()[key]
    facts = cast_of(brief)
    said = {k: v for k, v in brief.facts.items() if k in own_facts(plot).values()}
    facts |= {k: v for k, v in said.items() if not keywords(v) & keywords(found[0])}
    thing = next((one[1] for one in _WITH.finditer(prompt) if _is_thing(one[1])), "")
    if thing and "item" in plot.one("pool").split():
        facts.setdefault("item", thing)
    low = prompt.lower()
    for columns, table in plot.drawn:
        for column, cell in (
            (c, cell) for row in table for c, cell in zip(columns, row, strict=True)
        ):
            if re.search(rf"\b{re.escape(cell.split()[-1])}\b", low):
                facts[column] = cell
    kinds = [who(facts.get(role, ""))[0].split()[-1:] for role in ("hero", "friend")]
    # A bear and "a little bear"; two children with names are two.
    is_one = "friend" in facts and kinds[0] == kinds[1] and "friend-name" not in facts
    if is_one or ("friend" in facts and not {"hero", "name"} & facts.keys()):
        facts["hero"] = facts.pop("friend")  # "... with a little tortoise"
    kind, _, pronoun = who(facts.get("hero", ""))
    if "name" in facts and kind and kind in found[0].lower():
        facts["hero"] = f"- / child / {pronoun}"  # "... a baby sister, and Max ..."
    if facts.get("moral", ASKED) == ASKED:
        facts["moral"] = asked.moral or ASKED
    return Brief(*key, facts)


def _found(theme: Theme, prompt: str) -> re.Match[str] | None:
    if theme.anywhere and (found := _pattern(theme.anywhere).search(prompt)):
        return found
    places = _pattern(theme.named).finditer(prompt) if theme.named else ()
    return next((found for found in places if _is_named(found, prompt)), None)


def _is_thing(said: str) -> bool:
    noun = said.split()[-1].lower()
    return not (noun in _NO_THING or noun in alive() or places.known(noun))


@cache
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words})\b", re.I)


def _is_named(found: re.Match[str], prompt: str) -> bool:
    return bool(_ABOUT.search(prompt[max(0, found.start() - _NEAR) : found.start()]))
