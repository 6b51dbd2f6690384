"""What somebody wishes for, or does not want at all."""

import random
import re
from collections.abc import Iterator

from orchestrator.tales.briefs.brief import Brief, cast_of, without
from orchestrator.tales.briefs.matters.matter import EVENT, ODD, ODD_PLOTS, WISH, Happening, Matter
from orchestrator.tales.briefs.reading import group_of
from orchestrator.tales.phrases import clause_check
from orchestrator.tales.phrases.verbs import is_past, rooted
from orchestrator.tales.pools.clauses import habits
from orchestrator.text import clauses
from orchestrator.text.english import word_set

_WISHES = word_set("wish long dream want love like ask")
_FOR = word_set("for of")
_ONE = word_set("a an one some two his her its")
_NO_GIFT = word_set(
    "friend adventure job home family change turn everyone everybody story tale book"
)
_JOBS = re.compile(
    r"(?:er|or|ist|ian|man|woman|ant|ent|ess|eer|naut|smith|king|chef|vet|pilot|clown|cook|nurse|hero|"
    r"judge|mechanic|ninja|knight|guard|guide|coach|star|detective|captain|wizard|witch|fairy|spy)$"
)
_PEOPLE = ("person", "child", "royal")
_TO_BECOME = "wants to become something"
WILL_NOT = "will not do it"
STOPS = "will not do it any more"
_OF_TWO = ("friend", "friend-name", "kin", "bond")
_REFUSES = word_set("refuse hate")
_WILLS = word_set("want like will wo would")


def wish(brief: Brief, matter: Matter) -> Brief | None:
    """A wish to have something comes true with the help of others; to be a thing is no job."""
    facts, job = cast_of(brief), brief.facts.get("job", "")
    is_wish = brief.premise == _TO_BECOME
    if is_wish and job and not _JOBS.search(job) and group_of(job.split()[-1]) not in _PEOPLE:
        for one in matter.happenings:
            if matter.low(one.head) == job.split()[-1].lower() and one.clause.relation == "xcomp":
                said = matter.said(one).removeprefix("to ")
                return Brief(WISH, "eleven reasons", facts | {"get": said.lower()})
    for one in matter.doing(_WISHES):
        if one.is_denied or not one.is_finite or _is_plain(matter, one.head):
            continue
        gift = matter.under(one.head, "obj", "obl", "nmod")
        if gift is None or not matter.bases(gift).isdisjoint(_NO_GIFT):
            continue
        articles = matter.syntax.children(gift, "det", "nummod", "nmod:poss")
        is_clause = matter.syntax.children(gift, "acl", "acl:relcl", "xcomp")
        if _ONE.isdisjoint(map(matter.low, articles)) or is_clause:
            continue
        if matter.preposition(gift) in _FOR | {""}:
            return Brief(WISH, "one good turn", facts | {"get": f"have {matter.phrase(gift)}"})
    return None


def _is_plain(matter: Matter, at: int) -> bool:
    """Whether a verb of wishing is only one of liking: "loves a star", but not "would love one"."""
    would = any(matter.low(aux) in ("would", "'d") for aux in matter.syntax.children(at, "aux"))
    return not would and not matter.bases(at).isdisjoint(("love", "like"))


def duty(brief: Brief, matter: Matter) -> Brief | None:
    """What somebody will not do every day: go to bed, brush teeth, take a bath."""
    for one, part in _unwanted(matter):
        hated = matter.under(one.head, "obj") if "hate" in one.does else None
        said = matter.said(part)
        deed = clause_check.do(rooted(said[said.find(matter.syntax.words[part.head].text) :]))
        is_being = bool(matter.syntax.children(part.head, "cop"))  # "to be soup"
        deed = habits.duty_with(matter.bases(hated)) if hated is not None else deed
        if one.is_hero and deed and not is_being and habits.is_duty(deed):
            facts = without(cast_of(brief), *_OF_TWO) | {"duty": deed}
            return Brief(WILL_NOT, "which bit of it", facts)
    return None


def refused(brief: Brief, matter: Matter) -> Brief | None:
    """What somebody does not want is no wish: "a pumpkin who doesn't want to be soup"."""
    if brief.premise == STOPS:
        return None
    for one, part in _unwanted(matter):
        if part is one:
            continue
        said = matter.said(part).removeprefix("to ")
        keys = [key for key in ("get", "do", "skill", "job", "aid") if key in brief.facts]
        is_said = any(brief.facts[key].lower() in said.lower() for key in keys)
        # "to be rescued" is no deed of whoever is.
        is_done = is_past(matter.low(part.head)) and said.startswith("be ")
        if is_said or is_done or brief.premise in (WISH, _TO_BECOME):
            plot = random.Random(matter.prompt).choice(ODD_PLOTS)
            facts = without(brief.facts, *keys)
            return Brief(ODD, plot, facts | {"odd": f"does not want to {said}"})
    return None


def _unwanted(matter: Matter) -> Iterator[tuple[Happening, Happening]]:
    """The clauses in which somebody does not want something or hates it, each with what it is."""
    for one in matter.happenings:
        part = matter.part(one)
        wills = {matter.low(at) for at in matter.syntax.children(one.head, "aux")}
        is_no = one.is_denied and bool((one.does | wills) & _WILLS)
        if is_no or one.does & _REFUSES:
            yield one, part or one


def wished(brief: Brief, matter: Matter) -> Brief | None:
    """What somebody wishes that it were so comes true: "wishes it was Christmas every day"."""
    for one in matter.doing(word_set("wish")):
        part = matter.part(one, "ccomp")
        is_so = part is not None and part.is_finite and part.subject is not None
        if is_so and not matter.is_hero(part.subject):
            said = clauses.text(matter.syntax, part.clause.first, one.clause.last)
            event = f"{matter.phrase(part.subject)} {said}".lower()
            return Brief(EVENT[0], "nothing ever happens here", cast_of(brief) | {"event": event})
    return None
