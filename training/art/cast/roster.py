"""Characters: who there is, and pictures of them.

`character(rng)` draws one of them. Everything that varies (name, skin, hair, colour, clothes, what
is held, pose, mood, side) is in the picture's facts, and `captions` words the facts in many ways,
from two words to two sentences. `somebody(rng)` chooses a character, `draw` draws it in any pose:
the same clothes, colours and face each time.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from art.cast import creatures
from art.cast.beings import BEINGS
from art.cast.captions import HAT_WORDS, HELD_WORDS, OUTFIT_WORDS, WEAR, Facts
from art.cast.people import BRIGHT, ELDERS, KIDS, MEN, ROLES, WOMEN
from art.cast.props import PROPS
from art.cast.sprites import LOOK_LEFT, SPRITES
from art.cast.trades import TRADES
from art.emoji import LOOKS, labels, recoloured
from art.figures.figure import Identity, frame, holds, portrait
from art.figures.heads import shows_moods
from art.words import article

# Heads that show the hair of their look.
HAIRY = {"man", "man: beard", "woman", "boy", "girl"} | {
    f"{sex} {what}"
    for sex in ("man", "woman")
    for what in ("elf", "frowning", "pouting", "superhero")
}
# Those whose skin is not one of the looks.
MASKED = ("man zombie", "troll", "man genie", "woman genie", "ninja")
# How often each pose, mood and side is drawn; half of a book's pages have somebody who just stands.
POSE_WEIGHTS = {
    **{"standing": 7, "walking": 2.5, "sitting": 2.5, "running": 2.2, "arms up": 2.2, "sad": 1.4},
    **{"asleep": 1.8, "waving": 2.2, "pointing": 2, "flying": 1.2, "swimming": 1},
}
MOOD_WEIGHTS = {
    **{None: 9, "happy": 3, "sad": 2, "worried": 1.5, "scared": 2, "angry": 2, "surprised": 2},
    **{"calm": 0.7, "proud": 1.2, "sleepy": 1.2, "curious": 1.5},
}
SIDEWAYS = ("walking", "running", "pointing", "flying", "swimming")


@dataclass(frozen=True)
class Somebody:
    """A character before it takes a pose. `identity` is None for what has one pose only; then
    `picture` makes the one RGBA picture there is."""

    facts: Facts
    identity: Identity | None = None
    picture: Callable | None = None
    held: list = field(default_factory=list)


def _pick(rng, weights):
    return rng.choices(list(weights), list(weights.values()))[0]


def _look(rng):
    # Two in three people are of the two lighter looks: fewer free factors a kind, none left out.
    return rng.choices(list(LOOKS), [3, 2, 2, 1, 1.2])[0]


def _held_words(held):
    return [HELD_WORDS.get(held) or [article(held)]] if held else []


def _options(role):
    """(fields of Identity, options of the outfit) of a role's `more`."""
    fields = {k: v for k, v in role.more.items() if k in Identity.__dataclass_fields__}
    return fields, {k: v for k, v in role.more.items() if k not in fields}


def _person(rng, role):
    sex = rng.choice([s for s in "mf" if (role.m if s == "m" else role.f)])
    names = role.m if sex == "m" else role.f
    facts = Facts(kind=names[0], names=names, pronoun="he" if sex == "m" else "she")
    more, options = _options(role)
    if role.heads == "adult":
        table = MEN if sex == "m" else WOMEN
        head = rng.choice([*table, *(["man", "man"] if sex == "m" else ["woman", "woman"])])
        if table[head]:
            facts.features.append([f"with {table[head]}"])
    elif role.heads == "old":
        head = ELDERS[sex]
    elif role.heads == "child":
        head = KIDS[sex]
    else:
        head = rng.choice(role.heads[sex])
        extra = {**MEN, **WOMEN}.get(head)
        if extra and "beard" not in more:
            facts.features.append([f"with {extra}"])
    if head in ELDERS.values() or head == "man: white hair":
        facts.features.append(["with white hair" if "white" in head else "with grey hair"])
    if head in KIDS.values():
        more.setdefault("stature", "child")
    # A name that says more than the picture shows would lie.
    facts.names = (
        tuple(
            n
            for n in names
            if not (n.startswith("old ") and head not in (*ELDERS.values(), "man: white hair"))
            and not ("bearded" in n and "beard" not in head)
        )
        or names
    )
    look = _look(rng)
    outfit = role.outfit[0 if sex == "m" or len(role.outfit) == 1 else 1]
    colour = rng.choice(role.colours)
    held = rng.choice(role.held)
    hat_colour = colour if role.hat_colour == "same" else role.hat_colour
    skin, hair = LOOKS[look]
    if head not in MASKED:
        facts.features.append([f"with {skin}"])
        if head in HAIRY and not role.hat:
            facts.features.append([f"with {hair}"])
    facts.features += [[s] for s in role.says]
    _dress(facts, outfit, colour, options, role.hat, hat_colour)
    identity = Identity(
        *(head, look, outfit, colour, role.hat, hat_colour, held), **more, options=options
    )
    return Somebody(facts, identity, held=_held_words(held))


