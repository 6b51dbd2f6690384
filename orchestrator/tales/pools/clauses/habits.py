"""What somebody will not do every day, and what habit of somebody troubles the others.

Both are told of any kind. What comes of it is of its sort: who does not sleep yawns, who shouts is
heard from far away. So a row has sentences of its sort besides the clause; what a prompt says finds
its sort by its words.
"""

import random
import re
from collections.abc import Collection
from functools import cache

from orchestrator.tales.grammar import logical_lines
from orchestrator.tales.phrases.clauses import did, mine
from orchestrator.tales.phrases.verbs import clause, ing, of_person, owned, rooted
from orchestrator.text.english import word_set

# What is not done, by sorts. `words` find the sort of what a prompt says; `lapse`, `lapse2` and
# `cost` are what happens where nobody does it, `ache` what a little one has of it, `knot` why one
# does not like it, `loose` what helps against that, `game` how two do it together.
DUTIES = """
sort: bed
words: bed|beds|sleep|asleep|nap|bedtime|lie down|lights? out
duty: go to bed | go to sleep | sleep at night | take {his} nap | lie down and close {his} eyes
lapse: The lamps stayed lit, and everybody sat up | Nobody put out a single light, and nobody lay
  down
lapse2: At midnight somebody fell asleep with one cheek in the soup | By two o'clock they all put
  their shoes on the wrong feet, and nobody noticed
cost: In the morning there was no breakfast, because all of them slept on the kitchen floor | When
  {he} wanted to play, nobody could keep their eyes open
ache: was so tired that nothing was right, not the pillow and not the floor
knot: the day was over so fast, and {he} was afraid of missing the best part
loose: the door stayed open by a hand's breadth, and in the morning they told {him} all that {he}
  had missed. It was nothing
game: They lay down and counted who could hear the most sounds. They got as far as six
sort: teeth
words: tooth|teeth|toothbrush|toothpaste
duty: brush {his} teeth | clean {his} teeth | brush {his} teeth at night
lapse: All the toothbrushes stayed dry | The toothpaste was put away in a box in the cellar
lapse2: By evening nobody wanted to sit close to anybody, because of the smell of onions | When
  somebody laughed, there was spinach to be seen
cost: For the good-night kiss they held their noses, and {he} got none | Nobody would whisper {him}
  a secret, and {he} liked secrets more than anything
ache: had a tooth that hurt, and could not bite into the apple
knot: the foam was much too sharp, and somebody else always held the brush
loose: {he} held the brush {himself}, and the toothpaste was of the mild kind
game: They brushed to a song, one verse for the top and one verse for the bottom
sort: food
words:
  eat|eats|taste|try|soup|vegetables?|spinach|broccoli|carrots?|peas|dinner|supper|breakfast|lunch
duty: eat {his} soup | eat {his} vegetables | eat {his} porridge | try new things | finish {his}
  supper | eat green things
lapse: The table stayed bare, and nobody lit the stove | The spoons stayed in the drawer, the whole
  day
lapse2: By four o'clock their stomachs growled so loudly that they could not hear one another |
  Nobody had the strength to climb the stairs, so they sat on the lowest one
cost: {He} wanted to run a race, but {his} legs did not want to | {He} dreamed of a plate, and the
  plate ran away
ache: had a stomach that growled like a dog, and could not play for hunger
knot: {he} did not know what was in it, and nobody had ever told {him}
loose: {he} was there when it was made, and put every single thing in {himself}
game: They shut their eyes and guessed what was on the spoon. One guessed "a shoe", and they laughed
sort: tidy
words: tidy|tidies|tidied|tidying|clean up|cleans? (?:his|her|the) room|room|toys away|put away|pick
  up|mess
duty: tidy up {his} room | tidy up | put {his} toys away | clean up {his} mess | pick up {his}
  things
lapse: Everything stayed where it fell: the coats, the pots and a boot | Whatever anybody held, they
  just let go of it
lapse2: By noon one had to climb to get to the door | Nobody found the bread, and nobody found the
  table, either
cost: {He} looked for what {he} liked best in the world, and it was somewhere underneath | In bed
  there were forks, and there was no room for {him}
ache: had stepped on something sharp, and hopped on one foot
knot: there was so much of it that {he} did not know where to begin
loose: they began with all that was red. That was only six things, and after red came blue
game: They played that each thing was lost and wanted to be taken home. They were the taxi
sort: share
words: share|shares|sharing|lend|lends|give away|let anyone|let anybody|let others
duty: share {his} toys | share | share {his} cake | let the others play with {his} ball | lend {his}
  things
lapse: Each of them kept what was theirs, and sat on it | Everybody wrote their name on everything,
  even on the soup pot
lapse2: One had the bread, and one had the knife, and so nobody had a slice | The one with the
  ladder and the one with the ripe plums did not even say good morning
cost: {He} wanted to play, but one cannot throw to oneself and catch as well | {He} sat in the
  middle of all that {he} had, and nobody came
ache: had both arms so full that there was no hand free to play
knot: {he} was afraid that {he} would never get it back
loose: they took turns, and an egg timer said when. Each time it rang, it came back to {him}
game: They swapped, one for one, for as long as it takes to count to a hundred
sort: bath
words: bath|bathe|bathing|wash|washes|washed|washing|shower|hair washed|clean
duty: take a bath | wash {himself} | have {his} hair washed | take a shower | wash behind {his} ears
lapse: The tub stayed dry, and the soap got dusty | Nobody washed so much as a finger
lapse2: By the third day they could tell with their eyes shut who came in | They left black marks on
  every cup, and flies came to visit
cost: Under all that dirt nobody knew who {he} was, and they called {him} by a wrong name | {He}
  stuck to {his} chair, and had to be pulled off
ache: itched all over, and scratched, and could not sit still
knot: the water always got into {his} eyes
loose: {he} could hold a folded cloth over {his} eyes, and say "now" {himself}
game: They built islands of foam, and a whale lived under them
sort: clothes
words: put on|puts on|putting
  on|wear|wears|wearing|dress|dressed|coat|jacket|hat|shoes|socks|clothes|scarf
duty: put on {his} coat | wear {his} hat | get dressed | put on {his} shoes | wear a scarf | put on
  {his} warm jacket
lapse: The coats stayed on their hooks, and out they all went | Nobody so much as tied a scarf
lapse2: After ten minutes their teeth chattered so loudly that the birds flew up | They hopped from
  one foot to the other, and their noses turned blue
cost: {He} could not make a snowball or hold a stick, so stiff were {his} {hands} | {He} had to go
  in first, just when the game began
ache: shivered and sneezed, eleven times
knot: it was so tight, and there was something scratchy at the neck
loose: the scratchy thing was only a label. They cut it off, and {he} did up the last button
  {himself}
game: They raced: one began at the top and one at the bottom, and they met in the middle
sort: hair
words: comb|combed|hair|haircut|nails|brushed
duty: comb {his} hair | have {his} hair cut | let them comb {his} hair | have {his} nails cut
lapse: The combs had a holiday | All the combs were put into a drawer, and the drawer was shut
lapse2: After two days a sparrow tried to move in above somebody's ear | They could hardly see out
  any more, and bumped into the doors
cost: {He} got stuck in a bush, and it took an hour to get {him} out | When {he} looked into the
  mirror, a bush looked back
ache: had a knot so big that it pulled with every step
knot: it pulled, and it always came as a surprise
loose: {he} began {himself}, from the very tips, and said when it was the next bit's turn
game: They combed a doll first, and asked it each time whether it hurt
sort: up
words: get up|wake up|out of bed|go to school|kindergarten|leave the house|go out|outside
duty: get up in the morning | get out of bed | go to kindergarten | leave the house
lapse: All of them stayed where they were, and pulled the blankets up | The curtains stayed shut,
  and no foot touched the floor
lapse2: By noon they had crumbs everywhere, and nobody had anything new to tell | The postman rang
  three times and went away again with the parcel
cost: Outside somebody laughed and played, and {he} only heard it | The best hour of the day was
  over, and {he} had not been in it
ache: had missed it all, and cried
knot: it all went so fast, and everybody called at the same time
loose: they woke {him} ten minutes earlier, with a song, and nobody called at all
game: First one toe, then the other: whoever had all of them out had won
sort: any
words: .
duty: help in the house | practise the piano | say hello | say please | do {his} homework | water
  the flowers | feed the rabbit | wait for {his} turn | set the table | hold hands on the road
lapse: And really, nobody did | Nobody lifted a finger for it, not once
lapse2: At first it was quiet, and then it was odd, and then it was a great muddle | By noon nothing
  was as it should be, and each of them said that it was not their turn
cost: {He} had never known how much there was that hung on it | And what {he} had been looking
  forward to could not happen
ache: was unhappy, and did not know what to do
knot: everybody always said it at the very moment when {he} was playing
loose: {he} was asked ten minutes before, and could finish the game first
game: They did it in time with a song, and whoever laughed first had to begin again
"""

