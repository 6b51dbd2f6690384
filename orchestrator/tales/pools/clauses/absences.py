"""What of nature stays away or will not come: 'the sun has overslept', 'it has not rained'."""

import random
import re
from functools import cache

from orchestrator.tales.phrases.clauses import finite, listed, said, then
from orchestrator.text.english import is_plural, word_set

# Words by which it is known ; its name ; what is said of it when it stays away ; what is missed ;
# how somebody tried to do its work, all of them together ; how it came back. The last three are
# whole clauses in the past.
ROWS = """
sun sunrise daylight morning ; the sun ; the sun has overslept | the sun does not rise | the sun is
  gone | the sun does not come out any more | the sun has forgotten to get up | the sun has gone out
  ; it was cold, and the flowers would not open ; they lit every candle and every lamp and hung them
  in the trees ; the sky grew pink, then gold, and the sun climbed over the hill
;; moon moonlight ; the moon ; the moon is gone | the moon does not come up | the moon has
  disappeared from the sky ; nobody could find the way at night ; they hung the biggest white cheese
  on a long pole ; the moon rose over the trees, big and round
;; rain rains rained raining raindrop ; the rain ; it has not rained for weeks | the rain does not
  come | it does not rain any more | there is no more rain | it never rains ; the flowers hung their
  heads, and everybody was thirsty ; they carried water in cups and caps, from one flower to the
  next ; a drop fell, and ten, and a thousand, and it rained
;; snow snows snowed snowing snowflake ; the snow ; there is no snow this winter | the snow does not
  come | it does not snow any more | the snow is late | it has forgotten to snow ; the sledges stood
  in the shed, and nobody laughed outside ; they shook out their pillows, until feathers lay on
  every roof ; white flakes came down, more and more, and soon the hill was white
;; colour colours color colors rainbow grey gray ; the colours ; all the colours are gone | the
  colours have disappeared | the colours have run away | everything is grey | the world has lost its
  colours ; grass and sky and apples were all the same grey ; they wrote a word on every thing:
  "red" on the apple, "green" on the leaf ; the apples turned red, the grass turned green, and the
  sky was blue
;; sound sounds noise noises silence silent ; the sounds ; all the sounds are gone | the sounds have
  disappeared | there are no more sounds | everything is silent ; even the dogs barked without a
  sound ; they painted big letters on boards: "Splash!" and "Woof!" and "Good morning!" ; a bird
  chirped, then a door creaked, and a hundred voices spoke
;; smell smells scent scents ; the smells ; all the smells are gone | nothing smells any more | the
  smells have disappeared | the flowers do not smell any more ; the bread smelled of nothing, and
  the roses did, too ; they wrote the names of all the smells on paper and hung them on noses ;
  first it smelled of bread, then of grass, then of roses
;; star stars starlight ; the stars ; the stars go out one by one | the stars are gone | all the
  stars have gone out | the stars do not shine any more ; the sky was an empty black field ; they
  poked holes into a big black cloth and held a lamp behind it ; one star came out, then another,
  and then more than anybody could count
;; spring ; spring ; spring does not come | spring is late this year | spring has forgotten to come
  | there is no spring this year ; the buds stayed shut, and the nests were empty ; they tied paper
  flowers to all the bare branches ; the first green leaf unrolled, and a warm wind came
;; summer ; summer ; summer does not come | summer is late this year ; nobody could swim, and the
  cherries stayed green ; they laid warm stones on the grass and put on their sun hats ; the air
  grew warm, and the first cherry turned red
;; winter ; winter ; winter does not come | winter is late this year | winter has forgotten to come
  ; the bears were tired, but it was too warm to sleep ; they all blew cold air at the pond until
  they were dizzy ; there was frost on every blade of grass, and a first white flake
;; autumn fall leaves ; autumn ; autumn does not come | the leaves do not turn red | autumn is late
  this year ; the nuts stayed up in the trees ; they painted one leaf after another ; the wind
  turned cool, and the leaves grew red and gold
;; river brook stream waterfall ; the river ; the river has stopped | the river has stopped flowing
  | the river has run dry | there is no more water in the river ; the mill stood still, and the fish
  sat in puddles ; they stood in a long row and passed buckets of water from one to the next ; there
  was a gurgle far away, and the river came round the bend
;; water well spring-water pond lake ; the water ; the water is gone | the well is empty | the pond
  has dried up | there is no water left ; everybody was thirsty, and the frogs did not sing ; they
  collected dew, drop by drop, in a hundred acorn cups ; it gurgled down below, and clear water came
  up
;; sea ocean tide waves wave ; the sea ; the sea is gone | the tide does not come back | the sea has
  gone out and stays away ; the boats lay on their sides in the sand ; they poured one bucket after
  another on the sand ; far out there was a white line, and the sea came back, wave by wave
;; wind breeze ; the wind ; the wind has stopped | the wind is gone | the wind does not blow any
  more | there is no more wind ; the kites lay in the grass, and the mill stood still ; they blew,
  all together, at the sails of the mill ; the grass bowed, the washing danced, and the wind was
  there
;; night dark darkness ; the night ; the night does not come | it does not get dark any more | the
  night is gone ; nobody could sleep, and the owl had nothing to do ; they hung blankets over every
  window ; the sky grew blue, then dark blue, then black
;; light lights ; the light ; the light is gone | it does not get light | all the light has gone ;
  everybody bumped into everybody ; they rubbed stones together until there were sparks ; there was
  a thin bright line, and then it was as light as day
;; birdsong songs song music bird birds singing melody ; the songs ; the birds do not sing any more
  | the songs are gone | all the music is gone | the birds have stopped singing ; the mornings were
  so quiet that nobody woke up ; they sat in the tree themselves and whistled as well as they could
  ; one bird tried a note, another one answered, and then they all sang
;; cloud clouds ; the clouds ; the clouds are gone | there are no more clouds ; there was no shade
  anywhere ; they threw white sheets over the highest branches ; one white cloud came over the hill,
  and behind it came all the others
;; flower flowers blossom blossoms ; the flowers ; the flowers do not bloom any more | all the
  flowers are gone | the flowers do not open ; the bees flew home hungry ; they put coloured hats on
  all the green stalks ; a bud opened, then a second, and then the whole meadow
;; echo ; the echo ; the echo does not answer any more | the echo is gone ; whoever called got no
  answer ; one of them sat behind the rock and called everything back ; somebody called back from
  far away, three times
"""
# What has to be said of it.
_AWAY = re.compile(
    r"\b(?:gone|missing|lost|miss|disappear\w*|vanish\w*|no|not|never|nobody|nothing|stop\w*|late|"
    r"oversle\w*|asleep|sleeps?|went|goes? (?:out|away)|go out|forg\w+|away|stole\w*|"
    r"dry|dri\w+|empty|without|grey|gray|silent|quiet|out|strike|hides|hiding|hidden|(?:\w+n['’]?t))\b"
)
# What is said of when it is, and not of what.
_TIMES = re.compile(
    r"\b(?:at|in|on|during|by|one|every|each|this|last|all(?! the)|for) (?:the )?(?:morning|night|"
    r"light|dark|day|evening|winter|summer|spring|autumn)\b"
)
_NO_NAMES = word_set("it there nothing nobody everything")
# What somebody wants or is, of whom the clause tells.
_SOMEBODY = re.compile(r"\b(?:wants?|likes?|loves?|knows?|thinks?|afraid|says?|friends?)\b")
# What follows from an event says nothing of what it is: "it rained so much that they floated away".
_SO = re.compile(r"\bso (?:much|many|hard|long|often|that)\b.*")
_LED = re.compile(r"^(?:(?:that|and|when|how|one (?:day|morning|night)|suddenly|now) )+", re.I)


