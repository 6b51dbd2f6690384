"""Who needs somebody: in danger, found, missed, left out, or with a wish."""

import random
import re

from orchestrator.tales.briefs.brief import Brief, cast_of, without
from orchestrator.tales.briefs.people.kinds import alive
from orchestrator.tales.briefs.reading import group_of
from orchestrator.tales.phrases.verbs import is_past, rooted
from orchestrator.tales.worlds.world import who
from orchestrator.text.english import word_set

_SAVES = re.compile(
    r"\b((?:rescu|sav|free)(?:es|ed|e|s|ing)? (?:(?:the|an?|his|her|some|two|three) )?"
    r"((?:[\w-]+ ){0,3}?[\w-]+)\b[^.,;:!?]{0,60})",
    re.I,
)


def rescue(brief: Brief, prompt: str) -> Brief | None:
    """Who is saved is heard, helped and comforted."""
    found = _SAVES.search(brief.facts.get("aid", "")) or _SAVES.search(prompt)
    if not found or not {"hero", "name"} & brief.facts.keys():
        return None
    needy = found[1].lower().split()[1:4]
    lives = next((word for word in needy if word in alive() or word in _SOMEBODY), "")
    lives = lives or next((word for word in needy if group_of(word) in _PEOPLE), "")
    if not lives or who(brief.facts.get("hero", ""))[0].split()[-1:] == [lives]:
        return None
    aid = rooted(re.split(r" (?:and|but|so) ", found[1])[0])
    facts = cast_of(brief)
    if who(facts.get("friend", ""))[0] == lives:  # who is saved is told of as the one in need
        facts = without(facts, "friend", "friend-name", "bond")
    return Brief("saves or helps somebody", "from the cry to the thanks", facts | {"aid": aid})


_SOMEBODY = word_set("lady man woman people baby hiker climber swimmer family friend friends kids")
_PEOPLE = ("person", "child", "royal")
_FINDS = re.compile(
    r"\b(?:finds?|found|discovers?) (?:an?|the) "
    r"((?:(?:tiny|little|small|baby|hurt|injured|wounded|sick|lost|lonely|young|cold) )+[\w-]+)\b",
    re.I,
)
_KEEPS = ("has something to look after", "in the wardrobe")


def finding(brief: Brief, prompt: str) -> Brief | None:
    """Who finds a small animal has something to look after."""
    found = _FINDS.search(prompt)
    if not found or found[1].split()[-1].lower() not in alive():
        return None
    if not {"hero", "name"} & brief.facts.keys() or " home" in prompt:
        return None
    facts = cast_of(brief)
    if who(facts.get("friend", ""))[0] in found[1].lower():
        facts = without(facts, "friend", "friend-name", "bond")
    return Brief(*_KEEPS, facts | {"beast": found[1].lower()})


_KIN = (
    r"(?:best )?friend|grandmother|grandfather|grandma|grandpa|granny|nana|grandad|mum|mom|mummy|"
    r"mommy|mother|dad|daddy|father|papa|brother|sister|aunt|uncle|cousin|teacher"
)
_GONE = re.compile(
    rf"\b({_KIN})(?: the ([\w-]+))?(?: (?:who|that))? "
    r"((?:(?:is|are|has|have|to|was|just|still|now) )*(?:mov(?:es?|ed|ing) (?:away|to|house)|"
    r"(?:going |goes |gone )?away|leav(?:es|ing)|ill|sick|in (?:the |a )?hospital|far away|"
    r"on holiday|"
    r"(?:lives?|works?|living|working) (?:so |very )?(?:far|abroad|in another|at sea|on a ship)|"
    r"can(?:['’]?t|not) (?:come|visit|be|join)|asleep|sleeping)\b[^.,;!?:]*)",
    re.I,
)
_MISSES = re.compile(rf"\bmiss(?:es)? (?:his|her|their|my) ({_KIN})\b", re.I)
_FEMALE = word_set("grandmother grandma granny nana mum mom mummy mommy mother sister aunt")


