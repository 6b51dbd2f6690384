"""Clauses turned: 'the moon has fallen' to 'the moon had fallen', 'his bed is gone' to 'my bed'."""

import re
from functools import cache

from orchestrator.tales.phrases import verbs
from orchestrator.text.english import word_set

_NOW = {"was": "is", "were": "are", "could": "can", "couldn't": "can't", "would": "will"}
_NOW |= {"wasn't": "isn't", "weren't": "aren't"}
_BEFORE_NOUNS = word_set(
    "the a an all every each no some many this these those his {his} her its their my our your "
    "of in on at with under behind over into from for by to big old small new"
)
# Verbs that may say what happens, in their base. One that is mostly a noun ("light") is left out.
_VERBS = word_set(
    "appear bark beat become begin bite blink bloom blow bounce break bring burn buy call carry "
    "catch change chase chew climb come cost cough crack creep cry cut dance dig disappear draw "
    "drink drive drop eat explode fall feel fight find fit float flow fly follow forget freeze "
    "get giggle give glow go grow grumble hang happen hate have hear hide hold hop howl hum hurry "
    "jump keep knit know laugh lead leak lean leave lie like listen live look lose love make march "
    "mean meet melt mix moo move need open pull push put rain read refuse remember ride ring "
    "rise roar roll run say see seem sell send set shake shine shrink shut sing sink sit sleep "
    "slide smell sneeze snore snow speak spin stand start stay steal stick sting stink stop "
    "swallow swim swing take talk taste tell think throw tick tickle turn twinkle vanish wait wake "
    "walk want wave wear weep whisper whistle win wobble work write yawn bend sound play smile "
    "swap wander wink meow squeak weigh belong need believe fit strike stir "
    "miss understand say purr wag croak crow chew howl weep smoke burst hum dream yawn hop flutter "
    "snore hibernate migrate cast make fade glow ripen sparkle knock scratch sigh splash creak tap "
    "show escape kidnap declare touch count burp steal visit refuse teach hatch rule tickle "
    "bet overtake faint arrive crawl flood practise practice knit bury fib rattle"
)


# What has a left and a right one.
_SIDED = word_set(
    "boot boots shoe shoes sock socks slipper glove mitten foot leg hand arm ear eye paw wing"
)
# What is never an object: the verb follows.
_SUBJECTS = word_set("he {he} she they we i")


@cache
def listed(text: str, mark: str = "|") -> tuple[str, ...]:
    """What stands between the marks of a text, over the ends of its lines."""
    return tuple(part.strip() for part in " ".join(text.split()).split(mark) if part.strip())


def is_verb(word: str) -> bool:
    """Whether a word may be a verb that says what happens, in its base or third person."""
    return word in _VERBS or verbs.base(word) in _VERBS


def finite(words: list[str]) -> int:
    """Where the verb of a clause stands, -1 where none is found."""
    for at, word in enumerate(words):
        before = words[at - 1] if at else "to"
        if before == "to" or (before in _BEFORE_NOUNS and word not in verbs.HELPING):
            continue
        if word == "left" and words[at + 1 : at + 2] and words[at + 1] in _SIDED:
            continue  # "his missing left boot"
        if word in verbs.HELPING or is_verb(word) or verbs.is_past(word):
            return at
        if before in _SUBJECTS and verbs.is_verb(word):  # "she fixes tractors"
            return at
    # "grandma yodels", "the king declares": a third person after one noun.
    if len(words) > 1 and verbs.is_verb(words[1]) and re.search(r"[^s]s$", words[1]):
        return 1 if words[0] not in _BEFORE_NOUNS else -1
    if len(words) > 2 and words[0] in _BEFORE_NOUNS and re.search(r"[^s]s$|[^s]es$", words[2]):
        return 2 if not words[1].endswith("s") and "'" not in words[2] else -1
    return -1


