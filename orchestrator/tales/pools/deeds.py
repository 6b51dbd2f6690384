"""Odd things that somebody wants to do: verb x object x manner, with what each kind of doing needs.

A family of deeds is a verb in its four forms and lists: `what` it is done to, `how`; `need`, which
it takes; `slip`, how it goes wrong (a clause in the past, true of any object of the family);
`feat`, what is seen when it works (a sentence).
"""

import random
from dataclasses import dataclass
from functools import cache

from orchestrator.tales.grammar import logical_lines
from orchestrator.tales.phrases import clauses
from orchestrator.tales.phrases.verbs import ing, participle, rooted, third, turned

FAMILIES = """
deed: build building built built
what: a tower | a bridge | a boat | a house | a ladder | a throne | a staircase | a castle | a
  raft | a windmill | a sledge | a cradle | a lighthouse | a stage | a wall | a carriage | a tunnel
how: out of spaghetti | out of teacups | out of pillows | out of old books | out of acorns | out of
  biscuits | out of corks | out of snow | out of umbrellas | out of wooden spoons | out of
  suitcases
  | out of pinecones | out of driftwood | out of empty jars | out of straw | for the snails | for
  the ducks | for the moon | as thin as a pencil | as tall as the church | with no nails | with
  nine doors | that folds into a pocket
need: a plan on paper | a great deal of string | a steady table | a second pair of hands
slip: the top half came down on the bottom half | it leaned, and sighed, and lay down | a beetle
  sneezed, and it was a heap again | the middle was missing
feat: Nothing wobbled. | Not one piece fell, not even when the wind leaned on it. | It stood, and
  it
  looked as though it had always stood there.

deed: paint painting painted painted
what: the moon | the garden fence | a snail's house | the church tower | the biggest boat | the
  barn roof | a hundred pebbles | the village well | the bedroom ceiling | a goose | the old bridge
  | the inside of a teapot | a wooden leg | every letterbox in the street | the bathtub
how: blue with white dots | in stripes | like a watermelon | in one night | with a toothbrush |
  with
  jam | as green as a frog | with a feather | the colour of thunder | in seven colours | like a
  tiger
  | with a mop | golden all over
need: a brush with a very long handle | a bucket with a lid | old clothes | a steady hand
slip: the paint ran down on the wrong side | it rained, and everything was as before, only wetter |
  there was more paint on the painter than anywhere else | a cat walked over it before it was dry
feat: People stopped, and put down their bags. | It shone so that the hens woke up. |
  It was the first thing to be seen from the
  hill.

deed: teach teaching taught taught
what: a snail | the old clock | seven geese | a cactus | a very fat cat | the echo | a hen | three
  worms | a scarecrow | a goldfish | the kettle | a grumpy goat | two left boots | a bee | an
  oyster
how: to whistle | to waltz | to say please | to count to ten | to knit | to tell jokes | to swim on
  its back | to play chess | to yodel | to bow | to ride a bicycle | to keep a secret | to juggle |
  to sing in the rain | to laugh | to write its name
need: two pockets full of patience | a small blackboard | a reward that smells good | a quiet place
slip: the pupil fell asleep in the first lesson | the lesson was learnt backwards | nobody learnt
  anything but the teacher | the pupil ate the blackboard
feat: And then it did it, all alone, and looked round to see who had seen. |
  It did it once, and once again, to make sure. | It did it much better than its teacher.

deed: knit knitting knitted knitted
what: a scarf | a sweater | a pair of mittens | a blanket | a bobble hat | one enormous sock | a
  hammock | a tent | a swimming suit | a bag | an egg cosy
how: for a giraffe | for the church tower | for the oldest oak | for the moon | for a whale | out
  of cobwebs | out of grass | for a snowman | for an octopus | with two broomsticks | for forty
  mice
  | as long as the river | for a lamp post | out of horsehair | with the eyes shut
need: a whole cartload of wool | two needles of the same length | a tape measure |
  a warm corner
slip: the wool ran out in the middle | it came out as a knot with one sleeve | somebody pulled at
  the
  end, and row after row went home | it would have fitted a pea
feat: It fitted as if it had grown there. | There was not one hole in it that was not meant. | It
  was
  warm, and just long enough.

deed: count counting counted counted
what: the leaves on the old oak | the stars over the roof | the steps up to the lighthouse | the
  sheep on the
  far hill | the ripples on the pond | the petals of every daisy | the bricks in the longest wall |
  the freckles of all
  the cousins | the puddles from here to the sea | the windows in the whole street | the hairs on a
  goat | the waves |
  the crumbs in the bread bin
how: before breakfast | without using fingers | backwards | by moonlight | twice over | aloud |
  from the church roof | in
  one single night | on a Sunday | with acorns | in French | without stopping once
need: a long strip of paper | a piece of red chalk | an hour of silence
slip: somebody asked what time it was, and the number was gone | a gust came and mixed them up |
  number forty-one and number forty-two changed places | the paper ended before they did
feat: The last one was counted, and there was nothing left to count. | The number was written on a
  board, and nobody could say that it was wrong. | Twice it came out the same.

deed: bake baking baked baked
what: a cake | a pie | a loaf of bread | a pancake | a biscuit | a pretzel | a gingerbread house |
  a
  waffle | a bun | a tart | a pizza
how: as big as a cartwheel | in the shape of a whale | for a hundred guests | for a dragon | out of
  moonlight and flour | without a stove | on a hot stone | with no sugar at all | with a surprise
  inside | as light as a feather | for the oldest tortoise | on top of a hill | in a flower pot |
  with
  ninety cherries
need: a basket of eggs | a bowl as big as a bath | a good fire | a big wooden
  spoon
slip: it rose, and rose, and left by the chimney | it was flat, and could be slid under doors | it
  was
  as hard as a step | somebody had mixed up the salt and the sugar
feat: It smelled so good that the bus stopped. | It came out round and brown and humming. | There
  was a
  piece for everybody, and one for the plate.

deed: learn learning learnt learnt
what: to play the trumpet | to skate | to whistle | to juggle | to tap-dance |
  to play the harp | to sing | to walk | to do cartwheels | to play the drum | to yodel | to paint
how: under water | on one leg | with three pears | on a rope | on stilts | without waking the baby
  |
  with both eyes shut | on a frozen pond | in the dark | with mittens on | upside down | in the
  rain
  | on the back of a cow | while eating soup | backwards
need: a place where nobody laughs | a soft thing to land on | a good deal of practice | a good deep
  breath
slip: it ended in the nettles | it went well for one second | the left side could do it, and the
  right
  side could not | the noise brought all the neighbours
feat: It worked, from the first moment to the last. | It looked so easy that everybody tried it. |
  Not
  one wobble was in it.

deed: cross crossing crossed crossed
what: the sea | the lake | the big river | the desert | the duck pond | the market square | the
  swamp | the snowfield | the bay
how: in a bathtub | in a teacup | on a door | in a washing-up bowl | on the back of a tortoise | in
  a
  wooden shoe | on stilts | on a tray | in a suitcase | on a rolled-up carpet | in a pumpkin | on
  one
  roller skate | without getting wet feet | in a hat
need: something to steer with | a good push at the start | bread for three days | a calm day
slip: it went round and round, and stopped where it began | there was a hole in the middle |
  the
  wind had another plan | halfway over, courage ran out
feat: Then there was the other side, with grass on it. | It bumped, and that was land. | The far
  side
  had never looked so near.

deed: catch catching caught caught
what: an echo | the north wind | a sunbeam | a falling star | a shadow | the smell of rain | a
  snowflake | a yawn | the last minute of summer | a tune | a hiccup | the morning dew | a piece of
  fog
how: in a jam jar | in a butterfly net | in a hat | with a fishing rod | in an old sock | with a
  spoon
  | in a matchbox | in a paper bag | with bare hands | in a teapot | in a trumpet | in a pocket
need: quick fingers | a lid that shuts | a good place to lie in wait | a pair of soft socks
slip: it was there, and then there was only the lid | something else was caught instead, and it bit
  |
  it slipped out by the hole in the corner | the jump came one moment late
feat: There it was, and it hummed a little against the side. | It was caught so gently that it did
  not
  mind. | It was quite small, seen up close.

deed: write writing wrote written
what: a letter | a song | a poem | a bedtime story | a cookery book | an opera | a thank-you note |
  a
  dictionary | a timetable | a birthday speech
how: for the moon | for the ants | about potatoes | to the sea | for a deaf old whale | about the
  colour
  grey | to the king of the snails | in invisible ink | for people who cannot sleep | about one
  button
  | on a single leaf | for the north wind | without the letter E | about mud
need: a sharp pencil | a first word | a table that stands still | a rhyme for orange
slip: the first line was the only line | the ink ran off with the best part | it sounded like a
  shopping list | there were more blots in it than words
feat: Read aloud, it made everybody quiet. | The last word fitted like a lid. | There was not a
  word too
  many in it.

deed: grow growing grew grown
what: a pumpkin | a carrot | a sunflower | a beanstalk | a radish | a pear tree | a cabbage | a
  rose | a
  strawberry | a moustache of moss | a melon
how: in a shoe | as big as a house | on the roof | in the dark | in a teacup | in a drawer | out of
  a
  button | on the moon | in the middle of the road | in one week | in a rain barrel | in the desert
  | in
  a violin
need: good black earth | a can of water | a seed with some courage
slip: nothing came up but a worm | something came up, and it was grass | a snail had breakfast
  there |
  it grew downwards
feat: It pushed up, green, and yawned. | By Sunday it took a ladder to reach the top. |
  It had just one fruit,
  and that
  was the right one.

deed: open opening opened opened
what: a school | a shop | a library | a hotel | a hospital | a post office | a café | a museum | a
  swimming pool | a theatre | a bank | a barber's shop
how: for snails | for lost socks | for tired bees | for broken toys | for shadows | for birds of
  passage
  | for mice with toothache | under the table | in a hollow tree | for echoes | for hats | in a
  bathtub
  | for odd gloves | for sleepy owls
need: a door that opens | a sign with big letters | a bell on the counter | a first guest
slip: nobody came in all morning | everybody came at once, and the floor gave way | the sign had
  been
  hung the wrong way round | the first guest ate the sign
feat: The bell rang, and rang again. | There was a queue to the corner. | By evening somebody had
  asked if
  it was open tomorrow, too.

deed: invent inventing invented invented
what: a machine | an alarm clock | a hat | a spoon | a chair | a lamp | a kettle | a pair of boots
  | an
  umbrella | a pillow
how: that tells jokes | that butters toast | that finds lost keys | that tickles | that sings
  lullabies
  | that sorts peas | that never gets wet | that knows when it is Tuesday | that says good morning
  | that
  smells of lemon | that dries tears | that walks the dog | that remembers birthdays
need: eleven screws | two steel springs | a quiet workshop | a drawing with arrows
slip: it did it once, and then it caught fire a little | it did the opposite | it worked, but only
  on the
  cat | one screw was left over
feat: Click, it went, and did it. | It did it softly, as if it were nothing. | It had no screw too
  many
  this time.

deed: find out finding out found out found out
what: where the moon sleeps | who eats the buttons | what clouds taste of | why the sea is salty |
  how
  long a minute is | where lost socks go | what snow sounds like | who lives under the bridge |
  what is
  behind the waterfall | where the wind is going | how deep the pond is | what owls say at midnight
  | who
  rings the bell at noon | what is inside a shadow
how: all alone | before breakfast | without asking anybody | this very week | with a ladder | by
  listening
  | by Friday | once and for all
need: a notebook | warm socks | a cup of strong tea | a really good question
slip: everybody gave a different answer | the answer was there, but in a language of
  bubbles |
  sleep came first | it was only half an answer
feat: There it was, and it was so simple. | The answer was written down, and underlined. |
  It was seen quite clearly, with
  both eyes.

deed: wash washing washed washed
what: an elephant | the biggest carpet | all the windows of the castle | a muddy troll | the
  lighthouse | a
  mountain goat | forty teacups | a cloud | the statue in the square | a steam train | a walrus
how: with one sponge | before the queen comes | in a bucket | with lemonade | without any soap |
  from top to
  toe | with a toothbrush | in the rain | in an hour | with rose water
need: a long brush | a bucket of hot water | a good song | a very big towel
slip: it was dirty again behind, when it was clean in front | the soap shot off over the hill | the
  water was
  gone, and so was the sponge | the foam got loose
feat: Under all that, it turned out to be white. | You could see your face in it. | It smelled of
  morning.

deed: make making made made
what: a kite | a map | a lantern | a rainbow | a pair of wings | a crown | a drum | a telescope | a
  mask | a
  flag | a music box | a swing | a mirror | a snow globe
how: out of onion skin | out of a pumpkin | out of soup bones | out of ice | out of tin lids | out
  of
  newspaper | for a mouse king | that nobody has seen before | out of one single thread | for
  grandmother |
  out of seashells | out of pea pods | small enough for a thimble | out of butter
need: glue that holds | a pair of good scissors | a pattern | two hours without wind
slip: it stuck to everything but itself | it was finished, and then somebody sat on it | it came
  out the wrong
  way round | one piece was missing, the most important one
feat: It looked like nothing else in the world. | It was light, and strong, and done. | Everyone
  wanted to hold
  it for a moment.

deed: carry carrying carried carried
what: a pumpkin | a full bowl of soup | a sleeping cat | an egg | a burning candle | a wedding cake
  | the snow of
  last winter | a grandfather clock | a mirror | a bucket of moonlight | a goldfish in a glass
how: to the top of the hill | across the river | through the market | up ninety-nine steps | home
  in the rain | to
  the other end of the world | on top of the head | on one finger | to grandmother | over the
  wobbly bridge |
  without spilling a drop
need: small steps | both arms | a flat road | something soft round it
slip: half of it stayed behind on the road | it slid to the left, and everything else followed | a
  dog came round
  the corner | it got heavier with each step
feat: It was put down, whole, and nobody breathed until then. | Nothing was missing, not a crumb of
  it. | It
  arrived as it had set out.

deed: wake waking woke woken
what: the winter bear | the oldest tortoise | the sun | the sleeping giant | the church bell | the
  frozen brook |
  the lazy rooster | the stone lion | the moon
how: with a song | with a feather | with the smell of toast | before spring | without making it
  cross | very gently |
  with a tin whistle | an hour early
need: some courage | a good reason | a bell or a bun | a place to hide afterwards
slip: it turned over, and a snore blew everything away | everybody else woke up | it opened one
  eye, the wrong one |
  the lullaby came out by mistake
feat: It opened both eyes, and was not cross at all. | It stretched, and the day began. | It said,
  "Oh, is it you?"

deed: photograph photographing photographed photographed
what: a shy ghost | the back of the moon | a hurrying snail | the invisible cat | a smiling
  crocodile | the very
  first snowdrop | a sneezing elephant | the wind | a unicorn | the last dodo
how: for the newspaper | at midnight | without a flash | from above | with a cardboard box | in
  colour | for the
  school wall
need: a camera with a good eye | time to sit still | light from the right side | a black cloth
slip: there was a thumb on it, a big one | it showed the place a moment after | it blinked | the
  box fell into the
  brook
feat: On the picture it looked straight out, and smiled. | It was sharp down to the last whisker. |
  There was the
  proof, still wet.

deed: hold holding held held
what: a concert | a race | a tea party | a beauty contest | a sleepover | a midnight feast | a
  spelling test | a
  flower show | a parade | a dance | a funfair
how: for snails | in a rowing boat | on the roof | for everybody who is shy | under water | for the
  stones in the
  garden | in total silence | in the cellar | for cows | for old teddy bears | on a staircase | in
  the fog
need: invitations | a row of chairs | something to eat | a very long table
slip: the guests came on the wrong day | nobody wanted to be first | the music had got wet | it was
  over before it
  had begun
feat: They all came, and nobody wanted to go. | At the end somebody asked when the next one was. |
  Even the neighbours
  put on their good hats.

deed: hang hanging hung hung
what: a swing | a lantern | a hammock | the washing | a bird house | a picture of the sea | a bell
  | paper stars
how: on the moon | in the tallest pine | between two chimneys | on a rainbow | in every window of
  the street | on the
  horns of a cow | under the bridge | on the weathercock | across the valley
need: a rope that is long enough | a hook | a head that does not swim | a friend below who says
  where
slip: the knot was a bow, and bows open | it hung for a moment, and then it did not | it was upside
  down | a crow took
  it for a present
feat: It swung a little, and stayed. | It hung straight, and all could see it. | The knot held.

deed: visit visiting visited visited
what: the man in the moon | the bottom of the sea | the oldest tree in the world | a cloud | the
  South Pole | the
  queen of the bees | the inside of a piano | the end of the rainbow | a lonely lighthouse keeper |
  an ant hill
how: on a Sunday | with a cake | in slippers | by balloon | on foot | in a submarine | for one hour
  | with a whole
  suitcase | by bicycle | for tea
need: a map with that on it | a present | good shoes | a lantern for the way
slip: the road came back to the front door | it was shut on Mondays | the directions had been drawn
  by a goat | the
  cake was eaten on the way
feat: There was the door, and it opened. | "Come in," somebody said, "wipe your feet." | It was all
  as it had been told,
  only bigger.

deed: send sending sent sent
what: a message | a hug | a birthday cake | a warm sock | a song | a secret | a parcel of snow | a
  kiss
how: by pigeon | in a bottle | to the moon | to a cousin in the desert | by snail | with the north
  wind | through the
  rain pipe | to the other side of the sea | by balloon | down the river
need: the right address | string and paper | a stamp | a good deal of luck
slip: it came back in the evening, wet | it reached the neighbour | it got stuck in a tree | the
  address had been eaten
feat: A week later there was an answer. | It got there, and only one corner was bent. | Far away,
  somebody opened it and
  laughed.

deed: save saving saved saved
what: the last snowman | a drowning bee | the old plum tree | the village dance | a forgotten song
  | the sandcastle |
  a kite in a tree | the smallest frog | the broken carousel | the oldest bench in the park
how: from the sun | from the flood | from the big digger | from the tide | before Saturday | from
  the wind | with an
  umbrella | with a piece of string | all by the clock
need: a really good idea | a long rope | a bucket | a loud voice
slip: it helped for an hour | the string broke | the idea was good, but it was for something else |
  everybody had time,
  only not today
feat: It was safe, and it stayed so. | The danger came, looked, and went round. | In the morning it
  was still there.
"""


