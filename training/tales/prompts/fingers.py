"""Prompts as fingers type them: capitals, slips, missing full stops, emoji."""

import random
import re
from difflib import SequenceMatcher

from orchestrator.tales import pools
from orchestrator.tales.telling.sentences import polished
from orchestrator.tales.worlds.kinds import by_name
from orchestrator.tales.worlds.words import plural
from orchestrator.tales.worlds.world import World
from orchestrator.writing.prompt_check import check_prompt

EMOJI = {
    "fox": "🦊",
    "wolf": "🐺",
    "bear": "🐻",
    "panda": "🐼",
    "koala": "🐨",
    "lion": "🦁",
    "tiger": "🐯",
    "mouse": "🐭",
    "hamster": "🐹",
    "raccoon": "🦝",
    "cat": "🐱",
    "dog": "🐶",
    "pig": "🐷",
    "frog": "🐸",
    "hedgehog": "🦔",
    "otter": "🦦",
    "elephant": "🐘",
    "monkey": "🐵",
    "horse": "🐴",
    "cow": "🐮",
    "sheep": "🐑",
    "goat": "🐐",
    "camel": "🐫",
    "giraffe": "🦒",
    "bird": "🐦",
    "owl": "🦉",
    "eagle": "🦅",
    "parrot": "🦜",
    "penguin": "🐧",
    "duck": "🦆",
    "swan": "🦢",
    "rabbit": "🐰",
    "turtle": "🐢",
    "snake": "🐍",
    "snail": "🐌",
    "bee": "🐝",
    "butterfly": "🦋",
    "spider": "🕷️",
    "ant": "🐜",
    "fish": "🐟",
    "whale": "🐳",
    "dolphin": "🐬",
    "octopus": "🐙",
    "shark": "🦈",
    "dragon": "🐉",
    "unicorn": "🦄",
    "robot": "🤖",
    "ghost": "👻",
    "wizard": "🧙",
    "fairy": "🧚",
    "mermaid": "🧜‍♀️",
    "princess": "👸",
    "king": "🤴",
    "alien": "👽",
    "dinosaur": "🦕",
    "snowman": "⛄",
    "rocket": "🚀",
    "car": "🚗",
    "boat": "⛵",
    "train": "🚂",
    "teddy bear": "🧸",
    "star": "⭐",
    "cloud": "☁️",
    "forest": "🌲",
    "sea": "🌊",
    "beach": "🏖️",
    "castle": "🏰",
    "moon": "🌙",
    "mountains": "⛰️",
    "desert": "🏜️",
    "city": "🏙️",
    "island": "🏝️",
    "volcano": "🌋",
    "lantern": "🏮",
    "kite": "🪁",
    "drum": "🥁",
    "umbrella": "☂️",
    "crown": "👑",
    "golden key": "🔑",
    "cheese": "🧀",
    "pumpkin": "🎃",
}

SMILEYS = list("😊✨📖🌟😴❤🙏😂🥺🥰🌈🍀🎂🐾🤗💤🌙🎉🎈😍🤔👍😭🍕⚽🎨🌞💕🔥🙈")


def typed(world: World, rng: random.Random, text: str, form: str) -> str:
    """As fingers type it: capitals, articles, full stops, slips, emoji."""
    luck = rng.random()
    if form in ("whole", "any_frame"):
        # A line says itself whether it begins with a capital.
        text = text if luck < 0.62 else text.lower() if luck < 0.88 else text[0].upper() + text[1:]
        text = text.upper() if luck > 0.955 else text
        text = text.rstrip(".") if rng.random() < 0.25 else text
    elif form in ("linked", "paragraph", "synopsis", "about_a_child", "long_tale"):
        text = polished(text) if luck < 0.75 else text.lower() if luck < 0.97 else text.upper()
        if rng.random() < 0.1:
            text = run_on(rng, text)
    elif luck < 0.4:
        text = text[0].upper() + text[1:]
    elif luck < 0.64:
        text = text.lower()
    elif luck < 0.68:
        text = text.upper()
    if form in ("statement", "noun_phrase", "gerund", "pair") and rng.random() < 0.17:
        text = re.sub(r"^an? ", "", text, flags=re.I)
    if form in ("statement", "noun_phrase", "gerund", "pair", "request") and text[-1] not in ".?!":
        text += rng.choice(["", "", "", ".", ".", "!", "...", " please"])
    if rng.random() < 0.13 and " " in text:
        text = slipped(world, rng, text)
    if rng.random() < 0.05:
        text = _with_emoji(world, rng, text)
    return text


