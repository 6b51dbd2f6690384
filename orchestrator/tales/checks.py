"""What can be checked without reading: the text of a story, and the tellings that it is made of."""

import re

from orchestrator.plan import Plan
from orchestrator.tales import pools
from orchestrator.tales.grammar import Plot, compiled, slots_of
from orchestrator.tales.worlds import places
from orchestrator.tales.worlds.looks import known_kind
from orchestrator.tales.worlds.slots import SLOTS
from orchestrator.tales.worlds.words import mended
from orchestrator.text.english import word_set

# Words in the longest sentence, by age band.
LONGEST_SENTENCE = {"3-5": 17, "5-7": 22, "7-9": 30}
# Words of a whole story on one page; more pages allow for more, up to the factor.
WORDS = {"3-5": (50, 195), "5-7": (80, 210), "7-9": (95, 240)}
MANY_PAGES = 1.45
# Fewest and most words of a page in a book: its texts shall fill their pages as picture books do.
PAGE = {"3-5": (9, 60), "5-7": (15, 90), "7-9": (20, 130)}
# A page has more than the fewest, because sentences are not parted: so much at most, on average.
ROOM = 1.6

# What a whole prompt (`prompt:`) may hold besides the slots of a telling.
PROMPT_SLOTS = word_set(
    "ask both a_kind name fact clause ending tone quirk son brother years where tail fname oname "
    "a_fkind a_okind"
)

_UNFILLED = re.compile(r"[{}\[\]<>|^@\\\x01_]")
_THEY = re.compile(r"\bthey (?:was|wasn't|is|isn't|has|hasn't|does|doesn't)\b", re.I)
_TWICE = re.compile(r"\b(the|a|an|of|to|and|in|he|she|it|was|with|at|on|his|her|for) \1\b", re.I)
_SPACING = re.compile(r"  | [.,;:!?]|[.,;:][,;:]|(?<!\.)\.\.(?!\.)|[,;:][.!?]|[?!][.,]")
_SMALL = re.compile(r"(?:^|(?<!\.)\. |\n)[a-z]")
_GENDERED = re.compile(r"\b(he|him|his|himself|she|her|hers|herself)\b", re.I)


_ENDS = re.compile(r'"|[.!?](?=\s["A-Z]|$)|\n')
_AFTER_QUOTE = re.compile(r'\s["A-Z]|$')


def sentences(text: str) -> list[str]:
    """Sentences; a quotation with what introduces it is one."""
    out, start, inside = [], 0, False
    for match in _ENDS.finditer(text):
        at, letter = match.start(), match[0]
        if letter == '"':
            inside = not inside
            if (
                inside
                or not at
                or text[at - 1] not in ".!?"
                or not _AFTER_QUOTE.match(text, at + 1)
            ):
                continue
        elif letter != "\n" and inside:
            continue
        out.append(text[start : at + 1].strip())
        start = at + 1
    out.append(text[start:].strip())
    return [sentence for sentence in out if sentence]


def spoken_lengths(text: str) -> list[int]:
    """Words of each sentence, those inside of quotations counted one by one."""
    parts = re.split(r"""[.!?]+(?=["'\s]|$)|\n|, ["']|: ["']""", text)
    return [len(part.split()) for part in parts if part.strip(' "')]


def longest(text: str) -> int:
    """Words of the longest sentence."""
    return max(spoken_lengths(text), default=0)


def limits(band: str, pages: int) -> tuple[int, int]:
    """Fewest and most words of a story."""
    low, high = WORDS[band]
    many = high * (1 + (MANY_PAGES - 1) * min(1.0, (pages - 1) / 7))
    return low, round(max(many, wanted(band, pages) * ROOM))


def wanted(band: str, pages: int) -> int:
    """How many words a book needs for all of its pages; 0 for a story on one page."""
    return PAGE[band][0] * pages if pages > 1 else 0


def missing_words(story: Plan, band: str) -> int:
    """How many words its pages have too few, together."""
    if len(story.pages) == 1:
        return 0
    least = PAGE[band][0]
    return sum(max(0, least - len(page.text.split())) for page in story.pages)


def problems(story: Plan, band: str, refrain: str = "") -> list[str]:
    """What is wrong with a story, in words; empty for a good one."""
    text, out = story.text, []
    for part in (text, story.title, *(p.place for p in story.pages), *(c.look for c in story.cast)):
        if match := _UNFILLED.search(part):
            out.append(f"unfilled {match[0]!r}: {part[max(0, match.start() - 20) :][:50]}")
        if mended(part) != part:
            out.append(f"article: {part[:60]}")
    for what, pattern in (
        ("they", _THEY),
        ("twice", _TWICE),
        ("spacing", _SPACING),
        ("small letter", _SMALL),
    ):
        if match := pattern.search(text):
            out.append(f"{what}: {text[max(0, match.start() - 25) :][:60]!r}")
    for page in story.pages:
        for paragraph in page.text.split("\n"):
            if paragraph.count('"') % 2:
                out.append(f"quotes: {paragraph[:60]}")
    seen = set()
    for sentence in sentences(text):
        if sentence in seen and len(sentence.split()) > 5 and not (refrain and refrain in sentence):
            out.append(f"repeated: {sentence[:60]}")
        seen.add(sentence)
    if longest(text) > LONGEST_SENTENCE[band]:
        out.append(f"long sentence: {longest(text)} words")
    low, high = limits(band, len(story.pages))
    count = len(text.split())
    if not low <= count <= high:
        out.append(f"length: {count} words, not {low} to {high}")
    return out