# What begins a clause that has a subject of its own.
_JOINTS = word_set(
    "when whenever where wherever while if as than before after until because although though "
    "since unless how that who whoever which what whatever"
)
_RELATIVE = word_set("that who which whoever whatever what")
_SOMEBODY = word_set("nobody everybody somebody anybody everyone someone he {he} she it they you")
_THINKS = word_set("thinks think believes believe hopes hope says say")
_ALL = word_set("everything all anything nothing something whatever what things words")
_AND = word_set("and but or")


# What follows "lies" if it is no lie.
_PLACED = word_set(
    "on in at under over by behind beside between there here down awake around across"
)


# What follows a verb, and seldom a noun in a list.
_FOLLOWING = word_set("to into off out up away from through with it them him her me together")


def _turn(words: list[str], at: int) -> None:
    """Put the verb at a place into the past; a comma after it stays."""
    verb, before = words[at].rstrip(",").lower(), words[at - 1].lower() if at else ""
    comma = words[at][len(verb) :]
    after = words[at + 1].lower() if at + 1 < len(words) else ""
    if verb == "must" and after == "not":
        words[at : at + 2] = ["was", "not", "allowed", "to"]
        return
    lies = verb in ("lie", "lies") and (before in _SOMEBODY or after not in _PLACED)
    words[at] = ("lied" if lies else verbs.past(verb)) + comma


def _says(word: str) -> bool:
    """Whether a word is a verb that can only be what somebody does: 'sings', 'was', 'has'."""
    if word in verbs.HELPING or verbs.is_past(word):
        return True
    known = verbs.is_verb(word) or is_verb(word)
    return known and word.endswith("s") and not word.endswith("ss")


def _after(low: list[str], joint: int) -> int:
    """Where the verb stands of a clause that the word at `joint` begins; 0 where it begins none."""
    at = joint + 1
    while at < len(low) and low[at] in verbs.ADVERBS:
        at += 1
    if at > joint + 1 and at + 1 < len(low) and low[joint] in _AND and _says(low[at + 1]):
        return at + 1  # "and only Jun knows"
    word, following = low[joint].rstrip(","), low[at] if at < len(low) else ""
    if following in ("", "to"):  # "how to make waves"
        return 0
    if word in _ALL and at + 1 < len(low) and _says(low[at + 1]):  # "everything grandma says"
        return at + 1
    if word == "there" and following in ("is", "are"):  # "thinks there is a monster"
        return at
    if word == "what" and verbs.base(following) in NOUNS:  # "hears what plants say"
        return 0
    goes_on = word in _AND or low[joint] != word or word in _RELATIVE or word in _SOMEBODY
    if goes_on and _says(following.rstrip(",")):
        return at
    if word == "so" and at + 1 < len(low) and low[at + 1] in _BEFORE_NOUNS:  # "so loud the cups"
        at += 1
    elif word in _AND:
        if following not in _BEFORE_NOUNS | _SOMEBODY:  # "pancakes and jam rolls"
            return 0
    elif word not in _JOINTS | _THINKS:
        return 0
    if word in _RELATIVE and is_verb(following) and _MANY.search(low[joint - 1]):
        return at  # "feet that tickle"
    found = finite(["", *low[at:]])
    return at - 1 + found if found > 1 else 0


_MANY = re.compile(r"s$|^(?:feet|people|children|mice|teeth|geese|men)$")


def _back(words: list[str], at: int) -> None:
    """Turn the verb at a place, and those of the clauses that follow it."""
    _turn(words, at)
    low = [word.lower() for word in words]
    for verb in dict.fromkeys(_after(low, joint) for joint in range(at + 1, len(low))):
        if verb:
            _turn(words, verb)


_SHORT = re.compile(
    r"\b(there|it|he|she|(?:everything|everybody|nobody)(?='s (?:an?|the|so|too|not|gone|asleep|"
    r"upside|\w+ing|\w+ed)\b))'s\b",
    re.I,
)