def _dress(facts, outfit, colour, options, hat, hat_colour):
    under = options.get("under", "white")
    facts.wearing.append([w.format(c=colour, u=under) for w in OUTFIT_WORDS[outfit]])
    if hat:
        facts.wearing.append([HAT_WORDS[hat].format(h=hat_colour)])
    if outfit not in ("armour", "spacesuit"):
        facts.colour = colour


def _being(rng, row):
    names, _, being = row
    facts = Facts(kind=names[0], names=names)
    if rng.random() < 0.66:
        return _in_trade(rng, facts, being)
    # At home: as it is, or in clothes of every day.
    colour = rng.choice(BRIGHT)
    wear = rng.choice([None, None, None, "scarf", "vest", "cape", "clothes"])
    held = rng.choice([None] * 6 + ["lantern", "book", "flowers", "balloon", "walking stick"])
    fields, options, outfit = {}, {}, "fur"
    if wear == "clothes":
        outfit = rng.choice(["shirt", "overalls", "frock"])
        _dress(facts, outfit, colour, options, None, None)
    elif wear:
        facts.wearing.append([w.format(c=colour) for w in WEAR[wear]])
        if wear == "cape":
            fields["cape"] = colour
        else:
            options[wear] = True
    identity = Identity(
        *(being, None, outfit, colour), held=held, stature="animal", options=options, **fields
    )
    return Somebody(facts, identity, held=_held_words(held))


def _in_trade(rng, facts, being):
    trade = rng.choices(TRADES, [t.weight for t in TRADES])[0]
    role = trade.role
    fields, options = _options(role)
    fields.pop("beard", None)
    fields["stature"] = "animal"
    colour = rng.choice(trade.colours or role.colours)
    outfit = trade.outfit or role.outfit[min(trade.female, len(role.outfit) - 1)]
    hat = role.hat if trade.hat == "" else trade.hat
    hat_colour = trade.hat_colour or (colour if role.hat_colour == "same" else role.hat_colour)
    held = rng.choice(trade.held or role.held)
    facts.trade = trade.names
    facts.features += [[s] for s in role.says if "beard" not in s and "fangs" not in s]
    _dress(facts, outfit, colour, options, hat, hat_colour)
    identity = Identity(
        *(being, None, outfit, colour, hat, hat_colour, held), options=options, **fields
    )
    return Somebody(facts, identity, held=_held_words(held))


def _sprite(rng, label):
    names, _, opt = SPRITES[label]
    facts = Facts(kind=names[0], names=names)
    colour = None
    if "colours" in opt:
        colour = rng.choice(opt["colours"])
        facts.colour = colour
        # A name that says another colour would lie.
        facts.names = (
            tuple(n for n in names if not n.startswith(opt["own"] + " ") and "green" not in n)
            or names
        )
        colour = None if colour == opt["own"] else colour
    look = None
    if opt.get("people"):
        look = _look(rng)
        facts.features.append([f"with {LOOKS[look][0]}"])
    facts.side = "left" if label in LOOK_LEFT else None
    return Somebody(facts, picture=lambda: recoloured(label, colour, opt.get("hue"), 55, look))