# Habits, by sorts: `harm` is what they do, `hurt` what they do to one that is smaller; `fix` what
# somebody thinks of against it, and `slip` how it goes wrong the first time. Who `knack` has can do
# with it in a need (`plight`) what nobody else can (`rescue`); `pact` is how it is from then on.
HABITS = """
sort: loud
words: loud|loudly|noisy|noise|shouts?|shouting|yells?|screams?|roars?
habit: is too loud | is always so loud | shouts all the time | makes too much noise
harm: The cups jumped on the shelf, and the baby next door woke up for the third time | Whoever sat
  near {him} had cotton wool in their ears
hurt: covered both ears and began to cry
fix: {he} thought of a knob on {his} tummy, and turned it from nine down to two
slip: a bee came by, and the knob jumped to nine again
plight: One evening the fog came, so thick that the ferryman could not find the shore. They waved
  lamps, and he did not see them. They called, and he did not hear them
rescue: {He} took the deepest breath of {his} life. "Over here!" It rolled across the water like
  thunder, and the ferry turned and came straight in
pact: For soft things there was the voice number two. And on foggy days they sent for number nine
sort: wild
words: wild|wildly|jumps?|jumping|sit still|still|runs? around|bouncy|fidgets?|fidgeting|romps?
habit: is much too wild | cannot sit still | is always jumping about | never sits still for a minute
harm: Two vases and a tower of bricks had come to an end that week | Wherever {he} had been, the
  rugs lay in heaps
hurt: fell over and had a big bump
fix: {he} ran three times around the house before {he} came in
slip: three times were not enough, and the lamp fell
plight: One afternoon the stream rose, and the wind tore the boat from its rope. It floated off,
  with the bag of letters in it. They all stood there and held their breath
rescue: {He} was off before they had breathed out: over the fence, across four wet stones, one long
  jump, and {he} had hold of the rope
pact: Inside {he} walks now. And outside there is a wall, a ditch and a log, and a stopwatch
sort: late
words: late|slow|slowly|dawdles?|dawdling|never on time|too slow
habit: is always late | is always too late | is so slow that everybody has to wait | never comes on
  time
harm: The soup got cold every day, because they waited for {him} | The others stood at the gate, and
  looked at the clock, and looked at each other
hurt: had waited alone in the rain for half an hour
fix: {he} set off when the others were still having breakfast
slip: there was a beetle on its back, and then it was noon
plight: One day they all hurried to the fair, and on the way somebody dropped the purse with all the
  money. They searched under every tree, much too fast, and did not find it
rescue: An hour later {he} came along the road, and looked at every stone, as always. And there,
  under a leaf, {he} saw the purse. "Who is in a hurry sees nothing," {he} said
pact: Now {he} sets off an hour before the others, and arrives with them. And what {he} sees on the
  way {he} tells them
sort: forgets
words: forgets?|forgetful|forgetting|forgot|remember|loses? everything
habit: forgets everything | is so forgetful | always forgets where {he} has put things | cannot
  remember anything
harm: There was a shoe in the oven, and the milk was in the letterbox | Three times a week somebody
  had to go back for {his} bag
hurt: had stood at the gate until dark, because nobody came
fix: {he} tied a thread around {his} {hand} for each thing
slip: there were nine threads, and {he} had forgotten what they meant
plight: Then two neighbours quarrelled about a fence, and soon everybody took sides. Nobody would
  talk to anybody. They remembered every bad word that had ever been said
rescue: {He} alone had forgotten whom {he} was cross with. So {he} knocked at all the doors and
  asked everybody to supper. They all came, and sat there, and had to laugh
pact: What matters {he} now paints on the door, in red. And what is not worth it {he} goes on
  forgetting
sort: questions
words: questions?|asks?|asking|why|curious|nosy
habit: asks too many questions | asks questions all day long | always asks why | is much too curious
harm: "Why?" {he} asked at breakfast, and when they had explained it, the porridge was cold | The
  teacher counted them once, and stopped at two hundred
hurt: got all mixed up, and could not answer one of them
fix: {he} wrote down nine questions out of ten, for later
slip: by noon the book was full, and the rest came out all at once
plight: One day a stranger in a fine hat came to sell a machine that makes gold out of sand. They
  all clapped, and fetched their savings
rescue: "Why do you need our money then?" {he} asked. "Why don't you make some yourself?" The
  stranger grew red, and had no answer, and was gone before supper
pact: At supper there are ten questions for {him} now, the best ones. And before anybody buys
  anything, they ask {him} to ask
sort: talks
words: talks?|talking|talkative|chatters?|chattering|chatty|interrupts?|interrupting|stop
  talking|quiet
habit: talks all the time | never stops talking | chatters from morning to night | interrupts
  everybody
harm: The others could not finish one sentence, and in the end they did not begin one | They nodded,
  and nodded, and fell asleep as they nodded
hurt: had something important to say, and did not get a word in
fix: {he} held a pebble under {his} tongue while the others spoke
slip: {he} told them all about the pebble
plight: One night the snow shut the door, and they had to sit in the dark till somebody dug them
  out. The little ones were afraid, and nobody knew what to say
rescue: {He} knew. {He} began with a frog that had lost its hat, and went on till morning. Not one
  of them had time to be afraid
pact: Now there is a spoon on the table. Whoever holds it speaks, and it goes around. And in the
  dark it is always {his}
sort: shy
words: shy|quiet|never says a word|whispers?|whispering|timid|does not speak|silent
habit: is so shy that {he} never says a word | is too shy to say hello | is very shy | only ever
  whispers
harm: They set the table for the others, and forgot {him}, because {he} had not said that {he} was
  there | When somebody asked {him} something, {he} looked at {his} {feet} until they went away
hurt: thought that {he} did not want to be friends
fix: {he} said it first to a stone, then to a tree, then to a cow
slip: the word came out so small that even {he} did not hear it
plight: One day a tiny wren was caught in the hedge. They all called what to do, and the louder they
  called, the deeper it crept in
rescue: {He} sat down by the hedge and was quiet, as {he} knew how to be. After a long time {he}
  whispered a single word. And the wren hopped out on to {his} {hand}
pact: They asked what the word was. {He} told them, loud enough for everybody. And since then they
  wait till {he} has found {his} words
sort: messy
words: messy|mess|untidy|dirty|muddy|clumsy|drops?|spills?|breaks? everything|knocks? (?:over|down)
habit: is so clumsy | spills something every day | is terribly messy | drops everything
harm: There was jam on the ceiling, and nobody could say how it had got there | Seven cups were left
  of twelve
hurt: had a picture that was not dry yet, and now it had a puddle on it
fix: {he} carried only one thing at a time, with both {hands}
slip: {he} looked so hard at {his} {hands} that {he} did not see the step
plight: One day the old stove in the bakery would not draw, and there was no bread. The masters
  turned every screw, very carefully, and it stayed cold
rescue: {He} only wanted to look, and tripped, and fell against the pipe with a bang. Out flew an
  old birds' nest, and the fire roared. "Sorry," {he} said. They cheered
pact: Cups are carried one by one now. And where something is stuck, they let {him} walk past
sort: hurry
words: hurry|hurries|impatient|wait|waits|patience|rushes|too fast|first
habit: is always in a hurry | cannot wait | is so impatient | never waits for {his} turn
harm: {He} ate the dough before it was bread, and opened the parcels that were not {his} | The seeds
  had been dug up four times, to see if they were growing
hurt: was pushed aside, and lost a mitten
fix: {he} counted the buttons on {his} coat whenever {he} had to wait
slip: there were only four, and then {he} had to run
plight: One day there was a smell of smoke, and they all stood together and talked about whose
  chimney it might be, and whom one should ask
rescue: {He} did not wait for the end of it. {He} ran, and rang the bell, and was there with the
  first bucket when they came. It was only a small fire, because of that
pact: For bread and parcels {he} counts to a hundred now. For smoke {he} does not count at all
sort: any
words: .
habit: wakes everybody at five | sings at table | pulls everybody's tail | laughs at the wrong
  moment | tells everybody what to do | copies everybody | pokes everybody in the ribs | borrows
  everything
harm: The others rolled their eyes, and moved a little further away | It was funny on Monday, and by
  Friday nobody laughed
hurt: had enough, and went home early
fix: {he} put ten beans in one pocket, and moved one over each time that it happened
slip: by noon all of the ten were in the other pocket
plight: .
rescue: .
pact: .
"""

