"""When a prompt is set, by what says its time, weather and season (`times.txt`)."""

import re
from functools import cache

from orchestrator.tales.briefs.brief import Facts
from orchestrator.tales.tables import lines


@cache
def _said_times() -> dict[str, dict[str, re.Pattern]]:
    """What says the values of each fact of `times.txt`."""
    lists: dict[str, str] = {}
    found: dict[str, dict[str, re.Pattern]] = {}
    for line in lines(__file__, "times.txt"):
        name, mark, said = (part.strip() for part in re.split(r"([:=])", line, maxsplit=1))
        for each, words in lists.items():
            said = said.replace(f"<{each}>", words)
        if mark == "=":
            lists[name] = said
        else:
            key, value = name.split()
            found.setdefault(key, {})[value] = re.compile(rf"\b(?:{said.replace('; ', '|')})\b")
    return found


# Who has not seen it, or dreams of it, is not in it.
_NOT_YET = re.compile(
    r"\b(?:never|not|no|without|wish\w*|want\w*|dream\w*|if|until|afraid|scared|hates?)\b|n't\b|"
    r"\bwait\w* for(?: the)? ?$"
)
# Who is awake is in it all the same: "cannot sleep on the night before the fair".
_SLEEPLESS = re.compile(r"(?:\b(?:can|could|does|do|did|will|would) ?not|n't) (?:fall a)?sleep\b")


def when(facts: Facts, prompt: str) -> None:
    """The time, weather and season that adverbial phrases say: "at midnight", "in the fog"."""
    low = prompt.lower().replace("’", "'")
    for key in ("time", "weather", "season"):
        if key in facts:
            continue
        for value, said in _said_times()[key].items():
            found = said.search(low)
            before = low[max(0, found.start() - 40) : found.start()] if found else ""
            if found and not _NOT_YET.search(_SLEEPLESS.sub("", before)):
                facts[key] = value
                break
    is_far = re.search(r"\b(?:moon|space|mars|planet)\b", facts.get("place", ""))
    if "time" in facts or is_far:
        return
    for hour, said in _said_times()["hour"].items():
        if said.search(low) and not (hour == "night" and re.search(r"\bday\b|daylight", low)):
            facts["hour"] = hour
            return
