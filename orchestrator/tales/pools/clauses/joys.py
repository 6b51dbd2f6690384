"""What somebody loves although nobody would think so: a noun phrase, or a doing."""

import random

from orchestrator.tales.phrases.verbs import from_ing, ing, is_verb, turned
from orchestrator.tales.pools.clauses.odds import drawn

PATTERNS = """
~ = knitting/ baking/ dancing/ ballet/ gardening/ painting/ singing/ sewing/ ironing/ poetry/
  opera/ yodelling/ needlework/ fishing/ reading/ juggling/ embroidery/ tap-dancing/ writing
  poems/ doing the washing-up/ skating/ arranging flowers/ playing the flute/ playing the harp/
  playing the violin/ making jam/ making paper boats/ washing windows/ weeding/ tidying up/
  mathematics/ spelling/ rain/ mud/ silence/ lullabies/ kittens/ mice/ tea/ daisies/ soap bubbles/
  butterflies/ pink ribbons/ ducklings/ lace/ fairy tales/ bedtime stories/ birdsong/ puzzles/
  snowflakes/ sunsets/ old teapots/ chess/ love songs/ waltzes/ hugs/ bubble baths/ buttons
~ ~ = knitting/ sewing/ mending/ collecting/ polishing/ washing/ drawing/ darning/ embroidering/
  ironing/ folding/ painting/ patching ; tiny socks/ doilies/ hats for chicks/ teacups/ cushions/
  handkerchiefs/ blankets/ pillowcases/ woolly mittens/ ribbons/ dolls' dresses/ curtains/ egg
  cosies/ silk flowers/ lampshades
baking ~ = cupcakes/ tiny cakes/ plum tart/ gingerbread hearts/ bread in the shape of swans/
  biscuits/ pies/ vanilla rolls/ wedding cakes/ apple strudel
dancing ~ = the waltz/ in the moonlight/ ballet on tiptoe/ with a broom/ in the rain/ the tango/
  in socks
singing ~ = lullabies/ to the moon/ in the bath/ love songs/ to baby birds/ very high notes/ in a
  choir
growing ~ = roses/ tulips/ violets/ radishes/ forget-me-nots/ tiny trees/ herbs/ strawberries
reading ~ = poems/ love stories/ fairy tales to the mice/ cookery books/ under the blanket/ very
  fat books
watching ~ = clouds/ the snow fall/ ducklings/ snails/ the sun go down/ ants at work/ it rain
looking after ~ = baby birds/ kittens/ bees/ daisies/ sick mice/ lost ducklings/ a tiny cactus/
  snails
playing ~ = the flute/ the triangle/ hopscotch/ with dolls/ the harp/ house/ marbles/ the violin
  at night
picking ~ = daisies/ buttercups/ blackberries/ four-leaf clovers/ violets
writing ~ = poems about spring/ letters to the moon/ little songs/ thank-you notes/ fairy tales
~ = pink/ the colour yellow/ frilly curtains/ hot chocolate with foam/ soft blankets/ cold rain/
  the smell of soap/ the sound of bells/ fluffy slippers/ peppermint tea/ baby goats/ vegetables/
  spinach/ broccoli soup/ school/ homework/ the dentist's chair/ cleaning/ the vacuum cleaner/
  garden gnomes/ glitter/ unicorns
"""


def joy(rng: random.Random) -> dict[str, str]:
    """`joy`: what "loves" may stand before ("knitting tiny socks", "peppermint tea").

    `joy_do`: what one does then ("knit tiny socks", "have peppermint tea").
    """
    return _forms(drawn(rng, PATTERNS))


def _forms(phrase: str) -> dict[str, str]:
    verb, _, rest = phrase.partition(" ")
    root = from_ing(verb)
    return {"joy": phrase, "joy_do": f"{root} {rest}".strip() if root else f"have {phrase}"}


def fitted(rng: random.Random, row: dict[str, str], said: dict[str, str]) -> dict[str, str]:
    """What a prompt says: 'to bake', 'bakes' are baking."""
    phrase = said["joy"].removeprefix("to ")
    is_done = phrase != said["joy"] or is_verb(phrase.split(" ")[0])
    return _forms(turned(phrase, ing) if is_done else phrase)
