"""Verbs turned: 'carries' to 'carry', 'carrying'; prompts say what a plot says once."""

import re
from collections.abc import Callable

from orchestrator.text.english import word_set

_IRREGULAR = {
    "is": ("be", "being", "are"),
    "has": ("have", "having", "have"),
    "does": ("do", "doing", "do"),
    "goes": ("go", "going", "go"),
    "can": ("can", "being able to", "can"),
    "cannot": ("not be able to", "not being able to", "cannot"),
    "can't": ("not be able to", "not being able to", "can't"),
    "must": ("must", "having to", "must"),
    "will": ("will", "going to", "will"),
    "lies": ("lie", "lying", "lie"),
    "dies": ("die", "dying", "die"),
    "ties": ("tie", "tying", "tie"),
}
# Of one syllable with a short vowel ("drip"), and those of more that are so, too.
_DOUBLED = re.compile(
    r"^([^aeiou]*[aeiou][bdgkmnprtz]|quit|quiz|forget|begin|yodel|travel|quarrel)$"
)


def base(verb: str) -> str:
    """'carries' -> 'carry'."""
    if verb in _IRREGULAR:
        return _IRREGULAR[verb][0]
    if verb.endswith("ies"):
        return verb[:-3] + "y"
    if re.search(r"(ss|x|zz|ch|sh|tch)es$", verb):
        return verb[:-2]
    return verb[:-1] if verb.endswith("s") and not verb.endswith("ss") else verb


def ing(verb: str) -> str:
    """'carries' -> 'carrying'."""
    if verb in _IRREGULAR:
        return _IRREGULAR[verb][1]
    if verb in _NO_ING:
        return _NO_ING[verb]
    root = _ROOTS.get(verb, base(verb))
    if _ENDED.match(root):  # 'painted', 'cried'
        root = (
            root[:-3] + "y" if root.endswith("ied") else root[: -1 if root.endswith("eed") else -2]
        )
        return root + "ing"
    if _DOUBLED.match(root):
        return root + root[-1] + "ing"
    if root.endswith("e") and not root.endswith(("ee", "ye", "oe")):
        return root[:-1] + "ing"
    return root + "ing"


# Base, past, participle.
_STRONG = """
arise arose arisen|beat beat beaten|bet bet bet|become became become|begin began begun|
bend bent bent|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|
bring brought brought|build built built|burst burst burst|
buy bought bought|catch caught caught|choose chose chosen|
come came come|creep crept crept|cut cut cut|dig dug dug|do did done|draw drew drawn|
drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|
fight fought fought|find found found|fly flew flown|forbid forbade forbidden|
forget forgot forgotten|
forgive forgave forgiven|freeze froze frozen|get got got|give gave given|go went gone|
grind ground ground|grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden|
hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known|lead led led|
leave left left|lend lent lent|let let let|lie lay lain|light lit lit|lose lost lost|
make made made|mean meant meant|meet met met|pay paid paid|put put put|read read read|
ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|
sell sold sold|send sent sent|set set set|shake shook shaken|shine shone shone|
shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|
slide slid slid|sneak sneaked sneaked|speak spoke spoken|spend spent spent|spill spilt spilt|
spin spun spun|spit spat spat|split split split|spread spread spread|spring sprang sprung|
stand stood stood|
steal stole stolen|stick stuck stuck|sting stung stung|stink stank stunk|sweep swept swept|
swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|
think thought thought|throw threw thrown|understand understood understood|wake woke woken|
wear wore worn|win won won|write wrote written|misunderstand misunderstood misunderstood|
strike struck struck|bear bore borne|cost cost cost|weep wept wept|swell swelled swollen|
oversleep overslept overslept|undo undid undone|overtake overtook overtaken|
mistake mistook mistaken|overhear overheard overheard|outgrow outgrew outgrown
"""
_FORMS = {b: (p, d) for b, p, d in (row.split() for row in _STRONG.replace("\n", "").split("|"))}
_PAST = {root: forms[0] for root, forms in _FORMS.items()}
# Helping verbs, as they stand in a clause.
HELPING = {"is": "was", "am": "was", "are": "were", "has": "had", "have": "had", "does": "did"}
HELPING |= {"do": "did", "can": "could", "cannot": "could not", "can't": "couldn't"}
HELPING |= {"must": "had to", "will": "would", "won't": "wouldn't", "doesn't": "didn't"}
HELPING |= {"don't": "didn't", "isn't": "wasn't", "aren't": "weren't", "hasn't": "hadn't"}
HELPING |= {"haven't": "hadn't", "may": "might", "should": "should"}
HELPING |= {"mustn't": "was not allowed to", "shouldn't": "should not"}
_ROOTS = {past: root for root, past in _PAST.items() if past not in _PAST}
# Participles that are not the past, with it: 'stolen' -> 'stole'.
_DONE = {done: past for past, done in _FORMS.values() if done != past and done not in _FORMS}
_PARTICIPLES = {forms[1]: root for root, forms in _FORMS.items()} | {"been": "be"}
_ENDED = re.compile(r"(?!(?:need|feed|bleed|speed|breed|shred|embed|wed|shed|red)$)\w\w+ed$")


