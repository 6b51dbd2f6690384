"""Matters that a prompt names outright: a theme, a contest, a quarrel, one who is missed, a wish.

The story model takes another plot for many of them. Each has a plot that is told of just that.
"""

import random
import re
from functools import cache

from orchestrator.tales.briefs.brief import SETTING, Brief
from orchestrator.tales.briefs.cast import alive
from orchestrator.tales.briefs.labels import ASKED, own_facts
from orchestrator.tales.briefs.reading import group_of
from orchestrator.tales.grammar import plots
from orchestrator.tales.phrases.verbs import HELPING, is_past, is_verb, rooted
from orchestrator.tales.worlds.words import known_kinds
from orchestrator.tales.worlds.world import who
from orchestrator.text.english import keywords, word_set

Facts = dict[str, str]
_LEARNS = "has to learn something that everybody learns"
_ODD_ONE = "is not like the others"
_TRIES = ("wants to do something odd", "the book of what went wrong")
_TRIES = ("wants to do something odd", "the book of what went wrong")
_VEGETABLES = "(?:vegetables|veggies|greens|broccoli|spinach|peas|carrots)"
# Words that are a theme wherever they stand; words that are one after "about" and the like (see
# `_ABOUT`); the premise and the plot that turn on it, and its moral, where that is no plot's own.
_THEMES = (
    (r"brush\w* (?:\w+ )?teeth|tooth ?brushing", "", _LEARNS, "crumbs for supper", ""),
    (
        r"(?:try|tast|eat)(?:ing|s)? (?:\w+ )?new (?:\w+ )?(?:food|things)|only eats|"
        r"(?:picky|fussy) eater|eat(?:ing)? (?:your|our|more|his|her|their) "
        rf"{_VEGETABLES}|(?:not|\w+n['’]?t|never|hates?|refuses) (?:\w+ ){{0,3}}?{_VEGETABLES}",
        *("", _LEARNS, "one bite", ""),
    ),
    (
        r"listen\w* to (?:\w+ )?(?:parents|mum\w*|mom\w*|mother|father|dad\w*|grown-?ups|teacher)|"
        r"(?:never|not|\w+n['’]?t) (?:want to )?(?:listens?|obeys?)|disobe\w+",
        *(r"obey\w*|listen\w*", _LEARNS, "the red stone", ""),
    ),
    (
        r"(?:hit|bit|kick|push)\w* (?:others?|people|friends|kids|children)|tantrums?|anger|"
        r"(?:when|gets?|getting|being|so|very|too) (?:\w+['’]?(?:s|re|m)? )?(?:so )?(?:angry|mad)",
        *("", _LEARNS, "count to five", ""),
    ),
    (
        r"say\w* (?:please|thank)|good manners|gratitude",
        r"manners|(?:be|being) (?:grateful|thankful|polite)",
        *(_LEARNS, "the little word", ""),
    ),
    (
        *(r"say\w* sorry|apologi\w+", r"forgiv\w+"),
        *("did something wrong", "somebody is being kind", "it is never too late to say sorry"),
    ),
    (
        "",
        r"honesty|(?:be|being) honest|(?:tell\w* )?(?:the )?truth\w*|(?:tell\w* )?(?:a )?"
        r"(?:lies?|lying|fib\w*)",
        *("did something wrong", "the grey thing called Nothing", "it is best to tell the truth"),
    ),
    (
        *(
            r"tak\w+ turns|greedy|greed",
            r"shar(?:e|es|ing)|selfish\w*",
            "two share or look for something",
        ),
        *("even days and odd days", "things are twice as good when they are shared"),
    ),
    (
        *(r"(?:never|not|\w+n['’]?t) wait", r"patience|(?:be|being) patient|wait|waiting"),
        *("cannot wait", "the longest queue", "good things take time"),
    ),
    (
        *(r"(?:not|never|\w+n['’]?t) (?:to )?giv\w+ up|persever\w+", r"(?:keep )?trying"),
        *(*_TRIES, "who tries again has not lost"),
    ),
    (
        *("", r"(?:mak\w+ )?(?:a )?mistakes?|fail\w*"),
        *(*_TRIES, "whoever makes mistakes can learn from them"),
    ),
    (
        *(r"ask\w* for help|team ?work|work\w* together", "", "trouble at the wrong moment"),
        *("eleven who did not have it", "together we can do what nobody can do alone"),
    ),
    (
        "",
        r"(?:be|being) (?:kind|nice|helpful)|kindness|help\w* (?:others|each other|people)|empathy",
        *("saves or helps somebody", "late for the feast", "a kind word is never wasted"),
    ),
    ("", "(?:be|being) (?:different|yourself|unique|special)", _ODD_ONE, "wanted", ""),
    (
        *(r"bull(?:y|ies|ied|ying)", r"teas(?:e|es|ed|ing)", _ODD_ONE, "the day it was missing"),
        "nobody likes to be laughed at",
    ),
    (
        *("", r"bravery|courage|(?:be|being) brave(?= *(?:$|[.,!?]| for | with ))"),
        *("is afraid of something", "swapped fears", "one can be afraid and brave at once"),
    ),
    (
        r"tid(?:y|ying) (?:\w+ )?(?:room|toys|up)",
        *("", "an invention goes wrong", "everything in its place", ""),
    ),
    (
        r"(?:not|\w+n['’]?t|never|hates?|refuses) (?:want(?:s|ed)? |likes? )?(?:to )?go(?:ing)? to "
        r"(?:bed|sleep)",
        *("", "cannot sleep", "chasing sleep", ""),
    ),
    (
        r"baby (?:sister|brother|sibling) (?:is|comes|arrives|was|will)|"
        r"(?:gets?|getting|have|having) a (?:\w+ )?(?:baby|sister|brother)|"
        r"jealous of (?:\w+ ){0,2}(?:baby|sister|brother)",
        *("(?:a )?new baby", "a new baby", "small again", ""),
    ),
    (
        *(r"(?:to|at|of) the dentist(?:['’]s)?", ""),
        *("a child does it for the first time", "open wide", "one can be afraid and brave at once"),
    ),
    ("", r"responsib\w+", "has something to look after", "the night watch", ""),
    (
        *(r"(?:good|sore|bad) loser", r"losing(?! (?:a|an|his|her|my|the|your)\b)"),
        *("a contest between two", "learning to lose", ""),
    ),
)
# What says that a theme follows, with the words between: "teaches that it's ok to".
_ABOUT = re.compile(
    r"(?:^|\b(?:about|teach\w*|learn\w*|lessons?|morals?|themes?|values?|importance|why|don['’]?t|not|"
    r"never|always|ok|okay|fine|how|important|should\w*|struggles|needs?|shows?|on)\b)"
    r"(?:\W+(?:to|the|that|it['’]?s|it|is|of|ok|okay|fine|how|not|we|you|one|your|"
    r"learning|having|with|important|importance|value|always|more|at))*\W*$",
    re.I,
)
_NEAR = 80
_CAST = word_set("hero name friend friend-name kin bond trait colour size tone age moral")
_CAST |= SETTING