def run_on(rng: random.Random, text: str) -> str:
    """Without full stops, as one speaks into a telephone."""
    joint = rng.choice([" ", " ", " and ", " and then ", ", "])
    return re.sub(r"[.!?;] ", lambda _: rng.choice([joint, " "]), text).rstrip(".").lower()


def slipped(world: World, rng: random.Random, text: str) -> str:
    """One to three slips of the finger, never in a name or a kind: those must be copied right."""
    kept = {
        part.lower()
        for one in world.cast.values()
        for part in f"{one.name} {one.kind.name} {plural(one.kind.name)}".split()
    }
    kept |= set(world.thing.lower().split()) | set(world.place.noun.split())
    kept |= set(world.hero.wear.split())
    if rng.random() < 0.6:
        for slot in filter(pools.must_tell, world.slots):
            kept |= set(world.slots[slot].lower().split())
    words = text.split(" ")
    able = [
        i
        for i, w in enumerate(words)
        if len(w) > 3
        and w.isalpha()
        and w.lower() not in kept
        and w.lower().rstrip("s") not in kept
    ]
    for i in rng.sample(able, min(len(able), rng.choice([1, 1, 2, 3]))):
        words[i] = _slip(rng, words[i])
    text = " ".join(words)
    if rng.random() < 0.35:
        text = _misspelt_kind(world.hero.kind.name, rng, text)
    if rng.random() < 0.3:
        text = re.sub(r"\b(\w+n|it|what|that|I)'(t|s|d|m)\b", r"\1\2", text)
    return text


def _slip(rng: random.Random, word: str) -> str:
    """A word with a letter less, twice, in another's place, or another one."""
    at = rng.randrange(1, len(word) - 1)
    return rng.choice(
        [
            word[:at] + word[at + 1 :],
            word[:at] + word[at] + word[at:],
            word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :],
            word[:at] + rng.choice("aeioutrs") + word[at + 1 :],
        ]
    )


# So like its kind is a slip that one still understands.
STILL_LIKE = 0.75
# How words are written that one has only heard.
_HEARD = (
    "ph=f ck=k c=k ss=s tt=t ll=l rr=r nn=n pp=p gg=g ee=ea ea=ee ie=ei y=i gh=g oo=u le=el or=er "
    "er=or ai=ay ou=u sc=s kn=n z=s ur=er ar=er a=e i=e e=a en=in on=en ge=dge e="
).split()


def _heard(rng: random.Random, word: str) -> str:
    """A word as one writes it who has only heard it: 'princes', 'dragen'."""
    able = [pair.split("=") for pair in _HEARD]
    able = [(said, put) for said, put in able if said in word[1:]]
    if not able or rng.random() < 0.2:
        at = rng.randrange(1, len(word))
        return word[:at] + word[at] + word[at:]
    said, put = rng.choice(able)
    return word[0] + word[1:].replace(said, put, 1)


def _misspelt_kind(kind: str, rng: random.Random, text: str) -> str:
    """With a slip in the hero's kind, if it can still be told which one is meant."""
    typed = re.search(rf"\b{re.escape(kind)}\b", text)
    if not typed or len(kind) < 5 or not kind.isalpha() or kind not in by_name():
        return text
    slip = _heard(rng, kind) if rng.random() < 0.6 else _slip(rng, kind)
    like = SequenceMatcher(None, slip, kind).ratio()
    return text.replace(kind, slip) if like >= STILL_LIKE and slip not in by_name() else text


def _with_emoji(world: World, rng: random.Random, text: str) -> str:
    """With symbols, read as the service reads them: by their names."""
    found = [
        EMOJI[word]
        for word in (world.hero.kind.name, world.place.key, world.thing)
        if word in EMOJI
    ]
    found = found[: rng.choice([0, 1, 1, 2, 3])] or rng.sample(SMILEYS, rng.choice([1, 1, 2, 3]))
    symbols = "".join(found)
    if rng.random() < 0.2:
        return check_prompt(f"{symbols} {text}", english_only=False, child_safe=False).text
    return check_prompt(f"{text} {symbols}", english_only=False, child_safe=False).text