def root(word: str) -> str:
    """A strong verb in its base: 'stole', 'stolen' -> 'steal'; other words as they are."""
    word = _PARTICIPLES.get(word, _ROOTS.get(word, word))
    return base(word) if base(word) in _FORMS else word


def is_past(verb: str) -> bool:
    """Whether a verb stands in the past: 'lost', 'painted', 'was'."""
    return verb in _ROOTS or verb in HELPING.values() or bool(_ENDED.match(verb))


def past(verb: str) -> str:
    """'carries' -> 'carried', 'can' -> 'could'; what is past stays so."""
    if verb == "lays":  # "lay" is the past of "lie" as well
        return "laid"
    if verb in HELPING or verb in _DONE or is_past(verb):
        return HELPING.get(verb) or _DONE.get(verb, verb)
    root = base(verb)
    if root in _PAST:
        return _PAST[root]
    if re.search(r"[^aeiou]y$", root):
        return root[:-1] + "ied"
    if _DOUBLED.match(root):
        return root + root[-1] + "ed"
    return root + ("d" if root.endswith("e") else "ed")


_NOW = {"was": "is", "were": "are", "had": "has", "did": "does", "could": "can"}
_NOW |= {"couldn't": "can't", "didn't": "doesn't", "wouldn't": "won't", "wasn't": "isn't"}


def present(verb: str) -> str:
    """'stole' -> 'steals', "didn't" -> "doesn't"; what may be a regular past stays as it is."""
    return _NOW.get(verb) or (third(_ROOTS[verb]) if verb in _ROOTS else verb)


def participle(verb: str) -> str:
    """'steals', 'stole' -> 'stolen'."""
    if verb in ("is", "are", "was", "were"):
        return "been"
    root = _ROOTS.get(verb, base(verb))
    return _FORMS[root][1] if root in _FORMS else past(verb)


def of_strong(verb: str) -> str:
    """The base of a strong verb: 'seen', 'saw' -> 'see'; '' for any other word."""
    return _PARTICIPLES.get(verb) or _ROOTS.get(verb, "")


_THIRD = {forms[0]: verb for verb, forms in _IRREGULAR.items()}


def third(root: str) -> str:
    """'carry' -> 'carries'."""
    if root in _THIRD:
        return _THIRD[root]
    if re.search(r"[^aeiou]y$", root):
        return root[:-1] + "ies"
    return root + ("es" if root.endswith(("ch", "sh", "ss", "x", "z")) else "s")


def rooted(phrase: str) -> str:
    """A phrase with its verb in its base, which it may have been in: 'wants snow', 'want snow'."""
    return turned(phrase, _root)


def _root(verb: str) -> str:
    is_third = verb.endswith("s") and not verb.endswith("ss")
    return base(verb) if is_third else verb