Row = dict[str, str]


@cache
def _sorts(table: str) -> dict[str, Row]:
    """The rows of a table by their sort, in its order."""
    found: dict[str, Row] = {}
    for _, line in logical_lines(table):
        key, _, value = line.partition(": ")
        if key == "sort":
            row = found[value] = {}
        else:
            row[key] = value
    return found


def _sort_of(table: str, said: str) -> Row:
    """The first sort that has a word of a clause."""
    rows = _sorts(table).values()
    return next(row for row in rows if re.search(rf"(?<!\w)(?:{row['words']})", said.lower()))


def _sentences(rng: random.Random, row: Row, keys: str) -> Row:
    return {key: rng.choice(row[key].split(" | ")) for key in keys.split()}


def duty(rng: random.Random) -> Row:
    """`duty` "brush {his} teeth", which the hero will not do; `i_duty`, `dutied`, `dutying`.

    The others are what comes of it: see `DUTIES`. They have no full stop.
    """
    row = rng.choice(list(_sorts(DUTIES).values()))
    return _duty(rng, rng.choice(row["duty"].split(" | ")))


# What is worn because one is a knight or a princess, and not because it is cold.
_OF_A_PART = re.compile(r"\b(?:crown|armou?r|dresses|gown|tiara|uniform|costume|glass)\b")


