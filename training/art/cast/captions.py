"""Captions of characters: the facts of a picture, worded in many ways."""

from dataclasses import dataclass, field

from art.words import CHARACTER_FLUFF, CHARACTER_MODE, GIVEN_NAMES, STYLES, article, listed, mend

OUTFIT_WORDS = {
    "tunic": ["a {c} tunic", "a {c} tunic and brown boots", "{c} clothes"],
    "shirt": ["a {c} shirt", "a {c} shirt and grey trousers", "a {c} sweater"],
    "robe": ["a {c} robe", "a long {c} robe", "{c} robes"],
    "gown": ["a {c} dress", "a long {c} dress", "a {c} gown"],
    "frock": ["a {c} dress", "a short {c} dress", "a {c} frock"],
    "armour": [
        "shining armor with a {c} tunic",
        "silver armor and {c} cloth",
        "shining armour with {c} colours",
    ],
    "coat": ["a {c} coat", "a {c} coat with golden buttons", "a {c} jacket and boots"],
    "suit": ["a {c} suit", "a {c} suit and a tie"],
    "apron": ["a {c} apron", "a {c} apron over a shirt"],
    "overalls": ["{c} overalls", "{c} dungarees and a {u} shirt"],
    "spacesuit": ["a white space suit", "a space suit"],
    "rags": ["ragged {c} clothes", "a {c} tunic"],
    "fur": [],
    "wrap": ["{c} clothes", "a {c} outfit"],
}
HAT_WORDS = {
    "pointed": "a pointed {h} hat",
    "tricorn": "a black pirate hat",
    "helm": "a helmet with a {h} plume",
    "horned": "a horned helmet",
    "straw": "a straw hat",
    "wide": "a wide {h} hat",
    "toque": "a white chef's hat",
    "peaked": "a {h} cap",
    "sailor": "a sailor cap",
    "elfin": "a long {h} cap",
    "jester": "a jester hat with bells",
    "bandana": "a {h} bandana",
    "cowl": "a {h} hood",
    "beanie": "a {h} woolly hat",
    "bowl": "a glass helmet",
    "flowers": "a crown of flowers",
    "crown": "a golden crown",
    "top": "a black top hat",
    "mortar": "a graduation cap",
    "army": "a green army helmet",
    "cap": "a blue cap",
    "fire": "a red helmet",
    "bonnet": "a straw bonnet",
    "beret": "a {h} beret",
    "bearskin": "a tall black fur hat",
    "goggles": "{h} flying goggles",
    "headlamp": "a {h} helmet with a lamp",
}
HELD_WORDS = {
    "sword": ["a sword", "a shining sword"],
    "staff": ["a wooden staff", "a magic staff"],
    "crook": ["a shepherd's crook", "a long staff"],
    "walking stick": ["a walking stick", "a cane"],
    "lantern": ["a lantern", "a glowing lantern"],
    "map": ["a scroll", "an old map"],
    "flowers": ["a bunch of flowers", "a bouquet of flowers"],
    "bow and arrow": ["a bow and arrow", "a bow"],
    "key": ["a golden key", "a key"],
    "lute": ["a lute", "a banjo"],
    "palette": ["a painter's palette", "a palette with paint"],
    "flute": ["a flute"],
    "seedling": ["a plant in a pot", "a potted plant"],
    "bread": ["a loaf of bread", "bread"],
}

