"""How it is when what has happened is over: 'the clock has stopped' ends as 'the clock went again'.

What is broken, missing or denied is a problem, which has an end of its own; what is only odd ends
as "did not rain soup any more".
"""

import re

from orchestrator.tales.phrases import verbs
from orchestrator.tales.phrases.clauses import did, finite, then

# What is left out of what is so again: when it was, and of how long.
_TIMES = re.compile(
    r",? (?:any ?more|any longer|yet|at all|ever again|now|still|all (?:year|winter|summer|day|"
    r"week|night)(?: long)?|for (?:days|weeks|years|ever)|one (?:day|morning|night|evening)|"
    r"in the (?:morning|night|evening)|(?:on|before|just before|right before) .+|"
    r"(?:because|although|since|while|when|until|but|so that) .+)$"
)
_BACK = (
    r"(?:was |were |had |got )?(?:suddenly |just |all )?(?:gone|missing|lost|stolen|been stolen|"
    r"away|disappeared|vanished|r[au]n away|got lost|gone missing|flew away|flown away|"
    r"went missing|blown away|blew away|lost (?:its|their|his|her) way|gone on holiday)\b.*"
)
_STUCK = (
    r"(?:was |were |had |got )?(?:got )?(?:stuck|caught|trapped|tangled|locked|jammed|snowed in|"
    r"buried|blocked)\b.*"
)
_BROKE = r"(?:was |were |had )?(?:broke|broken|torn|cracked|burst|broken down|broke down)\b.*"
_SLEPT = r"(?:was |were |had )?(?:asleep|fell asleep|fallen asleep|overslept)\b.*"
_DRY = r"(?:was |were |had )?(?:dried up|dry|r[au]n dry|empty)\b.*"
_ILL = (
    r"(?:was|were|felt) (?:not well|ill|sick|poorly|unwell)\b.*|(?:had|caught|has caught) "
    r"(?:an? |the )?(?:\w+ )?(?:toothache|tummy ache|stomach ache|hiccups|cold|"
    r"fever|flu|sore throat)\b.*"
)
_LIGHTS = re.compile(r"\b(?:lamps?|lights?|lanterns?|sun|moon|stars?|fires?|candles?|lighthouse)$")
# Of a predicate in the past: what it is, and how it is when that is over. "~" is what is in
# brackets, "was" agrees with the subject.
_RIGHTED = (
    (_BACK, "was back again"),
    (_STUCK, "was free again"),
    (_SLEPT, "was awake again"),
    (_DRY, "was full again"),
    (_ILL, "was well again"),
    (_BROKE, "was mended"),
    (r"(?:was |were )(?:closed|shut)\b.*", "was open again"),
    (r"(?:was |were )(?:closing|closing down)\b.*", "stayed open"),
    (r"(?:was |were )(?:hurt|injured|wounded)\b.*", "was well again"),
    (r"(?:had )?(?:fallen|fell) (?:down|over|apart)\b.*|(?:had )?collapsed\b.*", "stood again"),
    (
        r"(?:had )?(?:fallen|fell|dropped|rolled|slipped) (?:in|into|off|out|from|on|through)\b.*",
        "was back where ~it belonged",
    ),
    (r"(?:had )?stopped", "went again"),
    (r"(?:had )?forg(?:ot|otten) how to (.+)", "could ~ again"),
    (r"(?:had )?forg(?:ot|otten) (.+)", "remembered ~"),
    (r"(?:had )?lost (.+)", "had ~ back"),
    (r"(?:had )?(?:ran|run) out of (.+)", "had ~ again"),
    (r"(?:was|were) (?:sad|unhappy|lonely|crying|worried|upset)\b.*", "was happy again"),
    (r"(?:was|were) (?:angry|cross|furious|grumpy)\b.*", "was kind again"),
    (r"(?:was|were) too .+", "was just right"),
    (r"(?:was |were )melting\b.*|(?:had )?melted\b.*", "was cold and firm again"),
    (r"(?:had )?fr(?:oze|ozen)\b.*|(?:was|were) frozen\b.*", "had thawed again"),
    (r"(?:was|were) (?:upside down|mixed up|muddled up|wrong)\b.*", "was right again"),
    (r"(?:was|were|went|had gone) on strike\b.*", "was at work again"),
    (r"kept (?:on )?(\w+ing.*)", "stopped ~"),
    (r"squeaked\b.*", "did not squeak any more"),
    (r"leaked\b.*", "did not leak any more"),
    (r"(?:had )?burned?t?\b.*", "did not burn any more"),
)
_DENIED = re.compile(r"(did|could|would|was|were|had)(?: not|n't) (.+)|(?:no longer) (.+)")
_TAKEN = re.compile(
    r"(?:had )?(?:stole|stolen|took|taken|hid|hidden|ate|eaten) "
    r"((?:all |{his} |his |her |their )?(?:the )?\w+(?: \w+)?)(?: (?:of|from|in|on|at)\b.*)?$"
)
# What lasts of what has changed: there is no word for its contrary.
_CHANGED = re.compile(
    r"(?:had |was |were |got |had been )?(?:turned|changed|shrunk|shrank|grown|grew|swapped|"
    r"become|became|painted|covered|made|switched)\b"
)
_PRONOUNS = ("{he}", "he", "she", "it", "they")
AS_BEFORE = "everything was as it had been before"