def is_duty(said: str) -> bool:
    """Whether a clause is of one of the sorts: sleep, teeth, food, and no other."""
    return (
        not _OF_A_PART.search(said) and _sort_of(DUTIES, said) != list(_sorts(DUTIES).values())[-1]
    )


_NO_DUTIES = word_set("night eyes ears things")


def duty_with(words: Collection[str]) -> str:
    """What is to be done every day with what a word names: "take a bath"; '' for nothing."""
    for sort in ("bed", "food", "bath", "clothes"):
        for said in _sorts(DUTIES)[sort]["duty"].split(" | "):
            if said.split()[-1] in {*words} - _NO_DUTIES:
                return said.replace("{his}", "his")
    return ""


# What is said after it: "put on her coat although it is snowing", "eat anything but noodles".
_REASON = re.compile(r",? (?:al?though|even|because|since|until|when|whenever|every|but|unless)\b")


def _duty(rng: random.Random, said: str) -> Row:
    row = _sort_of(DUTIES, said)
    short = _REASON.split(said)[0]
    plain = short.replace("{himself}", "himself").replace("{his}", "his").replace("{him}", "him")
    return {
        "duty": said,
        "task": short,
        "tasked": did(short),
        "tasking": clause(short, ing),
        "i_task": of_person(owned(plain, "my", "myself", "me"), "I"),
        "you_task": of_person(owned(plain, "your", "yourself", "you"), "you"),
        "we_task": of_person(owned(plain, "our", "ourselves", "us"), "we"),
        **_sentences(rng, row, "lapse lapse2 cost ache knot loose game"),
    }


