"""What people say around a wish for a story, and what says nothing of it: openings, asides, thanks.

Lines are in the language of tales (see `orchestrator.tales.grammar`), with slots of whoever asks:

    {kid} {kidhe} {kidhis} {kidhim}   the child that the story is for: Yusuf, he, his, him
    {son} {child} {n} {nn}            son or daughter; the same, little boy or kid; five, 5
    {kid2} {sister}                   another child; his sister or her brother
    {likes} {likes2}                  what it loves: horses, dinosaurs
    {pet} {petname}                   a cat; its name
    {granny}                          who asks: grandma, dad, auntie
    {day} {town}                      Tuesday; Lagos

Nothing of it may be in a brief: it is not what the story is about. `@hero` lines stand only where a
prompt says who its hero is.
"""

import random
import re
from dataclasses import dataclass, field
from functools import cache
from typing import ClassVar

from orchestrator.tales.grammar import Telling, Voice
from orchestrator.tales.tables import logical_lines
from orchestrator.tales.worlds.kinds import kinds

from tales.names import anybody, person
from tales.prompts.frames import frame

OPENINGS = """
[Hi|Hello|Hey|hi there|Good evening|Hallo]!
[Hi|Hello|hey],
[Hi|Hello] StoryGen.
I need [a story|something to read] for tonight.
[I hope you can help me.|can you help?|Help!] [My {son} won't sleep.|It is bedtime and I have no
  ideas left.]
My {n}yo can't sleep unless there is a story.
My {n} year old can't [sleep|settle|fall asleep] [without a story|tonight].
my [daughter|son] ({n}) wants a [new|different|proper] story every [night|evening|single night]
my {n}-year-old [asked for|wants|is begging for|has ordered] this one.
My {son} {kid} is {nn} [years old|] and wants a story [tonight|before bed|right now].
My {son} {kid} [chose this|made this up|thought of this|dreamed this] [in the bath|on the way
  home|at breakfast|last night].
{kid} ({n}) [says|asks|insists|has decided]:
{kid} and {kid2} [could not agree|asked for this together|want one story for both of them|take
  turns, and today it is {kid2}'s turn].
For {kid}, who is {nn} [today|next week|on {day}].
This is for {kid} and {kidhis} {sister} {kid2}.
We are [on a train to {town}|in the car|stuck at the airport in {town}|waiting at the doctor's|at
  grandma's in {town}].
It's [raining|{day}|a long drive|a sick day] and [we are bored|the kids are bored|everybody is
  cross].
[Our|My] [class|group|kindergarten class] of {n} year olds [loves stories|needs a story for {day}|is
  learning about feelings].
I am a [teacher|nursery teacher|babysitter|school librarian|nurse on a children's ward] [in {town}|]
  and need a short text.
[It's|It is] {kid}'s [birthday|first night in a big bed|last day at nursery] [today|tomorrow].
{kid} [broke {kidhis} arm|has a cold|is in hospital|lost a tooth|starts school on {day}] [and needs
  cheering up|].
{kid} [has had|had] a [bad|long|hard] day.
I promised {kid} a story, and now I must [deliver|come up with one].
[We|we] [just|] finished [all our books|the last one] and [need|want] another.
[Yesterday's|The last] story was [great|lovely|too short|about a tractor], [so|now] another please.
@hero {kid} is [mad|crazy] about {likes} [at the moment|].
@hero My {son} loves {likes} and {likes2}.
@hero My kids [love|adore] {likes}, but [not tonight|we have had enough of them|today something
  else].
@hero [We|we] have a {pet} called {petname} [at home|], but this is not about [{kidhim}|the {pet}].
@hero our {pet} {petname} is [asleep on my lap|listening too].
@hero {kid}'s favourite [things are|words are] {likes}.
@hero No {likes} this time.
[ok|OK|okay|so|right|well],
[So|Well|Okay], [here goes|here is the idea|listen|this is it].
[Not sure if this works, but|I do not know if you can do this:|let us try|maybe|how about this:]
[My own|An old] idea, [from when I was little|that my {granny} used to tell|I never wrote it down].
My {granny} [used to tell|always told] this one.
[I have|We have] [two|three] [kids|children|boys|girls], {nn} and [two|nine|ten].
[As {kidhis} {granny} I|As a dad I|As a mum I] [would like|want] [a story|something] to read aloud.
{kid} drew a picture of this.
[From|This is from] {kid}, age {nn}:
We have been talking about [courage|kindness|honesty|friendship|patience|feelings|being different].
[We|we] need [a little|some] [magic|wonder|comfort|laughter|imagination|peace] [tonight|today|here].
[Words|Stories|Books|Dreams] have [power|magic], [I say|they say|my {granny} says].
[Life|School|Everything] is [hard|difficult|a bit much] [for {kid}|] [at the moment|right now].
{kid} needs [courage|confidence|a laugh|a hug|some hope|good dreams].
[I want|I would like] {kid} to learn [something|patience|to be brave|the value of kindness].
[Last night|Yesterday|On {day}] {kid} [could not sleep|had a nightmare|cried a lot|was very good].
[Mum|Dad|My sister|my boss|the teacher] [says|thinks] [I can't tell stories|you can do this|it
  works].
[First|first] of all: [thank you|great site|this is fun].
[My|our] {granny} is [visiting|here|ill|coming on {day}].
[Twins|two girls|two boys] here, [nearly|] {nn}.
{kid} and {kid2} are [friends|cousins|twins|neighbours] and [fight|giggle|draw] all day.
i am {nn} and my name is {kid}.
my name is {kid} and i am {nn} years old
[Dear computer|Dear story machine|dear story writer],
[Bedtime|Story time]!
[Please|please] [help|listen]!
I'm writing [a card|a little book|a play] for my {son}.
We live in {town}.
[I've|I have] [tried this before|asked three times].
"""