@cache
def _rows() -> tuple[tuple[str, ...], ...]:
    flat = re.sub(r"\s+", " ", ROWS)
    return tuple(
        tuple(cell.strip() for cell in row.split(" ; ")) for row in listed(flat, ";;") if row
    )


def absence(rng: random.Random) -> dict[str, str]:
    """An event and what follows from it: `nature` "the sun", `missed`, `stand_in`, `back`."""
    row = rng.choice(_rows())
    return _forms(rng.choice(listed(row[2])), row)


def _forms(event: str, row: tuple[str, ...]) -> dict[str, str]:
    _, nature, _, missed, stand_in, back = row
    many = is_plural(nature.split()[-1])
    return {
        "event": event,
        "event_was": then(event),
        "event_said": said(event),
        "nature": nature,
        "nature_bare": nature.removeprefix("the "),
        "nature_it": "they" if many else "it",
        "nature_them": "them" if many else "it",
        "nature_was": "were" if many else "was",
        "nature_i": "we" if many else "I",
        "nature_me": "us" if many else "me",
        "nature_am": "are" if many else "am",
        "missed": missed,
        "stand_in": stand_in,
        "back": back,
    }


def _row_of(event: str) -> tuple[str, ...] | None:
    """The row of what an event is said of: "the sun", "it" that has not rained."""
    words = re.findall(r"[a-z'-]+", _TIMES.sub("", event.lower()))
    if words and words[0] not in _NO_NAMES and "lost" not in words:
        words = words[: max(0, finite(words))]
    first = {}
    for row in _rows():
        known = set(row[0].split())
        first |= {words.index(word): row for word in words if word in known}
    return first[min(first)] if first else None


def is_absence(row: dict[str, str]) -> bool:
    """Whether something of nature stays away: "the sun overslept", not "the sun can talk"."""
    found = _row_of(row["event"])
    event = _SO.sub("", row["event"].lower())
    return found is not None and bool(_AWAY.search(event)) and not _SOMEBODY.search(event)


def fitted(rng: random.Random, row: dict[str, str], given: dict[str, str]) -> dict[str, str]:
    """What follows from what a prompt says."""
    event = _LED.sub("", given["event"])
    return _forms(event, _row_of(event) or _rows()[0])