def _missing(plot: Plot, text: str) -> list[str]:
    """Roles that a text speaks of and the plot does not have."""
    slots, out = slots_of(compiled(text)), []
    for role in ("friend", "other"):
        words = {role, f"a_{role}", f"{role}_the"}
        words |= {f"{role[0]}{p}" for p in ["he", "him", "his", "hers", "himself", "kind", "call"]}
        words |= {f"{role[0]}name", f"a_{role[0]}kind"}
        if words & slots and role not in plot.roles:
            out.append(role)
    return out


def plot_problems(plot: Plot, prompt_slots: frozenset[str] = PROMPT_SLOTS) -> list[str]:
    """What a writer has forgotten in a plot; empty for a good one.

    `prompt_slots` have a meaning of their own in whole prompts.
    """
    out = []
    drawn = frozenset(name for columns, _ in plot.drawn for name in columns)
    # A prompt would have the composer's words for them, and its brief nothing of what was drawn.
    out += [f"draw: {name} is a slot of prompts" for name in sorted(drawn & prompt_slots)]
    known = SLOTS | drawn
    known = known.union(*(pools.slots(name) for name in plot.one("pool").split()))
    allowed = set(" ".join(plot.values.get("extras", ())).split())
    if not 3 <= len(plot.beats) <= 7:
        out.append(f"{len(plot.beats)} beats")
    for key in ("ask", "title"):
        if not plot.all(key):
            out.append(f"no {key}")
    for key in ("ask", "both", "title", "moral", "fact", "end"):
        for value in plot.all(key):
            out += [f"{key}: no slot {slot}" for slot in slots_of(compiled(value)) - known]
            out += [f"{key}: {role} is not in the cast: {value}" for role in _missing(plot, value)]
    for value in plot.values.get("prompt", ()):
        text = re.sub(r"^(@\S+ )+", "", value)
        slots = slots_of(compiled(text))
        out += [f"prompt: no slot {slot}" for slot in sorted(slots - known - PROMPT_SLOTS)]
        out += [f"prompt: {role} is not in the cast: {value}" for role in _missing(plot, text)]
    for role in plot.roles[1:]:
        spec = plot.one(role)
        if spec not in ("any", "kin") and not spec.startswith("@"):
            unknown = [name.strip() for name in spec.split(",") if not known_kind(name.strip())]
            out += [f"{role}: no kind {name!r}" for name in unknown]
    for value in plot.all("end"):
        numbers, _, _ = value.rpartition(" = ")
        if any(not 1 <= int(n) <= len(plot.beats[-1].tellings) for n in numbers.split()):
            out.append(f"end: no such telling: {value}")
    for part in plot.one("place", "any").split(","):
        table = places.places().values()
        if part != "any" and not any(places.matches(p, part.strip()) for p in table):
            out.append(f"no place {part.strip()!r}")
    for number, beat in enumerate(plot.beats, 1):
        free = [telling for telling in beat.tellings if not telling.tags]
        if len(free) < 3 or len(beat.tellings) < 4:
            out.append(f"beat {number}: {len(beat.tellings)} tellings, {len(free)} for all")
        for telling in beat.tellings:
            start = telling.text[:40]
            slots = slots_of(telling.nodes)
            if slots - known:
                out.append(f"beat {number}: no slots {sorted(slots - known)}: {start}")
            if number == 1 and not {"a_hero", "hero_the"} & slots:
                out.append(f"beat 1 does not introduce the hero: {start}")
            if number == 1 and telling.text.count("^") != 1:
                out.append(f"beat 1 needs one ^: {start}")
            met = re.search(r"\{(a_hero|hero_the)\}", telling.text, re.I)
            if number == 1 and met and telling.text.find("^") < met.start():
                out.append(f"beat 1: ^ comes before the hero: {start}")
            if telling.text.count('"') % 2:
                out.append(f"quotes: {start}")
            bare = re.sub(r"\{\w+\}", "", telling.text)
            for match in _GENDERED.finditer(bare):
                if match[0].lower() not in allowed:
                    out.append(f"beat {number}: {match[0]!r} is no slot (or say extras:): {start}")
            for role in _missing(
                plot, telling.text.split(" ", 1)[-1] if telling.tags else telling.text
            ):
                out.append(f"beat {number}: {role} is not in the cast: {start}")
    for role in plot.roles[1:]:
        # Every way through the plot must bring them in before it names them.
        met = False
        for number, beat in enumerate(plot.beats, 1):
            here = [slots_of(t.nodes) for t in beat.tellings]
            introduces = [f"a_{role}" in s for s in here]
            if met and any(introduces):
                out.append(f"beat {number}: {role} is introduced again")
            if not met and any(introduces) and not all(introduces):
                out.append(f"beat {number}: not every telling introduces {role}")
            if not met and not any(introduces) and any(role in s for s in here):
                out.append(f"beat {number}: {role} comes in without {{a_{role}}}")
            met = met or any(introduces)
        if not met:
            out.append(f"{role} never comes in")
    return out