def over(clause: str) -> tuple[str, bool]:
    """How it is when that is over, as a clause in the past, and whether it was a problem."""
    said = then(clause)
    words = said.split()
    at = finite([word.lower() for word in words])
    if at < 1 or len(words) < 2:
        return AS_BEFORE, False
    subject, rest = _known(" ".join(words[:at])), " ".join(words[at:])
    rest = _TIMES.sub("", _TIMES.sub("", rest))
    if righted := _denied(subject, rest) or _stopped(subject, rest) or _righted(subject, rest):
        return righted, True
    return _no_more(subject, rest), False


def _denied(subject: str, rest: str) -> str:
    """The end of what is denied: 'nobody could laugh' -> 'everybody could laugh again'."""
    if match := re.match(r"(?:nobody|no one)\b(.*)", subject, re.I):
        again = "" if len(rest.split()) > 4 else " again"
        return f"everybody{match[1]} {rest}{again}"
    match = re.match(r"(?:was|were) (?:no more|not any|no) (.+)", rest)
    if match and subject.lower() == "there":
        return f"there {_was(match[1])} {match[1]} again"
    match = _DENIED.match(rest)
    return f"{subject} {_done(match[1] or 'did', match[2] or match[3])}" if match else ""


def _stopped(subject: str, rest: str) -> str:
    """The end of what has been taken or has stopped; '' for anything else."""
    if match := _TAKEN.match(rest):
        return f"{match[1]} {_was(match[1])} back again"
    if re.match(r"(?:had )?gone out|went out", rest) and _LIGHTS.search(subject):
        return f"{subject} shone again"
    if match := re.match(r"(was|were) (?:going|about) to (be )?(.+)", rest):
        return f"{subject} {match[1]} not {match[3]}" if match[2] else ""
    if match := re.match(r"had to (.+)", rest):
        return f"{subject} did not have to {match[1]}"
    if match := re.match(r"refused to (\w+)(.*)", rest):
        return f"{subject} {did(match[1] + match[2])} at last"
    match = re.match(r"(?:had )?stopped (\w+ing)\b(.*)", rest)
    root = verbs.from_ing(match[1]) if match else ""
    return f"{subject} {did(root + match[2])} again" if match and root else ""


def _righted(subject: str, rest: str) -> str:
    for pattern, righted in _RIGHTED:
        if match := re.fullmatch(pattern, rest):
            kept = match[1] if match.groups() else ""
            righted = righted.replace("~it", _it(subject)).replace("~", kept)
            return f"{subject} {_agreeing(righted, subject)}"
    return ""


def _known(subject: str) -> str:
    """A subject as it is named again: 'a whale' -> 'the whale', 'all the cows' -> 'the cows'."""
    return re.sub(r"^(?:all (?:of )?(?=the\b|\{?his\b)|an? (?=\w))", _again, subject, flags=re.I)


def _again(found: re.Match) -> str:
    return "" if found[0].lower().startswith("all") else "the "


def _done(helping: str, rest: str) -> str:
    """What is done again that was not done: ("could", "laugh") -> 'could laugh again'."""
    again = "" if len(rest.split()) > 4 else " again"
    if helping == "could":
        return f"could {rest}{again}"
    if helping in ("was", "were"):
        return f"{helping} {rest}{again}"
    if helping == "had":
        verb, _, more = rest.partition(" ")
        return f"{verbs.past(verb)} {more}".strip() + " at last"
    if match := re.match(r"stop (\w+ing.*)", rest):
        return f"stopped {match[1]}"
    if rest.startswith("want to "):
        return f"wanted to {rest.removeprefix('want to ')}{again}"
    return f"{did(rest)}{again}"


def _no_more(subject: str, rest: str) -> str:
    """The end of what was only odd: 'it did not rain soup any more'."""
    if _CHANGED.match(rest):
        return f"{subject} {_was(subject)} just as before"
    low = subject.lower()
    if low in ("everybody", "everyone", "everything") or " and " in rest:
        return AS_BEFORE
    verb, _, more = rest.partition(" ")
    if verb in ("was", "were") and more.partition(" ")[0].endswith("ing") and low != "there":
        return f"{subject} {verb} not {more} any more"
    if verb == "could":
        return f"{subject} could not {more} any more"
    root = verbs.infinitive(verb)
    is_plain = verb not in ("was", "were", "had", "did") and verb not in verbs.HELPING.values()
    if is_plain and verbs.is_past(verb) and root != verb and len(more.split()) < 6:
        return f"{subject} did not {root} {more}".strip() + " any more"
    return AS_BEFORE


def _many(subject: str) -> bool:
    last = re.split(r" (?:in|on|of|at|from|with|who|that)\b", subject)[0].split()[-1].lower()
    is_plural = last.endswith("s") and not last.endswith(("ss", "us"))
    return (
        is_plural
        or last in ("they", "people", "mice", "children", "teeth", "fish", "sheep")
        or (" and " in subject)
    )


def _was(subject: str) -> str:
    return "were" if _many(subject) else "was"


def _it(subject: str) -> str:
    if subject.lower() in _PRONOUNS:
        return subject.lower()
    return "they" if _many(subject) else "it"


def _agreeing(righted: str, subject: str) -> str:
    return re.sub(r"\bwas\b", _was(subject), righted) if _many(subject) else righted