@dataclass(frozen=True)
class Family:
    """Deeds of one verb: its forms (base, -ing, past, participle), and the lists of its rows."""

    forms: tuple[str, str, str, str]
    rows: dict[str, tuple[str, ...]]


@cache
def families() -> tuple[Family, ...]:
    """All families of the table above."""
    out: list[Family] = []
    for _, line in logical_lines(FAMILIES):
        key, _, value = line.partition(":")
        if key == "deed":
            words = value.split()
            size = len(words) // 4
            forms = [" ".join(words[i : i + size]) for i in range(0, len(words), size)]
            out.append(Family((forms[0], forms[1], forms[2], forms[3]), {}))
        else:
            out[-1].rows[key] = tuple(part.strip() for part in value.split("|"))
    return tuple(out)


MAKING = frozenset(["build", "paint", "knit", "bake", "write", "make", "invent"])


def making(rng: random.Random) -> dict[str, str]:
    """The slots of a deed that brings forth a thing, so that it has halves and owners."""
    return deed(rng, tuple(f for f in families() if f.forms[0] in MAKING))


def deed(rng: random.Random, among: tuple[Family, ...] = ()) -> dict[str, str]:
    """The slots of a deed: `do doing did done does`, `what how need need2 slip slip2 feat`."""
    family = rng.choice(among or families())
    what, how = rng.choice(family.rows["what"]), rng.choice(family.rows["how"])
    base, ing, past, participle = family.forms
    slips, needs = rng.sample(family.rows["slip"], 2), rng.sample(family.rows["need"], 2)
    return {
        "do": f"{base} {what} {how}",
        "doing": f"{ing} {what} {how}",
        "did": f"{past} {what} {how}",
        "done": f"{participle} {what} {how}",
        "does": f"{turned(base, third)} {what} {how}",
        "need": needs[0],
        "need2": needs[1],
        "slip": slips[0],
        "slip2": slips[1],
        "feat": rng.choice(family.rows["feat"]),
    }