LEADS = """
[story|Story|prompt|Prompt|idea|Idea|request|topic|Topic|theme|task|plot|summary]:
[The idea|My idea|The wish|Tonight's wish|her idea|his idea|What {kidhe} wants|Here it is|here
  goes]:
[{kid} said|{kid} says|{kidhe} said|she said|he told me|i want]:
[It should be|it should go like this|it goes like this|the story is this]:
[a bedtime story|bedtime story|short story|fairy tale|a fairy tale|tale|a picture book|kids
  story|children's story|a new story|a story]:
"""

WANTS = """
[what about|how about|maybe|perhaps|something like|let's have|I'd love|I'd like|can we have|could we
  get|please do|we'd like|i want|give me|today]
"""

ASIDES = """
[I don't know why|don't ask|{kid} laughed so much|that's important|this matters|she insists|that
  part is from {kid}].
({kid} [loves|likes] that [part|bit].)
[You know how that is|It happens|Poor thing|Oh dear|Imagine that|Can you imagine|Ha ha|haha|lol].
[That's|that is] what {kid} [said|told me|wants].
[It was {kid}'s idea|The idea is from {kid2}|we all laughed].
@hero [We saw one in {town}|{kid} has one as a toy|{kid} has never seen one|we like those].
[Nobody knows why|So far so good|And so on|and then|Well].
"""

CLOSINGS = """
[Thank you|Thanks|thanks|thank you so much|Many thanks|thx|cheers|thanks a lot]!
[Please|please|pls|plz].
[Not too long|not too long please|Short please|Keep it short|It should be short|five minutes at
  most|long please].
[Nothing scary|no scary bits|Not scary please|nothing sad please|No monsters|Without villains|no
  fighting please].
[In simple words|Simple words please|for beginners|easy to read|with short sentences|suitable for
  {n} year olds].
[It's|It is|this is] for [my {son}|my {n} year old|{kid}|{kid} and {kid2}|bedtime|school|my
  {nephew} {kid}].
[{kid} is {n}.|{kid} will be {nn} [on {day}|soon].|{kid} is almost {nn}.]
[{kid} can't wait|We can't wait|we are waiting|She is waiting|hurry up, {kidhe} is waiting].
[With lots of|with a lot of|and] [jokes|pictures|fun|dialogue|feeling|animals sounds] [please|].
[With|with|full of|and] [magic|wonder|adventure|feeling|imagination|love and laughter] [please|].
[A|a] [magical|wonderful|timeless|gentle|lovely] [adventure|journey|mood|ending] [please|].
[About|it should be about] [courage|friendship|hope|kindness|trust|growing up] [too|as well|in the
  end].
[The message|the lesson|The point] is [up to you|not important|kindness|never give up].
[{n} pages|five pages|one page|about 200 words|as a book|with big letters] [please|].
[{kid} must not be in it|do not use {kid}'s name|not about {kid}].
[Good night|good night|Bye|Love|Greetings from {town}|kisses|Yours, {kid}'s {granny}].
[A happy ending|Happy end|happy ending please|it must end well|with a happy end|it should end well].
[Can you do that|Is that possible|ok|okay|Could you|would that work|do you know it|deal]?
[Surprise us|surprise me|Make it up|the rest is up to you|You decide how it ends|I leave the rest to
  you].
[{kid} loves stories like that|{kid} says thank you|{kid} says hi|{kid} will love it].
@hero [{kid} also loves {likes}.|By the way, {kid} likes {likes}.|but no {likes} in it.]
@hero [We have a {pet} too.|Our {pet} {petname} says hello.]
[The children are|My kids are|They are] {nn} and [two|nine|ten].
[I'll read it|I will read it] [tonight|to {kid}|to my class|to the kids|over the phone].
[It would make {kidhis} day|that would be great|that would be lovely|We would be so happy].
"""