def fitted_duty(rng: random.Random, row: Row, said: Row) -> Row:
    """The row of what a prompt says that somebody will not do."""
    phrase = rooted(said["duty"].removeprefix("to "))
    return _duty(rng, owned(phrase, "{his}", "{himself}", "{him}"))


def manner(rng: random.Random) -> Row:
    """`manner` "is too loud", `mannered`, and what comes of it: see `HABITS`."""
    row = rng.choice(list(_sorts(HABITS).values()))
    return _manner(rng, rng.choice(row["habit"].split(" | ")))


def knack(rng: random.Random) -> Row:
    """As `manner`, of what may be just what is needed."""
    row = manner(rng)
    while not is_knack(row):
        row = manner(rng)
    return row


def is_knack(row: Row) -> bool:
    """Whether a habit is of a sort that has its use."""
    return _sort_of(HABITS, row["manner"])["rescue"] != "."


def _manner(rng: random.Random, said: str) -> Row:
    row = _sort_of(HABITS, said)
    keys = "harm hurt fix slip plight rescue pact"
    return {
        "manner": said,
        "mannered": did(said),
        "i_manner": mine(said),
        **_sentences(rng, row, keys),
    }


def fitted_manner(rng: random.Random, row: Row, said: Row) -> Row:
    """The row of a habit that a prompt tells."""
    return _manner(rng, said["manner"])