def cast_of(brief: Brief, but: tuple[str, ...] = ()) -> Facts:
    """The facts that hold in any plot: who, where and when."""
    return {k: v for k, v in brief.facts.items() if k in _CAST and k not in but}


@cache
def _themes() -> list[tuple[list[re.Pattern[str]], tuple[str, str], str]]:
    """The table above, compiled; `(?!)` is found nowhere."""
    return [
        (
            [re.compile(rf"\b(?:{words or '(?!)'})\b", re.I) for words in both],
            (premise, plot),
            moral,
        )
        for *both, premise, plot, moral in _THEMES
    ]


def theme(brief: Brief, prompt: str) -> Brief | None:
    """What a prompt wants to be taught is what the story turns on: "about sharing"."""
    matches = ((_theme_in(prompt, *words), key, moral) for words, key, moral in _themes())
    found, key, moral = next((match for match in matches if match[0]), (None, ("", ""), ""))
    if not found:
        return None
    plot = plots()[key]
    facts = cast_of(brief)
    said = {k: v for k, v in brief.facts.items() if k in own_facts(plot).values()}
    facts |= {k: v for k, v in said.items() if not keywords(v) & keywords(found[0])}
    low = prompt.lower()
    for columns, table in plot.drawn:
        for column, cell in (
            (c, cell) for row in table for c, cell in zip(columns, row, strict=True)
        ):
            if re.search(rf"\b{re.escape(cell.split()[-1])}\b", low):
                facts[column] = cell
    kinds = [who(facts.get(role, ""))[0].split()[-1:] for role in ("hero", "friend")]
    is_one = "friend" in facts and kinds[0] == kinds[1]  # a bear and "a little bear"
    if is_one or ("friend" in facts and not {"hero", "name"} & facts.keys()):
        facts["hero"] = facts.pop("friend")  # "... with a little tortoise"
    if "name" in facts and who(facts.get("hero", ""))[0] in found[0].lower():
        facts["hero"] = f"- / child / {who(facts['hero'])[2]}"  # "... a baby sister, and Max ..."
    if facts.get("moral", ASKED) == ASKED:
        facts["moral"] = moral or ASKED
    return Brief(*key, facts)