WEAR = {
    "scarf": ["a {c} scarf"],
    "cape": ["a {c} cape"],
    "vest": ["a {c} vest", "a {c} jacket"],
}
# "" leaves it unsaid. The keys are the poses and moods of `orchestrator.plan`.
POSE_WORDS = {
    "standing": ["standing", "", "", "standing still", "who stands"],
    "walking": ["walking", "walking along", "taking a walk", "who walks", "going for a walk"],
    "sitting": ["sitting", "sitting down", "sitting on the ground", "who sits"],
    "running": ["running", "running fast", "who runs", "running away"],
    "arms up": [
        *("with arms up", "arms up", "with both arms in the air", "with raised arms"),
        *("cheering with arms up", "throwing both arms up"),
    ],
    "sad": ["with hanging arms", "hanging the head", "with arms and head hanging down", "sad"],
    "asleep": ["asleep", "sleeping", "fast asleep", "lying asleep", "who sleeps"],
    "waving": ["waving", "waving hello", "waving a hand", "who waves", "waving goodbye"],
    "pointing": ["pointing", "pointing ahead", "pointing with a finger", "who points"],
    "flying": ["flying", "flying through the air", "who flies", "up in the air"],
    "swimming": ["swimming", "who swims", "swimming along"],
}
SIDE_WORDS = {
    "front": ["", "", "", "facing the viewer", "looking ahead"],
    "left": ["facing left", "looking left", "turned to the left", "looking to the left"],
    "right": ["facing right", "looking right", "turned to the right", "looking to the right"],
}
MOOD_WORDS = {
    "happy": ["happy", "smiling", "laughing", "joyful"],
    "sad": ["sad", "crying", "unhappy"],
    "worried": ["worried", "unsure"],
    "scared": ["scared", "frightened", "afraid"],
    "angry": ["angry", "cross", "grumpy"],
    "surprised": ["surprised", "amazed", "astonished"],
    "calm": ["calm"],
    "proud": ["proud", "pleased"],
    "sleepy": ["sleepy", "tired"],
    "curious": ["curious"],
}
MOOD_TAILS = {
    "happy": ["with a big smile", "looking happy", "full of joy"],
    "sad": ["with a tear", "looking sad", "who is sad"],
    "worried": ["looking worried", "with a worried face"],
    "scared": ["looking scared", "with a frightened face", "who is afraid"],
    "angry": ["looking angry", "with an angry face", "who is angry"],
    "surprised": ["looking surprised", "with an open mouth in surprise", "with wide eyes"],
    "calm": ["looking calm", "with a calm face"],
    "proud": ["looking proud", "with a proud smile"],
    "sleepy": ["looking sleepy", "with half closed eyes", "yawning"],
    "curious": ["looking curious", "with a curious look"],
}


@dataclass
class Facts:
    """What is in a character picture: the kind it belongs to, its names, and what can be said.

    `trade`: names of the trade whose clothes an animal or a thing wears; `pose`, `mood` and `side`
    are None where a picture has none to speak of; `who` numbers the character, whatever the pose.
    """

    kind: str
    names: tuple
    colour: str | None = None
    wearing: list = field(default_factory=list)
    features: list = field(default_factory=list)
    holding: list = field(default_factory=list)
    pronoun: str = "it"
    trade: tuple = ()
    pose: str | None = None
    mood: str | None = None
    side: str | None = None
    who: int = 0


def captions(facts, rng, n=6):
    """`n` different-length captions of the facts; the first names every free factor."""
    return [_caption(facts, rng, full=i == 0) for i in range(n)]