def _words(text: str) -> list[str]:
    """The words of a text: 'there's' is two."""
    return _SHORT.sub(r"\1 is", text).split()


def then(clause: str) -> str:
    """What happens as it is told afterwards: 'it rains soup' to 'it rained soup'."""
    words = _words(clause)
    at = finite([word.lower() for word in words])
    if at > 0:
        # "all words that begin with b have gone": its own verb is the second one.
        own = range(at + 1, len(words) if words[at - 1].lower() in _RELATIVE else 0)
        second = next((place for place in own if words[place] in verbs.HELPING), -1)
        _back(words, at)
        if second > 0:
            _back(words, second)
    return " ".join(words)


def did(phrase: str) -> str:
    """What somebody does, as it is told: 'never stops and sings' to 'never stopped and sang'."""
    words = _words(phrase)
    at = next((at for at, word in enumerate(words) if word.lower() not in verbs.ADVERBS), 0)
    if words:
        _back(words, at)
        # "build a raft and sail to an island": no "s" tells the second verb.
        for verb in range(at + 2, len(words)):
            if words[verb - 1] in _AND | {"then"} and _goes(words, verb):
                _turn(words, verb)
    return " ".join(words)


# What is mostly a noun in its base; and what a verb in its base may follow: "to sing and dance".
NOUNS = word_set(
    "race light rain snow fish sound show point wave fight help love land park plant train watch "
    "rock play match dance bark walk swing drop ship water trap wish dream smile mine fly bear "
    "ring left saw band star"
)
BASED = re.compile(
    r"\b(?:to(?! the\b| an? | his\b| her\b)|would|did|could|can|will|must|let|makes?|made|helps?)\b"
)


_WAYS = word_set("to into over across around away through up")


def _goes(words: list[str], at: int) -> bool:
    """Whether a word in its base is a verb of its own: "sail to", "hide it", "argue"."""
    word, after = words[at], words[at + 1].lower() if at + 1 < len(words) else ""
    is_followed = after in _PLACED | _BEFORE_NOUNS | _FOLLOWING or not after
    is_base = word == verbs.base(word) and verbs.is_verb(word) and not verbs.is_past(word)
    is_noun = word in NOUNS and after not in _WAYS  # "bread and fish", but "... and fly to Mars"
    return is_base and is_followed and not is_noun and not BASED.search(" ".join(words[:at]))


# After them another clause may begin without a joint: "thinks the moon is cheese", "told him he".
_LEADING = word_set(
    "think believe say hope wish know feel see hear dream pretend notice forget remember tell "
    "promise decide learn find claim shout show guess fear imagine realise discover swear bet mean "
    "explain prove sure afraid glad sorry happy worried"
)
_GROUPED = frozenset([*verbs.HELPING, *verbs.HELPING.values()]) | word_set(
    "to get gets got getting keep keeps kept be been being"
)
# Other words in the form of a past.
_NO_PASTS = word_set("left saw ground rose felt bore lay named called tired scared hundred naked")


def parted(words: list[str], at: int) -> int:
    """Where a clause begins that nothing joins to the one with its verb at `at`; -1 for nowhere.

    "was allergic to horses rode a tortoise": 6. Somebody else, or an own "who", has the rest.
    """
    low = [word.lower() for word in words]
    while at + 1 < len(low) and low[at] in verbs.ADVERBS:
        at += 1
    led = int(verbs.infinitive(low[at]) in _LEADING and low[at + 1 : at + 2] not in _ANSWERS)
    for here in range(at + 1, len(low)):
        word, before = low[here].rstrip(","), low[here - 1]
        if word in _ALL:  # "everything she draws comes to life"
            led = 2
        elif before.endswith(",") or word in _JOINTS | _AND or word in ("then", "time"):
            led = max(led, 1)
        if _is_begun(low, here):
            start = here
            while start > at + 1 and low[start - 1] in verbs.ADVERBS:
                start -= 1
            if low[start - 1] in _SUBJECTS | _SOMEBODY:
                # "the song she sang", but not "sings he stops"
                start -= 1
                led = led or int(not _says(low[start - 1].rstrip(",")))
            if not led:
                return start
            led -= 1
        if verbs.infinitive(word) in _LEADING:
            led = max(led, 1)
    return -1