LIKES = (
    "horses dinosaurs trains diggers unicorns princesses tractors cats dogs trucks fairies pirates "
    "robots football blocks snow cake dragons mermaids bugs rabbits puddles stars owls "
    "whales sharks cars planes ponies superheroes knights frogs spiders buses rockets music "
    "bicycles dolls stickers pancakes"
).split()
TOWNS = (
    "Lagos Mumbai Lima Warsaw Osaka Cairo Leeds Texas Accra Hanoi Berlin Bogota Perth Nairobi Oslo "
    "Quito Seoul Manila Dublin Toronto Glasgow Naples Porto Riga Dakar Delhi Kyiv Tehran Busan"
).split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
NUMBERS = {"three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8}
GRANNIES = "grandma granny grandad grandpa mum dad mom aunt auntie uncle nana godfather".split()
KIN = {
    "he": ("he", "his", "him", "son", "sister", "nephew"),
    "she": ("she", "her", "her", "daughter", "brother", "niece"),
}


@cache
def lines(text: str) -> tuple[Telling, ...]:
    """The lines of a table above."""
    return tuple(frame(line) for _, line in logical_lines(text))


@dataclass
class Asker:
    """Whoever asks for a story, and for whom: drawn once for a prompt."""

    SLOTS: ClassVar = frozenset(
        "kid kid2 kidhe kidhis kidhim kidson sister nephew likes likes2 pet petname granny day "
        "town".split()
    )

    rng: random.Random
    taken: frozenset[str] = frozenset()
    slots: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        rng = self.rng
        taken = self.taken
        kid, sex = self._name()
        he, his, him, son, sister, nephew = KIN[sex]
        number = rng.choice(list(NUMBERS))
        likes = rng.sample([word for word in LIKES if word not in taken], 2)
        pets = [one.name for one in kinds() if one.group in ("beast", "hopper", "bird", "fish")]
        pets = [pet for pet in ("cat", "dog", "hamster", *rng.sample(pets, 4)) if pet not in taken]
        self.slots = {
            "kid": kid,
            "kid2": self._name()[0],
            "kidhe": he,
            "kidhis": his,
            "kidhim": him,
            "son": rng.choice([son, son, f"little {'boy' if sex == 'he' else 'girl'}"]),
            "sister": rng.choice([sister, f"little {sister}", f"big {sister}"]),
            "nephew": nephew,
            "kidson": son,
            "n": str(NUMBERS[number]),
            "nn": rng.choice([number, str(NUMBERS[number])]),
            "likes": likes[0],
            "likes2": likes[1],
            "pet": rng.choice(pets),
            "petname": anybody(rng)[0],
            "granny": rng.choice(GRANNIES),
            "day": rng.choice(DAYS),
            "town": rng.choice(TOWNS),
        }

    def _name(self) -> tuple[str, str]:
        while True:
            name, sex = person(self.rng)
            if name.lower() not in self.taken:
                return name, sex

    def says(self, text: str, has_hero: bool = True) -> str:
        """One of the lines of a table, without the words that say the story's cast or place."""
        able = [line for line in lines(text) if has_hero or "hero" not in line.tags]
        voice = Voice(self.rng, self.slots.__getitem__, frozenset(), 0.5)
        while True:
            said = re.sub(r"\s+", " ", voice.say(self.rng.choice(able).nodes)).strip()
            if self.taken.isdisjoint(re.findall(r"[\w-]+", said.lower())):
                return re.sub(r" ([.?!,])", r"\1", said)


def around(asker: Asker, core: str, has_hero: bool, long: bool) -> str:
    """`core`, with what people say before it, in it and after it."""
    rng = asker.rng
    before: list[str] = []
    for _ in range(rng.choice([1, 1, 2, 2, 3] if long else [0, 0, 1, 1, 2])):
        said = asker.says(OPENINGS, has_hero)
        if said not in before:
            before.append(said)
    if rng.random() < (0.1 if long else 0.22):
        is_phrase = re.match(r"(?:an?|the|some|\w+ the) ", core)
        before.append(asker.says(WANTS if is_phrase and rng.random() < 0.5 else LEADS, has_hero))
    middle = re.split(r"(?<=[.!?]) (?=[A-Z])", core)
    if len(middle) > 1 and '"' not in core and rng.random() < (0.4 if long else 0.12):
        middle.insert(rng.randrange(1, len(middle) + 1), asker.says(ASIDES, has_hero))
    after = [
        asker.says(CLOSINGS, has_hero)
        for _ in range(rng.choice([0, 1, 1, 2] if long else [0, 0, 0, 1, 1]))
    ]
    core = " ".join(middle)
    if after and core[-1] not in ".!?,":
        core += rng.choice([".", ".", "", ",", "!"])
    return " ".join([*before, core, *dict.fromkeys(after)])