# Whose rows are true of any object: one may build, bake or paint whatever a prompt names. What is
# true of a pumpkin that grows is not true of a beard.
_OF_ANY_OBJECT = frozenset(
    [*("build", "paint", "knit", "bake", "write", "invent"), *("teach", "count", "wash", "open")]
)
# What is true of any deed.
NEEDS = (
    "a good plan",
    "a bit of courage",
    "a lot of patience",
    "a helping hand",
    "a deep breath",
    "time to practise",
)
SLIPS = (
    "it went wrong at the very last moment",
    "it began well and ended with a bump",
    "it was much harder than it looked",
    "it went wrong from the start",
    "it nearly worked, but only nearly",
)
FEATS = (
    "It really worked!",
    "It was just as good as in a dream.",
    "Nobody had thought that it could be done.",
    "It went better than anyone had hoped.",
)


def fitted(rng: random.Random, row: dict[str, str], said: dict[str, str]) -> dict[str, str]:
    """The forms of a deed by its base, and what deeds of its verb need and how they go wrong."""
    phrase = rooted(said["do"])
    verb, _, rest = phrase.partition(" ")
    known = families() if verb in _OF_ANY_OBJECT else ()
    family = next((f for f in known if f.forms[0] == verb), None)
    does = turned(phrase, third)
    told = clauses.did(phrase)  # "build a raft and sail away": both verbs
    slips = rng.sample(family.rows["slip"] if family else SLIPS, 2)
    needs = rng.sample(family.rows["need"] if family else NEEDS, 2)
    return {
        "do": phrase,
        "doing": f"{family.forms[1]} {rest}".strip() if family else turned(does, ing),
        "did": told,
        "done": f"{family.forms[3]} {rest}".strip() if family else turned(does, participle),
        "does": does,
        "need": needs[0],
        "need2": needs[1],
        "slip": slips[0],
        "slip2": slips[1],
        "feat": rng.choice(family.rows["feat"] if family else FEATS),
    }
