"""What is different about somebody, whatever it is: a clause in the third person.

Rows may have slots of the cast ("{his}"); they are said when a world is drawn.
"""

import random

from orchestrator.tales.phrases.clauses import did

# A line is a pattern; each ~ is filled from the next of its lists.
PATTERNS = """
can only ~ instead of ~ = breathe bubbles/ blow smoke rings/ sneeze confetti/ spit seeds/ puff
  feathers/ breathe soap/ breathe snow/ burp butterflies/ breathe warm tea/ spit rose petals ;
  fire/ flames/ hot air/ sparks
can only ~ = walk backwards/ whisper/ sing/ shout/ hop on one leg/ fly in circles/ fly backwards/
  bark in French/ say one word/ laugh when it rains/ swim upside down/ count to three/ roll/ speak
  in rhymes/ meow/ moo/ walk sideways/ turn left/ sleep standing up/ say yes/ croak/ see in black
  and white/ fly at night
cannot ~ = swim/ fly/ roar/ bark/ howl/ whistle/ sit still/ see in the dark/ hop/ climb trees/
  tell left from right/ laugh/ smell anything/ frighten anybody/ sting/ moo/ purr/ hiss/ sing in
  tune/ keep a secret/ do magic/ cry/ float/ read/ remember names/ tell lies/ stop growing/ crow
  in the morning/ spin a web/ quack
can't ~ = fly/ swim/ roar/ bark/ sing/ hop/ jump/ hear very well/ see without glasses/ say the
  letter R/ growl/ breathe fire/ scare anyone/ stand on one leg/ eat sweets/ sleep in the dark/
  tell the time
is allergic to ~ = flowers/ grass/ honey/ cats/ gold/ fish/ moonlight/ bananas/ carrots/ feathers/
  snow/ treasure/ magic/ dust/ acorns/ strawberries/ {his} own fur/ water/ sunshine/ princesses/
  wool/ cheese
has ~ = no shadow/ no tail/ no spots/ no stripes/ no wings/ two left feet/ one blue eye and one
  green eye/ green hair/ only one ear/ a very long nose/ enormous ears/ a crooked tail/ a squeaky
  voice/ square wheels/ three eyes/ a tail that glows/ a voice like a foghorn/ the wrong number of
  legs/ ears that are too big/ only three legs/ a nose that lights up/ no home to carry/ stripes
  instead of spots/ a shell that is too small/ hiccups all day/ wings that are too small/ a button
  missing/ pink wool/ feet that tickle
always ~ = says the opposite/ does everything the other way round/ wears odd socks/ tells the
  truth/ arrives too late/ says the wrong thing at the wrong time/ sneezes at midnight/ sings
  while eating/ falls asleep at noon/ walks in zigzags/ smells of peppermint/ forgets how to land/
  bumps into things/ gets lost/ laughs at the wrong moment/ speaks to stones/ builds round houses/
  answers with a question
never ~ = sleeps/ gets wet/ laughs/ grows/ gets dirty/ speaks/ wins a race/ gets angry/ stops
  talking/ blinks/ wants to hunt/ eats meat/ stays in line/ says no/ gets tired/ finds the right
  word/ wears shoes
glows ~ = in the dark/ when anybody sings/ blue at night/ green after lunch/ whenever it rains/
  like a lamp
sneezes ~ = soap bubbles/ glitter/ whenever somebody lies/ so loud that the windows rattle/
  snowflakes/ stars/ in the middle of every sentence/ when the sun comes out
turns ~ when ~ = pink/ blue/ invisible/ yellow with dots/ upside down/ to jelly/ purple ; anybody
  looks/ it is windy/ there is music/ {he} is happy/ somebody says please/ {he} is tired/ it is
  Monday/ it rains
is ~ = much smaller than the others/ too big for the door/ as small as a thumb/ covered in blue
  spots/ always cold/ made of paper/ twice as tall as all the rest/ so slow that snails overtake
  {him}/ see-through/ completely bald/ the only one with curly hair/ so loud that the cups jump/
  softer than a pillow/ left-handed/ the colour of jam/ upside down most of the time/ too heavy to
  float/ the only one without a hat/ too gentle to be scary/ very ticklish/ white as snow
does not like ~ = honey/ mud/ carrots/ bananas/ cheese/ water/ snow/ bones/ treasure/ the dark/
  milk/ gold/ worms/ getting wet/ fighting/ frightening people/ the sea/ hunting/ fire/ thunder/
  nuts/ flying/ speed
hates ~ = swimming/ getting wet/ mice/ cheese/ heights/ gold/ magic/ loud noise/ hunting/ parties/
  grass/ snow/ being stroked/ flying/ honey/ racing
forgets ~ = everything/ how to fly/ where {he} lives/ {his} own name/ all the spells/ every
  secret/ what day it is/ to be scary
speaks ~ = in rhymes/ backwards/ only to trees/ with a lisp/ in questions/ like a cow/ so softly
  that nobody hears
was born ~ = with a striped tail/ without feathers/ in the wrong colour/ with an extra toe/ on the
  last day of the year/ with only one wing/ with ears like sails
eats only ~ = pancakes/ moonlight/ vegetables/ blue things/ soup/ buttercups/ paper/ snow/ jam/
  toast
floats ~ = when {he} laughs/ a little above the ground/ instead of walking/ whenever {he} is happy
"""


def odd(rng: random.Random) -> dict[str, str]:
    """`odd` ("can only breathe bubbles"), `odded` ("could only breathe bubbles")."""
    return forms(drawn(rng, PATTERNS))


def drawn(rng: random.Random, patterns: str) -> str:
    """A clause of a table of patterns; each of its lists weighs as the root of its length."""
    rows = parsed(patterns)
    weights = [max(len(part) for part in lists) ** 0.5 for _, lists in rows]
    text, lists = rng.choices(rows, weights)[0]
    for part in lists:
        text = text.replace("~", rng.choice(part), 1)
    return text


def parsed(patterns: str) -> list[tuple[str, list[list[str]]]]:
    """Patterns with the lists that fill them."""
    out = []
    for line in patterns.strip().replace("\n  ", " ").split("\n"):
        text, _, lists = line.partition(" = ")
        cut = [[each.strip() for each in part.split("/")] for part in lists.split(" ; ")]
        out.append((text, cut if lists else []))
    return out


def forms(said: str) -> dict[str, str]:
    """The clause as it stands, and in the past."""
    return {"odd": said, "odded": did(said)}


def fitted(rng: random.Random, row: dict[str, str], said: dict[str, str]) -> dict[str, str]:
    """The forms of what a prompt says."""
    return forms(said["odd"])