def _caption(facts, rng, full):
    keep = 1.0 if full else rng.choice([0.0, 0.25, 0.6, 1.0])
    looks = [rng.choice(f).removeprefix("with ") for f in facts.features if rng.random() < keep]
    worn = [rng.choice(w) for w in facts.wearing if rng.random() < keep]
    held = [rng.choice(h) for h in facts.holding if full or rng.random() < max(keep, 0.3)]
    rng.shuffle(looks)
    # What changes the whole outline is nearly always said.
    pose = _said(POSE_WORDS, facts.pose, rng, full or rng.random() < 0.85, full)
    side = _said(SIDE_WORDS, facts.side, rng, full or rng.random() < 0.6, full)
    moody = facts.mood and (full or rng.random() < 0.8)
    tail = moody and rng.random() < 0.45
    mood = rng.choice(MOOD_TAILS[facts.mood]) if tail else ""
    adjective = rng.choice(MOOD_WORDS[facts.mood]) if moody and not tail else ""
    subject = _subject(facts, worn, full, adjective, rng)
    does = [w for w in (pose, mood, side) if w]
    if (worn or held) and rng.random() < 0.15:
        pronoun = facts.pronoun.capitalize()
        text = _sentences(pronoun, " ".join([subject, *does]), looks, worn, held)
    else:
        early = does and rng.random() < 0.5
        # "with" once, then a list: "with brown skin and a beard"
        parts = [subject + (" with " + listed(looks) if looks else "")]
        if early:
            parts.append(rng.choice([", ", " and "]).join(does))
        if worn:
            parts.append(rng.choice(["wearing ", "dressed in ", "in "]) + listed(worn))
        if held:
            parts.append(rng.choice(["holding ", "carrying ", "with "]) + listed(held))
        if does and not early:
            parts.append(", ".join(does))
        text = rng.choice([", ", ", ", " "]).join(parts)
        if rng.random() < 0.2:
            start = ["a picture of ", "an illustration of ", "portrait of ", "full body of "]
            text = rng.choice([*start, "a drawing of "]) + text
    if rng.random() < 0.25:
        text += ", " + ", ".join(rng.sample(STYLES, rng.choice([1, 1, 2])))
    # The mode words come in most captions; the rest teaches the bare phrase too.
    if rng.random() < 0.85:
        pair = (text, CHARACTER_MODE) if rng.random() < 0.4 else (CHARACTER_MODE, text)
        text = ", ".join(pair)
    return mend(text)


def _said(table, key, rng, say, full):
    if key is None or not say:
        return ""
    words = [w for w in table[key] if w] if full and key not in ("front",) else table[key]
    return rng.choice(words)


def _subject(facts, worn, full, mood, rng):
    """'a brave red dragon', 'a knight named Leo', 'a wizard dressed in blue', 'a fox baker'."""
    words = [rng.choice(CHARACTER_FLUFF)] if rng.random() < 0.35 else []
    if mood:
        words = [mood]
    tail = ""
    name = rng.choice(facts.names)
    if facts.trade and (full or rng.random() < 0.85):
        name, tail = _of_trade(name, rng.choice(facts.trade), rng)
    if facts.colour and not facts.wearing and (full or rng.random() < 0.75):
        words.append(facts.colour)
    elif facts.colour and not any(facts.colour in w for w in worn) and rng.random() < 0.35:
        tail += rng.choice([f" in {facts.colour}", f" dressed in {facts.colour}"])
    subject = article(" ".join([*words, name]))
    if rng.random() < 0.1 and not tail:
        subject += f" named {rng.choice(GIVEN_NAMES[facts.pronoun])}"
    return subject + tail


def _of_trade(name, trade, rng):
    """(name, tail) as people say it: 'fox baker', 'pirate cat', 'cat who is a pirate'."""
    if " with " in trade or " in " in trade or " with " in name:
        return name, f" who is {article(trade)}"
    return rng.choice(
        [
            (f"{name} {trade}", ""),
            (f"{name} {trade}", ""),
            (f"{trade} {name}", ""),
            (name, f" who is {article(trade)}"),
            (name, f" dressed as {article(trade)}"),
            (name, f" as {article(trade)}"),
            (trade, f" who is {article(name)}"),
        ]
    )


def _sentences(pronoun, subject, looks, worn, held):
    """The facts as a story model likes to put them: 'A knight. He has .... He wears ....'"""
    said = [f"{subject[0].upper()}{subject[1:]}"]
    if looks:
        said.append(f"{pronoun} has {listed(looks)}")
    if worn:
        said.append(f"{pronoun} wears {listed(worn)}")
    if held:
        said.append(f"{pronoun} holds {listed(held)}")
    return ". ".join(said)
