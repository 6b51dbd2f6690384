"""What of a sentence can be drawn, and short plain descriptions made of it.

A small language model says "a gold helmet riding a horse, his armor glistening as he rode into
battle". Picture models want "wearing a gold helmet". So what it says is cut into phrases, and those
are kept that name something of a kind that a picture shows.
"""

import re
from collections.abc import Iterable

from orchestrator.english import SMALL, keywords, stem, word_set, words
from orchestrator.writing.prompt_parser import PLACES, UNCOUNTED, is_person, with_article

MOST_PARTS = 3
MOST_PART_WORDS = 5


def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in text.split())


WORN = _stems(
    "armor armour helmet cloak cape crown dress gown hat cap boots shoes coat jacket robe "
    "robes suit spacesuit shirt tunic vest scarf apron gloves mask belt ribbon glasses "
    "goggles hood uniform skirt pants trousers sweater kimono necklace costume tiara backpack "
    "overalls visor bow"
)
BODY = _stems(
    "hair beard fur coat eyes ears tail wings horns horn scales feathers mane paws claws "
    "whiskers nose beak skin freckles shell fins teeth antenna antennas spots stripes "
    "moustache braid braids curls wheels buttons screen body"
)
HELD = _stems(
    "sword shield staff wand lantern torch telescope book basket flag map spear bow hammer "
    "axe guitar umbrella flower balloon key trumpet drum brush cane rope bag loaf bouquet"
)
SCENERY = _stems(
    "trees tree oak pine flowers grass leaves hills hill mountain mountains river stream lake "
    "pond waterfall stones rocks path road bridge houses cottages cottage roofs tower towers "
    "castle walls windows lanterns lamps lights moon moonlight sun sky "
    "clouds rainbow snow ice sand waves water shells coral seaweed mushrooms vines ferns "
    "bushes cactus dunes craters planets fields fence garden gardens fountain boats ships "
    "mist fog fireflies butterflies books shelves candles fireplace buildings street streets "
    "bench meadow island palm cliffs door gate"
)
# Everyone has these: named bare, they say nothing.
COMMON = word_set("hair eyes ears nose skin body coat fur paws screen")

# Said of those whom everyone can picture, where the model named nothing.
KNOWN_LOOKS = {
    "knight": "wearing shining silver armor and a helmet, holding a sword",
    "wizard": "wearing a blue robe and a pointed hat",
    "witch": "wearing a black dress and a pointed hat",
    "princess": "wearing a pink dress and a golden crown",
    "prince": "wearing a blue cape and a golden crown",
    "king": "wearing a red cape and a golden crown",
    "queen": "wearing a purple gown and a golden crown",
    "pirate": "wearing a red coat and a black hat",
    "captain": "wearing a dark blue coat and a cap",
    "astronaut": "wearing a white spacesuit and a helmet",
    "robot": "with a silver body and round blue eyes",
    "dragon": "with green scales, wide wings and a long tail",
    "mermaid": "with long red hair and a green tail",
    "fairy": "with bright wings, wearing a green dress",
    "fox": "with orange fur and a bushy tail",
    "bear": "with brown fur and round ears",
    "cat": "with soft fur and long whiskers",
    "owl": "with brown feathers and big round eyes",
    "unicorn": "with a white coat, a golden horn and a long mane",
}

# The first that is named in the prompt or the story decides the light of the place.
LIGHT = (
    (
        _stems("night midnight moonlit moonlight stars starry dark darkness"),
        "under a starry night sky",
    ),
    (_stems("sunset dusk evening"), "at sunset"),
    (_stems("winter snow snowy ice frozen"), "in winter, with snow"),
    (_stems("storm stormy thunder rain rainy"), "under dark storm clouds"),
    (_stems("autumn fall"), "in autumn, in golden light"),
    (_stems("dawn sunrise"), "at dawn"),
)
DAYLIGHT = "in soft morning light"