def _creature(rng, row):
    make, names, colours, _ = row
    colour = rng.choice(colours)
    facts = Facts(kind=names[0], names=names)
    if make in creatures.MANE:
        facts.features.append([f"with a {colour} mane", f"with {colour} hair"])
        facts.names = tuple(names) + tuple(f"white {n}" for n in names)
    elif make is creatures.coloured_horse:
        facts.colour = colour
        colour = None if colour == "brown" else colour
    else:
        facts.colour = colour or None
    if make in creatures.SIDEWAYS:
        facts.side = "left"
    return Somebody(facts, picture=lambda: make(colour))


def _prop(rng, row):
    names, _, make, colours = row
    colour = rng.choice(colours) if colours else None
    facts = Facts(kind=names[0], names=names, colour=colour)
    return Somebody(facts, picture=lambda: make(colour))


def roster():
    """All kinds as (weight, choose), choose(rng) -> Somebody, in a fixed order."""
    rows = [(r.weight, lambda rng, r=r: _person(rng, r)) for r in ROLES]
    rows += [(b[1] * 1.1, lambda rng, b=b: _being(rng, b)) for b in BEINGS]
    # Sprites have no free factors to speak of: they are learnt in fewer looks than people are.
    rows += [(v[1] * 0.4, lambda rng, k=k: _sprite(rng, k)) for k, v in SPRITES.items()]
    rows += [(c[3] * 0.6, lambda rng, c=c: _creature(rng, c)) for c in creatures.CREATURES]
    rows += [(p[1] * 0.5, lambda rng, p=p: _prop(rng, p)) for p in PROPS]
    missing = sorted(k for k in SPRITES if k not in labels())
    if missing:
        raise KeyError(f"no sprite for {missing}")
    return rows


def posture(rng, somebody):
    """(pose, mood, side) at random, of those that this character can have."""
    identity = somebody.identity
    if identity is None:
        return None, None, rng.choice(["left", "right"]) if somebody.facts.side else None
    weights = dict(POSE_WEIGHTS)
    if identity.flies:
        weights["flying"] *= 4
    if somebody.facts.kind.startswith(("sad", "angry")):
        weights = {k: v for k, v in weights.items() if k in ("standing", "walking", "sitting")}
    pose = _pick(rng, weights)
    mood = _pick(rng, MOOD_WEIGHTS) if pose not in ("asleep", "sad") else None
    if not shows_moods(identity.head) or somebody.facts.kind.startswith(("sad", "angry")):
        mood = None
    if pose in SIDEWAYS:
        side = rng.choice(["left", "right"])
    else:
        side = rng.choice(["front", "front", "left", "right"])
    return pose, mood, side


def draw(somebody, pose=None, mood=None, side=None, size=512):
    """A character in a pose: (RGB picture size x size, Facts). The same arguments, the same
    picture, down to the pixel."""
    facts = somebody.facts
    if somebody.identity is None:
        picture = somebody.picture()
        if side and side != facts.side:
            picture = picture.transpose(0)
        return frame(picture, size), replace(facts, side=side)
    seen = somebody.held if holds(somebody.identity, pose) else []
    facts = replace(facts, pose=pose, mood=mood, side=side, holding=seen)
    return portrait(somebody.identity, pose, mood, side, size), facts


_ROSTER = None


def somebody(rng):
    """One random character, not drawn yet."""
    global _ROSTER
    if _ROSTER is None:
        _ROSTER = roster()
    return rng.choices([r[1] for r in _ROSTER], [r[0] for r in _ROSTER])[0](rng)


def character(rng, size=512):
    """One random character in a random pose: (RGB picture size x size, Facts)."""
    one = somebody(rng)
    return draw(one, *posture(rng, one), size)


def pairs(rng, size=512):
    """Characters without end, each drawn twice, in different poses or from its two sides; what has
    neither, once: (RGB picture, Facts), whose `who` counts the characters."""
    who = 0
    while True:
        one = somebody(rng)
        taken = [posture(rng, one)]
        # What tells two pictures apart: the pose or, where there is none, the side.
        sort = 0 if one.identity else 2
        more = (posture(rng, one) for _ in range(40))
        taken += [t for t in more if t[sort] != taken[0][sort]][:1]
        for each in taken:
            picture, facts = draw(one, *each, size)
            yield picture, replace(facts, who=who)
        who += 1