def _theme_in(
    prompt: str, anywhere: re.Pattern[str], named: re.Pattern[str]
) -> re.Match[str] | None:
    if found := anywhere.search(prompt):
        return found
    return next((found for found in named.finditer(prompt) if _is_named(found, prompt)), None)


def _is_named(found: re.Match[str], prompt: str) -> bool:
    return bool(_ABOUT.search(prompt[max(0, found.start() - _NEAR) : found.start()]))


# ---- two ----------------------------------------------------------------------------------------

_PAIR = re.compile(
    r"\b(?:the|an?) ((?:[\w’'-]+ )?[\w’'-]+) (and|against|vs\.?|versus) (?:the|an?) "
    r"([\w’'-]+)(?: ([\w’'-]+))?",
    re.I,
)
_BARE_PAIR = re.compile(r"\b([a-z][\w-]*) (?:and|against|vs\.?|versus) ([a-z][\w-]*)", re.I)
_SKY = word_set("sun moon wind rain snow summer winter spring autumn day night")
_KIND_OF = (
    r"race|contest|competition|tournament|championship|marathon|bet|wager|duel|talent show|quiz"
)
_CONTEST = re.compile(
    r"\b(?:(the|an?|their|his|her|our) ((?:(?!and |or |who |to |of |in |with |has |have |a |the )"
    rf"[\w’'-]+ ){{0,3}}?))?({_KIND_OF}|game of \w+|chess game)(s?)\b"
    r"(?! (?:car|driver|track|horse))"
    r"(?: (?:about |on |to see |over )?(who (?:can|is|will|has) [\w -]{3,40}))?",
    re.I,
)
_WHO = re.compile(
    r"\b(?:compet\w+|bets?|see) (?:about |over |to see |with each other )?"
    r"(who (?:can|is|will|has) [\w -]{3,40})",
    re.I,
)
_COMPETE = re.compile(r"\bcompet(?:e|es|ing)\b", re.I)
_WHO_CAN = re.compile(r"\b(who can [\w -]{3,40})", re.I)
_DARES = re.compile(r"\bbets? (?:that )?(?:he|she|it|they) can ([^.,;:!?]{3,60})", re.I)
_WINS = re.compile(r"\b(?:win|wins|won|winning|first prize|champion)\b", re.I)
_LOSES = re.compile(r"\b(?:lose|loses|lost|losing|brags?|boasts?)\b", re.I)
_QUARRELS = re.compile(
    r"\b(?:arguments?|quarrels?|fight|argue|argues|arguing|quarrelling|fighting|bicker|disagree|"
    r"can['’]?t agree|cannot agree)\b(?: (?:about|over|on))?(?: ([^.,;:!?]{4,60}))?",
    re.I,
)


_BOTH = re.compile(
    r"\bboth (?:want|love|like|claim) (?:the same|the|an?) "
    r"((?:[\w-]+ ){0,4}?[\w-]+)(?=$|[.,!?;:]| and )",
    re.I,
)