def missed(brief: Brief, prompt: str) -> Brief | None:
    """Who moves away, is ill or cannot come is missed."""
    gone, misses = _GONE.search(prompt), _MISSES.search(prompt)
    if not gone and not misses:
        return None
    kin = (gone or misses)[1].lower()
    facts = without(cast_of(brief), "bond")
    if who(facts.get("hero", ""))[0] == kin or not {"hero", "name"} & facts.keys():
        facts["hero"] = "- / child / "
    facts.pop("kin", None)
    said = re.split(r" (?:and|but|so) ", gone[3])[0] if gone else "is far away"
    if "friend" in kin:
        facts.pop("friend", None)
        facts["kin"] = "best friend"
        kind = gone and gone[2] and gone[2].lower()
        if kind in alive():
            facts["friend"] = f"{kind} / {group_of(kind)} / "
        elif pronoun := re.search(r"\b(he|she)\b", said):
            facts["friend"] = f"- / child / {pronoun[1]}"
    else:
        facts["friend"] = f"{kin} / person / {'she' if kin in _FEMALE else 'he'}"
    names = ("the same moon", "saved for later", "something to hold")
    plot = random.Random(prompt).choice(names)
    return Brief("somebody cannot be there", plot, facts | {"gone": said.strip()})


_ALONE = re.compile(
    r"\b((?:best )?friends?|nobody|no one|the others|other (?:kids|children)) "
    r"((?:(?:does|do|wo)n['’]?t |never )?(?:wants? to |will )?plays? with) "
    r"(?:me|him|her|them|(?-i:[A-Z])\w+|the (?:\w+ )?(\w+))",
    re.I,
)


def left_out(brief: Brief, prompt: str) -> Brief | None:
    """With whom nobody plays is sad about it, until somebody sits down beside them."""
    found = _ALONE.search(prompt)
    is_friend = found is not None and "friend" in found[1].lower()
    if not found or (is_friend and not re.match(r"\w+n['’]?t |never ", found[2], re.I)):
        return None
    facts = without(cast_of(brief), "kin", "bond")
    if found[3]:
        facts = {k: v for k, v in facts.items() if not k.startswith("friend")}
        facts["hero"] = f"{found[3].lower()} / {group_of(found[3].lower()) or 'beast'} / "
    elif not {"hero", "name"} & facts.keys():
        facts["hero"] = "- / child / "
    whom = f"his {found[1].lower()}" if is_friend else found[1].lower()
    mood = f"is sad because {whom} {found[2].lower()} him"
    return Brief("feels like that, and has a reason", "somebody moves over", facts | {"mood": mood})


_WISHES = re.compile(
    r"\b(?:wish(?:es|ed)? for|longs? for|dreams? of|wants|wanted|would (?:like|love)|asks? for) "
    r"((?:just |only )?(?:an?|one|some|two|his own|her own) [^.,;:!?]{2,60})",
    re.I,
)
_NO_GIFT = re.compile(
    r"\b(?:friends?|adventure|job|home|family|change|turn|to|where|that|which|who|everyone|everybody)\b",
    re.I,
)
_JOBS = re.compile(
    r"(?:er|or|ist|ian|man|woman|ant|ent|ess|eer|naut|smith|king|chef|vet|pilot|clown|cook|nurse|hero|"
    r"judge|mechanic|ninja|knight|guard|guide|coach|star|detective|captain|wizard|witch|fairy|spy)$"
)
_WISH = "wants what somebody like that never gets"


def wish(brief: Brief, prompt: str) -> Brief | None:
    """A wish to have something comes true with the help of others; to be a thing is no job."""
    job = brief.facts.get("job", "")
    if job and not _JOBS.search(job) and group_of(job.split()[-1]) not in _PEOPLE:
        facts = cast_of(brief)
        wanted = re.search(rf"\b(an?|the) {re.escape(job)}", prompt, re.I)
        said = wanted[0] if wanted else job
        return Brief(_WISH, "eleven reasons", facts | {"get": f"be {said.lower()}"})
    found = _WISHES.search(prompt)
    said = re.split(r" (?:and|but|so|because|for|very|more) ", found[1])[0] if found else ""
    if not said or _NO_GIFT.search(said) or is_past(said.split()[-1]):
        return None
    facts = cast_of(brief)
    return Brief(_WISH, "one good turn", facts | {"get": f"have {said.strip()}"})