def plural_verb(verb: str) -> str:
    """'carries' -> 'carry', 'is' -> 'are'."""
    return _IRREGULAR[verb][2] if verb in _IRREGULAR else base(verb)


# What may stand before a verb.
ADVERBS = word_set(
    "always never only secretly often sometimes still just really even also suddenly accidentally "
    "usually hardly barely ever already almost nearly quite simply not constantly mostly then "
    "desperately actually generally probably once finally quickly quietly again so"
)
_REGULAR = word_set(
    "ask bake bark believe borrow bounce bump call carry change chase clap clean climb close cook "
    "count crash cry dance deny disappear dream drop follow frighten fold giggle glow growl "
    "hiccup hop hug hum hurry jump kick knit knock laugh learn lick lift listen live look love "
    "miss move need open paint play pretend pull push refuse roar roll scare scratch scream share "
    "shiver shout sneeze smell smile snore squeak start stop sulk talk taste tickle touch trip "
    "try turn use visit wait walk want wash whisper whistle wish wobble work worry yawn blame "
    "blush cheat trick spoil ruin smash promise peep squash copy tease boast trample nibble "
    "explode melt snap sew mend collect polish draw darn embroider iron patch garden juggle yodel "
    "fish skate weed tidy spell rain snow watch pick arrange hunt rob fight guard stroke tap- "
    "dance wave race crow vanish leak jam stall crack topple collapse rattle sail float drift "
    "burn boil burp practise practice chew faint light purr grin gargle bathe brush comb hatch "
    "rescue crochet fib bury drip flicker help save free protect reach remember return search "
    "deliver decorate discover explore enjoy admire answer arrive attack bow camp cheer comfort "
    "cuddle decide dive dread dust empty fail fetch fix greet guess hate heal imagine impress "
    "improve inspect invite join land lack last lock march marry mind mumble murmur nod notice "
    "offer order pack park perform plan plant please prefer prepare print prove punish rub rule "
    "scold serve settle shine shrug sniff snort solve squeal stumble suffer surprise swallow "
    "switch thank train trust twinkle unlock waddle wander warn waste water weigh whine wink wipe "
    "wonder wrap yell zoom whirl twirl invent repair argue breathe complain hike hoot quarrel"
)


def turned(phrase: str, how: Callable[[str], str]) -> str:
    """A phrase with its first verb turned: 'always is late' -> 'always being late'."""
    words = phrase.split(" ")
    at = next((i for i, word in enumerate(words[:-1]) if word not in ADVERBS), len(words) - 1)
    return " ".join([*words[:at], how(words[at]), *words[at + 1 :]]).strip()


def clause(phrase: str, how: Callable[[str], str]) -> str:
    """A clause with what somebody does in it turned: 'steals a pie and hides it' with `ing`.

    A second verb is one that follows "and", "but", "or" or a comma in the form of the first.
    `clauses.did` is for the past, in which what others do is told, too.
    """
    first, begins, out = "", True, []
    for word in phrase.split():
        bare = word.rstrip(",")
        is_adverb = bare in ADVERBS and word == bare
        if begins and not is_adverb and (not first or _is_like(bare, first)):
            first = first or bare
            out.append(how(bare) + word[len(bare) :])
            begins = False
        else:
            out.append(word)
            begins &= is_adverb
        begins |= bare != word or word in ("and", "but", "or")
    return " ".join(out)


def _is_third(verb: str) -> bool:
    return verb in HELPING or (verb.endswith("s") and base(verb) in (_REGULAR | _PAST.keys()))


_MODAL = frozenset(["can", "cannot", "can't", "must", "will", "won't", "could", "couldn't"])
_MODAL |= frozenset(["wouldn't", "would", "may", "might", "should", "does", "doesn't", "did"])
_MODAL |= frozenset(["didn't", "don't"])


def _is_like(verb: str, first: str) -> bool:
    if verb in _MODAL or verb in ("is", "was", "has", "had"):
        return True
    if first in _MODAL:
        return False  # "can fly and swim"
    if is_past(first) and first not in ("was", "had"):
        return is_past(verb)
    return _is_third(verb)