def _pair(prompt: str, *, opposed: bool = False) -> tuple[str, str] | None:
    """Two that a prompt sets side by side: "the spoon and the fork", "a bear against a baker"."""
    found = _PAIR.search(prompt)
    bare = _BARE_PAIR.search(prompt)
    if (
        not found
        and bare
        and {word.lower() for word in bare.groups()} <= known_kinds().keys() | _SKY
    ):
        return bare[1].lower(), bare[2].lower()  # "Sun and Moon"
    if not found or (opposed and found[2] == "and" and not re.search(r"\bbetween ", prompt)):
        return None
    one, other = found[1].lower(), found[3].lower()
    after = (found[4] or "who").lower()
    # "the blue crayon quarrel", "the dog make a bet"
    if other in _ADJECTIVES and not (is_verb(after) or after in HELPING):
        other = f"{other} {after}"
    one = one if one.split()[0] in _ADJECTIVES else one.split()[-1]
    return one, other


_ADJECTIVES = word_set(
    "red blue green yellow black white little big small old young brave grumpy polar fire sea"
)


def _facing(facts: Facts, pair: tuple[str, str] | None) -> Facts:
    """The facts with a pair as hero and friend."""
    if not pair:
        return facts
    facts = {k: v for k, v in facts.items() if k not in ("kin", "bond", "group")}
    for role, kind in zip(("hero", "friend"), pair, strict=True):
        read, group, pronoun = who(facts.get(role, ""))
        if read.split()[-1:] != kind.split()[-1:]:
            head = kind.split()[-1]
            known = known_kinds().get(kind) or known_kinds().get(head)
            group = known.group if known else "sky" if head in _SKY else "thing"
            facts[role] = f"{kind} / {group} / "
        else:
            facts[role] = f"{kind} / {group} / {pronoun}"
    return facts


def contest(brief: Brief, prompt: str) -> Brief | None:
    """A race, a bet, a game: whatever the contest, two are in it."""
    facts = cast_of(brief)
    if dares := _DARES.search(prompt):
        return Brief(*_TRIES, facts | {"do": dares[1].strip()})
    found = _CONTEST.search(prompt)
    asks = _WHO.search(prompt) or (_COMPETE.search(prompt) and _WHO_CAN.search(prompt))
    if found:
        article, between, kind, _, tail = found.groups()
        article = article if (article or "").lower() == "the" else "a"
        if (between or "").lower().strip() in alive():  # "a cat and a dog race"
            between = ""
        kind = f"{between or ''}{kind}".lower()
        if tail:
            article, kind = "a", f"{kind} {'about' if 'bet' in kind else 'to see'} {tail}"
        said = f"{article.lower()} {kind}"
    elif asks:
        said = f"a contest to see {asks[1]}"
    elif re.search(r"\b(?:brags?|boasts?)\b", prompt, re.I) and _LOSES.search(prompt):
        said = "a race" if re.search(r"\bfast", prompt, re.I) else "a contest"
    else:
        return None
    plot = "neither of them first"
    if re.search(r"\b(?:loses?|lost|loser)\b", prompt, re.I):
        plot = "learning to lose"
    elif _WINS.search(prompt):
        plot = "every morning"
    hero = who(facts.get("hero", ""))[0]
    if hero == "animals" or (hero and hero in said):  # "the big pumpkin contest"
        del facts["hero"]
    facts = _facing(facts, _pair(prompt, opposed=True))
    return Brief("a contest between two", plot, facts | {"contest": said})


def quarrel(brief: Brief, prompt: str) -> Brief | None:
    """Two that quarrel, be they spoon and fork."""
    cast = cast_of(brief)
    if both := _BOTH.search(prompt):
        shares = ("two share or look for something", "even days and odd days")
        return Brief(*shares, cast | {"item": both[1].strip()})
    found = _QUARRELS.search(prompt)
    pair = _pair(prompt)
    if not found or not pair:
        return None
    facts = _facing(cast, pair)
    if found[1]:
        facts["quarrel"] = found[1].strip()
    names = ("a short word", "something with a cabbage", "the quarrel moves in")
    return Brief("two quarrel and make it up", random.Random(prompt).choice(names), facts)


