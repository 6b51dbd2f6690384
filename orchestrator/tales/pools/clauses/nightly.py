"""What nobody can explain in the night: 'there are strange footprints round the tent'."""

import random
import re

from orchestrator.tales.phrases.clauses import listed, said, then

ROWS = """
there are strange footprints round the tent | there are strange footprints in the snow | there are
odd lights in the forest | a light wanders through the garden | something knocks at the window |
somebody knocks on the wall | there is a strange noise in the attic | something moves under the
bed | something hums in the cellar | somebody sings far away | the stairs creak | there are tracks
round the house | a blue light shines in the old mill | a bell rings in the old tower | somebody
whistles behind the house | something scratches at the door | there are wet footprints in the hall
| a small light goes up and down the hill | something splashes in the pond | somebody plays the
piano | there is a tapping on the roof | little lights dance over the meadow | somebody whispers
in the chimney | there are tiny footprints on the kitchen floor | something sighs in the wardrobe |
somebody walks about in the attic | a strange shadow sits on the fence | something glows in the well
"""
_WHEN = ("every night", "every night", "each night", "at night", "at midnight", "in the night")
_LED = re.compile(r"^(?:(?:that|and|when|how|one (?:day|morning)|suddenly|now) )+", re.I)
_SIGNS = re.compile(
    r"\b(?:footprints?|tracks|pawprints?|lights?|noises?|sounds?|knock\w*|tap\w*|glow\w*|hum\w*|"
    r"rustl\w*|scratch\w*|creak\w*|whisper\w*|whistl\w*|howl\w*|shadow|bell rings|"
    r"some(?:body|one|thing))\b"
)
# Who reads to us every evening is no riddle.
_OURS = re.compile(r"\b(?:me|us)\b")
_NIGHT = re.compile(r"\b(?:nights?|midnight|evening|morning|dark|strange|mysterious|odd|weird)\b")


def nightly(rng: random.Random) -> dict[str, str]:
    """An event of which nobody knows who does it, as `events.event` has it."""
    what, when = rng.choice(listed(ROWS)), rng.choice(_WHEN)
    return _forms(f"{when} {what}" if rng.random() < 0.5 else f"{what} {when}")


def _forms(clause: str) -> dict[str, str]:
    return {"event": clause, "event_was": then(clause), "event_said": said(clause)}


def is_nightly(row: dict[str, str]) -> bool:
    """Whether something is to be heard or seen that has to be found out at night."""
    event = row["event"].lower()
    is_ours = _OURS.search(event) is not None
    return bool(_SIGNS.search(event) and _NIGHT.search(event)) and not is_ours


def fitted(rng: random.Random, row: dict[str, str], given: dict[str, str]) -> dict[str, str]:
    """The forms of what a prompt says."""
    return _forms(_LED.sub("", given["event"]))