# Helping verbs that are not said in -ing.
NO_GERUND = word_set("would does doesn't won't must should did didn't")
_NO_ING = {"doesn't": "not", "does": "doing", "won't": "never wanting to", "am": "being"}
_NO_ING |= {"are": "being", "have": "having", "was": "being", "were": "being", "had": "having"}
_NO_ING |= {"could": "being able to", "couldn't": "not being able to", "isn't": "not being"}
_NO_ING |= {"hasn't": "not having", "didn't": "not"}


def thirds(phrase: str) -> str:
    """A clause in its base said of somebody: 'sing and skip' -> 'sings and skips'."""
    if phrase.startswith("not "):
        rest = phrase.removeprefix("not ")
        return f"is not {rest[3:]}" if rest.startswith("be ") else f"does not {rest}"
    words = turned(phrase, third).split(" ")
    for at, word in enumerate(words):
        if at and words[at - 1] == "and" and word in _REGULAR | _PAST.keys():
            words[at] = third(word)
    return " ".join(words)


# "her" of what is hers; "told her off" is of herself.
HER = (
    r"her(?= \w)(?! (?:an?|the|to|in|on|at|off|out|up|down|away|back|again|otherwise|and|or|but|so|"
    r"that|when|if|because|everything|nothing|something|with|from|for|by|into|about|goodbye)\b)"
)
_OWN = re.compile(rf"\{{?\b(?:(his|its|my|{HER})|(himself|herself|itself|myself)|(her|him))\b\}}?")


def owned(phrase: str, his: str, himself: str, him: str) -> str:
    """A clause about one's own said of another: 'see his (or {his}) tail' -> 'see my tail'."""
    return _OWN.sub(lambda m: his if m[1] else himself if m[2] else him, phrase)


_HELPS = {"is": "are", "was": "are", "has": "have", "had": "have", "does": "do", "did": "do"}
_HELPS |= {"doesn't": "don't", "didn't": "don't", "isn't": "aren't", "wasn't": "aren't"}
_HE_DOES = re.compile(r"(?<!\w)(that )?(?:he|she|\{he\}) ([a-z']+)")


def infinitive(verb: str) -> str:
    """'lands', 'landed', 'flew' -> 'land', 'fly'."""
    stems = (verb[:-2], verb[:-1], verb[:-3], f"{verb[:-3]}y") if verb.endswith("ed") else ()
    return of_strong(verb) or next(filter(is_verb, stems), "") or base(verb)


def of_person(phrase: str, subject: str) -> str:
    """What "he" does in a phrase said of I, you or they: "that he lands" -> "that I land"."""

    def said(match: re.Match) -> str:
        led, verb = match[1] or "", match[2]
        if verb in HELPING or verb in HELPING.values():
            verb = _HELPS.get(verb, verb)
            verb = "am" if (subject, verb) == ("I", "are") else verb
        elif led or not is_past(verb):  # "how he did it" stays past
            verb = infinitive(verb)
        return f"{led}{subject} {verb}"

    return _HE_DOES.sub(said, phrase)


def gerund(phrase: str) -> str:
    """A clause in -ing: 'did not share his cake' -> 'not sharing his cake'."""
    bare = re.sub(r"^(?:does|do|did)(?: not|n't) ", "", phrase)
    bare = re.sub(r"^(?:won't|will not|wouldn't|would not) ", "", bare)
    return f"not {clause(bare, ing)}" if bare != phrase else clause(phrase, ing)


def is_verb(word: str) -> bool:
    """Whether a word may be a verb in its base or its third person: 'bake', 'bakes'."""
    return word in _REGULAR | _PAST.keys() or base(word) in _REGULAR | _PAST.keys()


def from_ing(word: str) -> str:
    """'baking' -> 'bake'; '' for what is no verb that we know."""
    stem = word.removesuffix("ing")
    found = (root for root in (stem, f"{stem}e", stem[:-1]) if is_verb(root) and ing(root) == word)
    return next(found, "") if stem != word else ""