_SAVES = re.compile(
    r"\b((?:rescu|sav|free)(?:es|ed|e|s|ing)? (?:(?:the|an?|his|her|some|two|three) )?"
    r"((?:[\w-]+ ){0,3}?[\w-]+)\b[^.,;:!?]{0,60})",
    re.I,
)


def rescue(brief: Brief, prompt: str) -> Brief | None:
    """Who is saved is heard, helped and comforted."""
    found = _SAVES.search(brief.facts.get("aid", "")) or _SAVES.search(prompt)
    if not found or not {"hero", "name"} & brief.facts.keys():
        return None
    needy = found[1].lower().split()[1:4]
    lives = next((word for word in needy if word in alive() or word in _SOMEBODY), "")
    lives = lives or next((word for word in needy if group_of(word) in _PEOPLE), "")
    if not lives or who(brief.facts.get("hero", ""))[0].split()[-1:] == [lives]:
        return None
    aid = rooted(re.split(r" (?:and|but|so) ", found[1])[0])
    facts = cast_of(brief)
    if who(facts.get("friend", ""))[0] == lives:  # who is saved is told of as the one in need
        facts = {k: v for k, v in facts.items() if k not in ("friend", "friend-name", "bond")}
    return Brief("saves or helps somebody", "from the cry to the thanks", facts | {"aid": aid})


_SOMEBODY = word_set("lady man woman people baby hiker climber swimmer family friend friends kids")
_PEOPLE = ("person", "child", "royal")
_FINDS = re.compile(
    r"\b(?:finds?|found|discovers?) (?:an?|the) "
    r"((?:(?:tiny|little|small|baby|hurt|injured|wounded|sick|lost|lonely|young|cold) )+[\w-]+)\b",
    re.I,
)
_KEEPS = ("has something to look after", "in the wardrobe")


def finding(brief: Brief, prompt: str) -> Brief | None:
    """Who finds a small animal has something to look after."""
    found = _FINDS.search(prompt)
    if not found or found[1].split()[-1].lower() not in alive():
        return None
    if not {"hero", "name"} & brief.facts.keys() or " home" in prompt:
        return None
    facts = cast_of(brief)
    if who(facts.get("friend", ""))[0] in found[1].lower():
        facts = {k: v for k, v in facts.items() if k not in ("friend", "friend-name", "bond")}
    return Brief(*_KEEPS, facts | {"beast": found[1].lower()})


# ---- who is missed -------------------------------------------------------------------------------

_KIN = (
    r"(?:best )?friend|grandmother|grandfather|grandma|grandpa|granny|nana|grandad|mum|mom|mummy|"
    r"mommy|mother|dad|daddy|father|papa|brother|sister|aunt|uncle|cousin|teacher"
)
_GONE = re.compile(
    rf"\b({_KIN})(?: the ([\w-]+))?(?: (?:who|that))? "
    r"((?:(?:is|are|has|have|to|was|just|still|now) )*(?:mov(?:es?|ed|ing) (?:away|to|house)|"
    r"(?:going |goes |gone )?away|leav(?:es|ing)|ill|sick|in (?:the |a )?hospital|far away|"
    r"on holiday|"
    r"(?:lives?|works?|living|working) (?:so |very )?(?:far|abroad|in another|at sea|on a ship)|"
    r"can(?:['’]?t|not) (?:come|visit|be|join)|asleep|sleeping)\b[^.,;!?:]*)",
    re.I,
)
_MISSES = re.compile(rf"\bmiss(?:es)? (?:his|her|their|my) ({_KIN})\b", re.I)
_FEMALE = word_set("grandmother grandma granny nana mum mom mummy mommy mother sister aunt")