_BREAK = re.compile(
    r"\s*[,;:.!?()\"“”|/]\s*|\s+[-–—]\s+|\s+(?:and|but|or|as|while|who|that|which|where|when|"
    r"because|by|of|among|including|featuring|nestled|with|wearing|holding|carrying|is|are|was|were|would|could|has|had|to|for|like|from|"
    r"made|in|on|at|into|under|over|through|across|between|around|along|beside|near|\w+ing|surrounded|covered|filled|adorned|stood|stands)(?=\s)\s*",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"^(?:(?:in|with|wearing|holding|and|his|her|its|their|the|some|lots of|many|including|"
    r"featuring|surrounded by|covered (?:in|with|by)|filled with|adorned with)\s+)+",
    re.IGNORECASE,
)
_NEVER = word_set(
    "no not nothing without but such made own never he she it they him them you i we who his her "
    "their someone nobody everyone every each something anything people voice sound can could also "
    "off these those"
)

ARTICLES = frozenset(("a", "an"))


def visible_parts(text: str, kinds: frozenset[str]) -> list[str]:
    """The phrases of `text` that name something of `kinds` (stems), none of them twice."""
    parts: list[str] = []
    seen: set[str] = set()
    for piece in _BREAK.split(text):
        said = _LEAD.sub("", piece.strip()).lower().split()
        while said and stem(said[-1]) not in kinds:  # "a green coat plants a seed"
            if said.pop() in PLACES:  # "a flower meadow" is no flower
                said = []
        articles = [n for n, word in enumerate(said) if word in ARTICLES]
        said = said[max(articles, default=0) :]  # "finds a flower"
        if said and said[0] in ARTICLES and said[-1] in UNCOUNTED:
            said = said[1:]
        named = {stem(word) for word in said} & kinds
        if not named or named & seen or len(said) > MOST_PART_WORDS:
            continue
        if said[0] in SMALL - ARTICLES or _NEVER.intersection(said):
            continue
        if COMMON.issuperset(said):
            continue
        phrase = " ".join(said)
        if re.search(r"[^\w\s'’-]|\d", phrase):
            continue
        seen |= named
        parts.append(with_article(phrase))
    return parts


def describe_character(who: str, asked: str, said: str) -> str:
    """One sentence of who it is and what they wear, have and hold; of two, only the first.

    What the prompt asks for comes first, then what the model said; but whom everyone can picture
    looks as everyone pictures them, unless the model said something of the kind.
    """
    who = who.partition(" and ")[0]
    known = next((KNOWN_LOOKS[name] for name in words(who)[::-1] if name in KNOWN_LOOKS), "")
    looks = _looks(asked)
    if not looks:
        looks = _looks(said)
        if known and not keywords(looks) & keywords(known) & (WORN | BODY):
            looks = known
    plain = "wearing colorful clothes" if is_person(who) else "with bright eyes"
    return _sentence(f"{who or 'a young hero'} {looks or known or plain}")


def _looks(text: str) -> str:
    body, worn, held = (visible_parts(text, kinds) for kinds in (BODY, WORN, HELD))
    body = [part for part in body if part not in worn]
    held = [part for part in held if part not in worn + body]
    phrases = [
        f"{word} {_listed(parts[:most])}"
        for word, parts, most in (("with", body, 2), ("wearing", worn, 2), ("holding", held, 1))
        if parts
    ]
    return ", ".join(phrases)


def describe_place(place: str, asked: str, said: str, *, without: Iterable[str] = ()) -> str:
    """One sentence of a place, what is there and in which light.

    What is there is what the model `said`; the light is that of what was `asked` before that of
    what was said. Nothing that shares a word with `without` (stems) is in it.
    """
    never = set(without) | keywords(place)
    parts = [part for part in visible_parts(said, SCENERY) if not keywords(part) & never]
    told = {stem(word) for word in words(f"{asked} {said}")}
    light = next((phrase for stems, phrase in LIGHT if stems & told), DAYLIGHT)
    inside = f" with {_listed(parts[:MOST_PARTS])}," if parts else ""
    return _sentence(f"{place or 'a green meadow'}{inside} {light}")


def _listed(parts: list[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + "."