_ANSWERS = (["no"], ["yes"])  # "always says no is asked"


def _is_begun(low: list[str], at: int) -> bool:
    """Whether a word is the verb of a clause, and no part of another verb or of a noun."""
    word, after = low[at].rstrip(","), low[at + 1] if at + 1 < len(low) else ""
    back = at - 1
    while back > 0 and low[back] in verbs.ADVERBS | {"very", "too"}:
        back -= 1
    before = low[back]
    if before in _GROUPED:
        return False
    if word in verbs.HELPING or word in verbs.HELPING.values():
        return True
    if before in _BEFORE_NOUNS:
        return False
    if verbs.is_past(word):
        return word not in _NO_PASTS and not _says(before.rstrip(","))
    return _says(word) and verbs.base(word) not in NOUNS and after in FOLLOWS


FOLLOWS = _PLACED | _BEFORE_NOUNS | _FOLLOWING | word_set("that if everybody everyone overboard")


_HIS = re.compile(rf"(?:\b(?:his|its|{verbs.HER})|\{{his\}})(?= [a-z])")
_MINE = (
    (re.compile(r"\b(?:he|she) is\b"), "I am"),
    (re.compile(r"\b(?:he|she) has\b"), "I have"),
    (re.compile(r"\b(?:he|she) can\b"), "I can"),
    (_HIS, "my"),
)


def said(clause: str) -> str:
    """What happens as the hero calls it out: 'his bed was gone' to 'my bed is gone'."""
    words = _words(clause)
    at = finite([word.lower() for word in words])
    if at > 0 and words[at] in _NOW:
        words[at] = _NOW[words[at]]
    elif at > 0 and words[at] == "had" and at + 1 < len(words):
        before = words[at - 1]
        many = before.endswith("s") and not before.endswith("ss")
        words[at] = "have" if many or before in ("they", "people") else "has"
    text = " ".join(words)
    for pattern, mine in _MINE:
        text = pattern.sub(mine, text)
    return text


_ME = (
    (_HIS, "my"),
    (re.compile(r"(?:(?<!\{)\b(?:him|her)|\{him\})(?![a-z])"), "me"),
    (re.compile(r"(?:\b(?:himself|herself|itself)|\{himself\})(?![a-z])"), "myself"),
)
_I = {"is": "am", "are": "am", "were": "was"}


def mine(phrase: str) -> str:
    """What somebody does or feels, as they say it: 'misses her mum' to 'I miss my mum'."""
    words = ["he", *_words(phrase)]
    begins = True
    for at, word in enumerate(words):
        if word.lower() in ("he", "she", "{he}"):
            words[at], begins = "I", True
        elif word in ("and", "but", "or"):
            begins = at + 1 < len(words) and (
                words[at + 1] in verbs.HELPING
                or (words[at + 1].endswith("s") and is_verb(words[at + 1]))
            )
        elif begins and word.lower() not in verbs.ADVERBS:
            words[at], begins = _first(word), False
    text = " ".join(words)
    for pattern, me in _ME:
        text = pattern.sub(me, text)
    return text


def _first(verb: str) -> str:
    """The verb that follows "I"."""
    if verb in _I:
        return _I[verb]
    if verb in ("has", "does", "doesn't", "hasn't", "isn't"):
        return {"has": "have", "does": "do", "doesn't": "don't", "hasn't": "haven't"}.get(
            verb, "am not"
        )
    return verb if verb in verbs.HELPING or verbs.is_past(verb) else verbs.base(verb)