def missed(brief: Brief, prompt: str) -> Brief | None:
    """Who moves away, is ill or cannot come is missed."""
    gone, misses = _GONE.search(prompt), _MISSES.search(prompt)
    if not gone and not misses:
        return None
    kin = (gone or misses)[1].lower()
    facts = cast_of(brief, but=("bond",))
    if who(facts.get("hero", ""))[0] == kin or not {"hero", "name"} & facts.keys():
        facts["hero"] = "- / child / "
    facts.pop("kin", None)
    said = re.split(r" (?:and|but|so) ", gone[3])[0] if gone else "is far away"
    if "friend" in kin:
        facts.pop("friend", None)
        facts["kin"] = "best friend"
        kind = gone and gone[2] and gone[2].lower()
        if kind in alive():
            facts["friend"] = f"{kind} / {group_of(kind)} / "
        elif pronoun := re.search(r"\b(he|she)\b", said):
            facts["friend"] = f"- / child / {pronoun[1]}"
    else:
        facts["friend"] = f"{kin} / person / {'she' if kin in _FEMALE else 'he'}"
    names = ("the same moon", "saved for later", "something to hold")
    plot = random.Random(prompt).choice(names)
    return Brief("somebody cannot be there", plot, facts | {"gone": said.strip()})


_ALONE = re.compile(
    r"\b((?:best )?friends?|nobody|no one|the others|other (?:kids|children)) "
    r"((?:(?:does|do|wo)n['’]?t |never )?(?:wants? to |will )?plays? with) "
    r"(?:me|him|her|them|(?-i:[A-Z])\w+|the (?:\w+ )?(\w+))",
    re.I,
)


def left_out(brief: Brief, prompt: str) -> Brief | None:
    """With whom nobody plays is sad about it, until somebody sits down beside them."""
    found = _ALONE.search(prompt)
    is_friend = found is not None and "friend" in found[1].lower()
    if not found or (is_friend and not re.match(r"\w+n['’]?t |never ", found[2], re.I)):
        return None
    facts = cast_of(brief, but=("kin", "bond"))
    if found[3]:
        facts = {k: v for k, v in facts.items() if not k.startswith("friend")}
        facts["hero"] = f"{found[3].lower()} / {group_of(found[3].lower()) or 'beast'} / "
    elif not {"hero", "name"} & facts.keys():
        facts["hero"] = "- / child / "
    whom = f"his {found[1].lower()}" if is_friend else found[1].lower()
    mood = f"is sad because {whom} {found[2].lower()} him"
    return Brief("feels like that, and has a reason", "somebody moves over", facts | {"mood": mood})


# ---- wishes --------------------------------------------------------------------------------------

_WISHES = re.compile(
    r"\b(?:wish(?:es|ed)? for|longs? for|dreams? of|wants|wanted|would (?:like|love)|asks? for) "
    r"((?:just |only )?(?:an?|one|some|two|his own|her own) [^.,;:!?]{2,60})",
    re.I,
)
_NO_GIFT = re.compile(
    r"\b(?:friends?|adventure|job|home|family|change|turn|to|where|that|which|who|everyone|everybody)\b",
    re.I,
)
_JOBS = re.compile(
    r"(?:er|or|ist|ian|man|woman|ant|ent|ess|eer|naut|smith|king|chef|vet|pilot|clown|cook|nurse|hero|"
    r"judge|mechanic|ninja|knight|guard|guide|coach|star|detective|captain|wizard|witch|fairy|spy)$"
)
_WISH = "wants what somebody like that never gets"


def wish(brief: Brief, prompt: str) -> Brief | None:
    """A wish to have something comes true with the help of others; to be a thing is no job."""
    job = brief.facts.get("job", "")
    if job and not _JOBS.search(job) and group_of(job.split()[-1]) not in _PEOPLE:
        facts = cast_of(brief)
        wanted = re.search(rf"\b(an?|the) {re.escape(job)}", prompt, re.I)
        said = wanted[0] if wanted else job
        return Brief(_WISH, "eleven reasons", facts | {"get": f"be {said.lower()}"})
    found = _WISHES.search(prompt)
    said = re.split(r" (?:and|but|so|because|for|very|more) ", found[1])[0] if found else ""
    if not said or _NO_GIFT.search(said) or is_past(said.split()[-1]):
        return None
    facts = cast_of(brief)
    return Brief(_WISH, "one good turn", facts | {"get": f"have {said.strip()}"})
