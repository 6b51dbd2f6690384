"""From a world to a story: its texts on pages, within the limits of an age."""

from operator import itemgetter

from orchestrator import plan
from orchestrator.plan import Plan
from orchestrator.tales import checks, paging, pools
from orchestrator.tales.details import Details
from orchestrator.tales.grammar import Voice, compiled
from orchestrator.tales.paging import Told
from orchestrator.tales.telling.choice import LIKES, Hand, Luck
from orchestrator.tales.telling.scenery import told_beats
from orchestrator.tales.telling.sentences import titled
from orchestrator.tales.telling.texts import beat_texts, choose_frame, shown_traits
from orchestrator.tales.worlds.world import World
from orchestrator.text.english import keywords

AGES = {"3-5": "young", "5-7": "mid", "7-9": "old"}
TRIES = 14
# So many are made in search of one whose pages are all long enough.
ENOUGH_TRIES = 9
# Words that a story gains or loses by its ornaments.
ORNAMENTS = 12
# Of books that want long tellings, so many have the tellings of a hand.
DEALT_OF_BOOKS = 1
# Words of a tale as it is written.
TYPICAL = 170


def tell(
    world: World,
    pages: int,
    band: str,
    stated: frozenset[str],
    *,
    hand: int | None = None,
    limits: str = "",
) -> Plan | None:
    """The story on so many pages for this age; None where no try keeps to the limits.

    Of the first tries that do, the one whose pages are filled best. The tellings are those of a
    `hand` (see `dealt`), as far as they can be; without one, by luck. The `limits` of an older age
    may hold, where a story for this one cannot be kept short.
    """
    limits = limits or band
    plot, rng = world.plot, world.rng
    plain = {"3-5": 0.25, "5-7": 0.45, "7-9": 0.65}[band] + min(pages - 1, 8) * 0.06
    tags = frozenset(world.tags | {AGES[band]} | ({"moral"} if "moral" in stated else set()))
    refrain = plot.one("refrain")
    frame = choose_frame(rng, tags) if rng.random() < 0.14 else ("", "")
    shown = shown_traits(world, stated)
    best: tuple[int, Plan] | None = None
    turned = [0] * len(plot.beats)
    for attempt in range(TRIES):
        if attempt == 5:
            frame = ("", "")
        voice = Voice(rng, world.slot, tags, max(0.0, min(1.0, plain)))
        details = Details(world, voice)
        short = checks.wanted(band, pages) - TYPICAL
        if hand is not None and (short < 0 or attempt < DEALT_OF_BOOKS):
            pick = Hand(world, voice, stated, limits, hand, turned)
        else:
            pick = Luck(world, voice, stated, *LIKES[band if short < 0 else "long"])
        texts = beat_texts(world, voice, stated, shown, frame, pick)
        lengths = [len(text.split()) for text in texts]
        count, (low, high) = sum(lengths), checks.limits(limits, pages)
        if not low <= count <= high:
            plain += 0.2 if count < low else -0.2
            off = max(low - count, count - high)
            if off > ORNAMENTS or not 0 < plain < 1:
                # One telling gives way to the next one of its beat.
                turned[lengths.index(min(lengths) if count < low else max(lengths))] += 1
            continue
        told = told_beats(world, voice, texts, limits)
        story = _story(world, voice, told, pages, limits, details)
        if story is None:
            plain += 0.25
            continue
        wrong = checks.problems(story, limits, refrain)
        if not wrong and _keeps(world, story, stated):
            missing = checks.missing_words(story, limits)
            if not missing or (best and attempt >= ENOUGH_TRIES):
                return min(best or (missing, story), (missing, story), key=itemgetter(0))[1]
            best = min(best or (missing, story), (missing, story), key=itemgetter(0))
    return best and best[1]


def _keeps(world: World, story: Plan, stated: frozenset[str]) -> bool:
    text = story.text.lower()
    if "thing" in stated and world.thing.lower() not in text:
        return False
    # What a prompt states of a pool: all its words, whatever stands between them.
    if not all(tells(world, slot, text) for slot in filter(None, map(pools.must_tell, stated))):
        return False
    # "There were once two snowmen", who are called by their names.
    kinds = (world.hero.kind.name.lower(), world.facts.get("bond", "\n"))
    return any(kind in text for kind in kinds)


def tells(world: World, slot: str, text: str) -> bool:
    """Whether a text has the words of a slot, in one of the forms that its pool has of it."""
    forms = [said for name, said in world.slots.items() if pools.must_tell(name) == slot]
    if any(form.lower() in text for form in forms):
        return True
    return slot in pools.CLAUSES and tells_clause(text, world.slots[slot].lower())


def tells_clause(text: str, clause: str) -> bool:
    """Whether a text has a clause's words, of which one, its verb, may have another form."""
    if clause.partition(" ")[2] in text:
        return True
    return len(keywords(clause) - keywords(text)) <= 1


def _story(
    world: World, voice: Voice, told: list[Told], pages: int, band: str, details: Details
) -> Plan | None:
    made = paging.paged(world, told, pages, band, details)
    if made is None:
        return None
    cast = []
    for role in world.plot.roles:
        one = world.cast[role]
        cast.append(plan.Character(role, one.name, one.kind.name, one.look))
    asked = {beat.place for beat in told if beat.is_asked}
    stated = {beat.place for beat in told if beat.is_stated}
    own = {beat.place for beat in told if beat.beat.place == "here"}
    cover = paging.cover(made, asked, stated, own)
    return Plan(_title(world, voice), tuple(cast), made, cover)


def _title(world: World, voice: Voice) -> str:
    title = world.title or voice.say(compiled(voice.rng.choice(world.plot.all("title"))))
    # As it was typed, but for small letters alone.
    return title if world.title and not title.islower() else titled(title)
